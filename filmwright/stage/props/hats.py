"""What is worn on the head, as a thing on a table: hats by their form, and helmets.

They lie on y = 0 with the brow towards +z; sizes in metres, those of a grown-up's head.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import both, curve, hoop, loft, oval, pile, upright
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import Colour, at, merge, moved, placed, shade, surface, turned

SIDES = 28
STRAW, FELT, NAVY = "#d3b06c", "#4a3a30", "#23406e"


def _brim(inner: float, outer: float, colour: Colour, curl: float = 0.0, droop: float = 0.0, deep: float = 1.1) -> Mesh:
    """An oval brim from the head out, both faces of it; its sides curl up by `curl`, its front dips by `droop` (metres)."""
    u = np.linspace(0.0, 1.0, 6)[:, None]
    a = np.linspace(0.0, 2 * np.pi, SIDES + 1)[None, :]
    reach = inner + (outer - inner) * u
    x, z = reach * np.sin(a), deep * reach * np.cos(a)
    y = curl * u**2 * np.sin(a) ** 2 - droop * u**1.5 * np.cos(a) ** 2 + 0.004
    rows, columns = x.shape
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    k = np.arange(rows * columns).reshape(rows, columns)
    one, two, three, four = k[:-1, :-1].ravel(), k[1:, :-1].ravel(), k[1:, 1:].ravel(), k[:-1, 1:].ravel()
    faces = np.concatenate([np.stack([one, two, three], 1), np.stack([one, three, four], 1)])
    top = surface(points, faces, colour, "cloth")
    if float(top.normals[:, 1].mean()) < 0:
        faces = faces[:, ::-1]
        top = surface(points, faces, colour, "cloth")
    under = surface(points - [0, 0.006, 0], faces[:, ::-1], shade(colour, 0.8), "cloth")
    whole = merge([top, under])
    return at(whole, y=-float(whole.bounds[0][1]))


def _band(wide: float, deep: float, low: float, high: float, colour: Colour) -> Mesh:
    """A ribbon round a crown."""
    return pile([(low, wide, deep), (high, wide * 0.985, deep * 0.985)], colour, "cloth", SIDES)


def _dented(levels: list[tuple[float, float, float]], colour: Colour, dent: float) -> Mesh:
    """A crown of ovals whose top is creased along its middle by `dent` metres."""
    made = pile(levels, colour, "cloth", SIDES)
    p = made.positions.astype(float)
    top = max(y for y, _, _ in levels)
    near = np.clip((p[:, 1] - (top - 0.035)) / 0.035, 0, 1)
    p[:, 1] -= dent * near * np.exp(-((p[:, 0] / 0.035) ** 2))
    return surface(p, made.triangles, colour, "cloth")


def fedora(prop: Prop) -> Mesh:
    """A felt hat with a creased crown, a ribbon and a brim."""
    tone = prop.colour or "#5a4632"
    brim = _brim(0.08, 0.155, tone, 0.02, 0.012)
    foot = 0.014
    levels = [(foot, 0.088, 0.104), (foot + 0.06, 0.082, 0.1), (foot + 0.1, 0.07, 0.09), (foot + 0.118, 0.05, 0.07)]
    return merge([brim, _dented(levels, tone, 0.026), _band(0.09, 0.1065, foot, foot + 0.03, shade(tone, 0.35))])


def cowboy_hat(prop: Prop) -> Mesh:
    """A wide brim that curls up at the sides, and a high creased crown."""
    tone = prop.colour or "#a8793f"
    brim = _brim(0.085, 0.21, tone, 0.085, 0.03, 0.98)
    foot = 0.03
    levels = [(foot, 0.09, 0.105), (foot + 0.08, 0.083, 0.1), (foot + 0.12, 0.07, 0.088), (foot + 0.135, 0.045, 0.062)]
    return merge([brim, _dented(levels, tone, 0.034), _band(0.092, 0.107, foot, foot + 0.018, "#3a2414")])


def top_hat(prop: Prop) -> Mesh:
    """A tall silk hat that widens towards its flat top."""
    tone = prop.colour or "#17171a"
    crown = pile(
        [(0.012, 0.085, 0.1), (0.09, 0.083, 0.098), (0.168, 0.094, 0.11), (0.17, 0.088, 0.104)], tone, "cloth", SIDES
    )
    return merge([_brim(0.08, 0.145, tone, 0.022, 0.0), crown, _band(0.0865, 0.1015, 0.013, 0.045, shade(tone, 2.4))])


def conical_hat(prop: Prop) -> Mesh:
    """A cone of straw as it is worn in rice fields, with its rings."""
    tone = prop.colour or STRAW
    cone = lathe([(0.2, 0.0), (0.203, 0.006), (0.006, 0.175), (0, 0.176)], tone, "cloth", 36)
    inside = lathe([(0.0, 0.166), (0.196, 0.0)], shade(tone, 0.7), "cloth", 36)
    rings = [
        at(hoop(r, 0.0022, shade(tone, 0.72), "cloth", 36, 5), y=0.176 * (1 - r / 0.203))
        for r in (0.2, 0.15, 0.1, 0.05)
    ]
    return merge([cone, inside, *rings])


def witch_hat(prop: Prop) -> Mesh:
    """A pointed hat whose tip is bent, with a buckle."""
    tone = prop.colour or "#1d1a24"
    rings = []
    for u in np.linspace(0, 1, 12):
        flat = oval(0.092 * (1 - u) ** 0.9 + 0.004, 0.1 * (1 - u) ** 0.9 + 0.004, 20)
        lean = 0.09 * max(u - 0.55, 0.0) ** 1.5 / 0.3
        rings.append(np.stack([flat[:, 0] + lean, np.full(20, 0.012 + 0.3 * u - 0.25 * lean), flat[:, 1]], 1))
    buckle = [box((-0.026, 0.018, 0.094), (0.026, 0.062, 0.1), "#d0a03a", "metal", 0.002)]
    buckle.append(box((-0.016, 0.027, 0.098), (0.016, 0.053, 0.102), "#5a2f86", "cloth"))
    return merge(
        [
            _brim(0.08, 0.2, tone, 0.012, 0.01),
            loft(np.array(rings), tone, "cloth"),
            _band(0.092, 0.1, 0.016, 0.064, "#5a2f86"),
            *buckle,
        ]
    )


def party_hat(prop: Prop) -> Mesh:
    """A cone of bright paper with stripes that wind up to a bobble."""
    tone = prop.colour or "#e0457b"
    u = np.linspace(0.03, 0.95, 40)
    bands = []
    for start in (0.0, 2.1, 4.2):
        a = start + 5.0 * u
        r = 0.062 * (1 - u)
        bands.append(tube(np.stack([r * np.sin(a), 0.17 * u, r * np.cos(a)], 1), 0.0035, "#f2d24a", "paper", 5, False))
    return merge(
        [
            lathe([(0, 0), (0.062, 0), (0.002, 0.17), (0, 0.171)], tone, "paper", 30),
            *bands,
            at(ball(0.018, "#f2d24a", "fur", 14, 9), y=0.175),
        ]
    )


def sombrero(prop: Prop) -> Mesh:
    """A straw hat of Mexico: a brim as wide as shoulders, turned up all round, embroidered."""
    tone = prop.colour or "#c99a4a"
    brim = lathe(
        [(0.08, 0.01), (0.2, 0.0), (0.27, 0.03), (0.3, 0.085), (0.292, 0.088), (0.262, 0.04), (0.2, 0.008), (0.08, 0.02)],
        tone, "cloth", 40,
    )  # fmt: skip
    crown = pile(
        [(0.01, 0.095, 0.1), (0.09, 0.08, 0.085), (0.17, 0.045, 0.048), (0.19, 0.02, 0.02)], tone, "cloth", SIDES
    )
    trim = [
        at(hoop(r, 0.004, c, "cloth", 40, 5), y=y)
        for r, y, c in ((0.297, 0.087, "#b5202c"), (0.235, 0.026, "#1f7a4a"), (0.1, 0.03, "#b5202c"))
    ]
    return merge([brim, crown, *trim])


def straw_hat(prop: Prop) -> Mesh:
    """A sun hat of straw with a ribbon."""
    tone = prop.colour or STRAW
    crown = pile(
        [(0.01, 0.088, 0.1), (0.07, 0.086, 0.098), (0.1, 0.07, 0.08), (0.108, 0.04, 0.05)], tone, "cloth", SIDES
    )
    weave = [at(hoop(r, 0.0016, shade(tone, 0.78), "cloth", 40, 4, 1.1), y=0.014) for r in (0.11, 0.135, 0.16, 0.185)]
    return merge([_brim(0.08, 0.2, tone, 0.0, 0.012), crown, *weave, _band(0.0895, 0.102, 0.014, 0.042, "#b0303a")])


def cap(prop: Prop) -> Mesh:
    """A baseball cap: six panels, a button, a peak."""
    tone = prop.colour or NAVY
    dome = pile(
        [(0.0, 0.084, 0.098), (0.05, 0.086, 0.099), (0.09, 0.07, 0.08), (0.112, 0.04, 0.046), (0.12, 0.008, 0.009)],
        tone,
        "cloth",
        24,
    )
    a = np.linspace(-1.15, 1.15, 15)
    u = np.linspace(0, 1, 5)[:, None]
    x = (0.084 - 0.006 * u) * np.sin(a)[None]
    z = 0.098 * np.cos(a)[None] + 0.085 * u * np.cos(a * 1.2)[None].clip(0)
    y = 0.008 - 0.02 * (x / 0.08) ** 2 - 0.012 * u + 0.018
    points = np.stack(np.broadcast_arrays(x, y, z), -1).reshape(-1, 3)
    k = np.arange(5 * 15).reshape(5, 15)
    one, two, three, four = k[:-1, :-1].ravel(), k[1:, :-1].ravel(), k[1:, 1:].ravel(), k[:-1, 1:].ravel()
    faces = np.concatenate([np.stack([one, two, three], 1), np.stack([one, three, four], 1)])
    peak = merge(
        [
            surface(points, faces, shade(tone, 0.8), "cloth"),
            surface(points - [0, 0.003, 0], faces[:, ::-1], shade(tone, 0.6), "cloth"),
        ]
    )
    seams = []
    for heading, reach in ((0, 1.0), (60, 0.91), (120, 0.91)):
        ring = [(0.004, 0.0985), (0.055, 0.0993), (0.09, 0.081), (0.112, 0.047), (0.1205, 0.0)]
        arc = curve([*((0, y, z) for y, z in ring), *((0, y, -z) for y, z in ring[-2::-1])], 21)
        seams.append(at(tube(arc * [1, 1, reach], 0.0014, shade(tone, 0.6), "cloth", 4), heading=heading))
    whole = merge([dome, peak, *seams, at(ball(0.007, shade(tone, 0.8), "cloth", 10, 6), y=0.121)])
    return at(whole, y=-float(whole.bounds[0][1]))


def beanie(prop: Prop) -> Mesh:
    """A knitted cap with a turned-up edge and a bobble."""
    tone = prop.colour or "#b5352c"
    levels = [
        (0.0, 0.083, 0.095),
        (0.07, 0.085, 0.097),
        (0.13, 0.066, 0.076),
        (0.165, 0.03, 0.036),
        (0.172, 0.005, 0.006),
    ]
    ribs = [
        at(
            rod((0, 0.0, 0), (0, 0.055, 0), 0.006, shade(tone, 0.85), "cloth", 5),
            0.088 * np.sin(a),
            0,
            0.101 * np.cos(a),
        )
        for a in np.linspace(0, 2 * np.pi, 30, False)
    ]
    return merge(
        [
            pile(levels, tone, "cloth", 24),
            pile([(0.0, 0.09, 0.102), (0.055, 0.09, 0.102)], tone, "cloth", 24),
            *ribs,
            at(ball(0.03, shade(tone, 1.7), "fur", 14, 9), y=0.185),
        ]
    )


def santa_hat(prop: Prop) -> Mesh:
    """A red hood with white fur at the edge and on its tip, which hangs over."""
    tone = prop.colour or "#b5161f"
    way = curve([(0, 0.03, 0), (0.0, 0.12, 0), (0.03, 0.2, 0), (0.1, 0.2, 0.01), (0.15, 0.13, 0.02)], 16)
    cone = tube(way, np.linspace(0.088, 0.014, 16) * (1 - 0.25 * np.sin(np.linspace(0, np.pi, 16))), tone, "cloth", 18)
    fur = at(hoop(0.088, 0.025, "#f3f1ec", "fur", 28, 9), y=0.027)
    return merge([cone, fur, at(ball(0.03, "#f3f1ec", "fur", 16, 10), 0.155, 0.105, 0.022)])


def chef_hat(prop: Prop) -> Mesh:
    """A cook's white hat: a straight band and a puffed top."""
    tone = prop.colour or "#f1efe9"
    band = pile([(0.0, 0.086, 0.098), (0.1, 0.09, 0.102)], tone, "cloth", SIDES)
    a = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    rings = []
    for y, r in ((0.1, 0.09), (0.13, 0.125), (0.18, 0.145), (0.22, 0.125), (0.235, 0.07)):
        wave = r * (1 + 0.05 * np.cos(12 * a))
        rings.append(np.stack([wave * np.sin(a), np.full(48, y), 1.08 * wave * np.cos(a)], 1))
    return merge([band, loft(np.array(rings), tone, "cloth")])


