"""Authorship: whose each scene, line, shot, cut and sound is, kept on record while the film is made, and told with its evidence."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from filmwright import files
from filmwright.film import Film
from filmwright.formats import tables
from filmwright.graph import digest
from filmwright.provenance import deeds
from filmwright.provenance.authorship import UNKNOWN, LineRow, Report, SceneRow, Share, ShotRow, evidence
from filmwright.provenance.blame import Version, Word, blame, counted, within
from filmwright.provenance.deeds import PERSON, Deed
from filmwright.provenance.manifest import program_version
from filmwright.provenance.page import page
from filmwright.screenplay import Line, Screenplay
from filmwright.shots import Shot
from filmwright.steps import block, breakdown, direct, drafts, recut

DIRECTION = "filmwright's direction"
BREAKDOWN = "filmwright's breakdown"
VOICES = "Kokoro-82M"
COMPOSER = "filmwright"
_TITLE_PAGE = re.compile(r"\A\s*(?:Title|Credit|Authors?|Source|Draft date|Contact):.*?(?:\n[ \t]*\n|\Z)", re.I | re.S)
State = tuple[str, str, str]  # (record, maker, content)


# ---------------------------------------------------------------------- keeping the record


def observe(film: Film) -> None:
    """Put everything that a person may have changed on record: the words, the bible, the staging, the shots, the choice of takes."""
    drafts.observe(film)
    with deeds.opened(film.path("ledger.sqlite")) as record:
        record.note([*_bible(film), *_staging(film), *_shots(film), *_cut(film), *_sound(film)])


def _bible(film: Film) -> Iterator[State]:
    plain = tables.plain(film.bible())
    for room, groups in breakdown.GROUPS.items():
        for row in plain.get(room, []):
            for group, keys in groups.items():
                values = {key: row[key] for key in keys if key in row}
                yield _state(film, f"{room}/{row['id']}/{group}", values, BREAKDOWN)


def _staging(film: Film) -> Iterator[State]:
    for scene_id in film.scene_ids():
        for group, values in block.groups(film.scene(scene_id)).items():
            if values:
                yield _state(film, f"scene/{scene_id}/{group}", values, DIRECTION)


def _shots(film: Film) -> Iterator[State]:
    for scene_id in film.scene_ids():
        for shot in film.shots(scene_id):
            mine = bool(decisions(film, shot))
            yield f"shot/{shot.id}", PERSON if mine else DIRECTION, _json(tables.plain(replace(shot, frames=0)))


def _cut(film: Film) -> Iterator[State]:
    own = recut.load(film)
    if own is not None:
        yield "cut", PERSON, _json(tables.plain(own))


def _sound(film: Film) -> Iterator[State]:
    for path in sorted(film.path("sound", "dialogue").glob("*.json")):
        recipe = film.recipe("sound", "dialogue", path.name) or {}
        told = {
            "text": recipe.get("text", ""),
            "parts": recipe.get("parts", {}),
            "recorded": recipe.get("recorded", False),
        }
        yield f"speech/{path.stem}", PERSON if recipe.get("recorded") else VOICES, _json(told)


def _state(film: Film, record: str, values: Any, machine: str) -> State:
    """A record is a person's when its values are not those that filmwright wrote, or when filmwright never wrote it."""
    written = film.made.records.get(record)
    return record, machine if written == digest(values) else PERSON, _json(values)


def _json(values: Any) -> str:
    return json.dumps(values, indent=1, sort_keys=True, ensure_ascii=False)


def decisions(film: Film, shot: Shot) -> tuple[str, ...]:
    """What a person decided of a shot."""
    found = []
    written = film.made.records.get(f"shot/{shot.id}")
    if shot.note:
        found.append(f"note: {shot.note}")
    elif written != direct.written(shot):
        found.append("its camera or its cut was set in the file")
    if shot.circled:
        found.append(f"take {shot.circled} of {len(film.takes(shot.id))} circled")
    if shot.locked:
        found.append("locked")
    return tuple(found)


