"""GLSL files made into programs: includes resolved, features switched by defines, each program compiled once."""

from __future__ import annotations

import functools
import re
from collections import OrderedDict
from pathlib import Path
from typing import Any

import moderngl
import numpy as np

from filmwright.arrays import Array

FOLDER = Path(__file__).with_name("glsl")
BLOCKS = {"Frame": 0, "Bones": 1}  # binding points of the uniform blocks
MOST = 72  # programs kept; a frame uses some 30
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
    """The programs of one context. Those that were not used for longest are given up: a program of a software renderer takes 2 MB."""

    def __init__(self, context: moderngl.Context, most: int = MOST) -> None:
        self._context, self._most = context, most
        self._programs: OrderedDict[tuple[str, str, tuple[str, ...]], moderngl.Program] = OrderedDict()
        self._sheets: dict[moderngl.Program, moderngl.VertexArray] = {}
        self._frame: set[tuple[str, str, tuple[str, ...]]] = set()

    def __len__(self) -> int:
        """How many programs are kept."""
        return len(self._programs)

    def begin(self) -> list[moderngl.Program]:
        """Start a frame: the programs that are given up, none of which the frame before used."""
        spare = len(self._programs) - self._most
        keys = [key for key in self._programs if key not in self._frame][:spare] if spare > 0 else []
        gone = [self._programs.pop(key) for key in keys]
        for program in gone:
            self._sheets.pop(program, None)
        self._frame.clear()
        return gone

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
        self._programs.move_to_end(key)
        self._frame.add(key)
        return self._programs[key]

    def full_screen(self, fragment: str, *defines: str) -> moderngl.Program:
        """The program of a pass over the whole picture."""
        return self.program("screen_vertex.glsl", fragment, *defines)

    def draw_screen(self, program: moderngl.Program) -> None:
        """Run a full-screen program over the bound framebuffer (one triangle larger than the picture)."""
        self.sheet(program).render(moderngl.TRIANGLES, 3)

    def sheet(self, program: moderngl.Program) -> moderngl.VertexArray:
        """The vertex array of a program that makes its own vertices."""
        if program not in self._sheets:
            self._sheets[program] = self._context.vertex_array(program, [])
        return self._sheets[program]


def assign(program: moderngl.Program, **values: float | int | tuple[float, ...] | Array) -> None:
    """Set uniforms by name; those that the compiler removed are passed over. Matrices are row-major."""
    for name, value in values.items():
        member: Any = program.get(name, None)
        if member is None:
            continue
        if isinstance(value, np.ndarray) and value.ndim >= 2:
            member.write(np.ascontiguousarray(np.swapaxes(value, -1, -2), "f4").tobytes())
        elif isinstance(value, np.ndarray):
            member.value = tuple(float(x) for x in value)
        else:
            member.value = value


def bind(program: moderngl.Program, **textures: moderngl.Texture) -> None:
    """Put textures on units 0, 1, … in order and tell the program."""
    for unit, (name, texture) in enumerate(textures.items()):
        member: Any = program.get(name, None)
        if member is not None:
            texture.use(unit)
            member.value = unit
