"""The directive ``rooms``: all modules of a package, described one below the other, so that none can be forgotten."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.parsing import nested_parse_to_nodes

ROOT = Path(__file__).resolve().parents[2]


def modules_of(package: str, deep: bool) -> list[str]:
    """The names of a package's modules, those of the packages in it only if ``deep``."""
    folder = ROOT.joinpath(*package.split("."))
    found = folder.rglob("*.py") if deep else folder.glob("*.py")
    names = (".".join(path.relative_to(ROOT).with_suffix("").parts) for path in found)
    return sorted(name for name in names if not name.endswith(("__init__", "__main__")))


class Rooms(SphinxDirective):
    """``.. rooms:: kernels`` describes the modules of that package; with ``:flat:`` not those of packages in it."""

    required_arguments = 1
    option_spec: ClassVar = {"flat": lambda _: True}

    def run(self) -> list[nodes.Node]:
        """A section for each module."""
        lines = StringList()
        for name in modules_of(self.arguments[0], deep="flat" not in self.options):
            lines.extend(
                StringList([name, "-" * len(name), "", f".. automodule:: {name}", ""], source=self.arguments[0])
            )
        return nested_parse_to_nodes(self.state, lines, allow_section_headings=True)


def setup(app: Sphinx) -> dict[str, bool]:
    """Make the directive known."""
    app.add_directive("rooms", Rooms)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
