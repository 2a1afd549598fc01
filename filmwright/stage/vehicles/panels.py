"""What vehicles are made of: skins lofted through sections, wheels of all makes, lamps, and halves that are mirrored."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.snapshot import Vec
from filmwright.stage.surface import Colour, at, glowing, merge, moved, placed, shade, surface, turned
from filmwright.stage.vehicles.model import Kit

Paint = tuple[Colour, str]  # colour and material
RUBBER: Paint = ("#17181a", "plain")
CHROME: Paint = ("#d3d7da", "metal")
STEEL: Paint = ("#8d9398", "metal")
DARK: Paint = ("#232528", "plain")
PANE = "#83939d"  # a clean window: more than half of what is behind it is seen
TINTED = "#2b343b"
MIRROR = np.diag([-1.0, 1.0, 1.0, 1.0])


def mirrored(mesh: Mesh) -> Mesh:
    """The mesh as in a mirror at x = 0."""
    return moved(mesh, MIRROR)


def both(mesh: Mesh) -> Mesh:
    """The mesh and its mirror image."""
    return merge([mesh, mirrored(mesh)])


def whole(half: Array) -> Array:
    """Sections (k, m, 3) of the half at x >= 0, from below to the middle line, made whole: (k, 2m - 1, 3)."""
    return np.concatenate([half, (half * [-1.0, 1.0, 1.0])[:, -2::-1]], 1)


def normals_of(points: Array) -> Array:
    """Outward normals (k, m, 3) of a skin whose sections run anticlockwise seen from +z."""
    along = np.gradient(points, axis=0)
    across = np.gradient(points, axis=1)
    normal = np.cross(across, along)
    length = np.linalg.norm(normal, axis=-1, keepdims=True)
    return np.asarray(normal / np.maximum(length, 1e-9))


def skin(points: Array, labels: Array, paints: Mapping[str, Paint], flip: bool = False) -> Mesh:
    """A skin through sections (k, m, 3), from the back to the front; `labels` (k-1, m-1) says which paint each patch has, "" for none.

    Sections run from +x over the top to -x. One smooth normal a point, so that paints meet without a seam.
    """
    k, m = points.shape[:2]
    flat = points.reshape(-1, 3)
    i = (np.arange(k - 1)[:, None] * m + np.arange(m - 1)).ravel()
    # a patch: this section's two points, the next one's two
    quads = np.stack([i, i + 1, i + m + 1, i + m], 1)
    faces = np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])
    named_by = np.concatenate([np.asarray(labels).ravel()] * 2)
    corner = flat[faces]
    face_normal = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    normals = np.zeros_like(flat)
    for c in range(3):
        np.add.at(normals, faces[:, c], face_normal)
    inside = -1.0 if flip else 1.0
    out = []
    for label, (colour, material) in paints.items():
        chosen = faces[named_by == label]
        if len(chosen):
            used, renumbered = np.unique(chosen, return_inverse=True)
            triangles = renumbered.reshape(-1, 3)
            out.append(
                surface(flat[used], triangles[:, ::-1] if flip else triangles, colour, material, inside * normals[used])
            )
    return merge(out)


def cap(section: Array, colour: Colour, material: str, front: bool) -> Mesh:
    """A flat end over a section (m, 3) from +x over the top to -x."""
    centre = section.mean(0)
    m = len(section)
    points = np.concatenate([section, centre[None]])
    i = np.arange(m)
    fan = np.stack([np.full(m, m), i, (i + 1) % m], 1)
    way = np.array([0.0, 0.0, 1.0 if front else -1.0])
    return surface(points, fan if front else fan[:, ::-1], colour, material, np.tile(way, (m + 1, 1)))


def hull_of_revolution(
    profile: Array, kit: Kit, paints: Mapping[str, Paint], label: str = "body", sides: int = 20, squash: float = 1.0
) -> Mesh:
    """A body round about the z axis: `profile` (k, 2) of (z, radius) from the back to the front; `squash` is height over width."""
    n = kit.sides(sides)
    a = np.linspace(-np.pi / 2, 1.5 * np.pi, n + 1)
    points = np.stack(
        [
            np.outer(profile[:, 1], np.cos(a)),
            np.outer(profile[:, 1], np.sin(a)) * squash,
            np.tile(profile[:, :1], (1, n + 1)),
        ],
        -1,
    )
    return skin(points, np.full((len(profile) - 1, n), label, object), paints)


# ---------------------------------------------------------------- wheels


def wheel(kit: Kit, radius: float, width: float, make: str = "alloy", colour: Colour = "#b4b8bc") -> Mesh:
    """A wheel whose axle is x, its outer side towards +x: alloy, steel, truck, cast, wire, wood, rail or small."""
    n = kit.sides(22)
    r, w = radius, width / 2
    if make in ("wire", "wood"):
        return _spoked(kit, radius, width, make, colour)
    if make == "rail":
        disc = lathe([(0, -w), (r * 0.9, -w), (r + 0.03, -w), (r + 0.03, -w * 0.6), (r, -w * 0.5), (r, w), (r * 0.84, w),
                      (r * 0.80, w * 0.5), (r * 0.3, w * 0.4), (r * 0.25, w * 1.2), (0, w * 1.2)], colour, "metal", n, 25)  # fmt: skip
        return moved(disc, turned("z", -90))
    wall = 0.66 if make in ("alloy", "cast") else 0.6 if make == "steel" else 0.56
    tyre = lathe(
        [(r * wall, -w), (r * 0.93, -w), (r, -w * 0.6), (r, w * 0.6), (r * 0.93, w), (r * wall, w)], *RUBBER, n, 50
    )
    rim = r * wall
    parts = [tyre]
    if make in ("alloy", "cast"):
        well = lathe(
            [(rim, w), (rim * 0.92, w * 0.86), (rim * 0.9, -w * 0.1), (0, -w * 0.1)], "#2b2d30", "metal", n, 30
        )
        lip = lathe([(rim * 1.01, w * 1.02), (rim * 0.93, w * 0.98)], colour, "metal", n)
        hub = lathe([(rim * 0.24, w * 0.3), (rim * 0.22, w * 0.85), (0, w * 0.95)], colour, "metal", max(n // 2, 6))
        spokes = 5 if make == "alloy" else 6
        for a in np.arange(spokes) * 2 * np.pi / spokes:
            s, c = np.sin(a), np.cos(a)
            bar = box((-0.075 * r, w * 0.45, rim * 0.12), (0.075 * r, w * 0.82, rim * 0.96), colour, "metal", 0.01)
            parts.append(moved(bar, np.array([[c, 0, s, 0], [0, 1, 0, 0], [-s, 0, c, 0], [0, 0, 0, 1.0]])))
        parts += [well, lip, hub]
    elif make == "truck":
        dish = lathe(
            [(rim, w), (rim * 0.9, w * 0.2), (rim * 0.55, w * 0.1), (rim * 0.5, w * 0.9), (0, w * 0.95)],
            colour, "metal", n, 30,
        )  # fmt: skip
        parts.append(dish)
    else:
        dish = lathe([(rim, w), (rim * 0.86, w * 0.6), (rim * 0.4, w * 0.75), (0, w * 0.9)], colour, "metal", n, 30)
        parts.append(dish)
    parts.append(lathe([(0, -w * 0.7), (rim, -w * 0.7)][::-1], *DARK, n))
    return moved(merge(parts), turned("z", -90))


def _spoked(kit: Kit, radius: float, width: float, make: str, colour: Colour) -> Mesh:
    """A wheel of wire (a bicycle's) or of wood with an iron tyre (a cart's)."""
    n = kit.sides(30 if make == "wire" else 22)
    a = np.linspace(0, 2 * np.pi, n + 1)
    ring = np.stack([np.zeros(n + 1), np.cos(a), np.sin(a)], 1)
    parts = []
    if make == "wire":
        fat = width / 2
        parts.append(tube(ring * (radius - fat), fat, *RUBBER, sides=6, caps=False))
        parts.append(tube(ring * (radius - width * 1.15), width * 0.32, colour, "metal", 5, caps=False))
        count = 20 if kit.fine else 8
        for k in range(count):
            b = 2 * np.pi * k / count
            side = 0.028 if k % 2 else -0.028
            hub = (side, 0.02 * np.cos(b + 0.9), 0.02 * np.sin(b + 0.9))
            end = (0.0, (radius - width * 1.15) * np.cos(b), (radius - width * 1.15) * np.sin(b))
            parts.append(rod(hub, end, 0.0022 if radius > 0.2 else 0.004, "#c9cdd1", "metal", 3))
        parts.append(rod((-0.045, 0, 0), (0.045, 0, 0), 0.018, *CHROME))
        return merge(parts)
    profile = [(radius * 0.88, -width / 2), (radius, -width / 2), (radius, width / 2), (radius * 0.88, width / 2)]
    felloe = lathe([*profile, profile[0]], colour, "wood", n)
    iron = lathe(
        [(radius + 0.002, -width * 0.52), (radius + 0.012, 0), (radius + 0.002, width * 0.52)], "#4b4d50", "metal", n
    )
    parts += [felloe, iron, cylinder(radius * 0.14, width * 2.4, colour, "wood", 10, base=-width * 1.2)]
    for k in range(12):
        b = 2 * np.pi * k / 12
        far = (radius * 0.9 * np.sin(b), 0.0, radius * 0.9 * np.cos(b))
        parts.append(rod((0, 0, 0), far, width * 0.3, colour, "wood", 5))
    return moved(merge(parts), turned("z", -90))


# ---------------------------------------------------------------- small parts


def lamp(kit: Kit, at_: Vec, radius: float, colour: Colour, lit: float, way: str = "front", wide: float = 1.0) -> Mesh:
    """A round or wide lamp glass that looks to the front or the back; `lit` is its glow, 0 in the day."""
    shape = ball(radius, colour, "metal", kit.sides(12), 6)
    shape = at(shape, *at_, size=(wide, 1.0, 0.45))
    return glowing(shape, colour, lit) if lit else shape


def pipe(points: list[Vec], radius: float, paint: Paint, kit: Kit, sides: int = 8) -> Mesh:
    """A bent tube through points, its corners rounded."""
    path = np.asarray(points, float)
    if len(path) > 2 and kit.fine:
        rounded = [path[0]]
        for a, b, c in zip(path, path[1:], path[2:], strict=False):
            rounded += [b + 0.25 * (a - b), b * 0.75 + 0.125 * (a + c), b + 0.25 * (c - b)]
        path = np.array([*rounded, path[-1]])
    return tube(path, radius, *paint, sides=kit.sides(sides))


def plate(kit: Kit, z: float, y: float, front: bool) -> Mesh:
    """A number plate."""
    depth = 0.012 if front else -0.012
    return box((-0.26, y - 0.055, z), (0.26, y + 0.055, z + depth), "#e9e6da", "paint")


def slabs(colour: Colour, material: str, bevel: float, *boxes: tuple[Vec, Vec]) -> Mesh:
    """Boxes of one paint, by their corners."""
    return merge(box(low, high, colour, material, bevel) for low, high in boxes)


def darker(colour: Colour, much: float = 0.6) -> str:
    """A colour in its own shade, as #rrggbb."""
    return "#" + "".join(f"{round(255 * part):02x}" for part in shade(colour, much))


def put(mesh: Mesh, point: Array, size: float | Vec = 1.0) -> Mesh:
    """The mesh brought to a point (3,)."""
    return moved(mesh, placed(float(point[0]), float(point[1]), float(point[2]), 0.0, size))


def set_at(mesh: Mesh, x: float, y: float, z: float, heading: float = 0.0) -> Mesh:
    """The mesh brought to a place."""
    return moved(mesh, placed(x, y, z, heading))
