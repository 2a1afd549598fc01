"""Props by noun: hand props and set props, one family a file.

`prop_mesh(prop)` gives the mesh, standing or lying on y = 0 around the origin, facing +z; `grip(prop)` the point in the mesh's own
coordinates at which a hand holds it; `known(noun)` says which family a word belongs to, or None.
"""

from __future__ import annotations

from functools import lru_cache

from filmwright.bible import Prop
from filmwright.errors import StageError
from filmwright.stage.mesh import Mesh
from filmwright.stage.props import (
    airbag,
    arms,
    balls,
    bathroom,
    bats,
    blooms,
    boards,
    cases,
    curios,
    dishes,
    drums,
    emblems,
    enclosures,
    errands,
    facewear,
    figures,
    fixtures,
    flat,
    food,
    footgear,
    furnishings,
    gadgets,
    games,
    garments,
    grooming,
    hangings,
    hats,
    household,
    keyboards,
    lettering,
    lights,
    machines,
    outdoors,
    outfits,
    pantry,
    playground,
    produce,
    screens,
    small_wonders,
    solids,
    still_life,
    stores,
    street_furniture,
    strings,
    study,
    sweets,
    tools,
    toys,
    trinkets,
    vehicles,
    vessels,
    vitrines,
    winds,
    workshop,
)
from filmwright.stage.props.family import Family
from filmwright.stage.props.matter import made_of
from filmwright.stage.props.outline import shaped
from filmwright.stage.snapshot import Vec
from filmwright.stage.surface import at, moved, named, turned

