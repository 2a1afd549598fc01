"""Who is by a window: in its light, so that the camera sees both, or turned to what is outside."""

from __future__ import annotations

import math
from dataclasses import replace

from filmwright.scenes import Scene
from filmwright.stage.places.plan import Plan

AWAY = 0.62  # metres from the board of the window to who stands by it
BESIDE = 0.55  # and along the wall from one to the next
TO_LIGHT = 52.0  # degrees by which a face is turned from along the wall to the window
LOOKING_OUT = 78.0  # and of who looks out


def by_the_window(scene: Scene, plan: Plan, out: bool) -> Scene:
    """A scene whose people, when they stand and stay, stand by the window of the room; `out` says that they look out of it."""
    at = (plan.sill[0], plan.sill[2]) if plan.sill else plan.anchor("window")
    going = {
        cue.who for beat in scene.beats for cue in beat.cues if cue.path or cue.do in ("walk", "run", "exit", "enter")
    }
    if at is None or not plan.interior or going or any(mark.posture != "stand" for _, mark in scene.marks):
        return scene
    inward = into_room(plan, at)
    along = (inward[1], -inward[0])
    marks = []
    for k, (who, mark) in enumerate(scene.marks):
        side = (k - (len(scene.marks) - 1) / 2) * BESIDE
        x, z = at[0] + inward[0] * AWAY + along[0] * side, at[1] + inward[1] * AWAY + along[1] * side
        if not plan.standable((x, z)):
            return scene
        turn = math.radians(LOOKING_OUT if out else TO_LIGHT)
        look = (
            along[0] * math.cos(turn) - inward[0] * math.sin(turn),
            along[1] * math.cos(turn) - inward[1] * math.sin(turn),
        )
        heading = math.degrees(math.atan2(*look)) % 360.0
        marks.append((who, replace(mark, x=round(x, 3), z=round(z, 3), heading=round(heading, 1))))
    return replace(scene, marks=tuple(marks))


def into_room(plan: Plan, at: tuple[float, float]) -> tuple[float, float]:
    """The direction (x, z) from a window into its room: square to the nearest wall of the zone in which cameras may be."""
    low, high = plan.zones[0]
    gaps = {
        (1.0, 0.0): at[0] - low[0],
        (-1.0, 0.0): high[0] - at[0],
        (0.0, 1.0): at[1] - low[2],
        (0.0, -1.0): high[2] - at[1],
    }
    return min(gaps, key=lambda way: gaps[way])
