"""`main.py warm-up`: compile the kernels ahead of the first start."""

from __future__ import annotations

from typing import Annotated

import typer

from tracker.commands.console import noted, prepare_kernels

EPILOG = """Example:

main.py warm-up"""


def command(quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False) -> int:
    """Compile the kernels now, so that the first start is quick."""
    prepare_kernels(quiet=quiet)
    if not quiet:
        noted.print("The kernels are ready.")
    return 0
