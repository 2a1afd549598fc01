"""Clothes that are an animal's own surface let out a little: jumpers, coats, suits, trousers, boots. They are cut from its skin by smooth
fields (how far inside the cloth a point is, metres), so that hems are clean at every level of detail, and move as the skin does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.fitting import Draped, Fit
from filmwright.stage.creatures.flesh import LEVELS, averaged
from filmwright.stage.creatures.hats import material
from filmwright.stage.creatures.wardrobe import Worn
from filmwright.stage.surface import Colour, rgb, shade

NONE = 1e3  # of a field: everywhere inside


@dataclass(frozen=True, eq=False)
class Skin:
    """An animal's surface: points, normals, weights (n, bones), triangles of each level."""

    points: Array
    normals: Array
    weights: Array
    levels: tuple[Array, ...]


@dataclass(frozen=True, eq=False)
class Cut:
    """A garment cut from the skin: `inside` (n,) metres within its edge, its colour and cloth, how far it stands off (n,) or (), metres,
    the colour of its hems, and whether the skin beneath it is left out."""

    inside: Array
    colour: Colour
    material: str
    off: Array | float
    hem: Colour | None = None
    covers: bool = True


class Trunk:
    """Fields of an animal's skin, from which garments are cut."""

    def __init__(self, fit: Fit, skin: Skin) -> None:
        self.fit, self.skin = fit, skin
        a, b = fit.spine
        self.length = float(np.linalg.norm(b - a))
        self.way = (b - a) / self.length
        self.along = (skin.points - a) @ self.way / self.length  # 0 hips .. 1 chest
        rel = skin.points - a
        self.radial = rel - np.outer(rel @ self.way, self.way)
        up = np.array([0.0, 1.0, 0.0]) - self.way * self.way[1]
        if fit.family == "bird" or (np.linalg.norm(up) < 0.75 and self.way[1] > 0.5):
            up = self.way[1] * np.array([0.0, 0.0, -1.0]) + (1 - self.way[1]) * up
            up = up - self.way * float(up @ self.way)
        self.up = up / np.linalg.norm(up)  # where the back is
        self.girth = float(np.median(np.linalg.norm(self.radial[(self.along > 0.2) & (self.along < 0.9)], axis=1)))

    def weight(self, *starts: str) -> Array:
        """How much bones whose names begin so move each point (n,)."""
        chosen = [k for k, name in enumerate(self.fit.names) if name.startswith(starts)]
        return np.asarray(self.skin.weights[:, chosen].sum(1))

    def without(self, *starts: str) -> Array:
        """A field that ends where such bones take over."""
        return (0.5 - self.weight(*starts)) * 0.5 * self.girth

    def behind_neck(self, share: float) -> Array:
        """A field that ends at a collar, across the neck at a share of its length."""
        point, way = self.fit.at_neck(share)
        if self.fit.family in ("quadruped", "bird"):
            rel = self.skin.points - point
            return np.asarray(-(rel @ way))
        return (1.05 - self.along) * self.length

    def after(self, along: float) -> Array:
        """A field that begins at a part of the trunk, 0 hips .. 1 chest."""
        return (self.along - along) * self.length

    def before(self, along: float) -> Array:
        """A field that ends at a part of the trunk."""
        return (along - self.along) * self.length

    def sleeves(self, kind: str, joint: float) -> Array:
        """A field that ends on the legs of a pair, at a joint: 1 elbow or knee, 2 wrist or hock, 3 knuckle; 0 where the leg begins."""
        if joint <= 0:
            return self.without(kind + "1", kind + "2", kind + "3", kind + "4")
        out = np.full(len(self.skin.points), NONE)
        for chain in self.fit.legs(kind):
            place, length = self._down(chain)
            mine = self.weight(*chain) > 0.35
            out = np.where(mine, np.minimum(out, (joint - place) * length), out)
        return out

    def below(self, kind: str, joint: float) -> Array:
        """A field of the feet of a pair: what is further down a leg than a joint."""
        out = np.full(len(self.skin.points), -NONE)
        for chain in self.fit.legs(kind):
            place, length = self._down(chain)
            mine = self.weight(*chain) > 0.5
            out = np.where(mine, np.maximum(out, (place - joint) * length), out)
        return out

    def _down(self, chain: tuple[str, ...]) -> tuple[Array, float]:
        """How far down a leg each point is, in joints, and a joint's mean length."""
        p = self.skin.points
        most, place, lengths = np.full(len(p), -1.0), np.zeros(len(p)), []
        for k, name in enumerate(chain):
            bone = self.fit.bones[name]
            a, b = np.array(bone.head), np.array(bone.tail)
            length = float(np.linalg.norm(b - a))
            lengths.append(length)
            t = np.clip((p - a) @ (b - a) / max(length**2, 1e-12), 0 if k else -3, 1 if k < len(chain) - 1 else 4)
            moved = self.skin.weights[:, self.fit.names.index(name)]
            place, most = np.where(moved > most, k + t, place), np.maximum(moved, most)
        return place, float(np.mean(lengths[:3]))

    def chest(self, wide: float, low: float) -> Array:
        """A field of the front that a jacket leaves open: a V from the collar down to a part of the trunk."""
        p = self.skin.points
        front = -self.up + 0.0 * self.way
        if self.fit.family == "quadruped" and self.way[1] < 0.5:
            neck, _ = self.fit.at_neck(0.15)
            height = (p[:, 1] - (neck[1] - 2.1 * self.girth * (1 - low))) / (2.1 * self.girth)
            facing = self.skin.normals[:, 2] * 0.35 * self.girth + 0.02 * self.girth
            reach = (p[:, 2] - self.fit.spine[1][2] + 0.15 * self.length) * 1.0
            narrow = wide * self.girth * np.clip(height, -1, 1.2) - np.abs(p[:, 0])
            below = neck[1] + 0.1 * self.girth - p[:, 1]
            return np.asarray(np.minimum.reduce([narrow, facing, reach, below]))
        height = self.along - low
        facing = (self.radial @ front) * 0.5
        narrow = wide * self.girth * np.clip(height / max(1 - low, 0.05), -1, 1.3) - np.abs(p[:, 0])
        return np.asarray(np.minimum(narrow, facing))


