"""A pipeline's folder, as diffusers saves and hubs offer it: found, read and distrusted before anything of it is loaded.

Weights must be safetensors: a pickle runs whatever its maker wrote into it. Code that a folder brings along is never run.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from filmwright.errors import BadInput, NotFound, Unsupported
from filmwright.generators.local_diffusers.families import KINDS, WAN, Call, Kind

INDEX, MODULAR_INDEX = "model_index.json", "modular_model_index.json"
HUB_NAME = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}")
PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")
MOST_JSON = 4_000_000  # bytes; the largest index of shards has some 200 kB


@dataclass(frozen=True)
class Folder:
    """A pipeline on disk. `kind` is what it can do, its own configuration considered; `modular` folders are loaded block by block."""

    path: Path
    class_name: str
    modular: bool
    kind: Kind
    frame_rule: tuple[int, int]
    multiple: int
    fps: tuple[float, ...]


def locate(model: str, beside: Path | None = None) -> Path | None:
    """The folder that a model's name means: a path (from the film's folder `beside`, or absolute), or a hub name that is in this
    machine's cache. None for a hub name that is not here yet; NotFound for anything else."""
    if not model or "\0" in model:
        raise NotFound('No model is named. Set model in film.toml to a pipeline\'s folder, as in model = "models/wan".')
    path = Path(model).expanduser()
    for candidate in [path] if path.is_absolute() or beside is None else [beside / path, path]:
        if candidate.is_dir():
            return candidate.resolve()
        if candidate.is_file():
            raise BadInput(
                f"{candidate} is a file. The diffusers generator films with a pipeline's folder, in which {INDEX} lies beside the "
                "parts; single checkpoint files can be filmed with in ComfyUI."
            )
    if not HUB_NAME.fullmatch(model):
        raise NotFound(
            f"There is no folder {model!r}. Set model to a pipeline's folder, relative to the film's, or to a hub name such as "
            "Wan-AI/Wan2.1-T2V-1.3B-Diffusers."
        )
    return _cached(model)


def _cached(name: str) -> Path | None:
    """The newest whole snapshot of a hub name in the hub's own cache on this machine."""
    home = Path(os.environ.get("HF_HOME") or Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "huggingface")
    cache = Path(os.environ.get("HF_HUB_CACHE") or home / "hub").expanduser() / f"models--{name.replace('/', '--')}"
    try:
        revision = (cache / "refs" / "main").read_text("utf-8").strip()
    except OSError:
        return None
    if not re.fullmatch(r"[0-9a-f]{7,64}", revision):
        return None
    found = cache / "snapshots" / revision
    return found if (found / INDEX).is_file() or (found / MODULAR_INDEX).is_file() else None


def read(path: Path) -> Folder:
    """What a folder holds and can do. BadInput when it is no pipeline, lacks parts, or has weights that must not be loaded."""
    index = _index(path)
    modular = not (path / INDEX).is_file()
    name = index.get("_blocks_class_name" if modular else "_class_name")
    if not isinstance(name, str):
        raise BadInput(
            f"{path / (MODULAR_INDEX if modular else INDEX)} names a pipeline of the folder's own code, which filmwright does not run. "
            "Use a model whose pipeline is part of diffusers."
        )
    kind = KINDS.get(name)
    if kind is None:
        known = ", ".join(sorted(KINDS))
        raise Unsupported(
            f"{path} is a {name}, with which filmwright cannot film; it knows {known}. ComfyUI may have a workflow for it."
        )
    for part, (library, _) in parts(index).items():
        _check_part(path, part, library)
    return _fitted(
        Folder(path, name, modular, kind, kind.family.frame_rule, kind.family.multiple, kind.family.fps), index
    )


