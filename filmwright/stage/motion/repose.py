"""What hands do that have nothing to do: on a hip, folded, behind the back, in the lap, at the chin; chosen by mood, beat and person."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.stage.motion.act import LEFT, RIGHT, Act, chance, touch, turn_hand
from filmwright.stage.motion.controls import Controls

_BOTH = ((LEFT, 1.0), (RIGHT, -1.0))
HABIT = 0.7  # how often hands rest in a beat as they usually do in this scene

# For one who stands, by mood: (how often, what). "hang" is what arms do by themselves.
_STANDING: dict[str, tuple[tuple[float, str], ...]] = {
    "neutral": ((3, "hang"), (2, "clasp"), (2, "hip"), (1, "crossed"), (1, "behind"), (1, "wrist")),
    "joy": ((3, "hang"), (2, "hip"), (1, "hips"), (1, "clasp")),
    "anger": ((2, "hang"), (3, "hips"), (3, "crossed")),
    "fear": ((2, "hang"), (3, "wrist"), (2, "clasp")),
    "sorrow": ((3, "hang"), (3, "wrist"), (1, "crossed")),
    "doubt": ((1, "hang"), (2, "chin"), (3, "crossed"), (2, "hip")),
    "tenderness": ((3, "hang"), (3, "clasp")),
    "pain": ((2, "hang"), (3, "wrist")),
    "surprise": ((4, "hang"), (1, "clasp")),
    "disgust": ((2, "hang"), (2, "crossed"), (1, "hip")),
    "effort": ((4, "hang"), (2, "hips")),
}
_SITTING: dict[str, tuple[tuple[float, str], ...]] = {
    "neutral": ((3, "hang"), (3, "lap"), (1, "crossed"), (1, "lean")),
    "anger": ((2, "hang"), (3, "crossed"), (2, "lean")),
    "sorrow": ((2, "lap"), (3, "lean"), (1, "hang")),
    "fear": ((4, "lap"), (1, "hang")),
    "doubt": ((2, "chin"), (2, "crossed"), (1, "lap")),
}


def chosen(mood: str, posture: str, seed: int, person: int) -> str:
    """What somebody's hands do in a beat of this seed: what is their habit in the scene (`person` is a seed of the two), or now and then
    something else. It depends on nothing before, so that a beat put in or taken out changes no hands in the others."""
    options = (_SITTING if posture == "sit" else _STANDING).get(mood)
    options = options or (_SITTING if posture == "sit" else _STANDING)["neutral"]
    by = person if chance(seed, "out of habit") < HABIT else seed
    at = chance(by, "hands") * sum(much for much, _ in options)
    for much, name in options:
        at -= much
        if at < 0:
            return name
    return options[-1][1]


def repose(c: Controls, act: Act, name: str, w: float) -> None:
    """Brings the hands that are free to where they rest; what needs both is left when one is full."""
    motion = RESTING.get(name)
    if motion is None or w <= 0.0:
        return
    if name not in ("hip",) and not (act.free(LEFT) and act.free(RIGHT)):
        return
    motion(c, act, w)


def _hip(c: Controls, act: Act, w: float, sides: tuple[int, ...] = ()) -> None:
    """A hand on the hip bone, the elbow out."""
    own = LEFT if act.body.rig.seed % 2 else RIGHT
    k = act.size
    for side in sides or ((own,) if act.free(own) else (1 - own,) if act.free(1 - own) else ()):
        out = 1.0 if side == LEFT else -1.0
        wrist = np.array(c.hips) + np.array([out * 0.205, 0.085, -0.015]) * k
        touch(c, side, wrist, w, elbow=(1.0, 0.15, -0.35), shape="hold_flat")
        turn_hand(c, side, (-out * 0.25, -0.45, 0.85), np.array([-out, -0.15, -0.1]), w)


def _hips(c: Controls, act: Act, w: float) -> None:
    _hip(c, act, w, (LEFT, RIGHT))


def _crossed(c: Controls, act: Act, w: float) -> None:
    """Arms folded before the chest, the left one below."""
    k = act.size
    head = act.head(c)
    for side, out in _BOTH:
        under = side == LEFT
        at = head + np.array([-out * 0.095, -0.445 if under else -0.405, 0.085 if under else 0.125]) * k
        touch(c, side, at, w, elbow=(0.75, -0.7, 0.15), shape="relaxed")
        turn_hand(c, side, (-out * 0.95, 0.22, -0.12), np.array([-out * 0.1, 0.0, -1.0]), w)
    c.shoulders += np.array([0.0, 0.0, 8.0, 8.0]) * w


def _clasp(c: Controls, act: Act, w: float) -> None:
    """Hands one in the other before the belly."""
    k = act.size
    for side, out in _BOTH:
        high = 0.045 if side == RIGHT else 0.035
        deep = 0.215 if side == RIGHT else 0.185
        wrist = np.array(c.hips) + np.array([out * 0.075, high, deep]) * k
        touch(c, side, wrist, w, elbow=(0.9, -0.6, -0.5), shape="cup")
        turn_hand(c, side, (-out * 0.85, -0.45, 0.15), np.array([-out * 0.1, 0.15, -1.0]), w)


def _behind(c: Controls, act: Act, w: float) -> None:
    """Hands behind the back, the shoulders open."""
    k = act.size
    for side, out in _BOTH:
        wrist = np.array(c.hips) + np.array([out * 0.075, 0.03 if side == LEFT else 0.05, -0.185]) * k
        touch(c, side, wrist, w, elbow=(0.9, -0.2, -1.0), shape="cup")
        turn_hand(c, side, (-out * 0.8, -0.6, 0.0), np.array([0.0, 0.1, -1.0]), w)
    c.shoulders += np.array([0.0, 0.0, -7.0, -7.0]) * w
    c.spine += np.array([-3.0, 0.0, 0.0]) * w


def _wrist(c: Controls, act: Act, w: float) -> None:
    """One hand holds the other's wrist: smaller than one is."""
    k = act.size
    hips = np.array(c.hips)
    touch(c, LEFT, hips + np.array([-0.005, -0.02, 0.175]) * k, w, elbow=(0.8, -0.5, -0.6), shape="relaxed")
    turn_hand(c, LEFT, (-0.75, -0.65, 0.1), np.array([-0.1, 0.1, -1.0]), w)
    touch(c, RIGHT, hips + np.array([-0.085, 0.055, 0.215]) * k, w, elbow=(0.8, -0.5, -0.6), shape="cup")
    turn_hand(c, RIGHT, (0.9, -0.4, 0.0), np.array([0.0, 0.05, -1.0]), w)
    c.shoulders += np.array([2.0, 2.0, 5.0, 5.0]) * w


