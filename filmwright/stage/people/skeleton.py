"""A skeleton without the flesh: what blocking and direction need of a body, in a fortieth of the time that a whole person takes.

The joints of a body once worked out are kept in the user's cache, by the look and by the code that makes bodies of looks: whoever changes a
line of a long film waits for no body.
"""

from __future__ import annotations

import hashlib
from dataclasses import astuple
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Garment, Look
from filmwright.sources import digest_of
from filmwright.stage.people import cache as kept
from filmwright.stage.people.rig import Rig
from filmwright.stage.people.soles import sole_height

MAKERS = ("body", "body_data", "face_shape", "surfaces")  # the modules that a body's joints come from


def skeleton(look: Look, wardrobe: tuple[Garment, ...] = ()) -> Rig:
    """The skeleton of the person with this look in these clothes: that of `person`, joint by joint.

    The same body in shoes of the same height is the same object in every scene, for poses are remembered by it. Raises InputError for a
    body that cannot be.
    """
    return _skeleton(look, sole_height([garment.kind for garment in wardrobe]))


@lru_cache(maxsize=256)
def _skeleton(look: Look, sole: float) -> Rig:
    return Rig(_joints(look), sole)


def _joints(look: Look) -> Array:
    """Rest positions (55,3) f4 of a body's joints and eyes, from the user's cache or worked out anew."""
    made_by = _makers()
    if not made_by:
        return _worked_out(look)
    key = "bones-" + hashlib.sha256(repr((astuple(look), made_by)).encode()).hexdigest()[:32]
    found = kept.read(key)
    if found is None:
        found = {"rest": _worked_out(look)}
        kept.write(key, found)
    return found["rest"]


def _worked_out(look: Look) -> Array:
    from filmwright.stage.people.body import Body

    body = Body(look)
    return np.concatenate([body.joints, body.eyes]).astype(np.float32)


def _makers() -> str:
    """Digest of the code that bodies come from, and with it of their data, whose digest stands in it; "" where no code lies, and then
    nothing is kept."""
    return digest_of(*(f"stage/people/{name}.py" for name in MAKERS))
