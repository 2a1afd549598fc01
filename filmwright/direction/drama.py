"""The drama in the words: how hot each beat is, what mood it has, where the scene turns, who drives it.

These are rules of thumb over words and punctuation (research: direction, section 4): they are right about three times in five,
and what they choose is written into the scene, where a person may change it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Scene

HOT = re.compile(
    r"\b(dead|die[sd]?|dying|alive|kill\w*|lie[ds]?|lying|love[ds]?|hate[ds]?|mother|father|truth|never|alone|please|blood|sorry|"
    r"promise\w*|leav\w+|gun|"
    r"los[et]|bury|buried|always|marry|forgive|goodbye|help|run|jump|now or never|mort\w*|aime|jamais|vérité)\b",
    re.IGNORECASE,
)
ORDER = re.compile(
    r"^(don['’]t|stop|look|get|tell|go|no\b|give|listen|say|wait|come|take|leave|run|jump|hold|let|stay|please|arrête|écoute|regarde|va)",
    re.IGNORECASE,
)
REVEAL = re.compile(
    r"\b(because|it was (me|always|never)|i was|i (did|lied|knew|know|saw|never|can['’]t|won['’]t|will|love)|"
    r"(s?he|it|you)['’]?(s| is| was| are|re) "
    r"(alive|dead|gone|blank|empty|real|here|mine|over)|the truth|c['’]était moi|j['’]étais)\b",
    re.IGNORECASE,
)

# The first mood that fits is taken; parentheticals and action words weigh before spoken ones.
MOODS: tuple[tuple[str, str], ...] = (
    ("fear", r"afraid|terrif\w+|scared|fear\w*|panic\w*|frighten\w*|horror|trembl\w+|shiver\w*|peur|terrifi\w+"),
    ("anger", r"angr\w+|furious|rage\w*|shout\w*|yell\w*|hate|damn|storms|slams|how dare|colère|furieu\w+"),
    (
        "sorrow",
        r"sad\w*|cry\w*|cries|weep\w*|"
        r"in tears|tears (in|down|on|run|roll)|sob\w*|sorry|grie\w+|mourn\w*|alone|goodbye|dead|died|triste|pleur\w+",
    ),
    ("joy", r"smil\w+|laugh\w*|grin\w*|happy|happily|joy\w*|cheer\w*|delight\w*|wonderful|beams?|sourit|rit|heureu\w+"),
    ("tenderness", r"gentl\w+|tender\w*|soft(ly)?|love|loving\w*|hugs?|kiss\w*|embrac\w+|dear|darling|doucement|aime"),
    ("surprise", r"surpris\w+|astonish\w*|amaz\w+|startl\w+|gasps?|stunned|shock\w*|suddenly|what\?|surprise"),
    ("pain", r"pain\w*|hurts?|wince\w*|groan\w*|injur\w+|bleed\w*|limps?|mal|blessé"),
    (
        "effort",
        r"pant\w*|exhaust\w+|struggl\w+|strain\w*|effort|runs?|running|sprint\w*|climb\w*|heave\w*|court|halète",
    ),
    ("disgust", r"disgust\w*|sneer\w*|revolt\w+|filthy|dégoût\w*"),
    ("doubt", r"doubt\w*|unsure|hesitat\w+|uncertain|frown\w*|perhaps|maybe|suspicious\w*|doute|hésite"),
)

EDGE = 0.15  # part of a scene beyond the edge of its quarter within which a beat stays as hot as it was
ACUTE = (
    "fear",
    "anger",
    "surprise",
    "pain",
    "disgust",
    "effort",
)  # moods of a scene that are somebody's, not everybody's
GLAD, LOUD = ("joy", "tenderness"), 0.24  # moods that an outburst is not in, and how hot that is
OUTDOES = (
    0.25  # by how much of a line's score another must be hotter for a scene to turn there, and no more where it turned
)


def heat(text: str, delivery: str = "") -> float:
    """How hot a line is by itself, 0..1: exclamation, heavy words, orders, interruption, brevity, revelation."""
    words = text.split()
    value = (
        0.28 * min(text.count("!"), 2) + 0.16 * min(len(HOT.findall(text)), 3) + 0.14 * bool(ORDER.match(text.strip()))
    )
    value += 0.12 * bool(re.search(r"--|—", text)) + 0.08 * (0 < len(words) <= 4) + 0.16 * bool(REVEAL.search(text))
    if re.search(r"shout|yell|scream|furious|angr|crying|sob|hurl", delivery, re.IGNORECASE):
        value += 0.3
    if re.search(r"whisper|quiet|soft|calm|flat|murmur", delivery, re.IGNORECASE):
        value -= 0.05
    return float(np.clip(value, 0.0, 1.0))


def mood(text: str, delivery: str = "", setting: str = "neutral") -> str:
    """The mood of a beat, by the first words that show one; the scene's own mood where none does."""
    for words in (delivery, text):
        for name, pattern in MOODS:
            if words and re.search(rf"\b(?:{pattern})\b", words, re.IGNORECASE):
                return name
    if text.count("!") > 0 and ORDER.match(text.strip()):
        return "anger"
    if setting in ACUTE:
        return "neutral"  # whose fear or rage it is, their own words say; it is on nobody else's face
    if setting in GLAD and heat(text, delivery) >= LOUD:
        return "anger" if "!" in text else "neutral"
    return setting


