"""The forms that answers must have (pydantic), and what is taken from them. Imported only when a language model is asked.

A model's answer is a stranger's text: every field is cut to a length, freed of control characters, and refused when it is empty or not
what was asked. What is wrong is said in sentences that the model can be told.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from filmwright.screenplay import is_heading
from filmwright.writing.llm.story import MOST_SCENES, Outline, Person, Premise, Row

MOST_PEOPLE = 40
_STRANGE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]")


class Unusable(Exception):
    """An answer that cannot be used; `problems` are sentences for the model and the person."""

    def __init__(self, *problems: str) -> None:
        super().__init__(" ".join(problems))
        self.problems = problems


class Form(BaseModel):
    """A form knows its fields and no others."""

    model_config = ConfigDict(extra="forbid", strict=True)


class PremiseForm(Form):
    """The first step."""

    title: str
    logline: str
    tone: str


class PersonForm(Form):
    """Somebody of the story."""

    name: str
    description: str
    wants: str
    speaks: str


class RowForm(Form):
    """A scene of the outline."""

    heading: str
    people: list[str]
    happens: str
    turn: str


class OutlineForm(Form):
    """The second step."""

    characters: list[PersonForm]
    scenes: list[RowForm]


class SceneForm(Form):
    """A scene in Fountain."""

    fountain: str


class PolishedForm(Form):
    """A scene that was made better."""

    scene: str
    fountain: str


class PolishForm(Form):
    """The last step: only the scenes that were changed."""

    scenes: list[PolishedForm]


class MoreForm(Form):
    """New scenes that go on with a screenplay."""

    scenes: list[SceneForm]


class ChangeForm(Form):
    """One change of a shot's camera, of those that are known, and how many times over."""

    change: str
    times: int


class NoteForm(Form):
    """A director's note in changes; `left` are the parts of it that none of them does."""

    changes: list[ChangeForm]
    left: list[str]


F = TypeVar("F", bound=Form)


def schema(form: type[Form]) -> dict[str, Any]:
    """The form as a JSON schema, without the docstrings."""
    made = form.model_json_schema()

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: bare(v) for k, v in value.items() if k not in ("title", "description") or isinstance(v, dict)}
        return [bare(each) for each in value] if isinstance(value, list) else value

    return dict(bare(made))


def read(form: type[F], text: str) -> F:
    """The form that an answer's text holds. Unusable when it holds none."""
    found = _object(text)
    if found is None:
        raise Unusable("The answer is no JSON object.")
    try:
        return form.model_validate(found)
    except ValidationError as error:
        problems = [
            f"{'.'.join(str(part) for part in each['loc']) or 'The answer'}: {each['msg']}."
            for each in error.errors(include_url=False, include_input=False)[:5]
        ]
        raise Unusable(*problems) from error


def _object(text: str) -> Any:
    """The JSON object in a text; models wrap it in a fence or a sentence."""
    start, end = text.find("{"), text.rfind("}")
    if start < 0 or end < start:
        return None
    try:
        found = json.loads(text[start : end + 1])
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def clean(text: str) -> str:
    """Composed letters, no control characters, line ends as ours."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _STRANGE.sub("", text.encode("utf-8", "ignore").decode()).strip()


def line(text: str, name: str, most: int, empty: bool = False) -> str:
    """A field on one line, within its length."""
    said = " ".join(clean(text).split())
    if not said and not empty:
        raise Unusable(f"{name} is empty.")
    if len(said) > most:
        raise Unusable(f"{name} has {len(said)} letters; at most {most} are taken.")
    return said


# ---------------------------------------------------------------------- what is taken from them


def premise(form: PremiseForm) -> Premise:
    """The logline, judged."""
    return Premise(
        line(form.title, "title", 80).strip('"“”'),
        line(form.logline, "logline", 400),
        line(form.tone, "tone", 120, empty=True),
    )


def outline(form: OutlineForm) -> Outline:
    """The outline, judged: headings are headings, and who is in a scene is in the cast."""
    if not form.scenes or len(form.scenes) > MOST_SCENES:
        raise Unusable(f"There are {len(form.scenes)} scenes; there must be 1 to {MOST_SCENES}.")
    if not form.characters or len(form.characters) > MOST_PEOPLE:
        raise Unusable(f"There are {len(form.characters)} characters; there must be 1 to {MOST_PEOPLE}.")
    people: list[Person] = []
    for who in form.characters:
        name = cue(who.name)
        if name in [person.name for person in people]:
            raise Unusable(f"Two characters are called {name}.")
        people.append(
            Person(
                name,
                line(who.description, f"description of {name}", 300),
                line(who.wants, f"wants of {name}", 300, empty=True),
                line(who.speaks, f"speaks of {name}", 300, empty=True),
            )
        )
    names = {person.name for person in people}
    rows = []
    for number, given in enumerate(form.scenes, 1):
        heading = line(given.heading, f"heading of scene {number}", 120).upper()
        if not is_heading(heading):
            raise Unusable(
                f"The heading of scene {number} ({heading!r}) must begin with INT. or EXT. and name a place."
            )
        inside = tuple(dict.fromkeys(cue(name) for name in given.people))
        strange = [name for name in inside if name not in names]
        if strange:
            raise Unusable(f"Scene {number} has {strange[0]}, who is not among the characters.")
        rows.append(
            Row(
                heading,
                inside,
                line(given.happens, f"happens of scene {number}", 800),
                line(given.turn, "turn", 300, empty=True),
            )
        )
    return Outline(tuple(people), tuple(rows)).numbered()


def cue(name: str) -> str:
    """A character's name as a cue writes it."""
    said = line(name, "a character's name", 40).upper()
    if not re.fullmatch(r"[^\W\d_][\w .'’-]*", said) or said.endswith("."):
        raise Unusable(f"{said!r} cannot be the name of a character: use letters, one or two words.")
    return said
