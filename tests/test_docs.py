"""README and docs say what is true: every command runs, every option, file, key and link exists, every example works.

The pages are read as a person would read them who types along: the `sh` blocks of a page are one session in one folder, in which the
README's small screenplay, its film, and a file of prompts lie. Pictures are made as small as they can be.
"""

from __future__ import annotations

import dataclasses
import os
import re
import shlex
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

import filmwright
from filmwright import bible, cli, film, scenes, shots
from filmwright.formats import fountain, tables

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + sorted(
    (ROOT / "docs").glob("*.md")
)
LESSONS = ["add-a-place.md", "add-a-motion.md", "add-an-animal.md", "add-a-generator.md", "add-a-prop.md"]
SMALL = "64x28"
SCRIPT = "two-sugars.fountain"
SET_UP = (
    "scripts/setup",
    "scripts/check",
    "scripts/test",
    "scripts/bench",
    "scripts/assets/sums",
    ".ci/run",
    ". .venv/bin/activate",
)
PATHS = re.compile(r"(?<![\w/.-])((?:filmwright|scripts|tests|docs|examples|benchmarks)/[\w./*-]*\w|\.ci/\w+)")


# ---------------------------------------------------------------------- reading the pages


def blocks(page: Path, language: str) -> list[str]:
    """The fenced blocks of a language in a page."""
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text("utf-8"), re.S | re.M)


def commands(page: Path) -> Iterator[str]:
    """The commands of a page's `sh` blocks, in order, without comments."""
    for block in blocks(page, "sh"):
        for line in block.splitlines():
            command = re.sub(r"\s+#.*$", "", line).strip()
            if command:
                yield command


def verbs() -> dict[str, Any]:
    """The commands of filmwright as the command line knows them."""
    from filmwright.cli.app import app

    group: Any = typer.main.get_command(app)
    return dict(group.commands)


def options(verb: str) -> set[str]:
    """The options that a verb's --help names."""
    found = [p for p in verbs()[verb].params if p.param_type_name == "option"]
    return {name for option in found for name in option.opts} - {"--help"}


def shortened(words: list[str]) -> list[str]:
    """A filmwright command with the smallest picture and the shortest length where the page leaves them open."""
    known = options(words[0])
    for option, value in (("--size", SMALL), ("--seconds", "0.5")):
        if option in known and not (words[0] in ("make", "plan") and len(words) == 1):
            if option in words:
                words[words.index(option) + 1] = value
            else:
                words += [option, value]
    return words


# ---------------------------------------------------------------------- the commands


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the README's screenplay, the film that the README makes of it, and prompts."""
    folder = tmp_path_factory.mktemp("desk")
    (script,) = blocks(ROOT / "README.md", "fountain")
    (folder / SCRIPT).write_text(script, "utf-8")
    (folder / "prompts.txt").write_text("A woman in a red coat walks through a snowy forest at dusk\n", "utf-8")
    (folder / "examples").symlink_to(ROOT / "examples")
    making = [c for c in commands(ROOT / "README.md") if c.startswith("filmwright make two-sugars")]
    assert making, "the README makes the screenplay that it shows"
    ran(making[0], folder)
    return folder


def ran(command: str, folder: Path) -> None:
    """Run a filmwright command in a folder; fail with what it said."""
    words = shortened(shlex.split(command)[1:])
    before = Path.cwd()
    os.chdir(folder)
    try:
        status = cli.run(words)
    finally:
        os.chdir(before)
    assert status == 0, f"{command!r} ended with status {status}"


def holds_what_the_page_says(folder: Path) -> None:
    """The film's folder holds the files that docs/film-folder.md names, and no others."""
    (tree,) = re.findall(
        r"^    two-sugars/\n((?:      .*\n)+)", (ROOT / "docs" / "film-folder.md").read_text("utf-8"), re.M
    )
    told = {line.split()[0] for line in tree.splitlines()}
    for name in told:
        assert (folder / name).exists(), name
    there = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    there -= {"ledger.sqlite-wal", "ledger.sqlite-shm"}
    assert there <= {name.split("/")[0] for name in told}
    for page in ("sound.md", "steps.md"):
        for name in re.findall(r"`((?:sound|out|takes)/[\w./-]+)`", (ROOT / "docs" / page).read_text("utf-8")):
            if "1-3" not in name:  # an id of an example
                assert (folder / name).exists(), f"{page}: {name}"


