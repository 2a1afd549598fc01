"""The manifest of a picture or a clip: what is to be seen in it, measured on its ids, its pixels, its performance and its camera."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.reading.request import Entity
from filmwright.shots import GATE, SIZES
from filmwright.stage.camera import basis
from filmwright.stage.snapshot import View
from filmwright.steps.colours import word_of

LEAST = 3  # pixels of an id that count as seen
TURNS = 4.0  # degrees of pan or tilt that count as one
ZOOMS = 1.15  # ratio of lenses that counts as a zoom
GOES = 0.10  # part of the distance to the subject that counts as a move of the camera
CIRCLES = 20.0  # degrees about the subject that count as an orbit
SHAKES = 0.45  # degrees rms of fast turning, pan and tilt together, that count as hand-held
MOVING = 0.4  # m/s from which a walk or run is one


@dataclass
class Seen:
    """What has been seen of one id over the pictures looked at: each picture's share and box; its pixels' colours."""

    shares: list[float] = field(default_factory=list)
    box: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    largest: float = 0.0
    colours: list[Array] = field(default_factory=list)


class Measure:
    """Looks at pictures and their ids, one after another, and keeps what was seen of every id."""

    def __init__(self, parts: Mapping[int, int] | None = None) -> None:
        """`parts` is the id of each part of a body or vehicle that has one, and that of whose it is: what is of a part is of both."""
        self.parts = dict(parts or {})
        self.pictures = 0
        self.seen: dict[int, Seen] = {}

    def look(self, rgb: Array, ids: Array) -> None:
        """Take in one picture (h,w,3) u1 and its ids (h,w) u2."""
        height, width = ids.shape
        there = {int(number) for number in np.unique(ids)}
        for number in sorted(there | {self.parts[part] for part in there & set(self.parts)}):
            if number == 0:
                continue
            mask = np.isin(ids, [number, *(part for part, whose in self.parts.items() if whose == number)])
            count = int(mask.sum())
            if count < LEAST:
                continue
            seen = self.seen.setdefault(int(number), Seen())
            seen.shares.append(count / mask.size)
            if count / mask.size > seen.largest:
                rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
                box = (columns[0] / width, rows[0] / height, (columns[-1] + 1) / width, (rows[-1] + 1) / height)
                seen.largest, seen.box = count / mask.size, box
                seen.colours = [rgb[mask][:: max(count // 4000, 1)]]
        self.pictures += 1

    def entity(self, number: int, asked: Entity, asset: str) -> dict[str, Any] | None:
        """The manifest's row of an id, None when it was not seen."""
        seen = self.seen.get(number)
        if seen is None:
            return None
        return {
            "id": number,
            "asked": asked.asked,
            "asset": asset,
            "colour": word_of(np.concatenate(seen.colours), asked.colour),
            "share": round(sum(seen.shares) / max(self.pictures, 1), 5),
            "box": [round(float(edge), 4) for edge in seen.box],
        }


# ---------------------------------------------------------------------- the camera, as it moved


def movement(views: list[View], wanted: str, subject: Array | None, followed: bool) -> str:
    """What the camera did over evenly spaced views: the movement wanted if it was made, else the strongest that was.

    `subject` is where the subject was at each view (n,3), for moves about it.
    """
    done = movements(views, subject, followed)
    if wanted in done:
        return wanted
    return max(done, key=lambda name: done[name]) if done else "static"


