"""Which language models can write, at what price, as of when: `models.toml` beside this file, and the user's `writers.toml`.

A writer is named as film.toml and the command line name it: "stories" (the built-in one), a vendor ("openai"), a vendor and a model
("openai:gpt-6.1-sol"), or the address of a server that speaks the protocol of OpenAI's chats.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from filmwright.errors import InputError, ModelRetired, UsageError
from filmwright.vendors import key_for, loopback

PACKAGED = Path(__file__).with_name("models.toml")
NAME = "writers.toml"
SCHEMA = 1
MOST_BYTES = 1_000_000
DEAREST = 10_000.0  # US dollars a million tokens: beyond it a row is a slip of the pen
STORIES = "stories"
ANY = "*"
OUTPUTS = ("native", "tool", "prompted")
MILLION = 1_000_000


@dataclass(frozen=True)
class Vendor:
    """How a vendor is reached: where, the environment's names of its key, and of another address for it."""

    title: str
    url: str
    host: str
    keys: tuple[str, ...]
    addresses: tuple[str, ...]


VENDORS = {
    "openai": Vendor("OpenAI", "https://api.openai.com/v1", "api.openai.com", ("OPENAI_API_KEY",), ("OPENAI_BASE_URL",)),
    "anthropic": Vendor(
        "Anthropic", "https://api.anthropic.com", "api.anthropic.com", ("ANTHROPIC_API_KEY",), ("ANTHROPIC_BASE_URL",)
    ),
    "google": Vendor(
        "Google", "https://generativelanguage.googleapis.com", "generativelanguage.googleapis.com",
        ("GOOGLE_API_KEY", "GEMINI_API_KEY"), ("GOOGLE_GEMINI_BASE_URL",),
    ),
    "ollama": Vendor(
        "Ollama", "http://127.0.0.1:11434/v1", "ollama.com", ("OLLAMA_API_KEY",), ("OLLAMA_BASE_URL", "OLLAMA_HOST")
    ),
    "server": Vendor("the server", "", "", (), ()),
}  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One row of the table. Prices are US dollars for a million tokens, None when nobody knows them."""

    vendor: str
    id: str
    as_of: str
    source: str = ""
    retired: str = ""
    default: bool = False
    usd_in: float | None = None
    usd_out: float | None = None
    answer: int = 8000
    thinking: int = 0
    output: str = "native"
    own: bool = False  # the user's file says something of it

    @property
    def priced(self) -> bool:
        """Whether a price is known, if only that there is none to pay."""
        return self.usd_in is not None and self.usd_out is not None

    @property
    def free(self) -> bool:
        """Whether it costs nothing."""
        return self.usd_in == 0 and self.usd_out == 0

    def room(self, most: int) -> int:
        """The most tokens that an answer of `most` may have, with what the model thinks before it, within what the model allows."""
        return min(most + self.thinking, self.answer)

    def usd(self, read: int, written: int) -> float | None:
        """What so many tokens cost."""
        if self.usd_in is None or self.usd_out is None:
            return None
        return (read * self.usd_in + written * self.usd_out) / MILLION

    @property
    def price_line(self) -> str:
        """The price in words, with its date."""
        if self.free:
            return "free"
        if not self.priced:
            return f"no price known (as of {self.as_of})"
        return f"{self.usd_in:g} USD read, {self.usd_out:g} written a million tokens (as of {self.as_of})"


@dataclass(frozen=True)
class Writer:
    """A language model as it is asked: vendor, model, the address, and its row."""

    vendor: str
    model: str
    url: str
    row: Row
    from_environment: str = ""  # the address that the environment names, whose server may have the vendor's own key

    @property
    def name(self) -> str:
        """As the record of who wrote what calls it."""
        return f"{self.vendor} {self.model}"

    @property
    def title(self) -> str:
        """As a sentence calls whoever is asked."""
        return VENDORS[self.vendor].title

    @property
    def key(self) -> str:
        """The key to send; AuthError when there is none for this address."""
        vendor = VENDORS[self.vendor]
        return key_for(self.url, vendor.host, vendor.keys, self.from_environment)


def is_model(name: str) -> bool:
    """Whether a writer's name means a language model rather than the built-in stories."""
    return name not in ("", STORIES)


def writer(name: str, model: str = "", folder: Path | None = None) -> Writer:
    """The writer of this name. UsageError for a name that is none, ModelRetired for a model that has ended."""
    vendor, url, wanted = named(name, model)
    row = _row(vendor, wanted, folder)
    if not wanted:
        if row.id == ANY:
            raise UsageError(
                f'{name} writes with a model of yours; name it, as in: --model NAME (in film.toml: writer_model = "NAME").'
            )
        wanted = row.id
    if row.retired and row.retired <= max(row.as_of, date.today().isoformat()):
        raise ModelRetired(
            f"{vendor} {wanted} ended on {row.retired}, so nothing was sent. Choose another model: filmwright generators lists them."
        )
    own = ""
    if not url:
        own = next((found for each in VENDORS[vendor].addresses if (found := os.environ.get(each, "").strip())), "")
        url = _address(own) if own else VENDORS[vendor].url
    if vendor == "ollama" and not row.own and (not loopback(url) or wanted.endswith((":cloud", "-cloud"))):
        row = replace(row, usd_in=None, usd_out=None)
    return Writer(vendor, wanted, url, row, _address(own) if own else "")


