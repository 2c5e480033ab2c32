"""How the window is divided, and what stands in its menus."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QMenuBar, QSplitter, QVBoxLayout, QWidget

from gui.shell.actions import MENUS
from gui.widgets import theme

_ROWS_PX = (720, 150, 150)
_COLUMNS_PX = (960, 290, 300, 300)


class Centre(QWidget):
    """One column of views, panels at its side, and the strip below all."""

    def __init__(self, views: tuple[QWidget, ...], panels: tuple[QWidget, ...], strip: QWidget) -> None:
        super().__init__()
        rows = _splitter(Qt.Orientation.Vertical, views, _ROWS_PX)
        self.columns = _splitter(Qt.Orientation.Horizontal, (rows, *panels), _COLUMNS_PX)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.SPACE // 2)
        self._column.addWidget(self.columns, 1)
        self._column.addWidget(strip)

    def set_margin(self, right_px: int) -> None:
        """Leave some space at the right."""
        self._column.setContentsMargins(0, 0, right_px, 0)


def _splitter(orientation: Qt.Orientation, parts: tuple[QWidget, ...], sizes_px: tuple[int, ...]) -> QSplitter:
    """Parts that the user can give more or less room; the first takes what there is to spare."""
    splitter = QSplitter(orientation)
    for part in parts:
        splitter.addWidget(part)
    splitter.setSizes(list(sizes_px))
    splitter.setHandleWidth(theme.SPACE)
    splitter.setChildrenCollapsible(False)
    for index in range(splitter.count()):
        splitter.setStretchFactor(index, int(index == 0))
    return splitter


def fill_menus(bar: QMenuBar, actions: dict[str, QAction]) -> None:
    """All actions, by menu."""
    for title, specs in MENUS:
        menu = bar.addMenu(title)
        if menu is not None:
            menu.setToolTipsVisible(True)
            for spec in specs:
                menu.addAction(actions[spec.name])
