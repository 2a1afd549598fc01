"""Leaps into water, and what is thrown into it: where one takes off, where it is deep, and what one does there.

Blocking knows the ground and not what stands over it: a leap into a lake would end on its bed. Here the leap ends at the surface, from
the last dry spot before deep water, and whoever is in treads water; a stone flies to where there is some.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.watching import Watch
from filmwright.scenes import THROWS, Beat, Cue, Mark, Point, Scene
from filmwright.stage.bathing import WADING
from filmwright.stage.motion.ballistics import frames_needed
from filmwright.stage.motion.ballistics import plan as leap_of
from filmwright.stage.places.plan import Plan
from filmwright.stage.tracks import Ground

WATERS = "water|lake|sea|ocean|river|pond|stream|canal|harbou?r|waves?|surf|lagoon|bay|eau|lac|mer|océan|rivière|étang|fleuve"
INTO = re.compile(
    rf"\b(?:in|into|onto|at|over|across|dans|à)\b (?:the |a |an |le |la |l['’]|un |une )?(?:[\w-]+ ){{0,2}}?(?:{WATERS})\b",
    re.I,
)
DEEP = 0.95  # metres of water that a leap wants under it
DRY = 0.04  # metres over the surface of ground that is dry
LEAP, REACH = 2.5, 40.0  # metres of a leap from the shore, and as far as one looks for water
FROM = 58.0  # degrees from the way of the leap to where it is seen from
RUN_UP = 3.4  # metres before the take-off
UP = 0.45  # seconds under water before one strikes out
FLUNG, FARTHEST = 5.0, 13.0  # metres that a stone flies beyond the shore, and the farthest that one is thrown


def into_water(scene: Scene, plan: Plan, water: float | None) -> Scene:
    """The scene with its leaps and throws into water as the place's water wants them; the scene itself where there are none."""
    if water is None or not any(INTO.search(beat.text) for beat in scene.beats):
        return scene
    ground = _waded(plan, water)
    if len(scene.beats) == 1:  # who does nothing before it begins near the water
        scene = replace(scene, marks=tuple((who, _nearer(who, mark, scene, plan, water)) for who, mark in scene.marks))
    beats = tuple(_wetted(beat, scene, plan, water, ground) if INTO.search(beat.text) else beat for beat in scene.beats)
    marks = scene.marks
    throws = {cue.who for beat in beats for cue in beat.cues if cue.do in THROWS and cue.target}
    moves = {cue.who for beat in beats for cue in beat.cues if cue.path}
    if len(scene.beats) == 1:  # whoever does nothing else stands at the water
        marks = tuple(
            (who, replace(mark, x=near[0], z=near[1], heading=near[2]))
            if who in throws - moves and (near := _at_the_shore(plan, water, (mark.x, mark.z))) is not None
            else (who, mark)
            for who, mark in marks
        )
        beats = tuple(
            replace(
                beat,
                cues=tuple(
                    _aimed(cue, dict(marks)[cue.who], plan, water) if cue.who in throws else cue for cue in beat.cues
                ),
            )
            for beat in beats
        )
    return replace(scene, beats=beats, marks=marks)


def _nearer(who: str, mark: Mark, scene: Scene, plan: Plan, water: float) -> Mark:
    """The mark of somebody whose first way is a leap, a short run before the take-off."""
    leap = next((cue for beat in scene.beats for cue in beat.cues if cue.who == who and cue.path), None)
    found = _entry(plan, water, (mark.x, mark.z))
    if leap is None or leap.do != "jump" or found is None:
        return mark
    (x, z), to = found
    far = max(math.dist((x, z), (mark.x, mark.z)), 1e-6)
    if far <= RUN_UP:
        return mark
    part = RUN_UP / far
    heading = round(math.degrees(math.atan2(to[0] - x, to[1] - z)), 1)
    return replace(mark, x=round(x + (mark.x - x) * part, 3), z=round(z + (mark.z - z) * part, 3), heading=heading)


def _waded(plan: Plan, water: float) -> Ground:
    """The ground as those have it who go on it: over deep water it is as deep as one stands in it."""
    return lambda x, z: np.maximum(np.asarray(plan.ground(x, z), float), water - WADING)


