"""Robots: people of plates, joints and lamps on the same skeleton, so that whatever people do, they do.

Every piece follows one joint, as metal does; only the light of the mouth rides on the chin, so that one sees a robot speak. Lengths are
metres of a body of 1.68 m and grow with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.stage.mesh import Mesh
from filmwright.stage.people.body import Body
from filmwright.stage.people.muscles import movement
from filmwright.stage.people.parts import Part, rgb, rigid
from filmwright.stage.shapes import ball, box, lathe, tube

DARK = "#23272c"  # what is between the plates
# tones that are bare metal; all others are enamel
METALS = ("#b9853a", "#b9bec3", "#9a6846", "#b56a42", "#8a8f94")
GLOW = 2.2
_FINGERS = ("thumb", "index", "middle", "ring", "pinky")


def robot_parts(look: Look, body: Body) -> list[Part]:
    """All pieces of a robot with a body's joints: `look.skin` is the colour of its plates, `look.eyes` that of its lamps."""
    return [*_trunk(look, body), *_head(look, body), *(part for side in "lr" for part in _limbs(look, body, side))]


class Maker:
    """Pieces that follow joints: plates, dark rods and lamps; `look.skin` colours the plates."""

    def __init__(self, look: Look, body: Body) -> None:
        self.body, self.size = body, body.scale
        self.plate = look.skin
        self.material = "metal" if look.skin.lower() in METALS else "paint"
        self.second = "#" + "".join(f"{int(c):02x}" for c in np.clip(rgb(look.skin) * 158 + 14, 0, 255))
        self.lamp = look.eyes

    def joint(self, name: str) -> Array:
        return self.body.joint(name)

    def part(self, mesh: Mesh, joint: str, material: str = "") -> Part:
        """A mesh as a part that follows a joint; "" is the plates' material, with which it was made."""
        count = len(mesh.positions)
        aux = np.tile([1.0, 0.0, 0.0, 0.0], (count, 1))
        if material == "glow":
            aux[:, 0] = GLOW
        return Part(
            mesh.positions.astype(float),
            mesh.triangles.astype(int),
            rigid(self.body.bone[joint], count),
            material or self.material,
            mesh.colours.astype(float),
            aux,
            mesh.normals.astype(float),
            name=f"robot {joint}",
        )

    def limb(self, a: Array, b: Array, joint: str, thick: float, thin: float, colour: str = "") -> Iterator[Part]:
        """A dark rod from joint to joint, with a plate round it that leaves both ends free."""
        rod = tube(np.array([a, b]), thin * 0.62 * self.size, DARK, sides=10)
        yield self.part(rod, joint, "plain")
        share = np.array([0.13, 0.17, 0.30, 0.62, 0.84, 0.88])
        radius = (
            np.array([0.66, 0.92, 1.0, 0.5 + 0.5 * thin / thick, thin / thick, 0.72 * thin / thick]) * thick * self.size
        )
        path = a + (b - a) * share[:, None]
        yield self.part(tube(path, radius, colour or self.plate, self.material, sides=14), joint)

    def turned(
        self, profile: list[tuple[float, float]], at: Array, wide: float, deep: float, joint: str, colour: str
    ) -> Part:
        """A profile (radius, height over `at`) turned, `wide` by `deep` times."""
        mesh = lathe([(r * self.size, y * self.size) for r, y in profile], colour, self.material, 24, 50)
        return self.part(stretched(mesh, at, (wide, 1.0, deep)), joint, "plain" if colour == DARK else "")


def stretched(mesh: Mesh, at: Array, scale: tuple[float, float, float] = (1.0, 1.0, 1.0)) -> Mesh:
    """A mesh scaled along its axes, then moved to a point (3,)."""
    normals = mesh.normals / np.array(scale)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    return replace(mesh, positions=mesh.positions * np.array(scale) + at, normals=normals)


