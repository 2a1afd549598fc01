"""Blocking: the words of a scene and the plan of its place to one performance, timed to speech; same words, same bytes.

Every line and every action paragraph becomes a beat with the element's id; what people do in it are cues in the beat's own
frames.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from filmwright import screenplay
from filmwright.bible import Bible, Character
from filmwright.direction import drama
from filmwright.direction.actions import Deed, Memory, Person, deeds, named
from filmwright.direction.belonging import stands
from filmwright.direction.chain import Chain, Draft, offset
from filmwright.direction.earlier import Earlier
from filmwright.direction.moving import AT_THE_HEAD
from filmwright.direction.playing import play
from filmwright.direction.setting import Setting
from filmwright.direction.speaking import play_line
from filmwright.direction.staging import Staging, Whereabouts
from filmwright.direction.timing import gap_frames, line_frames, readable_frames
from filmwright.direction.told_events import with_events
from filmwright.errors import InputError
from filmwright.reading.prompt_french import rendered
from filmwright.scenes import Beat, Cue, Mark, Point, Scene
from filmwright.stage.fitting import fits
from filmwright.stage.places.plan import Plan, Seat

HEARD_ONLY = ("V.O.", "O.S.", "OFF", "PHONE", "RADIO", "SCREEN", "PRE-LAP")  # voices without a mouth in the picture
# a walk that ends on the chair, a run-up that ends in the jump
ONE_MOVE = {("go", "sit"), ("go", "jump"), ("travel", "jump"), ("travel", "sit")}
POCKETED = (
    "phone",
    "mobile phone",
    "cell phone",
    "smartphone",
    "portable",
    "lighter",
    "keys",
)  # picked up from no floor
TELEPHONES = ("telephone", "receiver", "handset", "mobile", "cell phone", "cell", "téléphone", "combiné", "portable")
# from where a thing is brought out that nobody has seen before
OUT_OF = re.compile(
    r"\b(?:from|out of|de|hors de|dans) (?:(?:his|her|their|the|a|an|its|sa|son|ses|leurs?|la|le|l['’]|une?) ?)?(?:[\w-]+ ){0,2}"
    r"(?:coat|jacket|pockets?|bag|handbag|purse|wallet|holster|sleeve|back ?pack|briefcase|satchel|apron|boots?|belt|waistcoat|bra|"
    r"poches?|sac|manteau|veste|sacoche|portefeuille|botte|ceinture|tablier)\b|"
    r"\b(?:takes?|pulls?|gets?|draws?|digs?|fishe?s?|brings?|slips?|whips?) out\b|\b(?:produces?|sort|sortent)\b",
    re.IGNORECASE,
)
BESIDE = 45.0  # degrees: where the second at one spot stands from the first
BEFORE = 0.95  # metres: where furniture stands that somebody has to do with and that the place does not tell
APART = 0.85  # metres at least between two who stand at one spot: an arm is between them, and so a camera can be
BED = re.compile(r"\b(?:bed|lit)\b", re.IGNORECASE)
NEVER = Earlier()  # of a scene that was not blocked yet
CHASE_GAP = 9.0  # metres between hunter and hunted when a chase opens


class Blocked(NamedTuple):
    """A blocked scene, and in sentences what of its words the stage will not show."""

    scene: Scene
    notes: tuple[str, ...]


def block(
    text: screenplay.Scene,
    plan: Plan,
    bible: Bible,
    speech: Mapping[str, int] | None = None,
    seed: int = 0,
    setting: Setting | None = None,
    fps: int = 24,
    before: Earlier = NEVER,
) -> Blocked:
    """Block a scene.

    `speech` gives the length in frames of the lines that have been spoken, by line id; the others are estimated. `before` is what
    is kept of the blocking before. Raises InputError for a speaker whom the bible does not know.
    """
    setting = setting or Setting(plan.name)
    speech = speech or {}
    cast = _cast(text, bible)
    people = [_person(character) for character in cast]
    props = {prop.called: prop.id for prop in bible.props}
    props |= {word: props["phone"] for word in TELEPHONES if "phone" in props and word not in props}
    anchors = [word for word, _ in plan.anchors]
    played = _read(text, people, anchors, props, setting.language)
    on_stage, absent = _who_is_there(text, people, played)
    late = [who for who in _who_comes_late(text, people, before) if who in on_stage]
    on_stage = [who for who in on_stage if who not in late]
    if plan.doors:
        absent, late = [*absent, *late], []
    staging = Staging(plan)
    chain = Chain(
        staging,
        {c.id: c.name for c in cast},
        {prop.id: prop.name for prop in bible.props},
        fps,
        _seed(seed, text.id),
        before.ends,
    )
    _open_scene(chain, on_stage, absent, played)
    _add(staging, late)
    marks = tuple((who, staging.mark(who)) for who in staging.people)
    placed = _lay_props(chain, played)
    elements = [e for e in text.elements if isinstance(e, screenplay.Action | screenplay.Line)]
    lines = [e for e in elements if isinstance(e, screenplay.Line)]
    said, ids = [(line.spoken, _delivery(line)) for line in lines], [line.id for line in lines]
    by_words = drama.turn(said)
    turning = drama.turn(said, ids.index(before.turn) if before.turn in ids else None)
    turn_id = ids[turning] if turning is not None else ""
    previous: Beat | None = None
    for k, element in enumerate(elements):
        part, was = k / max(len(elements) - 1, 1), before.felt.get(element.id)
        if isinstance(element, screenplay.Line):
            speaker = bible.character(element.character)
            assert speaker is not None  # _cast has seen to it
            beat = _line_beat(element, speaker, previous, speech, part, was, setting, fps, seed)
            draft = chain.open(beat)
            play_line(chain, draft, beat, people, previous, turn=element.id == turn_id)
            chain.close(draft, beat.frames)
        else:
            beat = _action_beat(element, previous, part, was, setting, fps, seed)
            draft = chain.open(beat)
            _play_action(chain, draft, played[element.id], fps)
        previous = draft.beat
    tail = max([round(0.9 * fps), *chain.busy.values()])
    chain.run_on(tail + fps)  # nobody stops running because the scene is over
    beats = tuple(draft.beat for draft in chain.drafts)
    beats = _hold_from_start(chain, beats)
    scene = Scene(
        id=text.id,
        heading=text.heading.raw,
        place=setting.place,
        time=setting.time,
        weather=setting.weather,
        mood=setting.mood,
        fps=fps,
        seed=_seed(seed, text.id),
        marks=tuple((who, _moved(mark, chain.shifted.get(who, (0.0, 0.0)))) for who, mark in marks),
        props=placed,
        beats=beats,
        tail=tail,
        transition=_transition(text),
        turn=turn_id if turning != by_words else "",
    )
    names = {word: person.id for person in people for word in person.names}
    told = scene if setting.language == "en" else _in_english(scene)
    happens = with_events(told, props if told is scene else _english(props), names, plan.anchors)
    if happens is not told:
        pairs = zip(scene.beats, happens.beats, strict=True)
        scene = replace(scene, beats=tuple(replace(beat, events=each.events) for beat, each in pairs))
    return Blocked(scene, tuple(chain.notes))


def _in_english(scene: Scene) -> Scene:
    """A French scene with its action in plain English, to be read for what happens in it by itself."""
    beats = (replace(beat, text=rendered(beat.text)) if beat.kind == "action" else beat for beat in scene.beats)
    return replace(scene, beats=tuple(beats))


def _english(props: Mapping[str, str]) -> dict[str, str]:
    """Names of things to ids, by their English names."""
    return {rendered(name): prop for name, prop in props.items()}


def _moved(mark: Mark, by: Point) -> Mark:
    return replace(mark, x=round(mark.x + by[0], 3), z=round(mark.z + by[1], 3))


# ---------------------------------------------------------------------- who


def _cast(text: screenplay.Scene, bible: Bible) -> list[Character]:
    """Everybody who speaks or is named in the scene's action, in order of first mention; heard-only voices left out."""
    order: list[Character] = []
    shown = [c for c in bible.characters if c.kind != "voice"]
    known = [_person(character) for character in shown]
    for element in text.elements:
        if isinstance(element, screenplay.Line):
            speaker = bible.character(element.character)
            if speaker is None:
                raise InputError(
                    f"Scene {text.id}: {element.character} speaks ({element.id}) but the bible has no such character. Run "
                    "`filmwright make --until breakdown` again, or add the character to bible.toml."
                )
            order.append(speaker)
        elif isinstance(element, screenplay.Action):
            order += [shown[known.index(person)] for person in named(element.shown, known)]
    return [character for character in dict.fromkeys(order) if character.kind != "voice"]


