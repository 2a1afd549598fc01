"""A fake of the protocol /v1/videos that Sora spoke: create, remix, edits, extensions, characters, list, content."""

from __future__ import annotations

import re
import time
from typing import Any

from filmwright.testing.server import Fault, Job, Moment, Request, Vendor

ERRORS = {
    "429": (429, "rate_limit_exceeded", "Rate limit reached for videos"),
    "500": (500, "server_error", "The server had an error while processing your request"),
    "503": (503, "server_overloaded", "The engine is currently overloaded"),
    "auth": (401, "invalid_api_key", "Incorrect API key provided"),
    "quota": (429, "insufficient_quota", "You exceeded your current quota, please check your plan and billing details"),
    "refuse": (400, "moderation_blocked", "Your request was blocked by our moderation system"),
    "bad": (400, "invalid_value", "Invalid value: 'seconds'"),
    "retired": (404, "model_not_found", "The model does not exist or you do not have access to it"),
    "gone": (404, "not_found", "Video not found"),
}


class FakeOpenAIVideos(Vendor):
    """Speaks /v1/videos."""

    title = "openai_videos"
    again = 20  # milliseconds after which it wants to be asked again

    @property
    def url(self) -> str:
        """The base URL for the SDK."""
        return f"{self.root}/v1"

    def answer(self, request: Request) -> None:
        """One request, by its route."""
        if self.key and request.header.get("authorization") != f"Bearer {self.key}":
            return _error(request, *ERRORS["auth"])
        path, method = request.path.removeprefix("/v1"), request.method
        if method == "POST" and (
            path in ("/videos", "/videos/edits", "/videos/extensions") or re.fullmatch(r"/videos/[^/]+/remix", path)
        ):
            return self._submit(request, path)
        if method == "POST" and path == "/videos/characters":
            fault = self.fault("character")
            if fault is not None and self._fail(request, fault):
                return None
            return request.json(
                200,
                {"id": f"char_{self.number()}", "created_at": int(time.time()), "name": request.body.get("name", "")},
            )
        if method == "GET" and path == "/videos":
            return self._list(request)
        found = re.fullmatch(r"/videos/([^/]+)(/content)?", path)
        if not found:
            raise LookupError(path)
        moment: Moment = "fetch" if found[2] else "poll"
        fault = self.fault(moment, set(ERRORS) | {"html", "502", "garbage", "hangup", "slow"})
        if fault is not None and self._fail(request, fault):
            return None
        job = self.jobs.get(found[1])
        if job is None:
            return _error(request, *ERRORS["gone"])
        if method == "DELETE":
            del self.jobs[job.id]
            return request.json(200, {"id": job.id, "object": "video.deleted", "deleted": True})
        if found[2]:
            if job.fate == "expire" or job.status != "done":
                return _error(request, *ERRORS["gone"])
            return request.film(self, self.film(job))
        return request.json(200, _video(self.advance(job)), {"openai-poll-after-ms": str(self.again)})

    def _submit(self, request: Request, path: str) -> None:
        fault = self.fault("submit")
        if fault is not None and self._fail(request, fault):
            return None
        body = request.body
        source = self._source(path, body)
        if path != "/videos" and isinstance(source, str):
            return _error(request, 404, "not_found", f"Video {source!r} not found")
        width, height = (int(side) for side in str(body.get("size", "1280x720")).split("x"))
        seconds = float(body.get("seconds", 4))
        number = self.number()
        job = Job(
            f"video_{number:04d}", str(body.get("model", "sora-2")), str(body.get("prompt", "")), width, height, round(seconds * 24),
            key=request.header.get("idempotency-key", ""), asked=body,
        )  # fmt: skip
        if isinstance(
            source, Job
        ):  # what is changed or gone on from keeps its size; an extension has its length before the new part
            job.width, job.height, job.model = source.width, source.height, source.model
            job.frames = source.frames + (job.frames if path.endswith("extensions") else 0)
        job = self.make(request.seen, job)
        if fault is not None and fault.what == "lost":
            return request.hang_up()
        return request.json(200, _video(job))

    def _source(self, path: str, body: Any) -> Job | str | None:
        """The film that a remix, edit or extension starts from; the id when there is no such film."""
        if path == "/videos":
            return None
        given = path.split("/")[2] if path.endswith("/remix") else body.get("video", body.get("video[id]", ""))
        if isinstance(given, bytes):
            return Job("uploaded", "sora-2", "", 1280, 720, 96)
        name = str(given.get("id", "") if isinstance(given, dict) else given)
        return self.jobs.get(name, name)

    def _list(self, request: Request) -> None:
        jobs = sorted(self.jobs.values(), key=lambda job: job.id, reverse=True)
        after = re.search(r"after=([\w-]+)", request.seen.path)
        if after:
            jobs = [job for job in jobs if job.id < after[1]]
        page = jobs[:20]
        ends = {"first_id": page[0].id, "last_id": page[-1].id} if page else {"first_id": None, "last_id": None}
        request.json(200, {"object": "list", "data": [_video(job) for job in page], "has_more": len(jobs) > 20, **ends})

    def _fail(self, request: Request, fault: Fault) -> bool:
        return request.fail(
            fault, b'{"id": "video_', lambda fault: _error(request, *ERRORS[fault.what], request.later(fault))
        )


def _error(request: Request, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
    kind = "invalid_request_error" if status < 429 else code
    body = {"error": {"message": message, "type": kind, "code": code, "param": None}}
    request.json(status, body, {"x-request-id": "req_fake", **(headers or {})})


def _video(job: Job) -> dict[str, Any]:
    done = job.status == "done"
    status = {"running": "in_progress", "done": "completed", "cancelled": "failed"}.get(job.status, job.status)
    error = None
    if job.status == "failed" and job.fate == "refuse_result":
        error = {"code": "moderation_blocked", "message": "Generated video was blocked by our moderation system"}
    elif status == "failed":
        error = {"code": "video_generation_failed", "message": "Video generation failed"}
    return {
        "id": job.id, "object": "video", "model": job.model, "status": status, "progress": 100 if done else 50 * (job.polls > 1),
        "created_at": int(job.made), "completed_at": int(job.made) + 1 if done else None, "expires_at": int(job.made) + 3600,
        "error": error, "prompt": job.prompt, "remixed_from_video_id": None, "seconds": str(round(job.frames / 24)),
        "size": f"{job.width}x{job.height}",
    }  # fmt: skip
