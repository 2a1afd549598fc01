"""Speech by Kokoro-82M: samples, and the exact time of every sound, which drives the lips.

The network (Apache-2.0) turns phonemes, a voice vector and a pace into 24 kHz sound. Inside it holds how many
frames of 600 samples each symbol takes; that tensor is made an output of the graph here, so that sound and
lips can never disagree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.assets import asset, kokoro_model
from filmwright.bible import Voice
from filmwright.errors import AssetError, InputError
from filmwright.scenes import Phone
from filmwright.sound.voices import delivery as acting
from filmwright.sound.voices import pronouncing

RATE = 24_000
_FRAME = 600  # samples per unit of the duration tensor: 25 ms
_DURATIONS = "/encoder/Clip_output_0"
_EARLY = 3  # units by which sound runs ahead of the tensor (Kokoro's own timestamps subtract as many; measured here on plosives)
_HEARD = 10 ** (-36 / 20)  # of the loudest 5 ms: what is softer is not lips but the room of the recording
_LEAD, _TAIL = 0.05, 0.12  # seconds kept before the first and after the last sound of a breath
_SLOWEST, _FASTEST = 0.5, 2.0  # the model's pace stays intelligible between these


@dataclass(frozen=True)
class Speech:
    """A spoken line: mono float32 samples, their rate, its sounds in order from 0 to the end, and what was
    not readable.

    `phones` cover the line without a gap; silences have the symbol "". `unread` holds the characters that
    were left out.
    """

    samples: Array
    rate: int
    phones: tuple[Phone, ...]
    unread: str = ""

    @property
    def seconds(self) -> float:
        """Length of the line."""
        return len(self.samples) / self.rate


def speak(text: str, voice: Voice, delivery: str = "", seed: int = 0, language: str = "en") -> Speech:
    """Say a line. The same arguments give the same samples on one machine.

    `delivery` is a parenthetical in free words ("whispering", "into the phone"); see delivery.py for those
    that are heard. `language` is the one that the line is read in, "en" or "fr", whoever speaks. `seed` only
    matters where noise is part of the sound: a whisper, a radio. Raises InputError for a line with nothing to
    say or an unknown voice, AssetError when weights are missing.
    """
    manner = acting.manner(delivery)
    weights = blend(voice.name)
    british = max(weights, key=lambda name: weights[name]).startswith("b")
    breaths = pronouncing.pieces(text, british, language)
    bend = 2 ** ((voice.pitch + manner.pitch) / 12)
    if not 0.25 <= bend <= 4:
        raise InputError(f"The voice {voice.name!r} is pitched {voice.pitch:+g} semitones; use -12 to 12.")
    # A higher pitch comes from playing faster, so the model speaks that much slower: the line keeps its
    # length.
    pace = float(np.clip(voice.speed * manner.speed / bend, _SLOWEST, _FASTEST))
    sounds: list[Array] = []
    phones: list[Phone] = []
    clock = 0.0
    for breath in breaths:
        samples, marks = _breath(breath.phonemes, voice.name, pace)
        if abs(bend - 1) > 1e-3:
            samples, marks = _bent(samples, marks, bend)
        pause = breath.pause * manner.pauses
        sounds += [samples, np.zeros(round(pause * RATE), np.float32)]
        phones += [Phone(mark.symbol, clock + mark.start, clock + mark.end) for mark in marks]
        clock += (len(samples) + round(pause * RATE)) / RATE
    line = acting.played(np.concatenate(sounds), RATE, manner, seed) * np.float32(10 ** (voice.gain / 20))
    return Speech(line.astype(np.float32), RATE, _covering(phones, len(line) / RATE), pronouncing.readable(text)[1])


def _covering(phones: list[Phone], end: float) -> tuple[Phone, ...]:
    """The sounds with the silences between them, from 0 to the end of the line."""
    covered: list[Phone] = []
    clock = 0.0
    for phone in phones:
        if phone.start > clock + 1e-9:
            covered.append(Phone("", clock, phone.start))
        covered.append(Phone(phone.symbol, max(clock, phone.start), phone.end))
        clock = phone.end
    if end > clock:
        covered.append(Phone("", clock, end))
    return tuple(covered)


def _bent(samples: Array, marks: list[Phone], bend: float) -> tuple[Array, list[Phone]]:
    """The sound played `bend` times faster, so higher by as much."""
    from fractions import Fraction

    from scipy.signal import resample_poly

    ratio = Fraction(1 / bend).limit_denominator(60)
    bent = resample_poly(samples, ratio.numerator, ratio.denominator).astype(np.float32)
    scale = float(ratio)
    return bent, [Phone(mark.symbol, mark.start * scale, mark.end * scale) for mark in marks]


@lru_cache(maxsize=64)
def _breath(phonemes: str, voice: str, pace: float) -> tuple[Array, list[Phone]]:
    """Samples of one breath, trimmed close to its sounds, and the time of each sound in them."""
    table = pronouncing.symbols()
    ids = [table[symbol] for symbol in phonemes]
    style = style_vectors(voice)[min(len(ids), len(style_vectors(voice))) - 1]
    samples, durations = _session().run(
        ["audio", _DURATIONS] if _session_output() == "audio" else [_session_output(), _DURATIONS],
        {
            "tokens": np.array([[0, *ids, 0]], np.int64),
            "style": style.reshape(1, 256),
            "speed": np.array([pace], np.float32),
        },
    )
    samples = samples.ravel()
    ends = np.maximum(0, np.cumsum(durations.ravel().astype(np.int64)) - _EARLY) * _FRAME / RATE
    marks = _heard(_sounds(phonemes, ends), samples)
    first = max(0.0, marks[0].start - _LEAD)
    last = min(len(samples) / RATE, marks[-1].end + _TAIL)
    cut = samples[round(first * RATE) : round(last * RATE)].copy()
    edge = min(len(cut) // 2, RATE // 200)  # 5 ms: a cut in breath noise must not click
    ramp = np.linspace(0, 1, edge, dtype=np.float32)
    cut[:edge] *= ramp
    cut[len(cut) - edge :] *= ramp[::-1]
    return cut, [Phone(mark.symbol, mark.start - first, mark.end - first) for mark in marks]


def _sounds(phonemes: str, ends: Array) -> list[Phone]:
    """One Phone a sound. A stress mark's time belongs to the vowel after it, a length mark's to the one
    before; the rest is silence.

    `ends` has one time more at each side, for the pads around the symbols.
    """
    found: list[Phone] = []
    begun: float | None = None
    for symbol, start, end in zip(phonemes, ends[:-2], ends[1:-1], strict=True):
        if symbol in "ˈˌ":
            begun = start if begun is None else begun
        elif symbol in "ːʰʲ̃" and found:
            found[-1] = Phone(found[-1].symbol, found[-1].start, float(end))
        elif symbol.isalpha():
            found.append(Phone(symbol, float(start if begun is None else begun), float(end)))
            begun = None
    return [phone for phone in found if phone.end > phone.start]


def _heard(marks: list[Phone], samples: Array) -> list[Phone]:
    """The sounds without the silence that the tensor gives to those beside a pause: lips move when the voice does."""
    step = RATE // 200
    level = np.sqrt(np.mean(samples[: len(samples) // step * step].reshape(-1, step).astype(np.float64) ** 2, axis=1))
    loud = level > _HEARD * level.max(initial=0.0)
    found: list[Phone] = []
    for k, mark in enumerate(marks):
        start, end = mark.start, mark.end
        sounding = np.flatnonzero(loud[round(start * 200) : round(end * 200)]) / 200
        if len(sounding) and (k == 0 or start - marks[k - 1].end > 0.02):
            start = max(start, min(mark.start + sounding[0] - 0.03, end - 0.03))  # a mouth opens before it sounds
        if k + 1 == len(marks) or marks[k + 1].start - end > 0.02:
            last = mark.start + (sounding[-1] + 1 / 200 if len(sounding) else 0.0)
            end = min(end, max(last + 0.015, start + 0.03))
        found.append(Phone(mark.symbol, float(start), float(end)))
    return found


def blend(name: str) -> dict[str, float]:
    """ "am_puck:0.6+bm_george:0.4" as {voice: weight}, weights summing to 1. Raises InputError for a voice
    that is not there.
    """
    weights: dict[str, float] = {}
    for part in name.split("+"):
        voice, _, weight = part.strip().partition(":")
        try:
            amount = float(weight or 1)
        except ValueError:
            amount = 0.0
        if voice not in voice_names() or not 0 < amount <= 100:
            raise InputError(
                f"There is no voice {part.strip()!r}. Voices are {', '.join(voice_names())}, or a blend such as "
                '"am_puck:0.6+bm_george:0.4".'
            )
        weights[voice] = weights.get(voice, 0.0) + amount
    total = sum(weights.values())
    return {voice: amount / total for voice, amount in weights.items()}


@cache
def voice_names() -> tuple[str, ...]:
    """The voices that can be spoken with, sorted."""
    return tuple(sorted(_voices()))


@cache
def _voices() -> dict[str, Array]:
    with np.load(asset("voices.npz")) as archive:
        return {name: archive[name].astype(np.float32) for name in archive.files}


@cache
def style_vectors(name: str) -> Array:
    """(510, 256) float32: the voice's vector for every number of symbols; a blend is the weighted mean."""
    return np.asarray(sum(weight * _voices()[voice] for voice, weight in blend(name).items()), np.float32)


