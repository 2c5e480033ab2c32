"""The dialog in which the points of a mask are corrected."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QKeySequence, QShortcut
from PyQt6.QtWidgets import QDialog, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.model.point_editor import PointEditor
from gui.widgets import theme
from gui.widgets.buttons import DialogToolButton, push_button
from gui.widgets.icons import icon
from gui.widgets.points_canvas import PointsCanvas
from gui.words import later, tr
from tracker.annotation.marks import marks_of
from tracker.effects.mask import Mask
from tracker.markup import IBUG_68
from tracker.types import Points

_HOW = later(
    "Drag a point to move it; with Shift its neighbours follow. Drag inside the face to move all of it. The wheel "
    "zooms; drag beside the face to move the picture. Page up and down choose a point, arrow keys move it."
)
_LARGER, _TURN_RAD = 1.04, np.deg2rad(3.0)
_ZOOM = 1.25


class PointsDialog(QDialog):
    """A large picture, its points, and Save.

    ``keep`` takes the points and gives a line about why they cannot be kept, or ''.
    """

    def __init__(self, parent: QWidget, mask: Mask, reason: str, keep: Callable[[Points], str]) -> None:
        super().__init__(parent)
        self.setObjectName("points")
        self.setWindowTitle(tr("Correct the points of {title}", title=tr(mask.title)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keep = keep
        self.desk = PointEditor(IBUG_68, marks_of(mask.points_xy))
        self.canvas = PointsCanvas(mask.image, self.desk)
        self.canvas.changed.connect(self._show_undo)
        if not reason:
            self.canvas.fit_face()
        self.message = QLabel(reason)
        self.message.setWordWrap(True)
        self.message.setStyleSheet(f"color: {theme.WARN}")
        self.message.setVisible(bool(reason))
        how = QLabel(tr(_HOW))
        how.setProperty("kind", "dim")
        how.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * theme.SPACE,) * 4)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.message)
        layout.addWidget(self.canvas, 1)
        layout.addLayout(self._tools())
        layout.addWidget(how)
        layout.addLayout(self._buttons())
        self._show_undo()
        self.resize(920, 760)
        self.canvas.setFocus()

    def save(self) -> None:
        """Keep the points and close, or say why they cannot be kept."""
        if problem := self._keep(self.desk.points_xy):
            self.message.setText(problem[:1].upper() + problem[1:])
            self.message.show()
        else:
            self.accept()

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        desk = self.desk
        self.undo_button = self._tool("undo", tr("Undo"), tr("Take back the last move"), "Ctrl+Z", desk.undo)
        self.redo_button = self._tool("redo", tr("Redo"), tr("Make the move again"), "Ctrl+Shift+Z", desk.redo)
        for button in (
            self.undo_button,
            self.redo_button,
            self._tool("larger", tr("Larger"), tr("Make the whole face larger"), "Ctrl++", lambda: desk.scale(_LARGER)),
            self._tool(
                "smaller", tr("Smaller"), tr("Make the whole face smaller"), "Ctrl+-", lambda: desk.scale(1 / _LARGER)
            ),
            self._tool(
                "turn-left", tr("Turn left"), tr("Turn the whole face left"), "Ctrl+L", lambda: desk.turn(-_TURN_RAD)
            ),
            self._tool(
                "turn-right", tr("Turn right"), tr("Turn the whole face right"), "Ctrl+R", lambda: desk.turn(_TURN_RAD)
            ),
        ):
            row.addWidget(button)
        row.addStretch(1)
        canvas = self.canvas
        for name, words, key, act in (
            ("inside", tr("Zoom in"), "+", lambda: canvas.zoom_by(_ZOOM)),
            ("zoom-out", tr("Zoom out"), "-", lambda: canvas.zoom_by(1 / _ZOOM)),
            ("full-screen", tr("Whole picture"), "0", canvas.fit),
        ):
            row.addWidget(self._tool(name, words, words, key, act))
        return row

    def _tool(self, name: str, words: str, help: str, key: str, act: Callable[[], object]) -> QToolButton:
        def do() -> None:
            act()
            self.desk.seal()
            self.canvas.update()
            self._show_undo()

        button = DialogToolButton()
        button.setIcon(icon(name))
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(words)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{help} ({shown})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(do)
        QShortcut(QKeySequence(key), self, do)
        return button

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addStretch(1)
        row.addWidget(push_button(tr("Cancel"), tr("Leave the points as they were (Esc)"), self.reject))
        self.save_button = push_button(tr("Save"), tr("Keep the points"), self.save, "primary")
        self.save_button.setDefault(True)
        row.addWidget(self.save_button)
        return row

    def _show_undo(self) -> None:
        self.undo_button.setEnabled(self.desk.can_undo)
        self.redo_button.setEnabled(self.desk.can_redo)
