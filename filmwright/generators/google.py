"""What both of Google's generators share: one SDK with its retries off, its two trees of errors, and pictures as it wants them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from filmwright.errors import BadInput, FilmwrightError, Transient
from filmwright.generators import hosted

EXTRA = "google"


def options(base_url: str = "") -> Any:
    """The SDK's options: one request for one call, and no waiting for ever."""
    from google.genai import types

    return types.HttpOptions(
        base_url=base_url or None,
        timeout=round(hosted.TIMEOUT * 1000),
        retry_options=types.HttpRetryOptions(attempts=1),  # unset, some calls would be sent five times
    )


@contextmanager
def told(vendor: str, model: str, stage: str) -> Iterator[None]:
    """The SDK's errors, as ours. Its interactions raise a tree of their own, which is no subclass of the other."""
    from google.auth import exceptions as auth
    from google.genai import errors

    try:
        yield
    except FilmwrightError:
        raise
    except errors.APIError as error:
        answer = error.response
        headers = getattr(answer, "headers", None) or {}
        message = str(error.message or error.details or "")
        if (text := getattr(answer, "text", "")) and isinstance(text, str) and hosted.page(text):
            message = text
        raise hosted.failed(
            vendor, int(error.code or 0), message, str(error.status or ""), stage, headers.get("retry-after", ""), model
        ) from error
    except auth.GoogleAuthError as error:
        from filmwright.errors import AuthError

        raise AuthError(
            f"Google lets nobody in with these credentials ({hosted.plain(str(error))}). Run gcloud auth application-default login, or set "
            "GOOGLE_APPLICATION_CREDENTIALS or a key."
        ) from error
    except Exception as error:
        status, body = getattr(error, "status_code", None), getattr(error, "body", None)
        package = type(error).__module__.split(".")[0]
        if package not in (
            "google",
            "httpx",
            "httpx2",
            "httpcore",
            "httpcore2",
            "requests",
            "json",
            "pydantic",
            "pydantic_core",
        ):
            if isinstance(error, (ValueError, OSError)) and package == "builtins":
                raise BadInput(f"{vendor} cannot be asked so ({hosted.plain(str(error))}).") from error
            raise
        if isinstance(status, int) and status >= 400:
            answer = getattr(error, "response", None)
            headers = getattr(answer, "headers", None) or {}
            said, word = _inside(body)
            raise hosted.failed(
                vendor, status, said or str(error), word, stage, headers.get("retry-after", ""), model
            ) from error
        if isinstance(status, int) or package in ("json", "pydantic", "pydantic_core"):
            raise Transient(
                f"{vendor}'s answer cannot be read ({hosted.plain(str(error))[:120]}).", sent=stage == "submit"
            ) from error
        raise hosted.no_answer(vendor, error, stage) from error


def _inside(body: object) -> tuple[str, str]:
    """Message and status word of an error's body."""
    if isinstance(body, str):
        try:
            body = json.loads(body)
        except ValueError:
            return str(body), ""
    inner = body.get("error", body) if isinstance(body, dict) else {}
    if not isinstance(inner, dict):
        return str(inner), ""
    return str(inner.get("message", "")), str(inner.get("status", "") or inner.get("code", ""))
