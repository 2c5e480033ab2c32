"""The pictures of the annotator as small ones, and the points of the one that is shown by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PyQt6.QtCore import QPoint, QSize, Qt
from PyQt6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap, QPolygon
from PyQt6.QtWidgets import QListView, QListWidget, QListWidgetItem

from gui.pages.workshop.annotator.jobs import THUMBNAIL_PX
from gui.widgets import theme
from gui.widgets.face_outline import point_name
from gui.widgets.pixels import borrowed
from gui.words import later, tr
from tracker.annotation.marks import PictureState, PointMarks
from tracker.markup import Markup
from tracker.types import Image

_SIGN_PX = 16
_STATE_WORDS = {
    PictureState.UNTOUCHED: later("{name}: untouched"),
    PictureState.BEGUN: later("{name}: begun"),
    PictureState.DONE: later("{name}: done"),
}


class _QuietList(QListWidget):
    """A list in which letters are the tool's keys, not a search."""

    def __init__(self, on_row: Callable[[int], object]) -> None:
        super().__init__()
        self._on_row, self._showing = on_row, False
        self.setTabKeyNavigation(False)
        self.currentRowChanged.connect(self._row_changed)

    def show_row(self, row: int) -> None:
        """Mark another row, and have it in sight."""
        self._showing = True
        self.setCurrentRow(row)
        if (item := self.item(row)) is not None:
            self.scrollToItem(item)
        self._showing = False

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event is not None and event.key() in moves:
            super().keyPressEvent(event)
        elif event is not None:
            event.ignore()

    def _row_changed(self, row: int) -> None:
        if row >= 0 and not self._showing:
            self._on_row(row)


class PictureList(_QuietList):
    """A small picture of each, with a sign of how far it is."""

    def __init__(self, on_row: Callable[[int], object]) -> None:
        super().__init__(on_row)
        self.setAccessibleName(tr("Pictures of the folder"))
        self.setToolTip(tr("The pictures: a tick on what is done, half a disc on what is begun. Click one to show it."))
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setIconSize(QSize(THUMBNAIL_PX, 3 * THUMBNAIL_PX // 4))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(THUMBNAIL_PX + 40)
        self._shown: dict[str, tuple[PictureState, bool]] = {}

    def show_names(self, names: Sequence[str]) -> None:
        """List other pictures."""
        self._showing = True
        self.clear()
        self._shown = {}
        for name in names:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.addItem(item)
        self._showing = False

    def show_states(self, state_of: Callable[[str], PictureState], thumbnails: Mapping[str, Image]) -> None:
        """Show how far each is, and its picture as soon as it is made."""
        for row in range(self.count()):
            item = self.item(row)
            assert item is not None
            name = item.data(Qt.ItemDataRole.UserRole)
            looks = state_of(name), name in thumbnails
            if self._shown.get(name) != looks:
                self._shown[name] = looks
                item.setIcon(_thumbnail_icon(thumbnails.get(name), looks[0]))
                words = tr(_STATE_WORDS[looks[0]], name=name)
                item.setToolTip(words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)


class PointList(_QuietList):
    """The points by name: placed, hidden or missing."""

    def __init__(self, on_row: Callable[[int], object]) -> None:
        super().__init__(on_row)
        self.setAccessibleName(tr("Points of the layout"))
        self.setToolTip(
            tr("The points: full where they are placed, a ring where something covers them. Click one to choose it.")
        )
        self.setIconSize(QSize(_SIGN_PX, _SIGN_PX))
        self._markup: Markup | None = None
        self._signs: list[str] = []

    def show_marks(self, markup: Markup, marks: PointMarks, chosen: int | None) -> None:
        """Show what is placed, and which point is next or chosen."""
        if markup is not self._markup:
            self._markup = markup
            self._showing = True
            self.clear()
            self.addItems([point_name(markup, point) for point in range(markup.point_count)])
            self._signs = [""] * markup.point_count
            self._showing = False
        for point, place in enumerate(marks.places):
            sign = "missing" if place is None else "hidden" if point in marks.hidden else "placed"
            if sign != self._signs[point] and (item := self.item(point)) is not None:
                self._signs[point] = sign
                item.setIcon(_point_icon(sign))
        self.show_row(-1 if chosen is None else chosen)


def _thumbnail_icon(image: Image | None, state: PictureState) -> QIcon:
    whole = QPixmap(THUMBNAIL_PX, 3 * THUMBNAIL_PX // 4)
    whole.fill(QColor(theme.RAISED))
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if image is not None:
        small = borrowed(image).scaled(
            whole.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage((whole.width() - small.width()) // 2, (whole.height() - small.height()) // 2, small)
    if state is not PictureState.UNTOUCHED:
        _draw_badge(painter, whole.width() - 22, 4, done=state is PictureState.DONE)
    painter.end()
    return QIcon(whole)


def _draw_badge(painter: QPainter, x: int, y: int, *, done: bool) -> None:
    """A disc with a tick, or half a disc: told apart without their colours."""
    painter.setPen(QPen(QColor(theme.STAGE), 1.5))
    painter.setBrush(QColor(theme.STAGE))
    painter.drawEllipse(x, y, 18, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.stage.GOOD if done else theme.stage.WARN))
    if not done:
        painter.drawPie(x + 2, y + 2, 14, 14, -90 * 16, -180 * 16)
        return
    painter.drawEllipse(x + 1, y + 1, 16, 16)
    painter.setPen(QPen(QColor(theme.STAGE), 2.2))
    painter.drawPolyline(_tick(x, y))


def _tick(x: int, y: int) -> QPolygon:
    return QPolygon([QPoint(x + 5, y + 9), QPoint(x + 8, y + 12), QPoint(x + 13, y + 6)])


def _point_icon(sign: str) -> QIcon:
    picture = QPixmap(_SIGN_PX, _SIGN_PX)
    picture.fill(Qt.GlobalColor.transparent)
    if sign != "missing":
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.ACCENT), 2.0))
        painter.setBrush(QColor(theme.ACCENT) if sign == "placed" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(4, 4, 8, 8)
        painter.end()
    return QIcon(picture)
