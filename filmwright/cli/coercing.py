"""What a verb is given, as the types that it asks for, without loading what typer judges types with: pydantic takes a tenth of a second,
and words and paths need none of it. Whatever is not plainly one of those goes typer's own way, with its own messages."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from typer.core import TyperCommand, TyperGroup


class Plain:
    """Stands where typer keeps the judge of one parameter's values; asks typer's own only when it must."""

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value as the verb wants it. Raises what typer raises."""
        wanted, one = param.type_descriptor.annotation, param.nargs == 1 and not param.multiple
        if one and value is None:
            return None
        if one and type(value) is wanted and wanted in (str, bool, int, float) and self._free(param):
            return value
        if one and wanted is Path and isinstance(value, str) and self._free(param):
            path = Path(value)
            if not path.exists() or os.access(path, os.R_OK):
                return path
        from typer._coercion import build_runtime_param

        return build_runtime_param(param.type_descriptor).coerce(value, param=param, ctx=ctx)

    @staticmethod
    def _free(param: Any) -> bool:
        """Whether a parameter asks for nothing more of its value than its type."""
        info = param.type_descriptor.parameter_info
        limits = (info.min, info.max, info.parser)
        checks = (info.exists, info.writable, info.resolve_path, info.allow_dash)
        return not any(limit is not None for limit in limits) and not any(checks) and info.file_okay and info.dir_okay


def _plainly(params: list[Any]) -> list[Any]:
    for param in params:
        if hasattr(param, "_runtime_param"):  # where typer keeps it; a typer that keeps it elsewhere goes its own way
            param._runtime_param = Plain()
    return params


class Verb(TyperCommand):
    """A command of the line whose parameters are judged plainly."""

    def get_params(self, ctx: Any) -> list[Any]:
        """Its parameters, `--help` among them."""
        return _plainly(super().get_params(ctx))


class Verbs(TyperGroup):
    """The commands of the line."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The parameters before a verb: `--help`."""
        return _plainly(super().get_params(ctx))
