"""The shape of a face from a seed: a few bold choices and many small ones, so that two faces are told apart at a glance."""

from __future__ import annotations

import zlib

import numpy as np

from filmwright.bible import Look

# Women's faces and children's are drawn softer than the data's middle: smaller noses and jaws, fuller cheeks and lips.
SOFTER = {
    "nose/nose-volume-decr": 0.30,
    "nose/nose-scale-horiz-decr": 0.15,
    "chin/chin-width-decr": 0.30,
    "chin/chin-jaw-drop-decr": 0.25,
    "mouth/mouth-upperlip-volume-incr": 0.15,
    "mouth/mouth-lowerlip-volume-incr": 0.15,
    "neck/neck-scale-horiz-decr": 0.20,
}
# Old bodies of the data have the same heavy jaw for both sexes; women keep a light one, and lips.
OLD_WOMAN = {
    "chin/chin-width-decr": 0.55,
    "chin/chin-bones-decr": 0.45,
    "chin/chin-prominent-decr": 0.20,
    "chin/chin-jaw-drop-decr": 0.45,
    "cheek/l-cheek-bones-incr": 0.35,
    "cheek/r-cheek-bones-incr": 0.35,
    "nose/nose-volume-decr": 0.35,
    "nose/nose-scale-horiz-decr": 0.30,
    "nose/nose-width3-decr": 0.25,
    "mouth/mouth-upperlip-volume-incr": 0.35,
    "mouth/mouth-lowerlip-volume-incr": 0.30,
    "mouth/mouth-cupidsbow-incr": 0.30,
    "mouth/mouth-angles-up": 0.30,
    "neck/neck-scale-horiz-decr": 0.45,
    "neck/neck-scale-depth-decr": 0.35,
    "eyebrows/eyebrows-trans-up": 0.30,
    "forehead/forehead-temple-decr": 0.20,
}
CHILDLIKE = {
    "nose/nose-scale-depth-decr": 0.35,
    "nose/nose-volume-decr": 0.35,
    "nose/nose-point-up": 0.35,
    "chin/chin-width-decr": 0.30,
    "chin/chin-jaw-drop-decr": 0.30,
    "mouth/mouth-scale-horiz-decr": 0.15,
    "forehead/forehead-scale-vert-incr": 0.15,
}
# The most of what makes a head look pinched or ill when chance and age add up: a blade of a nose, a slit of a mouth, a pointed crown.
MOST = {
    "nose/nose-scale-horiz-decr": 0.55,
    "nose/nose-scale-depth-decr": 0.50,
    "nose/nose-width1-decr": 0.30,
    "nose/nose-width3-decr": 0.40,
    "nose/nose-point-down": 0.55,
    "nose/nose-volume-decr": 0.45,
    "mouth/mouth-angles-down": 0.25,
    "mouth/mouth-upperlip-volume-decr": 0.45,
    "mouth/mouth-lowerlip-volume-decr": 0.45,
    "mouth/mouth-scale-horiz-decr": 0.45,
    "chin/chin-height-decr": 0.55,
    "chin/chin-height-incr": 0.60,
    "chin/chin-jaw-drop-incr": 0.45,
    "neck/neck-double-incr": 0.60,
    # skulls that run up to a point, which no hair hides
    "forehead/forehead-nubian-incr": 0.06,
    "forehead/forehead-scale-vert-incr": 0.12,
    "head/head-oval": 0.35,
    "head/head-diamond": 0.12,
    "head/head-triangular": 0.18,
}
OUTLINES = ("oval", "round", "square", "rectangular", "triangular", "invertedtriangular", "diamond")