def parts(index: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """The parts that an index lists and that are not left out: name -> (library, class)."""
    found = {}
    for part, value in index.items():
        if not part.startswith("_") and isinstance(value, list) and len(value) >= 2 and value[0] and value[1]:
            found[part] = (str(value[0]), str(value[1]))
    return found


def _index(path: Path) -> dict[str, Any]:
    for name in (INDEX, MODULAR_INDEX):
        if (path / name).is_file():
            return _json(path / name)
    why = "it holds no weights either"
    if (path / "config.json").is_file():
        why = "it has a config.json: this is one part of a pipeline, so give the folder above it"
    elif any(path.glob("*.safetensors")):
        why = "it holds single checkpoint files, which ComfyUI can film with"
    raise BadInput(
        f"{path} is not a pipeline's folder: {INDEX} is missing, and {why}. Set model to the folder that was downloaded whole, such as "
        "that of Wan-AI/Wan2.1-T2V-1.3B-Diffusers."
    )


def _json(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > MOST_JSON:
            raise ValueError(f"it has {path.stat().st_size} bytes")
        value = json.loads(path.read_text("utf-8"))
        if not isinstance(value, dict):
            raise ValueError("it is no table")
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(f"{path} cannot be read ({error}). The download may have broken off: fetch it again.") from error
    return value


def _check_part(path: Path, part: str, library: str) -> None:
    """One part's folder is there, its weights are whole, and they are no pickles."""
    if not re.fullmatch(r"\w{1,64}", part):
        raise BadInput(
            f"{path / INDEX} names a part {part!r}, which is no name of a folder. It is damaged, or no pipeline."
        )
    room = path / part
    if not room.is_dir():
        raise BadInput(f"{path} lacks its part {part!r}. The download may have broken off: fetch it again.")
    if (path / f"{library}.py").is_file() or (room / f"{library}.py").is_file():
        raise BadInput(
            f"{path} brings code of its own for its part {part!r}, which filmwright does not run. Use a model whose parts are all in "
            "diffusers and transformers."
        )
    names = {file.name for file in room.iterdir()}
    pickles = sorted(name for name in names if name.endswith(PICKLES))
    if pickles and not any(name.endswith(".safetensors") for name in names):
        raise BadInput(
            f"{room / pickles[0]} is a pickle, which could run code when it is read, so it is not. Fetch this model as safetensors."
        )
    for shards in (name for name in names if name.endswith(".safetensors.index.json")):
        listed = _json(room / shards).get("weight_map", {})
        missing = sorted({str(name) for name in listed.values()} - names) if isinstance(listed, dict) else [shards]
        if missing:
            raise BadInput(
                f"{room} lacks {missing[0]} ({len(missing)} of its files in all). The download may have broken off: fetch it again."
            )


def _fitted(folder: Folder, index: Mapping[str, Any]) -> Folder:
    """What the folder's own configuration changes in what its family can do."""
    if folder.kind.family.name != WAN.name:
        return folder
    calls = dict(folder.kind.calls)
    net, coder = _config(folder.path / "transformer"), _config(folder.path / "vae")
    time_steps = coder.get("temperal_downsample") or (False, True, True)  # spelt so in the VAE's configuration
    coarse = coder.get("scale_factor_spatial") or 2 ** len(time_steps)
    patch = (net.get("patch_size") or (1, 2, 2))[1]
    fps = folder.fps
    if index.get(
        "expand_timesteps"
    ):  # Wan 2.2 5B: one set of weights for words and for a first frame, at 24 frames a second
        fps = (24.0,)
        calls |= dict.fromkeys(("i2v", "extend"), Call("WanImageToVideoPipeline", "image"))
    if "transformer_2" in parts(index):
        calls.pop("edit", None)  # the pipeline that changes a film has room for one expert only
    if net.get("image_dim") and not net.get("pos_embed_seq_len"):
        calls.pop("flf", None)  # its picture encoder was trained for one picture at a time
    return replace(
        folder,
        kind=replace(folder.kind, calls=calls),
        frame_rule=(2 ** sum(bool(step) for step in time_steps), 1),
        multiple=int(coarse) * int(patch),
        fps=fps,
    )


def _config(room: Path) -> dict[str, Any]:
    return _json(room / "config.json") if (room / "config.json").is_file() else {}
