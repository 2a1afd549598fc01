"""A director's note on where the camera stands ("from the doorway", "from the other side", "straight down", "against the window"), and on a
cut by what somebody does ("let him turn first", "cut on her look").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.noted_things import Place, Told, cut_moved, gone_to, middle_of, person_named, span_of
from filmwright.direction.optics import bodies_between
from filmwright.scenes import Point
from filmwright.shots import GATE, Key, Rig, Shot
from filmwright.stage.camera import view

OTHER_SIDE = re.compile(
    r"\b(?:other|opposite|reverse|far) (?:side|angle)\b|^(?:the )?reverse$|\bde l'autre côté\b|\bcontrechamp\b"
)
FROM = re.compile(
    r"\b(?P<how>from|through|in|depuis|par|à travers|dans) (?:the |la |le |l')?"
    r"(?P<where>door(?:way)?|threshold|window|porte|seuil|fenêtre)(?: side)?$"
)
ABOVE = re.compile(
    r"\btop[- ]?shot\b|\boverhead\b|\b(?:bird|god)'?s[- ]eye\b|\bstraight down\b|\bdirectly (?:above|over)\b|\bzénithale?\b"
)
AGAINST = re.compile(
    r"\bsilhouettes?\b|\bback[- ]?lit\b|\bback ?light\b|\bagainst the (?:light|window)\b|\bcontre[- ]jour\b"
)
_DOES = (
    r"(?P<does>turn|look|glance|sit|stand|rise|get up|speak|talk|finish|answer|leave|go|enter|come|move|step|walk|take|pick|put|give"
    r"|nod)"
)
FIRST = re.compile(
    rf"^(?:let|have|wait (?:for|until|till)|hold (?:until|till)) (?P<who>\w+) (?:to )?{_DOES}\w*(?: (?!first)\w+){{0,3}}?"
    r"(?: first| before (?:we|you|the) cut\w*)?$"
)
LINGERS = re.compile(
    r"^let (?:the|that|his|her|their|this) (?:\w+ )?(?:line|word|moment|silence|look|pause)s? (?:land|breathe|sit|hang|register|play)\b"
)
HERS = re.compile(r"\b(?:her|his|their) (?P<side>left|right)(?: (?:side|profile))?$")
LEVELS = (
    (re.compile(r"\b(?:floor|ground)(?: level)?$|\bworm'?s[- ]eye\b|\bau ras du sol\b"), 0.3, "from the floor"),
    (re.compile(r"\bknee(?:s|[- ](?:height|level))?$"), 0.5, "from the knees"),
    (re.compile(r"\b(?:hip|waist)s?(?:[- ](?:height|level))?$"), 1.0, "from the hip"),
)
CUT_ON = re.compile(
    rf"^cut (?:in |out |back |away )?(?P<how>on|when|as|with|before|after) (?P<who>\w+?)(?:'s)? {_DOES}\w*(?: \w+){{0,3}}$"
)
# what is done, by its verb in a note: cues of the blocking; "" is a line
DEEDS: dict[str, tuple[str, ...]] = {
    "turn": ("face", "look"), "look": ("look",), "glance": ("look",), "sit": ("sit",), "stand": ("stand",), "rise": ("stand",),
    "get up": ("stand",), "speak": ("",), "talk": ("",), "finish": ("",), "answer": ("",), "leave": ("exit", "walk", "run"),
    "go": ("exit", "walk", "run"), "enter": ("enter",), "come": ("enter", "walk"), "move": ("walk", "run", "stand", "face"),
    "step": ("walk",), "walk": ("walk",), "take": ("take", "pick_up"), "pick": ("pick_up", "take"), "put": ("put_down",),
    "give": ("give",), "nod": ("nod",),
}  # fmt: skip
BEFORE, AFTER = 1.0, 4.0  # seconds about a shot within which what somebody does is near it
EYES = 1.5  # metres over the floor at which a camera in a door stands
HIGHEST = 4.2  # metres over the heads
LEAST_OFF, LINGER = 25.0, 0.75  # degrees off a look that are one side; seconds for which a line is let be
NOT_QUITE = 6.0  # degrees off the plumb line, so that a picture from above has a top
ASKEW = (0.0, 14.0, -14.0, 28.0, -28.0, 40.0, -40.0)  # degrees off the line from a window through somebody
LIGHT = (
    "light is the scene's: change its hour in screenplay.fountain, or move the camera so that a window is behind them"
)
LONGEST, WIDEST = 120.0, 18.0  # millimetres
BELOW, FILLED = (
    0.2,
    0.66,
)  # metres under their eyes that several are aimed at, and the part of the picture that they fill
NEAR_LINE = 14.0  # degrees within which a window is behind somebody


def read(low: str, shot: Shot, there: Place) -> Told | None:
    """What a phrase asks of where the camera stands, or of a cut; None where it asks nothing of the kind."""
    for reader in (_other_side, _from_a_place, _from_a_height, _from_above, _against_the_light, _by_a_deed):
        made = reader(low, shot, there)
        if made is not None:
            return made
    return None


def _people(shot: Shot, there: Place) -> list[str]:
    return [who for who in shot.subjects if who in there.watch.eye]


def _heads(shot: Shot, there: Place) -> Array:
    """Eyes (n,3) of the subjects in the middle of the shot, or what it looks at."""
    frame, people = middle_of(shot, there), _people(shot, there)
    if people:
        return np.array([there.watch.eye[who][frame] for who in people])
    return np.array(view(shot, there.watch.performance, frame, there.aspect).target, float)[None]


def _other_side(low: str, shot: Shot, there: Place) -> Told | None:
    """As far to the other side of somebody's look, across the line."""
    people, hers = _people(shot, there), HERS.search(low)
    if not (OTHER_SIDE.search(low) or hers) or not people:
        return None
    way = {"left": 1.0, "right": -1.0}.get(hers["side"] if hers else "", 0.0)
    seen = gone_to(shot, people[0], lambda was: way * max(abs(was), LEAST_OFF) if way else -was, there)
    side = f"{there.names[people[0]]}'s {hers['side']}" if hers else "the other side"
    if seen is None:
        return Told({}, answer=f"there is no room for a camera on {side}")
    return Told({shot.id: seen}, f"from {side}" if hers else "from the other side, across the line")


