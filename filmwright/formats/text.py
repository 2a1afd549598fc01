"""Bytes to text: a screenplay file in whatever encoding a word processor left it in."""

from __future__ import annotations

import codecs

from filmwright.errors import InputError

LARGEST = 4_000_000  # bytes; a screenplay of 400 pages holds about 1.2 million
LONGEST_LINE = 20_000  # characters; a whole page on one line holds about 3,000
_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP, Word or Pages document"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)


def decode(data: bytes, name: str = "the screenplay") -> tuple[str, list[str]]:
    """The text of a file, and what is worth telling about how it was read.

    UTF-8 is read silently; UTF-16, UTF-32 and Windows-1252 with a notice. InputError for what is no text, or too much of it.
    `name` is what messages call the file.
    """
    if len(data) > LARGEST:
        raise InputError(
            f"{name} holds {len(data) / 1e6:.1f} MB, and a screenplay of 400 pages about 1.2: this is something else, or many "
            f"screenplays in one. Files up to {LARGEST / 1e6:.0f} MB are read; save each screenplay in a file of its own."
        )
    for signature, noun in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(
                f"{name} is {noun}, not plain text. Export the screenplay as Fountain (.fountain), Final Draft (.fdx) or plain "
                "text (.txt) in the program that it was written with, and give that file."
            )
    text, notice = _decoded(data, name)
    controls = sum(character < " " and character not in "\t\n\r\f\v\x1a" for character in text)
    if controls > max(2, len(text) // 2000) or text.count("\ufffd") > max(2, len(text) // 2000):
        raise InputError(f"{name} is not text: {_binary_advice()}")
    longest = max((len(line) for line in text.splitlines()), default=0)
    if longest > LONGEST_LINE:
        raise InputError(
            f"{name} has a line of {longest:,} characters, which no screenplay has; it may be data, or a text without line "
            "breaks. Put each heading, paragraph and speech on lines of its own."
        )
    return text, [notice] if notice else []


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    for bom, codec, title in _BOMS:
        if data.startswith(bom):
            try:
                text = data[len(bom) :].decode(codec)
            except UnicodeDecodeError as broken:
                raise InputError(
                    f"{name} begins as {title} and breaks off at byte {broken.start}: the file is damaged. Save it again as UTF-8."
                ) from broken
            return text, "" if title == "UTF-8" else f"{name} was read as {title}; saving it as UTF-8 is safer."
    guess = _utf16_without_mark(data)
    if guess:
        try:
            return data.decode(guess), f"{name} was read as UTF-16 without a mark; saving it as UTF-8 is safer."
        except UnicodeDecodeError:
            pass
    if data.count(0) > max(2, len(data) // 2000):
        raise InputError(f"{name} is not text: {_binary_advice()}")
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError as wrong:
        line = data[: wrong.start].count(b"\n") + 1
    text = data.decode("cp1252", errors="replace")
    strange = sum(character in "\ufffd" or character < " " for character in text) - sum(map(text.count, "\t\n\r\f"))
    high = sum(byte >= 0x80 for byte in data)
    if strange > max(2, len(text) // 1000) or high > len(data) * 0.3:
        raise InputError(f"{name} is not text in UTF-8, UTF-16 or Windows-1252: {_binary_advice()}")
    return (
        text,
        f"{name} is not UTF-8 (line {line}); it was read as Windows-1252. Check the accents, or save it as UTF-8.",
    )


def _utf16_without_mark(data: bytes) -> str:
    """utf-16-le or utf-16-be if every other byte of the beginning is nearly always zero, else ""."""
    head = data[:4000]
    if len(head) < 4 or len(head) % 2:
        head = head[:-1] if len(head) > 4 else b""
    half = len(head) // 2
    if half and head[1::2].count(0) > 0.8 * half and head[0::2].count(0) == 0:
        return "utf-16-le"
    if half and head[0::2].count(0) > 0.8 * half and head[1::2].count(0) == 0:
        return "utf-16-be"
    return ""


def _binary_advice() -> str:
    return (
        "give a screenplay in Fountain (.fountain), Final Draft (.fdx) or plain text (.txt); a PDF or Word document can be "
        "exported as one of these."
    )
