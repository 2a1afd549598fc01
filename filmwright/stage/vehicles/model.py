"""A vehicle as data: one skinned mesh whose bones are rigid parts (wheels, fork, cranks, rotors), its seats, and how it goes.

A vehicle stands on y = 0 around the origin and looks to +z; a boat's waterline is y = 0. Metres, degrees.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.snapshot import Lamp, Vec
from filmwright.stage.surface import merge, named

BODY = "body"


@dataclass(frozen=True)
class Bone:
    """A rigid part that moves against the body. `pivot` is the point about which it turns, `axis` the unit direction of that.

    `turn` says what turns it: roll (by the distance over `radius`), steer, crank (by the distance over `radius`), level (as crank, but
    kept level: a pedal), spin (`rate` turns a second while it goes), rod (a coupling rod: goes round with the wheels and stays level),
    swing (to and fro by `rate` radians), oar and paddle (strokes, `rate` a second), scull.
    """

    name: str
    pivot: Vec
    axis: Vec = (1.0, 0.0, 0.0)
    turn: str = "roll"
    radius: float = 0.33
    rate: float = 0.0
    parent: str = BODY


@dataclass(frozen=True)
class Hold:
    """Where a hand or foot is: a point in the coordinates of a bone, and for hands where the fingers point and the palm faces."""

    point: Vec
    bone: str = BODY
    fingers: Vec = (0.0, -0.3, 1.0)
    palm: Vec = (0.0, -1.0, 0.0)
    pitch: float = 0.0  # of a foot: heel up is positive


@dataclass(frozen=True)
class Seat:
    """A place for a body. `hips` is where the pelvis joint is of a grown man; `lean` and `bend` are the degrees by which pelvis and back
    lean forward; `hands` and `feet` are left then right, () for hands that rest on the thighs. `how` is what is done there
    (drive, cycle, row, stand, sit, push); `knees` the degrees by which the knees point out.
    """

    hips: Vec
    lean: float = 0.0
    bend: float = 0.0
    hands: tuple[Hold, ...] = ()
    feet: tuple[Hold, ...] = ()
    knees: float = 4.0
    how: str = "drive"
    faces: float = 0.0  # 180 for a rower, who looks back over the stern
    enter: Vec = (1.5, 0.0, 0.0)  # where one stands before getting in or on


@dataclass(frozen=True, eq=False)
class Vehicle:
    """A vehicle that is built. `go` is road, rail, water, snow or air. `mesh` is drawn near, `plain` far and for shadows; `glass` is apart,
    so that who sits behind it is seen. `eye` is where its driver's eyes would be or its middle, for cameras.
    """

    name: str
    mesh: Mesh
    plain: Mesh
    glass: Mesh | None
    bones: tuple[Bone, ...]
    seats: tuple[Seat, ...]
    go: str = "road"
    speed: float = 11.0  # m/s at which it goes along in a picture
    wheelbase: float = 2.6  # from the fixed axle to the steered one
    rear: float = -1.3  # z of the fixed axle
    leans: float = 0.0  # how far it leans into a bend (1: as a bicycle must, tan a = v²/rg)
    pitch: float = 1.0  # how far the body dips when it brakes (a car's 1)
    lamps: tuple[Lamp, ...] = ()
    rotor: bool = False  # it can rise where it stands
    puffs: tuple[Vec, ...] = ()  # where smoke or exhaust comes out

    @property
    def bounds(self) -> tuple[Array, Array]:
        """Lowest and highest corner (3,) at rest, glass included."""
        low, high = self.mesh.bounds
        return low, high

    @property
    def sound(self) -> str:
        """What it sounds like as it goes: car, truck, motor, bicycle, train, boat, plane, helicopter."""
        if self.go == "rail":
            return "train"
        if self.go == "water":
            return "motor" if self.speed > 4.5 else "boat"
        if self.go == "air":
            return "helicopter" if self.name in ("helicopter", "drone") else "plane"
        if self.leans:
            return "motor" if self.speed > 7.6 else "bicycle"
        return "truck" if self.height > 2.5 else "car" if self.speed > 5 else "bicycle"

    @property
    def length(self) -> float:
        """From stern to bow, metres."""
        low, high = self.bounds
        return float(high[2] - low[2])

    @property
    def width(self) -> float:
        """From side to side, metres."""
        low, high = self.bounds
        return float(high[0] - low[0])

    @property
    def height(self) -> float:
        """From the lowest point to the highest, metres."""
        low, high = self.bounds
        return float(high[1] - low[1])

    def standing(self) -> Mesh:
        """All of it as one mesh without bones, for a vehicle that only stands there."""
        parts = [self._shipped()] if self.glass is None else [self._shipped(), self.glass]
        return named(f"parked-{self.name}", merge(replace(part, joints=None, weights=None) for part in parts))

    def _shipped(self) -> Mesh:
        """The mesh with oars that nobody holds laid inboard, on the thwarts, blades ahead."""
        mesh = self.mesh
        for k, bone in enumerate(self.bones, 1):
            if bone.turn == "oar" and mesh.joints is not None:
                mine = mesh.joints[:, 0] == k
                side = 1.0 if bone.pivot[0] > 0 else -1.0
                turn = np.array([[0.0, 0.0, -side], [0.0, 1.0, 0.0], [side, 0.0, 0.0]])
                lies = np.array([side * 0.3 * abs(bone.pivot[0]), bone.pivot[1] - 0.25, bone.pivot[2] - 0.15])
                positions, normals = mesh.positions.copy(), mesh.normals.copy()
                positions[mine] = (positions[mine] - np.asarray(bone.pivot)) @ turn.T + lies
                normals[mine] = normals[mine] @ turn.T
                mesh = replace(mesh, positions=positions, normals=normals)
        return mesh


@dataclass
class Kit:
    """Collects the parts of a vehicle while it is built. `detail` 1 is what is seen near; less has fewer sides."""

    detail: float = 1.0
    bones: list[Bone] = field(default_factory=list)
    parts: dict[str, list[Mesh]] = field(default_factory=dict)

    def sides(self, wanted: int) -> int:
        """How many sides a round part gets."""
        return max(round(wanted * self.detail), 5)

    @property
    def fine(self) -> bool:
        """Whether small parts are built at all."""
        return self.detail >= 1.0

    def add(self, *meshes: Mesh, to: str = BODY) -> None:
        """Parts that move with a bone."""
        self.parts.setdefault(to, []).extend(meshes)

    def bone(self, bone: Bone) -> str:
        """A new bone; its name."""
        self.bones.append(bone)
        return bone.name

    def joined(self, name: str) -> tuple[Mesh, Mesh | None]:
        """(the skinned mesh of all that is not glass, that of the glass or None)."""
        order = [BODY, *(bone.name for bone in self.bones)]
        solid: list[Mesh] = []
        panes: list[Mesh] = []
        for bone, meshes in self.parts.items():
            for mesh in meshes:
                is_glass = bool((mesh.material == MATERIAL["glass"]).all())
                (panes if is_glass else solid).append(_bound(mesh, order.index(bone)))
        return _skinned(f"vehicle-{name}", solid), _skinned(f"vehicle-{name}-glass", panes) if panes else None


def _bound(mesh: Mesh, bone: int) -> Mesh:
    n = len(mesh.positions)
    joints, weights = np.zeros((n, 4), "u1"), np.zeros((n, 4), "f4")
    joints[:, 0], weights[:, 0] = bone, 1.0
    return replace(mesh, joints=joints, weights=weights)


def _skinned(name: str, parts: list[Mesh]) -> Mesh:
    whole = named(name, *parts)
    joints = np.concatenate([part.joints for part in parts if part.joints is not None])
    weights = np.concatenate([part.weights for part in parts if part.weights is not None])
    return replace(whole, joints=joints, weights=weights)
