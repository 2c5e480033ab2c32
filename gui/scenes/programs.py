"""Programs for the graphics card, out of the files in assets/shaders, and their values."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray

SHADERS = Path(__file__).resolve().parents[2] / "assets" / "shaders"


def shader_program(context: moderngl.Context, name: str, defined: tuple[str, ...] = ()) -> moderngl.Program:
    """Make a program of the two files of a name, with some words defined."""
    defines = "\n".join(f"#define {word}" for word in defined)
    vertex, fragment = (
        (SHADERS / f"{name}.{kind}").read_text(encoding="utf-8").replace("DEFINES\n", f"{defines}\n")
        for kind in ("vert", "frag")
    )
    return context.program(vertex_shader=vertex, fragment_shader=fragment)


def set_value(program: moderngl.Program, name: str, value: object) -> None:
    """Set a uniform, where the program has a use for it."""
    member: Any = program.get(name, None)
    if member is not None:
        member.value = value


def write_matrix(program: moderngl.Program, name: str, matrix: NDArray[np.float64]) -> None:
    """Set a matrix (row-major here, column-major there), where the program has a use for it."""
    member: Any = program.get(name, None)
    if member is not None:
        member.write(np.ascontiguousarray(matrix.T, dtype=np.float32))
