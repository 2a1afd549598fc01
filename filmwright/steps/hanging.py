"""Where the moon, the sun or a planet hangs that a prompt asks for: in the sky that its picture really shows.

The sky is free to choose: whatever direction a camera looks in, the body stands there, beside whoever is before it and clear of what rises
over the horizon.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.asked_heavens import has_body
from filmwright.direction.optics import tangents
from filmwright.stage.camera import basis
from filmwright.stage.heavens import DISC, GLOBES, MOONS
from filmwright.stage.render.glance import Glimpse
from filmwright.stage.render.pipeline import Pipeline
from filmwright.stage.sight import Sight
from filmwright.stage.snapshot import Vec, View
from filmwright.steps.picturing import Ready

LOWEST = 0.03  # sine of the height over the horizon under which nothing hangs
BEST = 0.55  # where it is best, -1 the lower edge of the picture and 1 the upper
SIDE = 0.42  # and how far from the middle, -1..1, away from whoever is there
WHOLE = 1.25  # times its radius that is to be free about it


def hang(made: Ready, frame: float, pipeline: Pipeline) -> None:
    """Hang what the sky of a prompt holds where a frame of the scene's clock has room for it."""
    words = made.staged.place.option("sky")
    if made.staged.place.interior or not has_body(words) or made.shot.rig.fisheye:
        return
    view, world = made.camera(frame), made.world
    snapshot = world.at(frame, Sight(pipeline.height, view), world.seconds(frame))
    seen = pipeline.glance(snapshot, view)
    asked = [number for name, number in world.ids.items() if name in made.staged.of]
    body = room(seen, _without(seen, world.named, words), asked, view, made.aspect, radius(words))
    if body is not None:
        world.look_up(body)


def radius(words: str) -> float:
    """Radians that half of the largest body in the sky takes, with what it needs free about it."""
    found = [np.radians(radius) for word in words.split() for _, radius, _, _ in GLOBES.get(word, ())]
    found += [DISC * MOONS[word][1] for word in words.split() if word in MOONS]
    return WHOLE * float(max(found, default=DISC))


def room(seen: Glimpse, sky: Array, asked: list[int], view: View, aspect: float, size: float) -> Vec | None:
    """The direction of the best place for a body `size` radians in radius; None where a picture shows no sky that is high enough.

    `sky` (h,w) says where nothing stands before it, `asked` are the ids of whoever the picture is of.
    """
    height, width = sky.shape
    tan_x, tan_y = (float(t) for t in tangents(view.focal, aspect))
    u, v = np.meshgrid((np.arange(width) + 0.5) / width * 2 - 1, 1 - (np.arange(height) + 0.5) / height * 2)
    right, up, forward = basis(view)
    ways = forward + (u * tan_x)[..., None] * right + (v * tan_y)[..., None] * up
    ways /= np.linalg.norm(ways, axis=-1, keepdims=True)
    reach = max(round(size / tan_x * width / 2), 1)
    free = _share(sky, reach)
    mask = np.isin(seen.ids, asked)
    lean = float(u[mask].mean()) if mask.any() else -0.2
    cost = 4.0 * (1.0 - free) + 0.5 * np.abs(v - BEST) + 0.5 * np.abs(u + (SIDE if lean >= 0 else -SIDE))
    cost += 40.0 * np.maximum(LOWEST - ways[..., 1], 0.0)
    k = np.unravel_index(int(cost.argmin()), cost.shape)
    if free[k] < 0.4 or ways[k][1] < 0.0:
        return None
    x, y, z = (float(part) for part in ways[k])
    return (x, y, z)


def _without(seen: Glimpse, named: dict[str, int], words: str) -> Array:
    """Where a glance sees nothing, or only a globe that is going to hang elsewhere."""
    globes = [named[word] for word in words.split() if word in GLOBES and word in named]
    return np.isinf(seen.metres) | np.isin(seen.ids, globes)


def _share(mask: Array, reach: int) -> Array:
    """The part of the square of `reach` pixels about each pixel that a mask (h,w) holds; what is beyond the picture's edge does not."""
    padded = np.pad(mask.astype(float), ((reach + 1, reach), (reach + 1, reach)))
    sums = padded.cumsum(0).cumsum(1)
    side = 2 * reach + 1
    found = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    return np.asarray(found / side**2)
