"""fal: one key for many vendors' models, among them the hosted ones that follow the stage's depth and skeletons (Wan VACE).

The key is FAL_KEY. A model is a row of the table, which names its endpoint for each mode and what each field is called there. Pictures
and guides are sent inside the request, as data addresses, so that nothing of a film lies about on a server.
"""

from __future__ import annotations

import base64
import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filmwright.errors import AuthError, BadInput, Expired, FilmwrightError, Transient, Unsupported, UsageError
from filmwright.generators import fetching, hosted, models
from filmwright.generators.generator import Clip, Estimate, JobRef, JobState, Limits, ShotRequest, Watch
from filmwright.generators.journal import Journal
from filmwright.generators.planning import modes

KEYS = ("FAL_KEY",)
VENDOR = "fal"
URL = "https://queue.fal.run"
MOST_INSIDE = 24 * 1024**2  # bytes of a picture or guide that travel inside the request
_patch = threading.Lock()


class Fal:
    """Films with the models that fal serves."""

    name = "fal"
    version = 1

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._journal = Journal(folder)
        self._clients: dict[str, Any] = {}

    def limits(self, model: str = "") -> Limits:
        """Those of the model's row."""
        return models.row(self.name, model, self._folder).limits

    def usable(self) -> str:
        """Why not: no SDK, or no key."""
        if said := hosted.needs(self.name, "fal_client", "fal"):
            return said
        return "" if hosted.secret(*KEYS) else "set FAL_KEY"

    def plan(self, request: ShotRequest) -> tuple[ShotRequest, list[str]]:
        """Within the row; one guide at a time, and an endpoint for what is asked."""
        row = models.row(self.name, request.model, self._folder)
        planned, changes = hosted.plan(row, request)
        if len(planned.guides) > 1:
            raise Unsupported(
                f"Shot {request.shot.id}: {row.title} follows one guide, and the request has {len(planned.guides)}."
            )
        self._endpoint(row, planned)
        return planned, changes

    def estimate(self, request: ShotRequest) -> Estimate:
        """By the row of the model; some are billed by frames, whatever their rate."""
        return hosted.estimate(models.row(self.name, request.model, self._folder), request)

    def submit(self, request: ShotRequest, to: Path, watch: Watch | None = None) -> JobRef:
        """One POST to the queue."""
        row = models.row(self.name, request.model, self._folder)
        row.check()
        client = self._client()
        app = self._endpoint(row, request)
        arguments = self._said(request, row)
        extra = fetching.expected(request, app=app)
        with (
            self._journal.around(request, to, {"model": request.model, **extra}) as note,
            _told(request.model, "submit"),
        ):
            handle = client.submit(app, arguments, headers={"X-Filmwright-Key": request.key})
            job = JobRef(self.name, handle.request_id, request.key, request.model, extra)
            self._journal.sent(note, job)
        return job

    def poll(self, job: JobRef) -> JobState:
        """The request, by its id. What a finished one made is asked at once, for only that tells a refused film from a made one."""
        import fal_client

        with _told(job.model, "poll"):
            client = self._client()
            state = client.status(job.extra["app"], job.remote_id)
            if isinstance(state, fal_client.Queued):
                return JobState("queued")
            if not isinstance(state, fal_client.Completed):
                return JobState("running", 0.0)
            if state.error_type == "request_cancelled":
                return JobState("cancelled", error="The job was cancelled at fal.", code="cancelled")
        try:
            self._result(job, "result")
        except (Transient, Expired) as error:
            if state.error:
                return JobState(
                    "failed", error=f"The job failed at fal: {hosted.plain(str(state.error))}.", code="remote"
                )
            if isinstance(error, Expired):
                return JobState("failed", error=str(error), code="expired")
            raise
        except FilmwrightError as error:
            return JobState("failed", error=str(error), code=hosted.code_of(error))
        return JobState("done", 1.0)

    def fetch(self, job: JobRef, to: Path) -> Clip:
        """The film, from the address that the result names."""
        import httpx

        address = self._address(self._result(job, "fetch"))
        with (
            _told(job.model, "fetch"),
            httpx.stream("GET", address, timeout=hosted.TIMEOUT, follow_redirects=True) as answer,
        ):
            if answer.status_code != 200:
                answer.read()
                raise hosted.failed(
                    VENDOR,
                    answer.status_code,
                    answer.text,
                    stage="fetch",
                    retry_after=answer.headers.get("retry-after", ""),
                )
            return fetching.bring_home(VENDOR, job, answer.iter_bytes(65536), to)

    def cancel(self, job: JobRef) -> bool:
        """Stop it; False when it had ended already."""
        try:
            with _told(job.model, "poll"):
                self._client().cancel(job.extra["app"], job.remote_id)
        except (BadInput, Expired):
            return False
        return True

    def find(self, key: str) -> JobRef | None:
        """The noted id; fal itself cannot be asked for a key of ours."""
        return self._journal.job(key)

    # ------------------------------------------------------------------ its parts

    def _client(self) -> Any:
        """The SDK, with its nine retries off. It has no switch for them: the number stands in its module."""
        hosted.required(self.name, "fal_client", "fal")
        key = hosted.secret(*KEYS)
        own = os.environ.get("FILMWRIGHT_FAL_URL", "")
        if own and not hosted.loopback(own):
            raise UsageError(
                "FILMWRIGHT_FAL_URL is for a server on this machine, as the fakes of filmwright.testing are."
            )
        if not key and not own:
            raise AuthError(
                "fal needs a key: set the environment variable FAL_KEY. A key is never written into a film's files."
            )
        import fal_client
        from fal_client import client as module

        with _patch:
            module.MAX_ATTEMPTS = 1
            module.QUEUE_URL_FORMAT = f"{(own or URL).rstrip('/')}/"
        if key not in self._clients:
            self._clients[key] = fal_client.SyncClient(key=key or "none", default_timeout=hosted.TIMEOUT)
        return self._clients[key]

    def _result(self, job: JobRef, stage: str) -> Any:
        """What a finished job made."""
        with _told(job.model, stage):
            client = self._client()
            return client.result(job.extra["app"], job.remote_id)

    def _address(self, result: Any) -> str:
        """The film's address in a result, whose form differs a little from model to model."""
        video = result.get("video") if isinstance(result, dict) else None
        if isinstance(result, dict) and video is None:
            listed = result.get("videos")
            video = listed[0] if isinstance(listed, list) and listed else None
        address = video.get("url", "") if isinstance(video, dict) else video
        if not isinstance(address, str) or not address:
            raise Expired("fal says that the job is done, and gives no film; the shot must be filmed again.")
        if not address.startswith("https://") and not hosted.loopback(address):
            raise Transient(f"fal gives the film's address as {address[:60]!r}, which is no safe address.")
        return address

    def _endpoint(self, row: models.Model, request: ShotRequest) -> str:
        """The endpoint of the row for what the request asks; Unsupported when it has none."""
        endpoints = row.wire.get("endpoints", {})
        kind = str(request.guides[0].control.value) if request.guides else self._mode(request)
        app = endpoints.get(kind) or endpoints.get("control" if request.guides else "")
        if not isinstance(app, str) or app.count("/") < 1 or ".." in app or "://" in app:
            known = ", ".join(sorted(endpoints)) or "none"
            raise Unsupported(f"Shot {request.shot.id}: {row.title} has no endpoint for {kind}; it has {known}.")
        return app

    @staticmethod
    def _mode(request: ShotRequest) -> str:
        asked = modes(request)
        return next((mode for mode in ("edit", "extend", "ref", "flf", "i2v") if mode in asked), "t2v")

    def _said(self, request: ShotRequest, row: models.Model) -> dict[str, Any]:
        """The arguments, under the names that the row gives them."""
        fields: Mapping[str, Any] = row.wire.get("fields", {})
        mode = "control" if request.guides else self._mode(request)
        said: dict[str, Any] = dict(row.wire.get("fixed", {}))
        said["prompt"] = request.prompt
        if request.negative_prompt:
            said["negative_prompt"] = request.negative_prompt
        if request.seed:
            said["seed"] = request.seed
        if request.guides:
            said[fields.get("guide", "video_url")] = self._inside(request.guides[0].path, "video/mp4")
        if request.first_frame is not None:
            first = fields.get(f"{mode}_first", fields.get("first", "image_url"))
            said[first] = _address_of(hosted.picture(request.first_frame, request.width, request.height), "image/png")
        if request.last_frame is not None:
            last = _address_of(hosted.picture(request.last_frame, request.width, request.height), "image/png")
            said[fields.get("last", "end_image_url")] = last
        if request.references:
            pictures = [
                hosted.picture(each.path, request.width, request.height, crop=False) for each in request.references
            ]
            said[fields.get("references", "image_urls")] = [_address_of(each, "image/png") for each in pictures]
        values = {
            "frames": request.frames, "fps": request.fps, "seconds": self._seconds(request, fields), "shape": hosted.shape(request),
            "size": hosted.nearest_class(row, request), "audio": request.audio is not False,
        }  # fmt: skip
        only = fields.get("t2v_only", [])
        for name, value in values.items():
            if isinstance(fields.get(name), str) and (mode == "t2v" or name not in only):
                said[fields[name]] = value
        return said | dict(request.options)

    @staticmethod
    def _seconds(request: ShotRequest, fields: Mapping[str, Any]) -> str | int:
        seconds = round(request.seconds)
        return seconds if fields.get("seconds_number") else f"{seconds}{fields.get('seconds_unit', '')}"

    @staticmethod
    def _inside(path: Path, kind: str) -> str:
        return _address_of(hosted.film_file(path, MOST_INSIDE), kind)