def beret(prop: Prop) -> Mesh:
    """A flat soft cap that leans to one side."""
    tone = prop.colour or "#7a1f2a"
    flat = pile(
        [(0.0, 0.08, 0.09), (0.02, 0.082, 0.093), (0.032, 0.125, 0.13), (0.055, 0.12, 0.125), (0.072, 0.07, 0.075)],
        tone,
        "cloth",
        26,
    )
    whole = merge([flat, rod((0, 0.07, 0), (0, 0.092, 0), 0.004, tone, "cloth")])
    lean = moved(whole, turned("z", -9))
    return at(lean, y=-float(lean.bounds[0][1]))


def graduation_cap(prop: Prop) -> Mesh:
    """A mortarboard with its tassel."""
    tone = prop.colour or "#1a1b20"
    board = at(moved(box((-0.12, 0, -0.12), (0.12, 0.008, 0.12), tone, "cloth", 0.002), turned("y", 45)), y=0.075)
    cord = tube(
        curve([(0, 0.086, 0), (0.06, 0.087, 0.05), (0.1, 0.087, 0.085), (0.11, 0.03, 0.095)], 12),
        0.003,
        "#d0a03a",
        "cloth",
        5,
    )
    tassel = lathe([(0, -0.02), (0.013, -0.02), (0.008, 0.025), (0.005, 0.035), (0, 0.035)], "#d0a03a", "cloth", 10)
    return merge(
        [
            pile([(0.0, 0.084, 0.096), (0.076, 0.08, 0.09)], tone, "cloth", 24),
            board,
            cord,
            at(tassel, 0.11, 0.02, 0.095),
            at(cylinder(0.008, 0.006, "#d0a03a", "cloth", 10), y=0.083),
        ]
    )


