"""Veo on Vertex, which Google calls its Gemini Enterprise Agent Platform (it left the developer service on 2026-10-22).

Signed in by the machine's Google credentials with GOOGLE_CLOUD_PROJECT (and GOOGLE_CLOUD_LOCATION), or by a key in GOOGLE_API_KEY.
First and last frame, references, extension, negative prompt, seed, sound. With `output_gcs_uri` films go to a bucket of the user's.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from filmwright.errors import AuthError, Expired, Transient, Unsupported, UsageError
from filmwright.generators import fetching, google, hosted, models
from filmwright.generators.generator import Clip, Estimate, JobRef, JobState, Limits, ShotRequest, Watch
from filmwright.generators.journal import Journal

KEYS = ("GOOGLE_API_KEY", "VERTEX_API_KEY")
VENDOR = "Veo"
EXTENSION = 7  # seconds that one extension adds
WITH_REFERENCES = 8  # seconds of a take that follows references; no other length is made
CODES = {
    1: "cancelled",
    3: "bad_input",
    4: "transient",
    7: "auth",
    8: "rate",
    14: "transient",
    16: "auth",
}  # of google.rpc.Code


class Veo:
    """Films with Veo."""

    name = "veo"
    version = 1

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._journal = Journal(folder)
        self._clients: dict[tuple[str, ...], Any] = {}  # the SDK closes a client that nobody holds

    def limits(self, model: str = "") -> Limits:
        """Those of the model's row."""
        return models.row(self.name, model, self._folder).limits

    def usable(self) -> str:
        """Why not: no SDK, or no account."""
        if said := hosted.needs(self.name, "google.genai", google.EXTRA):
            return said
        if not hosted.secret("GOOGLE_CLOUD_PROJECT", *KEYS):
            return "set GOOGLE_CLOUD_PROJECT and sign in (gcloud auth application-default login), or set GOOGLE_API_KEY"
        return ""

    def plan(self, request: ShotRequest) -> tuple[ShotRequest, list[str]]:
        """Legal lengths and sizes; references exclude frames, an extension adds seven seconds."""
        from dataclasses import replace

        planned, changes = hosted.plan(models.row(self.name, request.model, self._folder), request)
        shot = request.shot.id
        if planned.references and (planned.first_frame or planned.last_frame or planned.extend_from):
            raise Unsupported(f"Shot {shot}: Veo follows references or frames, not both. Leave one of them out.")
        if planned.extend_from and (planned.first_frame or planned.last_frame):
            raise Unsupported(
                f"Shot {shot}: Veo goes on from a film or starts from frames, not both. Leave one of them out."
            )
        fixed = EXTENSION if planned.extend_from else WITH_REFERENCES if planned.references else 0
        if fixed and planned.frames != fixed * planned.fps:
            if request.seconds > fixed:
                raise Unsupported(
                    f"Shot {shot} lasts {request.seconds:.1f} s; so Veo makes {fixed} s only. Split the shot."
                )
            planned = replace(planned, frames=fixed * planned.fps)
            changes = [each for each in changes if "handle" not in each] + [
                f"{fixed} s, as Veo makes it so; the rest is a handle"
            ]
        return planned, changes

    def estimate(self, request: ShotRequest) -> Estimate:
        """By the row of the model."""
        return hosted.estimate(models.row(self.name, request.model, self._folder), request)

    def submit(self, request: ShotRequest, to: Path, watch: Watch | None = None) -> JobRef:
        """One predictLongRunning."""
        row = models.row(self.name, request.model, self._folder)
        row.check()
        account = {name: str(request.options[name]) for name in ("project", "location") if name in request.options}
        bucket = str(request.options.get("output_gcs_uri", ""))
        if bucket and not re.fullmatch(r"gs://[a-z0-9][\w.\-]*(/[\w.\-/]*)?", bucket):
            raise UsageError(
                f"output_gcs_uri {bucket!r} is no folder of a bucket; it should look like gs://bucket/films."
            )
        prefix = f"{bucket.rstrip('/')}/{request.key}/" if bucket else ""
        extra = fetching.expected(request, **account, **({"stitched": "yes"} if request.extend_from else {}))
        client = self._client(account)
        source, config = self._said(request, row, prefix)
        with (
            self._journal.around(request, to, {"model": request.model, "prefix": prefix, **extra}) as note,
            google.told(VENDOR, request.model, "submit"),
        ):
            made = client.models.generate_videos(model=request.model, source=source, config=config)
            if not made.name:
                raise hosted.not_a_job(VENDOR, "its address", made)
            job = JobRef(self.name, made.name, request.key, request.model, extra)
            self._journal.sent(note, job)
        return job

    def poll(self, job: JobRef) -> JobState:
        """The operation, by its name."""
        if job.remote_id.startswith("gs://"):
            return JobState("done", 1.0)
        done = self._operation(job, "poll")
        if not done.done:
            return JobState("running", 0.0, retry_after=10.0)
        if done.error:
            code, message = int(done.error.get("code") or 0), hosted.plain(str(done.error.get("message", "")))
            if code in (3, 9) and hosted.MODERATION.search(message):
                return JobState("failed", error=f"Veo's moderation refused the film: {message}.", code="refused_result")
            phase: Any = "cancelled" if code == 1 else "failed"
            return JobState(phase, error=f"The job ended at Veo ({code}): {message}.", code=CODES.get(code, "remote"))
        answer = done.response
        if not answer or not answer.generated_videos:
            if answer and answer.rai_media_filtered_count:
                reasons = hosted.plain("; ".join(answer.rai_media_filtered_reasons or []))
                return JobState("failed", error=f"Veo's moderation refused the film: {reasons}.", code="refused_result")
            return JobState("failed", error="Veo says that it is done, and gives no film.", code="remote")
        return JobState("done", 1.0)

    def fetch(self, job: JobRef, to: Path) -> Clip:
        """The film, out of the answer or out of the bucket."""
        if job.remote_id.startswith("gs://"):
            return fetching.bring_home(VENDOR, job, self._from_bucket(job.remote_id), to)
        done = self._operation(job, "fetch")
        videos = (done.response.generated_videos if done.response else None) or []
        video = videos[0].video if videos else None
        if video is None:
            raise Expired(f"Veo has no film of this job any more; shot {to.parent.name} must be filmed again.")
        if video.uri and not video.video_bytes:
            return fetching.bring_home(VENDOR, job, self._from_bucket(video.uri), to)
        return fetching.bring_home(VENDOR, job, [video.video_bytes or b""], to)

    def cancel(self, job: JobRef) -> bool:
        """Veo has no way to stop a job."""
        return False

    def find(self, key: str) -> JobRef | None:
        """The noted id; else the film in the bucket's folder of this request."""
        if (job := self._journal.job(key)) is not None:
            return job
        said = (self._journal.note(key) or {}).get("said")
        if not isinstance(said, dict) or not said.get("prefix"):
            return None
        bucket, _, folder = str(said["prefix"]).removeprefix("gs://").partition("/")
        with google.told(VENDOR, "", "poll"):
            answer = self._session().get(
                f"{_storage()}/b/{quote(bucket)}/o", params={"prefix": folder}, timeout=hosted.TIMEOUT
            )
            if answer.status_code != 200:
                raise hosted.failed("The bucket", answer.status_code, answer.text, stage="poll")
            names = [str(each.get("name", "")) for each in answer.json().get("items", [])]
        film = next((name for name in names if name.endswith(".mp4")), "")
        extra = {name: str(value) for name, value in said.items() if name not in ("prefix", "model")}
        return JobRef(self.name, f"gs://{bucket}/{film}", key, str(said["model"]), extra) if film else None

    # ------------------------------------------------------------------ its parts

    def _client(self, account: Any) -> Any:
        """The SDK on Vertex: by the machine's credentials when a project is named, else by a key."""
        hosted.required(self.name, "google.genai", google.EXTRA)
        from google import genai

        project = account.get("project") or hosted.secret("GOOGLE_CLOUD_PROJECT")
        key = hosted.secret(*KEYS)
        base = os.environ.get("GOOGLE_VERTEX_BASE_URL", "")
        location = account.get("location") or hosted.secret("GOOGLE_CLOUD_LOCATION") or "us-central1"
        asked = (project, location, key, base)
        if asked in self._clients:
            return self._clients[asked]
        with google.told(VENDOR, "", "poll"):
            if project:
                made = genai.Client(
                    enterprise=True, project=project, location=location, http_options=google.options(base)
                )
                return self._clients.setdefault(asked, made)
            if key:
                made = genai.Client(enterprise=True, api_key=key, http_options=google.options(base))
                return self._clients.setdefault(asked, made)
        raise AuthError(
            "Veo needs a Google account: set GOOGLE_CLOUD_PROJECT and sign in (gcloud auth application-default login), or set "
            "GOOGLE_API_KEY."
        )

    def _operation(self, job: JobRef, stage: str) -> Any:
        from google.genai import types

        with google.told(VENDOR, job.model, stage):
            return self._client(job.extra).operations.get(
                types.GenerateVideosOperation.model_validate({"name": job.remote_id})
            )

    def _said(self, request: ShotRequest, row: models.Model, prefix: str) -> tuple[Any, Any]:
        """Source and config of the call."""
        from google.genai import types

        def image(path: Path | None, crop: bool = True) -> Any:
            if path is None:
                return None
            data = hosted.picture(path, request.width, request.height, crop)
            return types.Image(image_bytes=data, mime_type="image/png")

        video = None
        if isinstance(request.extend_from, Path):
            video = types.Video(video_bytes=hosted.film_file(request.extend_from), mime_type="video/mp4")
        elif request.extend_from:
            video = types.Video(uri=request.extend_from, mime_type="video/mp4")
        kinds = types.VideoGenerationReferenceType
        references = [
            types.VideoGenerationReferenceImage(
                image=image(each.path, crop=False), reference_type=kinds.STYLE if each.role == "style" else kinds.ASSET
            )
            for each in request.references
        ]
        chosen = {
            name: value
            for name, value in request.options.items()
            if name not in ("project", "location", "output_gcs_uri")
        }
        source = types.GenerateVideosSource(
            prompt=request.prompt or None, image=image(request.first_frame), video=video
        )
        config = types.GenerateVideosConfig(
            number_of_videos=1,
            duration_seconds=round(request.seconds),
            aspect_ratio=hosted.shape(request),
            resolution=hosted.nearest_class(row, request),
            seed=request.seed or None,
            negative_prompt=request.negative_prompt or None,
            generate_audio=request.audio is not False if row.limits.audio == "choice" else None,
            last_frame=image(request.last_frame),
            reference_images=references or None,
            output_gcs_uri=prefix or None,
            labels={"filmwright": re.sub(r"[^a-z0-9_-]", "-", request.key.lower())[:63]},
            **chosen,  # the names are those that the row allows
        )
        return source, config

    def _session(self) -> Any:
        """A session for the bucket, with the machine's credentials."""
        if os.environ.get("STORAGE_EMULATOR_HOST"):
            import requests

            return requests.Session()
        import google.auth
        from google.auth.transport.requests import AuthorizedSession

        credentials, _ = google.auth.default(scopes=["https://www.googleapis.com/auth/devstorage.read_only"])
        return AuthorizedSession(credentials)

    def _from_bucket(self, uri: str) -> Iterator[bytes]:
        """The pieces of a file gs://bucket/name."""
        bucket, _, name = uri.removeprefix("gs://").partition("/")
        with google.told("The bucket", "", "fetch"):
            where = f"{_storage()}/b/{quote(bucket, safe='')}/o/{quote(name, safe='')}"
            with self._session().get(where, params={"alt": "media"}, stream=True, timeout=hosted.TIMEOUT) as answer:
                if answer.status_code != 200:
                    raise hosted.failed("The bucket", answer.status_code, answer.text, stage="fetch")
                length, got = int(answer.headers.get("Content-Length") or -1), 0
                for piece in answer.iter_content(65536):
                    got += len(piece)
                    yield piece
                if 0 <= got < length:
                    raise Transient(f"The bucket sent {got} of {length} bytes.")


def _storage() -> str:
    """Where buckets are: Google's address, or an emulator on this machine."""
    own = os.environ.get("STORAGE_EMULATOR_HOST", "")
    if own and hosted.loopback(own):
        return own.rstrip("/") + "/storage/v1"
    return "https://storage.googleapis.com/storage/v1"
