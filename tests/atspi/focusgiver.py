# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""The one thing of a window manager that a screen reader cannot do without: the window in front has the focus."""

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

IS_VIEWABLE = 2
REVERT_TO_POINTER_ROOT = 1
CURRENT_TIME = 0


class Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib."""

    _fields_ = [("x", c_int), ("y", c_int), ("width", c_int), ("height", c_int), ("border_width", c_int),
                ("depth", c_int), ("visual", c_void_p), ("root", c_ulong), ("class_", c_int), ("bit_gravity", c_int),
                ("win_gravity", c_int), ("backing_store", c_int), ("backing_planes", c_ulong),
                ("backing_pixel", c_ulong), ("save_under", c_int), ("colormap", c_ulong), ("map_installed", c_int),
                ("map_state", c_int), ("all_event_masks", c_long), ("your_event_mask", c_long),
                ("do_not_propagate_mask", c_long), ("override_redirect", c_int), ("screen", c_void_p)]


class FocusGiver:
    """Gives the focus to the window in front, whenever that has become another. Pop-ups keep out of this."""

    def __init__(self, display):
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = c_void_p
        x11.XOpenDisplay.argtypes = [c_char_p]
        x11.XDefaultRootWindow.restype = c_ulong
        x11.XDefaultRootWindow.argtypes = [c_void_p]
        x11.XQueryTree.argtypes = [c_void_p, c_ulong, POINTER(c_ulong), POINTER(c_ulong), POINTER(POINTER(c_ulong)),
                                   POINTER(c_uint)]
        x11.XGetWindowAttributes.argtypes = [c_void_p, c_ulong, POINTER(Attributes)]
        x11.XGetInputFocus.argtypes = [c_void_p, POINTER(c_ulong), POINTER(c_int)]
        x11.XSetInputFocus.argtypes = [c_void_p, c_ulong, c_int, c_ulong]
        x11.XSync.argtypes = [c_void_p, c_int]
        x11.XFree.argtypes = [c_void_p]
        x11.XCloseDisplay.argtypes = [c_void_p]
        # A window may be gone by the time it is asked about; Xlib would end the program for that.
        kind = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)
        self.ignore = kind(lambda display, error: 0)
        x11.XSetErrorHandler.argtypes = [kind]
        x11.XSetErrorHandler(self.ignore)
        self.x11 = x11
        self.display = x11.XOpenDisplay(display.encode())
        self.root = x11.XDefaultRootWindow(self.display)

    def front(self):
        """The window in front, or none."""
        root, parent, children, count = c_ulong(), c_ulong(), POINTER(c_ulong)(), c_uint()
        if not self.x11.XQueryTree(self.display, self.root, byref(root), byref(parent), byref(children),
                                   byref(count)):
            return None
        windows = [children[at] for at in range(count.value)]
        if windows:
            self.x11.XFree(children)
        for window in reversed(windows):
            seen = Attributes()
            if self.x11.XGetWindowAttributes(self.display, window, byref(seen)) \
                    and seen.map_state == IS_VIEWABLE and not seen.override_redirect:
                return window
        return None

    def give(self):
        front = self.front()
        focused, revert = c_ulong(), c_int()
        self.x11.XGetInputFocus(self.display, byref(focused), byref(revert))
        if front is not None and focused.value != front:
            self.x11.XSetInputFocus(self.display, front, REVERT_TO_POINTER_ROOT, CURRENT_TIME)
            self.x11.XSync(self.display, 0)

    def close(self):
        self.x11.XCloseDisplay(self.display)
