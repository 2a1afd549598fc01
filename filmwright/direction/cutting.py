"""Where to cut: moments that invite a cut, and a dynamic programme that picks from them shots of lognormal length.

A cut is anchored to the beat that gives its reason (the reply it precedes, the word it follows), so that it moves with it.
"""

from __future__ import annotations

import itertools
import re
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.beholding import is_sight
from filmwright.direction.drama import Drama
from filmwright.direction.falling import moments, stunt
from filmwright.direction.styles import Style
from filmwright.direction.watching import Watch
from filmwright.scenes import Anchor, Beat

SHORTEST = 0.9  # seconds: the least that a new composition needs to be read
INSISTS = 25.0  # weight of a cut that the pace of the scene must make room for
INSERTED = 1.8  # seconds of a shot that the action insists on
MEETING = 0.35  # seconds within which two invitations are one
SHORT_LINE, ROUND = (
    2.2,
    1.8,
)  # seconds of a line that is short, and how much faster such talk is cut among three or more
RUNS, QUICK = 2.4, 1.8  # m/s from which a move is a run, and how much faster a run is cut
SEES_A_FACE = ("J", "L", "straight", "turn", "last line", "before line")  # cuts to whoever speaks next
TURNING = 1.1  # seconds within which somebody who begins to turn is waited for
HANDS = ("take", "throw", "pick_up", "put_down")  # done with things: a face does not tell them
POSTURES = ("sit", "stand", "kneel", "crouch", "lie")
BUSY = ("wave", "laugh", "pant", "point", "knock", "embrace", "open", "push")
ACTS = ("walk", "run", "exit", "stand", "sit", "fall", "jump", "kneel", "crouch", "lie", "stumble")


@dataclass(frozen=True)
class Invitation:
    """A moment at which one may cut: its frame, how much it invites, why (a tag), and the beat it belongs to."""

    frame: int
    weight: float
    tag: str
    beat: str
    offset: int

    @property
    def anchor(self) -> Anchor:
        """The moment as an anchor."""
        return Anchor(self.beat, self.offset)


@dataclass(frozen=True)
class Window:
    """The frames of one shot, [start, end), why it begins there, and both moments as anchors."""

    start: int
    end: int
    tag: str
    first: Anchor
    last: Anchor

    @property
    def frames(self) -> int:
        """Length in frames."""
        return self.end - self.start


def invitations(watch: Watch, drama: Drama, style: Style) -> list[Invitation]:
    """Every moment of a scene that invites a cut, in order, neighbours merged."""
    found: list[Invitation] = []
    fps, starts = watch.fps, dict(zip((b.id for b in watch.scene.beats), watch.scene.starts, strict=True))

    def add(beat: Beat, offset: float, weight: float, tag: str) -> None:
        frame = starts[beat.id] + round(offset)
        if tag in SEES_A_FACE and not (tag == "last line" and beat.frames < 1.2 * fps):
            later = _turned(watch, beat.who, frame)
            offset, tag, frame = (
                offset + later - frame,
                "J" if later > starts[beat.id] and tag != "turn" else tag,
                later,
            )
        found.append(Invitation(frame, weight, tag, beat.id, round(offset)))

    for (start_a, a), (start_b, b) in zip(watch.lines, watch.lines[1:], strict=False):
        between(add, a, start_a, b, start_b, style, fps)
    for _, beat in watch.lines:
        if beat.frames > 2.6 * fps:
            bonus = 0.5 if beat.id == drama.turn else 0.0
            for match in re.finditer(r"[.?!,;…]\s", beat.text):
                part = match.end() / max(len(beat.text), 1)
                add(beat, beat.frames * part + 0.2 * fps, 2.6 * style.react + bonus, "react")
        if beat.id == drama.turn:
            add(beat, -0.15 * fps, 8.0, "turn")
            add(beat, beat.frames + 0.3 * fps, 4.0, "after turn")
    if len(watch.lines) > 2:  # the last word deserves a face, and what it does to the other
        _, final = watch.lines[-1]
        add(final, -0.2 * fps, 8.0, "last line")
        add(final, final.frames + 0.35 * fps, 3.0, "after the last line")
    for beat in watch.scene.beats:
        if beat.kind == "line" and beat.voice_over:
            _voice(add, beat, fps)
    for _, beat in watch.actions:
        _actions(add, beat, watch)
    if watch.scene.beats:
        first = watch.scene.beats[0]
        add(first, style.opening * fps - starts[first.id], 0.8, "after establishing")
    found += _rests(found, watch, style)
    inside = [i for i in found if SHORTEST * fps < i.frame < watch.frames - fps]
    return _merged(sorted(inside, key=lambda i: i.frame), round(MEETING * fps))


