"""Colours of a set that a prompt asks for: a red tree, black sand, a pink lake, a green sky. The option `tints` of any place.

"leaves=#c0202a water=#2fb5ac": a part of the set and its sRGB. What is coloured keeps its own light and dark, so that a red crown is
still a crown: each vertex takes the asked colour times how much lighter it is than the middle of its mesh.
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import StageError
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.snapshot import Item, Light, Snapshot, Vec

# part -> names of the set's items that it means (a pattern over the whole name), and of which materials there
PARTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "leaves": (r"trees?|bushes|undergrowth|leaves|fern|crowns?|palms?|jungle|bamboo|hedges?|view", ("foliage",)),
    "grass": (r"ground|grass|tufts?|reeds?|lawn|court|hills?", ("grass",)),
    "crops": (r"wheat|corn|crops?|sunflowers?", ("grass", "foliage")),
    "flowers": (r"flowers?|lavender|tulips?|sunflowers?", ("foliage", "plain", "cloth")),
    "sand": (r"ground|dunes?|shore", ("sand",)),
    "ground": (r"ground|path", ("soil", "sand", "grass", "stone")),
    "rock": (r"rocks?|stones?|mesa|mountains?|cliffs?|boulders?", ("stone",)),
    "snow": (r".*", ("snow",)),
    "wall": (r"wall_.*|passage", ("plaster", "brick", "concrete")),
    "floor": (r"floor", ("wood", "tile", "stone", "concrete", "cloth", "paint", "plain")),
    "ceiling": (r"ceiling", ("plaster", "wood", "paint")),
    "house": (
        r"house|barn|cottage|cabin|building|castle|palace|mansion|windmill|lighthouse|tower|church|cathedral",
        ("paint", "plaster", "wood", "brick", "stone", "concrete"),
    ),
    "road": (r"road", ("asphalt",)),
}  # fmt: skip
IN_LIGHT = ("sky", "clouds", "fog", "light")  # parts that are no meshes
WATER = "water"
KEPT = 0.9  # how far a sky takes its colour
SHADES = (0.40, 1.75)  # of the asked colour, at most, that what is dark and light takes
PAINTED, TRIM = 0.76, 2.0  # of a colour on a building; times its middle grey, from which a part of it is trim
BRIGHTEST = 2.6  # times its own strength that a dark colour of light is raised to


def parsed(words: str) -> dict[str, str]:
    """The option: part -> sRGB.

    Raises:
        StageError: a part that no set has, or no colour.
    """
    found: dict[str, str] = {}
    for each in words.split():
        part, _, colour = each.partition("=")
        if part not in (*PARTS, *IN_LIGHT, WATER) or not re.fullmatch(r"#[0-9a-f]{6}", colour):
            known = ", ".join(sorted((*PARTS, *IN_LIGHT, WATER)))
            raise StageError(
                f"A place says tints = {words!r}; {each!r} is none. Write part=#rrggbb with one of: {known}."
            )
        found[part] = colour
    return found


class Tints:
    """The tints of one place; meshes are coloured once."""

    def __init__(self, words: str) -> None:
        self.parts = parsed(words)
        self._made: dict[tuple[str, int], Mesh] = {}
        self._wanted = [
            (re.compile(PARTS[part][0]), [MATERIAL[name] for name in PARTS[part][1]], colour, part == "house")
            for part, colour in self.parts.items()
            if part in PARTS
        ]

    def __bool__(self) -> bool:
        return bool(self.parts)

    def applied(self, snapshot: Snapshot) -> Snapshot:
        """A snapshot whose set, sky, light and water have the colours asked."""
        if not self.parts:
            return snapshot
        items = tuple(self._item(item) if item.group == "place" else item for item in snapshot.items)
        return self._lit(replace(snapshot, items=items))

    def _item(self, item: Item) -> Item:
        mesh = item.mesh
        for k, (names, materials, colour, built) in enumerate(self._wanted):
            if names.fullmatch(item.name):
                key = (mesh.key, k)
                if key not in self._made:
                    self._made[key] = coloured(mesh, materials, colour, built)
                mesh = self._made[key]
        return item if mesh is item.mesh else replace(item, mesh=mesh)

    def _lit(self, snapshot: Snapshot) -> Snapshot:
        """The snapshot with sky, clouds, haze, light and water in the colours asked."""
        light, air, parts = snapshot.light, snapshot.air, self.parts
        if sky := parts.get("sky"):
            light = replace(light, zenith=_as(light.zenith, sky), horizon=_as(light.horizon, sky, 0.75))
            air = replace(air, fog_colour=_as(air.fog_colour, sky, 0.5))
        if clouds := parts.get("clouds"):
            air = replace(air, cloud_colour=_as(air.cloud_colour, clouds, 1.0), clouds=max(air.clouds, 0.5))
        if fog := parts.get("fog"):
            air = replace(air, fog_colour=_as(air.fog_colour, fog, 1.0))
        if glow := parts.get("light"):
            light = _coloured_light(light, glow)
        water = linear(parts[WATER]) if WATER in parts else None
        deep = (
            snapshot.water_colour
            if water is None
            else _triple(np.asarray(water) * DEEP + np.asarray(snapshot.water_colour) * (1 - KEPT))
        )
        return replace(snapshot, light=light, air=air, water_colour=deep)


DEEP = 1.9  # of a colour, that comes back out of water that has it


def coloured(mesh: Mesh, materials: list[int], colour: str, built: bool = False) -> Mesh:
    """A mesh whose parts of some materials have a colour, light and dark as they were; the mesh itself where it has none of them. What is
    `built` keeps its light trim."""
    mine = np.isin(mesh.material, materials)
    if not mine.any():
        return mesh
    grey = _grey(np.asarray(mesh.colours, float))
    middle = max(float(np.median(grey[mine])), 1e-3)
    shade = np.clip(grey / middle, *SHADES)[:, None]
    wanted = np.array([int(colour[k : k + 2], 16) / 255.0 for k in (1, 3, 5)])
    if built:  # paint in the sun is not as bright as a dye, and what is white about doors and windows stays so
        wanted = wanted * PAINTED
        mine = mine & (grey < TRIM * max(middle, 0.2))
    colours = np.where(mine[:, None], np.clip(wanted * shade**0.6, 0.0, 1.0), mesh.colours).astype("f4")
    return replace(mesh, key=f"{mesh.key} {colour} {'-'.join(map(str, materials))}", colours=colours)


def linear(colour: str) -> Vec:
    """The linear colour of an sRGB `#rrggbb`."""
    value = np.array([int(colour[k : k + 2], 16) / 255.0 for k in (1, 3, 5)])
    return _triple(np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4))


def _as(old: Vec, colour: str, share: float = KEPT) -> Vec:
    """A colour of light as bright as it was, of another hue; a dark one at most so much brighter than itself."""
    new = np.asarray(linear(colour)) + 0.004
    was = float(_grey(np.asarray(old)[None])[0])
    scaled = new * min(
        was / max(float(_grey(new[None])[0]), 1e-4), BRIGHTEST / max(float(new.max()), 1e-3) * max(was, 0.15)
    )
    return _triple(np.asarray(old) * (1 - share) + scaled * share)


def _coloured_light(light: Light, colour: str) -> Light:
    lamps = tuple(replace(lamp, colour=_as(lamp.colour, colour, 0.95)) for lamp in light.lamps)
    key = _as(light.key_colour, colour, 0.6 if light.indoors else 0.25)
    light = replace(light, lamps=lamps, key_colour=key)
    if not light.indoors:
        return light
    inside, ground, rim = (_as(each, colour, 0.85) for each in (light.inside, light.ground, light.rim_colour))
    return replace(light, inside=inside, ground=ground, rim_colour=rim)


def _grey(colours: Array) -> Array:
    return np.asarray(colours @ np.array([0.2126, 0.7152, 0.0722]))


def _triple(values: Array) -> Vec:
    return round(float(values[0]), 5), round(float(values[1]), 5), round(float(values[2]), 5)


__all__ = ["IN_LIGHT", "PARTS", "WATER", "Tints", "coloured", "linear", "parsed"]
