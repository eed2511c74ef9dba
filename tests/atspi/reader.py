# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""What a screen reader's user has of the program: names, roles, groups, events, and the few things one can do to them."""

import time

import pyatspi
from gi.repository import Atspi, GLib

from surroundings import PATIENCE, Failure

FOCUSED = "object:state-changed:focused"
RENAMED = "object:property-change:accessible-name"

GROUP = pyatspi.ROLE_PANEL
BUTTON = pyatspi.ROLE_PUSH_BUTTON


class Heard:
    """An event as it reached us, with what the object said of itself at that moment."""

    def __init__(self, event):
        self.kind = event.type
        self.on = event.detail1 == 1
        self.name = event.source.name
        self.is_status = event.source.getRole() == pyatspi.ROLE_STATUS_BAR
        # Many labels change at once; only of the focus more is worth the time.
        is_focus = event.type.startswith(FOCUSED)
        self.description = event.source.description if is_focus else ""
        self.groups = [each.name for each in ancestors(event.source) if each.name] if is_focus else []

    def __str__(self):
        return f"{self.kind} “{self.name}” in {self.groups}" + (f": {self.description}" if self.description else "")


def ancestors(thing):
    above = thing.parent
    while above is not None and above.getRole() != pyatspi.ROLE_APPLICATION:
        yield above
        above = above.parent


class Reader:
    """Finds things by their names and groups, does what their interfaces offer, and keeps what is heard."""

    def __init__(self, give_focus, is_alive):
        self.give_focus = give_focus
        self.is_alive = is_alive
        self.heard = []
        self.main = GLib.MainContext.default()
        for kind in (FOCUSED, RENAMED):
            pyatspi.Registry.registerEventListener(self.hear, kind)
        self.program = None

    def hear(self, event):
        try:
            heard = Heard(event)
        except (GLib.GError, AttributeError, RuntimeError):
            return  # gone again already, as a list that closes
        if heard.kind == RENAMED or heard.on:
            self.heard.append(heard)

    def listen(self):
        while self.main.pending():
            self.main.iteration(False)

    def wait(self, what, condition):
        """The first true value of `condition`. Things that are gone while looked at count as not there yet."""
        end = time.monotonic() + PATIENCE
        while True:
            self.listen()
            self.give_focus()
            if not self.is_alive():
                raise Failure(f"the program has ended while waiting for {what}")
            try:
                found = condition()
            except (GLib.GError, AttributeError, NotImplementedError, RuntimeError):
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise Failure(f"waited {PATIENCE:.0f} s in vain for {what}\nOn the screen:\n{self.screen()}\n"
                              "Heard last:\n" + "\n".join(f"  {each}" for each in self.heard[-12:]))
            time.sleep(0.03)

    # Looking

    def find_program(self, name):
        desktop = pyatspi.Registry.getDesktop(0)
        Atspi.set_timeout(int(PATIENCE * 1000), int(PATIENCE * 1000))
        self.program = self.wait("the program on the accessibility bus",
                                 lambda: next((each for each in desktop if each and each.name == name), None))
        Atspi.Accessible.set_cache_mask(self.program, Atspi.Cache.NONE)  # what is asked for is as it is now
        self.wait("an active window", lambda: any(window.getState().contains(pyatspi.STATE_ACTIVE)
                                                  for window in self.program))

    def all(self, within=None):
        """Everything to be seen, in the order of the tree."""
        for thing in (self.program if within is None else within):
            if thing is not None and thing.getState().contains(pyatspi.STATE_SHOWING):
                yield thing
                yield from self.all(thing)

    def look(self, name, role=None, within=None):
        """The first thing called that, or none. `name` may be a test of names."""
        fits = name if callable(name) else lambda text: text == name
        return next((thing for thing in self.all(within)
                     if fits(thing.name) and (role is None or thing.getRole() == role)), None)

    def find(self, name, role=None, within=None):
        return self.wait(f"“{name}”", lambda: self.look(name, role, within))

    def groups(self):
        """The named groups on the screen, by their names."""
        return self.wait("the page to stand still", lambda: [
            {thing.name: thing for thing in self.all() if thing.getRole() == GROUP and thing.name}])[0]

    def screen(self):
        lines = []
        try:
            for thing in self.all():
                if thing.name:
                    lines.append(f"  {thing.getRoleName()} “{thing.name}”")
        except (GLib.GError, AttributeError, RuntimeError) as gone:
            lines.append(f"  … {gone}")
        return "\n".join(lines)

    # Doing

    def press(self, name, within=None, role=BUTTON):
        """Presses a button. The press itself may still be on its way when this returns."""
        self.wait(f"the button “{name}” to be pressed",
                  lambda: act(self.look(name, role, within), "Press"))

    def tick(self, name, within):
        """Chooses a radio button or ticks a box of a group."""
        def box():
            return next((thing for thing in self.all(within) if fits(name, thing.name)
                         and thing.getRole() in (pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_BOX)), None)
        what = f"“{name}” in “{within.name}” to be ticked"
        if not is_ticked(self.wait(what, box)):
            self.wait(what, lambda: act(box(), "Toggle"))
            self.wait(what, lambda: is_ticked(box()))

    def write(self, field, text):
        """Sets the whole text of a field."""
        self.wait(f"“{text}” in “{field.name}”", lambda: field.queryEditableText().setTextContents(text)
                  and text_of(field) == text)

    def go_to(self, thing):
        self.wait(f"the focus on “{thing.name}”",
                  lambda: thing.getState().contains(pyatspi.STATE_FOCUSED) or thing.queryComponent().grabFocus()
                  and thing.getState().contains(pyatspi.STATE_FOCUSED))

    # Hearing

    def expect_status(self, what, test):
        """Waits until the status line has been told to say something that passes `test`."""
        return self.expect(what, lambda each: each.kind == RENAMED and each.is_status and test(each.name))

    def forget(self):
        self.listen()
        self.heard.clear()

    def expect(self, what, test):
        """Waits until something heard since forget() passes `test`."""
        return self.wait(what, lambda: next((each for each in self.heard if test(each)), None))


def fits(wanted, name):
    """An option may be followed by its official Chinese name."""
    return name == wanted or name.startswith(wanted + " (")


def is_ticked(box):
    return box.getState().contains(pyatspi.STATE_CHECKED)


def text_of(field):
    return field.queryText().getText(0, -1)


def act(thing, action):
    offered = thing.queryAction()
    for at in range(offered.nActions):
        if offered.getName(at) == action:
            return offered.doAction(at)
    return False
