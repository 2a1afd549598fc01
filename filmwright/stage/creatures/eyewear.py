"""What animals wear before their eyes: spectacles, dark glasses, goggles, a monocle, a patch."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.cutting import ball, draped, frame, placed, tube
from filmwright.stage.creatures.fitting import Draped, Fit
from filmwright.stage.creatures.wardrobe import Worn

KINDS = ("glasses", "sunglasses", "goggles", "monocle", "eye_patch")
LENS = 2.0  # radius of a lens for that of the eye
FORWARD = 0.62  # how far a lens looks ahead, and no longer along the eye's own gaze


def eyewear(fit: Fit, worn: Worn) -> list[Draped]:
    """Glasses or the like; nothing for what has no eyes on its head."""
    eyes = fit.head.eyes
    if len(eyes) < 2:
        return []
    head = fit.head
    weights = fit.rigid(head.bone, 1)
    lenses = [_lens(fit, eye, worn.size) for eye in eyes[:2]]
    if worn.kind == "eye_patch":
        where, r = lenses[0]
        rows = [(0.0, 0.22 * r), (0.7 * r, 0.16 * r), (1.02 * r, 0.0), (1.0 * r, -0.06 * r)]
        return [_disc(where, rows, worn.colour, "leather", weights), *_strap(fit, lenses, worn.colour, 0.10, weights)]
    chosen = lenses[:1] if worn.kind == "monocle" else lenses
    dark = worn.kind == "sunglasses"
    rim = {"goggles": 0.24, "sunglasses": 0.14, "monocle": 0.10}.get(worn.kind, 0.115)
    turn = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    out = []
    for where, r in chosen:
        shape = np.stack([np.sin(turn), np.cos(turn) * (0.84 if dark else 1.0), 0 * turn], 1) * r
        if dark:  # wider above than below
            shape[:, 0] *= 1.0 + 0.10 * np.clip(np.cos(turn), -1, 1)
        path = where[0] + np.outer(shape[:, 0], where[1]) + np.outer(shape[:, 1], where[3]) + 0 * shape[:, 2:]
        metal = worn.kind in ("monocle", "goggles") or worn.stuff == "metal"
        out.append(tube(path, rim * r, worn.colour, "metal" if metal else "paint", weights, True))
        tone, stuff = (
            ("#0b0b0e", "paint") if dark else ("#27486a", "paint") if worn.kind == "goggles" else ("#f2f6f8", "glass")
        )
        rows = [(0.0, 0.16 * r), (0.55 * r, 0.12 * r), (0.98 * r, 0.0)]
        out.append(_disc(where, rows, tone, stuff, weights, 0.84 if dark else 1.0))
    if worn.kind == "monocle":
        where, r = lenses[0]
        low = where[0] - where[3] * r
        chain = (
            low
            + np.array([[0, -0.2 * t * r * 6, 0] for t in np.linspace(0, 1, 6)])
            + np.outer(np.sin(np.linspace(0, 2, 6)), where[1]) * 0.5 * r
        )
        return [*out, tube(chain, 0.05 * r, worn.colour, "metal", weights)]
    (a, ra), (b, _) = lenses
    inner = a[0] - a[1] * ra * 0.95 * np.sign(a[0][0] * a[1][0]), b[0] - b[1] * ra * 0.95 * np.sign(b[0][0] * b[1][0])
    middle = (inner[0] + inner[1]) / 2
    up = (a[3] + b[3]) / np.linalg.norm(a[3] + b[3])
    clear = middle + _over(fit, middle, head.ahead * 0.5 + head.up) * 1.0
    out.append(
        tube(
            np.array([inner[0] + up * 0.2 * ra, clear + up * 0.05 * ra, inner[1] + up * 0.2 * ra]),
            rim * ra,
            worn.colour,
            "paint",
            weights,
        )
    )
    if worn.kind == "goggles":
        return [*out, *_strap(fit, lenses, "#2a2522", 0.26, weights)]
    for where, r in lenses:  # the arms run back over the ears
        outward = where[1] * np.sign(where[0][0] * where[1][0])
        hinge = where[0] + outward * r + where[3] * 0.25 * r
        side = np.array([np.sign(where[0][0]), 0.0, 0.0])
        back = head.centre + head.up * float((hinge - head.centre) @ head.up)
        far = float(fit.reach(back, side, 3 * head.radius)[0])
        ear = back - head.ahead * 0.12 * head.radius + side * (far + 0.03 * head.radius)
        bow = (hinge + ear) / 2 + side * 0.06 * head.radius
        out.append(tube(np.array([hinge, bow, ear]), rim * 0.8 * r, worn.colour, "paint", weights))
    return out


Lens = tuple[tuple[Array, Array, Array, Array], float]


def _lens(fit: Fit, eye: tuple[Array, float, Array], size: float) -> Lens:
    """A lens before an eye: a frame (origin, right, way it looks, up) and its radius."""
    centre, radius, gaze = eye
    head = fit.head
    way = gaze * (1 - FORWARD) + head.ahead * FORWARD
    way = way - head.up * float(way @ head.up) * 0.8
    way /= np.linalg.norm(way)
    r = float(np.clip(LENS * radius, 0.34 * head.radius, max(0.62 * head.radius, 1.25 * radius))) * size
    r = min(r, 2.6 * radius * size)
    apart = abs(float(centre[0]))
    r = min(r, max(0.94 * apart, 0.8 * radius + 0.12 * head.radius)) if apart > 0.1 * r else r
    up = head.up - way * float(way @ head.up)
    up /= np.linalg.norm(up)
    right = np.cross(up, way)
    # before the eye, and before what of the face stands out about it
    around = [
        centre + (right * np.sin(a) + up * np.cos(a)) * 0.75 * r for a in np.linspace(0, 2 * np.pi, 8, endpoint=False)
    ]
    clear = max([radius, *(float(_out(fit, p, way)) for p in around if abs(p[0]) > 0.35 * apart)])
    origin = centre + way * min(clear + 0.10 * r, radius + 0.8 * r)
    return (origin, right, way, up), r


def _out(fit: Fit, point: Array, way: Array) -> float:
    """How far along a way a point must go to be out of the flesh."""
    from filmwright.stage.creatures.field import value

    steps = np.linspace(0, 1.6 * fit.head.radius, 24)
    inside = value(point + way * steps[:, None], fit.flesh) < 0
    return float(steps[min(int(np.flatnonzero(inside).max(initial=-1)) + 1, len(steps) - 1)]) if inside.any() else 0.0


def _over(fit: Fit, point: Array, way: Array) -> Array:
    """The step along a way that brings a point out of the flesh."""
    way = way / np.linalg.norm(way)
    return np.asarray(way * _out(fit, point, way))


def _disc(
    where: tuple[Array, Array, Array, Array],
    rows: list[tuple[float, float]],
    colour: str,
    stuff: str,
    weights: Array,
    high: float = 1.0,
) -> Draped:
    """A bowed disc in a lens's frame: rows of (radius, how far out)."""
    origin, right, way, up = where
    turn = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    points = np.concatenate(
        [
            origin + np.outer(np.sin(turn) * r, right) + np.outer(np.cos(turn) * r * high, up) + way * out
            for r, out in rows[::-1]
        ]
    )
    n = 20
    triangles = []
    for i in range(len(rows) - 1):
        for j in range(n):
            a, b = i * n + j, i * n + (j + 1) % n
            triangles += [(a, b, b + n), (a, b + n, a + n)]
    one = draped(points, np.array(triangles), colour, stuff, weights)
    facing = float((one.normals * way).sum())
    if facing < 0:
        one = draped(points, np.array(triangles)[:, ::-1], colour, stuff, weights)
    return one


def _strap(fit: Fit, lenses: list[Lens], colour: str, wide: float, weights: Array) -> list[Draped]:
    """A strap about the head at the height of the eyes, behind the lenses."""
    head = fit.head
    (a, ra), (b, _) = lenses
    up = (head.up + 0.12 * head.ahead) / np.linalg.norm(head.up + 0.12 * head.ahead)
    centre = head.centre + head.up * float(((a[0] + b[0]) / 2 - head.centre) @ head.up)
    points, ways = fit.ring(centre, up, most=3 * head.radius)
    behind = (points - centre) @ head.ahead < float((a[0] - centre) @ head.ahead)
    order = (
        np.roll(np.arange(len(points)), -int(np.flatnonzero(~behind).max(initial=0)) - 1)
        if (~behind).any()
        else np.arange(len(points))
    )
    chosen = [k for k in order if behind[k]]
    path = np.array([*(points[chosen] + ways[chosen] * 0.02 * head.radius)])
    return [tube(path, wide * ra, colour, "leather", weights, flat=0.3, out=ways[chosen])] if len(path) > 3 else []


__all__ = ["KINDS", "ball", "eyewear", "frame", "placed"]
