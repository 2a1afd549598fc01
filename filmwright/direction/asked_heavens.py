"""The sky in a picture that asks for it: the camera leaves it room. Its moon, sun or planet is hung there by steps/hanging.py."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.direction.asked_moves import Base, Stage
from filmwright.direction.optics import tangents
from filmwright.reading.request import Camera
from filmwright.stage.heavens import BODIES, OTHERS

LOW = 0.55  # of its height over the ground to which a camera comes down that is to see sky
LOWEST = 0.35  # metres over the ground
HEADS = 0.10  # where heads are at most, -1..1, under a sky that was asked for
CLOSE = ("CU", "BCU", "MCU")  # in these a face keeps its place
WIDER = 1.25  # times the distance, for things that are looked at under a sky
FEET = -0.90  # where feet are then, -1 the lower edge


def has_body(words: str) -> bool:
    """Whether the option `sky` of a place names what stands at one place in it."""
    return bool(set(words.split()) & set(BODIES))


def opened(base: Base, camera: Camera, words: str, stage: Stage) -> Base:
    """A framing of somebody or something that leaves room for the sky over it: from lower down, and with heads in the middle."""
    plan = stage.watch.plan
    if (
        plan.interior
        or camera.angle in ("top", "high")
        or not set(words.split()) & {*BODIES, *OTHERS}
        or base.about is None
    ):
        return base
    feet = (
        stage.watch.feet[base.follow][stage.watch.clip((stage.start + stage.end) / 2)] if base.follow else np.zeros(3)
    )
    eye, target = np.array(base.eye, float), np.array(base.target, float)
    if base.size not in CLOSE and camera.size in ("", "LS", "VLS"):
        eye = target + (eye - target) * _farther(base, stage, float(np.linalg.norm(target - eye)))
    ground = float(plan.ground(eye[0] + feet[0], eye[2] + feet[2])) - feet[1]
    eye[1] = max(ground + LOWEST, ground + LOW * (eye[1] - ground) if eye[1] - ground < 4.0 else eye[1] - 1.5)
    if not bool(plan.camera_ok((eye + feet)[None], 0.12)[0]):
        eye = np.array(base.eye, float)
    aim = base.aim if base.size in CLOSE else tuple((who, u, min(v, HEADS)) for who, u, v in base.aim)
    if not base.aim:  # a framing by bounds: what it shows comes into the lower half
        away = float(np.linalg.norm(target - eye))
        target = target + np.array([0.0, 0.42 * away * float(tangents(base.focal, stage.aspect)[1]), 0.0])
    return replace(base, eye=eye, target=target, aim=aim)


def _farther(base: Base, stage: Stage, away: float) -> float:
    """How many times as far off a camera stands that has heads so low and feet in its picture still."""
    tall = max((stage.watch.stature.get(who, 0.0) for who, _, _ in base.aim), default=0.0)
    if not tall:
        return WIDER
    shown = 2.0 * away * float(tangents(base.focal, stage.aspect)[1])
    return float(np.clip(2.0 * tall / (HEADS - FEET) / max(shown, 1e-6), 1.0, 2.6))
