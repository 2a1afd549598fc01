"""More works of the hands, one row each: linen and laundry, garden and workshop, the kitchen, the body's care, care for others, games.

Rows are written for the right hand as the main one; x goes outwards on either side. See work.Work for the numbers.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from filmwright.stage.motion.work import Hand, Work
from filmwright.stage.motion.works import WORKS

_FLAT: dict[str, Any] = {"fingers": (-0.25, -0.2, 1.0), "palm": (0.0, -1.0, -0.1), "shape": "flat"}
_REST = Hand((0.18, 0.03, 0.34), **_FLAT)
_STICK_TOP = Hand(
    (-0.10, 0.36, 0.30), (-0.04, 0.02, 0.05), 0.7, fingers=(-0.9, 0.0, 0.4), palm=(-0.1, -0.2, -1.0), shape="fist"
)
_PINCH: dict[str, Any] = {"fingers": (-0.45, -0.35, 0.8), "palm": (-0.6, -0.6, 0.0), "shape": "pinch"}
_AT_FACE: dict[str, Any] = {
    "fingers": (-0.6, 0.75, -0.3),
    "palm": (-0.4, 0.0, -0.9),
    "shape": "pinch",
    "elbow": (0.8, -0.8, 0.2),
}

MORE_WORKS: dict[str, Work] = {
    "write_on_board": Work(
        "head", Hand((0.06, -0.02, 0.50), (0.09, 0.03, 0.0), 0.9, fingers=(-0.25, 0.5, 0.9), palm=(-0.75, -0.55, 0.2),
            shape="pinch", elbow=(0.8, -0.8, -0.2)),
        neck=(-2.0, 0.0, 0.0), sway=(0.0, -2.0, 0.0), nod=(0.0, 2.0, 0.0),
    ),
    "tie_shoes": Work(
        "floor", Hand((0.045, 0.175, 0.20), (0.03, 0.025, 0.0), 0.8, wave="round", fingers=(-0.5, -0.7, 0.4), palm=(-0.6, -0.3, -0.6),
            shape="pinch", elbow=(0.9, 0.2, -0.2)),
        Hand((0.045, 0.175, 0.20), (0.03, 0.025, 0.0), 0.8, 0.4, wave="round", fingers=(-0.5, -0.7, 0.4), palm=(-0.6, -0.3, -0.6),
            shape="pinch", elbow=(0.9, 0.2, -0.2)),
        spine=(10.0, 0.0, 0.0), neck=(34.0, 0.0, 0.0), nod=(1.0, 0.0, 0.0),
    ),
    # the house
    "iron": Work(
        "table", Hand((0.06, 0.105, 0.40), (0.20, 0.0, 0.03), 0.42, fingers=(-0.5, -0.1, 0.8), palm=(-0.3, -0.9, 0.0), shape="fist"),
        Hand((0.24, 0.02, 0.36), (0.02, 0.0, 0.0), 0.21, **_FLAT), spine=(14.0, 0.0, 0.0), neck=(16.0, 0.0, 0.0), sway=(1.0, -7.0, 0.0),
    ),
    "mop": Work(
        "hips", Hand((0.04, 0.10, 0.36), (0.08, -0.03, 0.16), 0.55, fingers=(-0.5, -0.5, 0.7), palm=(-0.8, 0.2, -0.3), shape="fist"),
        _STICK_TOP, spine=(18.0, 0.0, 0.0), neck=(12.0, 0.0, 0.0), sway=(6.0, -6.0, 0.0), low=0.04,
    ),
    "vacuum": Work(
        "hips", Hand((0.10, 0.06, 0.34), (0.02, -0.03, 0.20), 0.5, fingers=(-0.2, -0.5, 0.8), palm=(-0.9, 0.1, 0.0), shape="fist"),
        Hand((0.10, 0.16, 0.22), fingers=(-0.6, -0.2, 0.7), palm=(-0.3, -0.8, 0.0), shape="grip"),
        spine=(16.0, 0.0, 0.0), neck=(12.0, 0.0, 0.0), sway=(7.0, 3.0, 0.0), low=0.05,
    ),
    "rake": Work(
        "hips", Hand((0.04, 0.06, 0.44), (0.0, -0.03, -0.16), 0.6, wave="saw", fingers=(-0.5, -0.5, 0.7), palm=(-0.8, 0.2, -0.3),
            shape="fist"),
        Hand((-0.04, 0.30, 0.28), (0.0, -0.02, -0.12), 0.6, wave="saw", fingers=(-0.9, 0.0, 0.4), palm=(-0.1, -0.2, -1.0), shape="fist"),
        spine=(18.0, -6.0, 0.0), neck=(10.0, 0.0, 0.0), sway=(-7.0, 0.0, 0.0), low=0.05,
    ),
    "wash_window": Work(
        "head", Hand((0.02, -0.04, 0.50), (0.17, 0.0, 0.0), 0.55, wave="sine", fingers=(-0.1, 0.95, 0.1), palm=(0.0, 0.0, 1.0),
            shape="flat",
            elbow=(0.9, -0.5, -0.2)),
        neck=(-3.0, 0.0, 0.0), sway=(0.0, -6.0, -2.0), nod=(0.0, 5.0, 0.0),
    ),
    "wash_hands": Work(
        "table", Hand((0.025, 0.10, 0.40), (0.012, 0.0, 0.05), 1.3, wave="round", fingers=(-0.5, -0.35, 0.8), palm=(-0.8, 0.2, -0.3),
            shape="cup"),
        Hand((0.025, 0.07, 0.40), (0.012, 0.0, 0.05), 1.3, 0.5, wave="round", fingers=(-0.5, -0.35, 0.8), palm=(-0.8, 0.3, -0.2),
            shape="cup"),
        spine=(20.0, 0.0, 0.0), neck=(18.0, 0.0, 0.0),
    ),
    "wash_dishes": Work(
        "table", Hand((0.06, 0.12, 0.40), (0.06, 0.0, 0.05), 1.2, wave="round", fingers=(-0.6, -0.2, 0.7), palm=(-0.4, -0.2, -0.8),
            shape="flat"),
        Hand((0.10, 0.10, 0.42), (0.01, 0.02, 0.0), 0.5, fingers=(-0.5, 0.0, 0.8), palm=(-0.7, 0.3, 0.5), shape="hold_flat"),
        spine=(18.0, 0.0, 0.0), neck=(18.0, 0.0, 0.0), sway=(0.0, -2.0, 0.0),
    ),
    "make_bed": Work(
        "hips", Hand((0.24, -0.20, 0.50), (-0.16, 0.06, 0.08), 0.45, **_FLAT), Hand((0.24, -0.20, 0.50), (-0.16, 0.06, 0.08), 0.45,
            0.5, **_FLAT),
        spine=(30.0, 0.0, 0.0), neck=(2.0, 0.0, 0.0), pelvis=(26.0, 0.0, 0.0), sway=(4.0, -12.0, 0.0), low=0.08,
    ),
    "do_laundry": Work(
        "hips", Hand((0.10, -0.02, 0.46), (0.08, 0.10, 0.10), 0.45, fingers=(-0.2, -0.5, 0.9), palm=(-0.8, -0.2, 0.0), shape="grip"),
        Hand((0.12, 0.02, 0.40), (-0.03, 0.06, 0.08), 0.45, 0.5, fingers=(-0.2, -0.5, 0.9), palm=(-0.8, -0.2, 0.0), shape="grip"),
        spine=(26.0, 0.0, 0.0), neck=(4.0, 0.0, 0.0), pelvis=(14.0, 0.0, 0.0), sway=(5.0, 8.0, 0.0), low=0.12,
    ),
    "paint_wall": Work(
        "head", Hand((0.04, 0.02, 0.48), (0.03, 0.26, 0.0), 0.42, fingers=(-0.1, 0.5, 0.9), palm=(-0.9, -0.2, 0.1), shape="fist",
            elbow=(0.9, -0.6, -0.2)),
        neck=(-6.0, 0.0, 0.0), sway=(-4.0, 0.0, 0.0), nod=(-6.0, 0.0, 0.0),
    ),
    "arrange": Work(
        "table", Hand((0.05, 0.30, 0.40), (0.06, 0.05, 0.02), 0.5, **_PINCH), Hand((0.07, 0.24, 0.40), (0.04, -0.03, 0.02), 0.36, 0.3,
            **_PINCH),
        spine=(6.0, 0.0, 0.0), neck=(12.0, 0.0, 0.0), nod=(0.0, 3.0, 4.0),
    ),
    # garden, workshop, studio
    "plant": Work(
        "floor", Hand((0.10, 0.14, 0.48), (0.05, 0.03, 0.05), 0.7, fingers=(-0.4, -0.8, 0.4), palm=(-0.8, -0.3, -0.2), shape="cup"),
        Hand((0.10, 0.14, 0.48), (0.05, 0.03, 0.05), 0.7, 0.4, fingers=(-0.4, -0.8, 0.4), palm=(-0.8, -0.3, -0.2), shape="cup"),
        spine=(34.0, 0.0, 0.0), neck=(-18.0, 0.0, 0.0), pelvis=(28.0, 0.0, 0.0), sway=(2.0, 3.0, 0.0), low=0.42,
    ),
    "make_snowman": Work(
        "hips", Hand((0.24, 0.12, 0.44), (0.05, 0.10, 0.04), 0.6, fingers=(-0.3, 0.3, 0.9), palm=(-0.9, 0.0, 0.1), shape="flat"),
        Hand((0.24, 0.12, 0.44), (0.05, 0.10, 0.04), 0.6, 0.4, fingers=(-0.3, 0.3, 0.9), palm=(-0.9, 0.0, 0.1), shape="flat"),
        spine=(20.0, 0.0, 0.0), neck=(8.0, 0.0, 0.0), pelvis=(10.0, 0.0, 0.0), sway=(3.0, 5.0, 0.0), low=0.08,
    ),
    "water_plants": Work(
        "hips", Hand((0.06, 0.12, 0.40), (0.12, 0.02, 0.04), 0.25, fingers=(-0.3, -0.3, 0.9), palm=(-0.9, -0.2, 0.0), shape="fist"),
        spine=(14.0, 0.0, 0.0), neck=(14.0, 0.0, 0.0), sway=(0.0, -8.0, 0.0),
    ),
    "saw": Work(
        "table", Hand((0.10, 0.10, 0.34), (0.0, -0.03, 0.13), 1.0, fingers=(-0.1, -0.3, 0.9), palm=(-1.0, 0.0, 0.0), shape="fist",
            tool=(0.0, -0.06, 1.0)),
        Hand((0.12, 0.04, 0.50), **_FLAT), spine=(24.0, 0.0, 0.0), neck=(12.0, 0.0, 0.0), pelvis=(8.0, 0.0, 0.0), sway=(4.0, 5.0, 0.0),
            low=0.04,
    ),
    "carve": Work(
        "table", Hand((0.05, 0.16, 0.34), (0.05, -0.03, 0.02), 0.9, wave="saw", fingers=(-0.6, -0.1, 0.7), palm=(-0.5, -0.7, 0.0),
            shape="fist"),
        Hand((0.09, 0.13, 0.36), (0.0, 0.0, 0.0), 0.5, fingers=(-0.6, 0.0, 0.7), palm=(-0.6, 0.6, 0.0), shape="cup"),
        spine=(12.0, 0.0, 0.0), neck=(18.0, 0.0, 0.0),
    ),
    "sharpen": Work(
        "table", Hand((0.05, 0.20, 0.36), (0.12, 0.02, -0.03), 1.1, wave="saw", fingers=(-0.6, 0.1, 0.8), palm=(-0.3, -0.9, 0.0),
            shape="fist"),
        Hand((0.11, 0.16, 0.38), fingers=(-0.6, 0.1, 0.7), palm=(-0.5, 0.5, 0.2), shape="fist"), spine=(8.0, 0.0, 0.0), neck=(16.0,
            0.0, 0.0),
    ),
    "shine_shoes": Work(
        "hips", Hand((0.03, 0.24, 0.34), (0.10, 0.01, 0.02), 1.8, fingers=(-0.7, -0.2, 0.6), palm=(-0.2, -0.9, -0.2), shape="fist"),
        Hand((0.06, 0.18, 0.34), fingers=(-0.6, 0.1, 0.8), palm=(-0.4, 0.9, 0.0), shape="cup"), spine=(14.0, 0.0, 0.0), neck=(18.0,
            0.0, 0.0),
    ),
    "bend_metal": Work(
        "head", Hand((0.27, -0.42, 0.26), (-0.05, -0.05, 0.03), 0.4, fingers=(-0.4, 0.3, 0.9), palm=(-0.2, -0.9, 0.0), shape="fist"),
        Hand((0.27, -0.42, 0.26), (-0.05, -0.05, 0.03), 0.4, fingers=(-0.4, 0.3, 0.9), palm=(-0.2, -0.9, 0.0), shape="fist"),
        spine=(10.0, 0.0, 0.0), neck=(8.0, 0.0, 0.0), sway=(4.0, 0.0, 0.0), low=0.05,
    ),
    "make_pottery": Work(
        "table", Hand((0.075, 0.13, 0.36), (0.006, 0.055, 0.006), 0.35, fingers=(-0.4, -0.25, 0.9), palm=(-1.0, 0.0, 0.0), shape="cup"),
        Hand((0.075, 0.13, 0.36), (0.006, 0.055, 0.006), 0.35, 0.06, fingers=(-0.4, -0.25, 0.9), palm=(-1.0, 0.0, 0.0), shape="cup"),
        spine=(20.0, 0.0, 0.0), neck=(14.0, 0.0, 0.0),
    ),
    "sculpt": Work(
        "head", Hand((0.10, -0.20, 0.42), (0.03, 0.08, 0.02), 0.5, fingers=(-0.3, 0.5, 0.8), palm=(-0.8, -0.3, 0.2), shape="cup"),
        Hand((0.11, -0.26, 0.42), (0.03, -0.06, 0.02), 0.4, 0.4, fingers=(-0.3, 0.5, 0.8), palm=(-0.8, -0.3, 0.2), shape="cup"),
        neck=(8.0, 0.0, 3.0), nod=(2.0, 4.0, 0.0),
    ),
    "draw": Work(
        "table", Hand((0.06, 0.055, 0.36), (0.06, 0.0, 0.045), 0.7, wave="round", fingers=(-0.35, -0.25, 0.9), palm=(-0.5, -0.85, 0.0),
            shape="pinch",
            elbow=(0.7, -0.3, -0.5)),
        Hand((0.15, 0.02, 0.34), **_FLAT), spine=(14.0, 0.0, 0.0), neck=(18.0, 4.0, 0.0), nod=(1.0, 2.0, 0.0),
    ),
    "sew": Work(
        "hips", Hand((0.08, 0.28, 0.32), (0.07, 0.07, 0.0), 0.55, wave="saw", fingers=(-0.6, 0.2, 0.7), palm=(-0.4, -0.6, -0.5),
            shape="pinch"),
        Hand((0.07, 0.22, 0.32), (0.01, 0.0, 0.0), 0.5, fingers=(-0.7, 0.1, 0.6), palm=(-0.3, 0.5, -0.5), shape="pinch"),
        spine=(10.0, 0.0, 0.0), neck=(22.0, 0.0, 0.0),
    ),
    "weave": Work(
        "table", Hand((0.16, 0.20, 0.42), (-0.12, 0.0, 0.0), 0.5, **_PINCH), Hand((0.16, 0.20, 0.42), (0.12, 0.0, 0.0), 0.5, **_PINCH),
        spine=(10.0, 0.0, 0.0), neck=(10.0, 0.0, 0.0), nod=(0.0, 5.0, 0.0),
    ),
    "weld": Work(
        "table", Hand((0.05, 0.12, 0.42), (0.08, 0.0, 0.02), 0.18, fingers=(-0.4, -0.4, 0.8), palm=(-0.8, -0.3, 0.0), shape="fist"),
        Hand((0.16, 0.16, 0.36), fingers=(-0.4, 0.0, 0.9), palm=(-0.8, -0.3, 0.0), shape="fist"), spine=(20.0, 0.0, 0.0), neck=(12.0,
            0.0, 0.0),
    ),
    "milk": Work(
        "hips", Hand((0.08, 0.10, 0.46), (0.0, -0.07, 0.0), 1.1, wave="saw", fingers=(-0.4, 0.0, 0.9), palm=(-0.9, 0.0, 0.2), shape="fist"),
        Hand((0.08, 0.10, 0.46), (0.0, -0.07, 0.0), 1.1, 0.5, wave="saw", fingers=(-0.4, 0.0, 0.9), palm=(-0.9, 0.0, 0.2), shape="fist"),
        spine=(22.0, 0.0, 0.0), neck=(6.0, 12.0, 0.0),
    ),
    # the kitchen
    "fry": Work(
        "table", Hand((0.10, 0.11, 0.36), (0.0, 0.02, 0.05), 0.8, fingers=(-0.2, -0.2, 1.0), palm=(-0.95, -0.2, 0.0), shape="fist",
            tool=(-0.35, 0.05, 1.0)),
        Hand((0.06, 0.16, 0.40), (0.05, 0.0, 0.04), 0.8, wave="round", fingers=(-0.5, -0.5, 0.7), palm=(-0.7, -0.4, -0.3), shape="fist"),
        spine=(10.0, 0.0, 0.0), neck=(16.0, 0.0, 0.0),
    ),
    "flip": Work(
        "table", Hand((0.10, 0.16, 0.38), (0.0, 0.10, -0.04), 0.75, wave="saw", fingers=(-0.2, 0.1, 1.0), palm=(-0.95, -0.2, 0.0),
            shape="fist", tool=(-0.3, 0.35, 1.0), tool_back=(-0.3, -0.05, 1.0)),
        spine=(6.0, 0.0, 0.0), neck=(6.0, 0.0, 0.0), nod=(-7.0, 0.0, 0.0),
    ),
    "grill": Work(
        "table", Hand((0.07, 0.20, 0.44), (0.10, 0.03, 0.05), 0.5, fingers=(-0.2, -0.35, 0.9), palm=(-0.8, -0.5, 0.0), shape="fist",
            tool=(-0.2, -0.45, 0.9)),
        spine=(10.0, 0.0, 0.0), neck=(14.0, 0.0, 0.0), sway=(0.0, -5.0, 0.0),
    ),
    "peel": Work(
        "head", Hand((0.06, -0.40, 0.31), (0.05, -0.03, -0.01), 0.9, wave="saw", fingers=(-0.7, 0.1, 0.5), palm=(-0.3, -0.5, -0.7),
            shape="fist"),
        Hand((0.06, -0.42, 0.32), (0.0, 0.008, 0.0), 0.45, fingers=(-0.7, 0.2, 0.6), palm=(-0.3, 0.6, -0.4), shape="cup"),
        neck=(22.0, 0.0, 0.0), spine=(4.0, 0.0, 0.0),
    ),
    "roll_dough": Work(
        "table", Hand((0.15, 0.08, 0.40), (0.0, 0.0, 0.12), 0.6, **_FLAT), Hand((0.15, 0.08, 0.40), (0.0, 0.0, 0.12), 0.6, **_FLAT),
        spine=(22.0, 0.0, 0.0), neck=(10.0, 0.0, 0.0), sway=(6.0, 0.0, 0.0),
    ),
    # care of the body, and of others
    "tie_tie": Work(
        "head", Hand((0.035, -0.27, 0.15), (0.012, 0.035, 0.012), 0.8, wave="round", fingers=(-0.5, 0.75, -0.2), palm=(-0.3, 0.0,
            -1.0), shape="pinch",
            elbow=(0.9, -0.7, 0.1)),
        Hand((0.035, -0.32, 0.16), (0.012, 0.03, 0.012), 0.8, 0.45, wave="round", fingers=(-0.5, 0.75, -0.2), palm=(-0.3, 0.0, -1.0),
            shape="pinch",
            elbow=(0.9, -0.7, 0.1)),
        spine=(-2.0, 0.0, 0.0), neck=(-5.0, 0.0, 0.0),
    ),
    "blow_dry": Work(
        "head", Hand((0.31, 0.06, 0.13), (0.02, 0.07, 0.06), 0.4, fingers=(-0.9, 0.1, -0.3), palm=(0.0, -0.4, -0.9), shape="fist",
            elbow=(1.0, -0.5, 0.2)),
        Hand((0.155, 0.02, 0.03), (0.0, -0.06, -0.02), 0.6, fingers=(-0.4, 0.8, -0.3), palm=(-0.9, 0.0, 0.0), shape="claw", elbow=(1.0,
            -0.1, 0.2)),
        neck=(4.0, 4.0, -7.0), nod=(0.0, 0.0, 3.0),
    ),
    "cut_nails": Work(
        "head", Hand((0.05, -0.29, 0.30), (0.004, 0.02, 0.0), 0.8, wave="tap", fingers=(-0.75, 0.2, 0.5), palm=(-0.3, -0.8, -0.3),
            shape="pinch"),
        Hand((0.05, -0.31, 0.31), (0.012, 0.0, 0.0), 0.2, fingers=(-0.7, 0.25, 0.5), palm=(-0.2, -0.9, 0.0), shape="relaxed"),
        spine=(6.0, 0.0, 0.0), neck=(24.0, 0.0, 0.0),
    ),
    "put_on_makeup": Work(
        "head", Hand((0.068, -0.180, 0.095), (0.012, 0.006, 0.0), 0.8, fingers=(-0.75, 0.55, -0.2), palm=(-0.35, -0.25, -0.9),
            shape="pinch", elbow=(0.6, -1.0, 0.1)),
        neck=(0.0, -5.0, 2.0),
    ),
    "fill_eyebrows": Work(
        "head", Hand((0.215, -0.062, 0.135), (0.014, 0.004, 0.0), 0.9, **_AT_FACE), neck=(-4.0, -8.0, 4.0),
    ),
    "shower": Work(
        "head", Hand((0.135, 0.03, 0.05), (0.015, 0.05, 0.04), 1.0, fingers=(-0.5, 0.6, -0.4), palm=(-0.6, -0.6, 0.0), shape="claw",
            elbow=(1.0, -0.6, 0.3)),
        Hand((0.135, 0.03, 0.05), (0.015, 0.05, 0.04), 1.0, 0.5, fingers=(-0.5, 0.6, -0.4), palm=(-0.6, -0.6, 0.0), shape="claw",
            elbow=(1.0, -0.6, 0.3)),
        spine=(-4.0, 0.0, 0.0), neck=(-14.0, 0.0, 0.0), sway=(1.0, 3.0, 0.0),
    ),
    "massage": Work(
        "other", Hand((0.11, 0.10, -0.10), (0.02, 0.03, 0.02), 0.9, wave="round", fingers=(-0.2, -0.2, 1.0), palm=(-0.3, -0.9, 0.1),
            shape="cup"),
        Hand((0.11, 0.10, -0.10), (0.02, 0.03, 0.02), 0.9, 0.5, wave="round", fingers=(-0.2, -0.2, 1.0), palm=(-0.3, -0.9, 0.1),
            shape="cup"),
        spine=(14.0, 0.0, 0.0), neck=(14.0, 0.0, 0.0), sway=(2.0, 2.0, 0.0),
    ),
    "massage_leg": Work(
        "hips", Hand((0.10, 0.02, 0.40), (0.02, 0.0, 0.14), 0.6, fingers=(-0.2, -0.4, 0.9), palm=(-0.4, -0.9, 0.1), shape="cup"),
        Hand((0.14, 0.02, 0.40), (0.02, 0.0, 0.14), 0.6, 0.5, fingers=(-0.2, -0.4, 0.9), palm=(-0.4, -0.9, 0.1), shape="cup"),
        spine=(34.0, 0.0, 0.0), neck=(4.0, 0.0, 0.0),
    ),
    "cut_hair": Work(
        "other", Hand((0.215, 0.36, -0.20), (0.02, 0.03, 0.0), 0.8, wave="tap", fingers=(-0.10, 0.10, 0.98), palm=(-0.6, -0.7, 0.0),
            shape="pinch",
            elbow=(1.0, -0.2, -0.1)),
        Hand((0.11, 0.38, -0.14), (0.01, 0.04, 0.0), 0.4, fingers=(-0.4, -0.65, 0.55), palm=(-0.5, -0.8, 0.0), shape="pinch", elbow=(1.0,
            -0.2, -0.1)),
        spine=(6.0, 0.0, 0.0), neck=(18.0, 0.0, 4.0),
    ),
    "bandage": Work(
        "table", Hand((0.04, 0.16, 0.36), (0.05, 0.06, 0.04), 0.6, wave="round", fingers=(-0.7, 0.0, 0.6), palm=(-0.3, -0.6, -0.6),
            shape="pinch"),
        Hand((0.04, 0.10, 0.42), fingers=(-0.8, 0.05, 0.5), palm=(0.0, -1.0, 0.0), shape="relaxed", elbow=(0.8, -0.5, -0.3)),
        spine=(8.0, 0.0, 0.0), neck=(20.0, 0.0, 0.0),
    ),
    "operate": Work(
        "table", Hand((0.06, 0.14, 0.40), (0.03, 0.015, 0.02), 0.5, **_PINCH), Hand((0.08, 0.14, 0.42), (0.015, 0.01, 0.015), 0.35,
            0.3, **_PINCH),
        spine=(14.0, 0.0, 0.0), neck=(20.0, 0.0, 0.0),
    ),
    "pet": Work(
        "pet", Hand((0.05, 0.06, 0.0), (0.03, 0.015, 0.12), 0.5, fingers=(-0.2, -0.3, 0.9), palm=(0.0, -1.0, 0.0), shape="flat"),
        spine=(8.0, 0.0, 0.0), neck=(10.0, 0.0, 0.0), sway=(2.0, 0.0, 0.0),
    ),
    "groom": Work(
        "pet", Hand((0.05, 0.08, 0.0), (0.03, -0.02, -0.14), 0.6, wave="saw", fingers=(-0.3, -0.4, 0.8), palm=(-0.2, -0.95, 0.0),
            shape="fist"),
        Hand((0.16, 0.06, 0.02), **_FLAT), spine=(8.0, 0.0, 0.0), neck=(10.0, 0.0, 0.0), sway=(2.0, 3.0, 0.0),
    ),
    # games and trifles
    "count_money": Work(
        "head", Hand((0.045, -0.38, 0.30), (0.05, 0.015, 0.0), 1.5, wave="saw", fingers=(-0.7, 0.15, 0.6), palm=(-0.3, -0.8, -0.3),
            shape="pinch"),
        Hand((0.07, -0.41, 0.30), fingers=(-0.6, 0.2, 0.7), palm=(-0.5, 0.6, -0.4), shape="hold_flat"), neck=(22.0, 0.0, 0.0),
    ),
    "shuffle_cards": Work(
        "head", Hand((0.05, -0.38, 0.31), (0.02, 0.075, 0.0), 1.2, wave="saw", fingers=(-0.7, 0.1, 0.6), palm=(-0.2, -0.9, -0.1),
            shape="pinch"),
        Hand((0.06, -0.43, 0.31), (0.004, 0.004, 0.0), 1.2, fingers=(-0.6, 0.2, 0.7), palm=(-0.4, 0.8, -0.2), shape="cup"), neck=(18.0,
            0.0, 0.0),
    ),
    "play_cards": Work(
        "table", Hand((0.10, 0.10, 0.40), (0.0, 0.06, 0.10), 0.3, wave="saw", fingers=(-0.4, -0.2, 0.9), palm=(-0.4, -0.9, 0.0),
            shape="pinch"),
        Hand((0.12, 0.24, 0.30), fingers=(-0.4, 0.7, 0.4), palm=(-0.4, 0.3, -0.8), shape="hold_flat"), neck=(12.0, 0.0, 0.0),
    ),
    "play_chess": Work(
        "table", Hand((0.02, 0.14, 0.42), (0.06, 0.05, 0.06), 0.22, fingers=(-0.2, -0.6, 0.8), palm=(-0.3, -0.9, 0.0), shape="pinch"),
        Hand((0.20, 0.03, 0.22), **_FLAT), spine=(12.0, 0.0, 0.0), neck=(14.0, 0.0, 0.0), sway=(3.0, -3.0, 0.0),
    ),
    "play_game": Work(
        "head", Hand((0.065, -0.42, 0.28), (0.005, 0.006, 0.004), 2.6, wave="tap", fingers=(-0.45, 0.35, 0.85), palm=(-0.8, 0.1, -0.4),
            shape="phone"),
        Hand((0.065, -0.42, 0.28), (0.005, 0.006, 0.004), 1.9, 0.3, wave="tap", fingers=(-0.45, 0.35, 0.85), palm=(-0.8, 0.1, -0.4),
            shape="phone"),
        spine=(8.0, 0.0, 0.0), neck=(2.0, 0.0, 0.0), nod=(1.0, 2.0, 1.5),
    ),
    "fly_kite": Work(
        "head", Hand((0.08, -0.16, 0.34), (0.02, 0.05, -0.08), 0.5, fingers=(-0.3, 0.6, 0.7), palm=(-0.8, -0.2, 0.0), shape="fist"),
        Hand((0.06, -0.32, 0.26), (0.02, 0.03, -0.03), 0.5, 0.4, fingers=(-0.5, 0.5, 0.7), palm=(-0.6, 0.2, -0.3), shape="fist"),
        spine=(-6.0, 0.0, 0.0), neck=(-22.0, 0.0, 0.0), nod=(2.0, 5.0, 0.0),
    ),
    "push_cart": Work(
        "hips", Hand((0.20, 0.10, 0.42), (0.0, 0.01, 0.02), 0.8, fingers=(-0.1, -0.2, 1.0), palm=(0.0, -0.9, 0.3), shape="fist"),
        Hand((0.20, 0.10, 0.42), (0.0, 0.01, 0.02), 0.8, fingers=(-0.1, -0.2, 1.0), palm=(0.0, -0.9, 0.3), shape="fist"),
        spine=(10.0, 0.0, 0.0), neck=(-6.0, 0.0, 0.0),
    ),
    "do_magic": Work(
        "head", Hand((0.18, -0.18, 0.36), (0.12, 0.10, 0.05), 0.6, wave="round", fingers=(-0.3, 0.3, 0.9), palm=(-0.3, -0.9, 0.0),
            shape="fist"),
        Hand((0.20, -0.36, 0.30), (0.03, 0.03, 0.0), 0.3, fingers=(0.1, 0.1, 1.0), palm=(0.0, 1.0, 0.1), shape="palm_up"),
        spine=(-2.0, 0.0, 0.0), neck=(2.0, -6.0, 4.0), sway=(0.0, 4.0, 0.0),
    ),
    "wave_pompoms": Work(
        "head", Hand((0.30, -0.06, 0.24), (0.06, 0.17, 0.02), 0.9, fingers=(-0.2, 0.9, 0.2), palm=(-0.4, 0.0, 0.9), shape="fist",
            elbow=(1.0, -0.7, 0.1)),
        Hand((0.30, -0.06, 0.24), (0.06, 0.17, 0.02), 0.9, 0.5, fingers=(-0.2, 0.9, 0.2), palm=(-0.4, 0.0, 0.9), shape="fist",
            elbow=(1.0, -0.7, 0.1)),
        spine=(-3.0, 0.0, 0.0), neck=(-5.0, 0.0, 0.0), sway=(0.0, 8.0, 5.0), low=0.03,
    ),
}  # fmt: skip

# acts that move as another does
for _name, _like in (("bake", "roll_dough"), ("use_computer", "type")):
    MORE_WORKS[_name] = replace(WORKS.get(_like) or MORE_WORKS[_like])
