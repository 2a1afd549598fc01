"""Parts of buildings: wall faces, windows that can be lit, doors, chimneys, fences, and whole city blocks with rows of windows.

Faces look towards +z and stand centred on the origin; put them with `surface.placed`. Lengths in metres.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, cylinder, lathe, quad, rod, sheet, slab
from filmwright.stage.surface import (
    Colour,
    at,
    blend,
    chance,
    glowing,
    merge,
    moved,
    noise,
    painted,
    placed,
    rgb,
    shade,
    surface,
    varied,
)

WARM = ("#ffb45e", "#ffc476", "#ffd08c", "#ff9f4a", "#ffe0b0")  # lit windows, lamp by lamp
DOOR_WIDTH, DOOR_HEIGHT = 0.95, 2.05


def wall_face(
    width: float, height: float, colour: Colour, material: str = "plaster", board: float = 0.0, seed: int = 0
) -> Mesh:
    """A wall of `width` by `height`, darker under the eaves and at the foot. `board`: pitch of horizontal boards, 0 for none."""
    if board <= 0:
        ys = np.array([0, 0.12, 0.5, height * 0.5, height - 0.6, height - 0.1, height])
        xs = np.linspace(-width / 2, width / 2, max(2, round(width / 1.2)))
        x, y = np.meshgrid(xs, ys)
        points = np.stack([x, y, 0 * x], -1).reshape(-1, 3)
        c = len(xs)
        i = (np.arange(len(ys) - 1)[:, None] * c + np.arange(c - 1)).ravel()
        faces = np.concatenate([np.stack([i, i + 1, i + c + 1], 1), np.stack([i, i + c + 1, i + c], 1)])
        mesh = surface(points, faces, colour, material)
        weather = 1 + 0.10 * (noise(points[:, 0] * 1.3 + seed, points[:, 1] * 0.8, seed) - 0.5)
        mesh.colours[:] = np.clip(mesh.colours * weather[:, None], 0, 1)
        mesh.aux[:, 0] = np.interp(points[:, 1], ys, [0.5, 0.75, 1, 1, 0.95, 0.7, 0.55])
        return mesh
    rows = max(1, round(height / board))
    y = np.repeat(np.linspace(0, height, rows + 1), 2)[1:-1]  # every board has its own two edges
    lap = np.tile([0.022, 0.0], rows)  # the lower edge stands off
    points = np.stack([np.stack([np.full(2 * rows, s * width / 2), y, lap], 1) for s in (-1, 1)], 1).reshape(-1, 3)
    k = np.arange(rows) * 4
    faces = np.concatenate([np.stack([k, k + 1, k + 3], 1), np.stack([k, k + 3, k + 2], 1)])
    tone = np.repeat(chance(seed, "boards").uniform(0.93, 1.04, rows), 4)[:, None]
    normals = np.tile([0.0, -0.12, 0.99], (4 * rows, 1))
    mesh = surface(points, faces, np.clip(rgb(colour) * tone, 0, 1), material, normals)
    mesh.aux[:, 0] = np.tile([1, 1, 0.62, 0.62], rows) * np.interp(
        points[:, 1], [0, 0.4, height - 0.5, height], [0.65, 1, 1, 0.6]
    )
    return mesh


def pane(width: float, height: float, lit: bool, seed: int, curtains: bool = True) -> Mesh:
    """The glass of a window with what one sees behind: a lit room with curtains, or dark glass. At z = 0, foot on the origin."""
    draw = chance(seed, "pane")
    w = width / 2
    if not lit:
        sky = quad((-w, 0, 0), (w, 0, 0), (w, height, 0), (-w, height, 0), "#2b343d", "metal")
        sky.colours[:2] = rgb("#1c2126")  # darker below, where the room shows
        parts = [sky]
        if curtains and draw.uniform() < 0.8:
            cloth = blend("#cfc6b5", "#8d9aa0", draw.uniform())
            for s in (-1, 1):
                a, b = sorted((s * w, s * w * 0.56))
                parts.append(
                    quad(
                        (a, 0, 0.004),
                        (b, 0, 0.004),
                        (b, height, 0.004),
                        (a, height, 0.004),
                        shade(cloth, 0.55),
                        "plain",
                    )
                )
        return merge(parts)
    colour = WARM[int(draw.integers(len(WARM)))]
    strength = float(draw.uniform(0.75, 1.5))
    room = glowing(quad((-w, 0, 0), (w, 0, 0), (w, height, 0), (-w, height, 0)), colour, strength)
    room.aux[:2, 0] *= 0.65
    parts = [room]
    if curtains:
        for s in (-1, 1):
            a, b = sorted((s * w, s * w * draw.uniform(0.45, 0.7)))
            hanging = quad((a, 0, 0.004), (b, 0, 0.004), (b, height, 0.004), (a, height, 0.004))
            parts.append(glowing(hanging, blend(colour, "#c06a3a", 0.35), strength * 0.42))
    return merge(parts)


def window(
    width: float = 1.0,
    height: float = 1.35,
    lit: bool = False,
    frame: Colour = "#eeeae0",
    bars: tuple[int, int] = (2, 2),
    shutters: Colour | None = None,
    seed: int = 0,
) -> Mesh:
    """A window on a wall face: frame, sill, glazing bars, pane, shutters if a colour for them is given. Foot on the origin."""
    w, t = width / 2, 0.07
    parts = [at(pane(width, height, lit, seed), z=0.012)]
    for lo, hi in (
        ((-w - t, -0.0, 0), (-w, height, 0.055)),
        ((w, 0.0, 0), (w + t, height, 0.055)),
        ((-w - t, height, 0), (w + t, height + t * 1.3, 0.065)),
        ((-w - t - 0.05, -0.07, 0), (w + t + 0.05, 0.0, 0.13)),
    ):
        parts.append(box(lo, hi, frame, "paint", 0.008))
    for k in range(1, bars[0]):
        x = -w + width * k / bars[0]
        parts.append(box((x - 0.016, 0, 0.012), (x + 0.016, height, 0.04), frame, "paint"))
    for k in range(1, bars[1]):
        y = height * k / bars[1]
        parts.append(box((-w, y - 0.016, 0.012), (w, y + 0.016, 0.04), frame, "paint"))
    if shutters is not None:
        for s in (-1, 1):
            a, b = sorted((s * (w + t + 0.01), s * (w + t + 0.01 + width * 0.48)))
            parts.append(box((a, 0, 0), (b, height, 0.035), shutters, "paint", 0.006))
            for k in range(7):
                y = height * (k + 0.7) / 7.4
                low, high = (a + 0.05, y - 0.05, 0.035), (b - 0.05, y + 0.03, 0.048)
                parts.append(box(low, high, shade(shutters, 0.86), "paint"))
    return merge(parts)


def leaf(
    colour: Colour = "#7a3b2e", width: float = DOOR_WIDTH, height: float = DOOR_HEIGHT, glass: bool = False
) -> Mesh:
    """A door leaf with four panels and a knob, hinged at x = 0, reaching to x = width, in the plane z = 0."""
    parts = [box((0, 0.01, -0.022), (width, height, 0.022), colour, "paint", 0.006)]
    for side in (-1, 1):
        for x0, x1 in ((0.12, 0.44), (0.53, 0.85)):
            for y0, y1 in ((0.18, 0.92), (1.06, 1.86)):
                z = side * 0.024
                low, high = (x0 * width / 0.95, y0, z - 0.006), (x1 * width / 0.95, min(y1, height - 0.15), z + 0.006)
                tone = painted(box(low, high, shade(colour, 0.82), "paint", 0.01))
                if glass and y0 > 1:
                    tone = painted(tone, "#39444c", "metal")
                parts.append(tone)
        knob = ball(0.032, "#c9a24a", "metal", 10, 6)
        parts.append(at(knob, width - 0.07, 1.02, side * 0.055))
        parts.append(rod((width - 0.07, 1.02, 0), (width - 0.07, 1.02, side * 0.05), 0.012, "#a5813a"))
    return merge(parts)


def doorway(
    colour: Colour = "#eeeae0", width: float = DOOR_WIDTH, height: float = DOOR_HEIGHT, depth: float = 0.16
) -> Mesh:
    """The frame around an opening, centred on x = 0, z from -depth to 0.03."""
    w, t = width / 2, 0.09
    return merge(
        box(lo, hi, colour, "paint", 0.008)
        for lo, hi in (
            ((-w - t, 0, -depth), (-w, height, 0.03)),
            ((w, 0, -depth), (w + t, height, 0.03)),
            ((-w - t, height, -depth), (w + t, height + t, 0.03)),
        )
    )


def chimney(height: float = 1.6, colour: Colour = "#8a4b3a") -> Mesh:
    """A brick chimney with a cap and two pots, standing on the origin."""
    parts = [
        slab((0.75, height, 0.6), colour, "brick", 0.01),
        at(slab((0.9, 0.12, 0.75), shade(colour, 0.85), "stone", 0.02), y=height),
    ]
    pot = lathe([(0.1, 0), (0.12, 0.3), (0.09, 0.32)], "#a35a3c", "tile", 10)
    return merge([*parts, at(pot, -0.18, height + 0.12), at(pot, 0.18, height + 0.12)])


def picket_fence(length: float, colour: Colour = "#efece4", height: float = 0.95) -> Mesh:
    """A fence of pointed boards along x, centred."""
    parts = [
        box((-length / 2, y, -0.02), (length / 2, y + 0.07, 0.02), shade(colour, 0.92), "paint") for y in (0.22, 0.66)
    ]
    count = max(2, round(length / 0.14))
    for k in range(count):
        x = -length / 2 + length * (k + 0.5) / count
        tall = height + 0.02 * ((k * 7919) % 5 - 2) / 2
        parts.append(
            box((x - 0.042, 0.06, 0.02), (x + 0.042, tall - 0.06, 0.04), shade(colour, 0.96 + 0.04 * (k % 2)), "paint")
        )
        low, front, back = tall - 0.06, 0.04, 0.02
        corners = [
            (x - 0.042, low, front),
            (x + 0.042, low, front),
            (x, tall, 0.03),
            (x - 0.042, low, back),
            (x + 0.042, low, back),
        ]
        tip = surface(np.array(corners), np.array([[0, 1, 2], [4, 3, 2]]), colour, "paint")
        parts.append(tip)
    return merge(parts)


def street_lamp(height: float = 4.6, lit: bool = False, colour: Colour = "#2e3433") -> Mesh:
    """A lamp post with a lantern; the arm reaches along +x. The light is at (0.9, height - 0.25, 0)."""
    post = lathe([(0.14, 0), (0.15, 0.25), (0.08, 0.5), (0.06, height * 0.7), (0.045, height)], colour, "metal", 10)
    arm = rod((0, height - 0.05, 0), (0.9, height, 0), 0.035, colour)
    hood = at(lathe([(0.02, 0.18), (0.17, 0.02), (0.18, 0.0)][::-1], colour, "metal", 10), 0.9, height - 0.16)
    bulb = at(ball(0.11, "#e8e4d8", "plain", 10, 6), 0.9, height - 0.17)
    return merge([post, arm, hood, glowing(bulb, "#ffcf8a", 7.0) if lit else bulb])


def awning(width: float, colour: Colour, depth: float = 1.2) -> Mesh:
    """A striped awning that leans out from a wall at y = 0; front edge lower by 0.45."""
    stripes = max(4, round(width / 0.3))
    x = np.linspace(-width / 2, width / 2, stripes + 1)
    parts = []
    for k in range(stripes):
        tone = rgb(colour) if k % 2 else rgb("#efe9dc")
        a, b = x[k], x[k + 1]
        parts.append(quad((a, -0.45, depth), (b, -0.45, depth), (b, 0, 0), (a, 0, 0), tuple(tone), "cloth"))
        parts.append(
            quad(
                (a, -0.65, depth), (b, -0.65, depth), (b, -0.45, depth), (a, -0.45, depth), tuple(tone * 0.92), "cloth"
            )
        )
        parts.append(
            quad((b, -0.46, depth), (a, -0.46, depth), (a, -0.01, 0), (b, -0.01, 0), tuple(tone * 0.55), "cloth")
        )
    return merge(parts)


def rows_of_windows(
    width: float,
    height: float,
    lit: bool,
    seed: int,
    pitch: tuple[float, float],
    size: tuple[float, float],
    first: float,
    share: float = 0.35,
) -> Mesh:
    """A grid of plain panes over a face, for buildings seen from afar: one quad each, a share of them lit. z just off the wall."""
    draw = chance(seed, "rows")
    columns, rows = max(1, int((width - 0.6) / pitch[0])), max(1, int((height - first - 0.4) / pitch[1]))
    x = (np.arange(columns) - (columns - 1) / 2) * pitch[0]
    y = first + np.arange(rows) * pitch[1]
    gx, gy = (g.ravel() for g in np.meshgrid(x, y))
    n = len(gx)
    w, h = size[0] / 2, size[1]
    offsets = np.array([[-w, 0, 0.03], [w, 0, 0.03], [w, h, 0.03], [-w, h, 0.03]])
    points = (np.stack([gx, gy, np.zeros(n)], 1)[:, None] + offsets).reshape(-1, 3)
    corner = np.arange(n)[:, None] * 4
    faces = np.concatenate([corner + np.array(f) for f in ((0, 1, 2), (0, 2, 3))])
    dark = rgb("#27303a") * draw.uniform(0.7, 1.5, (n, 1))
    mesh = surface(points, faces, np.repeat(np.clip(dark, 0, 1), 4, 0), "metal")
    if not lit:
        return mesh
    on = draw.uniform(size=n) < share
    warm = np.array([rgb(WARM[k]) for k in draw.integers(0, len(WARM), n)])
    cool = draw.uniform(size=n) < 0.15
    warm[cool] = rgb("#cfe3ff")
    power = draw.uniform(0.5, 1.5, n)
    shining = surface(
        points.reshape(n, 4, 3)[on].reshape(-1, 3), _quads(int(on.sum())), np.repeat(warm[on], 4, 0), "glow"
    )
    shining.aux[:, 0] = np.repeat(power[on], 4)
    off = surface(
        points.reshape(n, 4, 3)[~on].reshape(-1, 3),
        _quads(int((~on).sum())),
        np.repeat(np.clip(dark[~on], 0, 1), 4, 0),
        "metal",
    )
    return merge([shining, off])


def _quads(n: int) -> Array:
    corner = np.arange(n)[:, None] * 4
    return np.concatenate([corner + np.array(f) for f in ((0, 1, 2), (0, 2, 3))])


WALLS = ("#b9a58a", "#8c5a48", "#a8a39a", "#c9bda6", "#7d6a5f", "#9c4f3d", "#6f7478", "#d3c9b8", "#8f8f86", "#b07b5a")


def block(
    width: float, depth: float, height: float, lit: bool, seed: int, sides: str = "nsew", share: float = 0.35
) -> Mesh:
    """A city building, box on the origin: walls with rows of windows on the named sides, cornice, roof with a few boxes on it."""
    draw = chance(seed, "block")
    colour = WALLS[int(draw.integers(len(WALLS)))]
    material = ("brick", "plaster", "concrete", "stone")[int(draw.integers(4))]
    floor = draw.uniform(3.0, 3.6)
    pitch = (draw.uniform(1.9, 2.9), floor)
    size = (pitch[0] * draw.uniform(0.42, 0.66), floor * draw.uniform(0.45, 0.6))
    parts = []
    for side in sides:
        heading = {"s": 0, "e": 90, "n": 180, "w": 270}[side]
        span, out = (width, depth / 2) if side in "ns" else (depth, width / 2)
        face = wall_face(span, height, colour, material, 0, seed)
        rows = rows_of_windows(span, height, lit, seed * 13 + heading, pitch, size, floor * 0.95 + 0.9, share)
        ledges = [
            box((-span / 2, y, 0), (span / 2, y + 0.14, 0.09), shade(colour, 1.12), "stone")
            for y in np.arange(floor * 0.95, height - 1, floor * (1 if height < 16 else 3))
        ]
        parts.append(moved(merge([face, rows, *ledges]), placed(heading=heading) @ placed(z=out)))
    w, d = width / 2, depth / 2
    parts.append(
        box((-w - 0.2, height - 0.25, -d - 0.2), (w + 0.2, height + 0.35, d + 0.2), shade(colour, 0.9), "stone", 0.04)
    )
    parts.append(
        at(
            slab((width * 0.3, 2.4, depth * 0.3), shade(colour, 0.8), material),
            draw.uniform(-0.2, 0.2) * width,
            height + 0.35,
        )
    )
    if draw.uniform() < 0.4:
        parts.append(at(water_tank(), draw.uniform(-0.25, 0.25) * width, height + 0.35, -0.25 * depth))
    return merge(parts)


def water_tank() -> Mesh:
    """A wooden water tank on legs, as on New York roofs."""
    legs = [rod((x, 0, z), (x * 0.85, 1.9, z * 0.85), 0.07, "#4b4f52") for x in (-0.9, 0.9) for z in (-0.9, 0.9)]
    braces = [rod((-0.85, 0.4, z), (0.8, 1.7, z), 0.03, "#4b4f52", sides=4) for z in (-0.88, 0.88)]
    drum = varied(cylinder(1.25, 2.3, "#7d5a41", "wood", 14, base=1.9), 0.15, 3, 0.4)
    hoops = [at(cylinder(1.27, 0.06, "#3f4245", "metal", 14), y=y) for y in (2.2, 2.9, 3.6)]
    roof = lathe([(1.36, 4.2), (0.0, 5.0)], "#5a4a40", "wood", 14)
    return merge([*legs, *braces, drum, *hoops, roof])


def curtain(width: float, height: float, colour: Colour) -> Mesh:
    """One curtain with deep folds, hung from the top; foot on the origin."""
    return sheet(width, height, colour, "cloth", max(8, round(width / 0.07)), 4, 0.04)
