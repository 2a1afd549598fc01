"""XML from strangers, read safely: sizes bounded, no entities, nothing fetched."""

from __future__ import annotations

from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from filmwright.errors import InputError

LARGEST = 64 * 1024 * 1024  # bytes
DEEPEST = 200


def parse(text: str, what: str) -> Element:
    """The root element of an XML text; `what` names it in messages. InputError when it is no XML, too large, or declares entities."""
    if len(text) > LARGEST:
        raise InputError(f"{what} has more than {LARGEST >> 20} MB; no such file is that large.")
    builder = TreeBuilder()
    depth = 0

    def refuse(*_: object) -> None:
        raise InputError(
            f"{what} declares entities of its own; such files are not read. Export it anew from the editor."
        )

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise InputError(f"{what} is nested more than {DEEPEST} deep; that is no file of an editor.")
        builder.start(name, attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(name)

    parser = expat.ParserCreate(namespace_separator="}")
    parser.EntityDeclHandler = parser.UnparsedEntityDeclHandler = parser.ExternalEntityRefHandler = refuse  # type: ignore[assignment]
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, builder.data
    try:
        parser.Parse(text.removeprefix("\ufeff").encode("utf-8", "replace"), True)
    except expat.ExpatError as wrong:
        raise InputError(
            f"{what} is not well-formed XML (line {wrong.lineno}: {expat.errors.messages[wrong.code]}). It may have been cut short."
        ) from wrong
    return builder.close()
