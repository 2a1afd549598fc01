"""How far ComfyUI is with a job: it tells only the client that sent it, on a web socket, while it works (RFC 6455, the client's half)."""

from __future__ import annotations

import base64
import json
import os
import socket
import ssl
import struct
import threading
import urllib.parse
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from filmwright.generators import hosted

MOST_MESSAGE = 16 * 1024**2  # previews are pictures
PATIENCE = 3600.0  # seconds without a word, after which nobody listens any more
TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
ENDS = ("execution_success", "execution_error", "execution_interrupted")


class Listener:
    """Listens to a job in a thread of its own; `share` is what it has heard, 0..1. It never raises: progress is a courtesy."""

    def __init__(self, url: str, client: str, job: str, samplers: int) -> None:
        self.share = 0.0
        self._job, self._samplers = job, samplers
        self._done: set[str] = set()
        self._thread = threading.Thread(target=self._listen, args=(url, client), daemon=True)
        self._thread.start()

    def _listen(self, url: str, client: str) -> None:
        with suppress(OSError, ValueError, KeyError, TypeError):
            for kind, data in messages(url, client):
                self.hear(kind, data)
                if kind in ENDS and data.get("prompt_id") == self._job:
                    return

    def hear(self, kind: str, data: dict[str, Any]) -> None:
        """One message. Each node that counts steps is one of the workflow's samplers, as far as there are any left."""
        if data.get("prompt_id", self._job) != self._job:
            return
        if kind == "progress_state":  # newer servers tell of all nodes at once
            for number, node in dict(data["nodes"]).items():
                self.hear("progress", {"value": node["value"], "max": node["max"], "node": number})
        if kind != "progress":
            return
        value, most, node = float(data["value"]), float(data["max"]), str(data.get("node"))
        if most <= 1:
            return  # nodes of one step are done in no time
        before = len(self._done - {node})
        if value >= most:
            self._done.add(node)
        self.share = max(self.share, min((before + value / most) / max(self._samplers, before + 1), 1.0))


def messages(url: str, client: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The messages of a ComfyUI to a client: (type, data). Ends when the server does. OSError when there is no socket."""
    parts = urllib.parse.urlsplit(url)
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    line: Any = socket.create_connection((parts.hostname or "", port), timeout=10)
    with line:
        if secure:
            line = ssl.create_default_context().wrap_socket(line, server_hostname=parts.hostname)
        _greet(line, parts, client)
        line.settimeout(PATIENCE)
        stream = line.makefile("rb")
        whole = b""
        while True:
            final, code, data = _frame(stream)
            if code == CLOSE:
                return
            if code == PING:
                line.sendall(_masked(PONG, data))
                continue
            if code not in (0, TEXT):
                continue  # previews
            whole += data
            if len(whole) > MOST_MESSAGE:
                return
            if final:
                message = json.loads(whole)
                whole = b""
                if isinstance(message, dict) and isinstance(message.get("data"), dict):
                    yield str(message.get("type")), message["data"]


def _greet(line: Any, parts: urllib.parse.SplitResult, client: str) -> None:
    key = base64.b64encode(os.urandom(16)).decode()
    name = "FILMWRIGHT_KEY_" + "".join(c if c.isalnum() else "_" for c in (parts.hostname or "").upper())
    token = hosted.secret(name)
    ask = [
        f"GET {parts.path.rstrip('/')}/ws?clientId={urllib.parse.quote(client)} HTTP/1.1",
        f"Host: {parts.netloc}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {key}",
        "Sec-WebSocket-Version: 13",
        *([f"Authorization: Bearer {token}"] if token else []),
    ]
    line.sendall(("\r\n".join(ask) + "\r\n\r\n").encode())
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = line.recv(1)  # one at a time: what follows is not ours to take
        if not byte or len(head) > 20_000:
            raise OSError("no answer to the greeting")
        head += byte
    if b" 101 " not in head.split(b"\r\n")[0]:
        raise OSError("no web socket there")


def _frame(stream: Any) -> tuple[bool, int, bytes]:
    """One frame: whether it ends a message, its kind, its bytes."""
    head = stream.read(2)
    if len(head) < 2:
        return True, CLOSE, b""
    size = head[1] & 127
    if size == 126:
        (size,) = struct.unpack(">H", stream.read(2))
    elif size == 127:
        (size,) = struct.unpack(">Q", stream.read(8))
    if size > MOST_MESSAGE:
        return True, CLOSE, b""
    data = stream.read(size)
    if len(data) < size:
        return True, CLOSE, b""
    return bool(head[0] & 128), head[0] & 15, data


def _masked(code: int, data: bytes) -> bytes:
    """A frame from the client, which must be masked."""
    mask = os.urandom(4)
    body = bytes(byte ^ mask[k % 4] for k, byte in enumerate(data[:125]))
    return bytes([128 | code, 128 | len(body)]) + mask + body
