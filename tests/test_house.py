"""The rules of the house that no general tool knows: sizes of files, names of rooms, and what tracked text may not say."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MOST_LINES = 600
MOST_LINES_OF_A_VERB = 150
ROOMS_WITHOUT_A_NAME = {"util", "utils", "helper", "helpers", "common", "misc"}

# Written with a class of one letter in each, so that this file does not break the rules it states.
PROMISES = re.compile(
    r"\b(TOD[O]|FIXM[E]|XX[X])\b|\bfor no[w]\b(?! in )|not (yet )?implemente[d]|NotImplementedErro[r]"
)
MACHINE_PATHS = re.compile(r"(?<![.\w~$}])/(?:wor[k]|roo[t]|hom[e]/\w+|Users/\w+)/\w|(?<![.\w~$}])/tm[p]/\w")
REGISTRIES = re.compile(
    r"pypi\.or[g]|pythonhosted\.or[g]|npmjs\.(or[g]|co[m])|huggingface\.c[o]|debian\.org/debia[n]|"
    r"index-ur[l]|https?://\S+/(simple|-)/",
)


def tracked_files() -> list[Path]:
    """Files that git knows, or that it would add; the files of the checkout where there is no git."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    return [ROOT / name for name in listing.split("\0") if name and (ROOT / name).is_file()]


@pytest.fixture(scope="module")
def files() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    return tracked_files()


def lines_of(path: Path) -> list[str]:
    """The lines of a text file; none of a binary one."""
    data = path.read_bytes()
    return [] if b"\0" in data[:8192] else data.decode("utf-8", errors="replace").splitlines()


def matches(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    """Each line that the pattern is found in, as "file:line: text"."""
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in paths
        for number, line in enumerate(lines_of(path), 1)
        if pattern.search(line)
    ]


def is_code(path: Path) -> bool:
    return path.suffix in {".py", ".sh", ".glsl", ".toml"} or (path.suffix == "" and "scripts" in path.parts)


def test_files_are_short_enough_to_read(files: list[Path]) -> None:
    long = {
        str(path.relative_to(ROOT)): len(lines_of(path))
        for path in files
        if path.suffix in {".py", ".glsl"}
        and len(lines_of(path)) > (MOST_LINES_OF_A_VERB if "cli" in path.parts else MOST_LINES)
    }
    assert not long, f"split these files: {long}"


def test_every_room_has_a_name(files: list[Path]) -> None:
    nameless = [
        str(path.relative_to(ROOT))
        for path in files
        if ROOMS_WITHOUT_A_NAME & {part.removesuffix(".py") for part in path.relative_to(ROOT).parts}
    ]
    assert not nameless


def test_no_code_promises_later(files: list[Path]) -> None:
    assert not matches(PROMISES, [path for path in files if is_code(path)])


def test_no_text_names_a_machine_or_a_registry(files: list[Path]) -> None:
    assert not matches(MACHINE_PATHS, files)
    assert not matches(REGISTRIES, files)


@pytest.mark.parametrize(
    ("pattern", "bad", "good"),
    [
        (PROMISES, "x = 1  # TO" + "DO: more", "to do a thing well"),
        (PROMISES, "raise NotImplemented" + "Error", "an implemented interface"),
        (PROMISES, "good enough for " + "now", "for now in moments:"),
        (MACHINE_PATHS, "see /ho" + "me/ann/film", "the film's home/ann folder"),
        (MACHINE_PATHS, "cd /tm" + "p/x", "out/tmp/x"),
        (REGISTRIES, "https://files.python" + "hosted.org/x", "https://example.com/x"),
    ],
)  # fmt: skip
def test_the_rules_can_tell(pattern: re.Pattern[str], bad: str, good: str) -> None:
    assert pattern.search(bad)
    assert not pattern.search(good)
