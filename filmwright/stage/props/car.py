"""Cars as pieces of a set: simple meshes of the cars of stage/vehicles. The car looks towards +z, wheels on y = 0."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from filmwright.stage.mesh import Mesh
from filmwright.stage.surface import Colour, merge, named, rgb
from filmwright.stage.vehicles.cars import car

# what the sets call their cars, and the kind that is meant
BODIES = {
    "sedan": "sedan",
    "estate": "hatchback",
    "suv": "suv",
    "van": "van",
    "sport": "coupe",
    "vintage": "vintage car",
}


@lru_cache(maxsize=64)
def car_mesh(colour: Colour = "#8a2f2b", kind: str = "sedan", lights: bool = False, detail: float = 0.5) -> Mesh:
    """A whole car as a set needs it. `kind` is one of BODIES; `lights` turns head and tail lamps on; `detail` as of a `Kit`."""
    digits = "#" + "".join(f"{round(float(part) * 255):02x}" for part in rgb(colour))
    kit, _ = car(BODIES.get(kind, "sedan"), digits, lights, detail)
    solid, glass = kit.joined(kind)
    parts = [replace(part, joints=None, weights=None) for part in (solid, glass) if part is not None]
    return named(f"car-{kind}-{detail:g}", merge(parts))
