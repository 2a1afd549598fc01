"""A Look becomes a body: the base mesh morphed to sex, age, build, origin, height and its own face, with landmarks and joints.

The macro rule (which targets, and that their weights are products of linear weights) is MakeHuman's, from the data's macro.json.
"""

from __future__ import annotations

import itertools
import re

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.errors import InputError
from filmwright.stage.people.body_data import BodyData, body_data
from filmwright.stage.people.face_shape import face_targets
from filmwright.stage.people.parts import JOINTS
from filmwright.stage.people.surfaces import neighbour_mean, vertex_normals

ORIGINS = {"african": "african", "asian": "asian", "european": "caucasian"}
# Years -> MakeHuman's age axis. Old bodies stop at .84: the far end is a caricature that looks ill, and babies begin
# at .05: the near end is all jowls.
AGES = ((1, 0.05), (10, 0.1875), (25, 0.5), (45, 0.62), (60, 0.71), (75, 0.79), (95, 0.84))
HEAD_SCALE = 1.045  # heads a little larger than life, as in drawn films: faces read from farther away
ADULT_HEAD = 0.247  # metres from neck joint to crown of the base woman; face details are sized relative to it


def origin_mix(origin: str) -> dict[str, float]:
    """Shares of MakeHuman's three origins in a word or a mix ("african+european", "asian:0.7+european:0.3")."""
    shares: dict[str, float] = {}
    for word in origin.lower().split("+"):
        name, _, share = word.strip().partition(":")
        try:
            weight = float(share) if share else 1.0
        except ValueError:
            weight = -1.0
        if name not in ORIGINS or not 0 < weight < 1e6:
            raise InputError(
                f'The origin "{origin}" of a look is not known. Use african, asian or european, or a mix such as african+european.'
            )
        shares[ORIGINS[name]] = shares.get(ORIGINS[name], 0.0) + weight
    total = sum(shares.values())
    return {name: weight / total for name, weight in shares.items()}


def check_look(look: Look) -> None:
    """Raises InputError for a look that no body can have; names the field and its range."""
    if look.sex not in ("female", "male"):
        raise InputError(f'A look has sex "{look.sex}"; the body data knows female and male.')
    for name, low, high, what in (
        ("age", 1, 120, "years"),
        ("height", 0.5, 2.6, "metres"),
        ("build", -1, 1, "(thin to heavy)"),
        ("muscle", -1, 1, "(slack to strong)"),
    ):
        value = getattr(look, name)
        if not low <= value <= high:
            raise InputError(f"A look has {name} {value:g}; people can be shown from {low} to {high} {what}.")
    for name in ("skin", "eyes", "hair_colour"):
        value = getattr(look, name)
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            raise InputError(f'A look has the colour {name} = "{value}"; colours are written as #rrggbb.')
    origin_mix(look.origin)


def blend(value: float, stops: tuple[tuple[float, str], ...]) -> dict[str, float]:
    """Linear weights of the two stops around a value; stops with an empty name drop out later."""
    value = min(max(value, stops[0][0]), stops[-1][0])
    for (a, left), (b, right) in itertools.pairwise(stops):
        if value <= b:
            t = (value - a) / (b - a)
            return {left: 1 - t, right: t}
    raise AssertionError("the value was clamped into the stops")


def beyond(value: float, what: str, reach: float) -> dict[str, float]:
    """Weights of the average and one extreme for a value from -1 to 1, which goes on past the data's extreme by `reach`.

    The data's heaviest and strongest are mild once dressed; drawn people may be told apart more easily than that.
    """
    share = abs(value) * (reach if value > 0 else 1.2)
    extreme = f"{'max' if value > 0 else 'min'}{what}"
    return {f"average{what}": 1 - share, extreme: share}


