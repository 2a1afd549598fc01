"""Riders who are called by what they ride: a cyclist rides a bicycle, who is on horseback rides a horse."""

from __future__ import annotations

import re

MOUNTS = {
    "cyclist": "bicycle", "bicyclist": "bicycle", "biker": "motorcycle", "motorcyclist": "motorcycle", "skateboarder": "skateboard",
    "horseman": "horse", "horsewoman": "horse",
}  # fmt: skip
_NAMED = rf"\b({'|'.join(MOUNTS)}|horsemen|horsewomen)(s?)\b"
# what they ride is named
_SAID = (
    r"(?! (?:(?:who |is |are )*rid(?:e|es|ing) (?:on )?(?:an?|the|his|her|their|its) (?!road|street|path|highway|hill|wave)"
    r"|with|on (?:a|the|his|her|their) (?:\w+ )?\w*(?:bike|cycle|horse|board)))"
)
_RIDERS = re.compile(_NAMED + _SAID, re.IGNORECASE)
_ON_HORSEBACK = re.compile(
    r"\b(?:riding |sitting |seated )?on horse ?back\b(?:,? (?:gallop|trott|rac|runn|charg)ing\b)?", re.IGNORECASE
)


def mounted(text: str) -> str:
    """A prompt with what its riders sit on said in so many words; one that says so itself is left alone."""

    def said(match: re.Match[str]) -> str:
        rider, many = (
            match.group(1).lower().replace("men", "man"),
            match.group(2) or match.group(1).lower().endswith("men"),
        )
        mount = MOUNTS[rider]
        return f"{match.group()} riding {mount + 's' if many else 'a ' + mount}"

    return _RIDERS.sub(said, _ON_HORSEBACK.sub("riding a horse", text))
