"""Vehicles that only stand there, as props: parked, moored, on the ground."""

from __future__ import annotations

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.vehicles.catalogue import NAMES, Make, vehicle
from filmwright.stage.vehicles.catalogue import SAME as WORDS

CAR = "car"  # the plain noun of what the catalogue calls by its make
KINDS = (*NAMES, CAR)
# a word that means one kind here; "tank" and "glider" mean what they mean on the road and in the air
SAME: dict[str, str] = {word: CAR if kind == "sedan" else kind for word, kind in WORDS.items() if kind and word != CAR}
ALONG = 62.0  # degrees from the camera at which what is long is told best
# what stands beside other things is of a size that goes into a picture with them
SHORT = {CAR: "sedan", "train": "railcar", "airplane": "private jet"}
HIGH = ("rocket", "hot air balloon", "flying saucer", "paraglider", "drone")


def parked(prop: Prop) -> Mesh:
    """A vehicle of the prop's kind and colour, standing still."""
    from filmwright.stage.props import known

    kind = known(prop.kind) or prop.kind
    return vehicle(Make(SHORT.get(kind, kind), prop.colour)).standing()


def aslant(kind: str) -> float:
    """How far a prop of a kind is turned to be seen well by a camera at +z: vehicles show their side, other things their front."""
    return 0.0 if kind not in KINDS or kind in HIGH else ALONG
