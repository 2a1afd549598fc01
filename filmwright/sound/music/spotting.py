"""Where a film has music and where it is silent. Silence is half of a score.

Music enters on a change of feeling, never on the first word of a line, and leaves on a cut; scenes that say nothing new stay
without; a share of the film is kept free of it; what is marked as a shock is followed by silence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from filmwright.sound.music.composing import SHORTEST
from filmwright.sound.music.score import CueRequest
from filmwright.sound.music.styles import LEADING, THEMES


@dataclass(frozen=True)
class SceneMood:
    """What a scene offers to music. Times are seconds of the film.

    `mood` is one of scenes.MOODS or a word such as action, wonder, mystery, comedy, heroic, calm; `curve` is intensity over time;
    `lines` are the spoken stretches; `hits` are moments with a kind (accent, shock, turn, stop); `lead` is the id of whose scene
    it is; `kind` is scene, title or credits. `music` False: the person wants none here (or music plays in the scene itself).
    """

    id: str
    start: float
    end: float
    mood: str = "neutral"
    curve: tuple[tuple[float, float], ...] = ()
    lines: tuple[tuple[float, float], ...] = ()
    hits: tuple[tuple[float, str], ...] = ()
    lead: str = ""
    kind: str = "scene"
    music: bool = True

    def intensity(self, time: float) -> float:
        """Intensity at a time; 0.3 where nothing is known."""
        return CueRequest(self.start, self.end, "", self.curve or ((self.start, 0.3),)).intensity(time)

    @property
    def height(self) -> float:
        """The highest intensity in the scene."""
        return max((value for _, value in self.curve), default=0.3)

    @property
    def talk(self) -> float:
        """The share of the scene that is spoken."""
        return sum(end - start for start, end in self.lines) / max(self.end - self.start, 0.1)


# mood -> (style when calm, style when high, the intensity from which it is high, the intensity from which there is music)
_STYLE: dict[str, tuple[str, str, float, float]] = {
    "neutral": ("ambient_electronic", "suspense", 0.7, 0.5),
    "calm": ("ambient_electronic", "release", 0.6, 0.2),
    "joy": ("comedy_pizzicato", "release", 0.6, 0.25),
    "comedy": ("comedy_pizzicato", "comedy_pizzicato", 1.1, 0.2),
    "tenderness": ("tender_piano", "release", 0.7, 0.2),
    "sorrow": ("tender_piano", "melancholy_strings", 0.45, 0.2),
    "pain": ("melancholy_strings", "suspense", 0.75, 0.35),
    "fear": ("suspense", "chase", 0.75, 0.2),
    "doubt": ("suspense", "noir_jazz", 1.1, 0.4),
    "mystery": ("suspense", "suspense", 1.1, 0.2),
    "noir": ("noir_jazz", "suspense", 0.8, 0.2),
    "disgust": ("suspense", "suspense", 1.1, 0.4),
    "anger": ("suspense", "epic", 0.6, 0.45),
    "effort": ("epic", "chase", 0.6, 0.25),
    "action": ("chase", "chase", 1.1, 0.2),
    "surprise": ("wonder", "wonder", 1.1, 0.4),
    "wonder": ("wonder", "wonder", 1.1, 0.15),
    "heroic": ("epic", "epic", 1.1, 0.2),
    "release": ("release", "release", 1.1, 0.15),
}
_UNSCORED = 0.3  # share of the film that stays without music, unless
_NEEDED = 0.85  # scenes need it as much as this: their height is not cut short for a quota
_SHORT, _LONG = 8.0, 110.0  # seconds: a cue is not worth beginning, or has said what it had to say
_HITS_A_MINUTE = 3
_ENTRY = 0.35  # seconds after the trigger: music that starts with the thought comes too early
_PATIENCE = 9.0  # seconds for which an entry waits for a gap between lines
_TALKED = 0.3  # share of a scene that is spoken, from which on its music stays under the talk
_UNDER_TALK = {"epic": "suspense", "chase": "suspense"}
_BEFORE_WORD = 0.6  # seconds of music before a line at least
_BEFORE_ROLL, _WORTH = 7.0, 1.5  # seconds by which the credits' music comes before them, at most and at least
_AFTER_CUE = 8.0  # seconds of silence after a cue before the credits' music may come in early
_LEVEL = {"chase": 1.5, "epic": 1.5, "ambient_electronic": -5.0, "suspense": -2.0}  # LU against a voice; others -1


def spot_music(scenes: Sequence[SceneMood], themes: Mapping[str, str] | None = None) -> list[CueRequest]:
    """The cues of a film, in order. The same scenes give the same cues.

    Leads get a theme each in order of appearance, unless `themes` names them (character id -> key of styles.THEMES). Scenes with
    little at stake lose their music first until enough of the film is silent.
    """
    tunes = _themes(scenes, themes or {})
    wanted = [scene for scene in scenes if scene.music and _is_scored(scene)]
    entries = _entries(wanted, sum(scene.end - scene.start for scene in scenes))
    cues: list[CueRequest] = []
    for scene in wanted:
        if scene.id not in entries:
            continue
        for cue in _cues(scene, entries[scene.id], tunes.get(scene.lead, LEADING[0])):
            if cues and _goes_on(cues[-1], cue):
                cues[-1] = _joined(cues[-1], cue)
            else:
                cues.append(cue)
    return [_trimmed(cue) for cue in _over_the_last_picture(cues, scenes)]


def _over_the_last_picture(cues: Sequence[CueRequest], scenes: Sequence[SceneMood]) -> list[CueRequest]:
    """The credits' music comes in before them, after the last word, where the last scene has been silent until then."""
    found = list(cues)
    roll = next((scene for scene in scenes if scene.kind == "credits"), None)
    last = max(
        (scene for scene in scenes if scene.kind == "scene" and scene.music), key=lambda scene: scene.end, default=None
    )
    if (
        roll is None
        or last is None
        or not found
        or found[-1].name != roll.id
        or found[-1].start != round(roll.start, 3)
    ):
        return found
    quiet = max([last.start, *(end for _, end in last.lines), *(cue.end + _AFTER_CUE for cue in found[:-1])])
    start = max(quiet + 2 * _ENTRY, last.start + 1.0, roll.start - _BEFORE_ROLL)
    if roll.start - start < _WORTH:
        return found
    cue = found[-1]
    turn = ((cue.start, "turn"),) if cue.start - start > 3 else ()
    curve = ((round(start, 3), 0.35), *cue.curve)
    found[-1] = replace(cue, start=round(start, 3), curve=curve, hits=tuple(sorted({*turn, *cue.hits})))
    return found


