"""A prompt made ready to be filmed: request, performance, world and camera; and its manifest when it has been."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.asked_acts import bound
from filmwright.direction.asked_camera import RATE, shoot
from filmwright.direction.asked_company import STANDS
from filmwright.direction.asked_events import Happening, asked, understood
from filmwright.direction.asked_parts import Part, parts_of
from filmwright.direction.asked_scene import Staged, place_of, stage
from filmwright.direction.asked_vehicles import at_hand, garaged
from filmwright.direction.belonging import home_named, home_of, stands
from filmwright.direction.habitats import at_home, settled
from filmwright.errors import InputError
from filmwright.language import is_a
from filmwright.reading.haunts import haunt
from filmwright.reading.prompt import read
from filmwright.reading.prompt_creatures import wears
from filmwright.reading.request import Entity, Request, Where
from filmwright.reading.words import table
from filmwright.scenes import Cue
from filmwright.shots import Shot
from filmwright.stage.camera import Window, look
from filmwright.stage.creatures import known as animal
from filmwright.stage.heavens import GLOBES
from filmwright.stage.places import build
from filmwright.stage.places.place import SetPiece
from filmwright.stage.props import known
from filmwright.stage.props.vehicles import KINDS as VEHICLES
from filmwright.stage.snapshot import View
from filmwright.stage.vehicles import plain
from filmwright.stage.world import FIRST_EVENT, FIRST_PART, FIRST_SCENERY, World
from filmwright.steps.manifest import MOVING, Measure, framing, movement

RENDERER = "filmwright stage"
BABY = 3.0  # years of age under which somebody is a baby
CREEPING = 0.05  # m/s from which one who climbs or crawls goes on
MOST_PIXELS = 24_000_000  # of one picture


@dataclass(frozen=True)
class Ready:
    """A prompt that can be filmed. `camera` gives the view at a frame of the scene's clock; `named` the entity of each id of scenery,
    `parts` what part of whom has an id of its own."""

    request: Request
    staged: Staged
    world: World
    shot: Shot
    aspect: float
    seconds: float
    seed: int
    named: dict[int, Entity]
    parts: dict[int, Part] = field(default_factory=dict)

    @property
    def measure(self) -> Measure:
        """What looks at its pictures."""
        return Measure({number: self.world.ids[part.whose] for number, part in self.parts.items()})

    @property
    def rate(self) -> float:
        """Seconds of the performance in one second of the picture."""
        return RATE.get(self.request.camera.effect, 1.0)

    @property
    def window(self) -> Window:
        """The frames of the performance that the camera covers."""
        frames = max(round(self.seconds * self.world.scene.fps * self.rate), 1)
        return Window(self.staged.first, self.staged.first + frames)

    @property
    def camera(self) -> Callable[[float], View]:
        """The camera at a frame of the scene's clock."""
        shown, performance = self.window, self.world.performance
        return lambda frame: look(self.shot.rig, shown, performance, frame, self.aspect)


def ready(prompt: str, seconds: float, size: tuple[int, int], seed: int, style: str = "") -> Ready:
    """Read, stage and frame a prompt; `style` is a picture style to paint in, instead of the one that its words name.

    Raises:
        InputError: the prompt cannot be used, or the picture is larger than this renders.
    """
    width, height = size
    if width < 2 or height < 2 or width * height > MOST_PIXELS:
        raise InputError(
            f"A picture of {width}x{height} cannot be made from a prompt; it must hold at least 2x2 and at most {MOST_PIXELS:,} pixels."
        )
    request = read(prompt, known, animal)
    found = asked(request)
    request = _under(bound(_settled(garaged(settled(understood(request, found))), seed)), request.where)
    played = seconds * RATE.get(request.camera.effect, 1.0)
    staged = stage(request, played, seed, found.happenings)
    named = _scenery(request, build(staged.place))
    parts = {FIRST_PART + k: part for k, part in enumerate(parts_of(request, staged))}
    world = World(
        staged.scene,
        staged.bible,
        named={name: number for number, (name, _) in named.items()} | _shared(named),
        style=style or request.style,
        parts={number: (part.whose, part.name) for number, part in parts.items()},
    )
    aspect = width / height
    about = staged.about
    if about is None:
        about = _bounds(world, [name for name, _ in named.values()], request)
    shot = shoot(request, staged, world.performance, seconds, aspect, about)
    entities = {number: entity for number, (_, entity) in named.items()} | _happens(staged, found.happenings)
    return Ready(request, staged, world, shot, aspect, seconds, seed, entities, parts)


