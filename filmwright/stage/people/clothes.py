"""Clothes: every kind of garment by name, and how a wardrobe is put on a body, layer by layer."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from scipy.spatial import cKDTree

from filmwright.arrays import Array
from filmwright.bible import Garment
from filmwright.errors import InputError
from filmwright.stage.people import bottoms, costumes, costumes_of_old, cuts, outerwear, tops
from filmwright.stage.people.accessories import ACCESSORIES, accessory
from filmwright.stage.people.body import Body
from filmwright.stage.people.footwear import shoe_parts
from filmwright.stage.people.headgear import Headgear
from filmwright.stage.people.headwear import HEADWEAR, headgear
from filmwright.stage.people.measures import Measures
from filmwright.stage.people.orders import Order
from filmwright.stage.people.parts import Part
from filmwright.stage.people.patterns import check_pattern
from filmwright.stage.people.soles import SHOES, sole_height
from filmwright.stage.people.tailoring import Cut, Field


@dataclass(frozen=True)
class Kind:
    """A kind of garment: its layer (0 next to the skin), its maker, and the cuts whose cloth hides what is under it."""

    layer: int
    sew: Callable[[Order], list[Part]]
    hides: tuple[Callable[[Measures], Cut], ...] = ()


def _running_shorts(m: Measures) -> Cut:
    return cuts.cut_shorts(m, 0.20, 0.030)


def _skirt(bottom_over_knee: float) -> Callable[[Measures], Cut]:
    return lambda m: cuts.cut_skirt(m, m.knee + bottom_over_knee * m.size)


def _coat(bottom_over_knee: float, gap: float) -> tuple[Callable[[Measures], Cut], ...]:
    def upper(m: Measures) -> Cut:
        return cuts.cut_jacket(m, gap, length=-0.04) if gap else cuts.cut_closed(m, length=-0.04)

    return upper, lambda m: cuts.cut_coat_skirt(m, m.knee + bottom_over_knee * m.size, 0.026, gap)


GARMENTS: dict[str, Kind] = {
    "swimsuit": Kind(0, costumes.sew_swimsuit, (cuts.cut_swimsuit,)),
    "trunks": Kind(0, costumes.sew_trunks),
    "leggings": Kind(1, bottoms.sew_leggings, (cuts.cut_leggings,)),
    "trousers": Kind(2, bottoms.sew_trousers, (cuts.cut_trousers,)),
    "jeans": Kind(2, bottoms.sew_jeans, (cuts.cut_trousers,)),
    "shorts": Kind(2, bottoms.sew_shorts, (cuts.cut_shorts,)),
    "running_shorts": Kind(2, bottoms.sew_running_shorts, (_running_shorts,)),
    "tshirt": Kind(3, tops.sew_tshirt, (cuts.cut_tshirt,)),
    "vest": Kind(3, tops.sew_vest, (cuts.cut_vest,)),
    "singlet": Kind(3, tops.sew_running_vest, (cuts.cut_vest,)),
    "shirt": Kind(3, tops.sew_shirt, (cuts.cut_shirt,)),
    "scrubs": Kind(3, costumes.sew_scrubs, (cuts.cut_scrubs, cuts.cut_trousers)),
    "uniform": Kind(3, costumes.sew_uniform, (cuts.cut_shirt, cuts.cut_trousers)),
    "boilersuit": Kind(3, costumes.sew_boilersuit, (cuts.cut_whole,)),
    "spacesuit": Kind(3, costumes.sew_spacesuit, (cuts.cut_whole,)),
    "skirt": Kind(4, bottoms.sew_skirt, (_skirt(-0.04),)),
    "short_skirt": Kind(4, bottoms.sew_short_skirt, (_skirt(0.10),)),
    "long_skirt": Kind(4, bottoms.sew_long_skirt, (lambda m: cuts.cut_skirt(m, m.ankle + 0.07 * m.size),)),
    "dress": Kind(4, bottoms.sew_dress, (cuts.cut_bodice, _skirt(-0.05))),
    "gown": Kind(4, bottoms.sew_gown, (cuts.cut_bodice, lambda m: cuts.cut_skirt(m, 0.05 * m.size))),
    "tie": Kind(4, tops.sew_tie),
    "jumper": Kind(5, tops.sew_jumper, (cuts.cut_jumper,)),
    "polo_neck": Kind(5, tops.sew_polo_neck, (cuts.cut_jumper,)),
    "waistcoat": Kind(5, tops.sew_waistcoat, (cuts.cut_waistcoat,)),
    "overalls": Kind(5, bottoms.sew_overalls, (cuts.cut_trousers,)),
    "hoodie": Kind(6, tops.sew_hoodie, (cuts.cut_hoodie,)),
    "armour": Kind(6, costumes.sew_armour, (cuts.cut_mail,)),
    "plate": Kind(6, costumes_of_old.sew_plate, (cuts.cut_mail, cuts.cut_trousers)),
    "lamellar": Kind(8, costumes_of_old.sew_lamellar),
    "kimono": Kind(7, costumes_of_old.sew_kimono, _coat(-0.30, 0.0)),
    "suit_jacket": Kind(6, outerwear.sew_suit_jacket, (cuts.cut_suit_jacket,)),
    "jacket": Kind(6, outerwear.sew_jacket, (cuts.cut_jacket,)),
    "leather_jacket": Kind(6, outerwear.sew_leather_jacket, (lambda m: cuts.cut_jacket(m, length=0.03),)),
    "closed_jacket": Kind(6, outerwear.sew_closed_jacket, (cuts.cut_closed,)),
    "apron": Kind(7, costumes.sew_apron),
    "lab_coat": Kind(7, outerwear.sew_lab_coat, _coat(0.03, 0.020)),
    "coat": Kind(7, outerwear.sew_coat, _coat(-0.06, 0.022)),
    "long_coat": Kind(7, outerwear.sew_long_coat, _coat(-0.20, 0.020)),
    "raincoat": Kind(7, outerwear.sew_raincoat, _coat(0.02, 0.0)),
    "robe": Kind(7, outerwear.sew_robe, _coat(-0.30, 0.0)),
    "cape": Kind(8, outerwear.sew_cape),
}
# Garments that are several: a suit is a jacket and trousers of one cloth.
SETS: dict[str, tuple[str, ...]] = {"suit": ("trousers", "suit_jacket"), "tracksuit": ("trousers", "closed_jacket")}
KINDS = tuple(sorted({*GARMENTS, *SETS, *HEADWEAR, *SHOES, *ACCESSORIES}))
TOPS = {
    k
    for k, v in GARMENTS.items()
    if v.layer >= 3 and k not in ("skirt", "short_skirt", "long_skirt", "tie", "apron", "cape", "overalls", "waistcoat")
}


HIPS = {
    "trunks", "leggings", "trousers", "jeans", "shorts", "running_shorts", "skirt", "short_skirt", "long_skirt", "dress", "gown",
    "overalls", "boilersuit", "spacesuit", "uniform", "scrubs", "raincoat", "robe", "kimono", "plate",
}  # fmt: skip
UNDERWEAR = "#6b6e73"
SMALL = {
    "buttons": 0,
    "patch": 0,
    "lapel": 0,
    "buckle": 0,
    "cord": 0,
}  # trims, and the last level at which they are drawn
SKIRTS = ("skirt", "short_skirt", "long_skirt", "dress", "gown")
UNSEEN = 0.045  # metres inside the edge of what is worn over it from which cloth is left out
UNDER = 0.018  # metres by which a skirt is drawn in under what is worn over its waist: it would stand out through it
COLLARS = ("rib", "collar", "hood", "lapel")


@dataclass(frozen=True)
class Dressed:
    """What the clothes are: parts, headgear if any, which vertices of the skin they hide (n,), and metres of sole under the feet."""

    parts: list[Part]
    gear: Headgear | None
    hidden: Array
    sole: float


def check_wardrobe(wardrobe: tuple[Garment, ...]) -> None:
    """Raises InputError for a garment, colour or pattern that cannot be made."""
    for garment in wardrobe:
        if garment.kind not in KINDS:
            raise InputError(f'There is no garment "{garment.kind}". A wardrobe can hold: {", ".join(KINDS)}.')
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", garment.colour):
            raise InputError(
                f'The garment {garment.kind} has the colour "{garment.colour}"; colours are written as #rrggbb.'
            )
        check_pattern(garment.pattern)


def unfolded(wardrobe: tuple[Garment, ...]) -> list[Garment]:
    """Sets taken apart; a suit without a shirt gets a white one."""
    result: list[Garment] = []
    for garment in wardrobe:
        result += [replace(garment, kind=kind) for kind in SETS.get(garment.kind, (garment.kind,))]
    kinds = {garment.kind for garment in result}
    if "suit_jacket" in kinds and not kinds & (TOPS - {"suit_jacket"}):
        result.append(Garment("shirt", "#eceae4"))
    return result


def underwear(garments: list[Garment], female: bool) -> list[Garment]:
    """Plain underwear where nothing else is: nobody is bare."""
    kinds = {garment.kind for garment in garments}
    if not kinds & (TOPS | {"swimsuit"}) and female:
        return [Garment("swimsuit", UNDERWEAR)]
    return [] if kinds & (HIPS | {"swimsuit"}) else [Garment("trunks", UNDERWEAR)]


def worn_field(measures: Measures, cut: Cut) -> Field:
    """The cut's field, but for what hangs from the waist never on the arms, and not on the legs: the wind lifts it."""
    if cut.group != "helper-skirt":
        return cut.field
    low = measures.hip - 0.06 * measures.size

    def field(points: Array, arm: Array) -> Array:
        return np.where(arm > -0.5, -1.0, np.minimum(cut.field(points, arm), points[:, 1] - low))

    return field


