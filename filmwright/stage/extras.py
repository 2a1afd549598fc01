"""Extras: a small company of people whom crowds are made of, in several sets of colours and fixed poses, at crowd level of detail.

They are the same in every film, so that they are built once on a machine and read from the cache ever after. A pose is worked out once
for each body; a crowd then draws its meshes many times over (stage/crowd.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Garment, Look
from filmwright.scenes import Cue, Placed
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.motion.pose import pose
from filmwright.stage.motion.surroundings import Surroundings
from filmwright.stage.people.parts import CROWD, WIDE, rgb
from filmwright.stage.people.patterns import PATTERNS
from filmwright.stage.people.person import Person, person
from filmwright.stage.people.wardrobe import dress
from filmwright.stage.remembered import remembered

COMPANY = (
    Look("female", 28, 1.66, -0.2, 0.0, "european", "#dcae93", "#5a3b22", "ponytail", "#5a3520", face=101),
    Look("male", 34, 1.80, 0.2, 0.3, "african", "#5f3e2c", "#2e1d12", "crop", "#120d0a", "short", face=102),
    Look("female", 46, 1.60, 0.4, 0.0, "asian", "#d6aa82", "#2b1b11", "bob", "#1a1411", face=103),
    Look("male", 61, 1.74, 0.5, -0.1, "european", "#d2a18a", "#7c8890", "receding", "#8d8b88", face=104),
    Look("female", 22, 1.70, -0.3, 0.1, "african+european", "#9a6a4c", "#3f2817", "curly", "#1d1410", face=105),
    Look("male", 24, 1.76, -0.4, 0.0, "asian+european", "#c99a72", "#41291a", "short", "#16120f", face=106),
    Look("male", 42, 1.84, 0.1, 0.5, "european", "#c7916f", "#5b86a8", "mop", "#7a5a38", "full", face=107),
    Look("female", 68, 1.58, 0.1, -0.2, "european", "#e8c3ab", "#5e8056", "short", "#e6e3dc", face=108),
)
WORDS = (
    "jeans, t-shirt, jacket", "trousers, jumper", "skirt, blouse, cardigan", "trousers, shirt, jacket", "dress", "jeans, hoodie",
    "jeans, plaid shirt", "coat, trousers",
)  # fmt: skip
# Each garment is turned towards one of these (sRGB); the first leaves clothes as they are.
DYES = ("", "#7c4038", "#35506a", "#a8905c", "#4a5f50", "#cfc9bc", "#57505e", "#2a2d34", "#6e5a48", "#8a9298")
IDLES, CHEERS, STRIDES = 3, 4, 12  # how many poses of each kind there are
CYCLE = 1.42  # metres of a walk after which the same foot is down again, for somebody of 1.70 m
_CLOTHS = [MATERIAL[name] for name in ("cloth", "leather", *PATTERNS[1:])]


@dataclass(frozen=True)
class Extra:
    """Who (place in the company), in which dye, in which pose ("idle", "cheer", "walk"; its number), at which level of detail."""

    who: int
    dye: int
    pose: str
    number: int
    level: int


@lru_cache(maxsize=len(COMPANY))
def _garments(who: int) -> tuple[Garment, ...]:
    look = COMPANY[who]
    return dress(WORDS[who], look, look.face).garments


def body(who: int) -> Person:
    """Somebody of the company."""
    return person(COMPANY[who], _garments(who), f"extra {who}")


@remembered(32 << 20)
def mesh(extra: Extra) -> Mesh:
    """The extra standing at the origin, facing +z, as a mesh without bones."""
    whole = body(extra.who).lod(extra.level)
    assert whole.joints is not None and whole.weights is not None
    bones = _bones(extra.who, extra.pose, extra.number)
    mixed = (bones[whole.joints] * whole.weights[..., None, None]).sum(1)
    positions = np.einsum("nij,nj->ni", mixed[:, :3, :3], whole.positions) + mixed[:, :3, 3]
    normals = np.einsum("nij,nj->ni", mixed[:, :3, :3], whole.normals)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True) + 1e-9
    return replace(
        whole,
        key=f"extra:{whole.key}:{extra.dye}:{extra.pose}:{extra.number}",
        positions=positions.astype(np.float32),
        normals=normals.astype(np.float32),
        colours=_dyed(extra.who, whole, extra.dye),
        joints=None,
        weights=None,
    )


def coarse(extra: Extra) -> Mesh:
    """What throws an extra's shadow: the coarsest mesh of the same pose, whatever its dye."""
    return mesh(replace(extra, dye=0, level=CROWD))


