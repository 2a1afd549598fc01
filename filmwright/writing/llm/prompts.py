"""The questions that a language model is asked, step by step. The same matter gives the same words, so that an answer can be replayed.

Raise VERSION when a text changes in what it asks for: then the steps of a film are asked anew, and old records are left alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from filmwright.writing.llm import forms
from filmwright.writing.llm.asking import Question
from filmwright.writing.llm.story import Outline, Person, Premise, Row, wanted_scenes

VERSION = 1
WORDS_A_MINUTE = 130
LANGUAGES = {"en": "English", "fr": "French", "de": "German", "es": "Spanish", "it": "Italian", "pt": "Portuguese"}
FRENCH = "Headings are French, as in INT. CUISINE - NUIT and EXT. RUE - JOUR; INT. and EXT. stay as they are."
CRAFT = """You write short films that are filmed exactly as they are written, by a program that shows people, places and things.

What can be filmed: who is where, what they do with their bodies and hands, what they carry, what the place, the light and the weather are.
What cannot: thoughts, backstory, anything that is only told in the action. Feelings are behaviour.

Action: one thing seen in each paragraph, in the present tense, one to three sentences, with one odd exact detail where it counts.
Introduce each person once, in capitals, with age and looks: MARA (34), a baker in a floury blue jumper, comes in.
Dialogue: short, mostly under nine words, one long line in a film. People answer beside the question. Each person wants something and has a
tactic: one counts, one jokes, one asks. Numbers and names of things make lies and love believable. No speech explains the theme.
Plant a thing as ordinary early, and let it cost something late. The last image repeats the first with its sign changed.
All people are invented. Name nobody who lives or has lived, and no character of somebody else's work."""
PAGE = """Write Fountain and nothing else: a scene heading (INT. or EXT., the place, a dash, the time of day), paragraphs of action, and
speech: the speaker's name in capitals on a line of its own, the words on the next; a parenthetical in brackets between them only where it
changes how the line is said. A blank line between paragraphs. No title page, no notes, no scene numbers, no camera directions, no
markdown."""


def _system(task: str, language: str) -> str:
    tongue = LANGUAGES.get(language, language or "the language of the idea")
    told = f"Everything that the audience hears or reads is in {tongue}."
    return "\n\n".join([CRAFT, f"{told} {FRENCH}" if language == "fr" else told, task])


def logline(idea: str, language: str, minutes: float, seed: int) -> Question:
    """The first step: what film this is."""
    task = (
        "You are given an idea. Say what film it becomes: a title, a logline of one sentence (who wants what, what is in the way, what it "
        "may cost), and the tone in a few words. Keep what the idea says; invent what it leaves open."
    )
    prompt = f"The idea: {idea}\n\nThe film lasts about {minutes:g} minutes."
    return Question(_system(task, language), prompt, "premise", forms.schema(forms.PremiseForm), 800, seed)


def outline(premise: Premise, idea: str, language: str, minutes: float, seed: int) -> Question:
    """The second step: who is in it, and what happens scene by scene."""
    count = wanted_scenes(minutes)
    task = (
        "Make the outline. For each character: the name (one or two words), a description that a casting director could use (age, "
        "looks, what they wear), what they want, and how they talk. For each scene: the heading, the names of those who are in it, "
        "what happens in two or three sentences that can be filmed, and the turn: what is different when it ends. Few places, few people."
    )
    scenes = f"{count} scene" if count == 1 else f"{count} scenes"
    prompt = f"{_told(premise, idea)}\n\nThe film lasts about {minutes:g} minutes: {scenes}, or one more or less."
    return Question(
        _system(task, language), prompt, "outline", forms.schema(forms.OutlineForm), 1500 + 260 * count, seed
    )


def scene(premise: Premise, made: Outline, row: Row, before: str, language: str, minutes: float, seed: int) -> Question:
    """The third step, once for each scene. `before` is how the scene before it ends."""
    words = round(WORDS_A_MINUTE * minutes / max(len(made.scenes), 1))
    last = made.scenes[-1].id == row.id
    task = (
        f"Write one scene of this film, about {max(words, 60)} words, under the heading that you are given, word for word. {PAGE}\n"
        "Begin late and end early. What happens in it is what the outline says of it, and not what it says of the others."
    )
    parts = [
        _told(premise, ""),
        f"The cast:\n{_cast(made.characters)}",
        f"The outline:\n{_rows(made.scenes)}",
        f"So far the film ends with:\n{before}" if before else "This is the first scene.",
        f"Write scene {row.id}: {row.heading}\n{row.happens}\nThe turn: {row.turn}",
    ]
    if last:
        parts.append("This is the last scene: end on an image.")
    return Question(
        _system(task, language), "\n\n".join(parts), "scene", forms.schema(forms.SceneForm), 900 + 4 * words, seed
    )


