"""What the pipelines of diffusers can do: by the class that a folder's model_index.json names.

Read from diffusers 0.42.1 (signatures are compared with the installed one by tests/test_local_diffusers.py) and from the models' pages.
Numbers of a family hold where the folder's own configuration does not say otherwise (folder.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from filmwright.generators.generator import Control

Style = Literal[
    "words", "image", "conditions", "vace", "video", "follow", "in_context"
]  # how a pipeline takes pictures


# What one call of each style can do at once.
TOGETHER: Mapping[Style, frozenset[str]] = {
    "words": frozenset(),
    "image": frozenset({"i2v", "flf", "extend"}),
    "conditions": frozenset({"i2v", "flf", "extend"}),
    "vace": frozenset({"i2v", "flf", "extend", "ref", "control"}),
    "video": frozenset({"edit"}),
    "follow": frozenset({"control"}),
    "in_context": frozenset({"control", "i2v", "extend"}),
}


@dataclass(frozen=True)
class Call:
    """One way to film with a folder's parts: the pipeline class, and how it takes its pictures."""

    pipeline: str
    style: Style = "words"


@dataclass(frozen=True)
class Family:
    """What models of one kind share. `longest` in frames; `overlap` is how many frames of the film before an extension looks at."""

    name: str
    frame_rule: tuple[int, int]
    multiple: int
    longest: int
    fps: tuple[float, ...] = ()  # empty: any
    max_pixels: int = 1280 * 720
    negative_prompt: bool = True
    sound: bool = False
    overlap: int = 1


@dataclass(frozen=True)
class Kind:
    """What a folder of one class can do: its family, and a call for each mode."""

    family: Family
    calls: Mapping[str, Call]
    controls: frozenset[Control] = field(default_factory=frozenset)
    references: int = 0


WAN = Family("wan", (4, 1), 16, longest=81, fps=(16.0,))
VACE = Family("wan", (4, 1), 16, longest=81, fps=(16.0,), overlap=9)
LTX = Family("ltx", (8, 1), 32, longest=257, max_pixels=1280 * 720, overlap=9)
LTX2 = Family("ltx2", (8, 1), 32, longest=481, max_pixels=1920 * 1088, sound=True, overlap=9)
COG = Family("cogvideox", (4, 1), 16, longest=49, fps=(8.0,), max_pixels=1360 * 768)
MOCHI = Family("mochi", (6, 1), 16, longest=163, fps=(30.0,), max_pixels=848 * 480)
HUNYUAN = Family("hunyuan_video", (4, 1), 16, longest=129, fps=(24.0,))
HUNYUAN15 = Family("hunyuan_video_1_5", (4, 1), 16, longest=121, fps=(24.0,))
SKYREELS = Family("skyreels_v2", (4, 1), 16, longest=121, fps=(24.0,), max_pixels=960 * 544, overlap=17)
KANDINSKY6 = Family("kandinsky6", (4, 1), 16, longest=121, fps=(24.0,), max_pixels=768 * 512, sound=True)
HELIOS = Family("helios", (33, 0), 16, longest=1452, fps=(24.0,), max_pixels=640 * 384)
MINIMAX = Family("minimax_h3", (17, 5), 32, longest=362, fps=(24.0,), negative_prompt=False, sound=True)

ALL_CONTROLS = frozenset(Control)
_WAN_IMAGE = Call("WanImageToVideoPipeline", "image")
_WAN_VACE = Call("WanVACEPipeline", "vace")
_LTX_CONDITION = Call("LTXConditionPipeline", "conditions")
_LTX2_CONDITION = Call("LTX2ConditionPipeline", "conditions")

