"""Drafting: a language model turns an idea into a screenplay, in four steps, each a file in writing/ that a person may read and change.

    writing/logline.toml        title, logline, tone
    writing/outline.toml        characters, and what happens in each scene
    writing/scenes/1.fountain   the scenes as drafted
    writing/polished/1.fountain those that were made better when they were read in a row

A file that differs from what was written is the person's: it is kept, and what follows from it is written again. An edited scene of the
outline has that scene written again, an edited character or logline all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

from filmwright import files
from filmwright.errors import FilmError, RealPerson, UsageError, WriterError
from filmwright.film import Film
from filmwright.formats import tables
from filmwright.graph import digest
from filmwright.steps import drafts
from filmwright.steps.desk import REPAIRS, Call, Desk, unfinished
from filmwright.steps.progress import Progress
from filmwright.writing.llm.story import LOGLINE, OUTLINE, Outline, Premise, Row, wanted_scenes

if TYPE_CHECKING:
    from filmwright.writing.llm.asking import Question

STEPS = ("logline", "outline", "scenes", "polish")
ROOM = "writing"
LARGEST_FILE = 1_000_000  # bytes of a draft
MOST_AT_ONCE = 40_000  # letters that are polished in one go
END = 600  # letters of the scene before that the next one is shown
SOMEBODY_REAL = "It names somebody who lives or has lived, or a character of somebody else's work. Invent everybody; name nobody real."
TELLING = 2_000  # letters of an idea that tell its language
T = TypeVar("T")


def answered(desk: Desk, target: str, question: Question, words: str, judge: Callable[[str], T]) -> T:
    """What `judge` makes of the answer to a question; it is asked again, with what was wrong, REPAIRS times at most.

    WriterError when none of the answers can be used.
    """
    from dataclasses import replace

    from filmwright.writing.llm.forms import Unusable
    from filmwright.writing.llm.prompts import mended

    asked, problems = question, tuple[str, ...]()
    for left in range(REPAIRS, -1, -1):
        answer = desk.ask(target, asked, words)
        shown = answer.text
        try:
            desk.invented(answer.text)
            if cut := unfinished(answer):
                raise Unusable(cut)
            return judge(answer.text)
        except Unusable as error:
            problems = error.problems
        except RealPerson:
            problems, shown = (SOMEBODY_REAL,), ""
        if left:
            desk.progress.say(f"{target}: the answer could not be used, and is asked for again: {problems[0]}")
            room = min(question.most * 2, desk.writer.row.answer) if unfinished(answer) else question.most
            asked = replace(mended(question, shown, problems, left), most=room)
    raise WriterError(
        f"{desk.writer.name} gave no usable answer ({target}), though it was asked {REPAIRS + 1} times: {' '.join(problems)[:400]} What "
        "was written before stays. Run this again with another --seed, or let another model write."
    )


def run(film: Film, desk: Desk, until: str = "", seed: int = 0) -> list[str]:
    """Write what is not written or no longer stands, up to and including the step `until`; sentences that tell what there is now.

    The caller holds the film's lock.
    """
    if until and until not in STEPS:
        raise UsageError(f"There is no step {until!r} of writing; the steps are {', '.join(STEPS)}.")
    return _Drafting(film, desk, seed or film.settings.seed).up_to(until or STEPS[-1])


def steps_of(film: Film) -> int:
    """How many files writing the whole film makes, about."""
    return wanted_scenes(film.settings.minutes) + 2


class _Drafting:
    """One run through the steps."""

    def __init__(self, film: Film, desk: Desk, seed: int) -> None:
        self.film, self.desk, self.seed = film, desk, seed
        self.idea, self.minutes = film.settings.idea, film.settings.minutes
        if not self.idea:
            raise FilmError(
                "This film was not made from an idea, so there is nothing to draft. Go on with its screenplay (--continue), or have a "
                "scene written again (--rewrite SCENE --note)."
            )
        # In a title every word has a capital, and none of them is a name for that.
        capitals = [word for word in self.idea.split() if word[:1].isupper()]
        self.words = "" if len(capitals) > len(self.idea.split()) // 2 else self.idea
        self.language = film.settings.language or _language(self.idea)
        self.said: list[str] = []

    @property
    def progress(self) -> Progress:
        return self.desk.progress

    def up_to(self, last: str) -> list[str]:
        self.desk.planned = list(self._plan(last))
        premise = self._premise()
        if last == "logline":
            return self._paused("logline.toml")
        outline = self._outline(premise)
        if last == "outline":
            return self._paused("outline.toml")
        texts = self._scenes(premise, outline)
        if last == "polish":
            texts = self._polish(premise, outline, texts)
        return self._screenplay(premise, texts)

    def _paused(self, name: str) -> list[str]:
        return [*self.said, f"Read and change {self.film.path(ROOM, name)}, then go on with: filmwright write"]

    # ------------------------------------------------------------------ whose a file is, and whether it stands

    def _mine(self, name: str, value: Any) -> bool:
        """Whether a file is a person's: there, and not as it was written."""
        return value is not None and self.film.made.records.get(f"{ROOM}/{name}") != digest(value)

    def _stands(self, name: str, value: Any, key: str) -> bool:
        """Whether a file is kept as it is: it is a person's, or what it was made from has not changed."""
        if value is None:
            return False
        if self._mine(name, value):
            self.said.append(f"{ROOM}/{name} is yours and is kept.")
            return True
        return self.film.made.steps.get(f"{ROOM}/{name}") == key

    def _wrote(self, name: str, value: Any, key: str) -> None:
        self.film.made.records[f"{ROOM}/{name}"] = digest(value)
        self.film.made.steps[f"{ROOM}/{name}"] = key
        self.film.save_made()
        self.progress.advance(1.0, name)

    def _table(self, name: str, kind: tuple[str, int], of: type[T]) -> T | None:
        path = self.film.path(ROOM, f"{name}.toml")
        return tables.build(of, tables.read(path, *kind), str(path)) if path.is_file() else None

    def _text(self, folder: str, scene: str) -> str | None:
        path = self.film.path(ROOM, folder, f"{files.slug(scene)}.fountain")
        if not path.is_file():
            return None
        if path.stat().st_size > LARGEST_FILE:
            raise FilmError(f"{path} is larger than a scene can be. Move it away to have the scene written again.")
        return path.read_text("utf-8", "replace")

    # ------------------------------------------------------------------ the steps

    def _premise(self) -> Premise:
        from filmwright.writing.llm import forms, prompts

        now = self._table("logline", LOGLINE, Premise)
        key = digest((prompts.VERSION, self.idea, self.language, self.minutes))
        if now is not None and self._stands("logline.toml", now, key):
            return now
        question = prompts.logline(self.idea, self.language, self.minutes, self.seed)
        made = answered(
            self.desk, "logline", question, self.words, lambda text: forms.premise(forms.read(forms.PremiseForm, text))
        )
        tables.write(self.film.path(ROOM, "logline.toml"), *LOGLINE, asdict(made))
        self._wrote("logline.toml", made, key)
        return made

    def _outline(self, premise: Premise) -> Outline:
        from filmwright.writing.llm import forms, prompts

        self._titled(premise)
        now = self._table("outline", OUTLINE, Outline)
        key = digest((prompts.VERSION, premise, self.language, self.minutes))
        if now is not None and self._stands("outline.toml", now, key):
            made = now.numbered()
            if not made.scenes:
                raise FilmError(f"{self.film.path(ROOM, 'outline.toml')} has no scenes. Add one, or delete the file.")
        else:
            question = prompts.outline(premise, self.idea, self.language, self.minutes, self.seed)
            words = self._own("logline.toml", premise, self.words)
            made = answered(
                self.desk, "outline", question, words, lambda text: forms.outline(forms.read(forms.OutlineForm, text))
            )
            tables.write(self.film.path(ROOM, "outline.toml"), *OUTLINE, tables.plain(made))
            self._wrote("outline.toml", made, key)
        self.desk.names = [person.name for person in made.characters]
        return made

    def _own(self, name: str, value: Any, *words: str) -> str:
        """A person's own words in a question: the idea, and those of a file that they changed."""
        return "\n".join([*words, str(tables.plain(value))] if self._mine(name, value) else words)

    def _scenes(self, premise: Premise, outline: Outline) -> dict[str, str]:
        from filmwright.writing.llm import forms, page, prompts

        cast = [person.name for person in outline.characters]
        words = self._own("outline.toml", outline)
        texts: dict[str, str] = {}
        before = ""
        for row in outline.scenes:
            name = f"scenes/{files.slug(row.id)}.fountain"
            text, key = self._text("scenes", row.id), self._scene_key(premise, outline, row)
            if text is None or not self._stands(name, text, key):
                question = prompts.scene(premise, outline, row, before, self.language, self.minutes, self.seed)

                def judged(said: str, row: Row = row) -> str:
                    found = page.scenes(forms.read(forms.SceneForm, said).fountain, cast)
                    return page.written([page.same_place(found[0], row.heading)])

                text = answered(self.desk, f"scene {row.id}", question, words, judged)
                files.write(self.film.path(ROOM, name), text)
                self._wrote(name, text, key)
            texts[row.id] = text
            before = text[-END:]
        return texts

    def _scene_key(self, premise: Premise, outline: Outline, row: Row) -> str:
        from filmwright.writing.llm import prompts

        return digest((prompts.VERSION, premise, outline.characters, row, self.language))

    def _polish(self, premise: Premise, outline: Outline, texts: dict[str, str]) -> dict[str, str]:
        from filmwright.writing.llm import forms, page, prompts

        key = digest((prompts.VERSION, premise, texts, self.language))
        if self.film.made.steps.get(f"{ROOM}/polished") != key:
            cast = [person.name for person in outline.characters]
            for rows in _batches(outline.scenes, texts):
                some = [(row.id, texts[row.id]) for row in rows]
                question = prompts.polish(premise, outline, some, self.language, self.seed)

                def judged(said: str, rows: Sequence[Row] = rows) -> dict[str, str]:
                    headings = {row.id: row.heading for row in rows}
                    made = {}
                    for each in forms.read(forms.PolishForm, said).scenes:
                        number = forms.line(each.scene, "scene", 20)
                        if number not in headings:
                            raise forms.Unusable(f"There is no scene {number!r} among those that were given.")
                        found = page.scenes(each.fountain, cast)
                        made[number] = page.written([page.same_place(found[0], headings[number])])
                    return made

                better = answered(self.desk, f"polish {some[0][0]}", question, self._drafted_by_hand(some), judged)
                self._keep_polished([row.id for row in rows], better)
            self.film.made.steps[f"{ROOM}/polished"] = key
            self.film.save_made()
        return {scene: self._text("polished", scene) or text for scene, text in texts.items()}

    def _drafted_by_hand(self, texts: Sequence[tuple[str, str]]) -> str:
        return "\n".join(text for scene, text in texts if self._mine(f"scenes/{files.slug(scene)}.fountain", text))

    def _keep_polished(self, scenes: Sequence[str], better: dict[str, str]) -> None:
        """Write the scenes that were made better; what an earlier polish made of the others goes, unless it is a person's."""
        for scene in scenes:
            name = f"polished/{files.slug(scene)}.fountain"
            there = self._text("polished", scene)
            if there is not None and self._mine(name, there):
                self.said.append(f"{ROOM}/{name} is yours and is kept.")
            elif scene in better:
                files.write(self.film.path(ROOM, name), better[scene])
                self._wrote(name, better[scene], "")
            elif there is not None:
                self.film.path(ROOM, name).unlink()

    # ------------------------------------------------------------------ into the film

    def _titled(self, premise: Premise) -> None:
        """The film takes its title, logline and language from the premise, unless a person has given it others."""
        settings, records = self.film.settings, self.film.made.records
        if records.get(f"{ROOM}/title") in (None, digest(settings.title)) and premise.title:
            self.film.change(title=premise.title, logline=premise.logline, language=self.language)
            records[f"{ROOM}/title"] = digest(premise.title)
            self.film.save_made()

    def _screenplay(self, premise: Premise, texts: dict[str, str]) -> list[str]:
        film = self.film
        head = [
            f"Title: {premise.title}",
            f"Credit: written by {self.desk.writer.name} through filmwright, from the idea",
        ]
        text = (
            "\n".join(head)
            + f"\nSource: {' '.join(self.idea.split())[:300]}\n\n"
            + "\n\n\n".join(t.strip() for t in texts.values())
        )
        return [*self.said, put(film, text + "\n", self.desk.writer.name)]

    # ------------------------------------------------------------------ what it will ask

    def _plan(self, last: str) -> Iterator[Call]:
        """The questions that are left, as far as they can be foreseen."""
        from filmwright.writing.llm import prompts

        premise, outline = self._table("logline", LOGLINE, Premise), self._table("outline", OUTLINE, Outline)
        count = len(outline.scenes) if outline is not None else wanted_scenes(self.minutes)
        words = round(prompts.WORDS_A_MINUTE * self.minutes / max(count, 1))
        whole = 2500 + 320 * count
        calls = [
            ("logline", Call("logline", 3000 + len(self.idea), 800)),
            ("outline", Call("outline", 4000, 1500 + 260 * count)),
        ]
        for number in range(count):
            row = outline.scenes[number] if outline is not None else None
            calls.append(
                ("scenes", Call(f"scene {row.id if row and row.id else number + 1}", 4500 + whole, 900 + 4 * words))
            )
        calls.append(("polish", Call("polish 1", 4500 + whole + 6 * words * count, 800 + 3 * words * count)))
        done = {"logline"} if premise is not None else set()
        done |= {"outline"} if outline is not None else set()
        for step, call in calls:
            if step not in done:
                yield call
            if step == last and step not in ("scenes",):
                return
            if step == "scenes" and last == "scenes" and call is calls[-2][1]:
                return


