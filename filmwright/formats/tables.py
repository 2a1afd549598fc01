"""Our own files: dataclasses as TOML that a person reads and edits; comments and order survive a rewrite.

`plain` and `build` turn dataclasses into tables and back; `read` and `write` are the file. A tuple of pairs whose first member is a
name becomes a table of that name; a field at its default is left out; numbers keep four decimals.
"""

from __future__ import annotations

import dataclasses
import tomllib
import types
import typing
from collections.abc import Mapping
from functools import cache
from json.encoder import encode_basestring
from pathlib import Path
from typing import Any, TypeVar

import tomlkit
from tomlkit.items import AoT, InlineTable, Table

from filmwright import files
from filmwright.errors import FilmError, NewerSchema

T = TypeVar("T")
LARGEST = 32 * 1024 * 1024  # bytes: a table file larger than this is not one of ours


def read(path: Path, kind: str, version: int) -> dict[str, Any]:
    """The tables of a file, checked to be `schema = "kind.N"` with N no newer than `version`.

    Raises FilmError when it is not TOML or not of this kind, NewerSchema when a newer filmwright wrote it.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise FilmError(f"{path} is larger than {LARGEST >> 20} MB; that is no file of filmwright's. Move it away.")
        tables = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FilmError(
            f"{path} cannot be read as TOML ({error}). Mend the line it names, or take the file out of version control again."
        ) from error
    name, _, number = str(tables.pop("schema", "")).partition(".")
    if name != kind or not number.isdigit():
        raise FilmError(f'{path} does not start with schema = "{kind}.{version}"; it is not the {kind} of a film.')
    if int(number) > version:
        raise NewerSchema(
            f"{path} was written by a newer filmwright (schema {kind}.{number}; this one knows {kind}.{version}). "
            "Update filmwright to open this film; nothing was changed."
        )
    return tables


def write(path: Path, kind: str, version: int, tables: Mapping[str, Any]) -> bool:
    """Write tables, changing only what differs from the file as it is; True if anything was written."""
    wanted = {"schema": f"{kind}.{version}", **tables}
    if path.exists():
        text = path.read_text("utf-8")
        known = tomllib.loads(text)
        if _ordered(known) == _ordered(wanted):
            return False
        if text == fresh(
            known
        ):  # nobody has been at it: there is no comment and no layout to keep, which takes five times as long
            files.write(path, fresh(wanted))
            return True
        document = tomlkit.parse(text)
        _update(document, wanted)
        if _ordered(document.unwrap()) == _ordered(wanted):
            files.write(path, tomlkit.dumps(document))
            return True
        # tomlkit could not keep the layout: the values matter more
    files.write(path, fresh(wanted))
    return True


def fresh(tables: Mapping[str, Any]) -> str:
    """A new file's text as tomlkit would lay it out: tables near the top under headings of their own, deeper ones on one line."""
    head, rest = list[str](), list[str]()
    for key, item in tables.items():
        if isinstance(item, Mapping) and not _on_a_line(item, 0):
            rest += _table(_key(key), item)
        elif _is_rows(item):
            for row in item:
                rest += ["", f"[[{_key(key)}]]", *(f"{_key(k)} = {_inline_of(v, 2)}" for k, v in row.items())]
        else:
            head.append(f"{_key(key)} = {_inline_of(item, 0)}")
    return "\n".join([*head, *rest]) + "\n"


def _table(name: str, table: Mapping[str, Any]) -> list[str]:
    rows, below = ["", f"[{name}]"], list[str]()
    for key, item in table.items():
        if isinstance(item, Mapping) and not _on_a_line(item, 1):
            below += _table(f"{name}.{_key(key)}", item)
        else:
            rows.append(f"{_key(key)} = {_inline_of(item, 1)}")
    return [*rows, *below]


def _is_rows(item: Any) -> bool:
    return isinstance(item, list) and bool(item) and all(isinstance(row, Mapping) for row in item)


