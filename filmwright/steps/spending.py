"""Spending: what hired takes will cost at most, said and agreed to before anything is made or sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from filmwright.errors import BudgetExceeded, GeneratorError, UsageError
from filmwright.film import Film
from filmwright.steps.progress import Progress

if TYPE_CHECKING:
    from filmwright.steps.commissioning import Commission, Retouch


@dataclass(frozen=True)
class Consent:
    """What a person has agreed to: to pay without being asked (`yes`), to pay a price that nobody knows (`unpriced`), to pay again for
    shots of which an attempt is in doubt (`again`). `ask` puts a question on the screen, where there is one."""

    yes: bool = False
    unpriced: bool = False
    again: frozenset[str] = frozenset()
    ask: Callable[[str], bool] | None = None


def agreed(film: Film, made: Sequence[Commission | Retouch], consent: Consent, progress: Progress) -> None:
    """Return when these takes may be hired.

    Raises:
        GeneratorError: a generator cannot be used here and now, or has no known price and that was not agreed to.
        BudgetExceeded: the film's budget does not reach; nothing was sent.
        UsageError: it costs money, and nobody is there to be asked.
    """
    if not made:
        return
    from filmwright.generators import generator

    for name in dict.fromkeys(each.generator for each in made):
        why = generator(name, film.folder).usable()
        if why:
            raise GeneratorError(
                f"{name} cannot be used here and now: {why}. The stage can film these shots for nothing."
            )
    for change in dict.fromkeys(change for each in made for change in each.changes):
        who = [each.request.shot.id for each in made if change in each.changes]
        progress.say(f"{change} ({_shots(who)})")
    unknown = [each for each in made if each.estimate.usd is None]
    if unknown and not consent.unpriced:
        raise GeneratorError(
            f"No price is known of {_models(unknown)}, so the film's budget cannot guard {_shots([e.request.shot.id for e in unknown])}. "
            "Put a price into models.toml beside film.toml, or run again with --yes-unpriced to film at whatever it costs."
        )
    total = sum(each.estimate.usd or 0.0 for each in made)
    committed, budget = film.ledger.committed(), film.settings.budget
    if total > 0 and committed + total > budget + 1e-9:
        raise BudgetExceeded(
            f"Filming {_shots([e.request.shot.id for e in made])} with {_models(made)} costs up to {total:.2f} USD (prices as of "
            f"{_dates(made)}); {committed:.2f} of the film's budget of {budget:.2f} USD are spent or promised. Nothing was sent. Set "
            f"budget = {committed + total:.2f} in film.toml, or film with the stage, which is free."
        )
    if (total > 0 or unknown) and not consent.yes:
        question = (
            f"Filming {_shots([e.request.shot.id for e in made])} with {_models(made)} costs "
            f"{f'up to {total:.2f} USD' if total else 'money'}{' and what nobody knows' if unknown and total else ''} (prices as of "
            f"{_dates(made)})."
        )
        if consent.ask is None:
            raise UsageError(f"{question} Nothing was sent. Run again with --yes to spend it.")
        if not consent.ask(f"{question} Go on?"):
            raise GeneratorError(
                "Nothing was sent. The stage can film these shots for nothing: filmwright make --generator stage"
            )


def _shots(ids: Sequence[str]) -> str:
    return f"shot {ids[0]}" if len(ids) == 1 else f"{len(ids)} shots"


def _models(made: Sequence[Commission | Retouch]) -> str:
    return ", ".join(dict.fromkeys(f"{each.generator} {each.request.model}".strip() for each in made))


def _dates(made: Sequence[Commission | Retouch]) -> str:
    return ", ".join(sorted({each.estimate.as_of or "an unknown day" for each in made}))
