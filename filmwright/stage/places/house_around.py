"""What lies around a house: a street with its neighbours, or open country, or the slope of its hill."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.places.buildings import street_lamp
from filmwright.stage.places.neighbourhood import neighbour
from filmwright.stage.places.place import scattered
from filmwright.stage.places.terrain import Terrain, patch
from filmwright.stage.places.trees import tree
from filmwright.stage.props.car import car_mesh
from filmwright.stage.shapes import blades, box, rock, rod
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import chance, many, named, painted, placed, varied


def street(seed: int, terrain: Terrain, season: str, lit: bool) -> list[Item]:
    """The road in front with pavements and lamps, a parked car, neighbours left, right and opposite."""
    far = 160.0
    road = [
        box((-far, -0.2, 12.6), (far, 0.012, 19.4), "#4b4b4e", "asphalt"),
        box((-far, -0.2, 10.5), (far, 0.10, 12.5), "#a19c92", "concrete"), box((-far, -0.2, 19.5), (far, 0.10, 21.5),
        "#a19c92", "concrete"),
        box((-far, -0.2, 12.4), (far, 0.13, 12.62), "#b5b0a5", "stone"), box((-far, -0.2, 19.38), (far, 0.13, 19.6),
        "#b5b0a5", "stone"),
    ]  # fmt: skip
    dashes = [box((x, 0, 15.94), (x + 1.8, 0.018, 16.06), "#cfc9b4", "paint") for x in np.arange(-60, 60, 4.5)]
    out = [Item(named("road", *road, *dashes), name="road")]
    lamp = named("street-lamp", street_lamp(4.8, lit))
    x = np.array([-22.0, -7.5, 7.8, 23.0])
    out.append(Item(lamp, instances=many(np.stack([x, 0 * x + 0.1, 0 * x + 12.0], 1), -90.0), name="lamp"))
    out.append(Item(car_mesh("#8a2f2b", "sedan"), model=placed(6.4, 0.012, 13.9, 90), name="car"))
    out.append(Item(car_mesh("#43607a", "estate"), model=placed(-17.5, 0.012, 18.2, 270), name="car"))
    for k, (nx, nz, heading) in enumerate(
        ((-25.5, -9, 0), (26, -10, 0), (-14, 38, 180), (7, 39, 180), (28, 37, 180), (50, -9, 0), (-49, -10, 0))
    ):
        out.append(Item(neighbour(seed * 3 + k, lit), model=placed(nx, 0, nz, heading), name="houses"))
    draw = chance(seed, "street-trees")
    spots = [
        (-19, 8.5),
        (17.5, 7.5),
        (-33, 22.9),
        (-5, 23.5),
        (17, 23.2),
        (36, 8),
        (38, 23),
        (-40, 7),
        (-22, -22),
        (20, -25),
        (-4, -27),
        (34, -24),
        (-36, -20),
    ]
    for species in ("maple", "beech", "oak"):
        mine = [p for k, p in enumerate(spots) if k % 3 == ("maple", "beech", "oak").index(species)]
        points = np.array([(px, float(terrain.at(px, pz)), pz) for px, pz in mine])
        mesh = tree(species, seed + 9, True, season)
        out.append(scattered(mesh, points, draw, "trees", (0.75, 1.0)))
    return out


def fields(seed: int, terrain: Terrain, season: str, gate: float) -> list[Item]:
    """Open country: a road at the foot, a line of trees, woods far off."""
    draw = chance(seed, "fields")
    track = patch(terrain, (0.0, gate + 7.0), (120.0, 3.2), 0.04, 1.8)
    out = [Item(named("lane", varied(painted(track, "#9a8465", "soil"), 0.15, 3, 1.0)), name="road")]
    for species, count, near, wide in (
        ("oak", 16, 60, 150),
        ("poplar", 14, 70, 170),
        ("beech", 26, 120, 330),
        ("bush", 40, 26, 90),
    ):
        angle, r = draw.uniform(0, 6.283, count), draw.uniform(near, wide, count)
        x, z = np.sin(angle) * r, np.cos(angle) * r
        clear = (np.abs(x) > 18) | (z < -25)
        points = np.stack([x, terrain.at(x, z) - 0.1, z], 1)[clear]
        mesh = tree(species, seed + 4, True, season)
        out.append(scattered(mesh, points, draw, "trees", (0.8, 1.25)))
    return out


def slope(seed: int, terrain: Terrain, season: str, stones: Array) -> list[Item]:
    """The slope beside the long path: tall grass, posts, and at `stones` (k,3) a stone and a bush by turns."""
    draw = chance(seed, "slope-grass")
    out: list[Item] = []
    n = 620
    x, z = draw.normal(0, 9, n), draw.uniform(8, 66, n)
    off = np.abs(x - 2.2 * np.sin(np.clip(z - 8, 0, 45) / 45 * 2 * np.pi)) > 1.1
    points = np.stack([x, terrain.at(x, z) - 0.02, z], 1)[off]
    out.append(
        scattered(
            named("tall-grass", blades(12, 0.22, 0.42, "#7d8048", 5, 0.6, 0.018)),
            points,
            draw,
            "grass",
            (0.6, 1.5),
            shadow=False,
        )
    )
    out.append(scattered(named("stone", rock(seed, 1.0, "#77736a", level=2)), stones[::2], draw, "stones", (0.3, 1.1)))
    out.append(scattered(tree("bush", seed, False, season), stones[1::2], draw, "bushes", (0.6, 1.4)))
    posts = np.array(
        [(-2.9 + 2.2 * float(np.sin((q - 8) / 45 * 2 * np.pi)), 0.0, q) for q in np.arange(11.0, 53.0, 3.5)]
    )
    posts[:, 1] = terrain.at(posts[:, 0], posts[:, 2]) - 0.1
    out.append(
        scattered(
            named("post", rod((0, 0, 0), (0.03, 1.15, 0), 0.05, "#6b5a44", "wood", 7)),
            posts,
            draw,
            "fence",
            (0.85, 1.05),
        )
    )
    return out
