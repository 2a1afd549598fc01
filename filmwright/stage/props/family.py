"""What a kind of prop is: how it is built, how it is held, what else it is called, where it belongs and how it lies about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.snapshot import Vec


@dataclass(frozen=True)
class Family:
    """One kind of prop. Lengths in metres, points in the mesh's own coordinates at its own size.

    grip    where the (right) hand holds it
    way     how it lies in the hand, one of `holding.WAYS`; "" leaves it to its shape
    second  where the other hand holds what takes two (a guitar's neck, a broom's stick), None for what takes one
    words   other words for the same thing
    home    where it is to be found: a key of `homes.HOMES`, "" for anywhere
    tilt    degrees by which its head (-z) is raised when it stands about by itself: 90 is upright
    turn    heading in degrees in which it lies about: 60 is across the view of somebody before it
    """

    build: Callable[[Prop], Mesh]
    grip: Vec = (0.0, 0.0, 0.0)
    way: str = ""
    second: Vec | None = None
    words: tuple[str, ...] = ()
    home: str = ""
    tilt: float = 0.0
    turn: float = 0.0


def said(prop: Prop, *words: str) -> bool:
    """Whether a prop's name says one of these words: "electric guitar" says "electric"."""
    named = prop.name.lower().split()
    return any(word in named for word in words)