def _person(character: Character) -> Person:
    name = character.name.strip()
    names = [name]
    bare = re.sub(r"^(THE|A|AN|LE|LA|LES|UN|UNE)\s+", "", name, flags=re.IGNORECASE)
    if bare and bare != name:
        names.append(bare)
    noun = character.kind.rpartition(" ")[2]  # a "small brown dog" is called the dog
    if noun not in ("person", "voice") and noun not in (n.lower() for n in names):
        names.append(noun)
    return Person(character.id, tuple(names), character.look.sex)


def _read(
    text: screenplay.Scene, people: list[Person], anchors: list[str], props: Mapping[str, str], language: str
) -> dict[str, list[Deed]]:
    """The deeds of every action paragraph, by element id; pronouns are followed through the scene."""
    memory = Memory()
    played: dict[str, list[Deed]] = {}
    by_id = {person.id: person for person in people}
    for element in text.elements:
        if isinstance(element, screenplay.Action):
            done = deeds(element.shown, people, anchors, props, memory, language)
            phone = props.get("phone", "")  # who dials has it in hand, whether the words say so or not
            played[element.id] = [
                replace(d, prop=phone) if d.deed in ("phone", "hang_up") and not d.prop else d for d in done
            ]
        elif isinstance(element, screenplay.Line):
            who = next((p for p in people if element.character in p.names), None)
            if who is not None:
                memory.mention([by_id[who.id]])
    return played


