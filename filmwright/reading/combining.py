"""Two settings of one prompt made one: a landmark by a river, a castle in the desert, a café that looks over a city.

What cannot be one set stays apart: the second is told as not understood.
"""

from __future__ import annotations

from dataclasses import replace

from filmwright.reading.request import Where

# where a landmark can stand besides its own ground: (kind, option, value) of the other place -> the ground of a `sight`
_GROUND = {
    ("desert", "ground", "sand"): "sand", ("desert", "ground", "salt"): "snow", ("desert", "ground", "snow"): "snow",
    ("desert", "ground", "moon"): "moon", ("desert", "ground", "mars"): "mars",
    ("wild", "kind", "lake"): "water", ("wild", "kind", "river"): "water", ("shore", "kind", "beach"): "water",
    ("shore", "kind", "harbour"): "water", ("wild", "kind", "slope"): "snow",
    ("plain", "kind", "meadow"): "grass", ("plain", "kind", "park"): "grass", ("plain", "kind", "field"): "grass",
    ("plain", "kind", "garden"): "grass", ("plain", "kind", "hill"): "hill", ("plain", "kind", "mountain"): "hill",
    ("upland", "kind", "tundra"): "snow", ("upland", "kind", "terraces"): "hill",
}  # fmt: skip
_BRIDGES = ("bridge", "suspension bridge")
_OWN_GROUND = ("bridge", "suspension bridge", "great wall", "viaduct")  # their water and hills are part of them
_IN_TOWN = ("street", "riverside")
# what a room's windows may look out on
_VIEWS = {
    "riverside": "towers", "street": "street", "sight": "city", "shore": "sea", "wild": "hills", "plain": "hills", "range": "hills",
    "upland": "hills",
    "forest": "garden", "space": "space", "aloft": "clouds", "desert": "desert",
}  # fmt: skip
_STANDS_BY_WATER = ("lattice tower", "clock tower", "skyscraper", "tower", "cathedral", "palace", "castle", "obelisk",
                    "mausoleum", "great wheel",
                    "pagoda", "triumphal arch", "statue", "factory", "mansion", "suspension bridge", "windmill", "lighthouse")  # fmt: skip


def together(one: Where, other: Where) -> Where | None:
    """One setting that is both, named after the first; None where no set is both."""
    for a, b in ((one, other), (other, one)):
        made = (
            _over_clouds(a, b)
            or _water_in_woods(a, b)
            or _landmark_by_water(a, b)
            or _landmark_on(a, b)
            or _room_with_view(a, b)
        )
        if made is not None:
            named = one if made.kind == one.kind or not one.interior else other
            about = made.about or one.about
            return replace(made, place=named.place, time=one.time, weather=one.weather, asked=True, about=about)
    return None


def _over_clouds(peak: Where, clouds: Where) -> Where | None:
    """A mountain top over a sea of cloud."""
    mountain = peak.kind == "range" or (peak.kind == "plain" and ("kind", "mountain") in peak.options)
    return replace(clouds, options=_options(kind="peak")) if mountain and clouds.kind == "aloft" else None


def _water_in_woods(water: Where, woods: Where) -> Where | None:
    """A river, a fall or a lake in a forest."""
    if (
        woods.kind != "forest"
        or water.kind != "wild"
        or dict(water.options).get("kind") not in ("river", "waterfall", "lake")
    ):
        return None
    grown = "jungle" if ("kind", "jungle") in woods.options else "dense"
    return replace(water, options=_options(**{**dict(water.options), "woods": grown}))


def _landmark_by_water(river: Where, sight: Where) -> Where | None:
    """A river or a waterfront with a landmark behind it."""
    if sight.kind != "sight" or river.kind not in ("riverside", "wild", "street"):
        return None
    of = dict(sight.options).get("of", "")
    options = dict(river.options)
    if of in _BRIDGES and river.kind != "street":  # their water is part of them
        return replace(sight, seen=(("water", river.place),), about=of)
    if river.kind == "wild" and options.get("kind") != "river":
        return None
    if of not in _STANDS_BY_WATER or river.kind == "street":
        return None
    style = options.get("style", "old")
    return replace(
        river,
        seen=((of, sight.place),),
        kind="riverside",
        options=_options(style=style, landmark=of, season=options.get("season", "")),
        about=of,
    )


def _landmark_on(ground: Where, sight: Where) -> Where | None:
    """A landmark on ground that is not its own, or among houses."""
    options = dict(sight.options)
    if sight.kind != "sight" or ground.interior or options.get("of") in _OWN_GROUND:
        return None
    if ground.kind in _IN_TOWN:
        return replace(sight, options=_options(**{**options, "around": "city"}))
    if ground.kind == "forest":
        return replace(sight, options=_options(**{**options, "around": "trees", "ground": "grass"}))
    told = [("kind", dict(ground.options).get("kind", "")), ("ground", dict(ground.options).get("ground", ""))]
    floor = next(
        (_GROUND[ground.kind, name, value] for name, value in told if (ground.kind, name, value) in _GROUND), ""
    )
    return replace(sight, options=_options(**{**options, "ground": floor})) if floor else None


def _room_with_view(room: Where, outside: Where) -> Where | None:
    """A room whose windows show the other place."""
    if not room.interior or room.kind != "room" or outside.interior or outside.kind not in _VIEWS:
        return None
    ground = dict(outside.options).get("ground", "")
    told = {"snow": "snow", "moon": "moon", "mars": "mars", "jungle": "jungle", "skyscraper": "towers"}
    words = (ground, dict(outside.options).get("kind", ""), dict(outside.options).get("of", ""))
    view = next((told[word] for word in words if word in told), _VIEWS[outside.kind])
    return replace(room, options=_options(**{**dict(room.options), "view": view}))


def _options(**given: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, value) for name, value in given.items() if value))
