"""The folder of results: whose it is, and what failed in it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path

from tracker.errors import VisavisError
from tracker.whole_file import write_whole

MARK = "visavis-batch.json"
FAILURES = "failures.csv"
_VERSION = 1


def claim(output: Path) -> None:
    """Make the folder of results; it must be empty, or one of an earlier batch: nobody else's files are replaced.

    Parameters
    ----------
    output : Path

    Raises
    ------
    VisavisError
        If there are other files in it, or it cannot be written.
    """
    try:
        output.mkdir(parents=True, exist_ok=True)
        if not (output / MARK).exists():
            if any(not path.name.startswith(".") for path in output.iterdir()):
                raise VisavisError(
                    f"{output} has files in it that no batch has made. Give a new folder for the results."
                )
            write_whole(output / MARK, (json.dumps({"format": "visavis-batch", "version": _VERSION}) + "\n").encode())
    except FileExistsError as error:
        raise VisavisError(f"The output {output} is a file. Give a folder.") from error
    except OSError as error:
        raise VisavisError(f"The output {output} cannot be written: {error.strerror}.") from error


def write_failures(output: Path, failures: Iterable[tuple[str, str]]) -> Path | None:
    """Write a table of what failed; where nothing did there is none.

    Parameters
    ----------
    output : Path
        The folder of results.
    failures : iterable of (str, str)
        File, and why, in one line.

    Returns
    -------
    Path or None
        The table.
    """
    path = output / FAILURES
    rows = sorted(failures)
    if not rows:
        path.unlink(missing_ok=True)
        return None
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(("file", "why"))
    table.writerows(rows)
    write_whole(path, text.getvalue().encode(errors="surrogateescape"))
    return path
