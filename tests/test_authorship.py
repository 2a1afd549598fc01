"""Authorship: whose each word, record, shot and line is; the record that is kept; and what takes and masters state of it."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_credentials import NOW, studio

from filmwright import cli
from filmwright.errors import CredentialsError, FilmError
from filmwright.film import Film, Settings
from filmwright.media import FilmWriter
from filmwright.provenance import deeds, sources
from filmwright.provenance.authorship import UNKNOWN, Share
from filmwright.provenance.blame import Version, blame, counted, within
from filmwright.provenance.deeds import PERSON
from filmwright.shots import Take
from filmwright.steps import authorship, block, breakdown, cut, direct, drafts, recut, shoot, sign, verify, write
from filmwright.steps.progress import Silent

WRITER = "filmwright's built-in writer"
SCRIPT = """Title: Two <Sugars>
Author: A. Writer

INT. KITCHEN - NIGHT

NORA (34) sits at the table. PAUL (40) stands at the window.

PAUL
You're still up.

NORA
I waited for you all night.

EXT. DESERT - DAY

Nora runs.
"""


def planned(folder: Path, **settings) -> Film:
    return Film.create(folder, Settings(title="Two <Sugars>", author="A. Writer", size="64x28", **settings))


def directed(film: Film) -> Film:
    breakdown.run(film, Silent())
    block.run(film, breakdown.load(film), Silent())
    direct.run(film, Silent())
    return film


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> Path:
    """A film of a person's screenplay, planned, with a take of noise for every shot."""
    film = planned(tmp_path_factory.mktemp("written") / "film")
    film.screenplay_path.write_text(SCRIPT)
    directed(film)
    for scene in film.scene_ids():
        for shot in film.shots(scene):
            noise(film, shot)
    return film.folder


@pytest.fixture
def film(written, tmp_path, own_folders) -> Film:
    shutil.copytree(written, tmp_path / "film")
    return Film(tmp_path / "film")


def noise(film: Film, shot, generator: str = "stage") -> Take:
    """A take of noise, kept as `shoot` keeps one, but unsigned."""
    scene = film.scene(shot.scene)
    frames = scene.frame(shot.end) - scene.frame(shot.start)
    number = len(film.takes(shot.id)) + 1
    path = film.path("takes", shot.id, f"take-{number}.mp4")
    path.parent.mkdir(parents=True, exist_ok=True)
    chance = np.random.default_rng(number)
    with FilmWriter(path, 64, 28, 24) as writer:
        for _ in range(frames):
            writer.write(chance.integers(0, 255, (28, 64, 3), np.uint8))
    take = Take(shot.id, number, path.name, "key", generator, frames, 64, 28, 24, (0, frames))
    film.save_recipe(vars(take), "takes", shot.id, f"take-{number}.json")
    return take


def share(film: Film, part: str) -> Share:
    return next(s for s in authorship.report(film).shares if s.part == part)


# ---------------------------------------------------------------------- words


def test_the_last_who_wrote_a_word_has_written_it():
    found = blame(
        [
            Version(PERSON, "Jeanne opens the door and sees the sea"),
            Version("model", "Jeanne slowly opens the heavy door and sees the grey sea at dawn"),
            Version(PERSON, "Jeanne opens the heavy door and sees the grey sea at dawn. She laughs."),
        ]
    )
    by = dict(found)
    assert by["heavy"] == by["grey"] == "model"
    assert by["Jeanne"] == by["laughs."] == PERSON
    assert counted(found) == {PERSON: 11, "model": 3}


def test_a_line_that_was_only_moved_stays_its_writer_s():
    first = "He opens the old door.\n\nShe closes the window again.\n\nThey wait."
    moved = "She closes the window again.\n\nHe opens the old door.\n\nThey wait."
    assert counted(blame([Version("model", first), Version(PERSON, moved)])) == {"model": 12}


