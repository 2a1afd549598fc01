"""The species of what creeps: reptiles, frogs and snakes, as proportions and colours."""

from __future__ import annotations

from dataclasses import replace

from filmwright.stage.creatures.coat import Coat
from filmwright.stage.creatures.crawler import Crawler

# fmt: off
_LIZARD = Crawler(
    length=0.35, profile=((0, 0.012, 1.5), (0.05, 0.030, 1.45), (0.12, 0.040, 1.35), (0.17, 0.033, 1.2), (0.28, 0.050, 1.35), (0.42,
        0.050, 1.35),
                          (0.52, 0.036, 1.2), (0.70, 0.020, 1.0), (1.0, 0.003, 1.0)),
    high=0.085, head=0.15, front=0.24, hind=0.48, reach=0.125, leg_thick=0.015, foot=0.07, eye=0.013, eye_at=0.085, eye_up=0.55,
    waves=1.0,
    coat=Coat("#5f8a3a", under="#cfd3a0", back="#4a7a2c", marks="scales", mark="#2c4a1c", size=0.018, much=0.5, eyes="#c2902a",
        nose="#2a3a1a"),
)
_SNAKE = Crawler(
    length=2.0, profile=((0, 0.006, 1.5), (0.02, 0.013, 1.55), (0.045, 0.015, 1.5), (0.065, 0.011, 1.1), (0.2, 0.018, 1.1), (0.5, 0.020,
        1.1),
                         (0.8, 0.014, 1.05), (1.0, 0.002, 1.0)),
    high=0.019, head=0.06, head_lift=0.10, legs=False, front=0.30, hind=0.5, eye=0.0042, eye_at=0.030, eye_up=0.5, tongue=True, waves=2.2,
    coat=Coat("#7a7a3a", under="#d9d3a8", marks="spots", mark="#3a2f18", size=0.045, much=0.7, eyes="#d9a02a", nose="#3a3a1a"),
)
_TURTLE = Crawler(
    length=0.5, profile=((0, 0.022, 1.1), (0.06, 0.060, 1.15), (0.13, 0.065, 1.1), (0.22, 0.048, 1.1), (0.34, 0.120, 2.0), (0.55, 0.145,
        2.1), (0.78, 0.110, 2.0),
                         (0.90, 0.030, 1.2), (1.0, 0.006, 1.0)),
    high=0.155, head=0.20, head_lift=0.05, front=0.36, hind=0.74, reach=0.26, leg_thick=0.050, hind_big=1.0, foot=0.09, eye=0.016,
    eye_at=0.075, eye_up=0.4,
    shell=0.22, waves=0.0, coat=Coat("#7a7a4a", under="#b5ab7a", marks="scales", mark="#4a4a2a", size=0.05, much=0.4, eyes="#2a1d10",
        nose="#3a3a22"),
    shell_colour="#6e5426",
)

CRAWLERS: dict[str, Crawler] = {
    "lizard": _LIZARD,
    "gecko": replace(_LIZARD, length=0.22, eye=0.019, coat=Coat("#9ab53a", under="#e2e6b8", marks="spots", mark="#c2522a", size=0.05,
    much=0.6, eyes="#d9b53a",
                                                               nose="#4a5a1a")),
    "iguana": replace(_LIZARD, length=1.2, ridges=0.022, coat=Coat("#6f9a4a", under="#b5c28a", back="#5a8a3a", marks="scales",
    mark="#3a5a2a", size=0.02,
                                                                  much=0.5, eyes="#c28a2a", nose="#2a3a1a")),
    "crocodile": Crawler(
        length=3.6, profile=((0, 0.012, 1.9), (0.03, 0.017, 1.7), (0.09, 0.018, 1.7), (0.14, 0.034, 1.6), (0.19, 0.040, 1.4), (0.26,
            0.056, 1.5), (0.40, 0.064, 1.6),
                             (0.52, 0.048, 1.4), (0.70, 0.030, 0.9), (1.0, 0.004, 0.7)),
        high=0.072, head=0.18, front=0.27, hind=0.50, reach=0.105, leg_thick=0.019, foot=0.045, eye=0.0085, eye_at=0.140, eye_up=1.4,
        ridges=0.018, teeth=True,
        waves=0.9, coat=Coat("#55603a", under="#b5ab7e", back="#434d2c", marks="scales", mark="#2a301c", size=0.018, much=0.6,
            eyes="#c2a02a", nose="#1f2414"),
    ),
    "snake": _SNAKE,
    "cobra": replace(_SNAKE, head_lift=0.28, coat=Coat("#5a4a2e", under="#cfc294", marks="scales", mark="#2a2214", size=0.012, much=0.5,
    eyes="#d9822a",
                                                       nose="#2a2214")),
    "turtle": _TURTLE,
    "tortoise": replace(_TURTLE, length=0.7, high=0.18, shell=0.27, shell_colour="#7a6232"),
    "sea turtle": replace(_TURTLE, length=1.1, flippers=True, reach=0.30, high=0.12, shell=0.13, leg_thick=0.030, shell_colour="#5a6a3a",
                          coat=Coat("#6a7a5a", under="#cfc9a0", marks="plates", mark="#3f4a34", size=0.06, much=0.8, eyes="#1d1510",
                              nose="#2a3022")),
    "frog": Crawler(
        length=0.12, profile=((0, 0.05, 2.2), (0.10, 0.13, 1.7), (0.24, 0.17, 1.5), (0.45, 0.20, 1.5), (0.70, 0.15, 1.35), (0.90, 0.08,
            1.2), (1.0, 0.02, 1.0)),
        high=0.24, head=0.34, head_lift=0.14, front=0.36, hind=0.86, reach=0.34, leg_thick=0.055, hind_big=1.35, foot=0.26, eye=0.070,
        eye_at=0.20, eye_up=1.5,
        waves=0.0, coat=Coat("#5a9a2e", under="#e6e2b0", back="#4a8a24", marks="spots", mark="#2f5f1c", size=0.16, much=0.5,
            eyes="#d9a02a", nose="#2a4a18"),
    ),
    "salamander": replace(_LIZARD, length=0.2, coat=Coat("#1d1b18", marks="spots", mark="#e8b52a", size=0.09, much=0.8, eyes="#0f0d0a",
    nose="#1d1b18")),
    "worm": replace(_SNAKE, length=0.15, tongue=False, head_lift=0.0, eye=0.001, coat=Coat("#b5705f", under="#c98a7a", marks="stripes",
    mark="#8a4a3e", size=0.02,
                                                                                         much=0.3, eyes="#5a2a22", nose="#8a4a3e")),
}
CRAWLERS["toad"] = replace(
    CRAWLERS["frog"], coat=Coat("#7a6a42", under="#cfc294", back="#6a5a36", marks="spots", mark="#4a3c22", size=0.10, much=0.7,
        eyes="#c28a2a", nose="#3a2f1c"),
)
# fmt: on
