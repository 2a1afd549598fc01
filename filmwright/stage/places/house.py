"""A house seen from outside: porch, windows that light at night, garden with path, hedge, trees and beds, gate, street, neighbours.

Options: setting = street | hill | alone (on a level street; on a rise with a long path; alone in fields); look = house | street (what a
picture of the place without people shows);
style = cottage | farmhouse | brick | old; season = summer | spring | autumn | winter; fence = picket | hedge.
The house looks towards +z; its front wall is at z = -6, the porch before it, the gate at z = 10 (hill: at the foot of the rise).
"""

from __future__ import annotations

import functools

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import chimney, doorway, leaf, picket_fence, street_lamp, wall_face, window
from filmwright.stage.places.house_around import fields, slope, street
from filmwright.stage.places.neighbourhood import STYLES, flower_clump
from filmwright.stage.places.place import DARK, SetPiece, scattered
from filmwright.stage.places.plan import Box, Door, Level, Plan, Vec
from filmwright.stage.places.terrain import Terrain, patch, spaced
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.shapes import blades, box, cylinder, extrude, gable, gable_wall, lathe, rod, slab, stairs
from filmwright.stage.snapshot import Item, Lamp
from filmwright.stage.surface import (
    at,
    chance,
    fractal,
    glowing,
    grounded,
    many,
    merge,
    moved,
    named,
    noise,
    painted,
    placed,
    rgb,
    shade,
    smooth,
    turned,
    varied,
)  # fmt: skip

WIDTH, DEPTH, WALL, RISE = 9.4, 7.2, 5.3, 2.7  # the house: along x, along z, height of its walls, of its roof
FRONT, PORCH = -6.0, -3.6  # z of the front wall and of the porch's edge
FLOOR = 0.45  # height of the porch above the garden
PATH = 1.5  # width of the path
LAMP_POST = (-1.6, PORCH + 2.2)  # (x, z) of the lamp by the path
OPEN = 78.0  # degrees by which the door stands open


