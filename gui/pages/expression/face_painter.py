"""Paints the drawn face: soft fills and few lines, in the colours of the theme."""

from __future__ import annotations

from typing import Final

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QTransform

from gui.pages.expression.drawn_face import EYES, DrawnFace, Iris2D
from gui.widgets import theme
from tracker.geometry import Points

# What of the plane is shown, in metres: x, y, width, height.
ROOM: Final = QRectF(-0.1, -0.1, 0.2, 0.234)
_BROWS: Final = (tuple(range(17, 22)), tuple(range(26, 21, -1)))
_TEETH_M: Final = 0.0075
# Below this opening a mouth has no inside.
_PARTED_M: Final = 0.0025
_MM: Final = 1e-3


def mixed(one: str, other: str, share: float) -> QColor:
    """A colour between two: at 0 the one, at 1 the other."""
    a, b = QColor(one), QColor(other)
    return QColor(*(round(x + share * (y - x)) for x, y in zip(a.getRgb(), b.getRgb(), strict=True)))


class FacePainter:
    """Paints one face with a painter that is scaled to its plane: a unit is a metre."""

    def __init__(self, painter: QPainter, face: DrawnFace) -> None:
        self._painter, self._face = painter, face
        self._edge = mixed(theme.PANEL, theme.TEXT, 0.72 if theme.present().dark else 0.8)
        self._line_m = 1.3 * _MM

    def paint(self) -> None:
        """All of it, from the back to the front."""
        self._head()
        self._nose()
        for side, eye in EYES.items():
            self._eye(side, self._face.points_xy[list(eye)])
        for brow in _BROWS:
            self._brow(self._face.points_xy[list(brow)])
        self._mouth()

    def _head(self) -> None:
        points = self._face.points_xy
        skin_top = mixed(theme.RAISED, theme.TEXT, 0.16 if theme.present().dark else 0.0)
        skin = QLinearGradient(0.0, float(self._face.skull_xy[:, 1].min()), 0.0, float(points[8, 1]))
        skin.setColorAt(0.0, skin_top)
        skin.setColorAt(1.0, mixed(theme.RAISED, theme.PANEL, 0.35))
        for ear in self._face.ears_xy:
            self._fill(smooth_line(ear), QColor(skin_top), self._edge)
        outline = smooth_closed(np.vstack([points[:17], self._face.skull_xy[1:-1]]))
        self._painter.setBrush(skin)
        self._painter.setPen(self._pen(self._edge, self._line_m))
        self._painter.drawPath(outline)

    def _nose(self) -> None:
        points = self._face.points_xy
        faint = mixed(theme.RAISED, theme.TEXT, 0.38)
        self._stroke(smooth_line(points[27:31]), faint, 0.9 * self._line_m)
        self._stroke(smooth_line(points[31:36]), mixed(theme.RAISED, theme.TEXT, 0.7), self._line_m)

    def _eye(self, side: str, lids: Points) -> None:
        opening = smooth_eye(lids)
        painter, iris = self._painter, self._face.irises[side]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#f3f5fa"))
        painter.drawPath(opening)
        painter.save()
        painter.setClipPath(opening)
        self._iris(iris)
        painter.restore()
        upper, lower = smooth_line(lids[:4]), smooth_line(np.vstack([lids[3:], lids[:1]]))
        dark = mixed(theme.PANEL, theme.TEXT, 1.0) if theme.present().dark else QColor(theme.TEXT)
        self._stroke(lower, mixed(theme.RAISED, theme.TEXT, 0.55), 0.9 * self._line_m)
        self._stroke(upper, dark, 1.9 * self._line_m)

    def _iris(self, iris: Iris2D) -> None:
        centre = QPointF(*iris.centre_xy)
        width, height = iris.radius_xy
        accent = QColor(theme.ACCENT) if not theme.present().dark else mixed(theme.ACCENT, "#20306a", 0.45)
        for share, colour in ((1.0, accent.darker(150)), (0.86, accent), (0.46, QColor("#0b0c0f"))):
            self._painter.setBrush(colour)
            self._painter.drawEllipse(centre, share * width, share * height)
        self._painter.setBrush(QColor(255, 255, 255, 230))
        self._painter.drawEllipse(centre + QPointF(-0.3 * width, -0.35 * height), 0.2 * height, 0.2 * height)

    def _brow(self, brow: Points) -> None:
        """Thin at its outer end, which comes first."""
        thickness = _MM * np.outer((0.6, 2.2, 3.0, 3.3, 2.6), (0.0, 1.0))
        upper, lower = brow - thickness, brow + 0.8 * thickness
        path = smooth_closed(np.vstack([upper, lower[::-1]]))
        self._fill(path, mixed(theme.RAISED, theme.TEXT, 0.82 if theme.present().dark else 0.75))

    def _mouth(self) -> None:
        points, painter = self._face.points_xy, self._painter
        outer, inner = smooth_lips(points[48:60]), smooth_lips(points[60:68])
        lips = mixed(theme.RAISED, theme.BAD if theme.present().dark else "#b8554d", 0.55)
        self._fill(outer, lips, lips.darker(135))
        opening_m = float(points[66, 1] - points[62, 1])
        if opening_m < _PARTED_M:
            middle = 0.5 * (points[60:65] + points[[60, 67, 66, 65, 64]])
            self._stroke(smooth_line(middle), lips.darker(210), self._line_m)
            return
        self._fill(inner, QColor("#2a1418"))
        painter.save()
        painter.setClipPath(inner)
        painter.setPen(Qt.PenStyle.NoPen)
        down = np.array([0.0, min(_TEETH_M, 0.5 * opening_m)])
        teeth = np.vstack([points[60:65] - (0, 4 * _MM), points[64:59:-1] + down])
        painter.setBrush(QColor("#f1f2f5"))
        painter.drawPath(smooth_closed(teeth))
        painter.setBrush(QColor("#a1545a"))
        width = float(np.ptp(points[60:65, 0]))
        painter.drawEllipse(QPointF(points[66, 0], points[66, 1] + 0.004), 0.32 * width, 0.3 * opening_m)
        painter.restore()
        self._stroke(inner, lips.darker(170), 0.8 * self._line_m)

    def _fill(self, path: QPainterPath, colour: QColor, edge: QColor | None = None) -> None:
        self._painter.setBrush(colour)
        self._painter.setPen(Qt.PenStyle.NoPen if edge is None else self._pen(edge, self._line_m))
        self._painter.drawPath(path)

    def _stroke(self, path: QPainterPath, colour: QColor, width_m: float) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(self._pen(colour, width_m))
        self._painter.drawPath(path)

    def _pen(self, colour: QColor, width_m: float) -> QPen:
        return QPen(colour, width_m, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def paint_face(painter: QPainter, face: DrawnFace, place: QRectF, *, mirror: bool) -> None:
    """Paint a face as large as it fits into a place."""
    scale = min(place.width() / ROOM.width(), place.height() / ROOM.height())
    middle, centre = place.center(), ROOM.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    across = -scale if mirror else scale
    painter.setTransform(
        QTransform(across, 0, 0, scale, middle.x() - across * centre.x(), middle.y() - scale * centre.y()), True
    )
    FacePainter(painter, face).paint()
    painter.restore()


def smooth_line(points_xy: Points) -> QPainterPath:
    """A smooth line through points: Catmull and Rom's spline, as Bezier curves."""
    padded = np.vstack([2 * points_xy[0] - points_xy[1], points_xy, 2 * points_xy[-1] - points_xy[-2]])
    return _spline(padded)


def smooth_closed(points_xy: Points) -> QPainterPath:
    """A smooth closed line through points."""
    path = _spline(np.vstack([points_xy[-1], points_xy, points_xy[:2]]))
    path.closeSubpath()
    return path


def smooth_eye(lids_xy: Points) -> QPainterPath:
    """An opening between two lids that meet in two corners: points 0 and 3 of six."""
    return _meeting(lids_xy[:4], np.vstack([lids_xy[3:], lids_xy[:1]]))


def smooth_lips(lips_xy: Points) -> QPainterPath:
    """A closed line with corners at its first point and half-way round."""
    half = len(lips_xy) // 2
    return _meeting(lips_xy[: half + 1], np.vstack([lips_xy[half:], lips_xy[:1]]))


def _meeting(there: Points, back: Points) -> QPainterPath:
    path = smooth_line(there)
    path.connectPath(smooth_line(back))
    path.closeSubpath()
    return path


def _spline(padded: Points) -> QPainterPath:
    """Bezier curves between all points but the first and the last, which only give directions."""
    path = QPainterPath(QPointF(*padded[1]))
    slopes = (padded[2:] - padded[:-2]) / 6.0
    points = padded[1:-1]
    first, second = points[:-1] + slopes[:-1], points[1:] - slopes[1:]
    for one, two, end in zip(first.tolist(), second.tolist(), points[1:].tolist(), strict=True):
        path.cubicTo(*one, *two, *end)
    return path