def cuts(fit: Fit, skin: Skin, worn: Worn) -> list[Cut]:
    """The pieces of cloth of a garment; none for what an animal's build has no place for."""
    return CUTS[worn.kind](Trunk(fit, skin), worn)


def tailored(fit: Fit, skin: Skin, cut: Cut) -> tuple[list[Draped], Array]:
    """A cut piece at every level of detail, and how far within its edges each point of the skin lies (n,), for the animal's size."""
    inside = cut.inside
    size = fit.size
    off = np.broadcast_to(np.asarray(cut.off, float), inside.shape)
    shell = _smoothed(skin, off)
    out = []
    for level in LEVELS:
        data = np.concatenate(
            [shell, skin.points - skin.normals * 0.25 * off[:, None], skin.weights, inside[:, None]], 1
        )
        rows, triangles, rims = clipped(data, skin.levels[level], inside)
        if not len(triangles):
            continue
        points, under, weights, depth = rows[:, :3], rows[:, 3:6], rows[:, 6:-1], rows[:, -1]
        n = len(points)
        points = (
            points + (points - under) * (0.22 * np.exp(-np.clip(depth, 0, None) / (0.010 * size)))[:, None]
        )  # the edge stands out
        triangles, rims = np.asarray(triangles), np.asarray(rims)
        lip = np.unique(rims) if len(rims) else np.zeros(0, int)
        index = np.full(n, -1)
        index[lip] = n + np.arange(len(lip))
        a, b = rims[:, 0], rims[:, 1]
        strip = (
            np.concatenate([np.stack([a, index[a], index[b]], 1), np.stack([a, index[b], b], 1)])
            if len(rims)
            else np.zeros((0, 3), int)
        )
        every = np.concatenate([points, under[lip]])
        faces = np.concatenate([triangles, strip])
        normals = averaged(every, triangles) if len(triangles) else np.zeros_like(every)
        normals[n:] = normals[lip]
        tone = np.tile(rgb(cut.colour), (len(every), 1))
        if cut.hem is not None:
            edge = np.exp(-((np.clip(np.append(depth, depth[lip]), 0, None) / (0.014 * size)) ** 4))[:, None]
            tone = tone * (1 - edge) + rgb(cut.hem) * edge
        aux = np.tile([1.0, 0.0, 0.0, 0.0], (len(every), 1))
        aux[:, 2] = every[:, 0] + 0.5 * every[:, 1]
        aux[:, 3] = every[:, 2] - 0.5 * every[:, 1]
        spread = np.concatenate([weights, weights[lip]])
        out.append(Draped(every, faces, normals, tone, cut.material, spread, aux, (level, level)))
    return out, inside / size if cut.covers else np.full(len(inside), -np.inf)


