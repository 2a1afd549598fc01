"""The scripts that set up, check and run: that they parse, refuse nonsense, and install only what is pinned."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCRIPTS = sorted(
    path
    for folder in (ROOT / "scripts", ROOT / "scripts" / "assets", ROOT / ".ci")
    for path in folder.iterdir()
    if path.is_file() and path.suffix == ""
)

needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")


def pinned() -> dict[str, str]:
    """constraints.txt as {name: version}."""
    rows = (line.partition("==") for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line)
    return {name: version for name, _, version in rows if not name.startswith("#")}


@needs_bash
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_scripts_parse_and_stop_at_the_first_error(script: Path) -> None:
    text = script.read_text()
    assert text.startswith("#!/usr/bin/env bash\n# ")  # and say what they are for
    assert "set -euo pipefail" in text
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", str(script)], check=True)


@needs_bash
def test_setup_refuses_an_option_that_it_does_not_know() -> None:
    run = subprocess.run(
        ["bash", str(ROOT / "scripts" / "setup"), "--nonsense"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 2
    assert "no such option: --nonsense" in run.stderr


@needs_bash
def test_setup_that_cannot_find_a_python_says_which_it_needs(tmp_path: Path) -> None:
    for name in ("scripts", "pyproject.toml", "constraints.txt"):
        source = ROOT / name
        shutil.copytree(source, tmp_path / name) if source.is_dir() else shutil.copy(source, tmp_path / name)
    run = subprocess.run(
        ["bash", str(tmp_path / "scripts" / "setup")],
        env={**os.environ, "FILM_PYTHON": "no-such-python"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "no Python 3.11, 3.12 or 3.13 was found at no-such-python" in run.stderr
    assert not (tmp_path / ".venv").exists()


def test_every_library_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = [*project["dependencies"], *(name for extra in project["optional-dependencies"].values() for name in extra)]
    names = {re.split(r"[\s<>=!~;\[]", requirement)[0].lower() for requirement in asked}
    assert names <= set(pinned()), f"pin these in constraints.txt: {names - set(pinned())}"


def test_every_weight_is_pinned_by_its_sha256() -> None:
    for listing in (ROOT / "scripts" / "wheels").glob("*.txt"):
        for line in listing.read_text().splitlines():
            if not line.startswith("#"):
                assert re.fullmatch(r"[\w-]+==[\w.]+( --hash=sha256:[0-9a-f]{64})+", line), f"{listing.name}: {line}"