def _entries(wanted: Sequence[SceneMood], total: float) -> dict[str, float]:
    """When each scene's music enters, by scene id, so that a share of the film stays silent.

    The scenes that need it least come in late, with the last third; if that is not enough they go without.
    """
    entries = {scene.id: _entry(scene) for scene in wanted}
    by_need = sorted(
        (scene for scene in wanted if scene.kind == "scene"), key=lambda scene: (_need(scene), scene.start)
    )

    def playing() -> float:
        return sum(scene.end - entries[scene.id] for scene in wanted if scene.id in entries)

    for scene in by_need:
        late = _clear_of_lines(scene, scene.start + 0.62 * (scene.end - scene.start))
        if playing() > (1 - _UNSCORED) * total and scene.end - late >= _SHORT and _need(scene) < _NEEDED:
            entries[scene.id] = max(entries[scene.id], late)
    for scene in by_need[:-1]:
        rest = playing() - (scene.end - entries[scene.id])
        if playing() > 1.05 * (1 - _UNSCORED) * total and rest >= 0.35 * total and _need(scene) < _NEEDED:
            del entries[scene.id]
    return entries


def _themes(scenes: Sequence[SceneMood], given: Mapping[str, str]) -> dict[str, str]:
    tunes = {lead: theme for lead, theme in given.items() if theme in THEMES}
    free = [theme for theme in LEADING if theme not in tunes.values()] or list(LEADING)
    for scene in scenes:
        if scene.lead and scene.lead not in tunes:
            tunes[scene.lead] = free[len(tunes) % len(free)]
    return tunes


def _is_scored(scene: SceneMood) -> bool:
    if scene.end - scene.start < (SHORTEST + 0.5 if scene.kind != "scene" else _SHORT):
        return False
    threshold = _STYLE.get(scene.mood, _STYLE["neutral"])[3]
    return scene.kind != "scene" or scene.height >= threshold


def _need(scene: SceneMood) -> float:
    """How much a scene wants music: by its height, less where people talk, more where nobody does."""
    return scene.height - 0.4 * scene.talk + (0.15 if not scene.lines else 0.0) + 0.1 * min(len(scene.hits), 3)


def _cues(scene: SceneMood, start: float, theme: str) -> list[CueRequest]:
    """The cues of one scene: to the cut or to where it is told to stop; two, where calm turns to the height."""
    calm, high, turns = _styles(scene)
    stops = [time for time, kind in scene.hits if kind == "stop" and time > start + SHORTEST]
    end = min([scene.end, *stops])
    if end - start < SHORTEST + 0.5:
        return []
    ending = "cut" if stops else ""
    if scene.height < turns or calm == high:
        return [_cue(scene, start, end, calm, theme, ending)]
    turn = _rise(scene, start, end, turns)
    if turn - start >= _SHORT and end - turn >= _SHORT:
        return [_cue(scene, start, turn, calm, theme, ""), _cue(scene, turn, end, high, theme, ending)]
    return [_cue(scene, start, end, high, theme, ending)]


