"""Storyboard: a still of every shot on printable pages, before anything is shot: `storyboard/index.html` and `storyboard/storyboard.pdf`.

Stills are kept, and drawn anew only where what they show has changed.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from filmwright import files
from filmwright.errors import FilmError, NotFound
from filmwright.film import Film
from filmwright.formats.board import Row, Sheet, html, pdf
from filmwright.scenes import Scene
from filmwright.shots import Shot
from filmwright.steps.boarding import Arrow, Asked, Panel, drawn, head_of, key_of, text_of
from filmwright.steps.progress import Progress, clock, many, working
from filmwright.steps.several import several
from filmwright.titling.typeface import face_file

FOLDER, WIDTH = "storyboard", 640
MADE = "made.json"
QUALITY = "draft"


def run(film: Film, progress: Progress, only: tuple[str, ...] = ()) -> list[str]:
    """Draw the stills that are stale, and set the pages; of all scenes, or of those in `only`. Sentences that tell what was made."""
    ids = [i for i in film.scene_ids() if film.shots(i)]
    if not ids:
        raise FilmError(f"The film in {film.folder} has no shot list yet. Run `filmwright plan` in its folder first.")
    if unknown := [i for i in only if i not in ids]:
        raise NotFound(f"There is no scene {unknown[0]} with shots; there are {', '.join(ids[:30])}.")
    wanted = [i for i in ids if not only or i in only]
    folder = film.path(FOLDER)
    known = _made(folder)
    bible, size = film.bible(), _size(film)
    asked: list[Asked] = []
    keys: dict[str, str] = {}
    for scene_id in wanted:
        scene, shots = film.scene(scene_id), tuple(film.shots(scene_id))
        whole = Asked(scene, bible, shots, folder, size, QUALITY)
        keys |= {shot.id: key_of(whole, shot) for shot in shots}
        stale = tuple(
            s for s in shots if known.get(s.id, {}).get("key") != keys[s.id] or not _still(folder, s).is_file()
        )
        if stale:
            asked.append(replace(whole, shots=stale))
    count = sum(len(one.shots) for one in asked)
    with working(progress, "draw", max(count, 1)):
        for one, stills in zip(asked, several(drawn, asked, least=2, at_once=1), strict=True):
            for shot, still, arrows in stills:
                files.write(folder / f"{shot}.jpg", still)
                known[shot] = {"key": keys[shot], "arrows": json.loads(arrows)}
            files.write(folder / MADE, json.dumps(known, separators=(",", ":")))
            progress.advance(len(one.shots), f"scene {one.scene.id}")
    sheets = [_sheet(film, scene_id, known) for scene_id in wanted]
    title = f"{film.settings.title}" + (f", scene {', '.join(only)}" if only else "")
    files.write(folder / "index.html", html(title, sheets, size))
    files.write(folder / "storyboard.pdf", pdf(title, sheets, folder, size, face_file("sans")))
    seconds = sum(sheet.seconds for sheet in sheets)
    panels = sum(len(sheet.rows) for sheet in sheets)
    return [
        f"The storyboard of {title}: {many(panels, 'shot')} in {many(len(sheets), 'scene')}, {clock(seconds)}; {count} drawn anew.",
        f"It is {(folder / 'index.html').resolve()} and {(folder / 'storyboard.pdf').resolve()}.",
    ]


def _made(folder: Path) -> dict[str, dict[str, object]]:
    try:
        table = json.loads((folder / MADE).read_text("utf-8"))
        return table if isinstance(table, dict) else {}
    except (OSError, ValueError):
        return {}


def _size(film: Film) -> tuple[int, int]:
    """The picture's shape, small: 640 pixels wide, or high where it is taller than wide."""
    width, height = film.settings.picture
    scale = WIDTH / max(width, height)
    return max(round(width * scale) // 2 * 2, 16), max(round(height * scale) // 2 * 2, 16)


def _still(folder: Path, shot: Shot) -> Path:
    return folder / f"{shot.id}.jpg"


def _sheet(film: Film, scene_id: str, known: dict[str, dict[str, object]]) -> Sheet:
    scene, bible = film.scene(scene_id), film.bible()
    rows = []
    for shot in film.shots(scene_id):
        panel = _panel(scene, shot, known)
        rows.append(Row(shot.id, panel.head, text_of(scene, bible, shot), shot.why, _marks(panel, film)))
    place = f"{scene.time}, {scene.weather}"
    return Sheet(f"{scene.id}   {scene.heading}", place, scene.frames / scene.fps, tuple(rows))


def _panel(scene: Scene, shot: Shot, known: dict[str, dict[str, object]]) -> Panel:
    found = known.get(shot.id, {}).get("arrows", [])
    assert isinstance(found, list)
    arrows = tuple(
        Arrow((row["start"][0], row["start"][1]), (row["end"][0], row["end"][1]), row["who"]) for row in found
    )
    return Panel(shot.id, head_of(scene, shot), "", arrows, 0.0)


def _marks(panel: Panel, film: Film) -> tuple[tuple[float, float, float, float, bool], ...]:
    return tuple((*arrow.start, *arrow.end, not arrow.who) for arrow in panel.arrows)