def put(film: Film, text: str, by: str) -> str:
    """The screenplay into the film's folder, and on record as `by`'s; one that a person wrote or changed is kept. A sentence that tells."""
    path = film.screenplay_path
    if path.is_file():
        there = drafts.words(film)
        if there == text:
            return f"The screenplay is {path}."
        drafts.observe(film)
        if digest(there) != film.made.records.get("screenplay/text") or not film.made.records.get(
            "screenplay/written by"
        ):
            return (
                f"{path} was written or changed since, and is kept; the drafts in {ROOM}/ are new. Move it away to have it put together "
                'from them again, or have single scenes written again: filmwright write --rewrite SCENE --note "…"'
            )
    files.write(path, text)
    film.made.records["screenplay/text"] = digest(text)
    film.made.records["screenplay/written by"] = by
    film.save_made()
    drafts.observe(film)
    return f"The screenplay is {path}."


def _batches(rows: Sequence[Row], texts: dict[str, str]) -> Iterator[list[Row]]:
    """Scenes in a row, as many at a time as are polished in one go."""
    some: list[Row] = []
    size = 0
    for row in rows:
        if some and size + len(texts[row.id]) > MOST_AT_ONCE:
            yield some
            some, size = [], 0
        some.append(row)
        size += len(texts[row.id])
    if some:
        yield some


def _language(idea: str) -> str:
    from filmwright.writing.idea import read

    return read(idea[:TELLING]).language
