"""Lists the addresses on the network that the book names, beside the pages: nothing here looks them up."""

from __future__ import annotations

from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

NAME = "addresses.txt"


def _write(app: Sphinx, failure: Exception | None) -> None:
    if failure is not None:
        return
    named = {
        (link["refuri"], page)
        for page in app.env.found_docs
        for link in app.env.get_doctree(page).findall(nodes.reference)
        if link.get("refuri", "").startswith(("http://", "https://"))
    }
    lines = [f"{address}  ({page})\n" for address, page in sorted(named)]
    (Path(app.outdir) / NAME).write_text("".join(lines), encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Do it when all pages are written."""
    app.connect("build-finished", _write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
