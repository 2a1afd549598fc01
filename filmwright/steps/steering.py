"""Steering: what a hired model is shown of the stage, so that its picture is of the same scene.

The stage films the shot in the size, rate and length that the model will make: its first and last frame as pictures; depth, pose or line as
films to follow; and a few frames in the film's own shape, to which the take's colour and grain are matched. The framing is the shot's:
what the film's shape crops away of the model's picture afterwards lies around it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from filmwright import files
from filmwright.arrays import Array
from filmwright.generators.generator import Control, Guide, ShotRequest, Watch
from filmwright.media import FilmWriter, save_picture
from filmwright.stage.snapshot import View

if TYPE_CHECKING:
    from filmwright.stage.motion.pose import Pose
    from filmwright.stage.world import World

VERSION = 1  # raised when the same scene would be shown otherwise
MATCHES = 3  # frames that colour and grain are taken from, evenly over the shot
MATCH_WIDTH = 640  # pixels at most
PASSES = frozenset({"ids", "depth", "normal"})
NEAR_SHARE, FAR_SHARE = 99.0, 1.0  # percentiles of nearness that are white and black in a depth guide
JUMP, CREASE = 0.06, 0.86  # of a line guide: relative step in depth, cosine between normals
# The skeleton of OpenPose (COCO, 18 points) in its usual colours, which pose-controlled models were trained on.
POINTS = (
    "nose", "neck", "right_shoulder", "right_elbow", "right_wrist", "left_shoulder", "left_elbow", "left_wrist", "right_hip",
    "right_knee", "right_ankle", "left_hip", "left_knee", "left_ankle", "right_eye", "left_eye", "right_ear", "left_ear",
)  # fmt: skip
LIMBS = (
    (1, 2), (1, 5), (2, 3), (3, 4), (5, 6), (6, 7), (1, 8), (8, 9), (9, 10), (1, 11), (11, 12), (12, 13), (1, 0), (0, 14), (14, 16),
    (0, 15), (15, 17),
)  # fmt: skip
COLOURS = (
    "#ff0000", "#ff5500", "#ffaa00", "#ffff00", "#aaff00", "#55ff00", "#00ff00", "#00ff55", "#00ffaa", "#00ffff", "#00aaff", "#0055ff",
    "#0000ff", "#5500ff", "#aa00ff", "#ff00ff", "#ff00aa", "#ff0055",
)  # fmt: skip


@dataclass(frozen=True)
class Wishes:
    """What is to be made for a shot. `picture` is the film's own size; `window` the frames of the shot at the film's rate."""

    first: bool
    last: bool
    guides: tuple[Control, ...]
    picture: tuple[int, int]
    window: int
    rate: int  # the film's frames a second
    key: str


def paths(folder: Path, wishes: Wishes) -> dict[str, Path]:
    """Where everything lies once it is made: first, last, depth, pose, line, match-1 …"""
    names = [name for name, wanted in (("first.png", wishes.first), ("last.png", wishes.last)) if wanted]
    names += [f"{control}.mp4" for control in wishes.guides] + [f"match-{k + 1}.png" for k in range(MATCHES)]
    return {Path(name).stem: folder / name for name in names}


def steered(request: ShotRequest, folder: Path, wishes: Wishes) -> ShotRequest:
    """The request with the paths of its pictures and guides, which need not be made yet."""
    where = paths(folder, wishes)
    return replace(
        request,
        first_frame=where.get("first"),
        last_frame=where.get("last"),
        guides=tuple(Guide(control, where[control]) for control in wishes.guides),
    )


def made(folder: Path, wishes: Wishes) -> bool:
    """Whether all of it is there already, for this key."""
    try:
        record = json.loads((folder / "steering.json").read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return bool(record == {"key": wishes.key}) and all(path.is_file() for path in paths(folder, wishes).values())


def make(request: ShotRequest, folder: Path, wishes: Wishes, watch: Watch | None = None) -> None:
    """Film what is wished for. `request` is the planned one: its frames, size and rate are those of the guides."""
    if made(folder, wishes):
        return
    from filmwright.stage.world import World

    world = World(request.scene, request.bible, request.speech)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "steering.json").unlink(missing_ok=True)
    where = paths(folder, wishes)
    _matches(world, request, wishes, where)
    if wishes.first:
        save_picture(where["first"], _picture(world, request, wishes, 0))
    if wishes.last:
        save_picture(where["last"], _picture(world, request, wishes, request.frames - 1))
    if wishes.guides:
        _guides(world, request, wishes, where, watch)
    files.write(folder / "steering.json", json.dumps({"key": wishes.key}) + "\n")


def camera(request: ShotRequest, world: World, frame: float, wishes: Wishes) -> View:
    """The shot's camera for a picture of the model's shape: cropped to the film's shape at its middle, it is the shot's own picture."""
    from filmwright.stage.camera import view

    shape, own = wishes.picture[0] / wishes.picture[1], request.width / request.height
    seen = view(request.shot, world.performance, frame, shape)
    # The angle of view is that of the width: a taller picture shows more above and below, a wider one must open its lens.
    return seen if own <= shape else replace(seen, focal=seen.focal * shape / own)


def scene_frame(request: ShotRequest, wishes: Wishes, k: int) -> float:
    """The frame of the scene's clock that frame `k` of the model's film shows; at the end of the scene it stands still."""
    return float(min(request.first + k * wishes.rate / request.fps, request.scene.frames - 1))


# ---------------------------------------------------------------------- pictures


def _picture(world: World, request: ShotRequest, wishes: Wishes, k: int) -> Array:
    from filmwright.generators.stage import pipeline
    from filmwright.stage.filming import picture

    frame = scene_frame(request, wishes, k)
    clock = world.seconds(request.first) + (frame - request.first) / wishes.rate
    renderer = pipeline(request.width, request.height, "fine")
    return picture(world, lambda at: camera(request, world, at, wishes), frame, clock, renderer).rgb


def _matches(world: World, request: ShotRequest, wishes: Wishes, where: dict[str, Path]) -> None:
    from filmwright.generators.stage import pipeline
    from filmwright.stage.camera import view
    from filmwright.stage.filming import picture

    width, height = wishes.picture
    if width > MATCH_WIDTH:
        width, height = MATCH_WIDTH, max(round(MATCH_WIDTH * height / width / 2) * 2, 2)
    renderer = pipeline(width, height, request.quality)
    start = world.seconds(request.first)
    for k, frame in enumerate(match_frames(wishes.window)):
        at = request.first + frame
        shown = picture(
            world,
            lambda f: view(request.shot, world.performance, f, width / height),
            at,
            start + frame / wishes.rate,
            renderer,
        )
        save_picture(where[f"match-{k + 1}"], shown.rgb)


def match_frames(window: int) -> list[int]:
    """The frames of a shot that its colours are taken from: near its beginning, in its middle, near its end."""
    return [round((window - 1) * part) for part in (0.1, 0.5, 0.9)]


# ---------------------------------------------------------------------- guides


def _guides(world: World, request: ShotRequest, wishes: Wishes, where: dict[str, Path], watch: Watch | None) -> None:
    from contextlib import ExitStack

    from filmwright.files import beside
    from filmwright.generators.stage import pipeline
    from filmwright.stage.filming import picture

    renderer = pipeline(request.width, request.height, "draft")
    rendered = bool(set(wishes.guides) - {Control.POSE})
    start = world.seconds(request.first)

    def shown(k: int) -> tuple[float, View]:
        frame = scene_frame(request, wishes, k)
        return frame, camera(request, world, frame, wishes)

    near = (0.0, 1.0)
    if Control.DEPTH in wishes.guides:
        near = _range([_depth(world, request, wishes, k) for k in sorted({0, request.frames // 2, request.frames - 1})])
    with ExitStack() as stack:
        films: dict[Control, FilmWriter] = {}
        for control in wishes.guides:
            temporary = stack.enter_context(beside(where[control], ".mp4"))
            films[control] = stack.enter_context(FilmWriter(temporary, request.width, request.height, request.fps))
        for k in range(request.frames):
            frame, seen = shown(k)
            if rendered:
                clock = start + (frame - request.first) / wishes.rate
                drawn = picture(world, lambda at, seen=seen: seen, frame, clock, renderer, PASSES)  # type: ignore[misc]
                assert drawn.depth is not None and drawn.normal is not None and drawn.ids is not None
                if Control.DEPTH in films:
                    films[Control.DEPTH].write(depth_guide(drawn.depth, near))
                if Control.LINE in films:
                    films[Control.LINE].write(line_guide(drawn.depth, drawn.normal, drawn.ids))
            if Control.POSE in films:
                films[Control.POSE].write(
                    pose_guide(list(world.poses(frame).values()), seen, request.width, request.height)
                )
            if watch:
                watch(k + 1, request.frames)


def _depth(world: World, request: ShotRequest, wishes: Wishes, k: int) -> Array:
    from filmwright.generators.stage import pipeline
    from filmwright.stage.filming import picture

    frame = scene_frame(request, wishes, k)
    seen = camera(request, world, frame, wishes)
    drawn = picture(
        world,
        lambda at: seen,
        frame,
        world.seconds(request.first),
        pipeline(request.width, request.height, "draft"),
        PASSES,
    )
    assert drawn.depth is not None
    return drawn.depth


def _range(depths: list[Array]) -> tuple[float, float]:
    """The nearness (1/m) that is black, and that which is white: one for the whole shot, or the guide would flicker."""
    nearness = np.concatenate([1.0 / each[np.isfinite(each)].ravel() for each in depths])
    if not len(nearness):
        return 0.0, 1.0
    far, near = (float(v) for v in np.percentile(nearness, (FAR_SHARE, NEAR_SHARE)))
    return min(far, near * 0.5), max(near, 1e-3)


def depth_guide(depth: Array, near: tuple[float, float]) -> Array:
    """Depth (h,w) in metres as (h,w,3) u1: the nearer the brighter, by nearness (1/m) between `near`; the sky is black."""
    with np.errstate(divide="ignore", invalid="ignore"):
        nearness = np.where(np.isfinite(depth), 1.0 / np.maximum(depth, 1e-3), 0.0)
    grey = np.clip((nearness - near[0]) / max(near[1] - near[0], 1e-6), 0.0, 1.0)
    grey = np.where(np.isfinite(depth), 0.04 + 0.96 * grey, 0.0)  # what is far is not yet the sky
    return np.repeat((grey * 255 + 0.5).astype(np.uint8)[..., None], 3, axis=2)


def line_guide(depth: Array, normal: Array, ids: Array) -> Array:
    """White lines on black (h,w,3) u1 where one thing ends before another, a surface creases, or its depth jumps."""
    lines = np.zeros(depth.shape, bool)
    far = np.where(np.isfinite(depth), depth, 1e4)
    for axis in (0, 1):
        one: list[slice] = [slice(None), slice(None)]
        two: list[slice] = [slice(None), slice(None)]
        one[axis], two[axis] = slice(None, -1), slice(1, None)
        a, b = tuple(one), tuple(two)
        jump = np.abs(far[a] - far[b]) > JUMP * np.minimum(far[a], far[b])
        crease = (normal[a] * normal[b]).sum(-1) < CREASE
        lines[a] |= jump | (ids[a] != ids[b]) | (crease & np.isfinite(depth[a]))
    return np.repeat((lines * np.uint8(255))[..., None], 3, axis=2)


def pose_guide(poses: list[Pose], seen: View, width: int, height: int) -> Array:
    """The bodies as OpenPose draws them, on black (h,w,3) u1, the farther first."""
    from PIL import Image, ImageDraw

    from filmwright.stage.camera import project
    from filmwright.stage.motion.pose import joints_of

    image = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(image)
    eye = np.asarray(seen.eye)
    bodies = [_points(joints_of(pose)) for pose in poses]
    for points in sorted(bodies, key=lambda each: -float(np.linalg.norm(np.asarray(each["neck"]) - eye))):
        spots: dict[int, tuple[float, float]] = {}
        for k, name in enumerate(POINTS):
            if name in points:
                u, v, depth = project(seen, np.asarray(points[name]), width / height)
                if depth > 0.05:
                    spots[k] = ((u * 0.5 + 0.5) * width, (0.5 - v * 0.5) * height)
        tall = abs(spots[0][1] - spots[8][1]) if {0, 8} <= set(spots) else height / 8
        line = max(round(tall * 0.04), 2)
        for (a, b), colour in zip(LIMBS, COLOURS, strict=False):
            if a in spots and b in spots:
                dim = tuple(round(int(colour[c : c + 2], 16) * 0.6) for c in (1, 3, 5))
                draw.line([spots[a], spots[b]], fill=dim, width=line)
        for k, (x, y) in spots.items():
            draw.ellipse([x - line * 0.7, y - line * 0.7, x + line * 0.7, y + line * 0.7], fill=COLOURS[k])
    return np.asarray(image)


def _points(joints: dict[str, tuple[float, float, float]]) -> dict[str, tuple[float, ...]]:
    """The joints of a body with ears, which our skeleton lacks: beside the head, as far from the eyes as eyes are apart."""
    points: dict[str, tuple[float, ...]] = dict(joints)
    if {"left_eye", "right_eye", "head", "neck"} <= set(joints):
        left, right = np.asarray(joints["left_eye"]), np.asarray(joints["right_eye"])
        middle, across = (left + right) / 2, left - right
        nose = np.asarray(joints["nose"]) if "nose" in joints else middle
        forward = nose - np.asarray(joints["neck"])
        forward = forward - across * float(forward @ across) / max(float(across @ across), 1e-9)
        back = -forward / max(float(np.linalg.norm(forward)), 1e-9) * float(np.linalg.norm(across)) * 1.3
        back[1] = 0.0
        for name, sign in (("left_ear", 1.2), ("right_ear", -1.2)):
            points[name] = tuple(middle + across * sign + back)
    return points
