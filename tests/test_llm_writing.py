"""A language model writes: the vendors' real libraries against fakes, step by step, with the ledger, the records, and a person's hand."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pydantic_ai")

from filmwright import errors
from filmwright.film import Film, Settings
from filmwright.formats import fountain
from filmwright.steps import drafting, write
from filmwright.steps.desk import Desk
from filmwright.steps.progress import Silent
from filmwright.steps.spending import Consent
from filmwright.testing import FakeAnthropic, FakeGemini, FakeOllama, FakeOpenAI, Fault
from filmwright.testing.author import author
from filmwright.testing.language import FakeModel
from filmwright.writing.llm import models

IDEA = "A baker finds a second cup on the counter"
FAKES: dict[str, tuple[Callable[..., FakeModel], str, str]] = {
    "openai": (FakeOpenAI, "OPENAI_BASE_URL", "OPENAI_API_KEY"),
    "anthropic": (FakeAnthropic, "ANTHROPIC_BASE_URL", "ANTHROPIC_API_KEY"),
    "google": (FakeGemini, "GOOGLE_GEMINI_BASE_URL", "GOOGLE_API_KEY"),
    "ollama": (FakeOllama, "OLLAMA_BASE_URL", "OLLAMA_API_KEY"),
}
PAID = Consent(yes=True)


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch, own_folders: Path) -> None:
    """No key and no address of the machine that the tests run on."""
    for _, address, key in FAKES.values():
        monkeypatch.delenv(address, raising=False)
        monkeypatch.delenv(key, raising=False)
    for name in ("GEMINI_API_KEY", "OLLAMA_HOST"):
        monkeypatch.delenv(name, raising=False)


def point(monkeypatch: pytest.MonkeyPatch, fake: FakeModel, vendor: str) -> None:
    _, address, key = FAKES[vendor]
    monkeypatch.setenv(address, fake.url)
    monkeypatch.setenv(key, "a-key-of-the-test")


def begun(folder: Path, writer: str, budget: float = 1.0, **more: Any) -> Film:
    return Film.create(
        folder, Settings(**{"idea": IDEA, "language": "", "writer": writer, "budget": budget, "minutes": 1.0, **more})
    )


def written(film: Film, consent: Consent = PAID, until: str = "", seed: int = 0) -> list[str]:
    with film.lock():
        return write.first(film, Silent(), consent, until, seed)


def quick(film: Film, fake: FakeModel, consent: Consent = PAID) -> tuple[Desk, list[float], Silent]:
    """A desk whose waits are counted, not waited."""
    waits: list[float] = []
    progress = Silent()
    return Desk(film, models.writer("openai"), consent, progress, sleep=waits.append), waits, progress


# ---------------------------------------------------------------------- every vendor


@pytest.mark.parametrize("vendor", FAKES)
def test_each_vendor_writes_a_screenplay_and_a_replay_costs_nothing(
    vendor: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FAKES[vendor][0]() as fake:
        point(monkeypatch, fake, vendor)
        film = begun(tmp_path / "film", vendor, writer_model="qwen3" if vendor == "ollama" else "")
        written(film)
        text = film.screenplay_path.read_text("utf-8")
        read = fountain.read(text)
        assert read.title == "The Second Cup" == film.settings.title and len(read.scenes) == 2
        assert len(fake.paid) == len(fake.seen) == 5  # logline, outline, two scenes, polish: one POST each
        assert film.ledger.spent() > 0 or vendor == "ollama"
        rows = film.ledger.attempts()
        assert [row.target for row in rows] == ["logline", "outline", "scene 1", "scene 2", "polish 1"]
        assert all(
            row.outcome == "done" and row.kind == "writing" and row.sent and not row.usd_reserved for row in rows
        )
        for file in film.path("writing").rglob("*"):
            assert file.is_dir() or "a-key-of-the-test" not in file.read_text("utf-8")
        film.screenplay_path.unlink()  # all but the records
        film.path("writing", "outline.toml").unlink()
        shutil.rmtree(film.path("writing", "scenes"))
    monkeypatch.delenv(FAKES[vendor][2])
    again = Film(tmp_path / "film")
    written(again, Consent())  # no server, no key, no consent
    assert again.screenplay_path.read_text("utf-8") == text
    assert len(again.ledger.attempts()) == 5


def test_any_server_that_speaks_the_protocol_by_its_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenAI() as fake:
        film = begun(tmp_path / "film", fake.url, writer_model="some-model")
        with pytest.raises(errors.GeneratorError, match="No price is known of server some-model"):
            written(film, Consent(yes=True))
        assert not fake.seen
        written(film, Consent(yes=True, unpriced=True))
        assert {seen.path for seen in fake.paid} == {"/v1/chat/completions"}
        assert all("max_tokens" in seen.body and seen.body["model"] == "some-model" for seen in fake.paid)
        assert all(row.unpriced for row in film.ledger.attempts())
    film.path("writers.toml").write_text(
        '[[model]]\nvendor = "server"\nid = "some-model"\nusd_in = 0\nusd_out = 0\n', "utf-8"
    )
    assert models.writer(fake.url, "some-model", film.folder).row.free


def test_a_film_cannot_send_the_users_key_to_a_server_of_its_choice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "a-key-of-the-test")
    with pytest.raises(errors.AuthError, match="FILMWRIGHT_KEY_EVIL_EXAMPLE"):
        models.writer("https://evil.example/v1", "m").key  # noqa: B018
    with pytest.raises(errors.UsageError, match="open line"):
        models.writer("http://evil.example/v1", "m").key  # noqa: B018
    assert models.writer("openai").key == "a-key-of-the-test"


def test_writers_have_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert models.writer("openai:gpt-6-luna").row.usd_out == 0.5
    assert models.writer("openai:of-next-year").row.priced is False
    assert models.writer("ollama:qwen3").row.free
    assert not models.writer("ollama:big:cloud").row.priced  # it only looks as if it were at home
    monkeypatch.setenv("OLLAMA_HOST", "192.0.2.7:11434")
    assert (
        models.writer("ollama:qwen3").url == "http://192.0.2.7:11434/v1"
        and not models.writer("ollama:qwen3").row.priced
    )
    for wrong in ("shakespeare", "server", "ftp://x"):
        with pytest.raises(errors.UsageError, match="no writer"):
            models.writer(wrong)
    with pytest.raises(errors.UsageError, match="name it"):
        models.writer("ollama")
    (tmp_path / "writers.toml").write_text(
        '[[model]]\nvendor = "openai"\nid = "gpt-6-luna"\nretired = 2026-01-01\n', "utf-8"
    )
    with pytest.raises(errors.ModelRetired):
        models.writer("openai:gpt-6-luna", folder=tmp_path)
    for bad in (
        'usd_in = "x"',
        "usd_in = 1.0\nusd_out = -1.0",
        "colour = 1",
        "as_of = 3",
        'output = "song"',
        "usd_in = 1.0",
    ):
        (tmp_path / "writers.toml").write_text(f'[[model]]\nvendor = "openai"\nid = "new"\n{bad}\n', "utf-8")
        with pytest.raises(errors.InputError, match=r"writers\.toml"):
            models.rows(tmp_path)


# ---------------------------------------------------------------------- faults


def test_passing_faults_are_waited_out_one_row_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenAI(Fault("429", retry_after=7.0), Fault("500"), Fault("503")) as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai")
        desk, waits, _ = quick(film, fake)
        with film.lock():
            drafting.run(film, desk, "logline")
        assert [row.outcome for row in film.ledger.attempts("logline")] == ["failed", "failed", "failed", "done"]
        assert len(fake.seen) == 4 and len(fake.paid) == 1
        assert waits == [7.0, 8.0, 16.0]
        assert len({row.request_key for row in film.ledger.attempts()}) == 4


@pytest.mark.parametrize(
    ("fault", "kind", "outcome"),
    [
        ("auth", errors.AuthError, "failed"),
        ("quota", errors.QuotaExceeded, "failed"),
        ("refuse", errors.Refused, "refused"),
        ("bad", errors.BadInput, "bad_input"),
        ("retired", errors.ModelRetired, "failed"),
    ],
)
@pytest.mark.parametrize("vendor", ["openai", "anthropic", "google"])
def test_the_vendors_no_is_told_and_costs_nothing(
    vendor: str, fault: str, kind: type[Exception], outcome: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FAKES[vendor][0](Fault(fault)) as fake:
        point(monkeypatch, fake, vendor)
        film = begun(tmp_path / "film", vendor)
        with pytest.raises(kind) as told:
            written(film)
        assert "a-key-of-the-test" not in str(told.value)
        assert [row.outcome for row in film.ledger.attempts()] == [outcome] and film.ledger.committed() == 0
        assert len(fake.seen) == 1
        if outcome in ("refused", "bad_input"):  # the same is not sent again as it is
            with pytest.raises(kind, match="before, as it is"):
                written(film)
            assert len(fake.seen) == 1


@pytest.mark.parametrize("fault", ["lost", "hangup", "html", "garbage", "502"])
def test_nobody_pays_twice_for_an_answer_that_was_lost(
    fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FakeOpenAI(Fault(fault)) as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai")
        with pytest.raises(errors.Doubtful, match="--pay-again"):
            written(film)
        with pytest.raises(errors.Doubtful, match="at most 0"):
            written(film)
        assert len(fake.seen) == 1 and film.ledger.committed() > 0
        written(film, Consent(yes=True, again=frozenset({"writing"})), "logline")
        assert [row.outcome for row in film.ledger.attempts("logline")] == ["lost", "done"]
        assert film.ledger.attempts("logline")[0].usd_reserved > 0  # the cap counts it


def test_a_free_writer_is_simply_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOllama(Fault("lost")) as fake:
        point(monkeypatch, fake, "ollama")
        film = begun(tmp_path / "film", "ollama:qwen3", budget=0.0)
        with pytest.raises(errors.Transient):
            written(film, Consent())
        written(film, Consent(), "logline")
        assert len(fake.seen) == 2


@pytest.mark.parametrize("vendor", FAKES)
def test_a_model_that_refuses_is_quoted_and_not_asked_the_same_again(
    vendor: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FAKES[vendor][0](Fault("refuse_result")) as fake:
        point(monkeypatch, fake, vendor)
        film = begun(tmp_path / "film", vendor, writer_model="qwen3" if vendor == "ollama" else "")
        for _ in range(2):
            with pytest.raises(errors.Refused):
                written(film)
        assert len(fake.seen) == 1 and film.ledger.attempts()[0].outcome == "refused"


def test_nonsense_is_asked_for_again_twice_and_then_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenAI() as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai")
        written(film, until="outline")
        fake.next(Fault("fail", times=3))
        with pytest.raises(errors.WriterError, match=r"no usable answer \(scene 1\).*3 times.*stays"):
            written(film)
        assert len(fake.paid) == 5 and "no JSON object" in fake.told[-1] and "the moon, a ladder" in fake.told[-1]
        with pytest.raises(errors.WriterError):
            written(film)  # replayed: the same answers, nothing sent
        assert len(fake.paid) == 5
        assert film.path("writing", "outline.toml").is_file() and not film.screenplay_path.exists()
        written(film, seed=2)  # another number, other questions
        assert film.screenplay_path.is_file()


def test_an_answer_cut_off_gets_more_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for vendor in FAKES:
        with FAKES[vendor][0](Fault("brief")) as fake:
            point(monkeypatch, fake, vendor)
            film = begun(tmp_path / vendor, vendor, writer_model="qwen3" if vendor == "ollama" else "")
            written(film, until="logline")
            bodies = [json.dumps(seen.body) for seen in fake.paid]
            assert len(bodies) == 2 and "cut off" in bodies[1] and "cut off" not in bodies[0]


def test_a_server_that_holds_the_line_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from filmwright.writing.llm import asking

    monkeypatch.setattr(asking, "TIMEOUT", 0.2)
    with FakeAnthropic(Fault("stuck", seconds=0.6)) as fake:
        point(monkeypatch, fake, "anthropic")
        film = begun(tmp_path / "film", "anthropic")
        with pytest.raises(errors.Doubtful, match="did not arrive"):
            written(film)


# ---------------------------------------------------------------------- money


def test_the_cap_holds_and_nothing_is_sent_without_a_yes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenAI() as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai", budget=0.0)
        with pytest.raises(errors.BudgetExceeded, match=r"as of 2026-11-22.*Nothing was sent"):
            written(film)
        film.change(budget=5.0)
        with pytest.raises(errors.UsageError, match="--yes"):
            written(film, Consent())
        asked: list[str] = []

        def answer(yes: bool) -> Callable[[str], bool]:
            return lambda question: (asked.append(question), yes)[1]  # type: ignore[func-returns-value]

        with pytest.raises(errors.GeneratorError, match="Nothing was sent"):
            written(film, Consent(ask=answer(False)))
        assert "5 questions to openai gpt-6.1-terra cost about 0.0" in asked[0] and "as of 2026-11-22" in asked[0]
        assert not fake.seen and not film.ledger.attempts()
        written(film, Consent(ask=answer(True)))
        assert len(asked) == 2 and len(fake.paid) == 5  # asked once for all of it


def test_the_cap_is_held_in_the_ledger_call_by_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenAI() as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai", budget=0.2)
        written(film, until="logline")
        film.ledger.end(film.ledger.begin("1-001", "take", "k", "veo", 0.19, 0.3), "done", 0.19)
        desk, _, _ = quick(film, fake)
        desk._agreed = True
        with film.lock(), pytest.raises(errors.BudgetExceeded, match=r"budget of 0\.20 USD"):
            drafting.run(film, desk)
        assert len(fake.paid) == 1 and film.ledger.committed() <= 0.2


def test_a_vendor_that_does_not_say_what_it_used_is_reckoned_at_the_most(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FakeOpenAI(usage=False) as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai")
        written(film, until="logline")
        (row,) = film.ledger.attempts()
        assert row.usd > 0.04 and "did not say" in row.note


def test_a_kill_between_the_record_and_the_ledger_only_closes_the_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def killed(*_: Any) -> None:
        raise Killed

    with FakeOpenAI() as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai")
        with monkeypatch.context() as patched, pytest.raises(Killed):
            patched.setattr(Desk, "_closed", killed)
            written(film, until="logline")
        again = Film(tmp_path / "film")
        (row,) = again.ledger.under_way()
        written(again, until="logline")
        assert len(fake.paid) == 1 and not again.ledger.under_way()
        assert again.ledger.attempts()[0].outcome == "done" and again.ledger.spent() > 0
        assert row.usd_reserved > again.ledger.spent()


# ---------------------------------------------------------------------- a person's hand


def test_an_edited_step_is_used_and_what_follows_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FakeOpenAI() as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai")
        said = written(film, until="outline")
        assert "outline.toml" in said[-1] and not film.screenplay_path.exists() and len(fake.paid) == 2
        path = film.path("writing", "outline.toml")
        path.write_text(
            "# mine\n" + path.read_text("utf-8").replace("Mara finds a second cup", "Mara breaks a cup"), "utf-8"
        )
        said = written(film)
        assert any("outline.toml is yours" in each for each in said)
        assert "Mara breaks a cup" in fake.told[2] and "Mara finds a second cup" not in fake.told[2]
        assert path.read_text("utf-8").startswith("# mine")
        count = len(fake.paid)
        path.write_text(path.read_text("utf-8").replace("He takes the cup and pays", "He drops the cup"), "utf-8")
        film = Film(tmp_path / "film")
        written(film)
        asked = [row.target for row in film.ledger.attempts()][count:]
        assert asked == ["scene 2"]  # that scene alone, and its polish was recorded: the drafts came out the same


def test_a_changed_draft_is_kept_and_put_into_the_film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenAI() as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai")
        written(film, until="scenes")
        draft = film.path("writing", "scenes", "1.fountain")
        draft.write_text(draft.read_text("utf-8").replace("I only own the one.", "That is not mine."), "utf-8")
        written(film)
        assert "That is not mine." in film.screenplay_path.read_text("utf-8")
        film.screenplay_path.write_text(film.screenplay_path.read_text("utf-8") + "\nIt rains.\n", "utf-8")
        draft.unlink()
        (said,) = [each for each in written(film, seed=3) if "kept" in each]
        assert "changed since" in said and film.screenplay_path.read_text("utf-8").endswith("It rains.\n")


def test_a_polish_changes_only_the_scenes_that_it_hands_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def say(asked: str, form: str) -> str:
        if form != "polish":
            return author(asked, form)
        better = "EXT. HARBOUR - DAWN\n\nJosef holds the cup to the light. It has a name under it.\n"
        return json.dumps({"scenes": [{"scene": "2", "fountain": better}]})

    with FakeOpenAI(say=say) as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai")
        written(film)
        scenes = fountain.read(film.screenplay_path.read_text("utf-8")).scenes
        assert "name under it" in scenes[1].actions[0].shown and len(scenes[0].lines) == 2
        assert [path.name for path in film.path("writing", "polished").iterdir()] == ["2.fountain"]


# ---------------------------------------------------------------------- real people, other languages


def test_nobody_real_is_named_to_a_model_or_taken_from_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenAI() as fake:
        point(monkeypatch, fake, "openai")
        for idea in ("Marilyn Monroe buys a bakery", "A baker who looks like Batman", "Anna Karlsson buys a bakery"):
            film = begun(tmp_path / idea[:9].replace(" ", ""), "openai", idea=idea)
            with pytest.raises(errors.RealPerson, match="Nothing was sent"):
                written(film)
        assert not fake.seen and not film.ledger.attempts()
        film.path("bible.toml").write_text(
            'schema = "bible.1"\n[cleared]\n"Anna Karlsson" = "invented, 2026-11-22"\n', "utf-8"
        )
        written(film, until="logline")
        titled = begun(tmp_path / "titled", "openai", idea="The Last Bookshop")
        written(titled, until="logline")

    def say(asked: str, form: str) -> str:
        return author(asked, form).replace(
            "A baker", "A baker" if "invent everybody" in asked.lower() else "Marilyn Monroe"
        )

    with FakeOpenAI(say=say) as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "taken", "openai")
        written(film, until="logline")
        assert len(fake.paid) == 2 and "Monroe" not in "".join(fake.told)
        assert "Monroe" not in film.path("writing", "logline.toml").read_text("utf-8")


def test_a_french_idea_is_written_in_french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenAI() as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai", idea="Un boulanger trouve une deuxième tasse sur le comptoir")
        written(film, until="outline")
        assert "in French" in fake.told[0] and "JOUR" in fake.told[0] and film.settings.language == "fr"


def test_the_extra_is_asked_for_where_it_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from filmwright.writing.llm import asking

    monkeypatch.setenv("OPENAI_API_KEY", "a-key-of-the-test")
    monkeypatch.setattr(asking, "needs", lambda: 'language models need their libraries: pip install "filmwright[llm]"')
    film = begun(tmp_path / "film", "openai")
    with pytest.raises(errors.MissingExtra, match="llm"):
        written(film)
    assert [row.outcome for row in film.ledger.attempts()] == ["failed"]


def test_make_and_write_take_a_writer_from_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from filmwright import cli

    monkeypatch.chdir(tmp_path)
    with FakeAnthropic() as fake:
        point(monkeypatch, fake, "anthropic")
        make = ["make", IDEA, "--writer", "anthropic", "--minutes", "0.6", "--until", "write"]
        assert cli.run([*make, "--yes"]) == 1  # no budget
        assert "budget = 0." in capsys.readouterr().err and not fake.seen
        assert cli.run([*make, "--budget", "1", "--yes"]) == 0
        (folder,) = tmp_path.iterdir()
        assert Film(folder).settings.writer == "anthropic" and len(fake.paid) == 4
        monkeypatch.chdir(folder)
        assert cli.run(["plan", "--size", "64x28"]) == 0
        assert "MARA" in capsys.readouterr().out and len(fake.paid) == 4
        assert cli.run(["write", "--until", "song"]) == 2
        assert cli.run(["write"]) == 0 and len(fake.paid) == 4
        assert cli.run(["cost"]) == 0 and "polish 1" in capsys.readouterr().out
        assert cli.run(["generators"]) == 0 and "claude-sonnet-5-5" in capsys.readouterr().out
        assert cli.run(["write", "A dog", "--writer", "nobody"]) == 2
        assert cli.run(["write", "A dog", "--budget", "-1"]) == 2


def test_a_question_is_bounded_and_so_is_the_room_for_its_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FakeOpenAI() as fake:
        point(monkeypatch, fake, "openai")
        film = begun(tmp_path / "film", "openai", idea="A cup. " * 20_000, budget=100.0)
        with pytest.raises(errors.BadInput, match="at most 120,000 are sent"):
            written(film)
        assert not fake.seen and film.ledger.committed() == 0
        long = begun(tmp_path / "long", "openai", minutes=80.0, budget=100.0)
        written(long, until="outline")
        assert fake.seen[-1].body["max_output_tokens"] <= 64_000
