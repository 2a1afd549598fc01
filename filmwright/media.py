"""The one door to FFmpeg (through PyAV): pictures in, film files out, and back. Colour is BT.709, limited range, and says so."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import MediaError
from filmwright.files import full_disk_told

CRF = {"take": 14, "draft": 20, "fine": 17, "master": 15}  # constant rate factor of x264, less is better
# All films of one size have the same headers whatever their rate factor, so that takes are copied into a master and not encoded anew.
STITCHABLE = ("x264-params", "stitchable=1")
BT709 = 1  # FFmpeg's number for BT.709 primaries, transfer and matrix
# FFmpeg's text encoders want a style sheet even for plain text.
ASS_HEADER = (
    b"[Script Info]\r\nScriptType: v4.00+\r\n\r\n[V4+ Styles]\r\n"
    b"Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, "
    b"ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding\r\n"
    b"Style: Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1\r\n\r\n"
    b"[Events]\r\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\r\n"
)
LIMITED = 1  # FFmpeg's number for limited (TV) range


@dataclass(frozen=True)
class Probe:
    """What a film file holds."""

    frames: int
    width: int
    height: int
    fps: float
    seconds: float
    has_audio: bool
    subtitles: int


@dataclass(frozen=True)
class Caption:
    """A subtitle: seconds from the start of the film, lines divided by a newline."""

    start: float
    end: float
    text: str


@dataclass(frozen=True)
class Encoding:
    """How pictures and sound are written: FFmpeg's names of the coders, the pixel format, the coder's options, the file's ending."""

    video: str
    pixels: str
    options: tuple[tuple[str, str], ...] = ()
    audio: str = "aac"
    suffix: str = ".mp4"
    tag: str = ""  # four letters by which players know the coder
    audio_rate: int = 256_000  # bits a second, where the coder loses anything
    smallest: tuple[int, int] = (16, 16)  # pixels


LAYOUTS = {1: "mono", 2: "stereo", 6: "5.1"}


@dataclass(frozen=True)
class Sound:
    """A film's sound, taken piece by piece: blocks (n, channels) or (n,) of floats in -1..1."""

    blocks: Iterable[Array]
    channels: int
    rate: int

    @classmethod
    def of(cls, samples: Array, rate: int) -> Sound:
        """Of (channels, n) or (n,) samples."""
        rows = np.atleast_2d(samples)
        return cls((rows[:, at : at + rate].T for at in range(0, rows.shape[1], rate)), len(rows), rate)


def h264(quality: str = "take") -> Encoding:
    """How a film is written that is to be cut with others: fast, and at the rate factor of a quality (CRF)."""
    return Encoding("libx264", "yuv420p", (("crf", str(CRF[quality])), ("preset", "veryfast"), STITCHABLE))


def coders(*names: str) -> dict[str, bool]:
    """Whether this FFmpeg can write with each of these coders."""
    import av

    return {name: _can_write(av, name) for name in names}


def _can_write(av: Any, name: str) -> bool:
    try:
        av.codec.Codec(name, "w")
    except (av.error.FFmpegError, ValueError):
        return False
    return True


