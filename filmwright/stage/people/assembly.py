"""From a look and a wardrobe to one joined surface: body, skin, face, hair and clothes, in that order."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Garment, Look
from filmwright.errors import InputError
from filmwright.stage.people.accessories import eyeglasses, eyepatch
from filmwright.stage.people.beards import beard, check_beard
from filmwright.stage.people.body import Body
from filmwright.stage.people.clothes import check_wardrobe, put_on
from filmwright.stage.people.eyes import brows, eyeballs, lashes
from filmwright.stage.people.hair import check_hair, hair
from filmwright.stage.people.headwear import press_flat
from filmwright.stage.people.mouth import from_group, mouth_parts
from filmwright.stage.people.parts import Joined, Part, join
from filmwright.stage.people.rig import INDEX
from filmwright.stage.people.scalp import Outside, hairline_field, hairline_of
from filmwright.stage.people.skin import paint_skin

HEAD = INDEX["head"]
MARKS = ("freckles", "scar", "mole", "dirt", "blush", "lipstick", "makeup", "glasses", "sunglasses", "eyepatch")


def check_marks(look: Look) -> None:
    """Raises InputError for a mark that cannot be shown."""
    for mark in look.marks:
        if mark not in MARKS:
            raise InputError(f'A look has the mark "{mark}", which is not known. It can have: {", ".join(MARKS)}.')


def marked(look: Look, body: Body) -> list[Part]:
    """Marks that are things: glasses, an eyepatch."""
    parts: list[Part] = []
    frame = np.array([0.07, 0.06, 0.06])
    if "glasses" in look.marks or "sunglasses" in look.marks:
        parts += eyeglasses(body, "sunglasses" in look.marks, frame)
    if "eyepatch" in look.marks:
        parts += eyepatch(body)
    return parts


def _without_scalp(skin: Part, below_hair: Array) -> list[Part]:
    """The skin in two: all but the scalp, and the scalp, which is not drawn in wides."""
    scalp = below_hair[skin.triangles].all(1) & (skin.weights[:, HEAD] > 0.5)[skin.triangles].all(1)
    return [
        replace(skin, triangles=skin.triangles[~scalp]),
        replace(skin, triangles=skin.triangles[scalp], levels=(0, 1), name="skin of the scalp"),
    ]


def assemble(look: Look, wardrobe: tuple[Garment, ...]) -> tuple[Body, Joined, float]:
    """The body, all its parts joined, and the thickness in metres of the soles under its feet."""
    check_hair(look.hair)
    check_beard(look.beard)
    check_marks(look)
    check_wardrobe(wardrobe)
    body = Body(look)
    dressed = put_on(body, wardrobe)
    colours, aux = paint_skin(body)
    skin = from_group(body, "body", "skin", colours, (0, 3))
    used = np.unique(body.faces["body"])
    skin.aux = aux[used]
    skin.normals = body.normals[used]
    hidden = dressed.hidden[used]
    skin.triangles = skin.triangles[~hidden[skin.triangles].all(1)]
    outside = Outside(body)
    locks = hair(body, outside)
    if dressed.gear is not None:
        locks = press_flat(body, outside, locks, dressed.gear)
    if any(part.name == "scalp" for part in locks):  # in wides the skull would shine through thin hair
        skin_parts = _without_scalp(skin, hairline_field(body, skin.points, *hairline_of(look)) > 0.016 * body.head)
    else:
        skin_parts = [skin]
    parts = [*skin_parts, *eyeballs(body), *mouth_parts(body), *lashes(body), *brows(body), *beard(body), *locks]
    parts += marked(look, body) + dressed.parts
    for part in parts:  # eyes and teeth are too small to see in a wide, and crumble there
        if part.material in ("tooth", "lash"):
            part.levels = (part.levels[0], min(part.levels[1], 1))
    return body, join(parts), dressed.sole