KINDS: Mapping[str, Kind] = {
    "WanPipeline": Kind(WAN, {"t2v": Call("WanPipeline"), "edit": Call("WanVideoToVideoPipeline", "video")}),
    "WanImageToVideoPipeline": Kind(WAN, {"i2v": _WAN_IMAGE, "flf": _WAN_IMAGE, "extend": _WAN_IMAGE}),
    "WanVideoToVideoPipeline": Kind(WAN, {"edit": Call("WanVideoToVideoPipeline", "video")}),
    "WanVACEPipeline": Kind(
        VACE,
        dict.fromkeys(("t2v", "i2v", "flf", "ref", "extend", "control"), _WAN_VACE),
        controls=ALL_CONTROLS,
        references=4,
    ),
    "LTXPipeline": Kind(
        LTX,
        {"t2v": Call("LTXPipeline"), "i2v": Call("LTXImageToVideoPipeline", "image")}
        | dict.fromkeys(("flf", "extend"), _LTX_CONDITION),
    ),
    "LTXImageToVideoPipeline": Kind(LTX, {"i2v": Call("LTXImageToVideoPipeline", "image")}),
    "LTXConditionPipeline": Kind(LTX, dict.fromkeys(("t2v", "i2v", "flf", "extend"), _LTX_CONDITION)),
    "LTX2Pipeline": Kind(
        LTX2,
        {"t2v": Call("LTX2Pipeline"), "control": Call("LTX2InContextPipeline", "in_context")}
        | dict.fromkeys(("i2v", "flf", "extend"), _LTX2_CONDITION),
        controls=ALL_CONTROLS,  # by an IC-LoRA for that control; calling.py refuses without one
    ),
    "LTX2ImageToVideoPipeline": Kind(LTX2, {"i2v": Call("LTX2ImageToVideoPipeline", "image")}),
    "LTX2ConditionPipeline": Kind(LTX2, dict.fromkeys(("t2v", "i2v", "flf", "extend"), _LTX2_CONDITION)),
    "CogVideoXPipeline": Kind(
        COG, {"t2v": Call("CogVideoXPipeline"), "edit": Call("CogVideoXVideoToVideoPipeline", "video")}
    ),
    "CogVideoXImageToVideoPipeline": Kind(
        COG, dict.fromkeys(("i2v", "extend"), Call("CogVideoXImageToVideoPipeline", "image"))
    ),
    "MochiPipeline": Kind(MOCHI, {"t2v": Call("MochiPipeline")}),
    "HunyuanVideoPipeline": Kind(HUNYUAN, {"t2v": Call("HunyuanVideoPipeline")}),
    "HunyuanVideoImageToVideoPipeline": Kind(
        HUNYUAN, dict.fromkeys(("i2v", "extend"), Call("HunyuanVideoImageToVideoPipeline", "image"))
    ),
    "HunyuanVideo15Pipeline": Kind(HUNYUAN15, {"t2v": Call("HunyuanVideo15Pipeline")}),
    "HunyuanVideo15ImageToVideoPipeline": Kind(
        HUNYUAN15, dict.fromkeys(("i2v", "extend"), Call("HunyuanVideo15ImageToVideoPipeline", "image"))
    ),
    "SkyReelsV2Pipeline": Kind(SKYREELS, {"t2v": Call("SkyReelsV2Pipeline")}),
    "SkyReelsV2ImageToVideoPipeline": Kind(
        SKYREELS, dict.fromkeys(("i2v", "extend"), Call("SkyReelsV2ImageToVideoPipeline", "image"))
    ),
    "CogVideoXFunControlPipeline": Kind(
        COG, {"control": Call("CogVideoXFunControlPipeline", "follow")}, controls=frozenset({Control.POSE})
    ),
    "Kandinsky6TI2VAPipeline": Kind(
        KANDINSKY6,
        {"t2v": Call("Kandinsky6TI2VAPipeline")}
        | dict.fromkeys(("i2v", "extend"), Call("Kandinsky6TI2VAPipeline", "image")),
    ),
    "HeliosPipeline": Kind(
        HELIOS,
        {"t2v": Call("HeliosPipeline")} | dict.fromkeys(("i2v", "extend"), Call("HeliosPipeline", "image")),
    ),
    # The modular ones, which diffusers assembles from blocks: by the class of the blocks.
    "WanBlocks": Kind(WAN, {"t2v": Call("")}),
    "Wan22Blocks": Kind(WAN, {"t2v": Call("")}),
    "WanImage2VideoAutoBlocks": Kind(WAN, dict.fromkeys(("i2v", "flf", "extend"), Call("", "image"))),
    "Wan22Image2VideoBlocks": Kind(WAN, dict.fromkeys(("i2v", "extend"), Call("", "image"))),
    "Wan22VaceBlocks": Kind(
        VACE,
        dict.fromkeys(("t2v", "i2v", "flf", "ref", "extend", "control"), Call("", "vace")),
        controls=ALL_CONTROLS,
        references=4,
    ),
    "LTX2AutoBlocks": Kind(LTX2, {"t2v": Call("")} | dict.fromkeys(("i2v", "flf", "extend"), Call("", "conditions"))),
    "LTX25AutoBlocks": Kind(LTX2, {"t2v": Call("")} | dict.fromkeys(("i2v", "flf", "extend"), Call("", "conditions"))),
    "LTXAutoBlocks": Kind(LTX, {"t2v": Call(""), "i2v": Call("", "image"), "extend": Call("", "image")}),
    "HunyuanVideo15AutoBlocks": Kind(
        HUNYUAN15, {"t2v": Call(""), "i2v": Call("", "image"), "extend": Call("", "image")}
    ),
    "MiniMaxH3Blocks": Kind(MINIMAX, {"t2v": Call(""), "i2v": Call("", "image"), "flf": Call("", "image")}),
}


def mode_for(modes: frozenset[str]) -> str:
    """The mode that decides which pipeline films a request that needs all of these at once."""
    for mode in ("control", "edit", "extend", "flf", "i2v", "ref"):
        if mode in modes:
            return mode
    return "t2v"


def call_for(kind: Kind, needed: frozenset[str]) -> Call | str:
    """The call that films a request which needs all of these modes at once; or the mode that it cannot have."""
    first = mode_for(needed)
    call = kind.calls.get(first)
    if call is None:
        return first
    apart = sorted(needed - TOGETHER[call.style] - {"t2v"})
    return apart[0] if apart else call