FAMILIES: dict[str, Family] = {
    # flat things
    "letter": Family(flat.letter, (0.0, 0.0, 0.09)),
    "paper": Family(flat.paper, (0.0, 0.0, 0.13)),
    "envelope": Family(flat.envelope, (0.0, 0.0, 0.045)),
    "newspaper": Family(flat.newspaper, (0.0, 0.0, 0.17)),
    "book": Family(flat.book, (0.04, 0.015, 0.08)),
    "open book": Family(flat.open_book, (0.0, 0.0, 0.09)),
    "photo": Family(flat.photo, (0.0, 0.0, 0.035)),
    "phone": Family(flat.phone, (0.0, 0.004, 0.02)),
    "telephone": Family(flat.telephone, (0.0, 0.1, -0.03)),
    "laptop": Family(flat.laptop, (0.0, 0.008, 0.1)),
    "television": Family(flat.screen, (0.55, 0.4, 0.0)),
    "mirror": Family(flat.mirror, (0.27, 0.9, 0.0)),
    "sign": Family(flat.sign, (0.0, 1.1, 0.0)),
    "money": Family(flat.money, (0.0, 0.009, 0.02)),
    # vessels
    "cup": Family(vessels.cup, (0.062, 0.048, 0.0)),
    "mug": Family(vessels.mug, (0.066, 0.05, 0.0)),
    "glass": Family(vessels.glass, (0.034, 0.055, 0.0)),
    "wine glass": Family(vessels.wine_glass, (0.0, 0.06, 0.0)),
    "bottle": Family(vessels.bottle, (0.0, 0.2, 0.0)),
    "kettle": Family(vessels.kettle, (0.0, 0.215, 0.0)),
    "teapot": Family(vessels.teapot, (0.1, 0.065, 0.0)),
    "bowl": Family(vessels.bowl, (0.085, 0.06, 0.0)),
    "plate": Family(vessels.plate, (0.125, 0.02, 0.0)),
    "vase": Family(vessels.vase, (0.04, 0.21, 0.0)),
    "pot": Family(vessels.pot, (0.135, 0.095, 0.0)),
    "jar": Family(vessels.jar, (0.045, 0.06, 0.0)),
    "bucket": Family(vessels.bucket, (0.0, 0.42, 0.0)),
    # small precious things
    "key": Family(trinkets.key, (0.0, 0.003, 0.03)),
    "ring": Family(trinkets.ring, (0.0, 0.01, 0.0)),
    "whistle": Family(trinkets.whistle, (0.0, 0.01, 0.0)),
    "coin": Family(trinkets.coin, (0.0, 0.001, 0.0)),
    "crown": Family(trinkets.crown, (0.09, 0.02, 0.0)),
    "necklace": Family(trinkets.necklace, (0.0, 0.002, -0.07)),
    "watch": Family(trinkets.watch, (0.0, 0.005, 0.0)),
    # tools and weapons
    "knife": Family(tools.knife, (0.0, 0.008, 0.05)),
    "sword": Family(tools.sword, (0.0, 0.02, 0.08)),
    "gun": Family(tools.gun, (0.0, 0.04, 0.07)),
    "hammer": Family(tools.hammer, (0.0, 0.014, 0.24)),
    "axe": Family(tools.axe, (0.0, 0.02, 0.5)),
    "shovel": Family(tools.shovel, (0.0, 0.03, 0.6)),
    "broom": Family(tools.broom, (0.0, 0.025, 0.8)),
    "scissors": Family(tools.scissors, (0.0, 0.006, 0.06)),
    "pen": Family(tools.pen, (0.0, 0.006, -0.02)),
    "brush": Family(tools.brush, (0.0, 0.006, 0.0)),
    "fork": Family(tools.fork, (0.0, 0.004, 0.06)),
    "spoon": Family(tools.spoon, (0.0, 0.004, 0.06)),
    "umbrella": Family(tools.umbrella, (0.0, 0.12, 0.0)),
    "rope": Family(tools.rope, (0.19, 0.03, 0.0)),
    "flag": Family(tools.flag, (0.0, 0.9, 0.0)),
    "stop sign": Family(tools.stop_sign, (0.0, 1.0, 0.0)),
    # food
    "apple": Family(food.apple, (0.038, 0.035, 0.0)),
    "orange": Family(food.orange, (0.039, 0.039, 0.0)),
    "tomato": Family(food.tomato, (0.036, 0.03, 0.0)),
    "banana": Family(food.banana, (0.0, 0.02, 0.02)),
    "bread": Family(food.bread, (0.05, 0.05, 0.0)),
    "cake": Family(food.cake, (0.15, 0.005, 0.0)),
    "pizza": Family(food.pizza, (0.155, 0.01, 0.0)),
    "donut": Family(food.donut, (0.045, 0.017, 0.0)),
    "carrot": Family(food.carrot, (0.0, 0.014, -0.02)),
    "broccoli": Family(food.broccoli, (0.0, 0.02, 0.0)),
    "sandwich": Family(food.sandwich, (0.0, 0.02, 0.04)),
    "hot dog": Family(food.hot_dog, (0.04, 0.026, 0.0)),
    "cheese": Family(food.cheese, (0.15, 0.03, 0.0)),
    "watermelon": Family(food.watermelon, (0.1, 0.06, 0.0)),
    # furniture and set props
    "chair": Family(furnishings.chair, (0.0, 0.86, -0.27)),
    "stool": Family(furnishings.stool, (0.15, 0.43, 0.0)),
    "armchair": Family(furnishings.armchair, (0.4, 0.6, 0.1)),
    "sofa": Family(furnishings.sofa, (0.9, 0.6, 0.0)),
    "bench": Family(furnishings.bench, (0.7, 0.8, -0.3)),
    "table": Family(furnishings.table, (0.6, 0.73, 0.0)),
    "desk": Family(furnishings.desk, (0.65, 0.73, 0.0), turn=205.0),
    "bed": Family(furnishings.bed, (0.6, 0.5, 0.0)),
    "shelf": Family(furnishings.shelf, (0.5, 1.2, 0.15)),
    "cabinet": Family(furnishings.cabinet, (0.4, 0.85, 0.2)),
    "stove": Family(furnishings.stove, (0.0, 0.66, 0.34)),
    "oven": Family(furnishings.stove, (0.0, 0.66, 0.34)),
    "sink": Family(furnishings.sink, (0.0, 1.1, -0.1)),
    "refrigerator": Family(furnishings.fridge, (-0.25, 0.95, 0.36)),
    "clock": Family(furnishings.clock, (0.0, 0.16, 0.0)),
    "rug": Family(furnishings.rug, (0.9, 0.01, 0.0)),
    "picture": Family(furnishings.picture, (0.3, 0.25, 0.0)),
    # light in the hand
    "lantern": Family(lights.lantern, (0.0, 0.315, 0.0)),
    "candle": Family(lights.candle, (0.0, 0.06, 0.0)),
    "flashlight": Family(lights.flashlight, (0.0, 0.027, 0.03)),
    "lamp": Family(lights.lamp, (0.0, 0.2, 0.0)),
    # what holds things
    "suitcase": Family(cases.suitcase, (0.0, 0.45, 0.0)),
    "open suitcase": Family(cases.open_suitcase, (0.0, 0.1, 0.2)),
    "bag": Family(cases.bag, (0.0, 0.34, 0.0)),
    "backpack": Family(cases.backpack, (0.0, 0.44, -0.1)),
    "box": Family(cases.carton, (0.2, 0.14, 0.0)),
    "open box": Family(cases.open_carton, (0.2, 0.14, 0.0)),
    "crate": Family(cases.crate, (0.29, 0.18, 0.0)),
    "box of balls": Family(cases.crate_of_balls, (0.29, 0.18, 0.0)),
    "basket": Family(cases.basket, (0.0, 0.38, 0.0)),
    "chest": Family(cases.chest, (0.0, 0.3, 0.24)),
    "wallet": Family(cases.wallet, (0.0, 0.007, 0.02)),
    # play, flowers
    "ball": Family(toys.ball, (0.11, 0.11, 0.0)),
    "football": Family(toys.football, (0.11, 0.11, 0.0)),
    "basketball": Family(toys.basketball, (0.12, 0.12, 0.0)),
    "balloon": Family(toys.balloon, (0.0, 0.0, 0.0)),
    "kite": Family(toys.kite, (0.0, 1.25, 0.03)),
    "skateboard": Family(toys.skateboard, (0.1, 0.1, 0.0)),
    "teddy bear": Family(toys.teddy, (0.0, 0.15, 0.0)),
    "flower": Family(toys.flower, (0.0, 0.05, 0.0)),
    "bouquet": Family(toys.bouquet, (0.0, 0.08, 0.0)),
    "potted plant": Family(toys.potted_plant, (0.0, 0.1, 0.0)),
    # machines and large things
    "radio": Family(machines.radio, (0.2, 0.12, 0.0)),
    "walkie-talkie": Family(machines.walkie_talkie, (0.0, 0.045, 0.0)),
    "toaster": Family(machines.toaster, (0.0, 0.1, 0.08)),
    "microwave": Family(machines.microwave, (0.1, 0.14, 0.2)),
    "airbag": Family(airbag.airbag, (0.0, 1.0, 3.0)),
    **{kind: Family(vehicles.parked, (0.0, 0.9, 0.0)) for kind in vehicles.KINDS},
}  # fmt: skip

