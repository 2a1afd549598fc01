"""Characters from takes: their pictures, the server's own ones, who gets them, and what may not leave the machine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from test_hired_film import ANN, BIBLE, SCENE, YES, filmed, server, shots  # noqa: F401
from test_hired_film import write_png as own_picture
from vendors import Server

from filmwright import cli
from filmwright.bible import Bible
from filmwright.errors import (
    BudgetExceeded,
    Doubtful,
    FilmError,
    GeneratorError,
    InputError,
    NotFound,
    RealPerson,
    Refused,
    UsageError,
)
from filmwright.film import Film, Settings
from filmwright.scenes import Mark
from filmwright.steps import characters, likeness, shoot
from filmwright.steps.spending import Consent

PRICED = (
    '[[model]]\ngenerator = "openai_videos"\nid = "house/one"\nas_of = 2026-11-22\nseconds = [1, 2, 4]\nfps = [24]\n'
)
PRICED += 'sides = [16, 512]\nmodes = ["t2v"]\noptions = ["characters", "base_url"]\nusd_s = {"" = 0.1}\nusd_character = 0.5\n'


@pytest.fixture
def film(tmp_path: Path) -> Film:
    """Two shots of Ann, one filmed by the stage, the next by a hired model that is shown pictures of people."""
    film = Film.create(tmp_path / "film", Settings(title="Meadow", size="96x40", budget=10.0, steer=("references",)))
    film.save_bible(BIBLE)
    film.save_scene(SCENE)
    first, second = shots()
    film.save_shots("1", [replace(first, generator="stage"), replace(second, generator="wire")])
    return film


def test_the_clearest_pictures_of_a_take_go_to_the_shots_behind_it(
    film: Film,
    server: Server,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    filmed(film)
    assert server.requests[0].references[0].path.name == "turnaround-three-quarter.png"
    into = ["--into", str(film.folder)]
    assert cli.run(["character", "ann", "--from", "1-001", *into]) == 0
    assert "as take 1 of 1-001 shows them" in capsys.readouterr().out
    kept = sorted(film.path("references", "ann").glob("from-take-*.png"))
    assert kept
    for path in kept:  # cut out: the red coat fills much of the picture, and it is large enough to be sent
        picture = np.asarray(Image.open(path)).astype(float)
        assert max(picture.shape[:2]) >= 512 and picture.shape[0] > picture.shape[1]
        reddish = (picture[..., 0] > picture[..., 1] + 15) & (picture[..., 0] > picture[..., 2] + 15)
        assert reddish.mean() > 0.08
    own, hired = shoot.wanted(film)
    assert not own.status.stale and "looks different" in hired.status.reasons[0]
    filmed(film)
    assert server.requests[1].references[0].path == kept[0]
    assert not any(w.status.stale for w in shoot.wanted(film))
    # Of the hired take, nothing goes back to the shot before it, nor to itself.
    assert cli.run(["character", "ANN", "--from", "1-002", "--take", "1", *into]) == 0
    assert (
        likeness.pictures(film, "ann", film.shot("1-002")) == likeness.pictures(film, "ann", film.shot("1-001")) == []
    )
    assert cli.run(["character", "ann", *into]) == 0
    assert "from take 1 of 1-002" in capsys.readouterr().out
    assert cli.run(["character", "ann", "--drop", *into]) == 0
    assert not list(film.path("references", "ann").glob("from-take-*.png"))


def test_what_cannot_be_taken_is_told(film: Film, server: Server) -> None:  # noqa: F811
    with pytest.raises(FilmError, match="no take yet"):
        characters.make(film, "ann", "1-001")
    with film.lock():
        film.save_shots("1", [replace(shot, generator="stage") for shot in shots()])
    filmed(film)
    with pytest.raises(NotFound, match="It has: ann"):
        characters.make(film, "bob", "1-001")
    with pytest.raises(FilmError, match="has no take 7; it has 1"):
        characters.make(film, "ann", "1-001", 7)
    film.path("references", "ann").mkdir(parents=True, exist_ok=True)
    own_picture(film.path("references", "ann", "own-1.png"))
    with pytest.raises(RealPerson, match="nothing says who is on them"):
        characters.make(film, "ann", "1-001")
    film.path("references", "ann", "own-1.png").unlink()
    with film.lock():
        film.save_scene(replace(SCENE, marks=(("ann", Mark(60.0, 60.0)),)))
    with pytest.raises(InputError, match="not seen in shot 1-001"):
        characters.make(film, "ann", "1-001")
    with film.lock():
        film.save_scene(replace(SCENE, marks=(("ann", Mark(0.3, 0.0)),)))
    with pytest.raises(FilmError, match="earlier version of the scene"):
        characters.make(film, "ann", "1-001")
    with film.lock():
        film.save_scene(SCENE)
        film.save_bible(Bible((replace(ANN, name="TAYLOR SWIFT"),), BIBLE.places))
    with pytest.raises(RealPerson, match="Taylor Swift"):
        characters.make(film, "ann", "1-001")


def test_a_server_s_own_character_is_made_once_and_named_in_later_shots(
    film: Film,
    server: Server,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("openai")
    from filmwright.testing import FakeOpenAIVideos, Fault

    film.path("models.toml").write_text(PRICED, "utf-8")
    with film.lock():
        film.change(steer=(), budget=0.6)
        first, second = shots()
        film.save_shots(
            "1", [replace(first, generator="stage"), replace(second, generator="openai_videos", model="house/one")]
        )
    with FakeOpenAIVideos() as fake:
        monkeypatch.setenv("OPENAI_BASE_URL", fake.url)
        monkeypatch.setenv("OPENAI_API_KEY", "of the test")
        filmed(film)
        with film.lock():
            film.change(model="house/one")
        posts = [seen for seen in fake.seen if seen.path.endswith("/characters")]
        assert not posts

        def make(consent: Consent = YES) -> list[str]:
            return characters.make(film, "ann", "1-001", 0, "openai_videos", consent)

        with pytest.raises(UsageError, match=r"costs 0.50 USD \(price as of 2026-11-22\).*--yes"):
            make(Consent())
        with pytest.raises(BudgetExceeded):  # a take of 0.10 and this: 0.60 are not 0.55
            with film.lock():
                film.change(budget=0.55)
            make()
        with film.lock():
            film.change(budget=1.0)
        fake.next(Fault("500", "character"))
        with pytest.raises(GeneratorError):
            make()
        assert film.ledger.committed() == pytest.approx(0.1)
        fake.next(Fault("hangup", "character"))
        with pytest.raises(Doubtful, match="--pay-again"):
            make()
        with pytest.raises(Doubtful, match="--pay-again"):
            make()
        assert film.ledger.committed() == pytest.approx(0.6)
        filmed(film)  # an open character hinders no shot
        with film.lock():
            film.change(budget=1.3)
        said = make(replace(YES, again=frozenset({"character ann"})))
        made = film.ledger.attempts("character ann")[-1]
        assert made.outcome == "done" and made.remote_id.startswith("char_") and made.usd == 0.5
        assert any(made.remote_id in sentence for sentence in said)
        assert any("nothing was sent" in sentence for sentence in make())
        sent = [seen for seen in fake.seen if seen.path.endswith("/characters")]
        assert len(sent) == 3 and sent[-1].body["name"] == "Ann" and len(sent[-1].body["video"]) > 1000
        own, hired = shoot.wanted(film)
        assert not own.status.stale and hired.status.stale
        assert hired.commission is not None and hired.commission.request.options["characters"] == made.remote_id
        filmed(film)
        assert made.remote_id in str(fake.jobs[max(fake.jobs)].asked)
        # Killed after the id was stored and before the row was closed: it is closed, and not made again.
        film.ledger._db.execute("update attempt set outcome='open', usd=0, usd_reserved=0.5 where id=?", (made.id,))
        assert (
            any("nothing was sent" in sentence for sentence in make())
            and film.ledger.attempts("character ann")[-1].usd == 0.5
        )
        characters.drop(film, "ann")
        assert "characters" not in (list(shoot.wanted(film))[1].commission or pytest.fail()).request.options
        assert film.ledger.attempts("character ann")[-1].usd == 0.5  # what it cost stays
        fake.next(Fault("refuse", "character"))
        with film.lock():
            film.change(budget=5.0)
        with pytest.raises(Refused):
            make()
        with pytest.raises(Refused, match="not sent again"):
            make()


def test_a_character_of_unknown_price_needs_a_word(film: Film, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    pytest.importorskip("openai")
    from filmwright.testing import FakeOpenAIVideos

    with film.lock():
        film.save_shots("1", [replace(shot, generator="stage") for shot in shots()])
    filmed(film)
    with FakeOpenAIVideos() as fake:
        monkeypatch.setenv("OPENAI_BASE_URL", fake.url)
        monkeypatch.setenv("OPENAI_API_KEY", "of the test")
        with pytest.raises(GeneratorError, match="--yes-unpriced"):
            characters.make(film, "ann", "1-001", 0, "openai_videos", YES)
        assert not fake.seen and likeness.record(film, "ann")["shot"] == "1-001"
        characters.make(film, "ann", "1-001", 0, "openai_videos", replace(YES, unpriced=True))
        assert film.ledger.attempts("character ann")[-1].unpriced
