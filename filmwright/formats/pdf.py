"""A screenplay as PDF, in the trade's layout: Courier 12 point, ten letters an inch, six lines an inch, so that a page is about a minute.

US Letter with 54 lines, A4 with 58 (research: craft, 1.3). Text stays text. Courier is one of the fonts that every reader of PDF has;
letters that it lacks are set in another typeface on the same grid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from filmwright.screenplay import (
    Action,
    Centred,
    Element,
    Heading,
    Line,
    Lyrics,
    PageBreak,
    Screenplay,
    Transition,
)

PITCH, LEADING = 7.2, 12.0  # points a letter and a line
SIZES = {"letter": (612.0, 792.0, 54), "a4": (595.28, 841.89, 58)}  # points; lines on a page
TOP = 72.0
# first column (letters from the paper's left edge) and width in letters
ACTION, DIALOGUE, PARENTHETICAL, CUE, RIGHT = (15, 60), (25, 35), (31, 25), (37, 33), 75
DUAL = ((15, 28), (47, 28))
_EMPHASIS = re.compile(r"(?<![\\*_])(\*{1,3}|_)(?=\S)([^*_\n\\]*[^*_\s\\])\1(?![*_])")
_STYLES = {"*": "i", "**": "b", "***": "bi", "_": "u"}
_FONTS = {"": "Courier", "b": "Courier-Bold", "i": "Courier-Oblique", "bi": "Courier-BoldOblique"}
_NOTE = re.compile(r"\[\[.*?\]\]", re.S)

Letters = list[tuple[str, str]]  # (letter, style)


@dataclass(frozen=True)
class Printed:
    """A PDF, how many pages it has without the title page, and the letters that could not be set."""

    data: bytes
    pages: int
    missing: str


@dataclass(frozen=True)
class _Row:
    """A printed line: pieces of (column, letters)."""

    pieces: tuple[tuple[int, tuple[tuple[str, str], ...]], ...] = ()
    kind: str = ""  # heading, cue, said, action, ...
    name: str = ""  # of the speech's cue, so that it can be said again on the next page


def write(
    screenplay: Screenplay, paper: str = "letter", title: str = "", author: str = "", spare: Path | None = None
) -> Printed:
    """The screenplay in pages; `title` and `author` stand in where it has no title page. The same words give the same bytes.

    `spare` is the file of a typeface (.ttf) for the letters that Courier lacks.
    """
    from reportlab.pdfgen.canvas import Canvas

    width, height, lines = SIZES[paper]
    target = BytesIO()
    canvas = Canvas(target, pagesize=(width, height), invariant=1, pageCompression=1)
    canvas.setTitle(screenplay.title or title)
    canvas.setAuthor(_author(screenplay) or author)
    press = _Press(canvas, width, height, spare)
    press.title_page(screenplay, title, author)
    pages = list(_paged(list(_rows(screenplay)), lines))
    for number, page in enumerate(pages, 1):
        if number > 1:
            press.letters([(c, "") for c in f"{number}."], 72.5 - len(str(number)), -3)
        for k, row in enumerate(page):
            for column, letters in row.pieces:
                press.letters(list(letters), column, k)
        canvas.showPage()
    canvas.save()
    return Printed(target.getvalue(), len(pages), press.missing)


def _author(screenplay: Screenplay) -> str:
    return " ".join((screenplay.title_field("Author") or screenplay.title_field("Authors")).split())


# ---------------------------------------------------------------------- rows


def _rows(screenplay: Screenplay) -> Iterator[_Row]:
    yield from _elements(screenplay.opening)
    for scene in screenplay.scenes:
        yield _Row()
        yield _Row()
        yield from _heading(scene.heading)
        yield from _elements(scene.elements)


def _heading(heading: Heading) -> Iterator[_Row]:
    number = heading.number.strip("#")
    for k, letters in enumerate(_wrapped(_letters(f"**{heading.raw.upper().strip('*')}**"), ACTION[1])):
        pieces = [(ACTION[0], tuple(letters))]
        if number and k == 0:
            pieces = [(8, _plain(number)), *pieces, (RIGHT - len(number) + 2, _plain(number))]
        yield _Row(tuple(pieces), "heading")


def _elements(elements: Sequence[Element]) -> Iterator[_Row]:
    k = 0
    while k < len(elements):
        element, following = elements[k], elements[k + 1] if k + 1 < len(elements) else None
        k += 1
        if isinstance(element, Action):
            text = _NOTE.sub("", element.text)
            if text.strip():
                yield from _blank(element.gap)
                yield from _text(text, ACTION, "action")
        elif isinstance(element, Centred):
            yield from _blank(element.gap)
            for letters in _wrapped(_letters(element.text), ACTION[1]):
                yield _Row(((ACTION[0] + (ACTION[1] - len(letters)) // 2, tuple(letters)),), "action")
        elif isinstance(element, Line):
            yield _Row()
            if isinstance(following, Line) and following.dual:
                yield from _side_by_side(element, following)
                k += 1
            else:
                yield from _speech(element, CUE[0], DIALOGUE, PARENTHETICAL)
        elif isinstance(element, Lyrics):
            yield _Row()
            yield from _text(f"*{element.text}*", DIALOGUE, "said")
        elif isinstance(element, Transition):
            yield _Row()
            yield _Row(((RIGHT - len(element.text), _plain(element.text.upper())),), "transition")
        elif isinstance(element, PageBreak):
            yield _Row((), "page")


def _blank(gap: int) -> Iterator[_Row]:
    for _ in range(min(max(gap, 0), 8)):
        yield _Row()


def _text(text: str, place: tuple[int, int], kind: str, name: str = "") -> Iterator[_Row]:
    for paragraph in text.split("\n"):
        for letters in _wrapped(_letters(paragraph), place[1]):
            yield _Row(((place[0], tuple(letters)),), kind, name)


def _speech(line: Line, cue: int, said: tuple[int, int], aside: tuple[int, int]) -> Iterator[_Row]:
    yield _Row(((cue, _plain(line.cue)),), "cue", line.cue)
    for part in line.parts:
        words = _NOTE.sub("", part.text)
        if part.kind == "parenthetical":
            yield from _text(f"({words})", aside, "aside", line.cue)
        else:
            yield from _text(f"*{words}*" if part.kind == "lyrics" else words, said, "said", line.cue)


def _side_by_side(left: Line, right: Line) -> Iterator[_Row]:
    columns = []
    for line, (first, wide) in zip((left, right), DUAL, strict=True):
        columns.append(list(_speech(line, first + 6, (first, wide), (first + 3, wide - 3))))
    for k in range(max(map(len, columns))):
        pieces = tuple(piece for column in columns if k < len(column) for piece in column[k].pieces)
        yield _Row(pieces, "cue" if k == 0 else "dual")


def _plain(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((letter, "") for letter in " ".join(text.split()))


def _letters(text: str) -> Letters:
    """A text as letters with their style; escaped marks lose their backslash."""
    found: Letters = []
    at = 0
    for match in _EMPHASIS.finditer(text):
        found += [(letter, "") for letter in text[at : match.start()]]
        found += [(letter, _STYLES[match[1]]) for letter in match[2]]
        at = match.end()
    found += [(letter, "") for letter in text[at:]]
    return [
        pair
        for k, pair in enumerate(found)
        if not (pair[0] == "\\" and k + 1 < len(found) and found[k + 1][0] in "*_\\")
    ]


def _wrapped(letters: Letters, wide: int) -> Iterator[Letters]:
    """Rows of at most `wide` letters, broken at spaces; what stands alone and is longer is broken where it must be."""
    letters = [(" " if letter.isspace() else letter, style) for letter, style in letters]
    while len(letters) > wide:
        at = next((k for k in range(wide, 0, -1) if letters[k][0] == " "), 0) or wide
        yield letters[:at]
        letters = letters[at:]
        while letters and letters[0][0] == " ":
            letters = letters[1:]
    yield letters


# ---------------------------------------------------------------------- pages


def _paged(rows: list[_Row], lines: int) -> Iterator[list[_Row]]:
    """Pages: a heading or a cue never stands last, and a speech that is broken says who goes on."""
    page: list[_Row] = []
    k = 0
    while k < len(rows):
        row = rows[k]
        if row.kind == "page":
            if page:
                yield page
            page = []
            k += 1
            continue
        if not page and not row.pieces:
            k += 1  # no blank line at the head of a page
            continue
        need = _kept_together(rows, k)
        if page and len(page) + need > lines:
            again = None
            if row.kind in ("said", "aside") and k and rows[k - 1].name == row.name:
                if len(page) < lines:
                    page.append(_Row(((CUE[0], _plain("(MORE)")),), "more"))
                name = re.sub(r"\s*\((?:CONT'D|SUITE)\)", "", row.name)
                again = _Row(((CUE[0], _plain(f"{name} (CONT'D)")),), "cue", row.name)
            yield page
            page = [again] if again else []
            continue
        page.append(row)
        k += 1
    while page and not page[-1].pieces:
        page.pop()
    if page:
        yield page


def _kept_together(rows: list[_Row], k: int) -> int:
    """Rows that must stand on one page with this one: a heading with what follows it, a cue with two rows of its speech."""
    row = rows[k]
    more = {"heading": 3, "cue": 3, "aside": 2}.get(row.kind, 1)
    if row.kind == "said":
        goes_on = k + 1 < len(rows) and rows[k + 1].kind in ("said", "aside")
        more = 2 if goes_on else 1  # room for (MORE)
    if not row.pieces and k + 1 < len(rows) and rows[k + 1].kind in ("heading", "cue"):
        more = 1 + _kept_together(rows, k + 1)
    return min(more, len(rows) - k)


# ---------------------------------------------------------------------- ink


class _Press:
    """Sets letters on a page of ten to the inch."""

    def __init__(self, canvas: Any, width: float, height: float, spare: Path | None) -> None:
        self._canvas, self._width, self._height = canvas, width, height
        self._spare = spare
        self.missing = ""

    def letters(self, letters: Letters, column: float, line: int) -> None:
        """One row of letters from a column of a line."""
        y = self._height - TOP - LEADING * line
        k = 0
        while k < len(letters):
            style, known = letters[k][1], _in_courier(letters[k][0])
            end = k
            while end < len(letters) and letters[end][1] == style and _in_courier(letters[end][0]) == known:
                end += 1
            text, x = "".join(letter for letter, _ in letters[k:end]), (column + k) * PITCH
            if known:
                self._canvas.setFont(_FONTS.get(style.replace("u", ""), "Courier"), 12)
                self._canvas.drawString(x, y, text)
            else:
                self._strange(text, x, y)
            if "u" in style:
                self._canvas.line(x, y - 1.5, x + len(text) * PITCH, y - 1.5)
            k = end

    def _strange(self, text: str, x: float, y: float) -> None:
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont

        known: dict[int, int] = {}
        if self._spare:
            font = TTFont("Spare", str(self._spare))
            pdfmetrics.registerFont(font)
            self._canvas.setFont("Spare", 11.5)
            known = font.face.charToGlyph
        for k, letter in enumerate(text):
            if ord(letter) in known:
                self._canvas.drawCentredString(x + (k + 0.5) * PITCH, y, letter)
            elif letter not in self.missing:
                self.missing += letter

    def title_page(self, screenplay: Screenplay, title: str, author: str) -> None:
        """Title and credit in the middle, contact and draft below."""
        fields = {key.lower(): " ".join(" ".join(values).split()) for key, values in screenplay.title_page}
        name = fields.get("title") or title
        if not name:
            return
        wide = self._width / PITCH
        by = fields.get("author") or fields.get("authors") or author
        rows = [
            f"**{re.sub('[*_]+', '', name).upper()}**",
            "",
            *([fields.get("credit", "written by"), "", by] if by else []),
        ]
        if fields.get("source"):
            rows += ["", fields["source"]]
        line = 18
        for row in rows:
            for letters in _wrapped(_letters(row), 50):
                self.letters(letters, (wide - len(letters)) / 2, line)
                line += 1
        low = [fields[key] for key in ("draft date", "date", "contact", "copyright") if fields.get(key)]
        for k, row in enumerate(low):
            self.letters(_letters(row)[:60], ACTION[0], 48 + k)
        self._canvas.showPage()


def _in_courier(letter: str) -> bool:
    try:
        letter.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True
