"""What is really drawn around a camera: leaves that hang before a lens, and roofs and crowns that it must fly over.

A plan knows trunks and walls, and no crowns. This looks at the set's own meshes, once for each place: leaves as a grid of small
cells, and the height of the tallest thing in each cell of a coarser grid.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.places import build
from filmwright.stage.places.plan import Plan, slabs
from filmwright.stage.remembered import remembered
from filmwright.stage.snapshot import Item

LEAF, REACH, TALLEST = 0.6, 66.0, 36.0  # metres: a cell of leaves, how far from the middle there are any, and how high
TOWER, HORIZON = 3.0, 264.0  # metres: a cell of heights, and how far they are known
LOW = 0.45  # metres over the ground under which leaves are grass, and nobody minds them
OVER = 1.6  # metres that a flying camera keeps over what is under it
FLAT = ("ground", "road", "grass", "path", "floor", "leaves", "skyline")  # no camera is stopped by these
STALKS = ("bamboo", "tree", "reed", "corn", "sunflower")
OPEN = (
    "arch",
    "bridge",
    "filling",
    "great wheel",
    "carousel",
    "torii",
    "colonnade",
    "stone",
    "lattice",
    "rock",
    "scrap",
    "fair",
)
EVERYWHERE = ("tree", "trees", "bush", "undergrowth", "stones", "rock", "building", "houses", "lamp", "fence")
FEW, MANY = 4, 80  # as many of a kind are worth a look each; as many are looked at as buildings
MOST = 2_500_000  # points looked at of one place; of larger ones every second, third... is


@dataclass(frozen=True, eq=False)
class Surroundings:
    """Leaves and heights about the middle of a place: `leaves` (n,m,n) says which cells hold any, `heights` (k,k) is in metres."""

    plan: Plan
    middle: tuple[float, float]
    leaves: Array
    heights: Array
    water: float | None = None  # height of its surface
    masses: tuple[Array, Array] = (
        np.zeros((0, 3)),
        np.zeros((0, 3)),
    )  # corners (k,3) of the buildings that stand there
    things: Array = field(
        default_factory=lambda: np.zeros((0, 4))
    )  # middle (x,y,z) and height of each that there are few of

    def leafy(self, points: Array) -> Array:
        """Whether there are leaves at points (..., 3)."""
        points = np.asarray(points, float)
        x = np.floor((points[..., 0] - self.middle[0] + REACH) / LEAF).astype(int)
        y = np.floor((points[..., 1] + TALLEST / 3) / LEAF).astype(int)
        z = np.floor((points[..., 2] - self.middle[1] + REACH) / LEAF).astype(int)
        n, m, _ = self.leaves.shape
        inside = (x >= 0) & (x < n) & (z >= 0) & (z < n) & (y >= 0) & (y < m)
        return np.asarray(inside & self.leaves[np.clip(x, 0, n - 1), np.clip(y, 0, m - 1), np.clip(z, 0, n - 1)])

    def veiled(self, eyes: Array, points: Array) -> Array:
        """How many cells of leaves (...) are between eyes and points (..., 3), broadcast; the last half metre is the subject's own."""
        eyes, points = np.broadcast_arrays(np.asarray(eyes, float), np.asarray(points, float))
        away = np.linalg.norm(points - eyes, axis=-1)
        steps = int(np.clip(np.ceil(float(away.max(initial=1.0)) / LEAF), 2, 90))
        share = np.clip(1 - 0.5 / np.maximum(away, 0.6), 0.1, 1.0)[..., None]
        parts = np.linspace(0.0, 1.0, steps).reshape(-1, *(1,) * (eyes.ndim - 1), 1)
        return np.asarray(self.leafy(eyes + (points - eyes) * share * parts).sum(0))

    def above(self, eyes: Array) -> Array:
        """Whether eyes (..., 3) are over everything that stands there."""
        eyes = np.asarray(eyes, float)
        return np.asarray(eyes[..., 1] > self.top(eyes[..., 0], eyes[..., 2]) + OVER)

    def top(self, x: Array, z: Array) -> Array:
        """Height of the tallest thing at (x, z), or of the ground, metres."""
        n = len(self.heights)
        i = np.clip(((np.asarray(x) - self.middle[0] + HORIZON) / TOWER).astype(int), 0, n - 1)
        j = np.clip(((np.asarray(z) - self.middle[1] + HORIZON) / TOWER).astype(int), 0, n - 1)
        return np.asarray(np.maximum(self.heights[i, j], self.plan.ground(x, z)))

    def skyline(self, x: float, z: float, near: float) -> float:
        """Height over which nine tenths of what stands within `near` metres of (x, z) do not rise."""
        steps = np.arange(-near, near + 0.1, TOWER)
        gx, gz = np.meshgrid(x + steps, z + steps, indexing="ij")
        return float(np.quantile(self.top(gx, gz), 0.9))

    def free(self, eyes: Array, reach: float = 0.0) -> Array:
        """Whether a camera may be at eyes (..., 3): where the plan lets it and no leaves hang before it, or high over everything."""
        eyes = np.asarray(eyes, float)
        ok = self.plan.camera_ok(eyes, 0.12, reach)
        for step in (
            (0.0, 0.0, 0.0),
            (0.5, 0.0, 0.0),
            (-0.5, 0.0, 0.0),
            (0.0, 0.0, 0.5),
            (0.0, 0.0, -0.5),
            (0.0, 0.4, 0.0),
        ):
            ok &= ~self.leafy(eyes + np.array(step))
        for low, high in zip(*self.masses, strict=True):
            ok &= ~((eyes > low - 0.2) & (eyes < high + 0.2)).all(-1)
        return np.asarray(ok if self.plan.interior else ok | self.above(eyes))

    def behind_walls(self, eye: Array, points: Array, middle: Array) -> Array:
        """Whether buildings stand between an eye and points (n,3); the one that `middle` is in is the subject and hides nothing."""
        low, high = self.masses
        other = ~((middle >= low) & (middle <= high)).all(-1)
        if not other.any():
            return np.zeros(len(points), bool)
        enter, leave = slabs(np.broadcast_to(eye, points.shape), points, low[other], high[other])
        return np.asarray(((enter < leave) & (leave > 1e-3) & (enter < 1 - 1e-3)).any(-1))