def in_sight(parts: list[Part], depth: float) -> list[Part]:
    """Without what lies more than `depth` metres inside the edge of a garment worn over it. Collars always stay."""
    cloths = [part for part in parts if part.cover is not None]
    if not cloths or max(float(part.cover.max()) for part in cloths if part.cover is not None) <= depth:
        return parts
    tree = cKDTree(np.concatenate([part.points for part in cloths]))
    cover = np.concatenate([part.cover for part in cloths if part.cover is not None])
    result = []
    for part in parts:
        if part.name not in COLLARS:
            mine = cover[tree.query(part.points)[1]] if part.cover is None else part.cover
            part.triangles = part.triangles[~(mine > depth)[part.triangles].all(1)]
        if len(part.triangles):
            result.append(part)
    return result


def _tucked_under(parts: list[Part], size: float) -> None:
    """Draws cloth that hangs in, from the edge of what is worn over it."""
    for part in parts:
        if part.cover is not None and part.normals is not None:
            inside = np.clip(part.cover / (0.012 * size) + 1.0, 0.0, 1.0)[:, None]
            part.points = part.points - part.normals * np.array([1.0, 0.0, 1.0]) * inside * UNDER * size


def put_on(body: Body, wardrobe: tuple[Garment, ...]) -> Dressed:
    """Makes every garment on this body, inner layers first."""
    check_wardrobe(wardrobe)
    measures = Measures(body)
    garments = unfolded(wardrobe)
    if not {"robot", "bones"} & set(body.look.marks):  # which have nothing to hide
        garments += underwear(garments, body.look.sex == "female")
    sewn = sorted((g for g in garments if g.kind in GARMENTS), key=lambda g: GARMENTS[g.kind].layer)
    fields = [tuple(worn_field(measures, cut(measures)) for cut in GARMENTS[g.kind].hides) for g in sewn]
    parts: list[Part] = []
    margin = 0.085 if "torn" in body.look.marks else 0.015  # through tears one sees skin
    hidden = np.zeros(len(body.positions), bool)
    for place, garment in enumerate(sewn):
        over = tuple(field for later in fields[place + 1 :] for field in later)
        tucked = garment.kind == "shirt" and bool({"tie", "suit_jacket", "waistcoat"} & {g.kind for g in garments})
        order = Order(measures, garment, over, tucked, "tie" in {g.kind for g in garments})
        made = in_sight(GARMENTS[garment.kind].sew(order), UNSEEN * measures.size)
        if garment.kind in SKIRTS:
            _tucked_under(made, measures.size)
        for part in made:
            part.inward = 0.007 * measures.size * sum(bool(later) for later in fields[place + 1 :])
            if part.name in SMALL:
                part.levels = (part.levels[0], SMALL[part.name])
        parts += made
        for field in fields[place]:
            hidden |= field(body.positions, measures.arm) > margin * measures.size
    gear = None
    for garment in garments:
        if garment.kind in HEADWEAR:
            gear = headgear(body, garment.kind, garment.colour)
            parts += gear.parts
        elif garment.kind in SHOES:
            parts += shoe_parts(measures, garment.kind, garment.colour)
            low = SHOES[garment.kind].top * measures.size - 0.018
            feet = body.positions[:, 1] < body.joint("foot_l")[1] + low - 0.25 * np.clip(
                body.positions[:, 2] - body.joint("foot_l")[2], -0.1, 0.2
            )
            hidden |= feet & (measures.arm < -0.5)
        elif garment.kind in ACCESSORIES:
            parts += accessory(measures, garment.kind, garment.colour, garment.pattern)
            if garment.kind.endswith("gloves"):
                hidden |= measures.arm > 1.92
    hidden &= body.weights[:, body.bone["head"]] < 0.35  # cloth never hides a chin
    return Dressed(parts, gear, hidden, sole_height([g.kind for g in garments]))