# Targets that come as a pair of opposites: (lower, higher, spread). A draw below 0 takes the first, above 0 the second.
SINGLE = (
    ("nose/nose-scale-horiz-decr", "nose/nose-scale-horiz-incr", 0.55),
    ("nose/nose-scale-vert-decr", "nose/nose-scale-vert-incr", 0.5),
    ("nose/nose-scale-depth-decr", "nose/nose-scale-depth-incr", 0.55),
    ("nose/nose-volume-decr", "nose/nose-volume-incr", 0.5),
    ("nose/nose-point-down", "nose/nose-point-up", 0.6),
    ("nose/nose-point-width-decr", "nose/nose-point-width-incr", 0.5),
    ("nose/nose-curve-concave", "nose/nose-curve-convex", 0.5),
    ("nose/nose-hump-decr", "nose/nose-hump-incr", 0.45),
    ("nose/nose-width1-decr", "nose/nose-width1-incr", 0.4),
    ("nose/nose-width3-decr", "nose/nose-width3-incr", 0.4),
    ("nose/nose-flaring-decr", "nose/nose-flaring-incr", 0.4),
    ("mouth/mouth-scale-horiz-decr", "mouth/mouth-scale-horiz-incr", 0.45),
    ("mouth/mouth-upperlip-volume-decr", "mouth/mouth-upperlip-volume-incr", 0.5),
    ("mouth/mouth-lowerlip-volume-decr", "mouth/mouth-lowerlip-volume-incr", 0.5),
    ("mouth/mouth-upperlip-height-decr", "mouth/mouth-upperlip-height-incr", 0.4),
    ("mouth/mouth-lowerlip-height-decr", "mouth/mouth-lowerlip-height-incr", 0.4),
    ("mouth/mouth-cupidsbow-decr", "mouth/mouth-cupidsbow-incr", 0.5),
    ("mouth/mouth-angles-down", "mouth/mouth-angles-up", 0.3),
    ("mouth/mouth-trans-down", "mouth/mouth-trans-up", 0.25),
    ("chin/chin-width-decr", "chin/chin-width-incr", 0.55),
    ("chin/chin-height-decr", "chin/chin-height-incr", 0.5),
    ("chin/chin-prominent-decr", "chin/chin-prominent-incr", 0.5),
    ("chin/chin-bones-decr", "chin/chin-bones-incr", 0.45),
    ("chin/chin-jaw-drop-decr", "chin/chin-jaw-drop-incr", 0.4),
    ("forehead/forehead-scale-vert-decr", "forehead/forehead-scale-vert-incr", 0.4),
    ("forehead/forehead-temple-decr", "forehead/forehead-temple-incr", 0.4),
    ("forehead/forehead-nubian-decr", "forehead/forehead-nubian-incr", 0.3),
    ("eyebrows/eyebrows-angle-down", "eyebrows/eyebrows-angle-up", 0.5),
    ("eyebrows/eyebrows-trans-down", "eyebrows/eyebrows-trans-up", 0.35),
    ("head/head-scale-horiz-decr", "head/head-scale-horiz-incr", 0.35),
    ("head/head-scale-vert-decr", "head/head-scale-vert-incr", 0.3),
)
# The same for both sides of the face ("l-" and "r-" targets).
BOTH = (
    ("eyes/{}-eye-corner1-down", "eyes/{}-eye-corner1-up", 0.45),
    ("eyes/{}-eye-corner2-down", "eyes/{}-eye-corner2-up", 0.5),
    ("eyes/{}-eye-height1-decr", "eyes/{}-eye-height1-incr", 0.35),
    ("eyes/{}-eye-height3-decr", "eyes/{}-eye-height3-incr", 0.35),
    ("eyes/{}-eye-trans-in", "eyes/{}-eye-trans-out", 0.4),
    ("eyes/{}-eye-eyefold-down", "eyes/{}-eye-eyefold-up", 0.4),
    ("eyes/{}-eye-eyefold-concave", "eyes/{}-eye-eyefold-convex", 0.35),
    ("cheek/{}-cheek-bones-decr", "cheek/{}-cheek-bones-incr", 0.6),
    ("cheek/{}-cheek-volume-decr", "cheek/{}-cheek-volume-incr", 0.5),
    ("cheek/{}-cheek-inner-decr", "cheek/{}-cheek-inner-incr", 0.4),
    ("ears/{}-ear-scale-decr", "ears/{}-ear-scale-incr", 0.5),
    ("ears/{}-ear-wing-decr", "ears/{}-ear-wing-incr", 0.45),
    ("ears/{}-ear-lobe-decr", "ears/{}-ear-lobe-incr", 0.5),
)


def seeded(*words: object) -> np.random.Generator:
    """A random generator that depends on the words only, the same on every machine."""
    return np.random.Generator(np.random.PCG64(zlib.crc32("|".join(map(str, words)).encode())))


