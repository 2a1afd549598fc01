"""Final Draft's FDX, read and written.

The parser is Python's own expat with everything refused that could make a small file large or reach outside it: document
type declarations, entities, deep nesting. What FDX has no paragraph for is carried so that Fountain -> FDX -> Fountain keeps
it: a section is a paragraph of type `Outline`, a synopsis `Synopsis`, a note that stands alone `ScriptNote`, a struck-out text
`Boneyard`, a sung line `Lyrics`, in a speech `Singing`; programs that do not know a type show it as general text. Emphasis
becomes a style where it is not nested, and stays as Fountain's marks where it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from filmwright.errors import ScreenplayError
from filmwright.formats.fountain import speech_parts
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
)

_DEEPEST = 40
_MARKS = {"Bold": "**", "Italic": "*", "Underline": "_"}
_SPEECH = ("Dialogue", "Parenthetical", "Singing")
_EMPHASIS = re.compile(r"(?<![\\*_])(\*{1,3}|_)(?=\S)([^*_\n\\]*[^*_\s\\])\1(?![*_])")
_STYLES = {"*": "Italic", "**": "Bold", "***": "Bold+Italic", "_": "Underline"}
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass
class _Node:
    name: str
    attributes: dict[str, str]
    children: list[_Node] = field(default_factory=list)
    text: str = ""

    def all(self, name: str) -> Iterator[_Node]:
        """The children of a name."""
        return (child for child in self.children if child.name == name)


@dataclass(frozen=True)
class _Paragraph:
    kind: str
    text: str
    number: str = ""
    centred: bool = False
    breaks: bool = False
    gap: int = 1
    dual: int = 0  # 1 for the first speech of a pair, 2 for the second


# ----------------------------------------------------------------------------------------------------------------- reading
def read(text: str) -> Screenplay:
    """The screenplay of an FDX document, with fresh ids. ScreenplayError if it is no FDX, is unsafe, or has no scene heading."""
    root = _parse(text)
    if root.name != "FinalDraft":
        raise ScreenplayError(
            f"The file is XML but no Final Draft document (its root is <{root.name[:40]}>, not <FinalDraft>). Export it from the "
            "writing program as Final Draft (.fdx) or Fountain (.fountain)."
        )
    content = next(root.all("Content"), None)
    paragraphs = list(_paragraphs(content.children if content else []))
    headings: list[Heading] = []
    parts: list[list[Element]] = [[]]
    for item in _elements(paragraphs):
        if isinstance(item, Heading):
            headings.append(item)
            parts.append([])
        else:
            parts[-1].append(item)
    if not headings:
        raise ScreenplayError(
            "The Final Draft document has no paragraph of type Scene Heading, so there is no scene to film. Mark the headings as "
            "Scene Heading (for example “INT. KITCHEN - NIGHT”) and save it again."
        )
    scenes = tuple(Scene("", heading, tuple(elements)) for heading, elements in zip(headings, parts[1:], strict=True))
    return Screenplay(_read_title_page(root), tuple(parts[0]), scenes).numbered()


def _parse(text: str) -> _Node:
    """The tree of an XML text; entities, document types and depth beyond reason are refused while reading."""
    root = _Node("", {})
    stack = [root]

    def refuse(*_: object) -> None:
        raise ScreenplayError(
            "The Final Draft file declares a document type or entities, which no writing program does and which can be used to "
            "harm the machine that reads it; it was not read. Export it anew from the writing program."
        )

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(stack) > _DEEPEST:
            raise ScreenplayError(
                f"The Final Draft file nests its elements deeper than {_DEEPEST} levels; it is no screenplay and was not read. "
                "Export it anew from the writing program."
            )
        node = _Node(name, attributes)
        stack[-1].children.append(node)
        stack.append(node)

    def end(_: str) -> None:
        stack.pop()

    pieces: dict[int, list[str]] = {}

    def characters(data: str) -> None:
        pieces.setdefault(id(stack[-1]), []).append(data)

    parser = expat.ParserCreate(encoding="utf-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse  # type: ignore[assignment]
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    try:
        # the text is already decoded: what its declaration says about the encoding no longer holds
        parser.Parse(re.sub(r"^\s*<\?xml[^>]*\?>", "", text.removeprefix("\ufeff")).encode(), True)
    except expat.ExpatError as wrong:
        raise ScreenplayError(
            f"The Final Draft file is not well-formed XML (line {wrong.lineno}: {expat.errors.messages[wrong.code]}). It may "
            "be cut off or not be an FDX at all; export it anew from the writing program."
        ) from wrong

    def gather(node: _Node) -> None:
        node.text = "".join(pieces.get(id(node), []))
        for child in node.children:
            gather(child)

    gather(root)
    return root.children[0]


def _paragraphs(nodes: Iterable[_Node], dual: bool = False) -> Iterator[_Paragraph]:
    speech = 0
    for node in nodes:
        if node.name != "Paragraph":
            continue
        pair = next(node.all("DualDialogue"), None)
        if pair is not None:
            if node.attributes.get("StartsNewPage") == "Yes":
                yield _Paragraph("Action", "", breaks=True)
            yield from _paragraphs(pair.children, dual=True)
            continue
        kind = node.attributes.get("Type", "General")
        speech += kind == "Character"
        space = node.attributes.get("SpaceBefore", "")
        yield _Paragraph(
            kind,
            _styled(node),
            node.attributes.get("Number", ""),
            node.attributes.get("Alignment", "") == "Center",
            node.attributes.get("StartsNewPage", "No") == "Yes",
            int(space) // 12 if space.isdigit() and int(space) >= 12 else 1,
            min(speech, 2) if dual else 0,
        )
        yield from _attached(node)


def _attached(paragraph: _Node) -> Iterator[_Paragraph]:
    """The index card of a heading and the notes pinned to a paragraph, which are no part of its words."""
    for properties in paragraph.all("SceneProperties"):
        for summary in properties.all("Summary"):
            words = " ".join(_styled(inner).strip() for inner in summary.all("Paragraph"))
            if words.strip():
                yield _Paragraph("Synopsis", " ".join(words.split()))
    for note in paragraph.all("ScriptNote"):
        words = "\n".join(_styled(inner).strip() for inner in note.all("Paragraph"))
        if words.strip():
            yield _Paragraph("ScriptNote", words.strip())


def _styled(paragraph: _Node) -> str:
    """The text of a paragraph with Fountain's marks for bold, italic and underlined; line breaks stay."""
    written = ""
    for run in paragraph.all("Text"):
        words = run.text.replace("\r", "")
        marks = [_MARKS[style] for style in run.attributes.get("Style", "").split("+") if style in _MARKS]
        core = words.strip()
        if marks and core and "\n" not in core:
            left = words[: len(words) - len(words.lstrip())]
            right = words[len(words.rstrip()) :]
            words = left + "".join(marks) + core + "".join(reversed(marks)) + right
        written += words
    return written


