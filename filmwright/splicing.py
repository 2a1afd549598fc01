"""A film spliced from takes: what the cut leaves as it was filmed is copied, not encoded again; the rest is encoded to fit.

Takes are H.264 with headers that depend on nothing but the picture's size (media.STITCHABLE), and begin with a picture that needs no
other. So the packets of a take can stand in the master as they are, at the quality at which they were filmed, and cost nothing but their
reading. A dissolve, a fade, a title, or the end of a take that was trimmed inside a group of pictures is decoded and encoded with the
takes' own settings. A take that was filmed or encoded otherwise (graded in another program, say) is encoded whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import MediaError
from filmwright.files import full_disk_told
from filmwright.media import FilmWriter

DELAY = (
    2  # frames by which packets come before their pictures are shown: what the takes' coder needs for its B-pictures
)
_START = b"\0\0\0\1"
_HEADERS = (7, 8)  # kinds of units that hold a film's parameters


@dataclass(frozen=True)
class Packet:
    """A coded picture: its bytes with start codes, the frame at which it is shown, and whether it needs no other."""

    data: bytes
    shown: int
    key: bool


class Splicer(FilmWriter):
    """A film that takes pictures, as FilmWriter does, and stretches of takes, which are copied as far as they can be."""

    copied = 0  # frames that were taken over as they were

    def splice(self, take: Path, first: int, count: int) -> None:
        """Add `count` frames of a take, from its frame `first` on. MediaError when it has not so many, or is of another size."""
        stream = _packets(take, self._fps) if _alike(take, self._headers, self._fps) else None
        if stream is None:
            for frame in frames(take, first, first + count, self._size):
                self._show(_planes(frame))
            return
        self._end_piece()
        position, end = first, first + count
        for group in _groups(stream):
            start, length = group[0].shown, len(group)
            if start + length <= position:
                continue
            if start >= end:
                break
            if start >= position and start + length <= end:
                self._end_piece()
                self._copy(group, start)
                position = start + length
            else:
                upto = min(start + length, end)
                for frame in frames(take, position, upto, self._size):
                    self._show(_planes(frame))
                position = upto
        if position < end:
            raise _short(take, position, end)

    @property
    def _headers(self) -> tuple[bytes, ...]:
        """The parameters of the pictures of this film, as its own coder writes them."""
        if not hasattr(self, "_own_headers"):
            self._own_headers = _parameters(self._piece().extradata or b"")
        return self._own_headers

    def _piece(self) -> Any:
        """A coder for what has to be encoded from here on."""
        context = self._av.CodecContext.create(self._encoding.video, "w")
        context.width, context.height = self._size
        context.pix_fmt = self._encoding.pixels
        context.time_base, context.framerate = Fraction(1, self._fps), Fraction(self._fps, 1)
        context.gop_size = 2 * self._fps
        context.thread_count = self._video.codec_context.thread_count
        context.color_primaries = context.color_trc = context.colorspace = 1
        context.color_range = 1
        context.options = dict(self._encoding.options)
        context.flags |= self._av.codec.context.Flags.global_header
        context.open()
        return context

    def _encode(self, frame: Any) -> None:
        if frame is None:
            self._end_piece()
            return
        if getattr(self, "_coder", None) is None:
            self._coder, self._begins, self._order = self._piece(), self.frames - 1, 0
        frame.pts -= self._begins
        for packet in self._coder.encode(frame):
            self._lay(packet)

    def _end_piece(self) -> None:
        """Write what the coder still holds; the next picture begins a piece of its own."""
        coder, self._coder = getattr(self, "_coder", None), None
        if coder is not None:
            for packet in coder.encode(None):
                self._lay(packet)

    def _lay(self, packet: Any) -> None:
        shown = round(float(packet.pts * packet.time_base) * self._fps)
        self._mux(Packet(bytes(packet), shown, packet.is_keyframe), self._begins, self._order)
        self._order += 1

    def _copy(self, group: list[Packet], start: int) -> None:
        began = self.frames
        with full_disk_told(self._path):
            for order, packet in enumerate(group):
                self._mux(Packet(packet.data, packet.shown - start, packet.key), began, order)
            self.frames += len(group)
            self.copied += len(group)
            self._sound_up_to(self.frames / self._fps)

    def _mux(self, packet: Packet, begins: int, order: int) -> None:
        if packet.shown < order - DELAY:
            raise MediaError(
                f"{self._path.name}: a picture would come after it is shown. Run make again with --quality."
            )
        made = self._av.Packet(packet.data)
        made.stream, made.time_base = self._video, Fraction(1, self._fps)
        made.pts, made.dts, made.duration = begins + packet.shown, begins + order - DELAY, 1
        made.is_keyframe = packet.key
        self._container.mux(made)


def _units(data: bytes) -> Iterator[bytes]:
    """The units of a stream with start codes."""
    at = data.find(b"\0\0\1")
    while at >= 0:
        following = data.find(b"\0\0\1", at + 3)
        unit = data[at + 3 : following if following >= 0 else len(data)]
        yield unit.rstrip(b"\0") if following >= 0 else unit
        at = following


def _parameters(extradata: bytes) -> tuple[bytes, ...]:
    """The units with a film's parameters, from either form in which files keep them; none when they cannot be read."""
    if extradata[:1] != b"\1":
        return tuple(unit for unit in _units(extradata) if unit and unit[0] & 31 in _HEADERS)
    found, at = [], 5
    try:
        for mask in (31, 255):
            count, at = extradata[at] & mask, at + 1
            for _ in range(count):
                size = int.from_bytes(extradata[at : at + 2], "big")
                found.append(extradata[at + 2 : at + 2 + size])
                at += 2 + size
    except IndexError:
        return ()
    return tuple(found)


