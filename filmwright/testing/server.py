"""What the fakes share: a server on the loopback with threads, jobs that advance as they are polled, and faults that come as scripted."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Literal, Self

from filmwright.testing.films import film

Moment = Literal["submit", "poll", "fetch", "character", "any"]
MOST_BODY = 512 * 1024**2
# What each fault does. Those of the first group are answers to the request itself; `made` says whether the job is made all the same.
ANSWERS = {
    "429": "asked too often, with Retry-After", "500": "an error of the vendor", "503": "no room", "502": "a page of a gateway",
    "html": "a web page, said to be fine", "garbage": "JSON that is cut off", "auth": "a wrong key", "quota": "no money left",
    "refuse": "moderation refuses the request", "bad": "the request cannot be used", "retired": "there is no such model",
    "hangup": "the line goes dead before anything is done", "lost": "the job is made, and then the line goes dead",
    "slow": "the answer takes `seconds`", "gone": "there is no such job (any more)",
    "truncate": "the film is cut off in the middle", "short": "the film is cut off and its length is said to be what was sent",
    "empty": "a film of no bytes",
}  # fmt: skip
# Those of the second group belong to a job and are given when it is made.
FATES = {
    "refuse_result": "moderation refuses the film", "fail": "the job fails", "stuck": "the job never ends", "expire": "the film is gone",
    "cancelled": "the job was stopped there", "wrong_shape": "the film is as wide as it should be high", "brief": "the film is too short",
}  # fmt: skip


@dataclass(frozen=True)
class Fault:
    """One fault: what happens (see ANSWERS and FATES), at which moment, how often, and with what waiting."""

    what: str
    at: Moment = "submit"
    times: int = 1
    retry_after: float = 0.0
    seconds: float = 0.2

    def __post_init__(self) -> None:
        if self.what not in ANSWERS | FATES:
            raise ValueError(f"There is no fault called {self.what!r}; there is {', '.join(sorted(ANSWERS | FATES))}.")


@dataclass
class Job:
    """A job that the fake made, which a vendor would be paid for."""

    id: str
    model: str
    prompt: str
    width: int
    height: int
    frames: int
    fps: int = 24
    sound: bool = True
    key: str = ""
    fate: str = ""
    polls: int = 0
    fetched: int = 0
    status: Literal["queued", "running", "done", "failed", "cancelled"] = "queued"
    made: float = field(default_factory=time.time)
    asked: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Seen:
    """One request that came in. Names of headers are small; `body` is parsed JSON or the fields of a form (files as bytes)."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]


class Vendor:
    """A fake vendor. Use as a context; `url` is where it listens.

    `jobs` are the jobs made, `paid` the requests that made them, `seen` all requests. A job is done after `polls` polls. With
    `idempotent`, a repeated key makes no second job. Films are `scale` times smaller than asked, and of their shape.
    """

    title = "vendor"

    def __init__(self, *faults: Fault, polls: int = 2, idempotent: bool = False, scale: int = 1) -> None:
        self.faults: list[Fault] = list(faults)
        self.polls, self.idempotent, self.scale = polls, idempotent, scale
        self.jobs: dict[str, Job] = {}
        self.seen: list[Seen] = []
        self.paid: list[Seen] = []
        self.key = ""  # when set, the one key that is let in
        self.lock = threading.RLock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.vendor = self
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    @property
    def root(self) -> str:
        """The server's address, without a path."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def url(self) -> str:
        """What a client is to be pointed at."""
        return self.root

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def next(self, *faults: Fault) -> None:
        """Add faults to come."""
        with self.lock:
            self.faults.extend(faults)

    # ------------------------------------------------------------------ for the protocols

    def answer(self, request: Request) -> None:
        """Answer one request; each protocol says how."""
        raise LookupError(request.path)

    def fault(self, at: Moment, group: Iterable[str] = ANSWERS) -> Fault | None:
        """The next fault for this moment, taken off the list."""
        with self.lock:
            for k, fault in enumerate(self.faults):
                if fault.what in group and fault.at in (at, "any"):
                    if fault.times > 1:
                        self.faults[k] = Fault(fault.what, fault.at, fault.times - 1, fault.retry_after, fault.seconds)
                    else:
                        del self.faults[k]
                    return fault
        return None

    def make(self, seen: Seen, job: Job) -> Job:
        """Book a job; its fate is the next one that was scripted."""
        with self.lock:
            if self.idempotent and job.key:
                known = next((each for each in self.jobs.values() if each.key == job.key), None)
                if known is not None:
                    return known
            fate = next((k for k, fault in enumerate(self.faults) if fault.what in FATES), None)
            if fate is not None:
                job.fate = self.faults[fate].what
                taken = self.faults[fate]
                if taken.times > 1:
                    self.faults[fate] = Fault(taken.what, taken.at, taken.times - 1, taken.retry_after, taken.seconds)
                else:
                    del self.faults[fate]
            job.width, job.height = job.width // self.scale, job.height // self.scale
            self.jobs[job.id] = job
            self.paid.append(seen)
            return job

    def number(self) -> int:
        """A number for the next job."""
        with self.lock:
            return len(self.jobs) + 1

    def advance(self, job: Job) -> Job:
        """What one poll does to a job."""
        with self.lock:
            job.polls += 1
            if job.status in ("queued", "running") and job.fate != "stuck":
                if job.polls >= self.polls:
                    ends = {"refuse_result": "failed", "fail": "failed", "cancelled": "cancelled"}
                    job.status = ends.get(job.fate, "done")  # type: ignore[assignment]
                elif job.polls > 1 or self.polls > 1:
                    job.status = "running"
            return job

    def film(self, job: Job) -> bytes:
        """The film of a finished job."""
        width, height = (job.height, job.width) if job.fate == "wrong_shape" else (job.width, job.height)
        frames = max(job.frames // 3, 1) if job.fate == "brief" else job.frames
        with self.lock:
            job.fetched += 1
        return film(width, height, frames, job.fps, job.sound, shade=sum(job.id.encode()) * 7 % 60)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    vendor: Vendor

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is what these servers are for; it is not told on the terminal."""


