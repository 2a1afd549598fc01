"""Conforming: a clip from elsewhere made a take of the film: its shape, rate, length, colour, grain and sound.

The clip as it came is kept beside the take (`source-ID.mp4`), so that a film that changes its size has it made to fit anew, for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import RemoteFailed
from filmwright.files import beside
from filmwright.media import FilmWriter, pictures, probe, save_picture, sound
from filmwright.steps.matching import Matcher, match, tone

HANDLE = 24  # frames at most that are kept behind the shot's own, for dissolves and for an editor
SHORT = 3  # frames that may be missing at the end: the last one is held
LOOKS = 5  # frames of a clip that its colours are measured on
RATE = 48_000
FADE = 0.02  # seconds over which a take's sound begins and ends


@dataclass(frozen=True)
class Fit:
    """What a clip is made to fit: the picture in pixels, frames a second, and the frames of the shot."""

    width: int
    height: int
    fps: int
    window: int


@dataclass(frozen=True)
class Fitted:
    """What a take became: its frames, which of them are the shot's, and whether its sound lies beside it."""

    frames: int
    window: tuple[int, int]
    has_sound: bool


def conform(source: Path, target: Path, fit: Fit, like: Sequence[Path] = (), with_sound: bool = False) -> Fitted:
    """Make the take `target` (.mp4) of a clip; `like` are the stage's frames to match, in the order of time.

    With `with_sound` the clip's sound is written beside the take (.wav), as long as the shot. RemoteFailed when the clip is too short;
    MediaError when it cannot be read.
    """
    seen = probe(source)
    rate = seen.fps or fit.fps
    there = int(seen.frames * fit.fps / rate + 1e-6)
    if there < fit.window - SHORT or seen.frames < 1:
        raise RemoteFailed(
            f"The clip {source.name} lasts {seen.frames / rate:.2f} s, and its shot {fit.window / fit.fps:.2f} s. It is kept in "
            f"{source.parent}; run make to have another made, or film the shot with the stage."
        )
    frames = max(min(there, fit.window + HANDLE), fit.window)
    box = crop(seen.width, seen.height, fit.width / fit.height)
    matcher = None
    if like:
        own = list(_chosen(source, _looks(seen.frames, fit, rate), box, fit))
        matcher = Matcher(
            match(tone(own), tone([_picture(path) for path in like])), fit.width, fit.height, target.parent.name
        )
    with beside(target, ".mp4") as temporary, FilmWriter(temporary, fit.width, fit.height, fit.fps) as writer:
        for frame in _resampled(source, seen.frames, rate, fit, frames):
            picture = resized(frame, box, fit.width, fit.height)
            writer.write(matcher.apply(picture, writer.frames) if matcher else picture)
    wav = target.with_suffix(".wav")
    if with_sound and seen.has_audio:
        _write_sound(wav, sound(source, RATE), fit)
    else:
        wav.unlink(missing_ok=True)
    return Fitted(frames, (0, fit.window), with_sound and seen.has_audio)


def lengthened(old: Path, more: Path, start: int, target: Path, fit: Fit) -> Fitted:
    """A take with a clip behind it: the old take as it is, then the clip from its frame `start` on, made to fit and to match its end."""
    seen = probe(more)
    rate = seen.fps or fit.fps
    box = crop(seen.width, seen.height, fit.width / fit.height)
    kept = list(pictures(old))
    new = [resized(frame, box, fit.width, fit.height) for frame in pictures(more, start)]
    if not new:
        raise RemoteFailed(
            f"The clip {more.name} holds nothing new. It is kept in {more.parent}; run the command again."
        )
    matcher = Matcher(match(tone(new[:3]), tone(kept[-3:])), fit.width, fit.height, target.parent.name)
    count = max(int(len(new) * fit.fps / rate + 1e-6), 1)
    with beside(target, ".mp4") as temporary, FilmWriter(temporary, fit.width, fit.height, fit.fps) as writer:
        for frame in kept:
            writer.write(frame)
        for k in range(count):
            writer.write(matcher.apply(new[min(int((k + 0.5) * rate / fit.fps), len(new) - 1)], k))
    return Fitted(len(kept) + count, (0, fit.window), has_sound=False)


def crop(width: int, height: int, aspect: float) -> tuple[float, float, float, float]:
    """The middle of a picture that has another shape: (left, top, right, bottom) in pixels."""
    if width / height > aspect:
        kept = height * aspect
        return (width - kept) / 2, 0.0, (width + kept) / 2, float(height)
    kept = width / aspect
    return 0.0, (height - kept) / 2, float(width), (height + kept) / 2


def resized(frame: Array, box: tuple[float, float, float, float], width: int, height: int) -> Array:
    """The part `box` of a frame (h,w,3) u1 in another size."""
    from PIL import Image

    if frame.shape[:2] == (height, width) and box == (0.0, 0.0, float(width), float(height)):
        return frame
    return np.asarray(Image.fromarray(frame).resize((width, height), Image.Resampling.LANCZOS, box=box))


def still(clip: Path, at: int, to: Path) -> None:
    """Save frame `at` of a film as a picture."""
    save_picture(to, next(pictures(clip, at, at + 1)))


# ---------------------------------------------------------------------- its parts


def _resampled(source: Path, count: int, rate: float, fit: Fit, frames: int) -> Iterator[Array]:
    """The clip's frames at the film's rate: for each moment the frame that is shown then; the last one is held if it must be."""
    wanted = [min(int((k + 0.5) * rate / fit.fps), count - 1) for k in range(frames)]
    last: Array | None = None
    k = 0
    for number, frame in enumerate(pictures(source)):
        last = frame
        while k < len(wanted) and wanted[k] == number:
            yield frame
            k += 1
        if k == len(wanted):
            return
    if last is None:
        raise RemoteFailed(
            f"The clip {source.name} holds no frame. It is kept in {source.parent}; run make to have another made."
        )
    for _ in range(len(wanted) - k):
        yield last


def _looks(count: int, fit: Fit, rate: float) -> list[int]:
    shown = min(count, max(int(fit.window * rate / fit.fps), 1))
    return sorted({round((shown - 1) * part) for part in np.linspace(0.1, 0.9, LOOKS)})


def _chosen(source: Path, numbers: Sequence[int], box: tuple[float, float, float, float], fit: Fit) -> Iterator[Array]:
    wanted = set(numbers)
    for number, frame in enumerate(pictures(source, 0, None)):
        if number in wanted:
            yield resized(frame, box, fit.width, fit.height)
        if number >= max(wanted):
            return


def _picture(path: Path) -> Array:
    from PIL import Image

    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def _write_sound(path: Path, samples: Array, fit: Fit) -> None:
    from filmwright.sound.wav import write_wav

    stereo = np.repeat(samples, 2, axis=0) if len(samples) == 1 else samples[:2]
    length = round(fit.window / fit.fps * RATE)
    out = np.zeros((2, length), np.float32)
    kept = min(length, stereo.shape[1])
    out[:, :kept] = stereo[:, :kept]
    ramp = np.linspace(0.0, 1.0, max(min(round(FADE * RATE), kept // 2), 1), dtype=np.float32)
    out[:, : len(ramp)] *= ramp
    out[:, kept - len(ramp) : kept] *= ramp[::-1]
    write_wav(path, out.T, RATE)
