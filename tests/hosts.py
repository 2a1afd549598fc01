"""For tests of hosted generators: each with its fake, set up so that films are small; and requests to give to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from filmwright.bible import Bible
from filmwright.generators import GENERATORS
from filmwright.generators.generator import Generator, ShotRequest
from filmwright.media import save_picture, write_film
from filmwright.scenes import Anchor, Scene
from filmwright.shots import Shot
from filmwright.testing import FakeFal, FakeOmni, FakeOpenAIVideos, FakeVeo, Fault, Vendor

FAKES: dict[str, Callable[..., Vendor]] = {
    "openai_videos": FakeOpenAIVideos, "veo": FakeVeo, "omni": FakeOmni, "fal": FakeFal,
}  # fmt: skip
ADDRESS = {
    "openai_videos": "OPENAI_BASE_URL", "veo": "GOOGLE_VERTEX_BASE_URL", "omni": "GOOGLE_GEMINI_BASE_URL", "fal": "FILMWRIGHT_FAL_URL",
}  # fmt: skip
KEY = "secret-0123456789abcdef"
KEYS = ("OPENAI_API_KEY", "GOOGLE_API_KEY", "GEMINI_API_KEY", "FAL_KEY", "VERTEX_API_KEY", "GOOGLE_CLOUD_PROJECT")
# Rows of a user: the same models, whose 720p is a quarter as large, as that of the fakes with scale=4.
SMALL = "".join(
    f'[[model]]\ngenerator = "{by}"\nid = "{model}"\nsizes = {{"720p" = ["320x180", "180x320"]}}\nusd_s = {{"720p" = {usd}}}\n{more}'
    for by, model, usd, more in (
        ("veo", "veo-3.1-generate-001", 0.4, ""),
        ("omni", "gemini-omni-1.2-flash", 0.07, ""),
        ("fal", "wan-2.2", 0.08, ""),
        ("fal", "wan-2.2-vace", 0.1, ""),
        ("fal", "veo-3.1", 0.4, 'silent_usd_s = {"720p" = 0.2}\n'),
        (
            "openai_videos",
            "house/small",
            0.1,
            'as_of = 2026-11-22\nseconds = [1, 2, 4]\nmodes = ["t2v", "i2v"]\nfps = [24]\n',
        ),
    )
)
MODELS = {"openai_videos": "house/small", "veo": "", "omni": "", "fal": ""}


@dataclass
class Host:
    """A film's folder, a fake, and the generator that talks to it."""

    by: Generator
    fake: Vendor
    folder: Path

    @property
    def to(self) -> Path:
        """The folder of the shot's takes."""
        folder = self.folder / "takes" / "1-001"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def finish(self, request: ShotRequest) -> Path:
        """Plan, send, wait and fetch."""
        planned, _ = self.by.plan(request)
        job = self.by.submit(planned, self.to)
        while (state := self.by.poll(job)).phase in ("queued", "running"):
            pass
        assert state.phase == "done", state
        return self.by.fetch(job, self.to / "take-1.mp4").path


def host(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch, *faults: Fault, **how: object) -> Host:
    """A generator pointed at a new fake, which the caller enters."""
    (folder / "models.toml").write_text(SMALL)
    fake = FAKES[name](*faults, **({"scale": 4} if name != "openai_videos" else {}), **how)
    for variable in KEYS:
        monkeypatch.setenv(variable, KEY)
    for variable in ("GOOGLE_CLOUD_PROJECT", "GEMINI_API_KEY"):
        monkeypatch.delenv(variable)
    monkeypatch.setenv(ADDRESS[name], fake.url)
    return Host(GENERATORS[name](folder), fake, folder)


def asked(**changes: object) -> ShotRequest:
    """A shot of a second, in a small picture."""
    shot = Shot("1-001", "1", Anchor("1-1", 0), Anchor("1-1", 24))
    whole = ShotRequest(
        Scene("1", "EXT. ROAD - DAY", "road"),
        shot,
        Bible(),
        {},
        0,
        24,
        320,
        180,
        24,
        "draft",
        "key-1",
        prompt="A fox runs.",
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def picture(path: Path, shade: int = 90, width: int = 64, height: int = 36) -> Path:
    """A picture file."""
    save_picture(path, np.full((height, width, 3), shade, np.uint8))
    return path


def film(path: Path, frames: int = 3) -> Path:
    """A film file."""
    write_film(path, [np.full((36, 64, 3), 40 + k, np.uint8) for k in range(frames)], 64, 36)
    return path
