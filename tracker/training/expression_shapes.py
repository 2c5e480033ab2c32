"""The reference's annotated shapes with their classes: 71 points a face, six expressions, what a face would be called.

Pictures of the MUCT database show a person up to twelve times, three lights by four cameras; the others come from the
web, a person each as far as the names tell. Whatever is measured keeps all pictures of a person on one side.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.checked_file import text_of
from tracker.errors import DataSetError
from tracker.markup import CLMTOOLS_71
from tracker.readings import Emotion
from tracker.training.data_set import read_csv, stack
from tracker.types import Points

Flags = NDArray[np.bool_]

LISTS = {
    "angry": Emotion.ANGER,
    "disgusted": Emotion.DISGUST,
    "fear": Emotion.FEAR,
    "happy": Emotion.HAPPINESS,
    "sad": Emotion.SADNESS,
    "surprised": Emotion.SURPRISE,
}
_MASCULINE, _FEMININE = "male", "female"
# Person, light, camera: i042ra-mn.
_MUCT = re.compile(r"(i\d{3})([q-z])[a-e]-")
_FEWEST = 10


@dataclass(frozen=True, slots=True, eq=False)
class ExpressionShapes:
    """Annotated shapes.

    Attributes
    ----------
    shapes_xy : ndarray, shape (T, 71, 2), float64, pixels
    mirrored_xy : ndarray, shape (T, 71, 2), float64, pixels
        Of the mirrored pictures.
    persons, shots : ndarray, shape (T,), str
        Who it is; and whose moment it is, seen by several cameras.
    studio : ndarray, shape (T,), bool
        Whether it is one of the database's.
    labels : mapping of Emotion to ndarray of bool
    masculine : ndarray, shape (T,), bool
    """

    shapes_xy: Points
    mirrored_xy: Points
    persons: NDArray[np.str_]
    shots: NDArray[np.str_]
    studio: Flags
    labels: Mapping[Emotion, Flags]
    masculine: Flags

    @property
    def neutral(self) -> Flags:
        """Pictures of the database that are on no list: the only ones taken for neutral."""
        return np.asarray(self.studio & ~np.any(list(self.labels.values()), axis=0))


def read_expression_shapes(folder: Path) -> ExpressionShapes:
    """Read ``annotations.csv`` and the lists in ``classes`` (the layout of clmtools).

    Raises
    ------
    DataSetError
        If one is missing or not in that layout, or a class has too few faces.
    """
    faces = read_csv(folder / "annotations.csv")
    if len(faces[0].points_xy) != CLMTOOLS_71.point_count:
        raise DataSetError(f"{folder} holds faces of {len(faces[0].points_xy)} points; 71 are needed")
    names = [face.name for face in faces]
    labels = {emotion: _listed(folder, name, names) for name, emotion in LISTS.items()}
    masculine, feminine = (_listed(folder, name, names) for name in (_MASCULINE, _FEMININE))
    if (masculine == feminine).any():
        raise DataSetError(f"a face in {folder} is on none or both of the lists male and female; mend them")
    shapes = stack(faces)
    found = [_MUCT.match(name) for name in names]
    persons = [one[1] if one else name for one, name in zip(found, names, strict=True)]
    shots = [one[0][:5] if one else name for one, name in zip(found, names, strict=True)]
    studio = np.array([one is not None for one in found])
    # How wide the pictures were is not known, and does not matter.
    mirrored = CLMTOOLS_71.mirrored(shapes, 1.0)
    return ExpressionShapes(shapes, mirrored, np.array(persons), np.array(shots), studio, labels, masculine)


def _listed(folder: Path, name: str, names: list[str]) -> Flags:
    path = folder / "classes" / f"{name}.csv"
    try:
        lines = text_of(path).splitlines()
    except (OSError, ValueError) as error:
        raise DataSetError(f"the list {path} cannot be read ({error})") from error
    listed = {Path(line.strip()).with_suffix("").as_posix() for line in lines if line.strip()}
    chosen = np.array([one in listed for one in names])
    if chosen.sum() < _FEWEST:
        raise DataSetError(f"the list {path.name} names {chosen.sum()} of the faces; {_FEWEST} are needed")
    return chosen
