"""What a batch works on: the clips and pictures below folders, those that are named, and those in lists."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

from tracker.checked_file import text_of
from tracker.errors import SourceError, SourceProblem, VisavisError
from tracker.sources.film_container import FILM_SUFFIXES
from tracker.sources.picture_file import IMAGE_SUFFIXES
from tracker.sources.picture_folder import is_of_the_system

# A text file with a path a line.
LIST_SUFFIXES = frozenset({".txt", ".lst", ".list"})
_MOST_LIST_BYTES = 1 << 30
_COMMENT = "#"


class Kind(Enum):
    """What an input is by its name."""

    CLIP = "clip"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class BatchInput:
    """One clip or picture.

    Attributes
    ----------
    path : str
        Absolute; the same on all machines.
    place : str
        Where it is below the folder it was found in, with forward slashes: what is made of it has the same place.
    size : int
        Bytes, for the progress; 0 where it is not there.
    """

    path: str
    place: str
    size: int

    @property
    def kind(self) -> Kind:
        """A picture by the end of its name, else a clip."""
        return Kind.PICTURE if PurePosixPath(self.place).suffix.lower() in IMAGE_SUFFIXES else Kind.CLIP


def find_inputs(given: Sequence[Path], output: Path) -> list[BatchInput]:
    """All inputs, in the order of their places.

    Parameters
    ----------
    given : sequence of Path
        Folders, clips, pictures, and text files with a path a line. What is in a single folder keeps its place below
        it; of several folders each one's name goes before.
    output : Path
        Where results go: not looked into.

    Raises
    ------
    SourceError
        NOT_FOUND where nothing is at a path that was given, EMPTY where there are no inputs at all.
    VisavisError
        If a list cannot be read.
    """
    found: dict[str, BatchInput] = {}
    folders = sum(path.is_dir() for path in given)
    for path in given:
        for one in _inputs_of(path, output, prefixed=folders > 1 or len(given) > 1):
            found.setdefault(one.path, one)
    if not found:
        raise SourceError(
            SourceProblem.EMPTY, f"There are no clips or pictures in {given[0] if len(given) == 1 else 'any of these'}."
        )
    return sorted(found.values(), key=lambda one: (one.place, one.path))


def _inputs_of(path: Path, output: Path, *, prefixed: bool) -> Iterator[BatchInput]:
    if path.is_dir():
        yield from _below(path, output, path.resolve().name if prefixed else "")
    elif not path.exists():
        raise SourceError(SourceProblem.NOT_FOUND, f"There is no file or folder {path}. Check the name.")
    elif path.suffix.lower() in LIST_SUFFIXES:
        yield from _listed(path)
    else:
        yield _input(path, path.name)


def _below(root: Path, output: Path, prefix: str) -> Iterator[BatchInput]:
    left_out = os.path.realpath(output)
    for folder, names, files in os.walk(root):
        here = Path(folder)
        names[:] = [
            name for name in names if not is_of_the_system(Path(name)) and os.path.realpath(here / name) != left_out
        ]
        for name in files:
            if Path(name).suffix.lower() in IMAGE_SUFFIXES | FILM_SUFFIXES and not is_of_the_system(Path(name)):
                yield _input(here / name, PurePosixPath(prefix, *(here / name).relative_to(root).parts).as_posix())


def _listed(path: Path) -> Iterator[BatchInput]:
    """Paths in a list are meant from the list's own folder. What is not there is told when its turn comes."""
    try:
        lines = text_of(path, _MOST_LIST_BYTES).splitlines()
    except (OSError, ValueError) as error:
        raise VisavisError(f"The list {path} cannot be read ({getattr(error, 'strerror', None) or error}).") from error
    for line in (line.strip() for line in lines):
        if line and not line.startswith(_COMMENT):
            yield _input(path.parent / line, _place_of(line))


def _place_of(line: str) -> str:
    """The path as it stands in the list, but never above the folder of results."""
    given = Path(os.path.normpath(line))
    parts = [part for part in given.parts if part not in ("..", given.anchor)]
    return PurePosixPath(*parts).as_posix()


def _input(path: Path, place: str) -> BatchInput:
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        size = 0
    return BatchInput(str(path.absolute()), place, size)
