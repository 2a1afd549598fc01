"""The species of four-footed animals, as proportions and coats."""

from __future__ import annotations

from dataclasses import replace

from filmwright.stage.creatures.coat import Coat
from filmwright.stage.creatures.quadruped import Quadruped

# fmt: off
_DOG = Quadruped(
    height=0.56, neck=0.26, throat=0.150, nape=0.105, rise=48, head=0.42, skull=0.112, muzzle=0.46, bridge=0.075, snout=0.058, stop=0.040,
    coat=Coat("#a8763f", under="#dcc49a", back="#8c5f31", tips="#7c5629", face="#c49a64"),
    ears="flop", ear=0.19, tail_curl=24, tail_rise=8, tail=0.50, tail_root=0.042, tail_end=0.016, eye=0.025, eye_ahead=0.6, thick=1.08,
)
_CAT = Quadruped(
    height=0.27, length=1.34, chest=0.44, belly=0.38, width=0.74, rump=1.02, neck=0.18, rise=40, nape=0.125, throat=0.135, head=0.40, skull=0.155,
    muzzle=0.30, bridge=0.085, snout=0.062, stop=0.052, droop=14, cheek=0.66, thick=1.0, foot=0.95, tail=1.0, tail_root=0.042, tail_end=0.028,
    tail_rise=-22, tail_curl=28, ears="prick", ear=0.165, ear_set=0.62, eye=0.032, eye_at=0.50, eye_out=0.62, eye_ahead=1.05,
    coat=Coat("#8f7a60", under="#cfc0a6", tips="", marks="stripes", mark="#4a3120", size=0.10, much=0.34, nose="#7a4a42", eyes="#6f7d2a"),
)
_BIG_CAT = Quadruped(
    height=0.95, length=1.42, chest=0.42, belly=0.36, width=0.72, rump=0.99, neck=0.26, rise=26, nape=0.125, throat=0.150, head=0.37, skull=0.128,
    muzzle=0.38, bridge=0.092, snout=0.078, stop=0.040, droop=16, cheek=0.62, thick=1.22, foot=1.12, tail=0.85, tail_root=0.038, tail_end=0.020,
    tail_rise=-48, tail_curl=14, ears="round", ear=0.088, ear_set=0.70, eye=0.019, eye_at=0.46, eye_out=0.62, eye_ahead=1.0,
    coat=Coat("#bf8d4e", under="#e6d6b4", nose="#7a4a40", eyes="#b0822c"),
)
_HORSE = Quadruped(
    height=1.55, length=1.04, chest=0.43, belly=0.37, width=0.68, rump=0.99, sag=0.015, neck=0.40, rise=50, nape=0.078, throat=0.148, head=0.43,
    skull=0.092, muzzle=0.55, bridge=0.068, snout=0.054, stop=0.022, droop=46, cheek=0.74, legs="hoof", thick=0.94, tail=0.62, tail_root=0.03,
    tail_end=0.008, tail_rise=-44, tail_curl=-10, tail_style="horse", ears="leaf", ear=0.105, ear_set=0.5, mane="crest", eye=0.020, eye_at=0.40,
    eye_out=0.88, eye_ahead=0.12,
    coat=Coat("#6f4224", under="#5f3a22", legs="#231712", face="#4a2d1b", hair="#1d1410", nose="#171210", eyes="#1d0f08", horn="#2e2621"),
)
_COW = Quadruped(
    height=1.40, length=1.26, chest=0.54, belly=0.52, width=0.74, rump=1.0, neck=0.28, rise=16, nape=0.110, throat=0.185, head=0.40, skull=0.110,
    muzzle=0.55, bridge=0.086, snout=0.076, stop=0.018, droop=34, cheek=0.66, legs="hoof", thick=1.10, thigh=0.95, foot=1.1, tail=0.68,
    tail_root=0.022, tail_end=0.012, tail_rise=-78, tail_curl=-4, tail_style="tuft", ears="leaf", ear=0.14, ear_set=0.95, horns="short", eye=0.021,
    eye_at=0.38, eye_out=0.92, eye_ahead=0.15,
    coat=Coat("#eae5da", marks="patches", mark="#1f1a18", size=0.42, much=0.66, face="#d9b3a3", hair="#2a2420", nose="#b98a80", eyes="#1d120c",
              horn="#cfc4a8"),
)
_DEER = Quadruped(
    height=1.0, length=1.10, chest=0.42, belly=0.34, width=0.66, rump=1.0, neck=0.42, rise=54, nape=0.072, throat=0.125, head=0.36, skull=0.090,
    muzzle=0.54, bridge=0.062, snout=0.044, stop=0.016, droop=28, cheek=0.6, legs="hoof", thick=0.74, thigh=0.95, foot=0.82, tail=0.16,
    tail_root=0.035, tail_end=0.02, tail_rise=-50, tail_curl=0, ears="leaf", ear=0.17, ear_set=0.78, horns="antlers", eye=0.023, eye_at=0.42,
    eye_out=0.90, eye_ahead=0.25,
    coat=Coat("#96622f", under="#e0cba6", legs="#7c5230", back="#7d4f27", nose="#1c1614", eyes="#22140c", horn="#8b6a45", tips="#efe4cc"),
)

