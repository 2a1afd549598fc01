"""The species of birds, as proportions and colours."""

from __future__ import annotations

from dataclasses import replace

from filmwright.stage.creatures.bird import Bird
from filmwright.stage.creatures.coat import Coat

# fmt: off
_SONG = Bird(
    coat=Coat("#7a5c3e", under="#d8cbb4", back="#6a4c32", eyes="#120d0a", nose="#1a1512"), beak_colour="#6a5a48", feet="#a8765a",
)
_DUCK = Bird(
    length=0.32, tilt=14, depth=0.56, width=1.0, neck=0.34, neck_thick=0.115, neck_curve=0.04, head=0.155, beak=0.24, beak_thick=0.055, beak_wide=1.7,
    leg=0.26, leg_thick=0.03, thigh=0.13, foot=0.36, webbed=True, wing=0.82, wing_wide=0.44, tail=0.26, tail_wide=0.24, tail_rise=16, eye=0.036,
    coat=Coat("#8d857a", under="#cfc8bc", back="#6a5a4c", face="#14563a", eyes="#120d0a", nose="#101a14"), breast="#5c3520", throat="#ece7dc",
    beak_colour="#d9a92c", feet="#e0842a", tips="#2a3f7a", wings="#7a6c5e",
)
_EAGLE = Bird(
    length=0.52, tilt=44, depth=0.46, width=0.95, neck=0.14, neck_thick=0.18, head=0.155, beak=0.185, beak_thick=0.075, hook=0.10, leg=0.40, leg_thick=0.032,
    thigh=0.17, foot=0.30, wing=1.25, wing_wide=0.52, tail=0.56, tail_wide=0.34, eye=0.034, eye_ahead=0.5,
    coat=Coat("#3f2b1d", under="#37261a", back="#332217", face="#ece7dc", eyes="#d5a82c", nose="#2a1d14"), beak_colour="#e0a92a", feet="#d9a02a",
    wings="#33231a", tips="#1c1410",
)
_WADER = Bird(
    length=0.40, tilt=22, depth=0.50, neck=0.95, neck_thick=0.062, neck_curve=0.15, head=0.105, beak=0.34, beak_thick=0.048, leg=1.35, leg_thick=0.024,
    thigh=0.10, foot=0.34, wing=0.95, wing_wide=0.48, tail=0.26, tail_wide=0.22, eye=0.024,
)

