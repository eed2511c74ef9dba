#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""Compares the pictures that the tests of two builds took, pixel by pixel.

For a change that must not change anything a person sees. Take both on the same day: some show the date. Needs python3-pil.

Usage: samepictures.py OLD NEW

OLD, NEW: folders of PNG files. Exit status 1 where one of OLD is missing in NEW, or looks otherwise.
"""
import concurrent.futures
import pathlib
import sys

from PIL import Image, ImageChops


CURSOR = "a cursor blinks"  # a column of pixels: there in one, and not in the other


def differs(pair):
    """What is to be said against the newer of two pictures, if anything."""
    old, new = pair
    if not new.exists():
        return f"missing: {new}"
    with Image.open(old) as before, Image.open(new) as after:
        if before.size != after.size:
            return f"{new}: {after.width}×{after.height} instead of {before.width}×{before.height}"
        box = ImageChops.difference(before.convert("RGB"), after.convert("RGB")).getbbox()
        if box and box[2] - box[0] == 1:
            return CURSOR
        return f"{new}: differs within {box}" if box else None


def main(old, new):
    pairs = [(file, new / file.relative_to(old)) for file in sorted(old.rglob("*.png"))]
    with concurrent.futures.ProcessPoolExecutor() as pool:
        found = list(pool.map(differs, pairs, chunksize=20))
    faults = [fault for fault in found if fault and fault != CURSOR]
    print(*faults, f"{found.count(None)} of {len(pairs)} pictures the same; but for a cursor that blinks, "
          f"{found.count(CURSOR)} more", sep="\n")
    return 1 if faults or not pairs else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*map(pathlib.Path, sys.argv[1:])))
