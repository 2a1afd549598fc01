"""A journal of what was sent to a vendor, so that a job paid for is found again after a crash.

One small file a request, beside the takes: written before the one request goes out, given the vendor's id as soon as that is known, and
removed when the take is home or the request surely was not sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from filmwright.errors import GeneratorError
from filmwright.files import write
from filmwright.generators.generator import JobRef, ShotRequest


@dataclass(frozen=True)
class Journal:
    """What was sent, noted beside the takes before it is sent, and its id as soon as it is known; so that `find` can find after a crash."""

    folder: Path | None  # the film's

    def sending(self, request: ShotRequest, to: Path, said: Mapping[str, str]) -> Path:
        """Note that a request is about to be sent."""
        path = to / f".{request.key}.sent.json"
        write(path, json.dumps({"key": request.key, "said": dict(said)}, sort_keys=True))
        return path

    def sent(self, path: Path, job: JobRef) -> None:
        """Note the vendor's id."""
        known = json.loads(path.read_text(encoding="utf-8"))
        made = {"generator": job.generator, "remote_id": job.remote_id, "model": job.model, "extra": dict(job.extra)}
        write(path, json.dumps({**known, "job": made}, sort_keys=True))

    def forget(self, key: str, folder: Path) -> None:
        """The take is home, or the request was surely not sent."""
        with suppress(OSError):
            (folder / f".{key}.sent.json").unlink()

    def notes(self) -> Iterator[dict[str, object]]:
        """All notes of the film."""
        if self.folder is None:
            return
        for path in self.folder.glob("takes/*/.*.sent.json"):
            with suppress(OSError, ValueError):
                note = json.loads(path.read_text(encoding="utf-8"))
                if isinstance(note, dict):
                    yield note

    def note(self, key: str) -> dict[str, object] | None:
        """The note of one request."""
        return next((note for note in self.notes() if note.get("key") == key), None)

    def job(self, key: str) -> JobRef | None:
        """The job of a request whose id was noted."""
        made = (self.note(key) or {}).get("job")
        if not isinstance(made, dict):
            return None
        extra = {str(name): str(value) for name, value in made["extra"].items()}
        return JobRef(str(made["generator"]), str(made["remote_id"]), key, str(made["model"]), extra)

    @contextmanager
    def around(self, request: ShotRequest, to: Path, said: Mapping[str, str]) -> Iterator[Path]:
        """The one request: noted before; the note goes when the error says that nothing was made."""
        path = self.sending(request, to, said)
        try:
            yield path
        except GeneratorError as error:
            if not getattr(error, "sent", False):
                self.forget(request.key, to)
            raise
