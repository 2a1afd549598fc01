"""Electric things for the hand and the desk: remote, keyboard, mouse, game controller, microphone, camera, headphones, tablet, bulb."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import both, curve, lying, pile, plate, symmetric, upright
from filmwright.stage.props.screens import picture, shown_by
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, glowing, merge, moved, placed, shade, turned

DARK, GREY = "#1d1f22", "#8d9195"


def remote(prop: Prop) -> Mesh:
    """A remote control, 19 cm, keys up: red power key, a ring of arrows, rows of numbers, coloured keys; points to -z."""
    colour = prop.colour or "#26282c"
    body = lying(
        plate(
            symmetric(
                [
                    (0.0, -0.098),
                    (0.018, -0.097),
                    (0.024, -0.085),
                    (0.021, 0.0),
                    (0.025, 0.08),
                    (0.021, 0.095),
                    (0.0, 0.098),
                ],
                20,
            ),
            0.018,
            colour,
            "plain",
            0.006,
        ),
        0.009,
    )
    face = lying(
        plate(
            symmetric(
                [(0.0, -0.09), (0.014, -0.09), (0.018, -0.08), (0.016, 0.0), (0.02, 0.078), (0.015, 0.09), (0.0, 0.09)],
                16,
            ),
            0.001,
            shade(colour, 0.7),
            "metal",
        ),
        0.0184,
    )
    eye = box((-0.006, 0.005, -0.1), (0.006, 0.013, -0.096), "#4a1a1c", "glass")

    def key(x: float, z: float, tone: str, r: float = 0.0042) -> Mesh:
        return at(cylinder(r, 0.0035, tone, "plain", 10), x, 0.0185, z)

    ring = at(
        lathe([(0.008, 0), (0.0145, 0), (0.0145, 0.0035), (0.008, 0.0035)], "#6a6e73", "plain", 20), y=0.0185, z=-0.022
    )
    keys = [key(-0.011, -0.08, "#d8262f", 0.005), key(0.011, -0.08, "#d9dcdf"), ring, key(0, -0.022, "#f1efe8", 0.006)]
    keys += [key(x, z, "#d9dcdf") for z in (0.012, 0.024, 0.036, 0.048) for x in (-0.0105, 0, 0.0105)]
    keys += [
        at(box((-0.003, 0, -0.0025), (0.003, 0.003, 0.0025), tone, "plain", 0.001), x, 0.0185, 0.063)
        for x, tone in zip(
            (-0.0125, -0.0042, 0.0042, 0.0125), ("#d8262f", "#3aa648", "#eac421", "#2f6fd0"), strict=True
        )
    ]
    keys += [
        at(box((-0.004, 0, -0.008), (0.004, 0.004, 0.008), "#d9dcdf", "plain", 0.002), x, 0.0185, -0.055)
        for x in (-0.011, 0.011)
    ]
    return merge([body, face, eye, *keys])


def keyboard(prop: Prop) -> Mesh:
    """A computer keyboard, 44 cm, keys up, in six rows with a number block and a space bar."""
    colour = prop.colour or "#2a2d31"
    base = box((-0.22, 0.0, -0.07), (0.22, 0.016, 0.07), colour, "plain", 0.005)
    keys = []
    tone = "#e4e6e6" if not prop.colour else shade(prop.colour, 1.5)
    for row, z in enumerate(np.linspace(-0.056, 0.056, 6)):
        xs = np.arange(-0.2, 0.095, 0.0192).tolist()
        for x in xs:
            if row == 5 and -0.12 < x < 0.02:
                continue
            keys.append(
                box(
                    (x - 0.0084, 0.016, z - 0.0086),
                    (x + 0.0084, 0.0215, z + 0.0086),
                    shade(tone, 0.82) if row == 0 or x in (xs[0], xs[-1]) else tone,
                    "plain",
                )
            )
        if row > 0:
            keys += [
                box((x - 0.0084, 0.016, z - 0.0086), (x + 0.0084, 0.0215, z + 0.0086), tone, "plain")
                for x in (0.132, 0.1512, 0.1704, 0.1896)
            ]
    keys.append(box((-0.118, 0.016, 0.0474), (0.01, 0.0215, 0.0646), tone, "plain", 0.002))
    lights = [
        glowing(at(box((0, 0, 0), (0.004, 0.001, 0.004)), 0.14 + 0.014 * k, 0.016, -0.06), "#6fe08a", 2.0)
        for k in range(3)
    ]
    return merge([base, *keys, *lights])


def mouse_device(prop: Prop) -> Mesh:
    """A computer mouse, 11 cm, with two buttons, a wheel and its cord; its nose to -z."""
    colour = prop.colour or "#d9dcdf"
    body = pile(
        [(0.0, 0.031, 0.055), (0.008, 0.033, 0.057), (0.022, 0.03, 0.05), (0.032, 0.021, 0.034), (0.036, 0.008, 0.012)],
        colour,
        "plain",
        24,
        2.4,
        [0, 0, 0.003, 0.008, 0.01],
    )
    seam = [
        box((-0.0006, 0.02, -0.053), (0.0006, 0.034, -0.008), DARK, "plain"),
        tube(
            curve(
                [
                    (-0.031, 0.021, -0.008),
                    (-0.016, 0.033, -0.008),
                    (0.0, 0.0365, -0.008),
                    (0.016, 0.033, -0.008),
                    (0.031, 0.021, -0.008),
                ],
                10,
            ),
            0.0008,
            DARK,
            "plain",
            4,
        ),
    ]
    wheel = moved(cylinder(0.009, 0.007, DARK, "plain", 14), placed(-0.0035, 0.027, -0.03) @ turned("z", -90))
    cord = tube(
        curve(
            [
                (0, 0.008, -0.055),
                (0.01, 0.004, -0.09),
                (0.05, 0.004, -0.11),
                (0.06, 0.004, -0.16),
                (0.11, 0.004, -0.18),
            ],
            16,
        ),
        0.0022,
        DARK,
        "plain",
        6,
    )
    return merge([body, *seam, wheel, cord])


def controller(prop: Prop) -> Mesh:
    """A game controller, 16 cm, face up, grips to +z: two sticks, a cross, four coloured buttons, triggers."""
    colour = prop.colour or "#2a2d33"
    middle = lying(
        plate(
            symmetric(
                [
                    (0.0, -0.02),
                    (0.03, -0.024),
                    (0.06, -0.02),
                    (0.075, 0.005),
                    (0.07, 0.035),
                    (0.04, 0.042),
                    (0.0, 0.038),
                ],
                20,
            ),
            0.036,
            colour,
            "plain",
            0.012,
        ),
        0.036,
    )
    grips = both(
        tube(
            curve([(0.058, 0.036, -0.01), (0.072, 0.032, 0.03), (0.07, 0.022, 0.065), (0.058, 0.016, 0.082)], 12),
            np.linspace(0.022, 0.014, 12),
            colour,
            "plain",
            12,
        )
    )
    sticks = [
        merge(
            [
                at(cylinder(0.006, 0.012, DARK, "plain", 10), x, 0.052, z),
                at(
                    lathe([(0, 0), (0.011, 0.0), (0.012, 0.004), (0.009, 0.007), (0, 0.005)], "#4a4d52", "plain", 16),
                    x,
                    0.062,
                    z,
                ),
            ]
        )
        for x, z in ((-0.024, 0.014), (0.026, 0.014))
    ]
    cross = [
        box((-0.056, 0.053, -0.019), (-0.032, 0.059, -0.011), DARK, "plain", 0.001),
        box((-0.048, 0.053, -0.027), (-0.04, 0.059, -0.003), DARK, "plain", 0.001),
    ]
    buttons = [
        at(cylinder(0.0055, 0.006, tone, "plain", 12), 0.046 + dx, 0.053, -0.014 + dz)
        for tone, dx, dz in (
            ("#3aa648", 0, 0.012),
            ("#d8262f", 0.012, 0),
            ("#eac421", 0, -0.012),
            ("#2f6fd0", -0.012, 0),
        )
    ]
    triggers = [
        box((x - 0.018, 0.036, -0.05), (x + 0.018, 0.052, -0.034), shade(colour, 0.7), "plain", 0.006)
        for x in (-0.05, 0.05)
    ]
    lamp = glowing(at(cylinder(0.006, 0.002, "#ffffff", "plain", 12), 0, 0.0535, -0.022), "#bfe6ff", 2.0)
    return merge([middle, grips, *sticks, *cross, *buttons, *triggers, lamp])


def microphone(prop: Prop) -> Mesh:
    """A singer's microphone, 25 cm, lying along z, its round head at -z: wire mesh, ring, tapered body, cable."""
    colour = prop.colour or "#26282c"
    y = 0.027
    body = rod((0, y, 0.11), (0, y, -0.07), 0.011, colour, "metal", 16, 0.018)
    ring = rod((0, y, -0.07), (0, y, -0.082), 0.024, "#b9bcbf", "metal", 18)
    head = at(ball(0.027, "#8d9195", "metal", 18, 12), 0, y, -0.1)
    mesh = [
        moved(
            lathe([(0.0272, -0.0006), (0.0277, 0.0), (0.0272, 0.0006)], "#3f4346", "metal", 18),
            placed(0, y, -0.1) @ turned("z", 90) @ turned("x", a),
        )
        for a in np.arange(0.0, 180.0, 20.0).tolist()
    ]
    mesh += [
        moved(
            lathe([(0.0272 * c, -0.0006), (0.0279 * c, 0.0), (0.0272 * c, 0.0006)], "#3f4346", "metal", 18),
            placed(0, y, -0.1 + 0.027 * s) @ turned("x", 90),
        )
        for c, s in ((float(np.cos(t)), float(np.sin(t))) for t in np.linspace(-1.2, 1.2, 7))
    ]
    switch = box((-0.004, y + 0.013, -0.02), (0.004, y + 0.019, 0.0), "#c3c7ca", "plain", 0.001)
    plug = rod((0, y, 0.11), (0, y, 0.13), 0.009, "#17171a", "metal", 12)
    cable = tube(
        curve([(0, y, 0.13), (0.0, 0.012, 0.17), (0.03, 0.006, 0.2), (0.08, 0.006, 0.19), (0.1, 0.006, 0.24)], 16),
        0.0032,
        "#17171a",
        "plain",
        6,
    )
    return merge([body, ring, head, *mesh, switch, plug, cable])


