"""The two tool bars: tools above the picture, modes at its side. Both show the app's actions and own none. What has no
room loses its words, and then goes into a menu at the end of the bar."""

from __future__ import annotations

from collections.abc import Iterable

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QToolBar, QToolButton, QWidget

from gui.model.action_spec import ActionSpec, Bar
from gui.shell.actions import Features, bar_actions
from gui.widgets.button_row import ButtonRow
from gui.words import tr

_BARE, _BESIDE, _UNDER = (
    Qt.ToolButtonStyle.ToolButtonIconOnly,
    Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
    Qt.ToolButtonStyle.ToolButtonTextUnderIcon,
)


class ToolBar(QToolBar):
    """A fixed bar with one row of actions.

    Parameters
    ----------
    title, name : str
        For people and in the code.
    actions : dict of QAction
        All of the window, by name.
    upright : bool
        Whether it goes from top to bottom.
    """

    def __init__(self, title: str, name: str, actions: dict[str, QAction], *, upright: bool = False) -> None:
        super().__init__(title)
        self._by_name = actions
        self.setObjectName(name)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.row = ButtonRow(upright=upright)
        self.addWidget(self.row)

    def add(self, specs: Iterable[ActionSpec], style: Qt.ToolButtonStyle = _BARE, worth: int = 0) -> None:
        """Add actions; where there is no room for all, those of less worth go first."""
        for spec in specs:
            self.row.add(self._by_name[spec.name], style, worth)

    def button(self, action: QAction) -> QToolButton | None:
        """The button of an action, if it has one here."""
        return self.row.buttons.get(action)


def make_main_bar(actions: dict[str, QAction], features: Features, picker: QWidget) -> ToolBar:
    """Source, transport, and what is drawn over the picture."""
    bar = ToolBar(tr("Tools"), "tools", actions)
    bar.row.add_other(picker)
    bar.row.add_line()
    bar.add(bar_actions(features, Bar.TOOLS), _BESIDE, worth=3)
    bar.row.add_gap()
    bar.add(bar_actions(features, Bar.DRAWN), worth=1)
    bar.row.add_line()
    bar.add(bar_actions(features, Bar.PICTURE), worth=2)
    return bar


def make_mode_bar(actions: dict[str, QAction], features: Features) -> ToolBar:
    """The pages, and what can be folded away."""
    bar = ToolBar(tr("Modes"), "modes", actions, upright=True)
    # Who is new here reads the names of the pages; what folds keeps its own for where there is room.
    bar.add(bar_actions(features, Bar.MODES), _UNDER, worth=1)
    bar.row.add_gap()
    bar.add(bar_actions(features, Bar.FOLDS), _UNDER)
    return bar
