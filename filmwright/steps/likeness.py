"""Likeness: what is known of a character from a take: pictures cut from it, and ids that servers gave to characters made of it.

Both go into the shots behind the one that they were taken from, as far as the model takes them. The pictures lie in the film's
`references/`; the ids, which were paid for, stand in the ledger.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from filmwright import files
from filmwright.film import Film, scene_order
from filmwright.generators.generator import CharacterMaker, Generator, Limits, Scalar
from filmwright.ledger import Attempt
from filmwright.shots import Shot
from filmwright.steps import sheets

PREFIX = "from-take-"  # of the pictures' names
RECORD = "from-take.json"
KIND = "character"  # of rows of the ledger
OPTION = "characters"


def target(who: str) -> str:
    """What the ledger calls the making of a character."""
    return f"character {who}"


def record(film: Film, who: str) -> dict[str, object]:
    """Which shot and take the pictures of a character are from; empty when there are none."""
    return film.recipe(sheets.FOLDER, files.slug(who), RECORD) or {}


def pictures(film: Film, who: str, shot: Shot) -> list[Path]:
    """The pictures of a character that a shot gets, best first; none in the shot that they are from, and before it."""
    if not _behind(shot, str(record(film, who).get("shot", ""))):
        return []
    return sorted(film.path(sheets.FOLDER, files.slug(who)).glob(f"{PREFIX}*.png"))


def standing(film: Film, who: str, generator: str, server: str) -> Attempt | None:
    """The newest character that a server made of somebody; its id is the row's `remote_id`."""
    rows = film.ledger.attempts(target(who))
    return next(
        (
            row
            for row in reversed(rows)
            if (row.kind, row.outcome, row.generator) == (KIND, "done", generator)
            and json.loads(row.extra).get("server") == server
        ),
        None,
    )


def named(
    film: Film, by: Generator, limits: Limits, shot: Shot, people: tuple[str, ...], options: Mapping[str, Scalar]
) -> dict[str, Scalar]:
    """The options of a request, with the ids of the characters who are seen, where generator and model take them."""
    if not isinstance(by, CharacterMaker) or OPTION not in limits.options:
        return dict(options)
    ids = [each.strip() for each in str(options.get(OPTION, "")).split(",") if each.strip()]
    for who in people:
        row = standing(film, who, by.name, by.server(options))
        if row is not None and _behind(shot, str(json.loads(row.extra).get("shot", ""))):
            ids.append(row.remote_id)
    kept = list(dict.fromkeys(ids))[: by.most_characters]
    return {**options, OPTION: ",".join(kept)} if kept else dict(options)


def _behind(shot: Shot, other: str) -> bool:
    """Whether a shot comes after another one in the film. Ids count upwards within a scene."""
    scene, dash, _ = other.rpartition("-")
    return bool(dash) and (scene_order(shot.scene), shot.id) > (scene_order(scene), other)
