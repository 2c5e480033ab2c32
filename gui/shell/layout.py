"""How the window is divided, and what stands in its menus."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QMenuBar, QSplitter, QVBoxLayout, QWidget

from gui.shell.actions import Menus
from gui.widgets import theme

_PICTURE_PX, _VIEW_PX = 720, 150
_COLUMN_PX, _BESIDE_PX, _PANEL_PX = 960, 290, 300


class Centre(QWidget):
    """One column with the picture and the views below it, what stands beside it, panels, and the strip below all."""

    def __init__(
        self,
        views: tuple[QWidget, ...],
        beside: tuple[QWidget, ...],
        panels: tuple[QWidget, ...],
        strip: QWidget,
    ) -> None:
        super().__init__()
        heights = (_PICTURE_PX, *(min(_VIEW_PX, view.maximumHeight()) for view in views[1:]))
        widths = (_COLUMN_PX, *(_BESIDE_PX for _ in beside), *(_PANEL_PX for _ in panels))
        rows = _splitter(Qt.Orientation.Vertical, views, heights)
        self.columns = _splitter(Qt.Orientation.Horizontal, (rows, *beside, *panels), widths)
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


def fill_menus(bar: QMenuBar, menus: Menus, actions: dict[str, QAction]) -> None:
    """All actions, by menu."""
    for title, specs in menus:
        menu = bar.addMenu(title)
        if menu is not None:
            menu.setToolTipsVisible(True)
            for spec in specs:
                menu.addAction(actions[spec.name])
