"""From an anatomy (bones, flesh, pieces, paint) to a skinned mesh at four levels of detail, kept in the user's cache."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures import fur
from filmwright.stage.creatures.field import Sweep, mesh_of, value
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.people import cache
from filmwright.stage.people.simplify import Surface, simplified

LEVELS = (0, 1, 2, 3)
LINES = (420.0, 150.0, 60.0)  # lines of the picture that a body takes up, from which levels 0, 1 and 2 are drawn
WANTED = (7600, 4200, 1900, 800)  # triangles of each level
ERRORS = (0.0020, 0.0046, 0.010, 0.022)  # metres off the finest surface, for a body whose bounds are a metre across
FINEST = 22000  # triangles of the surface that all levels are made from
POINTWISE = ("points", "normals", "colours", "material", "aux", "joints", "weights")
FOLLOWS = 6.0  # how sharply skin goes over from one bone to the next


@dataclass(frozen=True)
class Bone:
    """A bone at rest: ends in metres, and how thick the flesh about it is."""

    name: str
    parent: str
    head: tuple[float, float, float]
    tail: tuple[float, float, float]
    girth: float


@dataclass(frozen=True, eq=False)
class Piece:
    """What is not flesh: an eye, a horn, a hoof, a feather. It is moved by one bone, or by `along` from the first to the last of several
    (0..1 for each point)."""

    points: Array
    triangles: Array
    colours: Array  # (3,) or (n,3) sRGB
    material: str
    bones: tuple[str, ...]
    normals: Array | None = None
    aux: Array | None = None
    along: Array | None = None
    levels: tuple[int, int] = (0, 3)


Paint = Callable[[Array, Array], tuple[Array, Array, str]]  # points, normals -> colours (n,3), aux (n,4), material


@dataclass(frozen=True, eq=False)
class Anatomy:
    """All that one animal is made of. `flesh` are bodies that are closed each for itself (a jaw apart from the head), with the names of the
    bones that may move them (none: all). `careful` gives 0..1 where form matters most (a face)."""

    bones: tuple[Bone, ...]
    flesh: tuple[tuple[tuple[Sweep, ...], tuple[str, ...]], ...]
    paint: Paint
    pieces: tuple[Piece, ...] = ()
    careful: Callable[[Array], Array] | None = None
    measures: dict[str, float] = field(default_factory=dict)
    rough: Callable[[Array], Array] | None = None  # metres by which the surface stands out
    hair: Callable[[Array], Array] | None = None  # metres of the fur's hair at points (n,3)


class Body:
    """A finished animal: meshes by level, and the skeleton's rest."""

    def __init__(self, key: str, arrays: dict[str, Array], names: tuple[str, ...], parents: tuple[int, ...]) -> None:
        self.key, self.arrays, self.names, self.parents = key, arrays, names, parents
        self.index = {name: k for k, name in enumerate(names)}
        self.heads: Array = arrays["heads"].astype(float)
        self.tails: Array = arrays["tails"].astype(float)
        self._levels: dict[tuple[int, bool], Mesh] = {}
        points = arrays["points"]
        self.low, self.high = points.min(0).astype(float), points.max(0).astype(float)

    def lod(self, level: int) -> Mesh:
        """The mesh of a level, 0 close .. 3 far."""
        return self._mesh(level, True)

    def shorn(self, level: int) -> Mesh:
        """The mesh of a level without its fur: what throws a shadow, or is cast in another matter."""
        return self._mesh(level, False)

    def _mesh(self, level: int, furred: bool) -> Mesh:
        a = self.arrays
        key = (level, furred and bool(len(a[f"fur{level}"])))
        if key not in self._levels:
            drawn = np.concatenate([a[f"level{level}"], a[f"fur{level}"]]) if key[1] else a[f"level{level}"]
            chosen, triangles = np.unique(drawn, return_inverse=True)
            self._levels[key] = Mesh(
                key=f"creature:{self.key}:{level}" + (":fur" if key[1] else ""),
                positions=a["points"][chosen].astype(np.float32),
                normals=a["normals"][chosen].astype(np.float32),
                colours=a["colours"][chosen].astype(np.float32) / 255,
                triangles=triangles.reshape(-1, 3).astype(np.uint32),
                material=a["material"][chosen],
                aux=a["aux"][chosen].astype(np.float32),
                joints=a["joints"][chosen],
                weights=a["weights"][chosen].astype(np.float32) / 255,
            )
        return self._levels[key]

    def level_for(self, lines: float) -> int:
        """The level that is fine enough for a body that takes up so many lines of the picture."""
        return next((k for k, fewest in enumerate(LINES) if lines > fewest), LEVELS[-1])