class Request:
    """One request while it is answered."""

    def __init__(self, handler: _Handler, seen: Seen) -> None:
        self._handler = handler
        self.seen = seen
        self.method, self.path = seen.method, seen.path.split("?")[0]
        self.body = seen.body
        self.header = seen.headers

    def json(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        """Answer with JSON."""
        self.raw(status, json.dumps(body).encode(), "application/json", headers)

    def raw(
        self, status: int, data: bytes, kind: str, headers: Mapping[str, str] | None = None, said: int | None = None
    ) -> None:
        """Answer with bytes. `said` is the length that is claimed, when it is not the true one."""
        handler = self._handler
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(data) if said is None else said))
        for name, value in (headers or {}).items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(data)
        if said is not None and said > len(data):
            handler.close_connection = True

    def hang_up(self) -> None:
        """Close the line without an answer."""
        self._handler.close_connection = True
        self._handler.connection.shutdown(socket.SHUT_RDWR)

    @staticmethod
    def later(fault: Fault) -> dict[str, str] | None:
        """The header that says when to come again, of an answer that there were too many requests."""
        return {"Retry-After": f"{fault.retry_after:g}"} if fault.what == "429" else None

    def fail(self, fault: Fault, garbage: bytes, error: Callable[[Fault], None]) -> bool:
        """Answer as a fault wants; False when the request is to be answered well after all. `garbage` is the beginning of the vendor's
        JSON that breaks off; `error` answers with an error in the vendor's form.
        """
        if fault.what == "slow":
            time.sleep(fault.seconds)
            return False
        if fault.what == "lost":
            return False
        if fault.what == "hangup":
            self.hang_up()
        elif fault.what in ("html", "502"):
            self.raw(200 if fault.what == "html" else 502, HTML, "text/html")
        elif fault.what == "garbage":
            self.raw(200, garbage, "application/json")
        else:
            error(fault)
        return True

    def film(self, vendor: Vendor, data: bytes) -> None:
        """Answer with a film, or what a fault makes of it."""
        fault = vendor.fault("fetch", ("truncate", "short", "empty"))
        if fault is None:
            self.raw(200, data, "video/mp4")
        elif fault.what == "empty":
            self.raw(200, b"", "video/mp4")
        else:
            half = data[: len(data) // 2]
            self.raw(200, half, "video/mp4", said=len(data) if fault.what == "truncate" else len(half))


HTML = b"<!doctype html><html><head><title>Sign in</title></head><body><h1>Welcome to the proxy</h1></body></html>"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # or an answer in two pieces waits forty milliseconds for the client's system
    wbufsize = 65536
    server: _Server

    def log_message(self, format: str, *values: object) -> None:
        """Say nothing on the terminal."""

    def _go(self) -> None:
        vendor = self.server.vendor
        try:
            data = self._data()
        except (ValueError, OSError):
            self.close_connection = True
            return
        seen = Seen(
            self.command,
            self.path,
            {name.lower(): value for name, value in self.headers.items()},
            parsed(self.headers.get("Content-Type", ""), data),
        )
        with vendor.lock:
            vendor.seen.append(seen)
        request = Request(self, seen)
        try:
            vendor.answer(request)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        except LookupError:
            request.json(
                404, {"error": {"message": f"no such route {request.path}", "code": 404, "status": "NOT_FOUND"}}
            )

    do_GET = do_POST = do_PUT = do_DELETE = _go

    def _data(self) -> bytes:
        if "chunked" in (self.headers.get("Transfer-Encoding") or ""):
            whole = b""
            while (size := int(self.rfile.readline().strip() or b"0", 16)) > 0:
                whole += self.rfile.read(size)
                self.rfile.readline()
                if len(whole) > MOST_BODY:
                    raise ValueError("too long")
            self.rfile.readline()
            return whole
        length = int(self.headers.get("Content-Length") or 0)
        if length > MOST_BODY:
            raise ValueError("too long")
        return self.rfile.read(length) if length else b""


def parsed(kind: str, data: bytes) -> Mapping[str, Any]:
    """The body of a request: an object of JSON, or the fields of a form, whose files stay bytes."""
    if "json" in kind:
        try:
            body = json.loads(data or b"{}")
        except ValueError:
            return {}
        return body if isinstance(body, dict) else {"body": body}
    if "multipart/form-data" not in kind or "boundary=" not in kind:
        return {}
    mark = b"--" + kind.split("boundary=")[1].strip('"').encode()
    fields: dict[str, Any] = {}
    for part in data.split(mark)[1:-1]:
        head, _, content = part.strip(b"\r\n").partition(b"\r\n\r\n")
        words = dict(
            each.strip().split("=", 1) for each in head.decode("latin-1").replace("\r\n", ";").split(";") if "=" in each
        )
        name = words.get("name", "").strip('"')
        fields[name] = content if "filename" in words else content.decode("utf-8", "replace")
    return fields
