"""The command ``visavis-app``: opens the app, or has the one that runs show what is named, without a terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from main import main as run


def main() -> int:
    """Do what the command ``open`` does, and return its exit status."""
    # Windows gives none to a program without a terminal.
    nowhere = sys.stdout or sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
    sys.argv.insert(1, "open")
    return run()
