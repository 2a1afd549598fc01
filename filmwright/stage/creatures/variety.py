"""A species varied by what is said of one animal: its colour, size, markings and age."""

from __future__ import annotations

from dataclasses import replace

from filmwright.stage.creatures.coat import Coat
from filmwright.stage.snapshot import Vec
from filmwright.stage.surface import blend, rgb, shade

KEEP = ("tiger", "zebra", "leopard", "snow leopard", "cheetah", "giraffe")  # who keep their markings in another colour


def hexed(colour: Vec) -> str:
    """A colour as #rrggbb."""
    return "#" + "".join(f"{round(max(0.0, min(1.0, c)) * 255):02x}" for c in colour)


def recoloured(coat: Coat, colour: str, species: str) -> Coat:
    """A coat in another colour: its darker and paler parts keep their difference."""
    light = float(rgb(colour).mean())
    paler = hexed(blend(colour, "#f4efe4", 0.16 if light > 0.25 else 0.05))
    darker = hexed(shade(colour, 0.82))
    keeps = species in KEEP
    return replace(
        coat, main=colour, under=paler if coat.under else "", back=darker if coat.back else "", face=darker if coat.face else "",
        legs=darker if coat.legs else "", tips=darker if coat.tips else "", hair=darker if coat.hair else "", blaze="",
        patch=coat.patch, marks=coat.marks if keeps else "", much=coat.much if keeps else 0.0,
    )  # fmt: skip


def remarked(coat: Coat, marks: str) -> Coat:
    """A coat with other markings than its own, or with none."""
    if not marks:
        return replace(coat, marks="", much=0.0)
    return replace(
        coat,
        marks=marks,
        much=0.36 if marks == "stripes" else 0.66,
        size={"stripes": 0.12, "patches": 0.4}.get(marks, 0.12),
    )