def microphone_stand(prop: Prop) -> Mesh:
    """A microphone on a stand, 1.6 m, facing +z."""
    mic = moved(at(microphone(prop), y=-0.027), placed(0, 1.5, 0.06) @ turned("x", 68) @ turned("y", 180))
    base = lathe([(0, 0), (0.16, 0), (0.16, 0.01), (0.03, 0.03), (0, 0.03)], "#1d1f22", "metal", 24)
    return merge([base, rod((0, 0.02, 0), (0, 1.44, 0), 0.011, "#b9bcbf", "metal", 8), mic])


def camera(prop: Prop) -> Mesh:
    """A photographic camera, 14 cm, standing, its lens to +z: leather body, prism hump, dials, shutter button, strap eyes."""
    colour = prop.colour or "#1c1d1f"
    body = box((-0.07, 0.0, -0.02), (0.07, 0.075, 0.02), colour, "leather", 0.01)
    top = box((-0.07, 0.07, -0.019), (0.07, 0.086, 0.019), "#b5b9bd", "metal", 0.006)
    hump = plate([(-0.028, 0.08), (0.028, 0.08), (0.02, 0.108), (-0.02, 0.108)], 0.034, "#b5b9bd", "metal", 0.006)
    grip = box((-0.074, 0.004, 0.012), (-0.048, 0.07, 0.036), colour, "leather", 0.01)
    lens = [
        upright(
            lathe(
                [
                    (0.034, 0),
                    (0.034, 0.012),
                    (0.031, 0.014),
                    (0.031, 0.03),
                    (0.033, 0.032),
                    (0.033, 0.05),
                    (0.03, 0.056),
                    (0.026, 0.056),
                    (0.022, 0.044),
                ],
                DARK,
                "metal",
                24,
            ),
            0.008,
            0.04,
            0.018,
        )
    ]
    lens.append(upright(lathe([(0.024, 0.046), (0.016, 0.05), (0, 0.053)], "#2f4a7a", "glass", 20), 0.008, 0.04, 0.018))
    lens.append(
        upright(
            lathe([(0.0335, 0.036), (0.0345, 0.036), (0.0345, 0.044), (0.0335, 0.044)], "#4a4d52", "plain", 24),
            0.008,
            0.04,
            0.018,
        )
    )
    dials = [at(cylinder(r, 0.008, "#3a3c3f", "metal", 16), x, 0.085, 0.0) for x, r in ((0.05, 0.012), (-0.035, 0.009))]
    dials.append(at(cylinder(0.006, 0.006, "#d8262f", "metal", 12), -0.06, 0.085, 0.022))
    finder = box((-0.01, 0.088, -0.026), (0.01, 0.104, -0.016), DARK, "plain", 0.003)
    flash = box((-0.012, 0.108, -0.006), (0.012, 0.112, 0.012), "#2a2c2f", "metal", 0.001)
    strap = tube(
        curve(
            [
                (-0.073, 0.07, 0),
                (-0.11, 0.02, 0.01),
                (-0.1, 0.006, 0.05),
                (0.0, 0.005, 0.09),
                (0.1, 0.006, 0.05),
                (0.11, 0.02, 0.01),
                (0.073, 0.07, 0),
            ],
            28,
        ),
        0.004,
        "#5a3a22",
        "leather",
        6,
    )
    return merge([body, top, hump, grip, *lens, *dials, finder, flash, strap])


