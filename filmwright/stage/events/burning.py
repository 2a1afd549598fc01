"""Fire and what comes of it: flames that spread and char, smoke, explosions, sparks, fireworks. Light falls on what stands about."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Event
from filmwright.stage.events.act import Act, Change, Moment, Subject, about, eased, lamp, seconds_of, shifted, spun
from filmwright.stage.events.breaking import flung, strewn, world_mesh
from filmwright.stage.events.moving import carried
from filmwright.stage.events.pieces import broken
from filmwright.stage.events.puffs import cloud
from filmwright.stage.snapshot import Item, Lamp
from filmwright.stage.surface import chance, moved

FLAME = np.array([1.0, 0.46, 0.13])
CHAR = (0.012, 0.010, 0.009)
WRECK = 1.5  # metres: what is larger is not blown to bits, it stays as a wreck
TONGUES, PUFFS = 90, 46


def burn(event: Event, subject: Subject) -> Act:
    """Flames spread over the thing, it chars, smoke goes up."""
    draw = chance(event.seed, "burn")
    size = subject.size
    sources = _surface_points(subject, TONGUES, event.seed)
    order = np.argsort(np.linalg.norm(sources - sources[0], axis=1))  # it catches at one spot and spreads
    caught = np.empty(TONGUES)
    caught[order] = np.linspace(0.0, 2.4, TONGUES)
    phase, rate, side = draw.uniform(0, 1, TONGUES), draw.uniform(0.85, 1.5, TONGUES), draw.normal(0, 1, (TONGUES, 3))
    tall = float(np.clip(0.75 * size, 0.10, 2.2 + 0.12 * size))
    lasts = seconds_of(event, subject.fps, 3600.0)
    smoke = _Column(event.seed, size, 0.9, "#3a3633")
    logs = () if subject.items else (_logs(subject),)
    wind = np.asarray(subject.wind) * 0.05
    room = subject.low - 1.5 * size - 0.2, subject.high + [2.0 * size, 7.0 * size, 2.0 * size]
    power = float(np.clip(3.0 * size**1.2, 0.5, 26.0))

    def at(moment: Moment) -> Change:
        t = moment.seconds
        strength = np.clip((t - caught) / 0.7, 0.0, 1.0) * (1.0 - eased((t - lasts) / 1.5))
        part = float(strength.mean())
        age = np.mod(t * rate + phase, 1.0)
        places = sources + np.stack([np.zeros(TONGUES), tall * age**1.1, np.zeros(TONGUES)], 1)
        places += side * [0.06, 0.0, 0.06] * size * age[:, None] + wind * (age * tall)[:, None]
        radii = tall * (0.26 * (1.0 - age) ** 0.6 + 0.05) * (0.6 + 0.4 * strength)
        shown = strength * np.clip(np.sin(np.pi * np.clip(age * 1.05, 0, 1)), 0, 1) ** 0.5 * 0.9
        flames = cloud(
            "fire", moment.view, places, radii, shown, 1.0 - 0.62 * age, 0.25 * np.sin(6.0 * t + side[:, 0]), soft=0.1 * size,
            number=subject.number, name=f"{subject.name} flames", room=room,
            motion=np.tile([0.0, 0.0, 0.0], (TONGUES, 1)) + [0.0, 0.9 * tall, 0.0] * (0.3 + 0.7 * (1.0 - age))[:, None],
        )  # fmt: skip
        stain = (*CHAR, 0.9 * eased(t / 7.0) * part)
        items = tuple(replace(i, stain=stain, glow=_ember(0.05 * part, t)) for i in moment.items)
        flicker = 0.86 + 0.10 * np.sin(t * 11.3) * np.sin(t * 7.7) + 0.05 * np.sin(t * 23.0)
        light = lamp(
            subject.middle + [0.0, 0.5 * size + 0.3 * tall, 0.0], FLAME, power * part * flicker, 3.0 + 6.0 * size
        )
        top = np.array([subject.middle[0], subject.high[1] + 0.5 * tall, subject.middle[2]])
        return Change(
            items,
            (*logs, smoke.at(t - 0.6, top, moment, part), _rising_sparks(t, event.seed, subject, moment, part), flames),
            (light,),
        )

    return Act(at, 2.6, lasts + 3.0)


def _logs(subject: Subject) -> Item:
    """Wood laid together to a fire: split logs that lean on each other."""
    from filmwright.stage.shapes import rod
    from filmwright.stage.surface import merge, named

    radius = 0.42 * float(subject.high[0] - subject.low[0])
    parts = []
    for k in range(7):
        a = 2 * np.pi * k / 7 + 0.2 * (k % 2)
        foot = (radius * np.sin(a), 0.05, radius * np.cos(a))
        top = (-0.10 * radius * np.sin(a), 0.75 * radius, -0.10 * radius * np.cos(a))
        parts.append(rod(foot, top, 0.11 * radius, "#3b2a1e", "bark", 7, 0.08 * radius))
    middle = np.array([subject.middle[0], subject.low[1], subject.middle[2]])
    return Item(
        named("logs", merge(parts)), id=subject.number, model=shifted(middle).astype("f4"), group="prop", name="logs"
    )


def _ember(strength: float, t: float) -> tuple[float, float, float]:
    breath = strength * (1.0 + 0.2 * float(np.sin(t * 3.1)))
    return float(FLAME[0] * breath), float(FLAME[1] * breath * 0.6), float(FLAME[2] * breath * 0.4)


class _Column:
    """Smoke that goes up from a point and drifts with the wind; puffs follow one another without end."""

    def __init__(self, seed: int, size: float, thick: float, colour: str, steam: bool = False) -> None:
        draw = chance(seed, "column")
        self.count = PUFFS
        self.phase = (np.arange(PUFFS) + draw.uniform(0, 0.8, PUFFS)) / PUFFS
        self.side = draw.normal(0, 1, (PUFFS, 3)) * [1.0, 0.2, 1.0]
        self.turn = draw.uniform(0, 6.28, PUFFS)
        self.size, self.thick, self.colour, self.steam = size, thick, colour, steam

    def at(self, t: float, source: Array, moment: Moment, part: float = 1.0) -> Item:
        """The column after t seconds."""
        life = 3.2 if self.steam else 5.5
        age = np.mod(t / life - self.phase, 1.0)
        born = t > life * self.phase * 0.6
        height = (1.5 if self.steam else 4.6) * self.size
        wind = np.array([0.25, 0.0, -0.1])
        rise = age**0.8
        places = source + np.stack([0 * rise, height * rise, 0 * rise], 1)
        places = (
            places + self.side * self.size * (0.06 + 0.34 * age)[:, None] + wind * (height * 0.55 * age**1.6)[:, None]
        )
        radii = self.size * (0.13 + 0.62 * age)
        shown = part * self.thick * np.clip(age / 0.08, 0, 1) * (1.0 - age) ** 1.2 * born * min(max(t, 0.0) / 0.8, 1.0)
        room = source - 2.5 * self.size, source + [3.5 * self.size, 1.7 * height, 3.0 * self.size]
        return cloud(
            "smoke", moment.view, places, radii, shown * (0.32 if self.steam else 0.62), 0.0, self.turn + 0.25 * t,
            colour=self.colour, soft=0.25 * self.size, room=room, name="smoke",
        )  # fmt: skip


def smoke(event: Event, subject: Subject) -> Act:
    """Smoke goes up from the top of the thing, or from a spot of the place."""
    column = _Column(event.seed, max(subject.size, 0.25), 0.95, event.colour or "#6d6a66")
    return _column_act(column, subject, 3.5)


def steam(event: Event, subject: Subject) -> Act:
    """White steam curls from the top of the thing."""
    column = _Column(event.seed, max(0.7 * subject.size, 0.12), 0.8, "#f2f2f0", steam=True)
    return _column_act(column, subject, 2.5)


def _column_act(column: _Column, subject: Subject, peak: float) -> Act:
    top = np.array([subject.middle[0], subject.high[1] - 0.05 * subject.size, subject.middle[2]])
    return Act(lambda moment: Change(None, (column.at(moment.seconds, top, moment),)), peak, 3600.0)


def explode(event: Event, subject: Subject) -> Act:
    """A flash, a fireball that turns to smoke, debris and sparks, light on all round, dust over the ground."""
    size = event.size or max(subject.size, 0.3)
    at_bits = [i for i in subject.items if i.bones is None]
    wreck = subject.size > WRECK
    fly = _debris(event, subject, at_bits[0] if at_bits else None, wreck)
    ball = _Fireball(event.seed, size, subject.middle - [0.0, 0.15 * size, 0.0], subject.floor)
    sparks = _Sparks(event.seed, 120, subject.middle, 5.5 * size**0.6, 0.8, subject.floor)
    fire = burn(replace(event, seed=event.seed + 1), subject) if wreck and subject.items else None
    hop = 0.16 * size if wreck else 0.0

    def at(moment: Moment) -> Change:
        t = moment.seconds
        more = [*fly(t), *ball.at(t, moment), sparks.at(t, moment, 0.012 * size + 0.006)]
        lamps = list(ball.lamps(t))
        items: tuple[Item, ...] | None = () if at_bits and not wreck else None
        if wreck and subject.items:
            flight = 2.0 * np.sqrt(2.0 * hop / 9.81)
            up = max(9.81 / 2.0 * t * (flight - t), 0.0) if t < flight else 0.0
            tilt = spun(np.array([0.3, 0.0, 1.0]), 0.16 * min(t / flight, 1.0))
            matrix = shifted(np.array([0.0, up, 0.0])) @ about(tilt, subject.middle)
            stain = (*CHAR, 0.88 * eased(t / 0.3))
            items = tuple(
                replace(i, stain=stain) for i in carried(subject.items, matrix)
            )  # as it was: a wreck drives no further
            if fire is not None and t > 0.35:
                after = fire.at(replace(moment, seconds=(t - 0.35) * 3.0 if t < 1.2 else t + 1.35, items=items))
                more += after.more
                lamps += after.lamps
        return Change(items, tuple(more), tuple(lamps), shake=0.5 * float(np.exp(-3.0 * t)))

    return Act(at, 0.32, 6.0)


def _debris(event: Event, subject: Subject, like: Item | None, wreck: bool):  # type: ignore[no-untyped-def]
    """What flies: the thing's own pieces; of a wreck, or of a place, clods and splinters."""
    from filmwright.stage.shapes import rock

    size = event.size or max(subject.size, 0.3)
    if like is None or wreck:
        seed = event.seed
        chunks = [
            moved(rock(seed + k, 0.10, "#2a2623", "stone", 1), shifted(_spread(seed, k) * 0.25 * size))
            for k in range(16)
        ]
        from filmwright.stage.surface import merge

        chunk = Item(merge(chunks), id=subject.number, group="prop", name=f"{subject.name} debris")
        base = moved(chunk.mesh, shifted(subject.middle))
        pieces = broken(base, 30, event.seed, None, 0.01)
        like = chunk
    else:
        item, model = world_mesh(like)
        pieces = broken(moved(item.mesh, model), 46, event.seed, None, 0.03)
        like = item
    track = flung(pieces, subject, 4.2 * size**0.55, 3.4 * size**0.5, event.seed, 4.0, 9.0)
    found = like

    def fly(t: float) -> list[Item]:
        return [
            replace(
                strewn(pieces, track, t, found),
                stain=(*CHAR, 0.75 * eased(t / 0.25)),
                glow=_ember(1.2 * float(np.exp(-2.2 * t)), t),
            )
        ]

    return fly


