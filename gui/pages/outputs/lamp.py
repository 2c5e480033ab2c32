"""The lamp in the status strip that says what is sent; its menu pauses it, and changes the profile."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QMenu, QToolButton

from gui.pages.outputs.views import LampView
from gui.widgets import theme
from gui.widgets.icons import icon
from gui.words import tr


class OutputsLamp(QToolButton):
    """Hidden while no output is on; ``choices`` are the actions of its menu."""

    def __init__(self, choices: Sequence[QAction]) -> None:
        super().__init__()
        self.setObjectName("outputs_lamp")
        self.setProperty("kind", "quiet")
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(theme.tabular(self.font()))
        self._choices = tuple(choices)
        self._view = LampView()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.hide()

    def show_view(self, view: LampView) -> None:
        """Show how all are doing."""
        if view == self._view:
            return
        if len(view.words) != len(self._view.words):
            self.setMinimumWidth(0)
        self._view = view
        colour = getattr(theme, view.role)
        self.setIcon(icon("outputs", colour, colour))
        self.setText(view.words)
        told = "\n".join(view.lines)
        self.setToolTip(told)
        self.setAccessibleName(tr("Outputs: {words}", words=view.words))
        self.setAccessibleDescription(told)
        # So that nothing beside it moves as it counts.
        self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()))
        self.setVisible(bool(view.words))

    def _fill(self) -> None:
        """How each is doing first, which are no choices; then what can be done."""
        self._menu.clear()
        for line in self._view.lines:
            if (told := self._menu.addAction(line)) is not None:
                told.setEnabled(False)
        self._menu.addSeparator()
        self._menu.addActions(self._choices)
