"""The model viewer's widget: the face at the left, its components and what its points look at at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QSignalBlocker
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QTabWidget, QVBoxLayout, QWidget

from gui.pages.workshop.model_viewer.components import Components
from gui.pages.workshop.model_viewer.looks import Tile
from gui.pages.workshop.model_viewer.looks_view import LooksView
from gui.pages.workshop.model_viewer.shapes_view import ShapesView
from gui.pages.workshop.model_viewer.state import ViewerState
from gui.pages.workshop.model_viewer.viewed_model import KINDS, OFFERED
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import CalmList, ToggleSwitch
from gui.widgets.scrolled import scrolled
from gui.words import tr

_SIDE_PX: Final = 430


@dataclass(frozen=True, slots=True)
class ViewerHooks:
    """What the viewer asks of its bench: to show another model by name ('' for a file that is asked for) or beside it
    (None for none), what it looks at, in a portrait or in the user's face, and to save."""

    use: Callable[[str], object]
    compare: Callable[[str | None], object]
    show_looks: Callable[[], object]
    look_at_portrait: Callable[[], object]
    look_at_me: Callable[[], object]
    save_picture: Callable[[], object]
    save_film: Callable[[], object]


class Viewer(QWidget):
    """Shows what the state says."""

    def __init__(self, state: ViewerState, hooks: ViewerHooks) -> None:
        super().__init__()
        self._state, self._hooks = state, hooks
        self.setObjectName("model_viewer")
        self.view = ShapesView(state, self._reset)
        self.view.point_chosen.connect(lambda: hooks.show_looks())
        self.components = Components(state, self._changed)
        self.looks = LooksView()
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setStretchFactor(0, 1)
        split.setSizes([_SIDE_PX, _SIDE_PX])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(self._top())
        layout.addWidget(split, 1)

    def show_model(self) -> None:
        """Another model is looked at."""
        model, beside = self._state.model, self._state.beside
        _choose(self.models, model.name if model is not None else "")
        _choose(self.others, beside.name if beside is not None else "")
        self.deep.setEnabled(model is not None and model.can_turn)
        if model is not None:
            self.about.setText(
                tr(
                    "{points} points, {count} components ({kind})",
                    points=len(model.mean),
                    count=model.component_count,
                    kind=tr(KINDS[model.kind]),
                )
            )
        self.components.rebuild()
        self.refresh()

    def refresh(self) -> None:
        """Show the moment."""
        with QSignalBlocker(self.deep):
            self.deep.setChecked(self._state.is_deep)
        self.components.refresh()
        self.view.update()

    def show_looks(self, tiles: tuple[Tile, ...], note: str) -> None:
        """Show what it looks at, and a word about it."""
        self.looks.show_tiles(tiles)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _top(self) -> QHBoxLayout:
        self.models = _list(tr("Model"), tr("The model that is looked at"))
        for name in OFFERED:
            self.models.addItem(name, name)
        self.others = _list(tr("Beside it"), tr("A model whose same components are shown beside it"))
        self.others.addItem(tr("none"), "")
        for name in OFFERED:
            self.others.addItem(name, name)
        self.models.activated.connect(lambda: self._hooks.use(str(self.models.currentData())))
        self.others.activated.connect(lambda: self._hooks.compare(str(self.others.currentData()) or None))
        self.open = push_button(
            tr("Open…"), tr("Look at a model of your own: a .npz file"), lambda: self._hooks.use("")
        )
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        for words, choice in ((tr("Model"), self.models), (tr("Beside it"), self.others)):
            label = QLabel(words)
            label.setBuddy(choice)
            row.addWidget(label)
            row.addWidget(choice)
            if choice is self.models:
                row.addWidget(self.open)
        self.about = QLabel()
        self.about.setProperty("kind", "dim")
        self.about.setWordWrap(True)
        row.addWidget(self.about, 1)
        return row

    def _left(self) -> QWidget:
        self.deep = ToggleSwitch()
        words = tr("3-D")
        self.deep.setAccessibleName(words)
        self.deep.setToolTip(
            tr(
                "On: the face in depth, to be turned with the mouse. Flat models get their depth from the 3-D model of "
                "the same points."
            )
        )
        self.deep.toggled.connect(self._turn_deep)
        label = QLabel(words)
        label.setBuddy(self.deep)
        self.reset = push_button(tr("Mean face"), tr("All components to 0, seen from the front"), self._reset)
        self.save = push_button(
            tr("Save picture…"), tr("Save the face as it is, as a picture"), self._hooks.save_picture
        )
        self.film = push_button(
            tr("Save film…"),
            tr("Save a film of the component that plays, or of the one moved last, as it goes to and fro"),
            self._hooks.save_film,
        )
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self.deep)
        row.addWidget(label)
        row.addStretch(1)
        for button in (self.reset, self.save, self.film):
            row.addWidget(button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        return left

    def _right(self) -> QWidget:
        self.note = QLabel()
        self.note.setProperty("kind", "dim")
        self.note.setWordWrap(True)
        self.portrait = push_button(
            tr("A portrait"), tr("Let the network look at a portrait of the gallery"), self._hooks.look_at_portrait
        )
        self.my_face = push_button(
            tr("My face"),
            tr("Let the network look at the face in the newest picture"),
            self._hooks.look_at_me,
        )
        row = QHBoxLayout()
        row.addWidget(self.portrait)
        row.addWidget(self.my_face)
        row.addStretch(1)
        self.look_row = QWidget()
        self.look_row.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, 0)
        column.addWidget(self.look_row)
        column.addWidget(self.note)
        column.addWidget(self.looks, 1)
        self.tabs = QTabWidget()
        self.tabs.setMinimumWidth(300)
        self.tabs.addTab(scrolled(self.components, takes_focus=False), tr("Components"))
        self.tabs.addTab(scrolled(inside, takes_focus=False), tr("What it looks at"))
        self.tabs.currentChanged.connect(lambda: self._hooks.show_looks())
        return self.tabs

    @property
    def shows_looks(self) -> bool:
        """Whether what the model looks at is on show."""
        return self.tabs.currentIndex() == 1

    def _turn_deep(self, on: bool) -> None:
        self._state.turn_deep(on)
        self.view.update()

    def _reset(self) -> None:
        self._state.reset()
        self.refresh()

    def _changed(self) -> None:
        self.view.update()


def _list(name: str, help: str) -> CalmList:
    choice = CalmList()
    choice.setAccessibleName(name)
    choice.setToolTip(help)
    return choice


def _choose(choice: CalmList, name: str) -> None:
    """Show a name in a list; one that is not in it is a file's, and added."""
    place = next((row for row in range(choice.count()) if str(choice.itemData(row)) == name), -1)
    if place < 0:
        place = next((row for row in range(choice.count()) if Path(str(choice.itemData(row))).stem == name), -1)
    with QSignalBlocker(choice):
        choice.setCurrentIndex(place)