class House(SetPiece):
    """The house and the ground around it."""

    options = ("setting", "style", "season", "fence", "look")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.setting = self.choice("setting", ("street", "hill", "alone"))
        self.style = STYLES[self.choice("style", tuple(STYLES))]
        self.season = self.choice("season", SEASONS)
        self.fence = self.choice("fence", ("picket", "hedge"))
        self.look = self.choice("look", ("house", "street"))
        self.gate = 58.0 if self.setting == "hill" else 10.0
        far = 900.0
        xs = spaced(16, 2.0, far, 1.22) if self.setting == "street" else spaced(36, 1.8, far, 1.2)
        zs = spaced(24, 2.0, far, 1.22) if self.setting == "street" else spaced(46, 1.8, far, 1.18, 14.0)
        self.terrain = Terrain.of(xs, zs, self._height)
        self.base = float(self.terrain.at(0.0, PORCH))
        self.plan = self._plan()

    def _height(self, x: Array, z: Array) -> Array:
        """A level garden; on the hill a rise that carries it, falling to fields that roll."""
        if self.setting == "street":
            return np.asarray(
                0.0 * x + 6.0 * smooth(90, 400, np.hypot(x, z)) * fractal(x / 160, z / 160, 2, self.place.seed)
            )
        seed = self.place.seed
        away = np.hypot(x, z - 14)
        fields = 14 * (fractal(x / 170, z / 170, 3, seed + 3) - 0.5) * smooth(60, 180, away)
        fields = fields + 0.35 * (fractal(x / 14, z / 14, 2, seed) - 0.5) * smooth(12, 40, np.hypot(x, z + 6))
        if self.setting == "alone":
            return np.asarray(fields)
        rise = 11.0 * (1 - smooth(15, 62, np.hypot(x * 0.8, np.where(z > -8, z + 8, (z + 8) * 0.8))))
        return np.asarray(fields + rise)

    def footing(self, x: float, z: float) -> str:
        """Boards on the porch, its steps and behind the door, the path of flags or earth, the pavement, grass."""
        if abs(x) < WIDTH / 2 and FRONT - DEPTH < z < PORCH + 0.6:
            return "wood"
        if self.setting == "street":
            return "stone" if z > self.gate or (abs(x) < PATH / 2 and z > PORCH) else "grass"
        return "earth" if z > self.gate or (abs(x - self._bend(z)) < PATH / 2 and z > PORCH) else "grass"

    def _bend(self, z: Array | float) -> Array:
        """How far to the right the path wanders at z, metres; only on the hill."""
        wander = 2.2 if self.setting == "hill" else 0.0
        return np.asarray(wander * np.sin(np.clip(np.asarray(z) - 8, 0, 45) / 45 * 2 * np.pi))

    # ---- the plan

    def _plan(self) -> Plan:
        w, back, y = WIDTH / 2, FRONT - DEPTH, self.base
        top = y + FLOOR + WALL + RISE
        boxes = [
            Box("house_west", (-w, y, back), (-0.56, top, FRONT)),
            Box("house_east", (0.56, y, back), (w, top, FRONT)),
            Box("house_back", (-0.56, y, back), (0.56, top, FRONT - 2.4)),
            Box("lintel", (-0.56, y + FLOOR + 2.1, FRONT - 2.4), (0.56, top, FRONT), walk=False),
            Box("porch_roof", (-w, y + FLOOR + 2.55, FRONT), (w, y + FLOOR + 3.1, PORCH + 0.3), walk=False),
            Box("rail_west", (-w, y, PORCH - 0.15), (-1.15, y + FLOOR + 0.85, PORCH + 0.05), opaque=False),
            Box("rail_east", (1.15, y, PORCH - 0.15), (w, y + FLOOR + 0.85, PORCH + 0.05), opaque=False),
            Box("porch_end_west", (-w, y, FRONT), (-w + 0.12, y + FLOOR + 0.85, PORCH), opaque=False),
            Box("porch_end_east", (w - 0.12, y, FRONT), (w, y + FLOOR + 0.85, PORCH), opaque=False),
            Box("porch_bench", (2.0, y, FRONT + 0.05), (3.5, y + FLOOR + 0.8, FRONT + 0.55), opaque=False),
        ]
        boxes += [
            Box(f"post_{k}", (x - 0.09, y, PORCH - 0.12), (x + 0.09, y + FLOOR + 2.6, PORCH + 0.06))
            for k, x in enumerate(self._posts())
        ]
        for k, (species, x, z) in enumerate(self._trees()):
            boxes += [self._tree_box(k, x, z), self._crown_box(k, species, x, z)]
        if self.setting != "street":
            x, z = LAMP_POST
            boxes.append(Box("lamp_post", (x - 0.14, y, z - 0.14), (x + 1.05, y + 2.7, z + 0.14)))
        g, gate_y = self.gate, float(self.terrain.at(0.0, self.gate))
        boxes += [
            Box(f"gate_post_{side}", (x - 0.1, gate_y, g - 0.1), (x + 0.1, gate_y + 1.35, g + 0.1))
            for side, x in (("west", -0.62), ("east", 0.62))
        ]
        if self.setting == "hill":
            boxes += [
                Box("fence_west", (-4.7, gate_y - 0.4, g - 0.1), (-0.62, gate_y + 0.95, g + 0.1), opaque=False),
                Box("fence_east", (0.62, gate_y - 0.4, g - 0.1), (4.7, gate_y + 0.95, g + 0.1), opaque=False),
                Box("mailbox", (1.2, gate_y, g + 0.35), (1.6, gate_y + 1.35, g + 0.9)),
            ]
            for k, (bx, by, bz) in enumerate(self._slope()[1::2]):
                boxes.append(Box(f"bush_{k}", (bx - 0.7, by - 0.5, bz - 0.7), (bx + 0.7, by + 1.3, bz + 0.7)))
        else:
            boxes += [
                Box("fence_west", (-12.2, y, g - 0.1), (-0.62, y + 0.95, g + 0.1), opaque=self.fence == "hedge"),
                Box("fence_east", (0.62, y, g - 0.1), (12.2, y + 0.95, g + 0.1), opaque=self.fence == "hedge"),
                Box("mailbox", (1.25, y, g + 0.4), (1.55, y + 1.25, g + 0.85)),
            ]
        marks = ((0.1, -0.6), (0.9, 0.4), (-0.85, 0.7), (0.0, 2.3), (1.6, 1.7), (-1.7, 2.2))
        path_end = (0.0, self.gate - 1.2)
        anchors = [
            ("door", (0.3, FRONT + 0.75)), ("porch", (-0.9, FRONT + 1.2)), ("steps", (0.0, PORCH + 1.3)), ("path", (0.0, 4.0)),
            ("gate", path_end), ("garden", (-4.0, 1.0)), ("lawn", (-4.0, 1.0)),
            ("tree", (self._trees()[0][1] + 1.2, self._trees()[0][2] + 0.8)),
            ("window", (-2.6, FRONT + 0.7)), ("house", (0.0, PORCH + 1.3)), ("bench", (2.75, FRONT + 0.95)),
            ("bed", (-2.7, PORCH + 1.3)),
            ("mailbox", (0.9, self.gate + 1.2)), ("hedge", (-4.0, self.gate - 1.3)), ("fence", (-4.0, self.gate - 1.3)),
        ]  # fmt: skip
        doors = [
            ("door", Door((0.75, FRONT + 1.0), (0.0, FRONT - 1.9))),
            ("gate", Door((0.35, self.gate - 1.5), (0.0, self.gate + 3.0))),
        ]
        zones: list[tuple[Vec, Vec]] = [
            ((-30.0, -9.0, PORCH + 0.3), (30.0, y + 26.0, 46.0)),
            ((-w, y, FRONT + 0.1), (w, y + 2.9, PORCH + 0.3)),
        ]
        if self.setting == "street":
            anchors += [
                ("street", (0.0, 15.5)),
                ("road", (0.0, 15.5)),
                ("pavement", (-1.0, 11.6)),
                ("car", (5.2, 12.0)),
            ]
            doors += [("street", Door((-2.0, 11.4), (-26.0, 11.4)))]
            boxes += [Box("car", (4.2, y, 13.0), (8.6, y + 1.45, 14.8), opaque=False)]
        else:
            zones.append(((-70.0, -12.0, -20.0), (70.0, y + 30.0, 110.0)))
            anchors += [("road", (0.0, self.gate + 6.0)), ("field", (18.0, 30.0)), ("hill", (0.0, 20.0))]
        return Plan(
            name=self.place.name,
            boxes=tuple(boxes),
            anchors=tuple(anchors),
            seats=(),
            doors=tuple(doors),
            marks=marks,
            zones=tuple(zones),
            levels=(
                Level((-w, FRONT - 2.4), (w, PORCH), y + FLOOR),
                Level((-1.1, PORCH), (1.1, PORCH + 0.3), y + 0.30),
                Level((-1.1, PORCH + 0.3), (1.1, PORCH + 0.6), y + 0.15),
            ),
            heading=180.0,
            landmark=(0.0, y + 3.4, FRONT),
            terrain=self.terrain.at,
            open=self.setting != "street",
            views=self._views(y),
        )

    def _views(self, y: float) -> tuple[tuple[Vec, Vec], ...]:
        """From the other side of the street, or from the field's edge, so that the roof is in the picture; and down the street."""
        if self.setting == "hill":
            return ()
        if self.setting == "alone":
            eye_y = float(self.terrain.at(1.5, 19.0)) + 1.7
            return (((1.5, eye_y, 19.0), (4.2, y + 3.9, FRONT)),)
        if self.look == "street":
            return (((-27.0, 1.9, 17.8), (6.0, 3.6, 12.0)),)
        return (((-2.6, 1.7, 18.8), (1.8, y + 3.9, FRONT)),)

    def _posts(self) -> tuple[float, ...]:
        w = WIDTH / 2 - 0.12
        return (-w, -w * 0.55, -1.2, 1.2, w * 0.55, w)

    def _trees(self) -> tuple[tuple[str, float, float], ...]:
        """Species and place of the garden's own trees: one large to frame the house, others behind and beside."""
        if self.setting == "hill":
            return (
                ("oak", 8.2, -1.0),
                ("apple", -8.4, 3.5),
                ("poplar", -9.5, -15.0),
                ("poplar", -12.5, -13.0),
                ("birch", -6.0, -18.5),
            )
        return (
            ("maple", -7.6, 4.6),
            ("apple", 7.4, 3.0),
            ("birch", 9.6, -8.5),
            ("birch", 10.8, -5.4),
            ("oak", -10.2, -12.5),
            ("poplar", 4.0, -19.0),
        )

    def _tree_box(self, k: int, x: float, z: float) -> Box:
        y = float(self.terrain.at(x, z))
        return Box(f"tree_{k}", (x - 0.28, y - 1, z - 0.28), (x + 0.28, y + 2.6, z + 0.28))

    def _crown_box(self, k: int, species: str, x: float, z: float) -> Box:
        """The leaves of a tree, which a camera must neither be in nor look through; its outermost twigs are left out."""
        points = self._tree(k, species).positions
        leaves = points[np.hypot(points[:, 0], points[:, 2]) > 0.6]
        y, out = float(self.terrain.at(x, z)), float(np.quantile(np.abs(leaves[:, [0, 2]]), 0.9, axis=0).max())
        low, high = float(leaves[:, 1].min()), float(np.quantile(leaves[:, 1], 0.98))
        return Box(f"crown_{k}", (x - out, y + low, z - out), (x + out, y + high, z + out), walk=False)

    def _tree(self, k: int, species: str) -> Mesh:
        return tree(species, self.place.seed * 5 + k, False, self.season)

    def _slope(self) -> Array:
        """Where stones (even places) and bushes (odd ones) lie on the hill's slope, clear of the path: (k,3)."""
        draw = chance(self.place.seed, "slope")
        x, z = draw.choice([-1, 1], 26) * draw.uniform(4.5, 26, 26), draw.uniform(12, 70, 26)
        return np.stack([x, self.terrain.at(x, z) - 0.12, z], 1)

    # ---- what is seen

    @functools.cached_property
    def _door(self) -> Mesh:
        return named("door", leaf(self.style.door))

    def hung(self, opened: float) -> tuple[Item, ...]:
        """The front door, from shut (0) to open (1)."""
        hinge = placed(-0.475, self.base + FLOOR, FRONT - 0.12) @ turned("y", OPEN * opened)
        return (Item(self._door, model=np.asarray(hinge, np.float32), name="door"),)

    def spill(self, time: str, opened: float) -> tuple[Lamp, ...]:
        """The hall's light on the steps and down the path, as far as the door stands open."""
        if time not in DARK or opened <= 0.0:
            return ()
        strength = opened * (1.0 if time == "night" else 0.5)
        return tuple(
            Lamp(
                (0.0, self.base + 1.5, z),
                (2.6 * strength * part, 1.55 * strength * part, 0.68 * strength * part),
                reach,
            )
            for z, part, reach in ((PORCH + 1.6, 0.7, 6.0), (PORCH + 5.6, 0.8, 8.0))
        )

    def dress(self, lit: bool) -> tuple[Item, ...]:
        y = self.base
        out = [Item(mesh, name="ground") for mesh in self.terrain.meshes("lawn", "grass", self._colours, (3, 3))]
        out.append(Item(named("house", at(self._house(lit), y=y)), name="house"))
        out.append(Item(named("path", self._path()), name="path"))
        out.append(Item(named("garden", *self._garden(lit)), name="garden"))
        for k, (species, x, z) in enumerate(self._trees()):
            out.append(
                Item(
                    self._tree(k, species),
                    instances=many(np.array([[x, float(self.terrain.at(x, z)), z]]), 40.0 * k),
                    name="tree",
                )
            )
        out += self._plants()
        seed, terrain, season = self.place.seed, self.terrain, self.season
        if self.setting == "street":
            return (*out, *street(seed, terrain, season, lit))
        out += fields(seed, terrain, season, self.gate)
        if self.setting == "hill":
            out += slope(seed, terrain, season, self._slope())
        return tuple(out)

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        del y, steep
        green = {"summer": "#56632f", "spring": "#64763a", "autumn": "#75693a", "winter": "#6b684a"}[self.season]
        tone = fractal(x / 7, z / 7, 3, 4)[..., None]
        meadow = rgb(green) * (0.82 + 0.36 * tone)
        dry = rgb("#8a7d48")
        far = (smooth(40, 160, np.hypot(x, z)) * noise(x / 90, z / 90, 8))[..., None]
        return np.asarray(meadow * (1 - 0.6 * far) + dry * 0.6 * far)

    def _house(self, lit: bool) -> Mesh:
        """The building, its foot on y = 0."""
        s, seed, w = self.style, self.place.seed, WIDTH / 2
        back = FRONT - DEPTH
        middle = (FRONT + back) / 2
        parts = [box((-w - 0.04, -2.0, back - 0.04), (w + 0.04, FLOOR, FRONT + 0.04), "#8b857a", "stone", 0.02)]
        for heading, span, out in ((180, WIDTH, DEPTH / 2), (90, DEPTH, w), (270, DEPTH, w)):
            face = wall_face(span, WALL, s.wall, s.material, s.board, seed + heading)
            parts.append(moved(face, placed(0, FLOOR, middle, heading) @ placed(z=out)))
        side = (WIDTH - 2 * 0.56) / 2  # the front is two walls and a lintel, so that one can walk in
        for sign in (-1, 1):
            parts.append(
                at(wall_face(side, WALL, s.wall, s.material, s.board, seed), sign * (0.56 + side / 2), FLOOR, FRONT)
            )
        parts.append(at(wall_face(1.12, WALL - 2.15, s.wall, s.material, s.board, seed), 0, FLOOR + 2.15, FRONT))
        parts.append(at(doorway(s.trim), 0, FLOOR, FRONT + 0.01))
        parts += self._hall(lit)
        for x, z in ((-w, FRONT), (w, FRONT), (-w, back), (w, back)):
            parts.append(box((x - 0.09, FLOOR, z - 0.09), (x + 0.09, FLOOR + WALL, z + 0.09), s.trim, "paint", 0.01))
        parts += self._windows(lit, middle)
        roof = gable(WIDTH, DEPTH, RISE, s.roof, s.roof_material, 0.45)
        parts.append(at(varied(roof, 0.16, seed, 1.1), 0, FLOOR + WALL, middle))
        for sign in (-1, 1):
            end = gable_wall(DEPTH, RISE, 0.1, s.wall, s.material if not s.board else "paint")
            parts.append(moved(end, placed(sign * (w - 0.05), FLOOR + WALL, middle, 90 * sign)))
        parts.append(at(chimney(2.3), 2.6, FLOOR + WALL + RISE - 1.3, middle - 1.0))
        parts.append(self._dormer(lit))
        parts += self._porch(lit)
        return grounded(merge(parts), 0.0, 0.5, 0.3)

    def _hall(self, lit: bool) -> list[Mesh]:
        """What one sees through the open door: boards, papered walls, a picture, a lamp."""
        z0, z1 = FRONT - 2.4, FRONT - 0.1
        paper = "#b59a78" if not lit else "#e0b77c"
        inner = [
            box((-0.56, FLOOR - 0.03, z0), (0.56, FLOOR, z1 + 0.1), "#7a5638", "wood"),
            box((-0.62, FLOOR, z0), (-0.56, FLOOR + 2.5, z1), paper, "plaster"),
            box((0.56, FLOOR, z0), (0.62, FLOOR + 2.5, z1), paper, "plaster"),
            box((-0.56, FLOOR, z0 - 0.05), (0.56, FLOOR + 2.5, z0), paper, "plaster"),
            box((-0.22, FLOOR + 1.3, z0), (0.22, FLOOR + 1.8, z0 + 0.03), "#4a3626", "wood"),
            box((-0.17, FLOOR + 1.35, z0 + 0.03), (0.17, FLOOR + 1.75, z0 + 0.035), "#5f7f8c", "paper"),
        ]
        if lit:
            inner.append(glowing(box((-0.1, FLOOR + 2.2, z0 + 0.9), (0.1, FLOOR + 2.35, z0 + 1.1)), "#ffd9a0", 5.0))
        return inner

    def _windows(self, lit: bool, middle: float) -> list[Mesh]:
        s, seed, w = self.style, self.place.seed, WIDTH / 2
        parts = []
        for k, x in enumerate((-3.3, -1.75, 1.75, 3.3)):
            pane = window(1.05, 1.4, lit and k != 3, s.trim, (2, 2), None, seed * 11 + k)
            parts.append(at(pane, x, FLOOR + 0.85, FRONT + 0.02))
        for k, x in enumerate((-3.2, 0.0, 3.2)):
            pane = window(1.0, 1.25, lit and k == 0, s.trim, (2, 2), s.shutters, seed * 17 + k)
            parts.append(at(pane, x, FLOOR + 3.55, FRONT + 0.02))
        for heading in (90, 270):
            for k, (x, y) in enumerate(((-1.9, 0.85), (1.9, 0.85), (-1.9, 3.55), (1.9, 3.55))):
                pane = window(0.95, 1.3, lit and k in (0, 3), s.trim, (2, 2), None, seed * 23 + k + heading)
                parts.append(moved(pane, placed(0, FLOOR + y, middle, heading) @ placed(x, 0, w + 0.02)))
        for k, x in enumerate((-3.0, 0.0, 3.0)):
            pane = window(1.0, 1.3, False, s.trim, (2, 2), None, seed * 29 + k)
            parts.append(moved(pane, placed(0, FLOOR + 0.85, middle, 180) @ placed(x, 0, DEPTH / 2 + 0.02)))
        return parts

    def _dormer(self, lit: bool) -> Mesh:
        """A small gable with a window in the front slope."""
        s = self.style
        wide, tall = 1.7, 1.05
        y, z = FLOOR + WALL + 0.55, FRONT - 0.45
        face = wall_face(wide, tall, s.wall, s.material, s.board, 3)
        cheeks = [box((x - 0.04, 0, -1.8), (x + 0.04, tall, 0.0), s.wall, s.material) for x in (-wide / 2, wide / 2)]
        roof = moved(gable(2.0, wide, 0.7, s.roof, s.roof_material, 0.18, 0.08), placed(0, tall, -0.9, 90))
        end = at(gable_wall(wide, 0.7, 0.06, s.wall, s.material), 0, tall, -0.02)
        glass = at(window(0.75, 0.8, lit, s.trim, (2, 2), None, 5), 0, 0.15, 0.02)
        return at(merge([face, *cheeks, roof, end, glass]), 0, y, z)

    def _porch(self, lit: bool) -> list[Mesh]:
        s, w = self.style, WIDTH / 2
        boards = varied(box((-w, FLOOR - 0.09, FRONT), (w, FLOOR, PORCH), "#8d745a", "wood"), 0.1, 2, 0.4)
        skirt = box((-w + 0.05, -1.5, FRONT), (w - 0.05, FLOOR - 0.09, PORCH - 0.06), "#6e675c", "stone")
        steps = moved(stairs(2.2, 0.15, 0.3, 2, "#97907f", "stone"), placed(0, 0, PORCH + 0.6))
        parts = [boards, skirt, steps]
        for x in self._posts():
            shaft = lathe(
                [(0.09, 0), (0.09, 0.18), (0.062, 0.24), (0.055, 2.2), (0.085, 2.3), (0.09, 2.5)], s.trim, "paint", 10
            )
            parts.append(at(shaft, x, FLOOR, PORCH - 0.03))
        for lo, hi in ((-w, -1.2), (1.2, w)):
            parts += self._rail(lo, hi)
        rise, run = 0.62, PORCH + 0.35 - FRONT
        eave = FLOOR + 2.5
        beam = box((-w - 0.05, eave, PORCH - 0.13), (w + 0.05, eave + 0.2, PORCH + 0.07), s.trim, "paint", 0.01)
        outline = [
            (FRONT, eave + rise + 0.12),
            (FRONT, eave + rise),
            (FRONT + run, eave + 0.08),
            (FRONT + run, eave + 0.2),
        ]
        slope = moved(extrude([(z, y) for z, y in outline], WIDTH + 0.5, s.roof, s.roof_material), turned("y", -90))
        ceiling = box((-w, eave + 0.02, FRONT), (w, eave + 0.05, PORCH), shade(s.trim, 0.85), "paint")
        parts += [beam, varied(slope, 0.12, 4, 1.0), ceiling]
        lantern = merge(
            [cylinder(0.09, 0.26, "#2b2d2e", "metal", 8), at(cylinder(0.075, 0.2, "#f3e3c0", "plain", 8), y=0.03)]
        )
        if lit:
            lantern = merge(
                [
                    glowing(cylinder(0.085, 0.2, sides=8), "#ffcb80", 6.0),
                    at(cylinder(0.1, 0.04, "#2b2d2e", "metal", 8), y=0.2),
                ]
            )
        parts.append(at(lantern, 0.85, FLOOR + 1.75, FRONT + 0.14))
        bench = [
            box((2.0, FLOOR + 0.4, FRONT + 0.08), (3.5, FLOOR + 0.45, FRONT + 0.52), "#7a5c40", "wood", 0.01),
            box((2.0, FLOOR + 0.5, FRONT + 0.06), (3.5, FLOOR + 0.85, FRONT + 0.1), "#7a5c40", "wood", 0.01),
        ]
        bench += [
            box((x, FLOOR, FRONT + 0.1), (x + 0.06, FLOOR + 0.4, FRONT + 0.5), "#6b5038", "wood") for x in (2.05, 3.39)
        ]
        return parts + bench

    def _rail(self, lo: float, hi: float) -> list[Mesh]:
        s, z = self.style, PORCH - 0.05
        bars = [box((lo, FLOOR + 0.78, z - 0.03), (hi, FLOOR + 0.85, z + 0.05), s.trim, "paint", 0.01)]
        bars.append(box((lo, FLOOR + 0.1, z - 0.02), (hi, FLOOR + 0.15, z + 0.03), s.trim, "paint"))
        count = round((hi - lo) / 0.16)
        bars += [
            box((x - 0.018, FLOOR + 0.12, z - 0.01), (x + 0.018, FLOOR + 0.8, z + 0.025), s.trim, "paint")
            for x in np.linspace(lo + 0.1, hi - 0.1, count)
        ]
        return bars

    def _path(self) -> Mesh:
        """The path of flags or beaten earth from the steps to the gate, laid on the ground."""
        start, end = PORCH + 0.6, self.gate
        strip = patch(self.terrain, (0.0, (start + end) / 2), (PATH, end - start), 0.02, 0.5)
        tone = "#a79c88" if self.setting == "street" else "#a08562"
        strip = painted(strip, tone, "stone" if self.setting == "street" else "soil")
        positions = strip.positions.copy()
        positions[:, 0] += self._bend(positions[:, 2])
        positions[:, 1] = self.terrain.at(positions[:, 0], positions[:, 2]) + 0.025
        strip.positions[:] = positions
        return varied(strip, 0.16, 6, 0.5)

    def _garden(self, lit: bool) -> list[Mesh]:
        y, seed = self.base, self.place.seed
        parts: list[Mesh] = []
        for sign in (-1, 1):  # earth of the flower beds along the porch
            parts.append(
                at(varied(slab((3.2, 0.12, 0.7), "#5a4330", "soil", 0.04), 0.2, seed, 0.3), sign * 2.9, y, PORCH + 0.5)
            )
        g, gate_y = self.gate, float(self.terrain.at(0.0, self.gate))
        for x in (-0.62, 0.62):
            parts.append(at(slab((0.16, 1.6, 0.16), "#e9e4d8", "paint", 0.015), x, gate_y - 0.35, g))
            parts.append(at(cylinder(0.11, 0.08, "#e9e4d8", "paint", 10, 0.03), x, gate_y + 1.25, g))
        parts.append(moved(picket_fence(1.08), placed(-0.55, gate_y, g) @ turned("y", 95) @ placed(0.55)))
        if self.setting != "hill":
            if self.fence == "picket":
                for x0, x1 in ((-12.2, -0.62), (0.62, 12.2)):
                    parts.append(at(picket_fence(x1 - x0), (x0 + x1) / 2, y, g))
            for x in (-12.2, 12.2):
                parts.append(moved(picket_fence(g - PORCH), placed(x, y, (g + PORCH) / 2, 90)))
            parts += self._mailbox(1.4, y, g + 0.62)
        else:
            for x0, x1 in ((-4.7, -0.62), (0.62, 4.7)):  # a short run of fence, so that the gate is one
                parts.append(at(picket_fence(x1 - x0), (x0 + x1) / 2, gate_y, g))
            parts += self._mailbox(1.4, gate_y, g + 0.62)
        if lit and self.setting != "street":
            parts.append(at(street_lamp(2.6, True), LAMP_POST[0], y, LAMP_POST[1]))
        return [grounded(part, y, 0.2, 0.25) for part in parts]

    def _mailbox(self, x: float, y: float, z: float) -> list[Mesh]:
        post = at(slab((0.09, 1.0, 0.09), "#6b5138", "wood"), x, y, z)
        body = at(box((-0.1, 0, -0.22), (0.1, 0.16, 0.22), "#3c5a78", "metal", 0.03), x, y + 1.0, z)
        flag = rod((x + 0.11, y + 1.08, z), (x + 0.11, y + 1.3, z), 0.012, "#b23a2e")
        return [post, body, flag]

    def _plants(self) -> list[Item]:
        """Bushes at the walls, flowers in the beds, a hedge, tufts of grass."""
        draw = chance(self.place.seed, "plants")
        ground = self.terrain.at
        out = []
        spots = [
            (-4.4, PORCH + 0.5),
            (-3.4, PORCH + 0.6),
            (4.3, PORCH + 0.5),
            (3.2, PORCH + 0.6),
            (-5.6, -7.0),
            (5.6, -8.5),
            (-5.7, -10.5),
        ]
        for kind, pick in (("hydrangea", spots[::2]), ("rose", spots[1::2])):
            points = np.array([(x, float(ground(x, z)), z) for x, z in pick])
            mesh = tree(kind, self.place.seed, False, self.season)
            out.append(scattered(mesh, points, draw, "flowers", (0.75, 1.1)))
        flowers = np.array(
            [
                (sign * draw.uniform(1.4, 4.4), 0.0, PORCH + draw.uniform(0.25, 0.8))
                for sign in (-1, 1)
                for _ in range(26)
            ]
        )
        flowers[:, 1] = ground(flowers[:, 0], flowers[:, 2]) + 0.1
        for colour, k in (("#d9483b", 0), ("#e8c544", 1), ("#b884c9", 2)):
            mine = flowers[k::3]
            out.append(scattered(flower_clump(colour, k), mine, draw, "flowers", (0.7, 1.1)))
        if self.setting != "hill" and self.fence == "hedge":
            x = np.concatenate([np.arange(-12.0, -0.7, 0.62), np.arange(1.0, 12.1, 0.62)])
            points = np.stack([x, ground(x, 0 * x + self.gate), 0 * x + self.gate], 1)
            hedge = tree("bush", self.place.seed, True, self.season)
            out.append(scattered(hedge, points, draw, "hedge"))
        n = 420
        x, z = draw.uniform(-13, 13, n), draw.uniform(PORCH + 1.2, min(self.gate, 24.0) - 0.3, n)
        keep = np.abs(x) > 1.0
        points = np.stack([x, ground(x, z), z], 1)[keep]
        tuft = named(
            "tuft",
            blades(
                9, 0.16, 0.16, {"autumn": "#8b8048", "winter": "#8c8660"}.get(self.season, "#71893f"), 2, 0.5, 0.018
            ),
        )
        out.append(scattered(tuft, points, draw, "grass", (0.7, 1.4), shadow=False))
        return out

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        if time not in DARK:
            return ()
        y, strength = self.base, 1.0 if time == "night" else 0.6
        warm = tuple(strength * c for c in (3.2, 1.9, 0.8))
        out = [
            Lamp(
                (0.85, y + FLOOR + 2.1, FRONT + 0.95), (warm[0], warm[1], warm[2]), 8.0
            ),  # off the wall, which it would burn out
            Lamp((0.0, y + FLOOR + 2.1, FRONT - 1.3), (2.4 * strength, 1.4 * strength, 0.6 * strength), 5.0),
            Lamp((-2.6, y + FLOOR + 1.4, FRONT + 1.4), (1.2 * strength, 0.7 * strength, 0.3 * strength), 6.0),
        ]
        if self.setting == "street":
            out += [
                Lamp((x, 4.4, 12.9), (5.0 * strength, 3.3 * strength, 1.5 * strength), 14.0)
                for x in (-22.0, -7.5, 7.8, 23.0)
            ]
        else:
            out.append(Lamp((-0.7, y + 2.4, PORCH + 2.2), (warm[0], warm[1], warm[2]), 9.0))
        return tuple(out)
