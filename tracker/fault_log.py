"""Where the program writes down its own faults, for whoever is to mend them."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

import platformdirs


def log_path() -> Path:
    """Where tracebacks go."""
    return platformdirs.user_log_path("visavis") / "errors.log"


def write_fault(error: BaseException, when: str) -> str:
    """Add a fault to the log.

    Parameters
    ----------
    error : BaseException
        With its traceback.
    when : str
        Date and time.

    Returns
    -------
    str
        Where the details are, as the end of a sentence.
    """
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
            told = "".join(traceback.format_exception(error))
            log.write(f"{when} {sys.argv[1:]}\n{told}\n")
    except OSError as problem:
        return f"and the log could not be written: {problem}"
    return f"details in {path}"
