"""What planning again does: counted, not timed. Scenes that did not change are neither read, blocked nor directed again."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from filmwright.errors import FilmError
from filmwright.film import Film
from filmwright.formats import memory, tables
from filmwright.steps import block_scene, direct_scene, opening, planned, proposing
from filmwright.steps.progress import Silent

SCENES = """INT. KITCHEN - NIGHT

NORA (34) stands at the window. PAUL (41) sits at the table.

NORA
You are late.

PAUL
The bus did not come.

INT. OFFICE - DAY

PAUL writes a letter. NORA enters.

PAUL
Not now. I have to finish this before the post goes.

EXT. BEACH - DAY

NORA walks along the water.

NORA
I could stay here.
"""


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Film:
    folder = tmp_path_factory.mktemp("planned")
    source = folder / "three.fountain"
    source.write_text(SCENES, "utf-8")
    film = opening.opened(str(source), folder / "film", opening.Asked(), Silent())
    planned.plan(film, Silent())
    return film


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each piece of work is done, and on which scene."""
    done: Counter[str] = Counter()
    block, direct, propose, read = (
        block_scene.blocking_of, direct_scene.shots_of, proposing.propose, tables.read,
    )  # fmt: skip

    def counted(name: Callable[..., str], by: Callable[..., Any]) -> Callable[..., Any]:
        def working(*given: Any) -> Any:
            done[name(*given)] += 1
            return by(*given)

        return working

    monkeypatch.setattr(block_scene, "blocking_of", counted(lambda asked: f"block {asked.scene.id}", block))
    monkeypatch.setattr(direct_scene, "shots_of", counted(lambda asked: f"direct {asked.scene.id}", direct))
    monkeypatch.setattr(proposing, "propose", counted(lambda *_: "propose", propose))
    monkeypatch.setattr(tables, "read", counted(lambda path, *_: f"read {path.parent.name}/{path.name}", read))
    return done


def again(film: Film) -> list[str]:
    return planned.plan(Film(film.folder), Silent())


def test_nothing_changed_is_no_work(film: Film, work: Counter[str]) -> None:
    told = again(film)
    work.clear()
    before = {path: path.stat().st_mtime_ns for path in film.folder.rglob("*.toml")}
    assert again(film) == told
    assert not [what for what in work if not what.startswith("read") or "scenes/" in what or "shots/" in what], work
    assert before == {path: path.stat().st_mtime_ns for path in film.folder.rglob("*.toml")}


def test_a_changed_line_is_the_work_of_its_scene(film: Film, work: Counter[str]) -> None:
    again(film)
    others = [film.path(room, f"{scene}.toml") for room in ("scenes", "shots") for scene in ("1", "3")]
    before = [path.read_bytes() for path in others]
    text = film.screenplay_path.read_text("utf-8")
    work.clear()
    film.screenplay_path.write_text(text.replace("the post goes.", "the post goes. It goes at five."), "utf-8")
    again(film)
    assert work["propose"] == work["block 2"] == work["direct 2"] == 1
    touched = {
        what.split()[-1].removesuffix(".toml").split("/")[-1] for what in work if "/" in what and "film/" not in what
    }
    assert not [what for what in work if what.split()[0] in ("block", "direct") and not what.endswith("2")], work
    assert touched <= {"2"}, touched
    assert before == [path.read_bytes() for path in others]


def test_a_plan_in_which_nothing_is_stale_does_not_load_the_stage(film: Film) -> None:
    again(film)
    code = f"""
import sys
from pathlib import Path
from filmwright.steps import opening, planned
from filmwright.steps.progress import Silent
planned.plan(opening.opened(None, Path({str(film.folder)!r}), opening.Asked(), Silent()), Silent())
print(*sys.modules)
"""
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = (
        "filmwright.stage",
        "filmwright.generators",
        "filmwright.direction.blocking",
        "scipy",
        "onnxruntime",
        "moderngl",
    )
    assert "filmwright.steps.planned" in loaded
    assert not [name for name in loaded if name.startswith(heavy)]


def test_the_memory_of_a_file_holds_what_the_file_says(tmp_path: Path) -> None:
    path, kept = tmp_path / "made.toml", tmp_path / "kept"
    rows = {f"scene/{k}": f"digest {k}" for k in range(400)}
    tables.write_plainly(path, "made", 1, {"records": rows, "notes": {"1": ["one", "two"]}})
    first = memory.read(path, kept, "made", 1)
    assert first == memory.read(path, kept, "made", 1) == tables.read(path, "made", 1)
    remembered = kept / "made.json"
    assert remembered.is_file()
    for broken in ("{", "[]", '{"of": "", "tables": {"records": {}}}', "[" * 100_000):
        remembered.write_text(broken, "utf-8")
        assert memory.read(path, kept, "made", 1) == first
    tables.write_plainly(path, "made", 1, {"records": rows | {"scene/1": "another"}})
    assert memory.read(path, kept, "made", 1)["records"]["scene/1"] == "another"
    held = {"records": rows, "notes": {"2": ['"quoted" \\ \x7f\t'], "3": []}}
    tables.write_plainly(path, "made", 1, held)
    memory.keep(path, kept, "made", 1, held)
    assert memory.read(path, kept, "made", 1) == held == tables.read(path, "made", 1)
    with pytest.raises(FilmError):
        memory.read(path, kept, "bible", 1)
    path.write_text("records = " + "[" * 5000, "utf-8")
    with pytest.raises(FilmError):
        memory.read(path, kept, "made", 1)
