"""Old arms and ceremony: bow, arrow, spear, shield, rifle, wand, staff, torch, whip, cannon. Points to -z; a shield and a bow stand."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family, said
from filmwright.stage.props.forms import curve, hoop, loft, lying, plate, upright
from filmwright.stage.shapes import ball, box, cylinder, extrude, lathe, rod, tube
from filmwright.stage.surface import at, glowing, merge, moved, placed, shade, turned

STEEL, ASH, GOLD = "#b4b9bd", "#8d6239", "#c9a04a"


def arrow(prop: Prop) -> Mesh:
    """An arrow, 75 cm: shaft, point, three vanes, nock."""
    y = 0.02
    vanes = []
    for a in (90, 210, 330):
        fin = plate([(0.003, 0.0), (0.018, 0.01), (0.02, 0.07), (0.003, 0.1)], 0.001, prop.colour or "#b3202a", "paper")
        vanes.append(moved(lying(fin), placed(0, y, 0.35) @ turned("z", a)))
    point = moved(
        lathe([(0, 0), (0.009, 0.002), (0.004, 0.03), (0, 0.045)], STEEL, "metal", 8),
        placed(0, y, -0.36) @ turned("x", -90),
    )
    nock = rod((0, y, 0.35), (0, y, 0.365), 0.005, "#efeae0", "plain", 8)
    return merge([rod((0, y, 0.35), (0, y, -0.365), 0.0038, "#c9a267", "wood", 8), point, nock, *vanes])


def bow(prop: Prop) -> Mesh:
    """A recurve bow, 1.6 m, upright, its back to -z and its string at +z; the hand is at its middle."""
    colour = prop.colour or "#7a4526"
    limbs = curve(
        [
            (0, 0.0, 0.06),
            (0, 0.06, -0.01),
            (0, 0.25, -0.02),
            (0, 0.55, -0.13),
            (0, 0.8, -0.16),
            (0, 1.05, -0.13),
            (0, 1.35, -0.02),
            (0, 1.54, -0.01),
            (0, 1.6, 0.06),
        ],
        40,
    )
    thick = np.interp(np.linspace(-1, 1, 40), [-1, -0.8, -0.2, 0.2, 0.8, 1], [0.006, 0.012, 0.016, 0.016, 0.012, 0.006])
    body = tube(limbs, thick, colour, "wood", 8)
    grip = tube(curve([(0, 0.72, -0.158), (0, 0.8, -0.16), (0, 0.88, -0.158)], 6), 0.021, "#2a1d15", "leather", 10)
    string = rod((0, 0.01, 0.055), (0, 1.59, 0.055), 0.0022, "#efeadb", "cloth", 5)
    tips = [at(ball(0.009, "#efeae0", "plain", 8, 6), 0, y, 0.06) for y in (0.005, 1.595)]
    return merge([body, grip, string, *tips])


def crossbow(prop: Prop) -> Mesh:
    """A crossbow, 80 cm, aimed to -z, a bolt on it."""
    stock = box((-0.022, 0.05, -0.3), (0.022, 0.1, 0.4), prop.colour or ASH, "wood", 0.01)
    butt = moved(
        box((-0.02, -0.09, 0.0), (0.02, 0.02, 0.16), prop.colour or ASH, "wood", 0.012),
        placed(0, 0.09, 0.26) @ turned("x", 12),
    )
    limb = tube(
        curve(
            [(-0.36, 0.09, -0.12), (-0.2, 0.09, -0.26), (0, 0.09, -0.3), (0.2, 0.09, -0.26), (0.36, 0.09, -0.12)], 20
        ),
        0.012,
        "#3a3d40",
        "metal",
        8,
    )
    string = [rod((s * 0.36, 0.09, -0.12), (0, 0.104, 0.06), 0.002, "#efeadb", "cloth", 5) for s in (-1, 1)]
    bolt = [
        rod((0, 0.108, 0.06), (0, 0.108, -0.34), 0.005, "#c9a267", "wood"),
        rod((0, 0.108, -0.34), (0, 0.108, -0.38), 0.008, STEEL, "metal", 6, 0.001),
    ]
    stirrup = moved(hoop(0.045, 0.006, "#3a3d40", "metal", 14, 6), placed(0, 0.075, -0.33) @ turned("x", 0))
    trigger = rod((0, 0.05, 0.12), (0, 0.0, 0.16), 0.006, "#3a3d40")
    return merge([stock, butt, limb, *string, *bolt, stirrup, trigger])


def spear(prop: Prop) -> Mesh:
    """A spear, 2 m: leaf blade, bound socket, long shaft; a trident or javelin by its name."""
    shaft = rod((0, 0.025, 1.0), (0, 0.025, -0.75), 0.0145, ASH, "wood", 10)
    blade = lying(
        plate(
            [(0.0, 0.25), (-0.03, 0.1), (-0.034, 0.05), (-0.012, 0.0), (0.012, 0.0), (0.034, 0.05), (0.03, 0.1)],
            0.01,
            prop.colour or STEEL,
            "metal",
            0.004,
        ),
        0.025,
    )
    socket = rod((0, 0.025, -0.7), (0, 0.025, -0.8), 0.018, "#6f7376", "metal", 10, 0.012)
    wrap = [
        at(moved(hoop(0.0165, 0.004, RED, "cloth", 12, 5), turned("x", 90)), 0, 0.025, -0.68 + 0.012 * k)
        for k in range(5)
    ]
    return merge([shaft, at(blade, z=-0.77), socket, *wrap])


RED = "#a3262b"


def shield(prop: Prop) -> Mesh:
    """A shield, 80 cm, standing, its face to +z: round with a boss, or a knight's with a cross."""
    colour = prop.colour or "#8a2229"
    if said(prop, "round", "viking", "wooden"):
        disc = upright(
            lathe([(0, 0.0), (0.4, -0.03), (0.4, 0.0), (0.38, 0.01), (0, 0.05)][::-1], colour, "wood", 36, 60),
            0,
            0.4,
            0,
        )
        rim = moved(hoop(0.4, 0.014, STEEL, "metal", 40), placed(0, 0.4, -0.01) @ turned("x", 90))
        boss = upright(lathe([(0.11, 0), (0.1, 0.02), (0.06, 0.06), (0, 0.075)], STEEL, "metal", 22), 0, 0.4, 0.03)
        nails = [
            at(ball(0.014, STEEL, "metal", 8, 5), 0.37 * float(np.cos(a)), 0.4 + 0.37 * float(np.sin(a)), 0.012)
            for a in np.arange(12) * np.pi / 6
        ]
        return merge([disc, rim, boss, *nails])
    half = [(0.0, 0.0), (0.12, 0.09), (0.22, 0.26), (0.27, 0.46), (0.28, 0.7), (0.28, 0.76), (0.14, 0.745), (0.0, 0.76)]
    outline = np.array([*half, *[(-x, y) for x, y in half[-2:0:-1]]])

    def bowed(flat: np.ndarray, z: float) -> np.ndarray:
        return np.stack([flat[:, 0], flat[:, 1], z - 0.9 * flat[:, 0] ** 2], 1)

    face = loft(np.array([bowed(outline, -0.012), bowed(outline, 0.012)]), colour, "paint")
    edge = tube(np.concatenate([bowed(outline, 0.0), bowed(outline[:1], 0.0)]), 0.011, STEEL, "metal", 6, False)
    middle = outline.mean(0)
    face_in = loft(
        np.array([bowed(middle + (outline - middle) * 0.9, 0.013), bowed(middle + (outline - middle) * 0.88, 0.016)]),
        shade(colour, 1.12),
        "paint",
    )
    cross = [box((-0.03, 0.12, 0.012), (0.03, 0.7, 0.02), "#e6dcc2", "paint", 0.003)]
    for s in (-1, 1):
        cross.append(
            moved(
                box((0.0, -0.03, -0.004), (0.23, 0.03, 0.004), "#e6dcc2", "paint", 0.003),
                placed(0.0, 0.5, 0.018, 11 if s > 0 else 169),
            )
        )
    return merge([face, face_in, edge, *cross])


