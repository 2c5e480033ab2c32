"""Files that are either the old ones or the new ones, never half of each."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that an interruption leaves what was there before; makes its folder if need be.

    Parameters
    ----------
    path : Path
        Replaced if it exists; of a link, what it leads to.
    content : bytes

    Raises
    ------
    OSError
        If it cannot be written; nothing is left behind then.
    """
    with whole_file(path) as file:
        file.write(content)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file to write in pieces that is there once all is written, and else what was there before.

    Parameters
    ----------
    path : Path
        As for `write_whole`.

    Raises
    ------
    OSError
        As for `write_whole`.
    """
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    # A name that no other writer has, and that is not too long where the file's own nearly is.
    draft = target.with_name(f".visavis-{secrets.token_hex(8)}.part")
    try:
        with draft.open("xb") as file:
            with suppress(OSError):  # nothing there yet, or a disk without modes
                draft.chmod(target.stat().st_mode)
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk before going on, as far as the system can."""
    with suppress(OSError):  # Windows opens no folders, and some disks sync none
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def reserve(path: Path) -> Path:
    """Make an empty file under a name that nothing has, so that nobody else takes it; makes its folder if need be.

    Returns
    -------
    Path
        This one, or the first that is free, such as ``film 2.mp4``.

    Raises
    ------
    OSError
        If it cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    number, free = 1, path
    while True:
        try:
            free.open("xb").close()
        except FileExistsError:
            number += 1
            free = path.with_name(f"{path.stem} {number}{path.suffix}")
        else:
            return free


def put_aside(path: Path) -> Path:
    """Give a file that cannot be used another name, so that nothing overwrites it.

    Parameters
    ----------
    path : Path
        Afterwards there is no such file.

    Returns
    -------
    Path
        Where it is now: beside its old place, under the first free name such as ``settings.kept-1.toml``.

    Raises
    ------
    OSError
        If it cannot be renamed.
    """
    number = 1
    while (aside := path.with_name(f"{path.stem}.kept-{number}{path.suffix}")).exists():
        number += 1
    return path.rename(aside)


def kept_aside(path: Path) -> str:
    """`put_aside`, in words that go before what is to be done: ``"it is kept as NAME; "``, or ``""`` if that failed."""
    try:
        return f"it is kept as {put_aside(path).name}; "
    except OSError:
        return ""


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """A folder to fill that is there under its name once all is in it, and else not at all.

    Parameters
    ----------
    path : Path
        Not there yet, or an empty folder.

    Yields
    ------
    Path
        Where to put the files.

    Raises
    ------
    OSError
        If it cannot be made, or there is something in it already.
    """
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".visavis-{secrets.token_hex(8)}.part")
    draft.mkdir()
    try:
        yield draft
        with suppress(FileNotFoundError):
            target.rmdir()
        draft.replace(target)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    sync_folder(target.parent)


@contextmanager
def draft_of(path: Path) -> Iterator[Path]:
    """Another name for a file that is written by name, which gets its own once all is written.

    Parameters
    ----------
    path : Path
        As for `write_whole`.

    Yields
    ------
    Path
        The name to write under; where nothing is written, nothing comes of it.

    Raises
    ------
    OSError
        As for `write_whole`.
    """
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".visavis-{secrets.token_hex(8)}{target.suffix}")
    try:
        yield draft
        if draft.exists():
            draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)