def macro_targets(look: Look) -> dict[str, float]:
    """Weights of the macro targets (sex, age, muscle, weight, origin), without height."""
    years = np.array([stop[0] for stop in AGES])
    age = float(np.interp(look.age, years, [stop[1] for stop in AGES]))
    childhood = float(np.clip((15 - look.age) / 9, 0, 1))
    male = 1.0 if look.sex == "male" else 0.0
    male += (0.5 - male) * 0.5 * childhood
    sexes = {"female": 1 - male, "male": male}
    ages = blend(age, ((0, "baby"), (0.1875, "child"), (0.5, "young"), (1, "old")))
    heavy = max(look.build, 0.0)
    muscles = beyond((look.muscle - 0.25 * heavy) * (1 - 0.7 * childhood), "muscle", 1.3)
    heavinesses = beyond(look.build * (1 - 0.25 * childhood), "weight", 1.45)
    weights: dict[str, float] = {}

    def add(name: str, weight: float) -> None:
        if abs(weight) > 1e-4:
            weights[name] = weights.get(name, 0.0) + weight

    for (sex, a), (years_of, b) in itertools.product(sexes.items(), ages.items()):
        for origin, c in origin_mix(look.origin).items():
            add(f"macrodetails/{origin}-{sex}-{years_of}", a * b * c)
        if years_of != "baby":
            ideal = (0.45 if years_of == "young" else 0.25) * (1 - 0.8 * heavy)
            add(f"proportions/{sex}-{years_of}-averagemuscle-averageweight-idealproportions", a * b * ideal)
        for (strength, d), (fat, e) in itertools.product(muscles.items(), heavinesses.items()):
            if years_of == "baby":  # the data holds one build of babies
                add(f"macrodetails/universal-{sex}-baby-averagemuscle-averageweight", a * b * d * e)
            else:
                add(f"macrodetails/universal-{sex}-{years_of}-{strength}-{fat}", a * b * d * e)
    return weights


def build_targets(look: Look) -> dict[str, float]:
    """Weights of the targets of trunk and limbs that make heavy people round and strong people broad."""
    grown = float(np.clip((look.age - 8) / 10, 0.15, 1))
    heavy, strong = max(look.build, 0.0) ** 1.3 * grown, max(look.muscle, 0.0) ** 1.2 * grown
    male = look.sex == "male"
    weights = {
        "torso/measure-waist-circ-incr": 0.55 * heavy,
        "torso/torso-scale-depth-incr": 0.30 * heavy,
        "hip/hip-scale-horiz-incr": (0.25 if male else 0.5) * heavy,
        "buttocks/buttocks-volume-incr": 0.4 * heavy,
        "stomach/stomach-pregnant-incr": (0.75 if male else 0.35) * heavy,
        "torso/torso-vshape-incr": (0.7 if male else 0.25) * strong,
        "torso/measure-shoulder-dist-incr": (0.6 if male else 0.25) * strong,
        "torso/torso-muscle-pectoral-incr": 0.6 * strong if male else 0.0,
        "torso/torso-muscle-dorsi-incr": 0.7 * strong,
    }
    for side in "lr":
        weights |= {
            f"arms/{side}-upperarm-fat-incr": 0.8 * heavy,
            f"arms/{side}-lowerarm-fat-incr": 0.5 * heavy,
            f"legs/{side}-upperleg-fat-incr": 0.7 * heavy,
            f"legs/{side}-lowerleg-fat-incr": 0.6 * heavy,
            f"arms/{side}-upperarm-muscle-incr": 0.9 * strong,
            f"arms/{side}-upperarm-shoulder-muscle-incr": 0.8 * strong,
            f"legs/{side}-lowerleg-muscle-incr": 0.5 * strong,
        }
    if "pregnant" in look.marks and look.age > 12:
        weights["stomach/stomach-pregnant-incr"] = 1.6
    return {name: weight for name, weight in weights.items() if weight > 1e-4}


def height_targets(look: Look, taller: float) -> dict[str, float]:
    """Weights of the height targets; `taller` from -1 (shortest) to 1."""
    name = "maxheight" if taller > 0 else "minheight"
    male = 1.0 if look.sex == "male" else 0.0
    age = float(np.interp(look.age, [stop[0] for stop in AGES], [stop[1] for stop in AGES]))
    ages = blend(age, ((0, "baby"), (0.1875, "child"), (0.5, "young"), (1, "old")))
    return {
        f"height/{sex}-{years}-averagemuscle-averageweight-{name}": abs(taller) * a * b
        for sex, a in (("female", 1 - male), ("male", male))
        for years, b in ages.items()
        if a * b > 1e-4
    }


