"""A small dialog in which one line is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.words import tr


@dataclass(frozen=True, slots=True)
class LineWords:
    """What is said: the title, what stands before the line, its name and tip, the two buttons with tips."""

    title: str
    label: str
    name: str
    tip: str
    keep: str
    keep_tip: str
    cancel_tip: str


class LineDialog(QDialog):
    """One line to write in.

    Parameters
    ----------
    parent : QWidget
    words : LineWords
    text : str
        What stands there at first.
    keep : callable
        Takes what was written.
    problem : callable
        Says why something cannot be kept; '' where it can.
    """

    longest = 60

    def __init__(
        self,
        parent: QWidget,
        words: LineWords,
        text: str,
        keep: Callable[[str], object],
        problem: Callable[[str], str] = lambda text: "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keep, self._problem, self._before = keep, problem, text
        self.line = QLineEdit(text)
        self.line.setMaxLength(self.longest)
        self.line.setAccessibleName(words.name)
        self.line.setToolTip(words.tip)
        self.line.selectAll()
        self.line.textChanged.connect(self._check)
        label = QLabel(words.label)
        label.setBuddy(self.line)
        self.why = QLabel()
        self.why.setProperty("kind", "dim")
        self.why.setWordWrap(True)
        self.why.hide()
        self.save_button = push_button(words.keep, words.keep_tip, self.save, "primary")
        self.save_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addStretch(1)
        row.addWidget(push_button(tr("Cancel"), words.cancel_tip, self.reject))
        row.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * theme.SPACE,) * 4)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(label)
        layout.addWidget(self.line)
        layout.addWidget(self.why)
        layout.addSpacing(theme.SPACE)
        layout.addLayout(row)
        self.setMinimumWidth(420)

    def save(self) -> None:
        """Take what was written over."""
        self._keep(self.line.text())
        self.accept()

    def _check(self, text: str) -> None:
        why = self._problem(text) if text != self._before else ""
        self.save_button.setEnabled(bool(text.strip()) and not why)
        self.why.setText(why)
        self.why.setVisible(bool(why))