def between(add, a: Beat, start_a: int, b: Beat, start_b: int, style: Style, fps: int) -> None:  # type: ignore[no-untyped-def]
    """The cut from one speaker to the next: before the end (L), after the reply has begun (J), or between."""
    gap = start_b - start_a - a.frames
    if gap > 1.6 * fps:
        add(b, -0.35 * fps, 0.7, "before line")
        return
    chance = _chance("split", a.id, b.id)
    if chance < style.split * (0.7 if a.text.endswith("?") else 0.5):
        add(b, -gap - (0.25 + 0.35 * _chance("L", b.id)) * fps, 1.0, "L")
    elif chance < style.split:
        add(b, (0.25 + 0.3 * _chance("J", b.id)) * fps, 1.0, "J")
    else:
        add(b, -max(gap, 2) / 2, 1.0, "straight")


def _voice(add, beat: Beat, fps: int) -> None:  # type: ignore[no-untyped-def]
    """Cuts while a voice from elsewhere is heard: as it begins, between its sentences, as it ends."""
    add(beat, 0.1 * fps, 1.0, "voice")
    for match in re.finditer(r"[.?!;…]\s", beat.text):
        add(beat, beat.frames * match.end() / len(beat.text), 1.2, "voice")
    add(beat, beat.frames + 0.15 * fps, 1.3, "voice")


