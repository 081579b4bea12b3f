"""Tortures the program and the editor; status 1 where something falls."""

import argparse
import os
import random
import sys
import tempfile
import time

sys.dont_write_bytecode = True

import programs  # noqa: E402
import random_keys  # noqa: E402

# How much of each: in the short version, and in the long one.
PARTS = [
    (programs.kills, 2, 30), (programs.interrupted_exports, 4, 60), (programs.writers, 2, 25),
    (programs.full_disks, 2, 30), (programs.flips, 8, 400), (programs.mutations, 60, 6000), (programs.bombs, 0, 1),
]
SESSIONS = (40, 1000)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--short", action="store_true", help="a fixed seed and little of each")
    parser.add_argument("--seed", default=None)
    parser.add_argument("--share", type=float, default=1, help="how much of the long version: 0.1 is a tenth")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    seed = options.seed or ("short" if options.short else str(random.SystemRandom().randrange(10**6)))
    print(f"seed {seed}", flush=True)
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for part, short, long in PARTS:
            count = short if options.short else max(1, round(long * options.share))
            if count:
                faults += told(lambda: part(seed, program, folder, count))
        sessions = SESSIONS[0] if options.short else max(1, round(SESSIONS[1] * options.share))
        faults += told(lambda: random_keys.torture(seed, folder, sessions))
    print("\n".join(faults))
    return 1 if faults else 0


def told(work):
    begin = time.monotonic()
    what, faults = work()
    print(f"{what}: {len(faults)} fell ({time.monotonic() - begin:.0f} s)", flush=True)
    return faults


if __name__ == "__main__":
    sys.exit(main())
