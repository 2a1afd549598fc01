"""A storyboard's pages: HTML for the screen and the printer, and PDF; six panels a page, arrows drawn over the stills."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

ACROSS, DOWN = 3, 2  # panels on a page
CAMERA, PEOPLE = "#ffc83d", "#ffffff"  # of arrows
PAGE = (841.89, 595.28)  # points: A4 on its side
MARGIN, GUTTER, HEAD = 34.0, 16.0, 26.0  # points
TEXT, SMALL = 7.6, 6.6  # points of type
TIP = 0.055  # of an arrow's head, in half widths of the picture

Mark = tuple[float, float, float, float, bool]  # from u, v to u, v (-1..1, v up); whether the camera moves so


@dataclass(frozen=True)
class Row:
    """A panel: `shot` names its still (shot.jpg beside the page), `head` its technique, `text` what is done and said, `why` the reason."""

    shot: str
    head: str
    text: str
    why: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """A scene of a storyboard."""

    slug: str
    setting: str
    seconds: float
    rows: tuple[Row, ...]


# ---------------------------------------------------------------------- HTML

STYLE = """
body{font:13px/1.35 system-ui,sans-serif;margin:0 auto;max-width:1180px;padding:18px;color:#1a1a1a;background:#fff}
h1{font-size:20px;font-weight:600}
h2{font:600 14px/1.3 "Courier New",monospace;border-bottom:1px solid #999;padding-bottom:3px;margin:26px 0 10px;break-after:avoid}
h2 small{font-weight:400;color:#555;float:right}
.board{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}
figure{margin:0;break-inside:avoid}
.still{position:relative;background:#222}
.still img{display:block;width:100%;height:auto}
.still svg{position:absolute;inset:0;width:100%;height:100%}
figcaption b{font-weight:600}
figcaption{padding-top:4px}
.how{color:#444}
.why{color:#777;font-style:italic}
@media print{body{max-width:none;padding:0;font-size:9px}@page{size:A4 landscape;margin:12mm}}
"""


def html(title: str, sheets: Sequence[Sheet], size: tuple[int, int]) -> str:
    """The page; its stills lie beside it. `size` is that of a still, pixels."""
    out = [
        "<!doctype html>",
        '<html><head><meta charset="utf-8">',
        f"<title>{escape(title)}: storyboard</title><style>{STYLE}</style></head><body>",
        f"<h1>{escape(title)}</h1>",
    ]
    for sheet in sheets:
        out.append(
            f"<h2>{escape(sheet.slug)}<small>{escape(sheet.setting)} · {sheet.seconds:.0f} s</small></h2>"
            '<div class="board">'
        )
        out += [_figure(row, size) for row in sheet.rows]
        out.append("</div>")
    return "\n".join([*out, "</body></html>", ""])


def _figure(row: Row, size: tuple[int, int]) -> str:
    width, height = size
    words = f"<br>{escape(row.text)}" if row.text else ""
    why = f'<br><span class="why">{escape(row.why)}</span>' if row.why else ""
    return (
        f'<figure id="{escape(row.shot)}"><div class="still"><img src="{escape(row.shot)}.jpg" width="{width}" height="{height}" '
        f'alt="{escape(row.head)}" loading="lazy">{_svg(row, width, height)}</div>'
        f'<figcaption><b>{escape(row.shot)}</b> <span class="how">{escape(row.head)}</span>{words}{why}</figcaption></figure>'
    )


def _svg(row: Row, width: int, height: int) -> str:
    if not row.marks:
        return ""
    shapes = []
    for mark in row.marks:
        line, tip = arrow(mark, width, height)
        colour = CAMERA if mark[4] else PEOPLE
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in tip)
        (x0, y0), (x1, y1) = line
        for stroke, wide in (("#000", 9.0), (colour, 4.5)):
            shapes.append(
                f'<g stroke="{stroke}" stroke-width="{wide}" stroke-linecap="round" stroke-linejoin="round" fill="none">'
                f'<path d="M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"/><polyline points="{points}"/></g>'
            )
    return f'<svg viewBox="0 0 {width} {height}" preserveAspectRatio="none" opacity="0.85">{"".join(shapes)}</svg>'


def arrow(mark: Mark, width: float, height: float) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """An arrow's line and its head (three points), in a picture of a size, y down."""
    u0, v0, u1, v1, _ = mark
    start = ((u0 + 1) / 2 * width, (1 - v0) / 2 * height)
    end = ((u1 + 1) / 2 * width, (1 - v1) / 2 * height)
    angle = math.atan2(end[1] - start[1], end[0] - start[0])
    long = TIP * width / 2
    barbs = [(end[0] - long * math.cos(angle + turn), end[1] - long * math.sin(angle + turn)) for turn in (0.5, -0.5)]
    return [start, end], [barbs[0], end, barbs[1]]


# ---------------------------------------------------------------------- PDF


def pdf(title: str, sheets: Sequence[Sheet], stills: Path, size: tuple[int, int], face: Path) -> bytes:
    """The pages; `stills` is the folder of the JPEGs, `face` the file (.ttf) of the typeface. The same storyboard gives the same bytes."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("Board", str(face)))
    target = BytesIO()
    canvas = Canvas(target, pagesize=PAGE, invariant=1, pageCompression=1)
    canvas.setTitle(f"{title}: storyboard")
    number = 0
    for sheet in sheets:
        for rows in _six(sheet.rows):
            number += 1
            _page(canvas, title, sheet, rows, stills, size, number)
            canvas.showPage()
    canvas.save()
    return target.getvalue()


def _six(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    for k in range(0, max(len(rows), 1), ACROSS * DOWN):
        yield rows[k : k + ACROSS * DOWN]


def _page(
    canvas: Any, title: str, sheet: Sheet, rows: Sequence[Row], stills: Path, size: tuple[int, int], number: int
) -> None:
    width, height = PAGE
    canvas.setFillColorRGB(0.1, 0.1, 0.1)
    canvas.setFont("Board", 11)
    canvas.drawString(MARGIN, height - MARGIN, _fitting(sheet.slug, 11, 560))
    canvas.setFont("Board", 8)
    canvas.drawRightString(width - MARGIN, height - MARGIN, f"{sheet.setting} · {sheet.seconds:.0f} s")
    canvas.drawString(MARGIN, MARGIN - 14, _fitting(title, 8, 560))
    canvas.drawRightString(width - MARGIN, MARGIN - 14, str(number))
    canvas.setLineWidth(0.5)
    canvas.line(MARGIN, height - MARGIN - 6, width - MARGIN, height - MARGIN - 6)
    cell_w = (width - 2 * MARGIN - (ACROSS - 1) * GUTTER) / ACROSS
    cell_h = (height - 2 * MARGIN - HEAD) / DOWN
    for k, row in enumerate(rows):
        left = MARGIN + (k % ACROSS) * (cell_w + GUTTER)
        top = height - MARGIN - HEAD + 8 - (k // ACROSS) * cell_h
        _panel(canvas, row, stills, size, left, top, cell_w, cell_h)


def _panel(
    canvas: Any, row: Row, stills: Path, size: tuple[int, int], left: float, top: float, wide: float, high: float
) -> None:
    scale = min(wide / size[0], (high - 74) / size[1])
    w, h = size[0] * scale, size[1] * scale
    x = left + (wide - w) / 2
    canvas.drawImage(str(stills / f"{row.shot}.jpg"), x, top - h, w, h)
    for mark in row.marks:
        line, tip = arrow(mark, w, h)
        for colour, thick in (((0, 0, 0), 3.2), (_rgb(CAMERA if mark[4] else PEOPLE), 1.6)):
            canvas.setStrokeColorRGB(*colour)
            canvas.setLineWidth(thick)
            path = canvas.beginPath()
            for points in (line, tip):
                path.moveTo(x + points[0][0], top - points[0][1])
                for px, py in points[1:]:
                    path.lineTo(x + px, top - py)
            canvas.drawPath(path, stroke=1, fill=0)
    canvas.setStrokeColorRGB(0.1, 0.1, 0.1)
    y = top - h - 10
    canvas.setFont("Board", TEXT)
    canvas.drawString(left, y, _fitting(f"{row.shot}   {row.head}", TEXT, wide))
    for words in _wrapped(row.text, TEXT, wide)[:4]:
        y -= TEXT * 1.25
        canvas.drawString(left, y, words)
    if row.why:
        canvas.setFillColorRGB(0.45, 0.45, 0.45)
        canvas.setFont("Board", SMALL)
        canvas.drawString(left, y - SMALL * 1.4, _fitting(row.why, SMALL, wide))
        canvas.setFillColorRGB(0.1, 0.1, 0.1)


def _rgb(colour: str) -> tuple[float, float, float]:
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def _wide(text: str, points: float) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return float(stringWidth(text, "Board", points))


def _fitting(text: str, points: float, wide: float) -> str:
    """As much of a line as there is room for."""
    if _wide(text, points) <= wide:
        return text
    while text and _wide(f"{text}…", points) > wide:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _wrapped(text: str, points: float, wide: float) -> list[str]:
    rows = [""]
    for word in text.split():
        longer = f"{rows[-1]} {word}".strip()
        if _wide(longer, points) <= wide or not rows[-1]:
            rows[-1] = longer
        else:
            rows.append(word)
    return [_fitting(row, points, wide) for row in rows if row]
