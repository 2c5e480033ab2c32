"""`main.py uninstall-desktop`: take the app out of the menu of the desktop."""

from __future__ import annotations

from typing import Annotated

import typer

from tracker.commands.console import noted

EPILOG = """Example:

main.py uninstall-desktop"""


def command(quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False) -> int:
    """Take away what install-desktop has written; settings and recordings stay."""
    from tracker.desktop_entry import uninstall

    gone = uninstall()
    if not quiet:
        for path in gone:
            noted.print(f"removed {path}", markup=False)
        if not gone:
            noted.print("There was nothing to remove.", markup=False)
    return 0
