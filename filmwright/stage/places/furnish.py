"""Furnishing: things are put into a room one by one, and the plan grows with what is drawn, so that the two never disagree.

A room is laid out with its main windows in the east wall; `mirrored` gives it the other way round, for a sun that comes from the
west. What is put against a wall carries the wall's name and is taken away with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.scenes import Point
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.plan import Box, Door, Seat, Vec
from filmwright.stage.props import prop_mesh
from filmwright.stage.snapshot import Item, Lamp
from filmwright.stage.surface import moved, named, placed

SEEN_OVER = 0.85  # metres: what stands higher comes between a camera and a face, and must be boxed
HUNG = 1.75  # metres: what begins higher hangs over everybody's head
RUG = (0.03, 0.7)  # metres: what lies no higher on the floor and is that broad is spread on it
THIN = 0.12  # metres: what is thinner lies flat on its wall
SAT_ON = ("chair", "armchair", "sofa", "bench", "stool")  # their sitters are inside their boxes
CHAIR_BACK = ((-0.2, 0.5, -0.3), (0.2, 0.9, -0.18))  # of a chair that faces +z


@dataclass
class Furnishing:
    """A room being furnished. `lit` meshes shine; everything else is the same by day and by night."""

    lit: bool
    shows: str = ""  # what the room's screen shows, where that is asked for
    parts: dict[str, list[Mesh]] = field(default_factory=dict)  # by item name
    boxes: list[Box] = field(default_factory=list)
    seats: list[Seat] = field(default_factory=list)
    anchors: list[tuple[str, Point]] = field(default_factory=list)
    tops: list[tuple[str, float]] = field(default_factory=list)
    doors: list[tuple[str, Door]] = field(default_factory=list)
    marks: list[Point] = field(default_factory=list)
    night_lamps: list[Lamp] = field(default_factory=list)
    day_lamps: list[Lamp] = field(default_factory=list)
    landmark: Vec | None = None  # what a picture of the room should show
    views: list[tuple[Vec, Vec]] = field(
        default_factory=list
    )  # cameras (eye, what it looks at) that show what the room is

    def put(
        self,
        mesh: Mesh,
        x: float,
        z: float,
        heading: float = 0.0,
        y: float = 0.0,
        wall: str = "",
        solid: str = "",
        sight: tuple[float, float] | None = None,
    ) -> None:
        """Put a mesh. `solid` names the box it makes (none if empty); it stops sight between the heights `sight`, if given, and
        otherwise where it is high enough to come between a camera and a face: a lamp, a plant, a chair's back.
        """
        here = moved(mesh, placed(x, y, z, heading))
        lo, hi = here.bounds
        spread = not wall and not solid and hi[1] < RUG[0] and min(hi[0] - lo[0], hi[2] - lo[2]) > RUG[1]
        self.parts.setdefault(f"wall_{wall}" if wall else "rug" if spread else "furniture", []).append(here)
        low: Vec = (round(float(lo[0]), 3), round(float(lo[1]), 3), round(float(lo[2]), 3))
        high: Vec = (round(float(hi[0]), 3), round(float(hi[1]), 3), round(float(hi[2]), 3))
        stands_out = not wall or min(high[0] - low[0], high[2] - low[2]) > THIN
        hides = high[1] > SEEN_OVER and low[1] < HUNG and stands_out
        if solid and sight is not None:
            self._box(solid, (low[0], sight[0], low[2]), (high[0], sight[1], high[2]))
            if hides and high[1] > sight[1] + THIN:
                for lowest, highest in _upper(here, sight[1] + THIN):
                    self._box("thing", (lowest[0], max(sight[1], low[1]), lowest[2]), highest, walk=False)
        elif solid:
            self._box(solid, low, high, opaque=hides and solid not in SAT_ON)
        elif hides:
            self._box("thing", low, high, walk=False)
        if solid == "chair":
            back = np.array([[*corner, 1.0] for corner in CHAIR_BACK]) @ placed(x, y, z, heading).T
            (x0, y0, z0), (x1, y1, z1) = back[:, :3].min(0).round(3).tolist(), back[:, :3].max(0).round(3).tolist()
            self._box("chairback", (x0, y0, z0), (x1, max(y1, high[1]), z1), walk=False)

    def _box(self, kind: str, low: Vec, high: Vec, opaque: bool = True, walk: bool = True) -> None:
        name = f"{kind}_{sum(1 for box in self.boxes if box.name.split('_')[0] == kind) + 1}"
        self.boxes.append(Box(name, low, high, opaque, walk))

    def prop(
        self, kind: str, x: float, y: float, z: float, heading: float = 0.0, colour: str = "", wall: str = ""
    ) -> None:
        """Put a small thing on something; it is dressing, not a prop of the film."""
        self.put(prop_mesh(Prop(kind, kind, kind, colour)), x, z, heading, y, wall)

    def seat(self, x: float, z: float, heading: float, height: float = 0.45, name: str = "chair") -> None:
        """A place to sit."""
        self.seats.append(Seat(round(x, 3), round(z, 3), heading, height, name))

    def chair(self, mesh: Mesh, x: float, z: float, heading: float, height: float = 0.45, name: str = "chair") -> None:
        """A chair that is put, solid, and can be sat on."""
        self.put(mesh, x, z, heading, solid=name)
        self.seat(x, z, heading, height, name)

    def word(self, words: str, x: float, z: float, top: float = 0.0) -> None:
        """Anchors: words of a script for a floor point; `top` is the height at which things lie there."""
        for word in words.split():
            self.anchors.append((word, (round(x, 3), round(z, 3))))
            if top:
                self.tops.append((word, top))

    def lamp(
        self, x: float, y: float, z: float, colour: Vec = (2.6, 1.75, 0.95), reach: float = 6.0, always: bool = False
    ) -> None:
        """A practical light at a point; `always` burns by day too."""
        lamp = Lamp((round(x, 3), y, round(z, 3)), colour, reach)
        self.night_lamps.append(lamp)
        if always:
            self.day_lamps.append(lamp)

    def window_light(self, x: float, y: float, z: float, strength: float = 1.0, reach: float = 5.0) -> None:
        """The soft light of the sky that a window lets in by day."""
        self.day_lamps.append(
            Lamp((round(x, 3), y, round(z, 3)), (1.05 * strength, 1.15 * strength, 1.3 * strength), reach)
        )

    def view(self, eye: Vec, target: Vec) -> None:
        """A camera that shows what the room is: from the foreground it should have to what should be looked at."""
        self.views.append((eye, target))

    def items(self) -> list[Item]:
        """What has been put, one item for each name."""
        return [Item(named(f"set-{name}", *parts), name=name) for name, parts in self.parts.items()]

    # ---- the other way round

    def mirrored(self) -> Furnishing:
        """The same room with east and west exchanged."""
        flip = np.diag([-1.0, 1.0, 1.0, 1.0])
        return Furnishing(
            lit=self.lit,
            shows=self.shows,
            parts={_other(name): [moved(mesh, flip) for mesh in meshes] for name, meshes in self.parts.items()},
            boxes=[mirrored_box(box) for box in self.boxes],
            seats=[Seat(-s.x, s.z, -s.heading % 360, s.height, s.name) for s in self.seats],
            anchors=[(word, (-x, z)) for word, (x, z) in self.anchors],
            tops=self.tops,
            doors=[(word, Door((-d.inside[0], d.inside[1]), (-d.outside[0], d.outside[1]))) for word, d in self.doors],
            marks=[(-x, z) for x, z in self.marks],
            night_lamps=[_other_lamp(lamp) for lamp in self.night_lamps],
            day_lamps=[_other_lamp(lamp) for lamp in self.day_lamps],
            landmark=_other_side(self.landmark) if self.landmark else None,
            views=[(_other_side(eye), _other_side(target)) for eye, target in self.views],
        )


def _upper(mesh: Mesh, height: float) -> list[tuple[Vec, Vec]]:
    """The boxes (lowest, highest corner) of what of a mesh rises over a height, piece by piece along its longer side: a bed's head and
    its foot, and not the air over its sheets."""
    faces = mesh.positions[mesh.triangles].astype(float)  # (n, 3, 3)
    faces = faces[faces[..., 1].max(1) > height]
    lo, hi = mesh.bounds
    along = 0 if hi[0] - lo[0] >= hi[2] - lo[2] else 2
    faces = faces[np.argsort(faces[..., along].min(1), kind="stable")]
    found: list[tuple[Vec, Vec]] = []
    while len(faces):
        reach = np.maximum.accumulate(faces[..., along].max(1))
        apart = np.flatnonzero(faces[1:, :, along].min(1) > reach[:-1])
        count = int(apart[0]) + 1 if len(apart) else len(faces)
        piece, faces = faces[:count].reshape(-1, 3), faces[count:]
        x0, y0, z0, x1, y1, z1 = (round(float(v), 3) for v in (*piece.min(0), *piece.max(0)))
        found.append(((x0, y0, z0), (x1, y1, z1)))
    return found


def _other(name: str) -> str:
    if name.startswith("wall_e"):
        return "wall_w" + name[6:]
    if name.startswith("wall_w"):
        return "wall_e" + name[6:]
    return name


def _other_side(point: Vec) -> Vec:
    return (-point[0], point[1], point[2])


def _other_lamp(lamp: Lamp) -> Lamp:
    x, y, z = lamp.position
    return Lamp((-x, y, z), lamp.colour, lamp.reach)


def mirrored_box(box: Box) -> Box:
    """A box on the other side of x = 0, its wall's name with it."""
    lo, hi = (-box.hi[0], box.lo[1], box.lo[2]), (-box.lo[0], box.hi[1], box.hi[2])
    return Box(_other(box.name), lo, hi, box.opaque, box.walk, box.wall)


def mirrored_item(item: Item) -> Item:
    """An item on the other side of x = 0; its model matrix is made part of the mesh, so that faces keep looking outward."""
    flip: Array = np.diag([-1.0, 1.0, 1.0, 1.0])
    mesh = moved(moved(item.mesh, np.asarray(item.model, float)), flip)
    return Item(named(item.mesh.key.rsplit("-", 1)[0] + "-mirrored", mesh), name=_other(item.name), shadow=item.shadow)