def film_camera(prop: Prop) -> Mesh:
    """A cine camera on a tripod, 1.6 m, lens to +z, two reels on top."""
    colour = prop.colour or "#26282b"
    body = box((-0.09, 1.2, -0.22), (0.09, 1.42, 0.14), colour, "metal", 0.015)
    lens = upright(
        lathe(
            [(0, 0), (0.04, 0), (0.045, 0.06), (0.06, 0.1), (0.06, 0.12), (0.045, 0.11), (0, 0.1)], DARK, "metal", 20
        ),
        0,
        1.31,
        0.13,
    )
    hood = box((-0.085, 1.24, 0.25), (0.085, 1.38, 0.3), "#17171a", "metal", 0.004)
    reels = [
        moved(cylinder(0.12, 0.04, shade(colour, 1.3), "metal", 26), placed(-0.02, 1.53, z) @ turned("z", -90))
        for z in (-0.12, 0.1)
    ]
    hubs = [
        moved(cylinder(0.03, 0.05, "#b9bcbf", "metal", 14), placed(-0.025, 1.53, z) @ turned("z", -90))
        for z in (-0.12, 0.1)
    ]
    head = [at(cylinder(0.06, 0.1, "#3a3c3f", "metal", 14), y=1.1)]
    legs = [
        rod((0, 1.12, 0), (0.45 * float(np.sin(a)), 0.0, 0.45 * float(np.cos(a))), 0.018, "#6b4a2e", "wood", 8)
        for a in (0.5, 2.6, 4.7)
    ]
    pan = rod((0, 1.15, -0.05), (-0.12, 1.02, -0.42), 0.009, "#17171a", "metal")
    eye = rod((0.1, 1.36, -0.1), (0.1, 1.38, -0.3), 0.018, "#17171a", "plain", 10, 0.026)
    return merge([body, lens, hood, *reels, *hubs, *head, *legs, pan, eye])


