"""How many processes the free memory holds, told by the system and by a container's limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from filmwright.steps import memory

MB = 1 << 20


def _told(folder: Path, free: int) -> Path:
    path = folder / "meminfo"
    path.write_text(f"MemTotal: 99999999 kB\nMemAvailable: {free * 1024} kB\n", encoding="ascii")
    return path


def test_the_system_tells_what_is_free(tmp_path: Path) -> None:
    assert memory.available(_told(tmp_path, 4000), tmp_path / "none") == 4000 * MB


def test_a_container_may_have_less(tmp_path: Path) -> None:
    for name, text in (
        ("memory.max", f"{2000 * MB}\n"),
        ("memory.current", f"{1500 * MB}\n"),
        ("memory.stat", f"anon 5\ninactive_file {300 * MB}\n"),
    ):
        (tmp_path / name).write_text(text, encoding="ascii")
    assert memory.available(_told(tmp_path, 4000), tmp_path) == 800 * MB
    (tmp_path / "memory.max").write_text("max\n", encoding="ascii")
    assert memory.available(_told(tmp_path, 4000), tmp_path) == 4000 * MB


@pytest.mark.parametrize(("free", "fit"), [(None, 8), (100, 1), (2000, 2), (100_000, 8)])
def test_as_many_processes_as_fit(monkeypatch: pytest.MonkeyPatch, free: int | None, fit: int) -> None:
    monkeypatch.setattr(memory, "available", lambda: None if free is None else free * MB)
    assert memory.fitting(8) == fit
