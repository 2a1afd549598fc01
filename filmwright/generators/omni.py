"""Gemini Omni, Google's video model since Veo left the developer service, through the Interactions API.

The key is GEMINI_API_KEY or GOOGLE_API_KEY. Text, first and last frame, reference pictures, a film to change or to go on from (a file,
or the id of an earlier interaction). It always comes with sound, and takes no negative prompt.
"""

from __future__ import annotations

import base64
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from filmwright.errors import AuthError, Expired, Unsupported
from filmwright.generators import fetching, google, hosted, models
from filmwright.generators.generator import Clip, Estimate, JobRef, JobState, Limits, ShotRequest, Watch
from filmwright.generators.journal import Journal

KEYS = ("GEMINI_API_KEY", "GOOGLE_API_KEY")
VENDOR = "Gemini Omni"
EXTENSION = 10  # seconds that one extension adds
BETWEEN_FRAMES = 10  # seconds at most from a first to a last frame
ENDED = {
    "failed": "remote", "incomplete": "remote", "cancelled": "cancelled", "budget_exceeded": "quota", "requires_action": "remote",
    "requires_continuation": "remote",
}  # fmt: skip


class Omni:
    """Films with Gemini Omni."""

    name = "omni"
    version = 1

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._journal = Journal(folder)
        self._clients: dict[tuple[str, ...], Any] = {}  # the SDK closes a client that nobody holds

    def limits(self, model: str = "") -> Limits:
        """Those of the model's row."""
        return models.row(self.name, model, self._folder).limits

    def usable(self) -> str:
        """Why not: no SDK, or no key."""
        if said := hosted.needs(self.name, "google.genai", google.EXTRA):
            return said
        return "" if hosted.secret(*KEYS) else "set GEMINI_API_KEY"

    def plan(self, request: ShotRequest) -> tuple[ShotRequest, list[str]]:
        """Whole seconds; frames or references, not both; an extension adds ten seconds."""
        row = models.row(self.name, request.model, self._folder)
        planned, changes = hosted.plan(row, request, whole_seconds=True)
        shot = request.shot.id
        if planned.references and planned.first_frame:
            raise Unsupported(f"Shot {shot}: Omni follows references or frames, not both. Leave one of them out.")
        if planned.edit is not None and planned.extend_from is not None:
            raise Unsupported(f"Shot {shot}: a film is either changed or gone on from, not both at once.")
        if planned.last_frame and planned.seconds > BETWEEN_FRAMES:
            raise Unsupported(
                f"Shot {shot} lasts {request.seconds:.1f} s; between two frames Omni makes {BETWEEN_FRAMES} s at most."
            )
        if planned.extend_from is not None and planned.frames != EXTENSION * planned.fps:
            if request.seconds > EXTENSION:
                raise Unsupported(
                    f"Shot {shot} lasts {request.seconds:.1f} s; Omni goes on from a film by {EXTENSION} s. Split the shot."
                )
            planned = replace(planned, frames=EXTENSION * planned.fps)
            changes = [each for each in changes if "handle" not in each] + [
                f"{EXTENSION} s more, as Omni makes it; the rest is a handle"
            ]
        return planned, changes

    def estimate(self, request: ShotRequest) -> Estimate:
        """By the row of the model."""
        return hosted.estimate(models.row(self.name, request.model, self._folder), request)

    def submit(self, request: ShotRequest, to: Path, watch: Watch | None = None) -> JobRef:
        """One interaction, made in the background."""
        row = models.row(self.name, request.model, self._folder)
        row.check()
        client = self._client()
        said = self._said(request, row)
        extra = fetching.expected(request, **({"stitched": "yes"} if request.extend_from is not None else {}))
        if request.edit is not None:  # what is changed keeps its own length and shape
            extra = {}
        with (
            self._journal.around(request, to, {"model": request.model, **extra}) as note,
            google.told(VENDOR, request.model, "submit"),
        ):
            made = client.interactions.create(**said)
            if not getattr(made, "id", ""):
                raise hosted.not_a_job(VENDOR, "its address", made)
            job = JobRef(self.name, str(made.id), request.key, request.model, extra)
            self._journal.sent(note, job)
        return job

    def poll(self, job: JobRef) -> JobState:
        """The interaction, by its id."""
        made = self._interaction(job, "poll")
        status = str(made.status)
        if status == "completed":
            if made.output_video is None:
                return self._lost(made, "remote", "Omni says that it is done, and gives no film")
            return JobState("done", 1.0)
        if status in ENDED:
            return self._lost(made, ENDED[status], f"The job ended at Omni ({status})")
        return JobState("queued" if status == "queued" else "running", 0.0, retry_after=5.0)

    def fetch(self, job: JobRef, to: Path) -> Clip:
        """The film, out of the answer or from the address that it names."""
        video = self._interaction(job, "fetch").output_video
        if video is None:
            raise Expired(f"Omni has no film of this job any more; shot {to.parent.name} must be filmed again.")
        if video.data:
            data = base64.b64decode(video.data) if isinstance(video.data, str) else video.data
            return fetching.bring_home(VENDOR, job, [data], to)
        from google.genai import types

        with google.told(VENDOR, job.model, "fetch"):
            data = self._client().files.download(file=types.Video(uri=video.uri))
        return fetching.bring_home(VENDOR, job, [data], to)

    def cancel(self, job: JobRef) -> bool:
        """Stop it; True when Omni says that it was."""
        with google.told(VENDOR, job.model, "poll"):
            made = self._client().interactions.cancel(id=job.remote_id)
        return str(made.status) == "cancelled"

    def find(self, key: str) -> JobRef | None:
        """The noted id; Omni itself cannot be asked for a key of ours."""
        return self._journal.job(key)

    # ------------------------------------------------------------------ its parts

    def _client(self) -> Any:
        """The SDK with its retries off: unset, one interaction would be sent five times."""
        hosted.required(self.name, "google.genai", google.EXTRA)
        key = hosted.secret(*KEYS)
        if not key:
            raise AuthError(
                "Omni needs a key: set the environment variable GEMINI_API_KEY. A key is never written into a film's files."
            )
        from google import genai

        asked = (key, os.environ.get("GOOGLE_GEMINI_BASE_URL", ""))
        if asked not in self._clients:
            self._clients[asked] = genai.Client(enterprise=False, api_key=key, http_options=google.options(asked[1]))
        return self._clients[asked]

    def _interaction(self, job: JobRef, stage: str) -> Any:
        with google.told(VENDOR, job.model, stage):
            made = self._client().interactions.get(id=job.remote_id)
            if not getattr(made, "status", ""):
                raise hosted.not_a_job(VENDOR, "its address", made)
            return made

    def _lost(self, made: Any, code: str, what: str) -> JobState:
        """The state of a job that came to nothing, with what the vendor says of it."""
        errors = getattr(made, "errors", None) or []
        said = hosted.plain(
            "; ".join(f"{getattr(each, 'code', '')} {getattr(each, 'message', '')}".strip() for each in errors)
        )
        if hosted.MODERATION.search(said):
            return JobState("failed", error=f"Omni's moderation refused the film: {said}.", code="refused_result")
        phase: Any = "cancelled" if code == "cancelled" else "failed"
        return JobState(phase, error=f"{what}: {said or 'no reason given'}.", code=code)

    def _said(self, request: ShotRequest, row: models.Model) -> dict[str, Any]:
        """The arguments of the call."""
        words: list[dict[str, Any]] = [{"type": "text", "text": request.prompt}]

        def picture(path: Path, crop: bool) -> None:
            data = hosted.picture(path, request.width, request.height, crop)
            words.append({"type": "image", "data": base64.b64encode(data).decode(), "mime_type": "image/png"})

        said: dict[str, Any] = {}
        source = request.edit if request.edit is not None else request.extend_from
        task = "edit" if request.edit is not None else "extend" if source is not None else "text_to_video"
        if isinstance(source, Path):
            data = base64.b64encode(hosted.film_file(source, 20 * 1024**2)).decode()
            words.append({"type": "video", "data": data, "mime_type": "video/mp4"})
        elif source is not None:
            said["previous_interaction_id"] = source
        for frame in (request.first_frame, request.last_frame):
            if frame is not None:
                picture(frame, crop=True)
                task = "image_to_video"
        for each in request.references:
            if each.name:
                words.append({"type": "text", "text": f"{each.name}:"})
            picture(each.path, crop=False)
            task = "reference_to_video" if task == "text_to_video" else task
        generation: dict[str, Any] = {"video_config": {"task": task}}
        if request.seed:
            generation["seed"] = request.seed
        form = {
            "type": "video", "aspect_ratio": hosted.shape(request), "resolution": hosted.nearest_class(row, request), "delivery": "uri",
        }  # fmt: skip
        if request.edit is None:
            form["duration"] = f"{round(request.seconds)}s"
        label = re.sub(r"[^a-z0-9_-]", "-", request.key.lower())[:63]
        return said | {
            "model": request.model, "input": words, "background": True, "store": True, "generation_config": generation,
            "response_format": form, "labels": {"filmwright": label},
        }  # fmt: skip
