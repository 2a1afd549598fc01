"""What is worn before the face or in the hair, as a thing on a table: mask, goggles, sunglasses, wig, tiara.

They lie on y = 0 and face +z; sizes in metres.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import curve, loft, pile, plate
from filmwright.stage.shapes import ball, rod, tube
from filmwright.stage.surface import at, merge, moved, placed, shade, surface


def mask(prop: Prop) -> Mesh:
    """A face mask of the carnival, upright on its stick-free rim, with gilt edges; a surgeon's or a gas mask keep their names."""
    tone = prop.colour or "#efe8dc"
    u, v = np.meshgrid(np.linspace(-1, 1, 21), np.linspace(-1, 1, 25))
    wide = 0.082 * (1 - 0.28 * np.clip(-v, 0, 1) ** 2) * np.sqrt(np.clip(1 - (v * 0.995) ** 4, 0.0, 1))
    x, y = u * wide, 0.12 * v + 0.12
    z = 0.075 * np.sqrt(np.clip(1 - u**2 * 0.92, 0, 1)) * (0.75 + 0.25 * np.sqrt(np.clip(1 - v**2, 0, 1)))
    z += 0.03 * np.exp(-((x / 0.014) ** 2) - ((v + 0.12) / 0.22) ** 2)  # nose
    z += 0.008 * np.exp(-((x / 0.03) ** 2) - ((v + 0.55) / 0.09) ** 2)  # lips
    z -= 0.016 * (
        np.exp(-(((x - 0.034) / 0.02) ** 2) - ((v - 0.15) / 0.13) ** 2)
        + np.exp(-(((x + 0.034) / 0.02) ** 2) - ((v - 0.15) / 0.13) ** 2)
    )
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    k = np.arange(25 * 21).reshape(25, 21)
    one, two, three, four = k[:-1, :-1].ravel(), k[:-1, 1:].ravel(), k[1:, 1:].ravel(), k[1:, :-1].ravel()
    faces = np.concatenate([np.stack([one, two, three], 1), np.stack([one, three, four], 1)])
    colours = np.tile(np.array([*_rgb(tone)]), (len(points), 1))
    lips = (np.abs(points[:, 0]) < 0.026) & (np.abs(v.reshape(-1) + 0.55) < 0.07)
    colours[lips] = _rgb("#a01f2c")
    diamonds = (np.abs(np.abs(points[:, 0]) - 0.034) / 0.026 + np.abs(v.reshape(-1) - 0.15) / 0.42) < 1
    colours[diamonds] = _rgb("#2b2f78")
    front = surface(points, faces, colours, "paint")
    back = surface(points - [0, 0, 0.004], faces[:, ::-1], shade(tone, 0.5), "plain")
    eyes = [
        at(moved(ball(1.0, "#0b0b0d", "plain", 14, 8), placed(size=(0.019, 0.0095, 0.006))), s * 0.034, 0.139, 0.055)
        for s in (-1, 1)
    ]
    rim = tube(
        np.stack(
            [
                np.concatenate([x[:, -1], x[::-1, 0]]),
                np.concatenate([y[:, -1], y[::-1, 0]]),
                np.concatenate([z[:, -1], z[::-1, 0]]),
            ],
            1,
        ),
        0.004,
        "#c79a3c",
        "metal",
        6,
    )
    return merge([front, back, *eyes, rim])


def _rgb(colour: str) -> tuple[float, float, float]:
    return shade(colour, 1.0)


def goggles(prop: Prop) -> Mesh:
    """Goggles with one wide mirrored pane and a strap; a headset for virtual worlds where the name says VR."""
    box_like = any(word in prop.name.lower() for word in ("vr", "virtual"))
    tone = prop.colour or ("#e8e9ea" if box_like else "#d06a1e")
    half = [(0.0, -0.03), (0.03, -0.042), (0.07, -0.034), (0.088, 0.0), (0.07, 0.036), (0.03, 0.042), (0.0, 0.036)]
    outline = np.array([*half, *[(-x, y) for x, y in half[::-1][1:-1]]])
    frame = plate(outline, 0.09 if box_like else 0.04, tone, "paint", 0.01)
    pane = at(
        plate(outline * 0.86, 0.006, "#15181c" if box_like else "#3a5f8a", "paint", 0.002),
        z=0.048 if box_like else 0.022,
    )
    a = np.linspace(0.0, np.pi, 15)
    strap = loft(
        np.array(
            [
                [
                    (0.086 * np.cos(t) * r, y, -0.02 - 0.12 * np.sin(t) * r)
                    for r, y in ((1.0, -0.016), (1.03, -0.016), (1.03, 0.016), (1.0, 0.016))
                ]
                for t in a
            ]
        ),
        "#26282b",
        "cloth",
    )
    whole = merge([frame, pane, strap])
    return at(whole, y=-float(whole.bounds[0][1]))


