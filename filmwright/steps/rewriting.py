"""Rewriting: new scenes at the end of a screenplay, and one scene written again by a note. What a person wrote or locked is not touched.

Only the scene's own lines in the file change, byte for byte; the rest stays as it is, whatever its layout. Whose each paragraph is, the
record knows (`steps/drafts.py`): one that holds a single word of a person's stays as it stands, or the answer is not taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from filmwright import files
from filmwright.errors import FilmError, NotFound, UsageError, WriterError
from filmwright.film import Film
from filmwright.formats import fountain
from filmwright.graph import digest
from filmwright.provenance import deeds
from filmwright.provenance.authorship import UNKNOWN
from filmwright.provenance.blame import within
from filmwright.provenance.deeds import PERSON
from filmwright.screenplay import Action, Element, Heading, Line, Scene, Screenplay
from filmwright.steps import breakdown, drafting, drafts
from filmwright.steps.authorship import blamed
from filmwright.steps.desk import Desk

LAST_PAGES = 8000  # letters of the screenplay's end that a continuation is shown
BESIDE = 700  # letters of the scenes before and after one that is written again
MOST_SCENES = 8  # of one continuation
ROOM = "replaced"


@dataclass(frozen=True)
class Place:
    """Where a scene's body stands in the text: from after its heading's line to the next heading."""

    start: int
    end: int


def go_on(film: Film, desk: Desk, note: str = "", count: int = 1, seed: int = 0) -> list[str]:
    """Add `count` new scenes at the end; sentences that tell. The caller holds the film's lock."""
    from filmwright.writing.llm import forms, page, prompts

    if not 1 <= count <= MOST_SCENES:
        raise UsageError(f"--scenes is {count}; it must be 1 to {MOST_SCENES}.")
    screenplay = breakdown.load(film)
    text = drafts.words(film)
    cast = _cast(film, screenplay)
    desk.names = cast
    headings = [scene.heading.raw for scene in screenplay.scenes][-120:]
    question = prompts.more(
        film.settings.title,
        cast,
        headings,
        text[-LAST_PAGES:],
        note,
        count,
        screenplay.language,
        seed or film.settings.seed,
    )

    def judged(said: str) -> list[Scene]:
        given = forms.read(forms.MoreForm, said).scenes
        if len(given) != count:
            raise forms.Unusable(f"There are {len(given)} scenes; {count} was asked for.")
        return [found for each in given for found in page.scenes(each.fountain, cast)]

    made = drafting.answered(desk, "continuation", question, _own_words(film, note, text[-LAST_PAGES:]), judged)
    longer = text.rstrip() + "\n\n\n" + page.written(made)
    now = fountain.read(longer)
    old = len(screenplay.scenes)
    if len(now.scenes) != old + len(made) or not _same_scenes(now.scenes[:old], screenplay.scenes):
        raise WriterError(
            f"The new scenes cannot be put at the end of {film.screenplay_path} without changing how what stands there is read (is a "
            "/* or [[ left open?). Nothing was written; mend the end of the file and run this again, the answer is kept."
        )
    _put(film, longer, desk.writer.name)
    told = ", ".join(scene.heading.raw for scene in made)
    return [f"{film.screenplay_path} goes on with {told}. filmwright plan tells what that makes of the film."]


def again(film: Film, desk: Desk, scene_id: str, note: str, seed: int = 0) -> list[str]:
    """Write one scene again by a note; sentences that tell. The caller holds the film's lock.

    Raises:
        NotFound: there is no such scene.
        FilmError: the scene or a shot of it is locked, or all of it is a person's.
    """
    from filmwright.writing.llm import forms, page, prompts

    if not note.strip():
        raise UsageError('Say what shall be otherwise: filmwright write --rewrite SCENE --note "…"')
    screenplay = breakdown.load(film)
    at = next((k for k, scene in enumerate(screenplay.scenes) if scene.id == scene_id), None)
    if at is None:
        known = ", ".join(scene.id for scene in screenplay.scenes[:40])
        raise NotFound(f"There is no scene {scene_id} in the screenplay; it has {known}.")
    scene = screenplay.scenes[at]
    _not_locked(film, scene_id)
    drafts.observe(film)
    held = _persons_own(film, screenplay, scene)
    free = [element for element in scene.elements if isinstance(element, Action | Line) and element not in held]
    if not free:
        raise FilmError(
            f"Scene {scene_id} is yours, every paragraph of it, and is not touched. To have it written by a machine, delete in "
            f"{film.screenplay_path.name} what shall go, or write the scene's heading alone and a line to begin with, and use --continue."
        )
    text = drafts.words(film)
    places = _places(text, screenplay)
    body = text[places[at].start : places[at].end]
    cast = _cast(film, screenplay)
    desk.names = cast
    shown = f"{scene.heading.raw}\n\n{body.strip()}"
    fixed = [_block(element) for element in held]
    beside = (
        text[places[at - 1].start : places[at - 1].end].strip()[-BESIDE:] if at else "",
        _first_words(text, places, screenplay, at + 1),
    )
    question = prompts.again(
        film.settings.title, cast, shown, fixed, beside, note, screenplay.language, seed or film.settings.seed
    )

    def judged(said: str) -> Scene:
        found = page.same_place(page.scenes(forms.read(forms.SceneForm, said).fountain, cast)[0], scene.heading.raw)
        page.keeps(found, held)
        return found

    made = drafting.answered(desk, f"scene {scene_id} again", question, _own_words(film, note, shown), judged)
    fresh = page.written([made]).partition("\n")[2].strip()
    tail = body[len(body.rstrip()) :] or "\n"
    changed = text[: places[at].start] + f"\n{fresh}{tail}" + text[places[at].end :]
    now = fountain.read(changed)
    others = [s for k, s in enumerate(now.scenes) if k != at]
    if len(now.scenes) != len(screenplay.scenes) or not _same_scenes(
        [*others, now.scenes[at]], [*(s for k, s in enumerate(screenplay.scenes) if k != at), made]
    ):
        raise WriterError(
            f"Scene {scene_id} cannot be replaced in {film.screenplay_path} without changing how the rest is read (is a /* or [[ "
            "left open?). Nothing was written; mend the file and run this again, the answer is kept."
        )
    kept = _keep_old(film, scene_id, shown)
    _put(film, changed, desk.writer.name)
    mine = f" {len(held)} of its paragraphs are yours and stand as they were." if held else ""
    return [
        f"Scene {scene_id} was written again by {desk.writer.name}.{mine} What stood there is in {kept}.",
        "filmwright status tells what that makes stale.",
    ]


