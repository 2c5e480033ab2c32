"""What is drawn of a fitted face. In the pixels of the screen: points, hairlines and numbers keep their size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from gui.widgets import theme
from gui.widgets.face_outline import Similarity, mesh_edges, outlines
from tracker.markup import Markup
from tracker.types import Face, FitView, Points, TrackedFace, Truth

_SMALLEST_PX, _LARGEST_PX = 1.3, 3.3
# A face this wide on the screen has points of full size; those of smaller ones would run into each other.
_FULL_SIZE_PX, _SMALLEST_SIZE = 240.0, 0.6
_NUMBER_AWAY_PX = 9.0
_HALO = QColor(11, 12, 15, 150)
# The other faces are drawn with less than the primary one.
_OTHER = QColor(232, 234, 238, 150)
_BADGE_PX = 15.0
_CORNERS = np.array([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)])


@dataclass(frozen=True, slots=True)
class FaceChoice:
    """Which parts of a face are wanted, and which point is looked into."""

    points: bool = True
    mesh: bool = False
    contour: bool = True
    numbers: bool = False
    patches: bool = False
    truth: bool = False
    chosen: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """What is known of the faces in a picture: the primary one, all that are followed, the truth."""

    face: Face | None
    all: Sequence[TrackedFace] = ()
    truth: Truth | None = None


def draw_faces(painter: QPainter, faces: Faces, choice: FaceChoice) -> None:
    """Draw what is wanted and known of faces. The painter is scaled to the picture's pixels, perhaps mirrored."""
    painter.save()
    view = painter.worldTransform()
    # Pixel centres are at integers here, at halves in Qt.
    turn = np.array([[view.m11(), view.m12()], [view.m21(), view.m22()]])
    shift = np.array([view.dx(), view.dy()])
    painter.resetTransform()

    def to_screen(points_xy: Points) -> Points:
        return np.asarray((points_xy + 0.5) @ turn + shift)

    face, truth = faces.face, faces.truth
    if choice.points or choice.contour or choice.mesh:
        _draw_others(painter, faces.all, to_screen)
    if face is not None and np.isfinite(face.points_xy).all():
        _draw_fit(painter, face, choice, to_screen)
    if choice.truth and truth is not None and truth.landmarks_xy is not None:
        _draw_truth(painter, to_screen(truth.landmarks_xy))
    painter.restore()


def sureness_colour(share: float) -> QColor:
    """From orange (unsure) to blue (sure): told apart with any colour vision."""
    first, last = QColor(theme.UNSURE), QColor(theme.SURE)
    mix = (int((1 - share) * a + share * b) for a, b in zip(first.getRgb()[:3], last.getRgb()[:3], strict=True))
    return QColor(*mix)


def sureness(face: Face) -> Points:
    """Where the confidences of a face's points lie between doubtful, 0, and as sure as points get, 1."""
    doubtful, sure = face.confidence_span
    return np.clip((face.confidences - doubtful) / (sure - doubtful), 0.0, 1.0)


def _draw_fit(painter: QPainter, face: Face, choice: FaceChoice, to_screen: Callable[[Points], Points]) -> None:
    points_xy = to_screen(face.points_xy)
    size = _size_of(points_xy)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if choice.patches and face.view is not None:
        _draw_patches(painter, face, face.view, choice.chosen, to_screen)
    if choice.mesh:
        _draw_mesh(painter, points_xy, face.markup)
    if choice.contour:
        _draw_contour(painter, points_xy, face, size)
    if choice.points:
        draw_points(painter, points_xy[face.seen], sureness(face)[face.seen], size)
        _draw_unseen(painter, points_xy[~face.seen], size)
    if choice.chosen is not None and choice.chosen < len(points_xy):
        draw_ring(painter, points_xy[choice.chosen])
    if choice.numbers:
        _draw_numbers(painter, points_xy, face.markup)


def _draw_others(painter: QPainter, faces: Sequence[TrackedFace], to_screen: Callable[[Points], Points]) -> None:
    """Thin outlines of the faces that do not count; where there is more than one face, the number of each."""
    for one in faces:
        points_xy = to_screen(one.face.points_xy)
        if not np.isfinite(points_xy).all():
            continue
        if not one.primary:
            painter.setPen(QPen(_OTHER, 0.9))
            for path in outlines(one.face.markup):
                painter.drawPolyline(QPolygonF([QPointF(*points_xy[point]) for point in path]))
        if len(faces) > 1 or not one.primary:
            _draw_badge(painter, points_xy, one)


def _draw_badge(painter: QPainter, points_xy: Points, one: TrackedFace) -> None:
    """A face's number in a disc above it; filled for the primary one."""
    low, high = points_xy.min(axis=0), points_xy.max(axis=0)
    middle = QPointF(float(0.5 * (low[0] + high[0])), float(low[1] - 0.22 * (high[1] - low[1]) - 0.5 * _BADGE_PX))
    area = QRectF(middle.x() - 0.5 * _BADGE_PX, middle.y() - 0.5 * _BADGE_PX, _BADGE_PX, _BADGE_PX)
    painter.setPen(QPen(QColor(theme.stage.ACCENT) if one.primary else _OTHER, 1.0))
    painter.setBrush(QColor(theme.stage.ACCENT) if one.primary else _HALO)
    painter.drawEllipse(area)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    font = QFont(painter.font())
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(QColor(theme.stage.ON_ACCENT if one.primary else theme.stage.TEXT))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(one.face_id))