def polish(premise: Premise, made: Outline, texts: Sequence[tuple[str, str]], language: str, seed: int) -> Question:
    """The last step: the scenes read in a row, and those handed back that can be made better."""
    task = (
        "You are given the scenes of a film as they were drafted, each with its number. Read them as a stranger would. Make better what "
        "reads false: lines that explain, lines that anybody could say, people who sound alike, action that cannot be seen, a thing that "
        "is planted and never pays or pays without having been planted. Hand back only the scenes that you changed, each whole, with its "
        f"number and its heading as it was; hand back none if they are good. {PAGE}"
    )
    drafts = "\n\n".join(f"--- scene {number}\n{text.strip()}" for number, text in texts)
    size = sum(len(text) for _, text in texts)
    prompt = f"{_told(premise, '')}\n\nThe cast:\n{_cast(made.characters)}\n\n{drafts}"
    return Question(_system(task, language), prompt, "polish", forms.schema(forms.PolishForm), 800 + size // 2, seed)


def more(
    title: str, cast: Sequence[str], headings: Sequence[str], end: str, note: str, count: int, language: str, seed: int
) -> Question:
    """New scenes that go on with a screenplay: its cast, its headings in order, and how it ends."""
    task = (
        f"You are given a screenplay's cast, its scene headings in order, and its last pages. Go on with it: {count} new "
        f"{'scene' if count == 1 else 'scenes'}, each whole, in order. What is written stands; do not write it again, and contradict "
        f"nothing in it. {PAGE}"
    )
    parts = [f"The film: {title}", f"The cast: {', '.join(cast) or 'nobody yet'}"]
    parts.append("Its scenes so far:\n" + "\n".join(headings))
    parts.append(f"It ends with:\n{end}")
    if note:
        parts.append(f"The director asks: {note}")
    return Question(
        _system(task, language), "\n\n".join(parts), "scenes", forms.schema(forms.MoreForm), 1500 * count, seed
    )


def again(
    title: str,
    cast: Sequence[str],
    text: str,
    fixed: Sequence[str],
    around: tuple[str, str],
    note: str,
    language: str,
    seed: int,
) -> Question:
    """One scene written again by a note. `fixed` are paragraphs that must stay word for word, `around` the scenes beside it."""
    task = (
        "You are given one scene of a screenplay and what the director wants of it. Write the scene again, under the same heading. Change "
        f"what the note asks for and what must follow from it; leave the rest as it is. {PAGE}"
    )
    before, after = around
    parts = [f"The film: {title}", f"The cast: {', '.join(cast)}"]
    if before:
        parts.append(f"The scene before it ends with:\n{before}")
    parts.append(f"The scene:\n{text.strip()}")
    if after:
        parts.append(f"The scene after it begins with:\n{after}")
    if fixed:
        held = "\n\n".join(fixed)
        parts.append(
            f"These paragraphs are the author's own. They must stand in the scene word for word, in this order:\n{held}"
        )
    parts.append(f"The director asks: {note}")
    return Question(
        _system(task, language), "\n\n".join(parts), "scene", forms.schema(forms.SceneForm), 1200 + len(text) // 2, seed
    )


def note(words: str, shot: str, known: Sequence[str], seed: int) -> Question:
    """A director's note on a shot, to be put into changes of the camera that are known."""
    task = (
        "A director gives a note on a shot. Put it into changes of the camera, these and no others: "
        + ", ".join(known)
        + ". Each may be "
        "made once, twice or three times over (times). Whatever of the note none of them does (acting, words, light, clothes) you hand "
        "back as it was said, in `left`. Do not stretch: when in doubt, hand it back."
    )
    return Question(task, f"The shot: {shot}\n\nThe note: {words}", "note", forms.schema(forms.NoteForm), 400, seed)


def mended(question: Question, answer: str, problems: Sequence[str], left: int) -> Question:
    """The same question once more, with what was wrong with the last answer; `answer` is shown again unless it is empty.

    `left` is how many answers may still be given; it makes each question another one, also when the same nonsense comes twice.
    """
    from dataclasses import replace

    told = "\n".join(f"- {problem}" for problem in problems)
    shown = f"\n\nYour last answer was:\n{answer[:6000]}" if answer else ""
    prompt = f"{question.prompt}{shown}\n\nYour last answer could not be used:\n{told}\nAnswer again, in full (tries left: {left})."
    return replace(question, prompt=prompt)


def _told(premise: Premise, idea: str) -> str:
    told = f"The film: {premise.title}\nThe logline: {premise.logline}"
    told += f"\nThe tone: {premise.tone}" if premise.tone else ""
    return told + (f"\nThe idea that it comes from: {idea}" if idea else "")


def _cast(people: Sequence[Person]) -> str:
    return "\n".join(f"{who.name}: {who.description} Wants: {who.wants} Talks: {who.speaks}".strip() for who in people)


def _rows(rows: Sequence[Row]) -> str:
    return "\n".join(
        f"{row.id}. {row.heading} ({', '.join(row.people)}) {row.happens} Turn: {row.turn}" for row in rows
    )
