"""All modules of kernels and tracker, a page for each package, so that none can be forgotten.

The pages are written to ``docs/api`` when a build begins, each with its package's own docstring and an ``automodule``
for every module in it; they are no part of the repository.
"""

from __future__ import annotations

import ast
from pathlib import Path

from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parents[2]
# Commands are told by the program's own --help.
_LEFT_OUT = {"tracker.commands"}


def packages() -> list[str]:
    """Kernels, tracker, and the packages in tracker."""
    inner = sorted(f"tracker.{path.parent.name}" for path in (ROOT / "tracker").glob("*/__init__.py"))
    return ["kernels", "tracker", *(name for name in inner if name not in _LEFT_OUT)]


def modules_of(package: str) -> list[str]:
    """The modules of a package with all packages in it; of tracker only its own."""
    folder = ROOT.joinpath(*package.split("."))
    found = folder.glob("*.py") if package == "tracker" else folder.rglob("*.py")
    names = (".".join(path.relative_to(ROOT).with_suffix("").parts) for path in found)
    return sorted(name for name in names if not name.endswith(("__init__", "__main__")))


def page_of(package: str) -> str:
    """The page of a package, reStructuredText."""
    told = ast.get_docstring(ast.parse((ROOT.joinpath(*package.split(".")) / "__init__.py").read_text("utf-8"))) or ""
    parts = [_titled(package, "="), told.replace("|", "\\|")]
    parts += [f"{_titled(name, '-')}\n\n.. automodule:: {name}" for name in modules_of(package)]
    return "\n\n".join(parts) + "\n"


def _titled(name: str, underline: str) -> str:
    return f"{name}\n{underline * len(name)}"


def _write(app: Sphinx) -> None:
    folder = Path(app.srcdir) / "api"
    wanted = {folder / f"{package}.rst": page_of(package) for package in packages()}
    for path in folder.glob("*.rst"):
        if path not in wanted:
            path.unlink()
    for path, text in wanted.items():
        # One that is as it was is not read anew.
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Write the pages before anything is read."""
    app.connect("builder-inited", _write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