# ---------------------------------------------------------------------- telling it


def summary(film: Film) -> list[dict[str, str]]:
    """The shares in sentences and the seal of the record, for the credentials of the master, whose date then is the record's too."""
    observe(film)
    with deeds.opened(film.path("ledger.sqlite")) as record:
        rows, chain = record.all(), record.chain()
    told = [{"part": share.part, "sentence": share.sentence} for share in _shares(film, rows, _blamed(rows))]
    return [*told, {"part": "record", "rows": str(chain.rows), "seal": chain.head}]


def report(film: Film) -> Report:
    """Whose each part of the film is, with the evidence."""
    observe(film)
    screenplay = breakdown.load(film)
    with deeds.opened(film.path("ledger.sqlite")) as record:
        rows, chain = record.all(), record.chain()
    blamed = _blamed(rows)
    return Report(
        title=film.settings.title,
        author=film.settings.author,
        credits=film.settings.credits,
        made_at=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        program=f"filmwright {program_version()}",
        shares=_shares(film, rows, blamed),
        scenes=tuple(_scene_rows(rows, screenplay, blamed)),
        lines=tuple(_line_rows(film, screenplay, blamed)),
        shots=tuple(_shot_rows(film)),
        sounds=tuple(_sounds(film)),
        machines=tuple(_machines(film)),
        evidence=evidence(rows),
        chain=chain,
    )


def run(film: Film) -> list[str]:
    """Write out/authorship.html and out/authorship.json; sentences that tell the shares."""
    made = report(film)
    target = film.path("out", "authorship.html")
    files.write(target, page(made))
    files.write(film.path("out", "authorship.json"), json.dumps(made.plain(), indent=1, ensure_ascii=False) + "\n")
    told = [share.sentence for share in made.shares]
    if made.chain.broken_at:
        told.append(f"The record was altered: row {made.chain.broken_at} of it is not as it was written.")
    return [*told, f"The report with its evidence is {target.resolve()}."]


def _blamed(rows: list[Deed]) -> list[Word]:
    """The words of the screenplay with who wrote each; the title page says who wrote it, and is not part of it."""
    return blame([Version(row.maker, _TITLE_PAGE.sub("", row.content)) for row in rows if row.record == "screenplay"])


def _shares(film: Film, rows: list[Deed], blamed: list[Word]) -> tuple[Share, ...]:
    newest = {row.record: row.maker for row in rows}
    shots = [shot for scene in film.scene_ids() for shot in film.shots(scene)]
    spoken = _tally(_now(film, newest, "speech/"))
    found = [
        Share("Screenplay", "words", counted(blamed), "who last wrote each word"),
        Share(
            "Characters, places and props", "records", _tally(_rooms(film, newest)), "looks, wardrobes, voices, places"
        ),
        Share(
            "Staging", "records", _tally(_now(film, newest, "scene/")), "settings, marks, and the acting of each beat"
        ),
        Share(
            "Camera",
            "shots",
            _tally([PERSON if decisions(film, shot) else DIRECTION for shot in shots]),
            "noted, set or chosen",
        ),
        Share("Cut", "clips", _tally(_cuts(film)), "trimmed, moved or dissolved in an editor, or left as directed"),
        Share("Voices", "lines", spoken, "recorded by a person, or synthetic"),
    ]
    return tuple(share for share in found if share.total)


def _cuts(film: Film) -> Iterator[str]:
    """Whose each clip of the cut is: a person's when their cut trims it, or puts it elsewhere than the shot lists do."""
    directed = [shot.id for scene in film.scene_ids() for shot in film.shots(scene)]
    own = recut.load(film)
    if own is None:
        yield from (DIRECTION for _ in directed)
        return
    place = {shot: k for k, shot in enumerate(directed)}
    before = -1
    for row in own.clips:
        here = place.get(row.shot, -2)
        trimmed = row.head or row.tail or row.gap or row.dissolve
        yield PERSON if trimmed or here != before + 1 else DIRECTION
        before = here


