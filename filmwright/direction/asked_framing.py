"""The framing of people and animals of a request: the solver's, from where neither leaf nor trunk hangs before them, and with what a
place is known by behind them.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.asked_acts import framed
from filmwright.direction.asked_moves import Base, Stage
from filmwright.direction.asked_scene import Staged
from filmwright.direction.asked_sights import before
from filmwright.direction.framing import Framing, aimed, solve
from filmwright.direction.optics import LENS, flat, turned
from filmwright.direction.watching import Watch
from filmwright.direction.wish import Ask
from filmwright.reading.request import Camera

ELEVATION = {"": 0.0, "eye": 0.0, "low": -14.0, "worm": -26.0, "high": 28.0, "top": 74.0, "dutch": 0.0}
# what an action needs of the frame, where the prompt does not say
WIDE = ("run", "walk", "jump", "fall", "dance", "crawl", "climb", "fight", "enter", "exit", "stumble", "sweep", "dig", "kick", "dribble",
        "swing", "stretch", "squat", "yoga", "spin", "cheer", "bow", "skate", "ski", "float", "fly")  # fmt: skip
HANDS = ("read", "write", "phone", "drink", "eat", "give", "take", "pick_up", "open", "knock", "clap", "wave")
LOOKED_AT = (
    "sight",
    "wild",
    "riverside",
    "aloft",
    "range",
)  # places that one comes to for what is to be seen from there
BEFORE_IT = (*LOOKED_AT, "room", "settlement", "shore")  # and those whose landmark belongs behind people
BELOW_IT = -0.3  # where the eyes of those are who do something before what stands high, -1..1
OVERHEAD = frozenset(("balloon", "kite", "umbrella", "parasol"))  # what is held high over the head
SMALL_BEAST = 0.45  # metres of height, from which an animal counts for the framing of people
AROUND = (
    0.0,
    22.0,
    -22.0,
    45.0,
    -45.0,
    75.0,
    -75.0,
)  # degrees by which another camera is tried where something hangs before this one
HIDDEN = 0.12  # part of a shot for which a subject may be hidden
ACROSS = (12.0, -12.0, 24.0, -24.0, 34.0, -34.0)  # degrees off what lies behind somebody who goes


def on_people(camera: Camera, people: list[str], follow: bool, staged: Staged, stage: Stage) -> Base:
    """The camera of people and animals, before it moves."""
    watch, start, end = stage.watch, stage.start, stage.end
    beasts = {who for who, _ in staged.herd.marks}
    small = {who for who in beasts if watch.stature[who] < SMALL_BEAST} if set(people) - beasts else set()
    large = [
        who for who in people if who not in small
    ] or people  # what is at people's feet does not bring the camera down
    shown = large if len(large) <= 3 else large[:6]
    act = framed(watch.scene)
    closer = act.size if act and not (small and not act.beast) else ""  # what is at their feet was asked for too
    if act and not act.beast and _stands_high(staged):
        closer = "LS"  # with what one has come to see over them
    if staged.place.option("crowd") and not camera.size:
        closer = "LS"  # those who are about them are in the picture
    size = camera.size or closer or _size(people, large, staged)
    if staged.place.kind in LOOKED_AT and not (camera.size or camera.side or camera.kind or follow or act):
        found = before(watch, shown, start, end, stage.aspect)
        if found:
            middle = watch.clip((start + end) / 2)
            return Base(*found, size="LS", about=_body(watch, shown, middle))
    ask = _asked(camera, shown, size, follow, staged, stage)
    framing = _clear(ask, stage, shown)
    return _based(framing, camera, shown, size, follow, staged, stage)


def _asked(camera: Camera, shown: list[str], size: str, follow: bool, staged: Staged, stage: Stage) -> Ask:
    """What is wanted of the camera."""
    watch, act = stage.watch, framed(stage.watch.scene)
    kind = "single" if len(shown) == 1 else "two" if len(shown) == 2 else "group"
    over = ""
    if camera.kind == "ots" and len(shown) == 2:
        kind, over, shown, size = "ots", shown[0], shown[1:], camera.size or "MCU"
    elif camera.kind == "two":
        size = camera.size or "MS"
    azimuth = {"front": 4.0, "side": 86.0, "back": 165.0}.get(camera.side, act.side if act else None)
    beast = shown[0] in {who for who, _ in staged.herd.marks}
    if azimuth is None and (follow or beast) and len(shown) == 1:
        azimuth = 56.0 if beast else 27.0  # a beast is told by its side
    elevation = ELEVATION[camera.angle]
    if act and act.lift and not (camera.angle or follow or _stands_high(staged)):
        elevation = act.lift
    if not camera.angle and follow:
        elevation = -11.0 if staged.scene.weather in ("storm", "sandstorm") else -4.0
    if beast and not camera.angle and staged.herd.afloat:
        elevation = 9.0  # over the water, not through it
    towards = None
    here = staged.place.kind in LOOKED_AT or (staged.place.kind in BEFORE_IT and (follow or kind == "single"))
    if here and not camera.side and not over and (follow or not act):
        towards = _towards(watch)
    outdoors = staged.place.kind in BEFORE_IT and not watch.plan.interior
    if act and outdoors and not (over or follow or camera.side or (act.beast and not _stands_high(staged))):
        towards, azimuth = (
            _towards(watch),
            0.0,
        )  # whoever does something is turned for it (asked_acts.py, asked_scene.py)
    if towards is not None and follow:
        azimuth = _before_the_mover(towards, shown[0], stage)
    return Ask(
        kind=kind,
        subjects=tuple(shown),
        size=size,
        lens=LENS.get(size, 35) * (0.85 if follow and size in ("LS", "VLS") else 1.0),
        start=stage.start,
        end=stage.end,
        over=over,
        azimuth=azimuth,
        elevation=elevation,
        follow=follow,
        towards=towards,
        v=BELOW_IT
        if size == "LS" and act and _stands_high(staged)
        else act.eyes
        if act and not (camera.size or follow)
        else None,
    )


def _stands_high(staged: Staged) -> bool:
    """Whether a place is known by something that stands high over people: a tower, a church, a lighthouse."""
    return staged.place.kind == "sight" or staged.place.option("lighthouse") == "yes"


def _something_burns(staged: Staged) -> bool:
    """Whether a part of the set itself is on fire, or explodes."""
    events = [event for beat in staged.scene.beats for event in beat.events]
    return any(
        event.do in ("burn", "explode", "crumble") and event.what and event.what not in staged.of for event in events
    )


def _before_the_mover(towards: tuple[float, float], who: str, stage: Stage) -> float:
    """Degrees off the landmark's own direction for a camera that goes along with somebody: as far before them as shows both."""
    velocity = stage.watch.velocity[who][stage.start : stage.end].mean(0)
    back = flat(np.array([-towards[0], 0.0, -towards[1]]))
    if float(np.hypot(velocity[0], velocity[2])) < 0.3:
        return 0.0
    ahead = flat(velocity)
    return max(ACROSS, key=lambda turn: float(turned(back, turn) @ ahead) - 0.002 * abs(turn))


