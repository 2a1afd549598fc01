"""Walking and running above the footprints: what pelvis, back and arms do between the steps.

The legs follow from the prints (footsteps.py) and from how high the pelvis is; the rest is counter-movement: the pelvis leads
the swinging leg, the chest turns against it, each arm goes with the other side's leg. A run's rise and fall is that of a body
thrown up by each push: flight by g, and a spring between.
"""

from __future__ import annotations

import math

import numpy as np

from filmwright.stage.motion.ballistics import G
from filmwright.stage.motion.body import Body
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.footsteps import Foot, Footsteps, Gait
from filmwright.stage.motion.hands import SHAPES
from filmwright.stage.motion.rotations import arc, bump, ease

# How a manner changes a walk: stoop and lean (degrees), swing of the arms, bounce, spread of the elbows, droop of the head.
_MANNERS: dict[str, dict[str, float]] = {
    "slow": {"swing": 0.75},
    "tired": {"stoop": 13, "swing": 0.55, "head": 13, "bounce": 0.8},
    "exhausted": {"stoop": 20, "swing": 0.6, "head": 16, "sway": 1.8},
    "sad": {"stoop": 11, "swing": 0.45, "head": 17},
    "angry": {"lean": 5, "swing": 1.25, "head": 5, "fists": 1.0, "bounce": 1.2},
    "hurried": {"lean": 4, "swing": 1.15},
    "proud": {"stoop": -6, "swing": 1.0, "head": -5},
    "sneaking": {"stoop": 22, "swing": 0.35, "head": -10, "low": 0.07},
    "careful": {"stoop": 9, "swing": 0.4, "head": 8, "low": 0.03},
    "old": {"stoop": 17, "swing": 0.5, "head": 2, "low": 0.02},
    "drunk": {"sway": 3.2, "swing": 0.8, "stoop": 5},
    "joyful": {"bounce": 1.5, "swing": 1.3, "stoop": -3},
    "limping": {"sway": 2.2, "swing": 0.7, "stoop": 5},
    "scared": {"stoop": 8, "lean": 4, "swing": 0.8},
}
_LIKE = {"weary": "tired", "slowly": "slow", "furious": "angry", "quick": "hurried", "fast": "hurried", "happy": "joyful",
         "stealthy": "sneaking", "quietly": "careful", "hesitant": "careful", "elderly": "old", "staggering": "drunk",
         "afraid": "scared", "fearful": "scared", "limp": "limping"}  # fmt: skip


def manner(words: str) -> dict[str, float]:
    """How a cue's manner colours a walk; words that are not known colour nothing."""
    for word in words.lower().replace(",", " ").split():
        name = _LIKE.get(word, word)
        if name in _MANNERS:
            return _MANNERS[name]
    return {}


def set_feet(
    c: Controls, body: Body, feet: tuple[Foot, Foot], position: tuple[float, float, float], heading: float, w: float
) -> None:
    """Puts the feet on their prints, given in the world, by a weight 0..1."""
    angle = math.radians(heading)
    cos, sin = math.cos(angle), math.sin(angle)
    for k, foot in enumerate(feet):
        dx, dy, dz = (foot.place[i] - position[i] for i in range(3))
        at = np.array([cos * dx - sin * dz, dy, sin * dx + cos * dz])
        turn = (foot.heading - heading + 180.0) % 360.0 - 180.0
        place, tread, bears = c.side(Controls.feet, k), c.side(Controls.tread, k), c.side(Controls.bears, k)
        place[:] = place * (1 - w) + at * w
        tread[:] = tread * (1 - w) + np.array([foot.pitch, turn, 0.0]) * w
        bears[:] = bears * (1 - w) + foot.bears * w


