"""The public names: which they are, that each can be had, and that importing the package imports nothing else."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import filmwright

ROOT = Path(__file__).parents[1]
PUBLIC = [
    "Bible", "Film", "FilmwrightError", "Generator", "Progress", "Scene", "Screenplay", "Settings", "Shot", "Silent", "Take",
    "__version__", "begin", "check", "clip", "make", "plan", "retake", "statuses", "still", "why",
]  # fmt: skip


def test_the_public_names_are_these() -> None:
    """Whoever adds or drops one means to, and says so in CHANGELOG.md."""
    assert filmwright.__all__ == PUBLIC
    assert sorted(PUBLIC) == PUBLIC


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_can_be_had_and_is_documented(name: str) -> None:
    found = getattr(filmwright, name)
    assert name in dir(filmwright)
    if name != "__version__":
        assert callable(found)
        assert (found.__doc__ or "").strip()


def test_star_import_gives_the_public_names() -> None:
    names: dict[str, object] = {}
    exec("from filmwright import *", names)
    assert set(PUBLIC) <= set(names)


def test_there_is_no_other_name() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        _ = filmwright.nonsense  # type: ignore[attr-defined]


def test_the_version_is_that_of_the_package() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] == filmwright.__version__


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = "import sys, filmwright; print(*(m for m in sys.modules if m.split('.')[0] in ('numpy', 'scipy', 'av', 'typer')))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == ""