def body(key: str, anatomy: Callable[[], Anatomy]) -> Body:
    """The body of an anatomy, read from the cache under its key when it has been built before."""
    built = anatomy()
    arrays = cache.read(f"creature-{key}-{FINEST}")
    if arrays is None:
        arrays = assembled(built)
        cache.write(f"creature-{key}-{FINEST}", arrays)
    names = tuple(bone.name for bone in built.bones)
    parents = tuple(names.index(bone.parent) if bone.parent else -1 for bone in built.bones)
    return Body(key, arrays, names, parents)


def assembled(anatomy: Anatomy) -> dict[str, Array]:
    """The arrays of a body: one surface with bones' weights and its triangles at each level, flesh first, then pieces, then the tufts of
    its fur (`fur0`.. their triangles, `roots` the points of the flesh that they are rooted at)."""
    skins = [_fleshed(anatomy, flesh, allowed) for flesh, allowed in anatomy.flesh]
    made = [*skins, *(_piece(anatomy, piece) for piece in anatomy.pieces)]
    starts = np.cumsum([0, *(len(part["points"]) for part in made)])
    areas = np.array([fur.areas(skin["points"], skin["finest"]).sum() for skin in skins])
    tufts = [  # before the skins are joined, as each skin is drawn in beneath its tufts
        _furred(anatomy, skin, int(start), share)
        for skin, start, share in zip(skins, starts, areas / areas.sum(), strict=False)
    ]
    arrays = {name: np.concatenate([part[name] for part in (*made, *tufts)]) for name in POINTWISE}
    arrays["roots"] = np.concatenate([tuft["roots"] for tuft in tufts]).astype(np.uint32)
    after = np.cumsum([starts[-1], *(len(tuft["points"]) for tuft in tufts)])
    for level in LEVELS:
        arrays[f"level{level}"] = _joined([part[f"level{level}"] for part in made], starts)
        arrays[f"fur{level}"] = _joined([tuft[f"fur{level}"] for tuft in tufts], after)
    arrays["heads"] = np.array([bone.head for bone in anatomy.bones])
    arrays["tails"] = np.array([bone.tail for bone in anatomy.bones])
    return arrays


def _joined(parts: Sequence[Array], starts: Array) -> Array:
    """Triangles of parts whose points stand one after the other."""
    rows = [part + start for part, start in zip(parts, starts, strict=False)]
    return np.concatenate(rows).reshape(-1, 3).astype(np.uint32)


def _furred(anatomy: Anatomy, skin: dict[str, Array], start: int, share: float) -> dict[str, Array]:
    """The tufts on a part of the flesh, whose points begin at `start` and which is a `share` of all skin; the skin beneath them is drawn in
    a little."""
    points, normals = skin["points"].astype(float), skin["normals"].astype(float)
    length = np.zeros(len(points)) if anatomy.hair is None else anatomy.hair(points)
    weights = np.zeros((len(points), len(anatomy.bones)))
    np.add.at(weights, (np.arange(len(points))[:, None], skin["joints"].astype(int)), skin["weights"] / 255.0)
    blades, facing, roots, over, levels = fur.grown(
        points, normals, skin["finest"], length, anatomy.bones, weights, share
    )
    skin["points"] = (points - normals * (fur.SUNK * length)[:, None]).astype(np.float32)
    out = {name: skin[name][roots] for name in ("material", "joints", "weights")} | {"aux": skin["aux"][over]}
    out |= {"points": blades.astype(np.float32), "normals": facing.astype(np.float32), "roots": roots + start}
    out["colours"] = np.round(255 * fur.tones(skin["colours"] / 255.0, roots)).astype(np.uint8)
    return out | {f"fur{k}": levels[k] if k < len(levels) else np.zeros((0, 3), int) for k in LEVELS}