def _elements(paragraphs: list[_Paragraph]) -> Iterator[Heading | Element]:
    k = 0
    while k < len(paragraphs):
        one = paragraphs[k]
        text = one.text.strip("\n")
        k += 1
        if one.breaks:
            yield PageBreak("")
        if not text.strip() and one.kind not in ("Outline", "Synopsis", "ScriptNote", "Boneyard"):
            continue
        match one.kind:
            case "Scene Heading":
                yield Heading(" ".join(text.split()), one.number)
            case "Character":
                spoken = []
                while k < len(paragraphs) and paragraphs[k].kind in _SPEECH and not paragraphs[k].breaks:
                    spoken.append(paragraphs[k])
                    k += 1
                cue = " ".join(text.split())
                parts = _speech(spoken)
                yield Line("", cue, parts, one.dual == 2) if parts else Action("", cue)
            case "Transition":
                yield Transition("", " ".join(text.split()))
            case "Lyrics" | "Singing":
                yield Lyrics("", text)
            case "Outline":
                level = int(one.number) if one.number.isdigit() else 1
                yield Section("", min(max(level, 1), 6), text)
            case "Synopsis":
                yield Synopsis("", text)
            case "ScriptNote":
                yield Note("", text)
            case "Boneyard":
                yield Boneyard("", text)
            case _ if one.centred:
                yield Centred("", text.strip(), one.gap)
            case _:  # Action, General, Shot, Cast List, Dialogue without a cue
                yield from _actions(text, one.gap)


