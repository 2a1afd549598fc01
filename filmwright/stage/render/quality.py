"""How much work a picture is worth: three presets on one dial, each number of which can be replaced.

Edges, measured on llvmpipe against nine samples a pixel (a house, 640x268, slow truck; error rms, flicker between frames, cost):
smoothing alone 7.7, 4.0, 84 ms; with 1.25 times the pixels a side 6.0, 3.2, 108 ms; with 1.5 times 4.9, 2.6, 131 ms. Four samples a
pixel in hardware made the geometry 3.3 times dearer there (and cannot hold the ids), so supersampling it is, and for master only.
"""

from __future__ import annotations

from dataclasses import dataclass

from filmwright.errors import UsageError


@dataclass(frozen=True)
class Quality:
    """Samples and sizes of the passes. `supersample` is pixels rendered per pixel shown, along one side."""

    name: str = "fine"
    supersample: float = 1.0
    shadow_side: int = 1536  # of each of the two shadow maps, in texels
    shadow_taps: int = 7  # at most 12
    occlusion_taps: int = 8
    focus_taps: int = 20
    shaft_steps: int = 8
    wall_steps: int = 18
    drops: int = 7000  # rain, snow or dust sprites in a full fall


DRAFT = Quality(
    "draft", shadow_side=1024, shadow_taps=5, occlusion_taps=6, focus_taps=16, shaft_steps=6,
    wall_steps=14, drops=4000,
)  # fmt: skip
FINE = Quality()
MASTER = Quality(
    "master", supersample=1.5, shadow_side=2048, shadow_taps=12, occlusion_taps=12, focus_taps=32,
    shaft_steps=12, wall_steps=28, drops=10000,
)  # fmt: skip
QUALITIES = {quality.name: quality for quality in (DRAFT, FINE, MASTER)}


def quality(name: str) -> Quality:
    """The preset of this name.

    Raises:
        UsageError: there is none.
    """
    if name not in QUALITIES:
        raise UsageError(f"There is no quality {name!r}: choose one of {', '.join(QUALITIES)}.")
    return QUALITIES[name]
