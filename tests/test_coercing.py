"""Words and paths on the command line are taken as they are; what must be judged is judged by typer, in its words."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from filmwright.cli.app import app


def test_a_verb_loads_no_judge_of_types_for_words_and_paths(tmp_path: Path) -> None:
    code = (
        "import sys; from filmwright.cli import run; "
        f"status = run(['plan', '--quality', 'draft', '--into', {str(tmp_path / 'none')!r}]); "
        "print(status, [name for name in sys.modules if name.startswith('pydantic')])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=dict(os.environ), check=True
    )
    assert ended.stdout.split("\n")[0] == "1 []" and "There is no film" in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["clip", "a cat", "-o", "x.mp4", "--seconds", "many"], "valid number"),
        (["still", "a cat", "-o", "x.png", "--seed", "1.5"], "valid integer"),
        (["still", "a cat", "-o", "x.png", "--size"], "requires an argument"),
        (["plan", "--nowhere"], "No such option"),
    ],
)
def test_what_is_no_number_is_said_to_be_none(arguments: list[str], said: str) -> None:
    ended = CliRunner().invoke(app, arguments)
    assert ended.exit_code == 2 and said in ended.output


def test_help_is_told_of_all_and_of_each() -> None:
    assert "storyboard" in CliRunner().invoke(app, ["--help"]).output
    told = CliRunner().invoke(app, ["plan", "--help"])
    assert told.exit_code == 0 and "--into" in told.output


def test_planning_a_changed_line_loads_no_scipy() -> None:
    code = (
        "import sys; import filmwright.steps.planned, filmwright.steps.proposing, filmwright.steps.block_scene; "
        "print([name for name in sys.modules if name.startswith('scipy')][:5])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=dict(os.environ), check=True
    )
    assert ended.stdout.strip() == "[]"
