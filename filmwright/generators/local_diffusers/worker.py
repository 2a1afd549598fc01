"""The one process that holds a model and works the jobs off, one after the other: python -m filmwright.generators.local_diffusers

A model may take minutes to load and all of a card's memory, so there is one at a time for a user, and it stays for a while after its last
job. Whoever submits or polls starts it when none is at work; killed, its job is begun again with the same seed, which gives the same take.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import traceback
from dataclasses import replace
from pathlib import Path

from filmwright.errors import Cancelled, FilmwrightError, RemoteFailed, Unsupported
from filmwright.files import beside
from filmwright.generators.local_diffusers import folder, jobs
from filmwright.generators.local_diffusers.families import call_for
from filmwright.generators.local_diffusers.jobs import Job, State
from filmwright.generators.local_diffusers.loading import Loaded, load, pipeline_for, set_loras, unload
from filmwright.generators.local_diffusers.options import options
from filmwright.media import FilmWriter

TRIES = 3  # workers that may die over one job
PATIENCE = 3.0  # seconds to wait for another worker to end
IDLE = 120.0  # seconds that a model is kept in memory for the next job
OFFLINE = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1"}
QUIET = {"HF_HUB_DISABLE_TELEMETRY": "1", "DO_NOT_TRACK": "1", "HF_HUB_DISABLE_PROGRESS_BARS": "1"}

_started: list[subprocess.Popen[bytes]] = []
_last_start = 0.0


def log() -> Path:
    """Where the libraries' own words go."""
    return jobs.root() / "worker.log"


def start() -> None:
    """Start a worker that outlives this process. A second one ends by itself when it sees the first."""
    global _last_start
    _started[:] = [each for each in _started if each.poll() is None]
    if _started and time.monotonic() - _last_start < 2 * PATIENCE:
        return
    _last_start = time.monotonic()
    room = jobs.root()
    room.mkdir(parents=True, exist_ok=True)
    with log().open("ab") as output:
        if output.tell() > 2_000_000:
            output.truncate(0)
        # -P: nothing is imported from the folder where filmwright was called, which may be anybody's.
        command = [sys.executable, "-P", "-m", "filmwright.generators.local_diffusers"]
        _started.append(
            subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env=os.environ | OFFLINE | QUIET,
                start_new_session=True,
            )
        )


def main() -> int:
    """Work until there has been nothing to do for a while; 0 always, for what goes wrong is said in the jobs."""
    idle = float(os.environ.get("FILMWRIGHT_WORKER_IDLE") or IDLE)
    with jobs.holding(PATIENCE) as alone:
        if not alone:
            return 0
        held: Loaded | None = None
        since = time.monotonic()
        while True:
            waiting = jobs.waiting()
            if waiting:
                held = work(waiting[0], held)
                since = time.monotonic()
            elif held is None or time.monotonic() - since > idle:
                return 0
            else:
                time.sleep(0.1)


def work(at: Path, held: Loaded | None) -> Loaded | None:
    """Do the job in a folder, with the model that is in memory if it serves; what is in memory afterwards. Its state tells how it went."""
    before = jobs.state(at)
    tries = before.tries + (before.phase == "running")  # it was running, and we hold the lock: its worker died
    if tries >= TRIES:
        died = (
            f"The process that films died {tries} times over this job, as when memory runs out; see {log()}. {SMALLER}"
        )
        jobs.save(at, State("failed", error=died, code="remote", tries=tries))
        return held
    jobs.save(at, State("running", tries=tries))
    broken = False
    try:
        job = jobs.read(at)
        _stop_if_asked(at)
        held = _ready(at, job, held)
        facts = film(at, job, held)
        _ended(at, State("done", facts=facts))
    except Cancelled:
        _ended(at, State("cancelled", code="cancelled"))
    except FilmwrightError as error:
        code = "remote" if isinstance(error, RemoteFailed) else "bad_input"
        _ended(at, State("failed", error=str(error), code=code))
    except Exception as error:  # whatever a library raises ends this job and not the next
        traceback.print_exc()
        sentence, code = told(error)
        _ended(at, State("failed", error=sentence, code=code))
        broken = True  # what is in memory may be damaged, or be what filled it
    if held is not None and broken:
        held.drop()  # only now: while the error was at hand, its frames held on to the model
        unload()
    return held if held is not None and held.pipeline is not None else None


SMALLER = (
    'Make it smaller: options = { offload = "model" } (or "group", slower and smaller still), quantise = "fp8", tiling = true; a lower '
    "size or quality of the film; or a smaller model."
)