@given(st.lists(st.tuples(st.sampled_from([PERSON, "model"]), st.text("ab c\n", max_size=60)), min_size=1, max_size=5))
def test_blame_keeps_every_word_of_the_last_version(versions):
    found = blame([Version(maker, text) for maker, text in versions])
    assert [word for word, _ in found] == versions[-1][1].split()
    assert {maker for _, maker in found} <= {maker for maker, _ in versions}


def test_shares_of_scenes_and_lines():
    text = "INT. ROOM\n\nHe *waits* here.\n\nBOB\nNo. Never!\n\nEXT. SEA\n\nShe swims."
    words = blame([Version("model", text), Version(PERSON, text.replace("Never", "Always"))])
    assert within(words, ["INT. ROOM He waits here. BOB No. Always!", "EXT. SEA She swims."]) == [
        {"model": 7, PERSON: 1},
        {"model": 4},
    ]
    assert within(words, ["nothing of this"]) == [{}]


# ---------------------------------------------------------------------- the record


def test_a_row_that_was_altered_is_seen(tmp_path):
    path = tmp_path / "ledger.sqlite"
    with deeds.opened(path) as record:
        assert record.note([("screenplay", PERSON, "one"), ("shot/1", "program", "a")]) == 2
        assert record.note([("screenplay", PERSON, "one")]) == 0
        assert record.note([("screenplay", PERSON, "two")]) == 1
        assert [row.content for row in record.of("screenplay")] == ["one", "two"]
        assert (record.chain().rows, record.chain().broken_at) == (3, 0)
    for spoil in ("update deed set maker='person' where id=2", "delete from deed where id=2"):
        copy = tmp_path / "copy.sqlite"
        shutil.copy(path, copy)
        with sqlite3.connect(copy) as db:
            db.execute(spoil)
        with deeds.opened(copy) as record:
            assert record.chain().broken_at in (2, 3)
    path.write_bytes(b"not a database at all, but long enough to be taken for one" * 30)
    with pytest.raises(FilmError, match="cannot be read"), deeds.opened(path) as record:
        record.all()


# ---------------------------------------------------------------------- a film


def test_a_person_s_film_that_nothing_was_changed_in(film):
    report = authorship.report(film)
    assert share(film, "Screenplay").by == {PERSON: 31}
    for part in ("Characters, places and props", "Staging", "Camera"):
        assert share(film, part).human == 0, part
    assert report.chain.broken_at == 0
    assert [line.words for line in report.lines] == [{PERSON: 3}, {PERSON: 6}]
    created, excluded = report.plain()["registration"].values()
    assert created == ["Screenplay: 31 of 31 words by a person (100 %)"]
    assert any("rendered by filmwright's stage" in row for row in excluded)


def test_what_a_person_changes_becomes_theirs_with_the_difference_as_evidence(film):
    authorship.observe(film)
    bible = film.path("bible.toml")
    colour = next(g.colour for g in film.bible().character("nora").wardrobe)
    bible.write_text(bible.read_text().replace(colour, "#12ab34"))
    shots = film.shots("1")
    noted, kept = shots[0].id, shots[-1].id
    path = film.path("shots", "1.toml")
    path.write_text(path.read_text().replace(f'id = "{noted}"', f'id = "{noted}"\nnote = "slower, please"'))
    noise(film, shots[-1])
    path.write_text(path.read_text().replace(f'id = "{kept}"', f'id = "{kept}"\ncircled = 1'))
    report = authorship.report(film)
    found = {row.id: row for row in report.shots}
    assert found[noted].decisions == ("note: slower, please",)
    assert found[kept].decisions == ("take 1 of 2 circled",) and found[kept].takes == 2
    assert share(film, "Camera").human == 2
    assert share(film, "Characters, places and props").human == 1
    told = {row.record: row for row in report.evidence}
    assert {"screenplay", "characters/nora/wardrobe", f"shot/{noted}", f"shot/{kept}"} == set(told)
    assert any(line.startswith("+") and "#12ab34" in line for line in told["characters/nora/wardrobe"].diff)
    assert any(line.startswith("-") and colour in line for line in told["characters/nora/wardrobe"].diff)


