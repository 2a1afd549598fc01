"""What a prompt says of the camera, of time and of style."""

from __future__ import annotations

from filmwright.reading.prompt_page import Page
from filmwright.reading.request import Camera
from filmwright.reading.words import table


def camera(page: Page) -> Camera:
    """The camera that a prompt asks for."""
    movement, strength = "", 1.0
    for pattern, name, force in table("prompt")["movements"]:
        match = page.find(pattern)
        if match:
            page.cover(*match.span())
            if not movement:
                movement, strength = str(name), float(force)
    angle = _said(page, "angles")
    size = _said(page, "sizes")
    kind = _said(page, "kinds")
    return Camera(
        size=size,
        angle=angle,
        movement=movement,
        side=_said(page, "sides"),
        effect=_said(page, "effects") or "none",
        strength=strength,
        kind=kind,
        lens=_said(page, "lenses"),
    )


def style(page: Page) -> str:
    """The style that is asked for and that the stage has, by its name there; "film" is its own; "" where none is said.

    Words for a style that the stage does not have stay not understood.
    """
    found = ""
    for pattern, name in table("prompt")["styles"]:
        while match := page.find(pattern):
            if name == "art":
                break
            found = str(name) if found in ("", "film") else found
            page.cover(*match.span())
            page.stops.update(page.within(*match.span()))  # a painter who is named is nobody in the picture
    return found


def mood(page: Page) -> str:
    """The mood that a prompt's words tell, "neutral" where they tell none."""
    found = ""
    for pattern, name in table("prompt")["moods"]:
        while match := page.find(pattern):
            page.cover(*match.span())
            found = found or str(name)
    return found or "neutral"


def _said(page: Page, name: str) -> str:
    found = ""
    for pattern, value in table("prompt")[name]:
        match = page.find(pattern) if not found else None
        if match:
            page.cover(*match.span())
            found = str(value)
    return found