def _wetted(beat: Beat, scene: Scene, plan: Plan, water: float, ground: Ground) -> Beat:
    cues: list[Cue] = []
    last = beat.frames
    for cue in beat.cues:
        mark = scene.mark(cue.who)
        here = cue.path[0] if cue.path and len(scene.beats) > 1 else (mark.x, mark.z)
        if cue.do in ("jump", "fall") and (found := _entry(plan, water, here)) is not None:
            off, land = found
            run = (here, off) if math.dist(here, off) > 0.4 else (here,)
            leap = replace(cue, do="jump", path=(*run, land), height=0.0, target="water")
            needs = frames_needed(leap, scene.fps, ground, here)
            leap = replace(leap, frames=needs)
            landed = leap_of(leap, ground, here).lands
            starts = cue.at + round((landed + UP) * scene.fps)
            last = max(last, starts + 3 * scene.fps)
            cues += [leap, Cue(cue.who, "tread_water", starts, last - starts)]
        elif cue.do in THROWS and not cue.target:
            cues.append(_aimed(cue, mark, plan, water))
        else:
            cues.append(cue)
    cues = [replace(cue, frames=last - cue.at) if cue.do == "tread_water" else cue for cue in cues]
    return replace(beat, cues=tuple(cues), frames=last)


def _entry(plan: Plan, water: float, here: Point) -> tuple[Point, Point] | None:
    """(take-off, landing) of the shortest way into deep water; None where there is none near."""
    best: tuple[float, Point, Point] | None = None
    for turn in range(0, 360, 10):
        way = (math.sin(math.radians(turn)), math.cos(math.radians(turn)))
        dry = 0.0
        for k in range(int(REACH / 0.25)):
            far = 0.25 * k
            over = float(plan.ground(here[0] + far * way[0], here[1] + far * way[1])) - water
            if over > DRY:
                dry = far
            elif -over > DEEP:
                # Off a high bank one leaps as far as needed; where the shore is flat one runs in as far as one can.
                off = max(dry, far - LEAP)
                cost = far + 1.5 * (far - dry)
                if best is None or cost < best[0]:
                    best = (cost, _on(here, way, off), _on(here, way, max(far + 0.3, off + 2.0)))
                break
    return (best[1], best[2]) if best is not None else None


def _on(here: Point, way: tuple[float, float], far: float) -> Point:
    return round(here[0] + far * way[0], 3), round(here[1] + far * way[1], 3)


def _at_the_shore(plan: Plan, water: float, here: Point) -> tuple[float, float, float] | None:
    """The spot two metres from the water, and the heading from there to it."""
    found = _entry(plan, water, here)
    if found is None:
        return None
    (x, z), (to_x, to_z) = found
    far = max(math.dist((x, z), (to_x, to_z)), 1e-6)
    back = ((x - to_x) / far, (z - to_z) / far)
    return (
        round(x + 1.6 * back[0], 3),
        round(z + 1.6 * back[1], 3),
        round(math.degrees(math.atan2(-back[0], -back[1])), 1),
    )


def _aimed(cue: Cue, mark: Mark, plan: Plan, water: float) -> Cue:
    """A throw whose flight ends in the water: the point is on the bed below, as what is thrown sinks there."""
    if cue.do not in THROWS:
        return cue
    here: Point = (mark.x, mark.z)
    found = _entry(plan, water, here)
    if found is None:
        return cue
    _, land = found
    far = math.dist(here, land)
    if far + FLUNG > FARTHEST and far > FARTHEST:
        return cue
    way = ((land[0] - here[0]) / max(far, 1e-6), (land[1] - here[1]) / max(far, 1e-6))
    x, z = _on(here, way, min(far + FLUNG, FARTHEST))
    return replace(
        cue, target=f"{x:.3f},{float(plan.ground(x, z)):.3f},{z:.3f}", heading=round(math.degrees(math.atan2(*way)), 1)
    )


def leap_seen(scene: Scene, watch: Watch, start: int, end: int) -> tuple[Array, float] | None:
    """The bounds (2,3) of a leap into water within some frames, from the take-off to where one swims, and the azimuth in degrees from
    which it is seen from over the water, so that no bank hides it; None where nobody leaps in."""
    for at, beat in zip(scene.starts, scene.beats, strict=True):
        for cue in beat.cues:
            if cue.do != "jump" or cue.target != "water" or len(cue.path) < 2:
                continue
            (x0, z0), (x1, z1) = cue.path[-2:]
            feet = watch.feet[cue.who][max(at + cue.at, start, 0) : end]
            feet = feet[np.hypot(feet[:, 0] - x0, feet[:, 2] - z0) < 1.5 * math.dist((x0, z0), (x1, z1))]
            if not len(feet):
                continue
            tall = watch.stature[cue.who]
            low, high = feet.min(0) - [0.4, 0.0, 0.4], feet.max(0) + [0.4, tall, 0.4]
            low[1] = max(low[1], float(feet[0, 1]) - 1.2)
            return np.array([low, high]), math.degrees(math.atan2(x1 - x0, z1 - z0)) + FROM
    return None