def _on_a_line(table: Mapping[str, Any], depth: int) -> bool:
    """Whether a table at a depth is written on one line, as a person would: deep ones, and small ones of plain values."""
    return depth >= 2 or bool(
        depth and len(table) <= 6 and all(not isinstance(item, dict | list) for item in table.values())
    )


def _key(key: str) -> str:
    return key if key and key.isascii() and key.replace("-", "").replace("_", "").isalnum() else _text(key)


def _inline_of(value: Any, depth: int) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)} = {_inline_of(item, 9)}" for key, item in value.items()) + "}"
    if _is_rows(value):
        return "[\n" + "".join(f"    {_inline_of(row, 9)},\n" for row in value) + "]"
    if isinstance(value, list):
        return "[" + ", ".join(_inline_of(item, 9) for item in value) + "]"
    return _inline(value)


def write_plainly(path: Path, kind: str, version: int, tables: Mapping[str, Any]) -> bool:
    """Write tables that only filmwright edits: no comments are kept, and it is a hundred times as quick. True if anything was written."""
    text = plainly(kind, version, tables)
    if path.exists() and path.read_text("utf-8") == text:
        return False
    files.write(path, text)
    return True


def plainly(kind: str, version: int, tables: Mapping[str, Any]) -> str:
    """The text of tables that only filmwright edits."""
    rows = [f"schema = {_text(f'{kind}.{version}')}"]
    rows += [f"{_text(key)} = {_inline(item)}" for key, item in tables.items() if not isinstance(item, Mapping)]
    for key, item in tables.items():
        if isinstance(item, Mapping):
            rows += ["", f"[{_text(key)}]", *(f"{_text(name)} = {_inline(one, 1)}" for name, one in item.items())]
    return "\n".join(rows) + "\n"


def _text(value: str) -> str:
    """A string as TOML writes it; JSON's escapes are among TOML's."""
    return encode_basestring(value).replace("\x7f", "\\u007f")  # json.dumps takes ten times as long to get there


def _inline(value: Any, depth: int = 0) -> str:
    """A value on one line; a list near the top has a row for each of its items, so that version control shows what changed."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_text(key)} = {_inline(item, 9)}" for key, item in value.items()) + "}"
    items = [_inline(item, depth + 1) for item in value]
    if depth == 1 and items:
        return "[\n" + "".join(f"  {item},\n" for item in items) + "]"
    return "[" + ", ".join(items) + "]"


def plain(value: Any) -> Any:
    """A dataclass (or part of one) as TOML knows it."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        out = {}
        for f in dataclasses.fields(value):
            item = getattr(value, f.name)
            default = f.default_factory() if callable(f.default_factory) else f.default
            if item is None or (item == default and f.name != "id"):
                continue
            out[f.name] = plain(item)
        return out
    if isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return round(value, 4) + 0.0
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    items = list(value)
    if items and all(
        isinstance(i, tuple) and len(i) == 2 and isinstance(i[0], str) and not isinstance(i[1], float) for i in items
    ):
        return {name: plain(item) for name, item in items}
    return [plain(item) for item in items]


def build(kind: type[T], table: Any, where: str = "") -> T:
    """A dataclass from its table; FilmError names the key that does not fit."""
    if not isinstance(table, Mapping):
        raise FilmError(f"{where or kind.__name__}: a table was expected, not {table!r}.")
    hints = _hints(typing.cast(Any, kind))
    names = {f.name for f in dataclasses.fields(kind)}  # type: ignore[arg-type]
    unknown = sorted(set(table) - names)
    if unknown:
        raise FilmError(
            f"{where or kind.__name__}: there is no {unknown[0]!r} here; known are {', '.join(sorted(names))}."
        )
    values = {name: _value(hints[name], item, f"{where}.{name}".strip(".")) for name, item in table.items()}
    try:
        return kind(**values)
    except TypeError as error:
        raise FilmError(f"{where or kind.__name__}: {error}.") from error


@cache
def _hints(kind: Any) -> dict[str, Any]:
    """The types of a dataclass's fields; working them out takes longer than filling them."""
    return typing.get_type_hints(kind)