# ---------------------------------------------------------------------- whose, and what is locked


def _not_locked(film: Film, scene_id: str) -> None:
    if scene_id not in film.scene_ids():
        return
    if film.scene(scene_id).locked:
        raise FilmError(
            f"Scene {scene_id} is locked: its words are not changed. Take locked = true out of scenes/{scene_id}.toml first."
        )
    locked = [shot.id for shot in film.shots(scene_id) if shot.locked]
    if locked:
        raise FilmError(
            f"Shot {locked[0]} of scene {scene_id} is locked, and other words would take away what it shows. Run: "
            f"filmwright unlock {locked[0]}"
        )


def _persons_own(film: Film, screenplay: Screenplay, scene: Scene) -> list[Element]:
    """The elements of a scene in which a word is a person's, or nobody's on record."""
    with deeds.opened(film.path("ledger.sqlite")) as record:
        words = blamed(record.of(drafts.RECORD))
    pieces = [(s.id, element, _said(element)) for s in screenplay.scenes for element in (s.heading, *s.elements)]
    counts = within(words, [said for _, _, said in pieces])
    own: list[Element] = []
    for (scene_id, element, said), makers in zip(pieces, counts, strict=True):
        if scene_id != scene.id or isinstance(element, Heading) or not said.strip():
            continue
        if not makers or makers.get(PERSON) or makers.get(UNKNOWN):
            own.append(element)
    return own


def _said(element: Element | Heading) -> str:
    if isinstance(element, Heading):
        return element.raw
    if isinstance(element, Line):
        return " ".join([element.cue, *(part.text for part in element.parts)])
    return str(getattr(element, "text", ""))


def _own_words(film: Film, note: str, text: str) -> str:
    """What in a question is a person's: the note, and the screenplay unless a machine wrote its first words."""
    return note if film.made.records.get("screenplay/written by") else f"{note}\n{text}"


def _cast(film: Film, screenplay: Screenplay) -> list[str]:
    return list(dict.fromkeys([*screenplay.speakers, *(who.name for who in film.bible().characters)]))


# ---------------------------------------------------------------------- the text


def _places(text: str, screenplay: Screenplay) -> list[Place]:
    """Where the body of each scene stands. WriterError when a heading is not found where the reader saw it."""
    starts: list[tuple[int, int]] = []
    at = 0
    wanted = [scene.heading for scene in screenplay.scenes]
    for whole in text.splitlines(keepends=True):
        line = whole.strip()
        if len(starts) < len(wanted) and _is(line, wanted[len(starts)]):
            starts.append((at, at + len(whole)))
        at += len(whole)
    if len(starts) != len(wanted):
        raise WriterError(
            f"The heading {wanted[len(starts)].raw!r} stands in the screenplay in a form that is not found again. "
            "Put it on a line of its own."
        )
    ends = [begin for begin, _ in starts[1:]] + [len(text)]
    return [Place(after, end) for (_, after), end in zip(starts, ends, strict=True)]


def _is(line: str, heading: Heading) -> bool:
    plain = line.removeprefix(".")
    if heading.number:
        return plain == f"{heading.raw} #{heading.number}#" or plain.replace(
            " ", ""
        ) == f"{heading.raw}#{heading.number}#".replace(" ", "")
    return plain == heading.raw


def _first_words(text: str, places: Sequence[Place], screenplay: Screenplay, at: int) -> str:
    if at >= len(places):
        return ""
    return f"{screenplay.scenes[at].heading.raw}\n\n{text[places[at].start : places[at].end].strip()[:BESIDE]}"


def _block(element: Element) -> str:
    """One element as Fountain writes it."""
    whole = fountain.write(Screenplay(scenes=(Scene("1", Heading("INT. X"), (element,)),)))
    return whole.partition("\n")[2].strip()


def _same_scenes(now: Sequence[Scene], before: Sequence[Scene]) -> bool:
    def bare(scene: Scene) -> tuple[str, list[Element]]:
        elements = [replace(element, id="") for element in scene.elements]
        return scene.heading.raw, [replace(e, gap=1) if isinstance(e, Action) else e for e in elements]

    return [bare(scene) for scene in now] == [bare(scene) for scene in before]


def _keep_old(film: Film, scene_id: str, text: str) -> str:
    """What stood there before, in writing/replaced; nothing is ever lost."""
    number = 1
    while (path := film.path(drafting.ROOM, ROOM, f"{files.slug(scene_id)}-{number}.fountain")).exists():
        number += 1
    files.write(path, text + "\n")
    return str(path.relative_to(film.folder))


def _put(film: Film, text: str, by: str) -> None:
    """The screenplay with a machine's new words in it, on record as such; the person's stay theirs."""
    drafts.observe(film)
    files.write(film.screenplay_path, text)
    film.made.records["screenplay/again"] = digest(text)
    film.made.records["screenplay/again by"] = by
    film.save_made()
    drafts.observe(film)
