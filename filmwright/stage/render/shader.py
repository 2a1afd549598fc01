"""GLSL files made into programs: includes resolved, features switched by defines, each program compiled once."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any

import moderngl
import numpy as np

from filmwright.arrays import Array

FOLDER = Path(__file__).with_name("glsl")
BLOCKS = {"Frame": 0, "Bones": 1}  # binding points of the uniform blocks
_INCLUDE = re.compile(r'^#include "([^"]+)"$', re.MULTILINE)


@functools.cache
def _text(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def source(name: str, defines: tuple[str, ...] = ()) -> str:
    """The GLSL 3.30 text of a file with its includes (each once) and defines ("NAME" or "NAME value")."""
    seen: set[str] = set()

    def resolve(file: str) -> str:
        if file in seen:
            return ""
        seen.add(file)
        return _INCLUDE.sub(lambda match: resolve(match[1]), _text(file))

    return "#version 330\n" + "".join(f"#define {define}\n" for define in defines) + resolve(name)


class Shaders:
    """The programs of one context."""

    def __init__(self, context: moderngl.Context) -> None:
        self._context = context
        self._programs: dict[tuple[str, str, tuple[str, ...]], moderngl.Program] = {}
        self._sheets: dict[moderngl.Program, moderngl.VertexArray] = {}

    def program(self, vertex: str, fragment: str, *defines: str) -> moderngl.Program:
        """The program of two files under these defines. Both files see the same defines."""
        key = (vertex, fragment, defines)
        if key not in self._programs:
            made = self._context.program(
                vertex_shader=source(vertex, defines), fragment_shader=source(fragment, defines)
            )
            for block, binding in BLOCKS.items():
                if block in made:
                    member: Any = made[block]
                    member.binding = binding
            self._programs[key] = made
        return self._programs[key]

    def full_screen(self, fragment: str, *defines: str) -> moderngl.Program:
        """The program of a pass over the whole picture."""
        return self.program("screen_vertex.glsl", fragment, *defines)

    def draw_screen(self, program: moderngl.Program) -> None:
        """Run a full-screen program over the bound framebuffer (one triangle larger than the picture)."""
        if program not in self._sheets:
            self._sheets[program] = self._context.vertex_array(program, [])
        self._sheets[program].render(moderngl.TRIANGLES, 3)


def assign(program: moderngl.Program, **values: float | int | tuple[float, ...] | Array) -> None:
    """Set uniforms by name; those that the compiler removed are passed over. Matrices are row-major."""
    for name, value in values.items():
        if name not in program:
            continue
        member: Any = program[name]
        if isinstance(value, np.ndarray) and value.ndim >= 2:
            member.write(np.ascontiguousarray(np.swapaxes(value, -1, -2), "f4").tobytes())
        elif isinstance(value, np.ndarray):
            member.value = tuple(float(x) for x in value)
        else:
            member.value = value


def bind(program: moderngl.Program, **textures: moderngl.Texture) -> None:
    """Put textures on units 0, 1, … in order and tell the program."""
    for unit, (name, texture) in enumerate(textures.items()):
        if name in program:
            texture.use(unit)
            member: Any = program[name]
            member.value = unit
