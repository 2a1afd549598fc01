"""What feet meet in a place, and how its air answers, by what it is and how it is called."""

from __future__ import annotations

import re

from filmwright.bible import Place
from filmwright.scenes import Scene
from filmwright.sound.effects.underfoot import underfoot

# What feet meet, and how the air answers, by the kind of place; a room's type decides first.
SURFACES = {
    "desert": "sand", "forest": "leaves", "house": "gravel", "roof": "concrete", "street": "stone", "plain": "grass",
    "shore": "sand", "station": "concrete", "hall": "stone", "kitchen": "tile", "bathroom": "tile", "hospital": "tile",
    "corridor": "tile", "cellar": "stone", "office": "carpet", "bedroom": "carpet", "library": "carpet", "laboratory": "tile",
    "supermarket": "tile", "pharmacy": "tile", "canteen": "tile", "gymnasium": "wood", "cell": "concrete", "nursery": "wood",
    "studio": "carpet", "bath": "tile", "stairwell": "stone", "sight": "stone", "wild": "grass", "yard": "concrete",
    "factory": "concrete", "garage": "concrete", "attic": "wood", "greenhouse": "stone", "bus": "carpet", "subway": "tile",
    "platform": "tile", "upland": "grass", "dining": "wood",
}  # fmt: skip
BUILT = {  # what is built by the water, by its name
    "stone": {
        "quay",
        "quayside",
        "harbour",
        "harbor",
        "port",
        "dock",
        "docks",
        "wharf",
        "promenade",
        "quai",
        "môle",
        "mole",
    },
    "wood": {"pier", "jetty", "boardwalk", "ponton", "jetée", "embarcadère"},
}
ROOMS = {
    "desert": "desert", "forest": "forest", "house": "garden", "roof": "roof", "street": "street", "plain": "open", "shore": "sea",
    "station": "street", "hall": "hall", "kitchen": "kitchen", "bedroom": "bedroom", "living": "living", "office": "office",
    "cellar": "garage", "cabin": "living", "hospital": "office", "corridor": "corridor", "bar": "living", "library": "living",
    "room": "living", "laboratory": "office", "supermarket": "hall", "pharmacy": "office", "canteen": "hall", "gymnasium": "hall",
    "cell": "garage", "nursery": "living", "studio": "living", "bath": "hall", "stairwell": "corridor", "sight": "open",
    "wild": "open", "yard": "open", "factory": "hall", "garage": "garage", "attic": "living", "greenhouse": "hall", "bus": "office",
    "subway": "corridor", "platform": "hall", "upland": "open", "dining": "living",
}  # fmt: skip
HALLS = {  # rooms that are larger or barer than what is built of them, by their name
    "barn": {"barn", "stable", "stables", "shed", "grange", "écurie", "remise"},
    "warehouse": {"hangar", "warehouse", "entrepôt"},
}


def room_of(place: Place) -> str:
    """The acoustic room of a place."""
    named = set(re.findall(r"\w+", place.name.lower())) if place.interior else set()
    found = next((room for room, words in HALLS.items() if named & words), "")
    return found or ROOMS.get(place.option("type"), ROOMS.get(place.kind, "living" if place.interior else "open"))


def surface_of(place: Place, scene: Scene | None = None) -> str:
    """What one walks on; in a scene, what its page says of that."""
    usual = usual_surface(place)
    if scene is None:
        return usual
    actions = " ".join(beat.text for beat in scene.beats if beat.kind == "action")
    return underfoot(scene.heading, actions, scene.weather, usual, place.interior)


def usual_surface(place: Place) -> str:
    """What one walks on in a place of this kind and name."""
    if place.kind == "desert" and place.option("ground") == "mars":
        return "gravel"
    if place.kind == "shore":
        named = set(place.name.lower().replace("-", " ").split())
        built = next((surface for surface, words in BUILT.items() if named & words), "")
        if built:
            return built
    return SURFACES.get(place.option("type"), SURFACES.get(place.kind, "wood" if place.interior else "earth"))
