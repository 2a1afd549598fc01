"""Things of tales, festivals and art: sculpture, heart, star, chandelier, cauldron, crystal ball, jack-o'-lantern, gem, skull.

They stand on y = 0 and face +z; sizes in metres.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import both, curve, hoop, plate
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, faceted, glowing, merge, moved, placed, shade, surface, turned, varied

STONE, GOLD, BONE, WOOD = "#d8d3c8", "#c9a13f", "#e2d8c0", "#7a5230"


def sculpture(prop: Prop) -> Mesh:
    """An abstract sculpture: a twisted ring of polished stone on a plinth."""
    tone = prop.colour or STONE
    t = np.linspace(0, 2 * np.pi, 90)
    way = np.stack([0.32 * np.sin(t) * (1 + 0.25 * np.cos(2 * t)), 1.42 + 0.42 * np.cos(t), 0.16 * np.sin(2 * t)], 1)
    knot = tube(way, 0.085 + 0.04 * np.sin(3 * t), tone, "paint", 16, False)
    base = [
        box((-0.3, 0, -0.3), (0.3, 0.78, 0.3), "#8b8780", "stone", 0.02),
        box((-0.34, 0.78, -0.34), (0.34, 0.84, 0.34), "#9a958c", "stone", 0.015),
    ]
    return merge([*base, knot, at(cylinder(0.05, 0.12, "#55524c", "metal", 12), y=0.84)])


def heart(prop: Prop) -> Mesh:
    """A plump heart that stands on its point."""
    tone = prop.colour or "#d01f35"
    t = np.linspace(0, 2 * np.pi, 56, endpoint=False)
    x, y = 16 * np.sin(t) ** 3, 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    made = plate(np.stack([x, y], 1)[::-1] * 0.0125, 0.13, tone, "paint", 0.055)
    return at(made, y=-float(made.bounds[0][1]))


def star(prop: Prop) -> Mesh:
    """A five-pointed star with a ridge to each point."""
    tone = prop.colour or "#e8b923"
    a = np.linspace(0, 2 * np.pi, 10, endpoint=False)
    r = np.where(np.arange(10) % 2 == 0, 0.25, 0.11)
    outline = np.stack([r * np.sin(-a), r * np.cos(a), 0 * a], 1)
    points = np.vstack([outline, [[0, 0, 0.06], [0, 0, -0.06]]])
    i, j = np.arange(10), (np.arange(10) + 1) % 10
    made = faceted(
        surface(
            points,
            np.concatenate([np.stack([np.full(10, 10), i, j], 1), np.stack([np.full(10, 11), j, i], 1)]),
            tone,
            "paint",
        )
    )
    return at(made, y=-float(made.bounds[0][1]))


def chandelier(prop: Prop) -> Mesh:
    """A chandelier of two rings of candle lamps with drops of glass, on the rod that it hangs by."""
    tone = prop.colour or GOLD
    parts = [
        rod((0, 1.1, 0), (0, 2.35, 0), 0.02, tone, "metal", 10),
        at(ball(0.07, tone, "metal", 12, 8), y=1.12),
        at(ball(0.05, tone, "metal", 12, 8), y=1.6),
    ]
    for count, reach, low in ((6, 0.55, 1.2), (4, 0.32, 1.55)):
        for k in range(count):
            arm = [
                tube(
                    curve([(0, low + 0.05, 0), (0.5 * reach, low - 0.12, 0), (reach, low + 0.02, 0)], 11),
                    0.011,
                    tone,
                    "metal",
                    6,
                ),
                at(lathe([(0, 0), (0.045, 0.0), (0.055, 0.02), (0, 0.02)], tone, "metal", 9), reach, low + 0.02),
            ]
            arm += [
                at(cylinder(0.016, 0.1, "#f2ead8", "plain", 8), reach, low + 0.04),
                at(
                    glowing(moved(ball(0.02, "#ffd58a", "glow", 8, 5), np.diag([1, 1.7, 1, 1.0])), "#ffd58a", 3.0),
                    reach,
                    low + 0.175,
                ),
            ]
            arm += [
                at(faceted(lathe([(0, -0.06), (0.016, -0.02), (0, 0.02)], "#e6eef4", "glass", 6)), reach, low - 0.03)
            ]
            parts.append(moved(merge(arm), turned("y", 360.0 / count * k)))
    whole = merge(parts)
    return at(whole, y=-float(whole.bounds[0][1]))


def cauldron(prop: Prop) -> Mesh:
    """An iron pot on three feet with something green that boils."""
    tone = prop.colour or "#2b2c2e"
    pot = lathe(
        [
            (0, 0.08),
            (0.2, 0.1),
            (0.31, 0.24),
            (0.32, 0.36),
            (0.26, 0.48),
            (0.28, 0.53),
            (0.3, 0.54),
            (0.27, 0.5),
            (0.24, 0.46),
            (0, 0.45),
        ],
        tone,
        "metal",
        30,
    )
    feet = [
        moved(rod((0.2, 0.14, 0), (0.26, 0.0, 0), 0.03, tone, "metal", 8), turned("y", 120.0 * k)) for k in range(3)
    ]
    brew = [cylinder(0.245, 0.02, "#6fbf2e", "glow", 26, base=0.455)] + [
        at(ball(r, "#8fdc4a", "paint", 12, 8), x, 0.475, z)
        for r, x, z in ((0.05, 0.08, 0.04), (0.035, -0.1, 0.08), (0.04, -0.02, -0.1), (0.025, 0.12, -0.09))
    ]
    grips = both(moved(hoop(0.05, 0.011, tone, "metal", 16, 6), placed(0.335, 0.38, 0) @ turned("z", 90)))
    return merge([pot, *feet, *brew, grips])


def crystal_ball(prop: Prop) -> Mesh:
    """A ball of crystal with a mist in it, on a gilded foot."""
    tone = prop.colour or "#9fc4e8"
    core = [
        at(varied(ball(0.07, shade(tone, 0.8), "glow", 22, 14), 0.5, 5, 0.03), y=0.165),
        at(ball(0.1, "#dff0fb", "glass", 32, 20), y=0.165),
    ]
    foot = lathe(
        [(0, 0), (0.1, 0), (0.095, 0.02), (0.055, 0.04), (0.05, 0.055), (0.085, 0.085), (0, 0.085)], GOLD, "metal", 24
    )
    return merge([foot, *core])


def jack_o_lantern(prop: Prop) -> Mesh:
    """A hollow pumpkin with a lit face."""
    tone = prop.colour or "#e07a1c"
    ribs = []
    for k in range(10):
        rib = moved(ball(1.0, shade(tone, 0.94 + 0.06 * (k % 2)), "paint", 14, 10), np.diag([0.085, 0.13, 0.1, 1.0]))
        ribs.append(moved(at(rib, 0, 0.13, 0.09), turned("y", 36.0 * k)))
    parts = [
        *ribs,
        at(ball(0.12, shade(tone, 0.9), "paint", 16, 10), y=0.13),
        tube(
            curve([(0, 0.235, 0), (0.005, 0.27, 0), (0.03, 0.3, 0)], 8),
            np.linspace(0.022, 0.014, 8),
            "#5a6a2c",
            "plain",
            8,
        ),
    ]
    fire = "#ffc23a"

    def cut(outline: list[tuple[float, float]]) -> Mesh:
        flat = np.array(outline)
        made = plate(flat, 0.03, fire, "glow")
        x, y = float(flat[:, 0].mean()), float(flat[:, 1].mean())
        z = 0.188 * np.sqrt(max(1 - (x / 0.2) ** 2 - ((y - 0.13) / 0.2) ** 2, 0.2))
        return at(moved(at(made, x=-x), turned("y", float(np.degrees(np.arcsin(x / 0.2))))), x=x, z=float(z))

    parts += [cut([(s * 0.065 - 0.03, 0.145), (s * 0.065 + 0.03, 0.145), (s * 0.055, 0.19)]) for s in (-1, 1)]
    parts += [cut([(-0.014, 0.112), (0.014, 0.112), (0.0, 0.138)])]
    parts += [
        cut(
            [
                (x - 0.018, 0.062 + 0.9 * x * x * 3),
                (x + 0.018, 0.062 + 0.9 * x * x * 3),
                (x + 0.016, 0.094 + 1.6 * x * x * 3 - 0.012 * (k % 2)),
                (x - 0.016, 0.094 + 1.6 * x * x * 3 - 0.012 * (k % 2)),
            ]
        )
        for k, x in enumerate((-0.08, -0.04, 0.0, 0.04, 0.08))
    ]
    return merge(parts)


def gem(prop: Prop) -> Mesh:
    """A cut stone on its point, held by a small stand; ruby, emerald, sapphire and diamond by name."""
    tones = {
        "ruby": "#c2162f",
        "emerald": "#139a52",
        "sapphire": "#1f4fc0",
        "diamond": "#e6f0f8",
        "amethyst": "#8a4cc2",
        "topaz": "#e0a030",
    }
    tone = prop.colour or next((c for word, c in tones.items() if word in prop.name), "#2fa3d8")
    stone = faceted(lathe([(0, 0.0), (0.05, 0.055), (0.058, 0.065), (0.04, 0.088), (0, 0.09)], tone, "glass", 10))
    core = faceted(lathe([(0, 0.004), (0.044, 0.054), (0.052, 0.065), (0.036, 0.084), (0, 0.086)], tone, "paint", 10))
    claws = [
        moved(rod((0.03, 0.0, 0), (0.045, 0.042, 0), 0.0028, GOLD, "metal", 5), turned("y", 90.0 * k)) for k in range(4)
    ]
    return merge([core, stone, *claws, at(hoop(0.03, 0.003, GOLD, "metal", 20, 5), y=0.003)])


def skull(prop: Prop) -> Mesh:
    """A skull with its jaw."""
    tone = prop.colour or BONE
    parts = [
        at(moved(ball(1.0, tone, "plain", 28, 18), np.diag([0.075, 0.078, 0.095, 1.0])), 0, 0.13, -0.02),
        at(moved(ball(1.0, tone, "plain", 22, 14), np.diag([0.056, 0.05, 0.05, 1.0])), 0, 0.08, 0.035),
    ]
    parts += [
        at(moved(ball(1.0, shade(tone, 0.93), "plain", 22, 12), np.diag([0.046, 0.03, 0.05, 1.0])), 0, 0.03, 0.03)
    ]
    parts += [
        at(moved(ball(1.0, "#15120f", "plain", 16, 10), np.diag([0.019, 0.018, 0.02, 1.0])), s * 0.029, 0.105, 0.068)
        for s in (-1, 1)
    ]
    parts += [at(moved(ball(1.0, "#15120f", "plain", 12, 8), np.diag([0.009, 0.014, 0.014, 1.0])), 0, 0.073, 0.079)]
    parts += [
        at(box((-0.0038, 0, -0.004), (0.0038, 0.013, 0.004), "#f3ecd9", "plain", 0.001), x, y, 0.077 - 6 * x * x)
        for x in np.linspace(-0.03, 0.03, 8)
        for y in (0.033, 0.047)
    ]
    whole = merge(parts)
    return at(whole, y=-float(whole.bounds[0][1]))


def bone(prop: Prop) -> Mesh:
    """A bone with its two knuckles at each end."""
    tone = prop.colour or "#eae2cc"
    u = np.linspace(-0.11, 0.11, 13)
    shaft = tube(np.stack([u, np.full(13, 0.03), 0 * u], 1), 0.012 + 0.35 * u**2, tone, "plain", 12)
    ends = [at(ball(0.022, tone, "plain", 14, 9), s * 0.122, 0.025, z) for s in (-1, 1) for z in (-0.017, 0.017)]
    return merge([shaft, *ends])


def coffin(prop: Prop) -> Mesh:
    """A six-sided coffin of boards, its lid with a cross, on two trestles."""
    tone = prop.colour or "#5a3820"
    outline = [(-0.22, -1.0), (0.22, -1.0), (0.36, 0.45), (0.22, 1.0), (-0.22, 1.0), (-0.36, 0.45)]
    body = moved(plate(outline, 0.42, tone, "wood"), placed(0, 0.66, 0) @ turned("x", 90))
    lid = moved(
        plate(np.array(outline) * 1.04, 0.06, shade(tone, 1.2), "wood", 0.02), placed(0, 0.9, 0) @ turned("x", 90)
    )
    cross = [
        box((-0.025, 0.93, -0.35), (0.025, 0.95, 0.6), GOLD, "metal"),
        box((-0.16, 0.93, 0.25), (0.16, 0.95, 0.3), GOLD, "metal"),
    ]
    legs = [rod((x, 0.46, z), (x * 1.4, 0, z), 0.025, WOOD, "wood", 7) for x in (-0.25, 0.25) for z in (-0.6, 0.6)]
    return moved(merge([body, lid, *cross, *legs]), turned("y", 62))


def scroll(prop: Prop) -> Mesh:
    """A parchment half unrolled on its two rods, with lines of writing."""
    tone = prop.colour or "#e3d2a4"
    parts = [box((-0.14, 0.012, -0.15), (0.14, 0.015, 0.15), tone, "paper")]
    for z in (-0.165, 0.165):
        parts += [
            rod((-0.14, 0.026, z), (0.14, 0.026, z), 0.026, shade(tone, 0.93), "paper", 14),
            rod((-0.19, 0.026, z), (0.19, 0.026, z), 0.009, WOOD, "wood", 8),
            *(at(ball(0.016, WOOD, "wood", 10, 7), s * 0.19, 0.026, z) for s in (-1, 1)),
        ]
    parts += [
        box((-0.11, 0.0152, z), (0.11 - 0.05 * (k % 3 == 2), 0.0158, z + 0.006), "#4a3a24", "paper")
        for k, z in enumerate(np.linspace(-0.12, 0.08, 9))
    ]
    return merge([*parts, at(cylinder(0.02, 0.006, "#9a1f24", "paint", 16), 0.08, 0.0152, 0.12)])


def bauble(prop: Prop) -> Mesh:
    """A glass ball for a Christmas tree, with its cap and loop."""
    tone = prop.colour or "#b5161f"
    parts = [
        at(ball(0.04, tone, "paint", 28, 18), y=0.04),
        at(cylinder(0.012, 0.012, GOLD, "metal", 14), y=0.078),
        at(moved(hoop(0.008, 0.0015, GOLD, "metal", 14, 5), turned("x", 90)), y=0.097),
    ]
    parts += [
        at(hoop(0.0402 * np.cos(t), 0.0013, "#f2e6c0", "paint", 36, 4), y=0.04 + 0.04 * float(np.sin(t)))
        for t in (-0.35, -0.12, 0.12, 0.35)
    ]
    return merge(parts)


def stocking(prop: Prop) -> Mesh:
    """A Christmas stocking with a white cuff; plain socks have their own kind."""
    tone = prop.colour or "#b5202a"
    way = curve([(0, 0.4, 0), (0, 0.25, 0), (0.01, 0.1, 0), (0.06, 0.05, 0), (0.15, 0.045, 0)], 16)
    parts = [
        moved(
            tube(
                way,
                np.interp(np.linspace(0, 1, 16), [0, 0.5, 0.75, 1], [0.062, 0.055, 0.058, 0.045]),
                tone,
                "cloth",
                16,
            ),
            np.diag([1, 1, 0.6, 1.0]),
        ),
        at(ball(0.05, "#f3f1ec", "cloth", 14, 9), 0.14, 0.045),
    ]
    parts = [parts[0], at(moved(ball(0.047, "#f3f1ec", "cloth", 16, 10), np.diag([0.75, 1, 0.62, 1.0])), 0.165, 0.047)]
    cuff = moved(cylinder(0.075, 0.08, "#f3f1ec", "fur", 22, base=0.36), np.diag([1, 1, 0.65, 1.0]))
    return merge([*parts, cuff, at(moved(hoop(0.02, 0.004, "#f3f1ec", "cloth", 14, 5), turned("x", 90)), -0.05, 0.46)])


def windmill(prop: Prop) -> Mesh:
    """A toy windmill on a stick: six vanes of bright paper."""
    tone = prop.colour or "#e0457b"
    parts = [
        rod((0, 0, 0), (0, 0.36, 0), 0.006, "#e6ddc8", "wood", 7),
        at(ball(0.012, "#f2d24a", "paint", 12, 8), 0, 0.36, 0.03),
    ]
    for k in range(6):
        vane = plate(
            [(0.0, 0.0), (0.055, 0.04), (0.05, 0.14), (0.0, 0.12)], 0.003, tone if k % 2 else "#3f8fd0", "paper"
        )
        parts.append(moved(moved(vane, turned("y", 24)), placed(0, 0.36, 0.016) @ turned("z", 60.0 * k)))
    return merge(parts)


def wind_turbine(prop: Prop) -> Mesh:
    """A wind turbine, 12 m: a tapering mast, a nacelle, three blades."""
    tone = prop.colour or "#eceeee"
    parts = [
        cylinder(0.32, 9.0, tone, "paint", 20, 0.18),
        box((-0.25, 8.85, -0.9), (0.25, 9.35, 0.5), tone, "paint", 0.12),
        at(moved(ball(0.27, tone, "paint", 18, 12), np.diag([1, 1, 1.4, 1.0])), 0, 9.1, 0.6),
    ]
    for k in range(3):
        blade = plate(
            [(-0.09, 0.1), (0.16, 0.3), (0.2, 0.8), (0.03, 3.2), (-0.03, 3.2), (-0.09, 0.8)], 0.07, tone, "paint", 0.02
        )
        parts.append(moved(moved(blade, turned("y", 10)), placed(0, 9.1, 0.68) @ turned("z", 120.0 * k + 14)))
    return merge(parts)


KINDS: dict[str, Family] = {
    "sculpture": Family(
        sculpture, (0.0, 1.0, 0.0), words=("abstract sculpture", "glass sculpture", "bust"), home="living"
    ),
    "heart": Family(heart, (0.0, 0.2, 0.05), words=("cœur",)),
    "star": Family(star, (0.0, 0.2, 0.05)),
    "chandelier": Family(chandelier, (0.0, 1.3, 0.0), words=("lustre",), home="living"),
    "cauldron": Family(cauldron, (0.335, 0.38, 0.0), words=("witch's cauldron", "chaudron")),
    "crystal ball": Family(crystal_ball, (0.09, 0.165, 0.0), words=("crystal balls",), home="living"),
    "jack-o-lantern": Family(
        jack_o_lantern,
        (0.0, 0.28, 0.0),
        words=("jack o lantern", "jack-o'-lantern", "halloween pumpkin", "carved pumpkin"),
        home="street",
    ),
    "gem": Family(
        gem,
        (0.0, 0.07, 0.05),
        words=("gemstone", "ruby", "emerald", "sapphire", "diamond", "jewel", "amethyst", "topaz"),
        home="living",
    ),
    "skull": Family(skull, (0.0, 0.15, 0.07), words=("crâne", "human skull"), home="living"),
    "bone": Family(bone, (0.0, 0.03, 0.0), words=("dog bone",), home="garden"),
    "coffin": Family(coffin, (0.0, 0.93, 0.0), words=("casket",), home="stage"),
    "scroll": Family(scroll, (0.0, 0.015, 0.0), words=("parchment", "parchemin"), home="living"),
    "bauble": Family(
        bauble, (0.0, 0.09, 0.0), words=("christmas ornament", "ornament", "christmas ball"), home="living"
    ),
    "stocking": Family(stocking, (0.0, 0.4, 0.03), words=("christmas stocking",), home="living"),
    "pinwheel": Family(windmill, (0.0, 0.15, 0.0), words=("toy windmill",), home="garden"),
    "wind turbine": Family(wind_turbine, (0.0, 1.0, 0.3), words=("turbine", "éolienne"), home="field"),
}
