"""Shoes in numbers, and how far they lift whoever wears them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Shoe:
    """top: metres over the ankle joint; sole and heel: thickness in metres; laces: number; light: soles are pale."""

    top: float
    sole: float
    heel: float
    laces: int = 0
    light: bool = False
    material: str = "leather"
    bulk: float = 0.007


SHOES = {
    "shoes": Shoe(0.006, 0.012, 0.010, 3),
    "trainers": Shoe(0.014, 0.024, 0.006, 5, True, "cloth", 0.009),
    "boots": Shoe(0.110, 0.022, 0.012, 6, False, "leather", 0.011),
    "wellingtons": Shoe(0.235, 0.018, 0.012, 0, False, "leather", 0.016),
    "heels": Shoe(-0.022, 0.008, 0.020, 0),
    "slippers": Shoe(-0.020, 0.008, 0.0, 0, False, "cloth", 0.010),
}


def sole_height(kinds: list[str]) -> float:
    """Metres by which the worn shoes lift the body; 0 barefoot."""
    return max((SHOES[k].sole for k in kinds if k in SHOES), default=0.0)
