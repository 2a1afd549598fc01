"""A director's note on what somebody does in a shot: looks away, does not look at him, smiles, is angrier. The usual words, turned into
changes of the scene's acting within the shot; the words and the blocking stay.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from filmwright.scenes import Beat, Cue, Scene
from filmwright.shots import Shot
from filmwright.stage.performance import Performance

ASIDE, DOWN, FAR = 62.0, 1.3, 2.5  # degrees to one side, metres to the floor ahead, metres at which a look ends
GLANCES = ("look", "face")
WHO = r"(?P<who>she|he|they|[\w'-]+)"
NOT_AT = re.compile(
    rf"^{WHO} (?:does not|doesn't|do not|don't|never|not) looks? ?(?:at|back at|to|up at)? ?(?P<at>[\w' -]*)$"
)
NOT_AT_FRENCH = re.compile(
    r"^(?P<who>elle|il|elles|ils|[\w'-]+) ne (?:le |la |les |l')?regarde(?:nt)? (?:pas|plus|jamais) ?(?P<at>[\w' -]*)$"
)
AWAY = re.compile(
    rf"^(?:{WHO} )?(?:détourne(?:nt)? (?:les yeux|le regard|la tête)"
    r"|(?:looks?|looking|glances?|turns? (?:her|his|their)? ?(?:eyes|face)) away)\b"
)
DOWNWARD = re.compile(
    rf"^(?:{WHO} )?(?:baisse(?:nt)? (?:les yeux|la tête|le regard)|looks? down|eyes down|eyes on the floor|head down"
    r"|lowers (?:her|his) (?:eyes|head))\b"
)
AT = re.compile(rf"^{WHO} (?:looks? (?:at|up at|back at)|regarde(?:nt)?) (?P<at>[\w' -]+)$")
MOODS: tuple[tuple[str, str, float], ...] = (
    (r"\b(?:smil\w+|happier|laugh\w*|amused|warmer|joyful|souri\w*|gaie?|joyeu\w+)\b", "joy", 0.55),
    (r"\b(?:angr\w+|furious|harder|harsher|en colère|plus dure?)\b", "anger", 0.7),
    (
        r"\b(?:sad\w*|near tears|tears|cry|cries|crying|weep\w*|broken|sorrowful|triste\w*|larmes|pleur\w+)\b",
        "sorrow",
        0.65,
    ),
    (r"\b(?:afraid|frightened|scared|fearful|terrified|worried|anxious|peur|inqui[eè]te?|effrayée?)\b", "fear", 0.7),
    (r"\b(?:gentl\w+|soft\w*|tender\w*|kind\w*|tendre|plus dou(?:x|ce))\b", "tenderness", 0.5),
    (
        r"\b(?:calm\w*|neutral|colder|flat|blank|less acting|play it down|underplay\w*|moins de jeu|plus sobre|sobrement)\b",
        "neutral",
        0.15,
    ),
    (r"\b(?:surprised|startled)\b", "surprise", 0.6),
    (r"\b(?:doubtful|unsure|hesita\w+)\b", "doubt", 0.5),
)


def apply(
    scene: Scene, shot: Shot, phrase: str, performance: Performance, names: Mapping[str, str], sexes: Mapping[str, str]
) -> tuple[Scene, str] | None:
    """The scene with the phrase done within the shot, and what was done in words; None for a phrase that is not known.

    `names` and `sexes` are of the people in the scene, by id.
    """
    low = " ".join(phrase.lower().replace("’", "'").split())
    if found := NOT_AT.match(low) or NOT_AT_FRENCH.match(low):
        who, other = _who(found["who"], shot, names, sexes), _whom(found["at"], shot, names, sexes)
        return (
            _looking(scene, shot, performance, who, _aside(performance, scene, shot, who, other), "looks away")
            if who
            else None
        )
    if found := AWAY.match(low):
        who = _who(found["who"] or "", shot, names, sexes)
        return (
            _looking(scene, shot, performance, who, _aside(performance, scene, shot, who, ""), "looks away")
            if who
            else None
        )
    if found := DOWNWARD.match(low):
        who = _who(found["who"] or "", shot, names, sexes)
        return (
            _looking(scene, shot, performance, who, _ahead(performance, scene, shot, who), "looks down")
            if who
            else None
        )
    if found := AT.match(low):
        who = _who(found["who"], shot, names, sexes)
        other = _whom(found["at"], shot, names, sexes, who)
        return _looking(scene, shot, performance, who, other, f"looks at {names[other]}") if who and other else None
    for pattern, mood, strength in MOODS:
        if re.search(pattern, low):
            return _felt(scene, shot, mood, strength)
    return None


def _felt(scene: Scene, shot: Shot, mood: str, strength: float) -> tuple[Scene, str]:
    beats = {beat.id for beat in _within(scene, shot)}
    changed = tuple(replace(b, mood=mood, intensity=strength) if b.id in beats else b for b in scene.beats)
    return replace(scene, beats=changed), f"played with {mood}" if mood != "neutral" else "played down"


def _looking(scene: Scene, shot: Shot, performance: Performance, who: str, target: str, told: str) -> tuple[Scene, str]:
    """Within the shot somebody looks at a target, and at nothing else."""
    start, end = scene.frame(shot.start), scene.frame(shot.end)
    first = _within(scene, shot)[0].id
    beats = []
    for at, beat in zip(scene.starts, scene.beats, strict=True):
        cues = tuple(
            cue for cue in beat.cues
            if not (cue.who == who and cue.do in GLANCES and start - 12 <= at + cue.at < end)
        )  # fmt: skip
        if beat.id == first:  # from its beginning on, so that the shot begins with it
            cues = (*cues, Cue(who, "look", max(start - at - 10, 0), 24, target=target))
        beats.append(replace(beat, cues=cues) if cues != beat.cues else beat)
    return replace(scene, beats=tuple(beats)), told


def _within(scene: Scene, shot: Shot) -> list[Beat]:
    """The beats of which a shot shows something; the first is the one in which it begins."""
    start, end = scene.frame(shot.start), scene.frame(shot.end)
    rows = list(zip(scene.starts, scene.beats, strict=True))
    running = [beat for at, beat in rows if at < end and at + beat.frames > start]
    return running or [scene.beats[scene.index(shot.start.beat)]]


def _who(word: str, shot: Shot, names: Mapping[str, str], sexes: Mapping[str, str]) -> str:
    """Whom a note is about: somebody by name, else the shot's subject that "she" or "he" can be; "" for nobody."""
    named = next((who for who, name in names.items() if word and word in (who.lower(), name.lower())), "")
    if named:
        return named
    word = {"elle": "she", "il": "he", "elles": "they", "ils": "they"}.get(word, word)
    wanted = {"she": "female", "he": "male"}.get(word, "")
    if word not in ("", "she", "he", "they"):
        return ""
    about = [who for who in (*shot.subjects, shot.over) if who in names]
    return next((who for who in about if not wanted or sexes.get(who) == wanted), "")


