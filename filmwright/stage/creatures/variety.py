"""A species varied by what is said of one animal: its colour, size, markings and age."""

from __future__ import annotations

from dataclasses import replace

from filmwright.stage.creatures.coat import Coat
from filmwright.stage.creatures.naming import Kind
from filmwright.stage.creatures.quadruped import Quadruped
from filmwright.stage.snapshot import Vec
from filmwright.stage.surface import blend, rgb, shade


def hexed(colour: Vec) -> str:
    """A colour as #rrggbb."""
    return "#" + "".join(f"{round(max(0.0, min(1.0, c)) * 255):02x}" for c in colour)


def varied(shape: Quadruped, kind: Kind) -> Quadruped:
    """The proportions and coat of one animal of a species."""
    coat = shape.coat
    if kind.colour:
        coat = recoloured(coat, kind.colour)
    if kind.marks is not None:
        coat = replace(coat, marks=kind.marks, much=0.6 if kind.marks else 0.0, size=coat.size or 0.1)
        if kind.marks == "stripes":
            coat = replace(coat, size=0.12, much=0.35)
    shape = replace(shape, coat=coat, height=shape.height * kind.size)
    if kind.young:  # the young have large heads and eyes, short snouts and thick legs
        shape = replace(
            shape, head=shape.head * 1.18, skull=shape.skull * 1.32, eye=shape.eye * 1.45, muzzle=shape.muzzle * 0.86, neck=shape.neck * 0.88,
            thick=shape.thick * 1.12, length=shape.length * 0.92,
        )  # fmt: skip
    return shape


def recoloured(coat: Coat, colour: str) -> Coat:
    """A coat in another colour: its darker and paler parts keep their difference."""
    light = float(rgb(colour).mean())
    paler = hexed(blend(colour, "#f4efe4", 0.22 if light > 0.25 else 0.06))
    darker = hexed(shade(colour, 0.8))
    return replace(
        coat, main=colour, under=paler if coat.under else "", back=darker if coat.back else "", face=darker if coat.face else "",
        legs=darker if coat.legs else "", tips=darker if coat.tips else "", hair=darker if coat.hair else "", blaze="",
        marks=coat.marks if coat.marks in ("stripes", "spots", "rosettes") and light > 0.2 else "",
    )  # fmt: skip
