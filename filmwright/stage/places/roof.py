"""A flat city roof: parapet, stair house, water tank, aerials, vents; the street far below with cars; the city all round.

Options: height = metres of the roof over the street (default 24); airbag = no | yes (a stunt airbag below the east edge);
tank = yes | no. The jump is over the east parapet (x = 0, open in the middle), the street runs along z at x = 2 to 16.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmwright.bible import Place, Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import block, leaf, street_lamp, wall_face, water_tank
from filmwright.stage.places.city import antenna, car_at, front, passing, roof_unit, skyline, vent
from filmwright.stage.places.fittings import cable
from filmwright.stage.places.place import DARK, SetPiece
from filmwright.stage.places.plan import Box, Door, Level, Plan
from filmwright.stage.props import prop_mesh
from filmwright.stage.props.airbag import HALF, TOP, Load, gives_way
from filmwright.stage.shapes import box
from filmwright.stage.snapshot import Item, Lamp
from filmwright.stage.surface import at, glowing, grounded, many, merge, moved, named, noise, placed, surface, varied

WEST, NORTH, SOUTH = -18.0, -12.0, 12.0  # the roof is WEST < x < 0, NORTH < z < SOUTH
PARAPET = 0.85
RUN_UP = 3.75  # m/s with which a jumper leaves the roof
GAP = (-1.6, 1.6)  # z of the stretch of the east edge that has no parapet


class Roof(SetPiece):
    """The roof and what is under and around it; y = 0 is the street."""

    options = ("height", "airbag", "tank")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.high = self.number("height", 24.0, 6.0, 80.0)
        self.airbag = self.choice("airbag", ("no", "yes")) == "yes"
        self.tank = self.choice("tank", ("yes", "no")) == "yes"
        # A roof that is higher is left for longer, at the same run: the airbag lies where a jumper comes down.
        airtime = (2.3 + math.sqrt(2.3**2 + 2 * 9.81 * (self.high - TOP))) / 9.81
        self.bag = min(max(RUN_UP * airtime - 0.35, 4.4), 11.4)
        self.plan = self._plan()

    def _plan(self) -> Plan:
        h, p = self.high, PARAPET
        boxes = [
            Box("building", (WEST, 0, NORTH), (0.0, h - 0.02, SOUTH), walk=False),
            Box("parapet_n", (WEST, h, NORTH), (0, h + p, NORTH + 0.3), opaque=False), Box("parapet_s", (WEST, h, SOUTH - 0.3),
            (0, h + p, SOUTH), opaque=False),
            Box("parapet_w", (WEST, h, NORTH), (WEST + 0.3, h + p, SOUTH), opaque=False),
            Box("parapet_e1", (-0.3, h, NORTH), (0, h + p, GAP[0]), opaque=False), Box("parapet_e2", (-0.3, h, GAP[1]),
            (0, h + p, SOUTH), opaque=False),
            Box("stairhouse", (-13.2, h, -6.2), (-9.6, h + 2.7, -2.4)),
            Box("unit_1", (-6.6, h, -9.6), (-4.9, h + 1.0, -8.4), opaque=False), Box("unit_2", (-4.0, h, -9.6),
            (-2.3, h + 1.0, -8.4), opaque=False),
            Box("vent_1", (-7.4, h, 5.0), (-6.9, h + 1.0, 5.5), opaque=False), Box("vent_2", (-15.3, h, 2.6),
            (-14.8, h + 1.0, 3.1), opaque=False),
            Box("skylight", (-13.5, h, 5.5), (-10.5, h + 0.8, 8.5), opaque=False), Box("crate", (-4.5, h, 7.6),
            (-3.3, h + 0.7, 8.6), opaque=False),
            Box("facade", (16.0, 0, -70), (26, h * 0.9, 70)),
        ]  # fmt: skip
        if self.tank:
            boxes.append(Box("tank", (-7.7, h, -2.2 - 3.9), (-5.2, h + 5.0, -2.2 - 1.4)))
        if self.airbag:
            boxes.append(Box("airbag", (self.bag - HALF, 0, -HALF), (self.bag + HALF, TOP + 0.05, HALF), walk=False))
        levels = [Level((WEST, NORTH), (0.0, SOUTH), h)]
        if self.airbag:
            levels.append(Level((self.bag - HALF, -HALF), (self.bag + HALF, HALF), TOP))
        # With an airbag those below stand beside it, on the side of the viewer of the plan.
        bag = below = (4.6, 0.0)
        if self.airbag:
            bag, below = (round(self.bag, 2), 0.0), (round(self.bag + 0.8, 2), HALF + 1.3)
        return Plan(
            name=self.place.name,
            boxes=tuple(boxes),
            anchors=(
                ("edge", (-0.45, 0.0)), ("ledge", (-0.45, 0.0)), ("stairhouse", (-8.9, -4.2)), ("door", (-8.9, -4.2)),
                ("tank", (-6.4, -0.7)),
                ("street", below), ("below", below), ("airbag", bag), ("ground", below), ("parapet", (-0.75, 4.5)),
                ("skyline", (-0.75, 4.5)),
                ("vent", (-7.1, 4.4)), ("skylight", (-9.9, 7.0)), ("crate", (-4.9, 8.1)),
            ),
            tops=(("crate", 0.6),),
            doors=(("door", Door((-8.7, -3.5), (-11.2, -4.2))), ("street", Door((12.5, 3.0), (12.5, 26.0)))),
            marks=((-3.0, 0.0), (-4.2, 1.1), (-4.3, -1.0), (-5.6, 0.3), (-2.4, 2.4), (-2.5, -2.5)),
            zones=(((WEST, h + 0.15, NORTH), (15.0, h + 14.0, SOUTH)), ((0.4, 0.15, -62.0), (15.6, h + 12.0, 62.0))),
            levels=tuple(levels),
            heading=90.0,
            landmark=(0.0, h + 0.5, 0.0),
        )  # fmt: skip

    def dress(self, lit: bool) -> tuple[Item, ...]:
        h, seed = self.high, self.place.seed
        out = [Item(named("roof", *self._top()), name="roof")]
        building = block(-WEST, SOUTH - NORTH, h - 0.6, lit, seed * 3 + 1, "nsew", 0.45)
        keep = building.positions[building.triangles].max(1)[:, 1] < h - 0.1  # its own roof boxes are not wanted here
        trimmed = surface(
            building.positions, building.triangles[keep], building.colours, "plain", building.normals, building.aux
        )
        trimmed.material[:] = building.material
        out.append(Item(named("building", at(trimmed, WEST / 2, 0, 0)), name="building"))
        out.append(Item(named("stairhouse", at(self._stairhouse(lit), y=h)), name="stairhouse"))
        things = [at(roof_unit(k), x, h, -9.0, 0) for k, x in enumerate((-5.75, -3.15))]
        things += [
            at(vent(), -7.15, h, 5.25),
            at(vent(1.0), -15.05, h, 2.85),
            at(antenna(), -16.2, h, -9.6),
            at(antenna(2.4), -2.2, h, 10.6, 40),
        ]
        things += [
            at(grounded(box((-0.6, 0, -0.5), (0.6, 0.6, 0.5), "#7d6a4a", "wood", 0.02), 0, 0.2, 0.4), -3.9, h, 8.1, 12),
            at(self._skylight(lit), -12, h, 7),
        ]
        things.append(cable((-16.2, h + 3.0, -9.6), (-11.5, h + 2.7, -5.8), 0.5))
        if self.tank:
            things.append(at(water_tank(), -6.45, h, -4.85))
        out.append(Item(named("roof-things", *things), name="roof things"))
        out += self._below(lit)
        out += skyline(lit, seed, 70, 260, -0.5, 30, (35.0, 145.0))
        out += [
            Item(item.mesh, model=placed(70, 0, 0).astype("f4"), instances=item.instances, name="skyline")
            for item in skyline(lit, seed + 5, 90, 260, -0.5, 22, (140.0, 400.0))
        ]
        return tuple(out)

    def giving(self, loads: Sequence[Load]) -> tuple[Item, ...]:
        if not self.airbag:
            return ()
        mesh = prop_mesh(Prop("airbag", "airbag", "airbag"))
        here = np.array([self.bag, 0.0, 0.0])
        on_it = [replace(load, joints=load.joints - here, at=(load.at[0] - self.bag, load.at[1])) for load in loads]
        model = placed(self.bag, 0.0, 0.0).astype("f4")
        return (Item(mesh, model=model, shape=gives_way(mesh, on_it), name="airbag"),)

    def _top(self) -> list[Mesh]:
        """The felted roof with seams and puddle-dark patches, gravel strip, parapet with coping."""
        h = self.high
        xs, zs = np.linspace(WEST, 0, 31), np.linspace(NORTH, SOUTH, 37)
        x, z = np.meshgrid(xs, zs, indexing="ij")
        points = np.stack([x, 0 * x + h, z], -1).reshape(-1, 3)
        c = len(zs)
        i = (np.arange(len(xs) - 1)[:, None] * c + np.arange(c - 1)).ravel()
        faces = np.concatenate([np.stack([i, i + 1, i + c + 1], 1), np.stack([i, i + c + 1, i + c], 1)])
        tone = (
            0.42
            + 0.16 * noise(points[:, 0] / 2.3, points[:, 2] / 2.3, 4)
            - 0.10 * (noise(points[:, 0] / 4, points[:, 2] / 4, 9) > 0.7)
        )
        felt = surface(points, faces, np.stack([tone * 1.10, tone * 1.0, tone * 0.90], 1), "asphalt")
        edge = np.minimum.reduce([points[:, 0] - WEST, -points[:, 0], points[:, 2] - NORTH, SOUTH - points[:, 2]])
        felt.aux[:, 0] = 0.6 + 0.4 * np.clip(edge / 1.2, 0, 1)
        parts: list[Mesh] = [felt]
        parts += [
            box((WEST, h, z - 0.04), (0, h + 0.008, z + 0.04), "#4f4e50", "asphalt")
            for z in np.arange(NORTH + 1.5, SOUTH, 1.5)
        ]
        wall = "#9b6a52"
        runs = (
            ((WEST, NORTH), (0, NORTH + 0.3)),
            ((WEST, SOUTH - 0.3), (0, SOUTH)),
            ((WEST, NORTH), (WEST + 0.3, SOUTH)),
            ((-0.3, NORTH), (0, GAP[0])),
            ((-0.3, GAP[1]), (0, SOUTH)),
        )
        for (x0, z0), (x1, z1) in runs:
            parts.append(grounded(box((x0, h - 0.5, z0), (x1, h + PARAPET, z1), wall, "brick"), h, 0.3, 0.35))
            parts.append(
                box(
                    (x0 - 0.06, h + PARAPET, z0 - 0.06),
                    (x1 + 0.06, h + PARAPET + 0.08, z1 + 0.06),
                    "#b0aa9e",
                    "stone",
                    0.015,
                )
            )
        parts.append(box((-0.34, h - 0.5, GAP[0]), (0.05, h + 0.06, GAP[1]), "#b0aa9e", "stone", 0.02))
        return parts

    def _stairhouse(self, lit: bool) -> Mesh:
        x0, x1, z0, z1 = -13.2, -9.6, -6.2, -2.4
        parts = []
        for heading, span, cx, cz in (
            (0, x1 - x0, (x0 + x1) / 2, z1),
            (180, x1 - x0, (x0 + x1) / 2, z0),
            (270, z1 - z0, x0, (z0 + z1) / 2),
        ):
            parts.append(moved(wall_face(span, 2.6, "#9c7f6a", "brick", 0, 4), placed(cx, 0, cz, heading)))
        for lo, hi, y0 in ((z0, -4.7, 0.0), (-3.7, z1, 0.0), (-4.7, -3.7, 2.1)):  # the wall with the doorway looks east
            parts.append(
                moved(wall_face(hi - lo, 2.6 - y0, "#9c7f6a", "brick", 0, 5), placed(x1, y0, (lo + hi) / 2, 90))
            )
        parts += [
            box((x0 - 0.2, 2.6, z0 - 0.2), (x1 + 0.2, 2.8, z1 + 0.2), "#77736c", "concrete", 0.02),
            box((x0 + 0.3, 0, -4.7), (x1 - 1.6, 2.6, -3.7), "#1c1b1a", "plain"),
        ]
        parts += [box((x1 - 1.6, 0, z), (x1, 2.1, z + 0.03), "#4a423a", "plaster") for z in (-4.73, -3.7)]
        parts.append(moved(leaf("#5f6b66", 0.98, 2.08), placed(x1 - 0.02, 0, -4.68, -70)))
        bulb = at(box((-0.09, 0, -0.06), (0.09, 0.18, 0.1), "#dcd6c6", "plain", 0.02), x1 + 0.06, 2.25, -4.2)
        parts.append(glowing(bulb, "#ffcf8a", 7.0) if lit else bulb)
        return grounded(merge(parts), 0, 0.3, 0.3)

    def _skylight(self, lit: bool) -> Mesh:
        frame = box((-1.5, 0, -1.5), (1.5, 0.35, 1.5), "#77736c", "concrete", 0.02)
        panes = [
            box((x - 0.44, 0.35, -1.35), (x + 0.44, 0.42, 1.35), "#39454c", "metal", 0.01) for x in (-0.95, 0.0, 0.95)
        ]
        return merge([frame, *[glowing(p, "#ffd79a", 1.2) if lit else p for p in panes]])

    def _below(self, lit: bool) -> list[Item]:
        seed = self.place.seed
        parts = [
            box((-90, -0.3, -110), (110, -0.02, 110), "#5c5a57", "concrete"),
            box((3.0, -0.2, -110), (15.0, 0.0, 110), "#47474a", "asphalt"),
        ]
        parts += [box((x0, -0.1, -110), (x1, 0.0, 110), "#8d8a84", "concrete") for x0, x1 in ((0.0, 3.0), (15.0, 16.0))]
        parts += [box((8.93, 0, z), (9.07, 0.015, z + 2.4), "#cfc9b4", "paint") for z in np.arange(-100, 100, 5.0)]
        parts += [box((x, 0, -14.5), (x + 0.6, 0.015, -11.5), "#d8d3c2", "paint") for x in np.arange(3.4, 14.6, 1.1)]
        out = [Item(named("street-below", *(varied(p, 0.07, 2, 3.0) for p in parts)), name="street")]
        z = -66.0
        for k in range(12):
            tall = min(8.0 + 3.2 * ((seed + k * 5) % 4), max(self.high * 0.85, 7.0))
            out.append(
                Item(
                    named("front", front(11.0, tall, lit, seed * 13 + k)),
                    model=placed(16.0, 0, z, -90).astype("f4"),
                    name="building",
                )
            )
            z += 11.0
        for k, (x, z, a) in enumerate(
            ((13.9, -20.0, 0.0), (13.9, 9.0, 0.0), (13.9, 21.5, 0.0), (4.1, -24.0, 180.0), (4.1, 17.0, 180.0))
        ):
            out.append(car_at(seed * 9 + k, x, 0.0, z, a, lit and k % 2 == 0))
        low = np.array(
            [
                (30.0 + 17.0 * i + 4 * ((i * j) % 3), -0.5 - 3.0 * ((i + 2 * j + seed) % 4), -120.0 + 16.0 * j)
                for i in range(5)
                for j in range(14)
            ]
        )
        for k in range(3):
            mesh = named("blocks", block(14.0, 13.0, 15.0, lit, (3, 8, 24)[k], "nsw", 0.4))
            out.append(Item(mesh, instances=many(low[k::3], 0.0), name="building"))
        lamps = np.array([(2.6, 0.0, z) for z in (-40.0, -16.0, 16.0, 40.0)])
        out.append(Item(named("street-lamp", street_lamp(5.0, lit)), instances=many(lamps, 0.0), name="lamp"))
        return out

    def moving(self, seconds: float) -> tuple[Item, ...]:
        if self.airbag:  # the street is closed for the jump
            return ()
        return tuple(
            passing(
                seconds, self.place.seed, ((6.6, -10.0, 0.0, 9.0), (11.4, 11.0, 4.0, 8.0)), 100.0, 0.0, "z", False, 3
            )
        )

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        if time not in DARK:
            return ()
        k = 1.0 if time == "night" else 0.55
        h = self.high
        out = [
            Lamp((-9.2, h + 2.2, -4.2), (3.4 * k, 2.1 * k, 0.9 * k), 9.0),
            Lamp((-12.0, h + 1.0, 7.0), (1.6 * k, 1.2 * k, 0.7 * k), 6.0),
        ]
        out.append(Lamp((0.6, h - 1.5, 0.0), (0.9 * k, 0.6 * k, 0.35 * k), 8.0))  # the glow of the street on the edge
        out += [Lamp((3.5, 4.8, z), (5.0 * k, 3.2 * k, 1.4 * k), 14.0) for z in (-16.0, 16.0, -40.0, 40.0)]
        return tuple(out)
