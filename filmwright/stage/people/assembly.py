"""From a look and a wardrobe to one joined surface: body, skin, face, hair and clothes, in that order."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.bible import Garment, Look
from filmwright.stage.people.beards import beard, check_beard
from filmwright.stage.people.beings import being_parts, skeleton_parts
from filmwright.stage.people.body import Body
from filmwright.stage.people.clothes import check_wardrobe, put_on
from filmwright.stage.people.creases import creases
from filmwright.stage.people.eyes import brows, eyeballs, tears
from filmwright.stage.people.hair import check_hair, hair
from filmwright.stage.people.headwear import press_flat
from filmwright.stage.people.lashes import lashes
from filmwright.stage.people.machines import robot_parts
from filmwright.stage.people.marks import check_marks, marked
from filmwright.stage.people.mouth import from_group, mouth_parts
from filmwright.stage.people.parts import ALWAYS, CLOSE, DETAIL, FIGURE, MEDIUM, Joined, join
from filmwright.stage.people.scalp import Outside, hairline_field, hairline_of
from filmwright.stage.people.skin import paint_skin
from filmwright.stage.people.states import changed


def assemble(look: Look, wardrobe: tuple[Garment, ...]) -> tuple[Body, Joined, float]:
    """The body, all its parts joined, and the thickness in metres of the soles under its feet."""
    check_hair(look.hair)
    check_beard(look.beard)
    check_marks(look)
    check_wardrobe(wardrobe)
    body = Body(look)
    dressed = put_on(body, wardrobe)
    if "robot" in look.marks:
        machine = robot_parts(look, body) + dressed.parts
        changed(look, body, machine)
        return body, join(machine), dressed.sole
    if "bones" in look.marks:
        bones = skeleton_parts(look, body) + being_parts(look, body) + dressed.parts
        return body, join(bones), dressed.sole
    colours, aux = paint_skin(body)
    skin = from_group(body, "body", "skin", colours, ALWAYS)
    used = np.unique(body.faces["body"])
    skin.aux = aux[used]
    skin.normals = body.normals[used]
    hidden = dressed.hidden[used]
    skin.triangles = skin.triangles[~hidden[skin.triangles].all(1)]
    outside = Outside(body)
    locks = hair(body, outside)
    if dressed.gear is not None:
        locks = press_flat(body, outside, locks, dressed.gear)
    drop = (skin.aux[:, 3] > 0.2)[skin.triangles].any(1)  # the inside of the mouth would come out through the lips
    if any(part.name == "scalp" for part in locks):  # the skull would shine through the hair
        drop |= (hairline_field(body, skin.points, *hairline_of(look)) > 0.016 * body.head)[skin.triangles].all(1)
    skin_parts = [
        replace(skin, triangles=skin.triangles[~drop]),
        replace(skin, triangles=skin.triangles[drop], levels=DETAIL, name="skin not seen in wides"),
    ]
    parts = [
        *skin_parts,
        *creases(body, colours, aux),
        *eyeballs(body),
        *mouth_parts(body),
        *lashes(body),
        *brows(body),
        *beard(body),
        *locks,
    ]
    parts += marked(look, body) + being_parts(look, body) + dressed.parts
    if "tears" in look.marks:
        parts += tears(body)
    changed(look, body, parts)
    for part in parts:
        if (
            part.levels == (CLOSE, CLOSE) and part.material != "hair"
        ):  # lashes, buttons, laces: few triangles, missed in a medium shot
            part.levels = DETAIL
        # eyes and teeth are too small to see in a wide, and crumble there
        if part.material == "eye":
            part.inward = -0.004 * body.head  # merged lids would cover them
        if part.material in ("tooth", "lash"):
            part.levels = (part.levels[0], FIGURE if part.material == "tooth" else MEDIUM)
    return body, join(parts), dressed.sole
