"""How Sphinx builds the book: `make book` writes it to out/book, as pages that need no network."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parent.parent
# Kernels are described as they are written, not as what Numba makes of them.
os.environ["NUMBA_DISABLE_JIT"] = "1"
sys.path[:0] = [str(ROOT), str(ROOT / "docs" / "_extensions")]

project = "visavis"
author = "the authors of visavis"
extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "numpydoc",
    "mathml",
    "addresses",
    "rooms",
]
default_role = "code"
nitpicky = True
# Every page has the list of pages beside it; with each function in it that would be a megabyte.
toc_object_entries = False

html_theme = "furo"
html_title = "visavis"
html_static_path = ["_static"]
html_css_files = ["book.css"]
html_copy_source = False
html_show_copyright = False
html_theme_options = {"navigation_with_keys": True}

myst_enable_extensions = ["dollarmath"]
myst_heading_anchors = 4

add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints = "none"
autodoc_default_options = {"members": True, "exclude-members": "Lock"}
numpydoc_show_class_members = False
numpydoc_xref_param_type = False
# They are asked for by the training of networks only, or bound to a system.
autodoc_mock_imports = [
    *("torch", "onnx", "onnxruntime.quantization"),
    *("evdev", "xcffib", "pylsl", "distributed", "dask", "dbus_fast"),
]


def _bars(app: Sphinx, what: str, name: str, thing: object, options: object, lines: list[str]) -> None:
    """Let ``|x|`` in a docstring be a magnitude, and not what reStructuredText takes it for."""
    lines[:] = [line.replace("|", "\\|") if "``" not in line else line for line in lines]


def _links(app: Sphinx, path: Path, page: str, content: list[str]) -> None:
    """Let the links of a file that is taken into the book lead to the book's own chapters."""
    content[0] = content[0].replace("(kernels/README.md)", "(conventions.md)")


def setup(app: Sphinx) -> None:
    """Hook in what is ours."""
    app.connect("include-read", _links)
    app.connect("autodoc-process-docstring", _bars, priority=900)
