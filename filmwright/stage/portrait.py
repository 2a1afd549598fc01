"""One person alone before a plain grey ground, evenly lit: how a character looks, for people and for models that paint them again."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from filmwright.scenes import Placed
from filmwright.shots import GATE
from filmwright.stage.mesh import Mesh
from filmwright.stage.motion.face import expression
from filmwright.stage.motion.pose import Pose, pose
from filmwright.stage.motion.surroundings import Surroundings
from filmwright.stage.people.parts import CROWD
from filmwright.stage.people.person import Person
from filmwright.stage.shapes import lathe
from filmwright.stage.snapshot import Air, Grade, Item, Light, Snapshot, Vec, View

FOCAL = 85.0  # mm: a portrait lens, which does not make noses large
GREY = "#8f9093"
APART = 0.66  # metres between people in a line-up
_BACK = 5.0  # metres behind the person at which the floor turns up into the wall
FACE = 0.085  # metres by which a face is nearer than the axis of its body
_FAR = 1e6  # frames: long after any beat began, so that nothing stirs


def standing(person: Person, heading: float = 0.0, look_at: Vec | None = None, at: Vec = (0.0, 0.0, 0.0)) -> Pose:
    """The person standing at ease at a point, in the stance that is their own; `look_at` is the point looked at."""
    placed = Placed(
        position=at,
        heading=heading,
        speed=0.0,
        stride=0.0,
        gait="",
        posture="stand",
        was="stand",
        change=1.0,
        seat=0.0,
        gaze=look_at,
        on_stage=True,
        gaze_was=look_at,
    )
    return pose(person.rig, placed, Surroundings())


def portrait(
    person: Person,
    low: float,
    high: float,
    aspect: float,
    heading: float = 0.0,
    units: Mapping[str, float] | None = None,
    eye_contact: bool = False,
) -> tuple[Snapshot, View]:
    """A snapshot of a person and the camera for it.

    Args:
        person: who.
        low: height in metres over the floor of the picture's lower edge.
        high: that of its upper edge.
        aspect: width by height of the picture; a narrow one moves the camera back until a person fits across.
        heading: where the body faces, degrees; 0 is towards the camera.
        units: units of the face, 0..1.
        eye_contact: the eyes look into the camera, not along the body.
    """
    tall = max(high - low, 0.75 / max(aspect, 0.1) if low <= 0.0 else high - low)
    distance = FOCAL * tall * aspect / GATE
    height = (low + high) / 2
    camera = (0.0, height + 0.04 * tall, distance)
    body = standing(person, heading, camera if eye_contact else None)
    middle = _middle(body, low, high)
    view = View(
        (camera[0] + middle, camera[1], camera[2]), (middle, height, 0.0), FOCAL, focus=distance - FACE, f_stop=16.0
    )
    figure = Item(
        mesh=person.lod(0), id=1, bones=body.bones, shape=person.express(units or {}), group="person",
        name="figure", casters=(person.caster(0), person.lod(CROWD)),
    )  # fmt: skip
    return Snapshot(
        items=(Item(mesh=_ground(), shadow=False, name="ground"), figure),
        light=_light(),
        air=_air(),
        grade=_grade(),
        names={1: "figure"},
    ), view


def _middle(body: Pose, low: float, high: float) -> float:
    """Where across the picture the joints lie that it shows."""
    joints = body.joints[1:]
    seen = joints[(joints[:, 1] > low) & (joints[:, 1] < high)]
    return float((seen[:, 0].min() + seen[:, 0].max()) / 2) if len(seen) else 0.0


def lineup(people: Sequence[Person], aspect: float) -> tuple[Snapshot, View]:
    """People side by side, in their own stance and each a little turned, all of them in the picture; and the camera for it."""
    middle = (len(people) - 1) / 2
    items = []
    for k, person in enumerate(people):
        body = standing(person, -10.0 + (k * 7) % 21, None, ((k - middle) * APART, 0.0, 0.0))
        items.append(
            Item(
                mesh=person.lod(0),
                id=k + 1,
                bones=body.bones,
                shape=person.express(expression("neutral")),
                group="person",
            )
        )
    tall = max(max(person.height for person in people) + 0.25, ((len(people) - 1) * APART + 1.0) / aspect)
    distance = 50.0 * tall * aspect / GATE
    view = View((0.0, 1.25, distance), (0.0, tall * 0.5 - 0.08, 0.0), 50.0, focus=distance, f_stop=11.0)
    ground = Item(mesh=_ground(distance + 4.0), shadow=False, name="ground")
    names = {item.id: f"figure {item.id}" for item in items}
    return Snapshot(items=(ground, *items), light=_light(), air=_air(), grade=_grade(), names=names), view


@lru_cache(maxsize=2)
def _ground(back: float = _BACK) -> Mesh:
    """A floor that turns up into a wall without an edge, `back` metres from the middle."""
    turn = np.linspace(0.0, math.pi / 2, 9)
    curve = [(back + 2.0 * math.sin(a), 2.0 - 2.0 * math.cos(a)) for a in turn]
    wall = [(back + 2.0, 9.0 + 0.5 * back)]
    return lathe([*wall, *curve[::-1], (0.0, 0.0)], GREY, "plain", 64)


def _light() -> Light:
    """A soft key from above at the side, a fill, and a rim that draws the figure off the ground; nothing coloured."""
    return Light(
        key=(0.60, 0.56, 0.57),
        key_colour=(1.14, 1.11, 1.07),
        rim=(-0.60, 0.42, -0.68),
        rim_colour=(0.36, 0.38, 0.42),
        zenith=(0.38, 0.39, 0.41),
        horizon=(0.38, 0.39, 0.41),
        ground=(0.26, 0.255, 0.25),
        inside=(0.38, 0.39, 0.41),
        indoors=True,
        sun_disc=0.0,
        fill=0.30,
        through_walls=0.35,
    )


def _air() -> Air:
    return Air(fog=0.0, shafts=0.0, clouds=0.0, wind=(0.0, 0.0, 0.0))


def _grade() -> Grade:
    return Grade(bloom=0.1, grain=0.0, vignette=0.0, brush=0.2)