def _fleshed(anatomy: Anatomy, flesh: Sequence[Sweep], allowed: tuple[str, ...]) -> dict[str, Array]:
    step = _step(flesh)
    points, normals, triangles = mesh_of(flesh, step)
    colours, aux, material = anatomy.paint(points, normals)
    aux = aux.copy()
    aux[:, 0] *= _open(points, normals, flesh)
    if anatomy.rough is not None:
        out_by = anatomy.rough(points)
        aux[:, 0] *= np.clip(0.72 + 0.28 * out_by / max(float(np.percentile(out_by, 90)), 1e-6), 0.5, 1.0)
        points = points + normals * out_by[:, None]
        normals = averaged(points, triangles)
    weights = weights_of(anatomy.bones, points, allowed)
    size = float(np.linalg.norm(np.ptp(points, axis=0))) / 1.7
    care = np.ones(len(points)) if anatomy.careful is None else 1.0 - 0.62 * anatomy.careful(points)
    draw = np.random.Generator(np.random.PCG64(1))
    known = np.concatenate([0.02 * weights, 0.010 * colours, 0.004 * aux[:, :1], 0.003 * _marked(aux)], 1) * size
    traits = known @ draw.normal(0, 20**-0.5, (known.shape[1], 20))
    share = min(1.0, len(triangles) / FINEST)
    out: dict[str, Array] = {"finest": triangles}
    last = triangles
    for level in LEVELS:
        error = ERRORS[level] * size
        for _ in range(4):  # somewhat coarser until the level is light enough
            found = simplified(Surface(points, traits), last, error * care)
            if len(found) <= WANTED[level] * max(share, 0.15):
                break
            error *= 1.7
        last = out[f"level{level}"] = found
    order = np.argsort(-weights, 1, kind="stable")[:, :4]
    strongest = np.take_along_axis(weights, order, 1)
    return out | packed(points, normals, colours, np.full(len(points), MATERIAL[material]), aux, order, strongest)


def _marked(aux: Array) -> Array:
    """The phase of stripes and the like, of which straight stretches may be left out."""
    return np.asarray(np.where((aux[:, 1:2] >= 1) & (aux[:, 1:2] < 2), aux[:, 2:3], 0.0))


def _step(flesh: Sequence[Sweep]) -> float:
    """The grid that gives about FINEST triangles: a surface of an area A has some 2.9 A / step² of them."""
    area = 0.0
    for one in flesh:
        lengths = np.linalg.norm(np.diff(one.points, axis=0), axis=1)
        area += float((np.pi * (one.radii[:-1] + one.radii[1:]) * lengths * (1 + one.wide[:-1]) / 2).sum())
    low = np.min([(s.points - s.radii[:, None]).min(0) for s in flesh], 0)
    high = np.max([(s.points + s.radii[:, None]).max(0) for s in flesh], 0)
    by_area = float(np.sqrt(2.4 * area / FINEST))
    return max(by_area, float(np.cbrt(np.prod(high - low) / 1.6e6)))


def _open(points: Array, normals: Array, flesh: Sequence[Sweep]) -> Array:
    """How open to the light each point is (n,), 0..1: how soon flesh comes again along its normal (after Evans 2006)."""
    size = float(np.linalg.norm(np.ptp(points, axis=0)))
    shut = np.zeros(len(points))
    for part, weight in ((0.012, 0.9), (0.03, 0.6), (0.07, 0.45)):
        reach = part * size
        shut += weight * np.clip(1 - value(points + normals * reach, flesh) / reach, 0, 1)
    return np.asarray(np.clip(1.0 - 0.75 * shut, 0.25, 1.0))


