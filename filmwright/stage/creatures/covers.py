"""What lies on an animal's back or hangs about it: capes, blankets, saddles, packs, harnesses, skirts, aprons; and a bird's boots."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import rgb
from filmwright.stage.creatures.cutting import ball, frame, placed, sheet, tube, turned
from filmwright.stage.creatures.fitting import Draped, Fit
from filmwright.stage.creatures.hats import material
from filmwright.stage.creatures.shells import Skin, Trunk
from filmwright.stage.creatures.wardrobe import Worn
from filmwright.stage.surface import shade


def cover(fit: Fit, skin: Skin, worn: Worn) -> list[Draped]:
    """A thing that is laid or hung on the trunk."""
    return MADE[worn.kind](fit, Trunk(fit, skin), worn)


def _grid(t: Trunk, along: Array, turn: Array, off: float, falls: float = 0.0) -> Array:
    """Points (a,b,3) about the trunk: at parts of its length and at angles in radians from the middle of the back, `off` metres over the
    skin; `falls` lets what goes round the flanks hang straight down."""
    fit = t.fit
    a, b = fit.spine
    side = np.cross(t.up, t.way)
    centres = a + (b - a) * along[:, None]
    ways = np.cos(turn)[:, None] * t.up + np.sin(turn)[:, None] * side
    far = np.zeros((len(along), len(turn)))
    for k, centre in enumerate(centres):
        far[k] = fit.reach(centre, ways, 0.3 * fit.size)
    far = np.minimum(far, 1.35 * np.median(far))
    for _ in range(2):  # cloth bridges hollows
        far[1:-1] = np.maximum(far[1:-1], (far[:-2] + far[2:]) / 2)
        far[:, 1:-1] = np.maximum(far[:, 1:-1], (far[:, :-2] + far[:, 2:]) / 2)
    points = centres[:, None] + ways[None] * (far + off)[..., None]
    if falls:
        rel = points - centres[:, None]
        across = rel @ side
        widest = np.maximum.accumulate(np.where(turn > 0, across, -np.inf), 1)
        narrow = np.minimum.accumulate(np.where(turn < 0, across, np.inf)[:, ::-1], 1)[:, ::-1]
        out = np.where(turn > 0, np.maximum(widest, across), np.where(turn < 0, np.minimum(narrow, across), across))
        points = points + ((out - across) * falls)[..., None] * side
    return np.asarray(points)


def _laid(t: Trunk, rows: Array, worn: Worn, thick: float, hem: float = 0.0) -> Draped:
    a, b = rows.shape[:2]
    flat = rows.reshape(-1, 3)
    weights = t.fit.weights(flat)
    legs = [k for k, name in enumerate(t.fit.names) if name[:1] in "fh" and name[1:2].isdigit() and name[1] != "1"]
    trunk = weights.copy()
    trunk[:, legs] = 0.0  # no leg pulls at it
    rest = trunk.sum(1, keepdims=True)
    weights = np.where(rest > 0.02, trunk / np.maximum(rest, 1e-9), weights)
    tones = np.broadcast_to(rgb(worn.colour), (a, b, 3)).copy()
    if hem:
        edge = rgb(worn.second or shade(worn.colour, 0.62 if float(rgb(worn.colour).mean()) > 0.3 else 2.0))
        tones[[0, -1]] = edge
        tones[:, [0, -1]] = edge
    return sheet(rows, tones, material(worn), weights, thick)


def _cape(fit: Fit, t: Trunk, worn: Worn) -> list[Draped]:
    """A cape tied at the throat: over the shoulders and back, wider behind."""
    along = np.linspace(1.0, -0.42, 14)
    upright = t.way[1] > 0.5 or fit.family == "bird"
    span = 1.75 if upright else 1.45
    turn = np.linspace(-span, span, 19)
    rows = _grid(t, np.clip(along, -0.12, 1.0), turn, 0.16 * t.girth, 0.6)
    behind = np.clip(-0.12 - along, 0, None)[:, None, None] * t.length
    drop = np.array([0.0, -1.0, 0.0]) * 0.9 - t.way * 0.7
    rows = rows + behind * (drop if not upright else -t.way + 0.25 * t.up)
    flare = np.clip(1 - along, 0, 1.42)[:, None, None]
    fold = np.cos(turn * 9.0)[None, :, None] * 0.05 * t.girth * flare
    ways = rows - (fit.spine[0] + (fit.spine[1] - fit.spine[0]) * np.clip(along, -0.12, 1.0)[:, None, None])
    ways /= np.maximum(np.linalg.norm(ways, axis=2, keepdims=True), 1e-9)
    rows = rows + ways * (fold + 0.13 * t.girth * flare**1.5)
    cape = _laid(t, rows, worn, 0.035 * t.girth, 1.0)
    centre, axis = fit.at_neck(0.06)
    points, out = fit.ring(centre, axis)
    collar = tube(
        points + out * 0.08 * t.girth,
        0.13 * t.girth,
        worn.colour,
        material(worn),
        fit.weights(points),
        True,
        0.6,
        out=out,
    )
    return [
        cape,
        collar,
        ball(points[0] + out[0] * 0.18 * t.girth, 0.12 * t.girth, "#d6a52a", "metal", fit.as_at(points[0], 1), 8),
    ]


def _blanket(fit: Fit, t: Trunk, worn: Worn) -> list[Draped]:
    rows = _grid(t, np.linspace(0.92, 0.02, 11), np.linspace(-1.75, 1.75, 19), 0.09 * t.girth, 0.5)
    return [_laid(t, rows, worn, 0.06 * t.girth, 1.0)]


def _saddle(fit: Fit, t: Trunk, worn: Worn) -> list[Draped]:
    """A cloth, a seat with pommel and cantle, stirrups, a girth."""
    g = t.girth
    cloth = Worn("blanket", worn.second or "#8a2f2a", "", "")
    rows = _grid(t, np.linspace(0.82, 0.30, 8), np.linspace(-1.15, 1.15, 15), 0.06 * g, 0.3)
    out = [_laid(t, rows, cloth, 0.05 * g, 1.0)]
    flaps = _grid(t, np.linspace(0.74, 0.42, 6), np.linspace(-1.35, 1.35, 17), 0.12 * g, 0.3)
    out.append(_laid(t, flaps, Worn("saddle", worn.colour, "", "leather"), 0.06 * g))
    top = _grid(t, np.linspace(0.80, 0.36, 12), np.linspace(-0.42, 0.42, 7), 0.16 * g)
    u = np.linspace(0, 1, 12)
    rise = 0.34 * np.exp(-(((u - 0.02) / 0.09) ** 2)) + 0.36 * np.exp(-(((u - 1.0) / 0.14) ** 2))
    top = top + t.up * (rise[:, None, None] * g * np.cos(np.linspace(-1.2, 1.2, 7))[None, :, None])
    out.append(_laid(t, top, Worn("saddle", worn.colour, "", "leather"), 0.12 * g))
    horn = top[0, 3]
    w = fit.as_at(horn, 1)
    out.append(
        tube(
            np.array([horn, horn + t.up * 0.20 * g + t.way * 0.05 * g]), 0.07 * g, shade(worn.colour, 0.8), "leather", w
        )
    )
    out.append(
        ball(
            horn + t.up * 0.22 * g + t.way * 0.05 * g,
            np.array([0.12, 0.06, 0.12]) * g,
            shade(worn.colour, 0.8),
            "leather",
            w,
            8,
        )
    )
    a, b = fit.spine
    for part in (0.60,):
        points, ways = fit.ring(a + (b - a) * part, t.way)
        out.append(
            tube(
                points + ways * 0.03 * g,
                0.10 * g,
                shade(worn.colour, 0.75),
                "leather",
                fit.weights(points),
                True,
                0.3,
                out=ways,
            )
        )
    side = np.cross(t.up, t.way)
    for s in (1.0, -1.0):
        low = flaps[3, 0 if s < 0 else -1]
        path = np.array(
            [
                low + t.up * 0.6 * g + side * s * 0.03 * g,
                low + side * s * 0.08 * g,
                low - t.up * 0.32 * g + side * s * 0.08 * g,
            ]
        )
        w = fit.as_at(low, 1)
        out.append(tube(path, 0.05 * g, shade(worn.colour, 0.75), "leather", w))
        turn = np.linspace(0, 2 * np.pi, 12, endpoint=False)
        hoop = (
            path[-1]
            - t.up * 0.14 * g
            + np.outer(np.cos(turn), t.up) * 0.15 * g
            + np.outer(np.sin(turn), t.way) * 0.13 * g
        )
        out.append(tube(hoop, 0.035 * g, "#a8abb0", "metal", w, True))
    return out


def _pack(fit: Fit, t: Trunk, worn: Worn) -> list[Draped]:
    """A bag on the back, its pocket and flap, and straps about chest and belly; two cylinders instead for a jetpack."""
    g = t.girth
    a, b = fit.spine
    centre = a + (b - a) * 0.66
    high = float(fit.reach(centre, t.up[None], 0.3 * fit.size)[0])
    out: list[Draped] = []
    for part in (0.84, 0.50):
        points, ways = fit.ring(a + (b - a) * part, t.way)
        out.append(
            tube(
                points + ways * 0.03 * g,
                0.09 * g,
                shade(worn.colour, 0.6),
                "cloth",
                fit.weights(points),
                True,
                0.35,
                out=ways,
            )
        )
    where = frame(centre + t.up * (high + 0.38 * g), t.way, t.up)
    w = fit.as_at(centre + t.up * high, 1)
    size = worn.size
    if worn.kind == "jetpack":
        for s in (1.0, -1.0):
            at = frame(where[0] + where[1] * s * 0.36 * g, t.way, t.up)
            r = 0.32 * g
            profile = [
                (0.0, -0.95),
                (0.55, -0.95),
                (0.85, -1.25),
                (0.80, -1.25),
                (0.5, -0.9),
                (1.0, -0.7),
                (1.0, 0.55),
                (0.7, 0.95),
                (0.0, 1.15),
            ]
            out.append(
                turned(
                    at,
                    [(x * r, y * r * 1.6) for x, y in profile],
                    [worn.colour] * 4 + ["#c9352b"] + [worn.colour] * 4,
                    "metal",
                    w,
                    sides=16,
                )
            )
        return out
    for scale, shift, tone in (((0.78, 0.92, 0.50), (0, 0, 0), worn.colour), ((0.52, 0.46, 0.20), (0, -0.28, 0.46),
    shade(worn.colour, 0.82)),
                               ((0.66, 0.30, 0.40), (0, 0.62, 0.10), shade(worn.colour, 0.72))):  # fmt: skip
        out.append(_cushion(where, np.array(scale) * g * size, np.array(shift) * g * size, tone, material(worn), w))
    return out


def _cushion(
    where: tuple[Array, Array, Array, Array], half: Array, shift: Array, colour: object, stuff: str, weights: Array
) -> Draped:
    """A rounded box (a superellipsoid)."""
    one = ball(np.zeros(3), 1.0, "#ffffff", stuff, weights, 18)
    p = one.points
    norm = (np.abs(p) ** 4).sum(1) ** 0.25
    local = p / norm[:, None] * half + shift
    from filmwright.stage.creatures.cutting import draped

    return draped(placed(where, local), one.triangles, colour, stuff, weights)  # type: ignore[arg-type]


def _harness(fit: Fit, t: Trunk, worn: Worn) -> list[Draped]:
    g = t.girth
    a, b = fit.spine
    out = []
    for centre, way in ((a + (b - a) * 0.58, t.way), fit.at_neck(0.06)):
        points, ways = fit.ring(centre, way)
        out.append(
            tube(points + ways * 0.03 * g, 0.13 * g, worn.colour, "leather", fit.weights(points), True, 0.3, out=ways)
        )
    rows = _grid(t, np.linspace(1.0, 0.58, 5), np.array([-0.18, 0.0, 0.18]), 0.05 * g)
    return [*out, _laid(t, rows, worn, 0.05 * g)]


def _bridle(fit: Fit, t: Trunk, worn: Worn) -> list[Draped]:
    """Straps about the muzzle and behind the ears, and reins to the withers."""
    head = fit.head
    bone = fit.bones[head.bone]
    weights = fit.rigid(head.bone, 1)
    nose = np.array(bone.tail)
    out = []
    rings = []
    for share, lean in ((0.62, 0.0), (0.12, 0.35)):
        centre = np.array(bone.head) * (1 - share) + nose * share
        way = head.ahead + lean * head.up
        points, ways = fit.ring(centre, way / np.linalg.norm(way), most=3 * head.radius)
        rings.append(points)
        out.append(
            tube(
                points + ways * 0.02 * head.radius,
                0.09 * head.radius,
                worn.colour,
                "leather",
                weights,
                True,
                0.4,
                out=ways,
            )
        )
    n = len(rings[0])
    back = fit.spine[1] + t.up * 1.3 * t.girth
    for k in (n // 4, 3 * n // 4):
        cheek = np.array([rings[0][k], rings[1][k]])
        out.append(tube(cheek, 0.07 * head.radius, worn.colour, "leather", weights))
        s = np.sign(rings[0][k][0])
        line = np.array([rings[0][k], (rings[0][k] + back) / 2 + [s * 0.5 * t.girth, -0.1 * t.girth, 0], back])
        u = np.linspace(0, 1, 9)
        path = np.stack([np.interp(u, [0, 0.5, 1], line[:, j]) for j in range(3)], 1)
        spread = np.array([fit.rigid(head.bone, 1)[0] * (1 - x) + fit.as_at(back, 1)[0] * x for x in u])
        out.append(tube(path, 0.045 * head.radius, worn.colour, "leather", spread))
    return out


def _tutu(fit: Fit, t: Trunk, worn: Worn) -> list[Draped]:
    """A skirt of pleats that stands out about the waist; a dress has a longer one."""
    a, b = fit.spine
    centre = a + (b - a) * 0.34
    points, ways = fit.ring(centre, t.way, 36)
    wave = np.cos(np.arange(36) * np.pi)
    g = t.girth
    drop, wide = (1.0, 0.55) if worn.kind == "dress" else (0.35, 0.85)
    down = -t.way
    out = []
    for k in range(1 if worn.kind == "dress" else 3):
        rows = np.array(
            [points + ways * (0.05 + wide * u) * g + down * (drop * u + 0.16 * k * u) * g + t.way[None] * (wave * 0.10 * u * g)[:, None]
             for u in (0.0, 0.25, 0.55, 0.85)]
        )  # fmt: skip
        rows = np.concatenate([rows, rows[:, :1]], 1)
        weights = np.tile(fit.weights(np.concatenate([points, points[:1]])), (4, 1))
        out.append(sheet(rows, shade(worn.colour, 1.0 - 0.07 * k), material(worn), weights, 0.03 * g))
    return out


def _apron(fit: Fit, t: Trunk, worn: Worn) -> list[Draped]:
    rows = _grid(t, np.linspace(1.0, 0.10, 10), np.pi + np.linspace(-1.0, 1.0, 13), 0.08 * t.girth)
    a, b = fit.spine
    points, ways = fit.ring(a + (b - a) * 0.45, t.way)
    strap = tube(
        points + ways * 0.03 * t.girth,
        0.07 * t.girth,
        shade(worn.colour, 0.9),
        "cloth",
        fit.weights(points),
        True,
        0.35,
        out=ways,
    )
    return [_laid(t, rows, worn, 0.05 * t.girth, 1.0), strap]


def bird_boots(fit: Fit, worn: Worn) -> list[Draped]:
    """Boots for a bird, whose shins are too thin to cut them from."""
    out = []
    for s in "lr":
        if f"h4{s}" not in fit.bones:
            continue
        shin, foot = fit.bones[f"h3{s}"], fit.bones[f"h4{s}"]
        top, ankle, toe = np.array(shin.head), np.array(foot.head), np.array(foot.tail)
        long = float(np.linalg.norm(toe - ankle))
        r = 0.34 * long
        high = ankle + (top - ankle) * (0.75 if worn.kind == "boots" else 0.5 if worn.kind == "socks" else 0.15)
        path = np.array([high, (high + ankle) / 2, ankle + [0, 0.2 * r, 0]])
        stuff = "leather" if worn.stuff == "leather" else material(worn)
        out.append(tube(path, np.array([1.0, 0.86, 0.95]) * r, worn.colour, stuff, fit.rigid(f"h3{s}", 1), sides=12))
        middle = ankle * 0.45 + toe * 0.55
        middle[1] = max(float(ankle[1]), 0.42 * r)
        out.append(
            ball(middle, np.array([0.95 * r, 0.62 * r, 0.78 * long]), worn.colour, stuff, fit.rigid(f"h4{s}", 1), 12)
        )
    return out


MADE: dict[str, Callable[[Fit, Trunk, Worn], list[Draped]]] = {
    "cape": _cape, "blanket": _blanket, "saddle": _saddle, "backpack": _pack, "jetpack": _pack, "harness": _harness, "bridle": _bridle,
    "tutu": _tutu, "dress": _tutu, "apron": _apron,
}  # fmt: skip
KINDS = tuple(MADE)
