"""`scripts/bench faults`: the marathon of faults and kills until there have been a thousand of them; prints what was counted."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from marathon import Marathon

EVERY = ("openai_videos", "fal", "openai_videos", "veo", "openai_videos", "omni")


def main(arguments: list[str]) -> int:
    """Run it; 0 when every film came through, and an AssertionError that names film and dice when one did not."""
    parser = argparse.ArgumentParser(prog="scripts/bench faults", description=__doc__)
    parser.add_argument("--until", type=int, default=1000, help="how many faults and kills there shall be")
    parser.add_argument("--seed", type=int, default=100, help="where the dice begin")
    given = parser.parse_args(arguments)
    films = faults = kills = paid = twice = lost = 0
    over = 0.0
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="filmwright-faults-") as folder:
        while faults + kills < given.until:
            by = EVERY[films % len(EVERY)]
            run = Marathon(Path(folder, f"{by}-{films}"), by, given.seed + films)
            run.folder.mkdir()
            run.run()
            films, faults, kills, paid = films + 1, faults + run.faults, kills + run.kills, paid + run.paid
            twice, lost, over = twice + run.twice, lost + run.lost, max(over, run.over)
            shutil.rmtree(run.folder)
            print(f"\r{films} films, {faults} faults, {kills} kills", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    for name, count in (("films", films), ("faults", faults), ("processes killed", kills), ("paid jobs", paid)):
        print(f"{name:<44} {count:9}")
    print(f"{'attempts with more than one paid job':<44} {twice:9}")
    print(f"{'takes lost':<44} {lost:9}")
    print(f"{'most by which a cap was passed, in cents':<44} {100 * over:9.2f}")
    print(f"{'time':<44} {time.monotonic() - began:9.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
