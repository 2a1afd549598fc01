"""All species by name, the family of each, and other words for the same animals."""

from __future__ import annotations

from filmwright.stage.creatures.species import SPECIES

NAMES: dict[str, str] = dict.fromkeys(SPECIES, "quadruped")
SAME = {"puppy": "dog", "pony": "horse"}