def _whom(word: str, shot: Shot, names: Mapping[str, str], sexes: Mapping[str, str], who: str = "") -> str:
    word = word.strip()
    wanted = {"her": "female", "him": "male"}.get(word, "")
    others = [other for other in (shot.over, *names) if other and other != who]
    if wanted:
        return next((other for other in others if sexes.get(other) == wanted), "")
    return next((other for other in others if word in (other.lower(), names[other].lower())), "")


def _point(at: tuple[float, float, float]) -> str:
    return ",".join(f"{value:.2f}" for value in at)


def _aside(performance: Performance, scene: Scene, shot: Shot, who: str, other: str) -> str:
    """A point that is not where the other is, a little down: to the side from which the camera does not look."""
    frame = scene.frame(shot.start)
    eye = performance.eye(who, frame)
    heading = performance.heading(who, frame)
    if other:
        away = performance.eye(other, frame) - eye
        heading = float(np.degrees(np.arctan2(away[0], away[2])))
    key = shot.rig.keys[0] if shot.rig.keys else None
    camera = heading
    if key is not None and not shot.rig.follow:
        camera = float(np.degrees(np.arctan2(key.eye[0] - eye[0], key.eye[2] - eye[2])))
    turned = (camera - heading + 180.0) % 360.0 - 180.0
    way = np.radians(
        heading + (ASIDE if turned >= 0 else -ASIDE)
    )  # towards the lens rather than from it: eyes are seen
    return _point((float(eye[0] + FAR * np.sin(way)), float(eye[1] - 0.5), float(eye[2] + FAR * np.cos(way))))


def _ahead(performance: Performance, scene: Scene, shot: Shot, who: str) -> str:
    frame = scene.frame(shot.start)
    feet, way = performance.position(who, frame), np.radians(performance.heading(who, frame))
    return _point((float(feet[0] + DOWN * np.sin(way)), float(feet[1] + 0.2), float(feet[2] + DOWN * np.cos(way))))
