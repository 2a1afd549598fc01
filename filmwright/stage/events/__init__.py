"""What happens by itself: one family a file, each `(event, subject) -> Act`; happenings.py puts the acts of a scene on the stage."""

from __future__ import annotations

from filmwright.errors import StageError
from filmwright.stage.events import ageing, airborne, breaking, burning, growing, light, liquids, moving
from filmwright.stage.events.act import Family

FAMILIES: dict[str, Family] = {
    "glow": light.glow,
    "recolour": light.recolour,
    "disappear": light.disappear,
    "appear": light.appear,
    "sparkle": light.sparkle,
    "rise": moving.rise,
    "levitate": moving.levitate,
    "sink": moving.sink,
    "spin": moving.spin,
    "flip": moving.flip,
    "roll": moving.roll,
    "slide": moving.slide,
    "glide": moving.glide,
    "swing": moving.swing,
    "sway": moving.sway,
    "squeeze": moving.squeeze,
    "bounce": moving.bounce,
    "fall": moving.fall,
    "collide": moving.collide,
    "shatter": breaking.shatter,
    "burst": breaking.burst,
    "crumble": breaking.crumble,
    "burn": burning.burn,
    "smoke": burning.smoke,
    "steam": burning.steam,
    "explode": burning.explode,
    "sparks": burning.sparks,
    "fireworks": burning.fireworks,
    "pour": liquids.pour,
    "splash": liquids.splash,
    "bubbles": liquids.bubbles,
    "mix": liquids.mix,
    "flood": liquids.flood,
    "grow": growing.grow,
    "shrink": growing.shrink,
    "melt": growing.melt,
    "freeze": growing.freeze,
    "bloom": growing.bloom,
    "morph": growing.morph,
    "age": ageing.age,
    "confetti": airborne.confetti,
    "petals": airborne.petals,
    "leaves": airborne.leaves,
    "shower": airborne.shower,
    "whirl": airborne.whirl,
    "portal": airborne.portal,
    "lightning": airborne.lightning,
    "avalanche": airborne.avalanche,
}


def family(name: str) -> Family:
    """The family of an event.

    Raises:
        StageError: there is none of this name.
    """
    if name not in FAMILIES:
        raise StageError(
            f"There is no event {name!r} on the stage. It shows: {', '.join(sorted(FAMILIES))}. Give the event one of these names."
        )
    return FAMILIES[name]
