"""The pictures of what a model looks at, in a row that wraps."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QImage, QPixmap, QResizeEvent
from PyQt6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gui.pages.workshop.model_viewer.looks import Tile
from gui.widgets import theme
from tracker.types import Image

_TILE_PX = 184


class _TileView(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.picture, self.title = QLabel(), QLabel()
        self.title.setProperty("kind", "caption")
        self.title.setWordWrap(True)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(self.title)
        column.addWidget(self.picture)
        column.addStretch(1)

    def show_tile(self, tile: Tile) -> None:
        self.title.setText(tile.title)
        self.picture.setPixmap(_pixmap(tile.image))
        self.picture.setAccessibleName(tile.title)
        self.setToolTip(tile.help)


class LooksView(QWidget):
    """As many tiles side by side as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.tiles: list[_TileView] = []
        self._shown: tuple[Tile, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2 * theme.SPACE)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these."""
        self._shown = tuple(tiles)
        while len(self.tiles) < len(tiles):
            self.tiles.append(_TileView())
            self._columns = 0
        for view in self.tiles[len(tiles) :]:
            view.hide()
        for view, tile in zip(self.tiles, tiles, strict=False):
            view.show_tile(tile)
            view.show()
        self._lay_out()

    @property
    def shown(self) -> tuple[Tile, ...]:
        """What is shown."""
        return self._shown

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        columns = max(1, self.width() // (_TILE_PX + 2 * theme.SPACE))
        if columns == self._columns:
            return
        self._columns = columns
        for place, view in enumerate(self.tiles):
            self._grid.addWidget(view, *divmod(place, columns), Qt.AlignmentFlag.AlignTop)


def _pixmap(image: Image) -> QPixmap:
    height, width = image.shape[:2]
    # The pixmap has pixels of its own.
    pixmap = QPixmap.fromImage(QImage(image.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32))
    return pixmap.scaledToWidth(min(_TILE_PX, width), Qt.TransformationMode.SmoothTransformation)
