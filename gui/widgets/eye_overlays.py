"""What is drawn of eyes: the iris, and where it looks. In the picture's own pixels."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from PyQt6.QtCore import QPointF, Qt
from PyQt6.QtGui import QColor, QPainter, QPen

from gui.widgets import theme
from tracker.readings import EyeReading, FaceReading, Iris
from tracker.types import TrackedFace

# How long the line of a look to the side is, in radii of the iris.
_REACH: Final = 7.0
# An iris of which less is sure is not drawn.
_LEAST_SURE: Final = 0.1


def draw_eyes(painter: QPainter, faces: Iterable[TrackedFace], unit: float) -> None:
    """Draw the irises of faces that were read. ``unit``: how many device pixels a pen of width 1 has."""
    for face in faces:
        if face.reading is not None:
            for eye in (face.reading.left, face.reading.right):
                if eye is not None and eye.iris is not None and eye.iris.confidence > _LEAST_SURE:
                    _draw_eye(painter, eye.iris, _look_of(face.reading, eye), unit)


def _look_of(reading: FaceReading, eye: EyeReading) -> tuple[float, float] | None:
    """Where an eye looks in the picture: right and down, as shares of straight to the side."""
    if reading.gaze is not None and reading.gaze.direction is not None:
        return float(reading.gaze.direction[0]), float(reading.gaze.direction[1])
    if eye.yaw_rad is None or eye.pitch_rad is None:
        return None
    # Positive yaw is to the subject's right, which is left in the picture.
    return -math.sin(eye.yaw_rad), math.sin(eye.pitch_rad)


def _draw_eye(painter: QPainter, iris: Iris, look: tuple[float, float] | None, unit: float) -> None:
    # Pixel centres are at integers here, at halves in Qt.
    centre = QPointF(iris.x_px + 0.5, iris.y_px + 0.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.STAGE, 3.2), (theme.SURE, 1.6)):
        shade = QColor(colour)
        shade.setAlphaF(0.35 + 0.65 * min(1.0, iris.confidence))
        pen = QPen(shade, width * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawEllipse(centre, iris.radius_px, iris.radius_px)
        if look is not None:
            reach = _REACH * iris.radius_px
            painter.drawLine(centre, centre + QPointF(reach * look[0], reach * look[1]))
