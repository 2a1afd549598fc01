"""Vehicles: parametric families (one a file), how they go, and who sits where in them.

`known(noun)` says which kind a word means, or None; `make_of(phrase)` reads colour and era before it; `vehicle(make)` builds it.
"""

from __future__ import annotations

from filmwright.stage.vehicles.catalogue import Make, known, make_of, plain, vehicle

__all__ = ["Make", "known", "make_of", "plain", "vehicle"]
