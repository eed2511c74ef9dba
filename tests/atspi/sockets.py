#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""A whole session of the program, traced: walk a golden case, save it as PDF, print it to a file, save the case, end. It
opens the sockets of its display and of the buses of this computer and, once something is to be printed, that of its
print system. There is no other.

sockets.py PROGRAM CASE.json — on the display and buses of the environment."""

import json
import os
import re
import subprocess
import sys
import tempfile

import pyatspi
from gi.repository import Gio

from focusgiver import FocusGiver
from reader import Reader
from surroundings import PATIENCE, Failure
from walk import Walk, rules_of

CALLS = "socket,connect,bind,listen,sendto,sendmsg,sendmmsg"
OPENED = re.compile(r"\bsocket\((\w+)")
ADDRESSED = re.compile(r"\b(\w+)\(.*?\bsa_family=\w+(?:, sun_path=@?\"([^\"]*)\")?")

SYSTEM_BUS = "/run/dbus/system_bus_socket"
PRINT_SYSTEM = "/run/cups/cups.sock"
USER_NAMES = "/var/run/nscd/socket"
"""The C library's own helper on this computer, which the print library has it ask for the name of the user."""


def traced(arguments, log):
    """A call with its sockets written to a file. The tracer stands aside, so that signals reach the program itself."""
    return ["strace", "-D", "-f", "-qq", "--seccomp-bpf", "-e", "trace=" + CALLS, "-e", "signal=none", "-o", log,
            *arguments]


def faults_of(log, allowed):
    """The lines of a trace that tell of other sockets than those at the paths allowed."""
    faults, count = [], 0
    with open(log, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if opened := OPENED.search(line):
                count += 1
                if opened.group(1) != "AF_UNIX":
                    faults.append(line.strip())
            elif (addressed := ADDRESSED.search(line)) and (addressed.group(1) != "connect"
                                                            or addressed.group(2) not in allowed):
                faults.append(line.strip())
    if count == 0:
        faults.append("the program was not traced: not even the display has a socket")
    return faults, count


def paths_of_buses():
    """Where the buses of the session are, by what the environment and the session bus say."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    (accessibility,) = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                         Gio.DBusCallFlags.NONE, int(PATIENCE * 1000)).unpack()
    addresses = [os.environ["DBUS_SESSION_BUS_ADDRESS"], accessibility]
    return {path for address in addresses for path in re.findall(r"(?:path|abstract)=([^,;\s]+)", address)}


class Session(Walk):
    """A walk that goes on to print, to save the case, and to the end of the program."""

    def __init__(self, rules, case, reader, folder, log):
        super().__init__(rules, case, reader, folder)
        self.log = log
        self.printed = os.path.join(folder, "printed.pdf")
        self.file = os.path.join(folder, "walked.exportcase")
        self.own = paths_of_buses() | {"/tmp/.X11-unix/X" + os.environ["DISPLAY"].lstrip(":")}

    def save(self):
        super().save()
        self.look_for_sockets()
        self.print_to_file()
        self.own |= {PRINT_SYSTEM, SYSTEM_BUS, USER_NAMES}
        self.reader.press("Finish")
        self.reader.press("Save", within=self.reader.find("Save the case?", role=None))
        self.say_where("Save the case", self.file)

    def print_to_file(self):
        self.reader.press("Print the checklist")
        dialog = self.reader.find("Print", role=pyatspi.ROLE_DIALOG)
        self.reader.write(self.reader.find("Output file:", within=dialog, role=pyatspi.ROLE_TEXT), self.printed)
        self.reader.press("Print", within=dialog)
        self.check_pdf(self.printed)
        self.reader.wait("the dialog to close", lambda: self.reader.look("Print", role=pyatspi.ROLE_DIALOG) is None)

    def look_for_sockets(self):
        faults, count = faults_of(self.log, self.own)
        if faults:
            raise Failure("\n".join(faults[:20] + [f"{len(faults)} calls that ask for other sockets"]))
        return count


def trace_session(program, path, folder):
    """How many sockets the program has opened."""
    with open(path, encoding="utf-8") as file:
        case = json.load(file)
    log = os.path.join(folder, "log")
    # Leaks cannot be looked for in a program that is traced.
    running = subprocess.Popen(traced([program, "-platform", "xcb"], log),
                               env=dict(os.environ, ASAN_OPTIONS="detect_leaks=0"))
    try:
        reader = Reader(FocusGiver(os.environ["DISPLAY"]).give, lambda: running.poll() is None)
        reader.find_program("export-mode-wizard")
        session = Session(rules_of(program, folder), case, reader, folder, log)
        session.run()
        running.wait(PATIENCE)
    finally:
        if running.poll() is None:
            running.terminate()
            running.wait()
    if running.returncode != 0 or not os.path.exists(session.file):
        raise Failure(f"the program has ended with {running.returncode}, or the case is not saved")
    return session.look_for_sockets()


def main():
    program, path = sys.argv[1:]
    try:
        with tempfile.TemporaryDirectory() as folder:
            count = trace_session(program, path, folder)
    except Failure as failure:
        print(failure)
        return 1
    print(f"{count} sockets: those of the display, the buses and the print system of this computer")
    return 0


if __name__ == "__main__":
    sys.exit(main())