def test_an_idea_s_film_is_its_writer_s_but_for_what_a_person_rewrote(tmp_path, own_folders):
    idea = "A lighthouse keeper waits for a ship that never comes"
    film = planned(tmp_path / "film", idea=idea)
    write.keep(film, write.draft(idea, film.settings))
    assert not sign.persons_screenplay(film)
    first = drafts.words(film)
    longest = max((line for line in first.splitlines() if not line.isupper()), key=len)
    film.screenplay_path.write_text(first.replace(longest, "Nobody comes tonight; nobody ever came."))
    # The first words were never put on record: the writer writes them again, and they are known by their digest.
    drafts.observe(film)
    assert sign.persons_screenplay(film)
    with deeds.opened(film.path("ledger.sqlite")) as record:
        assert [row.maker for row in record.of("screenplay")] == [WRITER, PERSON]
    found = counted(authorship.blamed(_rows(film)))
    assert 3 <= found[PERSON] <= 6 and found[WRITER] > 50


def _rows(film: Film) -> list[deeds.Deed]:
    with deeds.opened(film.path("ledger.sqlite")) as record:
        return record.all()


def test_first_words_that_nobody_kept_are_said_to_be_unknown(tmp_path):
    film = planned(tmp_path / "film", idea="A dog finds a bone")
    film.made.records |= {"screenplay/written by": "built-in", "screenplay/text": "not this digest"}
    film.screenplay_path.write_text(SCRIPT)
    drafts.observe(film)
    assert set(counted(authorship.blamed(_rows(film)))) == {UNKNOWN}


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        assert tag != "script" and not any(name in ("src", "href") for name, _ in attrs)
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def test_the_page_and_the_table_are_written(film, monkeypatch, capsys):
    film.screenplay_path.write_text(SCRIPT.replace("Nora runs.", "Nora runs <script>alert(1)</script>."))
    monkeypatch.chdir(film.folder)
    assert cli.run(["authorship"]) == 0
    said = capsys.readouterr().out
    assert "Screenplay: 32 of 32 words by a person (100 %)." in said
    page, tags = film.path("out", "authorship.html").read_text(), Tags()
    tags.feed(page)
    assert tags.open == [] and "Two <Sugars>" in tags.text
    assert "not legal advice" in tags.text and "Author created" in tags.text
    table = json.loads(film.path("out", "authorship.json").read_text())
    assert table["schema"] == "authorship.1" and table["notice"]
    assert len(table["shots"]) == sum(len(film.shots(scene)) for scene in film.scene_ids())


# ---------------------------------------------------------------------- what is signed


def test_takes_and_the_master_are_signed_for_what_they_are(film):
    shots = [shot for scene in film.scene_ids() for shot in film.shots(scene)]
    for shot in shots:
        take = film.take(shot)
        sign.take(film, shot, take, film.path("takes", shot.id, take.file))
    first = verify.run(film.path("takes", shots[0].id, "take-1.mp4"))
    assert first.holds and first.credentials.source == sources.CREATION
    model = noise(film, shots[-1], "a model that is gone")
    sign.take(film, shots[-1], model, film.path("takes", shots[-1].id, model.file))

    path = film.folder / "master.mp4"
    shutil.copy(film.path("takes", shots[0].id, "take-1.mp4"), path)
    edit = cut.edit(film)
    assert "Kokoro" not in sign.note(film, edit) and "a model that is gone" in sign.note(film, edit)
    sign.master(film, edit, path)
    seen = verify.run(path)
    assert seen.holds and seen.credentials.source == sources.WITH_TRAINED
    assert len(seen.credentials.parts) == len(shots)
    stated = seen.credentials.assertions["org.filmwright.film"]
    assert {part["what"] for part in stated["parts"]} == {"pictures", "sound effects", "music"}
    assert any(row.get("sentence", "").startswith("Screenplay: 31 of 31") for row in stated["authorship"])
    chain = authorship.report(film).chain
    assert any(row.get("seal") and re.fullmatch(r"[0-9a-f]{64}", row["seal"]) for row in stated["authorship"])
    assert chain.broken_at == 0
    assert "A person directed" not in " ".join(seen.sentences)