def _who_is_there(
    text: screenplay.Scene, people: list[Person], played: Mapping[str, list[Deed]]
) -> tuple[list[str], list[str]]:
    """(those on stage when the scene opens, those who come later), each in order of first mention."""
    first: dict[str, str] = {}
    seen: set[str] = set()
    for element in text.elements:
        if isinstance(element, screenplay.Line):
            who = next((p.id for p in people if element.character in p.names), "")
            if element.extension not in HEARD_ONLY and who:
                first.setdefault(who, "line")
                seen.add(who)
        elif isinstance(element, screenplay.Action):
            for deed in played[element.id]:
                for who in deed.who:
                    first.setdefault(who, deed.deed)
                    seen.add(who)
                if deed.target:
                    first.setdefault(deed.target, "target")
                    seen.add(deed.target)
            for person in named(element.shown, people):
                first.setdefault(person.id, "named")
                seen.add(person.id)
    present = [p.id for p in people if p.id in seen and first.get(p.id) != "enter"]
    absent = [p.id for p in people if first.get(p.id) == "enter"]
    return present, absent


def _who_comes_late(text: screenplay.Scene, people: list[Person], before: Earlier) -> list[str]:
    """Who has been given lines in a scene that was blocked without them, and is named in no action: they come in by the door for
    the first of them, so that everybody stays where they stood and what is filmed of the scene until then holds."""
    elements = [e for e in text.elements if isinstance(e, screenplay.Action | screenplay.Line)]
    shown = [e.shown for e in elements if isinstance(e, screenplay.Action)]
    here = {person.id for action in shown for person in named(action, people)}
    opens = elements[0].character if elements and isinstance(elements[0], screenplay.Line) else ""
    late = [p.id for p in people if p.id not in before.cast | here and opens not in p.names]
    return late if before.cast and len(late) < len(people) else []


