"""The gallery of animals for docs/add-an-animal.md: a still of each prompt below, made by the stage.

python benchmarks/animals.py [--into docs/frames/animals] [--size 640x268] [--only NAME]
"""

from __future__ import annotations

import argparse
import io
from pathlib import Path

from filmwright.files import write
from filmwright.generators.stage import pipeline
from filmwright.stage.filming import picture
from filmwright.steps.picturing import ready
from filmwright.steps.still import moment

SECONDS = 3.0
MOST = 60_000  # bytes of a still
GALLERY = {
    "dog-running": "a dog running in the park",
    "cat-on-a-sofa": "a black cat sitting on a sofa",
    "zebras": "two zebras and a giraffe in the savannah",
    "elephant-drinking": "an elephant drinking water at sunset",
    "lion": "a lion lying in the grass at dusk",
    "fox-in-snow": "a fox walking in the snow",
    "horse-galloping": "a brown horse galloping in a meadow",
    "cows-grazing": "a herd of cows grazing in a field",
    "eagle-flying": "an eagle flying over the mountains",
    "duck-swimming": "two ducks swimming in the sea",
    "penguins": "a colony of penguins on the ice",
    "owl-at-night": "an owl in the snow at dusk",
    "hen": "a hen pecking in a garden",
    "shark": "a shark swimming in the ocean",
    "fish-school": "a school of fish in a coral reef",
    "whale": "a blue whale swimming in the ocean",
    "crocodile": "a crocodile on the beach",
    "turtle": "a turtle walking on the beach",
    "frog": "a green frog in the grass",
    "butterfly": "a blue butterfly in a garden",
    "spider": "a spider in a garden",
    "crab": "a red crab on the beach",
    "dragon-flying": "a dragon flying over the mountains at dusk",
    "monster": "a monster roaring in a field at dusk",
    "cat-in-a-top-hat": "a cat wearing a top hat and a blue bow tie",
    "dog-in-a-scarf": "a dog in a red knitted scarf and sunglasses",
    "pig-with-wings": "a pig with wings in a meadow",
    "t-rex": "a t-rex roaring in a jungle",
    "horse-rearing": "a black horse with a saddle rearing in a meadow",
    "jellyfish": "a pink jellyfish in the ocean",
    "manta-ray": "a manta ray gliding over a coral reef",
}


def still(prompt: str, size: tuple[int, int], quality: str = "fine") -> bytes:
    """The JPEG of a prompt."""
    from PIL import Image

    made = ready(prompt, SECONDS, size, 0)
    frame = moment(made)
    taken = picture(made.world, made.camera, frame, made.world.seconds(frame), pipeline(*size, quality))
    for worth in (88, 80, 70, 60):
        raw = io.BytesIO()
        Image.fromarray(taken.rgb).save(raw, "JPEG", quality=worth, optimize=True)
        if raw.tell() <= MOST:
            break
    return raw.getvalue()


def main() -> None:
    """Make the stills."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--into", type=Path, default=Path("docs/frames/animals"))
    arguments.add_argument("--size", default="640x268")
    arguments.add_argument("--only", default="")
    asked = arguments.parse_args()
    width, height = (int(side) for side in asked.size.split("x"))
    asked.into.mkdir(parents=True, exist_ok=True)
    for name, prompt in GALLERY.items():
        if asked.only in ("", name):
            write(asked.into / f"{name}.jpg", still(prompt, (width, height)))
            print(f"{name}.jpg: {prompt}", flush=True)


if __name__ == "__main__":
    main()
