# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""A display and a message bus of one's own, and a command on them; all gone afterwards.

surroundings.py COMMAND ARGUMENT …"""

import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = float(os.environ.get("ATSPI_PATIENCE", "90"))
"""Seconds that anything may take on a busy machine before it counts as failed."""

PR_SET_CHILD_SUBREAPER = 36


class Failure(Exception):
    """What the person behind the test reads."""


def read_line(descriptor, what):
    """The first line that a new process writes to say where it can be reached."""
    text = b""
    end = time.monotonic() + PATIENCE
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], max(0.0, end - time.monotonic()))
        part = os.read(descriptor, 4096) if ready else b""
        if not part:
            raise Failure(f"{what} did not say where it can be reached")
        text += part
    return text.decode().strip()


class Surroundings:
    """Xvfb, a session bus (the accessibility bus starts on it when asked for), and folders that nobody else uses."""

    def __init__(self):
        # What the bus starts outlives its starter; it is handed to us then, and can be ended by number.
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        self.folder = tempfile.mkdtemp(prefix="export-mode-wizard-atspi-")
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": self.folder,
                            "TMPDIR": self.folder,
                            "GSETTINGS_BACKEND": "memory", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        if "ATSPI_PATIENCE" in os.environ:
            self.environment["ATSPI_PATIENCE"] = os.environ["ATSPI_PATIENCE"]
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
            path = os.path.join(self.folder, variable.lower())
            os.mkdir(path, 0o700)
            self.environment[variable] = path
        self.log_path = os.path.join(self.folder, "log")
        self.log = open(self.log_path, "wb")
        self.start_display()
        self.start_bus()

    def start(self, arguments, **more):
        return subprocess.Popen(arguments, env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL,
                                stdout=self.log, stderr=self.log, **more)

    def start_display(self):
        if not shutil.which("Xvfb"):
            raise Failure("Xvfb is missing (package xvfb)")
        end, start = os.pipe()
        # No -terminate: the server would go with its first client and be gone for the next.
        self.start(["Xvfb", "-displayfd", str(start), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
                   pass_fds=[start])
        os.close(start)
        self.environment["DISPLAY"] = ":" + read_line(end, "Xvfb")
        os.close(end)

    def start_bus(self):
        end, start = os.pipe()
        self.start(["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={start}"],
                   pass_fds=[start])
        os.close(start)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = read_line(end, "dbus-daemon")
        os.close(end)

    def said(self):
        """What the processes printed."""
        self.log.flush()
        with open(self.log_path, "rb") as log:
            return log.read().decode(errors="replace")

    def close(self):
        for how in (signal.SIGTERM, signal.SIGKILL):
            end = time.monotonic() + 10
            while descendants() and time.monotonic() < end:
                for process in descendants():
                    try:
                        os.kill(process, how)
                    except ProcessLookupError:
                        pass
                reap(0.2)
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def reap(seconds):
    """Takes leave of children that have ended; waits as long as there are others."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            process, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if process == 0:
            time.sleep(0.01)


def descendants():
    """All processes below this one, by their numbers."""
    children = {}
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                after_name = file.read().rpartition(")")[2].split()
        except OSError:
            continue
        if after_name[0] != "Z":
            children.setdefault(int(after_name[1]), []).append(int(name))
    found, left = [], [os.getpid()]
    while left:
        below = children.get(left.pop(), [])
        found += below
        left += below
    return found


def main():
    surroundings = None
    try:
        surroundings = Surroundings()
        done = subprocess.run(sys.argv[1:], env=surroundings.environment, check=False)
        if done.returncode != 0:
            print("The display and the buses said:\n" + surroundings.said()[-4000:])
        return done.returncode
    except Failure as failure:
        print(failure)
        return 1
    finally:
        if surroundings is not None:
            surroundings.close()


if __name__ == "__main__":
    sys.exit(main())
