"""A skeleton without the flesh: what blocking and direction need of a body, in a fortieth of the time that a whole person takes."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from filmwright.bible import Garment, Look
from filmwright.stage.people.body import Body
from filmwright.stage.people.rig import Rig
from filmwright.stage.people.soles import sole_height


def skeleton(look: Look, wardrobe: tuple[Garment, ...] = ()) -> Rig:
    """The skeleton of the person with this look in these clothes: that of `person`, joint by joint.

    The same body in shoes of the same height is the same object in every scene, for poses are remembered by it. Raises InputError for a
    body that cannot be.
    """
    return _skeleton(look, sole_height([garment.kind for garment in wardrobe]))


@lru_cache(maxsize=256)
def _skeleton(look: Look, sole: float) -> Rig:
    body = Body(look)
    return Rig(np.concatenate([body.joints, body.eyes]).astype(np.float32), sole)
