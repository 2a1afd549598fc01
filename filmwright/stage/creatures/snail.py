"""Snails and slugs: a long foot that clings to the ground, a neck with eyes on stalks, and a shell wound in a logarithmic spiral.

Lengths are parts of the length of the foot; the body faces +z and lies on y = 0.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import Coat, lumps, marked, mixed, rgb, smooth
from filmwright.stage.creatures.field import Sweep, sweep
from filmwright.stage.creatures.flesh import Anatomy, Bone, Piece
from filmwright.stage.creatures.pieces import ball, horn
from filmwright.stage.creatures.scaling import grown, piece_grown, scaled, triple

FOOT = 6  # bones of the foot, from the front to the end of the tail
TURNS = 2.8  # of a shell
SHRINK = 0.10  # by which a whorl narrows, for each radian


@dataclass(frozen=True)
class Snail:
    """The proportions of a species."""

    length: float = 0.075  # metres of the foot, stretched out
    thick: float = 0.075  # radius of the body in its middle
    neck: float = 0.17  # how high the head is held
    stalk: float = 0.17  # of the eyes
    shell: float = 0.235  # radius of the outermost whorl; 0 is a slug
    shell_colour: str = "#a8713a"
    shell_band: str = "#4a2a12"
    coat: Coat = field(default_factory=Coat)


SNAILS: dict[str, Snail] = {
    "snail": Snail(coat=Coat("#a08a68", under="#cdbb98", back="#86714f", eyes="#17120e", nose="#6f5c40", bare=True)),
    "slug": Snail(
        length=0.10, thick=0.082, neck=0.10, stalk=0.12, shell=0.0,
        coat=Coat("#6f4a2c", under="#b58a5c", back="#573820", marks="spots", mark="#332012", size=0.05, much=0.4, eyes="#17120e",
            nose="#4a3220", bare=True),
    ),
}  # fmt: skip


def anatomy(n: Snail) -> Anatomy:
    """The anatomy of a species, in metres."""
    return _Maker(n).made()


class _Maker:
    def __init__(self, n: Snail) -> None:
        self.n = n
        self.ends = np.linspace(0.30, -0.52, FOOT + 1)  # z of the ends of the foot's bones
        self.head = np.array([0.0, n.neck, 0.46])

    def made(self) -> Anatomy:
        n, s = self.n, self.n.length
        bones = self._bones()
        where = np.array([0.34, 0.22, 0.0, -0.20, -0.38, -0.52])
        fat = np.array([0.62, 0.86, 1.0, 0.84, 0.46, 0.10]) * n.thick
        back = 1.5 if n.shell == 0 else 1.0
        flesh: list[Sweep] = [
            sweep([(0, 0.62 * r * back, z) for r, z in zip(fat, where, strict=True)], fat * back, 1.25, 0.03),
            sweep([(0, 0.022, z) for z in where], np.maximum(0.022 * np.sqrt(fat / n.thick), 0.004), [4.0, 4.6, 4.8, 4.4, 3.6, 2.0], 0.02),
            sweep([(0, 0.05, 0.22), (0, 0.6 * n.neck, 0.36), self.head], [0.85 * n.thick, 0.70 * n.thick, 0.62 * n.thick], 1.1, 0.05),
            sweep([self.head, self.head + [0, -0.35 * n.thick, 0.045]], [0.60 * n.thick, 0.48 * n.thick], 1.2, 0.02, 2),
        ]  # fmt: skip
        pieces = [*self._stalks(), *self._shell()]
        top = max(float(self.stalk_end[1]), 2 * n.shell)
        bones = [Bone(b.name, b.parent, scaled(b.head, s), scaled(b.tail, s), b.girth * s) for b in bones]
        measures = {
            "height": top * s,
            "eye": float(self.stalk_end[1]) * s,
            "length": s,
            "hip": 0.1 * s,
        }
        flesh_bones = tuple(b.name for b in bones if b.name not in ("shell", "stalk_l", "stalk_r"))
        body = (tuple(grown(f, s) for f in flesh), flesh_bones)
        return Anatomy(
            tuple(bones), (body,), self._paint, tuple(piece_grown(p, s) for p in pieces), self._careful, measures
        )

    def _careful(self, points: Array) -> Array:
        return np.asarray(smooth(0.24, 0.36, points[:, 2] / self.n.length))

    def _bones(self) -> list[Bone]:
        """The root is the second part of the foot, under the shell; the rest goes out from it to neck and tail."""
        n = self.n

        def on(z: float) -> Array:
            return np.array([0.0, 0.045, z])

        bones = [Bone("foot2", "", triple(on(self.ends[1])), triple(on(self.ends[2])), n.thick)]
        bones.append(Bone("foot1", "foot2", triple(on(self.ends[1])), triple(on(self.ends[0])), n.thick))
        neck = np.array([0.0, 0.6 * n.neck, 0.36])
        bones.append(Bone("neck", "foot1", triple(on(self.ends[0])), triple(neck), 0.7 * n.thick))
        bones.append(Bone("head", "neck", triple(neck), triple(self.head + [0, 0, 0.04]), 0.7 * n.thick))
        for k in range(3, FOOT + 1):
            bones.append(
                Bone(f"foot{k}", f"foot{k - 1}", triple(on(self.ends[k - 1])), triple(on(self.ends[k])), n.thick)
            )
        bones.append(Bone("shell", "foot2", (0.0, 0.10, -0.02), (0.0, 0.10 + n.shell, -0.06), n.thick))
        for side, sign in (("l", 1.0), ("r", -1.0)):
            root, end = self._stalk(sign)
            bones.append(Bone(f"stalk_{side}", "head", triple(root), triple(end), 0.02))
        return bones

    def _stalk(self, sign: float) -> tuple[Array, Array]:
        n = self.n
        root = self.head + [sign * 0.34 * n.thick, 0.42 * n.thick, 0.012]
        way = np.array([sign * 0.30, 0.86, 0.42])
        self.stalk_end = root + way / np.linalg.norm(way) * n.stalk
        return root, self.stalk_end

    def _stalks(self) -> list[Piece]:
        """The eyes on their stalks, and the feelers below."""
        n, out = self.n, []
        for side, sign in (("l", 1.0), ("r", -1.0)):
            root, end = self._stalk(sign)
            path = [root - (end - root) * 0.15, (root + end) / 2, end]
            out.append(replace(horn(path, [0.019, 0.012, 0.011], n.coat.main, f"stalk_{side}"), material="hide"))
            out.append(ball(end, 0.0185, n.coat.nose, "hide", f"stalk_{side}", 10))
            out.append(
                ball(end + np.array([sign * 0.004, 0.006, 0.010]), 0.0125, n.coat.eyes, "leather", f"stalk_{side}", 8)
            )
            low = self.head + [sign * 0.26 * n.thick, -0.10 * n.thick, 0.06]
            feeler = horn([low, low + [sign * 0.02, 0.012, 0.055]], [0.010, 0.006], n.coat.main, "head", levels=(0, 2))
            out.append(replace(feeler, material="hide"))
        return out

    def _shell(self) -> list[Piece]:
        """Whorls about an axis that runs from side to side, each narrower than the last and further out to the right; growth lines and a
        dark band run along them."""
        n = self.n
        if not n.shell:
            return []
        turn = np.linspace(0.0, 2 * np.pi * TURNS, 26)
        shrink = np.exp(-SHRINK * turn)
        tube = 0.45 * n.shell * shrink
        out = 0.55 * n.shell * shrink
        a = -0.62 + turn  # from the mouth of the shell, low in front, up over the top and back
        centre = np.array([0.0, 0.10 + 0.86 * n.shell, -0.05])
        path = centre + np.stack([-0.62 * n.shell * (1 - shrink), out * np.sin(a), out * np.cos(a)], 1)
        whorl = horn(list(path), list(tube), n.shell_colour, "shell")
        rings, sides = len(whorl.points) // 8, 8
        t = np.arange(rings)
        line = 0.55 * smooth(0.1, 0.9, np.sin(t * 0.9))[:, None, None]
        colours = np.tile(rgb(n.shell_colour), (rings, sides, 1)) * (1 - line) + rgb(n.shell_band) * line
        # the band lies where one whorl meets the next, and on the outer edge
        gone = np.linspace(0, len(path) - 1, rings)
        hub = np.stack([np.interp(gone, np.arange(len(path)), path[:, k]) for k in range(3)], 1)
        away = whorl.points.reshape(rings, sides, 3) - hub[:, None]
        outward = (hub - centre) * [0, 1, 1]
        outward /= np.maximum(np.linalg.norm(outward, axis=1, keepdims=True), 1e-9)
        share = np.einsum("ijk,ik->ij", away, outward) / np.maximum(np.linalg.norm(away, axis=2), 1e-9)
        band = smooth(0.75, 0.98, np.abs(share).reshape(-1)).reshape(rings, sides, 1) * 0.7
        colours = colours * (1 - band) + rgb(n.shell_band) * band
        return [replace(whorl, colours=np.clip(colours.reshape(-1, 3), 0, 1))]

    def _paint(self, points: Array, normals: Array) -> tuple[Array, Array, str]:
        n, coat = self.n, self.n.coat
        p = points / n.length
        rough = 0.5 * (lumps(p, 0.022, 8) - 0.5)
        colours = np.tile(rgb(coat.main), (len(p), 1)) * (1 + 0.5 * rough)[:, None]
        colours = mixed(colours, coat.back, smooth(0.3, 0.8, normals[:, 1] + rough))
        colours = mixed(colours, coat.under, smooth(0.045, 0.02, p[:, 1] + 0.02 * rough))
        much = smooth(0.0, 0.3, normals[:, 1])
        aux = np.concatenate(
            [np.ones((len(p), 1)), marked(coat, np.full(len(p), 1.0 / (coat.size * n.length)), much)], 1
        )
        return np.clip(colours, 0, 1), aux, "hide"
