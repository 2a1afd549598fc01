"""Sheets: a character as pictures (turnaround, expressions, wardrobe), for whoever dresses, draws or paints the same person again.

Pictures lie in `references/CHARACTER/` of the film's folder. They are made once for a look and a wardrobe, and again when those change.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from filmwright import files
from filmwright.errors import NotFound
from filmwright.film import Film

if TYPE_CHECKING:
    from filmwright.arrays import Array
    from filmwright.bible import Character
    from filmwright.stage.people.person import Person

FOLDER = "references"
QUALITY = "fine"
WIDE = (1600, 640)
FULL, FACE, PIECE = (512, 896), (640, 640), (640, 640)  # pixels of one picture of each sheet
VIEWS: dict[str, float] = {"front": 0.0, "three-quarter": -40.0, "side": -90.0, "back": 180.0}  # degrees of the body
# The parts of a body that a wardrobe sheet shows, as parts of the stature (from, to), each from in front and behind.
PIECES: dict[str, tuple[float, float]] = {
    "head": (0.80, 1.06),
    "top": (0.44, 0.90),
    "bottom": (0.10, 0.62),
    "shoes": (-0.03, 0.20),
}
TURN = -18.0  # degrees by which a face is turned from the camera: a nose is seen as one

Frame = Callable[["Person", str], "Array"]  # a person, the name of a picture -> (height, width, 3) uint8


def turnaround(film: Film, character: str, size: tuple[int, int] = FULL) -> dict[str, Path]:
    """The whole figure from in front, three-quarter, side and back: view -> PNG of `size` pixels.

    Raises:
        NotFound: nobody of this id or name is in the bible, or somebody who is heard only.
    """

    def frame(person: Person, view: str) -> Array:
        return whole(person, VIEWS[view], size)

    return _sheet(film, character, "turnaround", tuple(VIEWS), size, frame)


def expressions(film: Film, character: str, size: tuple[int, int] = FACE) -> dict[str, Path]:
    """The face in every mood that a scene may have: mood -> PNG. Raises NotFound as `turnaround`."""
    from filmwright.scenes import MOODS
    from filmwright.stage.motion.face import expression

    def frame(person: Person, mood: str) -> Array:
        return face(person, expression(mood), size)

    return _sheet(film, character, "expression", MOODS, size, frame)


def wardrobe(film: Film, character: str, size: tuple[int, int] = PIECE) -> dict[str, Path]:
    """What the character wears, piece by piece, from in front and from behind: "head-front", "top-back"… -> PNG. Raises NotFound as
    `turnaround`."""

    def frame(person: Person, name: str) -> Array:
        part, side = name.rsplit("-", 1)
        return piece(person, part, side, size)

    names = tuple(f"{part}-{side}" for part in PIECES for side in ("front", "back"))
    return _sheet(film, character, "wardrobe", names, size, frame)


def whole(person: Person, heading: float, size: tuple[int, int] = FULL) -> Array:
    """A whole figure, (height, width, 3) uint8, turned by `heading` degrees from the camera."""
    return _picture(person, -0.05, person.height + 0.07, size, heading)


def face(person: Person, units: Mapping[str, float], size: tuple[int, int] = FACE) -> Array:
    """A face with its units, looking into the camera."""
    low, high = person.eye_height - 1.75 * person.head_radius, person.eye_height + 1.60 * person.head_radius
    return _picture(person, low, high, size, TURN, units, eye_contact=True)


def piece(person: Person, part: str, side: str, size: tuple[int, int] = PIECE) -> Array:
    """What is worn on one of PIECES, from the "front" or the "back"."""
    low, high = PIECES[part]
    return _picture(person, low * person.height, high * person.height, size, -25.0 if side == "front" else 155.0)


def sheet(film: Film, character: str) -> list[Path]:
    """Everything about a character on three printable pictures: turnaround.png, expressions.png, wardrobe.png.

    Raises NotFound as `turnaround`.
    """
    made = []
    for name, pictures, across in (
        ("turnaround", turnaround(film, character), 4),
        ("expressions", expressions(film, character), 4),
        ("wardrobe", wardrobe(film, character), 4),
    ):
        path = next(iter(pictures.values())).parent / f"{name}.png"
        _together(list(pictures.values()), across, path)
        made.append(path)
    return made


def _character(film: Film, key: str) -> Character:
    found = film.bible().character(key)
    people = ", ".join(c.id for c in film.bible().characters if c.kind == "person")
    if found is None:
        raise NotFound(f"There is no character {key!r} in the bible of {film.folder}. It has: {people or 'nobody'}.")
    if found.kind != "person":
        raise NotFound(
            f"{found.name} is {'heard only' if found.kind == 'voice' else 'a ' + found.kind}, and sheets are made of people. "
            f"The bible has: {people or 'nobody'}."
        )
    return found


def _sheet(
    film: Film, character: str, kind: str, names: tuple[str, ...], size: tuple[int, int], frame: Frame
) -> dict[str, Path]:
    """The pictures of one kind, made where they are missing or show an older look."""
    from filmwright.stage.people.person import person, person_digest

    who = _character(film, character)
    folder = film.path(FOLDER, files.slug(who.id))
    key = {"person": person_digest(who.look, who.wardrobe), "size": list(size), "version": VERSION}
    record = folder / f"{kind}.json"
    fresh = _read(record) == key
    paths = {name: folder / f"{kind}-{name}.png" for name in names}
    missing = [name for name, path in paths.items() if not fresh or not path.is_file()]
    if missing:
        from filmwright.media import save_picture

        body = person(who.look, who.wardrobe, who.name)
        record.unlink(missing_ok=True)
        for name in missing:
            folder.mkdir(parents=True, exist_ok=True)
            save_picture(paths[name], frame(body, name))
        files.write(record, json.dumps(key) + "\n")
    return paths


VERSION = 2  # raised by hand when sheets are framed or lit otherwise


def _read(path: Path) -> object:
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None


def _picture(
    person: Person,
    low: float,
    high: float,
    size: tuple[int, int],
    heading: float,
    units: Mapping[str, float] | None = None,
    eye_contact: bool = False,
) -> Array:
    from filmwright.generators.stage import pipeline
    from filmwright.stage.portrait import portrait

    snapshot, view = portrait(person, low, high, size[0] / size[1], heading, units, eye_contact)
    return pipeline(size[0], size[1], QUALITY).render(snapshot, view).rgb


def _together(pictures: list[Path], across: int, to: Path) -> None:
    """Pictures of one size side by side, `across` in a row."""
    import numpy as np
    from PIL import Image

    from filmwright.media import save_picture

    loaded = [np.asarray(Image.open(path).convert("RGB")) for path in pictures]
    height, width = loaded[0].shape[:2]
    rows = -(-len(loaded) // across)
    page = np.full((rows * height, across * width, 3), 255, np.uint8)
    for k, picture in enumerate(loaded):
        y, x = divmod(k, across)
        page[y * height : (y + 1) * height, x * width : (x + 1) * width] = picture
    save_picture(to, page)


def lineup(film: Film, size: tuple[int, int] = WIDE) -> Path | None:
    """Everybody who is seen in the film, side by side: references/lineup.png; None where that is nobody or one."""
    from filmwright.media import save_picture
    from filmwright.stage.people.person import person, person_digest

    cast = [who for who in film.bible().characters if who.kind == "person"]
    if len(cast) < 2:
        return None
    path, record = film.path(FOLDER, "lineup.png"), film.path(FOLDER, "lineup.json")
    key = {"people": [person_digest(who.look, who.wardrobe) for who in cast], "size": list(size), "version": VERSION}
    if not path.is_file() or _read(record) != key:
        path.parent.mkdir(parents=True, exist_ok=True)
        save_picture(path, in_line([person(who.look, who.wardrobe, who.name) for who in cast], size))
        files.write(record, json.dumps(key) + "\n")
    return path


def in_line(people: Sequence[Person], size: tuple[int, int]) -> Array:
    """A picture (height, width, 3) uint8 of people side by side."""
    from filmwright.generators.stage import pipeline
    from filmwright.stage.portrait import lineup as posed

    snapshot, view = posed(people, size[0] / size[1])
    return pipeline(size[0], size[1], QUALITY).render(snapshot, view).rgb


def every_sheet(film: Film) -> Iterator[tuple[str, list[Path]]]:
    """The sheets of everybody who is seen in the film, one after the other, and the line-up of all: (name, pictures)."""
    for who in film.bible().characters:
        if who.kind == "person":
            yield who.name, sheet(film, who.id)
    together = lineup(film)
    if together is not None:
        yield "Line-up", [together]
