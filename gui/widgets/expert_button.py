"""The button that shows the settings for experts, at the top of a panel."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QToolButton

from gui.words import tr


def expert_button(expert: QAction) -> QToolButton:
    """A button for an action that can be switched on and off, with a word of its own."""
    button = QToolButton()
    button.setText(tr("Expert"))
    button.setProperty("kind", "segment")
    button.setCheckable(True)
    button.setChecked(expert.isChecked())
    button.setToolTip(expert.toolTip())
    button.setAccessibleName(expert.text().replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(expert.trigger)
    expert.toggled.connect(button.setChecked)
    return button
