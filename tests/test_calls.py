"""Telephone calls: every way in which writers put one on the page is read, played at both ends, and cut as one exchange."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from filmwright.film import Film, Settings
from filmwright.formats import fdx, fountain
from filmwright.reading.calls import calls, is_far, through
from filmwright.scenes import Scene
from filmwright.screenplay import Screenplay
from filmwright.sound.effects.spotting import Cause
from filmwright.stage.camera import basis, view
from filmwright.stage.world import World
from filmwright.steps import begin, block, breakdown, cut, direct, speak, telephoned
from filmwright.steps.causes import Ears, gather
from filmwright.steps.ends import heard_at, shown_in
from filmwright.steps.progress import Silent

ENDS = """INT. NORA'S KITCHEN - NIGHT

NORA (34), in a red jumper, stands at the table. She looks at the phone and dials.

INT. OFFICE - NIGHT

PAUL (40), in a grey suit, sits at the desk. He picks up the phone.

PAUL
Hello?

"""
TALK = """NORA
You said you would be home by nine.

PAUL
I know what I said. Something came up, and then something else came up behind it.

Paul stands up. He walks to the window.

PAUL
Nora, listen to me. I found the letter.

NORA (V.O.)
Which letter?

PAUL
The one your mother wrote. She is alive, and you knew!

NORA
How could I tell you? You would have gone to her.
"""
FORMS = {
    "a heading": ENDS + ".INTERCUT - KITCHEN / OFFICE - NIGHT\n\n" + TALK,
    "a heading in full": ".INTERCUT: INT. NORA'S KITCHEN / INT. OFFICE - NIGHT\n\n" + TALK,
    "a heading without places": ENDS + ".INTERCUT PHONE CONVERSATION\n\n" + TALK,
    "two headings in one": ENDS + "INT. NORA'S KITCHEN / INT. OFFICE - NIGHT (INTERCUT)\n\n" + TALK,
    "a line of action": ENDS + "INTERCUT - KITCHEN / OFFICE\n\n" + TALK,
    "people's names": ENDS + "INTERCUT BETWEEN NORA AND PAUL\n\n" + TALK,
    "a transition before": ENDS.replace("INT. OFFICE", "INTERCUT WITH:\n\nINT. OFFICE") + TALK,
    "a colon": ENDS + "INTERCUT:\n\n" + TALK,
    "French": (ENDS + ".MONTAGE ALTERNÉ - KITCHEN / OFFICE - NUIT\n\n" + TALK).replace("NIGHT", "NUIT"),
}
SHORT = """INT. KITCHEN - NIGHT

NORA dials the phone.

NORA
Hello?

INT. OFFICE - NIGHT

PAUL
It's me.

INT. KITCHEN - NIGHT

NORA
Where are you?

INT. OFFICE - NIGHT