def _under(request: Request, said: Where) -> Request:
    """A request under the sky and in the light that its words tell of, wherever it was settled."""
    where, told = request.where, dict(said.options)
    options = dict(where.options)
    if "lit" in told:
        options.setdefault("lit", told["lit"])
    if "sky" in told and not where.interior and where.kind not in ("space", "underwater"):
        options.setdefault("sky", told["sky"])
    return replace(request, where=replace(where, options=tuple(sorted(options.items()))))


def _happens(staged: Staged, happenings: tuple[Happening, ...]) -> dict[int, Entity]:
    """id -> entity of what happens in the place itself: fireworks, an explosion, falling leaves."""
    events = [event for beat in staged.scene.beats for event in beat.events]
    return {
        FIRST_EVENT + k: Entity(f"event{k}", "scenery", happening.said, happening.said)
        for k, (event, happening) in enumerate(zip(events, happenings, strict=False))
        if not event.what
    }


def _settled(request: Request, seed: int) -> Request:
    """Things that belong indoors are shown in a room where the prompt names no place; what the set has already is not put twice."""
    where = request.where
    if not where.asked:
        away = {relation.a for relation in request.relations if relation.rel in ("outside", "far")}
        things = [
            known(entity.noun) for entity in request.of_kind("thing") if entity.size < 2 and entity.id not in away
        ]
        if any(noun in VEHICLES for noun in things):  # what stands on a car is where the car is
            things = [noun for noun in things if noun in VEHICLES]
        beasts = bool(request.of_kind("creature")) and not request.people and not at_home(request)
        told = [
            noun for noun in things if noun and (stands(noun) or not beasts)
        ]  # an animal with a guitar is where it lives
        busy = bool(request.people and set(request.verbs) - set(STANDS))
        named = home_named(entity.asked for entity in request.of_kind("thing"))
        home = home_of(told, where, busy, named) if told else None
        beside = not busy and any(stands(noun) for noun in told)  # who only stands beside a bed is where the bed is
        if request.people and not beside and not named and (haunted := haunt(request)):
            where = _with_what_is_named(request, where, haunted)
            if where.interior and request.where.weather in FALLS:
                where = _outside(request.where)
        elif (
            (request.people or OUT_IN_IT.search(request.said.lower()))
            and request.where.weather in FALLS
            and (home is None or home.interior)
        ):
            where = _outside(where)
        elif told and beasts and not (home and home.interior):
            where = replace(where, place="garden", options=(("kind", "garden"),))
        elif home is not None:
            where = home
        elif request.of_kind("scenery"):
            where = _that_has(request, where)
        elif request.people:
            where = replace(where, place="park", options=(("kind", "park"),))
        request = replace(request, where=replace(where, tints=request.where.tints))
    where = request.where
    if where.kind == "room" and any(known(entity.noun) == "rug" for entity in request.of_kind("thing")):
        where = replace(where, options=tuple(sorted({**dict(where.options), "without": "rug"}.items())))
        request = replace(request, where=where)
    built = {item.name for item in build(place_of(request, seed)).items(where.time, where.weather)}
    entities = []
    movable = {entity.id for entity in request.of_kind("thing")}
    related = {one for r in request.relations for one, two in ((r.a, r.b), (r.b, r.a)) if two in movable}
    for entity in request.entities:
        if where.kind == "underwater" and "water" in entity.items:
            continue  # it is all round
        there = entity.kind == "thing" and entity.noun in built and not entity.colour and entity.count == 1
        there = there and not (request.people and at_hand(entity.noun, request.said))
        if where.interior and entity.kind == "thing" and known(entity.noun) == "window":
            entity = replace(entity, kind="scenery", items=("view",))  # the room has one
        if entity.noun in STANDING and not request.people and entity.id in related and where.kind not in WOODED:
            entity = replace(entity, kind="thing", noun=f"{entity.noun}_figure", items=(), size=0)
        grows = where.asked and entity.noun in GROWS and not where.interior
        if (there and (request.people or where.about == entity.noun)) or (grows and entity.noun in built):
            entity = replace(entity, kind="scenery", items=(entity.noun,))
        entities.append(entity)
    return replace(request, entities=tuple(entities))