def _shell(levels: list[tuple[float, float, float]], colour: Colour, material: str = "paint") -> Mesh:
    return pile(levels, colour, material, 26)


def helmet(prop: Prop) -> Mesh:
    """A full helmet with a dark visor, as on motorcycles; of a builder, a knight or a cyclist where the name says so."""
    named = prop.name.lower()
    if any(word in named for word in ("hard hat", "construction", "safety", "miner")):
        return _hard_hat(prop)
    if any(word in named for word in ("knight", "viking", "medieval", "roman")):
        return _war_helmet(prop, "viking" in named)
    tone = prop.colour or "#c5222b"
    levels = [
        (0.0, 0.095, 0.11),
        (0.05, 0.118, 0.135),
        (0.13, 0.128, 0.148),
        (0.2, 0.108, 0.125),
        (0.245, 0.06, 0.07),
        (0.255, 0.01, 0.012),
    ]
    a = np.linspace(-1.25, 1.25, 19)
    rows = []
    for y, reach in ((0.09, 1.012), (0.12, 1.022), (0.15, 1.022), (0.185, 1.012)):
        r = (
            np.interp(y, [p[0] for p in levels], [p[1] for p in levels]),
            np.interp(y, [p[0] for p in levels], [p[2] for p in levels]),
        )
        rows.append(np.stack([reach * r[0] * np.sin(a), np.full(19, y), reach * r[1] * np.cos(a)], 1))
    points = np.array(rows).reshape(-1, 3)
    k = np.arange(4 * 19).reshape(4, 19)
    one, two, three, four = k[:-1, :-1].ravel(), k[:-1, 1:].ravel(), k[1:, 1:].ravel(), k[1:, :-1].ravel()
    visor = surface(
        points, np.concatenate([np.stack([one, two, three], 1), np.stack([one, three, four], 1)]), "#16191d", "paint"
    )
    stripe = both(
        at(
            tube(
                curve([(0.03, 0.185, 0.13), (0.03, 0.25, 0.06), (0.03, 0.258, 0), (0.03, 0.2, -0.125)], 14),
                0.006,
                "#f2f2ee",
                "paint",
                6,
            )
        )
    )
    return merge([_shell(levels, tone), visor, stripe, at(hoop(0.095, 0.01, "#1d1e20", "plain", 26, 6, 1.15), y=0.008)])