def headphones(prop: Prop) -> Mesh:
    """A pair of headphones, 20 cm, standing upright on their cups."""
    colour = prop.colour or "#26282c"
    a = np.linspace(0, np.pi, 19)
    band = tube(np.stack([0.083 * np.cos(a), 0.085 + 0.105 * np.sin(a), 0 * a], 1), 0.009, colour, "plain", 8)
    pad = tube(
        np.stack([0.075 * np.cos(a[4:15]), 0.085 + 0.096 * np.sin(a[4:15]), 0 * a[4:15]], 1),
        0.011,
        "#3f4348",
        "leather",
        8,
    )
    parts = [band, pad]
    for s in (-1, 1):
        cup = moved(
            lathe([(0, 0), (0.036, 0), (0.042, 0.008), (0.042, 0.022), (0.036, 0.028)], colour, "plain", 22),
            placed(s * 0.094, 0.048, 0) @ turned("z", 90 * s),
        )
        cup.positions[:, 1] = 0.048 + (cup.positions[:, 1] - 0.048) * 1.12
        cushion = moved(
            lathe(
                [(0.024, 0.028), (0.042, 0.028), (0.043, 0.038), (0.036, 0.044), (0.026, 0.042)],
                "#17171a",
                "leather",
                22,
            ),
            placed(s * 0.094, 0.048, 0) @ turned("z", 90 * s),
        )
        cushion.positions[:, 1] = 0.048 + (cushion.positions[:, 1] - 0.048) * 1.12
        badge = moved(cylinder(0.02, 0.003, "#b9bcbf", "metal", 18), placed(s * 0.093, 0.048, 0) @ turned("z", -90 * s))
        arm = rod((s * 0.084, 0.09, 0), (s * 0.09, 0.06, 0), 0.007, "#b9bcbf", "metal")
        parts += [cup, cushion, badge, arm]
    mesh = merge(parts)
    return at(mesh, y=-float(mesh.bounds[0][1]))


