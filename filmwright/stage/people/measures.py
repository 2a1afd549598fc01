"""A tailor's measures of a body, and the fields by which garments are cut: above 0 is cloth, in metres from the edge."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body

FAR = 9.0
ARMHOLE = 0.042  # metres of a garment without sleeves about the shoulder joint


class Measures:
    """Heights (m over the floor) and sizes of one body. `size` is 1 for a body of 1.70 m."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.size = body.look.height / 1.70
        self.hip = float(body.joint("pelvis")[1])
        self.neck = body.joint("neck_01")
        self.chest = float(body.joint("spine_03")[1])
        self.waist = self.hip + 0.62 * (float(body.joint("spine_02")[1]) - self.hip)
        self.knee = float(body.joint("calf_l")[1])
        self.ankle = float(body.joint("foot_l")[1])
        self.crotch = self.hip - 0.085 * self.size
        self.arm = body.along_arm()
        tights = body.data.group("helper-tights")
        off = np.abs(body.positions[tights, 1] - self.neck[1] - 0.03 * body.head)
        # a small child's rings of points lie wider apart, against its head, than the band: the nearest ring then
        at_neck = tights[off < max(0.015 * body.head, float(off.min()) + 0.004)]
        self.neck_radius = min(float(np.abs(body.positions[at_neck, 0]).max()) / 0.058, 1.3)
        self.upper_arm = float(np.linalg.norm(body.joint("upperarm_l") - body.joint("lowerarm_l")))
        self.leg_axes = {
            side: (body.joint(f"thigh_{side}"), body.joint(f"calf_{side}"), body.joint(f"foot_{side}")) for side in "lr"
        }

    def sleeve(self, arm: Array, end: float) -> Array:
        """Cloth on the arm down to `end` (0 shoulder, 1 elbow, 2 wrist); far positive off the arms."""
        return np.where(arm > -0.5, (end - arm) * self.upper_arm, FAR)

    def sleeveless(self, points: Array, arm: Array, inset: float) -> Array:
        """No sleeve: a round armhole about the shoulder joint, `inset` metres wider than the arm."""
        x, y, _ = self.body.joint("upperarm_l")
        hole = np.hypot(np.abs(points[:, 0]) - x, (points[:, 1] - y) / 1.25) - (inset + ARMHOLE * self.size)
        outside = np.abs(points[:, 0]) > x
        hole = np.where(outside & (points[:, 1] > y - 0.06 * self.size), np.minimum(hole, -0.01), hole)
        return np.where(arm > -0.5, -np.maximum(arm, 0.02) * self.upper_arm, hole)

    def legs(self, points: Array, arm: Array, top: float, bottom: float) -> Array:
        """Cloth between two heights, not on the arms."""
        return np.asarray(
            np.minimum.reduce([top - points[:, 1], points[:, 1] - bottom, np.where(arm > -0.5, -1.0, FAR)])
        )

    def above(self, points: Array, arm: Array, height: float) -> Array:
        """Cloth above a height; arms that hang below it keep theirs."""
        return np.where(arm > -0.5, FAR, points[:, 1] - height)

    def neck_hole(self, points: Array, scoop: float = 0.012, radius: float = 0.066, rise: float = 0.0) -> Array:
        """Outside a leaning ellipse round the neck; `scoop` lowers the front, `rise` lets the cloth climb the neck (metres)."""
        scale = self.body.head * max(self.neck_radius, 0.9)
        x, y, z = points[:, 0], points[:, 1], points[:, 2]
        ring = np.hypot(x / radius, (z - self.neck[2] - scoop * 0.5) / (radius * 0.95 + scoop * 0.6)) / scale - 1
        # Where the hole ends below: high at the nape, a rounded scoop in front (a slim chest would lie inside the ellipse).
        in_front = np.clip((z - self.neck[2] + 0.025 * scale) / (0.085 * scale), 0, 1)
        rounded = np.sqrt(np.clip(1 - (x / (1.25 * radius * scale)) ** 2, 0, 1))
        front = 0.036 + 1.6 * scoop
        # A thin child's throat juts over the chest: where cloth lies below the neck, the hole ends, or there would be a second one.
        below = (self.neck[1] - y) / self.body.head - 0.016
        cloth = (np.abs(x) < 0.02 * scale) & (in_front > 0.8) & (ring > 0) & (below > -0.016) & (below < front)
        if cloth.any():
            front = max(float(below[cloth].min()), 0.0)
        depth = 0.016 + front * in_front * rounded
        lowest = self.neck[1] - depth * self.body.head
        ring = np.maximum(ring * 0.08, np.minimum((lowest - y) * 1.2, FAR))
        if rise > 0:
            ring = np.maximum(ring, self.neck[1] + (rise - 0.03) * self.body.head - y)
        return np.asarray(np.minimum(ring, self.neck[1] + 0.05 * self.body.head - y))

    def v_neck(self, points: Array, depth: float, width: float) -> Array:
        """Outside a V from the neck down `depth` metres, `width` metres to each side at the top."""
        bottom = self.neck[1] - depth
        reach = np.clip((points[:, 1] - bottom) / depth, 0, 1.3) * width
        in_front = points[:, 2] > self.neck[2] + 0.01
        return np.where(in_front & (points[:, 1] > bottom), np.abs(points[:, 0]) - reach, FAR)

    def open_front(self, points: Array, gap: float, widening: float = 0.10) -> Array:
        """Open down the front: `gap` metres to each side, wider at the chest."""
        in_front = points[:, 2] > self.neck[2] + 0.015 * self.size
        wider = widening * np.clip((points[:, 1] - (self.neck[1] - 0.20 * self.size)) / self.size, 0, 1)
        return np.where(in_front, np.abs(points[:, 0]) - gap - wider, FAR)

    def leg_place(self, points: Array) -> tuple[Array, Array]:
        """(n,) along the leg, 0 hip, 1 knee, 2 ankle; and (n,3) the direction away from the leg's axis."""
        along, away = np.zeros(len(points)), np.zeros_like(points)
        for side, sign in (("l", 1), ("r", -1)):
            thigh, calf, foot = self.leg_axes[side]
            here = points[:, 0] * sign >= 0
            p = points[here]
            upper = (p - thigh) @ (calf - thigh) / ((calf - thigh) @ (calf - thigh))
            lower = (p - calf) @ (foot - calf) / ((foot - calf) @ (foot - calf))
            t = np.where(upper < 1, upper, 1 + np.maximum(lower, 0))
            axis = np.where(
                (t < 1)[:, None], thigh + (calf - thigh) * t[:, None], calf + (foot - calf) * (t[:, None] - 1)
            )
            along[here], away[here] = t, p - axis
        return along, away
