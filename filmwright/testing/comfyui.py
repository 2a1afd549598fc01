"""A fake of ComfyUI's server: the queue that runs one job at a time, the history, uploads, the web socket, and its way of refusing."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import struct
import time
import uuid
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from filmwright.testing.server import Fault, Job, Request, Vendor

SAVERS = {"SaveVideo": "images", "SaveWEBM": "images", "VHS_VideoCombine": "gifs", "SaveImage": "images"}
LOADERS = {"LoadImage": "image", "LoadVideo": "file", "VHS_LoadVideo": "video"}
STEPS = 20  # of a sampler, told on the web socket


class FakeComfyUI(Vendor):
    """Speaks ComfyUI. Set FILMWRIGHT_COMFYUI_URL to `url`. `nodes`, when given, are the only kinds of node that it has.

    A job is done when the queue was looked at `polls` times; only the first in the queue goes on. An `old` server makes the jobs' ids
    itself. `uploads` are the files that were sent, by name.
    """

    title = "ComfyUI"

    def __init__(
        self, *faults: Fault, polls: int = 2, scale: int = 1, old: bool = False, nodes: frozenset[str] | None = None
    ) -> None:
        super().__init__(*faults, polls=polls, scale=scale)
        self.old, self.nodes = old, nodes
        self.uploads: dict[str, bytes] = {}

    def answer(self, request: Request) -> None:
        """One request, by its route; each is there with /api before it too."""
        path = re.sub(r"^/api(?=/)", "", request.path)
        if self.key and request.header.get("authorization") != f"Bearer {self.key}":
            return request.raw(401, b"401: Unauthorized", "text/plain")
        if path == "/ws":
            return self._socket(request)
        if path == "/view":
            return self._view(request)
        if path == "/prompt" and request.method == "POST":
            return self._prompt(request)
        fault = self.fault("poll")
        if fault is not None and self._fail(request, fault):
            return None
        if path == "/system_stats":
            return request.json(
                200,
                {"system": {"os": "posix", "comfyui_version": "0.3.76"}, "devices": [{"name": "cpu", "type": "cpu"}]},
            )
        if path == "/upload/image" and request.method == "POST":
            return self._upload(request)
        if path == "/queue" and request.method == "POST":
            for number in request.body.get("delete", []):
                self._stop(str(number), "queued")
            return request.raw(200, b"", "text/plain")
        if path == "/interrupt" and request.method == "POST":
            self._stop(str(request.body.get("prompt_id", "")), "running")
            return request.raw(200, b"", "text/plain")
        if path == "/queue":
            return self._queue(request)
        if found := re.fullmatch(r"/history(?:/([\w-]+))?", path):
            return request.json(200, self._history(found[1]))
        raise LookupError(path)

    # ------------------------------------------------------------------ routes

    def _prompt(self, request: Request) -> None:
        fault = self.fault("submit")
        if fault is not None and self._fail(request, fault):
            return None
        graph = request.body.get("prompt")
        if not isinstance(graph, dict):
            return request.json(400, _error("no_prompt", "No prompt provided", "No prompt provided"))
        refused = self._refusal(graph)
        if refused is not None:
            return request.json(400, refused)
        own = str(uuid.uuid4())
        number = own if self.old else str(request.body.get("prompt_id") or own)
        try:
            if str(uuid.UUID(number)) != number:
                raise ValueError(number)
        except ValueError:
            return request.json(400, _error("invalid_prompt_id", "prompt_id must be a valid UUID", number))
        extra = {**request.body.get("extra_data", {}), "client_id": request.body.get("client_id", "")}
        width, height, frames, fps = measured(graph)
        key, asked = str(extra.get("filmwright", "")), {"graph": graph, "extra": extra}
        job = Job(number, "", _words(graph), width, height, frames, fps, False, key, asked=asked)
        place = self.number()
        self.make(request.seen, job)
        if fault is not None and fault.what == "lost":
            return request.hang_up()
        return request.json(200, {"prompt_id": number, "number": place, "node_errors": {}})

    def _queue(self, request: Request) -> None:
        with self.lock:
            going = [job for job in self.jobs.values() if job.status in ("queued", "running")]
            if going:
                if going[0].polls == 0:
                    going[0].status = "running"
                self.advance(going[0])
                going = [job for job in going if job.status in ("queued", "running")]
        entries = {name: [self._entry(job) for job in going if job.status == name] for name in ("running", "queued")}
        request.json(200, {"queue_running": entries["running"], "queue_pending": entries["queued"]})

    def _history(self, number: str | None) -> dict[str, Any]:
        ended = {
            job.id: self._past(job)
            for job in self.jobs.values()
            if job.status in ("done", "failed", "cancelled") and job.fate != "expire" and "removed" not in job.asked
        }
        return ended if number is None else {key: entry for key, entry in ended.items() if key == number}

    def _past(self, job: Job) -> dict[str, Any]:
        """A finished job as the history has it."""
        about = {"prompt_id": job.id, "timestamp": round(job.made * 1000)}
        messages: list[list[Any]] = [["execution_start", about], ["execution_cached", {**about, "nodes": []}]]
        outputs: dict[str, Any] = {}
        if job.status == "cancelled":
            messages.append(
                ["execution_interrupted", {**about, "node_id": "3", "node_type": "KSampler", "executed": []}]
            )
        elif job.status == "failed":
            wrong = {
                "exception_type": "torch.OutOfMemoryError",
                "exception_message": "Allocation on device would exceed allowed memory.",
            }
            messages.append(
                ["execution_error", {**about, "node_id": "3", "node_type": "KSampler", **wrong, "traceback": []}]
            )
        else:
            messages.append(["execution_success", about])
            outputs = {
                number: self._saved(job, node)
                for number, node in job.asked["graph"].items()
                if node["class_type"] in SAVERS
            }
        good = job.status == "done"
        return {
            "prompt": self._entry(job),
            "outputs": outputs,
            "status": {"status_str": "success" if good else "error", "completed": good, "messages": messages},
            "meta": {},
        }

    def _saved(self, job: Job, node: Mapping[str, Any]) -> dict[str, Any]:
        kind = node["class_type"]
        name = f"{job.id[:8]}_00001_" + (".png" if kind == "SaveImage" else ".mp4")
        saved: dict[str, Any] = {"filename": name, "subfolder": "video", "type": "output"}
        if kind == "VHS_VideoCombine":
            saved |= {"format": "video/h264-mp4", "frame_rate": job.fps}
        return {SAVERS[kind]: [saved]} | ({"animated": [True]} if kind == "SaveVideo" else {})

    def _upload(self, request: Request) -> None:
        data, folder = request.body.get("image"), str(request.body.get("subfolder", ""))
        if not isinstance(data, bytes) or ".." in folder:
            return request.raw(400, b"", "text/plain")
        # Not the name that was sent: the true server too may give a file another one, and nodes must load that.
        name = hashlib.sha256(data).hexdigest()[:12] + (".png" if data[:4] == b"\x89PNG" else ".mp4")
        self.uploads[f"{folder}/{name}" if folder else name] = data
        return request.json(200, {"name": name, "subfolder": folder, "type": "input"})

    def _view(self, request: Request) -> None:
        fault = self.fault("fetch", ("429", "500", "503", "502", "html", "hangup", "slow", "gone"))
        if fault is not None and self._fail(request, fault):
            return None
        asked = parse_qs(urlsplit(request.seen.path).query)
        name = asked.get("filename", [""])[0]
        job = next((job for job in self.jobs.values() if job.id.startswith(name.split("_")[0])), None)
        if job is None or job.status != "done" or not name.endswith(".mp4"):
            return request.raw(404, b"404: Not Found", "text/plain")
        return request.film(self, self.film(job))

    def _socket(self, request: Request) -> None:
        """The web socket: tells a client how far its job is, for as long as it is not ended."""
        handler = request._handler
        accept = hashlib.sha1(
            (request.header.get("sec-websocket-key", "") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()
        ).digest()
        handler.send_response_only(101)
        for name, value in (
            ("Upgrade", "websocket"),
            ("Connection", "Upgrade"),
            ("Sec-WebSocket-Accept", base64.b64encode(accept).decode()),
        ):
            handler.send_header(name, value)
        handler.end_headers()
        handler.close_connection = True
        client = parse_qs(urlsplit(request.seen.path).query).get("clientId", [""])[0]
        _tell(handler.wfile, "status", {"status": {"exec_info": {"queue_remaining": len(self.jobs)}}, "sid": client})
        handler.wfile.write(bytes([0x89, 2]) + b"hi")  # a ping, which clients must bear
        until, told = time.monotonic() + 10.0, -1
        while time.monotonic() < until:
            mine = next((job for job in self.jobs.values() if job.asked["extra"].get("client_id") == client), None)
            if mine is not None and mine.polls != told:
                told = mine.polls
                step = min(round(STEPS * mine.polls / max(self.polls, 1)), STEPS)
                _tell(handler.wfile, "progress", {"value": step, "max": STEPS, "prompt_id": mine.id, "node": "3"})
            if mine is not None and mine.status in ("done", "failed", "cancelled"):
                _tell(handler.wfile, "execution_success", {"prompt_id": mine.id})
                return
            time.sleep(0.005)

    # ------------------------------------------------------------------ parts

    def _entry(self, job: Job) -> list[Any]:
        graph = job.asked["graph"]
        place = list(self.jobs).index(job.id)
        return [
            place,
            job.id,
            graph,
            job.asked["extra"],
            [number for number, node in graph.items() if node["class_type"] in SAVERS],
        ]

    def _stop(self, number: str, when: str) -> None:
        with self.lock:
            for job in self.jobs.values():
                if job.status == when and (job.id == number or (when == "running" and not number)):
                    job.status = "cancelled"
                    if when == "queued":
                        job.asked = {**job.asked, "removed": True}  # what waited leaves no history

    def _refusal(self, graph: Mapping[str, Any]) -> dict[str, Any] | None:
        """What ComfyUI has against a workflow before it runs it."""
        for number, node in graph.items():
            kind = node.get("class_type")
            if kind is None or (self.nodes is not None and kind not in self.nodes):
                return _error(
                    "missing_node_type",
                    f"Node '{kind}' not found. The custom node may not be installed.",
                    f"Node ID '#{number}'",
                )
        if not any(node["class_type"] in SAVERS for node in graph.values()):
            return _error("prompt_no_outputs", "Prompt has no outputs", "")
        wrong: dict[str, Any] = {}
        for number, node in graph.items():
            field = LOADERS.get(node["class_type"], "")
            if field and node["inputs"].get(field) not in self.uploads:
                wrong[number] = _complaint(
                    node,
                    "Custom validation failed for node",
                    f"{field} - Invalid image file: {node['inputs'].get(field)}",
                )
            for name, value in node["inputs"].items():
                if isinstance(value, list) and str(value[0]) not in graph:
                    wrong[number] = _complaint(node, "Exception when validating inner node", f"{name}: {value[0]}")
        if wrong:
            details = "\n".join(error["details"] for each in wrong.values() for error in each["errors"])
            return {
                **_error("prompt_outputs_failed_validation", "Prompt outputs failed validation", details),
                "node_errors": wrong,
            }
        return None

    def _fail(self, request: Request, fault: Fault) -> bool:
        return request.fail(fault, b'{"prompt_id": "0', lambda fault: self._refuse(request, fault))

    def _refuse(self, request: Request, fault: Fault) -> None:
        """An error in ComfyUI's form."""
        if fault.what == "429":
            request.raw(429, b"", "text/plain", request.later(fault))
        elif fault.what == "bad":
            request.json(
                400,
                _error(
                    "invalid_prompt",
                    "Cannot execute because a node is missing the class_type property.",
                    "Node ID '#1'",
                ),
            )
        else:
            status = {"auth": 401, "quota": 402, "refuse": 403, "gone": 404, "retired": 404, "503": 503}.get(
                fault.what, 500
            )
            request.raw(status, f"{status}: as it was told".encode(), "text/plain")