# ---------------------------------------------------------------------- the opening


def _open_scene(chain: Chain, on_stage: list[str], absent: list[str], played: Mapping[str, list[Deed]]) -> None:
    """Put everybody where they are when the scene opens, from the first thing said of each."""
    staging, plan = chain.staging, chain.staging.plan
    firsts: dict[str, Deed] = {}
    for deeds_ in played.values():
        for deed in deeds_:
            for who in deed.who if deed.deed else ():  # a clause that only describes says not where one is
                firsts.setdefault(who, deed)
    at: dict[str, Point] = {}
    seats: dict[str, Seat] = {}
    for who in on_stage:
        first = firsts.get(who)
        bed = staging.bed() if first is not None and _abed(first) else None
        if bed is not None and bed not in seats.values():
            seats[who], at[who] = bed, (bed.x, bed.z)
        rises = first is not None and first.deed == "stand" and not first.state  # who gets up first of all has sat
        if first is None or not (first.state or rises) or who in seats:
            continue
        anchor = plan.anchor(first.anchor) if first.anchor else None
        if first.deed == "sit" or rises:
            head = staging.head_of_table(who) if AT_THE_HEAD.search(first.text) else None
            company = [seats[other] for other in seats if firsts[other].anchor == first.anchor]
            seat = head or staging.seat_across(company)  # those who sit down at one place sit together
            seat = seat or staging.free_seat_from(anchor or (plan.marks[0] if plan.marks else (0.0, 0.0)))
            if seat:
                staging.taken.append(seat)
                seats[who] = seat
                at[who] = (seat.x, seat.z)
        elif anchor and first.state:
            # Beside somebody who is there already, but not in a line with the camera: both are seen.
            at[who] = staging.near_free(anchor, room=APART, first=BESIDE)
            staging.people[who] = Whereabouts(at[who], plan.heading)  # so that the next one stands beside, not inside
    for who, point in staging.opening_marks(on_stage, at).items():
        staging.people[who] = Whereabouts(point, plan.heading)
    staging.people = {who: staging.people[who] for who in on_stage}  # in the script's order
    _behind_the_hunted(chain, on_stage, firsts)
    for who in on_stage:
        person, opening = staging.people[who], firsts.get(who)
        if who in seats:
            person.posture = "lie" if opening and _abed(opening) else "sit"
            person.seat, person.heading = seats[who], seats[who].heading
        elif opening and opening.state and opening.deed in ("kneel", "crouch", "lie"):
            person.posture = opening.deed
        if person.posture == "stand":
            person.heading = _opening_heading(chain, who, opening)
    door = plan.door()
    for who in absent:
        staging.people[who] = Whereabouts(door.outside, staging.plan.heading, on_stage=False)
        inside = door.inside
        staging.people[who].heading = staging.heading_to(who, inside)


def _add(staging: Staging, late: list[str]) -> None:
    """Put those who come late where there is no door to come in by: beside the others, who stay where they stood."""
    for who in late:
        beside = staging.point(next(iter(staging.people))) if staging.people else (0.0, 0.0)
        staging.people[who] = Whereabouts(staging.near_free(beside, room=APART, first=BESIDE), staging.plan.heading)
        staging.people[who].heading = staging.heading_to(who, beside)


def _abed(deed: Deed) -> bool:
    """Whether somebody lies in a bed: "lies in bed", "is asleep", "sleeps in her bed"."""
    asleep = deed.act is not None and deed.act.do == "sleep"
    return (asleep or deed.deed == "lie") and (asleep or BED.search(deed.text) is not None)


