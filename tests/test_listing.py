"""The list of generators: what can film here and now, and what is missing for the others."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from filmwright import cli
from filmwright.steps.listing import listed


def test_generators_are_listed_with_what_keeps_them_from_working(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in (
        "FAL_KEY",
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY",
        "GOOGLE_CLOUD_PROJECT",
        "OPENAI_BASE_URL",
        "OPENAI_API_KEY",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FILMWRIGHT_COMFYUI_URL", "http://127.0.0.1:9")
    rows = listed(today=date(2026, 11, 22))
    assert [row.generator for row in rows if not row.usable][:1] == ["stage"]
    sora = next(row for row in rows if row.model == "sora-2")
    assert sora.usable == "ended on 2026-09-24" and "as of" in sora.price
    assert all(row.usable for row in rows if row.generator in ("fal", "veo", "omni", "openai_videos"))
    assert cli.run(["generators"]) == 0
    out = capsys.readouterr().out
    assert "stage: usable here and now" in out and "fal: not usable here" in out and "ended 2026-09-24" in out
    (tmp_path / "film.toml").write_text('schema = "film.1"\n')
    (tmp_path / "models.toml").write_text(
        '[[model]]\ngenerator = "openai_videos"\nid = "mine"\ntitle = "Mine"\nas_of = 2026-11-22\nlicence = "my own"\nseconds = [4]\n'
        'modes = ["t2v"]\nusd_s = {}\nfps = [24]\nsizes = {"720p" = ["1280x720"]}\n'
    )
    assert cli.run(["generators", "--into", str(tmp_path), "--json"]) == 0
    mine = [row for row in json.loads(capsys.readouterr().out)["generators"] if row["model"] == "mine"]
    assert mine and mine[0]["price"] == "free"
