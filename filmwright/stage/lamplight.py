"""How a prompt asks for a picture to be lit besides its hour and place: the option `lit` of any place, words with spaces between; and
the light of things that burn: candles, lanterns, torches.

spotlight, candles, fire, neon, screen (lamps about whoever is looked at); moonlit, fluorescent, dim, bright, soft, hard, chiaroscuro (how
much of what there is); warm, cold; window (who is there is by it); rim, silhouette (from behind; out of doors the sun or the moon hangs
there, see heavens.py); beams (light that is seen in the air).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.errors import StageError
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light, Snapshot, Vec, View

WORDS = (
    "spotlight", "candles", "fire", "neon", "screen", "moonlit", "fluorescent", "dim", "bright", "soft", "hard", "chiaroscuro", "rim",
    "silhouette", "beams", "warm", "cold", "window",
)  # fmt: skip
# what each leaves: of the key, of the light from all sides, of what is thrown back onto people; contrast and saturation of the print
LEFT: dict[str, tuple[float, float, float, float, float]] = {
    "spotlight": (0.10, 0.16, 0.3, 1.06, 1.0), "candles": (0.30, 0.42, 0.6, 1.04, 1.06), "fire": (0.35, 0.5, 0.6, 1.04, 1.04),
    "neon": (0.35, 0.5, 0.5, 1.04, 1.12), "screen": (0.20, 0.32, 0.4, 1.02, 0.95), "dim": (0.5, 0.55, 0.8, 1.0, 0.95),
    "bright": (1.15, 1.25, 1.2, 1.0, 1.02), "soft": (0.5, 1.3, 1.4, 0.95, 1.0), "hard": (1.25, 0.75, 0.4, 1.08, 1.0),
    "chiaroscuro": (1.05, 0.20, 0.15, 1.14, 0.95), "rim": (0.28, 0.55, 0.4, 1.06, 1.0), "silhouette": (0.9, 0.30, 0.0, 1.16, 1.05),
    "fluorescent": (0.8, 1.15, 1.3, 0.98, 0.82), "moonlit": (1.0, 1.0, 0.8, 1.04, 0.85), "beams": (1.1, 0.85, 0.9, 1.03, 1.0),
    "warm": (1.0, 1.0, 1.0, 1.0, 1.03), "cold": (0.95, 1.0, 1.0, 1.0, 0.95), "window": (1.0, 0.72, 0.6, 1.03, 1.0),
}  # fmt: skip
WARM, PALE, COLD = (1.10, 0.86, 0.60), (0.92, 1.05, 0.96), (0.80, 0.92, 1.25)
TINTS = {
    "warm": (1.16, 0.95, 0.72),
    "cold": (0.86, 0.98, 1.20),
    "candles": WARM,
    "fire": WARM,
    "fluorescent": PALE,
    "screen": COLD,
}
SPOT = (26.0, 25.0, 22.5)  # linear light of a stage's lamp
ABOVE, BEFORE, REACH = 4.3, 1.5, 6.6  # metres over whom it shines on, towards the camera, and its reach
BEAM = 12  # cards of light in its beam
# things that give light: colour, reach in metres, height over the foot
BURNS: dict[str, tuple[Vec, float, float]] = {
    "candle": ((1.05, 0.55, 0.20), 3.4, 0.24), "candelabra": ((2.4, 1.3, 0.5), 4.2, 0.5), "lantern": ((2.2, 1.35, 0.6), 4.6, 0.2),
    "torch": ((5.0, 2.4, 0.8), 6.5, 0.6), "jack-o-lantern": ((1.6, 0.8, 0.25), 3.0, 0.2), "lamp": ((2.2, 1.6, 1.0), 4.0, 0.45),
    "flashlight": ((3.4, 3.2, 2.8), 6.0, 0.0), "campfire": ((7.0, 3.2, 1.0), 8.0, 0.5), "sparkler": ((2.4, 1.9, 1.1), 3.0, 0.3),
    "paper lantern": ((1.8, 0.9, 0.4), 3.6, 0.2), "lightsaber": ((0.5, 1.4, 3.2), 4.0, 0.6),
}  # fmt: skip
Burning = tuple[str, Vec]  # kind of a thing and where it is


def checked(words: str) -> tuple[str, ...]:
    """The words of the option.

    Raises:
        StageError: a word that lights nothing.
    """
    asked = tuple(words.split())
    unknown = [word for word in asked if word not in WORDS]
    if unknown:
        raise StageError(
            f"A place says lit = {words!r}, but nothing is lit by {', '.join(unknown)}. Choose among: {', '.join(WORDS)}."
        )
    return asked


def lit(words: Sequence[str], light: Light, air: Air, grade: Grade) -> tuple[Light, Air, Grade]:
    """Light, air and grade as the words leave them, without the lamps that `lamps` gives."""
    for word in words:
        key, around, fill, contrast, saturation = LEFT[word]
        tint = TINTS.get(word, (1.0, 1.0, 1.0))
        dark = around if word not in ("bright", "soft", "fluorescent", "window") else 1.0  # a sky is not made brighter
        light = replace(
            light, key_colour=_times(light.key_colour, key, tint), inside=_times(light.inside, around, tint),
            ground=_times(light.ground, around, tint), zenith=_times(light.zenith, dark), horizon=_times(light.horizon, dark),
            fill=light.fill * fill,
        )  # fmt: skip
        air = replace(
            air, fog_colour=_times(air.fog_colour, dark), cloud_colour=_times(air.cloud_colour, 0.5 + 0.5 * dark)
        )
        grade = replace(grade, contrast=grade.contrast * contrast, saturation=grade.saturation * saturation)
        if word == "beams":
            air = replace(air, shafts=max(air.shafts, 1.4), dust=max(air.dust, 0.4), fog=max(air.fog, 0.006))
        elif word in ("rim", "silhouette"):
            strong = 2.6 if word == "rim" else 1.2
            light = replace(light, rim_colour=_times(light.rim_colour, strong))
            if word == "silhouette":  # who stands before the light is dark, and the light itself is not
                light = replace(light, horizon=_times(light.horizon, 2.6), zenith=_times(light.zenith, 1.8))
        elif word == "fluorescent" and light.indoors:
            light = replace(light, key=(0.12, 0.97, 0.21), through_walls=1.0)
        elif word == "moonlit" and light.indoors:
            light = replace(
                light,
                key_colour=(0.42, 0.54, 0.84),
                inside=(0.040, 0.052, 0.085),
                ground=(0.026, 0.032, 0.050),
                through_walls=0.3,
                lamps=(),
            )
    return light, air, grade


def of_place(words: Sequence[str], found: Sequence[Lamp]) -> tuple[Lamp, ...]:
    """The lamps of a set as the words leave them: by moonlight alone none burn."""
    left = math.prod(min(LEFT[word][1], 1.0) for word in words)
    return (
        ()
        if "moonlit" in words
        else tuple(replace(lamp, colour=_times(lamp.colour, left)) for lamp in found)
        if left < 1.0
        else tuple(found)
    )


def lamps(words: Sequence[str], at: Vec, view: View, seconds: float) -> tuple[Lamp, ...]:
    """The lamps that the words put about whoever stands with their feet `at`, seen by `view`."""
    out: list[Lamp] = []
    x, y, z = at
    ahead = np.array([view.eye[0] - x, 0.0, view.eye[2] - z])
    ahead = ahead / max(float(np.linalg.norm(ahead)), 1e-6)
    aside = np.array([ahead[2], 0.0, -ahead[0]])

    def put(before: float, side: float, up: float, colour: Vec, reach: float) -> None:
        spot = np.array([x, y + up, z]) + before * ahead + side * aside
        out.append(Lamp((float(spot[0]), float(spot[1]), float(spot[2])), colour, reach))

    flicker = 0.93 + 0.05 * math.sin(9.1 * seconds) + 0.04 * math.sin(23.7 * seconds + 1.3)
    for word in words:
        if word == "spotlight":
            put(BEFORE, 0.35, ABOVE, SPOT, REACH)
        elif word == "candles":
            put(1.0, 0.8, 1.15, _times((3.0, 1.6, 0.62), flicker), 4.2)
            put(0.3, -1.3, 1.1, _times((1.6, 0.85, 0.33), flicker), 3.4)
        elif word == "fire":
            put(1.3, 0.9, 0.6, _times((6.5, 2.9, 0.9), flicker), 6.0)
        elif word == "neon":
            put(0.8, 1.7, 1.9, (4.2, 0.5, 2.9), 6.0)
            put(0.6, -1.7, 1.7, (0.35, 2.6, 4.0), 6.0)
        elif word == "screen":
            put(0.75, 0.2, 1.25, (0.9, 1.25, 2.1), 2.6)
    return tuple(out)


def burning(props: Mapping[str, Prop], time: str, words: Sequence[str], where: Callable[[str], Vec]) -> list[Burning]:
    """The things that give light and where they are, at an hour or in a light in which that is seen."""
    if time == "day" and not words:
        return []
    return [(prop.kind, where(name)) for name, prop in props.items() if prop.kind in BURNS]


def of_things(things: Sequence[Burning], seconds: float) -> tuple[Lamp, ...]:
    """The lamps of things that burn, flickering each by itself."""
    out = []
    for k, (kind, (x, y, z)) in enumerate(things):
        colour, reach, up = BURNS[kind]
        flicker = (
            1.0 if kind in ("lamp", "flashlight", "lightsaber") else 0.94 + 0.06 * math.sin(11.0 * seconds + 2.3 * k)
        )
        out.append(Lamp((x, y + up, z), _times(colour, flicker), reach))
    return tuple(out)


def beam(at: Vec, view: View) -> Item:
    """The light of a spotlight in the air over whom it shines on: from the lamp down, wider and weaker."""
    from filmwright.stage.events.puffs import cloud

    ahead = np.array([view.eye[0] - at[0], 0.0, view.eye[2] - at[2]])
    ahead = ahead / max(float(np.linalg.norm(ahead)), 1e-6)
    foot = np.array(at, float)
    top = foot + ahead * BEFORE + [0.0, ABOVE + 2.6, 0.0]
    part: Array = np.linspace(0.0, 1.0, BEAM)
    places = top + (foot - top) * part[:, None]
    return cloud(
        "light", view, places, 0.35 + 1.15 * part, 0.30 - 0.20 * part, 0.14, colour="#fff4dc", soft=0.8, name="beam"
    )


def applied(snapshot: Snapshot, words: Sequence[str], at: Vec, view: View, things: Sequence[Burning]) -> Snapshot:
    """A snapshot with its lamps about whom it is of, and those of what burns in it."""
    found = (*lamps(words, at, view, snapshot.time), *of_things(things, snapshot.time))
    if not found and "spotlight" not in words:
        return snapshot
    light = replace(snapshot.light, lamps=(*found, *snapshot.light.lamps)[:8])
    items = (*snapshot.items, beam(at, view)) if "spotlight" in words else snapshot.items
    return replace(snapshot, light=light, items=items)


def _times(colour: Vec, factor: float, tint: Vec = (1.0, 1.0, 1.0)) -> Vec:
    return (colour[0] * factor * tint[0], colour[1] * factor * tint[1], colour[2] * factor * tint[2])
