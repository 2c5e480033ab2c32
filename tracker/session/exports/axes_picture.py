"""A drawing of the axes on the mean head, as the camera sees it."""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from tracker.markup import IBUG_68
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.types import Rotation

_FONT = Path(__file__).resolve().parents[3] / "assets" / "fonts" / "Inter-Regular.otf"
_SIZE_PX, _TWICE = (1200, 420), 2
_PAPER, _INK, _FAINT = (250, 250, 251), (32, 34, 38), (150, 154, 160)
_AXES = (
    ("x", (200, 60, 60), (1.0, 0.0, 0.0)),
    ("y", (40, 140, 70), (0.0, 1.0, 0.0)),
    ("z away", (50, 90, 200), (0.0, 0.0, 1.0)),
)
_TURN = 0.45
_HEADS = (
    ("straight ahead: 0, 0, 0", Rotation(0.0, 0.0, 0.0)),
    ("pitch +: nose down", Rotation(0.0, _TURN, 0.0)),
    ("yaw +: to the own right", Rotation(_TURN, 0.0, 0.0)),
    ("roll +: clockwise here", Rotation(0.0, 0.0, _TURN)),
)
_PLACE_M, _NOSE_LINE_M, _NOSE = np.array([0.0, -0.035, 0.55]), 0.05, (214, 130, 30)


@lru_cache(maxsize=1)
def axes_picture() -> bytes:
    """The drawing as a PNG: the head straight ahead and turned by each angle, with the camera frame's axes.

    Raises
    ------
    ModelFileError
        If the 3-D shape model is missing or damaged.
    """
    page = Pillow.new("RGB", (_TWICE * _SIZE_PX[0], _TWICE * _SIZE_PX[1]), _PAPER)
    pen = ImageDraw.Draw(page)
    width = page.width // len(_HEADS)
    for place, (words, rotation) in enumerate(_HEADS):
        _draw_head(pen, (place * width, width), rotation)
        pen.text((place * width + width // 2, page.height - 56), words, _INK, _font(34), anchor="mm")
    _draw_axes(pen, width)
    pen.text((24, 22), "as the camera sees it, not mirrored", _FAINT, _font(28), anchor="lt")
    file = io.BytesIO()
    page.resize(_SIZE_PX, Pillow.Resampling.LANCZOS).save(file, "PNG", optimize=True)
    return file.getvalue()


def _draw_head(pen: ImageDraw.ImageDraw, column: tuple[int, int], rotation: Rotation) -> None:
    left, width = column
    head_m = shipped_shape_3d().mean_m
    # Behind the points of the head where a line from its nose ends.
    points_m = np.vstack([head_m, head_m[30] + (0.0, 0.0, -_NOSE_LINE_M)]) @ matrix_of(rotation).T + _PLACE_M
    points_xy = np.asarray(_camera(width).project(points_m))
    points_xy[:, 0] += left
    for contour in IBUG_68.contours:
        pen.line([tuple(point) for point in points_xy[list(contour)]], _INK, 5, joint="curve")
    _arrow(pen, points_xy[30], points_xy[-1], _NOSE)


def _draw_axes(pen: ImageDraw.ImageDraw, width: int) -> None:
    """Beside the first head, seen a little from the side, so that z has a length."""
    seen = matrix_of(Rotation(0.5, 0.4, 0.0))
    origin = np.array([60.0, 190.0])
    for name, colour, axis in _AXES:
        along = (seen @ np.array(axis))[:2]
        end = origin + 92.0 * along
        _arrow(pen, origin, end, colour)
        beyond = end + 24.0 * along / np.hypot(*along)
        pen.text(tuple(beyond), name, colour, _font(32), anchor="mm" if len(name) == 1 else "lm")


def _arrow(pen: ImageDraw.ImageDraw, begin: NDArray[np.float64], end: NDArray[np.float64], colour: object) -> None:
    pen.line([tuple(begin), tuple(end)], colour, 7)  # type: ignore[arg-type]
    along = end - begin
    length = float(np.hypot(*along))
    if length < 1.0:
        return
    along /= length
    across = np.array([-along[1], along[0]])
    head = min(20.0, length)
    corners = (end + 6.0 * along, end - head * along + 0.6 * head * across, end - head * along - 0.6 * head * across)
    pen.polygon([tuple(corner) for corner in corners], colour)  # type: ignore[arg-type]


def _camera(width: int) -> Pinhole:
    return Pinhole(2.6 * width, (width, _TWICE * _SIZE_PX[1]))


@lru_cache(maxsize=4)
def _font(size_px: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONT, size_px)
