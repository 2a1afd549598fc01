"""Posing a creature's skeleton: turns of bones in a chain, and legs that reach for where their feet are."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.flesh import Body

X = np.array([1.0, 0.0, 0.0])


def turn(x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Array:
    """A (3,3) rotation by degrees: z first, then x (positive bows), then y (positive turns to the left)."""
    x, y, z = math.radians(x), math.radians(y), math.radians(z)
    cx, sx, cy, sy, cz, sz = math.cos(x), math.sin(x), math.cos(y), math.sin(y), math.cos(z), math.sin(z)
    return np.array(
        [
            [cy * cz + sy * sx * sz, -cy * sz + sy * sx * cz, sy * cx],
            [cx * sz, cx * cz, -sx],
            [-sy * cz + cy * sx * sz, sy * sz + cy * sx * cz, cy * cx],
        ]
    )


def about(axis: Array, degrees: float) -> Array:
    """A (3,3) rotation about a unit axis, right-handed (Rodrigues)."""
    a = math.radians(degrees)
    x, y, z = axis
    k = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.asarray(np.eye(3) + math.sin(a) * k + (1 - math.cos(a)) * (k @ k))


@dataclass
class Posed:
    """A skeleton on its way to a pose: each bone's place (k,3) and turn (k,3,3), in the frame of the body (feet at y = 0)."""

    body: Body
    at: Array
    turns: Array
    sizes: Array  # (k,3) scale of a bone's flesh, for breath

    @staticmethod
    def of(body: Body) -> Posed:
        """The rest."""
        k = len(body.names)
        return Posed(body, body.heads.copy(), np.tile(np.eye(3), (k, 1, 1)), np.ones((k, 3)))

    def root(self, name: str, move: Array, rotation: Array) -> None:
        """Place a bone without a parent: moved from its rest, and turned."""
        k = self.body.index[name]
        self.at[k] = self.body.heads[k] + move
        self.turns[k] = rotation

    def follow(self, name: str, rotation: Array | None = None) -> None:
        """Place a bone by its parent, turned in the parent's frame. Parents come first."""
        k = self.body.index[name]
        p = self.body.parents[k]
        self.at[k] = self.at[p] + self.turns[p] @ (self.sizes[p] * (self.body.heads[k] - self.body.heads[p]))
        self.turns[k] = self.turns[p] if rotation is None else self.turns[p] @ rotation

    def end(self, name: str) -> Array:
        """Where a bone ends."""
        k = self.body.index[name]
        return np.asarray(self.at[k] + self.turns[k] @ (self.body.tails[k] - self.body.heads[k]))

    def point(self, name: str, rest: Array) -> Array:
        """Where a point that moves with a bone is."""
        k = self.body.index[name]
        return np.asarray(self.at[k] + self.turns[k] @ (rest - self.body.heads[k]))

    def leg(
        self,
        bones: tuple[str, str, str, str],
        toe: Array,
        foot: float,
        cannon: float,
        heading: float,
        knee: float,
        give: float = 0.0,
    ) -> None:
        """Four bones from hip to toe: the toe at a point, foot and cannon turned by degrees from their rest, the two upper bones solved
        so that they meet the cannon; `knee` +1 bends forward, -1 back. `give` is how far the shoulder slides towards a foot that is
        too far off, metres."""
        body = self.body
        i = [body.index[name] for name in bones]
        heads, tails = body.heads, body.tails
        way = turn(y=heading)
        foot_turn = way @ turn(x=foot)
        knuckle = toe - foot_turn @ (tails[i[3]] - heads[i[3]])
        cannon_turn = way @ turn(x=cannon)
        hock = knuckle - cannon_turn @ (heads[i[3]] - heads[i[2]])
        p = body.parents[i[0]]
        hip = self.at[p] + self.turns[p] @ (heads[i[0]] - heads[p])
        upper, lower = heads[i[1]] - heads[i[0]], heads[i[2]] - heads[i[1]]
        a, b = float(np.linalg.norm(upper)), float(np.linalg.norm(lower))
        reach = hock - hip
        c = float(np.linalg.norm(reach))
        over = c - (a + b) * 0.995
        if over > 0 and give:
            hip = hip + reach * (min(over, give) / c)
            reach = hock - hip
            c = float(np.linalg.norm(reach))
        limit = min(max(c, abs(a - b) * 1.02 + 1e-6), (a + b) * 0.999)
        if abs(limit - c) > 1e-9:
            hock = hip + reach * (limit / max(c, 1e-9))
            reach, c = hock - hip, limit
            # the cannon then points from where the leg ends to where the foot is
            new, old = knuckle - hock, heads[i[3]] - heads[i[2]]
            cannon_turn = _aim(old, new, way[:, 0])
            knuckle = hock + cannon_turn @ old
        along = reach / max(c, 1e-9)
        ahead = self.turns[p][:, 2] * knee
        ahead = ahead - along * float(ahead @ along)
        ahead /= max(float(np.linalg.norm(ahead)), 1e-9)
        cosine = (a * a + c * c - b * b) / (2 * a * c)
        cosine = min(max(cosine, -1.0), 1.0)
        joint = hip + along * (a * cosine) + ahead * (a * math.sqrt(1 - cosine * cosine))
        side = way[:, 0]
        self.at[i[0]], self.at[i[1]], self.at[i[2]], self.at[i[3]] = hip, joint, hock, knuckle
        self.turns[i[0]] = _aim(upper, joint - hip, side)
        self.turns[i[1]] = _aim(lower, hock - joint, side)
        self.turns[i[2]] = cannon_turn
        self.turns[i[3]] = foot_turn

    def matrices(self, root: Array) -> Array:
        """Skin matrices (k,4,4) f4 under a (4,4) placing of the body."""
        body = self.body
        linear = self.turns * self.sizes[:, None, :]
        out = np.zeros((len(body.names), 4, 4))
        out[:, :3, :3] = linear
        out[:, :3, 3] = self.at - np.einsum("kij,kj->ki", linear, body.heads)
        out[:, 3, 3] = 1.0
        return np.asarray(root @ out, np.float32)


def joints(body: Body, bones: Array) -> Array:
    """Where the bones of a body begin (k,3), from its skin matrices."""
    heads = np.concatenate([body.heads, np.ones((len(bones), 1))], 1)
    return np.asarray(np.einsum("kij,kj->ki", bones, heads)[:, :3])


def _frame(way: Array, side: Array) -> Array:
    z = way / max(math.sqrt(float(way @ way)), 1e-12)
    x = side - z * float(side @ z)
    x = x / max(math.sqrt(float(x @ x)), 1e-12)
    y = np.array([z[1] * x[2] - z[2] * x[1], z[2] * x[0] - z[0] * x[2], z[0] * x[1] - z[1] * x[0]])
    return np.stack([x, y, z], 1)


def _aim(old: Array, new: Array, side: Array) -> Array:
    """The rotation that turns one way into another with the body's side kept, for limbs that swing in its plane."""
    return np.asarray(_frame(new, side) @ _frame(old, X).T)


def placing(position: Array, heading: float, pitch: float = 0.0, roll: float = 0.0) -> Array:
    """A (4,4) matrix that stands a body on a point, facing a heading."""
    out = np.eye(4)
    out[:3, :3] = turn(pitch, heading, roll)
    out[:3, 3] = position
    return out