def _hard_hat(prop: Prop) -> Mesh:
    tone = prop.colour or "#e8b416"
    dome = _shell(
        [(0.015, 0.095, 0.112), (0.06, 0.093, 0.11), (0.105, 0.072, 0.085), (0.13, 0.03, 0.036), (0.133, 0.004, 0.005)],
        tone,
    )
    ridge = tube(
        curve([(0, 0.05, 0.112), (0, 0.112, 0.08), (0, 0.14, 0), (0, 0.112, -0.08), (0, 0.05, -0.112)], 15),
        0.011,
        tone,
        "paint",
        7,
    )
    return merge([dome, ridge, _brim(0.09, 0.128, tone, 0.0, 0.004, 1.2)])


def _war_helmet(prop: Prop, horned: bool) -> Mesh:
    tone = prop.colour or "#9aa0a6"
    dome = _shell(
        [(0.0, 0.1, 0.118), (0.08, 0.103, 0.12), (0.15, 0.085, 0.1), (0.2, 0.04, 0.047), (0.21, 0.004, 0.005)],
        tone,
        "metal",
    )
    bands = [
        at(hoop(0.102, 0.008, "#b58a3a", "metal", 28, 6, 1.17), y=0.012),
        at(hoop(0.104, 0.005, "#b58a3a", "metal", 28, 6, 1.17), y=0.075),
    ]
    if horned:
        way = curve([(0.09, 0.1, 0), (0.16, 0.12, 0), (0.2, 0.19, 0), (0.19, 0.27, 0.01)], 12)
        horn = tube(way, np.linspace(0.026, 0.004, 12), "#e3d8bf", "plain", 10)
        return merge(
            [dome, *bands, both(horn), box((-0.012, -0.02, 0.116), (0.012, 0.08, 0.128), tone, "metal", 0.003)]
        )
    slit = [box((-0.085, 0.088, 0.098), (-0.012, 0.1, 0.128), "#0c0d0e", "plain", 0.002)]
    face = moved(_shell([(-0.1, 0.07, 0.1), (0.0, 0.1, 0.126), (0.1, 0.103, 0.124)], tone, "metal"), placed(0, 0.1))
    holes = [
        at(upright(cylinder(0.004, 0.01, "#0c0d0e", "plain", 8)), x, y, 0.117)
        for x in (-0.03, -0.015, 0.015, 0.03)
        for y in (0.05, 0.065)
    ]
    plume = moved(
        pile([(0.0, 0.008, 0.02), (0.08, 0.014, 0.05), (0.16, 0.008, 0.08), (0.18, 0.002, 0.03)], "#b5202c", "fur", 12),
        placed(0, 0.29, -0.02),
    )
    return merge([at(dome, y=0.1), *(at(b, y=0.1) for b in bands), face, both(at(slit[0], y=0.0)), *holes, plume])


