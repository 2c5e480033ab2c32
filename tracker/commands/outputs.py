"""Checks of the files that a command is asked to write, made before any work is done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tracker.errors import VisavisError


def check_output(path: Path, suffix: str, *, inputs: Sequence[str] = ()) -> None:
    """Make sure that a file can be written; missing folders are made, and a file that is there is left as it is.

    Parameters
    ----------
    path : Path
        The file to be.
    suffix : str
        What its name must end in, such as ``".csv"``.
    inputs : sequence of str
        What the command reads; writing over it is refused.

    Raises
    ------
    VisavisError
        With one plain sentence that says what is wrong with the output.
    """
    if path.suffix.lower() != suffix:
        raise VisavisError(f"The name of the output {path} must end in {suffix}.")
    if path.is_dir():
        raise VisavisError(f"The output {path} is a folder. Give a file name.")
    if any(_same_file(path, source) for source in inputs):
        raise VisavisError(f"The output {path} is the source itself. Give another name.")
    existed = path.exists()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.open("ab").close()
    except OSError as error:
        raise VisavisError(f"The output {path} cannot be written: {error.strerror}.") from error
    if not existed:
        path.unlink()


def _same_file(path: Path, source: str) -> bool:
    try:
        return path.exists() and path.samefile(Path(source).expanduser())
    except (OSError, ValueError):
        return False
