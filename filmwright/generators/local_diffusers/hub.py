"""Fetches a model by its hub name, when options.hub allows it: python -m filmwright.generators.local_diffusers.hub NAME REVISION

Only what filming needs, and no pickles. Prints the folder, or why there is none.
"""

from __future__ import annotations

import sys

WANTED = ["*.json", "*.safetensors", "*.txt", "*.model", "*.jinja", "LICENSE*", "README.md"]


def main() -> int:
    """0 when the folder was printed, 1 when the reason was."""
    name, revision = sys.argv[1:3]
    try:
        from huggingface_hub import snapshot_download

        print(snapshot_download(name, revision=revision, allow_patterns=WANTED))
    except Exception as error:  # the hub's errors are many; each ends here as one line
        print((str(error).strip().splitlines() or [type(error).__name__])[0][:500])
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
