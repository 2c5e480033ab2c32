"""When and why the face was lost, as a window beside the picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PyQt6.QtCore import QSignalBlocker, QSize, Qt
from PyQt6.QtGui import QCloseEvent, QPixmap, qRgb
from PyQt6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.model.losses import Entry, curves, said, sureness
from gui.model.state import AppState
from gui.pages.losses.curves import LossCurves
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import ToggleSwitch
from gui.widgets.pixels import borrowed
from gui.widgets.scrolled import scrolled
from gui.widgets.tool_window import ToolWindow
from gui.words import tr
from tracker.diagnosis.ring import Pictures
from tracker.diagnosis.watch import LossRecord

_WIDTH_PX, _HEIGHT_PX = 900, 700
_LIST_PX = 230
_LINE_PX = 54
# Seconds around the loss of which a picture is shown.
_SHOWN_S = (-3.0, -1.5, -0.6, 0.0, 0.4)
_STILL_PX = (104, 78)
_SCROLL_PX = 16
_NEAR_S = 0.3


@dataclass(frozen=True, slots=True)
class PanelHooks:
    """What the panel asks of the app."""

    save: Callable[[LossRecord], object]
    keep_pictures: Callable[[bool], object]
    closed: Callable[[], object]


class LossesPanel(ToolWindow):
    """The losses in a list, and what is known of the chosen one: in words, in pictures, and as curves."""

    def __init__(self, hooks: PanelHooks, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(tr("Why was I lost?"))
        self.setObjectName("why_lost")
        self._hooks = hooks
        self._records: tuple[LossRecord, ...] = ()
        self._chosen: tuple[float, int] | None = None
        self._shown: object = None
        self._told: object = None
        self._build()
        self.resize(_WIDTH_PX, _HEIGHT_PX)

    def show_losses(self, records: tuple[LossRecord, ...], entries: Sequence[Entry], state: AppState) -> None:
        """Show these; the newest one, unless another is chosen."""
        with QSignalBlocker(self.pictures):
            self.pictures.setChecked(state.app.loss_pictures)
        shows = tuple(entries)
        if shows == self._shown and records == self._records:
            return
        self._shown, self._records, self._state = shows, records, state
        self.empty.setVisible(not records)
        self.detail.setVisible(bool(records))
        self.save.setEnabled(bool(records))
        self._fill(entries)
        self._show_chosen()

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self._hooks.closed()
        super().closeEvent(event)

    def _fill(self, entries: Sequence[Entry]) -> None:
        keys = [_key(record) for record in self._records]
        row = keys.index(self._chosen) if self._chosen in keys else 0
        with QSignalBlocker(self.list):
            while self.list.count() > len(entries):
                self.list.takeItem(self.list.count() - 1)
            while self.list.count() < len(entries):
                item = QListWidgetItem()
                item.setSizeHint(QSize(_LIST_PX, _LINE_PX))
                self.list.addItem(item)
            for place, entry in enumerate(entries):
                if (line := self.list.item(place)) is not None:
                    line.setText(f"{entry.cause}\n{entry.when}, {entry.lasted}")
            self.list.setCurrentRow(row if entries else -1)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._records):
            self._chosen = _key(self._records[row]) if row else None
            self._show_chosen()

    def _show_chosen(self) -> None:
        record = self.record
        if record is None or self._told is record:
            return
        self._told = record
        self.what.setText(said(record.loss, self._state))
        self.sure.setText(sureness(record.loss))
        self._show_pictures(record)
        self.curves.show_curves(curves(record, mirrored=self._state.mirrored))

    @property
    def record(self) -> LossRecord | None:
        """The chosen one."""
        row = self.list.currentRow()
        return self._records[row] if 0 <= row < len(self._records) else None

    def _show_pictures(self, record: LossRecord) -> None:
        found = record.pictures
        for label, caption, wanted_s in self._stills:
            at_s, mirrored = record.loss.time_s + wanted_s, self._state.mirrored
            pixmap = _picture_at(found, at_s, mirrored=mirrored) if found is not None else None
            for part in (label, caption):
                part.setVisible(pixmap is not None)
            if pixmap is not None:
                label.setPixmap(pixmap)

    def _save(self) -> None:
        if (record := self.record) is not None:
            self._hooks.save(record)

    def _build(self) -> None:
        title = QLabel(tr("Why was I lost?"))
        title.setProperty("kind", "title")
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST_PX)
        self.list.setObjectName("losses")
        self.list.setAccessibleName(tr("Losses, the newest first"))
        self.list.setToolTip(tr("When the face was lost, why, and for how long. Choose one to look into it."))
        self.list.currentRowChanged.connect(self._choose)
        self.empty = QLabel(
            tr(
                "Your face has not been lost since this source was opened. When it is, this says why, and shows what "
                "was measured in the ten seconds before."
            )
        )
        self.empty.setWordWrap(True)
        self.empty.setProperty("kind", "dim")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle = QHBoxLayout()
        middle.setSpacing(2 * theme.SPACE)
        middle.addWidget(self.list)
        middle.addWidget(self._detail(), 1)
        middle.addWidget(self.empty, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(2 * theme.SPACE)
        column.addWidget(title)
        column.addLayout(middle, 1)
        column.addLayout(self._bottom())

    def _detail(self) -> QWidget:
        self.what, self.sure = QLabel(), QLabel()
        self.what.setProperty("kind", "heading")
        self.sure.setProperty("kind", "dim")
        for label in (self.what, self.sure):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.curves = LossCurves()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.what)
        column.addWidget(self.sure)
        column.addLayout(self._still_row())
        column.addWidget(self.curves)
        self.detail = scrolled(inside, takes_focus=False)
        still_px = len(_SHOWN_S) * (_STILL_PX[0] + theme.SPACE)
        self.detail.setMinimumWidth(max(inside.minimumSizeHint().width(), still_px) + _SCROLL_PX)
        return self.detail

    def _still_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        self._stills: list[tuple[QLabel, QLabel, float]] = []
        for wanted_s in _SHOWN_S:
            label, caption = QLabel(), QLabel(_moment_words(wanted_s))
            label.setFixedSize(*_STILL_PX)
            label.setScaledContents(True)
            label.setAccessibleName(_moment_words(wanted_s))
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            caption.setProperty("kind", "caption")
            column = QVBoxLayout()
            column.setSpacing(theme.SPACE // 2)
            column.addWidget(label)
            column.addWidget(caption)
            row.addLayout(column)
            self._stills.append((label, caption, wanted_s))
        row.addStretch(1)
        return row

    def _bottom(self) -> QHBoxLayout:
        self.pictures = ToggleSwitch()
        words = tr("Keep small pictures in memory")
        self.pictures.setAccessibleName(words)
        self.pictures.setToolTip(
            tr("On: small grey pictures of the last ten seconds are shown here. They are never written anywhere.")
        )
        self.pictures.toggled.connect(lambda on: self._hooks.keep_pictures(on))
        label = QLabel(words)
        label.setBuddy(self.pictures)
        label.setToolTip(self.pictures.toolTip())
        self.save = push_button(
            tr("Save report…"),
            tr(
                "Save what was measured in the ten seconds before this loss, to send it to somebody. "
                "There is no picture, no name and no path in it."
            ),
            self._save,
        )
        close = push_button(tr("Close"), tr("Close this window (Esc)"), self.close)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self.pictures)
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(close)
        return row


def _key(record: LossRecord) -> tuple[float, int]:
    return record.loss.time_s, record.loss.index


def _moment_words(wanted_s: float) -> str:
    if wanted_s == 0.0:
        return tr("lost")
    text = f"{wanted_s:+.1f}".replace("-", "−")
    return tr("{seconds} s", seconds=text)


def _picture_at(pictures: Pictures, time_s: float, *, mirrored: bool) -> QPixmap | None:
    """The picture nearest to a time; None where none is near."""
    away_s = np.abs(pictures.times_s - time_s)
    if not away_s.size or away_s.min() > _NEAR_S:
        return None
    image = borrowed(pictures.images[int(away_s.argmin())])
    image.setColorTable([qRgb(grey, grey, grey) for grey in range(256)])
    return QPixmap.fromImage(image.mirrored(mirrored, False))
