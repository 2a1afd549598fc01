"""Points of view: whether somebody sees what a shot would show through their eyes, and the camera that stands in them."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.framing import Framing
from filmwright.direction.optics import bodies_between
from filmwright.direction.seeing import Choice, Seen
from filmwright.direction.watching import Watch
from filmwright.shots import GATE

NEAREST_FACE, NEAREST_THING = 1.4, 0.5  # metres from which a face, or a thing, is looked at and not run into
LENS = 35.0  # mm


def clear(choice: Choice, seen: Seen, watch: Watch) -> Choice:
    """The choice; or, for a point of view that somebody or something stands in the way of, the face of whoever looks."""
    if choice.kind != "pov":
        return choice
    frame = watch.clip((seen.window.start + seen.window.end) / 2)
    eye, spot = watch.eye[choice.over][frame], _spot(choice, watch, frame)
    others = [who for who in seen.here if who not in (choice.over, *choice.subjects)]
    blocked = bool(watch.plan.blocked(eye, spot)) and not choice.prop
    if others:
        heads = np.array([watch.eye[who][frame] for who in others])
        feet = np.array([watch.feet[who][frame] for who in others])
        blocked = blocked or bool(bodies_between(eye, spot, heads, feet).any())
    if blocked or _least_away(choice, seen, watch) < (NEAREST_FACE if choice.subjects else NEAREST_THING):
        return Choice("single", (choice.over,), "MCU", f"{choice.over} looks")
    return choice


def framing(choice: Choice, seen: Seen, watch: Watch, aspect: float) -> Framing:
    """The camera in somebody's eyes: of a thing as much as one looks at, from where the eyes are."""
    frame = watch.clip((seen.window.start + seen.window.end) / 2)
    eye, spot = watch.eye[choice.over][frame], _spot(choice, watch, frame)
    away = float(np.linalg.norm(spot - eye))
    focal = LENS
    if choice.prop:
        focal = float(np.clip(away * GATE / aspect / (1.6 * watch.things.picture(choice.prop)), 21.0, 65.0))
    return Framing(
        eye + (spot - eye) / (away + 1e-9) * 0.2, focal, 0.0, 0.15 if choice.subjects else 0.0, 0.0, "as asked"
    )


def _spot(choice: Choice, watch: Watch, frame: int) -> Array:
    """What is looked at (3,)."""
    return np.asarray(watch.eye[choice.subjects[0]][frame] if choice.subjects else np.array(choice.point, float))


def _least_away(choice: Choice, seen: Seen, watch: Watch) -> float:
    """Metres from the eyes to what they see where it is nearest: a ball that is lifted would fill the picture."""
    span = range(watch.clip(seen.window.start), watch.clip(seen.window.end - 1) + 1, 4)
    spots = {f: watch.things.middle(choice.prop, f) if choice.prop else _spot(choice, watch, f) for f in span}
    return min(float(np.linalg.norm(spot - watch.eye[choice.over][f])) for f, spot in spots.items())