def _outside(where: Where) -> Where:
    """A street, where a weather is told that one is out in, and no place."""
    return replace(where, place="street", kind="street", options=(), interior=False)


OUT_IN_IT = re.compile(r"\bin (?:the |a )?(?:[a-z]+ )?(?:rain|snow|storm|snowstorm|downpour)\b")  # of things, too
STANDING = ("tree",)  # scenery that stands where a thing's relation says, where nobody else is there
WOODED = ("forest", "wild", "grounds", "house")
FALLS = ("rain", "snow", "storm")  # on whoever is told to be there in it


# what stands all over a place that is said to have it
GROWS = frozenset(("flowers", "flower", "grass", "trees", "tree", "leaves", "bushes", "stones", "rocks"))
# where a piece of scenery is to be found, when no place is named
HOMES = (
    ("water", "beach", "shore", (("kind", "beach"),)), ("boat", "harbour", "shore", (("kind", "harbour"),)),
    ("sailboat", "beach", "shore", (("kind", "beach"),)), ("pier", "harbour", "shore", (("kind", "harbour"),)),
    ("lighthouse", "lighthouse", "shore", (("kind", "cliff"), ("lighthouse", "yes"))), ("mesa", "desert", "desert", ()),
    ("house", "front yard", "house", ()), ("road", "street", "street", ()), ("building", "street", "street", ()),
    ("skyline", "roof", "roof", ()), ("traffic light", "street", "street", ()), ("lamp", "street", "street", ()),
    ("train", "railway station", "station", (("train", "yes"),)), ("tracks", "railway station", "station", ()),
    ("platform", "railway station", "station", ()), ("fern", "forest", "forest", ()), ("log", "forest", "forest", ()),
    ("mushrooms", "forest", "forest", ()), ("leaves", "forest", "forest", ()), ("grave", "cemetery", "plain", (("kind", "cemetery"),)),
    ("fountain", "park", "plain", (("kind", "park"),)), ("scarecrow", "field", "plain", (("kind", "field"),)),
    ("flowers", "garden", "plain", (("kind", "garden"),)), ("garden", "front yard", "house", ()),
)  # fmt: skip


def _with_what_is_named(request: Request, where: Where, haunted: Where) -> Where:
    """Where somebody is to be found; elsewhere if the scenery that is named is not there but there: a detective under a street lamp."""
    there = _that_has(request, where)
    wanted = {name for entity in request.of_kind("scenery") for name in entity.items}
    if there is where or (haunted.interior and not wanted & {"lamp", "tree", "water"}):
        return haunted
    built = build(place_of(replace(request, where=haunted), 1))
    has = {item.name for item in built.items(haunted.time, haunted.weather)}
    lit = replace(there, time=haunted.time, weather=haunted.weather)
    return haunted if wanted & has else lit