def _spread(seed: int, k: int) -> Array:
    return chance(seed + k, "spread").normal(0.0, 1.0, 3)


class _Fireball:
    """Balls of burning gas that are thrown out, slow down in the air, rise and go out to smoke."""

    def __init__(self, seed: int, size: float, middle: Array, floor: float) -> None:
        draw = chance(seed, "fireball")
        self.size, self.middle, self.floor = size, middle, floor
        n = self.count = 54
        way = draw.normal(0, 1, (n, 3)) * [1.0, 0.8, 1.0] + [0.0, 0.55, 0.0]
        self.way = way / np.linalg.norm(way, axis=1, keepdims=True) * draw.uniform(0.25, 1.0, (n, 1)) ** 0.7
        self.life, self.turn = draw.uniform(0.6, 1.5, n), draw.uniform(0, 6.28, n)
        self.grow = draw.uniform(0.75, 1.3, n)
        angle = draw.uniform(0, 6.28, 26)
        self.ring = np.stack([np.sin(angle), 0 * angle, np.cos(angle)], 1)
        reach = 5.0 * size
        self.room = middle - reach, middle + reach * np.array([1.0, 1.6, 1.0])

    def at(self, t: float, moment: Moment) -> list[Item]:
        """The cards after t seconds."""
        s = self.size
        out = 1.0 - np.exp(-t / 0.16)
        places = (
            self.middle
            + self.way * (1.05 * s * out)
            + [0.0, s * (0.22 * t + 0.10 * t * t * (t < 2.0) + (0.4 + 0.2 * (t - 2.0)) * (t >= 2.0)), 0.0]
        )
        places[:, 1] = np.maximum(places[:, 1], self.floor + 0.1 * s)
        places += np.array([0.18, 0.0, -0.06]) * s * t
        radii = s * self.grow * (0.10 + 0.42 * (1.0 - np.exp(-t / 0.28)) + 0.07 * t)
        heat = np.clip(1.25 * np.exp(-t / (0.55 * self.life)), 0.0, 1.0)
        shown = np.clip(t / 0.03, 0, 1) * np.clip(1.0 - (t - 1.2) / 4.5, 0.0, 1.0) * 0.92
        dust_out = s * (0.3 + 2.2 * (1.0 - np.exp(-t / 0.3)))
        ground = np.array([self.middle[0], self.floor + 0.12 * s, self.middle[2]])
        dust = cloud(
            "smoke", moment.view, ground + self.ring * dust_out, s * (0.16 + 0.4 * (1.0 - np.exp(-1.4 * t))), 0.5 * np.exp(-0.9 * t),
            colour="#8d7f6f", soft=0.3 * s, room=self.room, name="dust",
        )  # fmt: skip
        fire = cloud(
            "smoke", moment.view, places, radii, shown, heat, self.turn + 0.4 * t, colour="#2b2725", soft=0.2 * s, room=self.room,
            name="fireball",
        )  # fmt: skip
        found = [dust, fire]
        if t < 0.14:
            found.append(
                cloud(
                    "light",
                    moment.view,
                    self.middle[None],
                    3.4 * s,
                    1.0 - t / 0.14,
                    1.0,
                    colour="#ffe2b0",
                    soft=0.0,
                    room=self.room,
                )
            )
        return found

    def lamps(self, t: float) -> tuple[Lamp, ...]:
        """The light of the ball."""
        strength = 60.0 * self.size**1.4 * (np.exp(-t / 0.10) + 0.35 * np.exp(-t / 0.7))
        if strength < 0.02:
            return ()
        at = self.middle + [0.0, 0.5 * self.size, 0.0]
        return (lamp(at, (1.0, 0.55, 0.22), float(strength), 9.0 * self.size + 6.0),)


