"""Directing again: what of an old shot list still stands after the scene has changed.

A cut stands while its anchor does. A camera stands while its picture is sound. What has grown far too long is cut up, and only
the new pieces get new ids; a locked shot keeps everything but its window.
"""

from __future__ import annotations

import string
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from filmwright.direction.cutting import Window, end_of, start_of
from filmwright.direction.rules import picture_faults
from filmwright.direction.seeing import Choice
from filmwright.scenes import Anchor
from filmwright.shots import Shot

if TYPE_CHECKING:
    from filmwright.direction.directing import Director
    from filmwright.direction.exchange import Exchange
    from filmwright.direction.watching import Watch

LEAST = 10  # frames under which a window is no shot
GROWN = 1.5  # times its old length from which a shot is looked at again for cuts
BROKEN = ("lost", "empty", "outside", "occluded")


def keep(director: Director | Exchange, old: Sequence[Shot]) -> list[Shot]:
    """The new shot list from an old one."""
    watch = director.watch
    standing = [shot for shot in old if _stands(director, shot.start)]
    standing = _in_order(director, standing)
    taken = {shot.id for shot in old}
    out: list[Shot] = []
    for k, shot in enumerate(standing):
        first = shot.start if k else start_of(watch)
        last = standing[k + 1].start if k + 1 < len(standing) else end_of(watch)
        window = Window(watch.scene.frame(first), watch.scene.frame(last), _tag(shot), first, last)
        grown = (
            shot.frames
            and window.frames > GROWN * shot.frames
            and window.frames > 1.6 * director.style.length * watch.fps
        )
        pieces = director.within(window) if grown and not shot.locked else [window]
        out.append(_again(director, shot, pieces[0]))
        for piece in pieces[1:]:
            name = next(f"{shot.id}{letter}" for letter in _letters() if f"{shot.id}{letter}" not in taken)
            taken.add(name)
            out.append(director.shoot(piece, name))
    if not out:
        window = Window(0, watch.frames, "start", start_of(watch), end_of(watch))
        for k, piece in enumerate(director.within(window), 1):
            name = next(n for n in (f"{watch.scene.id}-{j:03d}" for j in range(k, 10_000)) if n not in taken)
            taken.add(name)
            out.append(director.shoot(piece, name))
    return out


def _again(director: Director | Exchange, shot: Shot, window: Window) -> Shot:
    """One old shot over its window of now: as it was, or with a new camera where the old one fails and the new one does not.

    A picture may have been poor from the first, where a place leaves no better one; it is not made anew for a line said elsewhere.
    """
    watch = director.of(shot).watch
    same = replace(shot, start=window.first, end=window.last, frames=window.frames)
    broken = 0 if shot.locked else _broken(same, watch, director.aspect)
    if not broken:
        director.resume(same, window, _choice(same))
        return same
    if _broken(director.tried().shoot(window, shot.id), watch, director.aspect) >= broken:
        director.resume(same, window, _choice(same))
        return same
    fresh = director.shoot(window, shot.id)
    return replace(
        fresh,
        note=shot.note,
        generator=shot.generator,
        model=shot.model,
        cards=shot.cards,
        why=f"{fresh.why}; the old camera no longer works here",
    )


def _broken(shot: Shot, watch: Watch, aspect: float) -> int:
    """How many faults a picture has with which it does not work."""
    return sum(fault.rule in BROKEN for fault in picture_faults(shot, watch, aspect))


def _stands(director: Director | Exchange, anchor: Anchor) -> bool:
    scene = director.watch.scene
    known = any(beat.id == anchor.beat for beat in scene.beats)
    return known and 0 <= scene.frame(anchor) < scene.frames - LEAST


def _in_order(director: Director | Exchange, shots: Sequence[Shot]) -> list[Shot]:
    """Those whose starts follow each other with room for a picture; of two that collide the first stays, or the locked one."""
    scene = director.watch.scene
    out: list[Shot] = []
    for shot in shots:
        at = scene.frame(shot.start)
        if out and at - scene.frame(out[-1].start) < LEAST:
            if shot.locked and not out[-1].locked:
                out[-1] = shot
            continue
        out.append(shot)
    return out


def _tag(shot: Shot) -> str:
    return shot.cut if shot.cut in ("L", "J", "match") else "straight"


def _choice(shot: Shot) -> Choice:
    return Choice(shot.kind, shot.subjects, shot.size, shot.why, shot.over)


def _letters() -> list[str]:
    alphabet = string.ascii_uppercase
    return [*alphabet, *(a + b for a in alphabet for b in alphabet)]