def sunglasses(prop: Prop) -> Mesh:
    """Dark glasses, their temples folded out, resting on lenses and tips."""
    tone = prop.colour or "#18181b"
    parts: list[Mesh] = []
    lens_shape = np.array(
        [
            (-0.03, 0.016),
            (0.0, 0.021),
            (0.03, 0.018),
            (0.032, 0.0),
            (0.02, -0.02),
            (-0.002, -0.024),
            (-0.024, -0.016),
            (-0.031, 0.0),
        ]
    )
    clear = any(word in prop.name.lower() for word in ("spectacle", "eyeglass", "reading"))
    for side in (-1, 1):
        flat = lens_shape * [side, 1] if side > 0 else (lens_shape * [-1, 1])[::-1]
        ring: Array = np.vstack([flat, flat[:1]])
        path = np.column_stack([ring[:, 0] + side * 0.036, ring[:, 1], np.zeros(len(ring))])
        parts.append(tube(curve(path.tolist(), 28), 0.0028, tone, "paint", 6, False))
        parts.append(
            at(
                plate(flat * 0.97, 0.0024, "#cfe2ea" if clear else "#0f1114", "glass" if clear else "paint"),
                x=side * 0.036,
            )
        )
        parts.append(
            tube(
                curve(
                    [
                        (side * 0.069, 0.012, 0),
                        (side * 0.072, 0.012, -0.06),
                        (side * 0.071, 0.01, -0.11),
                        (side * 0.07, -0.018, -0.14),
                    ],
                    14,
                ),
                0.0028,
                tone,
                "paint",
                6,
            )
        )
    parts.append(tube(curve([(-0.008, 0.012, 0), (0, 0.016, 0.002), (0.008, 0.012, 0)], 8), 0.0026, tone, "paint", 6))
    whole = merge(parts)
    return at(whole, y=-float(whole.bounds[0][1]))


def wig(prop: Prop) -> Mesh:
    """A wig of locks on a stand's head."""
    tone = prop.colour or "#c98a2e"
    head = merge(
        [
            pile(
                [
                    (0.0, 0.05, 0.06),
                    (0.1, 0.045, 0.05),
                    (0.14, 0.066, 0.075),
                    (0.25, 0.075, 0.09),
                    (0.33, 0.05, 0.06),
                    (0.345, 0.01, 0.012),
                ],
                "#e9e4da",
                "plain",
                20,
            )
        ]
    )
    locks = []
    for k, a in enumerate(np.linspace(0.55, 2 * np.pi - 0.55, 17)):
        s, c = np.sin(a), np.cos(a)
        wave = 0.012 * np.sin(k * 1.7)
        way = curve(
            [
                (0.02 * s, 0.355, 0.02 * c),
                (0.085 * s, 0.3, 0.098 * c),
                (0.1 * s + wave, 0.2, 0.11 * c),
                (0.095 * s - wave, 0.09, 0.1 * c),
            ],
            9,
        )
        locks.append(tube(way, np.linspace(0.026, 0.012, 9), shade(tone, 0.85 + 0.1 * (k % 3)), "plain", 7))
    return merge([head, *locks])


def tiara(prop: Prop) -> Mesh:
    """A silver half-ring with points and stones."""
    tone = prop.colour or "#ccd2d8"
    a = np.linspace(-1.9, 1.9, 25)
    base = np.stack([0.075 * np.sin(a), np.full(25, 0.008), 0.075 * np.cos(a)], 1)
    parts = [tube(base, 0.004, tone, "metal", 6)]
    for k, t in enumerate(np.linspace(-1.4, 1.4, 9)):
        tall = 0.065 - 0.0065 * abs(k - 4) * 1.6
        foot = np.array([0.075 * np.sin(t), 0.01, 0.075 * np.cos(t)])
        parts += [
            rod((foot[0], foot[1], foot[2]), (foot[0] * 0.97, tall, foot[2] * 0.97), 0.0028, tone, "metal", 5, 0.0015)
        ]
        parts.append(
            at(
                ball(0.0065 if k % 2 == 0 else 0.0045, "#5aa3e0" if k % 2 == 0 else "#f2f4f8", "paint", 10, 7),
                foot[0] * 0.97,
                tall,
                foot[2] * 0.97,
            )
        )
    return merge(parts)


KINDS: dict[str, Family] = {
    "mask": Family(
        mask,
        (0.08, 0.12, 0.02),
        words=("carnival mask", "theatre mask", "venetian mask", "masque"),
        home="living",
        turn=14.0,
    ),
    "goggles": Family(
        goggles,
        (0.084, 0.04, 0.0),
        words=("vr headset", "vr goggles", "ski goggles", "headset", "swimming goggles"),
        home="living",
    ),
    "sunglasses": Family(
        sunglasses,
        (0.07, 0.03, 0.0),
        words=("spectacles", "eyeglasses", "reading glasses", "shades", "lunettes"),
        home="living",
        turn=16.0,
    ),
    "wig": Family(wig, (0.09, 0.15, 0.0), home="living"),
    "tiara": Family(tiara, (0.0, 0.03, 0.075), words=("diadem",), home="living"),
}
