"""The light coach at the side of the picture: an advice, how good it is, and the values."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from gui.pages.workshop.light_coach.model import LightView
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.words import tr
from tracker.diagnosis.light_words import ROWS

_ADVICE_LINES = 4


class LightPanel(QWidget):
    """Shows a `LightView`."""

    def __init__(self, on_forget: Callable[[], object]) -> None:
        super().__init__()
        self.advice = QLabel()
        self.advice.setProperty("kind", "strong")
        self.advice.setWordWrap(True)
        self.advice.setAlignment(Qt.AlignmentFlag.AlignTop)
        # The values below do not jump with the length of an advice.
        self.advice.setMinimumHeight(_ADVICE_LINES * self.advice.fontMetrics().lineSpacing())
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How good the light is"))
        self.bar.setToolTip(tr("How good light, camera and place are together; full is best"))
        self.compared = QLabel()
        self.compared.setProperty("kind", "dim")
        self.compared.setWordWrap(True)
        self.forget = push_button(
            tr("Forget the best"), tr("Forget the best set-up of this camera, and look for a new one"), on_forget
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.setSpacing(theme.SPACE)
        for widget in (self.advice, self.bar, self.compared):
            column.addWidget(widget)
        column.addLayout(self._table())
        row = QHBoxLayout()
        row.addWidget(self.forget)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_view(self, view: LightView) -> None:
        """Show what is known now."""
        self.advice.setText(view.advice)
        self.bar.setEnabled(view.goodness is not None)
        self.bar.setValue(round(view.goodness or 0.0))
        self.compared.setText(view.compared)
        self.forget.setEnabled(view.has_best)
        for (now, best), row in zip(self._values, view.rows, strict=True):
            now.setText(row.now)
            best.setText(row.best)

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.SPACE)
        grid.setColumnStretch(0, 1)
        for column, heading in enumerate((tr("Now"), tr("Best")), 1):
            head = QLabel(heading)
            head.setProperty("kind", "dim")
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
        self._values: list[tuple[QLabel, QLabel]] = []
        for number, row in enumerate(ROWS, 1):
            title, now, best = QLabel(tr(row.title)), QLabel(), QLabel()
            for label in (title, now, best):
                label.setToolTip(tr(row.help))
            best.setProperty("kind", "dim")
            grid.addWidget(title, number, 0)
            for column, label in ((1, now), (2, best)):
                label.setFont(theme.tabular(label.font()))
                grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignRight)
            self._values.append((now, best))
        return grid
