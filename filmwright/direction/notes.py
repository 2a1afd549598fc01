"""A director's note on a shot ("closer, lower, hand-held"): the usual words, turned into changes of its camera.

A note changes the camera and never the performance. Words that are not known are given back, so that nothing is dropped in
silence.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace

from filmwright.shots import Key, Rig, Shot

CLOSER = 0.68  # part of the distance that is left
STEP = 0.45  # metres up or down
LONGER = 1.5  # times the focal length, from as much farther away
ORBIT = 34.0  # degrees of a way round somebody
SWAY = 0.55  # degrees rms of a held camera
LADDER = ("ELS", "VLS", "LS", "MLS", "COW", "MS", "MCU", "CU", "BCU")

Change = Callable[[Shot], Shot]


def apply(shot: Shot, note: str) -> tuple[Shot, list[str], list[str]]:
    """The shot as the note wants it, what was understood, and the phrases that were not."""
    understood, unknown = list[str](), list[str]()
    phrases = re.split(r"[,;.?!]| and | but | then | et | mais | puis ", note.lower().replace("’", "'"))
    for phrase in (p.strip() for p in phrases if p.strip()):
        phrase = MEANWHILE.sub("", phrase)
        if understood and GENTLY.match(phrase):
            shot = _gentler(shot)
            understood.append("gently")
            continue
        name = _change_of(phrase)
        if name is None:
            unknown.append(phrase)
            continue
        shot = next(change for n, _, change in WORDS if n == name)(shot)
        understood.append(name)
    return replace(shot, note=note), understood, unknown


def _keys(shot: Shot, change: Callable[[Key], Key]) -> Shot:
    return replace(shot, rig=replace(shot.rig, keys=tuple(change(key) for key in shot.rig.keys)))


def _nearer(part: float, rungs: int) -> Change:
    def change(shot: Shot) -> Shot:
        def moved(key: Key) -> Key:
            eye = tuple(t + (e - t) * part for e, t in zip(key.eye, key.target, strict=True))
            return replace(key, eye=(eye[0], eye[1], eye[2]))

        size = shot.size
        if size in LADDER:
            size = LADDER[min(max(LADDER.index(size) + rungs, 0), len(LADDER) - 1)]
        return replace(_keys(shot, moved), size=size)

    return change


def _raised(metres: float, angle: str) -> Change:
    def change(shot: Shot) -> Shot:
        return replace(_keys(shot, lambda k: replace(k, eye=(k.eye[0], k.eye[1] + metres, k.eye[2]))), angle=angle)

    return change


def _lens(times: float) -> Change:
    def change(shot: Shot) -> Shot:
        longer = _keys(shot, lambda key: replace(key, focal=key.focal * times))
        return replace(_nearer(times, 0)(longer), size=shot.size)

    return change


def _rigged(movement: str, change: Callable[[Rig], Rig]) -> Change:
    return lambda shot: replace(shot, rig=change(shot.rig), movement=movement)


def _pushed(part: float) -> Callable[[Rig], Rig]:
    """One key becomes a move along the view, towards its target or away from it."""

    def change(rig: Rig) -> Rig:
        first = rig.keys[0]
        eye = tuple(t + (e - t) * part for e, t in zip(first.eye, first.target, strict=True))
        return replace(
            rig, keys=(replace(first, at=0.0), replace(first, at=1.0, eye=(eye[0], eye[1], eye[2]))), ease="smooth"
        )

    return change


def _tilted(degrees: float) -> Change:
    return lambda shot: _keys(shot, lambda key: replace(key, roll=key.roll + degrees))


def _at_eye_level(shot: Shot) -> Shot:
    return replace(_keys(shot, lambda key: replace(key, eye=(key.eye[0], key.target[1], key.eye[2]))), angle="eye")


def _aimed(across: float | None, up: float) -> Change:
    """Everybody the camera is aimed at elsewhere in the picture: at `across` (-1 left .. 1 right; None: where they are), `up` higher."""

    def change(shot: Shot) -> Shot:
        aim = tuple((who, u if across is None else across, round(v + up, 4)) for who, u, v in shot.rig.aim)
        return replace(shot, rig=replace(shot.rig, aim=aim))

    return change


def _zoomed(times: float) -> Callable[[Rig], Rig]:
    def change(rig: Rig) -> Rig:
        first = rig.keys[0]
        return replace(
            rig, keys=(replace(first, at=0.0), replace(first, at=1.0, focal=first.focal * times)), ease="smooth"
        )

    return change


def _stopped(shot: Shot, f_stop: float) -> Shot:
    return replace(shot, rig=replace(shot.rig, f_stop=round(f_stop, 2)))


def _craned(rig: Rig, metres: float) -> Rig:
    """The first key, and the same so much higher in the end."""
    first = rig.keys[0]
    last = replace(first, at=1.0, eye=(first.eye[0], max(first.eye[1] + metres, 0.3), first.eye[2]))
    return replace(rig, keys=(replace(first, at=0.0), last), ease="smooth")


def _orbited(rig: Rig) -> Rig:
    """A way of ORBIT degrees about what the camera looks at, half of it before where it stands."""
    first = rig.keys[0]
    x, z = first.eye[0] - first.target[0], first.eye[2] - first.target[2]
    keys = []
    for at in (0.0, 0.25, 0.5, 0.75, 1.0):
        angle = math.radians(ORBIT * (at - 0.5))
        turned = (x * math.cos(angle) + z * math.sin(angle), z * math.cos(angle) - x * math.sin(angle))
        eye = (round(first.target[0] + turned[0], 4), first.eye[1], round(first.target[2] + turned[1], 4))
        keys.append(replace(first, at=at, eye=eye))
    return replace(rig, keys=tuple(keys), ease="linear")


def _gentler(shot: Shot) -> Shot:
    """Half of what the camera does: of its sway, and of its way from where it begins."""
    rig = shot.rig
    if not rig.keys:
        return shot
    first = rig.keys[0]

    def half(a: float, b: float) -> float:
        return round((a + b) / 2, 4)

    keys = tuple(
        replace(
            key,
            eye=(half(first.eye[0], key.eye[0]), half(first.eye[1], key.eye[1]), half(first.eye[2], key.eye[2])),
            focal=half(first.focal, key.focal),
        )
        for key in rig.keys
    )
    return replace(shot, rig=replace(rig, keys=keys, hand=round(rig.hand / 2, 3)))


_LOOKS = r"\b(looks?|feels?|seems?|appears?|be|is) (so |very |more |really )?"
WORDS: tuple[tuple[str, str, Change], ...] = (
    ("shorter lens", r"\b(short(er)? lens|wide[- ]angle|wide(r)? lens|plus courte focale|grand[- ]angle)\b", _lens(1 / LONGER)),
    ("longer lens", r"\b(long(er)? lens|telephoto|flatten\w*|compress\w*|longue focale|téléobjectif)\b", _lens(LONGER)),
    ("zoom out", r"\b(zoom(s|ing)? (out|back)|zoom arrière)\b", _rigged("zoom_out", _zoomed(0.74))),
    ("zoom in", r"\b(zoom(s|ing)? in|slow zoom|zoom avant)\b|^zoom$", _rigged("zoom_in", _zoomed(1.35))),
    ("slow push in", r"\b(slow(er|ly)?|creep\w*|gentle|lent)\b.*\b(push|dolly|move|travelling avant)|"
     r"\b(push|dolly|move) in (more )?slow|\bcreep(s|ing)? (in|closer)\b", _rigged("push_in", _pushed(0.9))),
    ("pull out", r"\b(pull(s|ing)?( it| the camera)? (out|back)|dolly (out|back)|move (out|back)|travelling arrière)\b",
     _rigged("pull_out", _pushed(1.25))),
    ("push in", r"\b(push(es|ing)?( it| the camera)? in|push|dolly in|move in|travelling avant)\b", _rigged("push_in", _pushed(0.8))),
    ("static", r"\b(static|locked[- ]off|lock (it|the camera) off|tripod|no (camera )?(movement|moves?)|steady|steadier|caméra fixe|"
     r"plan fixe|sur pied)\b|^(keep |hold |the )*(camera |it )?(is |stays? )?still\b",
     _rigged("static", lambda rig: replace(rig, keys=rig.keys[:1], hand=0.0))),
    ("hand-held", r"\b(hand[- ]?held|shaky|caméra (portée|à l'épaule)|à l'épaule)\b|^(more )?nervous( camera)?$",
     _rigged("hand_held", lambda rig: replace(rig, hand=SWAY))),
    ("eye level", r"\b(eye[- ]level|at the height of (the|her|his) eyes|à hauteur (d'œil|d'oeil|des yeux))\b", _at_eye_level),
    ("tilted", r"\b(dutch|canted|tilt(ed)? (horizon|frame|camera)|caméra inclinée|plan incliné)\b", _tilted(9.0)),
    ("shallow focus", r"\bshallow\w*\b|\b(blur\w*|soft\w*) (the )?background\b|\bbackground (out of focus|blurred|soft\w*)|"
     r"\bfaible profondeur\b|\b(arrière-plan|fond) flou\b", lambda shot: _stopped(shot, max(shot.rig.f_stop * 0.4, 1.0))),
    ("deep focus", r"\bdeep(er)? focus\b|\b(everything|both|all|everybody|everyone)( of them)? (in focus|sharp)\b|"
     r"\bgrande profondeur\b", lambda shot: _stopped(shot, 16.0)),
    ("from above, small", rf"{_LOOKS}(small|tiny|lost|weak|powerless|vulnerable|alone|lonely)\b",
     lambda shot: _raised(STEP, "high")(_nearer(1 / CLOSER, -1)(shot))),
    ("from below, large", rf"{_LOOKS}(big|large|tall|huge|powerful|strong|threatening|menacing)\b", _raised(-STEP, "low")),
    ("centred", r"\b(cent(er|re)(ed)?|au (centre|milieu))( (her|him|them|it))?$|"
     r"\bin the (middle|centre|center) of (the )?(frame|picture)\b",
     _aimed(0.0, 0.0)),
    ("crane up", r"\b(crane|boom|jib|pedestal|rise)s?( \w+)? up\b|\bcranes? above\b|\bgrue vers le haut\b",
     _rigged("crane_up", lambda rig: _craned(rig, 0.9))),
    ("crane down", r"\b(crane|boom|jib|pedestal)s?( \w+)? down\b|\bgrue vers le bas\b",
     _rigged("crane_down", lambda rig: _craned(rig, -0.9))),
    ("orbit", r"\b(orbit\w*|circl(e|es|ing)|arc(s|ing)?)( a?round| about)?\b|\btourne autour\b",
     _rigged("orbit", _orbited)),
    ("less head room", r"\bless head ?room\b|\btoo much head ?room\b", _aimed(None, 0.12)),
    ("more head room", r"\b(more|some) head ?room\b|\b(head|hair) is cut\b", _aimed(None, -0.12)),
    ("on the left", r"\b(on|to|at) (the |camera )?left( side)?( of (the )?(frame|picture|screen))?$|^frame left$|\bà gauche( du cadre)?$",
     _aimed(-0.34, 0.0)),
    ("on the right", r"\b(on|to|at) (the |camera )?right( side)?( of (the )?(frame|picture|screen))?$|^frame right$|"
     r"\bà droite( du cadre)?$",
     _aimed(0.34, 0.0)),
    ("lower", r"\b(lower|low angle|from below|plus bas|contre-plongée)\b", _raised(-STEP, "low")),
    ("higher", r"\b(higher|high angle|from above|plus haut|en plongée)\b", _raised(STEP, "high")),
    ("closer", r"\b(close|closer|tight|tighter|nearer|close[- ]up|plus (près|serrée?)|gros plan)\b", _nearer(CLOSER, 1)),
    ("wider", r"\b(wide|wider|looser|further|farther|more (room|space|air)|step back|plus (large|loin)|moins serrée?|de l'air)\b",
     _nearer(1 / CLOSER, -1)),
)  # fmt: skip
# "not so close", "too wide"
OPPOSITE = {
    "closer": "wider", "wider": "closer", "lower": "higher", "higher": "lower", "longer lens": "shorter lens",
    "shorter lens": "longer lens", "hand-held": "static", "push in": "static", "slow push in": "static", "pull out": "static",
    "zoom in": "static", "zoom out": "static", "crane up": "static", "crane down": "static", "orbit": "static",
}  # fmt: skip
NOT = re.compile(
    r"\b(not|don't|do not|never|without|less|too|no|(?:lose|kill|forget|cut) the|ne|pas|moins|trop)\b(?! (camera )?(movement|moves?)\b)"
)
# what is going on in the shot anyway, and how a camera moves that has been asked to
MEANWHILE = re.compile(
    r"(?<=\w) (?:as|while|when) (?:she|he|they|[\w-]+) (?:speaks?|talks?|listens?|says? \w+|is (?:speaking|talking))$"
)
GENTLY = re.compile(
    r"^(?:only |very |just |more )?(?:gent(?:le|ly)|subt(?:le|ly)|slight(?:ly)?|barely|a (?:little|touch|bit)|doucement|à peine)$"
)
# what somebody does, or what becomes of others: no note on this camera, though a word of it may be one
OF_SOMEBODY = re.compile(
    r"^(can |could |let |make |have |i want )*(she|he|they|her|him|them|elle|il)\b"
    r"(?!.*\b(on|to) the (left|right)\b)(?!.*\b(hair|head) is cut\b)"
    r"|\b(enters?|exits?|comes?|walks?|runs?|sits?|stands?|goes|(?<!^)go|looks?|turns?|speaks?|says?)\b"
    r"|\bcut (to|away|earlier|later|sooner)\b"
)

# the camera goes towards what it shows, and to nothing else
TOWARDS = ("closer", "zoom in", "push in", "slow push in")
ON_A_THING = re.compile(
    r"\b(?:on|to|at|into|sur) (?:(?:the|a|an|her|his|their|its|la|le|les|sa|son|ses) |l')(?!face|visage|left|right)\w+"
)


def _change_of(phrase: str) -> str | None:
    """The name of the change that a phrase asks for; None where none is known, or where it is said of somebody."""
    said = NOT.search(phrase)
    name = next((name for name, pattern, _ in WORDS if re.search(pattern, phrase)), None)
    if name is not None and name.endswith((", small", ", large")):
        return None if said else name
    if name is None or OF_SOMEBODY.search(phrase) or (name in TOWARDS and ON_A_THING.search(phrase)):
        return None
    if said and not name.endswith("head room"):
        return OPPOSITE.get(name)
    return name
