"""The parameters of each family on the gallery's pages, from the code's own tables.

    python benchmarks/gallery_parameters.py [--check]

A page that has a family of its own ends in a part between `<!-- parameters -->` and `<!-- end of parameters -->`; it is written here and
nowhere else. A test compares the two, so that a new kind or a new number of one cannot go unsaid.
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from pathlib import Path

from filmwright.bible import Place
from filmwright.errors import StageError

PAGES = Path(__file__).parents[1] / "docs" / "gallery"
BEGIN, END = "<!-- parameters -->", "<!-- end of parameters -->"
NOTHING = "?"  # no option of any place has this value, so that a place says what it may be
VEHICLES = (  # module, its table
    ("two_wheels", "CYCLES"),
    ("motors", "MOTORS"),
    ("car_shapes", "KINDS"),
    ("heavy", "TRUCKS"),
    ("heavy", "BUSES"),
    ("rails", "TRAINS"),
    ("hulls", "KINDS"),
    ("aircraft", "PLANES"),
)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table of Markdown."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "/") for cell in line) + " |" for line in lines)


def allowed(kind: str, option: str) -> str:
    """What an option of a kind of place may be, as the place itself says when it is asked for something else; "" if it never says."""
    from filmwright.stage.places import family

    place = Place(
        id=kind, name=kind, kind=kind, interior=kind in ("room", "hall", "cavern"), seed=1, options=((option, NOTHING),)
    )
    try:
        family(kind).built_by(place)(place)
    except StageError as error:
        said = re.search(r"Choose one of: (.*)\.$|Write one (from [\d.]+ to [\d.]+)\.$", str(error), re.DOTALL)
        return (said[1] or said[2]).strip(" ,") if said else ""
    return ""


def places() -> str:
    """Every kind of place, its options and what they may be."""
    from filmwright.stage.places import FAMILIES, family

    rows = []
    for kind in FAMILIES:
        for option in family(kind).options:
            values = allowed(kind, option)
            rows.append((f"`{kind}`", f"`{option}`", values or "a word of its own"))
    return (
        "Every place has its seed, its hour and its weather besides, and the options `sky`, `crowd`, `tints` and `lit`.\n\n"
        + table(("kind", "option", "may be"), rows)
    )


def vehicles() -> str:
    """Every table of vehicles: its kinds, and the numbers by which they differ."""
    rows = []
    for module, name in VEHICLES:
        kinds = getattr(importlib.import_module(f"filmwright.stage.vehicles.{module}"), name)
        numbers = ", ".join(part.name for part in fields(next(iter(kinds.values()))))
        rows.append((f"`{module}.{name}`", ", ".join(kinds), numbers))
    return "A vehicle's colour, and whether its lamps burn, are said by the words.\n\n" + table(
        ("family", "kinds", "numbers"), rows
    )


def things() -> str:
    """Every family of things: the kinds in its file, and what all of them can be."""
    from filmwright.bible import Prop
    from filmwright.stage.props import FAMILIES

    kinds: dict[str, list[str]] = {}
    for kind, made in FAMILIES.items():
        kinds.setdefault(getattr(made.build, "__module__", "").rsplit(".", 1)[-1] or "other", []).append(kind)
    common = ", ".join(part.name for part in fields(Prop) if part.name not in ("id", "name", "kind", "locked"))
    rows = [(f"`{module}`", ", ".join(sorted(names))) for module, names in sorted(kinds.items())]
    return f"All of them have: {common}.\n\n" + table(("family", "kinds"), rows)


def styles() -> str:
    """Every style with the layers that it lays over a picture."""
    from filmwright.stage.styles import STYLES

    def layers(name: str) -> Iterator[str]:
        for layer in STYLES[name].layers:
            yield f"{Path(layer.file).stem} ({', '.join(key for key, _ in layer.values)})"

    rows = [(f"`{name}`", "; ".join(layers(name)) or "none", str(STYLES[name].hold)) for name in STYLES]
    return table(("style", "layers (numbers)", "frames held"), rows)


def events() -> str:
    """Every event, in a word about it."""
    from filmwright.stage.events import FAMILIES

    rows = [(f"`{name}`", _sentence(made)) for name, made in FAMILIES.items()]
    return "All begin at a time, last a while and have a strength and a seed, from the words.\n\n" + table(
        ("event", "what happens"), rows
    )


def _sentence(made: Callable[..., object]) -> str:
    """The first sentence of what a function says of itself."""
    text = " ".join((made.__doc__ or "").split())
    return re.split(r"(?<=[.;:]) ", text)[0].rstrip(";:") if text else ""


MADE: dict[str, Callable[[], str]] = {
    "places": places,
    "vehicles": vehicles,
    "objects": things,
    "styles": styles,
    "events": events,
}


def part(name: str) -> str:
    """The part of a page, with its marks."""
    return f"{BEGIN}\n\n## Parameters\n\n{MADE[name]()}\n\n{END}"


def written(text: str, name: str) -> str:
    """A page with its part as it should be; where it has none yet, at its end."""
    if BEGIN not in text:
        return f"{text.rstrip()}\n\n{part(name)}\n"
    before, rest = text.split(BEGIN, 1)
    return f"{before}{part(name)}{rest.split(END, 1)[1]}"


def main() -> int:
    """Write the parts; with --check only say which are not as they should be, and 1 if there is one."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--check", action="store_true", help="write nothing")
    check = arguments.parse_args().check
    old = []
    for name in MADE:
        page = PAGES / f"{name}.md"
        text = page.read_text("utf-8")
        new = written(text, name)
        if new != text:
            old.append(page.name)
            if not check:
                page.write_text(new, "utf-8")
    print(f"not as the code says: {', '.join(old)}" if check and old else f"written: {', '.join(old) or 'nothing'}")
    return 1 if check and old else 0


if __name__ == "__main__":
    sys.exit(main())
