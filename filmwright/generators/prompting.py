"""The prompt of a shot: what a model must be told that the stage knows. The same words for the same thing in every shot.

Each person, garment and place has one phrase, made from the bible alone; shots put these phrases together and add what is theirs: camera,
action, light. So two shots of a scene differ in words only where they differ in what they show.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from filmwright import stage
from filmwright.bible import Bible, Character, Garment, Look, Place
from filmwright.generators.deeds import of_acts
from filmwright.generators.oklab import hex_to_oklab
from filmwright.generators.storyboard import timed
from filmwright.scenes import Beat, Cue, Scene
from filmwright.shots import Card, Shot

LONGEST = 1800  # characters, where a model's own bound is not known
SIZES = {
    "ELS": "Extreme wide shot", "VLS": "Very wide shot", "LS": "Full shot", "MLS": "Medium full shot", "COW": "Cowboy shot",
    "MS": "Medium shot", "MCU": "Medium close-up", "CU": "Close-up", "BCU": "Extreme close-up", "INSERT": "Detail shot",
}  # fmt: skip
ANGLES = {
    "eye": "camera at eye level", "low": "low angle, camera below the eyes", "high": "high angle, camera above the eyes",
    "top": "camera straight above", "dutch": "tilted horizon",
}  # fmt: skip
MOVEMENTS = {
    "static": "the camera stands still on a tripod", "pan_left": "the camera pans left", "pan_right": "the camera pans right",
    "tilt_up": "the camera tilts up", "tilt_down": "the camera tilts down", "zoom_in": "slow zoom in", "zoom_out": "slow zoom out",
    "push_in": "the camera slowly pushes in", "pull_out": "the camera slowly pulls out", "truck_left": "the camera trucks left",
    "truck_right": "the camera trucks right", "crane_up": "the camera cranes up", "crane_down": "the camera cranes down",
    "orbit": "the camera orbits slowly",
    "track": "the camera tracks along at the same pace",
    "hand_held": "hand-held camera, slight sway",
    "reveal": "the camera moves on and reveals the scene", "drone": "aerial shot from a drone", "pov": "point of view",
    "dolly_zoom": "dolly zoom, the camera comes nearer while the lens widens and the subject keeps its size",
    "whip": "whip pan",
}  # fmt: skip
HOURS = {
    "dawn": "dawn, low cool light just before sunrise", "day": "daytime, natural daylight", "dusk": "dusk, low warm light at sunset",
    "night": "night, dark, lit by lamps and moonlight",
}  # fmt: skip
INDOORS = {
    "dawn": "dawn, cool light from the windows", "day": "daytime, daylight from the windows", "dusk": "dusk, warm low light and lamps",
    "night": "night, lit by lamps",
}  # fmt: skip
WEATHERS = {
    "clear": "clear air", "overcast": "overcast sky, soft light", "rain": "rain", "snow": "falling snow", "fog": "thick fog",
    "storm": "a storm with heavy rain and wind", "sandstorm": "a sandstorm, a wall of dust, hazy orange air",
}  # fmt: skip
HAIR = {
    "bald": "a bald head", "shaved": "a shaved head", "crop": "cropped {} hair", "short": "short {} hair", "slick": "slicked-back {} hair",
    "receding": "receding {} hair", "horseshoe": "a bald crown with {} hair around it", "mop": "a mop of {} hair",
    "pixie": "a {} pixie cut",
    "curly": "curly {} hair", "afro": "a {} afro", "bob": "a {} bob", "fringe": "a {} bob with a fringe", "long": "long straight {} hair",
    "wavy": "long wavy {} hair", "dreadlocks": "{} dreadlocks", "ponytail": "{} hair in a ponytail", "bun": "{} hair in a bun",
    "braid": "{} hair in a braid", "pigtails": "{} hair in pigtails", "mohawk": "a {} mohawk",
}  # fmt: skip
PEOPLES = {"african": "Black", "asian": "East Asian", "european": "white"}
PLURAL = ("trousers", "jeans", "shorts", "leggings", "trunks", "overalls", "scrubs", "glasses")
PLACES = {
    "desert": "a wide desert", "house": "a house with a garden", "room": "a furnished room", "roof": "a flat city roof",
    "street": "a city street", "forest": "a forest", "plain": "open country", "shore": "a sea shore", "station": "a railway station",
    "hall": "a large hall",
}  # fmt: skip
DEEDS = of_acts() | {
    "walk": "walks", "run": "runs", "crawl": "crawls", "climb": "climbs", "sit": "sits down", "kneel": "kneels", "crouch": "crouches",
    "lie": "lies down", "stand": "stands up", "fall": "falls", "jump": "jumps", "stumble": "stumbles", "look": "looks", "face": "",
    "point": "points", "wave": "waves", "nod": "nods", "shake_head": "shakes {their} head", "gesture": "gestures", "give": "hands over",
    "take": "takes", "pick_up": "picks up", "put_down": "puts down", "hold": "holds", "drop": "drops", "throw": "throws",
    "drink": "drinks", "eat": "eats", "read": "reads", "write": "writes", "phone": "speaks on the phone", "open": "opens",
    "close": "closes", "knock": "knocks", "push": "pushes", "pull": "pulls", "hug": "hugs", "kiss": "kisses",
    "shake_hands": "shakes hands with", "fight": "fights", "dance": "dances", "laugh": "laughs", "cry": "cries", "pant": "pants",
    "shiver": "shivers", "shrug": "shrugs", "cover_face": "covers {their} face", "cover_mouth": "covers {their} mouth",
    "raise_arms": "raises {their} arms", "clap": "claps",
    "enter": "comes in", "exit": "leaves", "sweep": "sweeps", "wipe": "wipes", "wash": "washes", "fold": "folds", "cut": "cuts",
    "stir": "stirs", "pour": "pours", "hammer": "hammers", "dig": "digs", "paint": "paints", "type": "types", "knit": "knits",
    "brush_teeth": "brushes {their} teeth", "brush_hair": "brushes {their} hair", "shave": "shaves", "wash_face": "washes {their} face",
    "apply": "applies something to {their} face", "put_on": "puts on a garment", "scratch": "scratches {their} head", "smoke": "smokes",
    "take_photo": "takes a photograph", "text": "types on the phone", "play_guitar": "plays the guitar", "play_piano": "plays the piano",
    "play_violin": "plays the violin", "play_drums": "plays the drums", "play_flute": "plays the flute", "sing": "sings",
    "conduct": "conducts", "drive": "drives", "row": "rows", "pray": "prays", "salute": "salutes", "bow": "bows",
    "pat": "pats the shoulder of", "lean": "leans", "kick": "kicks", "juggle": "juggles", "dribble": "dribbles a ball",
    "swing": "swings", "stretch": "stretches", "squat": "does squats", "yoga": "stands in a yoga pose", "spin": "spins around",
    "float": "floats", "fly": "flies",
    "blow": "blows", "cheer": "cheers", "cross_arms": "folds {their} arms", "skate": "skates", "ski": "skis",
}  # fmt: skip
MANNERS = {
    "joy": "joyfully", "fear": "fearfully", "anger": "angrily", "sorrow": "sadly", "surprise": "in surprise", "disgust": "with disgust",
    "doubt": "doubtfully", "tenderness": "tenderly", "pain": "in pain", "effort": "with effort",
}  # fmt: skip
STEADY = "The same people, clothes, place and light as in every other shot of this scene. No text, no captions, no watermark."
_HEADING = re.compile(r"^\s*(?:INT\.?/EXT\.?|I/E|INT|EXT|EST)[.\s]+", re.I)


@dataclass(frozen=True)
class Shown:
    """What a shot shows: the window [start, end) in frames of the scene, who is in the picture, and what speech may be asked for.

    `people` are in the order of their importance. `spoken`: the model makes sound that is kept, so the lines stand in the prompt.
    `seconds` is how long the model's film will last, by which cards are timed; 0: what happens is told without times.
    """

    start: int
    end: int
    people: tuple[str, ...]
    spoken: bool = False
    seconds: float = 0.0


def prompt(bible: Bible, scene: Scene, shot: Shot, shown: Shown, look: str = "", longest: int = 0) -> str:
    """The prompt of a shot, at most `longest` characters (0: LONGEST). `look` are the film's own words for its picture.

    What does not fit is left out from the least important on: what stays the same anyway, the mood, the weather, the clothes of those
    in the background; never the camera, who acts, and what they do.
    """
    most = longest or LONGEST
    place = bible.place(scene.place)
    who = [c for name in shown.people if (c := bible.character(name)) is not None]
    acting = _action(bible, scene, shot, shown, who)
    first, others = who[:2], who[2:]
    parts = [  # (importance, text); what has the highest number goes first
        (0, _camera(shot, who)),
        (1, " ".join(f"{_name(c)} is {person_words(c)}." for c in first)),
        (4, " ".join(f"{_name(c)} is {person_words(c)}." for c in others)),
        (1, acting),
        (2, f"Place: {place_words(place)}." if place else ""),
        (3, _light(scene, place)),
        (2, _note(shot)),
        (2, _sentence(look)),
        (5, f"Mood: {scene.mood}." if scene.mood not in ("", "neutral") else ""),
        (6, STEADY),
    ]
    parts = [(weight, text) for weight, text in parts if text]
    for least in range(6, 1, -1):
        if len(_joined(parts)) <= most:
            break
        parts = [(weight, text) for weight, text in parts if weight < least]
    return _cut(_joined(parts), most)


# ---------------------------------------------------------------------- the phrases that stay the same


def person_words(character: Character) -> str:
    """One person as one phrase, from the bible alone: the same in every shot."""
    look = character.look
    if character.kind not in ("person", "voice"):
        return f"{_article(character.kind)} {character.kind}"
    words = [f"{_article(_being(look))} {_being(look)} of about {round(look.age)}"]
    words.append(f"with {_hair(look)}")
    if look.beard:
        words.append(
            "with stubble"
            if look.beard == "stubble"
            else f"with a {look.beard} beard".replace("moustache beard", "moustache")
        )
    if look.marks:
        words.append(f"with {_listed([_mark(mark) for mark in look.marks])}")
    clothes = [garment_words(garment) for garment in character.wardrobe]
    if clothes:
        words.append(f"wearing {_listed(clothes)}")
    return ", ".join(words)


def garment_words(garment: Garment) -> str:
    """A piece of clothing as one phrase: "a dark green jacket", "navy shorts"."""
    noun = garment.kind.replace("_", " ")
    pattern = {"": "", "stripes": "striped ", "checks": "checked ", "dots": "dotted "}.get(
        garment.pattern, f"{garment.pattern} "
    )
    words = f"{colour_word(garment.colour)} {pattern}{noun}"
    plural = noun.split()[-1] in PLURAL or (noun.endswith("s") and not noun.endswith("ss"))
    return words if plural else f"{_article(words)} {words}"


def place_words(place: Place) -> str:
    """A place as one phrase: its name in the script, what it is, and what is special about it."""
    name = " ".join(_HEADING.sub("", place.name).replace(" - ", ", ").split()).lower()
    what = PLACES.get(place.kind, f"{_article(place.kind)} {place.kind}")
    kind = place.option("type") or place.option("kind")
    if place.interior and kind and kind != "room":
        what = (
            f"{_article(kind)} {kind} room" if kind in ("living", "dining", "waiting") else f"{_article(kind)} {kind}"
        )
    special = [
        value if value not in ("yes", "no") else name_
        for name_, value in place.options
        if value != "no" and value != kind
    ]
    extra = f" ({', '.join(special)})" if special else ""
    return f"{'interior' if place.interior else 'exterior'}, {name}, {what}{extra}"


@lru_cache(maxsize=512)
def colour_word(colour: str) -> str:
    """The plain name of `#rrggbb`: the nearest of those that a wardrobe knows, with "dark" or "light" where it is far from its name."""
    lab = hex_to_oklab(colour)
    names, table = _colours()
    nearest = int(np.argmin(np.linalg.norm((table - lab) * (0.7, 1.0, 1.0), axis=1)))
    off = float(lab[0] - table[nearest][0])
    name = names[nearest]
    return (
        f"dark {name}"
        if off < -0.09 and name != "black"
        else f"light {name}"
        if off > 0.09 and name != "white"
        else name
    )


@lru_cache(maxsize=1)
def _colours() -> tuple[list[str], np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    path = Path(str(stage.__file__)).parent / "people" / "wardrobe.toml"
    table: dict[str, str] = tomllib.loads(path.read_text("utf-8"))["colours"]
    return list(table), np.array([hex_to_oklab(value) for value in table.values()])


def _being(look: Look) -> str:
    young = look.age < 14
    noun = ("girl" if young else "woman") if look.sex == "female" else ("boy" if young else "man")
    peoples = [PEOPLES.get(part, part) for part in look.origin.split("+")]
    kind = peoples[0] if len(peoples) == 1 else f"mixed {' and '.join(peoples)}"
    size = "slim" if look.build < -0.3 else "heavy" if look.build > 0.45 else "muscular" if look.muscle > 0.5 else ""
    return " ".join(filter(None, (size, kind, noun)))


def _hair(look: Look) -> str:
    style = HAIR.get(look.hair, f"{look.hair} {{}} hair")
    return style.format(_hair_colour(look.hair_colour))


@lru_cache(maxsize=256)
def _hair_colour(colour: str) -> str:
    lightness, a, b = (float(v) for v in hex_to_oklab(colour))
    chroma = float(np.hypot(a, b))
    if chroma < 0.022:
        return "black" if lightness < 0.33 else "grey" if lightness < 0.78 else "white"
    if lightness < 0.26:
        return "black"
    if a > 0.055 and lightness < 0.62:
        return "red"
    return "dark brown" if lightness < 0.36 else "brown" if lightness < 0.55 else "fair" if lightness < 0.7 else "blond"


def _mark(mark: str) -> str:
    noun = mark.replace("_", " ")
    return noun if noun.endswith("s") else f"{_article(noun)} {noun}"


# ---------------------------------------------------------------------- what is the shot's own


def _camera(shot: Shot, who: Sequence[Character]) -> str:
    focal = shot.rig.keys[0].focal if shot.rig.keys else 35.0
    names = [_name(c) for c in who if c.id in shot.subjects]
    size = SIZES.get(shot.size, "Shot")
    of = f" of {_listed(names)}" if names else " of the place" if not who else ""
    over = next((f" over {_name(c)}'s shoulder" for c in who if c.id == shot.over), "")
    angle = ANGLES.get(shot.angle, shot.angle)
    return f"{size}{of}{over}, {angle}, {focal:.0f} mm lens, {MOVEMENTS.get(shot.movement, shot.movement.replace('_', ' '))}."


def cards(bible: Bible, scene: Scene, shown: Shown) -> tuple[Card, ...]:
    """The cards that a shot has by itself: one for each beat of its window of which there is something to tell."""
    who = [c for name in shown.people if (c := bible.character(name)) is not None]
    return tuple(
        Card(round(max(start - shown.start, 0) / scene.fps, 2), text)
        for start, text in _moments(bible, scene, shown, who)
    )


def _action(bible: Bible, scene: Scene, shot: Shot, shown: Shown, who: Sequence[Character]) -> str:
    """What happens in the window: on cards with their times where there are several, else in plain sentences."""
    told = shot.cards or cards(bible, scene, shown)
    if shown.seconds and len(told) > 1:
        return timed(told, shown.seconds)[0]
    if shot.cards:
        return " ".join(_sentence(card.text) for card in shot.cards)
    return " ".join(text for _, text in _moments(bible, scene, shown, who))


def _moments(bible: Bible, scene: Scene, shown: Shown, who: Sequence[Character]) -> list[tuple[int, str]]:
    """What is told of each beat in the window, with the beat's first frame: the script's own sentences of actions, who speaks to whom,
    and what people do meanwhile. Nothing is told twice."""
    present = {c.id for c in who}
    told: list[tuple[int, str]] = []
    before: set[str] = set()
    for start, beat in zip(scene.starts, scene.beats, strict=True):
        if start >= shown.end or start + beat.frames <= shown.start:
            continue
        said: list[str] = []
        if beat.kind == "action" and beat.text:
            said += _sentences(beat, shown.start - start, shown.end - start)
        elif beat.kind == "line" and beat.who in present and not beat.voice_over:
            said.append(_speaks(bible, beat, shown, present))
        for cue in beat.cues:
            begins = start + cue.at
            meanwhile = beat.kind == "line" and begins < shown.end and begins + cue.frames > shown.start
            if meanwhile and cue.who in present and cue.do not in ("look", "face", "wait", "appear", "vanish"):
                said.append(_deed(bible, cue))
        fresh = [text for text in dict.fromkeys(filter(None, said)) if text not in before]
        before |= set(fresh)
        if fresh:
            told.append((start, _plain_names(bible, " ".join(fresh))))
    return told


def _sentences(beat: Beat, start: int, end: int) -> list[str]:
    """The sentences of an action that fall into [start, end), if they are spread evenly over its time."""
    found = [s.strip() for s in re.split(r"(?<=[.!?…])\s+", " ".join(beat.text.split())) if s.strip()]
    each = beat.frames / max(len(found), 1)
    return [s for k, s in enumerate(found) if k * each < end and (k + 1) * each > start]


def _speaks(bible: Bible, beat: Beat, shown: Shown, present: set[str]) -> str:
    speaker = bible.character(beat.who)
    assert speaker is not None
    to = bible.character(beat.to) if beat.to in present else None
    manner = f", {MANNERS.get(beat.mood, beat.mood)}" if beat.mood not in ("", "neutral") else ""
    words = f' and says: "{beat.text}"' if shown.spoken else ""
    return f"{_name(speaker)} speaks{f' to {_name(to)}' if to else ''}{manner}{words}".rstrip(".") + "."


def _deed(bible: Bible, cue: Cue) -> str:
    character = bible.character(cue.who)
    verb = DEEDS.get(cue.do, "")
    if character is None or not verb:
        return ""
    their = "her" if character.look.sex == "female" else "his"
    prop, target = bible.prop(cue.prop) if cue.prop else None, bible.character(cue.target) if cue.target else None
    object_ = f" the {prop.name.lower()}" if prop else ""
    to = (
        f" {'' if cue.do in ('hug', 'kiss', 'push', 'pull', 'shake_hands', 'fight') else 'to '}{_name(target)}"
        if target
        else ""
    )
    return f"{_name(character)} {verb.format(their=their)}{object_}{to}."


def _light(scene: Scene, place: Place | None) -> str:
    inside = place is not None and place.interior
    hour = (INDOORS if inside else HOURS).get(scene.time, scene.time)
    weather = WEATHERS.get(scene.weather, scene.weather)
    if inside:
        outside = f"; outside {weather}" if scene.weather not in ("", "clear", "overcast") else ""
        return f"Light: {hour}{outside}."
    return f"Light: {hour}; {weather}."


def _note(shot: Shot) -> str:
    return f"Note: {_sentence(shot.note)}" if shot.note else ""


def _plain_names(bible: Bible, text: str) -> str:
    """Cue names in the script's capitals as names are written: TESS (10) becomes Tess."""
    for character in sorted(bible.characters, key=lambda c: -len(c.name)):
        text = re.sub(rf"\b{re.escape(character.name)}\b(?:\s*\(\d+\))?", _name(character), text)
    return text


def _name(character: Character) -> str:
    return character.name.title() if character.name.isupper() else character.name


# ---------------------------------------------------------------------- words


def _article(words: str) -> str:
    return "an" if words[:1].lower() in "aeio" else "a"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?…" else f"{text}."


def _joined(parts: Sequence[tuple[int, str]]) -> str:
    return " ".join(text for _, text in parts).replace(" \n", "\n").replace("\n ", "\n").strip()


def _cut(text: str, longest: int) -> str:
    """No longer than that, ended between two sentences, else between two words."""
    if len(text) <= longest:
        return text
    head = text[:longest]
    at = max(head.rfind(end + after) for end in ".!?" for after in " \n")
    if at > longest // 2:
        return head[: at + 1]
    return head.rsplit(" ", 1)[0] if " " in head else head
