"""`main.py warm-up`: compile the kernels ahead of the first start."""

from __future__ import annotations

from tracker.commands.console import noted, prepare_kernels
from tracker.commands.options import Quiet

EPILOG = """Example:

main.py warm-up"""


def command(quiet: Quiet = False) -> int:
    """Compile the kernels now, so that the first start is quick."""
    prepare_kernels(quiet=quiet)
    if not quiet:
        noted.print("The kernels are ready.")
    return 0
