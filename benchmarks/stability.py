"""How steady pictures are in motion: the mean difference between a frame and the one before it, moved along the flow pass, per style;
and whether anything pops, over twelve ten-second clips.

    python benchmarks/stability.py [--styles noir,oil] [--clips] [--size 320x134]

The difference is in levels of 255, over pixels whose flow stays in the picture and whose object is the same in both frames: what a thing
uncovers as it moves does not count. A pop is a frame whose difference is more than POP times the median of its clip's frames about it, and
at least LEAST levels.
"""

from __future__ import annotations

import argparse
import sys
import time

import numpy as np

from filmwright.arrays import Array
from filmwright.film import picture_size
from filmwright.generators.stage import pipeline
from filmwright.stage.filming import picture
from filmwright.stage.render.pipeline import Picture
from filmwright.stage.styles import STYLES
from filmwright.stage.styles import style as style_named
from filmwright.steps.picturing import Ready, ready

POP, LEAST = 3.0, 2.5
WANTED = frozenset({"ids", "flow"})
SCENE = "a woman in a red coat walks along a street, tracking shot"
CLIPS = (
    "a woman walks along a street",
    "a dog runs across a meadow",
    "a man sits in an armchair in a living room at night",
    "waves roll on a beach at sunset, pan left",
    "a lighthouse on a cliff at dusk, orbit",
    "a forest in autumn, dolly in",
    "a car explodes on a city street",
    "a chair is burning in a garden at night",
    "a rose blooms in a garden",
    "milk pours into a cup",
    "a city street in the rain at night, zoom in",
    "fireworks over a city at night",
)


def warped(now: Picture, before: Picture) -> float:
    """The mean difference (levels) between a picture and the one before it, moved to where its points are now."""
    assert now.flow is not None and now.ids is not None and before.ids is not None
    height, width = now.ids.shape
    rows, columns = np.indices((height, width))
    x = np.round(columns + now.flow[..., 0]).astype(int)
    y = np.round(rows + now.flow[..., 1]).astype(int)
    there = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    x, y = np.clip(x, 0, width - 1), np.clip(y, 0, height - 1)
    same = there & (before.ids[y, x] == now.ids)
    apart = np.abs(now.rgb.astype(int) - before.rgb[y, x].astype(int)).mean(-1)
    return float(apart[same].mean()) if same.any() else 0.0


def course(made: Ready, frames: int, size: tuple[int, int], every: int = 1) -> list[float]:
    """The differences between consecutive frames of a clip; `every` looks at pairs that far apart."""
    renderer = pipeline(*size, "draft")
    clock = made.world.seconds(made.window.start)
    found = []
    before: Picture | None = None
    for k in range(frames):
        if every > 1 and k % every > 1:
            continue
        frame = made.window.start + k * made.rate
        taken = picture(made.world, made.camera, frame, clock + k * made.rate / 24, renderer, WANTED, made.rate)
        if before is not None and (every == 1 or k % every == 1):
            found.append(warped(taken, before))
        before = taken
    return found


def pops(differences: Array) -> list[int]:
    """Numbers of the frames that leap out of those about them."""
    found = []
    for k, value in enumerate(differences):
        about = np.delete(differences[max(k - 6, 0) : k + 7], min(k, 6))
        if value > LEAST and value > POP * max(float(np.median(about)), 0.3):
            found.append(k)
    return found


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--styles", default="all")
    parser.add_argument("--clips", action="store_true", help="the twelve clips, in the stage's own look")
    parser.add_argument("--size", default="640x268")
    parser.add_argument("--frames", type=int, default=24)
    parser.add_argument("--seconds", type=float, default=10.0)
    options = parser.parse_args()
    size = picture_size(options.size)
    if options.clips:
        print(f"{'mean':>6} {'worst':>6}  pops  clip")
        for prompt in CLIPS:
            made = ready(prompt, options.seconds, size, 1)
            found = np.array(course(made, round(options.seconds * 24), size))
            print(f"{found.mean():6.2f} {found.max():6.2f}  {pops(found) or '-'!s:>4}  {prompt}", flush=True)
        return 0
    made = ready(SCENE, max(options.frames / 24, 1.0), size, 1)
    names = ["", *STYLES] if options.styles == "all" else options.styles.split(",")
    print(f"{'mean':>6} {'worst':>6} {'s/frame':>8}  style")
    for name in names:
        made.world.style = style_named(name)
        began = time.perf_counter()
        found = np.array(course(made, options.frames, size))
        cost = (time.perf_counter() - began) / options.frames
        print(f"{found.mean():6.2f} {found.max():6.2f} {cost:8.3f}  {name or 'the stage´s own'}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
