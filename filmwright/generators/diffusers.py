"""diffusers: open weights on this machine. `model` is a pipeline's folder, or the hub name of one.

The work is done by one process that outlives this one (local_diffusers/worker.py); a job is a folder that every process may look at. A take
costs nothing, and the same request gives the same take.
"""

from __future__ import annotations

import importlib.util
import shutil
import zlib
from dataclasses import replace
from pathlib import Path

from filmwright.errors import BadInput, Cancelled, Expired, MissingExtra, NotFound, RemoteFailed, Unsupported
from filmwright.files import beside
from filmwright.generators import models
from filmwright.generators.generator import Clip, Estimate, JobRef, JobState, Limits, ShotRequest, Watch
from filmwright.generators.local_diffusers import folder as folders
from filmwright.generators.local_diffusers import jobs, worker
from filmwright.generators.local_diffusers.families import call_for, mode_for
from filmwright.generators.local_diffusers.jobs import Job
from filmwright.generators.local_diffusers.options import NAMES, options
from filmwright.generators.planning import modes, plan_within, priced
from filmwright.media import probe

NEEDED = ("torch", "diffusers", "transformers", "accelerate", "safetensors")


class Diffusers:
    """Pipelines of the library diffusers. `folder` is the film's: models and LoRA files may be named relative to it."""

    name = "diffusers"
    version = 1

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder

    def limits(self, model: str = "") -> Limits:
        """What the folder's own configuration and its family say. A row of the table for this very name comes before the family."""
        row = models.row(self.name, model, self.folder)
        limits = replace(row.limits, options=NAMES, loras=True, cancel=True, seed=True, free=True)
        path = folders.locate(model or row.id, self.folder)
        if path is None:
            if row.id != (model or row.id):
                raise NotFound(_not_here(model))
            return limits
        folder = folders.read(path)
        family = folder.kind.family
        limits = replace(
            limits,
            size_multiple=folder.multiple,
            frame_rule=folder.frame_rule,
            fps=folder.fps,
            modes=frozenset(folder.kind.calls),
            controls=folder.kind.controls,
            max_references=folder.kind.references,
            negative_prompt=family.negative_prompt,
            audio="choice" if family.sound else "never",
        )
        if row.id == models.ANY:
            longest = family.longest / min(folder.fps or (24.0,))
            limits = replace(
                limits,
                durations=(0.04, longest),
                continuous=True,
                max_pixels=family.max_pixels,
                pixels=(folder.multiple, 4096),
            )
        return limits

    def usable(self) -> str:
        """Whether the libraries are here. Weights are looked at when a film names them."""
        missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
        if missing:
            return f'{missing[0]} is not installed; install it with: pip install "filmwright[diffusers]"'
        return ""

    def plan(self, request: ShotRequest) -> tuple[ShotRequest, list[str]]:
        """Sizes and frames as the pipeline wants them; what it cannot do together is Unsupported."""
        options(request.options)
        asked = replace(request, model=request.model or models.row(self.name, "", self.folder).id)
        limits = self.limits(asked.model)
        self._check_together(asked)
        return plan_within(limits, asked)

    def estimate(self, request: ShotRequest) -> Estimate:
        """Free. The seconds are those of the table's row, for a card that just fits the model."""
        row = models.row(self.name, request.model, self.folder)
        scale = request.width * request.height / (832 * 480)
        return priced(replace(row.limits, free=True), request, row.wait * request.seconds * scale)

    def submit(self, request: ShotRequest, to: Path, watch: Watch | None = None) -> JobRef:
        """Queue the job and see that a worker is there; returns at once."""
        why = self.usable()
        if why:
            raise MissingExtra(f"The diffusers generator cannot film shot {request.shot.id}: {why}.")
        row = models.row(self.name, request.model, self.folder)
        model = request.model or row.id
        path = folders.locate(model, self.folder)
        if path is None and not options(request.options).hub:
            raise NotFound(_not_here(model))
        job = Job(
            key=request.key,
            shot=request.shot.id,
            model=model,
            folder=str(path or ""),
            mode=mode_for(modes(request)),
            prompt=request.prompt,
            negative_prompt=request.negative_prompt,
            seed=request.seed or zlib.crc32(request.key.encode("utf-8")),  # begun again, it gives the same take
            frames=request.frames,
            width=request.width,
            height=request.height,
            fps=float(request.fps),
            audio=request.audio,
            first_frame=self._file(request.first_frame, request),
            last_frame=self._file(request.last_frame, request),
            references=tuple(self._file(reference.path, request) for reference in request.references),
            guide=self._file(request.guides[0].path, request) if request.guides else "",
            strength=request.guides[0].strength if request.guides else 1.0,
            extend_from=self._file(request.extend_from, request),
            edit=self._file(request.edit, request),
            loras=tuple((self._file(name, request), weight) for name, weight in request.loras),
            options=dict(request.options),
        )
        jobs.sweep()
        jobs.add(job)
        worker.start()
        return JobRef(self.name, jobs.room(job.key).name, request.key, model)

    def poll(self, job: JobRef) -> JobState:
        """What the job's folder says. When its worker died, another is started, and it begins again."""
        at = self._room(job)
        now = jobs.state(at)
        if now.phase in ("queued", "running"):
            if (at / "cancel").exists() and self._stopped_by_us(at):
                return self.poll(job)
            if not jobs.at_work():
                worker.start()
            return JobState("running" if now.phase == "running" else "queued", now.progress, retry_after=0.5)
        return JobState(now.phase, now.progress, now.error, code=now.code, usd=0.0)  # type: ignore[arg-type]

    def fetch(self, job: JobRef, to: Path) -> Clip:
        """Copy the clip to its place; the job's folder stays for a week, in case the copy is lost."""
        at = self._room(job)
        now = jobs.state(at)
        if now.phase == "cancelled":
            raise Cancelled(f"The job {job.key} was stopped; there is no take to fetch.")
        if now.phase == "failed":
            raise (BadInput if now.code == "bad_input" else RemoteFailed)(now.error)
        made = at / "clip.mp4"
        if now.phase != "done" or not made.is_file():
            raise Expired(f"The clip of job {job.key} is not in {at}. Film the shot again; it costs nothing.")
        seen = probe(made)
        with beside(to, ".mp4") as temporary:
            shutil.copyfile(made, temporary)
        return Clip(
            to,
            seen.frames,
            seen.width,
            seen.height,
            round(seen.fps),
            (0, seen.frames),
            False,
            {"generator": self.name, **now.facts},
        )

    def cancel(self, job: JobRef) -> bool:
        """Stop it before its next step; False when it had ended."""
        at = self._room(job)
        if jobs.state(at).phase not in ("queued", "running"):
            return False
        jobs.ask_to_stop(at)
        self._stopped_by_us(at)
        return True

    def find(self, key: str) -> JobRef | None:
        """The job of this key, whatever became of the process that asked for it."""
        at = jobs.room(key)
        if not (at / "request.json").is_file():
            return None
        return JobRef(self.name, at.name, key, jobs.read(at).model)

    # ------------------------------------------------------------------ its parts

    def _check_together(self, request: ShotRequest) -> None:
        """What is asked for at once, can be done at once, by one call of the folder's pipelines."""
        shot, needed = request.shot.id, modes(request)
        if request.extend_from is not None and request.first_frame is not None:
            raise Unsupported(f"Shot {shot} goes on from a film and has a first frame too; leave one of them out.")
        if len(request.guides) > 1:
            kinds = " and ".join(guide.control for guide in request.guides)
            raise Unsupported(f"Shot {shot} has guides for {kinds}; a local model follows one at a time.")
        path = folders.locate(request.model, self.folder) if request.model else None
        if path is None:
            return
        folder = folders.read(path)
        apart = call_for(folder.kind, needed)
        if isinstance(apart, str) and apart in folder.kind.calls:  # one that it never can is planning's to tell
            raise Unsupported(
                f"Shot {shot}: {folder.class_name} cannot do all of {', '.join(sorted(needed))} at once; leave {apart} out, or use a VACE "
                "model."
            )

    def _file(self, path: Path | str | None, request: ShotRequest) -> str:
        """An input's absolute path; BadInput when it is not there."""
        if path is None:
            return ""
        given = Path(path).expanduser()
        found = given if given.is_absolute() or self.folder is None else self.folder / given
        if not found.is_file():
            raise BadInput(f"Shot {request.shot.id} needs {path}, which is not there. Local models read files.")
        return str(found.resolve())

    def _room(self, job: JobRef) -> Path:
        at = jobs.room(job.key)
        if not (at / "request.json").is_file():
            raise Expired(f"Nothing is left of the job {job.key} in {at}. Film the shot again; it costs nothing.")
        return at

    def _stopped_by_us(self, at: Path) -> bool:
        """When no worker is at work nobody else would mark a job as stopped."""
        with jobs.holding() as free:
            if free:
                jobs.save(at, replace(jobs.state(at), phase="cancelled", code="cancelled"))
            return free


def _not_here(model: str) -> str:
    return (
        f"The model {model} is not on this machine. Fetch it (hf download {model}), or allow that with hub = true among the options, "
        "or set model to a pipeline's folder. Mind the size: these are gigabytes."
    )
