"""The lamp in the status strip that says who gets the picture; its menu says what may leave the tracker."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QMenu, QToolButton

from gui.model.privacy import PrivacyView
from gui.widgets import theme
from gui.widgets.icons import icon
from gui.words import tr
from tracker.run.privacy import Privacy


class PrivacyLamp(QToolButton):
    """Shines while pixels go anywhere; ``choices`` are the actions of its menu."""

    def __init__(self, choices: Mapping[Privacy, QAction]) -> None:
        super().__init__()
        self.setObjectName("privacy_lamp")
        self.setProperty("kind", "quiet")
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._choices = tuple(choices.values())
        self._view: PrivacyView | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_view(self, view: PrivacyView) -> None:
        """Show who gets the picture."""
        if view == self._view:
            return
        self._view = view
        name, colour = ("eye-off", theme.DIM) if view.privacy is not Privacy.OPEN else ("eye", theme.ACCENT)
        if not view.shines and view.privacy is Privacy.OPEN:
            colour = theme.FAINT
        self.setIcon(icon(name, colour, colour))
        self.setText(view.words)
        self.setToolTip(view.told)
        self.setAccessibleName(tr("Who gets the picture"))
        self.setAccessibleDescription(view.told)

    def _fill(self) -> None:
        """The names first, which are no choices; then what may be seen."""
        self._menu.clear()
        view = self._view or PrivacyView()
        for line in view.told.split("\n"):
            if (told := self._menu.addAction(line)) is not None:
                told.setEnabled(False)
        self._menu.addSeparator()
        self._menu.addActions(self._choices)