def _trunk(look: Look, body: Body) -> Iterator[Part]:
    make = Maker(look, body)
    s = make.size
    pelvis, high, neck = (make.joint(name) for name in ("pelvis", "spine_03", "neck_01"))
    shoulder = abs(float(make.joint("upperarm_l")[0]))
    wide = shoulder / (0.175 * s)
    hips = [(0.0, -0.115), (0.075, -0.11), (0.135, -0.05), (0.142, 0.0), (0.125, 0.055), (0.0, 0.06)]
    yield make.turned(hips, pelvis, 1.0, 0.78, "pelvis", make.second)
    rise = float(high[1] - pelvis[1]) / s
    for k, (joint, share) in enumerate((("spine_01", 0.30), ("spine_01", 0.52), ("spine_02", 0.74))):
        ring = [(0.0, -0.05), (0.098, -0.05), (0.112, -0.02), (0.112, 0.02), (0.098, 0.05), (0.0, 0.05)]
        at = pelvis + (high - pelvis) * share
        yield make.turned([(r * (1 + 0.03 * k), y * rise / 0.30) for r, y in ring], at, 1.0, 0.76, joint, DARK)
    top = float(neck[1] - high[1]) / s
    chest = [
        (0.0, -0.10), (0.105, -0.10), (0.150, -0.04), (0.178, 0.05), (0.176, top * 0.55), (0.135, top * 0.86), (0.06, top * 0.98),
        (0.0, top),
    ]  # fmt: skip
    yield make.turned(chest, high + [0, 0, 0.012 * s], wide, 0.74, "spine_03", make.plate)
    front = high + [0.0, 0.055 * s, (0.178 * 0.74 + 0.012) * s]
    frame = stretched(ball(0.036 * s, DARK, sides=18), front, (1.0, 1.0, 0.4))
    yield make.part(frame, "spine_03", "plain")
    yield make.part(
        stretched(ball(0.024 * s, make.lamp, "glow", 16), front + [0, 0, 0.009 * s], (1.0, 1.0, 0.5)),
        "spine_03",
        "glow",
    )
    yield make.part(
        tube(np.array([neck - [0, 0.03 * s, 0], make.joint("head") + [0, 0.03 * s, 0]]), 0.045 * s, DARK, sides=14),
        "neck_01",
        "plain",
    )


def _head(look: Look, body: Body) -> Iterator[Part]:
    make = Maker(look, body)
    h = body.head
    eyes = np.asarray(body.eyes).mean(0)
    half = np.array([0.083, 0.122, 0.104]) * h
    middle = np.array([0.0, body.crown - half[1], eyes[2] - 0.055 * h])
    skull = ball(1.0, make.plate, make.material, 32, 20)
    yield make.part(stretched(skull, middle, (half[0], half[1], half[2])), "head")
    shell = ball(1.0, "#0c1014", "paint", 48, 32)
    place = shell.positions
    level = (eyes[1] - middle[1]) / half[1]
    band = (np.abs(place[:, 1] - level) < 0.27) & (place[:, 2] > 0.30)
    used = band[shell.triangles].all(1)
    kept, triangles = np.unique(shell.triangles[used], return_inverse=True)
    visor = Mesh(
        "", place[kept], shell.normals[kept], shell.colours[kept], triangles.reshape(-1, 3), shell.material[kept], shell.aux[kept],
    )  # fmt: skip
    grown = (half[0] * 1.03, half[1] * 1.02, half[2] * 1.03)
    yield make.part(stretched(visor, middle, grown), "head", "paint")
    for eye in np.asarray(body.eyes):
        out = np.array([eye[0] * 1.05, eyes[1], 0.0])
        inside = np.clip(1 - (out[0] / grown[0]) ** 2 - ((out[1] - middle[1]) / grown[1]) ** 2, 0.05, 1)
        out[2] = middle[2] + grown[2] * float(np.sqrt(inside))
        lamp = ball(0.0145 * h, make.lamp, "glow", 16)
        yield make.part(stretched(lamp, out, (1.0, 1.0, 0.45)), "head", "glow")
    yield _mouth(make, middle, half)
    for side in (-1, 1):
        ear = stretched(
            ball(0.030 * h, make.second, make.material, 16),
            middle + [side * half[0] * 0.98, -0.006 * h, 0.0],
            (0.45, 1.0, 1.0),
        )
        yield make.part(ear, "head")
    if look.face % 2:
        foot = middle + [half[0] * 1.02, 0.01 * h, 0.0]
        yield make.part(
            tube(np.array([foot, foot + [0.008 * h, 0.13 * h, -0.01 * h]]), 0.004 * h, DARK, sides=6), "head", "plain"
        )
        yield make.part(
            stretched(ball(0.010 * h, make.lamp, "glow", 10), foot + [0.008 * h, 0.135 * h, -0.01 * h]), "head", "glow"
        )


