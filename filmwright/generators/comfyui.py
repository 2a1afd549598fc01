"""comfyui: a ComfyUI that runs on this machine or in the house, with a workflow of one's own. `model` is the workflow's file.

The workflow says by its nodes' titles what it takes from a shot (comfy/workflow.py). The server is at 127.0.0.1:8188, or where the
environment variable FILMWRIGHT_COMFYUI_URL says. A take costs nothing.
"""

from __future__ import annotations

import hashlib
import json
import uuid
import zlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from filmwright.errors import (
    BadInput,
    Cancelled,
    Expired,
    FilmwrightError,
    RemoteFailed,
    Transient,
    Unsupported,
)
from filmwright.generators import fetching, hosted, models
from filmwright.generators.comfy import wire, workflow
from filmwright.generators.comfy.progress import Listener
from filmwright.generators.comfy.wire import VENDOR, Server
from filmwright.generators.comfy.workflow import MEDIA, REFERENCES, Workflow
from filmwright.generators.generator import Clip, Estimate, JobRef, JobState, Limits, ShotRequest, Watch
from filmwright.generators.planning import plan_within, priced

OPTIONS = frozenset(
    {"url", "workflow"}
)  # `workflow` is set by planning: the digest of the file, so that a change of it is seen
FILMS = (".mp4", ".mov", ".mkv", ".webm")
OURS = uuid.UUID("6f0d3e0a-5b0c-4b51-9a53-6d1f3c1e8a10")  # the name space of our jobs' ids
NEXT = 1.0  # seconds until it should be asked again


