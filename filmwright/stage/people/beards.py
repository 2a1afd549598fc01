"""Beards: short locks over the jaw, on the skin's own zones, so that they move with the mouth."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.stage.people.body import Body
from filmwright.stage.people.face_shape import seeded
from filmwright.stage.people.parts import DETAIL, MEDIUM, WIDE, Part, rgb
from filmwright.stage.people.skin import beard_zone, moustache_zone, mouth_centre
from filmwright.stage.people.strands import BEARD, lock_aux
from filmwright.stage.people.surfaces import grid, unit

BEARDS = ("", "stubble", "short", "full", "moustache", "goatee")


def check_beard(style: str) -> None:
    """Raises InputError when there is no such beard."""
    if style not in BEARDS:
        raise InputError(
            f'There is no beard "{style}". A look can have: {", ".join(b for b in BEARDS if b)}, or none ("").'
        )


def hairs(
    body: Body, zone: Array, count: int, length: float, width: float, down: float, levels: tuple[int, int], what: str
) -> Part:
    """`count` locks rooted where `zone` (n,) is high; they ride on the skin's vertices. Lengths in metres on the base head."""
    draw = seeded("beard", what, body.look.face)
    scale = body.head
    triangles = body.faces["body"]
    triangles = triangles[zone[triangles].mean(1) > 0.35]
    corners = body.positions[triangles]
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    steps = (np.arange(count) + draw.random(count)) / count
    chosen = triangles[np.searchsorted(np.cumsum(area) / area.sum(), steps).clip(0, len(area) - 1)]
    shares = draw.dirichlet([1, 1, 1], count)
    root = (body.positions[chosen] * shares[..., None]).sum(1)
    normal = unit((body.normals[chosen] * shares[..., None]).sum(1))
    strength = (zone[chosen] * shares).sum(1)
    mouth = mouth_centre(body)
    aside = (
        np.sign(root[:, :1])
        * np.clip((mouth[1] + 0.02 * scale - root[:, 1:2]) / (0.02 * scale), 0.2, 1)
        * np.array([[0.25, 0, 0]])
    )
    fall = unit(np.array([0, -down, 0.10]) + aside + draw.normal(0, 0.18, (count, 3)))
    fall = fall - normal * np.minimum((fall * normal).sum(1, keepdims=True), 0)
    long = (length * scale * draw.uniform(0.7, 1.15, count) * (0.35 + 0.65 * strength))[:, None]
    t = np.linspace(0, 1, 4)
    path = np.stack(
        [root + normal * (0.0012 * scale + 0.30 * long * k - 0.12 * long * k * k) + unit(fall) * long * k for k in t], 1
    )
    along = unit(np.gradient(path, axis=1))
    across = unit(np.cross(along, normal[:, None]))
    half = (width * scale * draw.uniform(0.6, 1.2, count))[:, None] * (
        np.minimum(1, 0.6 + 2 * t) * (1 - t**2.4) + 0.04
    )[None]
    up = normal[:, None]
    points = np.stack(
        [path + across * half[..., None], path + up * half[..., None] * 0.45, path - across * half[..., None]], 2
    ).reshape(-1, 3)
    normals = unit(np.stack([across * 0.5 + up, up + 0 * across, -across * 0.5 + up], 2)).reshape(-1, 3)
    tone = rgb(body.look.hair_colour) * (0.72 + 0.30 * draw.random(count))[:, None]
    each = 4 * 3
    source, mix = np.repeat(chosen, each, 0), np.repeat(shares, each, 0)
    weights = (body.weights[source] * mix[..., None]).sum(1)
    aux = lock_aux(along, np.full(count, BEARD))
    index = (grid(4, 3, closed=True)[None] + (np.arange(count) * each)[:, None, None]).reshape(-1, 3)
    return Part(
        points, index, weights, "hair", np.repeat(tone, each, 0), aux, normals, source, mix, levels, name="beard"
    )


def beard(body: Body) -> list[Part]:
    """The parts of the look's beard; stubble is painted on the skin alone."""
    style = body.look.beard
    check_beard(style)
    if style in ("", "stubble"):
        return []
    jaw, lip = beard_zone(body), moustache_zone(body)
    parts = []
    if style == "goatee":
        mouth = mouth_centre(body)
        chin = np.clip((0.032 * body.head - np.abs(body.positions[:, 0])) / (0.006 * body.head), 0, 1) * (
            body.positions[:, 2] > mouth[2] - 0.035 * body.head
        )
        jaw = jaw * chin
    if style in ("short", "full", "goatee"):
        length = {"short": 0.011, "full": 0.030, "goatee": 0.015}[style]
        count = {"short": 1700, "full": 1900, "goatee": 560}[style]
        parts.append(hairs(body, jaw, int(count * 0.4), length, 0.0022, 1.0, (0, 0), "jaw"))
        parts.append(
            hairs(body, jaw, int(count * 0.21), length, 0.0062, 1.0, (MEDIUM, WIDE), "jaw")
        )  # fewer hairs, as much beard
        parts.append(hairs(body, jaw, int(count * 0.6), length, 0.0015, 1.0, (0, 0), "jaw fine"))
    length = {"short": 0.009, "full": 0.015, "moustache": 0.017, "goatee": 0.010}[style]
    parts.append(hairs(body, lip, 240, length, 0.0016, 0.85, DETAIL, "lip"))
    return parts
