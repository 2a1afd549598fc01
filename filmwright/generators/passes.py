"""Control passes written as files, in the encodings that control models take.

ids: 16-bit PNG, the id of what is seen, 0 background. depth: 16-bit PNG, distance along the lens's axis in millimetres, up to 65534;
65535 is the sky or farther. normal: 8-bit RGB PNG, (x, y, z) of the world from -1..1 to 0..255, (128, 128, 128) is the sky.
flow: 16-bit RGB PNG as KITTI writes it, of the way from this frame to the one before: red and green hold 64 times the pixels right
and down plus 32768, blue is 1 where that is known. pose.json: joints in metres, y up. pose.mp4: the skeletons drawn on black.
"""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import MediaError, UsageError
from filmwright.files import beside
from filmwright.media import FilmWriter, save_picture
from filmwright.stage.camera import project
from filmwright.stage.motion.pose import Pose, joints_of
from filmwright.stage.render.pipeline import Picture
from filmwright.stage.snapshot import View

PASSES = ("ids", "depth", "normal", "flow", "pose")
FAR = 65535  # of the depth picture: sky
FLOW_SCALE, FLOW_ZERO = 64.0, 32768.0
BONES = (
    ("head", "neck", "#ffffff"), ("neck", "chest", "#ffd24a"), ("chest", "spine", "#ffd24a"), ("spine", "pelvis", "#ffd24a"),
    ("neck", "left_shoulder", "#4ad2ff"), ("left_shoulder", "left_elbow", "#4ad2ff"), ("left_elbow", "left_wrist", "#3aa0ff"),
    ("left_wrist", "left_hand", "#3aa0ff"), ("neck", "right_shoulder", "#ff6a4a"), ("right_shoulder", "right_elbow", "#ff6a4a"),
    ("right_elbow", "right_wrist", "#ff4a7a"), ("right_wrist", "right_hand", "#ff4a7a"), ("pelvis", "left_hip", "#4aff9a"),
    ("left_hip", "left_knee", "#4aff9a"), ("left_knee", "left_ankle", "#2ad06a"), ("left_ankle", "left_ball", "#2ad06a"),
    ("left_ankle", "left_heel", "#2ad06a"), ("pelvis", "right_hip", "#c86aff"), ("right_hip", "right_knee", "#c86aff"),
    ("right_knee", "right_ankle", "#9a3aff"), ("right_ankle", "right_ball", "#9a3aff"), ("right_ankle", "right_heel", "#9a3aff"),
    ("nose", "left_eye", "#ffffff"), ("nose", "right_eye", "#ffffff"),
)  # fmt: skip


def checked(wanted: frozenset[str]) -> frozenset[str]:
    """The passes, when all of them are known; UsageError names one that is not."""
    unknown = sorted(wanted - set(PASSES))
    if unknown:
        raise UsageError(f"There is no pass called {unknown[0]!r}; choose from {','.join(PASSES)}.")
    return wanted


def depth_picture(depth: Array) -> Array:
    """Depth (h,w) in metres, inf for the sky, as (h,w) u2 in millimetres."""
    with np.errstate(invalid="ignore"):
        millimetres = np.where(np.isfinite(depth), np.clip(np.round(depth * 1000.0), 0, FAR - 1), FAR)
    return np.asarray(millimetres.astype(np.uint16))


def normal_picture(normal: Array) -> Array:
    """Normals (h,w,3) as (h,w,3) u1."""
    return np.asarray(np.clip(np.round(normal * 127.5 + 127.5), 0, 255).astype(np.uint8))


def flow_picture(flow: Array, known: Array | None = None) -> Array:
    """Flow (h,w,2) in pixels as (h,w,3) u2; where `known` (h,w) is False nothing is said."""
    out = np.zeros((*flow.shape[:2], 3), np.uint16)
    out[..., :2] = np.clip(np.round(flow * FLOW_SCALE + FLOW_ZERO), 0, 65535).astype(np.uint16)
    out[..., 2] = 1 if known is None else known
    return out


def flow_of(picture: Array) -> Array:
    """The flow (h,w,2) in pixels that a flow picture holds."""
    return np.asarray((picture[..., :2].astype(float) - FLOW_ZERO) / FLOW_SCALE)


