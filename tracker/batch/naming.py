"""Where what is made of each input goes: the same place below the folder of results, under names that never collide."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tracker.batch.inputs import BatchInput


@dataclass(frozen=True, slots=True)
class Stem:
    """How the names of all that is made of an input begin, and where it goes.

    Attributes
    ----------
    folder : Path
    name : str
        The input's own name with its ending, so that ``a.mp4`` and ``a.mov`` stay apart.
    """

    folder: Path
    name: str

    def file(self, ending: str) -> Path:
        """What is called so, such as ``a.mp4.track.csv``."""
        return self.folder / f"{self.name}{ending}"

    @property
    def record(self) -> Path:
        """The note of what was done."""
        return self.file(".batch.json")

    @property
    def drafts(self) -> Path:
        """The folder for unfinished work; its name is short, as the input's own may be as long as names can be."""
        return self.folder / f".visavis-{_digits(self.name, 16)}"

    @property
    def parts(self) -> Path:
        """The folder for the finished chunks of a long clip."""
        return self.folder / f".visavis-{_digits(self.name, 16)}-parts"


def with_stems(inputs: Sequence[BatchInput], output: Path) -> Iterator[tuple[BatchInput, Stem]]:
    """Each input with where its results go.

    Where two inputs would come to the same names, also on disks that take capitals and small letters for the same, a
    few digits that depend on nothing but its path are added to each of them.

    Parameters
    ----------
    inputs : sequence of BatchInput
    output : Path
    """
    counts = Counter(_folded(one.place) for one in inputs)
    for one in inputs:
        place = PurePosixPath(one.place)
        twice = counts[_folded(one.place)] > 1
        yield (
            one,
            Stem(output.joinpath(*place.parent.parts), f"{place.name}~{_digits(one.path, 8)}" if twice else place.name),
        )


def _folded(place: str) -> int:
    """Equal for places that a disk may take for the same; a number, as a million of them are kept at once."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", place).casefold())
    return hash(text)


def _digits(text: str, count: int) -> str:
    return hashlib.sha256(text.encode(errors="surrogateescape")).hexdigest()[:count]
