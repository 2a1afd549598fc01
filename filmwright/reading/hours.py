"""When and in what weather each scene plays: from its heading, then from its action, then from the scene before it."""

from __future__ import annotations

import re

from filmwright.reading.words import table
from filmwright.screenplay import Scene, Screenplay

Hour = tuple[str, str]  # time, weather


def hours(screenplay: Screenplay) -> list[Hour]:
    """(time, weather) of every scene, in order: dawn | day | dusk | night, and the weathers of scenes.Scene.

    CONTINUOUS, LATER and the like take the hour of the scene before; a heading without a time takes it from its action's words,
    then from the scene before. Weather holds on until the words say that it is over, or the hour changes.
    """
    found: list[Hour] = []
    for scene in screenplay.scenes:
        before = found[-1] if found else ("", "clear")
        time = time_of(scene) or before[0] or "day"
        weather = weather_of(scene, desert=_in_desert(scene))
        if weather is None:
            weather = before[1] if _follows(scene) or time == before[0] else "clear"
        found.append((time, weather))
    return found


def time_of(scene: Scene) -> str:
    """The hour that a scene's own words tell, "" where they tell none."""
    told = _first("times", scene.heading.time.lower())
    if told or _follows(scene):
        return told
    return _first("shown", " ".join(action.shown for action in scene.actions).lower())


def weather_of(scene: Scene, desert: bool = False) -> str | None:
    """The weather that a scene's own words tell; "clear" if they say that one is over, None where they say nothing."""
    heading = scene.heading.raw.lower()
    for pattern, weather in table("hours")["weather"]:
        if re.search(pattern, heading):
            return _storm(weather, desert)
    denied = False
    for sentence in _sentences(scene):
        told, over = _told(sentence)
        if told:
            return _storm(told, desert)
        denied = denied or over
    spoken = " ".join(line.spoken.lower() for line in scene.lines)
    sand = table("hours")["weather"][0]
    if re.search(sand[0], spoken) and (desert or scene.heading.setting == "EXT") and not denied:
        return str(sand[1])  # whoever speaks of a sandstorm out of doors stands before one
    return "clear" if denied else None


def _told(sentence: str) -> tuple[str, bool]:
    """The weather of a sentence, and whether the sentence says that a weather is over."""
    sentence = re.sub(table("hours")["nots"], " ", sentence)
    over = False
    for pattern, weather in table("hours")["weather"]:
        found = re.search(pattern, sentence)
        if found:
            before, after = sentence[max(found.start() - 24, 0) : found.start()], sentence[found.end() :]
            if re.search(table("hours")["denies_before"], before) or re.search(table("hours")["denies_after"], after):
                over = True
            else:
                return weather, False
    return "", over


def _storm(weather: str, desert: bool) -> str:
    return "sandstorm" if weather == "storm" and desert else weather


def _sentences(scene: Scene) -> list[str]:
    text = " ".join(action.shown for action in scene.actions).lower()
    return [sentence for sentence in re.split(r"(?<=[.!?;])\s+", text) if sentence]


def _in_desert(scene: Scene) -> bool:
    from filmwright.reading.places import set_of

    found = set_of(scene.heading)
    return found.kind == "desert" and dict(found.options).get("ground", "sand") in ("sand", "salt", "mars")


def _follows(scene: Scene) -> bool:
    """Whether a scene's heading says that it goes on from the one before."""
    return re.search(table("hours")["inherits"], scene.heading.time.lower()) is not None


def _first(name: str, text: str) -> str:
    return next((str(value) for pattern, value in table("hours")[name] if re.search(pattern, text)), "")
