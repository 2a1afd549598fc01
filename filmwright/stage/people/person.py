"""A person: a look and a wardrobe made into one skinned mesh with a face that moves."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import astuple

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Garment, Look
from filmwright.errors import InputError
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.people import cache
from filmwright.stage.people.body_data import SHA256, body_data
from filmwright.stage.people.levels import LEVELS, coarser, drawn, level_for, surface_of
from filmwright.stage.people.locality import in_order
from filmwright.stage.people.parts import CLOSE, CROWD, FIGURE, MEDIUM, WIDE
from filmwright.stage.people.rig import Rig
from filmwright.stage.people.simplify import Surface
from filmwright.stage.people.surfaces import unit, vertex_normals
from filmwright.stage.remembered import remembered

# Raised by hand when people look different: takes that were shot with an older look are then stale, and `why` says so.
LOOK_VERSION = 38
# The renderer rounds normals of what moves little; a unit that moves a point less than this is not stored for it.
SMALLEST_MOVE = 2e-5
NEAR = 480.0  # lines of the picture from which a person's own shadow is thrown by a fine mesh, and a face's normals follow its moves
KEPT = 80 << 20  # bytes of people that wait to be asked for again, some eight of them


class Person:
    """Somebody who can be drawn.

    rest (55,3) f4: joints in metres, bare feet at y=0, facing +z; sole: metres of shoe under the feet; height, eye_height, head_radius in
    metres; units: names of the 52 face units. Made by `person`, from arrays that the cache keeps.
    """

    def __init__(self, key: str, arrays: dict[str, Array]) -> None:
        self.key = key
        self._arrays = arrays
        self._levels: dict[int, tuple[Mesh, Array]] = {}
        self._coarser: dict[int, Array] = {}
        self._casters: dict[int, Mesh] = {}
        self._surface: Surface | None = None  # kept from one coarser level to the next, while they are made
        self._found: dict[int, tuple[Array, Array, Array, Array]] = {}
        self.rest: Array = arrays["rest"]
        self.height, self.eye_height, self.head_radius, self.sole, self._chin = (float(x) for x in arrays["sizes"])
        self.units = body_data().units
        self._unit = {name: k for k, name in enumerate(self.units)}

    @property
    def mesh(self) -> Mesh:
        """The finest mesh, as `lod(0)`."""
        return self.lod(0)

    @property
    def rig(self) -> Rig:
        """The skeleton."""
        return Rig(self.rest, self.sole)

    def lod(self, level: int) -> Mesh:
        """The mesh for a level: 0 close-up, 1 medium, 2 figure, 3 wide, 4 crowd. Raises InputError for another number."""
        return self._level(level)[0]

    def level_for(self, pixels: float) -> int:
        """The level that is fine enough for a person who is `pixels` high in the picture (standing, head to feet)."""
        return level_for(pixels)

    def caster(self, level: int, lines: float = NEAR) -> Mesh:
        """What throws the shadow of a person who is drawn at a level and takes so many lines of the picture: a coarser mesh. Near by one
        whose hair alone is as from afar: single locks would lie as stripes on the face, and folds of a body would miss theirs."""
        if level >= FIGURE and lines < NEAR:
            return self.lod(min(max(level + 1, WIDE), CROWD))
        own = MEDIUM if level < FIGURE else FIGURE
        if own not in self._casters:
            a, hair = self._arrays, MATERIAL["hair"]
            near, far = self._triangles(own), self._triangles(WIDE)
            whole = np.concatenate([near[a["material"][near[:, 0]] != hair], far[a["material"][far[:, 0]] == hair]])
            self._casters[own] = self._made(f"shadow{own}", own, whole)[0]
        return self._casters[own]

    def express(self, units: Mapping[str, float], level: int = 0, lines: float = NEAR) -> tuple[Array, Array]:
        """Positions and normals (n,3) f4 of `lod(level)` with face units applied; weights 0..1, a little more exaggerates. In few lines of
        the picture normals stay as they are, which is most of the work.

        Costs under 3 ms. Raises InputError for a unit that the face does not have.
        """
        mesh, chosen = self._level(level)
        active = {name: float(w) for name, w in units.items() if abs(float(w)) > 1e-3}
        unknown = [name for name in active if name not in self._unit]
        if unknown:
            raise InputError(f"A face has no unit {', '.join(unknown)}. It has: {', '.join(self.units)}.")
        if not active or level > FIGURE:
            return mesh.positions, mesh.normals
        a = self._arrays
        weights = np.array(list(active.values()), np.float32)
        moves = np.tensordot(weights, a["offsets"][[self._unit[name] for name in active]].astype(np.float32), 1)
        here, there, bent, turned = self._places(level, chosen)
        positions, normals = mesh.positions.copy(), mesh.normals.copy()
        positions[there] += moves[here]
        if lines < NEAR:
            return positions, normals
        near = a["points"][
            a["face_near"]
        ]  # the points of the triangles that bend; normals are worked out among these alone
        near[a["moving_places"]] += moves
        normals[turned] = vertex_normals(near, a["face_triangles"])[bent]
        return positions, normals

    def _places(self, level: int, chosen: Array) -> tuple[Array, Array, Array, Array]:
        """Which of the moving points a level has, where; which of the face's normals it has, where."""
        if level not in self._found:
            a = self._arrays
            place = np.full(len(a["points"]), -1)
            place[chosen] = np.arange(len(chosen))
            moving, bent = place[a["moving"]], place[a["face_points"]]
            self._found[level] = (
                np.nonzero(moving >= 0)[0], moving[moving >= 0], a["face_places"][bent >= 0], bent[bent >= 0],
            )  # fmt: skip
        return self._found[level]

    def _sunk(self, level: int, chosen: Array) -> Array:
        """How far points are moved inwards at a level: layers of cloth from medium on; in wides eyes also come forward."""
        depth = self._arrays["inward"][chosen].astype(np.float32)
        depth = np.maximum(depth, 0) if MEDIUM <= level <= FIGURE else depth * (level > CLOSE)
        return np.asarray(self._arrays["normals"][chosen] * depth[:, None])

    def _level(self, level: int) -> tuple[Mesh, Array]:
        if level not in LEVELS:
            raise InputError(
                f"There is no level of detail {level}; there are 0 (close-up), 1 (medium), 2 (figure), 3 (wide) and 4 (crowd)."
            )
        if level not in self._levels:
            self._levels[level] = self._made(str(level), level, self._triangles(level))
        return self._levels[level]

    def _made(self, name: str, level: int, whole: Array) -> tuple[Mesh, Array]:
        """The mesh of some triangles (m,3) over the finest points, moved inwards as at a level; and which points it has."""
        a = self._arrays
        chosen, triangles = np.unique(whole, return_inverse=True)
        mesh = Mesh(
            key=f"person:{self.key}:{name}",
            positions=a["points"][chosen] - self._sunk(level, chosen),
            normals=a["normals"][chosen],
            colours=a["colours"][chosen].astype(np.float32) / 255,
            triangles=triangles.reshape(whole.shape).astype(np.uint32),
            material=a["material"][chosen],
            aux=a["aux"][chosen].astype(np.float32),
            joints=a["joints"][chosen],
            weights=a["weights"][chosen].astype(np.float32) / 255,
        )
        return mesh, chosen

    def _triangles(self, level: int) -> Array:
        """Triangles (m,3) of a level over the points of the finest; coarser ones are worked out once, and kept in the user's cache."""
        a = self._arrays
        if level == 0:
            return drawn(a["triangles"], a["levels"], 0)
        if level not in self._coarser:
            key = f"{self.key}-{level}"
            found = cache.read(key)
            if found is None:
                on_head = a["points"][:, 1] > self._chin
                finer = self._triangles(level - 1)
                size = self.height / 1.7
                surface = self._surface or surface_of(a)
                made = coarser(level, surface, finer, a["triangles"], a["levels"], on_head, size)
                self._surface = surface if level < LEVELS[-1] else None
                found = {"triangles": made[in_order(made)].astype(np.uint32)}
                cache.write(key, found)
            self._coarser[level] = found["triangles"]
        return self._coarser[level]


