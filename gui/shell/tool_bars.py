"""The two tool bars: tools above the picture, modes at its side. Both show the app's actions and own none."""

from __future__ import annotations

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from gui.model.modes import MODES, mode_action
from gui.shell.actions import OVERLAYS
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

    def add(self, names: tuple[str, ...], style: Qt.ToolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly) -> None:
        """Add actions by name."""
        for name in names:
            action = self._by_name[name]
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


def make_main_bar(actions: dict[str, QAction], picker: QWidget) -> ToolBar:
    """Source, transport, and what is drawn over the picture."""
    bar = ToolBar("Tools", "tools", actions)
    bar.addWidget(picker)
    bar.addSeparator()
    bar.add(
        ("pause", "recenter", "learn_face", "snapshot", "film", "show_split"),
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
    )
    bar.add_gap()
    bar.add(OVERLAYS)
    bar.addSeparator()
    bar.add(("mirror", "full_screen"))
    actions["show_split"].setIconText("Before / after")
    actions["learn_face"].setIconText("Learn my face")
    return bar


def make_mode_bar(actions: dict[str, QAction]) -> ToolBar:
    """The modes, and what can be folded away."""
    bar = ToolBar("Modes", "modes", actions)
    under = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    bar.add((*(mode_action(mode) for mode in MODES), "window", "mode_effects"), under)
    bar.add_gap()
    bar.add(("show_inside", "show_plots", "show_gallery", "show_panel", "keys"), under)
    actions["show_inside"].setIconText("Inside")
    return bar
