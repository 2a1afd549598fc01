"""The settings of a local model, as they stand under `options` in film.toml: each with its meaning and bounds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields

from filmwright.errors import BadInput
from filmwright.generators.generator import Scalar

DTYPES = ("auto", "bfloat16", "float16", "float32")
OFFLOADS = ("none", "model", "group", "sequential")
QUANTISED = ("none", "fp8", "int8", "nf4")


@dataclass(frozen=True)
class Options:
    """How a model is loaded and run. 0 and "auto" leave a number to the pipeline, or to what this machine has."""

    steps: int = 0  # denoising steps
    guidance: float = -1.0  # how strictly the prompt is followed; below 0: the pipeline's own
    guidance_2: float = -1.0  # the same, of a second expert (Wan 2.2)
    strength: float = 0.7  # how much of a film is changed, 0..1 (edit)
    device: str = "auto"  # auto, cpu, cuda, cuda:1, mps
    dtype: str = "auto"  # precision: bfloat16 on a GPU, float32 on a processor
    offload: str = (
        "none"  # model: parts wait in main memory; group: blocks of layers do; sequential: each layer, slowest
    )
    quantise: str = "none"  # fp8: weights kept in 8 bits; int8, nf4: by the library bitsandbytes
    tiling: bool = False  # decode the picture in tiles: less memory, faint seams
    max_tokens: int = 0  # of the prompt
    threads: int = 0  # of a processor
    hub: bool = False  # may fetch a model by its hub name
    revision: str = "main"  # of the hub's model


NAMES = frozenset(each.name for each in fields(Options))
_BOUNDS = {
    "steps": (0, 1000),
    "guidance": (-1, 50),
    "guidance_2": (-1, 50),
    "strength": (0, 1),
    "max_tokens": (0, 4096),
    "threads": (0, 1024),
}
_CHOICES = {"dtype": DTYPES, "offload": OFFLOADS, "quantise": QUANTISED}
_PATTERNS = {"device": r"auto|cpu|mps|cuda(:\d{1,2})?", "revision": r"[\w./-]{1,200}"}


def options(given: Mapping[str, Scalar]) -> Options:
    """The options of a request, checked. BadInput names one that cannot be."""
    values: dict[str, Scalar] = {}
    for name, value in given.items():
        if name not in NAMES:
            raise BadInput(f"There is no option {name!r} for a local model; there are {', '.join(sorted(NAMES))}.")
        default = getattr(Options(), name)
        if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if type(value) is not type(default):
            kind = {bool: "true or false", int: "a whole number", float: "a number", str: "a text"}[type(default)]
            raise BadInput(f"The option {name} is {value!r}; it must be {kind}.")
        if name in _BOUNDS and not _BOUNDS[name][0] <= float(value) <= _BOUNDS[name][1]:
            raise BadInput(f"The option {name} is {value!r}; it must be {_BOUNDS[name][0]} to {_BOUNDS[name][1]}.")
        if name in _CHOICES and value not in _CHOICES[name]:
            raise BadInput(f"The option {name} is {value!r}; it must be one of {', '.join(_CHOICES[name])}.")
        if name in _PATTERNS and not re.fullmatch(_PATTERNS[name], str(value)):
            raise BadInput(f"The option {name} is {value!r}, which is not possible. Leave it out for the usual.")
        values[name] = value
    return Options(**values)  # type: ignore[arg-type]