def named(name: str, model: str = "") -> tuple[str, str, str]:
    """Vendor, address (empty: the vendor's own) and model of a writer's name; UsageError when there is no such writer."""
    if name.startswith(("http://", "https://")):
        return "server", name.rstrip("/"), model
    vendor, _, inner = name.partition(":")
    if vendor not in VENDORS or vendor == "server":
        known = ", ".join([STORIES, *(each for each in VENDORS if each != "server")])
        raise UsageError(
            f"There is no writer {name!r}. Known are {known}, and the address of a server, as in http://localhost:8080/v1."
        )
    return vendor, "", model or inner


def _address(value: str) -> str:
    """An address as the environment may hold it: OLLAMA_HOST is often a bare host and port."""
    if "://" in value:
        return value.rstrip("/")
    host = value.replace("0.0.0.0", "127.0.0.1")
    return f"http://{host if ':' in host else host + ':11434'}/v1"


# ---------------------------------------------------------------------- the table


def rows(folder: Path | None = None) -> tuple[Row, ...]:
    """All rows, the user's over the package's; those of a film's folder before those of ~/.config. InputError names the row."""
    merged: dict[tuple[str, str], dict[str, Any]] = {}
    home = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "filmwright" / NAME
    for path in (PACKAGED, home, *([folder / NAME] if folder else [])):
        if not path.is_file():
            continue
        for given in _read(path):
            name = (str(given["vendor"]), str(given["id"]))
            merged[name] = {**merged.get(name, {}), **given, "own": path is not PACKAGED}
    return tuple(_built(given) for given in merged.values())


def _row(vendor: str, model: str, folder: Path | None) -> Row:
    mine = [row for row in rows(folder) if row.vendor == vendor]
    if not model:
        return next((row for row in mine if row.default), mine[-1])
    named = {row.id: row for row in mine}
    return named.get(model) or named[ANY]


def _read(path: Path) -> list[dict[str, Any]]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError(f"{path} is larger than a table of writers can be. Is it another file?")
        data = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise InputError(f"{path} cannot be read as TOML ({error}). Mend it, or move it away.") from error
    found = data.get("model", [])
    if data.get("schema", SCHEMA) != SCHEMA or set(data) - {"schema", "model"} or not isinstance(found, list):
        raise InputError(f"{path} holds something else than schema = {SCHEMA} and [[model]] rows.")
    for number, given in enumerate(found, 1):
        if not isinstance(given, dict) or given.get("vendor") not in VENDORS or not given.get("id"):
            raise InputError(f"{path}: [[model]] number {number} must name an id and a vendor: {', '.join(VENDORS)}.")
        _looked_at(given, f"{path}: the row of {given['vendor']} {given['id']}")
    return found


_NUMBERS = {"usd_in": (0.0, DEAREST), "usd_out": (0.0, DEAREST), "answer": (200, MILLION), "thinking": (0, MILLION)}
_TEXTS = ("vendor", "id", "source", "retired", "as_of", "output")


def _looked_at(given: Mapping[str, Any], where: str) -> None:
    """InputError for a field that does not fit."""
    for name, value in given.items():
        if name in _NUMBERS:
            low, high = _NUMBERS[name]
            if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
                raise InputError(f"{where}: {name} must be a number from {low:g} to {high:g}, not {value!r}.")
        elif name in ("as_of", "retired"):
            try:
                date.fromisoformat(str(value))
            except ValueError:
                raise InputError(f"{where}: {name} must be a day, as in 2026-11-22, not {value!r}.") from None
        elif name == "default":
            if not isinstance(value, bool):
                raise InputError(f"{where}: default must be true or false.")
        elif name not in _TEXTS or not isinstance(value, str) or len(value) > 1000:
            raise InputError(f"{where}: {name} = {value!r} is not something that a row can say.")
    if given.get("output", "native") not in OUTPUTS:
        raise InputError(f"{where}: output must be one of {', '.join(OUTPUTS)}.")
    if ("usd_in" in given) != ("usd_out" in given):
        raise InputError(f"{where}: usd_in and usd_out belong together.")


def _built(given: Mapping[str, Any]) -> Row:
    values = dict(given)
    values["as_of"], values["retired"] = str(given.get("as_of", "")), str(given.get("retired", ""))
    for name in ("answer", "thinking"):
        if name in values:
            values[name] = int(values[name])
    return Row(**values)