def _lean(weights: dict[str, float], name: str, weight: float) -> None:
    """Adds to a target, first taking back as much of its opposite."""
    for a, b in (("-decr", "-incr"), ("-incr", "-decr"), ("-up", "-down"), ("-down", "-up")):
        if name.endswith(a):
            opposite = name.removesuffix(a) + b
            back = min(weights.get(opposite, 0.0), weight)
            if back:
                weights[opposite] -= back
                weight -= back
            break
    if weight:
        weights[name] = min(weights.get(name, 0.0) + weight, 1.15)


def face_targets(look: Look) -> dict[str, float]:
    """Weights of the shape targets of this face: its seed's own, then those of its sex, age and build."""
    draw = seeded("face", look.face)
    young = float(np.clip((16 - look.age) / 8, 0, 1))
    spread = 1 - 0.62 * young  # children's faces differ less, and caricature of them is unkind
    weights: dict[str, float] = {}

    def turn(low: str, high: str, value: float) -> None:
        name = high if value > 0 else low
        weights[name] = weights.get(name, 0.0) + min(abs(value), 1.0)

    for place in draw.permutation(len(OUTLINES))[:2]:
        weights[f"head/head-{OUTLINES[place]}"] = float(draw.uniform(0.1, 0.75)) * spread
    for low, high, width in SINGLE:
        turn(low, high, float(np.clip(draw.normal(0, width), -1.1, 1.1)) * spread)
    for low, high, width in BOTH:
        value = float(np.clip(draw.normal(0, width), -1.1, 1.1)) * spread
        for side in "lr":
            turn(low.format(side), high.format(side), value)

    grown = 1 - young
    soft = SOFTER if look.sex == "female" else {}
    aged = OLD_WOMAN if look.sex == "female" else {"mouth/mouth-angles-up": 0.25}
    ageing = min(max((look.age - 45) / 25, 0), 1)
    for share, bias in ((grown, soft), (young, CHILDLIKE), (ageing, aged)):
        for name, weight in bias.items():
            _lean(weights, name, weight * share)
    if look.sex == "male":
        weights["chin/chin-prominent-incr"] = weights.get("chin/chin-prominent-incr", 0) + 0.2 * grown
        weights["chin/chin-cleft-incr"] = 0.4 * float(draw.random() < 0.25) * grown
    # Eyes a little larger than life read from farther away; more on a child.
    larger = (0.55 if look.sex == "female" else 0.38) + 0.30 * young
    for side in "lr":
        weights[f"eyes/{side}-eye-scale-incr"] = larger
        if look.age > 55:  # bags, but open eyes: drooping lids made old people stare blankly
            weights[f"eyes/{side}-eye-bag-incr"] = 0.35 * min((look.age - 55) / 25, 1)
            weights[f"eyes/{side}-eye-height2-incr"] = 0.60 * min((look.age - 55) / 25, 1)
            weights[f"eyes/{side}-eye-height1-incr"] = 0.40 * min((look.age - 55) / 25, 1)
            weights[f"eyes/{side}-eye-height3-incr"] = 0.40 * min((look.age - 55) / 25, 1)
    if look.age > 50:
        old = min((look.age - 50) / 30, 1)
        man = 1.0 if look.sex == "male" else 0.0
        weights["nose/nose-volume-incr"] = weights.get("nose/nose-volume-incr", 0) + 0.25 * old * man
        weights["head/head-age-incr"] = (0.22 + 0.12 * man) * old
        for side in "lr":
            ear = f"ears/{side}-ear-scale-incr"
            weights[ear] = weights.get(ear, 0) + (0.05 + 0.25 * man) * old
    if look.build > 0.25 and look.age > 5:
        heavy = (look.build - 0.25) / 0.75
        weights["head/head-fat-incr"] = 0.8 * heavy
        weights["neck/neck-double-incr"] = 0.6 * heavy
    elif look.build < -0.3:
        weights["head/head-fat-decr"] = 0.5 * (-look.build - 0.3) / 0.7
    return {name: min(weight, MOST.get(name, 9.0)) for name, weight in weights.items()}
