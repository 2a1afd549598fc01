"""What is sewn on: collars, plackets, buttons, pockets, ties, belts. Each is fitted to the finished cloth and moves with it."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from filmwright.arrays import Array
from filmwright.stage.people.measures import Measures
from filmwright.stage.people.parts import DETAIL, Part
from filmwright.stage.people.surfaces import about, grid, open_edges, unit, vertex_normals


def borrowed_weights(points: Array, cloth: Part) -> Array:
    """Weights (n,55) of the nearest points of another part."""
    _, index = cKDTree(cloth.points).query(points, k=3)
    return np.asarray(cloth.weights[index].mean(1))


class Neckline:
    """The neck edge of a finished piece of cloth as functions of the angle round the neck (radians, 0 is front, left positive)."""

    def __init__(self, measures: Measures, cloth: Part) -> None:
        body = measures.body
        edge = np.unique(open_edges(cloth.triangles))
        points = cloth.points[edge]
        self.centre = np.array([0.0, 0.0, measures.neck[2] + 0.008 * body.head])
        near = (np.hypot(points[:, 0], points[:, 2] - self.centre[2]) < 0.15 * body.head) & (
            points[:, 1] > measures.neck[1] - 0.16 * body.head
        )
        points = points[near]
        angle = np.arctan2(points[:, 0], points[:, 2] - self.centre[2])
        order = np.argsort(angle)
        self._angle = np.concatenate([angle[order] - 2 * np.pi, angle[order], angle[order] + 2 * np.pi])
        radius = np.hypot(points[:, 0], points[:, 2] - self.centre[2])[order]
        self._radius = np.tile(radius, 3)
        self._height = np.tile(points[order, 1], 3)

    def at(self, angle: Array) -> Array:
        """Points (n,3) on the edge, averaged over a few degrees."""
        nearby = angle[:, None] + np.linspace(-0.12, 0.12, 5)[None]
        radius = np.interp(nearby, self._angle, self._radius).mean(1)
        height = np.interp(nearby, self._angle, self._height).mean(1)
        return np.asarray(self.centre + np.stack([np.sin(angle) * radius, height, np.cos(angle) * radius], 1))

    def outwards(self, angle: Array) -> Array:
        """Horizontal unit vectors (n,3) away from the neck."""
        return np.stack([np.sin(angle), 0 * angle, np.cos(angle)], 1)


def strip(
    rows: list[Array], cloth: Part, material: str, colour: Array, closed: bool, name: str, inside_last: bool = False
) -> Part:
    """A band through rows of points (each (n,3)); its last rows are its outside, or its inside."""
    count = len(rows[0])
    points = np.concatenate(rows)
    triangles = grid(len(rows), count, closed)
    # The last rows of every band are its outside; they decide which way it faces.
    last = triangles[len(triangles) * (len(rows) - 2) // (len(rows) - 1) :] if len(rows) > 3 else triangles
    a, b, c = (points[last[:, k]] for k in range(3))
    away = ((a + b + c) / 3 - points.mean(0)) * np.array([1, 0, 1])
    if (np.cross(b - a, c - a) * away).sum() * (-1 if inside_last else 1) < 0:
        triangles = triangles[:, ::-1]
    weights = borrowed_weights(points, cloth)
    normals = vertex_normals(points, triangles)
    return Part(points, triangles, weights, material, np.tile(colour, (len(points), 1)), None, normals, name=name)


def rib_collar(measures: Measures, cloth: Part, colour: Array, height: float = 0.016, material: str = "cloth") -> Part:
    """A knitted band that stands along the neck edge: t-shirts, jumpers; tall ones are polo necks."""
    scale = measures.body.head
    edge = Neckline(measures, cloth)
    angle = np.linspace(-np.pi, np.pi, 56, endpoint=False)
    base, out = edge.at(angle), edge.outwards(angle)
    up = np.array([0, 1.0, 0.10])
    rows = []
    for t, bulge in ((-0.25, 0.002), (0.0, 0.0045), (0.5, 0.0045), (1.0, 0.0025), (1.05, -0.002), (0.3, -0.004)):
        lean = -0.35 * min(max(t, 0), 1) * height
        rows.append(base + up * height * t * scale + out * (bulge + lean) * scale)
    part = strip(rows, cloth, material, colour, True, "rib", inside_last=True)
    ribbing = 0.92 + 0.08 * np.cos(np.tile(angle, len(rows)) * 28)
    part.colours = part.colours * ribbing[:, None]
    return part


def fold_collar(
    measures: Measures, cloth: Part, colour: Array, stand: float = 0.026, fall: float = 0.044, gap: float = 0.16, point: float = 0.022,
    spread: float = 0.012, material: str = "cloth",
) -> Part:  # fmt: skip
    """A shirt's or coat's collar: it stands up from the neck edge, folds over and falls, with two points in front."""
    scale = measures.body.head
    edge = Neckline(measures, cloth)
    angle = np.linspace(gap, 2 * np.pi - gap, 57)
    base, out = edge.at(angle), edge.outwards(angle)
    front = np.exp(-(((np.minimum(angle, 2 * np.pi - angle) - gap) / 0.42) ** 2))[:, None]
    up = np.array([0, 1.0, 0])
    down_more = front * point * scale
    ahead = np.array([0, 0, 1.0])
    rows = [
        base - up * 0.006 * scale + out * 0.001 * scale,
        base + up * stand * 0.6 * scale - out * 0.003 * scale,
        base + up * stand * scale * (1 - 0.35 * front) - out * 0.004 * scale,
        base + up * stand * scale * (1.08 - 0.35 * front) + out * 0.003 * scale,
        base + up * (stand * (0.75 - 0.35 * front)) * scale + out * 0.011 * scale,
        base
        + up * (stand - fall * 0.75) * scale
        + out * (0.014 + spread * 0.7) * scale
        - up * down_more * 0.6
        + ahead * front * 0.004 * scale,
        base
        + up * (stand - fall) * scale
        + out * (0.014 + spread) * scale
        - up * down_more
        + ahead * front * 0.006 * scale,
    ]
    return strip(rows, cloth, material, colour, False, "collar")


def hood_down(measures: Measures, cloth: Part, colour: Array, material: str = "cloth") -> list[Part]:
    """A hood that lies on the shoulders: a soft roll, full at the back, and two cords in front."""
    scale = measures.body.head
    edge = Neckline(measures, cloth)
    angle = np.linspace(0.10, 2 * np.pi - 0.10, 57)
    base, out = edge.at(angle), edge.outwards(angle)
    back = ((1 - np.cos(angle)) / 2)[:, None] ** 1.3
    turn = np.linspace(-0.15 * np.pi, 1.30 * np.pi, 10)
    radius = (0.017 + 0.034 * back) * scale
    middle = base + out * (radius * 0.75) + np.array([0, 1.0, 0]) * (0.006 - 0.010 * back) * scale
    crumple = 1 + 0.06 * np.sin(angle * 9)[:, None] + 0.05 * np.sin(angle * 5 + 1)[:, None]
    rows = [
        middle
        - out * np.cos(t) * radius * crumple
        + np.array([0, 1.0, 0]) * np.sin(t) * radius * crumple * (0.9 + 0.5 * back)
        for t in turn
    ]
    parts = [strip(rows, cloth, material, colour, False, "hood")]
    for sign in (1, -1):
        start = edge.at(np.array([sign * 0.24]))[0] + np.array([0, 0.0, 0.016]) * scale
        places = start + np.stack([np.linspace(0, sign * 0.004, 6), -np.linspace(0, 0.13, 6), np.zeros(6)], 1) * scale
        parts.append(
            tube(
                on_front(cloth, places[:, :2], 0.006 * scale, places[:, 2]),
                0.0028 * scale,
                cloth,
                "cloth",
                np.clip(colour * 0.4 + 0.5, 0, 1),
            )
        )
    return parts


def seen_from(cloth: Part, places: Array, sign: float = 1.0) -> tuple[Array, Array]:
    """For points (m,2) seen from the front (sign 1) or the back (-1): depth z (m,), NaN where there is no cloth, and normals (m,3)."""
    points, triangles = cloth.points, cloth.triangles
    normals = vertex_normals(points, triangles) if cloth.normals is None else cloth.normals
    triangles = triangles[about(points[triangles], places, 0.003)]
    a, b, c = (points[triangles[:, k]] for k in range(3))
    u, v = (b - a)[:, :2], (c - a)[:, :2]
    area = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
    area = np.where(np.abs(area) < 1e-12, 1e-12, area)
    depth = np.full(len(places), np.nan)
    normal = np.tile([0.0, 0.0, sign], (len(places), 1))
    for k, place in enumerate(places):
        w = place - a[:, :2]
        s = (w[:, 0] * v[:, 1] - w[:, 1] * v[:, 0]) / area
        t = (u[:, 0] * w[:, 1] - u[:, 1] * w[:, 0]) / area
        hit = np.nonzero((s >= -1e-4) & (t >= -1e-4) & (s + t <= 1 + 1e-4))[0]
        if len(hit):
            z = a[hit, 2] + s[hit] * (b - a)[hit, 2] + t[hit] * (c - a)[hit, 2]
            best = int(np.argmax(z * sign))
            depth[k] = z[best]
            corner = triangles[hit[best]]
            shares = np.array([1 - s[hit[best]] - t[hit[best]], s[hit[best]], t[hit[best]]])
            normal[k] = unit((normals[corner] * shares[:, None]).sum(0))
    return depth, normal


def on_front(
    cloth: Part, places: Array, lift: float | Array, otherwise: Array | None = None, sign: float = 1.0
) -> Array:
    """Points (m,3) lying on the cloth at (x,y) places, lifted; where there is no cloth the depth runs on from its neighbours."""
    depth, normal = seen_from(cloth, places, sign)
    missing = np.isnan(depth)
    if missing.all():
        depth = np.zeros(len(places)) if otherwise is None else otherwise
    elif missing.any():
        known = np.nonzero(~missing)[0]
        near = known[np.abs(places[missing][:, None] - places[known][None]).sum(2).argmin(1)]
        depth[missing] = depth[near]
        normal[missing] = normal[near]
    points = np.concatenate([places, depth[:, None]], 1)
    return np.asarray(points + normal * (np.asarray(lift)[..., None] if np.ndim(lift) else lift))


def patch(
    cloth: Part, left: Array, right: Array, lift: float, colour: Array, material: str = "cloth", columns: int = 4,
    sign: float = 1.0, name: str = "patch",
) -> Part:  # fmt: skip
    """A flat piece on the cloth between two edges, (n,2) points each from top to bottom: plackets, pockets, ties, numbers."""
    share = np.linspace(0, 1, columns)
    places = (left[:, None] * (1 - share)[None, :, None] + right[:, None] * share[None, :, None]).reshape(-1, 2)
    rows = len(left)
    inner = np.ones((rows, columns))
    inner[:, 0] = inner[:, -1] = inner[0] = inner[-1] = 0.15
    points = on_front(cloth, places, (inner * lift).ravel(), sign=sign)
    triangles = grid(rows, columns)
    a, b, c = (points[triangles[:, k]] for k in range(3))
    if (np.cross(b - a, c - a)[:, 2] * sign).sum() < 0:
        triangles = triangles[:, ::-1]
    shade = np.where(inner.ravel() < 1, 0.82, 1.0)[:, None]
    return Part(points, triangles, borrowed_weights(points, cloth), material, colour * shade, name=name)


def box_of(
    cloth: Part, centre: tuple[float, float], width: float, height: float, lift: float, colour: Array, sign: float = 1.0
) -> Part:
    """A rectangular patch: a pocket, a badge. Fine enough to follow the folds below it."""
    rows, columns = max(4, round(height / 0.011) + 1), max(4, round(width / 0.011) + 1)
    y = np.linspace(height / 2, -height / 2, rows) + centre[1]
    left = np.stack([np.full(rows, centre[0] - width / 2), y], 1)
    return patch(cloth, left, left + [width, 0], lift, colour, columns=columns, sign=sign)


def line_down(
    cloth: Part,
    x: float,
    top: float,
    bottom: float,
    width: float,
    lift: float,
    colour: Array,
    material: str = "cloth",
) -> Part:
    """A vertical band on the front: a placket, a zip, a stripe."""
    rows = max(6, round((top - bottom) / 0.010))
    y = np.linspace(top, bottom, rows)
    left = np.stack([np.full(rows, x - width / 2), y], 1)
    return patch(cloth, left, left + [width, 0], lift, colour, material, columns=4)


def buttons(
    cloth: Part, x: float, top: float, bottom: float, count: int, radius: float, colour: Array, material: str = "plain"
) -> Part:
    """Round buttons in a row down the front."""
    y = np.linspace(top, bottom, count)
    centres = on_front(cloth, np.stack([np.full(count, x), y], 1), 0.0028)
    _, normals = seen_from(cloth, centres[:, :2])
    turn = np.linspace(0, 2 * np.pi, 10, endpoint=False)
    points, triangles = [], []
    for k, (centre, normal) in enumerate(zip(centres, normals, strict=True)):
        across = unit(np.cross(np.array([0, 1.0, 0]), normal))
        up = np.cross(normal, across)
        ring = centre + radius * (np.cos(turn)[:, None] * across + np.sin(turn)[:, None] * up)
        points += [ring, ring * 0.75 + centre * 0.25 + normal * radius * 0.35, (centre + normal * radius * 0.30)[None]]
        start = k * 21
        i = np.arange(10)
        j = (i + 1) % 10
        triangles += [
            np.stack([i, j, j + 10], 1) + start,
            np.stack([i, j + 10, i + 10], 1) + start,
            np.stack([i + 10, j + 10, 0 * i + 20], 1) + start,
        ]
    all_points = np.concatenate(points)
    return Part(
        all_points,
        np.concatenate(triangles),
        borrowed_weights(all_points, cloth),
        material,
        colour,
        levels=DETAIL,
        name="buttons",
    )


def tube(
    path: Array,
    radius: float | Array,
    cloth: Part,
    material: str,
    colour: Array,
    sides: int = 6,
    closed: bool = False,
    name: str = "cord",
) -> Part:
    """A round cord along a path (n,3); `closed` joins its ends."""
    along = np.gradient(path, axis=0) if not closed else np.roll(path, -1, 0) - np.roll(path, 1, 0)
    along = unit(along)
    side = unit(np.cross(along, np.array([0.05, 1.0, 0.02])))
    other = np.cross(side, along)
    turn = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    thick = np.broadcast_to(radius, (len(path),))[:, None, None]
    ring = path[:, None] + thick * (
        np.cos(turn)[None, :, None] * side[:, None] + np.sin(turn)[None, :, None] * other[:, None]
    )
    if closed:
        ring = np.concatenate([ring, ring[:1]])
    points = ring.reshape(-1, 3)
    triangles = grid(len(ring), sides, closed=True)
    a, b, c = (points[triangles[:, k]] for k in range(3))
    middle = np.repeat(path if not closed else np.concatenate([path, path[:1]]), sides, 0)[triangles[:, 0]]
    if (np.cross(b - a, c - a) * ((a + b + c) / 3 - middle)).sum() < 0:
        triangles = triangles[:, ::-1]
    return Part(points, triangles, borrowed_weights(points, cloth), material, colour, name=name)


def belt(
    measures: Measures,
    cloth: Part,
    height: float,
    width: float,
    colour: Array,
    lift: float = 0.006,
    buckle: bool = True,
) -> list[Part]:
    """A band round the body at a height, with a metal buckle in front."""
    angle = np.linspace(-np.pi, np.pi, 48, endpoint=False)
    trunk = cloth.points[np.abs(cloth.points[:, 0]) < 0.27 * measures.size]
    off = np.abs(trunk[:, 1] - height)
    # As wide as the body where it lies: hips a hand below would make it a hoop. At an edge of the cloth, the nearest there is.
    near = trunk[off < (0.018 if (off < 0.018 * measures.size).sum() > 90 else 0.045) * measures.size]
    if len(near) < 12:  # what is worn over it hides the waist
        return []
    middle = np.array([0.0, height, float(near[:, 2].max() + near[:, 2].min()) / 2])
    turn = np.arctan2(near[:, 0], near[:, 2] - middle[2])
    reach = np.hypot(near[:, 0], near[:, 2] - middle[2])
    apart = np.abs(np.angle(np.exp(1j * (turn[None] - angle[:, None]))))
    radius = np.where(apart < 0.22, reach[None], 0).max(1)
    radius = np.convolve(np.concatenate([radius[-2:], radius, radius[:2]]), np.ones(5) / 5, "valid") + lift
    out = np.stack([np.sin(angle), 0 * angle, np.cos(angle)], 1)
    up = np.array([0, 1.0, 0])
    rows = [
        middle + out * (radius[:, None] + d) + up * h
        for h, d in ((width / 2, -0.006), (width / 2, 0.0), (0.0, 0.001), (-width / 2, 0.0))
    ]
    parts = [strip(rows, cloth, "leather", colour, True, "belt")]
    if buckle:
        front = middle + np.array([0, 0, float(radius[len(radius) // 2]) + 0.003])
        corners = np.array([[-1, 1], [1, 1], [1, -1], [-1, -1]]) * np.array([0.55, 0.5]) * width * 1.15
        path = np.concatenate([np.linspace(corners[k], corners[(k + 1) % 4], 4, endpoint=False) for k in range(4)])
        ring = front + np.concatenate([path, np.zeros((len(path), 1))], 1)
        parts.append(tube(ring, 0.0032, cloth, "metal", np.array([0.72, 0.62, 0.40]), closed=True, name="buckle"))
    return parts


def shoulder_strap(
    m: Measures,
    cloth: Part,
    sign: int,
    x: float,
    low: float,
    width: float,
    colour: Array,
    back_low: float | None = None,
    spread: float = 0.0,
) -> list[Part]:
    """A strap from the front over the shoulder to the back."""
    top = m.neck[1] - 0.035 * m.body.head
    front_y = np.linspace(low, top, 9)
    centre = sign * (x + spread * np.clip((top - 0.06 - front_y) / 0.16, 0, 1) ** 2)
    front = on_front(cloth, np.stack([centre, front_y], 1), 0.006)
    back_y = np.linspace(top, m.waist if back_low is None else back_low, 11)
    back = on_front(cloth, np.stack([sign * np.linspace(x, x * 0.55, 11), back_y], 1), 0.006, sign=-1)
    bridge = (front[-1] + back[0]) / 2 + np.array([0, 0.022 * m.size, 0])
    path = np.concatenate([front, bridge[None], back])
    for _ in range(2):
        path[1:-1] = 0.5 * path[1:-1] + 0.25 * (path[:-2] + path[2:])
    side = np.array([width / 2, 0, 0])
    rows = [path - side, path - side * 0.5 + np.array([0, 0, 0]), path + side * 0.5, path + side]
    band = strip(rows, cloth, "cloth", colour, False, "strap")
    out = band.points.copy()
    flip = band.triangles[:, ::-1]
    both = Part(
        np.concatenate([out, out]), np.concatenate([band.triangles, flip + len(out)]), np.concatenate([band.weights] * 2), "cloth",
        colour, name="strap",
    )  # fmt: skip
    return [both]