def person(look: Look, wardrobe: tuple[Garment, ...] = (), key: str = "") -> Person:
    """The person with this look in these clothes; `key` names them in error messages.

    Built in a second or two the first time, read from the user's cache afterwards. Raises InputError for a look or garment that
    cannot be (a height of 10 m, an unknown style), AssetError when the body data is missing or altered.
    """
    try:
        return _person(look, wardrobe)
    except InputError as error:
        raise InputError(f"{key}: {error}" if key else str(error)) from error


@remembered(KEPT)
def _person(look: Look, wardrobe: tuple[Garment, ...]) -> Person:
    digest = person_digest(look, wardrobe)
    arrays = cache.read(digest)
    if arrays is None:
        arrays = _built(look, wardrobe)
        cache.write(digest, arrays)
    return Person(digest, arrays)


def person_digest(look: Look, wardrobe: tuple[Garment, ...]) -> str:
    """What a person's looks depend on, as 32 hexadecimal digits."""
    what = repr((astuple(look), tuple(astuple(g) for g in wardrobe), SHA256, LOOK_VERSION))
    return hashlib.sha256(what.encode()).hexdigest()[:32]


def _built(look: Look, wardrobe: tuple[Garment, ...]) -> dict[str, Array]:
    # Building needs scipy; a person read from the cache does not.
    from filmwright.stage.people.assembly import assemble
    from filmwright.stage.people.locality import together
    from filmwright.stage.people.muscles import movement

    body, whole, sole = assemble(look, wardrobe)
    whole = together(whole)
    data = body.data
    offsets = np.zeros((len(data.units), len(data.positions), 3), np.float32)
    moves_at_all = np.zeros(len(data.positions), bool)
    for k, name in enumerate(data.units):
        index, offset = movement(body, name)
        offsets[k, index] = offset
        moves_at_all[index] |= (offset != 0).any(1)
    near = np.nonzero((moves_at_all[whole.source] & (whole.mix > 0)).any(1))[0]
    riding = (offsets[:, whole.source[near]] * whole.mix[near][None, :, :, None].astype(np.float32)).sum(2)
    enough = np.abs(riding).max((0, 2)) > SMALLEST_MOVE
    moving, riding = near[enough], riding[:, enough]
    moves = np.zeros(len(whole.points), bool)
    moves[moving] = True
    face_triangles = whole.triangles[moves[whole.triangles].any(1)]
    face_points = np.unique(face_triangles)
    face_points = face_points[np.isin(whole.material[face_points], (MATERIAL["skin"], MATERIAL["tooth"]))]
    near = np.union1d(face_triangles, moving)
    order, strongest = _strongest(whole.weights)
    weights = np.round(strongest / strongest.sum(1, keepdims=True) * 255)
    weights[:, 0] += 255 - weights.sum(1)  # bytes that sum to 255 exactly
    rest = np.concatenate([body.joints, body.eyes])
    sizes = [body.crown, float(body.eyes[:, 1].mean()), 0.115 * body.head, sole, float(body.joint("neck_01")[1])]
    return {
        "points": whole.points.astype(np.float32),
        "normals": unit(whole.normals).astype(np.float32),
        "triangles": whole.triangles.astype(np.uint32),
        "colours": np.round(whole.colours * 255).astype(np.uint8),
        "material": whole.material,
        "aux": whole.aux.astype(np.float16),
        "inward": whole.inward.astype(np.float16),
        "joints": order,
        "weights": weights.astype(np.uint8),
        "levels": whole.levels,
        "rest": rest.astype(np.float32),
        "sizes": np.array(sizes),
        "moving": moving.astype(np.int32),
        "offsets": riding.astype(np.float16),
        "moving_places": np.searchsorted(near, moving).astype(np.int32),
        "face_near": near.astype(np.int32),
        "face_triangles": np.searchsorted(near, face_triangles).astype(np.int32),
        "face_places": np.searchsorted(near, face_points).astype(np.int32),
        "face_points": face_points.astype(np.int32),
    }


def _strongest(weights: Array) -> tuple[Array, Array]:
    """The four joints (n,4) u8 that hold each point most, the first most of all, and their weights. Four searches for the greatest take a
    tenth of the time of sorting all joints."""
    left = weights.copy()
    rows = np.arange(len(left))
    order = np.zeros((len(left), 4), np.uint8)
    for k in range(4):
        order[:, k] = most = left.argmax(1)
        left[rows, most] = -1.0
    return order, np.take_along_axis(weights, order.astype(np.int64), 1)