def on_chin(body: Body, part: Part) -> Part:
    """The part so that it goes down with the chin when somebody speaks."""
    index, offset = movement(
        body, next(name for name in body.data.units if "jaw" in name.lower() and "open" in name.lower())
    )
    lowest = int(index[np.argmax(np.linalg.norm(offset, axis=1))])
    part.source = np.full((len(part.points), 3), lowest)
    part.mix = np.tile([1.0, 0.0, 0.0], (len(part.points), 1))
    return part


def _mouth(make: Maker, middle: Array, half: Array) -> Part:
    """A bar of light low on the face that goes down with the chin."""
    body = make.body
    at = middle + [0.0, -0.50 * half[1], 0.0]
    at[2] = middle[2] + half[2] * float(np.sqrt(1 - 0.50**2)) * 1.0
    w, t = 0.026 * body.head, 0.0042 * body.head
    bar = box((-w, -t, -0.006 * body.head), (w, t, 0.004 * body.head), make.lamp, "glow", t)
    part = make.part(stretched(bar, at), "head", "glow")
    return on_chin(body, part)


def _limbs(look: Look, body: Body, side: str) -> Iterator[Part]:
    make = Maker(look, body)
    s = make.size
    names = ("upperarm", "lowerarm", "hand", "thigh", "calf", "foot", "ball")
    upper, lower, hand, thigh, calf, foot, toe = (make.joint(f"{name}_{side}") for name in names)

    def knob(at: Array, radius: float, joint: str, colour: str = DARK) -> Part:
        mesh = stretched(ball(radius * s, colour, make.material, 18, 12), at)
        return make.part(mesh, f"{joint}_{side}", "plain" if colour == DARK else "")

    yield knob(upper, 0.057, "upperarm", make.second)
    yield from make.limb(upper, lower, f"upperarm_{side}", 0.044, 0.038)
    yield knob(lower, 0.041, "lowerarm")
    yield from make.limb(lower, hand, f"lowerarm_{side}", 0.047, 0.034, make.plate)
    yield knob(hand, 0.030, "hand")
    for finger in _FINGERS:
        bones = [make.joint(f"{finger}_0{k}_{side}") for k in (1, 2, 3)]
        if finger != "thumb":
            yield make.part(tube(np.array([hand, bones[0]]), 0.0175 * s, make.second, make.material, 8), f"hand_{side}")
        ends = [*bones, bones[2] + (bones[2] - bones[1]) * 0.85]
        for k in range(3):
            yield make.part(
                tube(np.array(ends[k : k + 2]), 0.0105 * s, DARK if k % 2 else make.second, make.material, 8),
                f"{finger}_0{k + 1}_{side}",
            )
    yield knob(thigh, 0.078, "thigh")
    yield from make.limb(thigh, calf, f"thigh_{side}", 0.076, 0.058)
    yield knob(calf, 0.056, "calf", make.second)
    yield from make.limb(calf, foot, f"calf_{side}", 0.066, 0.046)
    yield knob(foot, 0.046, "foot")
    x, ball_z = float(foot[0]), float(toe[2])
    sole = box(
        (x - 0.048 * s, 0.0, float(foot[2]) - 0.075 * s),
        (x + 0.048 * s, 0.062 * s, ball_z),
        make.plate,
        make.material,
        0.014 * s,
    )
    yield make.part(sole, f"foot_{side}")
    tip = box(
        (x - 0.050 * s, 0.0, ball_z + 0.002 * s),
        (x + 0.050 * s, 0.048 * s, ball_z + 0.085 * s),
        make.second,
        make.material,
        0.014 * s,
    )
    yield make.part(tip, f"ball_{side}")
