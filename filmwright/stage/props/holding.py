"""How a thing lies in a hand: which way round, where the fingers close on it, and whether it takes both hands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.props import FAMILIES, grip, known, prop_mesh
from filmwright.stage.snapshot import Vec

# upright  stands up in the hand, its +x towards the palm: cups by the handle, bottles and candles around
# forward  stands up and points where the fingers do: a pistol, a walkie-talkie, a telephone
# along    a handle through the fist, the working end (-z) on the thumb's side: hammers, brushes
# blade    the same, the working end ahead of the fist and on edge: knives
# staff    the same, the working end down: brooms, shovels
# fingers  between fore and middle finger, across the hand, the working end (-z) on its back: cigarettes
# pinch    between the finger tips, the working end (-z) ahead of them: pens, brushes, spoons
# hang     hangs by its handle from the fingers of an arm that hangs: kettles, buckets, bags
# palm     lies on the palm, fingers about it: balls, fruit, keys
# flat     a page: thumb above, fingers below, tilted to the reader
# both     between two palms
# pen      the same, leaning back over the web of the thumb: what one writes with
WAYS = ("upright", "forward", "along", "blade", "staff", "pinch", "pen", "fingers", "hang", "palm", "flat", "both")
TWO_HANDS = 0.30  # metres: what is larger is carried in both hands, unless it has a handle
BALL_IN_ONE_HAND = 0.16
THIN = 0.018  # metres: half the width up to which fingers close round a thing; what is thicker lies against the palm

_BY_NOUN: dict[str, str] = {
    **dict.fromkeys(("gun", "walkie-talkie", "phone", "telephone", "flashlight", "teddy bear"), "forward"),
    **dict.fromkeys(("sword", "hammer", "axe"), "along"),
    "knife": "blade",
    **dict.fromkeys(("fork", "spoon", "scissors"), "pinch"),
    **dict.fromkeys(("pen", "brush"), "pen"),
    **dict.fromkeys(("shovel", "broom"), "staff"),
    **dict.fromkeys(("kettle", "bucket", "suitcase", "bag", "basket", "lantern", "backpack"), "hang"),
    **dict.fromkeys(
        (
            "apple", "orange", "tomato", "donut", "key", "ring", "whistle", "coin", "watch", "necklace", "crown", "ball", "bread",
            "sandwich", "hot dog", "wallet", "broccoli", "bowl", "plate", "cake", "pizza", "money", "cheese",
        ),
        "palm",
    ),
    **dict.fromkeys(("letter", "paper", "envelope", "newspaper", "photo", "book", "open book"), "flat"),
    **dict.fromkeys(("umbrella", "flag", "stop sign", "sign", "balloon", "kite", "flower", "bouquet"), "upright"),
    "rope": "hang", "carrot": "along", "banana": "along", "laptop": "both", "box": "both", "watermelon": "both", "pot": "both",
}  # fmt: skip


@dataclass(frozen=True)
class Hold:
    """`way` is one of WAYS; `at` the point of the mesh that comes into the hand; `reach` metres from there to the thing's middle
    (to its working end, for what is pinched);
    `rise` metres up from where it is held to its top."""

    way: str
    at: Vec
    reach: float
    rise: float


@lru_cache(maxsize=256)
def hold(prop: Prop) -> Hold:
    """How a prop is held. StageError for a kind that no family makes."""
    low, high = prop_mesh(prop).bounds
    size = high - low
    middle = (low + high) / 2
    noun = known(prop.kind) or ""
    own = FAMILIES[noun].way if noun in FAMILIES else ""
    way = own or _BY_NOUN.get(noun, "upright")
    largest = float(size.max())
    if (
        (way == "palm" and noun in ("ball",) and largest > BALL_IN_ONE_HAND)
        or (way == "palm" and not own and largest > TWO_HANDS)
        or (noun not in _BY_NOUN and not own and largest > TWO_HANDS and float(np.sort(size)[1]) > 0.12)
    ):
        way = "both"
    if way == "palm":
        at = np.array([middle[0], low[1], middle[2]])
        reach = float(size[1]) / 2
    elif way == "both":
        at = middle
        reach = float(size[0]) / 2
    elif way in ("along", "blade", "staff", "hang"):
        at, reach = np.asarray(grip(prop), float), 0.0
    elif way in ("pinch", "pen", "fingers"):
        at = np.asarray(grip(prop), float)
        reach = float(at[2] - low[2])
    else:
        at = np.asarray(grip(prop), float)
        reach = abs(float(at[0] - middle[0]))
        thick = _thickness(prop, at) if reach < 0.01 else 0.0
        if thick > THIN:  # the palm lies on its side, not in its middle
            at, reach = at + np.array([thick, 0.0, 0.0]), thick
    if noun == "pot":
        reach = float(size[0]) / 2 - 0.02
    return Hold(way, (float(at[0]), float(at[1]), float(at[2])), reach, float(high[1] - at[1]))


def _thickness(prop: Prop, at: Array) -> float:
    """Half of a thing's width where it is held, metres."""
    points = prop_mesh(prop).positions - at
    near = points[(np.abs(points[:, 1]) < 0.03) & (np.abs(points[:, 2]) < 0.05)]
    return float(np.abs(near[:, 0]).max()) if len(near) else 0.0
