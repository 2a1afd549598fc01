"""How a leap off a height is covered: the take-off from the street, the whole fall from the side, the landing from near, and
what it was from above. Cameras stand where a second unit would put them, on what the plan leaves free; all at real speed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.framing import Framing
from filmwright.direction.optics import bodies_between, turned
from filmwright.direction.watching import Watch
from filmwright.scenes import Beat, Cue
from filmwright.shots import GATE, Key, Rig
from filmwright.stage.motion.ballistics import Leap, plan

HIGH = 2.5  # metres of drop from which a jump is a stunt
BEFORE, AFTER = 0.40, 0.75  # seconds round the take-off that the camera below holds
READY = 0.30  # seconds before contact at which the landing's camera has it
SUNK = 1.15  # seconds after contact at which one looks down from above
LONG = 1.75  # seconds of flight from which the whole fall has a shot of its own
RUN, OVER, WHOLE = "the run-up", "over the edge", "the whole fall"
LANDING, ABOVE = "the landing", "from above"


@dataclass(frozen=True)
class Stunt:
    """A leap under way: who, its plan, and the frame of the scene at which its cue begins."""

    who: str
    leap: Leap
    begins: int
    fps: int

    def frame(self, seconds: float) -> int:
        """The frame of the scene so many seconds after the cue began."""
        return self.begins + round(seconds * self.fps)

    @property
    def way(self) -> Array:
        """Unit horizontal direction (3,) of the flight."""
        flat = self.leap.velocity * [1.0, 0.0, 1.0]
        return np.asarray(flat / max(float(np.linalg.norm(flat)), 1e-6))


def stunt(watch: Watch, beat: Beat, cue: Cue) -> Stunt | None:
    """The leap of a cue; None when it is not one off a height."""
    if cue.do != "jump" or cue.height <= HIGH or len(cue.path) < 2:
        return None
    leap = plan(cue, watch.plan.ground, cue.path[0])
    return Stunt(cue.who, leap, watch.scene.start(beat.id) + cue.at, watch.fps)


def moments(leap: Leap) -> Iterator[tuple[float, str]]:
    """Seconds from the cue's start at which a leap asks for a cut, and what the shot from there on shows."""
    flight = leap.lands - leap.leaves
    if leap.leaves - BEFORE > 0.7:
        yield 0.0, RUN
    if flight > BEFORE + READY:
        yield max(leap.leaves - BEFORE, 0.0), OVER
    if flight > LONG:
        yield leap.leaves + AFTER, WHOLE
    yield leap.lands - READY, LANDING
    if flight > LONG:
        yield leap.lands + SUNK, ABOVE


def camera(
    kind: str, of: Stunt, watch: Watch, aspect: float, start: int, end: int, right: Array | None = None
) -> tuple[Framing, Rig] | None:
    """The framing and the rig for one of the kinds above over a window of frames; None where the place has no room for it.

    `right` (3,) is that of the camera before: whoever leaped to the left there does not leap to the right here, if it can be.
    """
    make = {RUN: _run_up, OVER: _over_the_edge, WHOLE: _whole, LANDING: _landing, ABOVE: _above}[kind]
    frames = [watch.clip(f) for f in np.linspace(start, end - 1, 6)]
    body = np.array([watch.eye[of.who][f] for f in frames])
    seen = body[2:] if kind == OVER else body  # before the take-off the roof hides who runs up
    if kind in (LANDING, ABOVE):  # who has sunk into what is soft is not hidden by it
        seen = np.maximum(seen, [-np.inf, of.leap.landing[1] + 0.3, -np.inf])
    others = [who for who in watch.present(start) if who != of.who]
    heads = np.array([watch.eye[who][watch.clip(start)] for who in others]).reshape(-1, 3)
    feet = np.array([watch.feet[who][watch.clip(start)] for who in others]).reshape(-1, 3)
    for eye, target, focal, follows in sorted(make(of, aspect), key=lambda vantage: _turns(vantage, of, right)):
        free = bool(watch.plan.camera_ok(eye[None], 0.1)[0]) or kind == ABOVE
        if not free or watch.plan.blocked(eye[None], seen).any():
            continue
        if kind in (RUN, LANDING) and (
            bodies_between(eye[None], seen, heads, feet).any() or watch.plan.crossed(eye[None], seen).any()
        ):
            continue
        aims = ((of.who, *follows),) if follows is not None else ()
        key = Key(0.0, _triple(eye), _triple(target), round(focal, 1))
        u, v = follows or (0.0, 0.0)
        return Framing(eye, round(focal, 1), u, v, 0.0, "as asked"), Rig((key,), aim=aims, f_stop=5.6)
    return None