def rifle(prop: Prop) -> Mesh:
    """A long gun (a stage prop, unmarked), 1.05 m, on its magazine, muzzle to -z."""
    wood, metal = prop.colour or "#6b4227", "#2c2f32"
    barrel = rod((0, 0.12, -0.55), (0, 0.12, 0.05), 0.0105, metal, "metal", 12)
    stock = moved(
        plate(
            [(0.0, 0.07), (0.0, 0.125), (0.16, 0.12), (0.44, 0.105), (0.45, -0.01), (0.42, -0.015), (0.2, 0.05)],
            0.036,
            wood,
            "wood",
            0.012,
        ),
        placed(0, 0.0, 0.05) @ turned("y", -90),
    )
    fore = box((-0.019, 0.085, -0.32), (0.019, 0.118, 0.1), wood, "wood", 0.01)
    action = box((-0.017, 0.1, -0.04), (0.017, 0.14, 0.13), metal, "metal", 0.006)
    bolt = [
        rod((0, 0.13, 0.08), (0.045, 0.118, 0.085), 0.005, metal),
        at(ball(0.009, metal, "metal", 8, 6), 0.05, 0.116, 0.085),
    ]
    guard = moved(hoop(0.026, 0.003, metal, "metal", 14, 5), placed(0, 0.07, 0.1) @ turned("z", 90))
    sight = [
        box((-0.002, 0.13, -0.545), (0.002, 0.145, -0.535), metal, "metal"),
        box((-0.008, 0.14, -0.02), (0.008, 0.15, -0.01), metal, "metal"),
    ]
    strap = tube(
        curve([(0, 0.08, -0.28), (0, 0.02, -0.1), (0, 0.01, 0.15), (0, 0.02, 0.4)], 14), 0.006, "#5a3a22", "leather", 5
    )
    return merge([barrel, stock, fore, action, *bolt, guard, *sight, strap])


