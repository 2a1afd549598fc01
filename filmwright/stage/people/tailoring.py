"""Cloth from the body's own helper surfaces: set off the skin, smoothed, folded where it bends, cut by a field, hemmed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from filmwright.arrays import Array
from filmwright.stage.people.measures import Measures
from filmwright.stage.people.parts import Part, with_thickness
from filmwright.stage.people.patterns import check_pattern, cloth_coordinates
from filmwright.stage.people.states import ragged
from filmwright.stage.people.surfaces import crop, cut, neighbour_mean, smooth, smooth_edges, unit, vertex_normals

Field = Callable[[Array, Array], Array]  # (points (n,3), place along the arm (n,)) -> (n,)


@dataclass(frozen=True)
class Cut:
    """How a piece of cloth is made.

    field: where it is; offset: metres off the skin; smoothing: steps before cutting; drape: strength of folds; flare: metres that it
    stands
    away at its hem; loose: metres away from each leg's axis below the hip; group: the helper surface; sway: hangs free below the hip.
    """

    field: Field
    offset: float
    smoothing: int = 4
    drape: float = 1.0
    flare: float = 0.0
    loose: float = 0.0
    group: str = "helper-tights"
    sway: bool = False
    material: str = "cloth"
    hem: float = 0.008
    sleeve_loose: float = 0.0


def subdivide(triangles: Array, attributes: list[Array]) -> tuple[Array, list[Array]]:
    """Each triangle becomes four; attributes are averaged at the middles of sides."""
    count = len(attributes[0])
    sides = np.sort(np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), 1)
    key, place = np.unique(sides, axis=0, return_inverse=True)
    ab, bc, ca = (place.ravel() + count).reshape(3, -1)
    a, b, c = triangles.T
    finer = np.concatenate([np.stack(t, 1) for t in ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))]).astype(
        np.int32
    )
    return finer, [np.concatenate([x, (x[key[:, 0]] + x[key[:, 1]]) / 2]) for x in attributes]


def folds(measures: Measures, points: Array, normals: Array, arm: Array, how: Cut) -> Array:
    """(n,) metres that cloth rises or sinks: rings at elbows and knees, gathers at cuffs, waist and ankle, long falls at the hem."""
    size, body = measures.size, measures.body
    x, y, z = points.T
    phase = 1.7 * np.sin(x * 23 + 1) + 1.3 * np.sin(y * 17 + z * 29 + 2)
    on_arm = arm > -0.5
    along = (arm - 1) * measures.upper_arm / size
    bend = np.exp(-((along / 0.055) ** 2)) * (0.45 + 0.55 * np.clip(normals[:, 2] + 0.3, 0, 1))
    cuff = np.exp(-(((arm - 1.86) * measures.upper_arm / size / 0.035) ** 2))
    ripple = np.sin(2 * np.pi * along / 0.030 + 0.8 * phase)
    height = np.where(on_arm, ripple * (0.0042 * bend + 0.0022 * cuff) + 0.0010 * np.sin(along * 70 + phase), 0.0)
    shoulder = np.exp(
        -(
            ((points - body.joint("upperarm_l") * np.where(x[:, None] > 0, 1, [-1, 1, 1])) ** 2).sum(1)
            / (0.075 * size) ** 2
        )
    )
    height += 0.0024 * shoulder * np.sin(2 * np.pi * (np.abs(x) + 0.8 * y) / (0.034 * size) + 0.5 * phase)
    torso = ~on_arm & (y > measures.crotch)
    waist = np.exp(-(((y - measures.waist) / (0.075 * size)) ** 2))
    height += torso * waist * 0.0026 * np.sin(2 * np.pi * (y + 0.25 * np.abs(x)) / (0.040 * size) + 0.9 * phase)
    turn = np.arctan2(x, z - 0.02)
    falls = np.clip((measures.chest - y) / (0.35 * size), 0, 1)
    height += torso * falls * 0.0020 * np.sin(turn * 9 + 0.5 * phase)
    leg = ~on_arm & (y < measures.hip)
    place, away = measures.leg_place(points)
    round_leg = np.arctan2(away[:, 0], away[:, 2])
    knee = np.exp(-(((place - 1) / 0.20) ** 2)) * (0.5 + 0.5 * np.clip(-normals[:, 2] + 0.2, 0, 1))
    stack = np.exp(-(((place - 1.93) / 0.16) ** 2))
    rings = np.sin(2 * np.pi * place / 0.105 + 1.1 * np.sin(round_leg + 1) + 0.7 * phase)
    height += leg * rings * (0.0040 * knee + 0.0052 * stack)
    whisker = np.exp(-(((y - measures.crotch) / (0.07 * size)) ** 2)) * np.clip(normals[:, 2], 0, 1)
    height += whisker * ~on_arm * 0.0026 * np.sin(2 * np.pi * (np.abs(x) * 0.9 - y) / (0.030 * size) + 0.4 * phase)
    height += leg * 0.0016 * np.sin(round_leg * 3 + place * 6)
    return np.asarray(height * how.drape * size)


def tailored(
    measures: Measures, how: Cut, colour: Array, pattern: str = "", name: str = "", over: tuple[Field, ...] = ()
) -> Part:
    """The finished piece. `over` are fields of garments worn over it."""
    check_pattern(pattern)
    body = measures.body
    triangles, (skin, weights, arm) = crop(body.faces[how.group], [body.positions, body.weights, measures.arm])
    out = vertex_normals(skin, triangles)
    points = skin + out * how.offset * measures.size**0.5
    if how.loose:
        along, away = measures.leg_place(points)
        share = (
            np.clip((along - 0.12) / 0.6, 0, 1)[:, None]
            * (points[:, 1] < measures.hip)[:, None]
            * (arm < -0.5)[:, None]
        )
        flat = away * np.array([1, 0, 1])
        points = points + flat / (np.linalg.norm(flat, axis=1, keepdims=True) + 0.02) * share * how.loose
    if how.sleeve_loose:
        points = points + out * (how.sleeve_loose * np.clip(arm - 0.3, 0, 1.6))[:, None]
    points = smooth(points, triangles, how.smoothing)
    if how.flare:
        # a top flares at once over the hip, a skirt all the way down
        fall = 0.12 if how.group == "helper-tights" else 0.70 * measures.size
        low = np.clip((measures.waist - 0.02 - skin[:, 1]) / fall, 0, 1) * (arm < -0.5)
        flat = unit(out * np.array([1, 0, 1]))
        points = points + flat * (how.flare * low)[:, None]
    triangles, (points, skin, weights, arm, out) = subdivide(triangles, [points, skin, weights, arm, out])
    points = smooth(points, triangles, 2, 0.4)
    rise = folds(measures, skin, unit(out), arm, how) if how.group == "helper-tights" else hang(measures, points, how)
    points = points + unit(vertex_normals(points, triangles)) * rise[:, None]
    hollow = np.clip(0.5 - rise / (0.007 * measures.size), 0, 1)
    # Across the body the cloth itself tells where it is cut: its threads run straighter than the skin's points, and so do its edges.
    off_neck = np.clip((measures.neck[1] - 0.07 * measures.size - skin[:, 1]) / (0.05 * measures.size), 0, 1) * (
        arm < -0.5
    )
    low = np.clip((measures.waist - skin[:, 1]) / (0.04 * measures.size) - 1.0, 0, 1) * (arm < -0.5)
    straight = skin + (points - skin) * np.stack([off_neck, low, 0 * low], 1)
    triangles, (points, weights, hollow, skin, arm) = cut(
        triangles, how.field(straight, arm) - ragged(body.look, points), [points, weights, hollow, skin, arm]
    )
    triangles, (points, weights, hollow, skin, arm) = without_scraps(triangles, [points, weights, hollow, skin, arm])
    if not len(triangles):
        raise ValueError(f"The garment {name} covers nothing on this body.")
    points = smooth_edges(points, triangles, 60)
    normals = vertex_normals(points, triangles)
    bumps = ((neighbour_mean(points, triangles) - points) * normals).sum(1)
    shade = 1 - 0.34 * np.clip(hollow * 1.3 - 0.25, 0, 1) - 0.3 * np.clip(bumps / 0.003, 0, 1)
    sway = np.clip((measures.hip - points[:, 1]) / 0.6, 0, 1) if how.sway else np.zeros(len(points))
    cover = np.max([field(skin, arm) for field in over], 0) if over else np.full(len(points), -1.0)
    across, up = (
        cloth_coordinates(measures, points, arm, how.group == "helper-tights") if pattern else (0 * shade, 0 * shade)
    )
    aux = np.stack([shade, sway, across, up], 1)
    material = pattern if pattern and how.material == "cloth" else how.material
    part = Part(
        points, triangles, weights, material, np.tile(colour, (len(points), 1)), aux, normals, name=name, cover=cover
    )
    return with_thickness(part, how.hem) if how.hem else part


def without_scraps(triangles: Array, attributes: list[Array]) -> tuple[Array, list[Array]]:
    """Drops small islands that a cut leaves behind, such as a snippet under the chin."""
    count = len(attributes[0])
    sides = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]]])
    graph = coo_matrix((np.ones(len(sides), bool), (sides[:, 0], sides[:, 1])), (count, count))
    _, label = connected_components(graph, directed=False)
    size = np.bincount(label[triangles[:, 0]], minlength=int(label.max()) + 1)
    return crop(triangles[size[label[triangles[:, 0]]] > 0.05 * len(triangles)], attributes)


def hang(measures: Measures, points: Array, how: Cut) -> Array:
    """Folds of a skirt: gathers at the waist that open into falls at the hem."""
    turn = np.arctan2(points[:, 0], points[:, 2] - 0.02)
    down = np.clip((measures.waist - points[:, 1]) / (0.7 * measures.size), 0, 1)
    fall = np.sin(turn * 11 + 1.2 * np.sin(turn * 3)) * (0.35 + 0.65 * down)
    return np.asarray(how.drape * measures.size * (0.0080 * fall * down**0.7 + how.flare * down))
