"""The balls of each game, and a punching bag. They lie or stand on y = 0."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import ball as sphere
from filmwright.stage.shapes import box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, merge, moved, placed, turned

STEEL, DARK = "#b4b9bd", "#26282b"


def punching_bag(prop: Prop) -> Mesh:
    """A punching bag hanging in its frame, 2.2 m."""
    colour = prop.colour or "#8a2a22"
    bag = lathe([(0, 0.55), (0.14, 0.56), (0.17, 0.6), (0.17, 1.55), (0.15, 1.6), (0, 1.61)], colour, "leather", 22)
    bands = [lathe([(0.172, y), (0.174, y + 0.02), (0.172, y + 0.04)], DARK, "leather", 22) for y in (0.7, 1.05, 1.4)]
    chains = [
        rod((0.13 * float(np.cos(a)), 1.6, 0.13 * float(np.sin(a))), (0, 1.95, 0), 0.008, STEEL)
        for a in (0.8, 2.4, 4.0, 5.5)
    ]
    frame = [rod((-0.75, 0, z), (-0.45, 2.15, 0), 0.035, DARK, "metal", 8) for z in (-0.4, 0.4)] + [
        rod((0.75, 0, z), (0.45, 2.15, 0), 0.035, DARK, "metal", 8) for z in (-0.4, 0.4)
    ]
    return merge(
        [
            bag,
            *bands,
            *chains,
            *frame,
            rod((-0.48, 2.15, 0), (0.48, 2.15, 0), 0.04, DARK, "metal", 8),
            rod((0, 1.95, 0), (0, 2.15, 0), 0.012, STEEL),
        ]
    )


def baseball(prop: Prop) -> Mesh:
    """A baseball, 7.4 cm, its red seam a curve like that of a tennis ball."""
    r = 0.037
    body = at(sphere(r, prop.colour or "#f1eee4", "leather", 22, 14), y=r)
    return merge([body, _seam(r, "#b3202a", 0.0011)])


def _seam(r: float, colour: str, thick: float) -> Mesh:
    """The seam of a baseball or tennis ball on a ball of radius r that lies on y = 0."""
    t = np.linspace(0, 2 * np.pi, 61)
    a = 0.44
    points = np.stack([np.cos(t) + a * np.cos(3 * t), np.sin(t) - a * np.sin(3 * t), 2 * np.sqrt(a) * np.sin(2 * t)], 1)
    points *= (r * 1.002 / np.linalg.norm(points, axis=1))[:, None]
    return at(tube(points, thick, colour, "plain", 5, False), y=r)


def tennis_ball(prop: Prop) -> Mesh:
    """A tennis ball, 6.7 cm."""
    r = 0.0335
    return merge([at(sphere(r, prop.colour or "#c9dc3a", "cloth", 20, 12), y=r), _seam(r, "#f4f4ea", 0.0016)])


def volleyball(prop: Prop) -> Mesh:
    """A volleyball of three-striped panels, 21 cm."""
    r = 0.105
    body = at(sphere(r, prop.colour or "#f1eee4", "leather", 30, 18), y=r)
    seams = []
    a = np.linspace(-np.pi / 4, np.pi / 4, 12)
    for turn in (turned("x", 0), turned("x", 90) @ turned("y", 90), turned("z", 90) @ turned("x", 90)):
        for s in (-1, 1):
            for off in (-0.33, 0.33, -1.0, 1.0):
                line = np.stack([np.sin(a) * 1.1, off * np.cos(a) * 0.62, s * np.cos(a)], 1)
                line *= (r * 1.003 / np.linalg.norm(line, axis=1))[:, None]
                seams.append(at(moved(tube(line, 0.0016, "#2456b8", "plain", 4), turn), y=r))
    return merge([body, *seams])


def bowling_ball(prop: Prop) -> Mesh:
    """A bowling ball with its three holes, 22 cm."""
    body = at(sphere(0.109, prop.colour or "#1f2a5a", "paint", 28, 18), y=0.109)
    holes = [
        moved(
            cylinder(0.012, 0.004, "#0a0a0c", "plain", 12),
            placed(0, 0.109, 0) @ turned("z", z) @ turned("x", x) @ placed(0, 0.107, 0),
        )
        for x, z in ((38, -9), (38, 9), (22, 0))
    ]
    return merge([body, *holes])


def american_football(prop: Prop) -> Mesh:
    """An American football, 28 cm, laced; a rugby ball much the same."""
    a = np.linspace(-np.pi / 2, np.pi / 2, 17)
    body = lathe(
        [(max(0.085 * float(np.cos(t)) ** 1.25, 0.0), 0.14 * float(np.sin(t))) for t in a],
        prop.colour or "#7a3f1f",
        "leather",
        22,
        90,
    )
    bands = [
        lathe([(r, y), (r2, y2)], "#f4f2ea", "leather", 22)
        for r, y, r2, y2 in ((0.0557, 0.1, 0.0468, 0.11), (0.0468, -0.11, 0.0557, -0.1))
    ]
    laces = [
        box((-0.0015, -0.05, 0.084), (0.0015, 0.05, 0.0865), "#f4f2ea", "cloth"),
        *[
            box((-0.013, y - 0.002, 0.083), (0.013, y + 0.002, 0.0868), "#f4f2ea", "cloth")
            for y in np.linspace(-0.045, 0.045, 7)
        ],
    ]
    return moved(merge([body, *bands, *laces]), placed(0, 0.086, 0) @ turned("x", -35) @ turned("z", 90))


def golf_ball(prop: Prop) -> Mesh:
    """A golf ball on its tee, 8 cm."""
    tee = lathe([(0, 0), (0.002, 0.004), (0.003, 0.03), (0.008, 0.04), (0, 0.038)], "#d8342a", "plain", 12)
    white = at(sphere(0.0213, prop.colour or "#f4f4f0", "plain", 20, 12), y=0.06)
    golden = np.arange(90) + 0.5
    y = 1 - 2 * golden / 90
    angle = golden * np.pi * (3 - 5**0.5)
    spots = np.stack([np.cos(angle) * np.sqrt(1 - y * y), y, np.sin(angle) * np.sqrt(1 - y * y)], 1)
    dents = [at(sphere(0.0016, "#b9bcb9", "plain", 5, 3), *(p * 0.0207 + [0, 0.06, 0])) for p in spots]
    return merge([tee, white, *dents])


KINDS: dict[str, Family] = {
    "punching bag": Family(
        punching_bag, (0.17, 1.1, 0.0), "both", words=("boxing bag", "punch bag", "sandbag"), home="gym"
    ),
    "baseball": Family(
        baseball, (0.0, 0.037, 0.037), "palm", words=("base ball", "softball", "cricket ball"), home="field", turn=35
    ),
    "tennis ball": Family(tennis_ball, (0.0, 0.0335, 0.033), "palm", words=("tennis-ball",), home="court", turn=35),
    "volleyball": Family(
        volleyball, (0.105, 0.105, 0.0), "both", words=("beach ball", "volley ball"), home="beach", turn=25
    ),
    "bowling ball": Family(bowling_ball, (0.109, 0.109, 0.0), "both", words=("bowling-ball",), home="living", turn=10),
    "american football": Family(
        american_football, (0.08, 0.086, 0.0), "palm", words=("rugby ball", "rugby"), home="field", turn=20
    ),
    "golf ball": Family(golf_ball, (0.0, 0.06, 0.021), "palm", words=("golfball",), home="golf"),
}
