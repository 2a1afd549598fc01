"""The desk: where language models are asked. The only way from the film to them, through the ledger, and every answer is kept.

A question that was asked before is answered from its record, for nothing and with the same words. Otherwise: names are looked at, a row of
the ledger reserves the most that it can cost, one request goes out, the answer is kept in writing/asked, and the row is closed with what it
cost. A process that dies leaves an open row: if the record is there it is closed, if not nobody knows, and a person decides.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass, replace

from filmwright.bible import Bible, Character, Prop
from filmwright.checks import likeness
from filmwright.errors import (
    BadInput,
    BudgetExceeded,
    Doubtful,
    FilmwrightError,
    GeneratorError,
    RateLimited,
    RealPerson,
    Refused,
    Transient,
    UsageError,
    WriterError,
)
from filmwright.film import Film
from filmwright.graph import digest
from filmwright.ledger import Attempt, Hire, dollars
from filmwright.steps.attempts import ENDS, SAME_AGAIN, uninterrupted
from filmwright.steps.progress import Progress
from filmwright.steps.spending import Consent
from filmwright.writing.llm.asking import CUT_OFF, REFUSED, Answer, Question, ask
from filmwright.writing.llm.models import Writer

KIND = "writing"  # of rows of the ledger
ROOM = ("writing", "asked")
SCHEMA = "asked.1"
SENDS = 4  # attempts of one question that surely did not arrive or were asked too often
REPAIRS = 2  # times that an answer may be mended
FIRST_WAIT, LONGEST_WAIT = 2.0, 60.0  # seconds


@dataclass(frozen=True)
class Call:
    """A question that is going to be asked, as far as it is known: what for, its bytes, and the tokens of its answer."""

    target: str
    size: int
    most: int


class Desk:
    """Asks one writer, for one film. `known` are the film's people and the names that its own texts use; real people are told from them."""

    def __init__(
        self,
        film: Film,
        writer: Writer,
        consent: Consent,
        progress: Progress,
        sleep: Callable[[float], None] = time.sleep,
        send: Callable[[Writer, Question], Answer] = ask,
    ) -> None:
        self.film, self.writer, self.consent, self.progress = film, writer, consent, progress
        self.sleep, self._send = sleep, send
        self.names: list[str] = []  # declared besides the bible's: the cast of an outline
        self.planned: list[
            Call
        ] = []  # what is going to be asked, in order: agreed to when the first of it costs something
        self._agreed = False

    # ------------------------------------------------------------------ money

    def agree(self, calls: Sequence[Call]) -> None:
        """Return when these questions may be asked.

        Raises:
            GeneratorError: the price is not known and that was not agreed to, or somebody said no.
            BudgetExceeded: the film's budget does not reach.
            UsageError: it costs money, and nobody is there to be asked.
        """
        row = self.writer.row
        if not calls or row.free:
            return
        asked = f"{len(calls)} question{'s' if len(calls) > 1 else ''} to {self.writer.name}"
        if not row.priced:
            if not self.consent.unpriced:
                raise GeneratorError(
                    f"No price is known of {self.writer.name}, so the film's budget cannot guard it. Put usd_in and usd_out into a "
                    "row of writers.toml beside film.toml, or run again with --yes-unpriced to write at whatever it costs."
                )
            question = f"{asked} cost money, and nobody knows how much."
        else:
            likely = sum(row.usd(call.size // 4, call.most // 2 + row.thinking // 4) or 0.0 for call in calls)
            most = sum(self._most(call.size, call.most) for call in calls)
            committed, budget = self.film.ledger.committed(), self.film.settings.budget
            question = (
                f"{asked} cost about {dollars(likely)} USD, and at most {dollars(most)} if none has to be asked again "
                f"(prices as of {row.as_of})."
            )
            enough = math.ceil((committed + most) * 100) / 100
            self.progress.say(question)
            if committed + likely > budget + 1e-9:
                raise BudgetExceeded(
                    f"{question} {dollars(committed)} of the film's budget of {dollars(budget)} USD are spent or promised. Nothing was "
                    f"sent. Set budget = {enough:.2f} in film.toml, or run again with --budget {enough:.2f}."
                )
        if self.consent.yes:
            return
        if self.consent.ask is None:
            raise UsageError(f"{question} Nothing was sent. Run again with --yes to spend it.")
        if not self.consent.ask(f"{question} Go on?"):
            raise GeneratorError("Nothing was sent. The built-in writer costs nothing: --writer stories")

    def _agree_once(self, target: str, question: Question) -> None:
        """Ask for consent when the first question goes out that has no record; the rest of the plan is agreed to with it."""
        if self._agreed:
            return
        at = next((k for k, call in enumerate(self.planned) if call.target == target), None)
        self.agree([Call(target, question.size, question.most)] if at is None else self.planned[at:])
        self._agreed = True

    def _most(self, size: int, answer: int) -> float:
        """US dollars that one request can cost at most: a token is never less than a byte of what is sent."""
        return self.writer.row.usd(size, self.writer.row.room(answer)) or 0.0

    # ------------------------------------------------------------------ asking

    def asked_before(self, question: Question) -> bool:
        """Whether the record holds the answer, so that asking costs nothing."""
        return self.film.path(*ROOM, f"{self._key(question)}.json").is_file()

    def ask(self, target: str, question: Question, words: str = "") -> Answer:
        """The answer to a question, recorded or asked for. `words` are a person's own in it, in which no undeclared name may stand.

        Raises the errors of `filmwright.writing.llm.asking.ask`, BudgetExceeded, RealPerson, and Doubtful when an earlier request may have
        been answered and charged.
        """
        key = self._key(question)
        found = self._recorded(key)
        if found is None:
            self._guard(question, words, target)
            self._refused_before(key)
            self._settle(key)
            self._agree_once(target, question)
            found = self._sent(target, key, question)
        if found.end == REFUSED:
            said = f": {found.text[:200]}" if found.text else ""
            raise Refused(
                f"{self.writer.title} refused to write this ({target}){said}. Its answer is kept, and the same is not asked again: change "
                "the words, or let another model write.",
                "content_filter",
                "result",
            )
        return found

    def _refused_before(self, key: str) -> None:
        """The same question was refused, or could not be used, at the vendor's door: it is not sent again as it is."""
        rows = [row for row in self.film.ledger.attempts() if row.kind == KIND and row.key == key]
        if rows and rows[-1].outcome in SAME_AGAIN:
            kind = Refused if rows[-1].outcome == "refused" else BadInput
            raise kind(
                f"{self.writer.title} refused this before, as it is ({rows[-1].note.rstrip('.')}). It is not asked again: change the "
                "words, or let another model write."
            )

    def _sent(self, target: str, key: str, question: Question) -> Answer:
        row, sends = self.writer.row, 0
        while True:
            request = digest((key, len(self.film.ledger.attempts(target))))
            hire = Hire(self.writer.model, request, json.dumps({"record": key}), not row.priced)
            with nullcontext() if row.free else uninterrupted():  # what costs nothing may be interrupted at once
                number = self.film.ledger.begin(
                    target, KIND, key, self.writer.vendor, self._most(question.size, question.most),
                    self.film.settings.budget, question.seed, hire,
                )  # fmt: skip
                try:
                    answer = self._send(self.writer, question)
                except (Transient, RateLimited) as error:
                    if isinstance(error, Transient) and error.sent and not row.free:
                        raise self._doubt(target, error) from error
                    self.film.ledger.end(number, "failed", note=str(error))
                    sends += 1
                    if sends >= SENDS or (isinstance(error, Transient) and error.sent):
                        raise
                    trouble: FilmwrightError = error
                except FilmwrightError as error:
                    self.film.ledger.end(number, ENDS.get(type(error), "failed"), note=str(error))
                    raise
                else:
                    self._kept(target, key, number, question, answer)
                    return answer
            wait = min(max(getattr(trouble, "retry_after", None) or 0.0, FIRST_WAIT * 2**sends), LONGEST_WAIT)
            self.progress.say(f"{target}: {trouble} It is asked again in {wait:.0f} s.")
            self.sleep(wait)

    def _kept(self, target: str, key: str, number: int, question: Question, answer: Answer) -> None:
        """The record first, then the end of the row: a kill between them only closes the row later."""
        row = self.writer.row
        said = answer.read > 0 or answer.written > 0
        cost = row.usd(answer.read, answer.written) if said else self._most(question.size, question.most)
        record = {
            "schema": SCHEMA,
            "target": target,
            "vendor": self.writer.vendor,
            "model": self.writer.model,
            "as_of": row.as_of,
            "asked": asdict(question),
            "answer": asdict(answer),
            "usd": None if cost is None else round(cost, 8),
            "attempt": number,
        }
        self.film.save_recipe(record, *ROOM, f"{key}.json")
        self._closed(number, answer.end, cost, said)

    def _closed(self, number: int, end: str, cost: float | None, said: bool) -> None:
        note = "" if said or self.writer.row.free else "the most that it can have cost; the vendor did not say"
        self.film.ledger.end(number, "refused" if end == REFUSED else "done", cost or 0.0, note)

    def _key(self, question: Question) -> str:
        where = self.writer.url if self.writer.vendor == "server" else ""
        return digest((self.writer.vendor, self.writer.model, where, self.writer.row.output, asdict(question)))

    def _recorded(self, key: str) -> Answer | None:
        record = self.film.recipe(*ROOM, f"{key}.json")
        if record is None:
            return None
        try:
            if record["schema"] != SCHEMA:
                raise KeyError(record["schema"])
            given = record["answer"]
            answer = Answer(
                str(given["text"]), str(given["end"]), int(given["read"]), int(given["written"]), str(given["model"])
            )
        except (KeyError, TypeError, ValueError) as error:
            raise WriterError(
                f"The record {'/'.join(ROOM)}/{key}.json of an answer cannot be read ({error}). Move it away to have the question "
                "asked again."
            ) from error
        for row in self.film.ledger.under_way():  # a process that died between the record and the end of the row
            if row.kind == KIND and row.key == key:
                cost = record.get("usd")
                self._closed(row.id, answer.end, float(cost) if cost is not None else None, True)
        return answer

    # ------------------------------------------------------------------ after a crash

    def _settle(self, key: str) -> None:
        """An open row of this question without a record: nobody knows whether it was answered."""
        for row in self.film.ledger.under_way():
            if row.kind != KIND or row.key != key:
                continue
            if self.writer.row.free:
                self.film.ledger.end(row.id, "cut_off", note="its process died; it cost nothing")
            elif self.consent.again:
                self.film.ledger.end(
                    row.id, "lost", note="given up by a person; it may have been paid for", keep_reserve=True
                )
            else:
                raise self._doubted(row)

    def _doubt(self, target: str, trouble: FilmwrightError) -> Doubtful:
        row = self.film.ledger.attempts(target)[-1]
        return self._doubted(row, f" ({str(trouble).rstrip('.')})")

    def _doubted(self, row: Attempt, why: str = "") -> Doubtful:
        return Doubtful(
            f"A question to {row.generator} {row.model} for {row.target} may have been answered and charged (at most "
            f"{dollars(row.usd_reserved)} USD){why}, and the answer did not arrive. It is not paid for twice unasked: look at your account "
            "there, and run this again with --pay-again to ask once more. What was written before stays."
        )

    # ------------------------------------------------------------------ real people

    @property
    def bible(self) -> Bible:
        """The film's bible, with everybody and everything that its story declares."""
        bible = self.film.bible()
        people = tuple(Character(f"story-{k}", name) for k, name in enumerate(self.names))
        title = Prop("title", self.film.settings.title)
        return replace(bible, characters=(*bible.characters, *people), props=(*bible.props, title))

    def _guard(self, question: Question, words: str, target: str) -> None:
        """RealPerson, before anything is sent: a real name anywhere, or an undeclared one in a person's own words."""
        bible = self.bible
        known = [each for each in likeness.uncleared(question.prompt, bible) if each.known]
        likeness.refuse([*known, *likeness.uncleared(words, bible)], target)

    def invented(self, text: str) -> None:
        """RealPerson when an answer names somebody known to be real; a model is told to invent."""
        known = [each for each in likeness.uncleared(text, self.bible) if each.known]
        if known:
            raise RealPerson(known[0].name)


def unfinished(answer: Answer) -> str:
    """What is wrong with an answer that was cut off; empty when it was not."""
    if answer.end != CUT_OFF:
        return ""
    return f"The answer was cut off after {answer.written or 'too many'} tokens. Write less."