def stride(c: Controls, body: Body, gait: Gait, words: str, carrying: tuple[float, float], seed: int) -> None:
    """Adds the walk or run to a standing pose whose feet are on their prints already.

    `carrying` (left, right) 0..1 holds an arm back from swinging.
    """
    if gait.strength <= 0.0:
        return
    size, w, run = body.rig.size, gait.strength, gait.run
    m = manner(words)
    speed = gait.speed / math.sqrt(size)
    turn = math.pi * gait.phase  # a whole number of steps: one leg passes the other
    side = math.cos(turn)  # +1 over the left leg, -1 over the right
    apart = -math.sin(turn)  # +1: the left leg is ahead, -1: the right
    pace = min(speed / 1.35, 1.5) * (1 - run) + run * min(0.8 + speed / 8.0, 1.7)
    lean = (1.2 + 1.6 * speed * 0.8) * (1 - run) + (4.0 + 1.5 * speed) * run + m.get("lean", 0.0)
    stoop = m.get("stoop", 0.0)
    twist = (4.5 * (1 - run) + 7.5 * run) * min(pace, 1.3)
    swing = m.get("swing", 1.0) * pace
    sway = 0.017 * (1 - run) + 0.008 * run
    c.hips += w * np.array(
        [sway * side * m.get("sway", 1.0) * size, _rise(gait, m) * size - m.get("low", 0.0) * size, 0.0]
    )
    if m.get("sway", 1.0) > 1.0:
        drift = math.sin(0.71 * turn + seed % 7) * 2.2 * m["sway"]
        c.spine += w * np.array([0.0, 0.6 * drift, drift])
    c.pelvis += w * np.array([lean * 0.45, -twist * apart, -2.2 * side * (1 - 0.5 * run)])
    c.spine += w * np.array([lean * 0.55 + stoop, twist * 1.75 * apart, 2.4 * side * (1 - 0.5 * run)])
    c.neck += w * np.array([-lean * 0.8 - stoop * 0.55 + m.get("head", 0.0), -twist * 0.75 * apart, -0.6 * side])
    hand = SHAPES["relaxed"] * (1 - run) + (0.45 * SHAPES["fist"] + 0.55 * SHAPES["grip"]) * run
    hand = hand + (SHAPES["fist"] - hand) * m.get("fists", 0.0)
    for k, out in ((0, 1.0), (1, -1.0)):
        ahead = -out * apart  # this arm goes with the other leg
        mine = w * (1.0 - carrying[k])
        angle = 17.0 * ahead * swing + 2.0
        elbow = 14.0 + 11.0 * max(ahead, 0.0) * swing
        walk_reach = _arm(angle, elbow, 0.16, out)
        runs = _arm(4.0 + 33.0 * ahead * min(swing, 1.25), 84.0 + 16.0 * ahead, 0.16 - 0.16 * max(ahead, 0.0), out)
        wanted = walk_reach * (1 - run) + runs * run
        reach, elbows = c.side(Controls.reach, k), c.side(Controls.elbows, k)
        reach[:] = arc(reach, wanted, mine)
        elbows[:] = elbows * (1 - mine) + np.array([out * (0.42 - 0.12 * run), -0.6 * run, -1.0]) * mine
        shape = c.side(Controls.hands, k)
        shape[:] = shape * (1 - mine) + hand * mine
        roll = c.side(Controls.roll, k)
        roll[:] = roll * (1 - mine) + (14.0 - 6.0 * run) * mine


