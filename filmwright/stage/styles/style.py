"""A style: how a finished picture is painted, as layers of one shader each, and what it asks of light, grade and time before that."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.stage.snapshot import Grade, Item, Lamp, Light, Snapshot, Vec

Value = float | tuple[float, ...]


@dataclass(frozen=True)
class Layer:
    """One pass over the picture: a file of render/glsl, its settings, and whether it needs the picture's direction."""

    file: str
    values: tuple[tuple[str, Value], ...] = ()
    flowing: bool = False

    def __post_init__(self) -> None:
        if not self.file.endswith(".glsl"):
            raise ValueError(f"A layer is a shader, a .glsl file; {self.file!r} is none.")


EDGES = Layer("style/edges.glsl", (("grain", 0.0),))  # what draws lines needs its stairs taken away once more


@dataclass(frozen=True)
class Style:
    """A way in which pictures are made.

    hold     frames for which a pose stands: 2 is animation on twos (12 pictures a second)
    boils    frames after which what boils is drawn anew, 0 for never
    key, sky, lamps, rim   factors of the lights
    exposure, contrast, saturation, bloom   factors of the grade; `brush` and `grain` replace its own where given
    inside   layers' settings that hold indoors only
    heat     how far everything is shown as warm as it is, and not as bright: people and animals, then what drives
    """

    name: str
    layers: tuple[Layer, ...] = ()
    hold: int = 1
    boils: int = 0
    key: float = 1.0
    sky: float = 1.0
    lamps: float = 1.0
    rim: float = 1.0
    fill: float = 1.0
    exposure: float = 1.0
    contrast: float = 1.0
    saturation: float = 1.0
    bloom: float = 1.0
    brush: float | None = None
    grain: float | None = None
    inside: tuple[tuple[str, Value], ...] = ()
    heat: float = 0.0
    version: int = 1  # raised by hand when pictures in this style come out differently

    def values(self, layer: Layer, indoors: bool) -> dict[str, Value]:
        """The settings of a layer, indoors or out."""
        return dict(layer.values) | (dict(self.inside) if indoors else {})

    def lit(self, snapshot: Snapshot) -> Snapshot:
        """The snapshot with light and grade as the style wants them, to be painted in it."""
        light, grade = snapshot.light, snapshot.grade
        lit: Light = replace(
            light,
            key_colour=_times(light.key_colour, self.key),
            zenith=_times(light.zenith, self.sky),
            horizon=_times(light.horizon, self.sky),
            ground=_times(light.ground, self.sky),
            inside=_times(light.inside, self.sky),
            rim_colour=_times(light.rim_colour, self.rim),
            lamps=tuple(_lamp(lamp, self.lamps) for lamp in light.lamps),
            fill=light.fill * self.fill,
        )
        graded: Grade = replace(
            grade,
            exposure=grade.exposure * self.exposure,
            contrast=grade.contrast * self.contrast,
            saturation=grade.saturation * self.saturation,
            bloom=grade.bloom * self.bloom,
            brush=grade.brush if self.brush is None else self.brush,
            grain=grade.grain if self.grain is None else self.grain,
        )
        made = replace(snapshot, light=lit, grade=graded, style=self)
        if self.heat == 0.0:
            return made
        items = tuple(_warm(item, self.heat) for item in snapshot.items)  # and haze, which is as cold as the sky
        air = replace(snapshot.air, fog_colour=_times(snapshot.air.fog_colour, self.sky))
        return replace(made, items=items, air=air)

    def held(self, frame: float) -> float:
        """The frame whose pose stands at a frame."""
        return float(np.floor(frame / self.hold) * self.hold) if self.hold > 1 else frame


WARM = {"person": 0.80, "creature": 0.74, "vehicle": 0.34, "prop": 0.20}  # how bright what gives off heat is
COLD = 0.10


def _warm(item: Item, share: float) -> Item:
    warmth = WARM.get(item.group, COLD)
    own = 0.22 * warmth * share  # light of its own: warm also where no light falls
    return replace(item, stain=(warmth, warmth, warmth, 0.92 * share), glow=(own, own, own))


def _times(colour: Vec, factor: float) -> Vec:
    r, g, b = colour
    return r * factor, g * factor, b * factor


def _lamp(lamp: Lamp, factor: float) -> Lamp:
    return lamp if factor == 1.0 else replace(lamp, colour=_times(lamp.colour, factor))