def wand(prop: Prop) -> Mesh:
    """A magic wand, 35 cm, its tip alight."""
    y = 0.01
    body = rod((0, y, 0.17), (0, y, -0.16), 0.009, prop.colour or "#3a2418", "wood", 10, 0.004)
    rings = [rod((0, y, z - 0.004), (0, y, z + 0.004), 0.0108, GOLD, "metal", 10) for z in (0.17, 0.1, 0.085)]
    star = glowing(at(ball(0.011, "#ffffff", "plain", 12, 8), 0, y, -0.168), "#cfe6ff", 9.0)
    rays = [
        glowing(
            rod(
                (0, y, -0.168),
                (0.035 * float(np.cos(a)), y + 0.035 * float(np.sin(a)), -0.175),
                0.0022,
                "#ffffff",
                "plain",
                4,
                0.0003,
            ),
            "#cfe6ff",
            5.0,
        )
        for a in np.arange(6) * np.pi / 3
    ]
    return merge([body, *rings, star, *rays])


def staff(prop: Prop) -> Mesh:
    """A walking staff, 1.7 m: gnarled wood; a wizard's or sceptre by its name holds a crystal."""
    path = curve(
        [(0, 0.025, 0.85), (0.012, 0.025, 0.4), (-0.012, 0.025, 0.0), (0.01, 0.025, -0.4), (0.0, 0.025, -0.8)], 24
    )
    body = tube(
        path, np.interp(np.linspace(0, 1, 24), [0, 0.9, 1], [0.014, 0.019, 0.03]), prop.colour or "#6b4a2e", "bark", 9
    )
    knots = [
        at(ball(0.02, shade(prop.colour or "#6b4a2e", 0.8), "bark", 8, 6), x, 0.025, z)
        for x, z in ((0.016, 0.25), (-0.018, -0.2), (0.015, -0.55))
    ]
    claws = [
        tube(
            curve(
                [
                    (0, 0.025, -0.78),
                    (0.05 * float(np.cos(a)), 0.025 + 0.05 * float(np.sin(a)), -0.85),
                    (0.02 * float(np.cos(a)), 0.025 + 0.02 * float(np.sin(a)), -0.93),
                ],
                8,
            ),
            np.linspace(0.012, 0.003, 8),
            prop.colour or "#6b4a2e",
            "bark",
            6,
        )
        for a in (0.3, 2.4, 4.5)
    ]
    gem = glowing(
        at(lathe([(0, -0.04), (0.028, -0.01), (0.028, 0.015), (0, 0.045)], "#9fd6ff", "glass", 8, 10), 0, 0.025, -0.87),
        "#8fd0ff",
        2.5,
    )
    return merge([body, *knots, *claws, gem])