def intensity(text: str, delivery: str, part: float, was: float | None = None) -> float:
    """A beat's own intensity 0..1: its heat, and the rise of a scene by quarters (`part` 0..1 is the place in it).

    It depends on nothing else, so that a changed line changes no other beat. Near the edge of a quarter a beat keeps the intensity that it
    had (`was`), for a line put in before it moves it over the edge and changes nothing in it.
    """
    quarter = min(int(part * 4), 3)
    for near in (quarter - 1, quarter + 1):
        edge = max(near, quarter) / 4
        if 0 <= near <= 3 and abs(part - edge) < EDGE and was == _heated(text, delivery, near):
            return was
    return _heated(text, delivery, quarter)


def _heated(text: str, delivery: str, quarter: int) -> float:
    return round(float(np.clip(0.16 + 0.75 * heat(text, delivery) + 0.22 * quarter / 3, 0.0, 1.0)), 2)


def turn(lines: Sequence[tuple[str, str]], was: int | None = None) -> int | None:
    """Index of the line where the scene turns, from (text, delivery) of its lines; None with fewer than three.

    The line that is hot, hotter than those before it, in the second half but not the very end; an answer that reveals, to a
    question. Where it turned before (`was`) it goes on turning as long as no other line is much hotter: on the turn people rise and
    step up, and to move it for a word said elsewhere would move everybody after it.
    """
    if len(lines) < 3:
        return None
    raw = np.array([heat(text, delivery) for text, delivery in lines])
    for k in range(1, len(lines)):
        if "?" in lines[k - 1][0] and REVEAL.search(lines[k][0]):
            raw[k] += 0.22
    before = np.array([raw[max(0, k - 3) : k].mean() if k else raw[0] for k in range(len(raw))])
    place = (np.arange(len(raw)) + 0.5) / len(raw)
    score = (raw + 0.6 * (raw - before)) * np.interp(place, [0.0, 0.35, 0.55, 0.85, 1.0], [0.2, 0.4, 1.0, 1.0, 0.6])
    best = int(np.argmax(score))
    return was if was is not None and score[best] - score[was] < OUTDOES else best


def turning(scene: Scene) -> str:
    """The beat on which a blocked scene turns, or ""."""
    if scene.turn and scene.has(scene.turn):
        return scene.turn
    lines = [beat for beat in scene.beats if beat.kind == "line"]
    at = turn([(beat.text, beat.delivery) for beat in lines])
    return lines[at].id if at is not None else ""


@dataclass(frozen=True)
class Drama:
    """A scene's dramatic curve over its frames: `heat` (n,) 0..1; `turn` is a beat's id or ""; `driver` an id or ""."""

    heat: Array
    turn: str
    driver: str

    def at(self, frame: float) -> float:
        """Intensity 0..1 at a scene frame."""
        return float(self.heat[int(np.clip(frame, 0, len(self.heat) - 1))])


def analyse(scene: Scene) -> Drama:
    """Read a blocked scene: its beats' intensities as one curve, its turn, and who wants most of the others."""
    n = max(scene.frames, 1)
    if not scene.beats:
        return Drama(np.full(n, 0.3), "", "")
    middles = np.array([start + beat.frames / 2 for start, beat in zip(scene.starts, scene.beats, strict=True)])
    raw = np.array([beat.intensity for beat in scene.beats])
    padded = np.pad(raw, 1, "edge")
    smooth = 0.6 * raw + 0.2 * padded[:-2] + 0.2 * padded[2:]
    curve = np.interp(np.arange(n), middles, smooth)
    lines = [beat for beat in scene.beats if beat.kind == "line" and not beat.voice_over]
    ids = [beat.id for beat in lines]
    at = ids.index(scene.turn) if scene.turn in ids else turn([(beat.text, beat.delivery) for beat in lines])
    wants = dict.fromkeys(scene.cast, 0.0)
    for beat in scene.beats:
        if beat.who in wants:
            wants[beat.who] += beat.text.count("?") + 1.5 * bool(ORDER.match(beat.text)) + 0.02 * len(beat.text.split())
        for cue in beat.cues:
            if cue.who in wants and cue.do in ("walk", "run", "give", "enter", "fight", "take"):
                wants[cue.who] += 0.7
    driver = max(wants, key=lambda who: wants[who]) if wants else ""
    return Drama(curve, lines[at].id if at is not None else "", driver)
