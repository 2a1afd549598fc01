"""TTML (.ttml) in the IMSC 1.1 text profile: what broadcasters and streaming services take. One region, two lines, white on nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from filmwright.errors import InputError
from filmwright.formats import trees
from filmwright.formats.srt import stamp
from filmwright.media import Caption

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

PROFILE = "http://www.w3.org/ns/ttml/profile/imsc1.1/text"
NS = "http://www.w3.org/ns/ttml"
_CLOCK = re.compile(r"(\d+):(\d\d):(\d\d)(?:[.](\d+)|:(\d+)(?:\.\d+)?)?")
_OFFSET = re.compile(r"(\d+(?:\.\d+)?)(h|ms|m|s|f|t)")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write(captions: Sequence[Caption], language: str, fps: int, title: str = "") -> str:
    """The text of a .ttml file."""
    from xml.sax.saxutils import escape, quoteattr

    def clean(text: str) -> str:
        return escape(_UNPRINTABLE.sub("", text))

    rows = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<tt xmlns="{NS}" xmlns:ttp="{NS}#parameter" xmlns:tts="{NS}#styling" xmlns:ttm="{NS}#metadata"'
        f' xml:lang={quoteattr(language)} ttp:contentProfiles="{PROFILE}" ttp:timeBase="media" ttp:frameRate="{fps}"'
        ' ttp:cellResolution="32 15">',
        f"  <head>\n    <metadata><ttm:title>{clean(title)}</ttm:title></metadata>" if title else "  <head>",
        '    <styling><style xml:id="plain" tts:fontFamily="proportionalSansSerif" tts:fontSize="100%" tts:lineHeight="125%"'
        ' tts:color="#ffffff" tts:textAlign="center"/></styling>',
        '    <layout><region xml:id="bottom" tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="after"/></layout>',
        '  </head>\n  <body style="plain" region="bottom">\n    <div>',
    ]
    for k, caption in enumerate(captions, 1):
        text = "<br/>".join(clean(line) for line in caption.text.split("\n"))
        rows.append(
            f'      <p xml:id="s{k}" begin="{stamp(caption.start, ".")}" end="{stamp(caption.end, ".")}">{text}</p>'
        )
    return "\n".join([*rows, "    </div>\n  </body>\n</tt>", ""])


def read(text: str) -> list[Caption]:
    """The captions of a .ttml file, of this profile or another. InputError when it is none, or holds a time that cannot be."""
    root = trees.parse(text, "The TTML file")
    if _name(root) != "tt":
        raise InputError("This is no TTML file: its root is not <tt>.")
    fps, ticks = (float(_parameter(root, name) or other) for name, other in (("frameRate", 30), ("tickRate", 1)))
    if not 1 <= fps <= 1000 or ticks <= 0:
        raise InputError(f"The TTML file counts {fps:g} frames and {ticks:g} ticks a second; that cannot be.")
    found: list[Caption] = []

    def walk(element: Element, start: float) -> None:
        begin = start + _seconds(element.get("begin"), fps, ticks, 0.0)
        if _name(element) == "p":
            if element.get("end") is not None:
                end = start + _seconds(element.get("end"), fps, ticks, 0.0)
            else:
                end = begin + _seconds(element.get("dur"), fps, ticks, 0.0)
            words = _words(element)
            if words.strip():
                found.append(Caption(round(begin, 3), round(end, 3), words))
            return
        for child in element:
            walk(child, begin)

    body = next((child for child in root if _name(child) == "body"), None)
    if body is not None:
        walk(body, 0.0)
    return sorted(found, key=lambda caption: caption.start)


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _parameter(root: Element, name: str) -> str | None:
    value = next((value for key, value in root.attrib.items() if key.endswith(f"#parameter}}{name}")), None)
    return value if value and re.fullmatch(r"\d+(\.\d+)?", value) else None


def _seconds(time: str | None, fps: float, ticks: float, other: float) -> float:
    if time is None:
        return other
    match = _CLOCK.fullmatch(time.strip())
    if match:
        hours, minutes, seconds, part, frames = match.groups()
        whole = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
        return whole + (float(f"0.{part}") if part else 0.0) + (int(frames) / fps if frames else 0.0)
    match = _OFFSET.fullmatch(time.strip())
    if not match:
        raise InputError(f"The TTML file holds the time {time!r}, which is none.")
    units = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, "f": 1 / fps, "t": 1 / ticks}
    return float(match[1]) * units[match[2]]


def _words(element: Element) -> str:
    """Text with <br/> as line breaks; white space folded, as TTML says by default."""
    parts = [element.text or ""]
    for child in element:
        parts.append("\n" if _name(child) == "br" else _words(child))
        parts.append(child.tail or "")
    lines = re.sub(r"[ \t\r]+", " ", "".join(parts).replace("\n", "\n")).split("\n")
    return "\n".join(line.strip() for line in lines if line.strip())