PAUL
Close.
"""


def read(text: str) -> Screenplay:
    return fountain.read(text).numbered()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("file", ["fountain", "fdx"])
def test_a_scene_in_two_places_is_known_however_it_is_written(form: str, file: str) -> None:
    screenplay = read(FORMS[form])
    if file == "fdx":
        screenplay = fdx.read(fdx.write(screenplay)).numbered()
    found = calls(screenplay)
    scene = screenplay.scenes[-1]
    ends = found[scene.id]
    assert [end.caller for end in ends] == ["NORA", "PAUL"] and [end.looks for end in ends] == ["right", "left"]
    assert "KITCHEN" in ends[0].heading.place and "OFFICE" in ends[1].heading.place
    assert all(len(found.get(other.id, ())) < 2 for other in screenplay.scenes[:-1])
    voices = [line for line in scene.lines if is_far(line, ends)]
    assert [line.spoken for line in voices] == ["Which letter?"]


@pytest.mark.parametrize(
    ("text", "caller", "heard"),
    [
        ("NORA\n(into phone)\nHello?\n\nPAUL\n(filtered)\nIt's me.\n", "NORA", ["clear", "phone"]),
        ("NORA\nHello?\n\nPAUL (ON PHONE)\nIt's me.\n", "NORA", ["clear", "phone"]),
        ("Nora answers the phone.\n\nNORA\nHello?\n\nPAUL (V.O.)\nIt's me.\n", "NORA", ["clear", "phone"]),
        ("NORA\n(au téléphone)\nOui ?\n\nPAUL (V.O.)\nC'est moi.\n", "NORA", ["clear", "phone"]),
        ("NORA and PAUL wait.\n\nNORA\nHello?\n\nPAUL\nOn the phone you said no.\n", "", ["", ""]),
        ("NORA waits.\n\nNORA\nHello?\n\nNARRATOR (V.O.)\nShe waited.\n", "", ["", ""]),
    ],
)
def test_one_end_of_a_call_is_known_and_the_far_voice_filtered(text: str, caller: str, heard: list[str]) -> None:
    screenplay = read("INT. KITCHEN - NIGHT\n\n" + text)
    ends = calls(screenplay).get("1", ())
    assert [end.caller for end in ends] == ([caller] if caller else [])
    assert [through(line, ends) for line in screenplay.lines] == heard


def test_short_scenes_that_alternate_are_one_call() -> None:
    found = calls(read(SHORT))
    assert [found[str(k)][0].caller for k in range(1, 5)] == ["NORA", "PAUL"] * 2
    assert [found[str(k)][0].looks for k in range(1, 5)] == ["right", "left"] * 2
    assert not calls(read(SHORT.replace(" dials the phone", " waits")))  # without a telephone they are scenes


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Film:
    folder = tmp_path_factory.mktemp("call")
    (folder / "call.fountain").write_text(FORMS["a heading"])
    made = begin.begin(str(folder / "call.fountain"), folder / "film", Settings(), Silent())
    breakdown.run(made, Silent())
    block.run(made, breakdown.load(made), Silent())
    direct.run(made, Silent())
    return made


def _call(film: Film) -> Scene:
    return film.scene(film.scene_ids()[-1])


def test_both_ends_are_played_on_one_clock(film: Film) -> None:
    scene = _call(film)
    assert {place.id for place in film.bible().places} == {side.place for side in scene.sides}
    assert scene.cast == ("nora", "paul") and any(prop.kind == "phone" for prop in film.bible().props)
    kitchen, office = (scene.at(side.place) for side in scene.sides)
    assert kitchen.cast == ("nora",) and office.cast == ("paul",)
    assert kitchen.starts == office.starts == scene.starts and kitchen.frames == office.frames
    assert office.mark("paul").posture == "sit"  # as the scene before has left him
    for half, who in ((kitchen, "nora"), (office, "paul")):
        assert all(
            beat.voice_over == (beat.who != who) or beat.text == "Which letter?"
            for beat in half.beats
            if beat.kind == "line"
        )
        world = World(half, film.bible())
        for beat, start in zip(half.beats, half.starts, strict=True):
            if beat.kind == "line" and start:
                held = world.performance.placed(who, start + beat.frames // 2).held
                assert [h.prop for h in held] == ["phone"], (who, beat.text)


def test_the_cuts_go_between_the_ends_and_eyelines_meet(film: Film) -> None:
    scene, shots = _call(film), film.shots(film.scene_ids()[-1])
    assert scene.frame(shots[0].start) == 0 and scene.frame(shots[-1].end) == scene.frames
    assert [shot.end for shot in shots[:-1]] == [shot.start for shot in shots[1:]]
    places = [shot.place for shot in shots]
    assert set(places) == {side.place for side in scene.sides}
    assert sum(a != b for a, b in itertools.pairwise(places)) >= 0.6 * (len(places) - 1)
    assert all(set(shot.subjects) <= set(scene.at(shot.place).cast) | {"phone"} for shot in shots)
    heard = seen = 0
    for shot in shots:
        world = World(scene.at(shot.place), film.bible())
        side = world.scene.sides[0]
        middle = (scene.frame(shot.start) + scene.frame(shot.end)) // 2
        if shot.kind != "single" or shot.subjects != (side.caller,) or shot.movement == "track":
            continue
        camera = view(shot, world.performance, middle, 2.39)
        across = float(basis(camera)[0] @ world.performance.gaze(side.caller, middle))
        assert across * (1 if side.looks == "right" else -1) > 0.02, (shot.id, across)
        speaker = world.performance.speaker(middle)
        seen += 1
        heard += speaker is not None and speaker[0].who != side.caller
    assert seen >= 4


def test_directing_again_keeps_every_shot_at_its_end(film: Film) -> None:
    scene_id = film.scene_ids()[-1]
    before = film.shots(scene_id)
    film.made.steps.pop(f"direct/{scene_id}")
    direct.run(film, Silent())
    assert [(s.id, s.place, s.start, s.size) for s in film.shots(scene_id)] == [
        (s.id, s.place, s.start, s.size) for s in before
    ]


def test_voices_are_recorded_clear_where_they_may_be_seen(film: Film) -> None:
    said = {w.line.spoken: w.delivery for w in speak.wanted(film, breakdown.load(film))}
    assert said["Which letter?"] == "on the phone" and said["Nora, listen to me. I found the letter."] == ""


def test_what_an_end_sounds_like_is_heard_while_it_is_seen(film: Film) -> None:
    scene, shots = _call(film), film.shots(film.scene_ids()[-1])
    spans = shown_in(scene, shots, 0, scene.frames)
    assert spans[0][0] == 0 and spans[-1][1] == scene.frames and all(a[2] != b[2] for a, b in itertools.pairwise(spans))
    air = Cause("place", "kitchen", 0.0, 10.0)
    steps = Cause("footfalls", "walk", 1.0, times=(1.0, 2.5, 4.5))
    heard = list(heard_at([air, steps, Cause("cue", "knock", 3.0, 3.5)], [(0.0, 2.0), (4.0, 5.0)]))
    assert [(c.kind, c.start, c.end) for c in heard[:2]] == [("place", 0.0, 2.0), ("place", 4.0, 5.0)]
    assert heard[2].times == (1.0, 4.5) and len(heard) == 3
    assert np.isclose(sum(b - a for a, b, _ in spans), scene.frames)


def test_a_voice_in_the_grass_is_heard_only_while_its_end_is_seen() -> None:
    crickets = Cause("animal", "cricket", 0.0, 10.0)
    pouring = Cause("cue", "pour", 1.0, 9.0)
    heard = list(heard_at([crickets, pouring], [(0.0, 2.0), (4.0, 5.0)]))
    assert [(c.what, c.start, c.end) for c in heard] == [("cricket", 0, 2), ("cricket", 4, 5), ("pour", 1, 2)]


def test_both_ends_are_listened_to_wherever_the_camera_is(film: Film) -> None:
    edit = cut.assembly(film)
    causes = gather(film, edit)  # who walks while the other end is seen has no camera to be heard from
    scene, begins = _call(film), edit.scenes[film.scene_ids()[-1]]
    airs = [c for c in causes if c.kind == "place" and c.start * edit.fps >= begins - 1]
    assert {c.thing for c in airs} == {film.bible().place(side.place).name for side in scene.sides}  # type: ignore[union-attr]
    for side in scene.sides:
        world = World(scene.at(side.place), film.bible())
        ears = Ears(world, film.shots(scene.id), 2.39)
        for first, last in ears.shots():
            assert all(ears.covering(frame) >= 0 for frame in (first, last - 1))
            assert shown_in(scene, film.shots(scene.id), first, last - 1)[0][2] == side.place
        who = world.scene.cast[0]
        assert all(ears.hear(who, frame)[0] > 0 for frame in range(0, scene.frames, 24))


def test_who_walks_along_a_corridor_stops_to_talk_and_stays_in_it(tmp_path: Path) -> None:
    (tmp_path / "c.fountain").write_text(
        "INT. HOSPITAL CORRIDOR - NIGHT\n\nDOCTOR VALE (50) waits. IRIS (30) and TOM (35) walk along the corridor.\n\n"
        "TOM\nIs he awake?\n\nDOCTOR VALE\nNot yet. One of you can go in. Only one.\n\nIRIS\nMe.\n"
    )
    film = begin.begin(str(tmp_path / "c.fountain"), tmp_path / "film", Settings(), Silent())
    breakdown.run(film, Silent())
    block.run(film, breakdown.load(film), Silent())
    (place,) = film.bible().places
    assert place.option("type") == "corridor"
    world = World(film.scene("1"), film.bible())
    last = world.scene.frames - 1
    spots = {who: np.array(world.performance.position(who, last)) for who in ("doctor-vale", "iris", "tom")}
    low, high = (np.array(corner) for corner in world.place.plan.zones[0])
    assert all((low[[0, 2]] < spot[[0, 2]]).all() and (spot[[0, 2]] < high[[0, 2]]).all() for spot in spots.values())
    assert min(np.linalg.norm(spots["iris"] - spots[who]) for who in ("doctor-vale", "tom")) < 2.2
    talking = [beat for beat in world.scene.beats if beat.kind == "line"]
    walks = [cue for beat in talking[1:] for cue in beat.cues if cue.do == "walk"]  # a step on the turn is left to them
    assert all(np.linalg.norm(np.subtract(cue.path[-1], cue.path[0])) < 1.5 for cue in walks)


def test_a_voice_is_clear_at_its_own_end_and_telephoned_at_the_other(film: Film) -> None:
    scene = _call(film)
    spoken = [beat for beat in scene.beats if beat.kind == "line"]
    for beat in spoken:
        film.save_recipe({"parts": {"words": beat.text}}, "sound", "dialogue", f"{beat.id}.json")
    edit = cut.assembly(film)
    rows = telephoned.lines(film, edit, scene, {line.line: line for line in edit.lines})
    shown = shown_in(scene, film.shots(scene.id), 0, scene.frames)
    home = {who: side.place for side in scene.sides for who in side.who}
    assert {row.get("through", "") for row in rows} == {"", "phone"}
    for row in rows:
        beat = scene.beats[scene.index(row["id"])]
        at = round(row["start"] * edit.fps) - edit.scenes[scene.id]
        place = next(place for first, last, place in shown if first <= at < last)
        near = place == home[beat.who] and not beat.voice_over
        assert ("through" in row) == (not near and not beat.voice_over) and (row["room"] == "open") == (not near)
    for beat in spoken:  # every line is heard whole, from its first frame to its last
        parts = [row.get("heard", (0.0, beat.frames / edit.fps)) for row in rows if row["id"] == beat.id]
        assert parts[0][0] == 0.0 and abs(sum(seconds for _, seconds in parts) - beat.frames / edit.fps) < 0.01
