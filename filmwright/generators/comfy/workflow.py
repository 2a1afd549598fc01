"""A workflow file of ComfyUI in its API form, whose nodes say by their titles what they take from a shot.

A node's title lists names, divided by commas: `prompt`, or `width, height, frames`. Each name is put into the field of the node that
usually holds such a thing, or into the one named after a colon: `prompt: text_g`. Nodes with other titles stay as they are.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filmwright.errors import BadInput, NotFound
from filmwright.generators.generator import Control

MOST_BYTES = 8_000_000
# What may be named, and the fields of a node that it goes into, the likeliest first.
WORDS = ("text", "value", "string", "prompt", "positive_prompt", "negative_prompt")
PICTURE = ("image", "file", "path", "value")
FILM = ("file", "video", "image", "path", "value")
FIELDS: Mapping[str, tuple[str, ...]] = {
    "prompt": WORDS,
    "negative": ("text", "value", "string", "negative_prompt", "prompt"),
    "width": ("width", "value"),
    "height": ("height", "value"),
    "frames": ("length", "num_frames", "frames", "video_frames", "frames_number", "frame_count", "batch_size", "value"),
    "fps": ("fps", "frame_rate", "value"),
    "seed": ("seed", "noise_seed", "value"),
    "first_frame": PICTURE,
    "last_frame": PICTURE,
    "reference": PICTURE,
    "reference_2": PICTURE,
    "reference_3": PICTURE,
    "reference_4": PICTURE,
    "control": FILM,
    "depth": FILM,
    "pose": FILM,
    "line": FILM,
    "strength": ("strength", "value"),
    "extend": FILM,
    "edit": FILM,
    "output": (),
}
REFERENCES = ("reference", "reference_2", "reference_3", "reference_4")
MEDIA = ("first_frame", "last_frame", *REFERENCES, "control", "depth", "pose", "line", "extend", "edit")
# Nodes that make an empty film, by what their makers' models want: (frame rule, multiple of sides). From ComfyUI's own sources.
MAKERS: Mapping[str, tuple[tuple[int, int], int]] = {
    "EmptyHunyuanLatentVideo": ((4, 1), 16),
    "EmptyHunyuanVideo15Latent": ((4, 1), 16),
    "WanImageToVideo": ((4, 1), 16),
    "WanFirstLastFrameToVideo": ((4, 1), 16),
    "WanVaceToVideo": ((4, 1), 16),
    "WanFunControlToVideo": ((4, 1), 16),
    "Wan22ImageToVideoLatent": ((4, 1), 32),
    "EmptyLTXVLatentVideo": ((8, 1), 32),
    "LTXVImgToVideo": ((8, 1), 32),
    "EmptyMochiLatentVideo": ((6, 1), 16),
    "EmptyCosmosLatentVideo": ((8, 1), 16),
}


@dataclass(frozen=True)
class Slot:
    """Where a name goes: a node and its field."""

    node: str
    field: str


@dataclass(frozen=True)
class Workflow:
    """A workflow and its slots by name. `frame_rule` and `multiple` are those of the nodes that make its film; `fixed` are numbers that
    it has for width, height, frames and fps where no slot takes them."""

    path: Path
    graph: Mapping[str, Any]
    slots: Mapping[str, tuple[Slot, ...]]
    outputs: frozenset[str]
    frame_rule: tuple[int, int] | None
    multiple: int
    fixed: Mapping[str, float]

    @property
    def controls(self) -> frozenset[Control]:
        """The guides that it has a slot for; one named `control` takes any."""
        if "control" in self.slots:
            return frozenset(Control)
        return frozenset(control for control in Control if str(control) in self.slots)

    @property
    def references(self) -> int:
        """How many reference pictures it has slots for."""
        return sum(name in self.slots for name in REFERENCES)

    @property
    def modes(self) -> frozenset[str]:
        """What can be asked of it."""
        found = {"t2v"} if "prompt" in self.slots else set()
        for mode, there in (
            ("i2v", "first_frame" in self.slots),
            ("flf", {"first_frame", "last_frame"} <= set(self.slots)),
            ("ref", self.references > 0),
            ("control", bool(self.controls)),
            ("extend", "extend" in self.slots),
            ("edit", "edit" in self.slots),
        ):
            found |= {mode} if there else set()
        return frozenset(found)

    @property
    def samplers(self) -> int:
        """How many of its nodes denoise, which is where the time goes."""
        kinds = [str(node["class_type"]) for node in self.graph.values()]
        return max(sum("Sampler" in kind and "Select" not in kind for kind in kinds), 1)

    def filled(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The graph with values in its slots. Every name must have one (the caller has asked `slots`)."""
        graph = copy.deepcopy(dict(self.graph))
        for name, value in values.items():
            for slot in self.slots[name]:
                was = graph[slot.node]["inputs"].get(slot.field)
                # A number that the node keeps as a whole one must stay whole, or ComfyUI refuses it.
                fits = round(value) if isinstance(was, int) and isinstance(value, float) else value
                graph[slot.node]["inputs"][slot.field] = fits
        return graph


