"""Business of the body alone: point, wave, nod, shrug, laugh, cry; the hands of one who speaks; moods in the bearing."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from filmwright.stage.motion.act import LEFT, RIGHT, Act, chance, pulse, reach, touch, turn_hand
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.hands import SHAPES
from filmwright.stage.motion.rotations import bump, ease, smooth, unit

WIPES = 5.2  # seconds from one time that tears are wiped off to the next
_BOTH = ((LEFT, 1.0), (RIGHT, -1.0))


def point(c: Controls, act: Act) -> None:
    """An arm goes out to what is meant, a moment late, and settles."""
    w = act.weight
    named = target = act.target()
    if target is None and act.placed.gaze is not None:
        target = act.inside(act.placed.gaze)
    if target is None:
        target = np.array([-0.3, 1.4, 4.0])
    # Where one only looks may change under way, and the hand must not change with it.
    side = act.free_hand(named if named is not None and np.hypot(named[0], named[2]) > 0.5 else None)
    if act.thing is not None and act.thing.prop == act.cue.prop:
        side = act.side  # what is pointed is in this hand
    elif not act.free(side) and act.free(1 - side):
        side = 1 - side
    yaw = math.degrees(math.atan2(target[0], max(target[2], 0.3)))
    c.spine += np.array([0.0, min(max(yaw * 0.35, -24.0), 24.0), 0.0]) * w
    way = unit(target - act.shoulder(c, side))
    in_chest = act.chest(c).T @ way
    # A small drawing back before the arm goes out, and a settling after it.
    draw = 0.96 - 0.14 * bump(act.t / 0.5) + 0.02 * bump((act.t - 0.45) / 0.3)
    out = 1.0 if side == LEFT else -1.0
    reach(
        c,
        side,
        (in_chest[0] * out * draw, in_chest[1] * draw, in_chest[2] * draw),
        w,
        elbow=(0.5, -0.9, -0.2),
        shape="point",
    )
    turn_hand(c, side, way, np.array([-out * 0.35, -1.0, 0.0]), w)


def wave(c: Controls, act: Act) -> None:
    """A raised hand goes to and fro from the elbow."""
    w, side = act.weight, act.either
    out = 1.0 if side == LEFT else -1.0
    sweep = math.sin(2 * math.pi * 1.9 * act.t)
    reach(c, side, (0.46 + 0.10 * sweep, 0.42, 0.34), w, elbow=(0.9, -0.7, 0.0), shape="open")
    turn_hand(c, side, (out * (0.10 + 0.42 * sweep), 1.0, 0.1), np.array([0.0, 0.0, 1.0]), w)
    c.spine += np.array([0.0, out * 3.0, out * (2.0 + 1.0 * sweep)]) * w


def nod(c: Controls, act: Act) -> None:
    """Nods that die away, the first the deepest."""
    rate = 1.55
    n = act.t * rate
    count = max(min(round(act.length * rate), 3), 1)
    if n < count:
        depth = 13.0 * 0.72 ** int(n)
        c.neck += np.array([depth * bump(n % 1.0), 0.0, 0.0])
        c.spine += np.array([0.15 * depth * bump(n % 1.0), 0.0, 0.0])


def shake_head(c: Controls, act: Act) -> None:
    """No: whole turns of the head, one to three by the time there is."""
    turns = max(min(round(act.length * 1.3), 3), 1)
    span = min(turns / 1.3, act.length)
    fade = smooth(act.t / 0.25) * smooth((span - act.t) / 0.3)
    c.neck += np.array([2.0, 17.0 * math.sin(2 * math.pi * turns * min(act.t / span, 1.0)), 0.0]) * fade


def shrug(c: Controls, act: Act) -> None:
    """Shoulders up, palms out, and down again."""
    up = smooth(act.part / 0.30) * (1 - smooth((act.part - 0.55) / 0.40))
    c.shoulders += np.array([21.0, 21.0, 4.0, 4.0]) * up
    c.neck += np.array([3.0, 0.0, 7.0]) * up
    for side, out in _BOTH:
        reach(c, side, (0.36, -0.62, 0.42), up, elbow=(0.5, -0.6, -0.7), shape="palm_up")
        turn_hand(c, side, (out * 0.55, 0.05, 0.85), np.array([out * 0.15, 1.0, 0.1]), up)


def laugh(c: Controls, act: Act) -> None:
    """The belly shakes in bouts that tire; the head goes back, then forward over them."""
    w = act.weight
    bout = pulse(act.t, 0.45)
    shake = math.sin(2 * math.pi * 4.2 * act.t) * (0.35 + 0.65 * bout)
    c.spine += np.array([-5.0 + 10.0 * (1 - bout) + 2.2 * shake, 0.0, 1.5 * bout]) * w
    c.neck += np.array([-9.0 * bout + 2.0 * shake, 3.0 * bout, 2.0]) * w
    c.shoulders += np.array([3.0, 3.0, 3.0, 3.0]) * (1.0 + shake) * w
    if act.cue.frames > 2 * act.stage.fps and act.free(RIGHT):
        reach(c, RIGHT, (-0.28, -0.55, 0.36), 0.9 * w, elbow=(0.8, -0.5, -0.3), shape="relaxed")
        turn_hand(c, RIGHT, (0.9, 0.1, 0.2), np.array([0.1, 0.0, -1.0]), 0.9 * w)


def cry(c: Controls, act: Act) -> None:
    """Bowed, sobbing in fits; now and then a hand wipes the face."""
    w = act.weight
    sob = max(math.sin(2 * math.pi * 1.7 * act.t), 0.0) * (0.4 + 0.6 * pulse(act.t, 0.33))
    c.spine += np.array([11.0 - 5.0 * sob, 0.0, 0.0]) * w
    c.neck += np.array([8.0 - 2.0 * sob, 3.0, 0.0]) * w
    c.shoulders += np.array([4.0, 4.0, 10.0, 10.0]) * w + np.array([6.0, 6.0, 0.0, 0.0]) * sob * w
    if act.length > 1.5:  # the first time at once, where there is time for one alone
        here = act.t % WIPES if act.length > 1.5 * WIPES else act.t + 0.5 * WIPES
        wiping = smooth((here - 0.55 * WIPES) / 0.6) * smooth((WIPES - 0.1 - here) / 0.6)
        _hands_to_face(c, act, 0.95 * w * wiping, sides=(RIGHT,))


def cover_face(c: Controls, act: Act) -> None:
    """Both hands before the face."""
    w = act.weight
    c.spine += np.array([12.0, 0.0, 0.0]) * w
    c.neck += np.array([16.0, 0.0, 0.0]) * w
    c.shoulders += np.array([5.0, 5.0, 10.0, 10.0]) * w
    _hands_to_face(c, act, w, sides=(LEFT, RIGHT))


def cover_mouth(c: Controls, act: Act) -> None:
    """The palm of one hand before the mouth; the eyes stay free."""
    w, side, out = act.weight, act.side, act.out
    c.neck += np.array([5.0, 0.0, 0.0]) * w
    c.shoulders += np.array([3.0, 3.0, 5.0, 5.0]) * w
    wrist = act.head(c) + np.array([out * 0.085, -0.135, 0.125]) * act.size
    touch(c, side, wrist, w, elbow=(0.5, -1.0, 0.15), shape="flat")
    turn_hand(c, side, (-out * 0.95, 0.42, -0.1), np.array([0.0, 0.0, -1.0]), w)


def _hands_to_face(c: Controls, act: Act, w: float, sides: tuple[int, ...]) -> None:
    head, k = act.head(c), act.size
    for side in sides:
        out = 1.0 if side == LEFT else -1.0
        wrist = head + np.array([out * 0.055, -0.155, 0.085]) * k
        touch(c, side, wrist, w, elbow=(0.5, -1.0, 0.25), shape="flat")
        turn_hand(c, side, (-out * 0.18, 1.0, -0.12), np.array([-out * 0.25, 0.0, -1.0]), w)


def raise_arms(c: Controls, act: Act) -> None:
    """Both arms high, palms forward."""
    w = act.weight * smooth(act.t / 0.75)
    tremble = 0.012 * math.sin(2 * math.pi * 2.3 * act.t)
    for side, _ in _BOTH:
        reach(c, side, (0.34, 0.80 + tremble, 0.14), w, elbow=(1.0, -0.2, -0.2), shape="open")
        turn_hand(c, side, (0.0, 1.0, 0.05), np.array([0.0, 0.0, 1.0]), w)
    c.spine += np.array([-4.0, 0.0, 0.0]) * w
    c.neck += np.array([-4.0, 0.0, 0.0]) * w


def clap(c: Controls, act: Act) -> None:
    """Hands meet a little over twice a second."""
    w, k = act.weight, act.size
    apart = 0.5 + 0.5 * math.cos(2 * math.pi * 2.3 * act.t)
    head = act.head(c)
    for side, out in _BOTH:
        at = head + np.array([out * (0.035 + 0.13 * apart), -0.40 + (0.03 if side == LEFT else 0.0), 0.24]) * k
        touch(c, side, at, w, elbow=(0.6, -0.8, -0.4), shape="flat")
        turn_hand(c, side, (out * 0.1, 0.55, 0.8), np.array([-out, 0.0, 0.0]), w)


def pant(c: Controls, act: Act) -> None:
    """Out of breath: bent over, hands on the thighs, the back heaving."""
    w = act.weight
    heave = math.sin(2 * math.pi * 0.95 * act.t)
    if act.placed.posture == "stand" and not act.placed.gait:
        k = act.size
        c.pelvis += np.array([30.0, 0.0, 0.0]) * w
        c.spine += np.array([20.0 - 4.0 * heave, 0.0, 0.0]) * w
        c.neck += np.array([-20.0 + 3.0 * heave, 0.0, 0.0]) * w
        c.hips += np.array([0.0, -0.07, -0.13]) * k * w
        for side, out in _BOTH:
            touch(c, side, np.array([out * 0.16, 0.62, 0.16]) * k, w, elbow=(1.0, 0.1, -0.5), shape="thigh")
            turn_hand(c, side, (-out * 0.3, -0.7, 0.7), np.array([-out * 0.3, -0.7, -0.6]), w)
    else:
        c.spine += np.array([5.0 - 3.0 * heave, 0.0, 0.0]) * w
        c.shoulders += np.array([5.0, 5.0, 0.0, 0.0]) * heave * w


def shiver(c: Controls, act: Act) -> None:
    """Arms wrapped about the chest; a fine shaking that swells and ebbs."""
    w = act.weight
    shake = math.sin(2 * math.pi * 6.3 * act.t) * (0.5 + 0.5 * pulse(act.t, 0.4))
    c.spine += np.array([9.0, 0.5 * shake, 0.3 * shake]) * w
    c.neck += np.array([6.0, 0.6 * shake, 0.0]) * w
    c.shoulders += np.array([9.0, 9.0, 12.0, 12.0]) * w
    for side, out in _BOTH:
        over = 0.02 if side == LEFT else -0.03
        reach(c, side, (-0.56 + 0.006 * shake, -0.34 + over, 0.46), w, elbow=(0.4, -1.0, -0.1), shape="relaxed")
        turn_hand(c, side, (-out * 0.9, 0.35, 0.1), np.array([-out * 0.2, 0.0, -1.0]), w)


def gesture(c: Controls, act: Act) -> None:
    """Hands that underline something, as asked by a cue."""
    _talk(c, act.t, act.length, act.seed, 0.9 * act.weight, full=(not act.free(LEFT), not act.free(RIGHT)))


def dance(c: Controls, act: Act) -> None:
    """A two-step on the spot at 112 beats a minute; hips against shoulders, arms at will."""
    w, k = act.weight, act.size
    beat = 2 * math.pi * 112 / 60 / 2 * act.t
    side_step, bob = math.sin(beat), 0.5 - 0.5 * math.cos(2 * beat)
    turn = chance(act.seed, "dance", int(act.t / 4.0))
    c.hips += np.array([0.06 * side_step, -0.045 + 0.03 * bob, 0.0]) * w * k
    c.pelvis += np.array([0.0, 7.0 * math.sin(beat + 0.5), 5.0 * side_step]) * w
    c.spine += np.array([3.0 * bob, -9.0 * math.sin(beat + 0.5), -6.0 * side_step]) * w
    c.neck += np.array([-4.0 * bob, 3.0 * side_step, 2.0 * side_step]) * w
    high = 0.25 * smooth((turn - 0.4) / 0.2)
    for side, out in _BOTH:
        phase = math.sin(beat + (0.0 if side == LEFT else math.pi))
        reach(
            c,
            side,
            (0.30, -0.30 + high + 0.14 * phase, 0.46 + 0.10 * phase),
            w,
            elbow=(0.9, -0.6, -0.3),
            shape="relaxed",
        )
        lift = max(out * side_step, 0.0)
        c.side(Controls.tread, side)[0] += 18.0 * (1 - bob) * lift * w


def stumble(c: Controls, act: Act) -> None:
    """A trip that is caught: the body pitches, the arms fly out, and it comes upright again past the middle."""
    p = act.part
    pitch = smooth(p / 0.22) * (1 - smooth((p - 0.30) / 0.45))
    back = bump((p - 0.55) / 0.4)
    c.pelvis += np.array([24.0 * pitch - 5.0 * back, 0.0, 4.0 * pitch])
    c.spine += np.array([26.0 * pitch - 6.0 * back, 9.0 * pitch, 0.0])
    c.neck += np.array([-24.0 * pitch + 4.0 * back, 0.0, 0.0])
    c.hips += np.array([0.02, -0.11, 0.10]) * pitch * act.size
    for side, _ in _BOTH:
        late = 0.04 if side == LEFT else 0.0
        fly = smooth((p - late) / 0.20) * (1 - smooth((p - 0.36 - late) / 0.42))
        reach(c, side, (0.62, -0.10 + 0.35 * (side == LEFT), 0.52), fly, elbow=(0.8, -0.2, -0.6), shape="open")


GESTURES: dict[str, Callable[[Controls, Act], None]] = {
    "point": point, "wave": wave, "nod": nod, "shake_head": shake_head, "shrug": shrug, "laugh": laugh, "cry": cry,
    "cover_face": cover_face, "cover_mouth": cover_mouth, "raise_arms": raise_arms, "clap": clap, "pant": pant, "shiver": shiver,
    "gesture": gesture, "dance": dance, "stumble": stumble,
}  # fmt: skip


# ---------------------------------------------------------------- hands of one who speaks


def speak(c: Controls, act: Act, intensity: float) -> None:
    """Beats of the hands and the head under a line; rarer and smaller when calm, none at its ends."""
    strength = min(0.35 + 0.75 * intensity, 1.0)
    edge = min(0.7, act.length / 3)
    env = smooth(act.t / edge) * smooth((act.length - act.t) / edge)
    n = act.t / 0.62
    for k in (int(n), int(n) + 1):
        stress = chance(act.seed, "head", k)
        u = (n - k + 0.5) / 1.1
        c.neck += (
            np.array([4.5 * stress, 5.0 * (chance(act.seed, "side", k) - 0.5), 2.5 * (stress - 0.5)])
            * bump(u)
            * env
            * strength
        )
    quiet = act.placed.posture not in ("stand", "sit") or act.placed.gait == "run"
    if act.length > 1.2 and not quiet:
        seated = act.placed.posture == "sit"
        _talk(
            c,
            act.t,
            act.length,
            act.seed,
            env * strength,
            full=(not act.free(LEFT), not act.free(RIGHT)),
            seated=seated,
        )


# (left hand?, right hand?, place out, up, ahead, how the palm faces: 1 up, 0 in, -1 down)
_STROKES = (
    (0, 1, 0.24, -0.42, 0.56, 1.0), (1, 0, 0.24, -0.42, 0.56, 1.0), (1, 1, 0.26, -0.40, 0.55, 0.8), (0, 1, 0.06, -0.34, 0.60, 0.0),
    (1, 1, 0.12, -0.38, 0.58, 0.0), (0, 1, 0.30, -0.36, 0.52, -1.0), (1, 0, 0.10, -0.40, 0.56, 0.2), (0, 0, 0.0, 0.0, 0.0, 0.0),
)  # fmt: skip


def _talk(
    c: Controls, t: float, length: float, seed: int, w: float, *, full: tuple[bool, bool], seated: bool = False
) -> None:
    """Strokes of the hands, each with its preparation, its stroke on a stressed word, a hold and a way home."""
    span = 1.9
    first = 0.25 * chance(seed, "first")
    n = (t - first) / span
    for k in (math.floor(n) - 1, math.floor(n)):
        if k < 0:
            continue
        u = (n - k) / 1.35  # strokes overlap: one goes home while the next prepares
        if not 0.0 < u < 1.0:
            continue
        left, right, out, up, ahead, palm = _STROKES[int(chance(seed, "stroke", k) * len(_STROKES))]
        left, right = (0 if full[LEFT] else left), (0 if full[RIGHT] else right)
        held = smooth(u / 0.30) * (1 - smooth((u - 0.62) / 0.38))
        beat = bump((u - 0.24) / 0.20) + 0.6 * bump((u - 0.46) / 0.18)
        big = (0.75 + 0.5 * chance(seed, "big", k)) * min(w, 1.0)
        for side, sign, used in ((LEFT, 1.0, left), (RIGHT, -1.0, right)):
            if not used:
                continue
            much = held * min(w * 1.15, 1.0)
            drop = 0.10 * beat * big
            place = (
                out,
                up * (1.15 - 0.3 * big) - drop + (0.05 if seated else 0.0),
                ahead * (0.85 + 0.2 * big) + 0.04 * beat * big,
            )
            reach(c, side, place, much, elbow=(0.45, -0.8, -0.6), shape="palm_up" if palm > 0.5 else "relaxed")
            facing = np.array([-sign * (1 - abs(palm)), palm, 0.0])
            turn_hand(c, side, (sign * 0.15 * palm, 0.10 - 0.2 * beat * big, 1.0), facing, much)
        c.spine += np.array([1.5 * beat, 2.0 * (left - right) * held, 0.0]) * w


# ---------------------------------------------------------------- moods in the bearing


def bearing(c: Controls, moods: tuple[tuple[str, float], ...], seconds: float, walking: float) -> None:
    """How a mood of some intensity (0..1) holds the body; half as much in one who walks."""
    for mood, intensity in moods:
        x = ease(intensity) * (1 - 0.5 * walking)
        if mood == "joy":
            c.spine += np.array([-3.5, 0.0, 0.0]) * x
            c.neck += np.array([-3.0, 0.0, 2.0]) * x
            c.shoulders += np.array([1.0, 1.0, -3.0, -3.0]) * x
        elif mood == "fear":
            tremble = math.sin(2 * math.pi * 5.1 * seconds) * max(x - 0.55, 0.0)
            c.spine += np.array([9.0 + 0.6 * tremble, 0.0, 0.0]) * x
            c.neck += np.array([-4.0 + tremble, 0.0, 0.0]) * x
            c.shoulders += np.array([9.0, 9.0, 9.0, 9.0]) * x
            c.hips += np.array([0.0, -0.02, -0.02]) * x
            _draw_up(c, max(x - 0.35, 0.0) * 0.9)
        elif mood == "anger":
            c.spine += np.array([4.0, 0.0, 0.0]) * x
            c.neck += np.array([2.0, 0.0, 0.0]) * x
            c.shoulders += np.array([4.0, 4.0, -2.0, -2.0]) * x
            _fists(c, x)
        elif mood in ("sorrow", "pain"):
            c.spine += np.array([10.0, 0.0, 0.0]) * x
            c.neck += np.array([6.0, 2.0, 2.0]) * x
            c.shoulders += np.array([-2.0, -2.0, 8.0, 8.0]) * x
        elif mood == "surprise":
            c.spine += np.array([-5.0, 0.0, 0.0]) * x
            c.neck += np.array([-3.0, 0.0, 0.0]) * x
            c.shoulders += np.array([5.0, 5.0, 0.0, 0.0]) * x
        elif mood == "disgust":
            c.spine += np.array([-4.0, 6.0, 0.0]) * x
            c.neck += np.array([-2.0, 8.0, -3.0]) * x
        elif mood == "doubt":
            c.spine += np.array([-2.0, 2.0, 2.0]) * x
            c.neck += np.array([1.0, 4.0, 7.0]) * x
        elif mood == "tenderness":
            c.spine += np.array([3.0, 0.0, 0.0]) * x
            c.neck += np.array([3.0, 0.0, 7.0]) * x
        elif mood == "effort":
            c.spine += np.array([6.0, 0.0, 0.0]) * x
            c.shoulders += np.array([4.0, 4.0, 3.0, 3.0]) * x
            _fists(c, 0.6 * x)


def _fists(c: Controls, w: float) -> None:
    for side in (LEFT, RIGHT):
        hand = c.side(Controls.hands, side)
        hand[:] = hand * (1 - w) + SHAPES["fist"] * w


def _draw_up(c: Controls, w: float) -> None:
    for side in (LEFT, RIGHT):
        reach(c, side, (0.05, -0.45, 0.42), w, elbow=(0.4, -0.9, -0.5), shape="claw" if w > 0.4 else "relaxed")
