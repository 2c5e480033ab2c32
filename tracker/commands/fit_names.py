"""Which files the faces of each picture go into, worked out so that none takes the place of another."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import count, islice
from pathlib import Path

from tracker.commands.outputs import check_folder, check_unused, identities, identity
from tracker.errors import SettingsError, VisavisError


class FitNames:
    """The names of what `fit` writes: ``NAME.pts`` for the first face of a picture, and ``NAME_2.pts`` and so on.

    How many faces a picture has is known only after fitting. A name such as ``photo_2.pts`` that belongs to another
    picture, ``photo_2.jpg``, or to an older file, is therefore left out: the second face of ``photo.jpg`` then goes
    into ``photo_3.pts``. No other pictures can come to the same name, as its last number tells which picture it is of.

    Parameters
    ----------
    pictures : sequence of Path
    output : Path
        The folder.
    overlay : bool
        Whether ``NAME.png`` is written too.
    overwrite : bool
        Whether older files may be replaced.
    resume : bool
        Whether pictures whose ``NAME.pts`` is there are left out.

    Attributes
    ----------
    pictures : list of Path
        Those that are to be fitted.
    done : int
        How many are left out, being done.

    Raises
    ------
    VisavisError
        If a file would be replaced, or cannot be written.
    """

    def __init__(
        self, pictures: Sequence[Path], output: Path, *, overlay: bool, overwrite: bool = False, resume: bool = False
    ) -> None:
        self._output, self._overlay, self._overwrite = output, overlay, overwrite
        self._stems = Counter(_folded(path.stem) for path in pictures)
        if twice := next((path for path in pictures if self._stems[_folded(path.stem)] > 1), None):
            raise SettingsError(
                f"two pictures are called {twice.stem} and would write the same file; fit them one by one"
            )
        if resume and overwrite:
            raise SettingsError("--resume and --overwrite exclude each other; leave one out")
        self.pictures = [path for path in pictures if not (resume and self.points(path).exists())]
        self.done = len(pictures) - len(self.pictures)
        self._check()
        self._inputs = identities(pictures)

    def points(self, picture: Path) -> Path:
        """Where the first face of a picture goes; written last, so that where it is all the others are."""
        return self._output / f"{picture.stem}.pts"

    def overlay(self, picture: Path) -> Path | None:
        """Where a picture goes with its points drawn in."""
        return self._output / f"{picture.stem}.png" if self._overlay else None

    def further(self, picture: Path, faces: int) -> list[Path]:
        """Where the second face of a picture and those after it go."""
        names = (self._output / f"{picture.stem}_{number}.pts" for number in count(2))
        return list(islice((path for path in names if self._is_free(path)), faces))

    def _is_free(self, path: Path) -> bool:
        if _folded(path.stem) in self._stems or identity(path) in self._inputs:
            return False
        return self._overwrite or not path.exists()

    def _check(self) -> None:
        both = (path for picture in self.pictures for path in (self.points(picture), self.overlay(picture)))
        wanted = [path for path in both if path is not None]
        check_unused(wanted, self.pictures, overwrite=True)
        there = [] if self._overwrite else [path for path in wanted if path.exists()]
        if there:
            more = f" and {len(there) - 1} more are" if len(there) > 1 else " is"
            raise VisavisError(
                f"{there[0]}{more} there already. Add --resume to fit the pictures that have no .pts there, "
                "--overwrite to fit all anew, or give another folder."
            )
        check_folder(self._output)


def _folded(stem: str) -> str:
    return unicodedata.normalize("NFC", stem).casefold()