def _size_of(points_xy: Points) -> float:
    """How large points are drawn: smaller on a small face."""
    return min(max(float(np.ptp(points_xy[:, 0])) / _FULL_SIZE_PX, _SMALLEST_SIZE), 1.0)


def draw_points(painter: QPainter, points_xy: Points, shares: Points, size: float = 1.0) -> None:
    """Dots: the surer a point (see `sureness`) the bluer and the larger."""
    painter.setPen(Qt.PenStyle.NoPen)
    for (x, y), share in zip(points_xy, shares.tolist(), strict=True):
        radius = size * (_SMALLEST_PX + share * (_LARGEST_PX - _SMALLEST_PX))
        painter.setBrush(_HALO)
        painter.drawEllipse(QPointF(x, y), radius + 0.9, radius + 0.9)
        painter.setBrush(sureness_colour(share))
        painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_unseen(painter: QPainter, points_xy: Points, size: float) -> None:
    """Faint small circles: the points are thought to be there, but are not seen."""
    colour = QColor(theme.UNSURE)
    colour.setAlpha(170)
    for pen in (QPen(_HALO, 2.2), QPen(colour, 1.0)):
        painter.setPen(pen)
        for x, y in points_xy:
            painter.drawEllipse(QPointF(x, y), 0.8 * size * _LARGEST_PX, 0.8 * size * _LARGEST_PX)


def draw_ring(painter: QPainter, place_xy: Points) -> None:
    """A ring around the point that is looked into."""
    for pen in (QPen(_HALO, 3.4), QPen(QColor(theme.stage.TEXT), 1.6)):
        painter.setPen(pen)
        painter.drawEllipse(QPointF(*place_xy), 6.0, 6.0)


def _draw_mesh(painter: QPainter, points_xy: Points, markup: Markup) -> None:
    painter.setPen(QPen(QColor(232, 234, 238, 135), 0.8))
    for start, end in points_xy[mesh_edges(markup)]:
        painter.drawLine(QPointF(*start), QPointF(*end))


def _draw_contour(painter: QPainter, points_xy: Points, face: Face, size: float) -> None:
    """The lines of the face; faint where it hides them."""
    lines: dict[bool, list[QPolygonF]] = {True: [], False: []}
    for path in outlines(face.markup):
        for clear, pairs in groupby(pairwise(path), lambda pair: bool(face.seen[list(pair)].all())):
            run = list(pairs)
            lines[clear].append(QPolygonF([QPointF(*points_xy[point]) for point in (run[0][0], *(b for _, b in run))]))
    join, cap = Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.RoundCap
    faint = QColor(theme.stage.ACCENT)
    faint.setAlpha(80)
    for pen, clear in (
        (QPen(QColor(11, 12, 15, 95), 2.0 + 1.6 * size, Qt.PenStyle.SolidLine, cap, join), True),
        (QPen(QColor(theme.stage.ACCENT), 0.6 + 0.9 * size, Qt.PenStyle.SolidLine, cap, join), True),
        (QPen(faint, 0.6 + 0.9 * size, Qt.PenStyle.SolidLine, cap, join), False),
    ):
        painter.setPen(pen)
        for line in lines[clear]:
            painter.drawPolyline(line)


def _draw_patches(
    painter: QPainter, face: Face, view: FitView, chosen: int | None, to_screen: Callable[[Points], Points]
) -> None:
    """The square around each point that its expert compares, upright in the face's own frame."""
    from_canvas = Similarity(view.points_on_canvas_xy, face.points_xy)
    squares = to_screen(from_canvas.apply(view.points_on_canvas_xy[:, None] + view.patch_px * _CORNERS))
    painter.setPen(QPen(QColor(232, 234, 238, 80), 0.8))
    for square in squares:
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in square]))
    if chosen is not None and chosen < len(squares):
        painter.setPen(QPen(QColor(theme.stage.TEXT), 1.6))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in squares[chosen]]))


def _draw_numbers(painter: QPainter, points_xy: Points, markup: Markup) -> None:
    """Each number beside its point, away from the middle of its line so that neighbours keep apart."""
    font = QFont(painter.font())
    font.setPixelSize(9)
    painter.setFont(font)
    places = points_xy + _NUMBER_AWAY_PX * _outwards(points_xy, markup)
    for number, (x, y) in enumerate(places):
        area = QRectF(x - 12, y - 8, 24, 16)
        for shift, colour in ((1.0, QColor(11, 12, 15, 220)), (0.0, QColor(theme.stage.TEXT))):
            painter.setPen(colour)
            painter.drawText(area.translated(shift, shift), Qt.AlignmentFlag.AlignCenter, str(number))


def _outwards(points_xy: Points, markup: Markup) -> Points:
    """For each point the direction away from the middle: of its own outline if that is closed, else of the face."""
    away = points_xy - points_xy.mean(axis=0)
    for path in outlines(markup):
        if path[0] == path[-1]:
            line = list(path[:-1])
            away[line] = points_xy[line] - points_xy[line].mean(axis=0)
    return np.asarray(away / np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-9))


def _draw_truth(painter: QPainter, points_xy: Points) -> None:
    """Small crosses where the points really are."""
    arm = 3.2 * _size_of(points_xy)
    for pen in (QPen(_HALO, 2.6), QPen(QColor(theme.TRUTH), 1.2)):
        painter.setPen(pen)
        for x, y in points_xy:
            painter.drawLine(QPointF(x - arm, y), QPointF(x + arm, y))
            painter.drawLine(QPointF(x, y - arm), QPointF(x, y + arm))