class ComfyUI:
    """Films with a workflow on a running ComfyUI. `folder` is the film's: workflows may be named relative to it."""

    name = "comfyui"
    version = 1

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._listeners: dict[str, Listener] = {}

    def limits(self, model: str = "") -> Limits:
        """What the workflow has slots for. A row of the user's own for this very file says what its model wants."""
        row = models.row(self.name, model, self.folder)
        limits = replace(row.limits, options=OPTIONS, cancel=True, free=True)
        if not model:
            return limits
        flow, own = self._flow(model), row.id == model
        size = (int(flow.fixed.get("width", 0)), int(flow.fixed.get("height", 0)))
        limits = replace(
            limits,
            modes=flow.modes,
            controls=flow.controls,
            max_references=flow.references,
            negative_prompt="negative" in flow.slots,
            seed="seed" in flow.slots,
            frame_rule=(limits.frame_rule if own else None) or flow.frame_rule,
            size_multiple=limits.size_multiple if own else max(flow.multiple, limits.size_multiple),
            fps=(flow.fixed["fps"],) if "fps" in flow.fixed else limits.fps,
            sizes=(size,) if all(size) else limits.sizes,
        )
        if "frames" in flow.fixed and limits.fps:
            limits = replace(limits, durations=(flow.fixed["frames"] / limits.fps[0],), continuous=False)
        return limits

    def usable(self) -> str:
        """Whether a ComfyUI answers."""
        try:
            self._server({}).get("/system_stats")
        except (FilmwrightError, ValueError) as error:
            return f"no ComfyUI answers ({error}); start it, or set {wire.VARIABLE} to where it listens"
        return ""

    def plan(self, request: ShotRequest) -> tuple[ShotRequest, list[str]]:
        """Within what the workflow has slots for. What it loads must be given, or it would film its example instead."""
        if not request.model:
            raise Unsupported(
                f'Shot {request.shot.id}: ComfyUI films with a workflow of yours; name its file, as in model = "workflows/wan.json".'
            )
        wire.server(str(request.options.get("url", "")))
        flow = self._flow(request.model)
        planned, changes = plan_within(self.limits(request.model), request)
        given = self._media(flow, planned)
        lacking = [name for name in MEDIA if name in flow.slots and name not in given]
        if lacking:
            raise Unsupported(
                f"Shot {request.shot.id}: the workflow {flow.path.name} loads a {lacking[0]}, and the shot has none. Use another "
                "workflow for it."
            )
        digest = hashlib.sha256(flow.path.read_bytes()).hexdigest()[:16]
        return replace(planned, options={**planned.options, "workflow": digest}), changes

    def estimate(self, request: ShotRequest) -> Estimate:
        """Free; the seconds are the row's guess."""
        row = models.row(self.name, request.model, self.folder)
        return priced(replace(row.limits, free=True), request, row.wait * request.seconds)

    def submit(self, request: ShotRequest, to: Path, watch: Watch | None = None) -> JobRef:
        """Send the pictures, then the workflow, once. Its id is made of the key, so that it can be found again."""
        server, flow = self._server(request.options), self._flow(request.model)
        values: dict[str, Any] = {"prompt": request.prompt, "negative": request.negative_prompt}
        values |= {
            "width": request.width,
            "height": request.height,
            "frames": request.frames,
            "fps": float(request.fps),
        }
        values |= {"seed": request.seed or zlib.crc32(request.key.encode("utf-8"))}
        if request.guides:
            values["strength"] = request.guides[0].strength
        for name, path in self._media(flow, request).items():
            data = hosted.film_file(path)
            values[name] = server.upload(wire.media_name(path, hashlib.sha256(data).hexdigest()), data)
        graph = flow.filled({name: value for name, value in values.items() if name in flow.slots})
        body = {
            "prompt": graph,
            "client_id": _client(request.key),
            "prompt_id": _id(request.key),
            "extra_data": {"filmwright": request.key},
        }
        answer = server.post("/prompt", body, stage="submit")
        number = answer.get("prompt_id") if isinstance(answer, dict) else None
        if not isinstance(number, str) or not number:
            raise hosted.not_a_job(VENDOR, server.url, answer)
        extra = fetching.expected(
            request, url=server.url, samplers=str(flow.samplers), output=",".join(sorted(flow.outputs))
        )
        if set(flow.fixed) & {"width", "height"}:
            extra |= {
                "width": str(int(flow.fixed.get("width", request.width))),
                "height": str(int(flow.fixed.get("height", request.height))),
            }
        job = JobRef(self.name, number, request.key, request.model, extra)
        if answer.get("node_errors"):  # it would run in part, and nobody can say whether the film is in that part
            self.cancel(job)
            raise BadInput(f"{VENDOR} would run only a part of {flow.path.name}: {wire.complaint(json.dumps(answer))}.")
        self._listen(job, server)
        return job

    def poll(self, job: JobRef) -> JobState:
        """The queue, then the history, where finished jobs are."""
        server = self._server({}, job)
        waiting, running = self._queue(server)
        if job.remote_id in _ids(running):
            self._listen(job, server)
            return JobState("running", self._listeners[job.remote_id].share * 0.95, retry_after=NEXT)
        if job.remote_id in _ids(waiting):
            self._listen(job, server)
            return JobState("queued", retry_after=NEXT)
        entry = self._entry(server, job.remote_id)
        if entry is None:
            return JobState("failed", error=_unknown(job, server), code="expired")
        return _ended(entry, job)

    def fetch(self, job: JobRef, to: Path) -> Clip:
        """The film among the workflow's outputs."""
        server = self._server({}, job)
        entry = self._entry(server, job.remote_id)
        if entry is None:
            raise Expired(_unknown(job, server))
        state = _ended(entry, job)
        if state.phase == "cancelled":
            raise Cancelled(f"The job {job.remote_id} was stopped in {VENDOR}; there is no take to fetch.")
        if state.phase == "failed":
            raise (BadInput if state.code == "bad_input" else RemoteFailed)(state.error)
        made = film_in(entry, frozenset(filter(None, job.extra.get("output", "").split(","))))
        if made is None:
            raise BadInput(
                f"The workflow of {job.model} saved no film (.mp4, .mov, .mkv or .webm). End it with ComfyUI's Save Video node; when it "
                "saves several, title the right one output."
            )
        with server.pieces(**made) as pieces:
            return fetching.bring_home(VENDOR, job, pieces, to)

    def cancel(self, job: JobRef) -> bool:
        """Take it from the queue, or interrupt it; False when it had ended."""
        server = self._server({}, job)
        waiting, running = self._queue(server)
        if job.remote_id in _ids(waiting):
            server.post("/queue", {"delete": [job.remote_id]})
            return True
        if job.remote_id in _ids(running):
            server.post(
                "/interrupt", {"prompt_id": job.remote_id}
            )  # older servers read no id, and interrupt what runs: this job
            return True
        return False

    def find(self, key: str) -> JobRef | None:
        """By the id made of the key; a server that made one of its own is searched for the key that went along with it."""
        server = self._server({})
        waiting, running = self._queue(server)
        for entry in (*waiting, *running, *self._past(server)):
            if entry[1] == _id(key) or (isinstance(entry[3], dict) and entry[3].get("filmwright") == key):
                return JobRef(self.name, str(entry[1]), key, "", {"url": server.url})
        return None

    # ------------------------------------------------------------------ its parts

    def _flow(self, model: str) -> Workflow:
        return workflow.read(workflow.locate(model, self.folder))

    def _server(self, options: Mapping[str, Any], job: JobRef | None = None) -> Server:
        """The job's own server, unless the environment has been given another one since."""
        wanted = str(options.get("url", ""))
        if job is not None and job.extra.get("url") and hosted.loopback(job.extra["url"]):
            wanted = job.extra["url"]
        return wire.server(wanted)

    def _media(self, flow: Workflow, request: ShotRequest) -> dict[str, Path]:
        """The files that a request gives, by the names of their slots."""
        given: dict[str, Path] = {}
        for name, path in (
            ("first_frame", request.first_frame),
            ("last_frame", request.last_frame),
            ("extend", request.extend_from),
            ("edit", request.edit),
            *zip(REFERENCES, (reference.path for reference in request.references), strict=False),
            *((self._guide_slot(flow, str(guide.control)), guide.path) for guide in request.guides),
        ):
            if path is not None:
                if name in given:
                    raise Unsupported(
                        f"Shot {request.shot.id}: the workflow {flow.path.name} takes one guide; title more nodes for more."
                    )
                found = Path(path) if Path(path).is_absolute() or self.folder is None else self.folder / path
                given[name] = found
        return given

    @staticmethod
    def _guide_slot(flow: Workflow, control: str) -> str:
        return control if control in flow.slots else "control"

    def _past(self, server: Server) -> list[list[Any]]:
        """Finished jobs, as far back as a crash is likely to lie."""
        history = server.get("/history", max_items="200")
        kept = history.values() if isinstance(history, dict) else []
        return _entries([each.get("prompt") for each in kept if isinstance(each, dict)])

    def _queue(self, server: Server) -> tuple[list[list[Any]], list[list[Any]]]:
        """The jobs that wait, and those that run: [number, id, graph, extra data, outputs]."""
        queue = server.get("/queue")
        if not isinstance(queue, dict) or not isinstance(queue.get("queue_pending"), list):
            raise Transient(
                f"{VENDOR} at {server.url} answered for its queue with something else. Is {wire.VARIABLE} right?"
            )
        waiting, running = (_entries(queue.get(name)) for name in ("queue_pending", "queue_running"))
        return waiting, running

    def _entry(self, server: Server, number: str) -> dict[str, Any] | None:
        history = server.get(f"/history/{number}")
        entry = history.get(number) if isinstance(history, dict) else None
        return entry if isinstance(entry, dict) else None

    def _listen(self, job: JobRef, server: Server) -> None:
        if job.remote_id not in self._listeners:
            samplers = int(job.extra.get("samplers", "1"))
            self._listeners[job.remote_id] = Listener(server.url, _client(job.key), job.remote_id, samplers)