class Passes:
    """Writes the passes of a clip into a folder, frame by frame, numbered from 0001. Use as a context.

    `film` is the size and rate of pose.mp4.
    """

    def __init__(self, folder: Path, wanted: frozenset[str], width: int, height: int, fps: int) -> None:
        self.folder, self.wanted = folder, checked(wanted)
        self.size, self.fps = (width, height), fps
        self.frames: list[dict[str, Any]] = []
        self._film: FilmWriter | None = None

    def __enter__(self) -> Passes:
        for name in self.wanted - {"pose"}:
            room = self.folder / name
            room.mkdir(parents=True, exist_ok=True)
            for old in room.glob("[0-9]" * 4 + "*.png"):
                old.unlink()  # frames of an earlier, longer clip
        if "pose" in self.wanted:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._film = FilmWriter(self.folder / "pose.mp4", *self.size, self.fps)
            self._film.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._film is not None:
            self._film.__exit__(kind, error, trace)
            if kind is None:
                with beside(self.folder / "pose.json", ".json") as temporary:
                    temporary.write_text(json.dumps({"fps": self.fps, "frames": self.frames}) + "\n", encoding="utf-8")

    def write(self, number: int, picture: Picture, poses: dict[int, Pose], view: View) -> None:
        """The passes of frame `number` (from 1); `poses` are the bodies by id."""
        name = f"{number:04d}.png"
        if "ids" in self.wanted and picture.ids is not None:
            save_picture(self.folder / "ids" / name, picture.ids)
        if "depth" in self.wanted and picture.depth is not None:
            save_picture(self.folder / "depth" / name, depth_picture(picture.depth))
        if "normal" in self.wanted and picture.normal is not None:
            save_picture(self.folder / "normal" / name, normal_picture(picture.normal))
        if "flow" in self.wanted and picture.flow is not None:
            save_rgb16(self.folder / "flow" / name, flow_picture(picture.flow))
        if self._film is not None:
            bodies = {number: joints_of(pose) for number, pose in poses.items()}
            people = [
                {
                    "id": number,
                    "joints": {name: list(at) for name, at in joints.items()},
                    "planted": sorted(poses[number].planted),
                }
                for number, joints in bodies.items()
            ]
            self.frames.append({"people": people})
            self._film.write(skeletons(list(bodies.values()), view, *self.size))


def skeletons(bodies: list[dict[str, tuple[float, float, float]]], view: View, width: int, height: int) -> Array:
    """Skeletons seen by a camera, drawn on black (h,w,3) u1, the farther first."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(image)
    eye = np.asarray(view.eye)
    for joints in sorted(bodies, key=lambda each: -float(np.linalg.norm(np.array(each["pelvis"]) - eye))):
        spots = {}
        for name, at in joints.items():
            u, v, depth = project(view, np.asarray(at), width / height)
            if depth > 0.05:
                spots[name] = ((u * 0.5 + 0.5) * width, (0.5 - v * 0.5) * height)
        tall = abs(spots["head"][1] - spots["pelvis"][1]) if {"head", "pelvis"} <= set(spots) else height / 8
        line = max(round(tall * 0.05), 1)
        for one, two, colour in BONES:
            if one in spots and two in spots:
                draw.line([spots[one], spots[two]], fill=colour, width=line)
        for x, y in spots.values():
            draw.ellipse([x - line, y - line, x + line, y + line], fill="#ffffff")
    return np.asarray(image)


def save_rgb16(path: Path, picture: Array) -> None:
    """Write (h,w,3) u2 as a 16-bit RGB PNG. MediaError when the codec refuses."""
    import av

    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb48le").reformat(format="rgb48be")
    context = av.CodecContext.create("png", "w")
    context.width, context.height, context.pix_fmt = frame.width, frame.height, "rgb48be"
    from fractions import Fraction

    context.time_base = Fraction(1, 24)
    try:
        packets = [*context.encode(frame), *context.encode(None)]
    except av.error.FFmpegError as error:
        raise MediaError(f"{path.name} could not be written as a 16-bit picture ({error}).") from error
    with beside(path, ".png") as temporary:
        temporary.write_bytes(b"".join(bytes(packet) for packet in packets))


def read_rgb16(path: Path) -> Array:
    """A 16-bit RGB PNG as (h,w,3) u2; MediaError when it is none."""
    import av

    try:
        with av.open(str(path)) as container:
            frame = next(container.decode(video=0))
            return np.asarray(frame.reformat(format="rgb48le").to_ndarray())
    except (av.error.FFmpegError, StopIteration) as error:
        raise MediaError(f"{path} cannot be read as a 16-bit picture ({error}).") from error