def weights_of(bones: Sequence[Bone], points: Array, allowed: tuple[str, ...]) -> Array:
    """How much each bone moves each point (n, bones): by the distance from it for its girth, among neighbours of the nearest."""
    away = np.empty((len(points), len(bones)))
    for k, bone in enumerate(bones):
        a, b = np.array(bone.head), np.array(bone.tail)
        way = b - a
        t = np.clip((points - a) @ way / max(float(way @ way), 1e-9), 0, 1)
        away[:, k] = np.linalg.norm(points - a - t[:, None] * way, axis=1) / max(bone.girth, 1e-4)
        if allowed and bone.name not in allowed:
            away[:, k] = 1e6
    weights = np.maximum(away, 1e-3) ** -FOLLOWS
    near = _near(bones)[away.argmin(1)]
    weights = np.where(near, weights, 0.0)
    weights[weights < 0.04 * weights.max(1, keepdims=True)] = 0.0
    return np.asarray(weights / weights.sum(1, keepdims=True))


def _near(bones: Sequence[Bone]) -> Array:
    """Which bones are within two joints of each other (k,k)."""
    names = [bone.name for bone in bones]
    one = np.eye(len(bones), dtype=bool)
    for k, bone in enumerate(bones):
        if bone.parent:
            p = names.index(bone.parent)
            one[k, p] = one[p, k] = True
    return np.asarray((one.astype(int) @ one.astype(int)) > 0)


def _piece(anatomy: Anatomy, piece: Piece) -> dict[str, Array]:
    n = len(piece.points)
    names = [bone.name for bone in anatomy.bones]
    normals = piece.normals if piece.normals is not None else averaged(piece.points, piece.triangles)
    aux = np.tile([1.0, 0.0, 0.0, 0.0], (n, 1)) if piece.aux is None else np.broadcast_to(piece.aux, (n, 4))
    joints, weights = np.zeros((n, 4), int), np.zeros((n, 4))
    order = [names.index(name) for name in piece.bones]
    if piece.along is None or len(order) == 1:
        joints[:, 0], weights[:, 0] = order[0], 1.0
    else:
        at = np.clip(piece.along, 0, 1) * (len(order) - 1)
        low = np.minimum(at.astype(int), len(order) - 2)
        joints[:, 0], joints[:, 1] = np.array(order)[low], np.array(order)[low + 1]
        weights[:, 1] = at - low
        weights[:, 0] = 1 - weights[:, 1]
    out: dict[str, Array] = {}
    for level in LEVELS:
        shown = piece.levels[0] <= level <= piece.levels[1]
        out[f"level{level}"] = piece.triangles if shown else np.zeros((0, 3), int)
    colours = np.broadcast_to(piece.colours, (n, 3))
    return out | packed(piece.points, normals, colours, np.full(n, MATERIAL[piece.material]), aux, joints, weights)


def packed(
    points: Array, normals: Array, colours: Array, material: Array, aux: Array, joints: Array, weights: Array
) -> dict[str, Array]:
    """Arrays of a part of a body, as small as they are kept; `joints` and `weights` (n, up to 4)."""
    if joints.shape[1] < 4:
        short = 4 - joints.shape[1]
        joints, weights = np.pad(joints, ((0, 0), (0, short))), np.pad(weights, ((0, 0), (0, short)))
    bytes_ = np.round(weights / weights.sum(1, keepdims=True) * 255)
    bytes_[:, 0] += 255 - bytes_.sum(1)
    return {
        "points": points.astype(np.float32),
        "normals": normals.astype(np.float32),
        "colours": np.round(np.clip(colours, 0, 1) * 255).astype(np.uint8),
        "material": material.astype(np.uint8),
        "aux": aux.astype(np.float16),
        "joints": joints.astype(np.uint8),
        "weights": bytes_.astype(np.uint8),
    }


def averaged(points: Array, triangles: Array) -> Array:
    """Unit normals (n,3) of points, averaged from their triangles."""
    corner = points[triangles]
    face = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    normals = np.zeros_like(points, float)
    for k in range(3):
        np.add.at(normals, triangles[:, k], face)
    length = np.linalg.norm(normals, axis=1, keepdims=True)
    return np.asarray(np.where(length > 1e-12, normals / np.maximum(length, 1e-12), [0.0, 1.0, 0.0]))