def coarsest(who: int) -> Mesh:
    """Somebody of the company at the coarsest level, with bones: what throws a walker's shadow."""
    return body(who).lod(CROWD)


@lru_cache(maxsize=80)
def _dressed(who: int, dye: int) -> Mesh:
    """Somebody of the company in a dye, at the crowd's finer level, with bones."""
    whole = body(who).lod(WIDE)
    return replace(whole, key=f"extra:{whole.key}:{dye}", colours=_dyed(who, whole, dye))


def stepping(who: int, dye: int, stride: float) -> tuple[Mesh, Array]:
    """Somebody who walks, at the origin and facing +z, at any part of a stride (0..1): the mesh and its skin matrices (j,4,4).

    The matrices lie between those of the two nearest of STRIDES poses; over a twelfth of a stride a bone turns so little that mixing them
    straight shortens nothing one could see.
    """
    at = stride * STRIDES
    before, part = int(at) % STRIDES, at - int(at)
    bones = _bones(who, "walk", before) * (1.0 - part) + _bones(who, "walk", (before + 1) % STRIDES) * part
    return _dressed(who, dye), bones


def _dyed(who: int, whole: Mesh, dye: int) -> Array:
    """Colours (n,3) with its cloths dyed; what is light stays lighter than what is dark."""
    if not DYES[dye]:
        return whole.colours
    cloth = np.isin(whole.material, _CLOTHS)
    colours = whole.colours.copy()
    garments = [g for g in _garments(who) if g.kind not in ("shoes", "boots", "trainers")]
    own = np.stack([rgb(garment.colour) for garment in garments])
    nearest = np.linalg.norm(colours[:, None] - own[None], axis=2).argmin(1)
    for k in range(len(garments)):
        part, colour = cloth & (nearest == k), rgb(DYES[(dye + 3 * k - 1) % (len(DYES) - 1) + 1])
        if part.any():
            tone = colours[part].mean(1, keepdims=True)
            colours[part] = np.clip(colour * (0.6 + 0.4 * tone / max(float(tone.mean()), 0.05)), 0.02, 0.92)
    return np.asarray(colours, np.float32)


@lru_cache(maxsize=256)
def _bones(who: int, kind: str, number: int) -> Array:
    """Skin matrices (55,4,4) of a pose at the origin."""
    look = COMPANY[who]
    walking = kind == "walk"
    cycle = CYCLE * look.height / 1.70
    placed = Placed(
        position=(0.0, 0.0, 0.0),
        heading=0.0,
        speed=1.25 if walking else 0.0,
        stride=6 * cycle + number / STRIDES * cycle if walking else 0.0,
        gait="walk" if walking else "",
        posture="stand",
        was="stand",
        change=1.0,
        seat=0.0,
        gaze=None,
        on_stage=True,
        doing=((Cue("extra", ("cheer", "clap", "raise_arms", "cheer")[number], 0, 96), 30 + 9 * number, who),)
        if kind == "cheer"
        else (),
        seed=1 + who * 17 + number * 5,
        beat_frame=40.0 * number,
        beat_frames=400,
        mood="joy" if kind == "cheer" else "neutral",
        intensity=0.8,
    )
    return pose(body(who).rig, placed, Surroundings()).bones