class _Sparks:
    """Sparks thrown from a point: each a parabola slowed by the air; out when it is cold or down."""

    def __init__(
        self, seed: int, count: int, middle: Array, speed: float, up: float, floor: float, colour: str = "#ffb35c"
    ) -> None:
        draw = chance(seed, "sparks")
        way = draw.normal(0, 1, (count, 3)) + [0.0, up, 0.0]
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        self.velocity = way * speed * draw.uniform(0.35, 1.3, (count, 1))
        self.life = draw.uniform(0.5, 1.9, count)
        self.middle, self.floor, self.colour = middle, floor, colour
        self.reach = speed * 1.8 + 0.5

    def at(self, t: float, moment: Moment, width: float) -> Item:
        """The sparks after t seconds."""
        drag = 1.1
        out = (1.0 - np.exp(-drag * t)) / drag
        places = self.middle + self.velocity * out - [0.0, 3.2 * t * t, 0.0]
        now = self.velocity * np.exp(-drag * t) - [0.0, 6.4 * t, 0.0]
        alive = (places[:, 1] > self.floor) & (t < self.life)
        part = np.clip(1.0 - t / self.life, 0.0, 1.0)
        return cloud(
            "spark", moment.view, places, width, alive * 1.0, 0.25 + 0.75 * part, colour=self.colour, soft=0.0, motion=now * 0.022,
            room=(self.middle - self.reach, self.middle + self.reach), name="sparks",
        )  # fmt: skip


