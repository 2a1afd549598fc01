"""What flows: poured from vessel to vessel (levels conserve the amount), splashes, floods, colours that mix, bubbles, drops."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Event
from filmwright.stage.events.act import GRAVITY, Act, Change, Moment, Subject, about, eased, seconds_of, shifted, spun
from filmwright.stage.events.puffs import cloud
from filmwright.stage.events.vessel import Vessel, vessel
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.shapes import lathe, tube
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import chance, moved, named, rgb

# what is poured: colour, and the material that shades it
LIQUIDS = {
    "water": ("#bcd6de", "glass"), "milk": ("#f6f2e8", "paint"), "coffee": ("#2c170c", "paint"), "tea": ("#8a4a1c", "paint"),
    "juice": ("#f0921c", "paint"), "orange juice": ("#f0921c", "paint"), "wine": ("#5a1220", "paint"), "red wine": ("#5a1220", "paint"),
    "white wine": ("#e6d68c", "paint"), "beer": ("#d99422", "paint"), "honey": ("#d98a12", "paint"), "syrup": ("#6b2f10", "paint"),
    "oil": ("#d9bd3a", "paint"), "chocolate": ("#3a1c10", "paint"), "cream": ("#f4ead2", "paint"), "paint": ("#2f6fd0", "paint"),
    "ink": ("#12142a", "paint"), "sauce": ("#8d1f12", "paint"), "soup": ("#c46a26", "paint"), "lava": ("#ff5a12", "glow"),
    "blood": ("#6a0d0f", "paint"), "cola": ("#2a120a", "paint"), "sand": ("#cfae78", "sand"), "champagne": ("#ecd68a", "paint"),
    "liquid": ("#8fc3d4", "paint"), "batter": ("#ecd9a4", "paint"), "gold": ("#e0ac3c", "metal"), "whiskey": ("#b06a1c", "paint"),
}  # fmt: skip
SIDES = 12


def liquid(name: str, colour: str = "") -> tuple[str, str]:
    """Colour and material of what is poured; plain water where it has no name that is known."""
    found = LIQUIDS.get(name, LIQUIDS["water"])
    return (colour, "paint") if colour else found


def vessel_of(subject: Subject) -> Vessel:
    """An empty vessel of the subject's size and looks."""
    spans = subject.high - subject.low
    item = subject.items[0] if subject.items else None
    clear = item is not None and bool((item.mesh.material == MATERIAL["glass"]).mean() > 0.4)
    colour = "#d9d2c4"
    if item is not None:
        r, g, b = (int(255 * float(c)) for c in np.clip(np.median(item.mesh.colours, axis=0), 0, 1))
        colour = f"#{r:02x}{g:02x}{b:02x}"
    width = float(min(spans[0], spans[2]))
    return vessel(max(width, 0.03), max(float(spans[1]), 0.02), colour, clear)


def pour(event: Event, subject: Subject) -> Act:
    """A jug tilts over the thing and fills it: what has left the jug is in the air or in the vessel."""
    cup = vessel_of(subject)
    colour, material = liquid(event.into, event.colour)
    lasts = seconds_of(event, subject.fps, 4.5)
    foot = np.array([subject.middle[0], subject.low[1], subject.middle[2]])
    full = float(cup.volumes[-1]) * 0.82
    flow = Pouring(cup, full, lasts, drop=max(0.75 * cup.tall, 0.10))
    jug, lip = _jug(cup, flow, colour, material)
    draw = chance(event.seed, "drops")
    side = draw.normal(0, 1, (24, 3))
    empty = cup.mesh()

    def at(moment: Moment) -> Change:
        t = moment.seconds
        inside = flow.poured(t)
        level = cup.level(inside)
        items = [_item(moved(empty, shifted(foot)), subject, moment)]
        if inside > 1e-9:
            items.append(_item(moved(cup.content(inside, colour, material), shifted(foot)), subject, moment))
        spout = foot + [0.0, cup.tall + flow.drop, 0.0]
        part = eased(t / flow.tilts) * (1.0 - eased((t - flow.tilts - lasts) / 0.6))
        turn = spun(np.array([0.0, 0.0, 1.0]), math.radians(14.0 + 74.0 * part))
        move = about(turn, lip)
        ready = np.array([0.45, 0.55, 0.0]) * (1.0 - part) * cup.width * 1.6  # upright it is held aside and higher
        items.append(Item(_keyed(jug, "jug", shifted(spout - lip + ready) @ move), id=0, group="prop", name="jug"))
        stream = flow.stream(t, spout, foot + [0.0, level, 0.0])
        more: list[Item] = []
        if stream is not None:
            path, radii = stream
            items.append(
                Item(
                    named("stream", tube(path, radii, colour, material, SIDES)),
                    id=subject.number,
                    group="prop",
                    name="stream",
                )
            )
            age = np.mod(t * 2.6 + np.linspace(0, 1, 24), 1.0)
            hit = path[-1]
            reach = 0.32 * cup.width
            places = (
                hit
                + side * [reach * 0.6, 0, reach * 0.6] * age[:, None]
                + [0.0, 1.0, 0.0] * (reach * 2.4 * age * (1 - age))[:, None]
            )
            more.append(
                cloud("drop", moment.view, places, 0.006 * cup.width + 0.0012, (1 - age) * 0.9, 0.9, colour=colour, soft=0.0,
                      room=(hit - cup.width, hit + cup.width), name="drops")
            )  # fmt: skip
        return Change(tuple(items), tuple(more))

    return Act(at, flow.tilts + 0.55 * lasts, flow.tilts + lasts + 0.6)