class FilmWriter:
    """Writes a film, H.264 with AAC sound unless an encoding says otherwise, and with captions a text track, into one MP4 or MOV.

    Use as a context; `write` takes pictures (height, width, 3) u1. The file is complete only after the block has ended. `front` bytes are
    kept before the pictures, for the index (`index_size`) and what is written there later; without them the index is brought there at the
    end, for which FFmpeg copies the whole film.
    """

    def __init__(
        self,
        path: Path,
        width: int,
        height: int,
        fps: int = 24,
        quality: str = "take",
        sound: Sound | tuple[Array, int] | None = None,
        captions: Sequence[Caption] = (),
        metadata: Mapping[str, str] | None = None,
        threads: int = 1,
        encoding: Encoding | None = None,
        timecode: str = "",
        front: int = 0,
    ) -> None:
        import av

        if encoding is None:
            encoding = h264(quality)
        if not _can_write(av, encoding.video):
            raise MediaError(
                f"The FFmpeg that is installed here cannot write {encoding.video}; choose another encoding."
            )
        if width < encoding.smallest[0] or height < encoding.smallest[1]:
            least = "x".join(map(str, encoding.smallest))
            raise MediaError(
                f"{path.name}: {encoding.video} writes pictures of {least} and more, not {width}x{height}."
            )
        self._encoding = encoding
        self._av = av
        self._path = path
        self._fps = fps
        self._size = (width, height)
        self._captions = list(captions)
        self._sound = Sound.of(*sound) if isinstance(sound, tuple) else sound
        self._sounding: _Sounding | None = None
        self._shown: tuple[Array, Any] | None = None
        self.frames = 0
        options = {"moov_size": str(front)} if front else {"movflags": "+faststart"}
        self._container = av.open(str(path), "w", format="mov" if path.suffix == ".mov" else "mp4", options=options)
        self._container.metadata.update(metadata or {})
        if timecode:
            self._container.metadata["timecode"] = timecode
        stream: Any = self._container.add_stream(encoding.video, rate=fps)
        stream.width, stream.height, stream.pix_fmt = width, height, encoding.pixels
        stream.options = dict(encoding.options)
        if encoding.tag:
            stream.codec_context.codec_tag = encoding.tag
        context = stream.codec_context
        context.thread_count = threads
        context.gop_size = 2 * fps
        context.time_base = Fraction(1, fps)
        context.color_primaries = context.color_trc = context.colorspace = BT709
        context.color_range = LIMITED
        self._video = stream
        self._audio: Any = None
        self._text: Any = None
        if self._sound is not None:
            self._audio = self._container.add_stream(encoding.audio, rate=self._sound.rate)
            self._audio.layout = LAYOUTS[self._sound.channels]
            if encoding.audio == "aac":
                self._audio.bit_rate = encoding.audio_rate * max(1, self._sound.channels // 3)
            self._sounding = _Sounding(av, self._audio, self._sound, encoding.audio == "pcm_s24le")
        if self._captions:
            self._text = self._container.add_stream("mov_text")
            self._text.codec_context.subtitle_header = ASS_HEADER
            self._text.time_base = Fraction(1, 1000)
            self._text.metadata["language"] = (metadata or {}).get("language", "eng")

    def __enter__(self) -> Self:
        return self

    def write(self, picture: Array) -> None:
        """Add one picture (height, width, 3) u1, sRGB/BT.709 encoded. One that cannot be written to (a title that stands still) is
        converted once.
        """
        width, height = self._size
        if picture.shape != (height, width, 3):
            raise MediaError(f"A picture of {picture.shape} was given to {self._path.name}, which is {width}x{height}.")
        if picture.flags.writeable or self._shown is None or self._shown[0] is not picture:
            frame = self._av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
            frame = frame.reformat(format=self._encoding.pixels, dst_colorspace="ITU709", dst_color_range="MPEG")
            self._shown = picture, frame
        self._show(self._shown[1])

    def _show(self, frame: Any) -> None:
        """Add a frame of FFmpeg's, in the pixel format of the film."""
        frame.colorspace = frame.color_primaries = frame.color_trc = BT709  # ProRes keeps these in each frame's header
        frame.color_range = LIMITED
        frame.pict_type = 0  # a decoded frame remembers what it was; the coder decides anew
        frame.pts, frame.time_base = self.frames, Fraction(1, self._fps)
        self.frames += 1
        with full_disk_told(self._path):
            self._encode(frame)
            self._sound_up_to(self.frames / self._fps)

    def _encode(self, frame: Any) -> None:
        """Encode a frame, or with None what the coder still holds."""
        self._container.mux(self._video.encode(frame))

    def _sound_up_to(self, seconds: float) -> None:
        """Lay the sound of these seconds among the pictures, so that a player need not look for it elsewhere in the file."""
        if self._sounding is not None:
            self._container.start_encoding()  # opens the coders: not while the sound's thread is at one of them
            for packet in self._sounding.up_to(seconds):
                self._container.mux(packet)

    def _write_captions(self) -> None:
        for caption in self._captions:
            text = caption.text.encode("utf-8")
            packet = self._av.Packet(len(text).to_bytes(2, "big") + text)  # a mov_text sample: its length, then UTF-8
            packet.stream = self._text
            packet.time_base = Fraction(1, 1000)
            packet.pts = packet.dts = round(caption.start * 1000)
            packet.duration = max(round((caption.end - caption.start) * 1000), 1)
            self._container.mux(packet)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                with full_disk_told(self._path):
                    self._encode(None)
                    self._sound_up_to(float("inf"))
                    if self._text is not None:
                        self._write_captions()
        finally:
            if self._sounding is not None:
                self._sounding.stop()
            with full_disk_told(self._path):
                self._container.close()


def index_size(frames: int, seconds: float, captions: int, rate: int = 48_000) -> int:
    """Bytes that the index (moov) of a film takes at most: each sample in every table (size, time, order, key, chunk and its place)."""
    sounds = seconds * rate / 1024 + 8  # packets of AAC
    return round(frames * 48 + sounds * 32 + captions * 2 * 48) + (1 << 15)


class _Sounding:
    """Sound encoded in a thread of its own, a few seconds ahead of the pictures."""

    AHEAD = 64  # blocks that wait at most

    def __init__(self, av: Any, stream: Any, sound: Sound, whole: bool) -> None:
        self._av, self._stream, self._sound, self._whole = av, stream, sound, whole
        self._made: queue.Queue[list[Any] | BaseException | None] = queue.Queue(self.AHEAD)
        self._stopped = threading.Event()
        self._waiting: list[Any] = []
        self._over = False
        self._thread: threading.Thread | None = None

    def up_to(self, seconds: float) -> Iterator[Any]:
        """The packets that begin before a time, in order."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, daemon=True)
            self._thread.start()
        while True:
            while self._waiting:
                packet = self._waiting[0]
                if packet.pts is not None and float(packet.pts * packet.time_base) >= seconds:
                    return
                yield self._waiting.pop(0)
            if self._over:
                return
            made = self._made.get()
            if isinstance(made, BaseException):
                self._over = True
                raise made
            if made is None:
                self._over = True
                return
            self._waiting = made

    def stop(self) -> None:
        """End the thread, wherever it is."""
        self._stopped.set()
        while self._thread is not None and self._thread.is_alive():
            with contextlib.suppress(queue.Empty):
                self._made.get_nowait()
            self._thread.join(0.05)

    def _work(self) -> None:
        try:
            start = 0
            for block in self._sound.blocks:
                if self._stopped.is_set():
                    return
                frame = self._frame(block if block.ndim == 2 else block[:, None], start)
                start += len(block)
                self._made.put(self._stream.encode(frame))
            self._made.put(self._stream.encode(None))
            self._made.put(None)
        except BaseException as error:  # told where the film is written
            self._made.put(error)

    def _frame(self, block: Array, start: int) -> Any:
        layout = LAYOUTS[self._sound.channels]
        if self._whole:  # FFmpeg takes 24 bits as the upper ones of 32
            scaled = np.rint(block.astype(np.float64) * 2**23)
            words = np.clip(scaled, -(2**23), 2**23 - 1).astype(np.int32) << 8
            packed = np.ascontiguousarray(words).reshape(1, -1)
            frame = self._av.AudioFrame.from_ndarray(packed, format="s32", layout=layout)
        else:
            rows = np.ascontiguousarray(block.T, dtype=np.float32)
            frame = self._av.AudioFrame.from_ndarray(rows, format="fltp", layout=layout)
        frame.sample_rate, frame.pts, frame.time_base = self._sound.rate, start, Fraction(1, self._sound.rate)
        return frame


def pictures(path: Path, start: int = 0, end: int | None = None) -> Iterator[Array]:
    """The pictures (height, width, 3) u1 of a film file, from frame `start` (included) to `end` (excluded).

    Raises MediaError when the file cannot be decoded or ends before `end`.
    """
    import av

    given = 0
    try:
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            stream.thread_type = "NONE"
            for k, frame in enumerate(container.decode(stream)):
                if end is not None and k >= end:
                    return
                if k >= start:
                    given += 1
                    yield frame.reformat(format="rgb24", src_colorspace="ITU709", src_color_range="MPEG").to_ndarray()
    except (av.error.FFmpegError, IndexError) as error:
        raise MediaError(f"{path} cannot be read as a film ({error}). Delete it and run make again.") from error
    if end is not None and given < end - start:
        raise MediaError(
            f"{path} ends after {start + given} frames, {end} were expected. Delete it and run make again."
        )


def probe(path: Path) -> Probe:
    """What a film file holds; MediaError when it is none."""
    import av

    try:
        with av.open(str(path)) as container:
            video = container.streams.video[0]
            rate = float(video.average_rate or 0)
            seconds = float(container.duration or 0) / 1_000_000
            frames = video.frames or round(seconds * rate)
            return Probe(
                frames=frames,
                width=video.width,
                height=video.height,
                fps=rate,
                seconds=seconds,
                has_audio=bool(container.streams.audio),
                subtitles=len(container.streams.subtitles),
            )
    except (av.error.FFmpegError, IndexError) as error:
        raise MediaError(f"{path} cannot be read as a film ({error}).") from error


def sound(path: Path, rate: int = 48000, longest: float = 0.0) -> Array:
    """The sound of a film or sound file as (channels, samples) f4 at `rate`; MediaError when it has none, or lasts more than `longest`
    seconds (0: any length)."""
    import av

    try:
        with av.open(str(path)) as container:
            if not container.streams.audio:
                raise MediaError(f"{path} has no sound.")
            stream = container.streams.audio[0]
            resampler = av.AudioResampler(format="fltp", rate=rate)
            blocks: list[Array] = []
            read = 0
            for frame in container.decode(stream):
                blocks += [out.to_ndarray() for out in resampler.resample(frame)]
                read += frame.samples
                if longest and read > longest * (frame.sample_rate or rate):
                    raise MediaError(f"{path} lasts more than {longest:.0f} seconds. Give a shorter one.")
            blocks += [out.to_ndarray() for out in resampler.resample(None)]
    except av.error.FFmpegError as error:
        raise MediaError(f"{path} cannot be read as sound ({_said(error)}).") from error
    return np.concatenate(blocks, axis=1) if blocks else np.zeros((1, 0), np.float32)


def _said(error: Exception) -> str:
    """What FFmpeg said, without its number and the file's name."""
    return str(getattr(error, "strerror", "") or error)


def sound_until(path: Path, seconds: float, rate: int = 48000) -> Array:
    """The first seconds of a film's or sound file's sound as (channels, samples) f4 at `rate`; what comes after is not read."""
    import av

    blocks: list[Array] = []
    wanted, found = round(seconds * rate), 0
    try:
        with av.open(str(path)) as container:
            if not container.streams.audio:
                raise MediaError(f"{path} has no sound.")
            resampler = av.AudioResampler(format="fltp", rate=rate)
            for frame in container.decode(container.streams.audio[0]):
                for out in resampler.resample(frame):
                    blocks.append(out.to_ndarray())
                    found += blocks[-1].shape[1]
                if found >= wanted:
                    break
            else:
                blocks += [out.to_ndarray() for out in resampler.resample(None)]
    except av.error.FFmpegError as error:
        raise MediaError(f"{path} cannot be read as sound ({_said(error)}).") from error
    return np.concatenate(blocks, axis=1)[:, :wanted] if blocks else np.zeros((1, 0), np.float32)


def captions(path: Path) -> list[Caption]:
    """The text track embedded in a film file."""
    import av

    found: list[Caption] = []
    with av.open(str(path)) as container:
        if not container.streams.subtitles:
            return []
        for packet in container.demux(container.streams.subtitles[0]):
            data = bytes(packet)
            if len(data) < 3 or packet.pts is None or packet.time_base is None:
                continue
            text = data[2 : 2 + int.from_bytes(data[:2], "big")].decode("utf-8")
            start = float(packet.pts * packet.time_base)
            found.append(Caption(start, start + float((packet.duration or 0) * packet.time_base), text))
    return found


def save_picture(path: Path, picture: Array) -> None:
    """Write a picture (height, width[, 3]) u1 or u2 as PNG, or as JPEG by its ending."""
    from PIL import Image

    from filmwright.files import beside

    with beside(path, path.suffix) as temporary:
        if picture.dtype == np.uint16:
            Image.frombytes("I;16", (picture.shape[1], picture.shape[0]), np.ascontiguousarray(picture).tobytes()).save(
                temporary
            )
        else:
            Image.fromarray(np.ascontiguousarray(picture)).save(temporary, quality=92)


def write_film(path: Path, source: Iterable[Array], width: int, height: int, fps: int = 24, **options: Any) -> int:
    """Write pictures to a film file in one go; the number of frames written."""
    with FilmWriter(path, width, height, fps, **options) as writer:
        for picture in source:
            writer.write(picture)
    return writer.frames
