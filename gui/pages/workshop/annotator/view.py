"""What the annotator shows: small pictures, the large one with its points, the points by name, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QKeySequence
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gui.model.point_editor import PointEditor
from gui.pages.workshop.annotator.lists import PictureList, PointList
from gui.pages.workshop.annotator.model import AnnotatorModel
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState
from gui.widgets.face_outline import point_name
from gui.widgets.icons import icon
from gui.widgets.points_canvas import PointsCanvas
from gui.words import tr

_SIDE_PX = 208
_ICON_PX = 18


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done by a button or a key: its words, what it does, its key and its icon; ``listed`` with
    its key beside the picture."""

    words: str
    help: str
    key: str
    icon: str
    do: Callable[[], object]
    starts_group: bool = False
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """A button that opens a list: its words, what it is for, and the lines of the list."""

    words: str
    help: str
    icon: str
    lines: Mapping[str, Callable[[], object]]


class AnnotatorView(QWidget):
    """Shows an `AnnotatorModel`, and hands on what is done to it."""

    def __init__(
        self,
        model: AnnotatorModel,
        choices: Mapping[str, Choice],
        commands: tuple[Command, ...],
        on_open: Callable[[], object],
    ) -> None:
        super().__init__()
        self._model = model
        self._shown: tuple[Path, str] | None = None
        self._names: tuple[str, ...] = ()
        self.pictures, self.points = PictureList(model.show), PointList(self._choose)
        self.canvas: PointsCanvas | None = None
        self.message, self.next, self.layout_line = ElidedLabel(), QLabel(), ElidedLabel()
        self.bar, self.count, self.keys = QProgressBar(), QLabel(), QLabel()
        self.buttons = {command.key: self._button(command) for command in commands}
        self.choices = {name: self._choice(choice) for name, choice in choices.items()}
        self._middle = QStackedWidget()
        self._middle.addWidget(_invitation(on_open))
        self._lay_out(commands)
        self.show_model()

    def show_model(self) -> None:
        """Follow the model."""
        model = self._model
        annotations, editor = model.annotations, model.editor
        for button in self.buttons.values():
            button.setEnabled(editor is not None)
        self.layout_line.setText(
            tr(
                "{layout} · {count} points · fitted by {model}",
                layout=model.markup.name,
                count=model.markup.point_count,
                model=Path(model.model).name,
            )
        )
        counts = model.progress
        self.bar.setMaximum(max(1, counts.total))
        self.bar.setValue(counts.done)
        self.count.setText(tr("{done} of {total} done", done=counts.done, total=counts.total))
        if annotations is None or editor is None:
            return
        if annotations.names != self._names:
            self._names = annotations.names
            self.pictures.show_names(annotations.names)
        self.pictures.show_states(lambda name: annotations.marks(name).state, model.thumbnails)
        self.pictures.show_row(model.place)
        self._show_picture(annotations.folder, editor)
        self.show_points()

    def show_points(self) -> None:
        """Follow the points of the picture, and which of them is chosen."""
        editor, canvas = self._model.editor, self.canvas
        if editor is None or canvas is None:
            return
        wanted = canvas.point_to_place
        chosen = canvas.chosen if canvas.chosen is not None else wanted
        self.points.show_marks(editor.markup, editor.marks, chosen)
        if wanted is not None:
            name = point_name(editor.markup, wanted)
            number, count = editor.marks.placed + 1, editor.markup.point_count
            self.next.setText(tr("Next: {name} ({number} of {count})", name=name, number=number, count=count))
        elif editor.marks.done:
            self.next.setText(tr("Done"))
        else:
            self.next.setText(tr("All points are placed. Enter: it is right, go on."))
        canvas.update()

    def say(self, text: str, wrong: bool) -> None:
        """Say something below the picture."""
        self.message.setText(text)
        self.message.setStyleSheet(f"color: {theme.WARN if wrong else theme.DIM}")

    def _show_picture(self, folder: Path, editor: PointEditor) -> None:
        model = self._model
        place = folder, model.name
        if model.image is None:
            self._middle.setCurrentIndex(0)
        elif self.canvas is None:
            self.canvas = PointsCanvas(model.image, editor, places_points=True)
            self.canvas.settled.connect(model.keep)
            self.canvas.changed.connect(self.show_points)
            self._middle.addWidget(self.canvas)
            self._middle.setCurrentWidget(self.canvas)
            QWidget.setTabOrder(self.pictures, self.canvas)
            self.canvas.fit()
        elif place != self._shown or self.canvas.editor is not editor:
            self._middle.setCurrentWidget(self.canvas)
            self.canvas.show_picture(model.image, editor)
        self._shown = place

    def _choose(self, point: int) -> None:
        if self.canvas is not None:
            self.canvas.choose(point)

    def _lay_out(self, commands: tuple[Command, ...]) -> None:
        self.bar.setAccessibleName(tr("Pictures that are done"))
        self.bar.setToolTip(tr("How many pictures of the folder are done"))
        self.next.setWordWrap(True)
        self.next.setProperty("kind", "strong")
        self.layout_line.setProperty("kind", "dim")
        top = QHBoxLayout()
        top.setSpacing(2)
        for choice in self.choices.values():
            top.addWidget(choice)
        top.addSpacing(theme.SPACE)
        top.addWidget(self.layout_line, 1)
        self.bar.setTextVisible(False)
        self.keys.setText(
            "\n".join(f"{_shown(command.key)}   {command.words}" for command in commands if command.listed)
        )
        self.keys.setProperty("kind", "caption")
        self.keys.setWordWrap(True)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for command in commands:
            if command.starts_group:
                tools.addSpacing(theme.SPACE)
            tools.addWidget(self.buttons[command.key])
        tools.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(theme.SPACE)
        side.addWidget(self.count)
        side.addWidget(self.bar)
        side.addWidget(self.next)
        side.addWidget(self.points, 1)
        side.addWidget(self.keys)
        beside = QWidget()
        beside.setLayout(side)
        beside.setFixedWidth(_SIDE_PX)
        side.setContentsMargins(0, 0, 0, 0)
        middle = QHBoxLayout()
        middle.setSpacing(theme.SPACE)
        middle.addWidget(self.pictures)
        middle.addWidget(self._middle, 1)
        middle.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(top)
        layout.addLayout(middle, 1)
        layout.addLayout(tools)
        layout.addWidget(self.message)

    def _button(self, command: Command) -> QToolButton:
        button = _tool_button(command.words, command.icon)
        button.setToolTip(f"{command.help} ({_shown(command.key)})")
        button.clicked.connect(lambda: command.do())
        return button

    def _choice(self, choice: Choice) -> QToolButton:
        button = _tool_button(choice.words, choice.icon)
        button.setText(choice.words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(choice.help)
        if len(choice.lines) == 1:
            (only,) = choice.lines.values()
            button.clicked.connect(lambda: only())
            return button
        menu = QMenu(button)
        for words, do in choice.lines.items():
            if (action := menu.addAction(words)) is not None:
                action.triggered.connect(lambda _, do=do: do())
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button


def _shown(key: str) -> str:
    """A key as the desktop writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _tool_button(words: str, sign: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(sign))
    button.setIconSize(QSize(_ICON_PX, _ICON_PX))
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _invitation(on_open: Callable[[], object]) -> QWidget:
    """What stands in the picture's place before a folder is open."""
    text = tr(
        "Open a folder of pictures with one face each. A click places the next point; what you do is kept at once, "
        "in the folder itself. From some tens of pictures a model of your own can be trained."
    )
    button = push_button(tr("Open a folder…"), tr("Choose the folder of pictures to annotate"), on_open, "primary")
    return EmptyState("points", tr("No pictures yet"), text, [button])
