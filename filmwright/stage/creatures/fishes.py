"""The species of what swims, as proportions and colours."""

from __future__ import annotations

from dataclasses import replace

from filmwright.stage.creatures.coat import Coat
from filmwright.stage.creatures.fish import Fish

# fmt: off
_FISH = Fish(coat=Coat("#b5b9bc", under="#e6e4dc", back="#5f6f7a", marks="scales", mark="#55626c", size=0.03, much=0.35, eyes="#c2a83a",
nose="#2a2c2e"))
_WHALE = Fish(
    length=12.0, profile=(0.035, 0.088, 0.118, 0.122, 0.105, 0.075, 0.042, 0.022), wide=0.95, lift=-0.01, tail=0.115, tail_high=0.17,
    fork=0.35, level_tail=True,
    dorsal=(0.66, 0.76, 0.028, 0.8), belly_fin=0.0, pectoral=0.24, pectoral_at=(0.27, -0.45), jaw=0.12, eye=0.0065, eye_at=(0.185, -0.22),
    coat=Coat("#4a5a68", under="#9aa6ae", back="#3d4c5a", eyes="#1d1a18", nose="#2a343c"),
)
_DOLPHIN = Fish(
    length=2.4, profile=(0.022, 0.034, 0.082, 0.112, 0.112, 0.082, 0.044, 0.020), wide=0.88, lift=-0.028, tail=0.105, tail_high=0.13,
    fork=0.4,
    level_tail=True, dorsal=(0.42, 0.58, 0.095, 1.0), belly_fin=0.0, pectoral=0.15, pectoral_at=(0.27, -0.5), jaw=0.09, eye=0.0085,
    eye_at=(0.165, -0.10),
    coat=Coat("#7d8a98", under="#d8dcde", back="#566473", eyes="#1d1a18", nose="#4a545e"),
)

FISHES: dict[str, Fish] = {
    "fish": replace(_FISH, coat=Coat("#d9842a", under="#efd9a8", back="#c2621f", marks="scales", mark="#a8521f", size=0.035, much=0.35,
    eyes="#d9b53a",
                                     nose="#5a2a14"), fins="#d9782a"),
    "goldfish": replace(_FISH, length=0.14, profile=(0.05, 0.15, 0.20, 0.21, 0.17, 0.10, 0.045, 0.035), wide=0.66, tail=0.40,
    tail_high=0.28, fork=0.6,
                        eye=0.042, coat=Coat("#e8761a", under="#f0b04a", back="#d9601a", marks="scales", mark="#b5480f", size=0.05,
                            much=0.5,
                                             eyes="#2a1a10", nose="#8a3a10"), fins="#f0a050"),
    "clownfish": replace(_FISH, length=0.12, profile=(0.05, 0.14, 0.19, 0.20, 0.17, 0.12, 0.06, 0.045), wide=0.5, fork=0.1,
    tail_high=0.16, eye=0.04,
                         coat=Coat("#e8701a", marks="stripes", mark="#f2ece2", size=0.30, much=0.36, eyes="#2a1a10", nose="#2a1a14"),
                         fins="#e8701a"),
    "trout": _FISH,
    "salmon": replace(_FISH, length=0.75, coat=Coat("#c2786a", under="#e6d2c4", back="#6a6a5a", marks="spots", mark="#3a3028", size=0.04,
    much=0.4,
                                                    eyes="#c2a83a", nose="#3a3430")),
    "koi": replace(_FISH, length=0.6, profile=(0.045, 0.11, 0.145, 0.15, 0.12, 0.08, 0.04, 0.03), wide=0.8, coat=Coat("#ece6da",
    marks="patches",
                   mark="#d9541a", size=0.22, much=0.6, eyes="#1d1a18", nose="#8a4a30"), fins="#ece2d2"),
    "shark": Fish(
        length=3.2, profile=(0.018, 0.070, 0.102, 0.112, 0.098, 0.068, 0.034, 0.018), wide=0.92, lift=0.02, tail=0.20, tail_high=0.24,
        fork=0.72,
        dorsal=(0.36, 0.53, 0.135, 1.0), second=0.035, belly_fin=0.05, pectoral=0.24, pectoral_at=(0.30, -0.55), gills=True, jaw=0.06,
        eye=0.0085,
        eye_at=(0.095, 0.12), coat=Coat("#76828c", under="#e2e4e2", back="#5f6b75", eyes="#0f0f11", nose="#2b3036"),
    ),
    "whale": _WHALE,
    "orca": replace(_WHALE, length=6.5, dorsal=(0.40, 0.56, 0.17, 0.9), coat=Coat("#17181c", under="#ece9e2", back="#141518",
    eyes="#0f0f11", nose="#17181c")),
    "dolphin": _DOLPHIN,
    "seal": replace(_DOLPHIN, length=1.7, profile=(0.040, 0.078, 0.092, 0.128, 0.132, 0.095, 0.055, 0.030), lift=0.03, dorsal=(0.4, 0.5,
    0.0, 1.0),
                    tail=0.14, tail_high=0.09, fork=0.7, eye=0.016, eye_at=(0.085, 0.30), pectoral=0.17,
                    coat=Coat("#6e6a64", under="#8f8a82", back="#5a5650", marks="spots", mark="#3f3b36", size=0.032, much=0.35,
                        eyes="#0f0f11", nose="#1d1a18")),
}
# fmt: on
