"""What every way of filming does to one and the same scene, measured on its shot list: the table of docs/styles.md.

.venv/bin/python benchmarks/styles.py
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import numpy as np

from filmwright.bible import Bible
from filmwright.direction.directing import direct
from filmwright.direction.styles import STYLES
from filmwright.scenes import Scene
from filmwright.shots import GATE, Shot
from filmwright.stage.camera import view
from filmwright.stage.performance import Performance
from filmwright.stage.places.plan import Plan

ASPECT = 2.39


@dataclass(frozen=True)
class Measured:
    """A shot list in numbers. `height` is degrees over the eyes (median), `face` the part of the picture's height that a head takes
    (median over shots of people), `aside` how far from the middle a single stands (0..1, median), `hand` degrees of sway (mean)."""

    length: float
    lens: float
    face: float
    height: float
    aside: float
    hand: float
    still: float  # part of the shots in which the camera neither moves nor sways
    alone: float  # part of the shots with one person in them
    over: float  # part of the shots that are over a shoulder


def measured(scene: Scene, shots: Sequence[Shot], performance: Performance) -> Measured:
    """A shot list measured on its cameras and the people before them."""
    faces, heights, asides = [], [], []
    for shot in shots:
        frame = (scene.frame(shot.start) + scene.frame(shot.end)) // 2
        seen = view(shot, performance, frame, ASPECT)
        people = [who for who in shot.subjects if who in scene.cast]
        for who in people[:1]:
            head = performance.eye(who, frame)
            away = np.asarray(head) - np.array(seen.eye)
            far = float(np.linalg.norm(away))
            faces.append(0.13 * performance.stature(who) * seen.focal / (far * GATE / ASPECT))
            heights.append(-float(np.degrees(np.arcsin(away[1] / far))))
            if shot.kind == "single":
                forward = np.array(seen.target) - np.array(seen.eye)
                forward /= np.linalg.norm(forward)
                right = np.array([-forward[2], 0.0, forward[0]]) / np.hypot(forward[0], forward[2])
                asides.append(abs(float(away @ right)) / float(away @ forward) / (GATE / 2 / seen.focal))
    count = len(shots)
    return Measured(
        length=scene.frames / scene.fps / count,
        lens=float(np.median([shot.rig.keys[0].focal for shot in shots])),
        face=float(np.median(faces)),
        height=float(np.median(heights)),
        aside=float(np.median(asides)) if asides else 0.0,
        hand=float(np.mean([shot.rig.hand for shot in shots])),
        still=sum(shot.movement == "static" and not shot.rig.hand for shot in shots) / count,
        alone=sum(shot.kind == "single" for shot in shots) / count,
        over=sum(shot.kind == "ots" for shot in shots) / count,
    )


def of_style(style: str, scene: Scene, plan: Plan, performance: Performance, bible: Bible) -> Measured:
    """The measures of a scene filmed in a style."""
    return measured(scene, direct(scene, plan, performance, bible, style), performance)


def rows() -> dict[str, Measured]:
    """Every style, measured on the scene at the table that the tests play."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
    scenes = import_module("direction_examples")
    performance, plan = import_module("test_direction").played("table"), scenes.PLACES["table"]()
    return {style: of_style(style, performance.scene, plan, performance, scenes.bible()) for style in STYLES}


def main() -> None:
    """Print the table."""
    print("| style | average shot | lens | head | camera | off centre | sway | still | singles | overs |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for name, m in rows().items():
        print(
            f"| `{name}` | {m.length:.1f} s | {m.lens:.0f} mm | {100 * m.face:.0f} % | {m.height:+.0f}° | {m.aside:.2f} | {m.hand:.2f}° | "
            f"{100 * m.still:.0f} % | {100 * m.alone:.0f} % | {100 * m.over:.0f} % |"
        )


if __name__ == "__main__":
    main()
