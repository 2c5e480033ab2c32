"""Annotated faces: a folder of pictures with ``.pts`` files, or shapes alone from a CSV in the 71-point layout.

Coordinates are 0-based pixels, pixel centres at integers. The split into training and validation goes by photograph,
so that two faces of one picture are never on both sides.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.annotation.annotation_set import AnnotationSet
from tracker.annotation.log import log_path, logs_in
from tracker.annotation.marks import PictureState
from tracker.checked_file import shown, taken_apart
from tracker.errors import DataSetError, SourceError
from tracker.files.points_csv import PointsRow, read_points_csv
from tracker.files.pts import read_pts
from tracker.markup import Markup
from tracker.sources.picture_file import read_image
from tracker.types import Image, Points, read_only

PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".bmp")
_HELD_OUT_PERCENT, _FEWEST_HELD_OUT = 15, 4


@dataclass(frozen=True, slots=True, eq=False)
class AnnotatedFace:
    """One annotated face; the picture is read when asked for.

    Attributes
    ----------
    name : str
        Path relative to the folder of the data set, without ending.
    picture : Path or None
        None for shapes whose pictures are not at hand.
    points_xy : ndarray, shape (N, 2), float64, pixels
    visible : ndarray, shape (N,), bool
        False where the point is covered by something.
    """

    name: str
    picture: Path | None
    points_xy: Points
    visible: NDArray[np.bool_]

    @property
    def photograph(self) -> str:
        """Name of the photograph: faces named PHOTO_1, PHOTO_2 share one."""
        stem = Path(self.name).name
        head, _, tail = stem.rpartition("_")
        return head if head and tail.isdigit() else stem

    def read_image(self) -> Image:
        """The picture, uint8 BGR.

        Raises
        ------
        DataSetError
            If there is none, or it cannot be read.
        """
        if self.picture is None:
            raise DataSetError(f"the picture of {self.name} is not there; check the folder or leave it out")
        try:
            return read_image(self.picture)
        except SourceError as error:
            raise DataSetError(f"the picture of {self.name} cannot be read; leave it out ({error})") from error


def read_folder(folder: Path) -> list[AnnotatedFace]:
    """All pictures under ``folder`` that have a ``.pts`` file of the same name beside them, sorted by name.

    Raises
    ------
    DataSetError
        If there is none, or they do not all have the same number of points.
    """
    faces = []
    for path in sorted(folder.rglob("*.pts")):
        picture = next((path.with_suffix(end) for end in PICTURE_ENDINGS if path.with_suffix(end).exists()), None)
        if picture is None:
            continue
        points = read_pts(path)
        name = path.relative_to(folder).with_suffix("").as_posix()
        faces.append(AnnotatedFace(name, picture, points, np.ones(len(points), dtype=np.bool_)))
    if not faces:
        raise DataSetError(f"{folder} holds no pictures with .pts files beside them")
    counts = {len(face.points_xy) for face in faces}
    if len(counts) > 1:
        raise DataSetError(f"{folder} mixes faces of {' and '.join(map(str, sorted(counts)))} points; keep one kind")
    return faces


def read_annotations(folder: Path, layout: Markup | None = None) -> tuple[list[AnnotatedFace], Markup | None]:
    """The faces of a folder that was annotated by the program, or that has ``.pts`` files.

    Parameters
    ----------
    folder : Path
    layout : Markup, optional
        Of somebody's own; where the folder is annotated in one layout alone, it is that.

    Returns
    -------
    faces : list of AnnotatedFace
        Of pictures that are done.
    layout : Markup or None
        What their points mean, where that does not follow from their number.

    Raises
    ------
    DataSetError
        If there is none.
    SourceError
        If the folder cannot be read.
    """
    logs = logs_in(folder) if layout is None else [log_path(folder, layout)]
    if not any(path.exists() for path in logs):
        return read_folder(folder), layout
    annotations = AnnotationSet(folder, layout)
    faces = []
    for name in annotations.in_state(PictureState.DONE):
        marks = annotations.marks(name)
        visible = np.array([point not in marks.hidden for point in range(len(marks.places))])
        faces.append(AnnotatedFace(Path(name).stem, annotations.path_of(name), marks.points_xy, visible))
    if not faces:
        raise DataSetError(f"no picture in {folder} is done yet; annotate some, and say of each that it is done")
    return faces, annotations.markup if annotations.markup.text else None


def read_csv(path: Path, pictures: Path | None = None) -> list[AnnotatedFace]:
    """Faces of a CSV with ``image;x;y;visible;x;y;visible;...`` on each line (the 71-point layout of clmtools).

    Parameters
    ----------
    path : Path
    pictures : Path, optional
        Folder of the pictures; without it, or where one is missing, the shape alone is read.

    Raises
    ------
    DataSetError
        If a line is not in that layout.
    """
    return [_face_of_row(row, pictures, path.name) for row in read_points_csv(path)]


def _face_of_row(row: PointsRow, pictures: Path | None, where: str) -> AnnotatedFace:
    try:
        with taken_apart():
            name = Path(row.image).with_suffix("").as_posix()
    except ValueError as error:
        raise DataSetError(f"{where} has {shown(row.image)}, which is no name of a picture ({error})") from error
    picture = pictures / row.image if pictures is not None else None
    if picture is not None and not picture.exists():
        picture = None
    return AnnotatedFace(name, picture, row.points_xy, row.visible)


def held_out(photograph: str) -> bool:
    """Whether a photograph belongs to the validation part: fixed by its name alone, 15 % of all names."""
    return _lot(photograph)[0] < _HELD_OUT_PERCENT


def _lot(photograph: str) -> tuple[int, str]:
    """Of 100, by the name; those of one number by their names."""
    digest = hashlib.sha256(photograph.encode()).digest()
    return int.from_bytes(digest[:4], "big") % 100, photograph


def split(faces: list[AnnotatedFace]) -> tuple[list[AnnotatedFace], list[AnnotatedFace]]:
    """(training, validation) faces, by photograph; of small sets more are kept out than their names would have it, but
    no more than half."""
    photographs = {face.photograph for face in faces}
    kept_out = {photograph for photograph in photographs if held_out(photograph)}
    fewest = min(_FEWEST_HELD_OUT, len(photographs) // 2)
    if len(kept_out) < fewest:
        kept_out = set(sorted(photographs, key=_lot)[:fewest])
    training = [face for face in faces if face.photograph not in kept_out]
    validation = [face for face in faces if face.photograph in kept_out]
    return training, validation


def stack(faces: list[AnnotatedFace]) -> Points:
    """All shapes, shape (faces, N, 2), read-only."""
    return read_only(np.stack([face.points_xy for face in faces]))  # type: ignore[return-value]
