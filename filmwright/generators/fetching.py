"""Takes brought home from a vendor: looked at before they take their place.

Not empty, not a web page, whole to the last frame, and of the shape and length that was paid for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from filmwright.errors import RemoteFailed, Transient
from filmwright.files import beside
from filmwright.generators.generator import Clip, JobRef, ShotRequest
from filmwright.generators.hosted import page, plain
from filmwright.generators.journal import Journal

MOST_BYTES = 2 * 1024**3  # of a take; more is not a shot
SHAPE, LENGTH = 0.03, 0.5  # how far a take's shape may be from that asked for, and how many seconds it may fall short


def expected(request: ShotRequest, **more: str) -> dict[str, str]:
    """What the take should be, kept with the job so that a fresh process can judge it."""
    return {
        "width": str(request.width),
        "height": str(request.height),
        "frames": str(request.frames),
        "fps": str(request.fps),
        **more,
    }


def bring_home(vendor: str, job: JobRef, pieces: Iterable[bytes], to: Path) -> Clip:
    """Write a take beside its place, look at it, and give it its name.

    Transient when it came damaged (it can be fetched again); RemoteFailed when it is whole but not what was asked for, in which case
    the file is kept as NAME.rejected.mp4, for it was paid for.
    """
    rejected = to.with_name(f"{to.stem}.rejected{to.suffix}")
    with beside(to, ".mp4") as temporary:
        written = 0
        with temporary.open("wb") as file:
            for piece in pieces:
                written += len(piece)
                if written > MOST_BYTES:
                    raise RemoteFailed(
                        f"{vendor} sends more than {MOST_BYTES // 1024**3} GB for {to.stem}; that is no shot."
                    )
                file.write(piece)
        clip = _looked_at(vendor, job, temporary, to)
        wrong = _not_as_asked(job, clip)
        if wrong:
            temporary.replace(rejected)
            raise RemoteFailed(
                f"{vendor} made {job.model or 'its take'} otherwise than asked: {wrong}. It was not taken; the file is kept as "
                f"{rejected.name} beside the takes. Film the shot with another model, or with the stage."
            )
    Journal(None).forget(job.key, to.parent)
    return replace(clip, path=to)


def _looked_at(vendor: str, job: JobRef, path: Path, to: Path) -> Clip:
    size = path.stat().st_size
    if not size:
        raise Transient(f"{vendor} sent an empty file for {to.name}.")
    with path.open("rb") as file:
        head = file.read(256)
    if page(head.decode("utf-8", "replace")) or head.lstrip()[:1] == b"{":
        raise Transient(
            f"{vendor} sent {plain(head.decode('utf-8', 'replace'))[:80]!r} instead of a film for {to.name}."
        )
    frames, width, height, fps, sound = _whole(vendor, path, to)
    start = max(frames - int(job.extra["frames"]), 0) if job.extra.get("stitched") and "frames" in job.extra else 0
    made = {"vendor": vendor, "model": job.model, "remote_id": job.remote_id, "sound": "yes" if sound else "no"}
    return Clip(path, frames, width, height, max(round(fps), 1), (start, frames), False, made)


def _whole(vendor: str, path: Path, to: Path) -> tuple[int, int, int, float, bool]:
    """Frames, size, rate and sound of a film whose every frame is there; a file that was cut off is Transient."""
    import av

    try:
        with av.open(str(path)) as container:
            video = container.streams.video[0]
            width, height, fps, promised = video.width, video.height, float(video.average_rate or 0), video.frames
            sound = bool(container.streams.audio)
            last, frames = None, 0
            for frame in container.decode(video):
                last, frames = frame, frames + 1
    except (av.error.FFmpegError, IndexError, ValueError) as error:
        raise Transient(f"{vendor} sent a damaged film for {to.name} ({error}).") from error
    if last is None or frames < promised:
        raise Transient(f"{vendor} sent a film for {to.name} that was cut off: {frames} of {promised} frames.")
    return frames, width, height, fps, sound


def _not_as_asked(job: JobRef, clip: Clip) -> str:
    """What is wrong with a whole take, in words; empty when it can be cut to the shot."""
    asked = job.extra
    if "width" in asked and "height" in asked:
        wanted, own = int(asked["width"]) / int(asked["height"]), clip.width / clip.height
        if abs(own / wanted - 1.0) > SHAPE:
            return f"{clip.width}x{clip.height} instead of {asked['width']}x{asked['height']}"
        if clip.width * 2 < int(asked["width"]):
            return f"{clip.width}x{clip.height}, less than half of {asked['width']}x{asked['height']}"
    if "frames" in asked and "fps" in asked:
        seconds = int(asked["frames"]) / int(asked["fps"])
        if clip.frames / clip.fps < seconds - max(LENGTH, seconds * 0.08):
            return f"{clip.frames / clip.fps:.1f} s instead of {seconds:.1f} s"
    return ""
