"""An animal dressed: what it wears is measured on its body, made, and joined to the body's arrays at every level of detail."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures import covers, eyewear, flesh, hats, neckwear, shells
from filmwright.stage.creatures.fitting import Draped, Fit
from filmwright.stage.creatures.flesh import LEVELS, Anatomy, Body, packed
from filmwright.stage.creatures.wardrobe import Worn
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.people import cache

WELL_WITHIN = 0.028  # parts of the animal's size beneath a cloth's edge, from which skin is not drawn
WORN_VERSION = 4  # raised by hand when clothes of animals look different
FOOTED = ("boots", "socks", "shoes", "space_suit")  # who wears these shows no claws
ORDER = (
    "trousers",
    "overalls",
    "shirt",
    "jumper",
    "onesie",
    "dress",
    "waistcoat",
    "suit",
    "tuxedo",
    "coat",
    "robe",
    "armour",
    "space_suit",
    "boots",
)


def dressed(key: str, family: str, anatomy: Anatomy, bare: Body, worn: Sequence[Worn]) -> Body:
    """A body with clothes on, read from the cache under its key and clothes when it has been dressed before."""
    digest = hashlib.sha256(repr((key, tuple(worn), WORN_VERSION)).encode()).hexdigest()[:24]
    name = f"dressed-{digest}-{flesh.FINEST}"
    arrays = cache.read(name)
    if arrays is None:
        arrays = clothed(family, anatomy, bare.arrays, worn)
        cache.write(name, arrays)
    return Body(digest, arrays, bare.names, bare.parents)


def clothed(family: str, anatomy: Anatomy, arrays: dict[str, Array], worn: Sequence[Worn]) -> dict[str, Array]:
    """The arrays of a body with clothes."""
    rest = sum(len(piece.points) for piece in anatomy.pieces) + len(arrays["roots"])
    count = len(arrays["points"]) - rest  # flesh comes first, then the pieces, then the fur
    bones = len(anatomy.bones)
    weights = np.zeros((count, bones))
    rows = np.arange(count)[:, None]
    np.add.at(weights, (rows, arrays["joints"][:count].astype(int)), arrays["weights"][:count] / 255.0)
    levels = tuple(_within(arrays[f"level{k}"], count) for k in LEVELS)
    points = arrays["points"][:count].astype(float)
    skin = shells.Skin(points, arrays["normals"][:count].astype(float), weights, levels)
    fit = Fit(family, anatomy, points)
    made: list[Draped] = []
    hidden = np.zeros(len(arrays["points"]), bool)
    within = np.full(count, -np.inf)
    for thing in sorted(worn, key=lambda w: ORDER.index(w.kind) if w.kind in ORDER else 99):
        parts, depth = _made(fit, skin, thing)
        made += parts
        within = np.maximum(within, depth)
        if thing.kind in FOOTED and parts:
            hidden |= _claws(anatomy, count, len(hidden), family)
    hidden[:count] |= within > WELL_WITHIN
    hidden[len(hidden) - len(arrays["roots"]) :] = within[arrays["roots"]] > 0.0  # hair would come through
    out = dict(arrays)
    start = len(arrays["points"])
    blocks = [packed_of(one) for one in made]
    for name in flesh.POINTWISE:
        out[name] = np.concatenate([arrays[name], *(block[name].astype(arrays[name].dtype) for block in blocks)])
    for level in LEVELS:
        body = arrays[f"level{level}"].reshape(-1, 3)
        chosen = [body[~hidden[body].all(1)]]
        at = start
        for one in made:
            if one.levels[0] <= level <= one.levels[1]:
                chosen.append(one.triangles + at)
            at += len(one.points)
        out[f"level{level}"] = np.concatenate(chosen).astype(np.uint32)
        tufts = arrays[f"fur{level}"].reshape(-1, 3)
        out[f"fur{level}"] = tufts[~hidden[tufts].any(1)]
    return out


def _within(triangles: Array, count: int) -> Array:
    rows = triangles.reshape(-1, 3).astype(int)
    return np.asarray(rows[(rows < count).all(1)])


def _made(fit: Fit, skin: shells.Skin, worn: Worn) -> tuple[list[Draped], Array]:
    """The pieces of one thing worn, and how far within its edges the points of the skin lie (n,): below 0 they are bare."""
    depth = np.full(len(skin.points), -np.inf)
    if worn.kind in hats.KINDS:
        return hats.hat(fit, worn), depth
    if worn.kind in eyewear.KINDS:
        return eyewear.eyewear(fit, worn), depth
    if worn.kind in neckwear.KINDS:
        return neckwear.neckwear(fit, worn), depth
    parts: list[Draped] = []
    if worn.kind in shells.KINDS:
        for cut in shells.cuts(fit, skin, worn):
            done, within = shells.tailored(fit, skin, cut)
            parts += done
            depth = np.maximum(depth, within)
    if worn.kind in covers.KINDS:
        parts += covers.cover(fit, skin, worn)
    if worn.kind in ("boots", "socks", "shoes") and fit.family == "bird":
        parts += covers.bird_boots(fit, worn)
    if worn.kind == "tuxedo":
        parts += neckwear.neckwear(fit, Worn("bow_tie", worn.second or "#15151a"))
    if worn.kind == "suit":
        parts += neckwear.neckwear(fit, Worn("tie", worn.second or "#8f1f28"))
    return parts, depth


def _claws(anatomy: Anatomy, count: int, total: int, family: str) -> Array:
    """Points of claws, hooves and a bird's feet."""
    out = np.zeros(total, bool)
    ends = ("f4", "h4", "h3") if family == "bird" else ("f4", "h4")
    at = count
    for piece in anatomy.pieces:
        if piece.bones[0].startswith(ends):
            out[at : at + len(piece.points)] = True
        at += len(piece.points)
    return out


def packed_of(one: Draped) -> dict[str, Array]:
    """A piece of clothing as a body's arrays hold it: the four strongest bones of each point."""
    order = np.argsort(-one.weights, 1, kind="stable")[:, :4]
    return packed(
        one.points, one.normals, one.colours, np.full(len(one.points), MATERIAL[one.material]), one.aux, order,
        np.take_along_axis(np.asarray(one.weights), order, 1),
    )  # fmt: skip


def drawn(kind: str) -> bool:
    """Whether a kind of thing worn is made here, or grown with the body."""
    return kind == "wings" or any(
        kind in listed for listed in (hats.KINDS, eyewear.KINDS, neckwear.KINDS, shells.KINDS, covers.KINDS)
    )