def _that_has(request: Request, where: Where) -> Where:
    """A place that has the scenery which is asked for."""
    wanted = [name for entity in request.of_kind("scenery") for name in entity.items]
    for item, place, kind, options in HOMES:
        if item in wanted:
            return replace(where, place=place, kind=kind, options=options, interior=False)
    return where


# ---------------------------------------------------------------------- scenery


def _scenery(request: Request, built: SetPiece) -> dict[int, tuple[str, Entity]]:
    """id -> (item, entity): the pieces of scenery that are asked for and that the set has."""
    where = request.where
    names = {item.name for item in (*built.items(where.time, where.weather), *built.moving(0.0))}
    if built.water is not None:
        names.add("water")
    globes = [word for word in dict(where.options).get("sky", "").split() if word in GLOBES]
    out: dict[int, tuple[str, Entity]] = {}
    taken: set[str] = set()
    for entity in request.of_kind("scenery"):
        item = next((name for name in entity.items if name in names and name not in taken), None)
        if item:
            out[FIRST_SCENERY + len(out)] = (item, entity)
            taken.add(item)
    for item, noun in [*_shows(where), *((word, word.removesuffix("s")) for word in globes)]:
        if item in {*names, *globes} - taken:
            entity = Entity(f"of place {len(out)}", "scenery", where.place, noun, items=(item,))
            out[FIRST_SCENERY + len(out)] = (item, entity)
            taken.add(item)
    if where.about and where.about in names - taken:
        entity = Entity("place", "scenery", where.place, where.place, items=(where.about,))
        out[FIRST_SCENERY + len(out)] = (where.about, entity)
    return out


def _shows(where: Where) -> list[list[str]]:
    """What a place that is asked for shows by being that place, as (item, noun): a waterfront has a skyline and a river."""
    listed = table("settings")["shows"]
    keys = [where.kind, *(value for _, value in where.options)] if where.asked else []
    return [*(list(pair) for pair in where.seen), *(pair for key in keys for pair in listed.get(key, []))]


def _shared(named: dict[int, tuple[str, Entity]]) -> dict[str, int]:
    """Further items that are the same thing: "trees" beside "tree"."""
    first = {name for name, _ in named.values()}
    more: dict[str, int] = {}
    for number, (_, entity) in named.items():
        for name in entity.items:
            if name not in first:
                more.setdefault(name, number)
    return more


# what lies all over a set has no bounds that a camera could hold
SEEN_AS_A_WHOLE = ("cliff",)  # what a place is about that shows it from its own views, whatever else of it is named
EVERYWHERE = (
    "ground", "water", "grass", "road", "floor", "trees", "furniture", "skyline", "path", "leaves", "garden", "flowers", "building",
    "houses", "cliff",
)  # fmt: skip


def _bounds(world: World, names: list[str], request: Request) -> Array | None:
    """The bounds (2,3) of the scenery that a picture is about, None where it is about all of the place, or has no bounds of use."""
    if request.where.about in SEEN_AS_A_WHOLE:
        return None
    about = [name for name in names if name not in EVERYWHERE]
    if request.where.about in about:
        about = [request.where.about]
    corners = []
    for item in world.place.items(request.where.time, request.where.weather):
        if item.name in about[:1]:
            low, high = item.mesh.bounds
            models = item.instances if item.instances is not None else item.model[None]
            box = np.array(
                [[x, y, z, 1.0] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])]
            )
            where = np.einsum("kij,nj->kni", np.asarray(models, float), box)[..., :3]
            nearest = int(np.argmin(np.linalg.norm(where.mean(1)[:, [0, 2]], axis=1)))
            picked = where if item.instances is None else where[nearest : nearest + 1]
            corners.append(picked.reshape(-1, 3))
    if not corners:
        return None
    every = np.concatenate(corners)
    return np.array([every.min(0), every.max(0)])


# ---------------------------------------------------------------------- the manifest


