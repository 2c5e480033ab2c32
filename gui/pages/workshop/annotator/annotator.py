"""Annotator: a tool of the workshop to place points on the pictures of a folder, in any layout."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PyQt6.QtWidgets import QMessageBox, QWidget

from gui.pages.protocol import History, Host
from gui.pages.workshop.annotator.jobs import AnnotatorJobs
from gui.pages.workshop.annotator.model import AnnotatorModel
from gui.pages.workshop.annotator.view import AnnotatorView, Choice, Command
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.specs import ANNOTATOR
from gui.widgets.file_dialogs import (
    ask_for_folder,
    ask_for_folder_of_points,
    ask_for_layout,
    ask_for_model,
    ask_for_points,
    ask_where_exports,
    ask_where_points,
)
from gui.words import later, tr
from tracker.annotation.log import log_path, logs_in, read_log
from tracker.errors import DataSetError
from tracker.face.shipped import MOST_EXACT
from tracker.markup import CLMTOOLS_71, IBUG_68

_ZOOM = 1.25


class Annotator(Bench):
    """Its keys are its own while it has the focus."""

    spec = ANNOTATOR
    key_rows = (
        (
            "Enter",
            later("Annotator: done"),
            later("Say that the picture is right, and show the next one that is not done"),
        ),
        ("N", later("Annotator: next picture"), later("Show the next picture")),
        ("B", later("Annotator: previous picture"), later("Show the picture before")),
        ("U", later("Annotator: most doubtful picture"), later("Show the picture of which the model is least sure")),
        ("F", later("Annotator: fit this one"), later("Let the model place the points, to be corrected")),
        ("H", later("Annotator: hidden"), later("Say that something covers the chosen point, or that nothing does")),
        ("Delete", later("Annotator: take a point away"), later("Place the chosen point no longer")),
        ("C", later("Annotator: copy from the last"), later("Take the points of the picture before")),
        ("M", later("Annotator: mirror"), later("Fill in one side from the other, or mirror all")),
        ("PgDown, PgUp", later("Annotator: choose a point"), later("Choose the next point, or the one before")),
        ("Arrow keys", later("Annotator: move a point"), later("Move the chosen point; with Ctrl ten times as far")),
        ("+, −, 0, 9", later("Annotator: zoom"), later("Zoom in and out; show all of the picture, or the face alone")),
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.jobs = AnnotatorJobs()
        self.model = AnnotatorModel(self.jobs, self._show, self._say)

    @property
    def history(self) -> History:
        return self.model

    @property
    def view(self) -> AnnotatorView:
        """What it shows."""
        assert isinstance(self.widget, AnnotatorView)
        return self.widget

    def make_widget(self) -> QWidget:
        return AnnotatorView(self.model, self._choices(), self._commands(), self.ask_for_folder)

    def keys(self) -> Mapping[str, Callable[[], object]]:
        own = {command.key: command.do for command in self._commands()}
        return own | {"Enter": own["Return"], "Backspace": own["Delete"]}

    def enter(self) -> None:
        if self.model.annotations is None:
            self._open_last()
        if self.view.canvas is not None:
            self.view.canvas.setFocus()

    def tick(self, now_s: float) -> None:
        self.model.take_outcomes()

    def file_words(self, path: str) -> str:
        chosen = Path(path)
        if chosen.is_dir():
            return tr("Annotate its pictures")
        if chosen.suffix.lower() == ".toml":
            return tr("Annotate in this layout")
        is_points = chosen.suffix.lower() in (".csv", ".json")
        return tr("Take its points over") if is_points and self.model.annotations is not None else ""

    def take_file(self, path: str) -> bool:
        if not self.file_words(path):
            return False
        chosen = Path(path)
        if chosen.is_dir():
            self.open(chosen)
        elif chosen.suffix.lower() == ".toml":
            self.model.use_layout_file(chosen)
        else:
            self.model.import_from(chosen)
        return True

    def open(self, folder: Path) -> None:
        """Annotate the pictures of a folder: in the present layout, or in its own where it has one other alone."""
        logs, own = logs_in(folder), self.model.markup
        layout = own if len(logs) != 1 or log_path(folder, own) in logs else None
        if self.model.open(folder, layout) and self.view.canvas is not None:
            self.view.canvas.setFocus()

    def _open_last(self) -> None:
        """Go on with what was annotated last, if it is still there."""
        last = Path(self.host.controller.state.app.annotated)
        if last.name and last.is_file():
            try:
                markup = read_log(last).markup
            except DataSetError:
                return
            self.model.open(last.parent, markup)

    def ask_for_folder(self) -> None:
        """Ask which folder."""
        if chosen := ask_for_folder(self.host.window, self.host.controller.state.source):
            self.open(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the points of pictures that are done; asks before it replaces anything."""
        exported = self.model.export_to(path)
        if exported is None or not exported.there:
            return
        question = QMessageBox(self.host.window)
        question.setWindowTitle(tr("Replace files"))
        question.setText(tr("{count} files are there already. Replace them?", count=len(exported.there)))
        replace = question.addButton(tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(tr("Keep them"), QMessageBox.ButtonRole.RejectRole)
        question.buttonClicked.connect(
            lambda button: self.model.export_to(path, replace=True) if button is replace else None
        )
        question.finished.connect(question.deleteLater)
        question.open()

    def close(self) -> None:
        self.jobs.close()

    def wait(self) -> None:
        self.jobs.wait()

    def _choices(self) -> dict[str, Choice]:
        model, window = self.model, self.host.window
        return {
            "folder": Choice(
                tr("Folder…"), tr("Choose the folder of pictures to annotate"), "pictures", {"": self.ask_for_folder}
            ),
            "layout": Choice(
                tr("Layout"),
                tr("Which points there are: those of the program, or those of a small text file of your own"),
                "points",
                {
                    tr("68 points"): partial(model.use_layout, IBUG_68),
                    tr("71 points"): partial(model.use_layout, CLMTOOLS_71),
                    tr("A layout of your own…"): lambda: _with(ask_for_layout(window), model.use_layout_file),
                },
            ),
            "model": Choice(
                tr("Model"),
                tr(
                    "Which model fits: the most exact one of 68 points, or one of your own. One of other points learns "
                    "from the pictures that are done"
                ),
                "inside",
                {
                    tr("Most exact, 68 points"): partial(model.use_model, MOST_EXACT),
                    tr("A model of your own…"): lambda: _with(
                        ask_for_model(window), lambda path: model.use_model(str(path))
                    ),
                },
            ),
            "import": Choice(
                tr("Import"),
                tr("Take points of these pictures from files; pictures that have points keep theirs"),
                "down",
                {
                    tr("A folder of .pts…"): lambda: _with(
                        ask_for_folder_of_points(window, self._folder()), model.import_from
                    ),
                    tr("A table or COCO keypoints…"): lambda: _with(ask_for_points(window), model.import_from),
                },
            ),
            "export": Choice(
                tr("Export"),
                tr("Write the points of the pictures that are done for other programs"),
                "export",
                {
                    tr("A folder of .pts…"): lambda: _with(ask_where_exports(window, self._folder()), self.export_to),
                    tr("A table (.csv)…"): lambda: _with(ask_where_points(window, "points.csv"), self.export_to),
                    tr("COCO keypoints (.json)…"): lambda: _with(
                        ask_where_points(window, "points.json"), self.export_to
                    ),
                },
            ),
        }

    def _commands(self) -> tuple[Command, ...]:
        model = self.model
        return (
            Command(tr("Previous picture"), tr("Show the picture before"), "B", "left", partial(model.step, -1)),
            Command(tr("Next picture"), tr("Show the next picture"), "N", "right", partial(model.step, 1)),
            Command(
                tr("Done"),
                tr("Say that the picture is right, and show the next one that is not done"),
                "Return",
                "done",
                partial(model.set_done, True, go_on=True),
            ),
            Command(
                tr("Most doubtful picture"),
                tr("Show the picture of which the model is least sure"),
                "U",
                "missing",
                model.show_doubtful,
            ),
            Command(tr("Fit this one"), tr("Let the model place the points"), "F", "track", model.fit, True),
            Command(
                tr("Copy from the last"), tr("Take the points of the picture before"), "C", "copy", model.copy_last
            ),
            Command(
                tr("Mirror"),
                tr("Fill in what is missing on one side from the other; with all points placed, mirror them"),
                "M",
                "mirror",
                model.mirror,
            ),
            Command(
                tr("Hidden"),
                tr("Say that something covers the point that is chosen or was placed last, or that nothing does"),
                "H",
                "eye-off",
                partial(self._on_point, model.hide),
                True,
            ),
            Command(
                tr("Take the point away"),
                tr("Place the chosen point no longer"),
                "Delete",
                "leave-out",
                partial(self._on_point, model.take_away),
            ),
            Command(tr("Clear"), tr("Take all points of the picture away"), "Shift+Delete", "remove", model.clear),
            Command(tr("Undo"), tr("Take back the last change"), "Ctrl+Z", "undo", model.undo, True, False),
            Command(tr("Redo"), tr("Make the change again"), "Ctrl+Shift+Z", "redo", model.redo, False, False),
            Command(tr("Zoom in"), tr("Zoom in"), "+", "zoom-in", partial(self._zoom, _ZOOM), True, False),
            Command(tr("Zoom out"), tr("Zoom out"), "-", "zoom-out", partial(self._zoom, 1 / _ZOOM), False, False),
            Command(tr("Whole picture"), tr("Show all of the picture"), "0", "full-screen", self._fit_picture),
            Command(tr("The face alone"), tr("Show the face large"), "9", "face", self._fit_face),
        )

    def _on_point(self, do: Callable[[int], object]) -> None:
        canvas = self.view.canvas
        if canvas is not None and canvas.point_meant is not None:
            do(canvas.point_meant)
        else:
            self._say(tr("Choose a point first: click it, or press PgDown."), True)

    def _zoom(self, factor: float) -> None:
        if self.view.canvas is not None:
            self.view.canvas.zoom_by(factor)

    def _fit_picture(self) -> None:
        if self.view.canvas is not None:
            self.view.canvas.fit()

    def _fit_face(self) -> None:
        if self.view.canvas is not None:
            self.view.canvas.fit_face()

    def _folder(self) -> str:
        return str(self.model.annotations.folder) if self.model.annotations is not None else str(Path.home())

    def _show(self) -> None:
        if self.is_made:
            self.view.show_model()
            self.host.refresh()
        if self.model.annotations is not None:
            self._remember(log_path(self.model.annotations.folder, self.model.markup))

    def _remember(self, log: Path) -> None:
        if self.host.controller.state.app.annotated != str(log):
            self.host.controller.set_app(annotated=str(log))

    def _say(self, text: str, wrong: bool) -> None:
        if self.is_made:
            self.view.say(text, wrong)


def _with(chosen: str, do: Callable[[Path], object]) -> None:
    if chosen:
        do(Path(chosen))
