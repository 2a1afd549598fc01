"""Generators turn shots into takes; one a file. The registry is this dict.

A generator is made for a film's folder, whose own `models.toml` counts, or for none. What it needs beyond the package (a vendor's SDK,
torch) it imports inside its methods, so that all of them can be listed on a bare machine.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from filmwright.errors import NotFound
from filmwright.generators.comfyui import ComfyUI
from filmwright.generators.diffusers import Diffusers
from filmwright.generators.fal import Fal
from filmwright.generators.generator import Generator
from filmwright.generators.omni import Omni
from filmwright.generators.openai_videos import OpenAIVideos
from filmwright.generators.stage import Stage
from filmwright.generators.veo import Veo

GENERATORS: dict[str, Callable[[Path | None], Generator]] = {
    "comfyui": ComfyUI,
    "diffusers": Diffusers,
    "fal": Fal,
    "omni": Omni,
    "openai_videos": OpenAIVideos,
    "stage": Stage,
    "veo": Veo,
}


def generator(name: str, folder: Path | None = None) -> Generator:
    """The generator of this name, for the film in `folder`; NotFound lists those there are."""
    if name not in GENERATORS:
        raise NotFound(
            f"There is no generator called {name!r}; there is {', '.join(sorted(GENERATORS))}. Set generator in film.toml."
        )
    return GENERATORS[name](folder)
