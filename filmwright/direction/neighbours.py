"""Those who are in a picture without being its subject: how much of it they take, whether they keep their heads, and the room that
a clean single must leave at its edge."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.optics import project, tangents, within
from filmwright.direction.watching import Watch

SHOULDERS, NECK, SKULL = (
    0.25,
    0.20,
    0.15,
)  # metres: half a body's width; from the eyes down to the shoulders; a head with its hair
CLEAN = 0.015  # part of the picture that may belong to somebody else in a clean single
SLAB = 0.02  # part of the picture from which a body without its head is seen as one
SIDEWAYS = (1.0, 0.5, 0.0, -0.35)  # parts of the look room that a subject gives up to leave a neighbour outside


@dataclass(frozen=True)
class Silhouette:
    """Somebody seen by k cameras, arrays (k,): part of the picture taken; headless or cut by an edge; depth; the head's u
    and v, and how wide it is."""

    area: Array
    headless: Array
    cut: Array
    depth: Array
    u: Array
    v: Array
    wide: Array


def silhouette(
    watch: Watch, who: str, frame: int | Array, eye: Array, pan: Array, tilt: Array, focal: Array, aspect: float
) -> Silhouette:
    """Somebody as cameras (k,) see them at a frame, or each at its own (k,): a head, and a body from shoulders to feet. Pans and tilts
    may be several for each camera (…,k), and so are the answers then."""
    head, feet = watch.eye[who][frame], watch.feet[who][frame]
    half_w, half_h = tangents(focal, aspect)
    points = np.stack([head, head - [0.0, NECK, 0.0], feet])
    points = points.reshape(3, *(1,) * (np.ndim(pan) + 2 - points.ndim), *points.shape[1:])
    (u, su, _), (v, sv, fv), (z, sz, fz) = project(eye, pan, tilt, focal, aspect, points)
    near = np.maximum(z, 0.15)
    seen = z > 0.12
    broad = SHOULDERS / np.maximum(sz, 0.15) / half_w
    across = within(np.minimum(su + broad, 1) - np.maximum(su - broad, -1), 0, 2) / 2
    low = np.where(fz > 0.12, within(fv, -1, 1), -1.0)
    body = across * within((within(sv, -1, 1) - low) / 2, 0, 1)
    wide, tall = SKULL / near / half_w, SKULL / near / half_h
    skull = (
        within(np.minimum(u + wide, 1) - np.maximum(u - wide, -1), 0, 2)
        * within(np.minimum(v + tall, 1) - np.maximum(v - tall, -1), 0, 2)
        / 4
    )
    gone = (np.abs(u) > 1.0) | (v > 1.0) | (v < -1.0)
    edge = (np.abs(np.abs(u) - 1) < wide) & (np.abs(v) < 1.2)
    edge |= (np.abs(v - 1) < tall) & (np.abs(u) < 1 + wide)  # by the picture's top as well
    return Silhouette(
        np.where(seen, body + skull, 0.0), seen & gone & (body > SLAB), seen & edge, np.where(seen, z, 0.0), u, v, wide
    )


def make_room(
    watch: Watch, subject: str, frame: int, eye: Array, aims: tuple[Array, Array], u: Array, focal: Array, aspect: float
) -> Array:
    """Where the subject of a single is put across the picture (k,): the look room `u`, less as much of it as leaves the others
    outside. `aims` are pan and tilt of the cameras with the look room as asked."""
    others = [
        who
        for who in watch.names
        if who != subject
        and watch.on[who][frame]
        and float(np.linalg.norm(watch.eye[who][frame] - watch.eye[subject][frame])) < 3.0
    ]
    if not others:
        return u
    pan, tilt = aims
    half_w, _ = tangents(focal, aspect)
    parts = np.array(SIDEWAYS)[:, None] * u
    turned = np.arctan(u * half_w) - np.arctan(parts * half_w)
    taken = np.zeros(parts.shape)
    for who in others:
        taken += silhouette(
            watch, who, frame, eye, pan - turned, np.broadcast_to(tilt, parts.shape), focal, aspect
        ).area
    clean = taken < CLEAN
    first = clean.argmax(0)
    return np.where(clean.any(0), parts[first, np.arange(len(u))], u)
