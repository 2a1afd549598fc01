"""The table of models: what each can do, costs and allows, as of a date. `models.toml` beside this file, and the user's own.

Ids, limits, prices and end dates change within months, so none of them stands in code. The user's rows, in `models.toml` of the film's
folder or of ~/.config/filmwright, come first; a row there that repeats a generator and id replaces only what it names.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from filmwright.errors import InputError, ModelRetired, NotFound
from filmwright.generators.generator import MODES, Control, Limits

PACKAGED = Path(__file__).with_name("models.toml")
NAME = "models.toml"
SCHEMA = 1
MOST_BYTES = 1_000_000
LONGEST, DEAREST = 3600.0, 1000.0  # seconds of a take, dollars a second: beyond these a row is a slip of the pen
ANY = "*"


@dataclass(frozen=True)
class Model:
    """One row: a model as one generator reaches it. `wire` says how the vendor calls things; `origin` is the file that the row is from."""

    generator: str
    id: str
    title: str
    limits: Limits
    source: str = ""
    default: bool = False
    silent_usd_s: Mapping[str, float] = field(default_factory=dict)
    billed_fps: float = 0.0
    usd_character: float | None = None  # of making a character from a film; None: not known
    wait: float = 20.0  # seconds of waiting for a second of film
    wire: Mapping[str, Any] = field(default_factory=dict)
    origin: Path = PACKAGED
    classes: Mapping[tuple[int, int], str] = field(default_factory=dict)  # the vendor's name of each legal size

    def ended(self, today: date) -> bool:
        """Whether it is no longer made. A row checked after the end says so whatever the clock shows."""
        return bool(self.limits.retired) and self.limits.retired <= max(self.limits.as_of, today.isoformat())

    def check(self, today: date | None = None) -> None:
        """ModelRetired when it has ended."""
        if self.ended(today or date.today()):
            raise ModelRetired(
                f"{self.title} ({self.id}) ended on {self.limits.retired}; nobody films with it any more, so nothing was sent. Choose "
                "another model (filmwright generators lists them), or film with the stage. If a server of yours still has a model of "
                f'this name, say so in {NAME} beside film.toml: [[model]] generator = "{self.generator}", id = "{self.id}", retired = "".'
            )


def table(folder: Path | None = None) -> tuple[Model, ...]:
    """All rows, the user's over the package's. `folder` is a film's; its rows count before those of ~/.config. InputError names the row."""
    files = [PACKAGED, _config() / NAME, *([folder / NAME] if folder else [])]
    return _merged(tuple((path, _stamp(path)) for path in files))


def row(generator: str, model: str = "", folder: Path | None = None) -> Model:
    """The row of a model; without a name the generator's first. A name that is not listed gets the generator's "*" row, if it has one."""
    rows = [each for each in table(folder) if each.generator == generator]
    if not rows:
        raise NotFound(
            f"The table of models has no row for the generator {generator!r}; add one to {NAME} beside film.toml."
        )
    if not model:
        return next((each for each in rows if each.default), rows[0])
    by_id = {each.id: each for each in rows}
    if model in by_id:
        return by_id[model]
    if ANY in by_id:
        return by_id[ANY]
    raise NotFound(
        f"{generator} knows no model {model!r}; it knows {', '.join(sorted(by_id))}. A new one can be added to {NAME} beside film.toml."
    )


def price_line(model: Model) -> str:
    """What a second costs, in words, with its date: "0.40 USD/s 720p, 0.60 4k (as of 2026-11-22)"."""
    limits = model.limits
    if limits.free:
        return "free"
    if not limits.price_usd_s:
        return f"no price known (as of {limits.as_of})"
    named = {name: usd for name, usd in limits.price_usd_s.items() if "x" not in name}
    told = ", ".join(
        f"{usd:g}{' USD/s' if k == 0 else ''} {name}".strip() for k, (name, usd) in enumerate(named.items())
    )
    return f"{told} (as of {limits.as_of})"


# ---------------------------------------------------------------------- reading


def _config() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "filmwright"


def _stamp(path: Path) -> tuple[int, int]:
    try:
        seen = path.stat()
    except OSError:
        return (0, 0)
    return (seen.st_mtime_ns, seen.st_size)


@lru_cache(maxsize=16)
def _merged(files: tuple[tuple[Path, tuple[int, int]], ...]) -> tuple[Model, ...]:
    raw: dict[tuple[str, str], tuple[dict[str, Any], Path]] = {}
    for path, (_, size) in files:
        if not size:
            continue
        for given in _rows(path, size):
            name = (given["generator"], given["id"])
            known, _ = raw.get(name, ({}, path))
            raw[name] = ({**known, **given}, path)
    return tuple(_model(given, path) for given, path in raw.values())


