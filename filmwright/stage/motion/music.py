"""Playing and singing: one row an instrument, from a few ways of holding one: strummed, bowed, blown ahead, blown aside, struck, plucked.

Rows are written for the right hand as the main one. Where an instrument lies against the body is settled in stage/fitting.py, by these
hands.
"""

from __future__ import annotations

from filmwright.stage.motion.work import Hand, Work


def strummed(at: tuple[float, float, float], stroke: float, rate: float, neck: tuple[float, float, float]) -> Work:
    """A neck in the left hand, strings under the right: guitar, ukulele, banjo. `at` and `neck` are the hands' places from the hips."""
    return Work(
        "hips",
        Hand(
            at,
            (0.02, -stroke, 0.0),
            rate,
            fingers=(-0.75, -0.45, 0.15),
            palm=(-0.1, 0.2, -1.0),
            elbow=(1.0, -0.1, -0.3),
            shape="relaxed",
        ),
        Hand(
            neck,
            (0.03, 0.02, 0.0),
            0.21,
            fingers=(-0.35, 0.85, -0.35),
            palm=(-0.35, 0.35, -0.8),
            shape="cup",
            elbow=(0.6, -0.9, 0.2),
        ),
        spine=(5.0, 0.0, 0.0),
        neck=(10.0, 10.0, 0.0),
        sway=(0.0, 0.0, 1.0),
        nod=(1.5, 0.0, 0.0),
    )


def ahead(near: tuple[float, float, float], far: tuple[float, float, float], lift: float = 0.0) -> Work:
    """A tube that goes ahead and down from the mouth, a hand before the other: trumpet, clarinet, saxophone. Places are from the eyes."""
    return Work(
        "head",
        Hand(
            near,
            (0.0, 0.004, 0.0),
            2.2,
            fingers=(-0.75, 0.35, 0.6),
            palm=(-0.6, -0.3, -0.4),
            shape="claw",
            elbow=(0.8, -0.8, 0.1),
        ),
        Hand(
            far,
            (0.0, 0.003, 0.0),
            1.9,
            0.3,
            fingers=(-0.6, 0.35, 0.6),
            palm=(-0.9, 0.0, -0.2),
            shape="grip",
            elbow=(0.8, -0.9, 0.1),
        ),
        spine=(-2.0, 0.0, 0.0),
        neck=(-lift, 0.0, 0.0),
        sway=(1.0, 3.0, 1.0),
        nod=(1.0, 1.0, 0.0),
    )


