"""The score as a standard MIDI file (type 1), so that a composer can open it and take over."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

from filmwright.sound.music.instruments import INSTRUMENTS
from filmwright.sound.music.score import CueRequest, NoteEvent

_TICKS = 480  # a beat; at a constant 120 beats a minute 960 ticks are one second, so times are exact in any editor


def write_midi(path: Path, events: Sequence[NoteEvent], cues: Sequence[CueRequest] = ()) -> None:
    """Write one track an instrument, with the cues as markers."""
    markers = [(_tick(cue.start), _meta(6, (cue.name or cue.style).encode())) for cue in cues]
    tracks = [_track([(0, _meta(0x51, (500_000).to_bytes(3, "big"))), *markers])]
    channels = [channel for channel in range(16) if channel != 9]
    for k, name in enumerate(sorted({event.instrument for event in events})):
        tool = INSTRUMENTS[name]
        channel = 9 if tool.bank == 128 else channels[k % len(channels)]
        items = [(0, _meta(3, name.encode())), (0, bytes([0xC0 | channel, tool.program]))]
        for event in (event for event in events if event.instrument == name):
            items.append((_tick(event.start), bytes([0x90 | channel, event.pitch, event.velocity])))
            items.append((_tick(event.start + event.seconds), bytes([0x80 | channel, event.pitch, 0])))
        tracks.append(_track(items))
    path.write_bytes(b"MThd" + struct.pack(">IHHH", 6, 1, len(tracks), _TICKS) + b"".join(tracks))


def _tick(seconds: float) -> int:
    return round(seconds * 2 * _TICKS)


def _variable(value: int) -> bytes:
    out = [value & 127]
    while value > 127:
        value >>= 7
        out.append(value & 127 | 128)
    return bytes(reversed(out))


def _meta(kind: int, body: bytes) -> bytes:
    return bytes([0xFF, kind]) + _variable(len(body)) + body


def _track(items: Sequence[tuple[int, bytes]]) -> bytes:
    data = bytearray()
    last = 0
    for tick, message in sorted(items, key=lambda item: (item[0], item[1][0] & 0xF0 == 0x90)):
        data += _variable(tick - last) + message
        last = tick
    data += b"\x00" + _meta(0x2F, b"")
    return b"MTrk" + struct.pack(">I", len(data)) + bytes(data)