def test_what_a_vendor_signed_stays_with_the_take_unless_it_does_not_hold(film):
    from filmwright.provenance import certificates, credentials
    from filmwright.provenance.manifest import TAKE_ASSERTION, Statement

    shot = film.shots("1")[0]
    take = noise(film, shot, "veo")
    folder = film.path("takes", shot.id)
    clip = folder / "clip-1.mp4"
    shutil.copy(folder / take.file, clip)
    vendor = certificates.of_this_computer(film.folder / "vendor", NOW)
    credentials.sign(clip, Statement("A clip", sources.TRAINED, "Veo", TAKE_ASSERTION, {}), vendor)
    take = replace(take, source=clip.name, model="veo-3.1")
    sign.take(film, shot, take, folder / take.file)
    seen = verify.run(folder / take.file)
    assert seen.holds and seen.credentials.source == sources.TRAINED
    (part,) = seen.credentials.parts
    assert (part.title, part.source, part.signed) == ("the clip as it came from veo (veo-3.1)", sources.TRAINED, True)

    clip.write_bytes(clip.read_bytes().replace(b"A clip", b"B clip"))
    again = noise(film, shot, "veo")
    sign.take(film, shot, replace(again, source=clip.name), folder / again.file)
    seen = verify.run(folder / again.file)
    assert seen.holds and seen.credentials.parts == ()


def test_a_cut_of_ones_own_is_ones_own(film):
    directed = [shot.id for scene in film.scene_ids() for shot in film.shots(scene)]
    assert len(directed) >= 3
    assert share(film, "Cut").human == 0
    recut.save(film, recut.Cut(tuple(recut.Row(shot, head=2 if k == 1 else 0) for k, shot in enumerate(directed))))
    assert share(film, "Cut").by == {"filmwright's direction": len(directed) - 1, PERSON: 1}
    moved = [directed[-1], *directed[:-1]]
    recut.save(film, recut.Cut(tuple(recut.Row(shot) for shot in moved)))
    report = authorship.report(film)
    assert next(s for s in report.shares if s.part == "Cut").human == 2, (
        "the moved one, and the one that now follows it"
    )
    assert any(row.record == "cut" for row in report.evidence)


def test_a_line_that_was_cut_out_is_nobody_s_voice(film):
    def voices() -> int:
        return sum(share(film, "Voices").by.values())

    lines = [beat.id for scene in film.scene_ids() for beat in film.scene(scene).beats if beat.kind == "line"]
    for line in lines:
        film.save_recipe({"text": "as it is spoken"}, "sound", "dialogue", f"{line}.json")
    assert voices() == len(lines) > 1
    shots = tuple(recut.Row(shot.id) for scene in film.scene_ids() for shot in film.shots(scene))
    recut.save(film, recut.Cut(shots, (recut.LineRow(lines[0], frames=0),)))
    heard = {line.line for line in cut.edit(film).lines}
    assert lines[0] not in heard and voices() == len(heard)


def test_a_certificate_s_path_counts_from_the_film_s_folder(film):
    studio(film.folder)
    film.change(certificate="studio.pem", key="studio.key")
    assert sign.identity(film).name == "Studio Test, Jeanne Auteur"


def test_a_signature_makes_nothing_stale(film):
    shot = film.shots("1")[0]
    before = film.take(shot)
    recipe = film.path("takes", shot.id, "take-1.json").read_bytes()
    sign.take(film, shot, before, film.path("takes", shot.id, before.file))
    assert film.path("takes", shot.id, "take-1.json").read_bytes() == recipe
    assert film.take(shot) == before


def test_an_ended_certificate_is_told_before_anything_is_filmed(film, tmp_path, monkeypatch):
    chain, key, _ = studio(tmp_path, NOW - timedelta(days=9), NOW - timedelta(days=1))
    film.change(certificate=str(chain), key=str(key))
    monkeypatch.setattr(shoot, "_film_all", lambda *_: pytest.fail("it was filmed"))
    with pytest.raises(CredentialsError, match="ended on"):
        shoot.run(film, Silent())
