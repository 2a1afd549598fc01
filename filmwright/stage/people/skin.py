"""Skin: the body's own surface, painted per vertex: warmth where blood is near, lips, stubble, freckles, scars, the marks of age."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.stage.people.body import Body
from filmwright.stage.people.face_shape import seeded
from filmwright.stage.people.obscurance import obscurance
from filmwright.stage.people.parts import rgb
from filmwright.stage.people.scalp import hairline_field, hairline_of
from filmwright.stage.people.states import tattoo_colour, tattoo_share
from filmwright.stage.people.surfaces import edge_pairs, neighbour_mean

MOUTH_INSIDE = np.array([0.36, 0.12, 0.11])


def spot(points: Array, centre: Array, radius: float | Array) -> Array:
    """A soft round mask (n,), 1 at `centre`; `radius` in metres, one or one for each axis."""
    return np.asarray(np.exp(-(((points - centre) / radius) ** 2).sum(1)))


def mouth_centre(body: Body) -> Array:
    """The middle of the lips (3,)."""
    return np.asarray(body.positions[body.data.masks["lips"] > 0.5].mean(0))


def nose_tip(body: Body) -> Array:
    """The point of the nose (3,)."""
    brow = body.brow
    near = (np.abs(body.positions[:, 0]) < 0.01) & (
        np.abs(body.positions[:, 1] - brow[1] + 0.037 * body.head) < 0.02 * body.head
    )
    near &= np.isin(np.arange(len(near)), body.skin_vertices)
    points = body.positions[near]
    return np.asarray(points[points[:, 2].argmax()])


class Paint:
    """Colours (n,3) over all vertices of the base mesh, mixed mask by mask."""

    def __init__(self, base: Array, count: int) -> None:
        self.base = base
        self.colours = np.tile(base, (count, 1))

    def mix(self, mask: Array, colour: Array) -> None:
        """Goes towards `colour` where `mask` (n,) is 1."""
        share = np.clip(mask, 0, 1)[:, None]
        self.colours = self.colours * (1 - share) + colour * share

    def tint(self, mask: Array, factor: Array) -> None:
        """Goes towards the present colour times `factor`, so that what was painted before shows through."""
        share = np.clip(mask, 0, 1)[:, None]
        self.colours = self.colours * (1 - share + factor * share)


def lip_colour(look: Look) -> Array:
    """Lips follow the skin: rosier on fair skin, browner on dark, calm on men; `lipstick` is a mark."""
    skin = rgb(look.skin)
    if "lipstick" in look.marks:
        return np.array([0.62, 0.13, 0.14])
    fairness = float(np.clip((skin.mean() - 0.28) / 0.4, 0, 1))
    rosy = skin * np.array([0.93, 0.63, 0.61]) * fairness + skin * np.array([0.90, 0.72, 0.72]) * (1 - fairness)
    strength = 1.0 if look.sex == "female" else 0.62
    if look.age > 60 and look.sex == "male":
        strength *= 0.7
    return np.asarray(skin + (rosy - skin) * strength)


def beard_zone(body: Body) -> Array:
    """(n,) where a beard grows: lip to jaw to ears, fading at its upper line."""
    points, scale = body.positions, body.head
    mouth, brow = mouth_centre(body), body.brow
    # The line runs from under the nose over the cheek up to the ear.
    back = np.clip((mouth[2] - points[:, 2]) / (0.085 * scale), 0, 1)
    side = np.clip((np.abs(points[:, 0]) - 0.018 * scale) / (0.04 * scale), 0, 1)
    line = mouth[1] + (0.019 - 0.010 * side + 0.052 * back**1.4) * scale
    below = np.clip((line - points[:, 1]) / (0.008 * scale), 0, 1)
    front = np.clip((points[:, 2] - (brow[2] - 0.078 * scale)) / (0.014 * scale), 0, 1)
    above_neck = np.clip((points[:, 1] - (mouth[1] - 0.062 * scale)) / (0.012 * scale), 0, 1)
    head = np.clip(body.weights[:, body.bone["head"]] * 3 - 0.6, 0, 1)
    masks = body.data.masks
    return np.asarray(
        below * front * above_neck * head * (1 - masks["lips"]) * (1 - masks["inside-mouth"]) * (masks["ears"] < 0.3)
    )


def moustache_zone(body: Body) -> Array:
    """(n,) the upper lip."""
    points, scale = body.positions, body.head
    mouth = mouth_centre(body)
    height = points[:, 1] - mouth[1]
    high = np.clip((height - 0.004 * scale) / (0.003 * scale), 0, 1) * np.clip(
        (0.017 * scale - height) / (0.004 * scale), 0, 1
    )
    wide = np.clip((0.031 * scale - np.abs(points[:, 0])) / (0.006 * scale), 0, 1)
    near = points[:, 2] > mouth[2] - 0.03 * scale
    return np.asarray(high * wide * near * (1 - body.data.masks["lips"]) * (1 - body.data.masks["inside-mouth"]))


def cavities(body: Body) -> Array:
    """(n,) 0..1, how hollow the surface is (Laplacian against the normal), softened."""
    triangles = body.faces["body"]
    hollow = ((neighbour_mean(body.positions, triangles) - body.positions) * body.normals).sum(1)
    mask = np.clip(hollow / (0.0012 * body.head), 0, 1)
    return neighbour_mean(mask[:, None], triangles)[:, 0]


def inner_lip(body: Body) -> Array:
    """(n,) the ring between the lips' mask and the mouth's, unmasked in the data; it shows when a mouth opens."""
    masks = body.data.masks
    here, there = edge_pairs(body.faces["body"])
    grown = masks["inside-mouth"].copy()
    np.maximum.at(grown, here, masks["inside-mouth"][there])
    near = np.linalg.norm(body.positions - mouth_centre(body), axis=1) < 0.045 * body.head
    return np.asarray(np.clip(grown - masks["inside-mouth"], 0, 1) * near * (masks["face"] < 0.5))


def _deep(body: Body) -> Array:
    """(n,) 0 on the edge of the mouth that closed lips hide, 1 a centimetre behind it."""
    lips = body.positions[body.data.masks["lips"] > 0.5]
    front = float(np.percentile(lips[:, 2], 75))
    # Lips curve back to the mouth's corners.
    curve = 0.55 * np.abs(body.positions[:, 0]) ** 2 / (0.03 * body.head)
    behind = front - curve - body.positions[:, 2]
    return np.asarray(np.clip((behind / body.head - 0.009) / 0.010, 0, 1))


def paint_skin(body: Body) -> tuple[Array, Array]:
    """Colours (n,3) and aux (n,4: cavity AO, gloss, lip, inside of the mouth) for every vertex of the base mesh."""
    look, points, masks, scale = body.look, body.positions, body.data.masks, body.head
    skin = rgb(look.skin)
    skin = skin * (
        0.94 - 0.10 * float(np.clip((skin.mean() - 0.62) / 0.2, 0, 1))
    )  # at full value skin burns out under a key light
    paint = Paint(skin, len(points))
    brow, mouth, nose = body.brow, mouth_centre(body), nose_tip(body)
    dark = float(np.clip((0.55 - skin.mean()) / 0.3, 0, 1))
    warm = np.array([1.04, 0.80, 0.76]) * (1 - dark) + np.array([1.03, 0.87, 0.84]) * dark
    shade = np.array([0.83, 0.73, 0.72])
    apart = float(body.eyes[0, 0])
    cheek = 0.75 if look.age < 14 else 0.5
    if "blush" in look.marks:
        cheek = 0.95
    for sign in (1, -1):
        paint.tint(cheek * spot(points, brow + [sign * apart * 1.4, -0.040 * scale, 0], 0.027 * scale), warm)
        # The hollow beside the nose and the socket's inner corner are cooler and darker: the face gets its planes.
        paint.tint(
            0.30
            * spot(points, body.eyes[0] * [sign, 1, 1] + [-sign * 0.016 * scale, 0.004 * scale, 0.01], 0.012 * scale),
            shade,
        )
    paint.tint(0.5 * spot(points, nose, 0.017 * scale), warm)
    paint.tint(0.5 * masks["ears"] * (points[:, 1] > body.joint("neck_01")[1]), warm)
    paint.tint(0.28 * spot(points, mouth + [0, -0.045 * scale, 0], 0.014 * scale), warm)
    for knuckle in ("index_02", "middle_02", "ring_02", "pinky_02", "index_01", "middle_01", "ring_01", "pinky_01"):
        for side in "lr":
            paint.tint(0.35 * spot(points, body.joint(f"{knuckle}_{side}"), 0.011 * scale), warm)
    for joint in ("calf_l", "calf_r", "lowerarm_l", "lowerarm_r"):
        paint.tint(0.3 * spot(points, body.joint(joint), 0.05 * scale), warm)
    lids = 0.55 if "makeup" in look.marks else 0.30
    paint.tint(lids * masks["eyelids"], shade)
    _under_hair(paint, body)
    _age(paint, body)
    _marks(paint, body)
    _stubble(paint, body)
    lips = lip_colour(look)
    paint.mix(0.75 * np.clip(inner_lip(body), 0, 1), lips * 0.8)
    paint.mix(0.9 * np.clip(masks["lips"] * 1.1, 0, 1), lips)
    inside = _deep(body) * masks["inside-mouth"]
    paint.mix(masks["inside-mouth"], lips * 0.72)  # where closed lips meet there is a soft line, not a black one
    paint.mix(inside, MOUTH_INSIDE)
    paint.mix(0.5 * masks["fingernails"], skin * [1.08, 0.95, 0.92])
    hollow = cavities(body)
    paint.tint(0.35 * hollow * (masks["inside-mouth"] < 0.3), np.array([0.82, 0.66, 0.63]))
    damp = 0.75 * ("sweat" in look.marks)
    oily = (
        damp * (masks["face"] > 0.3)
        + spot(points, nose, 0.016 * scale)
        + 0.6 * spot(points, brow + [0, 0.045 * scale, 0.03 * scale], 0.035 * scale)
    )
    gloss = np.clip(masks["lips"] + 0.5 * oily * (look.age > 12), 0, 1)
    open_to_light = (1 - 0.35 * hollow) * (1 - obscurance(body))
    aux = np.stack([open_to_light, gloss, masks["lips"], 0.72 * inside], 1)
    return paint.colours, aux


def _under_hair(paint: Paint, body: Body) -> None:
    """Skin takes on the colour of the hair that grows from it, so that a hairline is no edge."""
    if body.look.hair in ("bald", "horseshoe"):
        return
    ears = body.data.masks["ears"] > 0.3
    field = hairline_field(body, body.positions, *hairline_of(body.look))
    field = np.where(ears | (body.weights[:, body.bone["head"]] < 0.3), -1.0, field)
    share = np.clip((field + 0.003 * body.head) / (0.010 * body.head), 0, 1)
    paint.mix(0.62 * share, rgb(body.look.hair_colour) * 0.75 + rgb(body.look.skin) * 0.12)


def _age(paint: Paint, body: Body) -> None:
    """From fifty on: shadow under the eyes, folds from nose to mouth, spots of the sun; soft, never grim."""
    look, points, scale = body.look, body.positions, body.head
    old = float(np.clip((look.age - 42) / 35, 0, 1))
    if not old:
        return
    brow, mouth, nose = body.brow, mouth_centre(body), nose_tip(body)
    fold = np.array([0.80, 0.68, 0.66])
    very = float(np.clip((look.age - 58) / 22, 0, 1))
    for sign in (1, -1):
        under = body.eyes[0] * [sign, 1, 1] + [0, -0.021 * scale, 0.012]
        paint.tint(0.45 * old * spot(points, under, np.array([0.016, 0.0045, 0.03]) * scale), fold)
        start = nose + [sign * 0.020 * scale, 0.002 * scale, -0.012 * scale]
        end = mouth + [sign * 0.034 * scale, -0.002 * scale, -0.014 * scale]
        for t in np.linspace(0, 1, 7):
            paint.tint((0.28 + 0.16 * very) * old * spot(points, start + (end - start) * t, 0.0050 * scale), fold)
        for line in (0.000, 0.006, -0.005):  # crow's feet
            out = body.eyes[0] * [sign, 1, 1] + [sign * 0.027 * scale, line * scale, -0.004]
            paint.tint((0.22 + 0.22 * very) * old * spot(points, out, np.array([0.009, 0.0019, 0.03]) * scale), fold)
        for k in range(9):  # the cheek's hollow, and from the corner of the mouth down to the chin
            t = k / 8
            hollow = mouth + np.array([sign * (0.047 - 0.010 * t), (0.036 - 0.048 * t), -0.020 - 0.006 * t]) * scale
            paint.tint(0.26 * very * spot(points, hollow, 0.0048 * scale), fold)
            corner = mouth + np.array([sign * (0.029 + 0.004 * t), -0.006 - 0.022 * t, -0.012 - 0.004 * t]) * scale
            paint.tint(0.40 * very * spot(points, corner, 0.0036 * scale), fold)
        frown = brow + np.array([sign * 0.006, 0.019, 0.010]) * scale
        paint.tint(0.34 * very * spot(points, frown, np.array([0.0019, 0.009, 0.03]) * scale), fold)
    for row in (0.038, 0.047, 0.056, 0.066):  # furrows of the forehead
        for k in range(-4, 5):  # each bends over the brows
            bent = brow + np.array([0.0085 * k, row - 0.0016 * (abs(k) - 2) ** 2 * 0.4, 0.01 - 0.0012 * k * k]) * scale
            strength = (0.16 + 0.24 * very) * old * (1 - 0.13 * abs(k))
            paint.tint(strength * spot(points, bent, np.array([0.0068, 0.0021, 0.03]) * scale), fold)
    for k in range(-3, 4):  # lines over the lip
        above = mouth + np.array([0.0062 * k, 0.0135, 0.004]) * scale
        paint.tint(0.30 * very * spot(points, above, np.array([0.0013, 0.0042, 0.02]) * scale), fold)
    draw = seeded("age", look.face)
    face = points[(body.data.masks["face"] > 0.5) | (body.weight_of("hand") > 0.5)]
    for place in draw.integers(0, len(face), int(26 * old)):
        paint.tint(0.35 * spot(points, face[place], draw.uniform(0.002, 0.005) * scale), np.array([0.88, 0.80, 0.74]))


def _marks(paint: Paint, body: Body) -> None:
    """Freckles, scars, moles, dirt, as the look names them."""
    look, points, scale = body.look, body.positions, body.head
    draw = seeded("marks", look.face)
    brow, mouth = body.brow, mouth_centre(body)
    on_face = body.skin_vertices[body.data.masks["face"][body.skin_vertices] > 0.5]
    if "freckles" in look.marks:
        band = on_face[np.abs(points[on_face, 1] - (brow[1] - 0.030 * scale)) < 0.026 * scale]
        for place in draw.choice(band, min(70, len(band)), replace=False):
            paint.tint(
                0.34 * spot(points, points[place], draw.uniform(0.0014, 0.0026) * scale), np.array([0.78, 0.63, 0.52])
            )
    if "mole" in look.marks:
        paint.mix(
            0.85 * spot(points, mouth + [0.026 * scale, 0.016 * scale, -0.006], 0.0032 * scale), rgb(look.skin) * 0.35
        )
    if "scar" in look.marks:
        sign = 1 if draw.random() < 0.5 else -1
        start = brow + [sign * 0.047 * scale, 0.030 * scale, 0.01]
        end = brow + [sign * 0.036 * scale, -0.052 * scale, 0.012]
        for t in np.linspace(0, 1, 22):
            paint.mix(
                0.75 * spot(points, start + (end - start) * t, np.array([0.0022, 0.004, 0.03]) * scale),
                rgb(look.skin) * [1.03, 0.80, 0.76],
            )
    if "tattoo" in look.marks:
        paint.mix(0.8 * tattoo_share(body, points, body.along_arm()), tattoo_colour(look))
    if "sweat" in look.marks:
        paint.tint(0.35 * (body.data.masks["face"] > 0.3), np.array([1.02, 0.88, 0.86]))
    if "tears" in look.marks:  # who weeps has red lids and a red nose
        for sign in (1, -1):
            rim = body.eyes[0] * [sign, 1, 1] + [0, -0.010 * scale, 0.010]
            paint.tint(0.75 * spot(points, rim, np.array([0.020, 0.010, 0.03]) * scale), np.array([1.04, 0.72, 0.70]))
        paint.tint(0.6 * spot(points, nose_tip(body), 0.015 * scale), np.array([1.05, 0.74, 0.72]))
    if "dirt" in look.marks:
        for place in draw.choice(on_face, 14, replace=False):
            paint.tint(
                0.4 * spot(points, points[place], draw.uniform(0.006, 0.016) * scale), np.array([0.55, 0.48, 0.42])
            )


def _stubble(paint: Paint, body: Body) -> None:
    """Shadow of a shaved or short beard under the hairs themselves."""
    look = body.look
    strength = {
        "": 0.10 if look.sex == "male" and look.age > 17 else 0.0,
        "stubble": 0.42,
        "short": 0.78,
        "full": 0.88,
        "moustache": 0.0,
        "goatee": 0.12,
    }
    tone = rgb(look.hair_colour) * 0.5 + rgb(look.skin) * 0.28
    paint.mix(strength[look.beard] * beard_zone(body), tone)
    if look.beard == "moustache":
        paint.mix(0.6 * moustache_zone(body), tone)