def _turns(vantage: Vantage, of: Stunt, right: Array | None) -> bool:
    """Whether a vantage shows the leap the other way round than the camera before it, whose right is given."""
    if right is None:
        return False
    away = vantage[1] - vantage[0]
    now = float(np.array([-away[2], 0.0, away[0]]) @ of.way) / (float(np.hypot(away[0], away[2])) + 1e-9)
    was = float(right @ of.way)
    return was * now < 0 and min(abs(was), abs(now)) > 0.12


# eye, target, focal length, and where in the picture (u, v) the body's head is kept, if it is
Vantage = tuple[Array, Array, float, tuple[float, float] | None]


def _run_up(of: Stunt, aspect: float) -> Iterator[Vantage]:
    """Beside the run, at the height of the chest, with room ahead: the camera pans with it towards the edge."""
    first, last = of.leap.approach[0], of.leap.approach[-1]
    middle = np.array([(first[0] + last[0]) / 2, of.leap.take_off[1], (first[1] + last[1]) / 2])
    for turn in (72.0, -72.0, 90.0, -90.0, 110.0, -110.0, 50.0, -50.0):
        for out in (5.5, 4.5, 6.5, 3.6):
            eye = middle + turned(of.way, turn) * out + [0.0, 1.15, 0.0]
            ahead = 0.30 if turn < 0 else -0.30  # who runs to the right stands on the left
            yield eye, middle + [0.0, 1.2, 0.0], _lens(out, 2.6, aspect), (ahead, 0.45)


def _over_the_edge(of: Stunt, aspect: float) -> Iterator[Vantage]:
    """From the street, looking up the wall: the body comes out over the edge, against the sky."""
    start, end = of.leap.take_off, of.leap.landing
    foot = end * [1.0, 0.0, 1.0] + [0.0, end[1] if of.leap.drop < 4.0 else 0.0, 0.0]
    for out in (4.4, 3.4, 5.6, 2.4, 7.0):
        for turn in (35.0, -35.0, 60.0, -60.0, 85.0, -85.0):
            eye = foot + turned(of.way, turn) * out + [0.0, 1.5, 0.0]
            far = float(np.linalg.norm(start - eye))
            yield eye, start + of.way + [0.0, 1.0, 0.0], _lens(far, 5.4, aspect), (0.0, 0.40)


def _whole(of: Stunt, aspect: float) -> Iterator[Vantage]:
    """From the side, far enough for roof and landing in one picture: the fall in its whole height, on a camera that does not move."""
    start, end = of.leap.take_off, of.leap.landing
    top, low = start[1] + 1.3, end[1] - 3.2
    middle = (start + end) / 2
    middle[1] = (top + low) / 2
    for focal in (40.0, 32.0, 25.0, 21.0, 18.0):
        far = (top - low) / (GATE / focal / aspect)
        for turn in (90.0, -90.0, 82.0, -82.0, 98.0, -98.0):
            way = turned(of.way, turn)
            eye = middle + way * far
            eye[1] = end[1] + 0.30 * (start[1] - end[1])
            yield eye, middle, focal, None


def _landing(of: Stunt, aspect: float) -> Iterator[Vantage]:
    """Beside the landing, a little over it: the body comes into the picture from above and one sees what it sinks into."""
    end = of.leap.landing
    for out in (6.2, 7.2, 5.0, 4.0, 9.0):
        for turn in (98.0, -98.0, 80.0, -80.0, 120.0, -120.0, 62.0, -62.0):
            eye = end + turned(of.way, turn) * out + [0.0, 2.1, 0.0]
            yield eye, end + [0.0, 0.35, 0.0], _lens(float(np.hypot(out, 1.8)), 3.4, aspect), None


def _above(of: Stunt, aspect: float) -> Iterator[Vantage]:
    """From the edge, straight down to who lies there: how high it was."""
    start, end = of.leap.take_off, of.leap.landing
    aside = turned(of.way, 90.0)
    for side in (0.5, -0.5, 1.2, -1.2):
        eye = start + of.way * 0.35 + aside * side + [0.0, 1.9, 0.0]
        far = float(np.linalg.norm(end - eye))
        yield eye, end, _lens(far, max(0.28 * far, 5.0), aspect), None


def _lens(far: float, height: float, aspect: float) -> float:
    """The focal length in mm with which a picture is so many metres high at a distance."""
    return float(np.clip(far * GATE / aspect / height, 18.0, 100.0))


def _triple(point: Array) -> tuple[float, float, float]:
    return round(float(point[0]), 4), round(float(point[1]), 4), round(float(point[2]), 4)