def _smoothed(skin: Skin, off: Array) -> Array:
    """The skin let out by `off` metres, its small bumps bridged over as cloth does."""
    triangles = skin.levels[0]
    pairs = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    pairs = np.concatenate([pairs, pairs[:, ::-1]])
    count = np.maximum(np.bincount(pairs[:, 0], minlength=len(skin.points)), 1)[:, None]
    out = skin.points + skin.normals * off[:, None]
    for _ in range(4):
        mean = np.zeros_like(out)
        np.add.at(mean, pairs[:, 0], out[pairs[:, 1]])
        out = np.where(count > 1, 0.4 * out + 0.6 * mean / count, out)
        high = ((out - skin.points) * skin.normals).sum(1)
        out = out + skin.normals * np.clip(off - high, 0, None)[:, None]
    return np.asarray(out)


def clipped(data: Array, triangles: Array, inside: Array) -> tuple[Array, Array, Array]:
    """The part of a surface where a field is above 0: rows of data (kept and, along the edge, blended), triangles, and the edge's
    segments (k,2), which run with the surface on their left."""
    sign = inside[triangles] > 0
    number = sign.sum(1)
    whole = triangles[number == 3]
    faces: list[Array] = []
    rims: list[Array] = []

    def order(rows: Array, odd: Array) -> Array:
        return np.take_along_axis(rows, (odd[:, None] + np.arange(3)) % 3, 1)

    one = order(triangles[number == 1], sign[number == 1].argmax(1))  # the first alone is inside
    two = order(triangles[number == 2], (~sign[number == 2]).argmax(1))  # the first alone is outside
    edges = np.concatenate([one[:, [0, 1]], one[:, [0, 2]], two[:, [1, 0]], two[:, [2, 0]]]).astype(int)
    key, back = np.unique(edges[:, 0] * (len(inside) + 1) + edges[:, 1], return_inverse=True)
    base = len(data)
    new_a, new_b = key // (len(inside) + 1), key % (len(inside) + 1)
    share = np.clip(inside[new_a] / np.maximum(inside[new_a] - inside[new_b], 1e-12), 0.02, 0.98)[:, None]
    made = data[new_a] * (1 - share) + data[new_b] * share
    ids = back.reshape(-1) + base
    m, k = len(one), len(two)
    p, q = ids[:m], ids[m : 2 * m]
    r, s = ids[2 * m : 2 * m + k], ids[2 * m + k :]
    if m:
        faces.append(np.stack([one[:, 0], p, q], 1))
        rims.append(np.stack([p, q], 1))
    if k:
        faces += [np.stack([two[:, 1], two[:, 2], s], 1), np.stack([two[:, 1], s, r], 1)]
        rims.append(np.stack([s, r], 1))
    every = np.concatenate([whole, *faces]).astype(int) if faces else whole.astype(int)
    rim = np.concatenate(rims).astype(int) if rims else np.zeros((0, 2), int)
    used, flat = np.unique(every, return_inverse=True)
    rows = np.concatenate([data, made])[used]
    lookup = np.full(base + len(made), -1)
    lookup[used] = np.arange(len(used))
    return rows, flat.reshape(-1, 3), lookup[rim]