def _opening_heading(chain: Chain, who: str, deed: Deed | None) -> float:
    staging, plan = chain.staging, chain.staging.plan
    nearest = staging.nearest(who)
    if deed and deed.deed in ("travel", "chase"):
        return plan.heading
    if nearest and staging.distance(who, nearest) < 8.0:
        staging.people[who].faces = nearest
        return staging.heading_to(who, staging.point(nearest))
    anchor = plan.anchor(deed.anchor) if deed and deed.anchor else None
    if anchor and anchor != staging.point(who):
        return staging.heading_to(who, anchor)
    if plan.landmark and not plan.interior:
        return staging.heading_to(who, (plan.landmark[0], plan.landmark[2]))
    return staging.open_way(who) if plan.interior and len(staging.here()) == 1 else plan.heading


def _behind_the_hunted(chain: Chain, on_stage: list[str], firsts: Mapping[str, Deed]) -> None:
    """A hunter starts behind the hunted, along the way the place runs; those who walk together start side by side."""
    staging, plan = chain.staging, chain.staging.plan
    for who in on_stage:
        first = firsts.get(who)
        if first and first.deed == "chase" and first.target in staging.people:
            staging.people[who].point = offset(staging.point(first.target), plan.heading, -CHASE_GAP)
    together = [who for who in on_stage if (d := firsts.get(who)) and d.deed == "travel" and len(d.who) > 1]
    for k, who in enumerate(together[1:], 1):
        beside = offset(staging.point(together[0]), plan.heading + 90.0, 0.85 * k)
        if staging.plan.standable(beside):
            staging.people[who].point = beside


# ---------------------------------------------------------------------- beats


def _line_beat(
    line: screenplay.Line,
    speaker: Character,
    previous: Beat | None,
    speech: Mapping[str, int],
    part: float,
    was: float | None,
    setting: Setting,
    fps: int,
    seed: int,
) -> Beat:
    said, delivery = line.spoken, _delivery(line)
    spoken = line.id in speech
    frames = speech[line.id] if spoken else line_frames(said, speaker.voice.speed, fps)
    gap = gap_frames(previous.text if previous else "", previous.kind if previous else "", said, delivery, frames, fps)
    if line.dual and previous:
        gap = -previous.frames
    return Beat(
        id=line.id,
        kind="line",
        frames=max(frames, 1),
        gap=gap,
        who=speaker.id,
        text=said,
        delivery=delivery,
        voice_over=line.extension in HEARD_ONLY or speaker.kind == "voice",
        mood=drama.mood(said, delivery, setting.mood),
        intensity=drama.intensity(said, delivery, part, was),
        seed=_seed(seed, line.id),
        spoken=spoken,
    )


def _action_beat(
    action: screenplay.Action,
    previous: Beat | None,
    part: float,
    was: float | None,
    setting: Setting,
    fps: int,
    seed: int,
) -> Beat:
    shown = action.shown
    return Beat(
        id=action.id,
        kind="action",
        frames=readable_frames(shown, fps),
        gap=round(0.25 * fps) if previous is not None and previous.kind == "line" else 0,
        text=shown,
        mood=drama.mood(shown, "", setting.mood),
        intensity=drama.intensity(shown, "", part, was),
        seed=_seed(seed, action.id),
    )