@remembered(24 << 20)
def surroundings(place: Place) -> Surroundings:
    """What is around cameras in a place; made once for each and kept. In snow and in the dark the same things stand there."""
    built = build(place)
    plan = built.plan
    marks = np.array(plan.marks or ((0.0, 0.0),), float).mean(0)
    middle = (float(marks[0]), float(marks[1]))
    n, m = int(2 * REACH / LEAF), int(4 * TALLEST / 3 / LEAF)
    leaves = np.zeros((n, m, n), bool)
    k = int(2 * HORIZON / TOWER)
    heights = np.full((k, k), -1e3, np.float32)
    found = Surroundings(plan, middle, leaves, heights, built.water)
    if plan.interior:
        return found
    items = built.items()
    size = sum(len(item.mesh.positions) * (1 if item.instances is None else len(item.instances)) for item in items)
    stride = max(1, -(-size // MOST))
    low, high, things = [], [], []
    for item in items:
        if item.name in FLAT:
            continue
        _raise(found, item, stride)
        for lo, hi in _bounds(item):
            wide, tall = np.minimum(hi[0] - lo[0], hi[2] - lo[2]), hi[1] - lo[1]
            leafy = float((item.mesh.material == MATERIAL["foliage"]).mean()) > 0.3
            if tall > 2.4 and 3.5 < wide < 60.0 and not leafy and not item.name.startswith(OPEN):
                low.append(lo)
                high.append(hi)
            few = item.instances is None or len(item.instances) <= FEW
            if few and tall > 0.4 and np.max(hi - lo) < 30.0 and item.name not in EVERYWHERE:
                things.append([*((lo + hi) / 2), tall])
    masses = (np.array(low).reshape(-1, 3), np.array(high).reshape(-1, 3))
    return replace(found, masses=masses, things=np.array(things).reshape(-1, 4))


def _bounds(item: Item) -> list[tuple[Array, Array]]:
    """Lowest and highest corner of an item, for each time that it stands there, a few at most."""
    lo, hi = item.mesh.bounds
    corners = np.array([[x, y, z, 1.0] for x in (lo[0], hi[0]) for y in (lo[1], hi[1]) for z in (lo[2], hi[2])])
    models = item.instances[:MANY] if item.instances is not None else item.model[None]
    at = np.einsum("kij,nj->kni", np.asarray(models, float), corners)[..., :3]
    return [(each.min(0), each.max(0)) for each in at]


def _raise(found: Surroundings, item: Item, stride: int) -> None:
    """Put one item, every time that it stands there, into the grids."""
    mesh = item.mesh
    points = np.concatenate([mesh.positions, mesh.positions[mesh.triangles].mean(1)])
    hangs = mesh.material == MATERIAL["foliage"]
    if item.instances is not None and item.name.startswith(STALKS):  # bamboo and reeds are no plan's trunks
        hangs = np.ones(len(hangs), bool)
    leafy = np.concatenate([hangs, hangs[mesh.triangles[:, 0]]])
    points, leafy = points[::stride], leafy[::stride]
    for model in item.instances if item.instances is not None else item.model[None]:
        at = points @ np.asarray(model[:3, :3], np.float32).T + np.asarray(model[:3, 3], np.float32)
        i = ((at[:, 0] - found.middle[0] + HORIZON) / TOWER).astype(int)
        j = ((at[:, 2] - found.middle[1] + HORIZON) / TOWER).astype(int)
        inside = (i >= 0) & (i < len(found.heights)) & (j >= 0) & (j < len(found.heights))
        np.maximum.at(found.heights, (i[inside], j[inside]), at[inside, 1])
        hung = at[leafy]
        if not len(hung) or np.abs(hung[:, [0, 2]] - np.array(found.middle)).min(0).max() > REACH:
            continue
        hung = hung[hung[:, 1] > found.plan.ground(hung[:, 0], hung[:, 2]) + LOW]
        x, z = (np.floor((hung[:, a] - found.middle[b] + REACH) / LEAF).astype(int) for a, b in ((0, 0), (2, 1)))
        y = np.floor((hung[:, 1] + TALLEST / 3) / LEAF).astype(int)
        n, m, _ = found.leaves.shape
        inside = (x >= 0) & (x < n) & (z >= 0) & (z < n) & (y >= 0) & (y < m)
        found.leaves[x[inside], y[inside], z[inside]] = True
