"""The list of markers: of the recording that is made, or of the one that is played, where they can be changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PyQt6.QtCore import QSignalBlocker, QSize, Qt
from PyQt6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PyQt6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
)

from gui.model.marks import LOOKS, MarkDesk, words_of
from gui.model.recording import Recording
from gui.model.transport import clock_text
from gui.pages.sessions.player import SessionPlayer
from gui.pages.sessions.side import SidePart
from gui.widgets import theme
from gui.widgets.icons import icon
from gui.widgets.seek_bar import draw_tick
from gui.words import tr
from tracker.session.markers import Marker, MarkerKind

_SIGN_PX: Final = 14
_MARKER: Final = Qt.ItemDataRole.UserRole
_TIME, _WORDS = range(2)
_LEAST_PX: Final = 180


class MarkTable(QTableWidget):
    """The markers; Del deletes those that are chosen, Enter goes to one."""

    def __init__(self, on_delete: Callable[[], object], on_enter: Callable[[], object]) -> None:
        super().__init__(0, 2)
        self._on_delete, self._on_enter = on_delete, on_enter
        self.setAccessibleName(tr("Markers"))
        self.setToolTip(
            tr("What is marked. A click goes there, F2 or a double click changes the label, Del deletes what is chosen")
        )
        self.setHorizontalHeaderLabels([tr("Time"), tr("Marker")])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumHeight(_LEAST_PX)
        if (rows := self.verticalHeader()) is not None:
            rows.hide()
            rows.setDefaultSectionSize(30)
        if (columns := self.horizontalHeader()) is not None:
            columns.setStretchLastSection(True)
            columns.setHighlightSections(False)
            columns.setSectionResizeMode(_TIME, QHeaderView.ResizeMode.ResizeToContents)

    @property
    def chosen(self) -> list[Marker]:
        """Those that are chosen."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [marker for row in rows if (marker := self.marker(row)) is not None]

    def marker(self, row: int) -> Marker | None:
        """The one in a row."""
        item = self.item(row, _TIME)
        found = item.data(_MARKER) if item is not None else None
        return found if isinstance(found, Marker) else None

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        key = event.key() if event is not None else None
        if key == Qt.Key.Key_Delete:
            self._on_delete()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        else:
            super().keyPressEvent(event)