class Pouring:
    """An even flow for a time: how much has arrived, how much is in the air, and the stream's shape."""

    def __init__(self, cup: Vessel, amount: float, lasts: float, drop: float) -> None:
        self.cup, self.amount, self.lasts, self.drop = cup, amount, lasts, drop
        self.rate = amount / lasts  # m³/s
        self.tilts = 0.7  # seconds until the jug runs
        self.speed = 0.35  # m/s at which it leaves the lip

    def left(self, t: float) -> float:
        """How much has left the jug."""
        return self.rate * min(max(t - self.tilts, 0.0), self.lasts)

    def falls(self, height: float) -> float:
        """Seconds that what leaves takes to fall a height (metres)."""
        return (math.sqrt(self.speed**2 + 2.0 * GRAVITY * max(height, 0.0)) - self.speed) / GRAVITY

    def poured(self, t: float) -> float:
        """How much has arrived. It falls to the level as it is, so the way shortens as the vessel fills."""
        arrived = 0.0
        for _ in range(12):  # the level depends on what has arrived: settles in a few rounds
            height = self.drop + self.cup.tall - self.cup.level(arrived)
            arrived = self.left(t - self.falls(height))
        return arrived

    def in_air(self, t: float) -> float:
        """How much is on its way."""
        return self.left(t) - self.poured(t)

    def stream(self, t: float, spout: Array, to: Array) -> tuple[Array, Array] | None:
        """Points (k,3) and radii (k,) of the stream from the lip to the surface; None while nothing falls. It thins as it gains speed,
        because as much passes everywhere."""
        since = t - self.tilts
        whole = self.falls(float(spout[1] - to[1]))
        first, last = min(since, whole), max(since - self.lasts, 0.0)
        if since <= 0.0 or last >= whole:
            return None
        ages = np.linspace(last, first, 18)
        speeds = self.speed + GRAVITY * ages
        fall = self.speed * ages + GRAVITY / 2.0 * ages**2
        radii = np.sqrt(self.rate / np.pi / speeds)
        wobble = 0.12 * radii * np.sin(26.0 * ages - 9.0 * t)
        path = spout - np.stack([-wobble, fall, 0 * fall], 1)
        return path, radii


def _jug(cup: Vessel, flow: Pouring, colour: str, material: str) -> tuple[object, Array]:
    """A clear jug that holds what is poured, and its lip (3,) in its own coordinates; it leans to the left about that."""
    from filmwright.stage.mesh import Mesh
    from filmwright.stage.surface import merge

    wide = 1.15 * cup.width
    tall = 1.5 * wide
    body = lathe(
        [(0.0, 0.0), (0.42 * wide, 0.0), (0.50 * wide, 0.2 * tall), (0.40 * wide, 0.75 * tall), (0.46 * wide, tall),
         (0.43 * wide, tall), (0.37 * wide, 0.75 * tall), (0.47 * wide, 0.2 * tall), (0.39 * wide, 0.03 * wide), (0.0, 0.03 * wide)],
        "#eef2f2", "tile", 28,
    )  # fmt: skip
    a = np.linspace(-1.25, 1.25, 11)
    path = np.stack([0.42 * wide + 0.34 * wide * np.cos(a), 0.52 * tall + 0.36 * tall * np.sin(a), 0 * a], 1)
    handle = tube(path, 0.035 * wide, "#eef2f2", "tile", 10)
    mesh: Mesh = merge([body, handle])
    del flow, colour, material
    return mesh, np.array([-0.46 * wide, tall, 0.0])


