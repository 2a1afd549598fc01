"""Creatures: animals as parametric families (one anatomy a file, species as parameters), their gaits and what they do.

`known(noun)` says which species a word means, or None; `species_of(character)` which animal plays a part of the bible.
"""

from __future__ import annotations

from filmwright.stage.creatures.naming import Kind, kind_of, known, species_of

__all__ = ["Kind", "kind_of", "known", "species_of"]
