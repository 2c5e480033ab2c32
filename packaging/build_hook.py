"""Builds the wheel: all packages below one, ``visavis``, with their own imports rewritten to match.

In the checkout the packages lie beside ``main.py`` and import each other by everyday names, which nobody else may have
to share. Only import statements are touched; names of modules in strings there are none, as the sources make them of
``__package__`` (a test imports every module of a built wheel).
"""

from __future__ import annotations

import ast
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "visavis"
OWN = ("main", "kernels", "tracker", "gui")
# What lies at the top of the checkout and becomes part of the package, without what only the checkout needs.
PARTS = ("main.py", "kernels", "tracker", "gui", "models", "assets")
LEFT_OUT = ("__pycache__",)
SOURCE = Path("packaging") / PACKAGE


class VisavisBuildHook(BuildHookInterface[Any]):
    """Puts the packages into a folder of the build's own, from which they go into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the folder, unless the checkout itself is to be used."""
        self._made = Path(tempfile.mkdtemp(prefix="visavis-build-"))
        assemble(Path(self.root), self._made)
        build_data["force_include"][str(self._made)] = PACKAGE

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove it."""
        shutil.rmtree(self._made, ignore_errors=True)


def assemble(root: Path, target: Path) -> None:
    """Copy all that belongs to the package.

    Parameters
    ----------
    root : Path
        The checkout, or an unpacked sdist.
    target : Path
        An empty folder, which becomes the package.

    Raises
    ------
    ValueError
        If a module imports another in a way that cannot be rewritten.
    """
    for source, place in _files(root):
        goal = target / place
        goal.parent.mkdir(parents=True, exist_ok=True)
        if source.suffix == ".py":
            goal.write_text(rewritten(source.read_text(encoding="utf-8"), str(place)), encoding="utf-8", newline="\n")
        else:
            shutil.copyfile(source, goal)


def _files(root: Path) -> Iterator[tuple[Path, Path]]:
    for part in (root / SOURCE, *(root / name for name in PARTS)):
        base = part if part == root / SOURCE else root
        for path in [part] if part.is_file() else sorted(part.rglob("*")):
            place = path.relative_to(base)
            if path.is_file() and not set(place.parts) & set(LEFT_OUT) and not path.name.startswith("."):
                yield path, place


def rewritten(text: str, name: str = "") -> str:
    """The source of a module that imports its neighbours from below the package.

    Parameters
    ----------
    text : str
    name : str
        For messages.

    Raises
    ------
    ValueError
        For ``import kernels.warp``, which gives the name ``kernels`` to a module that will not have it any more.
    """
    lines = text.splitlines(keepends=True)
    # From the end, as what is inserted moves all that follows in its line.
    for row, column in sorted(_places(ast.parse(text), name), reverse=True):
        line = lines[row - 1].encode()
        lines[row - 1] = (line[:column] + f"{PACKAGE}.".encode() + line[column:]).decode()
    return "".join(lines)


def _places(tree: ast.Module, name: str) -> Iterator[tuple[int, int]]:
    """Where the package's name belongs: line from 1, and byte in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and _is_own(node.module or ""):
            yield node.lineno, node.col_offset + len("from ")
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if _is_own(alias.name):
                    if alias.asname is None:
                        raise ValueError(f"{name}, line {node.lineno}: write it as from ... import ...")
                    yield alias.lineno, alias.col_offset


def _is_own(module: str) -> bool:
    return module.partition(".")[0] in OWN