# Other words for the same things; the language module maps freer words than these.
SAME = {
    "note": "letter", "document": "paper", "page": "paper", "notebook": "book", "diary": "book", "bible": "book",
    "photograph": "photo", "postcard": "photo", "smartphone": "phone", "cell phone": "phone", "mobile": "phone", "tv": "television",
    "computer": "laptop", "cash": "money", "coffee": "cup", "teacup": "cup",
    "tea": "cup",
    "tumbler": "glass", "wine": "bottle", "flask": "bottle", "pan": "pot", "dish": "plate", "keys": "key", "revolver": "gun",
    "pistol": "gun", "dagger": "knife", "spade": "shovel", "pencil": "pen", "paintbrush": "brush", "seat": "chair", "couch": "sofa",
    "dining table": "table", "bookcase": "shelf", "bookshelf": "shelf", "cupboard": "cabinet", 
    "handbag": "bag", "purse": "bag", "rucksack": "backpack", "case": "suitcase", "luggage": "suitcase", "parcel": "box",
    "package": "box",
    "carton": "box",
    "crate of balls": "box of balls", "toy box": "box of balls", "toybox": "box of balls",
    "trunk": "chest", "treasure": "chest", "torch": "flashlight", "lamplight": "lamp",
    
    "plant": "potted plant", "wireless": "radio",
    "walkie talkie": "walkie-talkie", "handheld radio": "walkie-talkie", "two-way radio": "walkie-talkie",
    "mattress": "airbag",
    "soccer ball": "football", "sports ball": "ball", "teddy": "teddy bear", "doll": "teddy bear",
    "toy": "teddy bear",
    "loaf": "bread", "fruit": "apple", "doughnut": "donut", "medal": "coin", "hot-dog": "hot dog", "wineglass": "wine glass",
    "pocket watch": "watch",
    "coffee cup": "cup", "wine bottle": "bottle", "flower pot": "pot", "flowerpot": "pot", "desk lamp": "lamp",
    "floor lamp": "lamp", "table lamp": "lamp", "bedside lamp": "lamp", "oil lamp": "lantern", "picture frame": "picture",
    "wall clock": "clock",
    "magazine": "newspaper", "birthday cake": "cake", "spell book": "book", "old book": "book", "spellbook": "book", "fern": "potted plant",
    "school desk": "desk", "workbench": "table", "work table": "table", "letterbox": "mailbox", "honey jar": "honey", "jam jar": "jam",
    "dresser": "cabinet", "fridge": "refrigerator", "painting": "picture", "carpet": "rug",
}  # fmt: skip