def _actions(text: str, gap: int) -> Iterator[Action]:
    """A paragraph of action; blank lines inside it part it, as they do on the page (but not inside a note)."""
    rows = [row.rstrip() for row in text.split("\n")]
    if "[[" in text:
        yield Action("", "\n".join(rows), gap)
        return
    piece: list[str] = []
    blanks = 0
    for row in rows:
        if not row:
            blanks += 1
            continue
        if blanks and piece:
            yield Action("", "\n".join(piece), gap)
            piece, gap = [], blanks
        piece, blanks = [*piece, row], 0
    yield Action("", "\n".join(piece), gap)


def _speech(spoken: list[_Paragraph]) -> tuple[Part, ...]:
    rows: list[str] = []
    for paragraph in spoken:
        lines = [line.strip() for line in paragraph.text.split("\n")]
        if paragraph.kind == "Parenthetical":
            inner = " ".join(lines).strip()
            rows.append(inner if inner.startswith("(") and inner.endswith(")") else f"({inner})")
        elif paragraph.kind == "Singing":
            rows += [f"~{line}" for line in lines]
        else:
            rows += lines
    while rows and not rows[-1]:
        rows.pop()
    while rows and not rows[0]:
        rows.pop(0)
    return speech_parts(rows)


_TITLE_WORDS = re.compile(
    r"^(written by|by|screenplay by|story by|teleplay by|écrit par|scénario de|un film de|de|par)$", re.I
)


