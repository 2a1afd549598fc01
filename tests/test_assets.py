"""Data and weights: that what is shipped is whole and usable, and that damage is named."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from filmwright import assets
from filmwright.errors import AssetError


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A private copy of the small assets, so that a test may damage them."""
    folder = tmp_path / "assets"
    folder.mkdir()
    for name in ("SHA256SUMS", "voices.npz", "voices.LICENSE.txt"):
        shutil.copy(assets.FOLDER / name, folder / name)
    monkeypatch.setattr(assets, "FOLDER", folder)
    return folder


def test_every_listed_asset_is_whole() -> None:
    assert [assets.asset(name) for name in assets.names()]


def test_every_file_in_the_folder_is_listed_and_has_a_licence() -> None:
    present = {
        str(path.relative_to(assets.FOLDER))
        for path in assets.FOLDER.rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"} and not path.name.startswith("SHA256SUMS")
    }
    assert present == set(assets.names())
    data = {name for name in present if not name.endswith(".LICENSE.txt")}
    assert {f"{name.partition('.')[0]}.LICENSE.txt" for name in data} <= present


def test_an_altered_asset_is_named_with_its_cure(copied: Path) -> None:
    assert assets.asset("voices.npz")
    data = bytearray((copied / "voices.npz").read_bytes())
    data[1000] ^= 1
    (copied / "voices.npz").write_bytes(bytes(data))
    with pytest.raises(AssetError, match=r"voices\.npz has been altered.*git checkout") as caught:
        assets.asset("voices.npz")
    assert "\n" not in str(caught.value)


def test_a_missing_asset_is_named(copied: Path) -> None:
    (copied / "voices.npz").unlink()
    with pytest.raises(AssetError, match=r"voices\.npz is missing"):
        assets.asset("voices.npz")


def test_an_asset_that_is_not_listed_is_refused(copied: Path) -> None:
    (copied / "stray.txt").write_text("x")
    with pytest.raises(AssetError, match=r"no asset called stray\.txt"):
        assets.asset("stray.txt")


def test_the_speech_network_is_whole() -> None:
    model = assets.kokoro_model()
    assert len(model) == 92_361_271
    assert b"/encoder/Clip_output_0" in model  # the durations that move the lips


def test_a_damaged_speech_network_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kokoro.onnx").write_bytes(b"not a network")
    monkeypatch.setenv(assets.WEIGHTS_VARIABLE, str(tmp_path))
    with pytest.raises(AssetError, match=r"speech network is damaged.*kokoro\.onnx.*scripts/setup --repair"):
        assets.kokoro_model()


def test_weights_may_lie_in_a_folder_of_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, tokenizer = assets.minilm()
    shutil.copy(tokenizer, tmp_path / "tokenizer.json")
    monkeypatch.setenv(assets.WEIGHTS_VARIABLE, str(tmp_path))
    weights, found = assets.minilm()
    assert found == tmp_path / "tokenizer.json"
    assert weights.name == "model.safetensors" and weights.parent != tmp_path


def test_a_weights_package_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "KOKORO_PARTS", ("no_such_package/part.bin",))
    with pytest.raises(AssetError, match=r"no_such_package is not installed.*scripts/setup --repair"):
        assets.kokoro_model()


def test_the_check_of_all_files_tells_every_fault(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_text("{}")
    run = subprocess.run(
        [sys.executable, "-m", "filmwright.assets"],
        env={**os.environ, assets.WEIGHTS_VARIABLE: str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "tokenizer.json has been altered" in run.stderr
    assert "Traceback" not in run.stderr


def test_the_cast_is_varied_and_finite() -> None:
    with np.load(assets.asset("voices.npz")) as voices:
        assert len(voices.files) >= 17 and "ff_siwis" in voices.files
        for kind in ("af", "am", "bf", "bm"):
            assert sum(name.startswith(kind) for name in voices.files) >= 4
        for name in voices.files:
            vectors = voices[name]
            assert vectors.shape == (510, 256) and vectors.dtype == np.float16
            assert np.isfinite(vectors).all() and vectors.astype(float).std() > 0.01


@pytest.mark.parametrize(
    ("bank", "program", "key"), [(20, 49, 72), (50, 49, 36), (0, 60, 55), (0, 46, 60), (0, 52, 62), (128, 48, 36)]
)
def test_the_instruments_sound(bank: int, program: int, key: int) -> None:
    import tinysoundfont

    synth = tinysoundfont.Synth(samplerate=24000, gain=-6)
    font = synth.sfload(str(assets.asset("gm.sf3")))
    channel = 9 if bank == 128 else 0
    synth.program_select(channel, font, bank, program, bank == 128)
    synth.noteon(channel, key, 100)
    sound = np.frombuffer(bytes(synth.generate(24000)), np.float32)
    assert 0.002 < np.sqrt((sound**2).mean()) < 0.5
