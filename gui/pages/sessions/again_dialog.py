"""The dialog that asks with what a recording is to be tracked again."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.pages.sessions.runs import AgainOrder
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import CalmList, name_of
from gui.words import tr
from tracker.face.follower import FaceSettings
from tracker.settings import Choice, describe

_LONGEST = 60


class AgainDialog(QDialog):
    """Settings, model and name of a run.

    Parameters
    ----------
    parent : QWidget
    name : str
        What it may be called.
    start : callable
        Begins it; gives a line about why that cannot be, or ''.
    """

    def __init__(self, parent: QWidget, name: str, start: Callable[[AgainOrder], str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Track again"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._start = start
        self.settings = _list(
            tr("Settings"),
            tr("The settings to track with; those of the app are the ones on the pages Head, Face and Expression"),
            ((tr("Those of the app now"), False), (tr("Those it was recorded with"), True)),
        )
        self.model = _list(tr("Face model"), tr("The model that finds the points of the face"), _models())
        self.name = QLineEdit(name)
        self.name.setMaxLength(_LONGEST)
        self.name.setAccessibleName(tr("Name of the run"))
        self.name.setToolTip(tr("What the run is called in the list"))
        self.why = QLabel()
        self.why.setProperty("kind", "dim")
        self.why.setWordWrap(True)
        self.why.hide()
        grid = QGridLayout()
        grid.setSpacing(theme.SPACE)
        for row, (control, words) in enumerate(
            ((self.settings, tr("Settings")), (self.model, tr("Face model")), (self.name, tr("Name")))
        ):
            grid.addWidget(name_of(control, words), row, 0)
            grid.addWidget(control, row, 1)
        grid.setColumnStretch(1, 1)
        self.go_button = push_button(tr("Track again"), tr("Begin; you can go on meanwhile"), self.go, "primary")
        self.go_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addStretch(1)
        buttons.addWidget(push_button(tr("Cancel"), tr("Do nothing (Esc)"), self.reject))
        buttons.addWidget(self.go_button)
        about = QLabel(
            tr("The same pictures are tracked once more, in the background. What was recorded stays as it is.")
        )
        about.setProperty("kind", "dim")
        about.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * theme.SPACE,) * 4)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(about)
        layout.addLayout(grid)
        layout.addWidget(self.why)
        layout.addSpacing(theme.SPACE)
        layout.addLayout(buttons)
        self.setMinimumWidth(440)

    def go(self) -> None:
        """Begin."""
        order = AgainOrder(self.name.text(), bool(self.settings.currentData()), str(self.model.currentData()))
        if why := self._start(order):
            self.why.setText(why)
            self.why.show()
        else:
            self.accept()


def _models() -> tuple[tuple[str, str], ...]:
    declared = describe(FaceSettings)["model"]
    assert isinstance(declared, Choice)
    named = zip(map(tr, declared.labels), declared.options, strict=True)
    return ((tr("As in these settings"), ""), *named)


def _list(name: str, tip: str, entries: tuple[tuple[str, object], ...]) -> CalmList:
    made = CalmList()
    made.setAccessibleName(name)
    made.setToolTip(tip)
    for words, data in entries:
        made.addItem(words, data)
    return made
