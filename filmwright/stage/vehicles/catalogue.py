"""All kinds of vehicles by name with the family of each, other words for the same, and words before a name that change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from filmwright.stage.vehicles import aircraft, boats, car_shapes, cars, drawn, heavy, hulls, motors, rails, two_wheels
from filmwright.stage.vehicles.model import Vehicle

Build = Callable[[str, str, bool], Vehicle]
FAMILIES: tuple[tuple[tuple[str, ...], Build], ...] = (
    (tuple(two_wheels.CYCLES), two_wheels.build),
    (tuple(motors.MOTORS), two_wheels.build),
    (tuple(car_shapes.KINDS), cars.build),
    (heavy.KINDS, heavy.build),
    (rails.KINDS, rails.build),
    (tuple(hulls.KINDS), boats.build),
    (aircraft.KINDS, aircraft.build),
    (drawn.KINDS, drawn.build),
)
NAMES: dict[str, Build] = {kind: build for kinds, build in FAMILIES for kind in kinds}
# other words; what a word means by itself
SAME = {
    "car": "sedan", "automobile": "sedan", "auto": "sedan", "saloon": "sedan", "motorcar": "sedan", "vehicle": "sedan",
    "station wagon": "minivan",
    "estate car": "minivan", "compact car": "hatchback", "mini": "hatchback", "sportscar": "sports car", "sport car": "sports car",
    "supercar": "sports car", "race car": "racing car", "racecar": "racing car", "stock car": "racing car", "rally car": "racing car",
    "roadster": "convertible", "cabriolet": "convertible", "cab": "taxi", "taxicab": "taxi", "yellow cab": "taxi",
    "police cruiser": "police car",
    "patrol car": "police car", "squad car": "police car", "cop car": "police car", "pickup": "pickup truck", "pick-up": "pickup truck",
    "pick-up truck": "pickup truck", "4x4": "jeep", "off-roader": "jeep", "limo": "limousine", "stretch limousine": "limousine",
    "oldtimer": "vintage car", "antique car": "vintage car", "old car": "classic car", "vintage automobile": "vintage car",
    "campervan": "camper van",
    "camper": "camper van", "motorhome": "camper van", "rv": "camper van", "delivery van": "van", "minibus taxi": "minivan",
    "hearse": "limousine",
    "land rover": "jeep", "bike": "bicycle", "cycle": "bicycle", "pushbike": "bicycle", "racing bicycle": "road bicycle",
    "road bike": "road bicycle",
    "racing bike": "road bicycle", "mountain bicycle": "mountain bike", "bmx": "child's bicycle", "bmx bike": "child's bicycle",
    "kid's bike": "child's bicycle", "child's bike": "child's bicycle", "tandem": "tandem bicycle", "tandem bike": "tandem bicycle",
    "city bike": "city bicycle", "motorbike": "motorcycle", "chopper": "cruiser motorcycle", "sportbike": "sport motorcycle",
    "sports bike": "sport motorcycle", "racing motorcycle": "sport motorcycle", "motocross bike": "dirt bike", "vespa": "motor scooter",
    "scooter motorcycle": "motor scooter", "kick scooter": "scooter", "push scooter": "scooter", "e-scooter": "electric scooter",
    "lorry": "truck", "semi": "semi-trailer truck", "semi truck": "semi-trailer truck", "semi-truck": "semi-trailer truck",
    "trailer truck": "semi-trailer truck", "tractor-trailer": "semi-trailer truck", "eighteen-wheeler": "semi-trailer truck",
    "18-wheeler": "semi-trailer truck", "big rig": "semi-trailer truck", "articulated lorry": "semi-trailer truck",
    "dumper": "dump truck",
    "tipper truck": "dump truck", "tanker truck": "tank truck", "tanker": "tank truck", "fire truck": "fire engine",
    "firetruck": "fire engine",
    "bin lorry": "garbage truck", "dustcart": "garbage truck", "concrete mixer": "cement mixer", "double decker": "double-decker",
    "double-decker bus": "double-decker", "double decker bus": "double-decker", "city bus": "bus", "omnibus": "bus", "autobus": "bus",
    "tour bus": "coach", "tourist bus": "coach", "excavator": "digger", "backhoe": "digger", "army tank": "tank", "panzer": "tank",
    "water tank": "", "fish tank": "", "farm tractor": "tractor", "fork-lift": "forklift", "fork lift": "forklift",
    "locomotive": "steam engine", "steam locomotive": "steam engine", "steam train": "steam engine", "railway engine": "steam engine",
    "railroad train": "train", "passenger train": "train", "bullet train": "high-speed train", "express train": "high-speed train",
    "tgv": "high-speed train", "shinkansen": "high-speed train", "subway train": "metro train", "underground train": "metro train",
    "subway": "metro train", "metro": "metro train", "streetcar": "tram", "trolley car": "tram", "tramway": "tram",
    "cargo train": "freight train",
    "goods train": "freight train", "wagon train": "freight train", "railcar": "train", "diesel locomotive": "freight train",
    "rowboat": "rowing boat", "row boat": "rowing boat", "skiff": "rowing boat", "sailing boat": "sailboat", "sail boat": "sailboat",
    "sailing yacht": "sailboat", "catamaran": "sailboat", "sloop": "sailboat", "motor boat": "motorboat", "powerboat": "speedboat",
    "speed boat": "speedboat", "motor yacht": "yacht", "trawler": "fishing boat", "fishing vessel": "fishing boat", "tug": "tugboat",
    "tug boat": "tugboat", "ferryboat": "ferry", "ferry boat": "ferry", "liner": "ship", "ocean liner": "ship", "cruise ship": "ship",
    "steamship": "ship", "steamer": "ship", "vessel": "ship", "container ship": "cargo ship", "freighter": "cargo ship",
    "oil tanker": "cargo ship", "pirate ship": "sailing ship", "galleon": "sailing ship", "tall ship": "sailing ship",
    "frigate": "sailing ship",
    "schooner": "sailing ship", "caravel": "sailing ship", "battleship": "warship", "destroyer": "warship", "cruiser ship": "warship",
    "u-boat": "submarine", "dinghy boat": "dinghy", "rubber boat": "inflatable boat", "rubber dinghy": "inflatable boat",
    "lifeboat": "inflatable boat", "life raft": "inflatable boat", "pedalo": "pedal boat", "paddle boat": "pedal boat",
    "swan boat": "pedal boat",
    "aeroplane": "airplane", "plane": "airplane", "aircraft": "airplane", "airliner": "airplane", "jet": "airplane",
    "jet plane": "airplane",
    "jetliner": "airplane", "passenger plane": "airplane", "jumbo": "jumbo jet", "business jet": "private jet",
    "small plane": "propeller plane",
    "light aircraft": "propeller plane", "prop plane": "propeller plane", "cessna": "propeller plane", "floatplane": "seaplane",
    "fighter": "fighter jet", "fighter plane": "fighter jet", "jet fighter": "fighter jet", "military jet": "fighter jet",
    "warbird": "warplane",
    "bomber": "warplane", "sailplane": "glider", "chopper helicopter": "helicopter", "copter": "helicopter", "quadcopter": "drone",
    "hot-air balloon": "hot air balloon", "air balloon": "hot air balloon", "zeppelin": "airship", "blimp": "airship",
    "dirigible": "airship",
    "rocketship": "rocket", "rocket ship": "rocket", "spacecraft": "spaceship", "starship": "spaceship", "space ship": "spaceship",
    "space craft": "spaceship", "shuttle": "space shuttle", "ufo": "flying saucer", "alien ship": "flying saucer",
    "alien spaceship": "flying saucer",
    "saucer": "", "parachute": "paraglider", "wagon": "covered wagon", "horse cart": "cart", "handcart": "handcart",
    "hand cart": "handcart", "barrow": "wheelbarrow",
    "horse-drawn carriage": "carriage", "stagecoach": "carriage", "chariot": "chariot", "buggy": "carriage", "sleigh": "sled",
    "sledge": "sled",
    "toboggan": "sled", "wheel chair": "wheelchair", "pram": "pram", "baby carriage": "pram", "stroller": "stroller",
    "pushchair": "stroller",
    "baby stroller": "stroller", "trolley": "shopping cart", "shopping trolley": "shopping cart", "supermarket trolley": "shopping cart",
    "grocery cart": "shopping cart", "rickshaw": "rickshaw",
}  # fmt: skip
# the plain noun by which a kind is told, where that is another
PLAIN = {
    "sedan": "car",
    "cruiser motorcycle": "motorcycle",
    "sport motorcycle": "motorcycle",
    "road bicycle": "bicycle",
    "city bicycle": "bicycle",
    "dinghy": "sailboat",
}
COLOURS = {
    "red": "#c0141c", "crimson": "#9c1026", "scarlet": "#cf2316", "blue": "#1c4fc0", "navy": "#16264f", "azure": "#2f86dc",
    "turquoise": "#24b3a8",
    "teal": "#157a78", "green": "#1f8f36", "olive": "#62672a", "lime": "#7ec81f", "yellow": "#f2c50c", "golden": "#c99a22",
    "gold": "#c99a22",
    "orange": "#e8640a", "purple": "#6a1fa8", "violet": "#6d2fc0", "pink": "#f06aa6", "magenta": "#d0208a", "brown": "#5c3418",
    "beige": "#cdb894",
    "black": "#0f1012", "white": "#f4f4f2", "grey": "#7d8286", "gray": "#7d8286", "silver": "#b4b9be", "cream": "#efe6cf",
    "emerald": "#0f8a52",
}  # fmt: skip
ERAS = {
    "vintage": "vintage car",
    "antique": "vintage car",
    "classic": "classic car",
    "retro": "classic car",
    "old-fashioned": "vintage car",
}
MADE = {"steam": {"train": "steam engine"}, "freight": {"train": "freight train"}, "bullet": {"train": "high-speed train"},
        "wooden": {"boat": "rowing boat"}, "rowing": {"boat": "rowing boat"}, "fishing": {"boat": "fishing boat"}}  # fmt: skip


@dataclass(frozen=True)
class Make:
    """A kind of vehicle in a colour ("" for its own)."""

    kind: str
    colour: str = ""


def known(noun: str) -> str | None:
    """The kind that a noun means ("lorry" is a truck), or None when no vehicle of that name can be shown."""
    word = " ".join(noun.strip().lower().replace("’", "'").split())
    for form in (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y"):
        if form in NAMES:
            return form
        if form in SAME:
            return SAME[form] or None
    return None


@lru_cache(maxsize=2000)
def make_of(phrase: str) -> Make | None:
    """What a phrase like "small red sports car" means, or None when no vehicle is named by it."""
    words = phrase.strip().lower().split()
    for k in range(len(words)):
        kind = known(" ".join(words[k:]))
        if kind is None:
            continue
        colour = ""
        for word in words[:k]:
            colour = COLOURS.get(word, word if word.startswith("#") else colour)
            if kind in ("sedan", "hatchback"):
                kind = ERAS.get(word, kind)
        return Make(kind, colour)
    return None


def plain(kind: str) -> str:
    """The plain noun of what is shown."""
    return PLAIN.get(kind, kind)


@lru_cache(maxsize=64)
def vehicle(make: Make, lights: bool = False) -> Vehicle:
    """The vehicle of a make; built once. `lights` burn."""
    return NAMES[make.kind](make.kind, make.colour, lights)