KINDS: dict[str, Family] = {
    "hat": Family(fedora, (0.15, 0.02, 0.0), words=("fedora", "trilby", "chapeau"), home="living"),
    "cowboy hat": Family(cowboy_hat, (0.2, 0.09, 0.0), words=("stetson",), home="living"),
    "top hat": Family(top_hat, (0.14, 0.026, 0.0), words=("bowler hat", "bowler", "magician's hat"), home="living"),
    "conical hat": Family(conical_hat, (0.19, 0.01, 0.0), words=("rice hat", "bamboo hat", "asian hat"), home="living"),
    "witch hat": Family(
        witch_hat, (0.19, 0.018, 0.0), words=("witch's hat", "wizard hat", "pointed hat", "pointy hat"), home="living"
    ),
    "party hat": Family(party_hat, (0.05, 0.03, 0.0), words=("birthday hat", "clown hat"), home="living"),
    "sombrero": Family(sombrero, (0.295, 0.08, 0.0), home="living"),
    "straw hat": Family(straw_hat, (0.19, 0.012, 0.0), words=("sun hat", "sunhat", "panama hat"), home="living"),
    "cap": Family(cap, (0.0, 0.02, 0.16), words=("baseball cap", "casquette", "flat cap"), home="living"),
    "beanie": Family(
        beanie,
        (0.09, 0.03, 0.0),
        words=("woolly hat", "knit cap", "knitted hat", "winter hat", "bonnet"),
        home="living",
    ),
    "santa hat": Family(santa_hat, (0.1, 0.03, 0.0), words=("christmas hat", "elf hat"), home="living"),
    "chef hat": Family(chef_hat, (0.09, 0.05, 0.0), words=("chef's hat", "toque"), home="kitchen"),
    "beret": Family(beret, (0.11, 0.06, 0.0), home="living"),
    "graduation cap": Family(graduation_cap, (0.08, 0.04, 0.0), words=("mortarboard",), home="living"),
    "helmet": Family(helmet, (0.118, 0.06, 0.0), words=("hard hat", "crash helmet", "casque"), home="living"),
}