def _clear(ask: Ask, stage: Stage, shown: list[str]) -> Framing:
    """The solver's camera; where leaves or walls hide its subjects, or it would stand in leaves, the best of some from elsewhere."""
    best: tuple[float, Framing] | None = None
    for turn in AROUND if ask.kind != "ots" else (0.0,):
        wish = ask if not turn else replace(ask, azimuth=(ask.azimuth if ask.azimuth is not None else 35.0) + turn)
        framing = solve(wish, stage.watch, stage.aspect, None, None)
        hidden = _hidden(framing, ask, stage, shown)
        cost = 4.0 * hidden + abs(turn) / 90.0 + 0.02 * framing.cost
        if best is None or cost < best[0] - 1e-9:
            best = (cost, framing)
        if hidden < HIDDEN:
            break
    assert best is not None
    return best[1]


def _hidden(framing: Framing, ask: Ask, stage: Stage, shown: list[str]) -> float:
    """The part of a shot, 0..1, for which a framing's subjects are behind leaves, or its camera is where none may be."""
    watch, near = stage.watch, stage.near
    if watch.plan.interior:
        return 0.0
    middle = watch.clip((stage.start + stage.end) / 2)
    found = []
    for frame in np.linspace(stage.start, stage.end - 1, 7 if ask.follow else 2):
        k = watch.clip(frame)
        eye = framing.eye + (watch.feet[shown[0]][k] - watch.feet[shown[0]][middle] if ask.follow else 0.0)
        points = np.array(
            [watch.eye[who][k] - [0.0, drop * watch.stature[who], 0.0] for who in shown for drop in (0, 0.35)]
        )
        veiled = float((near.veiled(eye[None], points) > 1).mean())
        blocked = float(np.asarray(watch.plan.blocked(eye[None], points)).mean())
        inside = float(
            np.asarray(
                near.leafy(eye + np.array([[0, 0, 0], [0.4, 0, 0], [-0.4, 0, 0], [0, 0, 0.4], [0, 0, -0.4]]))
            ).any()
        )
        found.append(max(veiled, blocked, inside))
    return float(np.mean(found))


