"""Small real films for the fakes to serve: of any size and length, with something that moves, and sound where a model makes some."""

from __future__ import annotations

import math
import tempfile
from functools import lru_cache
from pathlib import Path

import numpy as np

from filmwright.media import FilmWriter

SOUND_RATE = 48_000


@lru_cache(maxsize=32)
def film(width: int, height: int, frames: int, fps: int = 24, sound: bool = False, shade: int = 0) -> bytes:
    """An MP4 file: a lit ground under a sky, and a bar that crosses them once. `shade` (0..255) tells films apart."""
    width, height, frames = max(width // 2 * 2, 16), max(height // 2 * 2, 16), max(frames, 1)
    ground = np.zeros((height, width, 3), np.uint8)
    ground[...] = np.linspace((150, 170, 190), (90, 80, 60), height).astype(np.uint8)[:, None]
    ground[:, :, 1] = (ground[:, :, 1].astype(int) + shade) % 256
    samples = None
    if sound:
        times = np.arange(round(frames / fps * SOUND_RATE)) / SOUND_RATE
        samples = (np.sin(2 * math.pi * 220 * times)[None] * 0.05).astype(np.float32), SOUND_RATE
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"
        with FilmWriter(path, width, height, fps, quality="draft", sound=samples) as writer:
            bar = max(width // 16, 2)
            for k in range(frames):
                picture = ground.copy()
                left = round((width - bar) * k / max(frames - 1, 1))
                picture[:, left : left + bar] = (200, 60, 40)
                writer.write(picture)
        return path.read_bytes()
