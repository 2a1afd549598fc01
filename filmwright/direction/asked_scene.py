"""A request to one performance: a cast with looks and clothes, props laid out, and an action blocked to last as long as is
wanted.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from filmwright import screenplay as words
from filmwright.arrays import Array
from filmwright.bible import Bible, Character, Look, Place
from filmwright.direction import prospect
from filmwright.direction.actions import Memory, Person, deeds
from filmwright.direction.asked_acts import acted, at_beasts
from filmwright.direction.asked_animals import Herd, herd, joined
from filmwright.direction.asked_company import company, is_large, on_seats
from filmwright.direction.asked_courses import Bearing, bearing, setting_out
from filmwright.direction.asked_events import Happening, timed
from filmwright.direction.asked_fire import around
from filmwright.direction.asked_honesty import unplayed, unridden
from filmwright.direction.asked_room import beside_things, widened
from filmwright.direction.asked_table import at_table
from filmwright.direction.asked_talk import abreast, conversing, seated
from filmwright.direction.asked_things import Layout, lay
from filmwright.direction.asked_vehicles import Convoyed, convoyed
from filmwright.direction.asked_vehicles import joined as aboard
from filmwright.direction.asked_window import by_the_window
from filmwright.direction.belonging import stands
from filmwright.direction.blocking import block
from filmwright.direction.plunging import into_water
from filmwright.direction.setting import Setting
from filmwright.direction.staging import RUNNING
from filmwright.direction.surroundings import surroundings
from filmwright.direction.verbs import lexicon
from filmwright.reading.casting import cast, seed_of
from filmwright.reading.costume import costume_words
from filmwright.reading.look import stated
from filmwright.reading.request import Entity, Request, Where
from filmwright.reading.words import table
from filmwright.scenes import ACTS, THROWS, Beat, Cue, Event, Point, Scene
from filmwright.stage.people.wardrobe import dress
from filmwright.stage.places import build
from filmwright.stage.places.place import SetPiece
from filmwright.stage.places.plan import Plan

FPS = 24
LEAD = 1.2  # seconds before the picture begins: whoever runs is already running
# what goes on for as long as it is looked at
GOES_ON = ("dance", "read", "write", "phone", "eat", "drink", "wave", "clap", "laugh", "cry", "pant", "shiver", "point", "raise_arms",
           "gesture", "hold", "fight", "hug", "kiss", "shake_hands", "look", "wait", "nod", "shake_head", "push", "pull",
           "sweep", "wipe", "wash", "fold", "cut", "stir", "pour", "hammer", "dig", "paint", "type", "knit", "brush_teeth", "brush_hair",
           "shave", "wash_face", "apply", "scratch", "smoke", "take_photo", "text", "play_guitar", "play_piano", "play_violin",
           "play_drums", "play_flute", "sing", "conduct", "drive", "row", "pray", "salute", "lean", "juggle", "dribble", "stretch",
           "squat", "yoga", "cheer", "pat", "cross_arms", "float", "fly",
           *(act for act in ACTS if act not in THROWS))  # fmt: skip
UNDER_WAY = frozenset((*GOES_ON, *ACTS)) - {"hold", "look", "wait"}  # what has begun when the picture begins
SUITED = " in a space suit and a space helmet"  # what everybody wears where there is no air
UNFOLDS = 9.0  # seconds that what happens may take beyond the picture, so that a still can show its best moment
VARIANTS = 5  # people whom one noun may mean; a few, so that a file of prompts makes each body once
BENDS = (12.0, -12.0, 25.0, -25.0, 40.0, -40.0, 60.0, -60.0, 80.0, -80.0)  # degrees by which a way may turn at a time
LOOKS_AHEAD, LEG, BEND_COSTS = (
    9.0,
    3.0,
    14.0,
)  # metres seen ahead, metres of a leg, degrees of a bend that are worth a metre
NEAREST_VERB = 0.75  # how near a verb must be to one that the stage knows, to be played as that


@dataclass(frozen=True)
class Staged:
    """A request on the stage. `of` maps each person's and prop's id in the scene to its entity; `first` is the frame at which the
    picture begins; `missed` are words that the performance does not show.
    """

    scene: Scene
    bible: Bible
    place: Place
    plan: Plan
    of: dict[str, Entity]
    layout: Layout
    first: int
    missed: tuple[str, ...] = field(default=())
    herd: Herd = field(default_factory=Herd)
    about: Array | None = None  # bounds (2,3) of what happens in the place, where nothing else is looked at
    convoy: Convoyed = field(default_factory=Convoyed)
    bearing: Bearing = field(default_factory=Bearing)


def stage(request: Request, seconds: float, seed: int, happenings: Sequence[Happening] = ()) -> Staged:
    """Cast, dress, lay out and block a request, so that the performance runs for `seconds` from `Staged.first` on; what happens by
    itself, besides, has its time after that too."""
    place = place_of(request, seed)
    plan = build(place).plan
    convoy, verbs = convoyed(request), request.verbs
    request = setting_out(convoy.rest or request) if request.courses else convoy.rest or request
    people, of = _cast(request, seed)
    layout = lay(request, plan, [(c.id, c.look.height) for c in people], build(place).water)
    of.update(layout.of)
    bible = Bible(tuple(people), (place,), tuple(layout.props))
    told, lost = _tellable(request)
    wanted = round((LEAD + seconds + (UNFOLDS if happenings else 0.0)) * FPS)
    if people:
        scene, missed = _blocked(request, seated(told), plan, bible, seed, wanted)
        scene, bible = acted(scene, bible, plan, build(place).water, told)
        scene = into_water(scene, plan, build(place).water)
        scene, spoken = conversing(abreast(scene, told), told, plan)
        lost = [verb for verb in lost if verb not in spoken]
        missed = [verb for verb in missed if verb not in spoken]
        scene = on_seats(company(_with_props(scene, layout), request, layout, plan, of), request, layout, of)
        scene, bible = at_table(scene, bible, plan, of)
    else:
        scene, missed = _empty(request, layout, seed, wanted), list(request.verbs)
    animals = herd(request, plan, layout, scene.marks, scene.frames, _free_way, build(place).water, _walked(scene))
    scene, bible = joined(scene, animals), replace(bible, characters=(*bible.characters, *animals.characters))
    scene = _in_mouths(scene, layout, {each.id for each in animals.characters})
    of.update(animals.of)
    tall = 0.6 if animals.bounds is None else float(animals.bounds[1][1] - animals.bounds[0][1])
    scene = at_beasts(scene, animals.marks, tall, plan)
    if convoy:
        scene, bible, convoy = aboard(convoy, scene, bible, build(place), of, animals.of, seconds, LEAD)
    if people:
        missed = [*missed, *(verb for verb in unplayed(request, told, scene, plan, bible) if verb not in spoken)]
    missed = [*missed, *unridden(verbs, request)]
    travels = any(cue.path or (cue.do in UNDER_WAY) for beat in scene.beats for cue in beat.cues)
    first = round(LEAD * FPS) if travels else 0
    seen = Bearing()
    if request.courses:
        window = (first, first + round(seconds * FPS))
        scene, seen = bearing(request.courses, scene, bible, of, plan, surroundings(place), window)
    scene, events = _happening(scene, happenings, of, seconds, first, build(place), [c.id for c in people])
    if layout.props and not people:
        scene, events = beside_things(scene, events, layout, plan)
    missed = [
        word for word in (*missed, *lost, *seen.lost) if word not in {w for h in happenings for w in h.said.split()}
    ]
    layout, about = widened(layout, events, plan)
    return Staged(
        scene, bible, place, plan, of, layout, first, tuple(dict.fromkeys(missed)), animals, about, convoy, seen
    )


def _happening(
    scene: Scene,
    happenings: Sequence[Happening],
    of: Mapping[str, Entity],
    seconds: float,
    first: int,
    built: SetPiece,
    people: Sequence[str],
) -> tuple[Scene, tuple[Event, ...]]:
    """The scene with its events, which name things by their ids there."""
    if not happenings or not scene.beats:
        return scene, ()
    names = {entity.id: name for name, entity in reversed(list(of.items()))}
    drawn = {item.name for item in built.items(scene.time, scene.weather)}
    events = []
    for happening, event in zip(happenings, timed(happenings, seconds, first), strict=True):
        what, other = (names.get(entity, entity if entity in of else "") for entity in (event.what, event.other))
        if happening.event.what and not what and happening.about in drawn:
            what = happening.about
        events.append(replace(event, what=what, other=other))
    scene, placed = around(scene, events, built.plan, people)
    beat = replace(scene.beats[0], events=placed)
    return replace(scene, beats=(beat, *scene.beats[1:])), placed


def place_of(request: Request, seed: int) -> Place:
    """The place of a request; the same kind of place is the same one for every prompt of a seed, and is built once."""
    where = request.where
    number = seed_of(where.kind, *(value for _, value in where.options), str(seed)) % 100_000 + 1
    count, mode = request.crowd
    crowd = (("crowd", f"{count} {mode}"),) if count else ()
    tints = (("tints", where.tints),) if where.tints else ()
    return Place("place", where.kind.upper(), where.kind, where.interior, number, (*where.options, *crowd, *tints))


# ---------------------------------------------------------------------- who


def _cast(request: Request, seed: int) -> tuple[list[Character], dict[str, Entity]]:
    """Everybody, with looks unlike each other where the words leave them open; and whose entity each is."""
    people: list[Character] = []
    of: dict[str, Entity] = {}
    looks: list[Look] = []
    by_id = {entity.id: entity for entity in request.entities}
    groups = table("prompt")["groups"]
    nth: dict[str, int] = {}
    for code, entity_id in request.people.items():
        entity = by_id.get(entity_id)
        if entity is None:
            continue
        k = nth[entity_id] = nth.get(entity_id, -1) + 1
        said = stated(entity.words)
        sexes = groups.get(entity.noun, [])
        if entity.sex:
            said["sex"] = entity.sex
        elif k < len(sexes) and sexes[k]:
            said["sex"] = sexes[k]
        variant = seed_of(request.prompt) % VARIANTS
        casting = cast(f"{entity.noun} {code}", f"prompt {seed} {variant}", said, looks)
        looks.append(casting.look)
        breathes = "robot" not in casting.look.marks
        clothes = costume_words(entity.words + SUITED if breathes and _airless(request.where) else entity.words)
        worn = dress(clothes, casting.look, casting.look.face)
        who = code.lower()
        people.append(
            Character(who, code, entity.words, look=casting.look, wardrobe=worn.garments, cast_by=casting.chosen)
        )
        of[who] = entity
    return people, of


def _airless(where: Where) -> bool:
    """Whether nobody could breathe there."""
    return where.kind == "space" or ("ground", "moon") in where.options or ("ground", "mars") in where.options


# ---------------------------------------------------------------------- what is done


def _tellable(request: Request) -> tuple[str, list[str]]:
    """The told action in verbs that the stage knows: a kind of walking is walked. Second, verbs for which there is nothing near."""
    from filmwright.language import lemma, nearest

    known_forms = lexicon("en")
    bases = _bases()
    told, lost = request.told, []
    for verb in request.verbs:
        if verb in known_forms:
            continue
        base = lemma(verb, "verb") or verb
        if base in bases:
            told = re.sub(rf"\b{re.escape(verb)}\b", base, told)
            continue
        match = nearest(base, bases, "verb", vectors=False)
        if match and match.how in ("same", "synonym", "kind") and match.score >= NEAREST_VERB and match.name != "move":
            told = re.sub(rf"\b{re.escape(verb)}\b", match.name, told)
        else:
            lost.append(verb)
    return told, lost


def _bases() -> tuple[str, ...]:
    from filmwright.direction.verbs import ENGLISH

    return tuple(base for listed, _ in ENGLISH for base in listed.split() if base != "be")


HELD_BEFORE = ("read", "phone", "drink", "eat", "write", "sing", "wave")  # deeds of one's own hands, wherever one faces
LOOKS_OUT = re.compile(
    r"\b(?:look|gaz|star|watch|peer)\w*\b[^.;]{0,30}\b(?:out|outside|through|window)\b", re.IGNORECASE
)
IN_ORDER = re.compile(r"\b(?:then|before|after|until|finally|suddenly|once)\b", re.IGNORECASE)
STAGGER = 3  # frames between those who begin together
WIDTH = 2.0  # by height, of the picture for which somebody's place in a room is chosen
FAR_OFF = 20.0  # metres from which a landmark is what stands behind people and not what they are at
FELT = 0.9  # intensity, 0..1, of a feeling that a prompt names


def _blocked(request: Request, told: str, plan: Plan, bible: Bible, seed: int, wanted: int) -> tuple[Scene, list[str]]:
    """The action blocked, and made to last; second, the verbs of the prompt that nobody performs."""
    where = request.where
    named = told or " and ".join(request.people) + " wait."
    missing = [code for code in request.people if not re.search(rf"\b{code}\b", named)]
    if missing:
        named += " " + " and ".join(missing) + " wait."
    text = words.Scene("1", words.Heading(f"EXT. {where.place.upper()} - DAY"), (words.Action("1-1", named),))
    setting = Setting("place", where.time, where.weather, request.mood)
    scene = block(text, plan, bible, None, seed, setting, FPS).scene
    if request.mood != "neutral":  # a feeling that a picture is asked for is the picture's subject
        beats = tuple(replace(beat, mood=request.mood, intensity=max(beat.intensity, FELT)) for beat in scene.beats)
        scene = replace(scene, beats=beats)
    scene = _turned_in(replace(scene, tail=0), plan)
    if "window" in dict(where.options).get("lit", "").split():
        scene = by_the_window(scene, plan, bool(LOOKS_OUT.search(request.said)))
    return _glancing(_lasting(_meanwhile(scene, told), plan, wanted)), _not_done(request, named, plan, bible)


def _turned_in(scene: Scene, plan: Plan) -> Scene:
    """Whoever is alone and stays on the spot is where a camera before them has most of the place behind them."""
    cues = [cue for beat in scene.beats for cue in beat.cues if cue.do not in ("hold", "wait")]
    held = {cue.prop for cue in cues if cue.do in HELD_BEFORE}
    own = [cue for cue in cues if cue.do in HELD_BEFORE or (cue.do == "look" and cue.target in held)]
    busy = cues if plan.interior else [cue for cue in cues if cue not in own]
    doing = {cue.who for cue in busy if cue.path or cue.target or cue.prop or cue.do not in GOES_ON}
    if not plan.zones or len(scene.marks) != 1:
        return scene
    who, mark = scene.marks[0]
    if who in doing or mark.posture != "stand":
        return scene
    if not plan.interior:
        return _before_the_sea(scene, plan)
    found = prospect.place_for_one(plan, WIDTH)
    if found is None:
        return scene
    (x, z), heading = found
    return replace(scene, marks=((who, replace(mark, x=x, z=z, heading=heading)),))


def _before_the_sea(scene: Scene, plan: Plan) -> Scene:
    """Out of doors, whoever stands alone has what the place is known by, far off, behind them: the sea, a skyline, a castle."""
    who, mark = scene.marks[0]
    if plan.landmark is None:
        return scene
    away = (mark.x - plan.landmark[0], mark.z - plan.landmark[2])
    if math.hypot(*away) < FAR_OFF:
        return scene
    heading = round(math.degrees(math.atan2(*away)) + 24.0, 1)
    return replace(scene, marks=((who, replace(mark, heading=heading)),))


def _glancing(scene: Scene) -> Scene:
    """Who runs from a storm looks back at it once."""
    if scene.weather not in ("storm", "sandstorm") or not scene.beats:
        return scene
    beat = scene.beats[-1]
    glances = []
    for cue in beat.cues:
        if cue.do == "run" and cue.frames > 4 * FPS:
            (ax, az), (bx, bz) = cue.path[0], cue.path[-1]
            at = cue.at + round(0.45 * cue.frames)
            behind = f"{ax - (bx - ax):.2f},6.00,{az - (bz - az):.2f}"
            glances += [Cue(cue.who, "look", at, FPS, target=behind), Cue(cue.who, "look", at + round(1.1 * FPS), FPS)]
    if not glances:
        return scene
    cues = tuple(sorted((*beat.cues, *glances), key=lambda cue: cue.at))
    return replace(scene, beats=(*scene.beats[:-1], replace(beat, cues=cues)))


def _not_done(request: Request, told: str, plan: Plan, bible: Bible) -> list[str]:
    """The verbs of a prompt that no deed of somebody's holds."""
    people = [Person(c.id, (c.name,), c.look.sex) for c in bible.characters]
    props = {prop.called: prop.id for prop in bible.props}
    done = deeds(told, people, [word for word, _ in plan.anchors], props, Memory())
    said = " ".join(deed.text.lower() for deed in done if deed.who and deed.deed)
    return [verb for verb in request.verbs if verb in lexicon("en") and not re.search(rf"\b{re.escape(verb)}\b", said)]