def manifest(made: Ready, measure: Measure, views: list[tuple[float, View]], seconds: float) -> dict[str, Any]:
    """The manifest, from what was measured; `views` are (frame, view) evenly over what was filmed."""
    rows = []
    for who, number in made.world.ids.items():
        entity = made.staged.of.get(who)
        if entity is None:
            continue
        row = measure.entity(number, entity, _asset(made, who, entity))
        if row:
            worn = wears(entity) if entity.kind == "creature" else []
            rows.append({**row, "wears": worn} if worn else row)
    for number, entity in made.named.items():
        row = measure.entity(number, entity, entity.noun)
        if row:
            rows.append(row)
    for number, part in made.parts.items():
        row = measure.entity(number, Entity(f"part {number}", "person", part.said, part.name), part.name)
        if row:
            rows.append({**row, "of": made.world.ids[part.whose]})
    shown = {row["id"] for row in rows}
    unseen = [entity.asked for entity in made.request.entities if not _any_seen(made, entity, shown)]
    where = made.request.where
    camera = made.request.camera
    size, angle = _framed(made, views[len(views) // 2])
    missed = (*made.request.not_understood, *made.staged.missed, *unseen)
    return {
        "prompt": made.request.prompt,
        "setting": {"place": where.place, "time": where.time, "weather": where.weather},
        "entities": rows,
        "actions": [*_actions(made, seconds), *_stirring(made, shown, seconds), *_events(made, seconds)],
        "style": made.world.style.name if made.world.style else "",
        "camera": {"size": size, "angle": angle, "movement": _moved(made, views), "effect": camera.effect},
        "not_understood": _missed(made, missed),
        "renderer": RENDERER,
        "seconds": round(seconds, 3),
        "seed": made.seed,
    }


def _missed(made: Ready, words: tuple[str, ...]) -> list[str]:
    """Each word once; verbs that were performed are understood."""
    done = set(made.request.verbs) - set(made.staged.missed) | {part.said for part in made.parts.values()}
    return [word for word in dict.fromkeys(words) if word not in done]


def _asset(made: Ready, who: str, entity: Entity) -> str:
    if entity.kind == "person":
        if entity.noun in table("clothes")["callings"] and is_a(entity.noun, "person"):
            return entity.noun  # dressed as one, and known by the dress
        look = made.world.cast[who].look
        if look.age < BABY:
            return "baby"
        young = look.age < 14
        return ("girl" if young else "woman") if look.sex == "female" else ("boy" if young else "man")
    if who in made.world.convoy.fleet:
        return plain(made.world.convoy.fleet.makes[who].kind)
    if who in made.world.troupe:
        return made.world.troupe.animals[who].species
    prop = made.world.bible.prop(who)
    if prop is None:
        return entity.noun
    # a drink is shown by what it is in, and called by both: a coffee cup
    drink = entity.noun != prop.kind and is_a(entity.noun, "beverage") and not is_a(prop.kind, "beverage")
    return f"{entity.noun} {prop.kind}" if drink else prop.kind


def _any_seen(made: Ready, entity: Entity, shown: set[int]) -> bool:
    numbers = [
        made.world.ids[who] for who, of in made.staged.of.items() if of.id == entity.id and who in made.world.ids
    ]
    numbers += [number for number, of in made.named.items() if of.id == entity.id]
    return any(number in shown for number in numbers)


def _actions(made: Ready, seconds: float) -> list[dict[str, Any]]:
    """What people did while the camera looked, from the performance; a walk counts only while somebody moves."""
    scene, shown = made.world.scene, made.window
    rate = made.rate * scene.fps
    length = seconds or shown.frames / rate
    rows = []
    for start, beat in zip(scene.starts, scene.beats, strict=True):
        for cue in beat.cues:
            if (
                cue.do in ("look", "face", "appear", "wait", "use") and not cue.manner
            ) or cue.who not in made.staged.of:
                continue
            begins, ends = start + cue.at, start + cue.at + cue.frames
            if cue.do in ("sit", "stand", "lie", "kneel", "crouch", "hold"):
                ends = scene.frames
            a, b = max(begins, shown.start), min(ends, shown.start + length * rate)
            if b <= a:
                continue
            middle = (a + b) / 2
            slow = cue.do in ("climb", "crawl", "moonwalk")
            if cue.path and made.world.performance.speed(cue.who, middle) < (CREEPING if slow else MOVING):
                continue
            rows.append(
                _row(made, cue.who, beat.text, _motion(cue), (a - shown.start) / rate, (b - shown.start) / rate)
            )
    acting = {row["who"] for row in rows}
    for who, mark in scene.marks:
        if made.world.ids[who] not in acting and mark.posture != "stand":
            rows.append(_row(made, who, scene.beats[0].text if scene.beats else "", mark.posture, 0.0, length))
    return rows


def _motion(cue: Cue) -> str:
    """What a cue is called: an animal's flight is laid out as a run, and is none."""
    if cue.do in ("ride", "travel") and cue.manner:
        return cue.manner.split()[-1]
    said = [word for word in cue.manner.split() if word in ("fly", "swim", "play", "sleep", "call")]
    return said[0] if said else cue.do


def _stirring(made: Ready, shown: set[int], seconds: float) -> list[dict[str, Any]]:
    """What scenery that is seen does by itself all the while."""
    rows = []
    for number, entity in made.named.items():
        for verb in [verb for who, verb in made.request.stirs if who == entity.id and number in shown]:
            length = round(seconds or made.window.frames / made.rate / made.world.scene.fps, 3)
            rows.append({"who": number, "asked": f"{entity.asked} {verb}", "motion": verb, "from": 0.0, "to": length})
    return rows


def _events(made: Ready, seconds: float) -> list[dict[str, Any]]:
    """What happened by itself, with the moments at which it began and ended in the picture."""
    happenings, rate = made.world.happenings, made.rate * made.world.scene.fps
    length = seconds or made.window.frames / rate
    rows = []
    for k in range(len(happenings.events)):
        stood = happenings.stood(k)
        begins = max((stood.begins - made.window.start) / rate, 0.0)
        ends = (stood.begins + stood.act.ends * made.world.scene.fps - made.window.start) / rate
        if seconds and begins > length:
            continue
        said = made.request.prompt[:200]
        begins, ends = round(begins, 3), round(min(ends, length) if seconds else ends, 3)
        rows.append(
            {"who": stood.number, "asked": said, "motion": stood.event.do, "from": begins, "to": max(ends, begins)}
        )
    return rows


def _row(made: Ready, who: str, asked: str, motion: str, begins: float, ends: float) -> dict[str, Any]:
    for code, entity_id in made.request.people.items():
        entity = next((e for e in made.request.entities if e.id == entity_id), None)
        asked = asked.replace(code, entity.asked if entity else code)
    return {
        "who": made.world.ids[who],
        "asked": asked,
        "motion": motion,
        "from": round(begins, 3),
        "to": round(ends, 3),
    }


def _framed(made: Ready, at: tuple[float, View]) -> tuple[str, str]:
    frame, view = at
    people = made.world.performance.present(frame)
    if people:
        who = people[0]
        return framing(view, made.aspect, made.world.performance.eye(who, frame), made.world.performance.stature(who))
    return framing(view, made.aspect, None, 1.75)


def _moved(made: Ready, views: list[tuple[float, View]]) -> str:
    rig = made.shot.rig
    subject = None
    performance = made.world.performance
    who = rig.follow or (rig.aim[0][0] if rig.aim else "")
    if who:
        subject = np.array([performance.position(who, frame) for frame, _ in views])
    if made.shot.movement == "pov" and rig.hidden and rig.follow in rig.hidden:
        return "pov"
    return movement([view for _, view in views], made.shot.movement, subject, bool(rig.follow))