def _rise(scene: SceneMood, start: float, end: float, level: float) -> float:
    """The first moment from which a scene is as intense as `level`; a marked moment close by is taken instead."""
    at = start
    while at < end and scene.intensity(at) < level:
        at += 0.25
    marked = [time for time, kind in scene.hits if kind in ("accent", "shock", "turn") and abs(time - at) < 4]
    return min(marked, key=lambda time: abs(time - at)) if marked else at


def _cue(scene: SceneMood, start: float, end: float, style: str, theme: str, ending: str) -> CueRequest:
    inside = [(time, value) for time, value in scene.curve if start < time < end]
    curve = ((start, scene.intensity(start)), *inside, (end, scene.intensity(end)))
    hits = tuple((time, kind) for time, kind in scene.hits if start + 0.8 < time < end - 0.8 and kind != "stop")
    level = _LEVEL.get(style, -1.0) - 2.5 * scene.talk
    return CueRequest(
        round(start, 3),
        round(end, 3),
        style,
        tuple((round(time, 3), round(value, 3)) for time, value in curve),
        hits,
        theme,
        ending=ending,
        name=scene.id,
        level=round(level, 1),
    )


def _entry(scene: SceneMood) -> float:
    """When the music comes in: with a title at once, otherwise a moment after the feeling rises, clear of the first word of a
    line.
    """
    if scene.kind != "scene":
        return scene.start
    threshold = _STYLE.get(scene.mood, _STYLE["neutral"])[3]
    start = scene.start + _ENTRY
    while start < scene.end and scene.intensity(start) < threshold:
        start += 0.5
    return _clear_of_lines(scene, start)


def _clear_of_lines(scene: SceneMood, start: float) -> float:
    """The same moment, or the end of the line on which it would fall: the line is said in silence and answered by music.

    Where one line follows on the other, the music comes between two of them that leave the most room; but a feeling that has come is
    not kept waiting for longer than _PATIENCE.
    """
    lines = sorted(scene.lines)
    if not any(begins - _BEFORE_WORD < start < ends for begins, ends in lines):
        return start
    after = [begins for begins, _ in lines[1:]] + [scene.end]
    gaps = [
        (following - ends, ends)
        for (_, ends), following in zip(lines, after, strict=True)
        if start <= ends < start + _PATIENCE
    ]
    if not gaps:  # a long speech: under it, but not on its first word
        return max(start, *(begins + 0.8 for begins, ends in lines if begins - _BEFORE_WORD < start < ends))
    clear = next((gap for gap in gaps if gap[0] >= _ENTRY + _BEFORE_WORD), None) or max(gaps)
    return clear[1] + min(_ENTRY, 0.4 * max(clear[0], 0.0))


def _styles(scene: SceneMood) -> tuple[str, str, float]:
    """(style when calm, style when high, the intensity from which it is high): people who talk are not drowned by what drives a chase."""
    calm, high, turns, _ = _STYLE.get(scene.mood, _STYLE["neutral"])
    if scene.kind == "scene" and scene.talk > _TALKED:
        calm, high = _UNDER_TALK.get(calm, calm), _UNDER_TALK.get(high, high)
    return calm, high, turns


def _goes_on(before: CueRequest, after: CueRequest) -> bool:
    close = after.start - before.end < 1.5 and before.style == after.style and before.ending != "cut"
    return close and after.end - before.start < _LONG


def _joined(before: CueRequest, after: CueRequest) -> CueRequest:
    """One cue over two scenes, turning at the cut."""
    return replace(
        before,
        end=after.end,
        curve=tuple(sorted({*before.curve, *after.curve})),
        hits=tuple(sorted({*before.hits, (round(before.end, 3), "turn"), *after.hits})),
        ending=after.ending,
        name=f"{before.name}+{after.name}",
        level=min(before.level, after.level),
    )


def _trimmed(cue: CueRequest) -> CueRequest:
    """Not longer than it can hold, and with no more hits than an ear takes: the strongest kinds stay, three seconds apart."""
    end = min(cue.end, cue.start + _LONG)
    most = max(1, int((end - cue.start) / 60 * _HITS_A_MINUTE + 0.999))
    rank = {"shock": 0, "turn": 1, "accent": 2, "stop": 0}
    kept: list[tuple[float, str]] = []
    for time, kind in sorted(cue.hits, key=lambda hit: (rank.get(hit[1], 3), hit[0])):
        if len(kept) < most and time < end - 0.8 and all(abs(time - other) >= 3 for other, _ in kept):
            kept.append((time, kind))
    return replace(cue, end=end, hits=tuple(sorted(kept)), ending=cue.ending or ("ring" if end < cue.end else ""))
