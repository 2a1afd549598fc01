"""The gallery: every picture and clip of docs/gallery/*.md, made by the stage from the words that stand beside it.

    python benchmarks/gallery.py [--only WORDS] [--pages docs/gallery] [--missing]

A picture is written in a page as `![prompt](stills/prompt-in-short.jpg)`, a clip as `[prompt](clips/prompt-in-short.mp4)`; a number in the
title, as in `"seed 3"`, is the still's seed. What a page asks for and the stage did not understand is printed, and ends with exit status 1.
"""

from __future__ import annotations

import argparse
import io
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from filmwright.errors import FilmwrightError
from filmwright.files import beside, write

PAGES = Path(__file__).parents[1] / "docs" / "gallery"
SIZE = (640, 268)
SECONDS = 6.0  # of a clip
MOST = 60_000  # bytes of a still
ENTRY = re.compile(r'!?\[([^\]\n]+)\]\(((?:stills|clips)/([\w-]+)\.(?:jpg|mp4))(?: "seed (\d+)")?\)')


@dataclass(frozen=True)
class Entry:
    """A picture or clip that a page shows: what it shows, where it lies, and the seed."""

    prompt: str
    path: Path
    seed: int

    @property
    def name(self) -> str:
        """The name that the file must have: the first words of the prompt."""
        words = re.findall(r"[a-z0-9]+", self.prompt.lower().replace("'", ""))
        return "-".join(words[:16])


def entries(page: Path) -> Iterator[Entry]:
    """What a page shows, in its order."""
    for prompt, path, _, seed in ENTRY.findall(page.read_text("utf-8")):
        yield Entry(prompt, page.parent / path, int(seed or 1))


def still(prompt: str, seed: int, size: tuple[int, int] = SIZE) -> tuple[bytes, list[str]]:
    """The JPEG of what `filmwright still` makes of a prompt, and what it says of it."""
    from PIL import Image

    from filmwright.steps import still as making

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "still.png"
        said = making.one(prompt, path, size, seed=seed)
        shown = Image.open(path).convert("RGB")
    for worth in (88, 80, 70, 60):
        raw = io.BytesIO()
        shown.save(raw, "JPEG", quality=worth, optimize=True)
        if raw.tell() <= MOST:
            break
    return raw.getvalue(), said


def lighter(clip: Path, to: Path) -> None:
    """The same pictures in fewer bytes, as a repository wants them: H.264 at a rate factor of 24."""
    import av

    with av.open(str(clip)) as source, beside(to, ".mp4") as temporary, av.open(str(temporary), "w") as target:
        stream = source.streams.video[0]
        out = target.add_stream("libx264", rate=stream.average_rate, options={"crf": "24", "preset": "slow"})
        out.width, out.height, out.pix_fmt = stream.width, stream.height, "yuv420p"
        for frame in source.decode(stream):
            target.mux(out.encode(frame.reformat(format="yuv420p")))
        target.mux(out.encode())


def make(entry: Entry) -> list[str]:
    """Make one picture or clip; what of it is not shown."""
    entry.path.parent.mkdir(parents=True, exist_ok=True)
    if entry.path.suffix == ".mp4":
        from filmwright.steps import clip
        from filmwright.steps.progress import Silent

        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "clip.mp4"
            said = clip.run(entry.prompt, made, SECONDS, SIZE, None, frozenset(), "fine", entry.seed, Silent())
            lighter(made, entry.path)
        return said
    data, missing = still(entry.prompt, entry.seed)
    write(entry.path, data)
    return missing


def main() -> int:
    """Make what is asked for; 1 when a prompt was not understood whole."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--pages", type=Path, default=PAGES)
    arguments.add_argument("--only", default="", help="pages or prompts that hold these words")
    arguments.add_argument("--missing", action="store_true", help="only what is not there yet")
    asked = arguments.parse_args()
    bad = 0
    for page in sorted(asked.pages.glob("*.md")):
        for entry in entries(page):
            if asked.only not in page.stem and asked.only not in entry.prompt:
                continue
            if asked.missing and entry.path.exists():
                continue
            try:
                said = make(entry)
            except FilmwrightError as error:
                said = [str(error)]
            bad += bool(said)
            print(f"{page.stem}: {entry.prompt}{'   ' + ' '.join(said) if said else ''}", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