def _from_a_height(low: str, shot: Shot, there: Place) -> Told | None:
    """From so many metres over the floor, wherever it is."""
    found = next(((metres, told) for pattern, metres, told in LEVELS if pattern.search(low)), None)
    if found is None or shot.rig.follow:
        return None
    metres, told = found

    def lowered(key: Key) -> Key:
        floor = float(there.watch.plan.ground(key.eye[0], key.eye[2]))
        return replace(key, eye=(key.eye[0], round(floor + metres, 3), key.eye[2]))

    rig = replace(shot.rig, keys=tuple(lowered(key) for key in shot.rig.keys))
    return Told({shot.id: replace(shot, rig=rig, angle="low")}, told)


def _placed(shot: Shot, there: Place, eye: Array, lens: float | None = None) -> Shot:
    """The shot from elsewhere: one person where they stood in the picture, and as large; several all in it."""
    heads = _heads(shot, there)
    was = view(shot, there.watch.performance, middle_of(shot, there), there.aspect)
    middle = heads.mean(0)
    aim = tuple((who, 0.0 if lens else u, v) for who, u, v in shot.rig.aim)
    if len(heads) > 1:
        aim, middle = (), heads.mean(0) - [0.0, BELOW, 0.0]
        way = (middle - eye) / np.linalg.norm(middle - eye)
        right = np.array([-way[2], 0.0, way[0]]) / np.hypot(way[0], way[2])
        away = heads - eye
        across = np.abs(away @ right / (away @ way)).max()
        high = np.abs(away @ np.cross(right, way) / (away @ way)).max() * there.aspect
        focal = float(np.clip(GATE / 2 * FILLED / max(across, high), WIDEST, LONGEST))
    else:
        far, before = np.linalg.norm(middle - eye), np.linalg.norm(middle - np.array(was.eye))
        focal = lens or float(np.clip(was.focal * far / (before + 1e-6), WIDEST, LONGEST))
    x, y, z = (round(float(v), 3) for v in eye)
    to = tuple(round(float(v), 3) for v in middle)
    rig = replace(shot.rig, keys=(Key(0.0, (x, y, z), (to[0], to[1], to[2]), round(focal, 1)),), follow="", aim=aim)
    return replace(shot, rig=replace(rig, hidden=()), movement="static")