def sparks(event: Event, subject: Subject) -> Act:
    """Showers of sparks fly from the thing, one after another."""
    every = 0.4
    showers = [
        _Sparks(event.seed + k, 60, subject.middle, 3.2 * max(subject.size, 0.3) ** 0.6, 0.9, subject.floor)
        for k in range(5)
    ]

    def at(moment: Moment) -> Change:
        t = moment.seconds
        more = []
        for k, shower in enumerate(showers):
            since = (t - k * every) % (len(showers) * every)
            if t >= k * every:
                more.append(shower.at(since, moment, 0.006 + 0.008 * subject.size))
        flicker = 0.5 + 0.5 * float(np.sin(t * 31.0) * np.sin(t * 17.0))
        return Change(
            None, tuple(more), (lamp(subject.middle, (1.0, 0.7, 0.4), 3.0 * flicker * max(subject.size, 0.4), 6.0),)
        )

    return Act(at, 0.75, 3600.0)


def _rising_sparks(t: float, seed: int, subject: Subject, moment: Moment, part: float) -> Item:
    draw = chance(seed, "rising")
    n = 36
    start = subject.low + draw.uniform(0, 1, (n, 3)) * (subject.high - subject.low)
    phase, rate, side = draw.uniform(0, 1, n), draw.uniform(0.3, 0.6, n), draw.normal(0, 0.25, (n, 3))
    age = np.mod(t * rate + phase, 1.0)
    size = subject.size
    wobble = np.stack([np.sin(age * 9 + phase * 6), 0 * age, np.cos(age * 7 + phase * 9)], 1) * 0.08 * size
    places = start + [0.0, 1.0, 0.0] * (3.2 * size * age)[:, None] + side * (size * age)[:, None] + wobble
    shown = part * (age < 0.9) * (1.0 - age)
    return cloud(
        "spark", moment.view, places, 0.004 + 0.005 * size, shown, 0.9 - 0.6 * age, colour="#ff9a3c", soft=0.0,
        room=(subject.low - 2 * size, subject.high + 5 * size), name="sparks",
    )  # fmt: skip


