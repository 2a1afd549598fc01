"""Planning a long film, measured as a person would: the command, its wall time, and the memory of all its processes.

`scripts/bench plan` (or `python benchmarks/plan.py 120`): the plan of 120 pages, planning again after one line changed at the beginning, in
the middle and at the end, and the storyboard of its first scenes; beside the figures aimed at on two cores.
"""

from __future__ import annotations

import argparse
import compileall
import filecmp
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from feature import screenplay

ADDED = " And so it was, as you know."


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(
        description="Measures `filmwright plan` and `filmwright storyboard` on a long screenplay."
    )
    parser.add_argument("pages", type=int, nargs="?", default=120)
    parser.add_argument("--board", type=int, default=6, help="how many scenes the storyboard is drawn of; 0: none")
    parser.add_argument(
        "--twice", action="store_true", help="plan a second film of the same words, and compare the shot lists"
    )
    asked = parser.parse_args()
    compileall.compile_dir(Path(__file__).parents[1] / "filmwright", quiet=2)  # as scripts/setup leaves it
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, film = folder / "feature.fountain", folder / "film"
        source.write_text(screenplay(asked.pages), "utf-8")
        seconds, memory, told = _run("plan", str(source), "--into", str(film))
        first = told.splitlines()[0]
        _row(f"plan of {asked.pages} pages ({first.split(': ')[1]})", seconds, "s", 30 * asked.pages / 120)
        _row("processor time of it", _worked(), "s", 60 * asked.pages / 120)
        _row("memory of its processes together", memory / 1024, "MB", 1500)
        _again("plan again, nothing changed", film)
        for part in (0.1, 0.5, 0.9):
            _change(film / "screenplay.fountain", part)
            _again(f"plan again, a line changed at {part:.0%}", film)
        if asked.board:
            scenes = [str(k + 1) for k in range(asked.board)]
            seconds, _, told = _run("storyboard", *scenes, "--into", str(film))
            shots = int(told.split(" shot")[0].split()[-1])
            _row(f"storyboard of {shots} shots at 640x268, a shot", seconds / shots, "s", 1)
        if asked.twice:
            again = folder / "again"
            _run("plan", str(source), "--into", str(again))
            _run("plan", str(source), "--into", str(folder / "third"))
            one, other = again / "shots", folder / "third" / "shots"
            names = sorted(path.name for path in one.iterdir())
            differ = [n for n in names if not filecmp.cmp(one / n, other / n, shallow=False)]
            _row(f"shot lists that differ between two runs, of {len(names)}", len(differ), "", 0)


def _again(name: str, film: Path) -> None:
    before = _worked()
    _row(name, _run("plan", "--into", str(film))[0], "s", 2)
    _row("  processor time of it", _worked() - before, "s", 2)


def _row(name: str, value: float, unit: str, aim: float) -> None:
    print(f"{name:<78} {value:8.2f} {unit:<3} aim {aim:g}", flush=True)


def _change(path: Path, part: float) -> None:
    """Make one line of dialogue longer, so far into the script."""
    blocks = path.read_text("utf-8").split("\n\n")
    spoken = [k for k, block in enumerate(blocks) if "\n" in block and block.split("\n")[0].isupper()]
    blocks[spoken[int(part * len(spoken))]] += ADDED
    path.write_text("\n\n".join(blocks), "utf-8")


def _run(*arguments: str) -> tuple[float, float, str]:
    """Seconds, the most kilobytes that the command and its children held together, and what it printed."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "filmwright", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        most = [0.0]
        watch = threading.Thread(target=_watch, args=(process, most), daemon=True)
        watch.start()
        out, told = process.communicate()
    seconds = time.perf_counter() - began
    if process.returncode:
        sys.exit(f"filmwright {' '.join(arguments)} failed:\n{told}")
    return seconds, most[0], out


def _worked() -> float:
    """Seconds of processor time that all commands so far have taken."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _watch(process: subprocess.Popen[str], most: list[float]) -> None:
    while process.poll() is None:
        most[0] = max(most[0], sum(map(_held, _family(process.pid))))
        time.sleep(0.25)


def _family(pid: int) -> list[int]:
    """A process and its children's children, as Linux lists them; elsewhere the process alone."""
    found = [pid]
    for parent in found:
        try:
            found += [int(child) for child in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]
        except OSError:
            continue
    return found


def _held(pid: int) -> float:
    """Kilobytes that a process holds in memory."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024
    except (OSError, ValueError):
        return 0.0


if __name__ == "__main__":
    main()
