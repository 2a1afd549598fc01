"""What filming with open weights costs before any weights are heavy: tiny pipelines with random weights, one thread.

    python benchmarks/tiny_clip.py [wan_words wan_vace …] [--json]

Processor seconds: of imports, of loading and of filming nine frames at 64x64 in two steps, for each pipeline; then of a whole clip from
request to take through a worker's own process. Needs the extra diffusers. The clock is not read: other programs share it.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"
os.environ["HF_HUB_OFFLINE"] = "1"
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

SIDES = {"ltx2": 32}
OTHERS = 64


def used(who: int = resource.RUSAGE_SELF) -> float:
    """Processor seconds so far."""
    seen = resource.getrusage(who)
    return seen.ru_utime + seen.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as room:
        os.environ["XDG_STATE_HOME"] = os.environ["HF_HOME"] = room
        found = measure(asked.names, Path(room))
    if asked.json:
        print(json.dumps(found, indent=1))
        return
    print(
        f"imports {found['imports']:.1f} s; a clip through a worker {found['worker']:.1f} s; at most {found['peak_mb']:.0f} MB"
    )
    for name, row in found["pipelines"].items():
        print(f"{name:18} folder {row['kb']:4.0f} kB   load {row['load']:.2f} s   film {row['film']:.2f} s")


def measure(names: list[str], room: Path) -> dict[str, Any]:
    """The figures; sizes in kB and MB, times in processor seconds."""
    before = used()
    import diffusers
    import tiny_pipelines
    import torch

    from filmwright.generators.local_diffusers import jobs, worker
    from filmwright.generators.local_diffusers.folder import read
    from filmwright.generators.local_diffusers.jobs import Job
    from filmwright.generators.local_diffusers.loading import load
    from filmwright.generators.local_diffusers.options import options

    torch.set_num_threads(1)
    assert diffusers.DiffusionPipeline
    imports = used() - before
    settings: dict[str, Any] = {"steps": 2, "max_tokens": 16, "threads": 1}
    rows: dict[str, dict[str, float]] = {}
    wanted = names or ["wan_words", "wan_two_experts", "wan_vace", "ltx", "ltx2", "cog"]
    for name in wanted:
        folder = tiny_pipelines.build(name, room)
        side = SIDES.get(name, OTHERS)
        job = Job(name, "1", name, str(folder), "t2v", "a red fox", "", 7, 9, side, side, 16.0, options=settings)
        jobs.add(job)
        started = used()
        held = load(read(folder), options(settings))
        loaded = used()
        worker.work(jobs.room(name), held)
        filmed = used()
        assert jobs.state(jobs.room(name)).phase == "done", jobs.state(jobs.room(name)).error
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        rows[name] = {"kb": size / 1000, "load": loaded - started, "film": filmed - loaded}
    return {
        "imports": imports,
        "worker": through_a_worker(room / wanted[0], settings),
        "peak_mb": peak(),
        "pipelines": rows,
    }


def through_a_worker(folder: Path, settings: dict[str, Any]) -> float:
    """Processor seconds of a process that is started, loads, films one clip and ends."""
    from filmwright.generators.diffusers import Diffusers
    from filmwright.generators.local_diffusers import jobs, worker
    from filmwright.generators.local_diffusers.jobs import Job

    os.environ["FILMWRIGHT_WORKER_IDLE"] = "0"
    before = used(resource.RUSAGE_CHILDREN)
    jobs.add(
        Job(
            "whole", "1", folder.name, str(folder), "t2v", "a red fox", "", 7, 9, OTHERS, OTHERS, 16.0, options=settings
        )
    )
    worker.start()
    by = Diffusers()
    job = by.find("whole")
    assert job is not None
    while by.poll(job).phase in ("queued", "running"):
        time.sleep(0.2)
    for process in worker._started:
        process.wait()
    return used(resource.RUSAGE_CHILDREN) - before


def peak() -> float:
    """The most memory that this process held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


if __name__ == "__main__":
    main()