def _rows(path: Path, size: int) -> list[dict[str, Any]]:
    if size > MOST_BYTES:
        raise InputError(f"{path} has {size} bytes; a table of models has {MOST_BYTES} at most. Is it another file?")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise InputError(f"{path} cannot be read as TOML ({error}). Mend it, or move it away.") from error
    if data.get("schema", SCHEMA) != SCHEMA:
        raise InputError(f"{path} says schema = {data['schema']!r}; this filmwright reads schema = {SCHEMA}.")
    rows = data.get("model", [])
    if not isinstance(rows, list) or set(data) - {"schema", "model"}:
        raise InputError(
            f"{path} holds something else than [[model]] rows and a schema; the package's own {NAME} shows the form."
        )
    for number, given in enumerate(rows, 1):
        for name in ("generator", "id"):
            if not (isinstance(given, dict) and isinstance(given.get(name), str) and given[name]):
                raise InputError(
                    f"{path}: [[model]] number {number} has no {name}; both generator and id must be named."
                )
    return rows


_TEXT = {"generator", "id", "title", "source", "licence"}
_SWITCHES = {"default", "negative_prompt", "seed", "cancel", "loras"}
_NUMBERS = {
    "multiple": (1, 512),
    "pixels": (0, 10**9),
    "references": (0, 64),
    "billed_fps": (0, 1000),
    "vram": (0, 10_000),
}
_NUMBERS |= {"wait": (0, 100_000), "usd_character": (0, 1000), "prompt_characters": (0, 10**7)}
_KNOWN = _TEXT | _SWITCHES | set(_NUMBERS) | {
    "as_of", "retired", "usd_s", "silent_usd_s", "seconds", "sizes", "sides", "frames", "fps", "modes", "controls", "audio", "options",
    "wire",
}  # fmt: skip


def _model(given: Mapping[str, Any], path: Path) -> Model:
    """One row, every field of it looked at."""
    said = _Fields(given, path)
    unknown = sorted(set(given) - _KNOWN)
    if unknown:
        raise said.wrong(unknown[0], "is not a field of a row")
    durations, continuous = said.seconds()
    sizes = said.sizes()
    prices = said.prices("usd_s", sizes)
    limits = Limits(
        durations=durations,
        continuous=continuous,
        sizes=tuple(sizes),
        size_multiple=int(said.number("multiple", 2)),
        pixels=said.sides(),
        max_pixels=int(said.number("pixels", 0)),
        frame_rule=said.rule(),
        fps=tuple(said.numbers("fps", 1, 1000)),
        max_references=int(said.number("references", 0)),
        controls=frozenset(Control(name) for name in said.names("controls", [each.value for each in Control])),
        modes=frozenset(said.names("modes", MODES)),
        negative_prompt=said.switch("negative_prompt"),
        seed=said.switch("seed"),
        audio=said.audio(),
        cancel=said.switch("cancel"),
        loras=said.switch("loras"),
        options=frozenset(said.names("options", None)),
        prompt_characters=int(said.number("prompt_characters", 0)),
        needs_key=prices != {},
        price_usd_s=prices,
        free=prices == {},
        as_of=said.day("as_of"),
        retired=said.day("retired", needed=False),
        licence=said.text("licence"),
        min_vram_gb=said.number("vram", 0),
    )
    return Model(
        generator=said.text("generator"),
        id=said.text("id"),
        title=said.text("title") or said.text("id"),
        limits=limits,
        source=said.text("source"),
        default=said.switch("default"),
        silent_usd_s=said.prices("silent_usd_s", sizes) or {},
        billed_fps=said.number("billed_fps", 0),
        usd_character=said.number("usd_character", 0) if "usd_character" in given else None,
        wait=said.number("wait", 20),
        wire=said.wire(),
        origin=path,
        classes=sizes,
    )