def tablet(prop: Prop) -> Mesh:
    """A tablet computer, 25 cm, screen up with rows of icons."""
    body = box((-0.088, 0, -0.125), (0.088, 0.008, 0.125), prop.colour or "#c3c7ca", "metal", 0.004)
    glass = moved(picture(shown_by(prop, "home"), 0.16, 0.232, 1.0), placed(0, 0.0085, 0) @ turned("x", -90))
    return merge([body, glass])


def speaker(prop: Prop) -> Mesh:
    """A loudspeaker, 50 cm, two cones to +z."""
    case = box((-0.15, 0, -0.13), (0.15, 0.5, 0.13), prop.colour or "#3a2a1e", "wood", 0.012)
    front = box((-0.138, 0.012, 0.128), (0.138, 0.488, 0.134), "#17171a", "plain", 0.002)
    parts = [case, front]
    for y, r in ((0.17, 0.11), (0.37, 0.06)):
        parts.append(
            upright(
                lathe(
                    [
                        (r, 0),
                        (r, 0.01),
                        (r * 0.92, 0.012),
                        (r * 0.82, 0.008),
                        (r * 0.35, -0.02),
                        (r * 0.33, -0.018),
                        (r * 0.2, -0.004),
                        (0, 0.0),
                    ],
                    "#4a4d52",
                    "plain",
                    26,
                    30,
                ),
                0,
                y,
                0.134,
            )
        )
        parts.append(
            upright(
                lathe([(r, 0.009), (r * 1.02, 0.009), (r * 1.02, 0.011), (r * 0.92, 0.0125)], "#b9bcbf", "metal", 26),
                0,
                y,
                0.134,
            )
        )
    return merge(parts)