BIRDS: dict[str, Bird] = {
    "bird": replace(_SONG, length=0.19, coat=Coat("#8a5a34", under="#e0c8a0", back="#7a4c2a", eyes="#120d0a", nose="#1a1512"), breast="#c8632a"),
    "sparrow": replace(_SONG, length=0.12, beak=0.16, beak_thick=0.085, coat=Coat("#8d6f50", under="#cfc4b0", back="#6e4d30", eyes="#120d0a",
                                                                                  nose="#1a1512"), cap="#6a3f26", tips="#3a2a1e"),
    "robin": replace(_SONG, length=0.13, coat=Coat("#7d6a50", under="#ddd4c4", back="#6a563c", face="#c25a22", eyes="#120d0a", nose="#1a1512"),
                     breast="#c9581e"),
    "crow": replace(_SONG, length=0.30, tilt=32, beak=0.28, beak_thick=0.085, hook=0.04, head=0.17, leg=0.46, wing=1.1, tail=0.62,
                    coat=Coat("#17171b", eyes="#0f0c0a", nose="#0f0f12"), beak_colour="#1c1b1d", feet="#1d1b1c"),
    "pigeon": replace(_SONG, length=0.24, tilt=26, depth=0.58, neck=0.18, neck_thick=0.16, head=0.145, beak=0.13, beak_thick=0.04, leg=0.34, eye=0.034,
                      coat=Coat("#8a8f9a", under="#9aa0aa", back="#7d828c", face="#5a606c", eyes="#c2622a", nose="#4a4e58"), throat="#3f7264",
                      beak_colour="#3a3836", feet="#c2525a", tips="#33363c", wings="#9298a2"),
    "dove": replace(_SONG, length=0.22, tilt=26, depth=0.58, neck_thick=0.16, head=0.145, beak=0.13, beak_thick=0.04, leg=0.32, eye=0.034,
                    coat=Coat("#efece6", eyes="#1d120c", nose="#cfc8c0"), beak_colour="#b58a78", feet="#c26a6a", tips="#dcd8d0"),
    "gull": replace(_SONG, length=0.34, tilt=16, depth=0.50, neck=0.20, neck_thick=0.15, head=0.145, beak=0.22, beak_thick=0.055, hook=0.03, leg=0.34,
                    webbed=True, wing=1.2, coat=Coat("#efeeea", back="#a2a8b0", eyes="#c9a83a", nose="#8a5a30"), wings="#a2a8b0", tips="#1d1d20",
                    beak_colour="#e2b42e", beak_tip="#c23a22", feet="#d9a58a"),
    "duck": _DUCK,
    "duckling": replace(_DUCK, length=0.12, neck=0.14, neck_thick=0.20, head=0.25, beak=0.20, beak_thick=0.07, wing=0.4, wing_wide=0.28, eye=0.062,
                        tail=0.12, coat=Coat("#e8c83a", under="#f0dc78", eyes="#120d0a", nose="#3a2e1a"), breast="", throat="", wings="#d9b52e", tips="",
                        beak_colour="#d98a2e"),
    "goose": replace(_DUCK, length=0.46, neck=0.62, neck_thick=0.095, head=0.12, beak=0.19, leg=0.34, eye=0.026,
                     coat=Coat("#e9e6df", under="#efece6", back="#d9d6ce", eyes="#2a4a6a", nose="#c9c4ba"), breast="", throat="", wings="#dedbd3",
                     tips="#b8b5ae", beak_colour="#e2842a"),
    "swan": replace(_DUCK, length=0.66, neck=1.05, neck_thick=0.078, neck_curve=0.20, head=0.098, beak=0.17, leg=0.26, wing=0.95, wing_wide=0.6, eye=0.018,
                    coat=Coat("#f0eee8", eyes="#120d0a", nose="#1a1716"), breast="", throat="", wings="#f0eee8", tips="#e2e0da", beak_colour="#e0762a",
                    feet="#2a2826"),
    "hen": replace(_SONG, length=0.30, tilt=24, depth=0.72, width=0.92, neck=0.26, neck_thick=0.15, head=0.135, beak=0.13, beak_thick=0.05, leg=0.44,
                   leg_thick=0.034, thigh=0.17, foot=0.34, wing=0.62, wing_wide=0.44, tail=0.40, tail_wide=0.34, tail_rise=42, crest="comb",
                   wattle="#b8231f", eye=0.034, coat=Coat("#a8562a", under="#b5683a", back="#94471f", eyes="#c2702a", nose="#b8483a"), throat="#c98a3a",
                   beak_colour="#d9b05a", feet="#d9a83a", tips="#5a2a14"),
    "rooster": replace(_SONG, length=0.36, tilt=32, depth=0.64, neck=0.34, neck_thick=0.16, head=0.125, beak=0.13, beak_thick=0.05, leg=0.52,
                       leg_thick=0.034, thigh=0.17, foot=0.36, wing=0.66, wing_wide=0.42, tail=0.80, tail_wide=0.42, tail_rise=66, crest="comb",
                       wattle="#c2231f", eye=0.030, coat=Coat("#8e2f18", under="#2a211e", back="#a8481c", eyes="#d9862a", nose="#b8483a"),
                       throat="#d99a2e", beak_colour="#d9b05a", feet="#d9b03a", tips="#12382e", wings="#9a3c18"),
    "turkey": replace(_SONG, length=0.55, tilt=30, depth=0.76, neck=0.32, neck_thick=0.12, head=0.095, beak=0.10, beak_thick=0.035, leg=0.48, wing=0.7,
                      tail=0.72, tail_wide=0.95, tail_rise=70, wattle="#c2302a", eye=0.022,
                      coat=Coat("#3a2a20", under="#33251c", back="#4a3626", face="#a8555a", eyes="#1d120c", nose="#8a4a50"), throat="#b04a4a",
                      feet="#b58a7a", tips="#c9a878", beak_colour="#c9b08a"),
    "owl": replace(_SONG, length=0.30, tilt=66, depth=0.52, width=1.0, neck=0.06, neck_thick=0.28, head=0.285, beak=0.10, beak_thick=0.055, hook=0.07,
                   leg=0.20, thigh=0.14, foot=0.28, wing=0.92, wing_wide=0.46, tail=0.34, crest="ears", disc=True, eye=0.092,
                   coat=Coat("#8a6a48", under="#cdb48c", back="#6a4e34", face="#bfa077", marks="spots", mark="#46321f", size=0.10, much=0.5,
                             eyes="#d98a1e", nose="#4a3626"), beak_colour="#3a322c", feet="#bfa077", tips="#4a3624", wings="#6f5238"),
    "eagle": _EAGLE,
    "hawk": replace(_EAGLE, length=0.36, coat=Coat("#6e4a2e", under="#dcc9a8", back="#5c3d26", eyes="#c2702a", nose="#2a1d14", marks="spots",
                                                   mark="#5c3d26", size=0.09, much=0.4), beak_colour="#3a3532", wings="#5c3d26", tips="#33241a"),
    "vulture": replace(_EAGLE, neck=0.34, neck_thick=0.085, neck_curve=0.06, head=0.105, coat=Coat("#33291f", back="#2a2119", face="#b5776a",
                                                                                                  eyes="#2a1a12", nose="#8a564c"), throat="#b5877a",
                       beak_colour="#cfc4ae"),
    "parrot": replace(_SONG, length=0.26, tilt=56, depth=0.44, neck=0.10, neck_thick=0.18, head=0.185, beak=0.17, beak_thick=0.13, hook=0.13, leg=0.30,
                      wing=0.95, tail=1.05, tail_wide=0.20, eye=0.038, coat=Coat("#c2231f", back="#b81f1c", face="#c2231f", patch="#efe6da",
                                                                                 eyes="#d9c98a", nose="#efe6da"), wings="#c23a1f", tips="#1f4fb0",
                      beak_colour="#d8cbb0", beak_tip="#2a2624", feet="#5a544e"),
    "toucan": replace(_SONG, length=0.26, tilt=44, depth=0.50, neck=0.12, neck_thick=0.17, head=0.165, beak=0.62, beak_thick=0.14, beak_wide=0.5, hook=0.10,
                      leg=0.34, tail=0.62, eye=0.034, coat=Coat("#19181c", patch="#2f8fc2", eyes="#120d0a", nose="#19181c"), throat="#efe7d2",
                      breast="#19181c", beak_colour="#e8861e", beak_tip="#19181c", feet="#3f6a9a"),
    "peacock": replace(_SONG, length=0.50, tilt=34, depth=0.52, neck=0.55, neck_thick=0.088, neck_curve=0.05, head=0.098, beak=0.11, beak_thick=0.035,
                       leg=0.55, wing=0.8, tail=0.4, fan=True, crest="tuft", eye=0.022,
                       coat=Coat("#1c4fa0", under="#18405f", back="#3a7a4a", face="#1c4fa0", patch="#e6e2d6", eyes="#120d0a", nose="#122f6a"),
                       breast="#1c4fa0", throat="#1f5ab8", wings="#8a7a5a", tips="#5a4a34", beak_colour="#b5a890", feet="#8a8074"),
    "penguin": replace(_SONG, length=0.62, tilt=82, depth=0.46, width=1.0, neck=0.10, neck_thick=0.155, head=0.135, beak=0.15, beak_thick=0.034, leg=0.10,
                       leg_thick=0.05, thigh=0.10, foot=0.28, webbed=True, wing=0.50, wing_wide=0.16, tail=0.14, tail_wide=0.16, eye=0.022,
                       coat=Coat("#191a20", under="#efece4", back="#191a20", face="#191a20", eyes="#120d0a", nose="#191a20"), breast="#efece4",
                       throat="#e8b53a", wings="#1d1e25", tips="#1d1e25", beak_colour="#2a2624", beak_tip="#d9823a", feet="#2e2a2a"),
    "flamingo": replace(_WADER, length=0.42, leg=1.75, leg_thick=0.022, hook=0.16, beak=0.26, beak_thick=0.058,
                        coat=Coat("#ee8f9a", under="#f2a8ae", back="#e8808e", eyes="#d9b52e", nose="#e8909a"), wings="#e8707e", tips="#2a1c1e",
                        beak_colour="#efd2c8", beak_tip="#1c1a1b", feet="#e88a94"),
    "heron": replace(_WADER, coat=Coat("#8d97a2", under="#d9dce0", back="#79838f", face="#eceae4", eyes="#d9b52e", nose="#33363c"), cap="#26282e",
                     throat="#e2e2de", wings="#7d8894", tips="#33383f", beak_colour="#d9a43a", feet="#8a7a5a"),
    "stork": replace(_WADER, neck=0.72, neck_curve=0.10, coat=Coat("#efece6", eyes="#120d0a", nose="#2a2624"), tips="#17171a", beak_colour="#cf3f26",
                     feet="#cf4a2e"),
    "ostrich": replace(_WADER, length=0.95, tilt=10, depth=0.68, width=0.95, neck=0.98, neck_thick=0.058, neck_curve=0.05, head=0.088, beak=0.12,
                       beak_thick=0.030, leg=1.18, leg_thick=0.046, thigh=0.17, foot=0.26, wing=0.6, wing_wide=0.42, tail=0.34, tail_wide=0.4, eye=0.024,
                       coat=Coat("#1d1b1c", face="#c9a08c", eyes="#2a1a12", nose="#a8806e"), throat="#cfa896", wings="#201e1f", tips="#ece8de",
                       beak_colour="#b58a74", feet="#c29a86"),
    "hummingbird": replace(_SONG, length=0.06, tilt=52, beak=0.62, beak_thick=0.026, head=0.19, leg=0.16, wing=1.0, wing_wide=0.32, tail=0.42,
                           coat=Coat("#1f7d5a", under="#d5d9d2", back="#18704e", eyes="#120d0a", nose="#123a2c"), throat="#b81f4a", beak_colour="#1c1a1b",
                           feet="#3a3430"),
    "bluebird": replace(_SONG, length=0.14, coat=Coat("#2c62b0", under="#e6ddd0", back="#2456a8", eyes="#120d0a", nose="#14284a"), breast="#b5683a"),
    "canary": replace(_SONG, length=0.11, coat=Coat("#e8c42e", under="#f0d85a", back="#d9b024", eyes="#120d0a", nose="#6a5420"), beak_colour="#d9a58a",
                      feet="#d99a8a"),
}
# fmt: on
