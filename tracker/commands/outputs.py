"""Checks of the files that a command is asked to write, made before any work is done: nothing is replaced unasked."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from tracker.errors import VisavisError

Overwrite = Annotated[
    bool, typer.Option("--overwrite", help="Replace outputs that are there already; what is read never is.")
]

# What tells a file from others, by whatever name it goes: where it is on its disk, or its name where it is not yet.
_Identity = tuple[int, int] | str


def check_outputs(
    outputs: Iterable[tuple[Path | None, str]], *, inputs: Iterable[str | Path | None] = (), overwrite: bool = False
) -> None:
    """Make sure that files can be written, and that none takes the place of another; missing folders are made.

    Parameters
    ----------
    outputs : iterable of (Path, str)
        All files to be, each with what its name must end in, such as ``".csv"``. Those that are None are left out.
    inputs : iterable of str or Path
        All that the command reads: files, folders with the pictures and points in them, and whatever else it calls a
        source. None of it is ever written over.
    overwrite : bool
        Whether files that are there already may be replaced.

    Raises
    ------
    VisavisError
        With one plain sentence that says what is wrong with the first output that cannot be.
    """
    wanted = [(path, suffix) for path, suffix in outputs if path is not None]
    seen: set[_Identity] = set()
    for path, suffix in wanted:
        if path.suffix.lower() != suffix:
            raise VisavisError(f"The name of the output {path} must end in {suffix}.")
        if path.is_dir():
            raise VisavisError(f"The output {path} is a folder. Give a file name.")
        if (one := identity(path)) in seen:
            raise VisavisError(f"The output {path} is asked for twice. Give one of them another name.")
        seen.add(one)
    check_unused([path for path, _ in wanted], inputs, overwrite=overwrite)
    for path, _ in wanted:
        _check_writable(path)


def check_unused(paths: Sequence[Path], inputs: Iterable[str | Path | None], *, overwrite: bool) -> None:
    """Make sure that no file is an input, or there already.

    Raises
    ------
    VisavisError
        With one plain sentence about the first that is.
    """
    there = [path for path in paths if os.path.lexists(path)]
    if not there:
        return
    read = identities(inputs)
    for path in there:
        if identity(path) in read:
            raise VisavisError(f"The output {path} is the source itself, or belongs to it. Give another name.")
    if overwrite:
        return
    for path in there:
        if path.exists():
            raise VisavisError(f"{path} is there already. Give another name, or add --overwrite to replace it.")


def identity(path: Path) -> _Identity:
    """The same for all names of one file, be it links, relative paths, or capitals of a file that is still to be."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()
    return found.st_dev, found.st_ino


def identities(inputs: Iterable[str | Path | None]) -> set[_Identity]:
    """Of all files that are read: those named, and of folders named the pictures and points in them."""
    found: set[_Identity] = set()
    for given in inputs:
        path = Path(given).expanduser() if given else None
        try:
            if path is None or not path.exists():
                continue
        except (OSError, ValueError):  # what is no path, such as the name of a camera
            continue
        found.add(identity(path))
        if path.is_dir():
            found.update(identity(one) for one in _read_in(path))
    return found


def _read_in(folder: Path) -> Iterator[Path]:
    # Loaded here, so that --help need not wait for OpenCV.
    from tracker.sources.picture_file import IMAGE_SUFFIXES

    for parent, _, names in os.walk(folder):
        yield from (Path(parent, name) for name in names if Path(name).suffix.lower() in IMAGE_SUFFIXES | {".pts"})


def check_folder(folder: Path, *, inputs: Iterable[str | Path | None] = ()) -> None:
    """Make sure that new files can be put into a folder; it is made if it is missing.

    Raises
    ------
    VisavisError
        With one plain sentence: if it is no folder, one that is read, or cannot be written.
    """
    if folder.exists() and not folder.is_dir():
        raise VisavisError(f"The output {folder} is a file. Give a folder.")
    if folder.exists() and identity(folder) in identities(inputs):
        raise VisavisError(f"The output {folder} is the source itself. Give another folder.")
    _check_writable(folder / ".visavis-check")


def _check_writable(path: Path) -> None:
    # Of a link to what is not there yet it is the file that is tried, and taken away again, not the link.
    real = Path(os.path.realpath(path))
    try:
        real.parent.mkdir(parents=True, exist_ok=True)
        if real.is_file():
            real.open("ab").close()
        elif not real.exists():
            real.open("xb").close()
            real.unlink()
    except OSError as error:
        raise VisavisError(f"The output {path} cannot be written: {error.strerror}.") from error


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Tell in a line of a file that cannot be written while the work is going on.

    Raises
    ------
    VisavisError
        In place of an `OSError`.
    """
    try:
        yield
    except OSError as error:
        raise VisavisError(f"{path} cannot be written: {error.strerror or error}.") from error