def _value(hint: Any, item: Any, where: str) -> Any:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _value(next(a for a in arguments if a is not type(None)), item, where)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return build(hint, item, where)
    if origin is tuple:
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            if isinstance(item, Mapping):
                return tuple(_value(arguments[0], pair, where) for pair in item.items())
            if not isinstance(item, list):
                raise FilmError(f"{where}: a list was expected, not {item!r}.")
            return tuple(_value(arguments[0], one, where) for one in item)
        if not isinstance(item, list | tuple) or len(item) != len(arguments):
            raise FilmError(f"{where}: a list of {len(arguments)} was expected, not {item!r}.")
        return tuple(_value(a, one, where) for a, one in zip(arguments, item, strict=True))
    if origin is dict:
        return {str(key): _value(arguments[1], one, where) for key, one in item.items()}
    if hint is float and isinstance(item, int) and not isinstance(item, bool):
        return float(item)
    if hint in (str, int, float, bool) and type(item) is not hint:
        raise FilmError(f"{where}: {hint.__name__} was expected, not {item!r}.")
    return item


# ---------------------------------------------------------------------- layout


def _ordered(tables: Any, depth: int = 0) -> Any:
    """Values to compare: below the top the order of keys counts, for who is named first stands first."""
    if isinstance(tables, Mapping):
        rows = [(key, _ordered(item, depth + 1)) for key, item in tables.items()]
        return rows if depth else dict(rows)
    if isinstance(tables, list):
        return [_ordered(item, depth + 1) for item in tables]
    return tables


def _document(tables: Mapping[str, Any]) -> tomlkit.TOMLDocument:
    document = tomlkit.document()
    for key, item in tables.items():
        document[key] = _item(item, 0)
    return document


def _item(value: Any, depth: int) -> Any:
    """Tables near the top get a heading of their own; deeper ones stay on one line, as a person would write them."""
    if isinstance(value, Mapping):
        if depth >= 2 or (depth and all(not isinstance(v, dict | list) for v in value.values()) and len(value) <= 6):
            table: Table | InlineTable = tomlkit.inline_table()
        else:
            table = tomlkit.table()
        for key, item in value.items():
            table[key] = _item(item, depth + 1)
        return table
    if isinstance(value, list) and value and all(isinstance(v, Mapping) for v in value):
        if depth == 0:
            array = tomlkit.aot()
            for item in value:
                table = tomlkit.table()
                for key, inner in item.items():
                    table[key] = _item(inner, 2)
                array.append(table)
            return array
        rows = tomlkit.array()
        rows.multiline(True)
        for item in value:
            rows.append(_item(item, depth + 1))
        return rows
    return tomlkit.item(value)


def _update(table: Any, wanted: Mapping[str, Any], depth: int = 0) -> None:
    for key in [key for key in table if key not in wanted]:
        del table[key]
    for key, value in wanted.items():
        old = table.get(key)
        if old is None:
            table[key] = _item(value, depth)
        elif isinstance(value, Mapping) and isinstance(old, dict):
            _update(old, value, depth + 1)
            if list(old) != list(value):
                table[key] = _item(value, depth)
        elif isinstance(old, AoT) and isinstance(value, list):
            _update_rows(table, key, old, value)
        elif _unwrapped(old) != value:
            table[key] = _item(value, depth)


def _update_rows(table: Any, key: str, old: AoT, wanted: list[dict[str, Any]]) -> None:
    """Rows keep their comments when their id is still there."""
    if [row.get("id") for row in old] == [row.get("id") for row in wanted]:
        for row, value in zip(old, wanted, strict=True):
            _update(row, value, 2)
        return
    by_id = {row.get("id"): row for row in old if row.get("id")}
    rows = tomlkit.aot()
    for value in wanted:
        row = by_id.get(value.get("id"))
        if row is None:
            row = tomlkit.table()
        _update(row, value, 2)
        rows.append(row)
    table[key] = rows


def _unwrapped(item: Any) -> Any:
    return item.unwrap() if hasattr(item, "unwrap") else item