def deleted_is_made_again(made: Path, folder: Path) -> None:
    """Values that a person deletes are written anew when their step runs again, as docs/film-folder.md says."""
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns("takes", "out", "music"))
    path = folder / "bible.toml"
    was = film.Film(folder).bible().character("nora")
    assert was is not None and was.wardrobe
    path.write_text(re.sub(r"^wardrobe = \[.*?^\]\n", "", path.read_text("utf-8"), count=1, flags=re.S | re.M), "utf-8")
    now = film.Film(folder).bible().character("nora")
    assert now is not None and not now.wardrobe
    words = film.Film(folder).screenplay_path
    words.write_text(words.read_text("utf-8") + "\nPaul laughs.\n", "utf-8")
    ran("filmwright make --until breakdown", folder)
    assert film.Film(folder).bible().character("nora") == was


def session(page: Path, folder: Path, typed: set[tuple[str, Path]]) -> None:
    """All commands of a page, typed one after the other, but for those that were typed before, word for word, in the same folder."""
    here = folder
    for command in commands(page):
        words = shlex.split(command)
        if words[0] == "cd":
            here = (here / words[1]).resolve()
            assert here.is_dir(), f"{page.name}: {command}"
        elif words[0] == "filmwright":
            if (command, here) in typed:
                continue
            typed.add((command, here))
            try:
                ran(command, here)
            except BaseException as error:
                raise AssertionError(f"{page.name}: {command}") from error
        elif words[0] == "scripts/film":
            verbs()["make"].make_context(
                "make", words[1:]
            )  # that its arguments are taken; the films themselves are long
            assert not words[1].endswith(".fountain") or (ROOT / words[1]).is_file()
        else:
            assert command.startswith(SET_UP), f"{page.name}: no test knows how to try {command!r}"


def test_every_command_of_every_page_runs(desk: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """One test, for there is one film: where tests are shared out among processes it would be made in each of them."""
    holds_what_the_page_says(desk / "two-sugars")
    deleted_is_made_again(desk / "two-sugars", tmp_path / "film")
    typed: set[tuple[str, Path]] = set()
    with_commands = [page for page in PAGES if list(commands(page))]
    assert len(with_commands) >= 4
    for page in with_commands:
        session(page, desk, typed)
    assert (desk / "two-sugars" / "out" / "master.mp4").is_file()
    assert (desk / "stills" / "1.ids.png").is_file()
    assert (desk / "clip.passes" / "flow" / "0001.png").is_file()
    capfd.readouterr()


@pytest.mark.long
@pytest.mark.parametrize("command", [c for c in commands(ROOT / "README.md") if c.startswith("scripts/film")])
def test_the_first_commands_make_whole_films(command: str, tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    ran(command.replace("scripts/film", "filmwright make"), tmp_path)
    assert len(list(tmp_path.glob("*/out/master.mp4"))) == 1


def test_the_scripts_are_there() -> None:
    for name in ("setup", "film", "test", "check", "bench"):
        path = ROOT / "scripts" / name
        assert os.access(path, os.X_OK), name
        assert f"scripts/{name}" in (ROOT / "docs" / "commands.md").read_text("utf-8")
    text = (ROOT / "README.md").read_text("utf-8")
    first = blocks(ROOT / "README.md", "sh")[0].splitlines()
    assert [line.split()[0] for line in first] == ["scripts/film", "scripts/film", "scripts/test"]
    assert text.index("scripts/film") < text.index("## ")


# ---------------------------------------------------------------------- options, links, names


def test_every_option_that_is_named_exists() -> None:
    known = {option for verb in verbs() for option in options(verb)} | {"--help", "--debug"}
    scripts = "".join((ROOT / "scripts" / name).read_text("utf-8") for name in ("setup", "test", "film", "bench"))
    for page in PAGES:
        for option in set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", page.read_text("utf-8"))):
            if option == "--strict":  # mypy's
                continue
            assert option in known or f"{option})" in scripts or f"= {option} " in scripts, f"{page.name}: {option}"


@pytest.mark.parametrize("verb", sorted(verbs()))
def test_every_command_and_its_options_are_documented(verb: str) -> None:
    text = (ROOT / "docs" / "commands.md").read_text("utf-8")
    section = re.search(rf"^## filmwright {verb}$(.*?)(?=^## )", text, re.S | re.M)
    if section is None:
        section = re.search(r"^## In a film's folder$(.*?)(?=^## )", text, re.S | re.M)
        assert section and re.search(rf"^- .*`{verb}`", section[1], re.M), f"docs/commands.md does not tell of {verb}"
    else:
        told = set(re.findall(r"`(--[a-z-]+|-[a-z])\b", section[1]))
        assert told - {"--help"} <= options(verb), told - options(verb)
    assert all(f"`{option}" in section[1] for option in options(verb)), options(verb)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"```.*?```|`[^`]*`", "", page.read_text("utf-8"), flags=re.S)):
        if not re.match(r"https?://", target):
            assert (page.parent / target.split("#")[0]).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_is_named_exists(page: Path) -> None:
    text = page.read_text("utf-8")
    invented = set(re.findall(r"would be\s+`([^`]+)`", text))
    for name in set(PATHS.findall(text)) - invented:
        assert list(ROOT.glob(name)), f"{page.name} names {name}"


