"""How long a frame takes, pass by pass, on a fixed scene of its own: dunes, blocks, a crowd of balls.

    python benchmarks/frame.py [--size 1280x536] [--quality fine] [--frames 8] [--json]

Each pass is closed by glFinish. `cpu` is the processor time of all threads shared out over the cores: what the pass would take on an
otherwise idle machine; `wall` is what the clock said, in which other programs take their part.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

START = time.perf_counter()

import numpy as np  # noqa: E402  (what imports cost belongs to the first frame)

from filmwright.stage.light import lighting  # noqa: E402
from filmwright.stage.mesh import MATERIAL, Mesh  # noqa: E402
from filmwright.stage.render import Pipeline, quality  # noqa: E402
from filmwright.stage.snapshot import Item, Snapshot, View  # noqa: E402

PASSES = (
    "shadows",
    "geometry",
    "sky",
    "over",
    "occlusion",
    "volume",
    "composite",
    "particles",
    "focus",
    "bloom",
    "finish",
)
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def height(x: Any, z: Any) -> Any:
    return (
        1.6 * np.sin(x * 0.05 + 0.6 * np.sin(z * 0.03))
        + 2.2 * np.sin(z * 0.035 + x * 0.012)
        + 0.4 * np.sin(x * 0.21 + z * 0.08)
    )


def grid(
    points: Any, normals: Any, rows: int, columns: int, key: str, material: str, colour: tuple[float, float, float]
) -> Mesh:
    i = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = (x.ravel() for x in (i[:-1, :-1], i[:-1, 1:], i[1:, 1:], i[1:, :-1]))
    triangles = np.concatenate([np.stack([a, b, c], -1), np.stack([a, c, d], -1)])
    n = len(points)
    aux = np.tile(np.array([1, 0, 0, 0], "f4"), (n, 1))
    return Mesh(
        key, points.astype("f4"), normals.astype("f4"), np.tile(np.array(colour, "f4"), (n, 1)), triangles.astype("u4"),
        np.full(n, MATERIAL[material], "u1"), aux,
    )  # fmt: skip


def dunes() -> Mesh:
    side, size = 160, 160.0
    g = np.linspace(-size, size, side)
    x, z = np.meshgrid(g, g, indexing="ij")
    e = 0.3
    normals = np.stack(
        [
            (height(x - e, z) - height(x + e, z)) / (2 * e),
            np.ones_like(x),
            (height(x, z - e) - height(x, z + e)) / (2 * e),
        ],
        -1,
    )
    normals /= np.linalg.norm(normals, axis=-1, keepdims=True)
    points = np.stack([x, height(x, z), z], -1).reshape(-1, 3)
    return grid(points, normals.reshape(-1, 3), side, side, "bench-dunes", "sand", (0.76, 0.60, 0.42))


def ball(key: str, material: str, colour: tuple[float, float, float], n: int = 28) -> Mesh:
    t, p = np.meshgrid(np.linspace(0, np.pi, n), np.linspace(0, 2 * np.pi, 2 * n), indexing="ij")
    normals = np.stack([np.sin(t) * np.cos(p), np.cos(t), np.sin(t) * np.sin(p)], -1).reshape(-1, 3)
    return grid(normals * 0.5, normals, n, 2 * n, key, material, colour)


def at(x: float, z: float, up: float = 0.5) -> Any:
    model = np.eye(4, dtype="f4")
    model[:3, 3] = x, height(x, z) + up, z
    return model


def scene(moment: float, weather: str) -> tuple[Snapshot, View]:
    light, air, grade = lighting("desert", False, "day", weather, "neutral", 3)
    items = [Item(dunes_mesh, id=1)]
    for k, (material, mesh) in enumerate(balls.items()):
        group = "person" if material in ("skin", "cloth") else "prop"
        items.append(Item(mesh, id=10 + k, model=at(-3.2 + 0.9 * k, -2 + (k % 3) + 0.4 * moment), group=group))
    stones = np.stack([at(-40 + 7.0 * (k % 12), -8 - 9.0 * (k // 12), 0.2) for k in range(48)])
    items.append(Item(balls["stone"], id=2, instances=stones))
    view = View((0.5 * moment, height(0, 9) + 1.8, 9), (0, height(0, 0) + 1.4, 0), focal=28, focus=9)
    return Snapshot(tuple(items), light, air, grade, moment), view


@dataclass
class Times:
    """Seconds a pass took, frame by frame."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)


