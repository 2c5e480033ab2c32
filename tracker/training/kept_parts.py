"""Parts of a face model that are trained already, kept beside it until all is done: a training that was stopped goes on
with them, and comes to the same model."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tracker.archives.archive import Archive, ArchiveKind, Header, Member, read_archive, write_archive
from tracker.archives.header import Items, Record, Text, Whole
from tracker.errors import ModelFileError
from tracker.training.data_set import AnnotatedFace

Arrays = Mapping[str, NDArray[Any]]

_TYPES: dict[str, type[np.generic]] = {"<f4": np.float32, "<f8": np.float64}


def _members(header: Header) -> dict[str, Member]:
    return {row["name"]: Member(_TYPES[row["type"]], row["shape"]) for row in header["arrays"]}


_ARRAY = Record(
    {"name": Text(longest=80), "type": Text(options=tuple(_TYPES)), "shape": Items(Whole(1, 10_000_000), 1, 4)}
)
KIND = ArchiveKind(
    title="part of a training",
    format="visavis-training-part",
    versions=(1,),
    members=_members,
    header=Record({"key": Text(), "arrays": Items(_ARRAY, 1, 64)}),
    advice="delete it, and it is trained again",
    most_bytes=1 << 28,
)


class KeptParts:
    """The parts of one training, each a file of a folder.

    Parameters
    ----------
    folder : Path or None
        Made when there is something to keep; None keeps nothing.
    key : str
        See `key_of`; parts of another training are made anew.
    """

    def __init__(self, folder: Path | None = None, key: str = "") -> None:
        self._folder, self._key = folder, key

    def part(self, name: str, make: Callable[[], Arrays]) -> Arrays:
        """A part: what was kept of it, else made now and kept.

        Parameters
        ----------
        name : str
        make : callable
            Trains it; its arrays are of float32 or float64.

        Raises
        ------
        OSError
            If it cannot be written.
        """
        if self._folder is None:
            return make()
        path = self._folder / f"{name} {self._key[:12]}.npz"
        try:
            return read_archive(path, KIND, self._checked)
        except ModelFileError:
            made = make()
        self._folder.mkdir(exist_ok=True)
        rows = [{"name": key, "type": array.dtype.str, "shape": list(array.shape)} for key, array in made.items()]
        write_archive(path, KIND, {"key": self._key, "arrays": rows}, made)
        return made

    def clear(self) -> None:
        """Forget them: all is done."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _checked(self, archive: Archive) -> Arrays:
        if archive.header["key"] != self._key:
            raise ValueError("it belongs to another training")
        return archive.arrays


def key_of(faces: Sequence[AnnotatedFace], plan: object) -> str:
    """What tells a training from all others: its plan, and the faces with their points.

    Parameters
    ----------
    faces : sequence of AnnotatedFace
    plan : object
        By its `repr`.
    """
    digest = hashlib.sha256(repr(plan).encode())
    for face in faces:
        digest.update(face.name.encode())
        digest.update(np.ascontiguousarray(face.points_xy).tobytes())
        digest.update(face.visible.tobytes())
    return digest.hexdigest()
