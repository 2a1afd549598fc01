"""When and where a scene plays: what blocking is told besides the words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Setting:
    """When and in what weather a scene plays, and its mood; `place` is the place's id in the bible."""

    place: str
    time: str = "day"
    weather: str = "clear"
    mood: str = "neutral"
    language: str = "en"