# ---------------------------------------------------------------------- garments


def _least(*fields: Array) -> Array:
    return np.asarray(np.minimum.reduce(fields))


def _off(t: Trunk, part: float = 0.085) -> float:
    return part * t.girth


def _top(t: Trunk, worn: Worn, sleeve: float, end: float, collar: float = 0.30, off: float = 0.085) -> Cut:
    inside = _least(
        t.behind_neck(collar),
        t.after(end),
        t.sleeves("f", sleeve),
        t.sleeves("h", 0.0),
        t.without("tail", "head", "jaw", "wing"),
    )
    if t.fit.family == "bird":
        inside = _least(t.behind_neck(collar), t.after(end), t.sleeves("h", 0.3), t.without("tail", "head"))
    hem = worn.second or shade(worn.colour, 0.80 if worn.stuff == "knitted" else 0.90)
    return Cut(inside, worn.colour, material(worn), _off(t, off), hem)


def _jumper(t: Trunk, worn: Worn) -> list[Cut]:
    return [_top(t, worn, 1.75, 0.10, 0.52, 0.12)]


def _shirt(t: Trunk, worn: Worn) -> list[Cut]:
    return [_top(t, worn, 0.8, 0.12, 0.26)]


def _waistcoat(t: Trunk, worn: Worn) -> list[Cut]:
    return [_top(t, worn, 0.0, 0.22, 0.18), *_front(t, "#ece9e2", 0.40, 0.55)]


def _coat(t: Trunk, worn: Worn) -> list[Cut]:
    return [_top(t, worn, 1.4, -0.12, 0.40, 0.12)]


def _robe(t: Trunk, worn: Worn) -> list[Cut]:
    cut = _top(t, worn, 1.6, -0.5, 0.34, 0.15)
    return [
        Cut(
            _least(cut.inside + 0 * t.along),
            cut.colour,
            cut.material,
            _off(t, 0.16) * (1 + 0.5 * np.clip(1 - t.along, 0, 1)),
            worn.second or "#d6a52a",
        )
    ]


def _front(t: Trunk, colour: Colour, wide: float, low: float, off: float = 0.10) -> list[Cut]:
    inside = _least(t.chest(wide, low), t.behind_neck(0.30), t.sleeves("f", 0.0), t.without("head", "tail"))
    return [Cut(inside, colour, "cloth", _off(t, off), None, False)] if (inside > 0).any() else []


def _trouser(t: Trunk, worn: Worn, high: float, joint: float) -> Cut:
    inside = _least(t.before(high), t.sleeves("h", joint), t.without("tail", "f1", "f2", "f3", "f4"))
    if t.fit.family == "bird":
        inside = _least(t.before(high), t.without("tail"))
    return Cut(inside, worn.colour, material(worn), _off(t, 0.10), shade(worn.colour, 0.85))


def _trousers(t: Trunk, worn: Worn) -> list[Cut]:
    return [_trouser(t, worn, 0.34, 1.9)]


def _overalls(t: Trunk, worn: Worn) -> list[Cut]:
    legs = _trouser(t, worn, 0.62, 1.9)
    bib = _least(t.before(1.04), t.sleeves("f", 0.0), t.without("neck", "head", "tail"), 0.72 * t.girth - np.abs(t.skin.points[:, 0]),
                 -(t.radial @ t.up) + 0.1 * t.girth)  # fmt: skip
    straps = _least(0.16 * t.girth - np.abs(np.abs(t.skin.points[:, 0]) - 0.42 * t.girth), t.after(0.3), t.behind_neck(0.10),
    t.sleeves("f", 0.0),
                    t.without("tail", "head"))  # fmt: skip
    inside = np.maximum.reduce([legs.inside, np.where(t.along > 0.3, bib, -NONE), straps])
    return [Cut(inside, legs.colour, legs.material, legs.off, shade(worn.colour, 0.82))]