def _rests(found: list[Invitation], watch: Watch, style: Style) -> list[Invitation]:
    """Where nothing invites a cut for longer than a long shot lasts, moments that merely allow one."""
    frames = [0, *sorted(i.frame for i in found), watch.frames]
    longest = 1.3 * style.length * watch.fps
    rests = []
    for a, b in itertools.pairwise(frames):
        pieces = int((b - a) // longest)
        for k in range(1, pieces + 1):
            frame = a + round((b - a) * k / (pieces + 1))
            anchor = watch.scene.anchor(frame)
            rests.append(Invitation(frame, 0.2, "rest", anchor.beat, anchor.offset))
    return rests


def _actions(add, beat: Beat, watch: Watch) -> None:  # type: ignore[no-untyped-def]
    fps = watch.fps
    travelling = {cue.who for cue in beat.cues if cue.do in ("walk", "run") and cue.frames >= 0.9 * beat.frames}
    for cue in beat.cues:
        if cue.do == "enter":
            add(beat, cue.at + 0.25 * cue.frames, 30.0, "entrance")
        elif cue.prop and cue.do in ("give", "pick_up", "read", "open", "write"):
            add(beat, cue.at + 0.1 * fps, 30.0, "insert")
            add(beat, cue.at + min(cue.frames, 2.2 * fps) + 0.3 * fps, 30.0, "after insert")
        elif (leaping := stunt(watch, beat, cue)) is not None:
            for seconds, kind in moments(leaping.leap):
                add(beat, cue.at + seconds * fps, 30.0, kind)
        elif cue.do == "throw" and cue.target in watch.names:
            add(beat, cue.at + 0.5 * cue.frames, 6.0, "throw")
        elif cue.do in HANDS:
            add(beat, cue.at + 0.1 * fps, 2.2, "match")
        elif cue.who not in travelling and cue.do in ACTS and cue.frames > 0.5 * fps:
            begins = watch.scene.start(beat.id) + cue.at
            far = cue.do in ("walk", "run") and watch.travelled(cue.who, begins, begins + cue.frames) > 1.8
            add(
                beat,
                cue.at + (min(0.38 * cue.frames, 0.5 * fps) if far else 0.38 * cue.frames),
                1.8 if far or cue.do in POSTURES else 1.1,
                "match",
            )
        elif is_sight(watch, cue) and (beat.id, cue.at) == _first_sight(watch):
            add(beat, cue.at + 0.3 * fps, 30.0, "sight")
            add(beat, cue.at + 2.6 * fps, 5.0, "after sight")
        elif cue.do == "look" and cue.frames > 0.6 * fps and cue.target:
            round_ = _turned(watch, cue.who, watch.scene.start(beat.id) + cue.at) != watch.scene.start(beat.id) + cue.at
            add(beat, cue.at + (0.15 if round_ else 0.4) * fps, 4.0 if round_ else 0.9, "look")
        elif cue.do in BUSY and cue.who not in travelling and cue.frames > 0.4 * fps:
            add(beat, cue.at + 0.2 * cue.frames, 0.8, "match")
        elif cue.do in ("stumble", "fall"):
            add(beat, cue.at + 0.2 * cue.frames, 1.4, "match")
    if travelling:
        for part in np.arange(1.6, beat.frames / fps - 0.8, 1.3):
            add(beat, part * fps, 0.7, "action")
    add(beat, 0, 0.6, "beat")


def _first_sight(watch: Watch) -> tuple[str, int]:
    """The beat and offset of the first look of a scene at what the place is known by."""
    for _, beat in watch.actions:
        for cue in sorted(beat.cues, key=lambda cue: cue.at):
            if is_sight(watch, cue):
                return beat.id, cue.at
    return "", 0


def _turned(watch: Watch, who: str, frame: int) -> int:
    """The moment from which a face is there to be cut to: who turns round or gets up is seen once that is nearly done."""
    if who not in watch.eye:
        return frame
    last = watch.clip(frame + round(TURNING * watch.fps))
    gaze = watch.gaze(who)[:, [0, 2]]
    if not 0 <= frame < last or float(_cosine(gaze[frame], gaze[last])) > 0.64:
        return frame
    close = np.flatnonzero(_cosine(gaze[frame : last + 1], gaze[last]) > 0.9)
    return frame + int(close[0]) if len(close) else frame


def _cosine(a: Array, b: Array) -> Array:
    return np.asarray((a @ b) / (np.linalg.norm(a, axis=-1) * np.linalg.norm(b) + 1e-9))


def _merged(found: list[Invitation], near: int) -> list[Invitation]:
    out: list[Invitation] = []
    for invitation in found:
        if out and invitation.frame - out[-1].frame < near:
            if invitation.weight > out[-1].weight:
                out[-1] = invitation
        else:
            out.append(invitation)
    return out


def cut(
    watch: Watch,
    drama: Drama,
    style: Style,
    seed: int,
    held: float = 0.0,
    invited: Sequence[Invitation] | None = None,
) -> list[Window]:
    """Windows that tile the scene: the cheapest sequence of cuts at the right pace; none in its last `held` seconds. `invited` are the
    moments for them, where they are not those of this performance alone."""
    latest = watch.frames - held * watch.fps
    asked = [i for i in (invited or invitations(watch, drama, style)) if i.frame < latest]
    if (
        held and not asked and latest > 1.6 * watch.fps
    ):  # a last scene without words: the place, then whoever it is about
        anchor = watch.scene.anchor(round(latest))
        asked = [Invitation(round(latest), INSISTS, "rest", anchor.beat, anchor.offset)]
    times = np.array([0, *(i.frame for i in asked), watch.frames], float) / watch.fps
    weights = np.array([0.0, *(i.weight for i in asked), 0.0])
    tags = ["start", *(i.tag for i in asked), "end"]
    heat = np.array([drama.at(t * watch.fps) for t in times])
    chosen = _programme(
        times, pace(watch)(times), weights, np.array([tag == "react" for tag in tags]), heat - heat.mean(), style, seed
    )
    anchors = [start_of(watch)]
    anchors += [i.anchor for i in asked]
    anchors.append(end_of(watch))
    frames = [0, *(i.frame for i in asked), watch.frames]
    return [Window(frames[a], frames[b], tags[a], anchors[a], anchors[b]) for a, b in itertools.pairwise(chosen)]


def cut_within(
    watch: Watch, drama: Drama, style: Style, window: Window, seed: int, invited: Sequence[Invitation] | None = None
) -> list[Window]:
    """The windows into which one that has grown too long is cut; `invited` as for `cut`."""
    least = SHORTEST * watch.fps
    asked = [
        i for i in (invited or invitations(watch, drama, style)) if window.start + least < i.frame < window.end - least
    ]
    frames = [window.start, *(i.frame for i in asked), window.end]
    anchors = [window.first, *(i.anchor for i in asked), window.last]
    tags = [window.tag, *(i.tag for i in asked), "end"]
    times = (np.array(frames, float) - window.start) / watch.fps
    weights = np.array([0.0, *(i.weight for i in asked), 0.0])
    react = np.array([tag == "react" for tag in tags])
    heat = np.array([drama.at(frame) for frame in frames])
    felt = pace(watch)
    tempo = felt(np.array(frames) / watch.fps) - felt(np.array(window.start / watch.fps))
    chosen = _programme(times, tempo, weights, react, heat - heat.mean(), style, seed)
    return [Window(frames[a], frames[b], tags[a], anchors[a], anchors[b]) for a, b in itertools.pairwise(chosen)]


def start_of(watch: Watch) -> Anchor:
    """The first frame of the scene as an anchor of its first beat, before which there may be a silence."""
    return Anchor(watch.scene.beats[0].id, -watch.scene.starts[0]) if watch.scene.beats else Anchor("", 0)


def end_of(watch: Watch) -> Anchor:
    """The end of the scene as an anchor of its last beat."""
    last = watch.scene.beats[-1]
    return Anchor(last.id, watch.frames - watch.scene.starts[-1])


def pace(watch: Watch) -> Callable[[Array], Array]:
    """Felt time: a function from seconds to seconds in which action counts for more, so that it is cut faster; and short lines where
    three or more talk, or some would never be seen."""
    rate = np.ones(watch.frames)
    if len({beat.who for _, beat in watch.lines}) > 2:
        for start, beat in watch.lines:
            if beat.frames < SHORT_LINE * watch.fps:
                rate[start : start + beat.frames] = ROUND
    for who in watch.names:
        speed = np.linalg.norm(watch.velocity[who], axis=1)
        rate = np.where((speed > RUNS) & watch.on[who], QUICK, rate)
    felt = np.concatenate([[0.0], np.cumsum(rate)]) / watch.fps
    clock = np.arange(watch.frames + 1) / watch.fps
    return lambda seconds: np.interp(seconds, clock, felt)


def _programme(
    times: Array, felt: Array, weights: Array, react: Array, heat: Array, style: Style, seed: int
) -> list[int]:
    """Indices of chosen moments, ends included. `times` are seconds, `felt` the same moments in felt time.

    Dynamic programme over (number of shots, moment): squared distance of ln length from a lognormal target that wanders
    (AR(1), rho .3), less the moment's weight; walls keep shots from being unreadable, endless, or many too few.
    """
    count, total = len(times), float(felt[-1] - felt[0])
    most = min(count, int(total / style.length * 2.2) + 3)
    rng = np.random.default_rng(seed)
    wander = np.zeros(most + 1)
    wander[0] = rng.standard_normal()
    for k in range(1, most + 1):
        wander[k] = 0.3 * wander[k - 1] + 0.954 * rng.standard_normal()
    wander = np.clip(wander, -1.7, 1.1)
    mean = np.log(style.length) - 0.5 * style.sigma**2
    best = np.full((most + 1, count), 1e9)
    back = np.zeros((most + 1, count), int)
    best[0, 0] = 0.0
    # from every moment i to every later one j, at [j, i]; what does not hang on the number of the shot is worked out once
    lengths, seconds = felt[:, None] - felt[None, :], times[:, None] - times[None, :]
    logarithm = np.log(np.maximum(lengths, 0.1))
    opening = (np.log(np.maximum(seconds, 0.1) / style.opening)) ** 2 * 9
    short = np.where(seconds < SHORTEST, 50.0, 0.0)
    long = 60.0 * np.clip(lengths / style.length - 1.4, 0, 9) ** 2
    slow = np.where(react, 1.2 * np.clip(lengths - 2.8, 0, 9), 0.0)
    backwards = ~np.tri(count, k=-1, dtype=bool)
    later = np.arange(1, count)
    for k in range(1, most + 1):
        target = mean + style.sigma * wander[k - 1] - 0.35 * heat
        cost = (logarithm - target) ** 2 / (0.9 * style.sigma**2) if k > 1 else opening
        cost = cost + short + long + slow + best[k - 1]
        cost[backwards] = np.inf
        back[k] = cost.argmin(1)
        best[k, 1:] = cost[later, back[k, 1:]] - style.keen * weights[1:]
    counts = np.arange(1, most + 1)
    insisting = float((weights >= INSISTS).sum())  # each begins a short shot that the scene's pace does not pay for
    ideal = max((total - INSERTED * insisting) / style.length, 1.0) + insisting
    off_pace = (ideal - counts > max(1.5, 0.15 * ideal)) | (counts - ideal > max(2.0, 0.2 * ideal))
    finish = best[1:, -1] - 0.6 * counts + 1e4 * off_pace * (best[1:, -1] < 1e8)
    k, j = int(np.argmin(finish)) + 1, count - 1
    chosen = [j]
    while k > 0:
        j = int(back[k, j])
        k -= 1
        chosen.append(j)
    return chosen[::-1]


def _chance(*what: str) -> float:
    """A number 0..1 that depends on the words alone, so that one beat's choice does not hang on another's."""
    return zlib.crc32(":".join(what).encode()) / 2**32