def _keyed(mesh: object, name: str, matrix: Array):  # type: ignore[no-untyped-def]
    return named(name, moved(mesh, matrix))  # type: ignore[arg-type]


def _item(mesh, subject: Subject, moment: Moment) -> Item:  # type: ignore[no-untyped-def]
    matrix = np.eye(4)
    del moment
    return Item(
        mesh if mesh.key else named("vessel", mesh),
        id=subject.number,
        model=matrix.astype("f4"),
        group="prop",
        name=subject.name,
    )


def splash(event: Event, subject: Subject) -> Act:
    """Water is thrown up in a crown where the thing strikes; rings run out over the surface."""
    size = event.size or max(subject.size, 0.12)
    colour = event.colour or "#cfe4ea"
    draw = chance(event.seed, "splash")
    n = 170
    angle = draw.uniform(0, 2 * np.pi, n)
    lean = draw.uniform(0.12, 0.75, n)
    speed = (1.5 + 1.9 * size**0.5) * draw.uniform(0.45, 1.15, n)
    velocity = np.stack([np.sin(angle) * lean, np.sqrt(1 - lean**2), np.cos(angle) * lean], 1) * speed[:, None]
    point = np.array([subject.middle[0], subject.floor, subject.middle[2]])
    start = point + np.stack([np.sin(angle), 0 * angle, np.cos(angle)], 1) * 0.35 * size
    reach = 3.0 * size + 1.5
    room = point - reach, point + reach
    ring = np.linspace(0, 2 * np.pi, 44, endpoint=False)
    circle = np.stack([np.sin(ring), 0 * ring, np.cos(ring)], 1)

    def at(moment: Moment) -> Change:
        t = moment.seconds
        if t > 3.0:
            return Change()
        places = start + velocity * t - [0.0, GRAVITY / 2 * t * t, 0.0]
        shown = np.where(places[:, 1] >= point[1], 0.9, 0.0)
        now = velocity - [0.0, GRAVITY * t, 0.0]
        more = [
            cloud("drop", moment.view, places, 0.02 * size + 0.003, shown, 0.55, colour=colour, soft=0.0, motion=now * 0.02, room=room,
                  number=subject.number, name="splash")
        ]  # fmt: skip
        for k in range(3):
            since = t - 0.18 * k
            if since > 0:
                radius = 0.3 * size + 0.85 * since * size**0.5
                more.append(
                    cloud("smoke", moment.view, point + circle * radius + [0.0, 0.012, 0.0], 0.05 * size + 0.06 * radius,
                          0.34 * np.exp(-1.8 * since), colour="#e9f2f4", soft=0.0, room=room, name=f"ripple {k}")
                )  # fmt: skip
        return Change(None, tuple(more))

    return Act(at, 0.28, 3.0)


def bubbles(event: Event, subject: Subject) -> Act:
    """Soap bubbles drift up from about the thing; they shimmer and burst one by one."""
    draw = chance(event.seed, "bubbles")
    n = 34
    from filmwright.stage.shapes import ball

    mesh = named("bubble", ball(1.0, event.colour or "#e8f4ff", "glass", 20, 12))
    spread = max(subject.size, 0.6)
    start = subject.middle + draw.normal(0, 0.45, (n, 3)) * spread * [1.0, 0.25, 0.6]
    phase, rate = draw.uniform(0, 1, n), draw.uniform(0.10, 0.2, n)
    radii = draw.uniform(0.025, 0.085, n) * spread**0.6
    wave = draw.uniform(0, 6.28, (n, 2))

    def at(moment: Moment) -> Change:
        t = moment.seconds
        age = np.mod(t * rate + phase, 1.0)
        drift = np.stack(
            [np.sin(2.1 * age * 6 + wave[:, 0]) * 0.12, 1.7 * age - 0.1, np.cos(1.7 * age * 6 + wave[:, 1]) * 0.1], 1
        )
        places = start + drift * spread
        size = radii * np.clip(age / 0.06, 0.05, 1.0) * (age < 0.93)
        models = np.zeros((n, 4, 4), "f4")
        models[:, [0, 1, 2], [0, 1, 2]] = np.maximum(size, 1e-5)[:, None]
        models[:, :3, 3] = places
        models[:, 3, 3] = 1.0
        return Change(
            None,
            (
                Item(
                    mesh,
                    instances=models,
                    shadow=False,
                    group="prop",
                    name="bubbles",
                    id=subject.number if not subject.items else 0,
                ),
            ),
        )

    return Act(at, 2.5, 3600.0)


