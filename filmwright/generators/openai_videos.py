"""The protocol that Sora spoke (/v1/videos), for every server that still speaks it: gateways, proxies, servers at home.

OpenAI's own service ended on 2026-09-24; the protocol lives. The server is OPENAI_BASE_URL of the environment, or `base_url` in the
film's options; the model is any id that the server knows. The vendor's SDK is used with its own retries off: one submit is one POST.
"""

from __future__ import annotations

import math
import os
import time
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filmwright.errors import BadInput, Transient, Unsupported
from filmwright.generators import fetching, hosted, models
from filmwright.generators.generator import Clip, Estimate, JobRef, JobState, Limits, ShotRequest, Watch
from filmwright.generators.journal import Journal

HOST = "api.openai.com"
BASE_URL = f"https://{HOST}/v1"
KEYS = ("OPENAI_API_KEY",)
OURS = frozenset({"base_url", "characters"})  # options that are not handed on as they are
DONE = {"completed", "succeeded", "success"}
LOST = {"failed", "error", "cancelled", "canceled", "expired", "rejected"}
APART = 900.0  # seconds by which the clocks of a server and of this machine may differ
PAGES = 5  # how many pages of a server's list are searched for a lost job


class OpenAIVideos:
    """Films with any server that speaks /v1/videos."""

    name = "openai_videos"
    version = 1
    most_characters = 2  # the protocol's documents allow two in one film

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._journal = Journal(folder)
        self._clients: dict[tuple[str, str], Any] = {}

    def limits(self, model: str = "") -> Limits:
        """Those of the model's row; a model that no row names may do what the protocol can say."""
        return models.row(self.name, model, self._folder).limits

    def usable(self) -> str:
        """Why not: no SDK, or neither a key nor a server named."""
        if said := hosted.needs(self.name, "openai", "openai"):
            return said
        if not os.environ.get("OPENAI_BASE_URL") and not any(name.startswith("FILMWRIGHT_KEY_") for name in os.environ):
            return (
                "OpenAI's own video service ended on 2026-09-24: set OPENAI_BASE_URL to a server that speaks its protocol, and its key in "
                "OPENAI_API_KEY"
            )
        return ""

    def plan(self, request: ShotRequest) -> tuple[ShotRequest, list[str]]:
        """Whole seconds, legal sizes, one picture to start from. A film to change keeps its own length and size."""
        row = models.row(self.name, request.model, self._folder)
        planned, changes = hosted.plan(row, request, whole_seconds=True)
        if planned.first_frame and planned.references:
            raise Unsupported(
                f"Shot {request.shot.id}: the protocol takes one picture, and the request has a first frame and a reference. Give one."
            )
        if planned.edit is not None and planned.extend_from is not None:
            raise Unsupported(f"Shot {request.shot.id}: a film is either changed or gone on from, not both at once.")
        if planned.edit is not None and (planned.first_frame or planned.references):
            raise Unsupported(f"Shot {request.shot.id}: a film is changed by words alone; leave the pictures out.")
        return planned, changes

    def estimate(self, request: ShotRequest) -> Estimate:
        """By the row of the model; no price is known for a model of a server that no row names."""
        return hosted.estimate(models.row(self.name, request.model, self._folder), request)

    def submit(self, request: ShotRequest, to: Path, watch: Watch | None = None) -> JobRef:
        """One POST: create, remix, edit or extend, by what the request holds."""
        models.row(self.name, request.model, self._folder).check()
        url = self._url(request.options)
        client = self._client(url)
        more = {"base_url": url}
        if request.extend_from is not None:
            more["stitched"] = "yes"  # the answer is the old film and the new part in one
        extra = _kept(request, more)
        said = {"prompt": request.prompt, "model": request.model, "size": f"{request.width}x{request.height}", **extra}
        said["at"] = f"{time.time():.0f}"
        send = self._prepared(client, request)  # files are read before anything is noted or sent
        with self._journal.around(request, to, said) as note, _told(request.model, "submit"):
            made = send()
            if not getattr(made, "id", ""):
                raise hosted.not_a_job("The server", url, made)
            job = JobRef(self.name, str(made.id), request.key, request.model, extra)
            self._journal.sent(note, job)
        return job

    def poll(self, job: JobRef) -> JobState:
        """What the server says, and when it wants to be asked again."""
        with _told(job.model, "poll"):
            answer = self._of(job).videos.with_raw_response.retrieve(job.remote_id)
            video, again = answer.parse(), answer.headers.get("openai-poll-after-ms", "")
        status = str(getattr(video, "status", ""))
        if not status:
            raise Transient(f"The server answered with something that is no job: {hosted.plain(str(video))[:120]!r}.")
        wait = float(again) / 1000 if again.isdigit() else 0.0
        progress = min(max(float(getattr(video, "progress", 0) or 0) / 100, 0.0), 1.0)
        if status in DONE:
            return JobState("done", 1.0)
        if status not in LOST:
            return JobState("queued" if status == "queued" else "running", min(progress, 0.99), retry_after=wait)
        code = str(getattr(getattr(video, "error", None), "code", "") or status)
        message = hosted.plain(str(getattr(getattr(video, "error", None), "message", "") or "no reason given"))
        if status in ("cancelled", "canceled"):
            return JobState("cancelled", progress, message, code="cancelled")
        if status == "expired":
            return JobState("failed", progress, f"The server let the job expire ({message}).", code="expired")
        refused = bool(hosted.MODERATION.search(f"{code} {message}"))
        said = (
            f"The server's moderation refused the film ({code}): {message}."
            if refused
            else f"The job failed there ({code}): {message}."
        )
        return JobState("failed", progress, said, code="refused_result" if refused else "remote")

    def fetch(self, job: JobRef, to: Path) -> Clip:
        """Stream the film to its place."""
        with (
            _told(job.model, "fetch"),
            self._of(job).videos.with_streaming_response.download_content(job.remote_id) as answer,
        ):
            return fetching.bring_home("The server", job, answer.iter_bytes(65536), to)

    def cancel(self, job: JobRef) -> bool:
        """The protocol has no way to stop a job."""
        return False

    def find(self, key: str) -> JobRef | None:
        """The noted id; else a job in the server's list with the same words, model and size that no other note knows."""
        if (job := self._journal.job(key)) is not None:
            return job
        note = self._journal.note(key)
        said = note.get("said") if note else None
        if not isinstance(said, dict):
            return None
        others = {
            str(made.get("remote_id")) for each in self._journal.notes() if isinstance(made := each.get("job"), dict)
        }
        url, sent = str(said.get("base_url") or self._url({})), float(said.get("at") or 0)
        extra = {name: str(value) for name, value in said.items() if name in FOUND}
        like = []
        with _told(str(said.get("model")), "poll"):
            listed = self._client(url).videos.list(limit=100, order="desc")
            for _ in range(PAGES):
                for video in listed.data or []:
                    same = all(
                        str(getattr(video, name, "")) == str(said.get(name)) for name in ("prompt", "model", "size")
                    )
                    if same and video.id not in others and abs(video.created_at - sent) < APART:
                        like.append(video)
                if not listed.has_next_page():
                    break
                listed = listed.get_next_page()
        # The same words may have been filmed before, for another film: the one that was made when this was sent is meant.
        nearest = min(like, key=lambda video: abs(video.created_at - sent), default=None)
        return JobRef(self.name, nearest.id, key, str(said["model"]), extra) if nearest is not None else None

    def character(self, name: str, film: Path, base_url: str = "") -> str:
        """Make a character that later prompts may name, from a film of it; the id goes into the option `characters`."""
        client = self._client(base_url or self._url({}))
        data = hosted.film_file(film)
        with _told("", "submit"):
            made = client.videos.create_character(name=name, video=(film.name, data, "video/mp4"))
            if not getattr(made, "id", ""):
                raise hosted.not_a_job("The server", base_url, made)
        return str(made.id)

    def server(self, options: Mapping[str, Any]) -> str:
        """The address that requests with these options go to."""
        return self._url(options)

    # ------------------------------------------------------------------ its parts

    def _url(self, options: Mapping[str, Any]) -> str:
        return str(options.get("base_url") or os.environ.get("OPENAI_BASE_URL") or BASE_URL).rstrip("/")

    def _of(self, job: JobRef) -> Any:
        return self._client(job.extra.get("base_url") or self._url({}))

    def _client(self, url: str) -> Any:
        """The SDK, with its retries off."""
        hosted.required(self.name, "openai", "openai")
        key = hosted.key_for(url, HOST, KEYS, os.environ.get("OPENAI_BASE_URL", ""))
        import openai

        # The SDK warns on every call that Sora has ended; the model's row says so where it is true.
        warnings.filterwarnings("ignore", message=".*Sora API.*", category=DeprecationWarning)
        if (url, key) not in self._clients:
            self._clients[url, key] = openai.OpenAI(api_key=key, base_url=url, max_retries=0, timeout=hosted.TIMEOUT)
        return self._clients[url, key]

    def _prepared(self, client: Any, request: ShotRequest) -> Any:
        """The one call, ready to be made."""
        import openai

        header = {"Idempotency-Key": request.key}  # servers that know it make no second job of a repeated one
        seconds = str(math.ceil(request.seconds - 1e-6))
        if request.edit is not None or request.extend_from is not None:
            path = "edits" if request.edit is not None else "extensions"
            source = request.edit if request.edit is not None else request.extend_from
            words = {"prompt": request.prompt, **({} if path == "edits" else {"seconds": seconds})}
            if isinstance(source, Path):
                given = (source.name, hosted.film_file(source), "video/mp4")
                verb = client.videos.edit if path == "edits" else client.videos.extend
                return lambda: verb(**words, video=given, extra_headers=header)
            if path == "edits":
                return lambda: client.videos.remix(source, prompt=request.prompt, extra_headers=header)
            # The SDK takes a film's id here by its types, and refuses it when it runs; the route itself takes it.
            body = {**words, "video": {"id": source}}
            options = {"headers": header}
            return lambda: client.post("/videos/extensions", body=body, cast_to=openai.types.Video, options=options)
        start = request.first_frame or (request.references[0].path if request.references else None)
        reference: Any = openai.omit
        if start is not None:
            whole = hosted.picture(start, request.width, request.height, crop=request.first_frame is not None)
            reference = ("reference.png", whole, "image/png")
        more: dict[str, Any] = {name: value for name, value in request.options.items() if name not in OURS}
        if request.negative_prompt:
            more["negative_prompt"] = request.negative_prompt
        if request.seed:
            more["seed"] = request.seed
        if request.audio is not None and self.limits(request.model).audio == "choice":
            more["audio"] = request.audio
        if characters := str(request.options.get("characters", "")):
            more["characters"] = [{"id": each.strip()} for each in characters.split(",") if each.strip()]
        size = f"{request.width}x{request.height}"
        return lambda: client.videos.create(
            model=request.model, prompt=request.prompt, seconds=seconds, size=size, input_reference=reference, extra_body=more or None,
            extra_headers=header,
        )  # fmt: skip