def told(error: Exception) -> tuple[str, str]:
    """A library's exception as a sentence and a code of JobState."""
    first = (str(error).strip().splitlines() or [""])[0][:300].rstrip(".")
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError" or "out of memory" in first.lower():
        return f"The model does not fit into memory ({first or 'out of memory'}). {SMALLER}", "bad_input"
    return f"diffusers failed ({type(error).__name__}: {first}). {log()} has the whole of it.", "remote"


def film(at: Path, job: Job, loaded: Loaded) -> dict[str, str]:
    """Make the clip of a job; the facts for its provenance. Cancelled as soon as the flag is seen."""
    import diffusers
    import torch

    from filmwright.generators.local_diffusers.calling import arguments, films, overlap, run

    where, settings = loaded.folder, options(job.options)
    call = call_for(where.kind, needed(job))
    if isinstance(call, str):  # planned by the table alone, before the model was here
        raise Unsupported(
            f"Shot {job.shot} needs {call}, which {where.class_name} in {where.path} cannot do with the rest. Choose another."
        )
    pipeline = pipeline_for(loaded, call)
    set_loras(loaded, job.loras)
    given = arguments(job, where, call, settings, pipeline)
    total = int(given.get("num_inference_steps") or 0)
    began = time.monotonic()
    known = jobs.state(at)

    def progress(step: int, steps: int) -> None:
        _stop_if_asked(at)
        jobs.save(at, replace(known, step=step, steps=steps or total or step))

    result = run(pipeline, where.modular, given, progress)
    made, sound = films(result, where.modular, pipeline)
    skipped = overlap(job, where, call)
    shown = made[skipped : skipped + job.frames]
    if len(shown) < job.frames:
        raise RemoteFailed(
            f"{where.class_name} gave {len(made)} frames for {job.frames + skipped}; the take is not used."
        )
    if sound is not None:
        wave, rate = sound
        first = round(skipped / job.fps * rate)
        sound = (wave[:, first : first + round(job.frames / job.fps * rate)], rate)
    _stop_if_asked(at)
    height, width = shown[0].shape[:2]
    with (
        beside(at / "clip.mp4", ".mp4") as temporary,
        FilmWriter(temporary, width, height, round(job.fps), sound=None if job.audio is False else sound) as writer,
    ):
        for picture in shown:
            writer.write(picture)
    return {
        "model": job.model,
        "pipeline": where.class_name,
        "mode": job.mode,
        "seed": str(job.seed),
        "device": loaded.device,
        "diffusers": diffusers.__version__,
        "torch": str(torch.__version__),
        "seconds": f"{time.monotonic() - began:.1f}",
    }


def needed(job: Job) -> frozenset[str]:
    """The modes that a job's inputs need, so that none of them is left out."""
    given = {
        "edit": job.edit,
        "extend": job.extend_from,
        "control": job.guide,
        "ref": job.references,
        "flf": job.last_frame,
    }
    found = {mode for mode, there in given.items() if there}
    if job.first_frame and not job.last_frame:
        found.add("i2v")
    return frozenset(found | ({job.mode} if not found else set()))


def _ready(at: Path, job: Job, held: Loaded | None) -> Loaded:
    """The job's model in memory; the one that is there goes first, for two seldom fit."""
    settings = options(job.options)
    where = folder.read(Path(job.folder) if job.folder else _fetched(at, job))
    if held is not None and held.serves(where, settings):
        held.options = settings
        return held
    if held is not None:
        held.drop()
        unload()
    return load(where, settings)


def _fetched(at: Path, job: Job) -> Path:
    """The folder of a hub's model, fetched by a process of its own: this one works offline, and that one can be stopped."""
    settings = options(job.options)
    environment = {name: value for name, value in os.environ.items() if name not in OFFLINE}
    command = [sys.executable, "-P", "-m", "filmwright.generators.local_diffusers.hub", job.model, settings.revision]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=environment) as fetching:
        while fetching.poll() is None:
            if (at / "cancel").exists():
                fetching.terminate()
                raise Cancelled(f"Shot {job.shot} was stopped while its model was fetched.")
            time.sleep(0.2)
        assert fetching.stdout is not None
        printed = fetching.stdout.read().decode("utf-8", "replace").strip()
    if fetching.returncode != 0:
        raise RemoteFailed(
            f"The model {job.model} could not be fetched from the hub: {printed[-500:] or 'see worker.log'}"
        )
    return Path(printed.splitlines()[-1])


def _ended(at: Path, how: State) -> None:
    """Note how a job ended; how far it had come stays."""
    was = jobs.state(at)
    jobs.save(at, replace(how, step=was.step, steps=was.steps, tries=was.tries))


def _stop_if_asked(at: Path) -> None:
    if (at / "cancel").exists():
        raise Cancelled(f"The job in {at} was stopped.")