def test_the_frames_are_small_pictures() -> None:
    for name in ("runner", "house", "jump", "clip"):
        path = ROOT / "docs" / "frames" / f"{name}.jpg"
        assert path.stat().st_size <= 150_000
        assert f"docs/frames/{name}.jpg" in (ROOT / "README.md").read_text("utf-8")


# ---------------------------------------------------------------------- the film's folder

KEYS = {
    "film.toml": [film.Settings],
    "bible.toml": [bible.Character, bible.Look, bible.Garment, bible.Voice, bible.Place, bible.Prop],
    "scenes/1.toml": [scenes.Scene, scenes.Mark, scenes.Beat, scenes.Cue, scenes.Event, scenes.Side],
    "shots/1.toml": [shots.Shot, shots.Card, scenes.Anchor, shots.Rig, shots.Key],
    "takes/1-001/take-1.json": [shots.Take],
    "made.toml": [film.Made],
}


@pytest.mark.parametrize("name", KEYS)
def test_every_key_is_told_and_no_other(name: str) -> None:
    text = (ROOT / "docs" / "film-folder.md").read_text("utf-8")
    found = re.search(rf"^## {re.escape(name)}$(.*?)(?=^## |\Z)", text, re.S | re.M)
    assert found, f"docs/film-folder.md has no section {name}"
    keys = {field.name for kind in KEYS[name] for field in dataclasses.fields(kind)}
    missing = {key for key in keys if f"`{key}`" not in found[1]}
    assert not missing
    rows = re.findall(r"^\| (`[^|]*`) \|", found[1], re.M)
    assert {key for row in rows for key in re.findall(r"`(\w+)`", row)} <= keys


def test_the_examples_of_files_can_be_read() -> None:
    kinds = {"film": film.Settings, "bible": bible.Bible, "scene": scenes.Scene}
    seen = set()
    for block in blocks(ROOT / "docs" / "film-folder.md", "toml"):
        table = tomllib.loads(block)
        kind = table.pop("schema").split(".")[0]
        seen.add(kind)
        if kind == "shots":
            assert [tables.build(shots.Shot, row) for row in table["shots"]]
        else:
            assert tables.build(kinds[kind], table)
    assert seen == {"film", "bible", "scene", "shots"}


# ---------------------------------------------------------------------- the lessons


@pytest.mark.parametrize("name", LESSONS)
def test_the_lessons_work(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from filmwright.generators import GENERATORS
    from filmwright.stage.creatures.catalogue import NAMES
    from filmwright.stage.creatures.species import SPECIES
    from filmwright.stage.motion import pose
    from filmwright.stage.places import FAMILIES
    from filmwright.stage.props import FAMILIES as THINGS

    before = [(registry, dict(registry)) for registry in (GENERATORS, FAMILIES, THINGS, pose.BUSINESS, NAMES, SPECIES)]
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": name}
    try:
        for block in blocks(ROOT / "docs" / name, "python"):
            exec(compile(block, name, "exec"), names)
    finally:
        for registry, entries in before:
            registry.clear()
            registry.update(entries)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()), "a lesson ends with something to see"


def test_the_readme_s_screenplay_reads_as_shown() -> None:
    (script,) = blocks(ROOT / "README.md", "fountain")
    read = fountain.read(script)
    assert [line.spoken for line in read.lines] == ["One sugar or two?", "Two."]


def test_the_package_s_own_example_uses_public_names() -> None:
    used = set(re.findall(r"filmwright\.(\w+)\(", filmwright.__doc__ or ""))
    assert used and used <= set(filmwright.__all__)
