"""Shoes and boots: an upper cut from the body's own feet, and a sole drawn round it."""

from __future__ import annotations

import numpy as np
from scipy.spatial import ConvexHull

from filmwright.arrays import Array
from filmwright.stage.people.measures import Measures
from filmwright.stage.people.parts import Part, rgb, with_thickness
from filmwright.stage.people.soles import SHOES, Shoe
from filmwright.stage.people.surfaces import crop, cut, grid, smooth, smooth_edges, vertex_normals
from filmwright.stage.people.trims import borrowed_weights, tube


def shoe_parts(measures: Measures, kind: str, colour: str) -> list[Part]:
    """Both shoes: uppers, soles, laces. The sole lies under the floor of the bare body by Shoe.sole; see `sole_height`."""
    shoe, body, size = SHOES[kind], measures.body, measures.size
    shade = rgb(colour)
    sole_colour = np.array([0.88, 0.87, 0.84]) if shoe.light else shade * 0.35 + np.array([0.03, 0.025, 0.02])
    triangles, (points, weights) = crop(body.faces["helper-tights"], [body.positions, body.weights])
    parts: list[Part] = []
    for sign, side in ((1, "l"), (-1, "r")):
        ankle = body.joint(f"foot_{side}")
        foot = np.where(points[:, 0] * sign > 0, 1.0, -1.0)
        lean = 0.13 * (points[:, 2] - ankle[2])  # lower in front of the ankle than behind it
        field = np.minimum(ankle[1] + shoe.top * size - points[:, 1] - (lean if shoe.top < 0.05 else 0), foot)
        out = vertex_normals(points, triangles)
        grown = points + out * shoe.bulk * size
        here, (upper, skin_weights) = cut(triangles, field, [grown, weights])
        upper = smooth(upper, here, 6, 0.5)
        upper = smooth_edges(upper, here, 10)
        forward = np.clip((upper[:, 2] - body.joint(f"ball_{side}")[2]) / (0.07 * size), 0, 1)
        upper[:, 1] = np.maximum(upper[:, 1], 0.002 + 0.008 * size * forward**2)
        normals = vertex_normals(upper, here)
        low = np.clip((0.030 * size - upper[:, 1]) / (0.02 * size), 0, 1)
        colours = shade * (1 - 0.25 * low[:, None])
        if kind == "trainers":  # a pale tongue and toe cap
            toe = np.clip((upper[:, 2] - body.joint(f"ball_{side}")[2] - 0.035 * size) / (0.01 * size), 0, 1)[:, None]
            colours = colours * (1 - 0.5 * toe) + np.array([0.85, 0.85, 0.83]) * 0.5 * toe
        cloth = Part(upper, here, skin_weights, shoe.material, colours, None, normals, name=kind)
        parts += [with_thickness(cloth, 0.006), _sole(shoe, upper, skin_weights, sole_colour, size)]
        parts += _laces(shoe, cloth, ankle, body.joint(f"ball_{side}"), size, shade)
    return parts


def _sole(shoe: Shoe, upper: Array, weights: Array, colour: Array, size: float) -> Part:
    """A slab with a rounded edge round the outline of the upper, lifted a little at the toe, higher at the heel."""
    low = upper[upper[:, 1] < 0.045 * size]
    flat = low[:, [0, 2]]
    outline = flat[ConvexHull(flat).vertices]
    middle = outline.mean(0)
    # The same number of points for every foot, evenly along the outline.
    closed = np.concatenate([outline, outline[:1]])
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))])
    at = np.linspace(0, length[-1], 40, endpoint=False)
    ring = np.stack([np.interp(at, length, closed[:, k]) for k in (0, 1)], 1)
    for _ in range(4):
        ring = 0.5 * ring + 0.25 * (np.roll(ring, 1, 0) + np.roll(ring, -1, 0))
    away = ring - middle
    away /= np.linalg.norm(away, axis=1, keepdims=True)
    back = np.clip((middle[1] - ring[:, 1]) / (0.10 * size), 0, 1)
    toe = np.clip((ring[:, 1] - middle[1] - 0.04 * size) / (0.09 * size), 0, 1)
    waist = 1 - 0.10 * np.exp(-(((ring[:, 1] - middle[1] + 0.015 * size) / (0.03 * size)) ** 2))
    rows = []
    for grow, height in (
        (-0.010, 0.012),
        (0.003, 0.011),
        (0.005, 0.004),
        (0.004, -shoe.sole + 0.003),
        (0.0, -shoe.sole),
        (-0.02, -shoe.sole),
    ):
        spread = middle + (ring - middle) * waist[:, None] + away * grow * size
        level = np.full(40, height) * (size if height > 0 else 1.0) + toe**2 * 0.010 * size
        rows.append(np.stack([spread[:, 0], level, spread[:, 1]], 1))
    centre = np.tile(np.array([middle[0], -shoe.sole, middle[1]]), (40, 1))
    rows.append(centre)
    points = np.concatenate(rows)
    heel = np.tile(back, len(rows))
    points[:, 1] -= 0.0 * heel
    triangles = grid(len(rows), 40, closed=True)
    a, b, c = (points[triangles[:, k]] for k in range(3))
    if (np.cross(b - a, c - a) * ((a + b + c) / 3 - points.mean(0))).sum() < 0:
        triangles = triangles[:, ::-1]
    base = Part(upper, triangles[:1], weights, "plain", colour)
    shades = np.tile(colour, (len(points), 1)) * np.where(points[:, 1:2] < -shoe.sole * 0.8, 0.6, 1.0)
    return Part(points, triangles, borrowed_weights(points, base), "plain", shades, name="sole")


def _laces(shoe: Shoe, cloth: Part, ankle: Array, ball: Array, size: float, shade: Array) -> list[Part]:
    """Short bars over the instep."""
    colour = np.array([0.92, 0.91, 0.88]) if shoe.light or shade.mean() < 0.25 else shade * 0.45
    if shoe.light is False and shade.mean() < 0.25:
        colour = shade * 0.5 + 0.02
    parts = []
    for k in range(shoe.laces):
        t = (k + 0.6) / (shoe.laces + 0.6)
        z = ball[2] - 0.010 * size + (ankle[2] + 0.045 * size - ball[2]) * t
        near = cloth.points[np.abs(cloth.points[:, 2] - z) < 0.010 * size]
        near = near[near[:, 1] < ankle[1] + 0.03 * size]
        if len(near) < 3:
            continue
        middle = near[near[:, 1].argmax(), 0]
        across = np.linspace(-0.017, 0.017, 5) * size + middle
        heights = []
        for x in across:
            close = near[np.argsort(np.abs(near[:, 0] - x))[:6]]
            heights.append(close[:, 1].max() + 0.002 * size)
        path = np.stack([across, np.array(heights), np.full(5, z)], 1)
        path[:, 1] = np.convolve(np.concatenate([path[:1, 1], path[:, 1], path[-1:, 1]]), np.ones(3) / 3, "valid")
        lace = tube(path, 0.0024 * size, cloth, "cloth", colour, 5, name="lace")
        lace.levels = (0, 0)
        parts.append(lace)
    return parts
