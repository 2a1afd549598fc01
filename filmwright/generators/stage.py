"""The built-in stage as a generator: it films the blocked performance itself, on any laptop, for nothing."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from filmwright.errors import NotFound, Unsupported
from filmwright.files import full_disk_told
from filmwright.generators.generator import Clip, Estimate, JobRef, JobState, Limits, ShotRequest, Watch
from filmwright.media import FilmWriter, probe

if TYPE_CHECKING:
    from filmwright.stage.render.pipeline import Pipeline

# Seconds a frame takes on one core, by quality, for 640x268; a guess until the ledger has measured this machine.
SECONDS_A_FRAME = {"draft": 0.12, "fine": 0.5, "master": 1.4}


class Stage:
    """The stage. A job is done when `submit` returns; its file waits beside the take until it is fetched."""

    name = "stage"
    version = 1

    def __init__(self, folder: Path | None = None) -> None:
        """The stage needs no folder: it has one model, itself."""

    def limits(self, model: str = "") -> Limits:
        """Any length; pictures up to 8192 pixels wide."""
        if model:
            raise NotFound(f"The stage has no model {model!r}; it is its own. Leave model empty.")
        return Limits(
            durations=(0.01, 3600.0),
            continuous=True,
            films_performance=True,
            passes=PASSES,
            price_usd_s={},
            free=True,
            licence="Apache-2.0",
        )

    def usable(self) -> str:
        """Wherever a picture can be rendered; whether that is so here is told when the first one is."""
        return ""

    def plan(self, request: ShotRequest) -> tuple[ShotRequest, list[str]]:
        """Sizes are made even; nothing else is changed."""
        self.limits(request.model)
        unknown = request.passes - PASSES
        if unknown:
            raise Unsupported(
                f"The stage makes no pass called {sorted(unknown)[0]!r}; it makes {', '.join(sorted(PASSES))}."
            )
        if request.edit is not None or request.extend_from is not None:
            raise Unsupported(
                f"The stage films shot {request.shot.id} from the scene; it cannot change a film, or go on from one."
            )
        if request.frames < 1:
            raise Unsupported(f"Shot {request.shot.id} covers {request.frames} frames; it must cover one at least.")
        width, height = request.width // 2 * 2, request.height // 2 * 2
        if (width, height) == (request.width, request.height):
            return request, []
        return replace(request, width=width, height=height), [f"picture made even: {width}x{height}"]

    def estimate(self, request: ShotRequest) -> Estimate:
        """Free; the seconds grow with the pixels."""
        scale = request.width * request.height / (640 * 268)
        base = SECONDS_A_FRAME["draft"] if request.quality == "draft" else SECONDS_A_FRAME[request.quality] / 4
        return Estimate(0.0, request.frames * base * max(scale, 0.5))

    def submit(self, request: ShotRequest, to: Path, watch: Watch | None = None) -> JobRef:
        """Film the shot into a file beside the take."""
        from filmwright.stage.camera import view
        from filmwright.stage.filming import film
        from filmwright.stage.remembered import give_back
        from filmwright.stage.world import World

        world = World(request.scene, request.bible, request.speech, style=request.style)
        aspect = request.width / request.height
        path = to / f".{request.shot.id}-{request.key}-{os.getpid()}.partial.mp4"
        to.mkdir(parents=True, exist_ok=True)
        renderer = pipeline(request.width, request.height, request.quality)

        def camera(frame: float) -> object:
            return view(request.shot, world.performance, frame, aspect)

        try:
            with FilmWriter(path, request.width, request.height, request.fps, request.quality) as writer:
                for picture in film(world, camera, request.first, request.frames, renderer):  # type: ignore[arg-type]
                    writer.write(picture.rgb)
                    if watch:
                        watch(writer.frames, request.frames)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        give_back()
        return JobRef(self.name, path.name, request.key)

    def poll(self, job: JobRef) -> JobState:
        """Always done: the stage works while it is asked."""
        return JobState("done", 1.0)

    def fetch(self, job: JobRef, to: Path) -> Clip:
        """Give the file its name."""
        made = to.parent / job.remote_id
        with full_disk_told(to):
            with made.open("rb+") as file:
                os.fsync(file.fileno())
            seen = probe(made)
            made.replace(to)
        return Clip(
            to,
            seen.frames,
            seen.width,
            seen.height,
            round(seen.fps),
            (0, seen.frames),
            True,
            {"renderer": "filmwright stage"},
        )

    def cancel(self, job: JobRef) -> bool:
        """Too late: a job is done when it exists."""
        return False

    def find(self, key: str) -> JobRef | None:
        """Nothing is left of a stage job whose process died."""
        return None


PASSES = frozenset({"ids", "depth", "normal", "flow"})


def pipeline(width: int, height: int, quality: str) -> Pipeline:
    """The renderer of this process for a size and quality (stage/filming.py); imported when first used."""
    from filmwright.stage.filming import pipeline as kept

    return kept(width, height, quality)