def mix(event: Event, subject: Subject) -> Act:
    """Two colours meet in a vessel seen from above and swirl into one: the surface is turned in rings, faster within, until it is even."""
    cup = vessel_of(subject)
    one, material = liquid(event.into or "milk")
    two = event.colour or "#3b2416"
    foot = np.array([subject.middle[0], subject.low[1], subject.middle[2]])
    level = 0.86 * cup.tall
    radius = cup.radius(level) - 1e-3
    lasts = seconds_of(event, subject.fps, 6.0)
    rings, around = 26, 72
    r = np.sqrt(np.linspace(0.0, 1.0, rings + 1))
    a = np.linspace(0, 2 * np.pi, around, endpoint=False)
    grid_r, grid_a = np.meshgrid(r, a, indexing="ij")
    points = np.stack([grid_r * np.sin(grid_a), 0 * grid_r, grid_r * np.cos(grid_a)], -1).reshape(-1, 3) * radius
    i = (np.arange(rings)[:, None] * around + np.arange(around)).ravel()
    j = (np.arange(rings)[:, None] * around + (np.arange(around) + 1) % around).ravel()
    triangles = np.concatenate([np.stack([i, i + around, j + around], 1), np.stack([i, j + around, j], 1)])
    first, second = np.asarray(rgb(one), float), np.asarray(rgb(two), float)
    base = cup.content(float(np.interp(level - 2e-3, cup.heights, cup.volumes)), two, material)
    empty = cup.mesh()

    def at(moment: Moment) -> Change:
        from filmwright.stage.surface import surface

        t = moment.seconds
        turn = grid_a - 5.2 * eased(t / lasts) * lasts * 0.42 * (1.15 - grid_r) - 0.5 * np.sin(3.0 * grid_r * 3 + t)
        bands = 0.5 + 0.5 * np.tanh(3.2 * np.sin(turn * 2.0 + 5.0 * grid_r))
        even = eased(t / (1.25 * lasts)) ** 1.6
        share = (bands * (1.0 - even) + 0.5 * even).reshape(-1, 1)
        dip = -0.06 * cup.width * eased(t / 1.5) * (1.0 - grid_r.reshape(-1, 1) ** 2) * [0.0, 1.0, 0.0]
        top = surface(
            points + dip + [0.0, level + 1e-3, 0.0], triangles, first * share + second * (1 - share), material
        )
        items = [_item(moved(mesh, shifted(foot)), subject, moment) for mesh in (empty, base, top)]
        return Change(tuple(items))

    return Act(at, 0.4 * lasts, 1.25 * lasts)


def flood(event: Event, subject: Subject) -> Act:
    """Water rises over the ground of the place."""
    depth = event.size or 0.55
    lasts = seconds_of(event, subject.fps, 6.0)
    wide = 60.0
    n = 48
    u, v = np.meshgrid(np.linspace(-1, 1, n), np.linspace(-1, 1, n))
    plan = np.stack([np.sign(u) * u**2 * wide, 0 * u, np.sign(v) * v**2 * wide], -1).reshape(-1, 3)
    cell = (np.arange(n - 1)[:, None] * n + np.arange(n - 1)).ravel()
    triangles = np.concatenate(
        [np.stack([cell, cell + n, cell + n + 1], 1), np.stack([cell, cell + n + 1, cell + 1], 1)]
    )
    from filmwright.stage.surface import surface

    mesh = named("flood", surface(plan, triangles, event.colour or "#4d6a6e", "water"))

    def at(moment: Moment) -> Change:
        height = subject.floor - 0.06 + depth * eased(moment.seconds / lasts)
        model = shifted(np.array([subject.middle[0], height, subject.middle[2]])).astype("f4")
        return Change(None, (Item(mesh, id=subject.number, model=model, shadow=False, group="place", name="flood"),))

    return Act(at, 0.8 * lasts, lasts)
