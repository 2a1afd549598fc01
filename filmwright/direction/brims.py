"""Hats with a brim, under which a camera sees a face only from low."""

from __future__ import annotations

import re
from collections.abc import Iterable

from filmwright.bible import Garment

BRIM = re.compile(r"hat|cap\b|helmet|bonnet|fedora")


def brimmed(wardrobe: Iterable[Garment]) -> bool:
    """Whether one of these garments has a brim."""
    return any(BRIM.search(garment.kind) for garment in wardrobe)
