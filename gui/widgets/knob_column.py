"""Settings in a column of editors; where there is little room they scroll."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.widgets import theme
from gui.widgets.editors import Editor, Hooks, make_editor
from tracker.settings import Setting


class KnobColumn(QScrollArea):
    """Editors in a column.

    Parameters
    ----------
    declared : mapping of str to Setting
    present : object
        Settings that have all of these.
    change : callable
        Given the name of a setting and its new value.
    seal : callable
        Called at the end of a change.
    width_px : int
        It is no narrower.

    Attributes
    ----------
    editors : dict of str to Editor
    """

    def __init__(
        self,
        declared: Mapping[str, Setting],
        present: object,
        change: Callable[[str, object], object],
        seal: Callable[[], object],
        width_px: int,
    ) -> None:
        super().__init__()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.setSpacing(theme.SPACE // 2)
        self.editors: dict[str, Editor] = {}
        for name, setting in declared.items():
            self.editors[name] = make_editor(setting, getattr(present, name), Hooks(partial(change, name), seal))
            column.addWidget(self.editors[name])
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(width_px)