def locate(name: str, beside: Path | None) -> Path:
    """The workflow's file, named from the film's folder or absolute. NotFound when it is not there."""
    given = Path(name).expanduser()
    for path in [given] if given.is_absolute() or beside is None else [beside / given, given]:
        if path.is_file():
            return path.resolve()
    raise NotFound(
        f"There is no workflow {name!r}. Set model to a workflow's file, saved from ComfyUI with Export (API), relative to the film's "
        "folder."
    )


def read(path: Path) -> Workflow:
    """A workflow's file. BadInput tells what is wrong with it, or how to save the right form."""
    graph = _graph(path)
    slots: dict[str, list[Slot]] = {}
    for number, node in graph.items():
        for name, field in _titled(node):
            if name != "output":
                slots.setdefault(name, []).append(_slot(path, number, node, name, field))
    if not slots:
        raise BadInput(
            f"No node of {path} is titled as something of a shot, so nothing would reach it. Title nodes prompt, negative, 'width, height, "
            f"frames', seed, first_frame and so on: {', '.join(FIELDS)}."
        )
    made = [MAKERS[node["class_type"]] for node in graph.values() if node["class_type"] in MAKERS]
    rules = {rule for rule, _ in made}
    outputs = frozenset(number for number, node in graph.items() if any(name == "output" for name, _ in _titled(node)))
    return Workflow(
        path,
        graph,
        {name: tuple(found) for name, found in slots.items()},
        outputs,
        max(rules) if rules else None,
        max((multiple for _, multiple in made), default=8),
        _fixed(graph, frozenset(slots)),
    )


def _graph(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ValueError(f"it has {path.stat().st_size} bytes")
        graph = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(
            f"{path} cannot be read as a workflow ({error}). Save it from ComfyUI with Export (API)."
        ) from error
    if isinstance(graph, dict) and isinstance(graph.get("nodes"), list):
        raise BadInput(
            f"{path} is a workflow as the editor saves it. Save it once more with Export (API), which holds what is run."
        )
    if isinstance(graph, dict) and isinstance(graph.get("prompt"), dict):
        graph = graph["prompt"]  # as it is sent
    if not isinstance(graph, dict) or not graph:
        raise BadInput(f"{path} holds no nodes. Save the workflow from ComfyUI with Export (API).")
    for number, node in graph.items():
        if not (
            isinstance(node, dict) and isinstance(node.get("class_type"), str) and isinstance(node.get("inputs"), dict)
        ):
            raise BadInput(
                f"{path}: the node {number!r} has no class_type and inputs. Save the workflow with Export (API)."
            )
    return graph


def _titled(node: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The names in a node's title, each with the field that it names, or ""."""
    meta = node.get("_meta")
    title = str(meta.get("title", "")) if isinstance(meta, dict) else ""
    found = []
    for part in title.split(","):
        name, _, field = part.partition(":")
        name = "_".join(name.lower().split()).replace("-", "_")
        if name in FIELDS:
            found.append((name, field.strip()))
    return found


def _slot(path: Path, number: str, node: Mapping[str, Any], name: str, field: str) -> Slot:
    """The field of a node that a name goes into: a value of its own, not what another node gives it."""
    own = {key for key, value in node["inputs"].items() if not isinstance(value, list)}
    wanted = (field,) if field else FIELDS[name]
    for each in wanted:
        if each in own:
            return Slot(number, each)
    raise BadInput(
        f"{path}: the node {number} ({node['class_type']}) is titled {name}, but has no field {' or '.join(wanted)} of its own; it has "
        f"{', '.join(sorted(own)) or 'none'}. Name the field in the title, as in '{name}: {min(own, default='value')}', or title the node "
        "that gives it the value."
    )


def _fixed(graph: Mapping[str, Any], slots: frozenset[str]) -> dict[str, float]:
    """Numbers of the film that the workflow has set for good."""
    found: dict[str, float] = {}
    for node in graph.values():
        kind, inputs = node["class_type"], node["inputs"]
        names = {"width": "width", "height": "height", "frames": "length"} if kind in MAKERS else {}
        if kind in ("CreateVideo", "VHS_VideoCombine", "SaveWEBM"):
            names = {"fps": "frame_rate" if kind.startswith("VHS") else "fps"}
        for name, field in names.items():
            value = inputs.get(field)
            if name not in slots and isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0:
                found.setdefault(name, float(value))
    return found
