"""Fountain, read and written. Plain text that a person can write anywhere; the rules are those of the Fountain syntax.

The reader takes every element: title page, headings with their numbers, action, cues with extensions, dual speeches,
parentheticals, lyrics, transitions, centred lines, notes, boneyards, sections, synopses and page breaks, and their forced
forms (`.` `!` `@` `~` `>`). What it adds to the syntax: French and mixed INT/EXT, French transitions, and a heading or
transition with no blank line after it. A boneyard in the middle of a text leaves no trace. The writer forces an element only
where the reader would take it for something else, so that reading back gives the same screenplay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from filmwright.errors import ScreenplayError
from filmwright.screenplay import (
    Action,
    Boneyard,
    Centred,
    Element,
    Heading,
    Line,
    Lyrics,
    Note,
    PageBreak,
    Part,
    Scene,
    Screenplay,
    Section,
    Synopsis,
    Transition,
    is_heading,
)

_TITLE_KEY = re.compile(
    r"^([^\W\d_][\w '’/-]{0,39}?)[ \u00a0\u202f]?:(?:\s+(.*))?$|^(Title|Credit|Authors?|Source|Draft date|Contact):(.*)$",
    re.I,
)
_CUT_SHORT = re.compile(
    r"^(FADE (IN|OUT|UP)|(CUT|FADE|SMASH) TO (BLACK|WHITE)|COUPE (À|AU NOIR)|FONDU (AU NOIR|AU BLANC|ENCHAÎNÉ)|"
    r"(OUVERTURE|FERMETURE) AU NOIR)( ON [^.]*)? ?[.:]?$"
)
_NUMBER = re.compile(r"\s*#([\w.-]+)#\s*$")
_PAGE_BREAK = re.compile(r"^\s*={3,}\s*$")
_SECTION = re.compile(r"^\s*(#{1,6})\s*([^#].*?)\s*$")
_BRACKETS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True)
class _Row:
    """A line of the file. `bone` is set on the one row that stands for a boneyard with blank lines around it."""

    text: str
    bone: str | None = None

    @property
    def blank(self) -> bool:
        return self.bone is None and not self.text.strip()


def read(text: str) -> Screenplay:
    """The screenplay of a Fountain text, with fresh ids. ScreenplayError if it has no scene heading."""
    rows = _rows(text)
    title_page, start = _title_page(rows)
    headings: list[Heading] = []
    parts: list[list[Element]] = [[]]
    for item in _Reader(rows, start).items():
        if isinstance(item, Heading):
            headings.append(item)
            parts.append([])
        else:
            parts[-1].append(item)
    if not headings:
        raise ScreenplayError(
            "The screenplay has no scene heading, so there is no scene to film. Put one on a line of its own before the first "
            "action, for example “INT. KITCHEN - NIGHT” or “EXT. STREET - DAY” (or a full stop before any line: “.THE KITCHEN”)."
        )
    scenes = tuple(Scene("", heading, tuple(elements)) for heading, elements in zip(headings, parts[1:], strict=True))
    return Screenplay(title_page, tuple(parts[0]), scenes).numbered()


def write(screenplay: Screenplay) -> str:
    """The screenplay as Fountain text; `read` gives the same screenplay back (its ids are not in the text)."""
    untitled = not screenplay.title_page
    blocks: list[tuple[str, Heading | Element]]
    blocks = [(_block(element, untitled and k == 0), element) for k, element in enumerate(screenplay.opening)]
    for scene in screenplay.scenes:
        blocks.append((_heading_text(scene.heading), scene.heading))
        blocks += [(_block(element, False), element) for element in scene.elements]
    title = "".join(_title_entry(key, lines) for key, lines in screenplay.title_page)
    body = "\n\n".join(_without_openings(blocks)) + "\n"
    return f"{title}\n{body}" if title else body


def _without_openings(blocks: list[tuple[str, Heading | Element]]) -> list[str]:
    """The blocks; a `/*` in a text that a later `*/` would close is broken up, for it cannot be escaped."""
    closes = False
    safe: list[str] = []
    for block, element in reversed(blocks):
        if not isinstance(element, Boneyard) and "/*" in block and (closes or "*/" in block.partition("/*")[2]):
            block = block.replace("/*", "/ *")
        closes = closes or "*/" in block
        safe.append(block)
    return safe[::-1]


# ----------------------------------------------------------------------------------------------------------------- reading
def _rows(text: str) -> list[_Row]:
    """The lines of a text, boneyards taken out: one between blank lines becomes a row of its own, another leaves no trace."""
    text = re.sub(r"\r\n?|\u2028|\u2029|\v", "\n", text.removeprefix("\ufeff")).replace("\f", "\n").replace("\x00", "")
    pieces: list[_Row] = []
    rest = ""  # the beginning of a line that a boneyard cut off
    at = 0
    while True:
        start = text.find("/*", at)
        end = text.find("*/", start + 2) if start >= 0 else -1
        if end < 0:  # none left, or one that is never closed: it is taken as it stands
            break
        before = rest + text[at:start]
        line_start = before.rpartition("\n")[2].strip() == ""
        line_end = text[end + 2 :].partition("\n")[0].strip() == ""
        above = before.rstrip(" \t").endswith("\n\n") or (not before.strip() and not pieces)
        below = re.match(r"[ \t]*(\n[ \t]*(\n|$)|$)", text[end + 2 :]) is not None
        if line_start and line_end and (above or _last_blank(before)) and below:
            pieces += [_Row(line) for line in before.split("\n")[:-1]]
            pieces.append(_Row("", bone=text[start + 2 : end].strip()))
            rest, at = "", end + 2
            at += len(re.match(r"[ \t]*\n?", text[at:]).group())  # type: ignore[union-attr]
        else:
            at = end + 2
            if line_start and line_end and "\n" in text[at:]:  # lines that held nothing else go with it
                at = text.index("\n", at) + 1
                before = before[: len(before) - len(before.rpartition("\n")[2])]
            rest = before
    pieces += [_Row(line) for line in (rest + text[at:]).split("\n")]
    if sum(row.bone is None and not row.text for row in pieces) <= 1:  # pasted: its blank lines all hold spaces
        pieces = [_Row("") if row.blank else row for row in pieces]
    return pieces


def _last_blank(before: str) -> bool:
    lines = before.split("\n")
    return len(lines) >= 2 and not lines[-2].strip()


def _title_page(rows: list[_Row]) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], int]:
    """The title page and the row after it. It is there if the first line is `Key: value`, or `Key:` over indented lines."""
    k = next((k for k, row in enumerate(rows) if not row.blank), len(rows))
    entries: list[tuple[str, list[str]]] = []
    while k < len(rows) and not rows[k].blank and rows[k].bone is None:
        text = rows[k].text
        key = _title_key(text)
        if key and not (entries and re.match(r"^(\t| {3,})", text)):
            entries.append((key[0], [key[1]] if key[1] else []))
        elif entries:
            entries[-1][1].append(text.strip())
        else:
            return (), 0
        k += 1
    return tuple((key, tuple(lines)) for key, lines in entries), k if entries else 0


def _title_key(text: str) -> tuple[str, str] | None:
    found = _TITLE_KEY.match(text.rstrip())
    if not found or is_heading(text):
        return None
    value = found[2] or found[4] or ""
    if not value.strip() and (_is_transition(text.strip()) or re.search(r"\b(TO|IN|À|NOIR) ?:$", text.rstrip())):
        return None
    return found[1] or found[3], value.strip()


class _Reader:
    """Walks over the rows and makes elements; ids are given afterwards."""

    def __init__(self, rows: list[_Row], start: int) -> None:
        self.rows = rows
        self.k = start
        self.apart = True  # whether the row at k stands after a blank line or a one-line element

    def items(self) -> Iterable[Heading | Element]:
        blanks = 0 if self.k else 1  # the top of the page stands for the blank line that the syntax asks for
        while self.k < len(self.rows):
            row = self.rows[self.k]
            if row.blank:
                blanks, self.apart = blanks + 1, True
                self.k += 1
                continue
            gap = max(blanks, 1)
            blanks = 0
            if row.bone is not None:
                self.k, self.apart = self.k + 1, True
                yield Boneyard("", row.bone)
                continue
            yield self._next(gap)

    def _next(self, gap: int) -> Heading | Element:
        text = self.rows[self.k].text
        single = _single(text) or (_apart(text, self._follows()) if self.apart else None)
        if single is not None:
            self.k, self.apart = self.k + 1, True
            return replace(single, gap=gap) if isinstance(single, Centred) else single
        if self.apart:
            if text.lstrip().startswith("[["):
                note = self._note()
                if note is not None:
                    return note
            if _is_cue(text, self._follows()):
                return self._speech()
        return self._action(gap)

    def _follows(self) -> str:
        """The next line, or "" at the end."""
        row = self.rows[self.k + 1] if self.k + 1 < len(self.rows) else _Row("")
        return "" if row.bone is not None else row.text

    def _note(self) -> Note | None:
        """A note with nothing else in its paragraph."""
        lines, end = self._paragraph(self.k, lambda text: False)
        whole = "\n".join(lines).strip()
        if not whole.endswith("]]") or "]]" in whole[:-2]:
            return None
        self.k, self.apart = end, True
        return Note("", whole[2:-2].strip())

    def _paragraph(self, start: int, stops: Callable[[str], bool]) -> tuple[list[str], int]:
        """Lines to the next blank one (a line of two spaces inside a note does not end it), and the row after them."""
        lines: list[str] = []
        k = start
        depth = 0
        while k < len(self.rows) and self.rows[k].bone is None:
            text = self.rows[k].text
            inside = depth > 0 and len(text) >= 2
            if self.rows[k].blank and not inside:
                break
            if k > start and depth <= 0 and stops(text):
                break
            lines.append("" if self.rows[k].blank else text)
            depth = max(depth + text.count("[[") - text.count("]]"), 0)
            k += 1
        return lines, k

    def _action(self, gap: int) -> Action:
        lines, end = self._paragraph(self.k, lambda text: _single(text) is not None)
        self.k, self.apart = end, False
        tidy = [line.removeprefix("!") for line in lines]
        return Action("", "\n".join(line.replace("\t", "    ").rstrip() for line in tidy), gap)

    def _speech(self) -> Line:
        cue = self.rows[self.k].text.strip()
        dual = cue.endswith("^")
        cue = cue.rstrip("^ \t").removeprefix("@").strip()
        self.k += 1
        lines: list[str] = []
        while self.k < len(self.rows) and self.rows[self.k].bone is None:
            text = self.rows[self.k].text
            if self.rows[self.k].blank and len(text.replace("\t", "  ")) < 2:
                break
            lines.append(text.strip())
            self.k += 1
        while lines and not lines[-1]:
            lines.pop()
        self.apart = False
        return Line("", cue, speech_parts(lines), dual)


def speech_parts(lines: Iterable[str]) -> tuple[Part, ...]:
    """The parts of a speech, from its lines: `(…)` on a line of its own is a parenthetical, `~…` is sung, the rest is said."""
    parts: list[Part] = []
    open_bracket: list[str] = []
    pending = list(lines)
    for k, text in enumerate(pending):
        if open_bracket:
            open_bracket.append(text)
            if text.endswith(")"):
                parts.append(Part("parenthetical", " ".join(open_bracket)[1:-1].strip()))
                open_bracket = []
            continue
        if text.startswith("(") and text.endswith(")"):
            parts.append(Part("parenthetical", text[1:-1].strip()))
        elif text.startswith("(") and ")" not in text and _closes(pending[k + 1 :]):
            open_bracket = [text]
        elif text.startswith("~"):
            _extend(parts, "lyrics", text[1:].strip())
        else:
            _extend(parts, "text", text)
    return tuple(parts)


def _closes(lines: list[str]) -> bool:
    """Whether a bracket opened before is closed at the end of one of these lines, before another is opened."""
    for line in lines:
        if line.endswith(")") and line.count(")") == 1 and "(" not in line:
            return True
        if not line or "(" in line or ")" in line:
            return False
    return False


def _extend(parts: list[Part], kind: str, text: str) -> None:
    if parts and parts[-1].kind == kind:
        parts[-1] = Part(kind, parts[-1].text + "\n" + text)
    else:
        parts.append(Part(kind, text))


def _single(text: str) -> Element | None:
    """The element of a line that needs no blank line before it."""
    stripped = text.strip()
    if _PAGE_BREAK.match(text):
        return PageBreak("")
    section = _SECTION.match(text)
    if section:
        return Section("", len(section[1]), section[2])
    if stripped.startswith("=") and stripped != "=":
        return Synopsis("", stripped[1:].strip())
    if stripped.startswith("~") and stripped != "~":
        return Lyrics("", stripped[1:].strip())
    if stripped.startswith(">") and stripped.endswith("<") and len(stripped) > 2:
        return Centred("", stripped[1:-1].strip())
    if stripped.startswith(">") and stripped != ">":
        return Transition("", stripped[1:].strip())
    return None


def _apart(text: str, follows: str) -> Heading | Transition | None:
    """The heading or transition of a line that stands after a blank line."""
    stripped = text.strip()
    if re.match(r"^\.[^\W_]", stripped):
        return _heading(stripped[1:])
    if is_heading(stripped):
        return _heading(stripped)
    if _is_transition(text) and (not follows.strip() or is_heading(follows)):
        return Transition("", stripped)
    return None


def _heading(text: str) -> Heading:
    number = _NUMBER.search(text)
    return Heading(_NUMBER.sub("", text).strip(), number[1]) if number else Heading(text.strip())


def _is_transition(text: str) -> bool:
    """CUT TO: and its kin. With a space after the colon it is action, by the syntax."""
    stripped = text.lstrip()
    if stripped[:1] in ("!", "@", ">", "~", "."):
        return False
    return (stripped == stripped.upper() and stripped.endswith("TO:")) or _CUT_SHORT.match(
        stripped.rstrip()
    ) is not None


def _is_cue(text: str, follows: str) -> bool:
    """Whether a line that stands after a blank line names a speaker. Only letters that have a case can say so by themselves."""
    stripped = text.strip()
    if not follows.strip():
        return False
    if stripped.startswith("@"):
        return len(stripped) > 1
    if stripped.startswith("!") or len(stripped) > 120:
        return False
    name = _BRACKETS.sub("", stripped.rstrip("^ "))
    return name == name.upper() and name != name.lower() and not name.strip().startswith("[[")


# ----------------------------------------------------------------------------------------------------------------- writing
def _title_entry(key: str, lines: tuple[str, ...]) -> str:
    if len(lines) <= 1:
        return f"{key}: {lines[0]}\n" if lines else f"{key}:\n"
    return f"{key}:\n" + "".join(f"    {line}\n" for line in lines)


def _heading_text(heading: Heading) -> str:
    number = f" #{heading.number}#" if heading.number else ""
    return heading.raw + number if is_heading(heading.raw) else "." + re.sub(r"^[\W_]+", "", heading.raw) + number


def _block(element: Element, first: bool) -> str:
    """An element as a block of lines; `first` if a title page could be seen in it."""
    match element:
        case Action():
            return "\n" * (element.gap - 1) + _action_text(element.text, first)
        case Line():
            return _speech_text(element, first)
        case Lyrics():
            return f"~{element.text}"
        case Transition():
            plainly = _is_transition(element.text) and not (first and _title_key(element.text) is not None)
            return element.text if plainly else f"> {element.text}"
        case Centred():
            return "\n" * (element.gap - 1) + f"> {element.text} <"
        case Note():
            return "[[" + re.sub(r"^$", "  ", element.text, flags=re.M) + "]]"
        case Section():
            return "#" * element.level + f" {element.text}"
        case Synopsis():
            return f"= {element.text}"
        case PageBreak():
            return "==="
        case Boneyard():
            return f"/*\n{element.text}\n*/"


def _action_text(text: str, first: bool) -> str:
    lines = text.split("\n")
    written: list[str] = []
    depth = 0
    for k, line in enumerate(lines):
        follows = lines[k + 1] if k + 1 < len(lines) else ""
        force = depth == 0 and (_single(line) is not None or line.startswith("!"))
        if k == 0:
            force = (
                force
                or _apart(line, follows) is not None
                or _is_cue(line, follows)
                or (first and _title_key(line) is not None)
            )
            force = force or line.lstrip().startswith("[[")
        if not line:
            line = "  "  # inside a note
        written.append("!" + line if force else line)
        depth = max(depth + line.count("[[") - line.count("]]"), 0)
    return "\n".join(written)


def _speech_text(line: Line, first: bool) -> str:
    natural = _is_cue(line.cue, "x") and _apart(line.cue, "x") is None and _single(line.cue) is None
    natural = natural and not line.cue.startswith("@") and not (first and _title_key(line.cue) is not None)
    cue = line.cue if natural else f"@{line.cue}"
    written = [cue + (" ^" if line.dual else "")]
    for part in line.parts:
        if part.kind == "parenthetical":
            written.append(f"({part.text})")
        else:
            tilde = "~" if part.kind == "lyrics" else ""
            written += [tilde + row if row or tilde else "  " for row in part.text.split("\n")]
    return "\n".join(written)