def movements(views: list[View], subject: Array | None, followed: bool) -> dict[str, float]:
    """Every movement made, with how strong it was (1: just noticeable)."""
    if len(views) < 2:
        return {}
    eyes = np.array([view.eye for view in views])
    frames = [basis(view) for view in views]
    ways = np.array([forward for _, _, forward in frames])
    pans = np.degrees(np.unwrap(np.arctan2(ways[:, 0], ways[:, 2])))
    tilts = np.degrees(np.arcsin(np.clip(ways[:, 1], -1, 1)))
    zoom = views[-1].focal / views[0].focal
    right, _, forward = frames[0]
    start = subject[0] if subject is not None else np.asarray(views[0].target)
    carried = subject[-1] - subject[0] if subject is not None and followed else np.zeros(3)
    gone = eyes[-1] - eyes[0] - carried
    away = max(float(np.linalg.norm(start - eyes[0])), 0.3)
    made: dict[str, float] = {}

    def add(name: str, amount: float, least: float) -> None:
        if amount >= least:
            made[name] = amount / least

    if float(np.linalg.norm(gone)) > GOES * away:
        centre = (
            subject
            if subject is not None
            else np.repeat(np.mean([view.target for view in views], axis=0)[None], len(views), 0)
        )
        about = abs(_turned_about(eyes, centre))
        if abs(float(pans[-1] - pans[0])) > 0.5 * about:  # one that goes by without turning to it does not go round it
            add("orbit", about, CIRCLES)
    calm = "orbit" not in made
    turns = np.abs(np.diff(pans))
    if len(turns) > 2 and turns.sum() > 25 and turns.max() > 0.45 * turns.sum():
        made["whip"] = 1.0  # most of its turn in a moment
    pan, tilt = float(pans[-1] - pans[0]), float(tilts[-1] - tilts[0])
    if calm and not followed:
        add("pan_left", pan, TURNS)
        add("pan_right", -pan, TURNS)
        add("tilt_up", tilt, TURNS)
        add("tilt_down", -tilt, TURNS)
    add("zoom_in", zoom, ZOOMS)
    add("zoom_out", 1 / zoom, ZOOMS)
    if calm:
        flat = forward * [1.0, 0.0, 1.0]
        flat = flat / (np.linalg.norm(flat) + 1e-9)
        add("push_in", float(gone @ flat) / away, GOES)
        add("pull_out", -float(gone @ flat) / away, GOES)
        add("truck_right", float(gone @ right) / away, GOES)
        add("truck_left", -float(gone @ right) / away, GOES)
        add("crane_up", float(gone[1]) / away, GOES)
        add("crane_down", -float(gone[1]) / away, GOES)
    if followed and subject is not None and float(np.linalg.norm(carried)) > 0.5:
        made["track"] = 2.0
    shake = _shake(pans) + _shake(tilts)
    add("hand_held", shake, SHAKES)
    if (zoom * ZOOMS < 1 and "push_in" in made) or (zoom > ZOOMS and "pull_out" in made):
        made["dolly_zoom"] = 1.5  # lens and distance work against each other
    if "push_in" in made and eyes[:, 1].min() > 2.5 and eyes[-1, 1] < eyes[0, 1]:
        made["drone"] = made["push_in"]
    if abs(pan) > 20 and not followed and not calm:
        made["reveal"] = 1.0
    if abs(pan) > 20 and calm:
        made["reveal"] = 0.5
    return made


def _turned_about(eyes: Array, centre: Array) -> float:
    """Degrees by which the camera has gone round its subject."""
    away = eyes - centre
    angles = np.degrees(np.unwrap(np.arctan2(away[:, 0], away[:, 2])))
    reach = np.hypot(away[:, 0], away[:, 2])
    steady = reach.max() < 1.35 * max(reach.min(), 0.2)
    return float(angles[-1] - angles[0]) if steady else 0.0


def _shake(angles: Array) -> float:
    """Degrees rms of what is left of an angle's course when its slow part, a polynomial of fifth degree, is taken away."""
    if len(angles) < 12:
        return 0.0
    along = np.linspace(-1.0, 1.0, len(angles))
    return float(np.std(angles - np.polyval(np.polyfit(along, angles, 5), along)))


def framing(view: View, aspect: float, subject: Array | None, stature: float) -> tuple[str, str]:
    """(size, angle) of a picture by geometry: the height of picture at the subject's head, and how steeply the camera looks."""
    eye, target = np.asarray(view.eye), np.asarray(view.target)
    point = subject if subject is not None else target
    away = point - eye
    tall = float(np.linalg.norm(away)) * GATE / view.focal / aspect
    wanted = tall * 1.75 / max(stature, 0.3) if subject is not None else tall
    size = min(
        (name for name in SIZES if name != "INSERT"), key=lambda name: abs(np.log(SIZES[name] / max(wanted, 1e-3)))
    )
    down = float(np.degrees(np.arctan2(-away[1], np.hypot(away[0], away[2]))))
    angle = "top" if down > 55 else "high" if down > 14 else "low" if down < -9 else "eye"
    return size, "dutch" if abs(view.roll) > 4 else angle
