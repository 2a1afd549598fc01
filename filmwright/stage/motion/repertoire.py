"""All business that a body can play, by name: handling, what two do, signs, exercise, works, music, sport, swimming on the spot."""

from __future__ import annotations

from collections.abc import Callable

from filmwright.stage.motion.abed import ABED
from filmwright.stage.motion.act import Act
from filmwright.stage.motion.climbing import CLIMBING
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.drills import DRILLS
from filmwright.stage.motion.duel import DUELS
from filmwright.stage.motion.exercise import EXERCISES
from filmwright.stage.motion.floorwork import FLOORWORK
from filmwright.stage.motion.gesture import GESTURES
from filmwright.stage.motion.handling import HANDLING
from filmwright.stage.motion.music import MUSIC
from filmwright.stage.motion.near import NEAR
from filmwright.stage.motion.routine import routine
from filmwright.stage.motion.signs import SIGNS, SINGLE
from filmwright.stage.motion.sport import AIR, SPORTS, SWINGS, blow
from filmwright.stage.motion.swimming import tread_water
from filmwright.stage.motion.talking import TALKING
from filmwright.stage.motion.together import TOGETHER
from filmwright.stage.motion.weightless import WEIGHTLESS
from filmwright.stage.motion.work import motion
from filmwright.stage.motion.works import WORKS
from filmwright.stage.motion.works_more import MORE_WORKS

Business = Callable[[Controls, Act], None]

BUSINESS: dict[str, Business] = {
    **HANDLING,
    **TOGETHER,
    **GESTURES,
    **EXERCISES,
    **WEIGHTLESS,
    **SINGLE,
    **AIR,
    **{name: motion(work) for name, work in (WORKS | MORE_WORKS | MUSIC).items()},
    **{name: routine(row) for name, row in (DRILLS | FLOORWORK | SIGNS | SPORTS).items()},
    **{name: blow(row) for name, row in SWINGS.items()},
    **DUELS,
    **ABED,
    **NEAR,
    **TALKING,
    **CLIMBING,
    "tread_water": tread_water,
}
# acts that move as another does, under the plain verb of their own
LIKE = {
    "shoot_goal": "kick", "taste": "drink", "hug_self": "shiver", "throw_axe": "throw", "give_award": "give", "pose": "present",
    "wake_up": "yawn", "cheerlead": "wave_pompoms",
}  # fmt: skip
BUSINESS.update({name: BUSINESS[like] for name, like in LIKE.items()})