def _meanwhile(scene: Scene, told: str) -> Scene:
    """What several do goes on at the same time, unless the words put one after the other: whoever dances does so from the beginning."""
    if IN_ORDER.search(told) or not scene.beats:
        return scene
    beat = scene.beats[-1]
    first: dict[str, int] = {}
    for k, cue in enumerate(beat.cues):
        if cue.do not in ("look", "face", "hold", "wait"):
            first.setdefault(cue.who, k)
    cues = list(beat.cues)
    for n, k in enumerate(first.values()):
        cue = cues[k]
        alone = sum(1 for other in beat.cues if other.who == cue.who and other.do == cue.do) == 1
        if cue.do in GOES_ON and not cue.path and cue.at > STAGGER and alone:
            cues[k] = replace(cue, at=STAGGER * (n % 4), frames=cue.frames + cue.at)
    return replace(scene, beats=(*scene.beats[:-1], replace(beat, cues=tuple(cues))))


def _lasting(scene: Scene, plan: Plan, wanted: int) -> Scene:
    """The scene with its last beat lengthened to `wanted` frames: what goes on goes on, who is on the way stays on it."""
    missing = wanted + FPS - scene.frames
    if missing <= 0 or not scene.beats:
        return scene
    beat = scene.beats[-1]
    last = {cue.who: k for k, cue in enumerate(beat.cues) if cue.do not in ("look", "face")}
    end = beat.frames + missing
    cues = list(beat.cues)
    for k in last.values():
        cue = cues[k]
        goes = cue.do in ("walk", "run") or (cue.do == "enter" and not plan.interior)
        if goes and len(cue.path) >= 2:
            cues[k] = _walked_on(cue, plan, end)
        elif cue.do in GOES_ON:
            cues[k] = replace(cue, frames=max(end - cue.at, cue.frames))
    longer: Beat = replace(beat, frames=end, cues=tuple(cues))
    return replace(scene, beats=(*scene.beats[:-1], longer))