SAME.update({word: kind for word, kind in vehicles.SAME.items() if word not in FAMILIES and word not in SAME})


# Families that keep all that is to be said of a kind in their own file: `KINDS`, with the other words for each.
for _file in (
    arms,
    balls,
    bathroom,
    bats,
    blooms,
    boards,
    curios,
    street_furniture,
    dishes,
    drums,
    emblems,
    enclosures,
    facewear,
    fixtures,
    footgear,
    gadgets,
    games,
    garments,
    grooming,
    hangings,
    hats,
    household,
    keyboards,
    lettering,
    outdoors,
    pantry,
    playground,
    produce,
    screens,
    small_wonders,
    still_life,
    stores,
    strings,
    study,
    sweets,
    vitrines,
    winds,
    workshop,
):
    FAMILIES.update(_file.KINDS)
    SAME.update({word: kind for kind, family in _file.KINDS.items() for word in family.words})
# What acts need and no other family has.
for _more in (errands, outfits, solids):
    for _kind, _made in _more.KINDS.items():
        if _kind not in FAMILIES:
            FAMILIES[_kind] = _made
            SAME.update({word: _kind for word in _made.words if word not in SAME})
SAME = {word: kind for word, kind in SAME.items() if word not in FAMILIES}


# degrees by which long things of the older families are turned across the view
ASLANT = {
    **dict.fromkeys(("knife", "fork", "spoon", "pen", "brush", "hammer", "key", "carrot", "hot dog", "scissors"), 52.0),
    **dict.fromkeys(("sword", "axe", "shovel", "broom", "gun", "flashlight", "skateboard", "banana"), 60.0),
    **dict.fromkeys(
        ("phone", "laptop", "sink", "oven", "refrigerator", "microwave", "chair", "armchair", "sofa"), 18.0
    ),
}


def known(noun: str) -> str | None:
    """The family that a noun belongs to ("photograph" → "photo"), or None when no prop of that name can be made."""
    word = noun.strip().lower()
    for form in (word, word.removesuffix("s"), word.removesuffix("es")):
        if form in FAMILIES:
            return form
        if form in SAME:
            return SAME[form]
        if "_" in form and figures.figure_of(form):
            return form
    return None


def family_of(kind: str) -> Family | None:
    """The family of a kind that `known` gives, None for no kind."""
    return FAMILIES.get(kind) or figures.family(kind)


def told_by(kind: str) -> tuple[float, float]:
    """(turn, tilt) in degrees in which a thing of a kind is best told by somebody who stands before it and does not use it."""
    family = family_of(kind)
    if family is not None and (family.turn or family.tilt):
        return family.turn, family.tilt
    return vehicles.aslant(kind) or ASLANT.get(kind, 0.0), 0.0


def _family(prop: Prop) -> Family:
    noun = known(prop.kind)
    if noun is None:
        raise StageError(
            f"The prop {prop.id!r} is a {prop.kind!r}, which the stage cannot make. It makes: {', '.join(sorted(FAMILIES))}. "
            f"Give the prop one of these kinds in bible.toml."
        )
    family = family_of(noun)
    assert family is not None  # what is known has one
    return family


def _scale(mesh: Mesh, prop: Prop) -> float:
    low, high = mesh.bounds
    return prop.size / float((high - low).max())


@lru_cache(maxsize=256)
def prop_mesh(prop: Prop) -> Mesh:
    """The mesh of a prop at its size, in its colour; equal props share it. StageError for a kind that no family makes."""
    mesh = _family(prop).build(prop)
    if prop.shape:
        mesh = shaped(mesh, prop.shape, known(prop.kind) or "")
    scale = _scale(mesh, prop) if prop.size > 0 else 1.0
    if prop.material:
        mesh = made_of(mesh, prop.material, prop.colour)
    words = lettering.words_of(prop)
    if words and prop.kind not in lettering.KINDS:
        mesh = lettering.lettered(mesh, words)
    if prop.tilt:
        mesh = moved(mesh, turned("x", prop.tilt))
        mesh = at(mesh, y=-float(mesh.bounds[0][1]))
    return named(f"prop-{known(prop.kind)}".replace(" ", "-"), at(mesh, heading=prop.turn, size=scale))


@lru_cache(maxsize=256)
def grip(prop: Prop) -> Vec:
    """Where a hand holds the prop, in the coordinates of `prop_mesh`."""
    family = _family(prop)
    scale = _scale(family.build(prop), prop) if prop.size > 0 else 1.0
    x, y, z = family.grip
    return (x * scale, y * scale, z * scale)
