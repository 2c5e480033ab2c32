"""The gallery below the picture on the effects page: the kinds of effect, and a row of tiles to click."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PyQt6.QtCore import QModelIndex, QRectF, QSignalBlocker, QSize, Qt
from PyQt6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PyQt6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from gui.pages.effects.effects_state import EffectsState
from gui.pages.effects.kinds import KINDS, kind_action
from gui.pages.effects.tile_title import is_whole, title_lines
from gui.pages.effects.tiles import Tile
from gui.widgets import theme
from gui.widgets.button_row import ButtonRow
from gui.words import later, tr
from tracker.types import Image

_FACE_PX = 76
# Room for two lines of title.
_TILE = QSize(100, 116)
# The usual size of titles, and those tried before a long one is cut.
_TITLE_PX = (11, 10, 9)
_LINE_PX = 14
_RADIUS_PX = 12.0
_TILE_ROLE, _ACTION_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ADDERS = ("add_picture", "use_my_face")
_ADDER_TITLES = {"add_picture": later("Your picture"), "use_my_face": later("Your face now")}


@dataclass(frozen=True, slots=True)
class GalleryHooks:
    """Whom the gallery tells of a chosen tile."""

    chosen: Callable[[Tile], object]


class EffectsGallery(QFrame):
    """Kinds and tiles."""

    def __init__(self, actions: Mapping[str, QAction], hooks: GalleryHooks) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.setAccessibleName(tr("Gallery of effects"))
        self._actions = actions
        self._hooks = hooks
        self._shown: tuple[Tile, ...] = ()
        self.list = TileList()
        self.list.currentItemChanged.connect(lambda item, before: self._go_to(item))
        self.list.itemClicked.connect(self._do)
        self.list.itemActivated.connect(self._do)
        self.empty = QLabel(tr("There are no masks here. Drop a picture with a face on the window to make one."))
        self.empty.setProperty("kind", "dim")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(self._kinds())
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addWidget(self.empty, 1)
        layout.addLayout(row, 1)
        self.setMinimumHeight(_TILE.height() + 56)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_state(self, old: EffectsState, new: EffectsState) -> None:
        """Bring kinds and tiles up to date."""
        effect = new.page.effect
        for kind in KINDS:
            self._actions[kind_action(kind)].setChecked(kind == effect.kind)
        tiles = new.tiles
        if tiles != self._shown or self.list.count() == 0:
            self._fill(tiles, effect.kind)
            old = EffectsState()
        if new.pictures is not old.pictures or new.own is not old.own:
            self._show_pictures(old, new)
        self.empty.setVisible(not tiles and new.masks is not None)
        chosen = next((n for n, tile in enumerate(tiles) if effect.kind != "none" and tile.is_chosen(effect)), None)
        self._mark(None if chosen is None else chosen + self._adder_count(effect.kind))

    def _kinds(self) -> ButtonRow:
        row = ButtonRow(icon_px=16, kind="segment")
        for kind in KINDS:
            row.add(self._actions[kind_action(kind)], Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.add_gap()
        row.add(self._actions["most_like"], Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return row

    @staticmethod
    def _adder_count(kind: str) -> int:
        return len(_ADDERS) if kind in ("swap", "mask") else 0

    def _fill(self, tiles: tuple[Tile, ...], kind: str) -> None:
        self._shown = tiles
        with QSignalBlocker(self.list):
            self.list.clear()
            for name in _ADDERS[: self._adder_count(kind)]:
                action = self._actions[name]
                item = QListWidgetItem(action.icon(), tr(_ADDER_TITLES[name]))
                item.setToolTip(action.toolTip())
                item.setData(_ACTION_ROLE, action)
                self.list.addItem(item)
            for tile in tiles:
                item = QListWidgetItem(tile.title)
                item.setToolTip(tile.help)
                item.setData(_TILE_ROLE, tile)
                self.list.addItem(item)

    def _show_pictures(self, old: EffectsState, new: EffectsState) -> None:
        for item in self.list.tiles():
            tile = item.data(_TILE_ROLE)
            if isinstance(tile, Tile) and new.picture(tile.picture) is not old.picture(tile.picture):
                item.setIcon(_icon_of(new.picture(tile.picture)))

    def _mark(self, row: int | None) -> None:
        with QSignalBlocker(self.list):
            if row is None:
                self.list.setCurrentItem(None)
            elif row != self.list.currentRow():
                self.list.setCurrentRow(row)
                self.list.scrollToItem(self.list.item(row))
        self.list.marked = row
        if (view := self.list.viewport()) is not None:
            view.update()

    def _go_to(self, item: QListWidgetItem | None) -> None:
        """Arrow keys choose what they come to; what opens something waits for Enter."""
        tile = item.data(_TILE_ROLE) if item is not None else None
        if isinstance(tile, Tile):
            self._hooks.chosen(tile)

    def _do(self, item: QListWidgetItem) -> None:
        if isinstance(action := item.data(_ACTION_ROLE), QAction):
            self._mark(self.list.marked)
            action.trigger()
        elif isinstance(tile := item.data(_TILE_ROLE), Tile):
            self._hooks.chosen(tile)


class TileList(QListWidget):
    """One row of tiles; the wheel moves along it."""

    def __init__(self) -> None:
        super().__init__()
        self.marked: int | None = None
        self.setObjectName("tiles")
        self.setAccessibleName(tr("Effects to choose from"))
        self.setToolTip(tr("Click a tile, or move with the arrow keys"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setGridSize(_TILE)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_TileDelegate(self))
        self.setTabKeyNavigation(False)

    def tiles(self) -> list[QListWidgetItem]:
        """All items, from the left."""
        found = (self.item(row) for row in range(self.count()))
        return [item for item in found if item is not None]

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is not None and (bar := self.horizontalScrollBar()) is not None:
            turn = event.angleDelta()
            bar.setValue(bar.value() - (turn.y() or turn.x()))
            event.accept()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        # Letters are the window's keys, not a search for titles.
        if event is not None and event.text().isalnum():
            event.ignore()
        else:
            super().keyPressEvent(event)


class _TileDelegate(QStyledItemDelegate):
    """Draws a face in a rounded square, and its title below."""

    def __init__(self, tiles: TileList) -> None:
        super().__init__(tiles)
        self._tiles = tiles

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return _TILE

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        if painter is None:
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        chosen = index.row() == self._tiles.marked
        left = option.rect.left() + (option.rect.width() - _FACE_PX) / 2
        box = QRectF(left, option.rect.top() + 4, _FACE_PX, _FACE_PX)
        path = QPainterPath()
        path.addRoundedRect(box, _RADIUS_PX, _RADIUS_PX)
        painter.fillPath(path, QColor(theme.HOVER if hovered else theme.RAISED))
        is_tool = index.data(_ACTION_ROLE) is not None
        painter.setClipPath(path)
        _draw_icon(painter, index.data(Qt.ItemDataRole.DecorationRole), box, small=is_tool)
        painter.setClipping(False)
        if chosen or focused or hovered:
            colour = theme.ACCENT if chosen else theme.TEXT if focused else theme.FAINT
            painter.setPen(QPen(QColor(colour), 2.6 if chosen else 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, _RADIUS_PX, _RADIUS_PX)
        self._draw_title(painter, option, index, strong=chosen)
        painter.restore()

    @staticmethod
    def _draw_title(painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, *, strong: bool) -> None:
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        room = option.rect.adjusted(2, _FACE_PX + 7, -2, 0)
        font, lines = fitted_title(title, option.font, room.width())
        painter.setFont(font)
        painter.setPen(QColor(theme.TEXT if strong else theme.DIM))
        for number, line in enumerate(lines):
            row = room.adjusted(0, number * _LINE_PX, 0, 0)
            painter.drawText(row, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, line)


def fitted_title(title: str, usual: QFont, room_px: float) -> tuple[QFont, tuple[str, ...]]:
    """A title's font and lines: smaller rather than cut."""
    font = QFont(usual)
    lines: tuple[str, ...] = (title,)
    for size in _TITLE_PX:
        font.setPixelSize(size)
        lines = title_lines(title, QFontMetricsF(font).horizontalAdvance, room_px)
        if is_whole(title, lines):
            break
    return font, lines


def _draw_icon(painter: QPainter, icon: object, box: QRectF, *, small: bool) -> None:
    if not isinstance(icon, QIcon) or icon.isNull():
        return
    if small:
        inner = box.adjusted(24, 24, -24, -24)
        icon.paint(painter, inner.toAlignedRect())
        return
    sizes = icon.availableSizes()
    whole = icon.pixmap(sizes[0] if sizes else QSize(_FACE_PX, _FACE_PX))
    painter.drawPixmap(box, whole, QRectF(whole.rect()))


def _icon_of(image: Image | None) -> QIcon:
    """An icon with a copy of a BGRA picture; an empty one for none."""
    if image is None:
        return QIcon()
    height, width = image.shape[:2]
    return QIcon(QPixmap.fromImage(QImage(image.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32)))
