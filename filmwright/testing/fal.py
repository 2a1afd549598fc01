"""A fake of fal's queue: submit, status, result, cancel, and the film's own address."""

from __future__ import annotations

import re
from typing import Any

from filmwright.testing.server import Fault, Job, Request, Vendor

SIDES = {
    "240p": (426, 240), "360p": (640, 360), "480p": (832, 480), "580p": (1024, 576), "720p": (1280, 720), "1080p": (1920, 1080),
    "1440p": (2560, 1440), "2160p": (3840, 2160), "4k": (3840, 2160),
}  # fmt: skip
ERRORS: dict[str, tuple[int, Any]] = {
    "429": (429, "Too many requests"),
    "500": (500, "Internal server error"),
    "503": (503, "No runner is available"),
    "auth": (401, "Cannot access application. Authentication is required to access this application."),
    "quota": (403, "User is locked. Reason: Exhausted balance. Top up your balance at fal.ai/dashboard/billing."),
    "refuse": (422, [{"loc": ["body", "prompt"], "msg": "Flagged by a content checker", "type": "content_policy_violation"}]),
    "bad": (422, [{"loc": ["body", "duration"], "msg": "Input should be '5' or '10'", "type": "literal_error"}]),
    "retired": (404, "Application not found: the model no longer exists"),
    "gone": (404, "Request not found"),
}  # fmt: skip


class FakeFal(Vendor):
    """Speaks fal's queue. Set FILMWRIGHT_FAL_URL to `url`."""

    title = "fal"

    def answer(self, request: Request) -> None:
        """One request, by its route."""
        if found := re.fullmatch(r"/film/([\w-]+)\.mp4", request.path):
            return self._download(request, found[1])
        if self.key and request.header.get("authorization") != f"Key {self.key}":
            return _error(request, "auth")
        found = re.fullmatch(r"/([\w.-]+/[\w.-]+)/requests/([\w-]+)(/status|/cancel)?", request.path)
        if found:
            return self._about(request, found[2], found[3] or "")
        if request.method == "POST" and request.path.count("/") >= 2:
            return self._submit(request)
        raise LookupError(request.path)

    def _submit(self, request: Request) -> None:
        fault = self.fault("submit")
        if fault is not None and self._fail(request, fault):
            return None
        body, app = request.body, request.path.strip("/")
        width, height = SIDES[str(body.get("resolution", "720p"))]
        if body.get("aspect_ratio") == "9:16":
            width, height = height, width
        fps = int(body.get("frames_per_second", 16 if "num_frames" in body else body.get("fps", 24)))
        frames = int(body.get("num_frames", 0)) or round(float(str(body.get("duration", "5")).rstrip("s")) * fps)
        job = Job(
            f"rq-{self.number():04d}", app, str(body.get("prompt", "")), width, height, frames, fps,
            bool(body.get("generate_audio", False)), request.header.get("x-filmwright-key", ""), asked=body,
        )  # fmt: skip
        job = self.make(request.seen, job)
        if fault is not None and fault.what == "lost":
            return request.hang_up()
        base = f"{self.root}/{'/'.join(app.split('/')[:2])}/requests/{job.id}"
        urls = {"response_url": base, "status_url": f"{base}/status", "cancel_url": f"{base}/cancel"}
        return request.json(200, {"request_id": job.id, "queue_position": 0, **urls})

    def _about(self, request: Request, name: str, what: str) -> None:
        fault = self.fault("poll")
        if fault is not None and self._fail(request, fault):
            return None
        job = self.jobs.get(name)
        if job is None:
            return _error(request, "gone")
        if what == "/cancel":
            if job.status == "done":
                return request.json(400, {"status": "ALREADY_COMPLETED"})
            with self.lock:
                job.status = "cancelled"
            return request.json(202, {"status": "CANCELLATION_REQUESTED"})
        if what == "/status":
            self.advance(job)
            if job.status == "queued":
                return request.json(202, {"status": "IN_QUEUE", "queue_position": 0})
            if job.status == "running":
                return request.json(
                    202, {"status": "IN_PROGRESS", "logs": [{"message": "50%", "level": "INFO", "timestamp": "t"}]}
                )
            ended: dict[str, Any] = {"status": "COMPLETED", "logs": [], "metrics": {"inference_time": 1.0}}
            if job.status != "done":
                ended |= {"error": "The request was cancelled" if job.status == "cancelled" else "The app failed"}
                ended |= {"error_type": "request_cancelled" if job.status == "cancelled" else "runner_error"}
            return request.json(200, ended)
        if job.status == "failed":
            return _error(request, "refuse") if job.fate == "refuse_result" else _error(request, "500")
        return request.json(
            200, {"video": {"url": f"{self.root}/film/{job.id}.mp4", "content_type": "video/mp4"}, "seed": 7}
        )

    def _download(self, request: Request, name: str) -> None:
        fault = self.fault("fetch", ("429", "500", "503", "502", "html", "hangup", "slow", "gone"))
        if fault is not None and self._fail(request, fault):
            return None
        job = self.jobs.get(name)
        if job is None or job.fate == "expire":
            return request.json(404, {"detail": "Not Found"})
        return request.film(self, self.film(job))

    def _fail(self, request: Request, fault: Fault) -> bool:
        return request.fail(
            fault, b'{"request_id": "rq', lambda fault: _error(request, fault.what, request.later(fault))
        )


def _error(request: Request, what: str, headers: dict[str, str] | None = None) -> None:
    status, detail = ERRORS[what]
    request.json(status, {"detail": detail}, {"x-fal-request-id": "fake", **(headers or {})})
