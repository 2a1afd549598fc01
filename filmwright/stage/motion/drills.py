"""Exercise, dance and slow forms done standing: aerobics, lunges, weights, skipping rope, hoop, tai chi, ballet, the robot; rows of
stances."""

from __future__ import annotations

from filmwright.stage.motion.routine import Arm, Leg, Routine, Stance

_HANG = Arm((0.24, -0.90, 0.05), shape="relaxed")
_ON_HIP = Arm((0.21, 0.06, 0.06), "hips", "relaxed", (1.0, 0.0, -0.4), (-0.8, -0.4, 0.3), (-0.5, 0.0, -0.8))
_GUARD = Arm((-0.10, 0.06, 0.42), shape="fist", elbow=(0.6, -0.9, 0.0))
_OUT = Arm((0.95, 0.02, 0.12), shape="flat", elbow=(0.3, -0.9, -0.3))
_HIGH = Arm((0.30, 0.88, 0.10), shape="open", elbow=(1.0, 0.0, -0.1))
_AHEAD = Arm((0.05, 0.02, 0.92), shape="flat", elbow=(0.6, -0.7, -0.1))
_FISTS_LOW = Arm((0.12, -0.60, 0.46), shape="fist", elbow=(0.5, -0.4, -0.8))
_FISTS_HIGH = Arm((0.02, -0.02, 0.46), shape="fist", elbow=(0.6, -0.9, 0.0))
_STEP = Leg((0.16, 0.0, 0.0), bears=1.0)
_KNEE_UP = Leg((-0.02, 0.44, 0.30), (18.0, 0.0, 0.0))
_LUNGE = Leg((0.0, 0.0, 0.46), bears=1.0)
_LUNGE_BACK = Leg((0.0, 0.0, -0.36), (38.0, 0.0, 0.0), bears=1.0)
_TIPTOE = Leg((0.0, 0.0, 0.0), (46.0, 26.0, 0.0), bears=1.0)

# the bar of a weight: at the hips, at the shoulders, over the head, on the floor
_BAR_LOW = Arm(
    (0.20, -0.66, 0.30), shape="fist", elbow=(0.6, -0.2, -0.8), fingers=(0.0, -0.9, 0.3), palm=(0.0, -0.2, -1.0)
)
_BAR_HELD = Arm(
    (0.16, -0.10, 0.36), shape="fist", elbow=(0.5, -0.8, 0.5), fingers=(0.0, 0.6, -0.3), palm=(0.0, 0.3, 1.0)
)
_BAR_HIGH = Arm((0.24, 0.93, 0.10), shape="fist", elbow=(1.0, 0.0, 0.0), fingers=(0.0, 0.8, -0.4), palm=(0.0, 0.5, 0.9))
_BAR_FLOOR = Arm((0.27, 0.34, 0.34), "floor", "fist", (0.6, 0.2, -0.6), (0.0, -1.0, 0.1), (0.0, -0.1, -1.0))

_ROPE = Arm((0.42, -0.64, 0.24), shape="fist", elbow=(0.5, -0.3, -0.8), fingers=(0.8, -0.2, 0.5), palm=(0.0, -0.6, 0.7))
_ROPE_FORE = Arm(
    (0.46, -0.58, 0.30), shape="fist", elbow=(0.5, -0.3, -0.8), fingers=(0.8, -0.2, 0.5), palm=(0.0, -0.6, 0.7)
)
_HOP = Leg((0.0, 0.10, 0.0), (24.0, 0.0, 0.0))
_HELD_UP = Arm((0.56, -0.12, 0.36), shape="open", elbow=(0.9, -0.5, -0.2))


def _hips(x: float, z: float) -> Stance:
    return Stance((x, -0.03, z), (40.0 * z, 0.0, 60.0 * x), (-40.0 * z, 0.0, -70.0 * x), left=_HELD_UP, right=_HELD_UP)


