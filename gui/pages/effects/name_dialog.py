"""The small dialog in which a mask is given another name."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtWidgets import QWidget

from gui.widgets.line_dialog import LineDialog, LineWords
from gui.words import tr


class NameDialog(LineDialog):
    """One line to write in; ``keep`` takes what was written."""

    def __init__(self, parent: QWidget, title: str, keep: Callable[[str], object]) -> None:
        words = LineWords(
            tr("Rename the mask"),
            tr("Name of the mask"),
            tr("New name of the mask"),
            tr("What stands below the mask in the gallery; its files keep their names"),
            tr("Rename"),
            tr("Keep this name"),
            tr("Leave the name as it is (Esc)"),
        )
        super().__init__(parent, words, title, keep)