def _walked_on(cue: Cue, plan: Plan, end: int) -> Cue:
    """A walk that goes on in its last direction until a frame, as far as the place lets it."""
    (ax, az), (bx, bz) = cue.path[-2], cue.path[-1]
    length = sum(math.dist(p, q) for p, q in zip(cue.path, cue.path[1:], strict=False))
    leg = math.dist((ax, az), (bx, bz))
    if leg < 1e-3 or cue.frames < 2:
        return cue
    speed = length / (cue.frames / FPS)
    if speed < RUNNING and plan.interior:
        return cue
    way = ((bx - ax) / leg, (bz - az) / leg)
    metres = speed * (end - cue.at - cue.frames) / FPS
    free = _free_way(plan, (bx, bz), way, metres)
    path = (*cue.path[:-1], (round(bx + way[0] * free, 3), round(bz + way[1] * free, 3))) if free > 0.5 else cue.path
    if free < metres - 1.0:
        path = (*path, *_way_round(plan, path[-1], way, metres - free))
    longer = sum(math.dist(p, q) for p, q in itertools.pairwise(path)) - length
    return replace(cue, frames=cue.frames + round(longer / speed * FPS), path=path) if longer > 0.5 else cue


def _way_round(plan: Plan, start: Point, way: Point, metres: float) -> tuple[Point, ...]:
    """The points of a way that goes on for so many metres round what is straight ahead, with as little of a bend as it needs."""
    here, heading, points = start, math.atan2(*way), list[Point]()
    while metres > 0.5:
        found = []
        for turn in (0.0, *BENDS):
            a = heading + math.radians(turn)
            free = _free_way(plan, here, (math.sin(a), math.cos(a)), min(LOOKS_AHEAD, metres))
            found.append((free - abs(turn) / BEND_COSTS, free, a))
        _, free, heading = max(found)
        step = min(free, LEG)
        if step < 1.0:
            break
        here = (round(here[0] + step * math.sin(heading), 3), round(here[1] + step * math.cos(heading), 3))
        points.append(here)
        metres -= step
    return tuple(points)


