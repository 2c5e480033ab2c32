"""From faces that were measured to a report with pictures of the worst."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from tracker.face.face_model import FaceModel
from tracker.files.model_report import ErrorRow, FaceRow, ModelReport, known
from tracker.markup import Markup
from tracker.training.card import parts_of
from tracker.training.evaluation import YAW_LABELS, Errors, MeasuredFace, report_of
from tracker.types import Image, Points

WORST = 12
_PICTURE_PX = 240
# Around the annotated points, as a share of their size.
_AIR = 0.25
_JPEG_QUALITY = 82
_ANNOTATED, _FOUND = (90, 230, 90), (40, 140, 255)
# Four more bits of sub-pixel place.
_SHIFT = 4
_NOT_FOUND = float("inf")


def model_report(model: FaceModel, measured: Sequence[MeasuredFace], data: str, worst: int = WORST) -> ModelReport:
    """The report on a model.

    Parameters
    ----------
    model : FaceModel
    measured : sequence of MeasuredFace
        At least one.
    data : str
        On which faces it was measured, in words.
    worst : int
        Of how many faces there are to be pictures.

    Raises
    ------
    DataSetError
        If a picture cannot be read any more.
    """
    markup, report = model.shape.markup, report_of(measured, model.shape.markup)
    rows = [_row(group) for group in report.groups]
    ordered = sorted(measured, key=_error, reverse=True)
    found = report.groups[0].points
    return ModelReport(
        model=model.name,
        about=parts_of(model),
        data=data,
        rows=tuple(row for row in rows if row.label not in YAW_LABELS),
        yaws=tuple(row for row in rows if row.label in YAW_LABELS),
        regions=tuple(report.regions.items()),
        mean_xy=tuple((float(x), float(y)) for x, y in model.shape.mean_xy),
        point_errors=tuple(float(error) for error in found.mean(axis=0)) if len(found) else (),
        faces=tuple(
            FaceRow(
                one.face.name,
                None if one.errors_percent is None else float(one.errors_percent.mean()),
                known(one.yaw_deg),
                picture_of(one, markup) if rank < worst else None,
            )
            for rank, one in enumerate(ordered)
        ),
    )


def picture_of(measured: MeasuredFace, markup: Markup) -> bytes:
    """A face with its annotated points (green) and those that were fitted (orange), as JPEG."""
    image, points = measured.face.read_image(), measured.face.points_xy
    low, high = points.min(axis=0), points.max(axis=0)
    side = (1.0 + 2.0 * _AIR) * float(max((high - low).max(), 1.0))
    scale = _PICTURE_PX / side
    corner = 0.5 * (low + high) - 0.5 * side
    placed = np.array([[scale, 0.0, -scale * corner[0]], [0.0, scale, -scale * corner[1]]])
    small = cv2.GaussianBlur(image, (0, 0), 0.4 / scale) if scale < 0.5 else image
    picture = np.asarray(cv2.warpAffine(small, placed, (_PICTURE_PX, _PICTURE_PX), flags=cv2.INTER_LINEAR), np.uint8)
    _draw(picture, (points - corner) * scale, markup, _ANNOTATED)
    if measured.found_xy is not None:
        _draw(picture, (measured.found_xy - corner) * scale, markup, _FOUND)
    return cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])[1].tobytes()


def _draw(picture: Image, points_xy: Points, markup: Markup, colour: tuple[int, int, int]) -> None:
    fine = np.clip(np.round(points_xy * (1 << _SHIFT)), -(1 << 20), 1 << 20).astype(np.int32)
    lines = [fine[contour] for contour in markup.contours]
    cv2.polylines(picture, lines, False, colour, 1, cv2.LINE_AA, _SHIFT)
    for x, y in fine.tolist():
        cv2.circle(picture, (x, y), 1 << _SHIFT, colour, cv2.FILLED, cv2.LINE_AA, _SHIFT)


def _error(measured: MeasuredFace) -> float:
    return _NOT_FOUND if measured.errors_percent is None else float(measured.errors_percent.mean())


def _row(group: Errors) -> ErrorRow:
    known_errors = group.found > 0
    return ErrorRow(
        group.label,
        group.total,
        group.found,
        float(group.faces.mean()) if known_errors else None,
        float(np.median(group.faces)) if known_errors else None,
        group.auc,
        group.failed,
    )
