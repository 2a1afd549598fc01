"""Still: one moment of what a prompt says, and a manifest of what is to be seen in it."""

from __future__ import annotations

import json as jsonlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import FilmwrightError, InputError
from filmwright.files import beside
from filmwright.media import save_picture
from filmwright.scenes import MOTIONS
from filmwright.stage.filming import picture, pipeline
from filmwright.stage.remembered import give_back
from filmwright.steps.hanging import hang
from filmwright.steps.picturing import Ready, manifest, ready
from filmwright.steps.several import several
from filmwright.steps.viewfinder import framed

MOMENT = 2.0  # seconds of performance from which the moment is taken
QUALITY = "fine"
MOST_PROMPTS = 10_000
LEAST = 8  # prompts for which it is worth to start processes, each of which takes a second to begin
DEEDS = frozenset(MOTIONS) - {"look", "face", "wait", "appear", "hold", "sit", "stand", "kneel", "crouch", "lie"}


def one(
    prompt: str,
    output: Path,
    size: tuple[int, int],
    json: Path | None = None,
    ids: Path | None = None,
    seed: int = 1,
    style: str = "",
) -> list[str]:
    """Make one still; sentences for the person about what could not be shown.

    Raises:
        InputError: the prompt or the size cannot be used.
    """
    _is_picture(output)
    shown, numbers, said = _shown(prompt, size, seed, style)
    output.parent.mkdir(parents=True, exist_ok=True)
    save_picture(output, shown)
    if ids:
        ids.parent.mkdir(parents=True, exist_ok=True)
        save_picture(ids, numbers)
    if json:
        write(json, said)
    return told(said)


def many(from_: Path, into: Path, size: tuple[int, int], seed: int = 1, style: str = "") -> list[str]:
    """A still for every line of a file that is not empty: 1.png, 1.json, 1.ids.png, numbered by the line among those.

    A prompt that cannot be used leaves only its manifest, which says why under "error"; the others are made. Raises InputError
    when the file cannot be read or holds no prompt.
    """
    asked = [_Asked(k, prompt, into, size, seed, style) for k, prompt in enumerate(_prompts(from_), 1)]
    into.mkdir(parents=True, exist_ok=True)
    return [sentence for told_of_one in several(_one_of_many, asked, LEAST, 1) for sentence in told_of_one]


@dataclass(frozen=True)
class _Asked:
    """One line of a file of prompts, for any process to make."""

    number: int
    prompt: str
    into: Path
    size: tuple[int, int]
    seed: int
    style: str


def _one_of_many(asked: _Asked) -> list[str]:
    k, into = asked.number, asked.into
    try:
        shown, numbers, said = _shown(asked.prompt, asked.size, asked.seed, asked.style)
    except FilmwrightError as error:
        write(into / f"{k}.json", {"prompt": asked.prompt, "error": str(error)})
        return [f"{k}: {error}"]
    save_picture(into / f"{k}.png", shown)
    save_picture(into / f"{k}.ids.png", numbers)
    write(into / f"{k}.json", said)
    give_back()
    return [f"{k}: {sentence}" for sentence in told(said)]


def _shown(prompt: str, size: tuple[int, int], seed: int, style: str = "") -> tuple[Array, Array, dict[str, Any]]:
    made = ready(prompt, MOMENT, size, seed, style)
    frame = moment(made)
    renderer = pipeline(size[0], size[1], QUALITY)
    made = framed(made, [frame], renderer)
    hang(made, frame, renderer)
    taken = picture(made.world, made.camera, frame, made.world.seconds(frame), renderer, frozenset({"ids"}))
    assert taken.ids is not None
    measure = made.measure
    measure.look(taken.rgb, taken.ids)
    frames = np.linspace(made.window.start, made.window.end - 1, 9)
    views = [(float(f), made.camera(float(f))) for f in frames]
    views[len(views) // 2] = (frame, made.camera(frame))
    return taken.rgb, taken.ids, manifest(made, measure, views, 0.0)


def moment(made: Ready) -> float:
    """The frame that a still shows: the middle of the first deed that lies in the window; where nobody does anything, the middle of
    the window (and of a camera's move).
    """
    shown = made.window
    happenings = made.world.happenings
    if happenings:  # of several the last that can be looked at: the others have led to it
        stood = happenings.stood(len(happenings.events) - 1)
        return float(
            min(round(stood.begins + stood.act.peak * made.world.scene.fps), made.world.performance.frames - 1)
        )
    for start, beat in zip(made.world.scene.starts, made.world.scene.beats, strict=True):
        for cue in beat.cues:
            a, b = max(start + cue.at, shown.start), min(start + cue.at + cue.frames, shown.end)
            if cue.do in DEEDS and b - a > 2 and not made.request.camera.movement:
                if cue.do in ("jump", "stumble"):  # at the highest point
                    return float(a + int(np.argmax(made.world.performance.eyes(cue.who)[a:b, 1])))
                return float(round((a + b) / 2))
    return float(round((shown.start + shown.end - 1) / 2))


def write(path: Path, said: dict[str, Any]) -> None:
    """Write a manifest."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with beside(path, ".json") as temporary:
        temporary.write_text(jsonlib.dumps(said, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def told(said: dict[str, Any]) -> list[str]:
    """Sentences about a manifest: what is not to be seen."""
    words = said["not_understood"]
    return [f"Not shown: {', '.join(words)}."] if words else []


def _is_picture(output: Path) -> None:
    if output.suffix.lower() not in (".png", ".jpg", ".jpeg"):
        raise InputError(
            f"A still is written as .png or .jpg; {output.name!r} ends in neither. Give another name with -o."
        )


def _prompts(path: Path) -> list[str]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InputError(
            f"The prompts in {path} cannot be read ({error.strerror}). Give a text file, one prompt a line."
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not a text file in UTF-8. Give a text file, one prompt a line.") from error
    prompts = [line.strip() for line in text.splitlines() if line.strip()]
    if not prompts or len(prompts) > MOST_PROMPTS:
        raise InputError(f"{path} holds {len(prompts)} prompts; it must hold 1 to {MOST_PROMPTS}, one a line.")
    return prompts