class MarkersPart(SidePart):
    """The list, with what can be done about it.

    Parameters
    ----------
    player : SessionPlayer
    recording : Recording
    """

    def __init__(self, player: SessionPlayer, recording: Recording) -> None:
        super().__init__(player)
        self.title = tr("Markers")
        self._recording = recording
        self._shown: tuple[object, ...] = ()
        self.table = MarkTable(self._delete, self._jump_to_chosen)
        self.table.itemSelectionChanged.connect(self._chosen)
        self.table.itemChanged.connect(self._changed)
        self.hint = QLabel()
        self.hint.setProperty("kind", "dim")
        self.hint.setWordWrap(True)
        self.here = _tool("target", tr("Move here"), tr("Let the marker be at the frame on show"), self._move)
        self.remove = _tool("remove", tr("Delete"), tr("Delete the markers that are chosen (Del)"), self._delete)
        self.kind = self._kind_button()
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in (self.kind, self.here, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(self.hint)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        policy = self.sizePolicy()
        policy.setVerticalStretch(1)
        self.setSizePolicy(policy)

    @property
    def is_wanted(self) -> bool:
        return self.player.is_open or self._recording.view.on

    @property
    def _desk(self) -> MarkDesk:
        return self._recording.marks if self._recording.view.on else self.player.marks

    @property
    def _can_change(self) -> bool:
        return self.player.is_open and not self._recording.view.on

    def refresh(self) -> None:
        """Show the markers as they are now."""
        shown = self._desk, self._desk.markers, self._can_change, theme.present()
        if shown == self._shown:
            return
        self._shown = shown
        self._fill(self._desk.markers)
        few = tr("Shift+M marks a moment, Shift+X what is not to count, Shift+1 to Shift+9 are labels of your own.")
        self.hint.setText("" if self._desk.markers else few)
        self.hint.setVisible(not self._desk.markers)
        self.table.setVisible(bool(self._desk.markers))
        self._show_buttons()

    def _fill(self, markers: tuple[Marker, ...]) -> None:
        before = self.table.chosen
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(markers))
            for row, marker in enumerate(markers):
                for column, item in enumerate(self._items(marker)):
                    self.table.setItem(row, column, item)
            self.table.clearSelection()
            for row, marker in enumerate(markers):
                if marker in before:
                    self.table.selectRow(row)

    def _items(self, marker: Marker) -> tuple[QTableWidgetItem, ...]:
        look = LOOKS[marker.kind]
        clock = self.player.clock
        at_s = clock.played(marker.time_s) if clock is not None and self._can_change else marker.time_s
        times = clock_text(at_s, 1)
        if marker.duration_s:
            times = f"{times} – {clock_text(at_s + marker.duration_s, 1)}"
        time = QTableWidgetItem(times)
        time.setData(_MARKER, marker)
        words = QTableWidgetItem(_sign(look.shape, getattr(theme, look.role)), words_of(marker))
        words.setToolTip(tr(look.word))
        fixed = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        time.setFlags(fixed)
        words.setFlags(fixed | Qt.ItemFlag.ItemIsEditable if self._can_change else fixed)
        return time, words

    def _chosen(self) -> None:
        self._show_buttons()
        chosen = self.table.chosen
        if len(chosen) == 1 and self._can_change:
            self.player.jump(chosen[0])

    def _jump_to_chosen(self) -> None:
        if self._can_change and (chosen := self.table.chosen):
            self.player.jump(chosen[0])

    def _changed(self, item: QTableWidgetItem) -> None:
        marker = self.table.marker(item.row())
        if item.column() == _WORDS and marker is not None and self._can_change and item.text() != words_of(marker):
            self.player.marks.rename(marker, item.text())

    def _delete(self) -> None:
        if self._can_change:
            self.player.marks.remove(self.table.chosen)

    def _move(self) -> None:
        if self._can_change and len(chosen := self.table.chosen) == 1:
            self.player.move_here(chosen[0])

    def _become(self, kind: MarkerKind) -> None:
        if self._can_change:
            for marker in self.table.chosen:
                self.player.change_kind(marker, kind)

    def _show_buttons(self) -> None:
        chosen = len(self.table.chosen) if self._can_change else 0
        self.here.setEnabled(chosen == 1)
        for button in (self.remove, self.kind):
            button.setEnabled(chosen > 0)
        for button in (self.here, self.remove, self.kind):
            button.setVisible(bool(self._desk.markers))

    def _kind_button(self) -> QToolButton:
        button = _tool("", tr("Kind"), tr("Let the markers that are chosen be of another kind"), None)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for kind, look in LOOKS.items():
            if (action := menu.addAction(tr(look.word))) is not None:
                action.triggered.connect(partial(lambda kind, _: self._become(kind), kind))
        button.setMenu(menu)
        return button


def _sign(shape: str, colour: str) -> QIcon:
    """The shape of a kind, in its colour."""
    ratio = 2
    picture = QPixmap(QSize(_SIGN_PX, _SIGN_PX) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, 2)
    wide = (2.0, _SIGN_PX - 2.0) if shape == "span" else (_SIGN_PX / 2, _SIGN_PX / 2)
    draw_tick(painter, shape, *wide, QColor(colour))
    painter.end()
    return QIcon(picture)


def _tool(sign: str, words: str, tip: str, on_click: Callable[[], object] | None) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setAccessibleName(words)
    button.setProperty("kind", "quiet")
    if sign:
        button.setIcon(icon(sign, theme.DIM))
        button.setIconSize(QSize(14, 14))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if on_click is not None:
        button.clicked.connect(lambda: on_click())
    return button
