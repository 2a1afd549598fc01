"""`python -m filmwright.assets`: reads every asset and weight file once and reports each that is missing or altered."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from filmwright import assets
from filmwright.errors import AssetError


def faults() -> list[str]:
    """One paragraph for each file that is missing or altered; empty when all is well."""
    readings: list[Callable[[], object]] = [partial(assets.asset, name) for name in assets.names()]
    found = []
    for reading in (*readings, assets.kokoro_model, assets.minilm):
        try:
            reading()
        except AssetError as fault:
            found.append(str(fault))
    return found


if __name__ == "__main__":
    paragraphs = faults()
    sys.stderr.writelines(f"{paragraph}\n" for paragraph in paragraphs)
    sys.exit(bool(paragraphs))