MUSIC: dict[str, Work] = {
    "strum_guitar": strummed((0.085, 0.19, 0.245), 0.085, 1.9, (0.42, 0.36, 0.25)),
    "play_banjo": strummed((0.06, 0.17, 0.23), 0.05, 2.6, (0.38, 0.34, 0.24)),
    "play_trumpet": ahead((0.020, -0.115, 0.30), (0.028, -0.115, 0.27), 4.0),
    "play_trombone": Work(
        "head", Hand((0.02, -0.14, 0.44), (0.0, -0.02, 0.14), 0.45, fingers=(-0.5, 0.35, 0.7), palm=(-0.8, -0.2, -0.3), shape="grip"),
        Hand((0.05, -0.13, 0.20), fingers=(-0.6, 0.4, 0.6), palm=(-0.8, 0.0, -0.4), shape="grip", elbow=(0.9, -0.7, 0.1)),
        neck=(-3.0, 0.0, 0.0), sway=(1.0, 3.0, 0.0),
    ),
    "play_clarinet": ahead((0.015, -0.36, 0.26), (0.015, -0.25, 0.20), -4.0),
    "play_saxophone": ahead((0.10, -0.50, 0.20), (0.03, -0.32, 0.22), 1.0),
    "play_harmonica": Work(
        "head", Hand((0.075, -0.115, 0.105), (0.02, 0.0, 0.0), 0.7, fingers=(-0.5, 0.8, 0.0), palm=(-0.9, 0.0, -0.3), shape="cup",
            elbow=(0.9, -0.8, 0.1)),
        Hand((0.075, -0.115, 0.105), (-0.02, 0.0, 0.0), 0.7, fingers=(-0.5, 0.8, 0.0), palm=(-0.9, 0.0, -0.3), shape="cup", elbow=(0.9,
            -0.8, 0.1)),
        neck=(6.0, 0.0, 0.0), sway=(2.0, 3.0, 2.0),
    ),
    "play_cello": Work(
        "hips", Hand((0.20, 0.20, 0.42), (0.20, -0.03, 0.02), 0.5, fingers=(-0.75, -0.3, 0.5), palm=(-0.1, -0.9, -0.3), shape="pinch",
            elbow=(1.0, -0.3, -0.1)),
        Hand((-0.01, 0.52, 0.26), (0.0, 0.05, 0.0), 0.3, fingers=(-0.8, -0.2, -0.4), palm=(-0.2, -0.3, -0.9), shape="cup", elbow=(1.0,
            -0.2, 0.2)),
        spine=(6.0, 0.0, 0.0), neck=(8.0, -8.0, -6.0), sway=(1.0, -3.0, 2.0),
    ),
    "play_harp": Work(
        "hips", Hand((0.11, 0.42, 0.46), (0.02, 0.05, 0.09), 0.7, fingers=(-0.3, -0.1, 1.0), palm=(-1.0, 0.0, 0.0), shape="claw",
            elbow=(1.0, -0.3, 0.0)),
        Hand((0.11, 0.34, 0.52), (0.02, 0.05, 0.09), 0.55, 0.4, fingers=(-0.3, -0.1, 1.0), palm=(-1.0, 0.0, 0.0), shape="claw",
            elbow=(1.0, -0.3, 0.0)),
        spine=(6.0, 0.0, 0.0), neck=(4.0, 8.0, 0.0), sway=(2.0, 2.0, 0.0),
    ),
    "play_accordion": Work(
        "hips", Hand((0.24, 0.34, 0.26), (0.03, 0.0, 0.0), 0.42, fingers=(-0.2, -0.75, 0.5), palm=(-0.9, 0.0, -0.2), shape="claw",
            elbow=(1.0, -0.3, -0.2)),
        Hand((0.26, 0.34, 0.26), (0.10, 0.02, 0.0), 0.42, fingers=(-0.2, -0.6, 0.6), palm=(-0.9, 0.0, -0.2), shape="cup", elbow=(1.0,
            -0.4, -0.2)),
        spine=(3.0, 0.0, 0.0), neck=(4.0, -8.0, 3.0), sway=(0.0, 4.0, 3.0),
    ),
    "air_drum": Work(
        "head", Hand((0.16, -0.42, 0.42), (0.03, 0.09, 0.0), 1.95, wave="tap", fingers=(-0.35, 0.2, 1.0), palm=(-0.6, -0.8, 0.0),
            shape="fist"),
        Hand((0.20, -0.38, 0.40), (0.05, 0.10, 0.0), 1.95, 0.5, wave="tap", fingers=(-0.35, 0.2, 1.0), palm=(-0.6, -0.8, 0.0),
            shape="fist"),
        spine=(8.0, 0.0, 0.0), neck=(4.0, 0.0, 0.0), sway=(0.0, 6.0, 0.0), nod=(5.0, 0.0, 0.0), low=0.03,
    ),
    "play_xylophone": Work(
        "table", Hand((0.12, 0.12, 0.38), (0.08, 0.06, 0.0), 1.9, wave="tap", fingers=(-0.3, -0.1, 1.0), palm=(-0.5, -0.9, 0.0),
            shape="fist"),
        Hand((0.12, 0.12, 0.38), (0.06, 0.06, 0.0), 1.9, 0.5, wave="tap", fingers=(-0.3, -0.1, 1.0), palm=(-0.5, -0.9, 0.0), shape="fist"),
        spine=(12.0, 0.0, 0.0), neck=(14.0, 0.0, 0.0), sway=(0.0, 4.0, 0.0),
    ),
}  # fmt: skip