class _Fields:
    """The fields of one row, each read with its bounds; what is wrong is said with the row's name."""

    def __init__(self, given: Mapping[str, Any], path: Path) -> None:
        self.given, self.path = given, path

    def wrong(self, name: str, why: str) -> InputError:
        """The error that names file, row and field."""
        row = f"{self.given['generator']} {self.given['id']}"
        return InputError(f"{self.path}: the row of {row}: {name} {why}. It says {name} = {self.given.get(name)!r}.")

    def text(self, name: str) -> str:
        value = self.given.get(name, "")
        if not isinstance(value, str) or len(value) > 1000:
            raise self.wrong(name, "must be a text of less than 1000 characters")
        return value

    def switch(self, name: str) -> bool:
        value = self.given.get(name, False)
        if not isinstance(value, bool):
            raise self.wrong(name, "must be true or false")
        return value

    def _real(self, name: str, value: Any, low: float, high: float) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            raise self.wrong(name, f"must be a number from {low:g} to {high:g}")
        return float(value)

    def number(self, name: str, default: float) -> float:
        return self._real(name, self.given.get(name, default), *_NUMBERS[name])

    def numbers(self, name: str, low: float, high: float) -> list[float]:
        values = self.given.get(name, [])
        if not isinstance(values, list):
            raise self.wrong(name, "must be a list of numbers")
        return [self._real(name, value, low, high) for value in values]

    def names(self, name: str, known: Any) -> list[str]:
        values = self.given.get(name, [])
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise self.wrong(name, "must be a list of names")
        strange = sorted(set(values) - set(known)) if known is not None else []
        if strange:
            raise self.wrong(name, f"knows no {strange[0]!r}, only {', '.join(known)}")
        return values

    def day(self, name: str, needed: bool = True) -> str:
        value = self.given.get(name, "")
        if value == "" and not needed:
            return ""
        try:
            return date.fromisoformat(str(value)).isoformat()
        except ValueError:
            raise self.wrong(name, "must be a day, as in 2026-11-22") from None

    def audio(self) -> Any:
        value = self.given.get("audio", "never")
        if value not in ("never", "always", "choice"):
            raise self.wrong("audio", "must be never, always or choice")
        return value

    def seconds(self) -> tuple[tuple[float, ...], bool]:
        value = self.given.get("seconds")
        if isinstance(value, dict) and set(value) == {"from", "to"}:
            low, high = (self._real("seconds", value[end], 0.01, LONGEST) for end in ("from", "to"))
            if low > high:
                raise self.wrong("seconds", "must run from less to more")
            return (low, high), True
        lengths = self.numbers("seconds", 0.01, LONGEST)
        if not lengths:
            raise self.wrong("seconds", "must be a list of lengths, or {from = 3, to = 15}")
        return tuple(sorted(lengths)), False

    def sides(self) -> tuple[int, int]:
        ends = self.numbers("sides", 1, 32768) or [16.0, 8192.0]
        if len(ends) != 2 or ends[0] > ends[1]:
            raise self.wrong("sides", "must be the shortest and the longest side, as in [32, 1280]")
        return int(ends[0]), int(ends[1])

    def rule(self) -> tuple[int, int] | None:
        value = self.given.get("frames")
        if value is None:
            return None
        if not isinstance(value, dict) or set(value) != {"step", "plus"}:
            raise self.wrong("frames", "must be {step = 4, plus = 1}")
        return int(self._real("frames", value["step"], 1, 1000)), int(self._real("frames", value["plus"], 0, 1000))

    def sizes(self) -> dict[tuple[int, int], str]:
        value = self.given.get("sizes", {})
        found: dict[tuple[int, int], str] = {}
        try:
            for name, listed in value.items():
                for size in listed:
                    width, height = (int(side) for side in size.split("x"))
                    if not (16 <= width <= 32768 and 16 <= height <= 32768):
                        raise ValueError
                    found[width, height] = name
        except (AttributeError, TypeError, ValueError):
            raise self.wrong("sizes", 'must list sizes by class, as in {"720p" = ["1280x720"]}') from None
        return found

    def wire(self) -> dict[str, Any]:
        """How the vendor calls things: tables of texts, of what is sent as it stands, and of which mode leaves what out."""
        value = self.given.get("wire", {})
        kinds: dict[str, tuple[type, ...]] = {
            "endpoints": (str,),
            "fields": (str, bool, list),
            "fixed": (str, bool, int, float),
        }
        if not isinstance(value, dict) or set(value) - set(kinds):
            raise self.wrong("wire", f"must be a table with {', '.join(kinds)}")
        for name, inner in value.items():
            if not isinstance(inner, dict) or not all(isinstance(each, kinds[name]) for each in inner.values()):
                raise self.wrong("wire", f"has a table {name} with something strange in it")
        return value

    def prices(self, name: str, sizes: Mapping[tuple[int, int], str]) -> dict[str, float] | None:
        """Dollars a second by class, and by each size of a class; None when the row names none."""
        value = self.given.get(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.wrong(name, 'must be a price by class, as in {"720p" = 0.1}, or {} for free')
        by_class = {key: self._real(name, usd, 0.0, DEAREST) for key, usd in value.items()}
        strange = sorted(set(by_class) - set(sizes.values()) - {""}) if sizes else []
        if strange:
            raise self.wrong(name, f"has a price for {strange[0]!r}, of which the row has no size")
        return by_class | {f"{w}x{h}": by_class[kind] for (w, h), kind in sizes.items() if kind in by_class}