def film_in(entry: Mapping[str, Any], titled: frozenset[str]) -> dict[str, str] | None:
    """The film among a finished job's outputs, as /view asks for it: from a node titled output, else a saved one, else a preview."""
    found: list[tuple[int, dict[str, str]]] = []
    outputs = entry.get("outputs")
    for number, saved in outputs.items() if isinstance(outputs, dict) else []:
        for listed in saved.values() if isinstance(saved, dict) else []:
            for each in listed if isinstance(listed, list) else []:
                if not isinstance(each, dict) or not str(each.get("filename", "")).lower().endswith(FILMS):
                    continue
                kind = str(each.get("type", "output"))
                rank = (0 if str(number) in titled else 2) + (kind != "output")
                found.append(
                    (
                        rank,
                        {"filename": str(each["filename"]), "subfolder": str(each.get("subfolder", "")), "type": kind},
                    )
                )
    return min(found, key=lambda each: each[0])[1] if found else None


def _entries(listed: Any) -> list[list[Any]]:
    return [each for each in listed if isinstance(each, list) and len(each) >= 4] if isinstance(listed, list) else []


def _ended(entry: Mapping[str, Any], job: JobRef) -> JobState:
    """How a job of the history ended."""
    status = entry.get("status")
    messages = status.get("messages", []) if isinstance(status, dict) else []
    said = {str(each[0]): each[1] for each in messages if isinstance(each, list) and len(each) == 2}
    if "execution_interrupted" in said:
        return JobState("cancelled", error=f"The job was stopped in {VENDOR}.", code="cancelled")
    if isinstance(status, dict) and status.get("status_str") == "error":
        error = said.get("execution_error")
        error = error if isinstance(error, dict) else {}
        what = hosted.plain(str(error.get("exception_message", "it does not say why")))
        told = f"{VENDOR} failed at its node {error.get('node_id', '?')} ({error.get('node_type', '?')}): {what}."
        if "memory" in what.lower() or "OutOfMemory" in str(error.get("exception_type", "")):
            return JobState("failed", error=f"{told} Make the film or the workflow's model smaller.", code="bad_input")
        return JobState("failed", error=told, code="remote")
    return JobState("done", 1.0, usd=0.0)


def _unknown(job: JobRef, server: Server) -> str:
    return (
        f"{VENDOR} at {server.url} does not know the job {job.remote_id} any more; it was restarted, or its queue was emptied. Film the "
        "shot again; it costs nothing."
    )


def _ids(entries: list[list[Any]]) -> set[str]:
    return {str(entry[1]) for entry in entries}


def _id(key: str) -> str:
    return str(uuid.uuid5(OURS, key))


def _client(key: str) -> str:
    return f"filmwright-{hashlib.sha256(key.encode('utf-8')).hexdigest()[:24]}"