def _chin(c: Controls, act: Act, w: float) -> None:
    """A hand at the chin, the other arm under its elbow."""
    k = act.size
    head = act.head(c)
    seated = act.placed.posture == "sit"
    touch(c, RIGHT, head + np.array([-0.035, -0.205, 0.105]) * k, w, elbow=(0.35, -1.0, 0.2), shape="cup")
    turn_hand(c, RIGHT, (0.30, 0.95, 0.0), np.array([0.35, 0.0, -1.0]), w)
    if not seated:
        touch(c, LEFT, head + np.array([-0.085, -0.450, 0.085]) * k, w, elbow=(0.75, -0.7, 0.1), shape="relaxed")
        turn_hand(c, LEFT, (-0.95, 0.1, 0.1), np.array([0.0, 0.5, -0.9]), w)
    c.neck += np.array([4.0, 0.0, -3.0]) * w


def _lap(c: Controls, act: Act, w: float) -> None:
    """Hands one on the other in the lap."""
    k, top = act.size, act.placed.seat or 0.45
    for side, out in _BOTH:
        high = 0.215 if side == RIGHT else 0.195
        touch(c, side, np.array([out * 0.085, top + high * k, 0.185 * k]), w, elbow=(0.9, -0.4, -0.7), shape="cup")
        turn_hand(c, side, (-out * 0.85, -0.15, 0.5), np.array([-out * 0.1, -0.85, -0.5]), w)


def _lean(c: Controls, act: Act, w: float) -> None:
    """Bowed, the forearms on the thighs, the hands between the knees."""
    k, top = act.size, act.placed.seat or 0.45
    c.pelvis += np.array([14.0, 0.0, 0.0]) * w
    c.spine += np.array([26.0, 0.0, 0.0]) * w
    c.neck += np.array([-20.0, 0.0, 0.0]) * w
    for side, out in _BOTH:
        touch(c, side, np.array([out * 0.070, top + 0.12 * k, 0.40 * k]), w, elbow=(1.0, -0.2, -0.3), shape="cup")
        turn_hand(c, side, (-out * 0.55, -0.45, 0.7), np.array([-out * 0.7, -0.3, -0.6]), w)


def _pockets(c: Controls, act: Act, w: float) -> None:
    """Hands in the trousers' pockets, the shoulders a little up: wrists at the hip bones, hands down along the thighs, inside the cloth."""
    k = act.size
    for side, out in _BOTH:
        wrist = np.array(c.hips) + np.array([out * 0.172, 0.010, 0.040]) * k
        touch(c, side, wrist, w, elbow=(0.95, -0.1, -0.75), shape="flat")
        turn_hand(c, side, (-out * 0.42, -0.88, 0.22), np.array([-out, -0.35, -0.1]), w)
    c.shoulders += np.array([3.0, 3.0, 2.0, 2.0]) * w


RESTING: dict[str, Callable[[Controls, Act, float], None]] = {
    "hip": _hip, "hips": _hips, "crossed": _crossed, "clasp": _clasp, "behind": _behind, "wrist": _wrist, "chin": _chin, "lap": _lap,
    "lean": _lean, "pockets": _pockets,
}  # fmt: skip
# In which postures each is done.
WHERE: dict[str, tuple[str, ...]] = {
    "hip": ("stand",), "hips": ("stand",), "clasp": ("stand",), "behind": ("stand",), "wrist": ("stand",), "lap": ("sit",),
    "pockets": ("stand",),
    "lean": ("sit",), "crossed": ("stand", "sit"), "chin": ("stand", "sit"),
}  # fmt: skip
