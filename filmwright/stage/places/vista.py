"""What a window shows is lit by the day outside: meshes turned into the material "vista" for an hour and a weather, and rain on panes.

A room's light stops at its windows, and its haze with it. So what stands outside carries the day in its vertices: how much haze a metre
of the air holds, how strong the sun is, how low it stands (render/glsl/surface/vista.glsl). Lamps outside keep their glow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.places.place import DARK
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import noise

LEAFY = tuple(MATERIAL[name] for name in ("foliage", "grass"))
WET = ("rain", "storm")  # weathers that leave drops on a pane
_SUN = {"dawn": 1.8, "day": 2.9, "dusk": 1.35, "night": 0.035}  # strength of the key outside, as in stage/light.py
_LOW = {"dawn": 0.7, "day": 0.0, "dusk": 0.9, "night": 0.0}  # how near to the horizon it stands, 0..1
_LEFT = {"clear": 1.0, "overcast": 0.12, "rain": 0.06, "snow": 0.15, "fog": 0.05, "storm": 0.04, "sandstorm": 0.4}
_HAZE = {
    "clear": 0.0011,
    "overcast": 0.0022,
    "rain": 0.0085,
    "snow": 0.011,
    "fog": 0.034,
    "storm": 0.010,
    "sandstorm": 0.03,
}


@dataclass(frozen=True)
class Outside:
    """The hour, the weather and the season before a window."""

    time: str = "day"
    weather: str = "clear"
    airless: bool = False

    @property
    def lit(self) -> bool:
        """Whether lamps burn."""
        return self.time in DARK

    def mesh(self, mesh: Mesh, kind: int = 0) -> Mesh:
        """A mesh as it is seen there; `kind` 2 is water."""
        haze = 0.0 if self.airless else _HAZE[self.weather]
        sun = _SUN[self.time] * (1.0 if self.airless else _LEFT[self.weather])
        colours, kept = mesh.colours.astype(float), mesh.material == MATERIAL["glow"]
        if self.weather == "snow" and kind != 2:
            lies = (
                mesh.normals[:, 1] + 0.25 * (noise(mesh.positions[:, 0] * 2, mesh.positions[:, 2] * 2, 5) - 0.5) > 0.5
            )
            colours = np.where((lies & ~kept)[:, None], [0.88, 0.91, 0.95], colours)
        leafy = np.isin(mesh.material, LEAFY)
        aux = np.zeros_like(mesh.aux)
        aux[:, 0] = np.where(leafy, 1.0, np.clip(mesh.aux[:, 0], 0.0, 1.0))
        aux[:, 1], aux[:, 2] = haze, sun
        aux[:, 3] = (2.0 if kind == 2 else leafy) + _LOW[self.time]
        return replace(
            mesh,
            key=f"{mesh.key}-outside-{self.time}-{self.weather}-{int(self.airless)}-{kind}",
            colours=colours.astype("f4"),
            material=np.where(kept, mesh.material, MATERIAL["vista"]).astype("u1"),
            aux=np.where(kept[:, None], mesh.aux, aux).astype("f4"),
        )

    def items(self, items: Sequence[Item]) -> list[Item]:
        """Items as they are seen there; what is called "view water" is water. None of them casts a shadow into the room."""
        return [
            replace(item, mesh=self.mesh(item.mesh, 2 if item.name == "view water" else 0), shadow=False)
            for item in items
        ]