def _address_of(data: bytes, kind: str) -> str:
    """Bytes as a data address."""
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


@contextmanager
def _told(model: str, stage: str) -> Iterator[None]:
    """The SDK's errors, as ours. `stage` result means that a finished job's answer is read."""
    import fal_client
    import httpx

    try:
        yield
    except fal_client.FalClientHTTPError as error:
        message, word = _inside(error)
        after = error.response_headers.get("retry-after", "")
        raise hosted.failed(VENDOR, error.status_code, message, word, stage, after, model) from error
    except (httpx.HTTPError, TimeoutError) as error:
        raise hosted.no_answer(VENDOR, error, stage) from error
    except (ValueError, KeyError) as error:  # an answer that is no JSON, or lacks what it must have
        raise Transient(
            f"fal's answer cannot be read ({hosted.plain(str(error))[:120]}).", sent=stage == "submit"
        ) from error
    except fal_client.FalClientError as error:
        raise BadInput(f"fal cannot be asked so ({hosted.plain(str(error))}).") from error


def _inside(error: Any) -> tuple[str, str]:
    """Message and word of an error's answer, whose detail is a sentence or a list of what is wrong."""
    detail = error.message
    if isinstance(detail, list) and detail and isinstance(detail[0], dict):
        each = detail[0]
        return f"{'.'.join(str(part) for part in each.get('loc', []))} {each.get('msg', '')}".strip(), str(
            each.get("type", "")
        )
    return str(detail), str(error.error_type or "")