def measured(graph: Mapping[str, Any]) -> tuple[int, int, int, int]:
    """Width, height, frames and rate of the film that a workflow makes: of the first nodes that name them."""

    def number(names: tuple[str, ...], otherwise: int) -> int:
        for node in graph.values():
            for name in names:
                value = node["inputs"].get(name)
                if isinstance(value, list):  # given by another node, such as a primitive's value
                    value = graph.get(str(value[0]), {}).get("inputs", {}).get("value")
                if isinstance(value, (int, float)) and not isinstance(value, bool):
                    return round(value)
        return otherwise

    return (
        number(("width",), 64),
        number(("height",), 64),
        number(("length", "num_frames"), 17),
        number(("fps", "frame_rate"), 16),
    )


def _words(graph: Mapping[str, Any]) -> str:
    return next(
        (str(node["inputs"]["text"]) for node in graph.values() if isinstance(node["inputs"].get("text"), str)), ""
    )


def _error(kind: str, message: str, details: str) -> dict[str, Any]:
    return {"error": {"type": kind, "message": message, "details": details, "extra_info": {}}, "node_errors": {}}


def _complaint(node: Mapping[str, Any], message: str, details: str) -> dict[str, Any]:
    return {
        "errors": [{"type": "custom_validation_failed", "message": message, "details": details, "extra_info": {}}],
        "dependent_outputs": [],
        "class_type": node["class_type"],
    }


def _tell(stream: Any, kind: str, data: Mapping[str, Any]) -> None:
    """One text frame of a web socket."""
    body = json.dumps({"type": kind, "data": data}).encode()
    size = bytes([len(body)]) if len(body) < 126 else bytes([126]) + struct.pack(">H", len(body))
    stream.write(bytes([0x81]) + size + body)
    stream.flush()