def cane(prop: Prop) -> Mesh:
    """A walking stick, 90 cm, with a crook; along z, its foot at -z."""
    colour = prop.colour or "#5a3420"
    path = curve(
        [
            (0, 0.012, -0.5),
            (0, 0.012, 0.0),
            (0, 0.012, 0.33),
            (0.03, 0.012, 0.4),
            (0.075, 0.012, 0.39),
            (0.09, 0.012, 0.33),
        ],
        24,
    )
    return merge(
        [
            tube(path, 0.011, colour, "wood", 9),
            rod((0, 0.012, -0.52), (0, 0.012, -0.48), 0.0125, "#26282b", "plain", 10),
        ]
    )


def torch(prop: Prop) -> Mesh:
    """A burning torch, 60 cm, upright: wood, pitch-soaked cloth, flame."""
    stick = lathe([(0, 0), (0.014, 0), (0.02, 0.36), (0, 0.37)], prop.colour or "#5a3a22", "wood", 10)
    head = lathe([(0.02, 0.34), (0.042, 0.37), (0.045, 0.42), (0.036, 0.46), (0, 0.465)], "#2a1d15", "cloth", 12)
    flames = [
        at(
            glowing(lathe([(0, 0), (r, 0.04), (r * 0.6, 0.11), (0, h)], "#ffb040", "plain", 10, 80), tone, s),
            x,
            0.43,
            z,
        )
        for x, z, r, h, tone, s in (
            (0, 0, 0.045, 0.24, "#ff8a2a", 5.0),
            (0.014, 0.01, 0.028, 0.17, "#ffc65a", 8.0),
            (-0.016, -0.008, 0.026, 0.19, "#ff7a20", 5.0),
        )
    ]
    return merge([stick, head, *flames])


def cannon(prop: Prop) -> Mesh:
    """A field cannon, 2 m, muzzle to -z, on two spoked wheels."""
    iron = prop.colour or "#2f3236"
    barrel = moved(
        lathe(
            [
                (0, -0.05),
                (0.03, -0.04),
                (0.035, 0.0),
                (0.12, 0.03),
                (0.125, 0.3),
                (0.105, 0.5),
                (0.08, 1.25),
                (0.1, 1.32),
                (0.1, 1.38),
                (0.05, 1.38),
                (0.05, 1.2),
            ],
            iron,
            "metal",
            20,
        ),
        placed(0, 0.62, 0.55) @ turned("x", -96),
    )
    parts = [barrel]
    for s in (-1, 1):
        wheel = [
            moved(hoop(0.46, 0.035, "#5a3a22", "wood", 30, 6), turned("z", 90)),
            moved(hoop(0.49, 0.012, iron, "metal", 30, 4), turned("z", 90)),
        ]
        wheel += [
            rod(
                (0, 0.06 * float(np.cos(a)), 0.06 * float(np.sin(a))),
                (0, 0.46 * float(np.cos(a)), 0.46 * float(np.sin(a))),
                0.018,
                "#6b4a2e",
                "wood",
            )
            for a in np.arange(10) * np.pi / 5
        ]
        wheel.append(moved(cylinder(0.07, 0.12, iron, "metal", 12), placed(-0.06, 0, 0) @ turned("z", -90)))
        parts.append(at(merge(wheel), s * 0.42, 0.5, -0.05))
    trail = [rod((s * 0.14, 0.52, -0.1), (s * 0.08, 0.06, 1.2), 0.05, "#5a3a22", "wood", 4) for s in (-1, 1)]
    return merge(
        [
            *parts,
            *trail,
            rod((-0.42, 0.5, -0.05), (0.42, 0.5, -0.05), 0.04, "#5a3a22", "wood", 8),
            rod((-0.1, 0.06, 1.18), (0.1, 0.06, 1.18), 0.04, iron),
        ]
    )