class Body:
    """A morphed base mesh standing at y=0 and facing +z, in metres.

    positions (n,3), normals (n,3) of the skin, weights (n,55), joints (53,3), eyes: centres (2,3) left first and `eye_radius`;
    `head` is the size of the head relative to the base woman's, by which details of face and hair are scaled.
    """

    def __init__(self, look: Look, data: BodyData | None = None) -> None:
        check_look(look)
        self.look = look
        self.data = data or body_data()
        self.faces = self.data.faces
        self.skin_vertices = self.data.group("body")
        positions = self._morph()
        self.weights = self._dense_weights()
        self.bone = {name: k for k, name in enumerate(self.data.bones)}
        positions, scale = self._to_height(positions)
        positions = self._enlarge_head(positions)
        positions *= look.height / self._tall(positions)
        positions[:, 1] -= positions[self.skin_vertices, 1].min()
        self.positions = positions
        self.scale = scale * look.height / 1.68
        self.joints = positions[self.data.bone_vertices].mean(1)
        self.normals = vertex_normals(positions, self.faces["body"])
        eyes = [positions[self.data.group(f"helper-{side}-eye")] for side in "lr"]
        self.eyes = np.stack([eye.mean(0) for eye in eyes])
        self.eye_radius = float(np.mean([np.linalg.norm(eye - eye.mean(0), axis=1).max() for eye in eyes]))
        self.crown = float(positions[self.skin_vertices, 1].max())
        self.head = (self.crown - float(self.joint("neck_01")[1])) / ADULT_HEAD
        self.brow = self.eyes.mean(0)  # between the eyes, at the depth of the eyeballs' centres

    def joint(self, name: str) -> Array:
        """Rest position (3,) of a bone's joint."""
        return np.asarray(self.joints[self.bone[name]])

    def weight_of(self, *stems: str) -> Array:
        """Summed weight (n,) of the bones whose names start so."""
        return np.asarray(sum(self.weights[:, k] for name, k in self.bone.items() if name.startswith(stems)))

    def along_arm(self) -> Array:
        """(n,) where on the arm a vertex lies: 0 shoulder, 1 elbow, 2 wrist, above 2 the hand; -1 off the arms."""
        result = np.full(len(self.positions), -1.0)
        held = self.weight_of("upperarm", "lowerarm", "hand", "thumb", "index", "middle", "ring", "pinky")
        for side, sign in (("l", 1), ("r", -1)):
            shoulder, elbow, wrist = (self.joint(f"{bone}_{side}") for bone in ("upperarm", "lowerarm", "hand"))
            upper = (self.positions - shoulder) @ (elbow - shoulder) / ((elbow - shoulder) @ (elbow - shoulder))
            lower = (self.positions - elbow) @ (wrist - elbow) / ((wrist - elbow) @ (wrist - elbow))
            # The inside of an upper arm leans on the trunk's bones too, but it is a sleeve's.
            beside = np.linalg.norm(
                self.positions - shoulder - np.clip(upper, 0, 1)[:, None] * (elbow - shoulder), axis=1
            )
            inner = (
                (upper > 0.3) & (upper < 1) & (beside < 0.33 * float(np.linalg.norm(elbow - shoulder))) & (held > 0.1)
            )
            here = ((held > 0.35) | inner) & (self.positions[:, 0] * sign > 0)
            result[here] = np.where(upper < 1, upper, 1 + np.maximum(lower, 0))[here]
        return result

    def _morph(self) -> Array:
        positions = self.data.positions.copy()
        for name, weight in {**macro_targets(self.look), **build_targets(self.look), **face_targets(self.look)}.items():
            self.data.add(positions, name, weight)
        # Targets are stored rounded; their sum is smooth by nature, so one step of smoothing takes the rounding out again.
        change = positions - self.data.positions
        here = self.faces["body"]
        used = self.skin_vertices
        change[used] += 0.6 * (neighbour_mean(change, here) - change)[used]
        return self.data.positions + change

    def _tall(self, positions: Array) -> float:
        return float(np.ptp(positions[self.skin_vertices, 1]))

    def _to_height(self, positions: Array) -> tuple[Array, float]:
        """Longer or shorter limbs first (the height targets), the rest by scale. Second: that scale."""
        wanted = self.look.height
        middle = self._tall(positions)
        sign = 1.0 if wanted > middle else -1.0
        extreme = positions.copy()
        for name, weight in height_targets(self.look, sign).items():
            if self.data.has(name):
                self.data.add(extreme, name, weight)
        change = self._tall(extreme) - middle
        share = float(np.clip((wanted - middle) / change, 0, 1)) if abs(change) > 1e-3 else 0.0
        shaped = positions + (extreme - positions) * share
        return shaped, wanted / self._tall(shaped)

    def _enlarge_head(self, positions: Array) -> Array:
        """Scales the head about the top of the neck, fading with the skin weights."""
        pivot = positions[self.data.bone_vertices[self.bone["head"]]].mean(0)
        share = self.weights[:, self.bone["head"]][:, None]
        return np.asarray(positions + (positions - pivot) * (HEAD_SCALE - 1) * share)

    def _dense_weights(self) -> Array:
        dense = np.zeros((len(self.data.positions), JOINTS), np.float32)
        rows = np.arange(len(dense))[:, None]
        np.add.at(dense, (rows, self.data.joints), self.data.weights)
        return dense
