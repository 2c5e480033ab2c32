"""The list of recordings, in the place of the picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PyQt6.QtGui import QAction, QColor, QFont, QKeyEvent, QPainter, QPainterPath
from PyQt6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.model.session_library import SessionEntry, SessionLibrary
from gui.model.stills import Stills
from gui.widgets import theme
from gui.widgets.button_row import ButtonRow
from gui.widgets.buttons import push_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState
from gui.widgets.icons import icon
from gui.widgets.pixels import borrowed
from gui.widgets.plain_ground import PlainGround
from gui.widgets.search_field import SearchField
from gui.words import tr

_ENTRY: Final = Qt.ItemDataRole.UserRole
_ROW_PX: Final = 76
_STILL: Final = QSize(104, 60)
# Fewer than these need not be searched.
_MANY: Final = 6
_ROW_ACTIONS: Final = ("play_session", "export_session", "rename_session", "reveal_session", "delete_session")


class SessionRow(QStyledItemDelegate):
    """Draws a recording: a picture of it, its name, and what there is to say of it."""

    def __init__(self, stills: Stills) -> None:
        super().__init__()
        self._stills = stills

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(200, _ROW_PX)

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        entry = index.data(_ENTRY)
        if painter is None or not isinstance(entry, SessionEntry):
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option)
        room = option.rect.adjusted(theme.SPACE, theme.SPACE, -theme.SPACE, -theme.SPACE)
        self._paint_still(painter, QRectF(room.x(), room.y(), _STILL.width(), _STILL.height()), entry)
        words = room.adjusted(_STILL.width() + 2 * theme.SPACE, 0, 0, 0)
        self._paint_words(painter, words, entry, option.font)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or over):
            return
        painter.setBrush(QColor(theme.RAISED if chosen else theme.PANEL))
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QColor(theme.ACCENT) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 10, 10)

    def _paint_still(self, painter: QPainter, place: QRectF, entry: SessionEntry) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(place, 6, 6)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(place, QColor(theme.STAGE))
        known = self._stills.get(str(entry.video)) if entry.video is not None else None
        if known is not None and known.image is not None:
            height, width = known.image.shape[:2]
            scale = max(place.width() / width, place.height() / height)
            cover = QRectF(0, 0, scale * width, scale * height)
            cover.moveCenter(place.center())
            painter.drawImage(cover, borrowed(known.image))
        else:
            sign = QRect(0, 0, 24, 24)
            sign.moveCenter(place.center().toPoint())
            icon("clip" if entry.video is not None else "signals", theme.stage.FAINT).paint(painter, sign)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, entry: SessionEntry, font: QFont) -> None:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        lines = (
            (entry.path.name, strong, theme.TEXT),
            (entry.facts, font, theme.DIM),
            (entry.contents, font, theme.DIM),
        )
        height = room.height() // 3
        badge_px = 0
        if entry.state:
            badge_px = painter.fontMetrics().horizontalAdvance(entry.state) + 3 * theme.SPACE
            self._paint_badge(painter, QRect(room.right() - badge_px, room.y(), badge_px, height), entry)
        for row, (text, shape, colour) in enumerate(lines):
            painter.setFont(shape)
            painter.setPen(QColor(colour))
            wide = room.width() - (badge_px + theme.SPACE if row == 0 else 0)
            place = QRect(room.x(), room.y() + row * height, wide, height)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_badge(self, painter: QPainter, place: QRect, entry: SessionEntry) -> None:
        colour = QColor(theme.BAD if entry.problem else theme.WARN)
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place), place.height() / 2, place.height() / 2)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, entry.state)


class SessionList(QListWidget):
    """The list; Enter opens what is chosen."""

    def __init__(self, on_open: Callable[[], object]) -> None:
        super().__init__()
        self._on_open = on_open
        self.setAccessibleName(tr("Recordings"))
        self.setToolTip(tr("Your recordings, the newest first. Enter or a double click plays one"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemDoubleClicked.connect(lambda _: on_open())

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_open()
        else:
            super().keyPressEvent(event)


class LibraryView(PlainGround):
    """The list, or what to do where there is nothing to list.

    Parameters
    ----------
    library : SessionLibrary
    stills : Stills
        Gives small pictures of the films.
    actions : mapping of str to QAction
    """

    hides_picture = True

    def __init__(self, library: SessionLibrary, stills: Stills, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self._library, self._stills, self._actions = library, stills, actions
        self._shown: tuple[object, ...] = ()
        self.list = SessionList(actions["play_session"].trigger)
        self._row = SessionRow(stills)
        self.list.setItemDelegate(self._row)
        self.list.itemSelectionChanged.connect(self._show_actions)
        self.search = SearchField(
            tr("Find a recording"), tr("Show only recordings with these words in their name or contents")
        )
        self.search.textChanged.connect(lambda: self.refresh())
        self.count = ElidedLabel()
        self.count.setProperty("kind", "dim")
        self.nothing = ElidedLabel()
        self.nothing.setProperty("kind", "dim")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._filled())
        self._pages.addWidget(self._empty())
        self.setLayout(self._pages)
        self.setMinimumSize(280, 150)
        self._show_actions()

    @property
    def chosen(self) -> SessionEntry | None:
        """The recording that is chosen."""
        items = self.list.selectedItems()
        entry = items[0].data(_ENTRY) if items else None
        return entry if isinstance(entry, SessionEntry) else None

    def choose(self, path: Path) -> None:
        """Choose a recording."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item is not None and item.data(_ENTRY).path == path:
                self.list.setCurrentItem(item)

    def refresh(self) -> None:
        """Show what is new."""
        shown = self._library.version, self.search.text()
        if shown != self._shown:
            self._shown = shown
            self._fill()
        self._pages.setCurrentIndex(1 if self._library.known and not self._library.entries else 0)
        self._see_pictures()

    def _fill(self) -> None:
        before = self.chosen
        self.list.clear()
        for entry in self._library.shown(self.search.text()):
            item = QListWidgetItem(", ".join(part for part in (entry.path.name, entry.facts, entry.state) if part))
            item.setData(_ENTRY, entry)
            item.setToolTip(entry.problem or str(entry.path))
            self.list.addItem(item)
            if entry.video is not None:
                self._stills.want(str(entry.video))
        if before is not None:
            self.choose(before.path)
        if self.chosen is None and self.list.count():
            self.list.setCurrentRow(0)
        entries = self._library.entries
        self.search.setVisible(len(entries) >= _MANY or bool(self.search.text()))
        self.count.setText(tr("{count} in {folder}", count=len(entries), folder=self._library.folder))
        self.nothing.setText(tr("No recording has these words."))
        self.nothing.setVisible(bool(entries) and not self.list.count())
        self._show_actions()

    def _see_pictures(self) -> None:
        seen = sum(self._stills.get(str(e.video)) is not None for e in self._library.entries if e.video is not None)
        if seen != getattr(self, "_seen", 0):
            self._seen = seen
            view = self.list.viewport()
            if view is not None:
                view.update()

    def _show_actions(self) -> None:
        chosen = self.chosen
        for name in _ROW_ACTIONS:
            self._actions[name].setEnabled(chosen is not None and (name != "play_session" or not chosen.problem))

    def _filled(self) -> QWidget:
        title = QLabel(tr("Recordings"))
        title.setProperty("kind", "title")
        top = QHBoxLayout()
        top.addWidget(title)
        top.addWidget(self.count, 1)
        top.addWidget(self.search)
        buttons = ButtonRow(icon_px=16, kind="quiet")
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for name in _ROW_ACTIONS:
            buttons.add(self._actions[name], style)
        buttons.add_gap()
        buttons.add(self._actions["open_session"], style)
        column = QVBoxLayout()
        column.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        column.addWidget(buttons)
        page = QWidget()
        page.setLayout(column)
        return page

    def _empty(self) -> QWidget:
        buttons = []
        for name, kind in (("record", "primary"), ("open_session", "")):
            action = self._actions[name]
            words = action.text().replace("&", "")
            buttons.append(push_button(words, action.statusTip(), action.trigger, kind))
        text = tr(
            "Press R on any page to record what the camera sees and what the tracker finds, and R again to end it. "
            "Recordings appear here. One of somebody else’s can be dropped on the window."
        )
        return EmptyState("sessions", tr("No recordings yet"), text, buttons)