def _based(
    framing: Framing, camera: Camera, shown: list[str], size: str, follow: bool, staged: Staged, stage: Stage
) -> Base:
    watch = stage.watch
    middle = watch.clip((stage.start + stage.end) / 2)
    over = camera.kind == "ots" and len(shown) == 2
    kept = shown[1:] if over else shown
    heads = np.array([watch.eye[who][middle] for who in kept])
    base = watch.feet[shown[0]][middle] if follow else np.zeros(3)
    beasts = {who for who, _ in staged.herd.marks}
    if staged.herd.whole and set(shown) <= beasts:
        framing = replace(framing, u=0.3 * framing.u, v=0.06)
    elif follow and set(shown) <= beasts:  # one that gallops rises and falls by half its height
        framing = replace(framing, v=min(framing.v, 0.3))
    if ELEVATION[camera.angle] > 40:  # heads kept at the eye line would push the bodies out of a picture from above
        framing = replace(framing, v=0.1)
    if follow and not camera.movement and staged.scene.weather in ("storm", "sandstorm"):
        framing = replace(framing, v=min(framing.v, 0.3))  # the sky that pursues has the upper half
    return Base(
        eye=framing.eye - base,
        target=_aimed_point(framing.eye, heads.mean(0), framing, stage.aspect) - base,
        focal=framing.focal,
        follow=shown[0] if follow else "",
        aim=tuple((who, round(framing.u, 4), round(framing.v, 4)) for who in kept),
        hidden=framing.hidden,
        size="MCU" if over and not camera.size else size,
        about=_body(watch, shown, middle) - base,
    )


def _body(watch: Watch, shown: list[str], frame: int) -> Array:
    """The middle (3,) of somebody's upper body, or of a group's."""
    return np.asarray(np.mean([watch.eye[who][frame] - [0.0, 0.15 * watch.stature[who], 0.0] for who in shown], axis=0))


def _towards(watch: Watch) -> tuple[float, float] | None:
    """The way (x, z) to what a place is known by, which stays behind whoever is followed; None where it is known by nothing."""
    mark = watch.landmark
    if mark is None:
        return None
    here = np.mean(np.array(watch.plan.marks or ((0.0, 0.0),), float), axis=0)
    return float(mark[0] - here[0]), float(mark[2] - here[1])


def _aimed_point(eye: Array, head: Array, framing: Framing, aspect: float) -> Array:
    """The point at the head's distance in the middle of the picture."""
    pan, tilt = aimed(eye, head, framing, aspect)
    away = float(np.linalg.norm(head - eye))
    return np.asarray(eye + away * np.array([np.sin(pan) * np.cos(tilt), np.sin(tilt), np.cos(pan) * np.cos(tilt)]))


def _size(people: list[str], large: list[str], staged: Staged) -> str:
    """The size that what people do asks for, where the prompt names none."""
    scene, things = staged.scene, staged.layout.of
    doing = {cue.do for beat in scene.beats for cue in beat.cues if cue.who in people}
    count = min(len(large), 6) + len(people) - len(large)
    held = {prop.kind for prop in staged.layout.props if staged.layout.held.get(prop.id)}
    if held & OVERHEAD:
        return "VLS"
    if staged.place.kind == "facade":  # with what they are seen at
        return "VLS" if staged.place.option("of") == "balcony" else "LS"
    if any(event.do == "burn" and not event.what for beat in scene.beats for event in beat.events):
        return "VLS"  # the fire on the ground is in the picture with those about it
    if doing & set(WIDE) or count > 2:
        return "LS"
    if any(mark.posture in ("lie", "sit", "kneel", "crouch") for _, mark in scene.marks):
        return "LS"
    if staged.herd.marks and count > 1:
        return "LS"
    if things and not all(staged.layout.held.get(name) for name in things if name in staged.layout.lies):
        return "LS"
    if doing & set(HANDS):
        return "MS"
    return "COW" if count == 1 else "MLS"