def fireworks(event: Event, subject: Subject) -> Act:
    """Rockets go up one after another and burst into stars that hang and fall, each in its own colour."""
    colours = [event.colour] if event.colour else ["#ff5b4a", "#ffd24a", "#6be07a", "#5aa8ff", "#e27bff", "#fff1d0"]
    draw = chance(event.seed, "fireworks")
    shells = []
    for k in range(9):
        spot = subject.middle + [draw.uniform(-26, 26), 0.0, draw.uniform(-14, 6)]
        spot[1] = subject.floor + draw.uniform(20, 34)
        shells.append(
            (0.45 * k + draw.uniform(0, 0.3), _Shell(event.seed + k, spot, colours[k % len(colours)], subject.floor))
        )
    period = 0.45 * len(shells) + 1.5

    def at(moment: Moment) -> Change:
        more, lamps = [], []
        for start, shell in shells:
            since = (moment.seconds + 1.4 - start) % period
            more += shell.at(since, moment)
            lamps += shell.lamps(since)
        return Change(None, tuple(more), tuple(lamps))

    return Act(at, 2.4, 3600.0)


class _Shell:
    """One firework: a rocket's trail, then stars in a sphere."""

    CLIMB = 1.1

    def __init__(self, seed: int, spot: Array, colour: str, floor: float) -> None:
        draw = chance(seed, "shell")
        way = draw.normal(0, 1, (110, 3))
        self.way = way / np.linalg.norm(way, axis=1, keepdims=True) * draw.uniform(0.86, 1.0, (110, 1))
        self.radius = float(draw.uniform(8.0, 13.0))
        self.spot, self.colour, self.floor = spot, colour, floor
        self.twinkle = draw.uniform(0, 6.28, 110)
        self.room = spot - 24.0, spot + 18.0

    def at(self, t: float, moment: Moment) -> list[Item]:
        """What is seen t seconds after it was lit."""
        if t < self.CLIMB:
            up = 1.0 - (1.0 - t / self.CLIMB) ** 2
            foot = np.array([self.spot[0], self.floor, self.spot[2]])
            places = foot + (self.spot - foot) * np.clip(up - np.linspace(0, 0.10, 12), 0, 1)[:, None]
            return [
                cloud("spark", moment.view, places, 0.16, np.linspace(1, 0.1, 12), 0.8, colour="#ffd9a0", soft=0.0,
                      room=(foot - 3.0, self.spot + 3.0), name="rocket")
            ]  # fmt: skip
        s = t - self.CLIMB
        if s > 2.8:
            return []
        out = self.radius * (1.0 - np.exp(-2.4 * s))
        places = self.spot + self.way * out - [0.0, 0.75 * s * s, 0.0]
        speed = self.way * (self.radius * 2.4 * np.exp(-2.4 * s)) - [0.0, 1.5 * s, 0.0]
        fade = np.clip(1.0 - s / 2.8, 0.0, 1.0)
        shown = fade**0.6 * (0.75 + 0.25 * np.sin(s * 26.0 + self.twinkle)) * np.ones(110)
        return [
            cloud("spark", moment.view, places, 0.24, shown, 0.35 + 0.65 * fade, colour=self.colour, soft=0.0, motion=speed * 0.11,
                  room=self.room, name="stars")
        ]  # fmt: skip

    def lamps(self, t: float) -> list[Lamp]:
        """Its light on the ground."""
        s = t - self.CLIMB
        if not 0.0 < s < 1.6:
            return []
        from filmwright.stage.events.light import linear

        return [lamp(self.spot, linear(self.colour), 260.0 * float(np.exp(-2.2 * s)), 70.0)]


