"""A fake of Gemini Omni: interactions that are made, asked, cancelled, and files that are downloaded."""

from __future__ import annotations

import base64
import re
from datetime import UTC, datetime
from typing import Any

from filmwright.testing import google
from filmwright.testing.server import Job, Request, Vendor

SHORT_SIDE = {"360p": 360, "720p": 720, "1080p": 1080, "4k": 2160}
STATUS = {
    "queued": "queued",
    "running": "in_progress",
    "done": "completed",
    "failed": "failed",
    "cancelled": "cancelled",
}


class FakeOmni(Vendor):
    """Speaks /v1/interactions. Set GOOGLE_GEMINI_BASE_URL to `url`."""

    title = "omni"

    def answer(self, request: Request) -> None:
        """One request, by its route."""
        if self.key and self.key != request.header.get("x-goog-api-key"):
            return google.error(request, "auth")
        path = re.sub(r"^/v1(beta)?", "", request.path)
        if request.method == "POST" and path == "/interactions":
            return self._submit(request)
        if found := re.fullmatch(r"/files/([a-z0-9]+):download", path):
            return self._download(request, found[1])
        found = re.fullmatch(r"/interactions/([^/]+)(/cancel)?", path)
        if not found:
            raise LookupError(request.path)
        fault = self.fault("poll")
        if fault is not None and google.answered(request, fault):
            return None
        job = self.jobs.get(found[1])
        if job is None:
            return google.error(request, "gone")
        if found[2]:
            with self.lock:
                job.status = "cancelled" if job.status in ("queued", "running") else job.status
        elif request.method == "GET":
            self.advance(job)
        return request.json(200, self._told(job))

    def _submit(self, request: Request) -> None:
        fault = self.fault("submit")
        if fault is not None and google.answered(request, fault):
            return None
        body = request.body
        form = body.get("response_format") or {}
        form = form[0] if isinstance(form, list) else form
        short = SHORT_SIDE[form.get("resolution", "720p")]
        wide = round(short * 16 / 9)
        width, height = (wide, short) if form.get("aspect_ratio", "16:9") == "16:9" else (short, wide)
        seconds = float(str(form.get("duration", "8s")).rstrip("s"))
        prompt = " ".join(words(body.get("input", "")))
        job = Job(
            f"int{self.number():04d}", str(body.get("model", "")), prompt, width, height,
            round(seconds * 24), key=str((body.get("labels") or {}).get("filmwright", "")), asked=body,
        )  # fmt: skip
        job = self.make(request.seen, job)
        if fault is not None and fault.what == "lost":
            return request.hang_up()
        return request.json(200, self._told(job))

    def _told(self, job: Job) -> dict[str, Any]:
        when = datetime.fromtimestamp(job.made, UTC).isoformat().replace("+00:00", "Z")
        told: dict[str, Any] = {
            "id": job.id, "object": "interaction", "model": job.model, "status": STATUS[job.status], "created": when, "updated": when,
        }  # fmt: skip
        if job.status == "done":
            inline = job.asked.get("response_format", {}).get("delivery") == "inline"
            where = f"https://generativelanguage.googleapis.com/v1beta/files/{job.id}:download?alt=media"
            film = {"data": base64.b64encode(self.film(job)).decode()} if inline else {"uri": where}
            told["steps"] = [{"type": "model_output", "content": [{"type": "video", "mime_type": "video/mp4", **film}]}]
            told["usage"] = {"total_output_tokens": 1}
        if job.status == "failed":
            refused = job.fate == "refuse_result"
            told["errors"] = [
                {"code": "SAFETY", "message": "The output was blocked: it violates the usage guidelines."}
                if refused
                else {"code": "INTERNAL", "message": "The model failed."}
            ]
        return told

    def _download(self, request: Request, name: str) -> None:
        fault = self.fault("fetch", ("429", "500", "503", "502", "html", "hangup", "slow", "gone"))
        if fault is not None and google.answered(request, fault):
            return None
        job = self.jobs.get(name)
        if job is None or job.fate == "expire":
            return google.error(request, "gone")
        return request.film(self, self.film(job))


def words(given: Any) -> list[str]:
    """The texts of an input: a text, or contents, in turns or not."""
    if isinstance(given, str):
        return [given]
    found: list[str] = []
    for each in given if isinstance(given, list) else []:
        if isinstance(each, dict):
            found += [str(each["text"])] if each.get("type") == "text" else words(each.get("content"))
    return found
