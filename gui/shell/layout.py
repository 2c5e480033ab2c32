"""How the window is divided, and what stands in its menus."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QAction, QResizeEvent
from PyQt6.QtWidgets import QMenu, QMenuBar, QSplitter, QVBoxLayout, QWidget

from gui.model.access_keys import distinct_keys
from gui.model.action_spec import ActionSpec
from gui.shell.actions import Menus
from gui.widgets import theme
from gui.widgets.menus import tell_apart
from gui.words import tr

_PICTURE_PX, _VIEW_PX = 720, 150
_COLUMN_PX, _BESIDE_PX, _PANEL_PX = 960, 290, 300
_LEAST_PICTURE_PX = 340


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
        wanted = (getattr(view, "wanted_px", _VIEW_PX) for view in views[1:])
        heights = (_PICTURE_PX, *(min(px, view.maximumHeight()) for px, view in zip(wanted, views[1:], strict=True)))
        beside_px = (getattr(part, "wanted_px", _BESIDE_PX) for part in beside)
        widths = (_COLUMN_PX, *beside_px, *(_PANEL_PX for _ in panels))
        rows = _splitter(Qt.Orientation.Vertical, views, heights)
        self.columns = _splitter(Qt.Orientation.Horizontal, (rows, *beside, *panels), widths)
        self._rows, self._beside, self._panels = rows, beside, panels
        self.compact = False
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.SPACE // 2)
        self._column.addWidget(self.columns, 1)
        self._column.addWidget(strip)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self.fit()

    def minimumSizeHint(self) -> QSize:
        """Panels lie over the picture where there is no room beside it, so that they need none."""
        width = sum(part.minimumSizeHint().width() for part in (self._rows, *self._beside) if not part.isHidden())
        return QSize(width, super().minimumSizeHint().height())

    def fit(self) -> None:
        """Put the panels beside the picture, or over it where that would leave too little of it."""
        beside = [part for part in (*self._beside, *self._panels) if not part.isHidden()]
        needed = _LEAST_PICTURE_PX + sum(max(part.minimumWidth(), 1) + theme.SPACE for part in beside)
        compact = self.width() < needed
        if compact is not self.compact:
            self.compact = compact
            for panel in self._panels:
                hidden = panel.isHidden()
                if compact:
                    panel.setParent(self)
                else:
                    self.columns.addWidget(panel)
                panel.setVisible(not hidden)
        if compact:
            room = self.columns.geometry()
            # It covers what stands beside the picture wholly rather than half.
            covered_px = sum(part.width() for part in self._beside if not part.isHidden())
            for panel in self._panels:
                width = min(max(panel.minimumWidth(), covered_px), room.width())
                panel.setGeometry(room.right() - width + 1, room.y(), width, room.height())
                panel.raise_()

    def put(self, place: QWidget, part: QWidget) -> None:
        """Put a part where something else has kept its place."""
        for splitter in (self._rows, self.columns):
            if (index := splitter.indexOf(place)) >= 0:
                splitter.replaceWidget(index, part)
        if self.compact and place in self._panels:
            part.setParent(self)
        self._beside = tuple(part if one is place else one for one in self._beside)
        self._panels = tuple(part if one is place else one for one in self._panels)
        place.deleteLater()

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
    """All actions, by menu, with a line between groups of them."""
    titles = distinct_keys([tr(title) for title, _ in menus])
    for title, (_, specs) in zip(titles, menus, strict=True):
        menu = bar.addMenu(title)
        if menu is not None:
            _fill_menu(menu, specs, actions)
            tell_apart(menu)


def _fill_menu(menu: QMenu, specs: Sequence[ActionSpec], actions: dict[str, QAction]) -> None:
    menu.setToolTipsVisible(True)
    # Two lines without a visible action between them are drawn as one.
    menu.setSeparatorsCollapsible(True)
    inner: dict[str, QMenu] = {}
    for before, spec in zip((None, *specs), specs, strict=False):
        if before is not None and before.menu_order // 10 != spec.menu_order // 10:
            menu.addSeparator()
        if spec.under and spec.under not in inner and (made := menu.addMenu(tr(spec.under))) is not None:
            made.setToolTipsVisible(True)
            inner[spec.under] = made
        inner.get(spec.under, menu).addAction(actions[spec.name])