def _play_action(chain: Chain, draft: Draft, played: list[Deed], fps: int) -> None:
    """One paragraph: deeds of one person follow each other, deeds of others begin before the last is over."""
    least = draft.beat.frames
    cursor, end, began = 0, 0, 0
    last: tuple[str, ...] = ()
    mood, actor = draft.beat.mood, ""
    for k, deed in enumerate(played):
        after = played[k + 1] if k + 1 < len(played) else None
        if after and set(deed.who) == set(after.who) and (deed.deed, after.deed) in ONE_MOVE:
            played[k + 1] = replace(after, anchor=after.anchor or deed.anchor, manner=deed.manner)
            continue
        overlap = max(round(0.65 * cursor), began + round(0.6 * (cursor - began)))  # who answers a deed waits for it
        start = cursor if not last or set(last) & set(deed.who) or not deed.who else overlap
        began = start
        finish = play(chain, draft, deed, start)
        cursor, end, last = max(finish, start + 4), max(end, finish), deed.who or last
        mood = deed.mood if deed.mood and mood == "neutral" else mood
        actor = actor or (deed.who[0] if deed.who else "")
    spill = min(round(0.3 * end), round(0.8 * fps))  # the next beat begins before a long move is quite over
    draft.beat = replace(draft.beat, mood=mood, who=actor)
    chain.close(draft, max(end - spill, least))


def _delivery(line: screenplay.Line) -> str:
    return "; ".join(words for _, words in line.parentheticals)


def _transition(text: screenplay.Scene) -> str:
    last = next((e for e in reversed(text.elements) if not isinstance(e, screenplay.Note)), None)
    return last.text.strip() if isinstance(last, screenplay.Transition) else ""


# ---------------------------------------------------------------------- props


def _lay_props(chain: Chain, played: Mapping[str, list[Deed]]) -> tuple[tuple[str, tuple[float, float, float]], ...]:
    """Where every prop that is used lies when the scene opens: at the place named, on the table by its first user, or in that
    hand.
    """
    staging, plan = chain.staging, chain.staging.plan
    out: dict[str, tuple[float, float, float]] = {}
    hidden: set[str] = set()  # in a pocket or a bag until somebody brings it out
    for deed in (deed for deeds_ in played.values() for deed in deeds_):
        if not deed.prop or deed.prop in out or deed.prop in hidden:
            continue
        if deed.deed in ("take", "pick_up", "open") and deed.who and OUT_OF.search(deed.text):
            hidden.add(deed.prop)
            continue
        who = next((w for w in deed.who if w in staging.people), "")
        if not who:
            continue
        spot = staging.point(who)
        anchor = plan.anchor(deed.anchor) if deed.anchor and deed.deed not in ("give", "throw", "go") else None
        lies = plan.surface(anchor, 1.6) if anchor else plan.surface(spot) if staging.people[who].on_stage else None
        if lies is None and anchor:
            lies = (anchor[0], round(float(plan.ground(*anchor)) + 0.02, 3), anchor[1])
        if lies is None and deed.deed == "pick_up" and chain.props.get(deed.prop, "") in POCKETED:
            hidden.add(deed.prop)
            continue
        if lies is None and deed.deed == "pick_up":
            x, z = staging.ahead(who, 0.6)
            lies = (x, round(float(plan.ground(x, z)) + 0.02, 3), z)
        if lies is None and stands(chain.props.get(deed.prop, "")):
            x, z = staging.ahead(who, BEFORE)
            lies = (x, round(float(plan.ground(x, z)), 3), z)
        if lies is None:
            chain.in_hand[deed.prop] = who
            lies = (spot[0], round(float(plan.ground(*spot)) + 1.0, 3), spot[1])
        else:
            chain.lies_at[deed.prop] = lies
        out[deed.prop] = lies
    return tuple(out.items())


def _hold_from_start(chain: Chain, beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """Props that lie nowhere are in their first user's hand when the scene opens."""
    held = {prop: who for prop, who in chain.in_hand.items() if fits(chain.props.get(prop, prop).lower()) is None}
    holds = [Cue(who, "hold", 0, 1, prop=prop) for prop, who in held.items()]
    if not holds or not beats:
        return beats
    return (replace(beats[0], cues=(*holds, *beats[0].cues)), *beats[1:])


def _seed(seed: int, what: str) -> int:
    return zlib.crc32(f"{seed}:{what}".encode())
