"""Light and colour: a thing begins to glow, sparkles, takes another colour, fades into the air or out of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Event
from filmwright.stage.events.act import Act, Change, Moment, Subject, eased, lamp, seconds_of
from filmwright.stage.events.puffs import cloud
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import chance, rgb

WARM = "#ffc46b"
RISE = 1.2  # seconds in which a glow comes up


def linear(colour: str) -> Array:
    """The linear values (3,) of a colour as screens write it."""
    return np.asarray(rgb(colour), float) ** 2.2


def _vec(values: Array) -> tuple[float, float, float]:
    return float(values[0]), float(values[1]), float(values[2])


def glow(event: Event, subject: Subject) -> Act:
    """The thing shines with a light of its own, that falls on what stands about it."""
    tone = event.colour or _own(subject) or WARM
    colour = linear(tone)
    lasts = seconds_of(event, subject.fps, 3600.0)
    reach = float(np.clip(subject.size * 7.0, 2.5, 18.0))
    power = float(np.clip(subject.size**1.1 * 5.0, 0.8, 40.0))
    halo = max(subject.size * 1.25, 0.25)
    room = subject.low - 2 * halo, subject.high + 2 * halo

    def at(moment: Moment) -> Change:
        t = moment.seconds
        breath = 1.0 + 0.06 * np.sin(t * 2.6) + 0.03 * np.sin(t * 7.1)
        part = eased(t / RISE) * (1.0 - eased((t - lasts) / 0.8)) * breath
        if part <= 0.0:
            return Change()
        items = tuple(replace(item, glow=_vec(colour * (1.1 * part))) for item in moment.items)
        middle = _middle(moment.items, subject)
        shine = cloud(
            "light",
            moment.view,
            middle[None],
            halo * 1.6,
            0.55 * part,
            0.12,
            colour=tone,
            soft=0.0,
            room=room,
        )
        return Change(items, (shine,), (lamp(middle + [0.0, subject.size * 0.2, 0.0], colour, power * part, reach),))

    return Act(at, RISE + 0.4, lasts + 0.8)


def _own(subject: Subject) -> str:
    """The thing's own colour, where it has a decided one: a crystal shines in it, a white lamp is warm."""
    if not subject.items:
        return ""
    r, g, b = (float(c) for c in np.clip(np.median(subject.items[0].mesh.colours, axis=0), 0, 1))
    if max(r, g, b) - min(r, g, b) < 0.28 * max(r, g, b, 0.2):
        return ""
    return "#" + "".join(f"{int(255 * c / max(r, g, b)):02x}" for c in (r, g, b))


def recolour(event: Event, subject: Subject) -> Act:
    """The thing takes another colour, evenly."""
    colour = linear(event.colour or "#3c6fd8")
    lasts = seconds_of(event, subject.fps, 2.2)

    def at(moment: Moment) -> Change:
        part = 0.92 * eased(moment.seconds / lasts)
        stain = (*_vec(colour), part)
        return Change(tuple(replace(item, stain=stain) for item in moment.items))

    return Act(at, lasts * 0.85, lasts)


def disappear(event: Event, subject: Subject) -> Act:
    """The thing dissolves in flakes that drift off, rim first alight."""
    return _dissolving(event, subject, away=True)


def appear(event: Event, subject: Subject) -> Act:
    """The thing comes together out of nothing."""
    return _dissolving(event, subject, away=False)


def _dissolving(event: Event, subject: Subject, away: bool) -> Act:
    lasts = seconds_of(event, subject.fps, 2.4)
    draw = chance(event.seed, "dissolve")
    count = 90
    start = subject.low + draw.uniform(0.0, 1.0, (count, 3)) * (subject.high - subject.low)
    drift = draw.normal(0.0, 0.25, (count, 3)) * subject.size + [0.0, 0.55 * subject.size, 0.0]
    born = draw.uniform(0.0, 0.75, count)
    colour = event.colour or "#ffd9a0"
    room = subject.low - 1.5 * subject.size, subject.high + 2.0 * subject.size

    def at(moment: Moment) -> Change:
        part = eased(moment.seconds / lasts)
        gone = part if away else 1.0 - part
        items: tuple[Item, ...] = ()
        if gone < 0.999:
            items = tuple(replace(i, gone=max(gone, 1e-4), shadow=i.shadow and gone < 0.5) for i in moment.items)
        age = (moment.seconds / lasts - born) / 0.45
        path = age if away else 1.0 - age
        shown = np.where((age > 0) & (age < 1), np.sin(np.pi * np.clip(age, 0, 1)), 0.0)
        if not shown.any():
            return Change(items)
        places = start + drift * np.clip(path, 0, 1)[:, None]
        flakes = cloud(
            "spark", moment.view, places, 0.02 * subject.size + 0.004, shown, 0.45, colour=colour, soft=0.0, room=room
        )
        return Change(items, (flakes,))

    return Act(at, lasts * 0.5, lasts)


def sparkle(event: Event, subject: Subject) -> Act:
    """Small lights flash here and there on the thing, or in the air of the place."""
    lasts = seconds_of(event, subject.fps, 3600.0)
    draw = chance(event.seed, "sparkle")
    count = 70
    spread = subject.low + draw.uniform(-0.15, 1.15, (count, 3)) * (subject.high - subject.low)
    phase, rate = draw.uniform(0, 1, count), draw.uniform(0.35, 0.8, count)
    colour = event.colour or "#fff0c8"
    room = subject.low - 0.5 * subject.size, subject.high + 0.5 * subject.size

    def at(moment: Moment) -> Change:
        if moment.seconds > lasts:
            return Change()
        part = np.mod(moment.seconds * rate + phase, 1.0)
        shown = np.clip(np.sin(np.pi * part), 0.0, 1.0) ** 6 * eased(moment.seconds / 0.6)
        stars = cloud(
            "spark", moment.view, spread, 0.012 + 0.022 * subject.size, shown, 0.75, colour=colour, soft=0.0, room=room
        )
        return Change(None, (stars,), (lamp(subject.middle, linear(colour), 0.4 * subject.size, 3 * subject.size + 1),))

    return Act(at, 0.9, lasts)


def _middle(items: tuple[Item, ...], subject: Subject) -> Array:
    """Where the subject is now, moved by whatever moved it."""
    if not items:
        return subject.middle
    low, high = items[0].mesh.bounds
    point = np.append((low + high) / 2, 1.0)
    return np.asarray((items[0].model @ point)[:3], float) if items[0].bones is None else subject.middle
