"""A fake of Veo on Vertex: predictLongRunning, fetchPredictOperation, and a bucket for films that are sent there."""

from __future__ import annotations

import base64
import re
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from filmwright.testing import google
from filmwright.testing.server import Job, Request, Vendor

SHORT_SIDE = {"720p": 720, "1080p": 1080, "4k": 2160}
ROUTE = r"/v1(?:beta1)?/(.*publishers/google/models/([^:/]+)):(predictLongRunning|fetchPredictOperation)"
PASSING = {*google.ERRORS, "html", "502", "garbage", "hangup", "slow"}
TYPE = "type.googleapis.com/cloud.ai.large_models.vision.GenerateVideoResponse"


class FakeVeo(Vendor):
    """Speaks Vertex's long-running predictions. Set GOOGLE_VERTEX_BASE_URL to `url`, STORAGE_EMULATOR_HOST to `root`."""

    title = "veo"

    def answer(self, request: Request) -> None:
        """One request, by its route."""
        if request.path.startswith("/storage/v1/b/"):
            return self._bucket(request)
        found = re.fullmatch(
            r"/v1(?:beta1)?/(.*publishers/google/models/([^:/]+)):(predictLongRunning|fetchPredictOperation)",
            request.path,
        )
        if not found:
            raise LookupError(request.path)
        if self.key and self.key not in (
            request.header.get("x-goog-api-key"),
            request.header.get("authorization", "")[7:],
        ):
            return google.error(request, "auth")
        if found[3] == "predictLongRunning":
            return self._submit(request, found[1], found[2])
        return self._poll(request)

    def _submit(self, request: Request, place: str, model: str) -> None:
        fault = self.fault("submit")
        if fault is not None and google.answered(request, fault):
            return None
        instance, asked = request.body["instances"][0], request.body["parameters"]
        short = SHORT_SIDE[asked.get("resolution", "720p")]
        wide = round(short * 16 / 9)
        width, height = (wide, short) if asked.get("aspectRatio", "16:9") == "16:9" else (short, wide)
        seconds = (
            15 if "video" in instance else int(asked.get("durationSeconds", 8))
        )  # a film gone on from is given back with it
        name = f"{place}/operations/{self.number():04d}"
        sound = bool(asked.get("generateAudio"))
        key = str((request.body.get("labels") or {}).get("filmwright", ""))
        job = Job(
            name, model, str(instance.get("prompt", "")), width, height, seconds * 24, sound=sound, key=key,
            asked=request.body,
        )  # fmt: skip
        job = self.make(request.seen, job)
        if fault is not None and fault.what == "lost":
            return request.hang_up()
        return request.json(200, {"name": job.id})

    def _poll(self, request: Request) -> None:
        known = self.jobs.get(str(request.body.get("operationName", "")))
        fault = self.fault("fetch" if known and known.fetched else "poll", PASSING)
        if fault is not None and google.answered(request, fault):
            return None
        job = self.jobs.get(str(request.body.get("operationName", "")))
        if job is None:
            return google.error(request, "gone")
        if job.status in ("queued", "running"):
            self.advance(job)
        if job.status in ("queued", "running"):
            return request.json(200, {"name": job.id})
        if job.status == "failed" and job.fate == "refuse_result":
            refused = {
                "@type": TYPE,
                "raiMediaFilteredCount": 1,
                "raiMediaFilteredReasons": ["Support codes: 58061214"],
            }
            return request.json(200, {"name": job.id, "done": True, "response": refused})
        if job.status == "failed":
            return request.json(
                200, {"name": job.id, "done": True, "error": {"code": 13, "message": "Internal error."}}
            )
        if job.status == "cancelled":
            return request.json(
                200, {"name": job.id, "done": True, "error": {"code": 1, "message": "The operation was cancelled."}}
            )
        if job.fate == "expire" and job.polls >= self.polls:
            job.polls += 1
            if job.polls > self.polls + 1:
                return google.error(request, "gone")
        return request.json(
            200, {"name": job.id, "done": True, "response": {"@type": TYPE, "videos": [self._video(job)]}}
        )

    def _video(self, job: Job) -> dict[str, Any]:
        bucket = str(job.asked["parameters"].get("storageUri", ""))
        if bucket:
            return {"gcsUri": f"{bucket.rstrip('/')}/sample_0.mp4", "mimeType": "video/mp4"}
        data = self.film(job)
        # A finished operation holds the film: the first answer that holds it is that to the last poll, the next one is the download.
        fault = self.fault("fetch", ("truncate", "short", "empty")) if job.fetched > 1 else None
        if fault is not None:
            data = b"" if fault.what == "empty" else data[: len(data) // 2]
        return {"bytesBase64Encoded": base64.b64encode(data).decode(), "mimeType": "video/mp4"}

    def _bucket(self, request: Request) -> None:
        asked = urlsplit(request.seen.path)
        parts = unquote(asked.path.removeprefix("/storage/v1/b/")).split("/o", 1)
        made = {
            str(job.asked["parameters"]["storageUri"]).removeprefix(f"gs://{parts[0]}/").rstrip("/")
            + "/sample_0.mp4": job
            for job in self.jobs.values()
            if str(job.asked["parameters"].get("storageUri", "")).startswith(f"gs://{parts[0]}/")
            and job.status == "done"
        }
        name = parts[1].removeprefix("/")
        if not name:
            prefix = parse_qs(asked.query).get("prefix", [""])[0]
            return request.json(
                200, {"kind": "storage#objects", "items": [{"name": each} for each in made if each.startswith(prefix)]}
            )
        if name not in made:
            return request.json(404, {"error": {"code": 404, "message": f"No such object: {parts[0]}/{name}"}})
        return request.film(self, self.film(made[name]))