# soft hands of tai chi
_BALL_TOP = Arm(
    (-0.05, -0.10, 0.50), shape="flat", elbow=(0.9, -0.5, 0.0), fingers=(-0.9, 0.0, 0.4), palm=(0.0, -1.0, 0.1)
)
_BALL_LOW = Arm(
    (-0.05, -0.58, 0.44), shape="palm_up", elbow=(0.7, -0.3, -0.5), fingers=(-0.9, 0.0, 0.4), palm=(0.0, 1.0, 0.1)
)
_PRESS = Arm((0.10, 0.10, 0.84), shape="flat", elbow=(0.5, -0.9, 0.0), fingers=(0.0, 0.8, 0.5), palm=(0.0, -0.3, 1.0))
_SWEEP = Arm(
    (0.56, -0.46, 0.16), shape="flat", elbow=(0.6, -0.3, -0.7), fingers=(0.1, -0.2, 1.0), palm=(0.0, -1.0, 0.0)
)
_WHIP = Arm((0.86, 0.16, 0.20), shape="pinch", elbow=(0.5, -0.8, -0.2))

# arms of ballet: low oval, middle, high crown, and one out
_OVAL_LOW = Arm((0.02, -0.72, 0.34), shape="relaxed", elbow=(1.0, -0.1, -0.1))
_OVAL_MIDDLE = Arm((-0.02, -0.10, 0.62), shape="relaxed", elbow=(1.0, -0.1, 0.0))
_CROWN = Arm((0.02, 0.78, 0.22), shape="relaxed", elbow=(1.0, 0.2, 0.2))
_WING = Arm((0.86, -0.08, 0.26), shape="relaxed", elbow=(0.6, -0.6, -0.4))
_PASSE = Leg((-0.10, 0.38, 0.04), (58.0, 40.0, 0.0), 66.0)
_ARABESQUE = Leg((-0.02, 0.44, -0.72), (82.0, 12.0, 0.0))

_RIGHT_ANGLE_UP = Arm(
    (0.52, 0.42, 0.04), shape="flat", elbow=(1.0, -0.1, 0.0), fingers=(0.0, 1.0, 0.0), palm=(-1.0, 0.0, 0.0)
)
_RIGHT_ANGLE_DOWN = Arm(
    (0.52, -0.44, 0.04), shape="flat", elbow=(1.0, 0.3, 0.0), fingers=(0.0, -1.0, 0.0), palm=(-1.0, 0.0, 0.0)
)
_RIGHT_ANGLE_FORE = Arm(
    (0.14, -0.46, 0.50), shape="flat", elbow=(0.3, -0.6, -0.9), fingers=(0.0, 0.0, 1.0), palm=(-1.0, 0.0, 0.0)
)
_PULLED = Arm((0.05, -0.44, -0.10), shape="fist", elbow=(0.3, 0.0, -1.0))
_CHAMBER = Leg((-0.02, 0.42, 0.24), (12.0, 0.0, 0.0))
_KICKED = Leg((-0.04, 0.88, 0.66), (-4.0, 0.0, 0.0))

_HULA_OUT = Arm(
    (0.70, -0.16, 0.46), shape="flat", elbow=(0.7, -0.6, -0.1), fingers=(1.0, 0.1, 0.3), palm=(0.0, -1.0, 0.2)
)
_HULA_IN = Arm(
    (-0.16, -0.08, 0.52), shape="flat", elbow=(0.8, -0.6, 0.0), fingers=(-1.0, 0.2, 0.2), palm=(0.0, -1.0, 0.1)
)


def _runs(side: int, high: float) -> Stance:
    """A stride on the spot: one knee high, the arms against the legs."""
    fore = Arm((0.06, -0.28, 0.44), shape="fist", elbow=(0.5, -0.7, -0.8))
    back = Arm((0.22, -0.62, -0.26), shape="fist", elbow=(0.4, 0.0, -1.0))
    up, down = Leg((0.0, 0.30 * high, 0.20), (20.0, 0.0, 0.0)), Leg((0.0, 0.02, -0.18), (30.0, 0.0, 0.0), bears=0.7)
    stance = Stance((0.0, -0.03, 0.0), (8.0, -7.0, 0.0), (8.0, 14.0, 0.0), (-10.0, -6.0, 0.0), back, fore, up, down)
    return stance if side == 0 else stance.mirrored()


