"""Films of which some shots are hired: what is asked for, what comes back, what falls when something changes, and what it costs."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from vendors import LIMITS, Lost, Server, Wire

from filmwright import cli
from filmwright.bible import Bible, Character, Garment, Look, Place
from filmwright.errors import (
    BudgetExceeded,
    Doubtful,
    FilmError,
    GeneratorError,
    InputError,
    RealPerson,
    Refused,
    Unsupported,
    UsageError,
)
from filmwright.film import Film, Settings
from filmwright.generators import GENERATORS
from filmwright.generators.generator import Control, ShotRequest
from filmwright.media import pictures, probe, sound, write_film
from filmwright.scenes import Anchor, Beat, Mark, Scene
from filmwright.shots import Key, Rig, Shot
from filmwright.steps import hire, retake, retouch, shoot
from filmwright.steps.conforming import crop
from filmwright.steps.costs import costs, told
from filmwright.steps.progress import Silent
from filmwright.steps.spending import Consent
from filmwright.steps.steering import match_frames

ANN = Character(
    "ann", "ANN", look=Look(hair="bob"), wardrobe=(Garment("coat", "#b5302a"), Garment("trousers", "#34363b"))
)
BIBLE = Bible((ANN,), (Place("meadow", "EXT. MEADOW - DAY", "plain"),))
SCENE = Scene(
    "1", "EXT. MEADOW - DAY", "meadow", marks=(("ann", Mark(0.0, 0.0)),),
    beats=(Beat("1-1", "action", 30, text="Ann waits."), Beat("1-2", "line", 24, who="ann", text="Nobody comes.")), tail=12,
)  # fmt: skip
YES = Consent(yes=True)


def shots() -> list[Shot]:
    rig = Rig(keys=(Key(0.0, eye=(0.8, 1.6, 3.2), target=(0.0, 1.2, 0.0)),))
    cuts = [Anchor("1-1", 0), Anchor("1-2", 0), Anchor("1-2", 4)]
    return [
        Shot(f"1-{k + 1:03}", "1", cuts[k], cuts[k + 1], subjects=("ann",), rig=rig, generator=by)
        for k, by in enumerate(("wire", "stage"))
    ]


def blue(request: ShotRequest) -> Path:
    """The film that the vendor makes: a blue picture with a bright square, in the size and length that were asked for, with a tone."""
    path = Path(tempfile.gettempdir()) / f"filmwright-made-{os.getpid()}-{request.key}.mp4"
    frame = np.full((request.height, request.width, 3), (60, 90, 150), np.uint8)
    frame[request.height // 3 : request.height // 2, request.width // 3 : request.width // 2] = (220, 220, 255)
    tone = 0.2 * np.sin(np.arange(int(48000 * request.seconds)) / 48000 * 2 * np.pi * 440)
    write_film(
        path,
        [frame] * request.frames,
        request.width,
        request.height,
        request.fps,
        sound=(tone[None].astype(np.float32), 48000),
    )
    MADE.append(path)
    return path


MADE: list[Path] = []


@pytest.fixture(scope="module", autouse=True)
def swept() -> Iterator[None]:
    yield
    for path in MADE:
        path.unlink(missing_ok=True)


SMALL = replace(
    LIMITS, sizes=((128, 72),), durations=(2.0, 4.0), controls=frozenset({Control.DEPTH}), audio="always", max_references=1
)  # fmt: skip


class Inline:
    """A pool that works in this process: what a pool of processes does is tested by the first film, and elsewhere."""

    def __init__(self, count: int, context: object, start: Callable[..., None], arguments: tuple[object, ...]) -> None:
        start(*arguments)

    def submit(self, work: Callable[..., object], *arguments: object) -> Future[object]:
        done: Future[object] = Future()
        try:
            done.set_result(work(*arguments))
        except BaseException as error:
            done.set_exception(error)
        return done

    def shutdown(self, wait: bool, cancel_futures: bool) -> None:
        pass


@contextmanager
def hired_from(server: Server) -> Iterator[None]:
    before = dict(GENERATORS)
    GENERATORS["wire"] = lambda folder: Wire(server, SMALL, blue)
    try:
        yield
    finally:
        GENERATORS.clear()
        GENERATORS.update(before)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setattr(shoot, "ProcessPoolExecutor", Inline)
    monkeypatch.setattr(hire, "FINDS", (0.0, 0.1))
    server = Server(tmp_path)
    with hired_from(server):
        yield server


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Film, Server, list[str]]:
    """A film of two shots, of which the first is hired, made with a real pool."""
    folder = tmp_path_factory.mktemp("film")
    film = Film.create(folder / "film", Settings(title="Meadow", size="96x40", budget=10.0))
    film.save_bible(BIBLE)
    film.save_scene(SCENE)
    film.save_shots("1", shots())
    server = Server(folder)
    with hired_from(server):
        return film, server, filmed(film)


@pytest.fixture
def film(made_once: tuple[Film, Server, list[str]], tmp_path: Path) -> Film:
    """The same film, of which no take has been made yet; what the model is shown lies there, for that takes longest."""
    shutil.copytree(
        made_once[0].folder, tmp_path / "film", ignore=shutil.ignore_patterns("take-*", "source-*", "ledger*", "made-*")
    )
    return Film(tmp_path / "film")


def filmed(film: Film, consent: Consent = YES, **more: object) -> list[str]:
    progress = Silent()
    with film.lock():
        shoot.run(film, progress, consent=consent, **more)  # type: ignore[arg-type]
    return progress.notes


def test_a_mixed_film_is_made_steered_matched_and_kept(made_once: tuple[Film, Server, list[str]]) -> None:
    film, server, notes = made_once
    hired, own = (film.takes(shot)[-1] for shot in ("1-001", "1-002"))
    assert (hired.generator, own.generator) == ("wire", "stage")
    assert (hired.width, hired.height, hired.fps, hired.source_window) == (96, 40, 24, (0, 30))
    assert hired.frames == 30 + 18  # two seconds were made: the rest is a handle
    assert (
        hired.usd == pytest.approx(0.2)
        and hired.model == "wire-1"
        and film.path("takes", "1-001", hired.source).is_file()
    )
    assert hired.in_sync  # it follows a guide, and no lips are seen to move
    # What the vendor was told and shown.
    (request,) = server.requests
    assert (request.width, request.height, request.fps, request.frames) == (128, 72, 24, 48)
    assert "wearing a red coat and charcoal trousers" in request.prompt and "Ann waits." in request.prompt
    assert request.first_frame is not None and request.last_frame is not None
    assert [guide.control for guide in request.guides] == [Control.DEPTH]
    seen = probe(request.guides[0].path)
    assert (seen.width, seen.height, seen.frames) == (128, 72, 48)
    assert [reference.path.name for reference in request.references] == ["turnaround-three-quarter.png"]
    assert request.references[0].path.is_file()
    # The first frame, cropped to the film's shape, is the stage's own picture.
    from PIL import Image

    stage_frame = np.asarray(Image.open(request.first_frame.parent / "match-1.png").convert("RGB")).astype(float)
    box = crop(128, 72, 96 / 40)
    first = np.asarray(
        Image.open(request.first_frame).convert("RGB").resize((96, 40), Image.Resampling.LANCZOS, box=box)
    ).astype(float)
    assert np.abs(stage_frame - first).mean() < 12
    # The blue of the vendor's picture went most of the way to the meadow's colours.
    take = next(pictures(film.path("takes", "1-001", hired.file), 3, 4)).astype(float)
    before = np.array([60.0, 90.0, 150.0])
    stage_mean = stage_frame.mean((0, 1))
    assert np.linalg.norm(take.mean((0, 1)) - stage_mean) < 0.5 * np.linalg.norm(before - stage_mean)
    assert not film.path("takes", "1-001", "take-1.wav").exists()
    assert any("128x72" in note for note in notes)
    row = next(row for row in film.ledger.attempts("1-001"))
    assert (row.outcome, row.usd, row.model) == ("done", 0.2, "wire-1")
    # Everything stands now; nothing is sent again.
    with hired_from(server):
        assert all(not w.status.stale for w in shoot.wanted(film))
        filmed(film)
    assert len(server.posts) == 1


def test_another_size_of_the_film_is_made_to_fit_for_nothing(film: Film, server: Server) -> None:
    filmed(film)
    with film.lock():
        film.change(size="80x34", take_sound="keep")
    wanted = next(shoot.wanted(film))
    # The sound is asked of the same vendor in other words, so only where that is not so does the clip fit as it came.
    assert wanted.status.stale
    with film.lock():
        film.change(take_sound="lose")
    wanted = next(shoot.wanted(film))
    assert wanted.refit and wanted.status.usd == 0 and "for nothing" in wanted.status.reasons[0]
    filmed(film, Consent())
    take = film.takes("1-001")[-1]
    assert (take.number, take.width, take.height, take.usd) == (2, 80, 34, 0.0)
    assert len(server.posts) == 1 and not next(shoot.wanted(film)).status.stale


def test_the_sound_of_a_take_is_kept_by_choice(film: Film, server: Server) -> None:
    with film.lock():
        film.change(take_sound="keep")
    filmed(film)
    kept = sound(film.path("takes", "1-001", "take-1.wav"))
    assert kept.shape == (2, 60_000) and np.abs(kept).max() > 0.1
    assert server.requests[0].audio is True


def test_nothing_is_spent_unasked_or_past_the_budget(film: Film, server: Server) -> None:
    with pytest.raises(UsageError, match=r"up to 0.20 USD \(prices as of 2026-11-22\).*--yes"):
        filmed(film, Consent())
    asked: list[str] = []

    def no(question: str) -> bool:
        asked.append(question)
        return False

    with pytest.raises(GeneratorError, match="Nothing was sent"):
        filmed(film, Consent(ask=no))
    assert "Go on?" in asked[0]
    with film.lock():
        film.change(budget=0.1)
    with pytest.raises(BudgetExceeded, match=r"budget = 0.20"):
        filmed(film)
    assert not server.posts and not film.ledger.attempts("1-001")
    with film.lock():
        film.change(budget=1.0)
    filmed(film, Consent(ask=lambda question: True))
    assert len(server.posts) == 1


def test_a_refusal_is_told_at_the_end_and_the_other_shots_are_filmed(film: Film, server: Server) -> None:
    faults = [Refused("a face")]
    server.faults = lambda verb: faults.pop() if verb == "submit" and faults else None
    with pytest.raises(Refused, match="a face"):
        filmed(film)
    assert film.takes("1-002") and not film.takes("1-001")
    with pytest.raises(Refused, match="refused by wire before"):
        filmed(film)
    with film.lock():
        film.save_shots("1", [replace(shot, generator="stage") for shot in film.shots("1")])
    filmed(film)
    assert film.takes("1-001")[-1].generator == "stage"


def test_a_lost_answer_is_asked_about_and_paid_again_only_when_told(film: Film, server: Server) -> None:
    server.remembers = False
    faults = [Lost()]
    server.faults = lambda verb: faults.pop() if verb == "submit" and faults else None
    with film.lock():
        film.change(budget=0.4)
    with pytest.raises(Doubtful, match="--pay-again 1-001"):
        filmed(film)
    with pytest.raises(Doubtful, match="--pay-again 1-001"):
        filmed(film)
    assert len(server.posts) == 1
    filmed(film, Consent(yes=True, again=frozenset({"1-001"})))
    assert len(server.posts) == 2 and film.takes("1-001")


def test_real_people_are_held_back(film: Film, server: Server) -> None:
    with film.lock():
        scene = replace(SCENE, beats=(replace(SCENE.beats[0], text="Ann waits for Taylor Swift."), SCENE.beats[1]))
        film.save_scene(scene)
    with pytest.raises(RealPerson, match="Taylor Swift"):
        filmed(film)
    assert not server.posts and film.takes("1-002")
    with film.lock():
        film.save_bible(replace(BIBLE, cleared=(("Taylor Swift", "contract C-17"),)))
    filmed(film)
    assert len(server.posts) == 1


def test_pictures_of_ones_own_need_a_word_about_who_is_on_them(film: Film, server: Server) -> None:
    room = film.path("references", "ann")
    write_png(room / "own-1.png")
    with pytest.raises(RealPerson, match=r"own-1.png"):
        filmed(film)
    with film.lock():
        film.save_bible(replace(BIBLE, characters=(replace(ANN, cleared="invented, drawn by me"),)))
    filmed(film)
    assert server.requests[0].references[0].path.name == "own-1.png"


def test_what_cannot_be_asked_for_is_told_and_the_film_still_looked_at(film: Film, server: Server) -> None:
    with film.lock():
        film.save_scene(replace(SCENE, beats=(replace(SCENE.beats[0], frames=200), SCENE.beats[1])))
    wanted = next(shoot.wanted(film))
    assert isinstance(wanted.trouble, Unsupported) and "wire cannot film it" in wanted.status.reasons[0]
    with pytest.raises(Unsupported, match="4 s at most"):
        filmed(film)
    assert film.takes("1-002") and not server.posts


def test_what_changes_falls_and_nothing_else(film: Film, server: Server) -> None:
    filmed(film)
    with film.lock():
        film.save_scene(replace(SCENE, beats=(SCENE.beats[0], replace(SCENE.beats[1], text="Somebody comes."))))
    assert not next(shoot.wanted(film)).status.stale  # the line is in the other shot
    with film.lock():
        film.save_bible(replace(BIBLE, characters=(replace(ANN, look=Look(hair="long")),)))
    reasons = next(shoot.wanted(film)).status.reasons
    assert any("prompt" in reason for reason in reasons) and any("looks different" in reason for reason in reasons)


def test_steer_says_what_a_model_is_shown(film: Film, server: Server) -> None:
    with film.lock():
        film.change(steer=())
    made = next(shoot.wanted(film)).commission
    assert made is not None
    assert (made.request.first_frame, made.request.guides, made.request.references) == (None, (), ())
    with film.lock():
        film.change(steer=("references",), by_scene=(("1", "wire:wire-2"),))
        film.save_shots("1", [replace(shot, generator="") for shot in film.shots("1")])
    made = next(shoot.wanted(film)).commission
    assert made is not None and made.request.model == "wire-2"
    assert made.request.first_frame is None and made.request.references


def test_a_take_that_came_too_late_is_kept_but_not_used(film: Film, server: Server) -> None:
    filmed(film)
    server.polls_to_done = 10**9

    class Stop(Exception):
        pass

    def poll(verb: str) -> None:
        if verb == "poll":
            raise Stop

    server.faults = poll
    with pytest.raises(Stop):
        filmed(film, only=frozenset({"1-001"}), again=True)
    server.faults, server.polls_to_done = (lambda verb: None), 1
    with film.lock():
        film.save_bible(replace(BIBLE, characters=(replace(ANN, wardrobe=()),)))
        film.save_shots("1", [replace(shot, generator="stage") for shot in film.shots("1")])
    filmed(film)
    takes = film.takes("1-001")
    assert sorted(take.generator for take in takes) == ["stage", "wire", "wire"]
    used = film.take(film.shot("1-001"))
    assert used is not None and used.generator == "stage"
    assert len(server.posts) == 2


def test_frames_for_the_match_lie_within_the_shot() -> None:
    for window in (1, 2, 5, 100):
        assert all(0 <= frame < window for frame in match_frames(window))


def test_costs_before_and_after(made_once: tuple[Film, Server, list[str]], film: Film, server: Server) -> None:
    before = costs(film)
    (line,) = before.lines
    assert (line.target, line.generator, line.spent, line.estimated, line.as_of) == (
        "1-001",
        "wire wire-1",
        0.0,
        0.2,
        "2026-11-22",
    )
    assert any("costs up to 0.20 USD (prices as of 2026-11-22)" in sentence for sentence in told(before))
    done, vendor, _ = made_once
    with hired_from(vendor):
        after = costs(done)
    assert (after.total("spent"), after.total("estimated")) == (0.2, 0.0)
    assert any("Of the budget of 10.00 USD 9.80 are left" in sentence for sentence in told(after))


def test_cost_as_json_and_in_words(film: Film, server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["cost", "--into", str(film.folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["lines"][0]["estimated"] == 0.2
    assert cli.run(["cost", "--into", str(film.folder)]) == 0
    assert "to come" in capsys.readouterr().out


def test_status_and_why_tell_the_price(film: Film, server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["why", "1-001", "--into", str(film.folder)]) == 0
    assert "about 30 seconds and 0.20 USD" in capsys.readouterr().out


def test_a_shot_given_to_another_generator_stays_there(film: Film, server: Server) -> None:
    before = film.shot("1-001")
    with pytest.raises(UsageError, match="--yes"):
        retake.run(film, "1-001", "at night", Silent(), "wire")
    assert film.shot("1-001") == before  # nothing came of it
    said = retake.run(film, "1-001", "", Silent(), "stage")
    assert "Take 1 of 1-001 is circled" in said[-1]
    assert film.shot("1-001").generator == "stage" and film.takes("1-001")[-1].generator == "stage"
    with film.lock():
        film.save_shots("1", [replace(shot, generator="wire") for shot in film.shots("1")])
    assert next(shoot.wanted(film)).status.reasons == ("it is now filmed by wire wire-1, version 1",)
    said = retake.run(film, "1-001", "she does not look at him", Silent(), "wire", consent=Consent(yes=True))
    assert "wire is told in words: she does not look at him." in said
    assert "Note: she does not look at him." in server.requests[0].prompt
    assert film.shot("1-001").circled == 2


def test_a_hired_take_is_remixed_and_extended_by_its_own_model(
    made_once: tuple[Film, Server, list[str]], tmp_path: Path
) -> None:
    first, vendor, _ = made_once
    shutil.copytree(first.folder, tmp_path / "film")
    film, before = Film(tmp_path / "film"), first.takes("1-001")[-1]
    asked = len(vendor.requests)
    with hired_from(vendor):
        assert "Take 2 of 1-001 is take 1, remixed" in retouch.remix(film, "1-001", "at night", Silent(), YES)[0]
        assert "2.0 seconds longer" in retouch.extend(film, "1-001", 2.0, Silent(), YES)[0]
        remix, extension = vendor.requests[asked:]
        assert (remix.prompt, remix.edit, remix.first_frame) == ("at night", "job-0", None)
        assert extension.extend_from == f"job-{asked}" and extension.seconds == 2.0
        takes = film.takes("1-001")
        assert [take.frames for take in takes] == [before.frames, before.frames, before.frames + 48]
        assert all(take.source_window == (0, 30) for take in takes)
        assert film.shot("1-001").circled == 3
        assert not next(shoot.wanted(film)).status.stale  # what was remixed stands for the shot as it is
        with pytest.raises(UsageError, match="--yes"):
            retouch.remix(film, "1-001", "at noon", Silent())
        with pytest.raises(RealPerson, match="Taylor Swift"):
            retouch.remix(film, "1-001", "She is Taylor Swift.", Silent(), YES)
        with pytest.raises(FilmError, match="edits no film"):
            retouch.remix(film, "1-002", "at night", Silent(), YES)
    assert len(vendor.requests) == asked + 2


def test_the_stage_films_on_and_takes_are_looped_and_blended(
    made_once: tuple[Film, Server, list[str]], tmp_path: Path
) -> None:
    first, vendor, _ = made_once
    shutil.copytree(first.folder, tmp_path / "film")
    film = Film(tmp_path / "film")
    with hired_from(vendor):
        retouch.extend(film, "1-002", 0.5, Silent())
    one, two = film.takes("1-002")
    assert (two.frames, two.source_window) == (one.frames + 12, one.source_window)
    path, said = retouch.loop(film, "1-001")
    assert probe(path).frames < 30 and "loops" in said[0]
    path, _ = retouch.blend(film, "1-001", "1-002", 0.125)
    assert probe(path).frames == 30 + 4 - 3
    with pytest.raises(InputError, match="longer than the shorter"):
        retouch.blend(film, "1-001", "1-002", 1.0)
    with pytest.raises(InputError, match="8 at least"):
        retouch.loop(film, "1-002")
    with pytest.raises(InputError, match="not by 99"):
        retouch.extend(film, "1-002", 99, Silent())


def test_a_loop_has_no_seam_and_a_blend_goes_all_the_way() -> None:
    turning = [np.full((24, 48, 3), 0, np.uint8) for _ in range(60)]
    for k, frame in enumerate(turning):
        frame[:, :, :] = np.uint8(120 + 100 * np.sin(2 * np.pi * k / 40))
    made = retouch.looped(turning, 24, "1-001")
    steps = [abs(float(a.mean()) - float(b.mean())) for a, b in zip(made, made[1:] + made[:1], strict=True)]
    assert steps[-1] <= max(steps[:-1]) + 1.0
    black, white = np.zeros((4, 4, 3), np.uint8), np.full((4, 4, 3), 255, np.uint8)
    shown = list(retouch.blended(iter([black] * 10), iter([white] * 10), 10, 5))
    means = [float(frame.mean()) for frame in shown]
    assert len(shown) == 15 and means[:5] == [0.0] * 5 and means[-5:] == [255.0] * 5
    assert means == sorted(means)


def write_png(path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (64, 64), "#808080").save(path)
