"""A report as a page of the app."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QPixmap, QResizeEvent
from PyQt6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.pages.workshop.model_builder.course_view import CurvePlot
from gui.widgets import theme
from gui.words import later, tr
from tracker.files.model_report import ErrorRow, FaceRow, ModelReport
from tracker.files.report_page import row_cells

_HEADS: Final = tuple(map(later, ("Faces", "Found", "Mean, %", "Median, %", "AUC to 8 %", "Failed, %")))
_FACE_PX: Final = 150
_ROW_PX: Final = 30
_CURVE_PX: Final = 240


class ReportView(QWidget):
    """Tables, the curve of errors, and the worst faces."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.about, self.data = QLabel(), QLabel(), QLabel()
        self.title.setProperty("kind", "title")
        for label in (self.about, self.data):
            label.setProperty("kind", "dim")
        for label in (self.title, self.about, self.data):
            label.setWordWrap(True)
        self.errors, self.yaws, self.regions = _Table(tr("Errors")), _Table(tr("Turned faces")), _Table(tr("Regions"))
        self.curve = CurvePlot(
            tr("Share of the faces whose error is at most so many percent"),
            tr("The cumulative error curve: the sooner it is high, the better"),
        )
        self.curve.setFixedHeight(_CURVE_PX)
        self.faces = _Faces()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.SPACE, 0)
        layout.setSpacing(theme.SPACE)
        for label in (self.title, self.about, self.data):
            layout.addWidget(label)
        layout.addWidget(self.errors)
        middle = QHBoxLayout()
        middle.setSpacing(2 * theme.SPACE)
        middle.addWidget(self.curve, 3)
        middle.addWidget(self.regions, 2, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(middle)
        layout.addWidget(_heading(tr("By how far faces are turned")))
        layout.addWidget(self.yaws)
        layout.addWidget(_heading(tr("The worst faces: as annotated green, as found orange")))
        layout.addWidget(self.faces)
        layout.addStretch(1)

    def show_report(self, report: ModelReport) -> None:
        """Show one."""
        self.title.setText(report.model)
        self.about.setText(report.about)
        self.data.setText(report.data)
        heads = tuple(tr(head) for head in _HEADS)
        self.errors.show_rows(heads, [row_cells(row) for row in report.rows])
        self.yaws.show_rows((tr("Turned by"), *heads[1:]), [row_cells(row) for row in report.yaws])
        self.regions.show_rows(
            (tr("Region"), tr("Mean error, %")), [(tr(name), f"{error:.2f}") for name, error in report.regions]
        )
        self.curve.show_points(tuple((x, 100.0 * y) for x, y in report.curve()), _curve_words(report.rows[0]))
        self.curve.plot.setYRange(0.0, 100.0, padding=0.03)
        self.faces.show_faces(report.worst)


class _Table(QTableWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        if (down := self.verticalHeader()) is not None:
            down.hide()
            down.setDefaultSectionSize(_ROW_PX)
        if (across := self.horizontalHeader()) is not None:
            across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these, all of them at once."""
        self.setColumnCount(len(heads))
        for column, head in enumerate(heads):
            item = QTableWidgetItem(head)
            item.setTextAlignment(_side(column))
            self.setHorizontalHeaderItem(column, item)
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_side(column))
                self.setItem(row, column, item)
        self.setFixedHeight((len(rows) + 1) * _ROW_PX + 6)
        self.setVisible(bool(rows))


def _side(column: int) -> Qt.AlignmentFlag:
    """Names stand at the left, numbers at the right."""
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


class _Faces(QWidget):
    """As many pictures side by side as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.labels: list[tuple[QLabel, QLabel]] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_faces(self, faces: Sequence[FaceRow]) -> None:
        while len(self.labels) < len(faces):
            picture, words = QLabel(), QLabel()
            words.setProperty("kind", "caption")
            words.setWordWrap(True)
            words.setFixedWidth(_FACE_PX)
            picture.setFixedSize(_FACE_PX, _FACE_PX)
            picture.setScaledContents(True)
            self.labels.append((picture, words))
            self._columns = 0
        for place, (picture, words) in enumerate(self.labels):
            picture.setVisible(place < len(faces))
            words.setVisible(place < len(faces))
            if place < len(faces):
                pixmap = QPixmap()
                pixmap.loadFromData(faces[place].picture or b"")
                picture.setPixmap(pixmap)
                picture.setAccessibleName(faces[place].name)
                words.setText(face_text(faces[place]))
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        columns = max(1, self.width() // (_FACE_PX + theme.SPACE))
        if columns == self._columns:
            return
        self._columns = columns
        for place, pair in enumerate(self.labels):
            row, column = divmod(place, columns)
            for below, label in enumerate(pair):
                self._grid.addWidget(label, 2 * row + below, column, Qt.AlignmentFlag.AlignTop)


def face_text(face: FaceRow) -> str:
    """The name of a face and how well it was found."""
    name = face.name.rsplit("/", 1)[-1]
    if face.error is None:
        return tr("{name}: not found", name=name)
    return tr("{name}: {error} %", name=name, error=f"{face.error:.1f}")


def _curve_words(row: ErrorRow) -> str:
    return tr("AUC to 8 %: {area}", area=f"{row.auc:.3f}")


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("kind", "heading")
    return label
