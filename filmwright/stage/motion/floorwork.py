"""Exercise on the floor and against one's own weight: push-ups, sit-ups, planks, the lotus, somersaults; rows of stances."""

from __future__ import annotations

from typing import Any

from filmwright.stage.motion.routine import Arm, Leg, Routine, Stance

_DOWN: dict[str, Any] = {
    "shape": "flat",
    "fingers": (0.0, 0.0, 1.0),
    "palm": (0.0, -1.0, 0.0),
    "elbow": (0.9, 0.0, -0.6),
}
_TOES = Leg((0.11, 0.0, -0.90), (62.0, 0.0, 0.0), lifts=False)


def _press(rise: float, tilt: float, hands: float = 0.24) -> Stance:
    """Straight from the toes to the shoulders, the hips `rise` metres over the floor."""
    arm = Arm((hands, 0.105, 0.40), "floor", **_DOWN)
    return Stance(
        (0.0, rise, -0.02), (90.0 - tilt, 0.0, 0.0), (0.0, 0.0, 0.0), (-22.0, 0.0, 0.0), arm, arm, _TOES, _TOES
    )


def _forearms() -> Stance:
    arm = Arm((0.16, 0.085, 0.60), "floor", **_DOWN)
    return Stance((0.0, 0.30, -0.02), (84.0, 0.0, 0.0), (2.0, 0.0, 0.0), (-12.0, 0.0, 0.0), arm, arm, _TOES, _TOES)


_SOLES = Leg((0.13, 0.0, 0.46), (0.0, 4.0, 0.0), 6.0, lifts=False)
_BEHIND_HEAD = Arm((0.28, 0.34, 0.06), shape="cup", elbow=(1.0, 0.3, -0.1))


def _curl(back: float, spine: float, neck: float) -> Stance:
    return Stance(
        (0.0, 0.115, 0.0),
        (-back, 0.0, 0.0),
        (spine, 0.0, 0.0),
        (neck, 0.0, 0.0),
        _BEHIND_HEAD,
        _BEHIND_HEAD,
        _SOLES,
        _SOLES,
    )


# Cross-legged: each foot before the other side's thigh, the knees wide.
_CROSSED_L = Leg((-0.13, 0.03, 0.30), (-22.0, -6.0, 0.0), 58.0, lifts=False)
_CROSSED_R = Leg((-0.12, 0.06, 0.38), (-22.0, -6.0, 0.0), 58.0, lifts=False)
_ON_KNEE = Arm(
    (0.34, 0.28, 0.30),
    "floor",
    shape="palm_up",
    elbow=(0.7, -0.4, -0.7),
    fingers=(0.4, -0.1, 0.9),
    palm=(0.1, 1.0, 0.1),
)


def _lotus(breath: float) -> Stance:
    return Stance(
        (0.0, 0.12, 0.0),
        (0.0, 0.0, 0.0),
        (1.0 - breath, 0.0, 0.0),
        (4.0, 0.0, 0.0),
        _ON_KNEE,
        _ON_KNEE,
        _CROSSED_L,
        _CROSSED_R,
    )


_ON_SHIN = Arm(
    (0.21, 0.235, 0.33),
    "floor",
    shape="relaxed",
    elbow=(0.9, -0.3, -0.5),
    fingers=(-0.55, -0.35, 0.7),
    palm=(-0.1, -1.0, -0.1),
)


def _tailor(breath: float) -> Stance:
    """Sits with crossed legs, at ease: the back a little round, the hands on the shins."""
    back = (11.0 - breath, 0.0, 0.0)
    return Stance(
        (0.0, 0.12, 0.0), (-6.0, 0.0, 0.0), back, (-3.0, 0.0, 0.0), _ON_SHIN, _ON_SHIN, _CROSSED_L, _CROSSED_R
    )


_LYING = Leg((0.10, 0.06, -0.92), (84.0, 0.0, 0.0), lifts=False)
_PUSHED = Arm((0.22, 0.105, 0.32), "floor", **_DOWN)
_COBRA = Stance(
    (0.0, 0.13, -0.04), (68.0, 0.0, 0.0), (-40.0, 0.0, 0.0), (-24.0, 0.0, 0.0), _PUSHED, _PUSHED, _LYING, _LYING
)


FLOORWORK: dict[str, Routine] = {
    "push_up": Routine((_press(0.47, 15.0), _press(0.20, 3.0, 0.30)), 1.7, on_floor=True),
    "plank": Routine((_forearms(), _forearms()), 2.0, on_floor=True),
    "sit_up_exercise": Routine((_curl(84.0, 4.0, 6.0), _curl(30.0, 34.0, 10.0)), 2.2, on_floor=True),
    "sit_cross_legged": Routine((_tailor(0.0), _tailor(1.5)), 5.0, on_floor=True),
    "meditate": Routine((_lotus(0.0), _lotus(2.0)), 5.0, on_floor=True),
    "yoga_flow": Routine(
        (_press(0.47, 15.0), _press(0.20, 3.0, 0.30), _COBRA, _COBRA, _press(0.47, 15.0)), 9.0, on_floor=True
    ),
}
