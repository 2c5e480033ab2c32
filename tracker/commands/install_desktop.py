"""`main.py install-desktop`: put the app into the menu of the desktop."""

from __future__ import annotations

from typing import Annotated

import typer

from tracker.commands.console import noted

EPILOG = """Example:

main.py install-desktop"""


def command(quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False) -> int:
    """Put the app into the menu of the desktop, and let it open recordings, clips and pictures. Needs no root."""
    from tracker.desktop_entry import install

    for path in install():
        if not quiet:
            noted.print(str(path), markup=False)
    return 0