FOUND = frozenset({"width", "height", "frames", "fps", "base_url", "stitched"})


def _kept(request: ShotRequest, more: Mapping[str, str]) -> dict[str, str]:
    """What a fresh process must know of the job. A changed or continued film has the size of its source."""
    whole = fetching.expected(request, **more)
    if request.edit is not None or request.extend_from is not None:
        whole.pop("width"), whole.pop("height")
    if request.edit is not None:
        whole.pop("frames"), whole.pop("fps")
    return whole


@contextmanager
def _told(model: str, stage: str) -> Iterator[None]:
    """The SDK's errors, as ours."""
    import openai

    try:
        yield
    except openai.APIStatusError as error:
        told = error.body.get("message") if isinstance(error.body, dict) else None
        message = str(told) if told else error.response.text or error.message
        raise hosted.failed(
            "The server",
            error.status_code,
            message,
            str(error.code or ""),
            stage,
            error.response.headers.get("retry-after", ""),
            model,
        ) from error
    except openai.APIConnectionError as error:
        raise hosted.no_answer("The server", error, stage) from error
    except openai.APIError as error:
        raise Transient(
            f"The server's answer cannot be read ({hosted.plain(str(error))}).", sent=stage == "submit"
        ) from error
    except openai.OpenAIError as error:
        raise BadInput(f"The request cannot be made ({hosted.plain(str(error))}).") from error
    except Exception as error:
        if type(error).__module__.split(".")[0] in ("httpx2", "httpcore2", "json", "pydantic_core"):
            raise hosted.no_answer("The server", error, stage) from error
        raise