def _surface_points(subject: Subject, count: int, seed: int) -> Array:
    """Points (n,3) of the subject's surface, more of them high up; of a place, points of its foot."""
    draw = chance(seed, "sources")
    still = [i for i in subject.items if i.bones is None and i.shape is None]
    if not still:
        spread = draw.uniform(0, 1, (count, 3)) * [1.0, 0.12, 1.0]
        spread[:, [0, 2]] = 0.5 + (spread[:, [0, 2]] - 0.5) * draw.uniform(
            0.1, 0.8, (count, 1)
        )  # hottest in the middle
        return np.asarray(subject.low + spread * (subject.high - subject.low))
    item, model = world_mesh(still[0])
    corner = (item.mesh.positions[item.mesh.triangles].astype(float)) @ model[:3, :3].T + model[:3, 3]
    area = np.linalg.norm(np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), axis=1) + 1e-12
    height = (corner.mean(1)[:, 1] - subject.low[1]) / max(float(subject.high[1] - subject.low[1]), 1e-6)
    weight = area * (0.25 + np.clip(height, 0, 1))
    chosen = draw.choice(len(corner), count, p=weight / weight.sum())
    w = draw.dirichlet((1.0, 1.0, 1.0), count)
    return np.asarray(np.einsum("nk,nkj->nj", w, corner[chosen]))
