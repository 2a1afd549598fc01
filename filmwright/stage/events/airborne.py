"""What fills the air of a place: confetti, petals and leaves that fall, a whirl of sand, a portal, lightning that strikes, an avalanche."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.scenes import Event
from filmwright.stage.events.act import Act, Change, Moment, Subject, eased, lamp
from filmwright.stage.events.puffs import cloud
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import icosphere, tube
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import at as at_origin
from filmwright.stage.surface import chance, many, named, surface

CONFETTI = ("#e8483c", "#f2b91e", "#3f8fe0", "#58b368", "#e27bc8", "#f4efe2")
PETALS = ("#f3b8c8", "#f7d3dc", "#e98fae")
LEAVES = ("#c8641e", "#d9942a", "#8f3f1a", "#b8a032")


def confetti(event: Event, subject: Subject) -> Act:
    """Bits of coloured paper fall and flutter."""
    return _fluttering(event, subject, (event.colour,) if event.colour else CONFETTI, 0.036, 1.1, _scrap(1.0, 0.6))


def petals(event: Event, subject: Subject) -> Act:
    """Petals drift down on the wind."""
    return _fluttering(event, subject, (event.colour,) if event.colour else PETALS, 0.05, 0.75, _leaf(0.8))


def leaves(event: Event, subject: Subject) -> Act:
    """Leaves come down, rocking."""
    return _fluttering(event, subject, (event.colour,) if event.colour else LEAVES, 0.085, 0.9, _leaf(0.55))


def shower(event: Event, subject: Subject) -> Act:
    """Things that rain from the sky: coins, cats, flowers. They tumble through the air before the camera, and lie about beneath."""
    mesh, size = _raining(event.into)
    draw = chance(event.seed, "shower")
    count, room, speed = DROPS, np.array([11.0, 7.5, 10.0]), 3.4
    place, phase = draw.uniform(0, 1, (count, 3)), draw.uniform(0, 6.28, (count, 3))
    rate, fast = draw.uniform(-2.6, 2.6, (count, 2)), draw.uniform(0.8, 1.25, count)
    lying, turns = draw.uniform(-1, 1, (count // 2, 2)) * [9.0, 9.0], draw.uniform(0, 360, count // 2)
    middle = np.asarray(subject.middle)
    level = np.array([float(subject.ground(middle[0] + x, middle[2] + z)) for x, z in lying])
    spread = np.stack([middle[0] + lying[:, 0], level, middle[2] + lying[:, 1]], 1)
    number = 0 if subject.items else subject.number
    on_ground = many(spread, turns)

    def at(moment: Moment) -> Change:
        t = moment.seconds + 4.0  # it has rained for a while
        eye, ahead = np.asarray(moment.view.eye), np.asarray(moment.view.target) - np.asarray(moment.view.eye)
        centre = eye + ahead / max(float(np.linalg.norm(ahead)), 1e-6) * 0.5 * room[2] + [0.0, 0.6, 0.0]
        where = place * room + np.stack([0 * fast, -speed * fast * t, 0 * fast], 1)
        where -= room * np.floor((where - centre) / room + 0.5)
        away = np.linalg.norm(where - eye, axis=1) > 4.0 * size
        a, b = rate[:, 0] * t + phase[:, 0], rate[:, 1] * t + phase[:, 1]
        models = np.zeros((count, 4, 4), "f4")
        models[:, :3, :3] = _tumbled(a, b)
        models[:, :3, 3], models[:, 3, 3] = where, 1.0
        falling = Item(mesh, id=number, instances=models[away], group="prop", name="shower")
        return Change(None, (falling, Item(mesh, id=number, instances=on_ground, group="prop", name="shower lying")))

    return Act(at, 3.0, 3600.0)


DROPS = 90  # things in the air of a shower
LARGEST, SMALLEST = 0.7, 0.24  # metres of one of them


def _raining(noun: str) -> tuple[Mesh, float]:
    """The mesh of one of the things that rain, its middle at the origin, and its size in metres; of few triangles."""
    from filmwright.stage.props import known, prop_mesh  # props that burn are events' subjects
    from filmwright.stage.props.recast import coarse, surface_again

    plain = noun.removesuffix("s")
    kind = next(
        (form for form in (noun, plain.replace("_", " "), noun.replace("_", " "), f"{plain}_figure") if known(form)),
        "ball",
    )
    mesh = prop_mesh(Prop("shower", kind, known(kind) or kind))
    low, high = mesh.bounds
    size = float((high - low).max())
    large = min(max(size, SMALLEST), LARGEST)
    if len(mesh.triangles) > 1500:
        mesh = surface_again(coarse(mesh, 22.0))
    middle = (low + high) / 2
    moved_ = at_origin(mesh, -float(middle[0]), -float(low[1]), -float(middle[2]))
    return named("shower", at_origin(moved_, size=large / max(size, 1e-6))), large


def _tumbled(a: Array, b: Array) -> Array:
    """Rotations (n,3,3) about the upright by `a`, after one about x by `b`, radians."""
    ca, sa, cb, sb = np.cos(a), np.sin(a), np.cos(b), np.sin(b)
    zero = np.zeros_like(ca)
    rows = (np.stack([ca, sa * sb, sa * cb], 1), np.stack([zero, cb, -sb], 1), np.stack([-sa, ca * sb, ca * cb], 1))
    return np.stack(rows, 1)


def _scrap(wide: float, long: float) -> Array:
    return np.array([[-wide, 0, -long], [wide, 0, -long], [wide, 0, long], [-wide, 0, long]])


def _leaf(wide: float) -> Array:
    return np.array([[0, 0, -1.2], [wide, 0.18, 0.0], [0, 0, 1.2], [-wide, 0.18, 0.0]])


def _bit(outline: Array, colour: str) -> Mesh:
    triangles = np.array([[0, 2, 1], [0, 3, 2], [0, 1, 2], [0, 2, 3]])
    return named("bit", surface(outline, triangles, colour, "paper", np.tile([0.0, 1.0, 0.0], (4, 1))))


def _fluttering(
    event: Event, subject: Subject, colours: tuple[str, ...], size: float, speed: float, outline: Array
) -> Act:
    """Flat bits that sink at `speed` m/s, rocking and turning, in the air before the camera."""
    draw = chance(event.seed, "flutter")
    each = max(360 // len(colours), 30)
    room = np.array([8.0, 4.6, 7.0])
    kinds = []
    for colour in colours:
        place = draw.uniform(0, 1, (each, 3))
        kinds.append(
            (
                _bit(outline, colour),
                place,
                draw.uniform(0, 6.28, (each, 3)),
                draw.uniform(1.5, 4.5, (each, 3)),
                draw.uniform(0.7, 1.3, each),
            )
        )
    wind = np.asarray(subject.wind) * 0.12

    def at(moment: Moment) -> Change:
        t = moment.seconds
        items = []
        eye, ahead = np.asarray(moment.view.eye), np.asarray(moment.view.target) - np.asarray(moment.view.eye)
        centre = eye + ahead / max(float(np.linalg.norm(ahead)), 1e-6) * 0.52 * room[2]
        come = eased(t / 1.2)
        for k, (mesh, place, phase, rate, fast) in enumerate(kinds):
            x = 0.16 * np.sin(rate[:, 0] * t + phase[:, 0]) + wind[0] * t
            z = 0.16 * np.cos(rate[:, 2] * t + phase[:, 2]) + wind[2] * t
            # bits stand still in the world, and the block of air that is filled with them goes with the camera
            where = place * room + np.stack([x, -speed * fast * t, z], 1)
            where -= room * np.floor((where - centre) / room + 0.5)
            a, b = rate[:, 1] * t + phase[:, 1], 1.1 * np.sin(rate[:, 0] * t + phase[:, 0])
            turn = _tumbled(a, b)
            models = np.zeros((len(x), 4, 4), "f4")
            models[:, :3, :3] = turn * (size * max(come, 1e-3))
            models[:, :3, 3], models[:, 3, 3] = where, 1.0
            items.append(
                Item(
                    mesh,
                    id=0 if subject.items else subject.number,
                    instances=models,
                    shadow=False,
                    group="prop",
                    name=f"{event.do} {k}",
                )
            )
        return Change(None, tuple(items))

    return Act(at, 3.0, 3600.0)


def whirl(event: Event, subject: Subject) -> Act:
    """A column of sand or dust that turns and wanders: a dust devil, a small tornado, a swirl of particles."""
    draw = chance(event.seed, "whirl")
    tall = event.size or max(3.2 * subject.size, 5.0)
    n = 240
    height = draw.uniform(0, 1, n) ** 0.8
    phase, rate = draw.uniform(0, 6.28, n), draw.uniform(3.0, 5.0, n)
    foot = np.array([subject.middle[0], subject.floor, subject.middle[2]])
    colour = event.colour or "#b89a6c"
    room = foot - tall, foot + tall * np.array([1.2, 1.4, 1.2])

    def at(moment: Moment) -> Change:
        t = moment.seconds
        up = np.mod(height + 0.16 * t, 1.0)
        radius = tall * (0.05 + 0.22 * up**1.4)
        angle = phase + t * rate * (1.2 - 0.6 * up)
        lean = np.stack(
            [0.16 * tall * np.sin(0.5 * t + 2.0 * up) * up, tall * up, 0.1 * tall * np.cos(0.4 * t + 1.6 * up) * up], 1
        )
        places = foot + lean + np.stack([np.sin(angle), 0 * angle, np.cos(angle)], 1) * radius[:, None]
        shown = 0.55 * eased(t / 1.2) * np.clip(np.sin(np.pi * up), 0, 1) ** 0.5
        dust = cloud(
            "smoke",
            moment.view,
            places,
            tall * (0.05 + 0.10 * up),
            shown,
            0.0,
            angle,
            colour=colour,
            soft=0.1 * tall,
            room=room,
            number=0 if subject.items else subject.number,
            name="whirl",
        )
        way = np.stack([np.cos(angle), 0.2 + 0 * angle, -np.sin(angle)], 1)
        grains = cloud(
            "drop",
            moment.view,
            places + way * 0.2 * radius[:, None],
            0.004 * tall,
            np.minimum(3.0 * shown, 1.0),
            1.0,
            colour=colour,
            soft=0.0,
            motion=way * 0.05 * tall,
            room=room,
            name="grains",
        )
        return Change(None, (dust, grains))

    return Act(at, 2.2, 3600.0)


def portal(event: Event, subject: Subject) -> Act:
    """A ring of light opens in the air and turns; sparks run round it."""
    draw = chance(event.seed, "portal")
    colour = event.colour or "#ff9a3c"
    radius = event.size or max(1.05, 0.8 * subject.size)
    middle = np.array([subject.middle[0], subject.floor + radius * 1.15, subject.middle[2]])
    n = 220
    phase, lag, out = draw.uniform(0, 6.28, n), draw.uniform(0, 1, n), draw.normal(0, 1, (n, 2))
    a = np.linspace(0, 2 * np.pi, 73)
    _, _ = icosphere(0)
    room = middle - 2.4 * radius, middle + 2.4 * radius
    from filmwright.stage.events.light import linear

    inner = _disc(colour)

    def at(moment: Moment) -> Change:
        t = moment.seconds
        part = eased(t / 1.4)
        r = radius * part
        path = (
            middle + np.stack([r * np.sin(a), r * np.cos(a), 0 * a], 1) * (1.0 + 0.012 * np.sin(9 * a + 6 * t))[:, None]
        )
        from filmwright.stage.surface import glowing

        ring = Item(
            named("portal", glowing(tube(path, 0.03 * radius * part + 1e-3, colour, "glow", 8, False), colour, 5.0)),
            id=subject.number,
            group="prop",
            name="portal",
            shadow=False,
        )
        angle = phase + 2.6 * t
        age = np.mod(lag + 1.1 * t, 1.0)
        flung = r * (1.0 + 0.5 * age)
        places = (
            middle
            + np.stack([flung * np.sin(angle), flung * np.cos(angle), 0 * age], 1)
            + np.stack([out[:, 0], 0 * age, out[:, 1]], 1) * 0.12 * radius * age[:, None]
        )
        way = np.stack([np.cos(angle), -np.sin(angle), 0 * angle], 1)
        stars = cloud(
            "spark",
            moment.view,
            places,
            0.012 * radius,
            (1 - age) * part,
            1.0 - 0.6 * age,
            colour=colour,
            soft=0.0,
            motion=way * 0.16 * radius,
            room=room,
            name="portal sparks",
        )
        halo = cloud(
            "light",
            moment.view,
            middle[None],
            1.9 * radius,
            0.4 * part,
            0.1,
            colour=colour,
            soft=0.0,
            room=room,
            name="portal light",
        )
        turn = np.eye(4, dtype="f4")
        turn[:3, :3] = np.array([[np.cos(t), -np.sin(t), 0], [np.sin(t), np.cos(t), 0], [0, 0, 1]]) * max(
            r * 0.985, 1e-3
        )
        turn[:3, 3] = middle
        within = Item(inner, id=subject.number, model=turn, group="prop", name="portal inside", shadow=False)
        return Change(
            None,
            (within, ring, halo, stars),
            (lamp(middle + [0.0, 0.0, 0.3], linear(colour), 5.0 * part * radius, 7.0 * radius),),
        )

    return Act(at, 2.0, 3600.0)


def _disc(colour: str) -> Mesh:
    """The inside of a portal: arms of light that wind to a dark middle."""
    from filmwright.stage.surface import glowing, rgb

    rings, around = 24, 96
    r, a = np.meshgrid(np.linspace(0, 1, rings + 1), np.linspace(0, 2 * np.pi, around, endpoint=False), indexing="ij")
    points = np.stack([r * np.sin(a), r * np.cos(a), 0 * r], -1).reshape(-1, 3)
    i = (np.arange(rings)[:, None] * around + np.arange(around)).ravel()
    j = (np.arange(rings)[:, None] * around + (np.arange(around) + 1) % around).ravel()
    faces = np.concatenate([np.stack([i, i + around, j + around], 1), np.stack([i, j + around, j], 1)])
    arms = 0.5 + 0.5 * np.sin(3.0 * a + 9.0 * r)
    bright = (0.03 + 0.75 * arms * r**1.8).reshape(-1, 1)
    mesh = glowing(surface(points, faces, colour, "glow", np.tile([0.0, 0.0, 1.0], (len(points), 1))), colour, 0.9)
    from dataclasses import replace

    return named(
        "portal-inside", replace(mesh, colours=np.clip(np.asarray(rgb(colour)) * bright + 0.02, 0, 1).astype("f4"))
    )


def lightning(event: Event, subject: Subject) -> Act:
    """A bolt strikes: a branched path of light for a blink, again and again, and the sky lightens."""
    draw = chance(event.seed, "lightning")
    foot = np.array([subject.middle[0], float(subject.high[1]) if subject.items else subject.floor, subject.middle[2]])
    tall = 46.0
    every = 3.1
    bolts = []
    for k in range(3):
        aside = np.zeros(3) if k == 0 else np.array([draw.uniform(-14, 14), 0.0, draw.uniform(-12, -2)])
        bolts.append(_bolt(draw, foot + aside, tall))
    from filmwright.stage.surface import glowing

    meshes = [named("bolt", glowing(bolt, "#dfe6ff", 14.0)) for bolt in bolts]

    def at(moment: Moment) -> Change:
        t = moment.seconds
        k = int(t // every) % len(meshes)
        since = t % every
        strength = float(
            np.exp(-since / 0.09)
            + 0.8 * np.exp(-(((since - 0.16) / 0.05) ** 2))
            + 0.35 * np.exp(-(((since - 0.34) / 0.06) ** 2))
        )
        if strength < 0.02:
            return Change()
        items = (
            (Item(meshes[k], id=subject.number if not subject.items else 0, shadow=False, group="prop", name="bolt"),)
            if strength > 0.12
            else ()
        )
        light = lamp(foot + [0.0, 6.0, 0.0], (0.75, 0.85, 1.2), 160.0 * strength, 40.0)
        return Change(None, items, (light,), flash=min(0.9 * strength, 1.0))

    return Act(at, 0.05, 3600.0)


def _bolt(draw: np.random.Generator, foot: Array, tall: float) -> Mesh:
    """A path that halves and halves again, each middle thrown aside; two branches that do not reach the ground."""
    from filmwright.stage.surface import merge

    def path(a: Array, b: Array, rounds: int) -> Array:
        points = [a, b]
        for _ in range(rounds):
            more = [points[0]]
            for p, q in pairwise(points):
                far = float(np.linalg.norm(q - p))
                more += [(p + q) / 2 + draw.normal(0, 0.15 * far, 3) * [1.0, 0.3, 1.0], q]
            points = more
        return np.array(points)

    top = foot + [draw.uniform(-6, 6), tall, draw.uniform(-4, 2)]
    trunk = path(top, foot, 7)
    parts = [tube(trunk, np.linspace(0.16, 0.09, len(trunk)), "#ffffff", "glow", 5, False)]
    for start in (28, 52, 74):
        p = trunk[start]
        branch = path(p, p + np.array([draw.uniform(-8, 8), -draw.uniform(6, 14), draw.uniform(-3, 3)]), 5)
        parts.append(tube(branch, np.linspace(0.08, 0.02, len(branch)), "#ffffff", "glow", 4, False))
    return merge(parts)


def avalanche(event: Event, subject: Subject) -> Act:
    """A front of snow or stones rolls towards the camera, a cloud over it."""
    draw = chance(event.seed, "avalanche")
    n = 120
    wide, far = 26.0, 34.0
    side, back, turn = draw.uniform(-1, 1, n), draw.uniform(0, 1, n), draw.uniform(0, 6.28, n)
    grow = draw.uniform(0.6, 1.3, n)
    colour = event.colour or "#eef2f6"
    foot = np.array([subject.middle[0], subject.floor, subject.middle[2]])
    room = foot - 50.0, foot + 50.0

    def at(moment: Moment) -> Change:
        t = moment.seconds
        front = far - 4.2 * t
        x = side * wide * 0.5
        z = -front - back * 10.0 + 0.8 * np.sin(turn + 2.0 * t)
        y = np.array([subject.ground(float(foot[0] + a), float(foot[2] + b)) for a, b in zip(x, z, strict=True)])
        lift = (1.0 - back) * (0.5 + 0.5 * np.sin(turn + 3.2 * t)) * 2.4 + back * 3.4
        places = np.stack([foot[0] + x, y + 0.5 + lift, foot[2] + z], 1)
        snow = cloud(
            "smoke",
            moment.view,
            places,
            grow * (1.1 + 1.5 * back),
            0.85 * eased(t / 0.8),
            0.0,
            turn + 1.3 * t,
            colour=colour,
            soft=0.8,
            room=room,
            number=0 if subject.items else subject.number,
            name="avalanche",
        )
        return Change(None, (snow,))

    return Act(at, 3.0, 3600.0)