def light_bulb(prop: Prop) -> Mesh:
    """A light bulb, 11 cm, lit, standing on its screw."""
    screw = [
        at(lathe([(0.011, 0), (0.0135, 0.0018), (0.011, 0.0036)], "#b9bcbf", "metal", 16), y=0.008 + 0.0036 * k)
        for k in range(6)
    ]
    foot = lathe([(0, 0), (0.006, 0), (0.011, 0.008), (0.011, 0.03)], "#2a2c2f", "metal", 14)
    globe = lathe(
        [(0.0125, 0.03), (0.016, 0.042), (0.029, 0.066), (0.03, 0.08), (0.024, 0.098), (0.012, 0.108), (0, 0.11)],
        prop.colour or "#fff3d0",
        "plain",
        24,
        60,
    )
    return merge([foot, *screw, glowing(globe, prop.colour or "#ffdf9a", 3.0)])


def calculator(prop: Prop) -> Mesh:
    """A pocket calculator, 15 cm, with a window and rows of keys."""
    body = box((-0.04, 0, -0.075), (0.04, 0.013, 0.075), prop.colour or "#3a3d42", "plain", 0.005)
    window = box((-0.033, 0.013, -0.065), (0.033, 0.0142, -0.04), "#a8b89a", "glass")
    digits = [
        box((0.004 + 0.009 * k, 0.0143, -0.061), (0.009 + 0.009 * k, 0.0146, -0.045), "#20261c", "plain")
        for k in range(3)
    ]
    keys = [
        box(
            (x - 0.0065, 0.013, z - 0.006),
            (x + 0.0065, 0.0165, z + 0.006),
            "#e67817" if x > 0.02 else "#e4e6e6",
            "plain",
            0.001,
        )
        for x in (-0.026, -0.0087, 0.0087, 0.026)
        for z in np.linspace(-0.024, 0.062, 5)
    ]
    return merge([body, window, *digits, *keys])


KINDS: dict[str, Family] = {
    "remote": Family(
        remote,
        (0.0, 0.009, 0.03),
        "forward",
        None,
        ("remote control", "tv remote", "television remote", "télécommande"),
        "living",
        turn=52,
    ),
    "keyboard": Family(keyboard, (0.2, 0.01, 0.0), "both", None, ("computer keyboard", "clavier"), "desk"),
    "computer mouse": Family(mouse_device, (0.0, 0.03, 0.02), "palm", None, (), "desk", turn=30),
    "controller": Family(
        controller,
        (0.06, 0.025, 0.06),
        "both",
        (-0.06, 0.025, 0.06),
        ("game controller", "gamepad", "joystick", "joypad", "game pad", "console controller", "manette"),
        "living",
    ),
    "microphone": Family(microphone, (0.0, 0.027, 0.02), "along", None, ("mic",), "stage", turn=55),
    "microphone stand": Family(microphone_stand, (0.0, 1.3, 0.0), "upright", None, ("mic stand",), "stage"),
    "camera": Family(
        camera,
        (-0.06, 0.04, 0.02),
        "both",
        (0.055, 0.03, 0.03),
        ("photo camera", "appareil photo", "digital camera", "polaroid camera"),
        "living",
    ),
    "film camera": Family(
        film_camera,
        (-0.12, 1.02, -0.4),
        "upright",
        None,
        ("movie camera", "video camera", "cine camera", "camcorder"),
        "stage",
    ),
    "headphones": Family(
        headphones, (0.0, 0.19, 0.0), "hang", None, ("earphones", "headset", "headphone", "casque audio"), "desk"
    ),
    "tablet": Family(tablet, (0.0, 0.004, 0.11), "flat", None, ("ipad", "tablet computer"), "living", turn=20),
    "speaker": Family(speaker, (0.15, 0.3, 0.0), "both", None, ("loudspeaker", "amplifier", "amp"), "living"),
    "light bulb": Family(light_bulb, (0.0, 0.02, 0.0), "upright", None, ("lightbulb", "bulb", "ampoule"), "desk"),
    "calculator": Family(calculator, (0.0, 0.007, 0.05), "palm", None, ("calculatrice",), "desk", turn=25),
}
