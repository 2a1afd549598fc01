"""How deeds are told to a model that makes films from words: the acts of everyday life, after their own words."""

from __future__ import annotations

from filmwright.reading.acts import acts

GLIDES = {
    "swim": "swims",
    "skateboard": "rides a skateboard",
    "snowboard": "rides a snowboard",
    "surf": "surfs",
    "moonwalk": "moonwalks",
}


def of_acts() -> dict[str, str]:
    """For every motion of an act, what is told of whoever does it, {their} standing for his or her."""
    return GLIDES | {act.do: act.told for act in reversed(list(acts().values())) if act.told}
