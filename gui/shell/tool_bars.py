"""The two tool bars: tools above the picture, modes at its side. Both show the app's actions and own none."""

from __future__ import annotations

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from gui.model.action_spec import ActionSpec, Bar
from gui.shell.actions import Features, bar_actions
from gui.widgets.icons import icon

_ICON = QSize(20, 20)


class ToolBar(QToolBar):
    """A fixed bar of actions."""

    def __init__(self, title: str, name: str, actions: dict[str, QAction]) -> None:
        super().__init__(title)
        self._by_name = actions
        self.setObjectName(name)
        self.setMovable(False)
        self.setIconSize(_ICON)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setIcon(icon("more"))

    def add(
        self, specs: tuple[ActionSpec, ...], style: Qt.ToolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly
    ) -> None:
        """Add actions."""
        for spec in specs:
            action = self._by_name[spec.name]
            self.addAction(action)
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setAccessibleName(action.text().replace("&", ""))
                button.setToolButtonStyle(style)

    def add_gap(self) -> None:
        """What comes now stands at the far end."""
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.addWidget(gap)


def make_main_bar(actions: dict[str, QAction], features: Features, picker: QWidget) -> ToolBar:
    """Source, transport, and what is drawn over the picture."""
    bar = ToolBar("Tools", "tools", actions)
    bar.addWidget(picker)
    bar.addSeparator()
    bar.add(bar_actions(features, Bar.TOOLS), Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.add_gap()
    bar.add(bar_actions(features, Bar.DRAWN))
    bar.addSeparator()
    bar.add(bar_actions(features, Bar.PICTURE))
    return bar


def make_mode_bar(actions: dict[str, QAction], features: Features) -> ToolBar:
    """The pages, and what can be folded away."""
    bar = ToolBar("Modes", "modes", actions)
    under = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    bar.add(bar_actions(features, Bar.MODES), under)
    bar.add_gap()
    bar.add(bar_actions(features, Bar.FOLDS), under)
    return bar
