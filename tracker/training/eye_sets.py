"""The folders from which the eye network learns, and what of them is kept out for measuring."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tracker.errors import DataSetError
from tracker.training.data_set import read_folder, split
from tracker.training.eye_crops import RealEye, of_faces, open_and_closed, with_pupils


@dataclass(frozen=True, slots=True, eq=False)
class EyeSets:
    """Eyes to learn from and to measure with.

    Attributes
    ----------
    training : list of list of RealEye
        Open and closed eyes, eyes of annotated faces, eyes with known pupils.
    crops, lids, pupils : list of RealEye
        Of each kind, those kept out: one of five files, 15 of 100 photographs, every second face.
    """

    training: list[list[RealEye]]
    crops: list[RealEye]
    lids: list[RealEye]
    pupils: list[RealEye]

    @property
    def counts(self) -> tuple[int, ...]:
        """How many eyes of each kind are learnt from."""
        return tuple(len(eyes) for eyes in self.training)


def read_sets(folder: Path) -> EyeSets:
    """Read the folders ``eyes``, ``faces`` and ``synthetic``.

    Raises
    ------
    DataSetError
        If one is missing or holds nothing.
    """
    training, validation = [], []
    for faces in sorted(path for path in (folder / "faces").glob("*") if path.is_dir()):
        learnt, kept_out = split(read_folder(faces))
        training += learnt
        validation += kept_out
    pupils = with_pupils(folder / "synthetic", held_out=False)
    if not training or not pupils:
        raise DataSetError(f"{folder} needs the folders eyes, faces and synthetic with pictures in them")
    crops = open_and_closed(folder / "eyes", held_out=False)
    return EyeSets(
        training=[crops, of_faces(training), pupils],
        crops=open_and_closed(folder / "eyes", held_out=True),
        lids=of_faces(validation),
        pupils=with_pupils(folder / "synthetic", held_out=True),
    )