def _alike(take: Path, headers: tuple[bytes, ...], fps: int) -> bool:
    """Whether a take's pictures were coded as this film's are."""
    import av

    try:
        with av.open(str(take)) as container:
            video = container.streams.video[0]
            extradata = bytes(video.codec_context.extradata or b"")
            lengths = extradata[:1] == b"\1" and extradata[4] & 3 == 3  # four bytes before each unit
            same = video.codec_context.name == "h264" and video.average_rate == fps
            return bool(same and lengths and headers and _parameters(extradata) == headers)
    except (av.error.FFmpegError, IndexError):
        return False


def _packets(take: Path, fps: int) -> Iterator[Packet]:
    """The coded pictures of a take, in the order in which they are decoded."""
    import av

    with av.open(str(take)) as container:
        stream = container.streams.video[0]
        for packet in container.demux(stream):
            if packet.pts is None or not packet.size:
                continue
            data, at, units = bytes(packet), 0, []
            while at + 4 <= len(data):
                size = int.from_bytes(data[at : at + 4], "big")
                units.append(data[at + 4 : at + 4 + size])
                at += 4 + size
            shown = round(float(packet.pts * (packet.time_base or stream.time_base or Fraction(1, fps))) * fps)
            yield Packet(b"".join(_START + unit for unit in units), shown, packet.is_keyframe)


def _groups(packets: Iterator[Packet]) -> Iterator[list[Packet]]:
    """Groups of pictures that need none outside; each begins with its first picture."""
    group: list[Packet] = []
    for packet in packets:
        if packet.key and group:
            yield group
            group = []
        group.append(packet)
    if group:
        yield group


def frames(take: Path, first: int, end: int, size: tuple[int, int]) -> Iterator[Any]:
    """FFmpeg's frames of a take from `first` (included) to `end` (excluded), found by seeking.

    MediaError when it has not so many, cannot be read, or is of another size (width, height).
    """
    import av

    position = first
    try:
        with av.open(str(take)) as container:
            stream = container.streams.video[0]
            stream.thread_type = "NONE"
            rate = float(stream.average_rate or 24)
            if first and stream.time_base is not None:
                container.seek(round(first / rate / float(stream.time_base)), stream=stream)
            for frame in container.decode(stream):
                if frame.pts is None or frame.time_base is None:
                    continue
                shown = round(float(frame.pts * frame.time_base) * rate)
                if shown < position:
                    continue
                if shown >= end:
                    break
                if (frame.width, frame.height) != size:
                    raise MediaError(
                        f"Take {take.parent.name}/{take.name} is {frame.width}x{frame.height}, the film is {size[0]}x{size[1]}. "
                        f"Shoot {take.parent.name} again."
                    )
                position += 1
                yield frame
    except (av.error.FFmpegError, IndexError) as error:
        raise MediaError(f"{take} cannot be read as a film ({error}). Delete it and run make again.") from error
    if position < end:
        raise _short(take, position, end)


def picture(frame: Any) -> Array:
    """A frame of FFmpeg's as (height, width, 3) u1."""
    return np.asarray(frame.reformat(format="rgb24", src_colorspace="ITU709", src_color_range="MPEG").to_ndarray())


def _planes(frame: Any) -> Any:
    """A frame as the coder takes it, without a way through red, green and blue."""
    return frame.reformat(format="yuv420p", dst_color_range="MPEG")


def _short(take: Path, position: int, end: int) -> MediaError:
    return MediaError(f"{take} ends after {position} frames, {end} were expected. Delete it and run make again.")
