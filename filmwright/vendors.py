"""Somebody else's servers: which key may go where, and what their answers mean. Knows nothing of film.

A key comes from the environment, goes to the host it belongs to and nowhere else, and stands in no file and no message.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from filmwright.errors import (
    AuthError,
    BadInput,
    Expired,
    GeneratorError,
    ModelRetired,
    QuotaExceeded,
    RateLimited,
    Refused,
    Transient,
    UsageError,
)

# What a connection that was never made is called, whichever library tried.
UNMADE = {"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "ConnectionRefusedError", "gaierror"}
MODERATION = re.compile(
    r"moderation|content_policy|safety|sensitive|responsible.?ai|usage guidelines|support codes|prohibited|blocked",
    re.IGNORECASE,
)
QUOTA = re.compile(r"insufficient_quota|billing|exhausted.balance|hard_limit|credit|payment", re.IGNORECASE)
GONE_MODEL = re.compile(
    r"model.{0,80}(not.?found|not.?exist|retired|deprecated|shut ?down|no longer)", re.IGNORECASE | re.DOTALL
)


@dataclass(frozen=True)
class Advice:
    """What a person may do about an error: `instead` of asking this vendor, and what to `change` in what was asked."""

    instead: str
    change: str


FILMING = Advice("film with the stage", "change the shot's note or words")


# ---------------------------------------------------------------------- before the call


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


# ---------------------------------------------------------------------- what the server said


def failed(
    vendor: str,
    status: int,
    message: str,
    code: str = "",
    stage: str = "submit",
    retry_after: str = "",
    model: str = "",
    advice: Advice = FILMING,
) -> GeneratorError:
    """The error of our tree that an HTTP answer means. `stage` is submit, poll or fetch; `code` the vendor's own word."""
    said = plain(message)
    told = f"{vendor} answered {status}{f' ({code})' if code else ''}: {said or 'nothing more'}."
    both = f"{code} {said}"
    if status == 402 or (status in (403, 429) and QUOTA.search(both)):
        return QuotaExceeded(f"{told} The account has no money or share left; top it up there, or {advice.instead}.")
    if status == 429:
        return RateLimited(f"{told} It is asked again later.", seconds_in(retry_after))
    if status in (400, 403, 422) and MODERATION.search(both):
        return Refused(f"{told} Its moderation refused the request; {advice.change}.", code or str(status), stage)
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
