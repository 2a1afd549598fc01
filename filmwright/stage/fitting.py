"""Things that fit a body at work: an instrument between two hands, skis under the feet, a hoop about the hips, a table before the belly.

What is only held lies in a hand (in_hand.py). What an act is done with in a way of its own is a row of FITS here,
    by the kind of prop; and a
cue `use` stands a thing about somebody: its `path` says how far to the right and ahead, `height` how high, `heading` how it is turned.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.scenes import Cue, Scene
from filmwright.stage.in_hand import palm
from filmwright.stage.motion.pose import Pose
from filmwright.stage.motion.rotations import unit, yaw
from filmwright.stage.people.rig import INDEX
from filmwright.stage.props import grip, known, prop_mesh

Vec = tuple[float, float, float]
X, Y, Z, BACK = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0), (0.0, 0.0, -1.0)
# business in which a thing goes from hand to hand or lies there, and is not used in its own way
HANDED = frozenset(
    ("look", "face", "point", "give", "take", "pick_up", "put_down", "hold", "drop", "throw", "open", "close", "push", "pull", "kick")
)  # fmt: skip


@dataclass(frozen=True)
class Fit:
    """How a thing sits on a body.

    way    two    its grip in the right palm and its second grip in the left (the working end, -z, down where `staff`)
           aim    the point `base` of the body has the thing's point `at`, and its `axis` goes towards `towards`
           joint  fixed to the body's joint `base`, at `at` metres from it
           juggle thrown from palm to palm with others of its kind
           under  under both feet
           pair   one of it on each foot
    base, towards   mouth | chin | palm_r | palm_l | palms | bridge | up | ahead | floor | ankles | a joint's name
    at     a point of the mesh; "+z", "-y"… is the end of the mesh on that side
    side   the mesh's direction that faces `faces` (in the body's own directions: x to its left, y up, z ahead)
    """

    way: str
    base: str = ""
    at: Vec | str = (0.0, 0.0, 0.0)
    axis: Vec = BACK
    towards: str = ""
    side: Vec = Y
    faces: Vec = Y
    staff: bool = False
    lead: str = "grip"  # which of both grips is right in its palm: grip | second


FITS: dict[str, Fit] = {
    "guitar": Fit("two", side=Z, faces=(0.0, 0.25, 1.0)),
    "violin": Fit("aim", "chin", (0.0, 0.03, 0.03), Y, "palm_l", Z, (-0.35, 1.0, 0.15)),
    "violin bow": Fit("aim", "palm_r", (0.0, 0.012, 0.24), BACK, "bridge", Y, (0.0, 0.3, 1.0)),
    "cello": Fit("aim", "floor", (0.0, 0.0, 0.0), Y, "palm_l", Z, (0.0, 0.3, 1.0)),
    "flute": Fit("aim", "mouth", (0.0, 0.016, 0.25), BACK, "palm_r", Y, Y),
    "clarinet": Fit("aim", "mouth", "+z", BACK, "palm_r", Y, (0.0, 0.6, 1.0)),
    "recorder": Fit("aim", "mouth", "+z", BACK, "palm_r", Y, (0.0, 0.6, 1.0)),
    "trumpet": Fit("aim", "mouth", "+z", BACK, "palms", Y, Y),
    "trombone": Fit("aim", "mouth", "+z", BACK, "palm_r", Y, Y),
    "saxophone": Fit("two", side=Z, faces=(-0.3, 0.1, 1.0)),
    "harmonica": Fit("two", side=Y, faces=Y),
    "accordion": Fit("two", side=Y, faces=Y),
    "controller": Fit("two", side=Y, faces=(0.0, 1.0, -0.4)),
    "bow": Fit("two", side=Y, faces=Y, lead="second"),
    "arrow": Fit("aim", "palm_r", (0.0, 0.02, 0.34), BACK, "palm_l", Y, Y),
    "broom": Fit("two", side=X, faces=(1.0, 0.0, 0.0), staff=True),
    "mop": Fit("two", side=X, faces=(1.0, 0.0, 0.0), staff=True),
    "rake": Fit("two", side=X, faces=(1.0, 0.0, 0.0), staff=True),
    "shovel": Fit("two", side=X, faces=(1.0, 0.0, 0.0), staff=True),
    "hoe": Fit("two", side=X, faces=(1.0, 0.0, 0.0), staff=True),
    "vacuum cleaner": Fit("two", side=X, faces=(1.0, 0.0, 0.0), staff=True),
    "barbell": Fit("two", side=Y, faces=Y),
    "metal bar": Fit("two", side=Y, faces=Y),
    "jump rope": Fit("two", side=Y, faces=Y),
    "pom-poms": Fit("two", side=Y, faces=Y),
    "knitting needles": Fit("two", side=Y, faces=Y),
    "hula hoop": Fit("joint", "pelvis", (0.0, 0.04, 0.0)),
    "skateboard": Fit("under"),
    "snowboard": Fit("under"),
    "surfboard": Fit("under"),
    "skis": Fit("under"),
    "ice skates": Fit("pair"),
    "roller skates": Fit("pair"),
    "climbing rope": Fit("joint", "root", (0.0, 0.0, 0.30)),
    "treadmill": Fit("joint", "root", (0.0, 0.0, 0.1)),
    "trampoline": Fit("joint", "root", (0.0, 0.0, 0.0)),
    "tie": Fit("aim", "spine_03", (0.0, -0.225, 0.165), Z, "pelvis", Y, Z),
    "parachute": Fit("aim", "spine_03", "-y", Y, "up", Z, Z),
    "paraglider": Fit("aim", "spine_03", "-y", Y, "up", Z, Z),
    "bungee cord": Fit("aim", "ankles", "-y", Y, "up", Z, (0.0, 0.0, 1.0)),
    "bandage": Fit("joint", "lowerarm_l", (0.0, 0.0, 0.0)),
    "juggling ball": Fit("juggle"),
}  # fmt: skip


@dataclass(frozen=True)
class Use:
    """A cue that uses a thing in its own way, from a frame of the scene on, until another."""

    start: float
    end: float
    cue: Cue
    fit: Fit | None  # None: it stands where the cue says


def fits(kind: str) -> Fit | None:
    """How a kind of prop sits on a body, None where it is only held."""
    return FITS.get(known(kind) or kind)


def uses(scene: Scene, props: Mapping[str, Prop]) -> dict[str, list[Use]]:
    """For each prop that is used in a way of its own, when and by whom, in order."""
    found: dict[str, list[Use]] = {}
    for start, beat in zip(scene.starts, scene.beats, strict=True):
        for cue in beat.cues:
            prop = props.get(cue.prop)
            if prop is None or cue.do in HANDED:
                continue
            stood = cue.do == "use" and bool(cue.path)
            fit = None if stood else fits(prop.kind)
            if stood or fit is not None:
                found.setdefault(cue.prop, []).append(Use(start + cue.at, start + cue.at + cue.frames, cue, fit))
    return {name: sorted(each, key=lambda use: use.start) for name, each in found.items()}


def at_frame(used: Sequence[Use], frame: float) -> Use:
    """The use that a prop is in at a frame, or that it was in last, or will be in first."""
    now = [use for use in used if use.start <= frame]
    return now[-1] if now else used[0]


def always(used: Sequence[Use], scene: Scene) -> bool:
    """Whether a prop does nothing else in its scene."""
    name = used[0].cue.prop
    return not any(
        cue.prop == name and cue.do in HANDED and cue.do not in ("look", "face", "point")
        for b in scene.beats
        for cue in b.cues
    )


def stands(use: Use, at: Array, heading: float) -> Array:
    """The matrix (4,4) f4 of a thing that stands about somebody whose feet are at a point, facing a heading."""
    (right, ahead), cue = use.cue.path[0], use.cue
    turn = yaw(heading)
    model = np.eye(4, dtype=np.float32)
    model[:3, :3] = yaw(heading + (cue.heading or 0.0))
    model[:3, 3] = at + turn @ np.array([-right, cue.height, ahead])
    return model


def fitted(fit: Fit, prop: Prop, body: Pose, size: float, at: Array, heading: float, seconds: float = 0.0) -> Array:
    """The matrix (4,4) f4 of a thing on a posed body; `size` of the body, `at` its feet, `heading` where it faces, `seconds` since it is
    used."""
    root = yaw(heading)
    if fit.way == "two":
        return _two(fit, prop, body, root)
    if fit.way == "aim":
        return _aimed(fit, prop, body, size, at, root)
    if fit.way == "juggle":
        return _juggled(prop, body, size, seconds)
    if fit.way == "pair":
        return worn(prop, body, "l")
    if fit.way == "under":
        return _under(prop, body, root)
    model = np.eye(4, dtype=np.float32)
    if fit.base == "root":
        model[:3, :3] = root
        model[:3, 3] = at + root @ np.asarray(fit.at, float)
        return model
    joint = INDEX[fit.base]
    model[:3, :3] = body.matrices[joint, :3, :3]
    model[:3, 3] = body.joints[joint] + body.matrices[joint, :3, :3] @ (np.asarray(fit.at, float) * size)
    return model


def _juggled(prop: Prop, body: Pose, size: float, seconds: float) -> Array:
    """One of three balls of a cascade: it lies in a hand, is thrown over to the other, and back. The number at the end of its id says
    which of them it is."""
    number = prop.id.rpartition("-")[2]
    turn = THROWS_A_SECOND * seconds + (int(number) if number.isdigit() else 1) * 2.0 / 3.0
    from_, to = (palm(body, "r"), palm(body, "l")) if int(turn) % 2 == 0 else (palm(body, "l"), palm(body, "r"))
    part = max((turn % 1.0 - IN_HAND) / (1.0 - IN_HAND), 0.0)
    model = np.eye(4, dtype=np.float32)
    high = np.array([0.0, 0.035 + 4.0 * ARC * part * (1.0 - part), 0.0]) * size
    model[:3, 3] = from_ + (to - from_) * part + high
    return model


def _frame(along: Array, towards: Array) -> Array:
    """Columns: `along`, what is left of `towards` across it, and the third."""
    a = unit(along)
    b = towards - a * float(a @ towards)
    if float(b @ b) < 1e-6:
        b = np.array([a[1], a[2], a[0]]) - a * float(a @ np.array([a[1], a[2], a[0]]))
    b = unit(b)
    return np.stack([a, b, np.cross(a, b)], 1)


def _turned(along: Array, side: Array, way: Array, faces: Array) -> Array:
    """The turn that takes one direction to another exactly, and a second as near as may be."""
    return np.asarray(_frame(way, faces) @ _frame(along, side).T)


def _two(fit: Fit, prop: Prop, body: Pose, root: Array) -> Array:
    right, left = palm(body, "r"), palm(body, "l")
    one, two = np.asarray(grip(prop), float), np.asarray(second(prop), float)
    upper = right[1] >= left[1]
    if fit.staff and upper != (one[2] > two[2]):  # the working end lies at -z: the lower hand is nearer to it
        right, left = left, right
    turn = _turned(two - one, np.asarray(fit.side), left - right, root @ np.asarray(fit.faces))
    model = np.eye(4, dtype=np.float32)
    model[:3, :3] = turn
    model[:3, 3] = left - turn @ two if fit.lead == "second" else right - turn @ one
    return model


def second(prop: Prop) -> Vec:
    """Where the other hand holds a prop; as far on the other side of its middle as the first where its family does not say."""
    from filmwright.stage.props import FAMILIES

    family = FAMILIES.get(known(prop.kind) or "")
    point = getattr(family, "second", None) if family is not None else None
    one = grip(prop)
    if point is None or family is None:
        low, high = prop_mesh(prop).bounds
        middle = (np.asarray(low) + np.asarray(high)) / 2
        away = np.asarray(one) - middle
        if float(away @ away) < 0.01:
            longest = int(np.argmax(np.asarray(high) - np.asarray(low)))
            away = np.zeros(3)
            away[longest] = 0.22 * float((high - low)[longest])
        other = middle - away
        return float(other[0]), float(other[1]), float(other[2])
    own = np.asarray(family.grip, float)
    scale = float(np.linalg.norm(one) / np.linalg.norm(own)) if float(own @ own) > 1e-9 else 1.0
    return point[0] * scale, point[1] * scale, point[2] * scale


def _end(prop: Prop, at: Vec | str) -> Array:
    if not isinstance(at, str):
        return np.asarray(at, float)
    low, high = (np.asarray(corner, float) for corner in prop_mesh(prop).bounds)
    point = (low + high) / 2
    axis = "xyz".index(at[1])
    point[axis] = high[axis] if at[0] == "+" else low[axis]
    return np.asarray(point)


def _aimed(fit: Fit, prop: Prop, body: Pose, size: float, at: Array, root: Array) -> Array:
    here = point_of(fit.base, body, size, at, root)
    way = point_of(fit.towards, body, size, at, root) - here
    if fit.towards in ("up", "ahead"):
        way = np.array([0.0, 1.0, 0.0]) if fit.towards == "up" else np.asarray(root @ np.array([0.0, -0.1, 1.0]))
    turn = _turned(np.asarray(fit.axis), np.asarray(fit.side), way, root @ np.asarray(fit.faces))
    model = np.eye(4, dtype=np.float32)
    model[:3, :3] = turn
    model[:3, 3] = here - turn @ _end(prop, fit.at)
    return model


def point_of(name: str, body: Pose, size: float, at: Array, root: Array) -> Array:
    """A point of a posed body by name (3,), metres."""
    head = body.matrices[INDEX["head"], :3, :3]
    eyes = (body.joints[INDEX["eye_l"]] + body.joints[INDEX["eye_r"]]) / 2
    places: dict[str, Callable[[], Array]] = {
        "mouth": lambda: eyes + head @ (np.array([0.0, -0.072, 0.030]) * size),
        "chin": lambda: eyes + head @ (np.array([0.055, -0.125, -0.005]) * size),
        "palm_r": lambda: palm(body, "r"),
        "palm_l": lambda: palm(body, "l"),
        "palms": lambda: (palm(body, "r") + palm(body, "l")) / 2,
        "bridge": lambda: 0.55 * point_of("chin", body, size, at, root) + 0.45 * palm(body, "l"),
        "floor": lambda: at + root @ (np.array([0.04, 0.0, 0.56]) * size),
        "ankles": lambda: (body.joints[INDEX["foot_l"]] + body.joints[INDEX["foot_r"]]) / 2,
        "up": lambda: eyes,
        "ahead": lambda: eyes,
    }
    return np.asarray(places[name]() if name in places else body.joints[INDEX[name]])


def _under(prop: Prop, body: Pose, root: Array) -> Array:
    """Under the soles, its length the way one goes."""
    low, high = (np.asarray(corner, float) for corner in prop_mesh(prop).bounds)
    balls = body.joints[[INDEX["ball_l"], INDEX["ball_r"]]]
    heels = body.joints[[INDEX["foot_l"], INDEX["foot_r"]]]
    middle = np.asarray((balls.mean(0) + heels.mean(0)) / 2)
    turn = root if high[2] - low[2] >= high[0] - low[0] else root @ yaw(90.0)
    model = np.eye(4, dtype=np.float32)
    model[:3, :3] = turn
    centre = (low + high) / 2
    points = prop_mesh(prop).positions
    long = 2 if high[2] - low[2] >= high[0] - low[0] else 0
    between = np.abs(points[:, long] - centre[long]) < 0.10 * (
        high[long] - low[long]
    )  # between the feet: its tips are turned up
    top = float(points[between, 1].max()) if between.any() else float(high[1])
    foot = np.array([middle[0], float(balls[:, 1].min()) - SOLE, middle[2]])
    model[:3, 3] = foot - turn @ np.array([centre[0], top, centre[2]])
    return model


def worn(prop: Prop, body: Pose, side: str) -> Array:
    """What is worn on one foot, its sole under the foot's."""
    foot = body.matrices[INDEX[f"foot_{side}"]]
    model = np.eye(4, dtype=np.float32)
    model[:3, :3] = foot[:3, :3]
    drop = float(prop_mesh(prop).bounds[1][1]) * 0.5
    model[:3, 3] = body.joints[INDEX[f"foot_{side}"]] + foot[:3, :3] @ np.array([0.0, -drop - 0.005, 0.015])
    return model


THROWS_A_SECOND = 1.35  # of each ball, as motion/exercise.py moves the hands
IN_HAND, ARC = (
    0.30,
    0.52,
)  # part of that time that a ball lies in a hand; metres that it flies over them, for a grown man
SOLE = 0.022  # metres from the ball of the foot down to the ground
