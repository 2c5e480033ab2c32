"""Annotations to other programs and from them: folders of ``.pts``, tables of points, COCO keypoints."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np

from tracker.annotation.annotation_set import AnnotationSet
from tracker.annotation.coco import read_coco, write_coco
from tracker.annotation.marks import PictureState, PointMarks, marks_of
from tracker.errors import DataSetError, VisavisError
from tracker.files.points_csv import PointsRow, read_points_csv, write_points_csv
from tracker.files.pts import FIRST_PIXEL, read_pts, write_pts
from tracker.markup import Markup
from tracker.sources.picture_file import read_image
from tracker.types import Points
from tracker.words import later


class ExchangeFormat(Enum):
    """What annotations are written as."""

    PTS = "pts"
    CSV = "csv"
    COCO = "json"


@dataclass(frozen=True, slots=True)
class Exported:
    """What became of an export.

    Attributes
    ----------
    written : int
        Pictures whose points were written.
    unfinished : tuple of str
        Pictures left out, as points are missing on them that the format must have.
    there : tuple of Path
        Files that were there already, and were left as they are.
    """

    written: int
    unfinished: tuple[str, ...] = ()
    there: tuple[Path, ...] = ()


def format_of(path: Path) -> ExchangeFormat:
    """What a file or a folder is taken for, by its name.

    Raises
    ------
    VisavisError
        If it is neither.
    """
    suffix = path.suffix.lower()
    if path.is_dir() or not suffix:
        return ExchangeFormat.PTS
    if suffix in (".csv", ".json"):
        return ExchangeFormat(suffix[1:])
    raise VisavisError(later(f"Points go to a folder of .pts, a .csv or a .json; {path.name} is none of them."))


def read_marks(path: Path, markup: Markup, names: Iterable[str], *, one_based: bool = False) -> dict[str, PointMarks]:
    """Points of pictures from a folder of ``.pts``, a table or a COCO file.

    Parameters
    ----------
    path : Path
    markup : Markup
    names : iterable of str
        Of the pictures that they may belong to.
    one_based : bool
        Whether the pixels of ``.pts`` count from 1, as iBUG's own do.

    Returns
    -------
    dict of str to PointMarks
        By the names of pictures; done where all points are placed.

    Raises
    ------
    DataSetError
        If it cannot be read, or its points are not as many as those of the layout.
    VisavisError
        If it is none of these.
    """
    form = format_of(path)
    if form is ExchangeFormat.COCO:
        return read_coco(path, markup)
    shift = FIRST_PIXEL if one_based else 0.0
    if form is ExchangeFormat.PTS:
        files = {name: path / f"{Path(name).stem}.pts" for name in names}
        there = {name: file for name, file in files.items() if file.exists()}
        points = {name: _of_layout(read_pts(file), markup, file) - shift for name, file in there.items()}
        return {name: marks_of(one, done=True) for name, one in points.items()}
    rows = read_points_csv(path)
    by_stem = {Path(name).stem: name for name in names}
    found = {}
    for row in rows:
        stem = Path(row.image.replace("\\", "/")).name.rpartition(".")[0] or row.image
        if (name := by_stem.get(stem)) is not None:
            found[name] = marks_of(_of_layout(row.points_xy, markup, path), row.visible, done=True)
    return found


def write_marks(
    annotations: AnnotationSet, path: Path, *, one_based: bool = False, replace: bool = False, unfinished: bool = False
) -> Exported:
    """Write what is annotated, in the format that the name says.

    Parameters
    ----------
    annotations : AnnotationSet
    path : Path
        A ``.csv``, a ``.json`` (COCO), or a folder for a ``.pts`` each; it is made if it is not there.
    one_based : bool
        Count the pixels in ``.pts`` from 1.
    replace : bool
        Whether files that are there already may be replaced.
    unfinished : bool
        Whether pictures that nobody has called done are written too, as far as the format allows.

    Raises
    ------
    VisavisError
        If it cannot be written.
    """
    form = format_of(path)
    states = (PictureState.DONE, PictureState.BEGUN) if unfinished else (PictureState.DONE,)
    chosen = {name: annotations.marks(name) for name in annotations.in_state(*states)}
    partly = form is ExchangeFormat.COCO
    left_out = tuple(name for name, one in chosen.items() if not (partly or one.is_whole))
    chosen = {name: one for name, one in chosen.items() if name not in left_out}
    if form is not ExchangeFormat.PTS and path.exists() and not replace:
        return Exported(0, left_out, (path,))
    try:
        if form is ExchangeFormat.PTS:
            there = _write_pts(chosen, path, FIRST_PIXEL if one_based else 0.0, replace=replace)
            return Exported(len(chosen) - len(there), left_out, there)
        if form is ExchangeFormat.CSV:
            write_points_csv(path, [_row(name, one) for name, one in chosen.items()])
        else:
            shapes = {name: read_image(annotations.path_of(name)).shape for name in chosen}
            write_coco(path, annotations.markup, chosen, {name: (of[1], of[0]) for name, of in shapes.items()})
    except OSError as error:
        raise VisavisError(later(f"The points cannot be written to {path} ({error.strerror}).")) from error
    return Exported(len(chosen), left_out)


def _write_pts(chosen: dict[str, PointMarks], folder: Path, shift: float, *, replace: bool) -> tuple[Path, ...]:
    """A file for each picture; gives those that were there before and may not be replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    there = []
    for name, one in chosen.items():
        file = folder / f"{Path(name).stem}.pts"
        if os.path.lexists(file) and not replace:
            there.append(file)
        else:
            write_pts(file, one.points_xy + shift)
    return tuple(there)


def _row(name: str, marks: PointMarks) -> PointsRow:
    seen = [point not in marks.hidden for point in range(len(marks.places))]
    return PointsRow(name, marks.points_xy, np.array(seen))


def _of_layout(points_xy: Points, markup: Markup, path: Path) -> Points:
    if len(points_xy) != markup.point_count:
        raise DataSetError(
            f"{path.name} has {len(points_xy)} points, the layout {markup.name} has {markup.point_count}."
        )
    return points_xy
