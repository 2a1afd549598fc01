"""The species of four-footed animals, as proportions and coats."""

from __future__ import annotations

from filmwright.stage.creatures.coat import Coat
from filmwright.stage.creatures.quadruped import Quadruped

SPECIES: dict[str, Quadruped] = {
    "dog": Quadruped(
        coat=Coat("#b58a55", under="#e2cda6", back="#9a703f", tips="#8f6636", hair="#9a703f"),
        ears="flop", ear=0.21, tail_curl=22, tail_rise=5, tail=0.50, tail_root=0.04, tail_end=0.016, eye=0.027, eye_ahead=0.6,
    ),
    "horse": Quadruped(
        height=1.55, length=1.06, chest=0.43, belly=0.37, width=0.68, rump=1.0, sag=0.02, neck=0.42, rise=46, nape=0.085, throat=0.165,
        head=0.40, skull=0.092, muzzle=0.55, bridge=0.068, snout=0.052, stop=0.022, droop=42, cheek=0.72, legs="hoof", thick=0.92,
        tail=0.62, tail_root=0.03, tail_end=0.008, tail_rise=-48, tail_curl=-9, tail_style="horse", ears="leaf", ear=0.105, ear_set=0.5,
        mane="crest", eye=0.021, eye_at=0.40, eye_out=0.88, eye_ahead=0.12,
        coat=Coat("#6b4023", under="#5f3a22", legs="#231712", face="#3a2418", hair="#1a120e", nose="#171210", eyes="#1d0f08", horn="#2e2621", blaze=""),
    ),
}  # fmt: skip