def timed(pipeline: Pipeline, frames: Callable[[int], tuple[Snapshot, View]], count: int) -> dict[str, Times]:
    """Times of each pass and of the whole frame, over frames after a first one that compiles."""
    pipeline.render(*frames(0))
    found: dict[str, Times] = {name: Times() for name in (*PASSES, "frame")}

    def watch(owner: Any, method: str, name: str) -> None:
        inner = getattr(owner, method)

        def watched(*args: Any, **rest: Any) -> Any:
            pipeline.context.finish()
            wall, cpu = time.perf_counter(), time.process_time()
            result = inner(*args, **rest)
            pipeline.context.finish()
            found[name].wall.append(time.perf_counter() - wall)
            found[name].cpu.append((time.process_time() - cpu) / CORES)
            return result

        setattr(owner, method, watched)

    for name in PASSES:
        watch(getattr(pipeline, name), "draw", name)
    watch(pipeline, "render", "frame")
    for k in range(count):
        pipeline.render(*frames(k + 1))
    return {name: times for name, times in found.items() if times.wall}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--size", default="1280x536,640x268", help="one size or several, with commas")
    options.add_argument("--quality", default="fine")
    options.add_argument("--weather", default="clear")
    options.add_argument("--frames", type=int, default=8)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    report: dict[str, Any] = {"cores": CORES, "quality": chosen.quality, "weather": chosen.weather, "sizes": {}}
    for size in chosen.size.split(","):
        width, high = (int(side) for side in size.split("x"))
        pipeline = Pipeline(width, high, quality(chosen.quality))
        report.setdefault("renderer", pipeline.context.info["GL_RENDERER"])
        pipeline.render(*scene(0.0, chosen.weather))
        report.setdefault("first_frame_seconds", round(time.perf_counter() - START, 3))
        found = timed(pipeline, lambda k: scene(k / 24, chosen.weather), chosen.frames)
        report["sizes"][size] = {
            name: {"cpu_ms": 1e3 * statistics.median(t.cpu), "wall_ms": 1e3 * statistics.median(t.wall)}
            for name, t in found.items()
        }
    scale = 1024 if sys.platform != "darwin" else 1024 * 1024
    report["peak_memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // scale
    if chosen.json:
        print(json.dumps(report, indent=1))
        return
    print(f"{report['renderer']}, {CORES} cores, {chosen.quality}, {chosen.weather}")
    print(f"first frame after {report['first_frame_seconds']} s, at most {report['peak_memory_mb']} MB")
    for size, passes in report["sizes"].items():
        print(f"\n{size:12s}{'cpu':>9s}{'wall':>9s}  ms, medians of {chosen.frames}")
        for name, numbers in passes.items():
            print(f"  {name:10s}{numbers['cpu_ms']:9.1f}{numbers['wall_ms']:9.1f}")


dunes_mesh = dunes()
balls = {
    "skin": ball("bench-skin", "skin", (0.82, 0.63, 0.54)),
    "cloth": ball("bench-cloth", "cloth", (0.2, 0.32, 0.5)),
    "hair": ball("bench-hair", "hair", (0.25, 0.14, 0.08)),
    "stone": ball("bench-stone", "stone", (0.52, 0.5, 0.47), 12),
    "wood": ball("bench-wood", "wood", (0.5, 0.33, 0.18)),
    "metal": ball("bench-metal", "metal", (0.75, 0.75, 0.78)),
    "brick": ball("bench-brick", "brick", (0.55, 0.25, 0.18)),
    "paint": ball("bench-paint", "paint", (0.7, 0.12, 0.1)),
}

if __name__ == "__main__":
    main()