@cache
def _session() -> Any:
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Spinning workers starve the renderer beside them: measured four times slower on two busy cores.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return ort.InferenceSession(with_output(kokoro_model(), _DURATIONS), options, providers=["CPUExecutionProvider"])


@cache
def _session_output() -> str:
    """The name that the sound has in the graph."""
    names = [output.name for output in _session().get_outputs()]
    sound = [name for name in names if name != _DURATIONS]
    if len(names) != 2 or len(sound) != 1:
        raise AssetError(
            f"The speech network has the outputs {names}, not sound and durations. Run scripts/setup again."
        )
    return str(sound[0])


def with_output(model: bytes, name: str) -> bytes:
    """An ONNX file with one more output, an int64 tensor that is computed inside it anyway.

    Appends a GraphProto.output (field 12) to ModelProto.graph (field 7); so few bytes need no ONNX library.
    """
    tensor_type = _field(1, b"\x08\x01")  # TypeProto.tensor_type, elem_type FLOAT
    value_info = _field(12, _field(1, name.encode()) + _field(2, tensor_type))
    parts: list[bytes] = []
    for number, start, body, end in _fields(model):
        if number == 7:
            parts.append(_varint(7 << 3 | 2) + _varint(end - body + len(value_info)))
            parts += [model[body:end], value_info]
        else:
            parts.append(model[start:end])
    return b"".join(parts)


def _fields(message: bytes) -> Iterator[tuple[int, int, int, int]]:
    """(field number, start, start of the body, end) of each top-level field of a protobuf message."""
    position = 0
    while position < len(message):
        start = position
        key, position = _read_varint(message, position)
        body = position
        if key & 7 == 2:
            size, body = _read_varint(message, position)
            position = body + size
        else:
            _, position = _read_varint(message, position)
        yield key >> 3, start, body, position


def _read_varint(data: bytes, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, position


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def _field(number: int, body: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(body)) + body
