"""What every generator behind somebody else's server needs before and after a call: keys, plans, prices, and errors told apart.

A key comes from the environment, goes to the host it belongs to and nowhere else, and stands in no file and no message.
"""

from __future__ import annotations

import importlib.util
import io
import math
from dataclasses import replace
from pathlib import Path

from filmwright.errors import (
    AuthError,
    BadInput,
    Expired,
    FilmwrightError,
    MediaError,
    MissingExtra,
    ModelRetired,
    QuotaExceeded,
    RateLimited,
    Refused,
    Transient,
    Unsupported,
)
from filmwright.generators.generator import Estimate, ShotRequest
from filmwright.generators.models import ANY, Model
from filmwright.generators.planning import plan_within, priced
from filmwright.media import probe
from filmwright.vendors import GONE_MODEL as GONE_MODEL
from filmwright.vendors import MODERATION as MODERATION
from filmwright.vendors import QUOTA as QUOTA
from filmwright.vendors import UNMADE as UNMADE
from filmwright.vendors import failed as failed
from filmwright.vendors import key_for as key_for
from filmwright.vendors import loopback as loopback
from filmwright.vendors import no_answer as no_answer
from filmwright.vendors import page as page
from filmwright.vendors import plain as plain
from filmwright.vendors import seconds_in as seconds_in
from filmwright.vendors import secret as secret

MOST_PICTURE = 64_000_000  # pixels of a reference picture
TIMEOUT = 120.0  # seconds for one request; a job is polled, so none of them is long


# ---------------------------------------------------------------------- before the call


def needs(generator: str, module: str, extra: str) -> str:
    """Empty when the vendor's SDK is installed; else what to do."""
    try:
        found = importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:  # a parent package is missing
        found = False
    return "" if found else f'{generator} needs its SDK: pip install "filmwright[{extra}]"'


def required(generator: str, module: str, extra: str) -> None:
    """MissingExtra when the vendor's SDK is not installed."""
    if said := needs(generator, module, extra):
        raise MissingExtra(f"The generator {said}, or set FILM_EXTRAS={extra} and run scripts/setup.")


def plan(model: Model, request: ShotRequest, whole_seconds: bool = False) -> tuple[ShotRequest, list[str]]:
    """The request within the limits of a model's row; ModelRetired before anything is sent.

    `whole_seconds` rounds the length up to them, for vendors that count in no less.
    """
    model.check()
    asked = replace(request, model=request.model or model.id)
    if asked.model == ANY:
        raise Unsupported(
            f'Shot {request.shot.id}: {model.generator} films with a model of a server; name it, as in model = "name".'
        )
    if not asked.prompt.strip() and not asked.edit and not asked.extend_from:
        raise Unsupported(f"Shot {request.shot.id}: {asked.model} films from words, and the request has none.")
    planned, changes = plan_within(model.limits, asked)
    if whole_seconds and planned.frames % planned.fps:
        seconds = -(-planned.frames // planned.fps)
        if seconds > max(model.limits.durations):
            raise Unsupported(
                f"Shot {request.shot.id} lasts {request.seconds:.1f} s; {asked.model} makes whole seconds, "
                f"{max(model.limits.durations):g} at most. Split the shot, or film it with the stage."
            )
        planned = replace(planned, frames=seconds * planned.fps)
        changes = [each for each in changes if "handle" not in each]
        changes.append(f"{seconds} whole seconds; the rest is a handle")
    return planned, changes


def estimate(model: Model, request: ShotRequest) -> Estimate:
    """The most that a planned request can cost by the model's row."""
    limits = model.limits
    if request.audio is False and limits.audio == "choice" and model.silent_usd_s:
        limits = replace(limits, price_usd_s=model.silent_usd_s)
    billed = request
    if request.edit is not None:  # what is changed keeps its own length, and is paid for by that
        billed = replace(request, frames=math.ceil(_length(request.edit, max(limits.durations)) * request.fps))
    if model.billed_fps:  # the vendor counts a second as so many frames, whatever the rate
        billed = replace(billed, fps=round(model.billed_fps))
    return priced(limits, billed, 20.0 + model.wait * request.seconds)


def _length(film: Path | str, longest: float) -> float:
    """How long a film that is to be changed lasts, in seconds; of one that only the vendor has, the most that its model makes."""
    return max(probe(film).seconds, 0.1) if isinstance(film, Path) else longest


def nearest_class(model: Model, request: ShotRequest) -> str:
    """The vendor's name for the size of a planned request."""
    return model.classes.get((request.width, request.height), f"{min(request.width, request.height)}p")


def shape(request: ShotRequest) -> str:
    """The aspect ratio as vendors write it."""
    return "16:9" if request.width > request.height else "9:16" if request.width < request.height else "1:1"


def picture(path: Path, width: int, height: int, crop: bool = True) -> bytes:
    """A picture file as PNG bytes; with `crop`, cut and scaled to the size of the take, as models want their first frame."""
    from PIL import Image, ImageOps

    try:
        with Image.open(path) as image:
            if image.width * image.height > MOST_PICTURE:
                raise BadInput(
                    f"The picture {path} has {image.width}x{image.height} pixels, which is too large to be sent."
                )
            seen = image.convert("RGB")
        if crop and seen.size != (width, height):
            seen = ImageOps.fit(seen, (width, height), Image.Resampling.LANCZOS)
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise MediaError(f"The picture {path} cannot be read ({error}), so it cannot be given to a model.") from error
    out = io.BytesIO()
    seen.save(out, "PNG")
    return out.getvalue()


def film_file(source: Path, most: int = 512 * 1024**2) -> bytes:
    """A film file that is given to a model, in one piece."""
    try:
        if source.stat().st_size > most:
            raise BadInput(f"{source} is larger than {most // 1024**2} MB, which no model takes.")
        return source.read_bytes()
    except OSError as error:
        raise MediaError(f"{source} cannot be read ({error}), so it cannot be given to a model.") from error


# ---------------------------------------------------------------------- what the server said


def not_a_job(vendor: str, url: str, answer: object) -> Transient:
    """The server answered well, but with something else than a job."""
    kind = "a web page" if page(str(answer)) else "something that is no job"
    return Transient(
        f"{vendor} at {url} answered with {kind}: {plain(str(answer))[:120]!r}. Is base_url right?", sent=True
    )


def code_of(error: FilmwrightError) -> str:
    """The word of JobState for an error that a failed job means."""
    return {
        AuthError: "auth", RateLimited: "rate", QuotaExceeded: "quota", BadInput: "bad_input", ModelRetired: "retired",
        Transient: "transient", Expired: "expired", Refused: "refused_result",
    }.get(type(error), "remote")  # fmt: skip
