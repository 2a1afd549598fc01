"""A scene that a model wrote, read by our own Fountain reader and judged before a word of it is used.

Whatever a page may hold besides scenes, action, speech and transitions (title pages, notes, boneyards, sections) is nothing that a writer
was asked for: it is refused. What is taken is written anew by our writer, so that the text in the file is what was judged.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from filmwright.errors import ScreenplayError
from filmwright.formats import fountain
from filmwright.screenplay import Action, Centred, Element, Heading, Line, Lyrics, Scene, Screenplay, Transition
from filmwright.writing.llm.forms import Unusable, clean

TAKEN = (Action, Line, Lyrics, Transition, Centred)
LONGEST_SCENE = 20_000  # letters
LONGEST_SPEECH, LONGEST_ACTION = 160, 160  # words
MOST_ELEMENTS = 300
NEWCOMERS = 3  # people with a line who are not in the cast: a waiter, a voice
_FENCE = re.compile(r"\A```\w*\n(.*?)\n?```\s*\Z", re.S)


def scenes(text: str, cast: Collection[str], most: int = 1) -> list[Scene]:
    """The scenes on a page, judged; `cast` are the names that may speak. Unusable says what is wrong."""
    words = clean(text)
    fenced = _FENCE.match(words)
    words = fenced[1] if fenced else words
    if len(words) > LONGEST_SCENE * most:
        raise Unusable(f"The text has {len(words)} letters; at most {LONGEST_SCENE * most} are taken.")
    try:
        read = fountain.read(words)
    except ScreenplayError:
        raise Unusable("There is no scene heading: the text must begin with one, as in INT. KITCHEN - NIGHT.") from None
    if read.title_page or read.opening:
        raise Unusable("The text must begin with the scene heading; there must be no title page and nothing before it.")
    if len(read.scenes) > most:
        raise Unusable(f"There are {len(read.scenes)} scene headings; {most} was asked for.")
    strangers: set[str] = set()
    for scene in read.scenes:
        _judge(scene.elements)
        strangers |= {name for name in scene.speakers if name not in cast}
    if len(strangers) > NEWCOMERS:
        raise Unusable(
            f"{len(strangers)} people speak who are not in the cast ({', '.join(sorted(strangers)[:5])}); the cast is {', '.join(cast)}."
        )
    return list(read.scenes)


def _judge(elements: Sequence[Element]) -> None:
    if not any(isinstance(element, Action | Line) for element in elements):
        raise Unusable("The scene has neither action nor speech.")
    if len(elements) > MOST_ELEMENTS:
        raise Unusable(f"The scene has {len(elements)} paragraphs; at most {MOST_ELEMENTS} are taken.")
    for element in elements:
        if not isinstance(element, TAKEN):
            kind = type(element).__name__.lower()
            raise Unusable(f"The text holds a {kind}; only headings, action, speech and transitions are wanted.")
        if isinstance(element, Line):
            if len(element.spoken.split()) > LONGEST_SPEECH:
                raise Unusable(f"A speech of {element.character} has more than {LONGEST_SPEECH} words.")
            if not element.spoken:
                raise Unusable(f"{element.character} has a cue without words.")
        elif len(element.text.split()) > LONGEST_ACTION:
            raise Unusable(f"A paragraph of action has more than {LONGEST_ACTION} words.")
        if "[[" in _words(element) or "/*" in _words(element):
            raise Unusable("The text holds notes or struck-out words; only what is seen and heard is wanted.")


def _words(element: Element) -> str:
    return "\n".join(part.text for part in element.parts) if isinstance(element, Line) else element.text


def same_place(scene: Scene, heading: str) -> Scene:
    """The scene under the heading that was asked for; Unusable when it plays somewhere else."""
    wanted = Heading(heading)
    if _plain(scene.heading.place) != _plain(wanted.place) or scene.heading.setting != wanted.setting:
        raise Unusable(f"The heading must be {heading}, not {scene.heading.raw}.")
    return Scene(scene.id, wanted, scene.elements)


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()


def written(found: Sequence[Scene]) -> str:
    """Scenes as Fountain text, as our writer writes it."""
    return fountain.write(Screenplay(scenes=tuple(found)))


def same(one: Element, other: Element) -> bool:
    """Whether two elements say the same, whatever their ids and the blank lines before them."""
    if type(one) is not type(other):
        return False
    if isinstance(one, Line) and isinstance(other, Line):
        return (
            one.character == other.character
            and one.spoken == other.spoken
            and one.parentheticals == other.parentheticals
        )
    return " ".join(_words(one).split()) == " ".join(_words(other).split())


def keeps(scene: Scene, fixed: Sequence[Element]) -> None:
    """Unusable when the scene lacks an element that must stay as it is, or has them in another order."""
    at = 0
    for element in fixed:
        place = next((k for k in range(at, len(scene.elements)) if same(scene.elements[k], element)), None)
        if place is None:
            told = element.spoken if isinstance(element, Line) else _words(element)
            raise Unusable(
                f"This paragraph must stand in the scene word for word, in its order: {' '.join(told.split())[:200]!r}."
            )
        at = place + 1
