# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""Holds app/ and ui/ to their rooms.

Reads every include against the links that CMake has: each must lead to the file's own room or to one that it links. Then
no room and no file may need itself on the way round, and none may grow beyond what can be looked over. A class may be
written in several files: those without a header of their own count with the header that they include first.

Usage: rooms.py BUILD           BUILD: a configured build folder, whose rooms.txt holds the links
       rooms.py BUILD --plant   also compiles, for each room, an include that leads elsewhere, which must not be found
"""
import collections
import json
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

MOST_LINES = 3500  # of a room
MOST_FILES = 45  # of a folder
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)


class Room:
    """A folder, its sources, and the rooms that it links, by whatever way."""

    def __init__(self, name, folder, links):
        self.name, self.folder, self.links = name, pathlib.Path(folder), links
        self.files = sorted(file for file in self.folder.iterdir() if file.suffix in (".h", ".cpp"))

    def lines(self):
        return sum(len(file.read_text(encoding="utf-8").splitlines()) for file in self.files)


def read_rooms(build):
    rooms = {}
    for line in (build / "rooms.txt").read_text(encoding="utf-8").splitlines():
        name, folder, *links = line.split()
        rooms[name] = Room(name, folder, [link for link in links if "::" not in link])
    return rooms


def reach(name, edges):
    """All that is reached from `name`, without it unless a way leads back."""
    reached, todo = set(), list(edges.get(name, ()))
    while todo:
        one = todo.pop()
        if one not in reached:
            reached.add(one)
            todo += edges.get(one, ())
    return reached


def circles(edges):
    """Groups of which each member reaches each other one."""
    reached = {name: reach(name, edges) for name in edges}
    return sorted({tuple(sorted(other for other in edges if other in reached[name] and name in reached[other]))
                   for name in edges if name in reached[name]})


def includes(file):
    return INCLUDE.findall(file.read_text(encoding="utf-8"))


def units(rooms, homes):
    """What each unit needs: a header with its .cpp files. Returns those written in several files, too."""
    parts, owner = collections.defaultdict(set), {}
    for room in rooms.values():
        for file in room.files:
            own = file.stem if file.stem + ".h" in homes else pathlib.Path((includes(file) or [file.name])[0]).stem
            owner[file] = own
            parts[own].add(file)
    edges = {name: set() for name in parts}
    for file, own in owner.items():
        needed = {pathlib.Path(header).stem for header in includes(file) if header in homes}
        edges[own] |= needed - {own}
    return edges, {name: files for name, files in parts.items() if len({file.stem for file in files}) > 1}


def check(rooms):
    faults = []
    links = {name: room.links for name, room in rooms.items()}
    homes = collections.defaultdict(list)  # of headers, which have one name in the whole program
    for room in rooms.values():
        for file in room.files:
            homes[file.name].append(room.name)
    faults += [f"{name}: stands in {' and '.join(where)}" for name, where in homes.items() if len(where) > 1]
    homes = {name: where[0] for name, where in homes.items()}

    count = 0
    for room in rooms.values():
        allowed = reach(room.name, links) | {room.name}
        for file in room.files:
            for header in includes(file):
                count += 1
                if header == "version.h":  # configured into the lowest room's build folder
                    continue
                if header not in homes:
                    faults.append(f"{file}: {header} is in no room")
                elif homes[header] not in allowed:
                    faults.append(f"{file}: {header} is in {homes[header]}, which {room.name} does not link")
    faults += [f"rooms in a circle: {' '.join(circle)}" for circle in circles(links)]
    edges, spread = units(rooms, homes)
    faults += [f"files in a circle: {' '.join(circle)}" for circle in circles(edges)]

    for room in rooms.values():
        lines, files = room.lines(), len(list(room.folder.iterdir()))
        print(f"{room.name}: {len(room.files)} sources, {lines} lines")
        if lines > MOST_LINES:
            faults.append(f"{room.folder}: {lines} lines; expected at most {MOST_LINES}")
        if files > MOST_FILES:
            faults.append(f"{room.folder}: {files} files; expected at most {MOST_FILES}")
    for name, files in sorted(spread.items()):
        print(f"written in several files: {name}: {' '.join(sorted(file.name for file in files if file.suffix == '.cpp'))}")
    print(f"{count} includes of {len(rooms)} rooms read, {len(faults)} faults")
    return faults


def plant(build, rooms):
    """Compiles an include of each other room with the flags of a room: found only where the room links it."""
    faults, tried = [], 0
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    links = {name: room.links for name, room in rooms.items()}
    for room in rooms.values():
        command = next(shlex.split(entry["command"]) for entry in commands
                       if f"/{room.name}.dir/" in entry["command"] and "autogen" not in entry["file"])
        flags = [word for word in command if re.match(r"-(I|D|std|isystem)", word) or word.startswith("/")
                 and command[command.index(word) - 1] == "-isystem"]
        compiler = next(word for word in command if re.search(r"(\+\+|clang)[^/]*$", word))
        allowed = reach(room.name, links) | {room.name}
        for other in rooms.values():
            header = next(file.name for file in other.files if file.suffix == ".h")
            with tempfile.NamedTemporaryFile("w", suffix=".cpp", encoding="utf-8") as source:
                source.write(f'#if !__has_include("{header}")\n#error planted\n#endif\n')
                source.flush()
                run = subprocess.run([compiler, *flags, "-fPIC", "-E", "-o", "/dev/null", source.name], text=True,
                                     stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
            tried += 1
            found = run.returncode == 0
            if not found and "planted" not in run.stderr:
                faults.append(f"{room.name}: {run.stderr.strip()}")
            elif found != (other.name in allowed):
                faults.append(f"{header} of {other.name} is {'' if found else 'not '}found in {room.name}")
    print(f"{tried} planted includes tried, {len(faults)} faults")
    return faults


def main(arguments):
    build = pathlib.Path(arguments[0])
    rooms = read_rooms(build)
    faults = check(rooms)
    if "--plant" in arguments:
        faults += plant(build, rooms)
    for fault in faults:
        print(f"FAULT: {fault}")
    return 1 if faults or not rooms else 0


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
