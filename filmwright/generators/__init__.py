"""Generators turn shots into takes; one a file. The registry is this dict."""

from __future__ import annotations

from collections.abc import Callable

from filmwright.errors import NotFound
from filmwright.generators.generator import Generator
from filmwright.generators.stage import Stage

GENERATORS: dict[str, Callable[[], Generator]] = {"stage": Stage}


def generator(name: str) -> Generator:
    """The generator of this name; NotFound lists those there are."""
    if name not in GENERATORS:
        raise NotFound(
            f"There is no generator called {name!r}; there is {', '.join(sorted(GENERATORS))}. Set generator in film.toml."
        )
    return GENERATORS[name]()