def whip(prop: Prop) -> Mesh:
    """A leather whip lying in coils, its handle to +z."""
    grip = rod((0, 0.013, 0.24), (0, 0.013, 0.0), 0.013, "#2a1d15", "leather", 10)
    t = np.linspace(0, 4.6 * np.pi, 70)
    r = 0.15 - 0.012 * t / np.pi
    lash = np.stack([r * np.cos(t) - 0.15, 0.008 + 0.0025 * t / np.pi, -0.02 - r * np.sin(t)], 1)
    return merge(
        [
            grip,
            tube(lash, np.linspace(0.009, 0.003, 70), prop.colour or "#4a2f1d", "leather", 6),
            extrude([(-0.014, 0), (0.014, 0), (0, 0.01)], 0.01, GOLD, "metal"),
        ]
    )


def bomb(prop: Prop) -> Mesh:
    """A round cartoon bomb with a burning fuse, 22 cm."""
    body = at(ball(0.1, prop.colour or "#1d1f22", "metal", 24, 14), y=0.1)
    neck = at(cylinder(0.028, 0.03, "#2f3236", "metal", 16), y=0.19)
    fuse = tube(curve([(0, 0.22, 0), (0.01, 0.25, 0), (0.04, 0.27, 0.01)], 8), 0.006, "#c9b48a", "cloth", 6)
    spark = glowing(at(ball(0.012, "#ffffff", "plain", 10, 6), 0.043, 0.273, 0.011), "#ffc65a", 10.0)
    return merge([body, neck, fuse, spark])


KINDS: dict[str, Family] = {
    "bow": Family(
        bow,
        (0.0, 0.8, -0.16),
        "upright",
        (0.0, 0.8, 0.055),
        ("longbow", "archery bow", "bow and arrow", "bow and arrows"),
        "field",
        turn=62,
    ),
    "arrow": Family(arrow, (0.0, 0.02, 0.34), "pinch", None, ("arrows", "dart", "flèche"), "field", turn=58),
    "crossbow": Family(crossbow, (0.0, 0.06, 0.18), "both", (0.0, 0.06, -0.15), ("arbalète",), "field", turn=50),
    "spear": Family(
        spear,
        (0.0, 0.025, 0.1),
        "along",
        (0.0, 0.025, 0.5),
        ("lance", "javelin", "pike", "halberd"),
        "field",
        turn=62,
    ),
    "shield": Family(shield, (0.0, 0.42, -0.012), "upright", None, ("buckler", "bouclier"), "field"),
    "rifle": Family(
        rifle,
        (0.0, 0.09, 0.16),
        "both",
        (0.0, 0.09, -0.2),
        ("shotgun", "musket", "long gun", "fusil"),
        "field",
        turn=62,
    ),
    "wand": Family(wand, (0.0, 0.01, 0.13), "along", None, ("magic wand", "baguette magique"), "living", turn=55),
    "staff": Family(
        staff, (0.01, 0.025, 0.2), "staff", None, ("walking staff", "scepter", "sceptre"), "field", turn=62
    ),
    "cane": Family(
        cane,
        (0.075, 0.012, 0.385),
        "staff",
        None,
        ("walking stick", "walking cane", "crutch", "canne"),
        "living",
        turn=60,
    ),
    "torch": Family(torch, (0.0, 0.16, 0.0), "upright", None, ("burning torch", "olympic torch", "firebrand"), "field"),
    "cannon": Family(cannon, (0.1, 0.06, 1.18), "both", None, ("artillery",), "field", turn=58),
    "whip": Family(whip, (0.0, 0.013, 0.16), "along", None, ("bullwhip", "lasso", "fouet"), "field"),
    "bomb": Family(bomb, (0.1, 0.1, 0.0), "palm", None, ("grenade", "bombe"), "field"),
}
