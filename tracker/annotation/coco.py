"""Annotations as COCO keypoints: one JSON file for all pictures, https://cocodataset.org/#format-data.

A keypoint is x, y and 0 (not placed), 1 (placed, but hidden) or 2 (seen). Pixels count from 0 here as everywhere in the
program, with the centre of the top left one at (0, 0).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from tracker.annotation.marks import PointMarks, marks_of, no_marks
from tracker.checked_file import taken_apart, text_of
from tracker.errors import DataSetError
from tracker.files.pts import FARTHEST_PX
from tracker.markup import Markup
from tracker.whole_file import write_whole

_MOST_BYTES = 1 << 27
_NOT_PLACED, _HIDDEN, _SEEN = 0, 1, 2
_FACE = 1


def write_coco(
    path: Path, markup: Markup, marks: Mapping[str, PointMarks], sizes: Mapping[str, tuple[int, int]]
) -> None:
    """Write a COCO file; it is there whole or not at all.

    Parameters
    ----------
    path : Path
    markup : Markup
    marks : mapping of str to PointMarks
        By the names of the pictures.
    sizes : mapping of str to (int, int)
        Width and height of the same pictures.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    images, annotations = [], []
    for number, (name, one) in enumerate(marks.items(), start=1):
        width, height = sizes[name]
        images.append({"id": number, "file_name": name, "width": width, "height": height})
        annotations.append({"id": number, "image_id": number, "category_id": _FACE, "iscrowd": 0} | _keypoints(one))
    names = [name.replace(", ", "_").replace(" ", "_") for name in markup.names]
    skeleton = [[int(a) + 1, int(b) + 1] for contour in markup.contours for a, b in pairwise(contour)]
    category = {"id": _FACE, "name": "face", "supercategory": "person", "keypoints": names, "skeleton": skeleton}
    content = {
        "info": {"description": f"points of the layout {markup.name}", "version": "1.0"},
        "images": images,
        "annotations": annotations,
        "categories": [category],
    }
    write_whole(path, json.dumps(content).encode())


def read_coco(path: Path, markup: Markup) -> dict[str, PointMarks]:
    """The points in a COCO file, by the names of the pictures without folders; of several faces the largest.

    Points of the same names as the layout's are taken in its order, others in their own.

    Raises
    ------
    DataSetError
        If it cannot be read, or its points are not as many as those of the layout.
    """
    try:
        with taken_apart():
            return _faces_in(json.loads(text_of(path, _MOST_BYTES)), markup)
    except OSError as error:
        raise DataSetError(f"{path} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise DataSetError(f"{path} is no file of COCO keypoints for the layout {markup.name} ({error}).") from error


def _faces_in(content: Any, markup: Markup) -> dict[str, PointMarks]:
    names = {image["id"]: Path(image["file_name"]).name for image in content["images"]}
    orders = {category["id"]: _order(category.get("keypoints"), markup) for category in content["categories"]}
    faces: dict[str, tuple[float, PointMarks]] = {}
    for one in content["annotations"]:
        values = one.get("keypoints")
        if not values:
            continue
        triples = np.array(values, dtype=np.float64).reshape(-1, 3)
        if len(triples) != markup.point_count:
            raise ValueError(f"a face has {len(triples)} points, the layout {markup.point_count}")
        marks = _marks(triples[orders[one["category_id"]]])
        name, size = names[one["image_id"]], _size(marks)
        if name not in faces or size > faces[name][0]:
            faces[name] = size, marks
    return {name: marks for name, (_, marks) in faces.items()}


def _order(keypoints: Any, markup: Markup) -> list[int]:
    """Where each point of the layout is among those of a category."""
    names = [name.replace(", ", "_").replace(" ", "_") for name in markup.names]
    if isinstance(keypoints, list) and sorted(map(str, keypoints)) == sorted(names):
        return [keypoints.index(name) for name in names]
    return list(range(markup.point_count))


def _marks(triples: np.ndarray) -> PointMarks:
    placed = triples[:, 2] > _NOT_PLACED
    points = np.where(placed[:, None], triples[:, :2], np.nan)
    if not (np.abs(points[placed]) <= FARTHEST_PX).all():
        raise ValueError("a point lies in no picture")
    if not placed.any():
        return no_marks(len(triples))
    return marks_of(points, triples[:, 2] != _HIDDEN, done=True)


def _size(marks: PointMarks) -> float:
    """Of the box around what is placed."""
    if not marks.placed:
        return 0.0
    return float(np.prod(np.nanmax(marks.points_xy, axis=0) - np.nanmin(marks.points_xy, axis=0)))


def _keypoints(marks: PointMarks) -> dict[str, Any]:
    values: list[float] = []
    for point, place in enumerate(marks.places):
        if place is None:
            values += [0, 0, _NOT_PLACED]
        else:
            values += [round(place[0], 3), round(place[1], 3), _HIDDEN if point in marks.hidden else _SEEN]
    low, high = np.nanmin(marks.points_xy, axis=0), np.nanmax(marks.points_xy, axis=0)
    width, height = (high - low).round(3).tolist()
    box = [*low.round(3).tolist(), width, height]
    return {"keypoints": values, "num_keypoints": marks.placed, "bbox": box, "area": round(width * height, 3)}
