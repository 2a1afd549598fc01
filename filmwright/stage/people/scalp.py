"""The scalp: where hair grows, a shell of hair over it, and the surface that hair must stay outside of."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.stage.people.body import Body
from filmwright.stage.people.parts import ALWAYS, Part, rgb
from filmwright.stage.people.surfaces import cut, open_edges, smooth, unit, vertex_normals

SHELL = 10  # the number by which render/glsl/surface/hair.glsl knows a shell
# The hairline: degrees from the front -> metres above the eyes, on the base woman's head.
HAIRLINE = (
    (0, 25, 40, 50, 60, 75, 90, 110, 140, 180),
    (0.062, 0.060, 0.050, 0.028, -0.004, -0.020, -0.026, -0.040, -0.062, -0.070),
)


def centre(body: Body) -> Array:
    """The axis around which the hairline is measured: behind the eyes, at their height (3,)."""
    return np.array([0.0, body.brow[1], body.brow[2] - 0.085 * body.head])


def around(body: Body, points: Array) -> Array:
    """(n,) degrees from the front, 0..180."""
    middle = centre(body)
    return np.asarray(np.degrees(np.abs(np.arctan2(points[:, 0], points[:, 2] - middle[2]))))


def hairline_field(body: Body, points: Array, front: float = 0.0, temples: float = 0.0, nape: float = 0.0) -> Array:
    """(n,) metres above the hairline; above 0 hair grows. `front` and `temples` raise it, `nape` lowers it at the back (metres)."""
    angle = around(body, points)
    line = np.interp(angle, *HAIRLINE) + front * np.clip((60 - angle) / 40, 0, 1)
    line = line + temples * np.exp(-(((angle - 38) / 16) ** 2)) - nape * np.clip((angle - 80) / 50, 0, 1)
    # A ruler-straight line looks like a wig: it wanders by two or three millimetres.
    wander = 0.0016 * np.sin(angle * 0.55 + 1.3) + 0.0012 * np.sin(angle * 1.23) * np.sign(points[:, 0])
    return np.asarray(points[:, 1] - body.brow[1] - (line + wander) * body.head)


def hairline_of(look: Look) -> tuple[float, float]:
    """How far a style's hairline is raised in front and at the temples, in metres on the base head."""
    male = look.sex == "male" and look.age > 15
    raised = {"receding": (0.018, 0.034), "slick": (0.0, 0.010), "shaved": (0.0, 0.008 if male else 0.0)}
    return raised.get(look.hair, (0.0, 0.006 if male else 0.0))


def shell(
    body: Body, thickness: float, steps: int = 3, front: float = 0.0, temples: float = 0.0, nape: float = 0.0,
    top: float = 0.0, levels: tuple[int, int] = ALWAYS, inset: float = 0.0,
) -> Part:  # fmt: skip
    """The scalp raised by `thickness` metres, thin at the hairline; `top` adds height at the crown.

    `inset` metres of the hairline stay bare: there only single locks grow, which hide the shell's edge.
    """
    triangles = body.faces["body"]
    ears = body.data.masks["ears"] > 0.3
    triangles = triangles[~ears[triangles].any(1)]
    field = hairline_field(body, body.positions, front, temples, nape)
    field = np.where(body.weights[:, body.bone["head"]] > 0.3, field - inset * body.head, -1.0)
    triangles, (points, weights, normals, depth) = cut(
        triangles, field, [body.positions, body.weights, body.normals, field]
    )
    normals = unit(smooth(normals, triangles, 4))
    grown = np.clip(depth / (0.024 * body.head), 0, 1) ** 0.6
    high = np.clip((points[:, 1] - body.brow[1] - 0.06 * body.head) / (0.06 * body.head), 0, 1)
    rise = 0.0006 + (thickness * body.head - 0.0006) * grown + top * body.head * high * grown
    points = points + normals * rise[:, None]
    pinned = np.zeros(len(points), bool)
    pinned[np.unique(open_edges(triangles))] = True  # else the hairline recedes with every step
    points = smooth(points, triangles, steps, pinned=pinned)
    surface = vertex_normals(points, triangles)
    tangent = unit(np.cross(np.cross(surface, np.array([0, 1.0, -0.25])), surface))
    base = rgb(body.look.hair_colour)
    at_skin = (1 - np.clip(depth / (0.010 * body.head), 0, 1))[:, None] * 0.45
    colours = base * 0.8 * (1 - at_skin) + rgb(body.look.skin) * 0.8 * at_skin
    aux = np.concatenate([tangent, (2 * SHELL + 0.98 * grown)[:, None]], 1)
    return Part(points, triangles, weights, "hair", colours, aux, surface, levels=levels, name="scalp")


class Outside:
    """Keeps strands off the head, neck and shoulders: the nearest point of them and its normal."""

    def __init__(self, body: Body, raised: Part | None = None) -> None:
        skin = body.skin_vertices
        on_head = skin[(body.weights[skin, body.bone["head"]] + body.weights[skin, body.bone["neck_01"]]) > 0.4]
        tights = body.data.group("helper-tights")
        near = tights[body.positions[tights, 1] > body.joint("spine_02")[1]]
        cloth = vertex_normals(body.positions, body.faces["helper-tights"])[near]
        points = [body.positions[on_head], body.positions[near] + cloth * 0.020]
        normals = [body.normals[on_head], cloth]
        self.points = np.concatenate(points)
        self.normals = np.concatenate(normals)
        self._tree = cKDTree(self.points)

    def nearest(self, points: Array) -> tuple[Array, Array]:
        """Height over the surface (n,), negative inside, and its normal there (n,3)."""
        _, index = self._tree.query(points, k=3)
        normals = unit(self.normals[index].mean(1))
        height = ((points[:, None] - self.points[index]) * self.normals[index]).sum(2).mean(1)
        return height, normals
