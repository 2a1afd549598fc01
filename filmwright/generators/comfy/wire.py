"""HTTP to a running ComfyUI: few routes, plain JSON, so the standard library is enough.

Routes as of ComfyUI 0.3 and later, read in its server.py: POST /prompt, GET /queue, GET /history/{id}, POST /interrupt, POST /queue,
POST /upload/image, GET /view, GET /system_stats.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import urllib.error
import urllib.parse
import urllib.request
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filmwright.errors import GeneratorError, Transient, UsageError
from filmwright.generators import hosted

VENDOR = "ComfyUI"
HOME = "http://127.0.0.1:8188"
VARIABLE = "FILMWRIGHT_COMFYUI_URL"
MOST_JSON = 64 * 1024**2
QUICK, LONG = 30.0, 600.0  # seconds without a byte: of a question, and of a film on its way


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """ComfyUI never redirects; whoever does is something else."""

    def redirect_request(self, *_: Any) -> None:
        return None


@dataclass(frozen=True)
class Server:
    """Where ComfyUI listens."""

    url: str

    def get(self, path: str, **query: str) -> Any:
        """A JSON answer."""
        return self._json("GET", path + ("?" + urllib.parse.urlencode(query) if query else ""), None, "poll")

    def post(self, path: str, body: Mapping[str, Any], stage: str = "poll") -> Any:
        """A JSON answer to JSON; None when it is empty, as from /interrupt."""
        return self._json("POST", path, (json.dumps(body).encode("utf-8"), "application/json"), stage)

    def upload(self, name: str, data: bytes) -> str:
        """Put a picture or film into ComfyUI's input folder; the name by which nodes load it."""
        mark = uuid.uuid4().hex
        fields = {"type": "input", "subfolder": "filmwright", "overwrite": "true"}
        parts = [
            f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
            for key, value in fields.items()
        ]
        head = f'--{mark}\r\nContent-Disposition: form-data; name="image"; filename="{name}"\r\n'
        head += "Content-Type: application/octet-stream\r\n\r\n"
        body = "".join(parts).encode() + head.encode() + data + f"\r\n--{mark}--\r\n".encode()
        answer = self._json("POST", "/upload/image", (body, f"multipart/form-data; boundary={mark}"), "upload")
        if not isinstance(answer, dict) or not isinstance(answer.get("name"), str):
            raise hosted.not_a_job(VENDOR, self.url, answer)
        folder = str(answer.get("subfolder") or "")
        return f"{folder}/{answer['name']}" if folder else str(answer["name"])

    @contextmanager
    def pieces(self, **query: str) -> Iterator[Iterator[bytes]]:
        """A file of ComfyUI's, piece by piece."""
        with self._told("fetch"), self._open("GET", "/view?" + urllib.parse.urlencode(query), None, LONG) as answer:
            length = answer.headers.get("Content-Length")
            yield _read(answer, int(length) if length and length.isdigit() else None)

    def _json(self, method: str, path: str, body: tuple[bytes, str] | None, stage: str) -> Any:
        with self._told(stage), self._open(method, path, body, LONG if stage == "upload" else QUICK) as answer:
            data = answer.read(MOST_JSON + 1)
        if len(data) > MOST_JSON:
            raise Transient(
                f"{VENDOR} at {self.url} answered {path} with more than {MOST_JSON // 1024**2} MB.",
                sent=stage == "submit",
            )
        if not data.strip():
            return None
        try:
            return json.loads(data)
        except (ValueError, RecursionError):
            text = data[:2000].decode("utf-8", "replace")
            error = hosted.not_a_job(VENDOR, self.url, text)
            raise Transient(str(error), sent=stage == "submit") from None

    def _open(self, method: str, path: str, body: tuple[bytes, str] | None, seconds: float) -> Any:
        request = urllib.request.Request(self.url + path, data=body[0] if body else None, method=method)
        if body:
            request.add_header("Content-Type", body[1])
        own = "FILMWRIGHT_KEY_" + re.sub(r"[^A-Z0-9]+", "_", (urllib.parse.urlsplit(self.url).hostname or "").upper())
        if key := hosted.secret(own):
            request.add_header("Authorization", f"Bearer {key}")
        # What runs on this machine is not asked for through a proxy that the environment names.
        handlers: list[Any] = [_NoRedirect()] + ([urllib.request.ProxyHandler({})] if hosted.loopback(self.url) else [])
        return urllib.request.build_opener(*handlers).open(request, timeout=seconds)

    @contextmanager
    def _told(self, stage: str) -> Iterator[None]:
        """What goes wrong on the line, as an error of ours."""
        try:
            yield
        except urllib.error.HTTPError as error:
            with error:
                text = error.read(100_000).decode("utf-8", "replace")
            raise self.refused(error.code, text, stage, str(error.headers.get("Retry-After", ""))) from None
        except urllib.error.URLError as error:
            reason = error.reason if isinstance(error.reason, BaseException) else error
            raise hosted.no_answer(f"{VENDOR} at {self.url}", reason, stage) from error
        except (OSError, http.client.HTTPException) as error:
            raise hosted.no_answer(f"{VENDOR} at {self.url}", error, stage) from error

    def refused(self, status: int, text: str, stage: str, retry_after: str) -> GeneratorError:
        """The error that a status means; of a workflow that ComfyUI will not run, with the nodes' own complaints."""
        return hosted.failed(VENDOR, status, complaint(text) or text, stage=stage, retry_after=retry_after)


def complaint(text: str) -> str:
    """What ComfyUI has against a workflow: its sentence, and each node's."""
    try:
        answer = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(answer, dict):
        return ""
    error = answer.get("error")
    said = [str(error.get("message", "")) if isinstance(error, dict) else str(error or "")]
    nodes = answer.get("node_errors")
    for number, node in nodes.items() if isinstance(nodes, dict) else []:
        if isinstance(node, dict):
            for each in node.get("errors", [])[:3]:
                if isinstance(each, dict):
                    said.append(
                        f"node {number} ({node.get('class_type', '?')}): {each.get('message', '')}: {each.get('details', '')}"
                    )
    return "; ".join(part for part in said[:6] if part)


def server(wanted: str = "") -> Server:
    """The server: what a film's option says if that is on this machine, else what the environment says, else where ComfyUI usually is.

    A film from elsewhere must not be able to send pictures to a machine of its own choosing: UsageError.
    """
    if wanted and not hosted.loopback(wanted):
        raise UsageError(
            f"The option url is {wanted!r}, which is another machine. Set the environment variable {VARIABLE} to it instead: where "
            "pictures of a film are sent is for you to say, not for the film's files."
        )
    url = (wanted or os.environ.get(VARIABLE, "").strip() or HOME).rstrip("/")
    parts = urllib.parse.urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UsageError(f"{url!r} is no address of a ComfyUI; it should look like {HOME}. Set {VARIABLE}.")
    return Server(url)


def media_name(path: Path, digest: str) -> str:
    """A file's name on the server: made of its content, so that it is the same each time and never another's."""
    suffix = path.suffix.lower() if re.fullmatch(r"\.\w{1,5}", path.suffix) else ".bin"
    return f"{digest[:32]}{suffix}"


def _read(answer: Any, length: int | None) -> Iterator[bytes]:
    """The bytes of an answer; an end before the promised one is an error, not a short film."""
    got = 0
    while piece := answer.read(1 << 16):
        got += len(piece)
        yield piece
    if length is not None and got < length:
        raise Transient(f"{VENDOR} broke off after {got} of {length} bytes of the film.")