_STILL = Stance()
_AEROBICS = (
    Stance((0.06, -0.05, 0.0), spine=(0.0, 8.0, -4.0), left=_FISTS_HIGH, right=_FISTS_LOW, right_leg=_KNEE_UP),
    Stance((-0.02, -0.06, 0.0), left=_OUT, right=_OUT, left_leg=_STEP),
    Stance((-0.06, -0.05, 0.0), spine=(0.0, -8.0, 4.0), left=_FISTS_LOW, right=_FISTS_HIGH, left_leg=_KNEE_UP),
    Stance((0.02, -0.03, 0.0), spine=(-4.0, 0.0, 0.0), neck=(-5.0, 0.0, 0.0), left=_HIGH, right=_HIGH, right_leg=_STEP),
)

DRILLS: dict[str, Routine] = {
    "aerobics": Routine(_AEROBICS, 3.0),
    "lunge": Routine((_STILL, Stance((0.0, -0.34, 0.18), (2.0, 0.0, 0.0), (4.0, 0.0, 0.0), left=_ON_HIP, right=_ON_HIP, right_leg=_LUNGE,
                     left_leg=_LUNGE_BACK)), 2.6, turns=True),
    "stretch_leg": Routine(
        (Stance((0.0, -0.06, -0.10), (32.0, 0.0, 0.0), (26.0, 0.0, 0.0), (-10.0, 0.0, 0.0),
                Arm((0.02, -0.62, 0.66), shape="flat"), Arm((0.06, -0.66, 0.70), shape="flat"), right_leg=Leg((0.02, 0.0, 0.46),
                    (-24.0, 0.0, 0.0))),
         Stance((0.0, -0.07, -0.14), (42.0, 0.0, 0.0), (36.0, 0.0, 0.0), (-8.0, 0.0, 0.0),
                Arm((-0.04, -0.70, 0.66), shape="flat"), Arm((0.04, -0.70, 0.70), shape="flat"), right_leg=Leg((0.02, 0.0, 0.46),
                    (-24.0, 0.0, 0.0)))),
        2.4),
    "bend_back": Routine(
        (_STILL, Stance((0.0, -0.05, 0.16), (-16.0, 0.0, 0.0), (-44.0, 0.0, 0.0), (-26.0, 0.0, 0.0), Arm((0.16, 0.94, -0.02), shape="flat"),
                        Arm((0.16, 0.94, -0.02), shape="flat")),
         Stance((0.0, -0.06, 0.19), (-20.0, 0.0, 0.0), (-54.0, 0.0, 0.0), (-32.0, 0.0, 0.0), Arm((0.16, 0.94, -0.08), shape="flat"),
                Arm((0.16, 0.94, -0.08), shape="flat"))), 4.2),
    "lift_weights": Routine(
        (Stance((0.0, -0.40, -0.22), (38.0, 0.0, 0.0), (10.0, 0.0, 0.0), (-26.0, 0.0, 0.0), _BAR_FLOOR, _BAR_FLOOR),
         Stance((0.0, -0.02, 0.0), (2.0, 0.0, 0.0), (-2.0, 0.0, 0.0), (0.0, 0.0, 0.0), _BAR_LOW, _BAR_LOW),
         Stance((0.0, -0.08, 0.0), (0.0, 0.0, 0.0), (-4.0, 0.0, 0.0), (-4.0, 0.0, 0.0), _BAR_HELD, _BAR_HELD),
         Stance((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (-3.0, 0.0, 0.0), (-4.0, 0.0, 0.0), _BAR_HIGH, _BAR_HIGH),
         Stance((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (-3.0, 0.0, 0.0), (-4.0, 0.0, 0.0), _BAR_HIGH, _BAR_HIGH),
         Stance((0.0, -0.08, 0.0), (0.0, 0.0, 0.0), (-4.0, 0.0, 0.0), (-4.0, 0.0, 0.0), _BAR_HELD, _BAR_HELD)), 7.0),
    "lift_dumbbells": Routine(
        (Stance(left=_BAR_LOW, right=_BAR_HELD, spine=(0.0, 3.0, -2.0)), Stance(left=_BAR_HELD, right=_BAR_LOW, spine=(0.0, -3.0,
            2.0))), 2.4),
    "jump_rope": Routine(
        (Stance((0.0, -0.06, 0.0), (4.0, 0.0, 0.0), (6.0, 0.0, 0.0), (-6.0, 0.0, 0.0), _ROPE, _ROPE),
         Stance((0.0, 0.09, 0.0), (2.0, 0.0, 0.0), (2.0, 0.0, 0.0), (-4.0, 0.0, 0.0), _ROPE_FORE, _ROPE_FORE, _HOP, _HOP)), 0.62),
    "bounce": Routine(
        (Stance((0.0, -0.16, -0.04), (10.0, 0.0, 0.0), (10.0, 0.0, 0.0), (-10.0, 0.0, 0.0), _HELD_UP, _HELD_UP),
         Stance((0.0, 0.36, 0.0), (0.0, 0.0, 0.0), (-4.0, 0.0, 0.0), (-6.0, 0.0, 0.0), _HIGH, _HIGH, Leg((0.02, 0.36, 0.0), (30.0, 0.0,
             0.0)),
                Leg((0.02, 0.36, 0.0), (30.0, 0.0, 0.0)))), 1.3),
    "hula_hoop": Routine((_hips(0.07, 0.0), _hips(0.0, 0.07), _hips(-0.07, 0.0), _hips(0.0, -0.07)), 0.95),
    "run_on_treadmill": Routine((_runs(0, 1.0), _runs(1, 1.0)), 0.72),
    "tai_chi": Routine(
        (Stance((0.05, -0.14, 0.0), (0.0, 14.0, 0.0), (4.0, 8.0, 0.0), left=_BALL_TOP, right=_BALL_LOW),
         Stance((0.05, -0.18, 0.16), (0.0, 0.0, 0.0), (4.0, -6.0, 0.0), left=_SWEEP, right=_PRESS, right_leg=Leg((0.06, 0.0, 0.42),
             bears=1.0)),
         Stance((-0.05, -0.16, 0.06), (0.0, -16.0, 0.0), (2.0, -12.0, 0.0), left=_WHIP, right=_BALL_TOP, right_leg=Leg((0.06, 0.0,
             0.42), bears=1.0)),
         Stance((-0.03, -0.12, 0.0), (0.0, -6.0, 0.0), (2.0, 0.0, 0.0), left=_BALL_LOW, right=_BALL_TOP)), 8.0, turns=True),
    "ballet": Routine(
        (Stance((0.0, -0.04, 0.0), spine=(-3.0, 0.0, 0.0), left=_OVAL_LOW, right=_OVAL_LOW),
         Stance((0.02, 0.06, 0.0), spine=(-4.0, 0.0, 0.0), neck=(-4.0, 8.0, 0.0), left=_OVAL_MIDDLE, right=_OVAL_MIDDLE,
             left_leg=_TIPTOE, right_leg=_PASSE),
         Stance((0.02, 0.07, 0.0), spine=(-6.0, 0.0, 3.0), neck=(-6.0, 12.0, 0.0), left=_CROWN, right=_CROWN, left_leg=_TIPTOE,
             right_leg=_PASSE),
         Stance((0.02, 0.0, 0.10), (34.0, 0.0, 0.0), (-26.0, 0.0, 0.0), (-16.0, 0.0, 0.0), _CROWN, _WING, Leg((0.0, 0.0, 0.0), (0.0,
             20.0, 0.0), bears=1.0),
                _ARABESQUE),
         Stance((0.0, -0.05, 0.0), spine=(-2.0, 0.0, -5.0), left=_WING, right=_WING)), 5.2, turns=True),
    "robot_dance": Routine(
        (Stance((0.0, -0.03, 0.0), spine=(0.0, 18.0, 0.0), neck=(0.0, -30.0, 0.0), left=_RIGHT_ANGLE_UP, right=_RIGHT_ANGLE_DOWN),
         Stance((0.02, -0.03, 0.0), spine=(0.0, 18.0, 6.0), neck=(0.0, 10.0, 12.0), left=_RIGHT_ANGLE_FORE, right=_RIGHT_ANGLE_DOWN),
         Stance((0.0, -0.03, 0.0), spine=(10.0, -6.0, 0.0), neck=(6.0, 24.0, 0.0), left=_RIGHT_ANGLE_FORE, right=_RIGHT_ANGLE_FORE)),
             2.4, turns=True),
    "hula_dance": Routine(
        (Stance((0.06, -0.08, 0.0), (0.0, 0.0, 6.0), (0.0, 6.0, -7.0), (0.0, 10.0, 0.0), _HULA_OUT, _HULA_IN),
         Stance((-0.06, -0.08, 0.0), (0.0, 0.0, -6.0), (0.0, 6.0, 7.0), (0.0, 10.0, 0.0), _HULA_OUT, _HULA_IN)), 1.5, turns=True),
    "tap_dance": Routine(
        (Stance((0.03, -0.03, 0.0), spine=(4.0, 8.0, 0.0), left=_HANG, right=_HELD_UP, right_leg=Leg((0.04, 0.0, 0.16), (-20.0, 8.0, 0.0))),
         Stance((0.03, -0.05, 0.0), spine=(4.0, -4.0, 0.0), left=_HELD_UP, right=_HANG, right_leg=Leg((0.02, 0.06, -0.10), (40.0, 0.0,
             0.0)))),
        0.9, turns=True),
    "karate": Routine(
        (Stance((0.0, -0.10, 0.0), spine=(6.0, -14.0, 0.0), left=_GUARD, right=_PULLED, left_leg=Leg((0.05, 0.0, 0.20), bears=1.0)),
         Stance((0.0, -0.13, 0.08), (0.0, 12.0, 0.0), (6.0, 26.0, 0.0), left=_PULLED, right=Arm((-0.18, -0.02, 0.97), shape="fist",
             elbow=(0.5, -0.8, 0.0)),
                left_leg=Leg((0.05, 0.0, 0.20), bears=1.0)),
         Stance((0.02, -0.06, 0.0), (-8.0, 0.0, 0.0), (6.0, 0.0, 0.0), left=_GUARD, right=_GUARD, left_leg=Leg((0.05, 0.0, 0.20),
             bears=1.0), right_leg=_CHAMBER),
         Stance((0.0, -0.04, -0.02), (-20.0, 0.0, 0.0), (8.0, 0.0, 0.0), left=_GUARD, right=_PULLED, left_leg=Leg((0.05, 0.0, 0.20),
             bears=1.0), right_leg=_KICKED),
         Stance((0.02, -0.06, 0.0), (-8.0, 0.0, 0.0), (6.0, 0.0, 0.0), left=_GUARD, right=_GUARD, left_leg=Leg((0.05, 0.0, 0.20),
             bears=1.0), right_leg=_CHAMBER)),
        3.2),
    "box": Routine(
        (Stance((0.0, -0.08, 0.0), spine=(12.0, -8.0, 0.0), neck=(2.0, 6.0, 0.0), left=_GUARD, right=_GUARD),
         Stance((0.0, -0.08, 0.04), (0.0, -8.0, 0.0), (12.0, -20.0, 0.0), (2.0, 20.0, 0.0), Arm((-0.14, 0.10, 0.96), shape="fist",
             elbow=(0.6, -0.7, 0.0)), _GUARD),
         Stance((0.0, -0.08, 0.0), spine=(12.0, 0.0, 0.0), left=_GUARD, right=_GUARD),
         Stance((0.0, -0.08, 0.05), (0.0, 12.0, 0.0), (12.0, 26.0, 0.0), (2.0, -26.0, 0.0), _GUARD, Arm((-0.16, 0.10, 0.96),
             shape="fist", elbow=(0.6, -0.7, 0.0)))),
        1.9),
    "warrior": Routine(
        (_STILL, Stance((0.0, -0.28, 0.14), left=_OUT, right=_OUT, right_leg=Leg((0.05, 0.0, 0.52), bears=1.0), left_leg=Leg((0.10,
            0.0, -0.42), (6.0, 40.0, 0.0), bears=1.0)),
         Stance((0.0, -0.30, 0.15), spine=(-6.0, 0.0, 0.0), neck=(-8.0, 0.0, 0.0), left=_HIGH, right=_HIGH, right_leg=Leg((0.05, 0.0,
             0.52), bears=1.0),
                left_leg=Leg((0.10, 0.0, -0.42), (6.0, 40.0, 0.0), bears=1.0))), 6.0),
}  # fmt: skip