def _rooms(film: Film, newest: dict[str, str]) -> list[str]:
    return [newest.get(record, UNKNOWN) for record, _, _ in _bible(film)]


def _now(film: Film, newest: dict[str, str], prefix: str) -> list[str]:
    states = _staging(film) if prefix == "scene/" else _heard(film)
    return [newest.get(record, UNKNOWN) for record, _, _ in states]


def _heard(film: Film) -> Iterator[State]:
    """The lines that are in the film now; recordings of lines that were cut do not count."""
    there = {beat.id for scene in film.scene_ids() for beat in film.scene(scene).beats if beat.kind == "line"}
    return (state for state in _sound(film) if state[0].removeprefix("speech/") in there)


def _tally(makers: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for maker in makers:
        found[maker] = found.get(maker, 0) + 1
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def _scene_rows(rows: list[Deed], screenplay: Screenplay, blamed: list[Word]) -> Iterator[SceneRow]:
    newest = {row.record: row.maker for row in rows}
    texts = [
        " ".join([scene.heading.raw, *(_text(element) for element in scene.elements)]) for scene in screenplay.scenes
    ]
    for scene, counts in zip(screenplay.scenes, within(blamed, texts), strict=True):
        prefix = f"scene/{scene.id}/"
        mine = [r.removeprefix(prefix) for r, maker in newest.items() if r.startswith(prefix) and maker == PERSON]
        yield SceneRow(scene.id, scene.heading.raw, counts, tuple(mine))


def _line_rows(film: Film, screenplay: Screenplay, blamed: list[Word]) -> Iterator[LineRow]:
    lines = screenplay.lines
    for line, counts in zip(lines, within(blamed, [line.text for line in lines], reach=100_000), strict=True):
        recipe = film.recipe("sound", "dialogue", f"{line.id}.json")
        voice = "not spoken yet" if not recipe else "recorded by a person" if recipe.get("recorded") else VOICES
        yield LineRow(line.id, line.character, line.spoken, counts, voice)


def _text(element: Any) -> str:
    if isinstance(element, Line):
        return " ".join([element.cue, *(part.text for part in element.parts)])
    return str(getattr(element, "text", ""))


def _shot_rows(film: Film) -> Iterator[ShotRow]:
    for scene_id in film.scene_ids():
        scene = film.scene(scene_id)
        for shot in film.shots(scene_id):
            take = film.take(shot)
            seconds = (scene.frame(shot.end) - scene.frame(shot.start)) / scene.fps
            what = " ".join([shot.size, shot.kind, *shot.subjects])
            yield ShotRow(
                shot.id,
                what,
                decisions(film, shot),
                len(film.takes(shot.id)),
                take.generator if take else "nothing yet",
                seconds,
            )


def _sounds(film: Film) -> Iterator[tuple[str, str]]:
    if film.path("sound", "effects").is_dir():
        yield "sound effects", f"by rules of {COMPOSER}, placed by what happens in the scenes"
    if film.path("sound", "music").is_dir():
        yield "music", f"composed by rules of {COMPOSER}, played on the instruments of MuseScore General"
    if film.path("sound", "mix.wav").is_file():
        yield "mix", f"by {COMPOSER}"


def _machines(film: Film) -> Iterator[str]:
    """What a machine made whole, for the field of what is excluded."""
    made = {take.generator for s in film.scene_ids() for shot in film.shots(s) if (take := film.take(shot))}
    for by in sorted(made):
        yield (
            "the pictures as such, rendered by filmwright's stage from the screenplay and the staging"
            if by == "stage"
            else f"the pictures generated by {by}"
        )
    for what, how in _sounds(film):
        yield f"{what}, {how}"
