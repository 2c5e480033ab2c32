"""Checks that every file source makes before it hands a file to a decoder."""

from __future__ import annotations

from pathlib import Path

from tracker.errors import SourceError, SourceProblem

MIN_SIDE_PX = 24  # the face cascades look at windows of 20 to 24 pixels
MAX_PIXELS = 200_000_000  # 600 MB as BGR; larger "pictures" are mistakes or traps


def check_readable(path: Path) -> None:
    """Raise a `SourceError` unless ``path`` is a file with something in it that may be read."""
    if not path.exists():
        raise SourceError(SourceProblem.NOT_FOUND, f"There is no file {path}. Check the name and the folder.")
    if not path.is_file():
        raise SourceError(SourceProblem.UNREADABLE, f"{path} is not a file. Choose a video, a picture or a folder.")
    try:
        with path.open("rb") as file:
            first = file.read(1)
    except PermissionError as error:
        message = f"You are not allowed to read {path}. Change its permissions or copy it to your own folder."
        raise SourceError(SourceProblem.UNREADABLE, message) from error
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror}). Check the disk or copy the file elsewhere."
        raise SourceError(SourceProblem.UNREADABLE, message) from error
    if not first:
        raise SourceError(SourceProblem.EMPTY, f"{path} is an empty file. Choose another one.")


def check_size(path: Path, width: int, height: int) -> None:
    """Raise a `SourceError` for pictures too small to hold a face or too large to be meant."""
    if min(width, height) < MIN_SIDE_PX:
        message = f"{path} is only {width}x{height} pixels. A face needs at least {MIN_SIDE_PX} on each side."
        raise SourceError(SourceProblem.UNREADABLE, message)
    if width * height > MAX_PIXELS:
        limit = MAX_PIXELS // 1_000_000
        message = f"{path} is {width}x{height} pixels, too large. Reduce it to {limit} megapixels or fewer."
        raise SourceError(SourceProblem.UNREADABLE, message)