def _walked(scene: Scene) -> Cue | None:
    """The first way that somebody walks or runs, on the scene's clock."""
    for start, beat in zip(scene.starts, scene.beats, strict=True):
        for cue in beat.cues:
            if cue.do in ("walk", "run", "swim") and len(cue.path) > 1:
                return replace(cue, at=start + cue.at)
    return None


def _free_way(plan: Plan, start: Point, way: Point, metres: float) -> float:
    """How far one can go straight on from a point on the same ground, in metres."""
    step, gone = 1.0, 0.0
    height = float(plan.ground(*start))
    while gone < metres:
        there = (start[0] + way[0] * (gone + step), start[1] + way[1] * (gone + step))
        ground = float(plan.ground(*there))
        inside = plan.open or any(
            low[0] < there[0] < high[0] and low[2] < there[1] < high[2] for low, high in plan.zones
        )
        if not inside or not plan.standable(there) or abs(ground - height) > 0.7:
            break
        height = ground
        gone += step
    return min(gone, metres)


# ---------------------------------------------------------------------- things


def _with_props(scene: Scene, layout: Layout) -> Scene:
    """The scene with every prop somewhere: where blocking put it when somebody handles it, else where it was laid out; in a hand
    when it is small and belongs to nobody's action."""
    placed = dict(scene.props)
    scene = replace(scene, beats=tuple(_unladen(beat, layout) for beat in scene.beats))
    handled = {cue.prop for beat in scene.beats for cue in beat.cues if cue.prop}
    holds: list[Cue] = []
    busy: set[str] = set()
    for name, where in layout.lies.items():
        if name in handled and name in placed and not stands(layout.of[name].noun if name in layout.of else ""):
            continue
        placed[name] = where
        holder = layout.held.get(name, "")
        if holder and holder not in busy and name not in handled and not _hands_busy(scene, holder):
            busy.add(holder)
            holds.append(Cue(holder, "hold", 0, 1, prop=name))
    beats = scene.beats
    if holds and beats:
        beats = (replace(beats[0], cues=(*holds, *beats[0].cues)), *beats[1:])
    return replace(scene, props=tuple(placed.items()), beats=beats)