def _sees(there: Place, eye: Array, heads: Array) -> bool:
    """Whether a camera may stand there, and nothing is before a head, nor a head before another."""
    plan, feet = there.watch.plan, heads * [1, 0, 1]
    if not bool(plan.camera_ok(eye[None])[0]) or any(bool(plan.blocked(eye, head)) for head in heads):
        return False
    alone = np.eye(len(heads), dtype=bool)
    return not any(bool(bodies_between(eye, heads[k], heads[~alone[k]], feet[~alone[k]])) for k in range(len(heads)))


def _standing(point: Point, there: Place) -> Array:
    return np.array([point[0], float(there.watch.plan.ground(*point)) + EYES, point[1]])


def _from_a_place(low: str, shot: Shot, there: Place) -> Told | None:
    found = FROM.search(low)
    if not found or (found["how"] == "in" and not low.startswith("in ")):
        return None
    plan, heads = there.watch.plan, _heads(shot, there)
    if found["where"] in ("window", "fenêtre"):
        spot = plan.anchor("window")
        name, spots = "window", [spot] if spot else []
        if found["how"] in ("through", "par", "à travers"):
            return Told(
                {}, answer="no camera stands outside this place's windows; “from the window” looks in from there"
            )
    else:
        name, spots = "doorway", [door.inside for _, door in plan.doors]
    for spot in spots:
        eye = _standing(spot, there)
        if _sees(there, eye, heads):
            return Told({shot.id: _placed(shot, there, eye)}, f"from the {name}")
    who = " and ".join(there.names[one] for one in _people(shot, there)) or "what it shows"
    return Told({}, answer=f"from the {name} {who} is not seen" if spots else f"this place has no {name}")


def _from_above(low: str, shot: Shot, there: Place) -> Told | None:
    """Over their heads, through the ceiling if there is one."""
    if not ABOVE.search(low):
        return None
    heads = _heads(shot, there)
    across = float(np.ptp(heads[:, [0, 2]], axis=0).max()) if len(heads) > 1 else 0.0
    wide, lens = max(2.4, across + 1.4), 25.0
    up = min(wide * lens / GATE, HIGHEST)
    frame = middle_of(shot, there)
    from_where = np.array(view(shot, there.watch.performance, frame, there.aspect).eye) - heads.mean(0)
    side = from_where[[0, 2]] / (float(np.hypot(from_where[0], from_where[2])) + 1e-6)
    lean = up * float(np.tan(np.radians(NOT_QUITE)))
    eye = heads.mean(0) + [side[0] * lean, up, side[1] * lean]
    if np.any([bool(there.watch.plan.blocked(eye, head)) for head in heads]):
        return Told({}, answer="something hangs or stands between a camera above and their heads")
    x, y, z = (round(float(v), 3) for v in eye)
    to = tuple(round(float(v), 3) for v in heads.mean(0))
    rig = Rig(
        (Key(0.0, (x, y, z), (to[0], to[1], to[2]), lens),),
        f_stop=shot.rig.f_stop,
        hidden=("ceiling",),
        seed=shot.rig.seed,
    )
    return Told({shot.id: replace(shot, rig=rig, angle="top", movement="static")}, "from straight above")


