"""Noting: the part of a director's note that the built-in words do not know, put into known changes by the film's language model."""

from __future__ import annotations

from dataclasses import replace

from filmwright.direction import notes
from filmwright.shots import Shot
from filmwright.steps.desk import Desk
from filmwright.steps.drafting import answered

MOST_TIMES = 3


def read(shot: Shot, phrases: list[str], desk: Desk) -> tuple[Shot, list[str], list[str]]:
    """The shot as the phrases want it, the changes that were made, and the phrases that no change does.

    A model chooses among the changes that `direction.notes` knows; it cannot invent one. Raises what asking raises.
    """
    from filmwright.writing.llm import forms, prompts

    known = {name: change for name, _, change in notes.WORDS}
    words = "; ".join(phrases)
    told = f"{shot.size} {shot.kind} of {', '.join(shot.subjects) or 'the place'}, {shot.angle} angle, {shot.movement}"

    def judged(said: str) -> tuple[list[tuple[str, int]], list[str]]:
        given = forms.read(forms.NoteForm, said)
        if strange := [each.change for each in given.changes if each.change not in known]:
            raise forms.Unusable(f"There is no change {strange[0][:40]!r}; there is {', '.join(known)}.")
        changes = [(each.change, min(max(each.times, 1), MOST_TIMES)) for each in given.changes[:5]]
        return changes, [forms.line(each, "left", 200) for each in given.left[:10]]

    changes, left = answered(desk, f"note {shot.id}", prompts.note(words, told, list(known), 1), words, judged)
    made, note = shot, shot.note
    for name, times in changes:
        for _ in range(times):
            made = known[name](made)
    return replace(made, note=note), [f"{name} x{times}" if times > 1 else name for name, times in changes], left