def _onesie(t: Trunk, worn: Worn) -> list[Cut]:
    inside = _least(t.behind_neck(0.45), t.sleeves("f", 2.2), t.sleeves("h", 2.2), t.without("tail", "head", "wing"))
    return [Cut(inside, worn.colour, material(worn), _off(t, 0.10), worn.second or shade(worn.colour, 0.85))]


def _space(t: Trunk, worn: Worn) -> list[Cut]:
    inside = _least(t.behind_neck(0.5), t.sleeves("f", 3.6), t.sleeves("h", 3.6), t.without("tail", "head", "wing"))
    boots = np.maximum(t.below("f", 2.5), t.below("h", 2.5))
    return [
        Cut(inside, worn.colour, "cloth", _off(t, 0.22), "#c9502a"), Cut(boots, "#7a7d84", "leather", _off(t, 0.24), "#3a3c40"),
        Cut(_least(t.chest(0.5, 0.35), t.sleeves("f", 0.0), t.behind_neck(0.05)), "#4a5a78", "paint", _off(t, 0.30), None, False),
    ]  # fmt: skip


def _suit(t: Trunk, worn: Worn) -> list[Cut]:
    jacket = _top(t, worn, 2.0, 0.12 if t.fit.family != "bird" else -0.1, 0.30)
    lapel = shade(worn.colour, 1.9) if worn.kind == "tuxedo" else shade(worn.colour, 0.7)
    out = [Cut(jacket.inside, jacket.colour, jacket.material, _off(t, 0.10), shade(worn.colour, 0.8))]
    if t.fit.family == "quadruped":
        out.append(_trouser(t, Worn("trousers", worn.colour, worn.pattern, worn.stuff), 0.20, 2.0))
    out += _front(t, lapel if worn.kind == "tuxedo" else "#15181f", 0.86, 0.34, 0.125)
    out += _front(t, "#efece6", 0.66, 0.42, 0.15)
    return out


def _armour(t: Trunk, worn: Worn) -> list[Cut]:
    base = _top(t, worn, 0.9, 0.0, 0.40, 0.16)
    bands = 0.05 * np.abs(np.sin(np.pi * 5 * t.along)) * t.girth
    low = np.maximum(t.below("f", 1.2), t.below("h", 1.6))
    low = _least(low, t.sleeves("f", 2.6), t.sleeves("h", 2.6))
    return [
        Cut(base.inside, worn.colour, "metal", _off(t, 0.14) + bands, shade(worn.colour, 0.7)),
        Cut(low, worn.colour, "metal", _off(t, 0.10), shade(worn.colour, 0.7)),
    ]


def _dress(t: Trunk, worn: Worn) -> list[Cut]:
    return [_top(t, worn, 0.5, 0.30, 0.16)]


def _boots(t: Trunk, worn: Worn) -> list[Cut]:
    joint = {"boots": 1.85, "socks": 2.15, "shoes": 2.75}[worn.kind]
    inside = np.maximum(t.below("f", joint), t.below("h", joint))
    if t.fit.family == "quadruped" and t.way[1] > 0.5:
        inside = t.below("h", joint)  # who stands on two legs has boots on two
    if t.fit.family == "bird" or not (inside > 0).any():
        return []
    stuff = "cloth" if worn.kind == "socks" else "leather" if worn.stuff == "leather" else material(worn)
    return [
        Cut(
            inside,
            worn.colour,
            worn.pattern or stuff,
            _off(t, 0.06 if worn.kind == "socks" else 0.085),
            worn.second or shade(worn.colour, 0.72),
        )
    ]


CUTS: dict[str, Callable[[Trunk, Worn], list[Cut]]] = {
    "jumper": _jumper, "shirt": _shirt, "waistcoat": _waistcoat, "coat": _coat, "robe": _robe, "trousers": _trousers, "overalls": _overalls,
    "onesie": _onesie, "space_suit": _space, "suit": _suit, "tuxedo": _suit, "armour": _armour, "dress": _dress, "boots": _boots,
    "socks": _boots, "shoes": _boots,
}  # fmt: skip
KINDS = tuple(CUTS)
