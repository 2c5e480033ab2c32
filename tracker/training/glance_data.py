"""The folders from which the glance network learns, and what of them is kept out for measuring."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from math import radians
from pathlib import Path

import numpy as np

from tracker.checked_file import lines_of, taken_apart
from tracker.errors import DataSetError
from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder
from tracker.face.glance import glance_frame
from tracker.face.reference_frame import GreyPicture
from tracker.head.detector import FaceDetector
from tracker.pose.rotation import rotation_of
from tracker.sources.picture_file import read_image
from tracker.training.conv_crops import augmented
from tracker.training.data_set import AnnotatedFace, held_out, read_folder, split
from tracker.training.loose_faces import Look, LooseFaces, kept_faces, loose_faces
from tracker.training.negatives import NegativeSource
from tracker.types import Image, Points

Progress = Callable[[str, float], None]
Random = np.random.Generator

# Turns of other people's pictures are kept where two ways to know them agree.
_AGREEING_RAD = radians(10.0)
_SURE = 0.6


@dataclass(frozen=True, slots=True, eq=False)
class FaceSets:
    """Annotated faces and people's pictures, cut out.

    Attributes
    ----------
    training : dict of str to LooseFaces
        By where they come from.
    validation : LooseFaces
        Annotated faces of photographs kept out.
    annotated, filmed, kept_out : list of AnnotatedFace
        As they are in their pictures: the annotated faces and those of videos that are learnt from, and the annotated
        ones that are not.
    """

    training: dict[str, LooseFaces]
    validation: LooseFaces
    annotated: list[AnnotatedFace]
    filmed: list[AnnotatedFace]
    kept_out: list[AnnotatedFace]


def read_sets(folder: Path, keep: Path, model: FaceModel, progress: Progress) -> FaceSets:
    """Read the folders ``faces``, and ``video_faces`` and ``smiles`` where they exist.

    Parameters
    ----------
    folder : Path
    keep : Path
        Folder in which faces that are cut out are kept.
    model : FaceModel
        By which faces without points are fitted.
    progress : callable
        Told (what, share done).

    Raises
    ------
    DataSetError
        If ``faces`` is missing or holds nothing, or something in a folder cannot be read.
    """
    annotated: list[AnnotatedFace] = []
    for faces in sorted(path for path in (folder / "faces").glob("*") if path.is_dir()):
        annotated += read_folder(faces)
    if not annotated:
        raise DataSetError(f"{folder} needs a folder faces with folders of pictures and .pts files in it")
    learnt, kept_out = split(annotated)
    cutter = _Cutter(model.shape.mean_xy, progress)
    training = {"photographs": kept_faces(keep / "photographs", partial(cutter.of, learnt))}
    filmed: list[AnnotatedFace] = []
    if (folder / "video_faces").is_dir():
        # Pictures of one person are named alike.
        filmed = split(read_folder(folder / "video_faces"))[0]
        training["videos"] = kept_faces(keep / "videos", partial(cutter.posed, filmed))
    if (folder / "smiles").is_dir():
        training["smiles"] = kept_faces(keep / "smiles", partial(_smiles, folder / "smiles", model, cutter))
    validation = kept_faces(keep / "validation", partial(cutter.of, kept_out))
    return FaceSets(training, validation, learnt, filmed, kept_out)


@dataclass(frozen=True, slots=True, eq=False)
class _Cutter:
    mean_xy: Points
    progress: Progress

    def of(self, faces: Sequence[AnnotatedFace]) -> LooseFaces:
        return self.cut((GreyPicture(face.read_image()) for face in faces), [face.points_xy for face in faces])

    def posed(self, faces: Sequence[AnnotatedFace]) -> LooseFaces:
        """Those whose points have a pose."""
        cut = self.of(faces)
        return cut.of(np.flatnonzero(np.isfinite(cut.turns[:, 0, 0])))

    def cut(self, pictures: Iterable[GreyPicture], points_xy: Sequence[Points]) -> LooseFaces:
        def told() -> Iterator[GreyPicture]:
            for number, picture in enumerate(pictures):
                self.progress("cutting out faces", number / len(points_xy))
                yield picture

        return loose_faces(told(), points_xy, self.mean_xy, glance_frame(self.mean_xy))


def _smiles(folder: Path, model: FaceModel, cutter: _Cutter) -> LooseFaces:
    """Faces of GENKI-4K that are surely found and turned as its table says; its yaw has the other sign."""
    finder, detector = FaceFinder(model), FaceDetector()
    pictures, points, yaws = [], [], []
    table = [row for row in _yaws(folder / "labels.csv") if not held_out(Path(row[0]).stem)]
    for number, (name, yaw) in enumerate(table):
        cutter.progress("finding faces", number / len(table))
        image = read_image(folder / name)
        picture = GreyPicture(image)
        found = finder.find(picture, detector.detect(image))
        if found and found[0].score > _SURE:
            pictures.append(picture)
            points.append(found[0].fit.points_xy)
            yaws.append(-yaw)
    faces = cutter.cut(pictures, points)
    seen = np.array([rotation_of(turn).yaw_rad if np.isfinite(turn).all() else np.nan for turn in faces.turns])
    return faces.of(np.flatnonzero(np.abs(seen - np.array(yaws)) < _AGREEING_RAD))


def _yaws(path: Path) -> list[tuple[str, float]]:
    try:
        with taken_apart():
            return [(row["file"], float(row["yaw_rad"])) for row in csv.DictReader(lines_of(path))]
    except (OSError, ValueError, csv.Error) as error:
        raise DataSetError(f"{path} cannot be read as a table with file and yaw_rad ({error})") from error


class NegativeLooks:
    """Looks at places without a face, worn as faces are.

    Parameters
    ----------
    negatives : NegativeSource
    covers : ndarray, shape (n, side, side), uint8
        Pictures larger than the crop, from which covers take their texture.
    points_xy : ndarray, shape (68, 2)
        Of the mean face on the crop.
    """

    def __init__(self, negatives: NegativeSource, covers: Image, points_xy: Points) -> None:
        self._negatives, self._covers, self._points_xy = negatives, covers, points_xy

    def __len__(self) -> int:
        """All are drawn by chance: there is one kind."""
        return 1

    def cut(self, number: int, random: Random) -> Look:
        """A fresh look, worn."""
        look = self.plain(random)
        other = self._covers[int(random.integers(len(self._covers)))]
        return Look(augmented(look.crop, self._points_xy, other, random), look.presence, look.turn)

    def plain(self, random: Random) -> Look:
        """A look that is not worn, for measuring."""
        crop, presence = self._negatives.cut(random)
        return Look(crop, presence, np.full((3, 3), np.nan))