SPECIES: dict[str, Quadruped] = {
    "dog": _DOG,
    "corgi": replace(
        _DOG, height=0.28, length=1.85, chest=0.62, belly=0.55, width=0.72, neck=0.36, throat=0.22, nape=0.17, rise=50, head=0.74, skull=0.215,
        bridge=0.125, snout=0.082, stop=0.075, ears="prick", ear=0.34, ear_set=0.62, tail=0.18, tail_root=0.09, tail_end=0.06, tail_rise=0,
        eye=0.046, thick=1.25, foot=1.2, coat=Coat("#cf8a3c", under="#f2ead8", legs="#f2ead8", face="#f2ead8", blaze="#f2ead8"),
    ),
    "wolf": replace(
        _DOG, height=0.80, length=1.10, neck=0.28, throat=0.185, nape=0.145, rise=28, head=0.42, ears="prick", ear=0.135, ear_set=0.60, tail=0.50,
        tail_style="bush", tail_root=0.036, tail_end=0.012, tail_rise=-52, tail_curl=6, eye=0.018,
        coat=Coat("#7d7a74", under="#d3cdbf", legs="#a39c8e", back="#45433f", face="#b5aea0", tips="#2b2927", eyes="#c08a2a", hair="#8b877e"),
    ),
    "fox": replace(
        _DOG, height=0.40, length=1.18, chest=0.40, belly=0.32, neck=0.24, throat=0.125, nape=0.11, rise=34, head=0.46, skull=0.118, muzzle=0.52,
        bridge=0.066, snout=0.038, ears="prick", ear=0.21, ear_set=0.66, tail=0.82, tail_style="bush", tail_root=0.05, tail_end=0.02, tail_rise=-34,
        tail_curl=10, thick=0.84, eye=0.026,
        coat=Coat("#c4601f", under="#efe6d6", legs="#231a16", face="#e8dcc6", tips="#f0e8da", eyes="#a8742a"),
    ),
    "cat": _CAT,
    "lion": replace(
        _BIG_CAT, height=1.05, mane="lion", tail_style="tuft", head=0.40, skull=0.135,
        coat=Coat("#b98a4c", under="#dcc79c", back="#a87b40", hair="#a06a2c", nose="#6a4038", eyes="#b0822c", face="#d5b884"),
    ),
    "lioness": replace(_BIG_CAT, tail_style="tuft", coat=Coat("#bd9358", under="#e3d2ac", hair="#4b3524", nose="#6a4038", eyes="#b0822c")),
    "tiger": replace(
        _BIG_CAT, coat=Coat("#d27a24", under="#f1e8d6", marks="stripes", mark="#1b1512", size=0.125, much=0.36, nose="#a5685e", eyes="#b59a3c",
                            face="#eadfca"),
    ),
    "leopard": replace(
        _BIG_CAT, height=0.70, thick=1.05, tail=1.0, coat=Coat("#d0a058", under="#efe3c6", marks="rosettes", mark="#261b12", size=0.115, much=0.8,
                                                               nose="#7a4a40", eyes="#9fa04a"),
    ),
    "panther": replace(_BIG_CAT, height=0.72, thick=1.05, tail=1.0, coat=Coat("#1c1a1b", nose="#121011", eyes="#b5a53a")),
    "cheetah": replace(
        _BIG_CAT, height=0.80, length=1.30, chest=0.40, belly=0.27, width=0.60, neck=0.26, rise=34, throat=0.105, nape=0.085, head=0.29, skull=0.095,
        bridge=0.062, snout=0.052, thick=0.82, foot=0.85, tail=0.85, eye=0.017, ear=0.062,
        coat=Coat("#d3a65c", under="#f0e6cc", marks="spots", mark="#1f1712", size=0.10, much=0.8, nose="#2a1c18", eyes="#a8722a"),
    ),
    "bear": Quadruped(
        height=1.05, length=1.42, chest=0.58, belly=0.56, width=0.80, rump=0.98, humps=((0.78, 0.10),), neck=0.26, rise=14, nape=0.165, throat=0.22,
        head=0.42, skull=0.158, muzzle=0.42, bridge=0.088, snout=0.066, stop=0.052, droop=16, cheek=0.66, legs="plant", thick=1.05, tail=0.10,
        tail_root=0.05, tail_end=0.03, tail_rise=-40, ears="round", ear=0.088, ear_set=0.78, eye=0.015, eye_at=0.50, eye_out=0.55, eye_ahead=0.85,
        coat=Coat("#4d3222", under="#412a1d", face="#8a6a4a", nose="#171211", eyes="#1d120c"),
    ),
    "polar bear": Quadruped(
        height=1.25, length=1.42, chest=0.54, belly=0.56, width=0.80, rump=1.04, neck=0.38, rise=16, nape=0.135, throat=0.20, head=0.38, skull=0.128,
        muzzle=0.46, bridge=0.080, snout=0.060, stop=0.030, droop=14, legs="plant", thick=1.05, tail=0.08, tail_root=0.05, tail_end=0.03, ears="round",
        ear=0.060, ear_set=0.78, eye=0.014, eye_at=0.48, eye_out=0.55, eye_ahead=0.8,
        coat=Coat("#e9e2cf", under="#d9d0ba", face="#e4dccb", nose="#17130f", eyes="#17100c"),
    ),
    "panda": Quadruped(
        height=0.80, length=1.36, chest=0.62, belly=0.62, width=0.84, rump=0.98, neck=0.20, rise=18, nape=0.19, throat=0.235, head=0.50, skull=0.225,
        muzzle=0.32, bridge=0.115, snout=0.082, stop=0.070, droop=12, cheek=0.74, legs="plant", thick=1.08, tail=0.10, tail_root=0.06, tail_end=0.04,
        ears="round", ear=0.115, ear_set=0.74, eye=0.022, eye_at=0.52, eye_out=0.52, eye_ahead=0.95,
        coat=Coat("#ece7da", nose="#17120f", eyes="#1a100b", tips="#1c1918", patch="#1c1918", band="#1c1918"),
    ),
    "horse": _HORSE,
    "donkey": replace(
        _HORSE, height=1.15, ears="long", ear=0.21, tail_style="tuft", tail_root=0.022, mane="upright", head=0.46, skull=0.100,
        coat=Coat("#7b746b", under="#cfc6b6", face="#d8d0c0", hair="#2a2624", nose="#2a2422", eyes="#1d120c", horn="#2e2621"),
    ),
    "unicorn": replace(
        _HORSE, horns="unicorn", coat=Coat("#ece8e0", under="#dcd6cc", hair="#f4eef6", face="#d8c8c8", nose="#b79a9c", eyes="#2a3a6a", horn="#b8a274"),
    ),
    "zebra": replace(
        _HORSE, height=1.32, neck=0.34, rise=46, throat=0.155, nape=0.090, mane="upright", tail_style="tuft", tail_root=0.026, tail_rise=-66,
        coat=Coat("#ebe6db", marks="stripes", mark="#17141a", size=0.098, much=0.50, face="#2a2422", hair="#1a1716", nose="#1a1615", eyes="#1d120c",
                  horn="#2e2621"),
    ),
    "cow": _COW,
    "bull": replace(
        _COW, height=1.5, chest=0.60, throat=0.23, humps=((0.85, 0.06),), coat=Coat("#3b261a", under="#2e1e15", face="#57402f", hair="#1c130e",
                                                                                    nose="#231b18", eyes="#1d120c", horn="#d5cab0"),
    ),
    "buffalo": replace(
        _COW, height=1.6, chest=0.64, belly=0.50, throat=0.24, humps=((0.72, 0.15),), rise=4, droop=44, head=0.42, skull=0.128,
        coat=Coat("#3c2a1f", back="#5a3d28", hair="#241912", nose="#1a1513", eyes="#1d120c", horn="#3a322b"),
    ),
    "pig": Quadruped(
        height=0.68, length=1.55, chest=0.66, belly=0.64, width=0.76, rump=0.98, sag=-0.03, neck=0.18, rise=6, nape=0.20, throat=0.25, head=0.52,
        skull=0.175, muzzle=0.46, bridge=0.118, snout=0.092, stop=0.045, droop=24, cheek=0.75, legs="hoof", thick=1.18, thigh=0.95, tail=0.26,
        tail_root=0.022, tail_end=0.012, tail_rise=20, tail_curl=80, ears="leaf", ear=0.20, ear_set=0.72, eye=0.020, eye_at=0.44, eye_out=0.72,
        eye_ahead=0.5, coat=Coat("#dba08e", under="#e2ad9c", face="#cf8478", nose="#b5675f", eyes="#2a1a14", horn="#6a5448", bare=True),
    ),
    "sheep": Quadruped(
        height=0.74, length=1.30, chest=0.66, belly=0.66, width=0.86, rump=1.0, neck=0.24, rise=34, nape=0.150, throat=0.22, head=0.44, skull=0.120,
        muzzle=0.52, bridge=0.078, snout=0.058, stop=0.018, droop=34, legs="hoof", thick=0.98, thigh=0.9, tail=0.22, tail_root=0.06, tail_end=0.05,
        tail_rise=-70, tail_curl=0, ears="leaf", ear=0.165, ear_set=0.95, eye=0.024, eye_at=0.42, eye_out=0.88, eye_ahead=0.25, shaggy=1.0,
        coat=Coat("#e2dac6", legs="#2b2623", face="#2b2623", nose="#171412", eyes="#a8823a", horn="#2b2521", hair="#2b2623"),
    ),
    "goat": Quadruped(
        height=0.72, length=1.12, chest=0.48, belly=0.46, width=0.70, rump=1.0, neck=0.32, rise=48, nape=0.092, throat=0.150, head=0.40, skull=0.105,
        muzzle=0.54, bridge=0.068, snout=0.050, stop=0.014, droop=34, legs="hoof", thick=0.88, tail=0.16, tail_root=0.04, tail_end=0.025, tail_rise=30,
        tail_curl=10, ears="leaf", ear=0.18, ear_set=0.9, horns="goat", eye=0.022, eye_at=0.40, eye_out=0.88, eye_ahead=0.2,
        coat=Coat("#cfc6b4", under="#b9ae9a", face="#8a7a68", hair="#ddd6c6", nose="#4a3c36", eyes="#b58a3a", horn="#4a4038"),
    ),
    "ram": Quadruped(
        height=0.85, length=1.22, chest=0.58, belly=0.54, width=0.80, rump=1.0, neck=0.26, rise=36, nape=0.145, throat=0.20, head=0.42, skull=0.122,
        muzzle=0.52, bridge=0.080, snout=0.058, stop=0.016, droop=36, legs="hoof", thick=1.0, tail=0.12, tail_root=0.05, tail_end=0.04, tail_rise=-60,
        ears="leaf", ear=0.13, ear_set=0.95, horns="curl", eye=0.021, eye_at=0.42, eye_out=0.88, eye_ahead=0.25, shaggy=0.8,
        coat=Coat("#cbbfa6", legs="#8a7a64", face="#a8977c", nose="#3a302b", eyes="#b08a3a", horn="#8a7858"),
    ),
    "deer": replace(_DEER, horns="", coat=replace(_DEER.coat, marks="")),
    "stag": _DEER,
    "fawn": replace(
        _DEER, height=0.55, horns="", head=0.42, skull=0.125, eye=0.036, coat=replace(_DEER.coat, marks="spots", mark="#ecdcb8", size=0.13, much=0.5),
    ),
    "moose": replace(
        _DEER, height=1.9, chest=0.48, belly=0.40, humps=((0.9, 0.07),), rump=0.94, neck=0.26, rise=20, nape=0.10, throat=0.15, head=0.44, skull=0.10,
        bridge=0.082, snout=0.078, droop=36, thick=0.86, coat=Coat("#3c2b1e", legs="#8b7a66", nose="#1c1614", eyes="#22140c", horn="#a08a64"),
    ),
    "antelope": replace(
        _DEER, height=0.85, horns="lyre", coat=Coat("#c08a4a", under="#f1e8d4", legs="#c89a60", nose="#1c1614", eyes="#22140c", horn="#2b2420"),
    ),
    "giraffe": Quadruped(
        height=2.7, length=0.80, chest=0.34, belly=0.26, width=0.64, rump=0.86, neck=0.62, rise=64, nape=0.048, throat=0.100, head=0.205, skull=0.050,
        muzzle=0.58, bridge=0.034, snout=0.025, stop=0.006, droop=24, cheek=0.6, legs="hoof", thick=0.66, thigh=0.74, foot=0.85, tail=0.34,
        tail_root=0.014, tail_end=0.007, tail_rise=-76, tail_curl=-4, tail_style="tuft", ears="leaf", ear=0.075, ear_set=0.95, horns="ossicones",
        mane="upright", eye=0.011, eye_at=0.42, eye_out=0.92, eye_ahead=0.15,
        coat=Coat("#e6cf9c", legs="#e8d8b0", face="#d8bd8c", marks="plates", mark="#8e5220", size=0.105, much=0.9, hair="#5a361c", nose="#3a2a22",
                  eyes="#1d120c", horn="#2e2621"),
    ),
    "camel": Quadruped(
        height=1.75, length=0.98, chest=0.40, belly=0.32, width=0.70, rump=0.93, humps=((0.05, 0.22),), neck=0.46, rise=34, nape=0.062, throat=0.112,
        head=0.28, skull=0.072, muzzle=0.54, bridge=0.050, snout=0.040, stop=0.010, droop=16, legs="hoof", thick=0.86, foot=1.3, thigh=0.86, tail=0.36,
        tail_root=0.018, tail_end=0.010, tail_rise=-72, tail_style="tuft", ears="round", ear=0.045, ear_set=0.85, eye=0.015, eye_at=0.42, eye_out=0.88,
        eye_ahead=0.25, coat=Coat("#b88a52", under="#a67a46", hair="#7a5430", nose="#4a352a", eyes="#1d120c", horn="#4a3a2c"),
    ),
    "llama": Quadruped(
        height=1.05, length=1.06, chest=0.50, belly=0.46, width=0.80, rump=1.0, neck=0.56, rise=72, nape=0.085, throat=0.150, head=0.32, skull=0.090,
        muzzle=0.48, bridge=0.058, snout=0.044, stop=0.014, droop=14, legs="hoof", thick=0.98, tail=0.2, tail_root=0.06, tail_end=0.05, tail_rise=-30,
        ears="prick", ear=0.13, ear_set=0.5, eye=0.023, eye_at=0.44, eye_out=0.86, eye_ahead=0.35, shaggy=0.4,
        coat=Coat("#d9c8a8", face="#c2ab86", legs="#c8b48e", nose="#3a2c26", eyes="#1d120c", horn="#4a3a2c"),
    ),
    "elephant": Quadruped(
        height=2.9, length=1.16, chest=0.60, belly=0.56, width=0.76, rump=0.95, sag=-0.03, neck=0.10, rise=22, nape=0.185, throat=0.22, head=0.38,
        skull=0.168, muzzle=0.34, bridge=0.112, snout=0.072, stop=0.055, droop=36, cheek=0.6, legs="column", thick=1.04, thigh=0.95, tail=0.42,
        tail_root=0.022, tail_end=0.010, tail_rise=-78, tail_curl=-3, tail_style="tuft", ears="fan", ear=0.34, horns="tusks", eye=0.012, eye_at=0.56,
        eye_out=0.80, eye_ahead=0.3, trunk=0.62,
        coat=Coat("#77706a", under="#6d6660", face="#7d756e", hair="#2a2624", nose="#4a4440", eyes="#3a2414", bare=True),
    ),
    "mammoth": Quadruped(
        height=3.1, length=1.14, chest=0.62, belly=0.52, width=0.80, rump=0.88, humps=((0.9, 0.08),), neck=0.10, rise=22, nape=0.20, throat=0.23,
        head=0.38, skull=0.178, muzzle=0.34, bridge=0.112, snout=0.072, stop=0.055, droop=36, legs="column", thick=1.16, tail=0.34, tail_root=0.03,
        tail_end=0.014, tail_rise=-78, tail_style="tuft", ears="round", ear=0.10, ear_set=0.9, horns="tusks", eye=0.012, eye_at=0.56, eye_out=0.80,
        eye_ahead=0.3, trunk=0.62, shaggy=0.9, coat=Coat("#57382a", hair="#3a251b", nose="#2a1d17", eyes="#3a2414"),
    ),
    "rhino": Quadruped(
        height=1.65, length=1.42, chest=0.62, belly=0.60, width=0.78, rump=0.97, humps=((0.8, 0.05),), neck=0.22, rise=-6, nape=0.17, throat=0.235,
        head=0.50, skull=0.140, muzzle=0.52, bridge=0.100, snout=0.092, stop=0.026, droop=24, cheek=0.7, legs="column", thick=1.06, tail=0.30,
        tail_root=0.024, tail_end=0.012, tail_rise=-76, tail_style="tuft", ears="leaf", ear=0.12, ear_set=0.7, horns="rhino", eye=0.013, eye_at=0.50,
        eye_out=0.86, eye_ahead=0.3, coat=Coat("#75706a", under="#69645e", nose="#3a3632", eyes="#241a14", horn="#57504a", bare=True),
    ),
    "hippo": Quadruped(
        height=1.45, length=1.62, chest=0.74, belly=0.76, width=0.84, rump=1.0, neck=0.14, rise=2, nape=0.24, throat=0.29, head=0.58, skull=0.175,
        muzzle=0.50, bridge=0.135, snout=0.142, stop=0.040, droop=16, cheek=0.8, legs="column", thick=1.0, tail=0.22, tail_root=0.035, tail_end=0.012,
        tail_rise=-76, ears="round", ear=0.055, ear_set=0.75, eye=0.019, eye_at=0.42, eye_out=0.76, eye_ahead=0.4,
        coat=Coat("#6e5a58", under="#9c7a72", face="#7f6461", nose="#3a2e2d", eyes="#241a14", bare=True),
    ),
    "mouse": Quadruped(
        height=0.055, length=1.75, chest=0.64, belly=0.74, width=0.84, rump=1.02, sag=-0.08, neck=0.10, rise=16, nape=0.19, throat=0.24, head=0.66,
        skull=0.215, muzzle=0.48, bridge=0.115, snout=0.052, stop=0.060, droop=16, thick=0.72, thigh=0.9, tail=1.7, tail_root=0.045, tail_end=0.014,
        tail_rise=-20, tail_curl=12, ears="round", ear=0.235, ear_set=0.76, eye=0.052, eye_at=0.52, eye_out=0.76, eye_ahead=0.4,
        coat=Coat("#8a7c70", under="#d9d0c4", nose="#c98a86", eyes="#120c0a"),
    ),
    "squirrel": Quadruped(
        height=0.11, length=1.6, chest=0.56, belly=0.60, width=0.76, rump=1.02, sag=-0.10, neck=0.14, rise=34, nape=0.16, throat=0.19, head=0.54,
        skull=0.175, muzzle=0.42, bridge=0.100, snout=0.055, stop=0.050, droop=14, legs="hopper", thick=0.9, tail=1.5, tail_root=0.06, tail_end=0.06,
        tail_rise=50, tail_curl=24, tail_style="bush", ears="prick", ear=0.15, ear_set=0.6, eye=0.042, eye_at=0.50, eye_out=0.78, eye_ahead=0.4,
        coat=Coat("#9a5428", under="#f0e6d4", nose="#5a3a32", eyes="#140d0a"),
    ),
    "raccoon": Quadruped(
        height=0.30, length=1.5, chest=0.56, belly=0.58, width=0.80, rump=1.06, sag=-0.06, neck=0.16, rise=20, nape=0.17, throat=0.21, head=0.50,
        skull=0.172, muzzle=0.44, bridge=0.094, snout=0.052, stop=0.060, droop=14, legs="plant", thick=0.82, tail=0.85, tail_root=0.075, tail_end=0.06,
        tail_style="bush", tail_rise=-30, tail_curl=10, ears="round", ear=0.125, ear_set=0.74, eye=0.028, eye_at=0.52, eye_out=0.62, eye_ahead=0.8,
        coat=Coat("#7d776f", under="#a39a8e", face="#e6e0d4", legs="#2c2825", tips="#241f1d", patch="#211d1b", nose="#15110f", eyes="#140d0a", hair="#211d1b"),
    ),
    "rabbit": Quadruped(
        height=0.20, length=1.5, chest=0.58, belly=0.66, width=0.82, rump=1.06, sag=-0.12, neck=0.16, rise=46, nape=0.155, throat=0.20, head=0.54,
        skull=0.170, muzzle=0.42, bridge=0.115, snout=0.078, stop=0.040, droop=16, cheek=0.7, legs="hopper", thick=0.95, thigh=1.12, tail=0.18,
        tail_root=0.10, tail_end=0.085, tail_rise=25, tail_style="", ears="long", ear=0.52, ear_set=0.42, eye=0.042, eye_at=0.46, eye_out=0.84,
        eye_ahead=0.2, coat=Coat("#95795a", under="#e4dac8", nose="#a8746a", eyes="#1d120c", tips="#f0eade"),
    ),
    "monkey": Quadruped(
        height=0.50, length=1.12, chest=0.46, belly=0.38, width=0.78, rump=1.0, neck=0.16, rise=58, nape=0.110, throat=0.135, head=0.36, skull=0.165,
        muzzle=0.34, bridge=0.095, snout=0.072, stop=0.062, droop=4, cheek=0.55, legs="plant", thick=0.66, thigh=0.72, foot=0.95, tail=1.15,
        tail_root=0.038, tail_end=0.022, tail_rise=-10, tail_curl=38, ears="round", ear=0.082, ear_set=0.98, eye=0.027, eye_at=0.56, eye_out=0.44,
        eye_ahead=1.3, coat=Coat("#6b4a2e", under="#b59470", face="#c9977a", nose="#6a4638", eyes="#3a2010", legs="#57402c"),
    ),
    "gorilla": Quadruped(
        height=1.15, length=0.98, chest=0.54, belly=0.46, width=0.92, rump=0.76, neck=0.12, rise=34, nape=0.17, throat=0.215, head=0.36, skull=0.155,
        muzzle=0.36, bridge=0.105, snout=0.092, stop=0.060, droop=6, cheek=0.6, legs="plant", thick=1.02, thigh=0.86, tail=0.0, ears="round",
        ear=0.055, ear_set=0.98, eye=0.016, eye_at=0.58, eye_out=0.42, eye_ahead=1.3,
        coat=Coat("#232120", under="#1c1a19", back="#3b3a39", face="#1a1716", nose="#141110", eyes="#3a1d10"),
    ),
    "hedgehog": Quadruped(
        height=0.12, length=1.9, chest=0.88, belly=0.90, width=0.92, rump=0.98, sag=-0.14, neck=0.08, rise=4, nape=0.22, throat=0.30, head=0.62,
        skull=0.22, muzzle=0.52, bridge=0.125, snout=0.045, stop=0.06, droop=18, thick=0.9, tail=0.0, ears="round", ear=0.12, ear_set=0.7, eye=0.042,
        eye_at=0.5, eye_out=0.72, eye_ahead=0.5, shaggy=1.6, coat=Coat("#5a4736", under="#b89c7a", face="#b89878", nose="#15110f", eyes="#140d0a"),
    ),
    "koala": Quadruped(
        height=0.42, length=1.25, chest=0.62, belly=0.66, width=0.88, rump=0.96, neck=0.10, rise=40, nape=0.20, throat=0.24, head=0.52, skull=0.235,
        muzzle=0.26, bridge=0.115, snout=0.085, stop=0.055, droop=6, legs="plant", thick=1.0, tail=0.0, ears="round", ear=0.20, ear_set=0.92, eye=0.024,
        eye_at=0.56, eye_out=0.50, eye_ahead=1.1, shaggy=0.5, coat=Coat("#8a8680", under="#e2ddd2", nose="#1b1715", eyes="#2a180e"),
    ),
    "dragon": Quadruped(
        height=2.1, length=1.30, chest=0.46, belly=0.36, width=0.72, rump=0.92, neck=0.68, rise=52, nape=0.085, throat=0.165, head=0.40, skull=0.105,
        muzzle=0.54, bridge=0.080, snout=0.058, stop=0.020, droop=12, cheek=0.6, thick=1.05, foot=1.25, tail=1.35, tail_root=0.125, tail_end=0.012,
        tail_rise=-30, tail_curl=11, heavy_tail=True, ears="none", horns="goat", eye=0.021, eye_at=0.42, eye_out=0.82, eye_ahead=0.5, wings=1.75,
        spikes=0.085, coat=Coat("#7a1f1a", under="#c98a3a", back="#5a1512", marks="scales", mark="#3a0d0b", size=0.055, much=0.6, bare=True,
                                nose="#2a0f0d", eyes="#e8b52a", horn="#2e2622"),
    ),
    "dinosaur": Quadruped(
        height=3.2, length=1.15, chest=0.50, belly=0.50, width=0.78, rump=1.02, neck=1.05, rise=42, nape=0.060, throat=0.160, head=0.24, skull=0.072,
        muzzle=0.50, bridge=0.058, snout=0.045, stop=0.014, droop=8, legs="column", thick=0.95, tail=1.6, tail_root=0.17, tail_end=0.012, tail_rise=-24,
        tail_curl=7, heavy_tail=True, ears="none", eye=0.013, eye_at=0.44, eye_out=0.86, eye_ahead=0.3,
        coat=Coat("#6f7a4a", under="#b5ab7e", back="#5a6638", marks="scales", mark="#3f4a2a", size=0.05, much=0.35, bare=True, nose="#2a2f1c", eyes="#c28a2a"),
    ),
    "monster": Quadruped(
        height=1.9, length=1.05, chest=0.66, belly=0.56, width=0.95, rump=0.86, neck=0.10, rise=38, nape=0.24, throat=0.29, head=0.58, skull=0.275,
        muzzle=0.34, bridge=0.185, snout=0.165, stop=0.075, droop=10, cheek=0.6, legs="plant", thick=1.25, foot=1.3, tail=0.7, tail_root=0.12, tail_end=0.03,
        tail_rise=-20, tail_curl=12, heavy_tail=True, ears="round", ear=0.12, ear_set=0.9, horns="goat", eye=0.062, eye_at=0.50, eye_out=0.52, eye_ahead=1.1,
        shaggy=0.9, spikes=0.07, coat=Coat("#4a3a7a", under="#8a7ab5", marks="spots", mark="#2f2458", size=0.16, much=0.5, nose="#1a1428", eyes="#e8c22a",
                                           horn="#d9cba8"),
    ),
}
# fmt: on