def _read_title_page(root: _Node) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The title page: keys where our writer put them; on other programs' pages the first line is the title and what follows
    "written by" the author."""
    page = next(root.all("TitlePage"), None)
    content = next(page.all("Content"), None) if page else None
    entries: list[tuple[str, list[str]]] = []
    loose: list[str] = []
    for node in content.all("Paragraph") if content else ():
        text = _styled(node).strip()
        key = node.attributes.get("Key", "")
        if key:
            if not entries or entries[-1][0] != key or node.attributes.get("New") == "Yes":
                entries.append((key, []))
            if text:
                entries[-1][1].append(text)
        elif text:
            loose += [line.strip() for line in text.split("\n") if line.strip()]
    if entries or not loose:
        return tuple((key, tuple(lines)) for key, lines in entries)
    found: list[tuple[str, tuple[str, ...]]] = [("Title", (loose[0],))]
    by = next((k for k, line in enumerate(loose) if _TITLE_WORDS.match(line)), 0)
    if by and by + 1 < len(loose):
        found += [("Credit", (loose[by],)), ("Author", (loose[by + 1],))]
        rest = loose[1:by] + loose[by + 2 :]
    else:
        rest = loose[1:]
    return (*found, ("Notes", tuple(rest))) if rest else tuple(found)


# ----------------------------------------------------------------------------------------------------------------- writing
def write(screenplay: Screenplay) -> str:
    """The screenplay as an FDX document. `read` gives the same screenplay back (its ids are not in the document)."""
    rows = ['<?xml version="1.0" encoding="UTF-8" standalone="no" ?>']
    rows += ['<FinalDraft DocumentType="Script" Template="No" Version="4">', "<Content>"]
    rows += _written(screenplay.opening)
    for scene in screenplay.scenes:
        rows.append(_paragraph("Scene Heading", scene.heading.raw, Number=scene.heading.number))
        rows += _written(scene.elements)
    rows.append("</Content>")
    if screenplay.title_page:
        rows += ["<TitlePage>", "<Content>"]
        for key, lines in screenplay.title_page:
            for k, line in enumerate(lines or ("",)):
                rows.append(_paragraph("General", line, Alignment="Center", Key=key, New="" if k else "Yes"))
        rows += ["</Content>", "</TitlePage>"]
    return "\n".join([*rows, "</FinalDraft>"]) + "\n"


def _written(elements: tuple[Element, ...]) -> Iterator[str]:
    breaks = False  # a page break is written on the paragraph that follows it
    k = 0
    while k < len(elements):
        element = elements[k]
        k += 1
        following = elements[k] if k < len(elements) else None
        if isinstance(element, PageBreak):
            if breaks or following is None or isinstance(following, PageBreak):
                yield _paragraph("Action", "", StartsNewPage="Yes")
            else:
                breaks = True
            continue
        page = "Yes" if breaks else ""
        breaks = False
        if isinstance(element, Line) and not element.dual and isinstance(following, Line) and following.dual:
            yield f'<Paragraph Type="General"{_attributes(StartsNewPage=page)}>\n<DualDialogue>'
            yield from _speech_rows(element, "")
            yield from _speech_rows(following, "")
            yield "</DualDialogue>\n</Paragraph>"
            k += 1
        elif isinstance(element, Line) and element.dual:  # nobody speaks before it: a pair of one
            yield f'<Paragraph Type="General"{_attributes(StartsNewPage=page)}>\n<DualDialogue>'
            yield _paragraph("Character", "")
            yield from _speech_rows(element, "")
            yield "</DualDialogue>\n</Paragraph>"
        elif isinstance(element, Line):
            yield from _speech_rows(element, page)
        else:
            yield _element_row(element, page)


def _element_row(element: Element, page: str) -> str:
    match element:
        case Action():
            return _paragraph("Action", element.text, StartsNewPage=page, SpaceBefore=_space(element.gap))
        case Centred():
            return _paragraph(
                "Action", element.text, Alignment="Center", StartsNewPage=page, SpaceBefore=_space(element.gap)
            )
        case Transition():
            return _paragraph("Transition", element.text, StartsNewPage=page)
        case Lyrics():
            return _paragraph("Lyrics", element.text, StartsNewPage=page)
        case Section():
            return _paragraph("Outline", element.text, Number=str(element.level), StartsNewPage=page)
        case Synopsis():
            return _paragraph("Synopsis", element.text, StartsNewPage=page)
        case Note():
            return _paragraph("ScriptNote", element.text, StartsNewPage=page)
        case Boneyard():
            return _paragraph("Boneyard", element.text, StartsNewPage=page)
        case _:
            raise AssertionError(f"{type(element).__name__} is written by its own function")


def _speech_rows(line: Line, page: str) -> Iterator[str]:
    yield _paragraph("Character", line.cue, StartsNewPage=page)
    for part in line.parts:
        if part.kind == "parenthetical":
            yield _paragraph("Parenthetical", f"({part.text})")
        else:
            yield _paragraph("Singing" if part.kind == "lyrics" else "Dialogue", part.text)


def _space(gap: int) -> str:
    return str(12 * gap) if gap > 1 else ""


def _paragraph(kind: str, text: str, **attributes: str) -> str:
    return f"<Paragraph{_attributes(Type=kind, **attributes)}>{''.join(_runs(text))}</Paragraph>"


def _runs(text: str) -> Iterator[str]:
    """A text as runs of one style each; nested emphasis keeps its marks, so that nothing is lost or reordered."""
    text = _UNPRINTABLE.sub("", text)
    at = 0
    for found in _EMPHASIS.finditer(text):
        if found.start() > at:
            yield f'<Text xml:space="preserve">{escape(text[at : found.start()])}</Text>'
        yield f'<Text xml:space="preserve" Style="{_STYLES[found[1]]}">{escape(found[2])}</Text>'
        at = found.end()
    if at < len(text) or not text:
        yield f'<Text xml:space="preserve">{escape(text[at:])}</Text>'


def _attributes(**attributes: str) -> str:
    return "".join(f" {name}={quoteattr(_UNPRINTABLE.sub('', value))}" for name, value in attributes.items() if value)
