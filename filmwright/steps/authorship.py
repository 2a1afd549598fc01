"""Authorship: whose each scene, line, shot, cut and sound is, kept on record while the film is made, and told with its evidence."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from filmwright import files
from filmwright.film import Film
from filmwright.formats import tables
from filmwright.graph import digest
from filmwright.provenance import deeds
from filmwright.provenance.authorship import LineRow, Report, SceneRow, Share, ShotRow, evidence
from filmwright.provenance.blame import Version, Word, blame, counted, within
from filmwright.provenance.deeds import PERSON, Deed
from filmwright.provenance.manifest import program_version
from filmwright.provenance.page import page
from filmwright.scenes import Scene
from filmwright.screenplay import Line, Screenplay
from filmwright.shots import Shot
from filmwright.steps import block, breakdown, cut, direct, drafts, recut

DIRECTION = "filmwright's direction"
BREAKDOWN = "filmwright's breakdown"
VOICES = "Kokoro-82M"
COMPOSER = "filmwright"
_TITLE_PAGE = re.compile(r"\A\s*(?:Title|Credit|Authors?|Source|Draft date|Contact):.*?(?:\n[ \t]*\n|\Z)", re.I | re.S)
State = tuple[str, str, str]  # (record, maker, content)


# ---------------------------------------------------------------------- keeping the record


@dataclass(frozen=True)
class Seen:
    """A film's files as they lie there: scenes and shots by scene id, and the state of every record by part."""

    scenes: dict[str, Scene]
    shots: dict[str, list[Shot]]
    states: dict[str, list[State]]


def look(film: Film) -> Seen:
    """Read what a person may have changed: the bible, the staging, the shots and the choice of takes, the cut, the voices."""
    scenes = {scene: film.scene(scene) for scene in film.scene_ids()}
    shots = {scene: film.shots(scene) for scene in scenes}
    states = {
        "bible": list(_bible(film)),
        "staging": list(_staging(film, scenes)),
        "camera": list(_shots(film, shots)),
        "cut": list(_cut(film)),
        "voices": list(_sound(film, scenes)),
    }
    return Seen(scenes, shots, states)


def observe(film: Film) -> Seen:
    """Put the screenplay and all that `look` reads on record."""
    drafts.observe(film)
    seen = look(film)
    with deeds.opened(film.path("ledger.sqlite")) as record:
        record.note(state for states in seen.states.values() for state in states)
    return seen


def _bible(film: Film) -> Iterator[State]:
    plain = tables.plain(film.bible())
    for room, groups in breakdown.GROUPS.items():
        for row in plain.get(room, []):
            for group, keys in groups.items():
                values = {key: row[key] for key in keys if key in row}
                yield _state(film, f"{room}/{row['id']}/{group}", values, BREAKDOWN)


def _staging(film: Film, scenes: dict[str, Scene]) -> Iterator[State]:
    for scene_id, scene in scenes.items():
        for group, values in block.groups(scene).items():
            if values:
                yield _state(film, f"scene/{scene_id}/{group}", values, DIRECTION)


def _shots(film: Film, shots: dict[str, list[Shot]]) -> Iterator[State]:
    for shot in (shot for row in shots.values() for shot in row):
        mine = bool(decisions(film, shot))
        yield f"shot/{shot.id}", PERSON if mine else DIRECTION, _json(tables.plain(replace(shot, frames=0)))


def _cut(film: Film) -> Iterator[State]:
    own = recut.load(film)
    if own is not None:
        yield "cut", PERSON, _json(tables.plain(own))


def _sound(film: Film, scenes: dict[str, Scene]) -> Iterator[State]:
    """The lines that are in the film; those that the screenplay or the cut no longer has do not count."""
    heard = None if recut.load(film) is None else {line.line for line in cut.edit(film).lines}
    for beat in (beat for scene in scenes.values() for beat in scene.beats if beat.kind == "line"):
        if heard is not None and beat.id not in heard:
            continue
        recipe = film.recipe("sound", "dialogue", f"{beat.id}.json")
        if recipe:
            own = bool(recipe.get("recorded"))
            told = {"text": recipe.get("text", ""), "parts": recipe.get("parts", {}), "recorded": own}
            yield f"speech/{beat.id}", PERSON if own else VOICES, _json(told)


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
    seen = observe(film)
    with deeds.opened(film.path("ledger.sqlite")) as record:
        drafted, chain = record.of(drafts.RECORD), record.chain()
    told = [{"part": share.part, "sentence": share.sentence} for share in _shares(film, seen, blamed(drafted))]
    return [*told, {"part": "record", "rows": str(chain.rows), "seal": chain.head}]