def _unladen(beat: Beat, layout: Layout) -> Beat:
    """A beat in which nobody holds what is as large as a person or larger."""
    large = {each.id for each in layout.props if is_large(each, layout)}
    if not any(cue.do == "hold" and cue.prop in large for cue in beat.cues):
        return beat
    return replace(beat, cues=tuple(cue for cue in beat.cues if not (cue.do == "hold" and cue.prop in large)))


def _in_mouths(scene: Scene, layout: Layout, beasts: set[str]) -> Scene:
    """The scene with what animals hold from its beginning on."""
    holds = [Cue(who, "hold", 0, 1, prop=name) for name, who in layout.held.items() if who in beasts]
    if not holds or not scene.beats:
        return scene
    return replace(scene, beats=(replace(scene.beats[0], cues=(*holds, *scene.beats[0].cues)), *scene.beats[1:]))


def _hands_busy(scene: Scene, who: str) -> bool:
    return any(cue.who == who and cue.prop for beat in scene.beats for cue in beat.cues)


def _empty(request: Request, layout: Layout, seed: int, wanted: int) -> Scene:
    """A scene in which nobody acts: a place, or things in it."""
    where = request.where
    beat = Beat(
        "1-1",
        "action",
        wanted + FPS,
        text=request.prompt[:200],
        mood=request.mood,
        seed=seed_of(request.prompt, str(seed)),
    )
    return Scene(
        "1",
        f"EXT. {where.place.upper()}",
        "place",
        where.time,
        where.weather,
        request.mood,
        FPS,
        seed_of(request.prompt, str(seed)),
        props=tuple(layout.lies.items()),
        beats=(beat,),
        tail=0,
    )