def _against_the_light(low: str, shot: Shot, there: Place) -> Told | None:
    """So that a window by day is behind whom it shows."""
    if not AGAINST.search(low):
        return None
    people, spot = _people(shot, there), there.watch.plan.anchor("window")
    if not people or spot is None or not there.watch.plan.interior or there.watch.scene.time == "night":
        return Told({}, answer=LIGHT)
    heads = _heads(shot, there)
    window = np.array([spot[0], heads[0][1], spot[1]])
    away = heads[0] - window
    was = np.array(view(shot, there.watch.performance, middle_of(shot, there), there.aspect).eye) - heads.mean(0)
    if float(np.linalg.norm(away)) < 0.1:
        return Told({}, answer=LIGHT)
    bearing = float(np.degrees(np.arctan2(away[0], away[2])))
    for part in (1.0, 0.8, 0.62, 0.45):
        for askew in ASKEW:
            way = np.radians(bearing + askew)
            far = float(np.linalg.norm(was)) * part
            eye = heads.mean(0) + [np.sin(way) * far, was[1] * part, np.cos(way) * far]
            if _sees(there, eye, heads) and _behind(there, eye, heads[0], window):
                lens = view(shot, there.watch.performance, middle_of(shot, there), there.aspect).focal
                return Told({shot.id: _placed(shot, there, eye, lens * part)}, "against the window")
    return Told({}, answer="there is no room for a camera that has a window behind them")


def _behind(there: Place, eye: Array, head: Array, window: Array) -> bool:
    """Whether one looks from an eye past a head at a window, and at nothing before it."""
    one, two = (head - eye)[[0, 2]], (window - eye)[[0, 2]]
    between = np.degrees(np.arccos(np.clip(one @ two / (np.hypot(*one) * np.hypot(*two) + 1e-9), -1.0, 1.0)))
    return float(np.hypot(*two)) > float(np.hypot(*one)) and float(between) < NEAR_LINE


# ---------------------------------------------------------------------- cuts by what is done


def _by_a_deed(low: str, shot: Shot, there: Place) -> Told | None:
    """A cut after what somebody does ("let him turn first"), or on it ("cut on her look")."""
    if LINGERS.match(low):
        return cut_moved(shot, there, True, round(LINGER * there.watch.fps), LINGER)
    first, on = FIRST.match(low), CUT_ON.match(low)
    found = first or on
    who = person_named(found["who"], shot, there) if found else ""
    if found is None or not who:
        return None
    spans = _done(who, DEEDS[found["does"]], there)
    start, end = span_of(shot, there)
    fps = there.watch.fps
    near = [(a, b) for a, b in spans if start - BEFORE * fps < a < end + AFTER * fps]
    name, does = there.names[who], found["does"]
    if not near:
        return Told({}, answer=f"{name} does nothing about this shot that is called “{does}”")
    if first:
        a, b = next((span for span in near if span[1] > end - 4), near[-1])
        if b <= end - 4:
            return Told(
                {},
                answer=f"what {name} does (“{does}”) is over before this shot ends, {(end - b) / fps:.1f} s before its cut",
            )
        to = b + round(0.2 * fps)
    else:
        a, b = min(near, key=lambda span: abs(span[0] - end))
        how = on["how"] if on else ""
        to = (
            a - 3
            if how == "before"
            else b + 3
            if how == "after"
            else a + max(4, round(0.4 * (b - a)))
            if b - a < 2 * fps
            else a + 8
        )
    return cut_moved(shot, there, True, to - end, abs(to - end) / fps)


def _done(who: str, does: Sequence[str], there: Place) -> list[tuple[int, int]]:
    """(first frame, the one after the last) of all that somebody does of a kind; "" is what they say."""
    scene = there.watch.scene
    found: list[tuple[int, int]] = []
    for at, beat in zip(scene.starts, scene.beats, strict=True):
        if "" in does and beat.kind == "line" and beat.who == who:
            found.append((at, at + beat.frames))
        found += [(at + cue.at, at + cue.at + cue.frames) for cue in beat.cues if cue.who == who and cue.do in does]
    return sorted(found)
