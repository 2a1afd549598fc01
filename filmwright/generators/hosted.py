"""What every generator behind somebody else's server needs before and after a call: keys, plans, prices, and errors told apart.

A key comes from the environment, goes to the host it belongs to and nowhere else, and stands in no file and no message.
"""

from __future__ import annotations

import importlib.util
import io
import math
import os
import re
from contextlib import suppress
from dataclasses import replace
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

from filmwright.errors import (
    AuthError,
    BadInput,
    Expired,
    FilmwrightError,
    GeneratorError,
    MediaError,
    MissingExtra,
    ModelRetired,
    QuotaExceeded,
    RateLimited,
    Refused,
    Transient,
    Unsupported,
    UsageError,
)
from filmwright.generators.generator import Estimate, ShotRequest
from filmwright.generators.models import ANY, Model
from filmwright.generators.planning import plan_within, priced
from filmwright.media import probe

MOST_PICTURE = 64_000_000  # pixels of a reference picture
# What a connection that was never made is called, whichever library tried.
UNMADE = {"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "ConnectionRefusedError", "gaierror"}
TIMEOUT = 120.0  # seconds for one request; a job is polled, so none of them is long
MODERATION = re.compile(
    r"moderation|content_policy|safety|sensitive|responsible.?ai|usage guidelines|support codes|prohibited|blocked",
    re.IGNORECASE,
)
QUOTA = re.compile(r"insufficient_quota|billing|exhausted.balance|hard_limit|credit|payment", re.IGNORECASE)
GONE_MODEL = re.compile(
    r"model.{0,80}(not.?found|not.?exist|retired|deprecated|shut ?down|no longer)", re.IGNORECASE | re.DOTALL
)


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


def secret(*names: str) -> str:
    """The first of these environment variables that is set; empty when none is."""
    return next((os.environ[name].strip() for name in names if os.environ.get(name, "").strip()), "")


def loopback(url: str) -> bool:
    """Whether a server is on this machine."""
    return (urlsplit(url).hostname or "") in ("localhost", "127.0.0.1", "::1")


def key_for(url: str, own_host: str, names: tuple[str, ...], trusted: str = "") -> str:
    """The key that may be sent to `url`. AuthError when there is none.

    The vendor's key goes to the vendor's host, and to the server that the environment itself names (`trusted`). A server that a film's
    settings name gets a key of its own, FILMWRIGHT_KEY_<HOST>: a film from elsewhere must not be able to ask for the user's keys.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host:
        raise UsageError(f"base_url {url!r} is no address of a server; it should look like https://host/v1.")
    if parts.scheme == "http" and not loopback(url):
        raise UsageError(
            f"base_url {url!r} would send a key over an open line; use https, or a server on this machine."
        )
    own_name = "FILMWRIGHT_KEY_" + re.sub(r"[^A-Z0-9]+", "_", host.upper())
    if found := secret(own_name):
        return found
    if (host == own_host or (trusted and host == urlsplit(trusted).hostname)) and (found := secret(*names)):
        return found
    if loopback(url):
        return "none"
    wanted = names[0] if host == own_host else own_name
    raise AuthError(
        f"There is no key for {host}: set the environment variable {wanted}. A key is never written into a film's files."
    )


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


def failed(
    vendor: str,
    status: int,
    message: str,
    code: str = "",
    stage: str = "submit",
    retry_after: str = "",
    model: str = "",
) -> GeneratorError:
    """The error of our tree that an HTTP answer means. `stage` is submit, poll or fetch; `code` the vendor's own word."""
    said = plain(message)
    told = f"{vendor} answered {status}{f' ({code})' if code else ''}: {said or 'nothing more'}."
    both = f"{code} {said}"
    if status == 402 or (status in (403, 429) and QUOTA.search(both)):
        return QuotaExceeded(f"{told} The account has no money or share left; top it up there, or film with the stage.")
    if status == 429:
        return RateLimited(f"{told} It is asked again later.", seconds_in(retry_after))
    if status in (400, 403, 422) and MODERATION.search(both):
        return Refused(
            f"{told} Its moderation refused the request; change the shot's note or words.", code or str(status), stage
        )
    if status in (401, 403):
        return AuthError(f"{told} The key is wrong, or may not do this; look at the key in the environment.")
    if stage != "submit" and status in (404, 410):
        return Expired(f"{told} The job or its film is gone there; the shot must be filmed again.")
    if status in (404, 410) and (stage == "submit" and (GONE_MODEL.search(both) or "model" in code)):
        return ModelRetired(f"{told} It has no model {model!r} (any more); choose another one.")
    if status in (408, 409, 425) or status >= 500:
        # 500 and 503 with an answer of the vendor's own come from where jobs are made, and say that none was. A gateway before it
        # (502, 504, a timeout) cannot know.
        return Transient(told, sent=stage == "submit" and (status in (408, 502, 504) or page(message)))
    return BadInput(f"{told} The request cannot be used as it is.")


def no_answer(vendor: str, error: BaseException, stage: str) -> Transient:
    """The connection failed. Nothing was sent when it was never made; else nobody knows."""
    seen: BaseException | None = error
    names: set[str] = set()
    while seen is not None and len(names) < 12:
        names.add(type(seen).__name__)
        seen = seen.__cause__ or seen.__context__
    unmade = bool(
        names
        & {"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "ConnectionRefusedError", "gaierror"}
    )
    what = "could not be reached" if unmade else "did not answer"
    return Transient(
        f"{vendor} {what} ({plain(str(error)) or type(error).__name__}).", sent=stage == "submit" and not unmade
    )


def not_a_job(vendor: str, url: str, answer: object) -> Transient:
    """The server answered well, but with something else than a job."""
    kind = "a web page" if page(str(answer)) else "something that is no job"
    return Transient(
        f"{vendor} at {url} answered with {kind}: {plain(str(answer))[:120]!r}. Is base_url right?", sent=True
    )


def page(text: str) -> bool:
    """Whether an answer is a web page."""
    return text.lstrip()[:15].lower().startswith(("<!doctype", "<html", "<?xml", "<head"))


def plain(text: str) -> str:
    """What a server said, safe to show: one line, without tags, short, and without any key of ours."""
    if page(text):
        text = re.sub(r"<(script|style).*?</\1>", " ", text, flags=re.DOTALL | re.IGNORECASE)
        text = re.sub(r"<[^>]*>", " ", text)
    for name, value in os.environ.items():
        if len(value) >= 8 and re.search(r"KEY|TOKEN|SECRET", name):
            text = text.replace(value, "***")
    text = re.sub(r"\b(sk|key|Bearer)[-_ ][A-Za-z0-9_\-]{12,}", "***", text)
    return " ".join(text.split())[:300].rstrip(". ")


def seconds_in(value: str) -> float | None:
    """A Retry-After header, in seconds (0 to an hour): a number, or a date. None when it is neither."""
    try:
        return min(max(float(value), 0.0), 3600.0)
    except ValueError:
        pass
    with suppress(ValueError, TypeError):
        from datetime import UTC, datetime

        return min(max((parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds(), 0.0), 3600.0)
    return None


def code_of(error: FilmwrightError) -> str:
    """The word of JobState for an error that a failed job means."""
    return {
        AuthError: "auth", RateLimited: "rate", QuotaExceeded: "quota", BadInput: "bad_input", ModelRetired: "retired",
        Transient: "transient", Expired: "expired", Refused: "refused_result",
    }.get(type(error), "remote")  # fmt: skip
