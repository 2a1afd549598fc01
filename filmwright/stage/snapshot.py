"""A snapshot: all that one frame needs, as data. World makes it (a pure function of time); render/ turns it into a picture."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh

if TYPE_CHECKING:
    from filmwright.stage.styles.style import Style

Vec = tuple[float, float, float]


def _eye() -> Array:
    return np.eye(4, dtype=np.float32)


@dataclass(frozen=True, eq=False)
class Item:
    """One drawn thing. `id` is its value in the ids pass (0 is background). Matrices are row-major, acting on columns.

    `instances` (k,4,4) draws the mesh k times. `bones` (j,4,4) are skin matrices. `shape` is (positions, normals) that replace the
    mesh's own for this frame (a face that speaks); `shape_key` says when it changed. `shadow` False casts none. `casters` are coarser
    meshes on the same bones that throw its shadow: one into the map of what is near, one into the map of the world.

    What happens to a thing: `glow` is light of its own besides (linear), `stain` a linear colour laid over its own and how much of it,
    `gone` how far it has dissolved, 0 whole .. 1 not there.
    """

    mesh: Mesh
    id: int = 0
    model: Array = field(default_factory=_eye)
    instances: Array | None = None
    bones: Array | None = None
    shape: tuple[Array, Array] | None = None
    shadow: bool = True
    casters: tuple[Mesh, Mesh] | None = None
    group: str = "place"  # place | person | prop | creature | vehicle
    name: str = ""  # a wall's name, so that a camera may look through it
    glow: Vec = (0.0, 0.0, 0.0)
    stain: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    gone: float = 0.0

    @property
    def changed(self) -> bool:
        """Whether anything has happened to its surface."""
        return self.gone > 0.0 or self.stain[3] > 0.0 or max(self.glow) > 0.0


@dataclass(frozen=True)
class Lamp:
    """A point light: position in metres, linear colour times strength, reach in metres."""

    position: Vec
    colour: Vec
    reach: float = 6.0


@dataclass(frozen=True)
class Light:
    """Key, sky and fill. Directions point towards the light, unit; colours are linear and carry the strength."""

    key: Vec = (0.4, 0.6, 0.7)
    key_colour: Vec = (2.2, 1.9, 1.6)
    rim: Vec = (-0.6, 0.3, -0.7)  # a light behind, opposite to the key, that draws people off the background
    rim_colour: Vec = (0.3, 0.4, 0.6)
    zenith: Vec = (0.25, 0.38, 0.62)  # sky overhead
    horizon: Vec = (0.75, 0.70, 0.66)
    ground: Vec = (0.22, 0.19, 0.16)  # bounce from below
    lamps: tuple[Lamp, ...] = ()  # at most 8 are used, nearest to the focus first
    sun_disc: float = 1.0  # 0: hidden by cloud, or a moon
    stars: float = 0.0
    inside: Vec = (0.28, 0.28, 0.30)  # indoors: the even light of the room from above; `ground` is that from below
    indoors: bool = False  # sky only through openings; ambient is even
    fill: float = (
        0.22  # light thrown back onto people and things from the side of the key towards the camera, as a share of it
    )
    # indoors: the share of the key that walls and ceilings do not stop (soft bounce by day, the set's own lamps at night)
    through_walls: float = 0.0


@dataclass(frozen=True)
class Air:
    """What hangs in the air and falls through it."""

    fog_colour: Vec = (0.7, 0.7, 0.72)
    fog: float = 0.004  # extinction per metre at the ground
    fog_falloff: float = 0.06  # per metre of height
    shafts: float = 0.3  # strength of light shafts
    room: float = 14.0  # indoors: metres of it that a look crosses at most; its haze ends at the windows
    clouds: float = 0.35  # cover 0..1
    cloud_colour: Vec = (1.0, 0.97, 0.94)
    wind: Vec = (1.0, 0.0, 0.3)  # m/s
    rain: float = 0.0  # 0..1
    snow: float = 0.0
    dust: float = 0.0  # grains in the light
    wall: Vec | None = (
        None  # a wall of dust (sandstorm): (distance ahead in m of its face along `wall_from`, height m, density)
    )
    wall_from: Vec = (0.0, 0.0, -1.0)  # the horizontal direction in which the wall stands, from the origin
    wall_colour: Vec = (0.62, 0.40, 0.22)
    lightning: float = 0.0  # 0..1 now
    wet: float = 0.0  # wet surfaces 0..1
    aurora: float = 0.0  # strength of the northern lights
    rainbow: float = 0.0  # strength of the bow opposite the key
    galaxy: float = 0.0  # strength of the Milky Way; over 1, and by so much, a nebula
    moon_lit: float = 1.0  # the lit part of the moon's disc
    moon_size: float = 1.0  # its size, as a multiple of the usual
    meteors: float = 0.0  # shooting stars a second
    void: bool = False  # no air at all: stars on all sides, no clouds


@dataclass(frozen=True)
class Grade:
    """The finish: exposure and the scene's palette."""

    exposure: float = 1.0
    contrast: float = 1.0
    saturation: float = 1.0
    shadows: Vec = (1.0, 1.0, 1.0)  # tint multiplied into the dark half
    highlights: Vec = (1.0, 1.0, 1.0)
    bloom: float = 0.5
    grain: float = 0.025
    vignette: float = 0.25
    brush: float = 0.35  # painted look, 0..1


@dataclass(frozen=True)
class View:
    """A camera at one moment: position and target in metres, focal length in mm on a Super-35 gate, roll in degrees."""

    eye: Vec
    target: Vec
    focal: float = 35.0
    roll: float = 0.0
    focus: float = 5.0  # metres
    f_stop: float = 2.8
    hidden: tuple[str, ...] = ()  # names of items not drawn (walls taken away)
    shutter: float = (
        0.0  # part of a frame's time for which the shutter is open: 0.5 at 180 degrees; 0 is as short as can be
    )
    fisheye: bool = False  # whether the lens bends straight lines, see render/fisheye.py; `focal` then says nothing


@dataclass(frozen=True, eq=False)
class Snapshot:
    """All that is in front of the camera at one moment."""

    items: tuple[Item, ...]
    light: Light = field(default_factory=Light)
    air: Air = field(default_factory=Air)
    grade: Grade = field(default_factory=Grade)
    time: float = 0.0  # seconds; for what flickers and drifts in shaders
    water: float | None = None  # height of a water plane, or none
    water_id: int = 0  # its value in the ids pass
    water_colour: Vec = (0.018, 0.070, 0.085)  # linear, of deep water
    water_flow: tuple[float, float] = (0.0, 0.0)  # metres a second along x and z
    water_chop: float = 1.0  # height of its waves
    names: dict[int, str] = field(default_factory=dict)  # id -> what it is
    style: Style | None = None  # in which the picture is painted; None is the stage's own look

    def with_items(self, *more: Item) -> Snapshot:
        """The same with more in it."""
        return replace(self, items=self.items + more)