def _arm(swing: float, elbow: float, out: float, side: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """A wrist's reach for an upper arm swung forward and a bent elbow, in degrees; two halves of one arm."""
    a, b = math.radians(swing), math.radians(swing + elbow)
    ahead = 0.53 * math.sin(a) + 0.47 * math.sin(b)
    down = -0.53 * math.cos(a) - 0.47 * math.cos(b)
    return np.array([side * out, down, ahead])


def _rise(gait: Gait, m: dict[str, float]) -> float:
    """Height of the pelvis over its standing height, in metres for a grown man.

    A walk vaults over its legs, which the solver sees to; here it only gives at the knees. A run falls freely between pushes.
    """
    part = gait.phase % 1.0  # 0: a leg passes under the body
    # The vault is lowest between a landing and the next leaving, and deeper the longer the step.
    long = min(gait.step / 0.72, 1.35)
    walk = -0.004 - 0.018 * long * long * (1 + math.cos(2 * math.pi * (part - 0.63)))
    if gait.run <= 0.0:
        return walk * m.get("bounce", 1.0)
    time = max(gait.step / max(gait.speed, 0.3), 0.15)  # seconds of a step
    flight = min(max(gait.flight, 0.02), 0.6 * time)
    ground = time - flight
    # The push ends a little after the leg has passed: flight lies about half way between two passings.
    since = ((part - 0.55) % 1.0) * time - (0.5 * time - 0.5 * flight - 0.05 * time)
    since = since % time
    up = 0.5 * G * flight
    if since < flight:
        height = up * since - 0.5 * G * since * since
    else:
        # The spring below: a half sine whose ends have the flight's speed.
        height = -up * ground / math.pi * math.sin(math.pi * (since - flight) / ground)
    run = -0.055 + height * m.get("bounce", 1.0)
    return walk * (1 - gait.run) + run * gait.run


def crawl(c: Controls, body: Body, metres: float, w: float) -> None:
    """On hands and knees, limbs going by the distance crept: the hand with the knee of the other side."""
    k = body.rig.size
    turn = 2 * math.pi * metres / (0.62 * k)
    still = Controls(c.values.copy())
    still.hips = (0.012 * math.sin(turn), 0.49 * k, -0.22 * k)
    still.pelvis = (78.0, 5.0 * math.sin(turn), 4.0 * math.cos(turn))
    still.spine = (-4.0, -8.0 * math.sin(turn), 0.0)
    still.neck = (-38.0, 0.0, 0.0)
    still.bears = 0.0
    still.toes = 0.0
    still.touching = 1.0
    still.posed = 1.0
    still.hands = np.concatenate([SHAPES["flat"]] * 2)
    still.fingers_to = (0.05, -0.1, 1.0, -0.05, -0.1, 1.0)
    still.palms_to = (0.0, -1.0, 0.05, 0.0, -1.0, 0.05)
    still.elbows = (0.5, 0.0, -1.0, -0.5, 0.0, -1.0)
    for side, out in ((0, 1.0), (1, -1.0)):
        hand, knee = _creep(turn + (math.pi if side else 0.0)), _creep(turn + (0.0 if side else math.pi))
        still.side(Controls.touch, side)[:] = (out * 0.19 * k, (0.07 + 0.07 * hand[1]) * k, (0.36 + 0.15 * hand[0]) * k)
        still.side(Controls.feet, side)[:] = (out * 0.13 * k, (0.10 + 0.03 * knee[1]) * k, (-0.80 + 0.15 * knee[0]) * k)
        still.side(Controls.tread, side)[:] = (80.0, 0.0, 0.0)
    c.values[:] = c.values * (1 - w) + still.values * w


def _creep(turn: float) -> tuple[float, float]:
    """(forward -1..1, height 0..1) of a limb that is planted for half of its turn and carried forward for the other."""
    part = (turn / (2 * math.pi)) % 1.0
    if part < 0.5:
        return 1.0 - 4.0 * part, 0.0
    u = (part - 0.5) * 2
    return -1.0 + 2.0 * ease(u), bump(u)


def climb(c: Controls, body: Body, metres: float, w: float) -> None:
    """Hand over hand up a steep thing ahead: limbs reach in turn by the distance climbed."""
    k = body.rig.size
    turn = 2 * math.pi * metres / (0.9 * k)
    for side, out in ((0, 1.0), (1, -1.0)):
        far, high = _creep(turn + (math.pi if side else 0.0))
        touch = np.array([out * 0.20, 1.42 + 0.28 * far + 0.05 * high, 0.42]) * k
        c.side(Controls.touch, side)[:] = c.side(Controls.touch, side) * (1 - w) + touch * w
        c.side(Controls.touching, side)[:] = w
        c.side(Controls.fingers_to, side)[:] = (0.0, 1.0, 0.2)
        c.side(Controls.palms_to, side)[:] = (0.0, -0.2, 1.0)
        c.side(Controls.posed, side)[:] = w
        shape = c.side(Controls.hands, side)
        shape[:] = shape * (1 - w) + SHAPES["grip"] * w
        far, high = _creep(turn + (0.0 if side else math.pi))
        place = np.array([out * 0.12, 0.20 + 0.20 * far, 0.14 + 0.05 * (1 - high)]) * k
        foot = c.side(Controls.feet, side)
        foot[:] = foot * (1 - w) + place * w
        c.side(Controls.bears, side)[:] = 1 - w
        c.side(Controls.knees, side)[:] += 18.0 * w
    c.spine += np.array([8.0, 6.0 * math.sin(turn), 0.0]) * w


def assumed(body: Body, gait: str, speed: float, metres: float, fps: int) -> tuple[Footsteps, float]:
    """Steps of an even straight walk for one who is `metres` into it, and the frame at which that is."""
    v = max(speed, 0.5)
    steps = Footsteps.straight(body.rig, gait, round(v, 1), metres + 6.0 * max(v, 1.0), fps)
    return steps, 1e-9 + metres / round(v, 1) * fps
