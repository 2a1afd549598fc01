"""What a story is on its way to the screenplay: a logline, then people and an outline. Each is a file that a person may change."""

from __future__ import annotations

from dataclasses import dataclass, field

LOGLINE, OUTLINE = ("logline", 1), ("outline", 1)  # the schemas of the two files
SECONDS_A_SCENE = 40.0
MOST_SCENES = 120


@dataclass(frozen=True)
class Premise:
    """writing/logline.toml: what the film is, before there is a story."""

    title: str = ""
    logline: str = ""
    tone: str = ""


@dataclass(frozen=True)
class Person:
    """Somebody of the story: who they are to look at, what they want, and how they talk."""

    name: str = ""
    description: str = ""
    wants: str = ""
    speaks: str = ""


@dataclass(frozen=True)
class Row:
    """A scene of the outline. `id` is given once and names its draft, writing/scenes/ID.fountain."""

    heading: str = ""
    people: tuple[str, ...] = ()
    happens: str = ""
    turn: str = ""
    id: str = ""


@dataclass(frozen=True)
class Outline:
    """writing/outline.toml: who is in it, and what happens, scene by scene."""

    characters: tuple[Person, ...] = field(default_factory=tuple)
    scenes: tuple[Row, ...] = field(default_factory=tuple)

    def numbered(self) -> Outline:
        """The same, every scene with an id of its own; a scene that a person put in gets the next free number."""
        from dataclasses import replace

        taken = {row.id for row in self.scenes if row.id}
        free = (str(number) for number in range(1, 10_000) if str(number) not in taken)
        seen: set[str] = set()
        rows = []
        for row in self.scenes:
            own = row.id if row.id and row.id not in seen else next(free)
            seen.add(own)
            rows.append(replace(row, id=own))
        return replace(self, scenes=tuple(rows))


def wanted_scenes(minutes: float) -> int:
    """How many scenes a film of this length has, about."""
    return max(1, min(round(minutes * 60 / SECONDS_A_SCENE), MOST_SCENES))
