"""Whether anything pops: twelve ten-second clips, each frame compared with the one before it, moved along the flow pass.

    python benchmarks/popping.py [--size 480x202] [--seconds 10] [--only 0,3] [--out FOLDER]

Three things are looked for, without the film's grain:

- *leaps*: in tiles of a twentieth of the picture's width, the mean difference of what is the same thing in both frames, where it is LEAP
  times the median of the frames about it and LEAST levels of 255 more: a level of detail that changes, a shadow that is drawn anew.
- *in*: pixels that show something where a moment ago one saw past it, by depth; it cannot have come there.
- *out*: pixels that showed something that should be there still, had it gone on as it moved.

`--out` writes strips of the worst places: before as it should look now, now, and the difference, enlarged.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.film import picture_size
from filmwright.stage.filming import course, picture, pipeline
from filmwright.stage.render.pipeline import Picture
from filmwright.stage.snapshot import Snapshot
from filmwright.steps.picturing import ready

LEAP, LEAST = 3.0, 7.0
APPEARED = 0.0012  # of the picture's pixels, in one clump: more of them in or out is told
WANTED = frozenset({"ids", "flow", "depth"})
CLIPS = (
    "three people walk along a street in a town, tracking shot",
    "a dog runs across a meadow",
    "traffic on a city street, static shot",
    "a forest in autumn, drone shot flying through the trees",
    "waves roll on a beach at sunset, pan left",
    "a woman walks through a village in heavy rain",
    "a man walks through a snowy forest in heavy snow",
    "close-up of a man and a woman talking in a cafe",
    "a crowd of 100 people on a square, dolly in",
    "a castle on a hill, drone shot",
    "a living room by day, slow push in",
    "a city street at night, dolly in",
)


@dataclass(frozen=True, eq=False)
class Step:
    """From one frame to the next: the frame before as it should look now; per pixel difference in levels where both show the same thing
    (nan elsewhere); what came in and went out, as masks."""

    expected: Array
    difference: Array
    came: Array
    went: Array

    def tiles(self, side: int) -> Array:
        """Mean differences in tiles of this side; 0 where less than a third of a tile can be compared."""
        rows, columns = (n // side for n in self.difference.shape)
        cut = self.difference[: rows * side, : columns * side].reshape(rows, side, columns, side)
        known = np.isfinite(cut)
        count = known.sum((1, 3))
        return np.where(count > side * side / 3, np.where(known, cut, 0.0).sum((1, 3)) / np.maximum(count, 1), 0.0)


def sampled(image: Array, x: Array, y: Array) -> Array:
    """A picture (h,w[,c]) between its pixels."""
    height, width = image.shape[:2]
    x0, y0 = (np.clip(np.floor(v).astype(int), 0, n - 2) for v, n in ((x, width), (y, height)))
    fx, fy = np.clip(x - x0, 0, 1), np.clip(y - y0, 0, 1)
    if image.ndim == 3:
        fx, fy = fx[..., None], fy[..., None]
    upper = image[y0, x0] * (1 - fx) + image[y0, x0 + 1] * fx
    lower = image[y0 + 1, x0] * (1 - fx) + image[y0 + 1, x0 + 1] * fx
    return np.asarray(upper * (1 - fy) + lower * fy)


def spread(values: Array, what: Any) -> Array:
    """`what` (np.minimum, np.maximum) of each pixel and its eight neighbours."""
    padded = np.pad(values, 1, mode="edge")
    height, width = values.shape
    found = values
    for dy in range(3):
        for dx in range(3):
            found = what(found, padded[dy : dy + height, dx : dx + width])
    return found


def step(now: Picture, before: Picture) -> Step:
    """What changed beyond what moved."""
    assert now.flow is not None and now.depth is not None and before.depth is not None and before.flow is not None
    assert now.ids is not None and before.ids is not None
    height, width = now.depth.shape
    rows, columns = np.indices((height, width))
    x, y = columns + now.flow[..., 0], rows + now.flow[..., 1]
    there = (x >= 1) & (x < width - 1) & (y >= 1) & (y < height - 1)
    expected = sampled(before.rgb.astype(np.float32), x, y)
    near = (np.clip(np.round(v).astype(int), 0, n - 1) for v, n in ((y, height), (x, width)))
    spot = tuple(near)
    deep, deep_before = np.minimum(now.depth, 9e3), np.minimum(before.depth, 9e3)
    nearest, farthest = spread(deep_before, np.minimum)[spot], spread(deep_before, np.maximum)[spot]
    same = there & (before.ids[spot] == now.ids) & (nearest > deep * 0.93) & (farthest < deep * 1.08)
    difference = np.where(same, np.abs(now.rgb - expected).mean(-1), np.nan)
    came = there & (nearest > deep * 1.25 + 0.3)
    # forward by the way it came: what was there and is not, with nothing nearer before it
    x, y = columns - before.flow[..., 0], rows - before.flow[..., 1]
    inside = (x >= 1) & (x < width - 1) & (y >= 1) & (y < height - 1)
    spot = tuple(np.clip(np.round(v).astype(int), 0, n - 1) for v, n in ((y, height), (x, width)))
    went = inside & (spread(deep, np.minimum)[spot] > deep_before * 1.25 + 0.3)
    # a limb swings back and does not go on as it went: what has a number and still has it is there
    went &= ~np.isin(before.ids, now.ids[now.ids > 0])
    came &= ~np.isin(now.ids, before.ids[before.ids > 0])
    return Step(expected, difference, came, went)


def clump(mask: Array, side: int) -> tuple[float, tuple[int, int]]:
    """The largest number of pixels of a mask within a square of twice this side, and the square's middle (row, column)."""
    total = np.pad(np.cumsum(np.cumsum(mask, 0), 1), ((1, 0), (1, 0)))
    a = min(2 * side, mask.shape[0])
    boxes = total[a:, a:] - total[:-a, a:] - total[a:, :-a] + total[:-a, :-a]
    row, column = np.unravel_index(int(boxes.argmax()), boxes.shape)
    return float(boxes.max()), (int(row) + a // 2, int(column) + a // 2)


def without_grain(renderer: Any) -> Any:
    """The renderer, its pictures without the film's grain (which is noise by design)."""
    inner = renderer.render

    def render(snapshot: Snapshot, *rest: Any) -> Picture:
        clean = replace(snapshot, grade=replace(snapshot.grade, grain=0.0))
        result: Picture = inner(clean, *rest)
        return result

    renderer.render = render
    return renderer


@dataclass(frozen=True, eq=False)
class Place:
    """Somewhere that something popped: what, frame, row and column, how much."""

    what: str
    frame: int
    at: tuple[int, int]
    much: float


def leaps(tiles: Array, side: int) -> list[Place]:
    """Tiles (frames, rows, columns) that leap out of the frames about them."""
    found = []
    for k in range(len(tiles)):
        low, high = max(k - 6, 0), min(k + 7, len(tiles))
        about = np.median(np.delete(tiles[low:high], k - low, axis=0), axis=0)
        over = (tiles[k] > LEAP * about) & (tiles[k] > about + LEAST)
        for row, column in np.argwhere(over):
            spot = (int(row) * side + side // 2, int(column) * side + side // 2)
            found.append(Place("leap", k + 1, spot, float(tiles[k, row, column])))
    return found


def strip(pictures: tuple[Array, ...], at: tuple[int, int], reach: int, enlarged: int = 3) -> Array:
    """Crops about a place, side by side."""
    height, width = pictures[0].shape[:2]
    row, column = min(max(at[0], reach), height - reach), min(max(at[1], 2 * reach), width - 2 * reach)
    crops = [p[max(row - reach, 0) : row + reach, max(column - 2 * reach, 0) : column + 2 * reach] for p in pictures]
    row_of = np.concatenate([np.clip(crop, 0, 255).astype(np.uint8) for crop in crops], 1)
    return np.repeat(np.repeat(row_of, enlarged, 0), enlarged, 1)


def look(prompt: str, number: int, seconds: float, size: tuple[int, int], out: Path | None) -> tuple[str, list[Place]]:
    """One clip: a line about it, and the places that popped."""
    made = ready(prompt, seconds, size, 1)
    renderer = without_grain(pipeline(*size, "draft"))
    clock, side = made.world.seconds(made.window.start), max(size[0] // 20, 4)
    way = course(made.camera, made.window.start, made.window.end)
    told = APPEARED * size[0] * size[1]
    before: Picture | None = None
    means, tiles, popped, kept = [], [], [], {}
    for k in range(round(seconds * 24)):
        frame = made.window.start + k * made.rate
        taken = picture(made.world, made.camera, frame, clock + k * made.rate / 24, renderer, WANTED, made.rate, way)
        if before is not None:
            moved = step(taken, before)
            known = np.isfinite(moved.difference)
            means.append(float(moved.difference[known].mean()) if known.any() else 0.0)
            tiles.append(moved.tiles(side))
            worst = float(tiles[-1].max())
            for what, mask in (("in", moved.came), ("out", moved.went)):
                count, at = clump(mask, side)
                if count > told:
                    popped.append(Place(what, k, at, count))
                    worst = 255.0
            if worst > LEAST:
                difference = np.repeat(np.nan_to_num(moved.difference)[..., None] * 4, 3, 2)
                difference[..., 1] = np.maximum(difference[..., 1], moved.came * 255)
                difference[..., 2] = np.maximum(difference[..., 2], moved.went * 255)
                kept[k] = tuple(p.astype(np.uint8) for p in (moved.expected, taken.rgb, np.clip(difference, 0, 255)))
        before = taken
    renderer.render = type(renderer).render.__get__(renderer)
    popped += leaps(np.array(tiles), side)
    popped.sort(key=lambda place: -place.much * (10 if place.what == "leap" else 1))
    if out is not None:
        rows: list[Array] = []
        seen: list[tuple[int, str]] = []
        for place in popped:
            if place.frame in kept and not any(abs(place.frame - f) < 3 and a == place.what for f, a in seen):
                rows.append(strip(kept[place.frame], place.at, 2 * side))
                seen.append((place.frame, place.what))
            if len(rows) == 8:
                break
        if rows:
            from PIL import Image

            out.mkdir(parents=True, exist_ok=True)
            Image.fromarray(np.concatenate(rows)).save(out / f"pops-{number}.png")
    counts = {what: len({p.frame for p in popped if p.what == what}) for what in ("leap", "in", "out")}
    line = (
        f"{np.mean(means):6.2f} {np.max(means):6.2f} {counts['leap']:5d} {counts['in']:4d} {counts['out']:4d}  {prompt}"
    )
    return line, popped


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="480x202")
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--only", default="", help="numbers of clips, with commas")
    parser.add_argument("--out", type=Path, help="a folder for strips of the worst places")
    options = parser.parse_args()
    size = picture_size(options.size)
    chosen = [int(n) for n in options.only.split(",") if n] or range(len(CLIPS))
    print(f"{'mean':>6} {'worst':>6} {'leaps':>5} {'in':>4} {'out':>4}  clip (frames in which something popped)")
    for number in chosen:
        line, popped = look(CLIPS[number], number, options.seconds, size, options.out)
        print(line, flush=True)
        for place in popped[:8]:
            print(f"{'':14}{place.what} {place.much:.0f} in frame {place.frame} at {place.at[1]},{place.at[0]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
