"""A request: what one prompt asks to see, as data. `reading.prompt` makes it; `direction` stages it; the manifest answers it."""

from __future__ import annotations

from dataclasses import dataclass, field

KINDS = ("person", "creature", "thing", "scenery")


@dataclass(frozen=True)
class Where:
    """The setting. `place` is the plain noun of what is built; `kind` and `options` are those of a family of stage/places.

    `asked` says whether the prompt named the place, or whether it was chosen because none was named.
    """

    place: str = "meadow"
    kind: str = "plain"
    options: tuple[tuple[str, str], ...] = ()
    interior: bool = False
    time: str = "day"
    weather: str = "clear"
    asked: bool = False
    seen: tuple[
        tuple[str, str], ...
    ] = ()  # items of the set that the prompt names with the place, and what it calls them
    tints: str = ""  # colours of parts of the set, as the option `tints` of any place has them
    about: str = (
        ""  # name of the set's item that the place is named after ("lighthouse"), which the camera then looks for
    )


@dataclass(frozen=True)
class Entity:
    """Somebody or something to be seen. `asked` are the prompt's own words; `noun` names it; `count` is how many are to be seen.

    `size` is -1 (tiny, small), 0 or 1 (large, giant). `words` describe a person, garments included, or a creature's coat. `items` are
    the names under which the set draws a piece of scenery. `material` is what a
    thing is made of, a value of words/matters.toml. `does` is what a creature does, as (what is played, manner).
    """

    id: str
    kind: str
    asked: str
    noun: str
    count: int = 1
    colour: str = ""
    size: int = 0
    words: str = ""
    sex: str = ""
    items: tuple[str, ...] = ()
    material: str = ""
    shape: str = ""  # of a thing, where it is told: one of stage/props/outline.py
    does: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Relation:
    """Where one entity is, seen from the camera: left_of, right_of, above, below, behind, in_front_of, inside or beside another;
    `prompt_relations.py` has the rest (leans, hangs, between, in_mouth …)."""

    a: str
    rel: str
    b: str


@dataclass(frozen=True)
class Course:
    """Which way something goes in the picture: `way` is left, right, toward, away, up, down, circles, zigzag or to and fro; `whose` are
    the ids of the entities that it may be said of, the likeliest first; `words` said it."""

    whose: tuple[str, ...]
    way: str
    words: str


@dataclass(frozen=True)
class Camera:
    """What the prompt says of the camera, "" where it is silent. Names are those of shots.SIZES and shots.MOVEMENTS.

    `side` is front, side or back; `kind` ots (over the shoulder) or two (a two-shot); `lens` fisheye or none; `effect`
    slow_motion, time_lapse or rack_focus; `strength` 1, or 2 for "intense".
    """

    size: str = ""
    angle: str = ""
    movement: str = ""
    side: str = ""
    effect: str = "none"
    strength: float = 1.0
    kind: str = ""
    lens: str = ""


@dataclass(frozen=True)
class Request:
    """A prompt, understood. `told` is the action with each person's words replaced by a code name, see `people`.

    `verbs` are the base forms of the verbs that people do, in order. `not_understood` are the prompt's words that mean something
    to be seen or done and that nothing here stands for.
    """

    prompt: str
    where: Where
    entities: tuple[Entity, ...] = ()
    relations: tuple[Relation, ...] = ()
    camera: Camera = Camera()
    style: str = ""
    mood: str = "neutral"
    told: str = ""
    people: dict[str, str] = field(default_factory=dict)  # code name -> id of the entity
    verbs: tuple[str, ...] = ()
    stirs: tuple[
        tuple[str, str], ...
    ] = ()  # (entity of scenery, base form of what it does by itself): waves lap, trees sway
    not_understood: tuple[str, ...] = ()
    text: str = ""  # the prompt in the English words that were read: of a French one, or with what a rider rides

    @property
    def said(self) -> str:
        """The words that were read; the prompt's own where it is English."""
        return self.text or self.prompt

    courses: tuple[Course, ...] = ()
    grounded: tuple[str, ...] = ()  # things that are out in the open, and on no table
    crowd: tuple[int, str] = (0, "")  # how many people besides those of `people`, and what they do: stand, cheer, walk

    def of_kind(self, kind: str) -> tuple[Entity, ...]:
        """The entities of one kind, in order."""
        return tuple(entity for entity in self.entities if entity.kind == kind)