def report(film: Film) -> Report:
    """Whose each part of the film is, with the evidence."""
    seen = observe(film)
    with deeds.opened(film.path("ledger.sqlite")) as record:
        rows, chain = record.all(), record.chain()
    owned = blamed([row for row in rows if row.record == drafts.RECORD])
    scenes, lines = _written(film, breakdown.load(film), owned, seen)
    return Report(
        title=film.settings.title,
        author=film.settings.author,
        credits=film.settings.credits,
        made_at=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        program=f"filmwright {program_version()}",
        shares=_shares(film, seen, owned),
        scenes=tuple(scenes),
        lines=tuple(lines),
        shots=tuple(_shot_rows(film, seen)),
        sounds=tuple(_sounds(film)),
        machines=tuple(_machines(film, seen)),
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


def blamed(drafted: list[Deed]) -> list[Word]:
    """The words of the screenplay with who wrote each; the title page says who wrote it, and is not part of it."""
    return blame([Version(row.maker, _TITLE_PAGE.sub("", row.content)) for row in drafted])


def _shares(film: Film, seen: Seen, blamed: list[Word]) -> tuple[Share, ...]:
    def whose(part: str) -> dict[str, int]:
        return _tally(maker for _, maker, _ in seen.states[part])

    found = [
        Share("Screenplay", "words", counted(blamed), "who last wrote each word"),
        Share(
            "Characters, places and props",
            "records",
            whose("bible"),
            "what was read out of the screenplay counts as breakdown's",
        ),
        Share("Staging", "records", whose("staging"), "settings, marks, and the acting of each beat"),
        Share("Camera", "shots", whose("camera"), "noted, set or chosen"),
        Share(
            "Cut", "clips", _tally(_cuts(film, seen)), "trimmed, moved or dissolved in an editor, or left as directed"
        ),
        Share("Voices", "lines", whose("voices"), "recorded by a person, or synthetic"),
    ]
    return tuple(share for share in found if share.total)


def _cuts(film: Film, seen: Seen) -> Iterator[str]:
    """Whose each clip of the cut is: a person's when their cut trims it, or puts it elsewhere than the shot lists do."""
    directed = [shot.id for row in seen.shots.values() for shot in row]
    own = recut.load(film)
    if own is None:
        yield from (DIRECTION for _ in directed)
        return
    place = {shot: k for k, shot in enumerate(directed)}
    before = -1
    for clip in own.clips:
        here = place.get(clip.shot, -2)
        trimmed = clip.head or clip.tail or clip.gap or clip.dissolve
        yield PERSON if trimmed or here != before + 1 else DIRECTION
        before = here


def _tally(makers: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for maker in makers:
        found[maker] = found.get(maker, 0) + 1
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def _written(
    film: Film, screenplay: Screenplay, blamed: list[Word], seen: Seen
) -> tuple[list[SceneRow], list[LineRow]]:
    """Scenes and lines with their words by maker: every element is found in the text in turn."""
    texts: list[str] = []
    owners: list[tuple[str, str]] = []  # (scene, line or "") of each text
    for scene in screenplay.scenes:
        pieces = [(scene.heading.raw, "")]
        for element in scene.elements:
            if isinstance(element, Line):
                pieces += [(element.cue, ""), (" ".join(part.text for part in element.parts), element.id)]
            else:
                pieces.append((str(getattr(element, "text", "")), ""))
        texts += [piece for piece, _ in pieces]
        owners += [(scene.id, line) for _, line in pieces]
    counts = within(blamed, texts)
    by_scene: dict[str, Counter[str]] = {scene.id: Counter() for scene in screenplay.scenes}
    by_line: dict[str, dict[str, int]] = {}
    for (scene_id, line_id), found in zip(owners, counts, strict=True):
        by_scene[scene_id].update(found)
        if line_id:
            by_line[line_id] = found
    staged: dict[str, list[str]] = {scene.id: [] for scene in screenplay.scenes}
    for record, maker, _ in seen.states["staging"]:
        _, scene_id, group = record.split("/", 2)
        if maker == PERSON and scene_id in staged:
            staged[scene_id].append(group)
    scenes = [
        SceneRow(scene.id, scene.heading.raw, dict(by_scene[scene.id].most_common()), tuple(staged[scene.id]))
        for scene in screenplay.scenes
    ]
    voices = {record.removeprefix("speech/"): maker for record, maker, _ in seen.states["voices"]}
    lines = []
    for line in screenplay.lines:
        maker = voices.get(line.id, "not spoken yet")
        voice = "recorded by a person" if maker == PERSON else maker
        lines.append(LineRow(line.id, line.character, line.spoken, by_line.get(line.id, {}), voice))
    return scenes, lines


def _shot_rows(film: Film, seen: Seen) -> Iterator[ShotRow]:
    for scene_id, shots in seen.shots.items():
        scene = seen.scenes[scene_id]
        for shot in shots:
            takes, take = film.takes(shot.id), film.take(shot)
            seconds = (scene.frame(shot.end) - scene.frame(shot.start)) / scene.fps
            what = " ".join([shot.size, shot.kind, *shot.subjects])
            by = take.generator if take else "nothing yet"
            yield ShotRow(shot.id, what, decisions(film, shot), len(takes), by, seconds)


def _sounds(film: Film) -> Iterator[tuple[str, str]]:
    if film.path("sound", "effects").is_dir():
        yield "sound effects", f"by rules of {COMPOSER}, placed by what happens in the scenes"
    if film.path("sound", "music").is_dir():
        yield "music", f"composed by rules of {COMPOSER}, played on the instruments of MuseScore General"
    if film.path("sound", "mix.wav").is_file():
        yield "mix", f"by {COMPOSER}"


def _machines(film: Film, seen: Seen) -> Iterator[str]:
    """What a machine made whole, for the field of what is excluded."""
    made = {take.generator for row in seen.shots.values() for shot in row if (take := film.take(shot))}
    for by in sorted(made):
        yield (
            "the pictures as such, rendered by filmwright's stage from the screenplay and the staging"
            if by == "stage"
            else f"the pictures generated by {by}"
        )
    for what, how in _sounds(film):
        yield f"{what}, {how}"
