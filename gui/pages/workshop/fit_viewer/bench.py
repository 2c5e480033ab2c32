"""The fit viewer in the workshop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from PyQt6.QtWidgets import QWidget

from gui.model.notices import Level, Notice
from gui.pages.protocol import Host
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.fit_viewer.jobs import PaneChoice, Subject
from gui.pages.workshop.fit_viewer.model import ViewerModel
from gui.pages.workshop.fit_viewer.widget import DRAWN, FitViewerWidget
from gui.pages.workshop.specs import FIT_VIEWER
from gui.widgets.file_dialogs import ask_for_picture
from gui.widgets.pixels import save_png
from gui.words import later, tr
from tracker.errors import SourceError
from tracker.sources.picture_file import IMAGE_SUFFIXES, read_image
from tracker.types import Content, Frame, TrackResult

_END_S = 5.0
# Frames are fitted no more often than this, as tracking has its own to do.
_AGAIN_S = 0.5
_MOVES = {
    "Shift+Left": (-0.05, 0.0),
    "Shift+Right": (0.05, 0.0),
    "Shift+Up": (0.0, -0.05),
    "Shift+Down": (0.0, 0.05),
}


class FitViewer(Bench):
    """Every step of a fit, over the picture."""

    spec = FIT_VIEWER
    key_rows = (
        ("Left, Right", later("Fit viewer"), later("One step back or on")),
        ("Up, Down", later("Fit viewer"), later("Look into another point")),
        ("Shift+Left, Right, Up, Down", later("Fit viewer"), later("Begin the fit farther from the face")),
        ("Home, End", later("Fit viewer"), later("The first or the last step")),
        ("Space", later("Fit viewer"), later("Play the steps, or stop")),
        *((key, later("Fit viewer"), help) for _, _, help, key in DRAWN),
        ("B", later("Fit viewer"), later("A second model beside the first")),
        ("F", later("Fit viewer"), later("Fit the newest frame")),
        ("S", later("Fit viewer"), later("Save what is on show")),
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.model = ViewerModel()
        self._newest: tuple[Frame, TrackResult] | None = None
        self._now_s = self._again_s = 0.0

    def make_widget(self) -> QWidget:
        self.viewer = FitViewerWidget(self.model, self.fit_frame, self.open_picture, self.save)
        return self.viewer

    def keys(self) -> Mapping[str, Callable[[], object]]:
        viewer = self.viewer
        last = 10**6
        steps = {"Left": -1, "Right": 1, "Home": -last, "End": last}
        return {
            **{key: partial(viewer.go, by) for key, by in steps.items()},
            **{key: viewer.drawn[name].click for name, _, _, key in DRAWN},
            "Up": partial(viewer.next_point, -1),
            "Down": partial(viewer.next_point, 1),
            **{key: partial(viewer.move_start, *way) for key, way in _MOVES.items()},
            "Space": viewer.play.click,
            "B": viewer.beside.click,
            "F": viewer.take.click,
            "S": viewer.save.click,
        }

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        self._newest = frame, result
        if self.is_made and (self.viewer.keep_up.isChecked() or self.model.subject is None) and _shows_a_face(result):
            self._keep_up()

    def tick(self, now_s: float) -> None:
        self._now_s = now_s
        self.viewer.tick(now_s)

    def fit_frame(self) -> None:
        """Fit the newest frame."""
        subject = self._subject()
        if subject is None:
            self.host.controller.notify(Notice("There is no picture to fit yet.", Level.WARNING))
        else:
            self.model.look_at(subject)

    def open_picture(self) -> None:
        """Ask for a picture, and fit it."""
        if path := ask_for_picture(self.host.window, self.host.controller.state.source):
            self.take_file(path)

    def save(self) -> None:
        """Save what is on show."""
        image = self.viewer.picture()
        self.host.controller.snapshot(lambda path: save_png(image, path), datetime.now())

    def file_words(self, path: str) -> str:
        match _kind(path):
            case "picture":
                return tr("Fit its face, step by step")
            case "model":
                return tr("Fit by this model")
            case _:
                return ""

    def take_file(self, path: str) -> bool:
        if _kind(path) == "model":
            self.model.use_pane(min(self.model.active, len(self.model.panes) - 1), PaneChoice(path))
            self.viewer.show_all()
            return True
        if _kind(path) != "picture":
            return False
        try:
            image = read_image(Path(path))
        except SourceError as problem:
            self.host.controller.notify(Notice(str(problem), Level.ERROR))
            return True
        self.viewer.keep_up.setChecked(False)
        self.model.look_at(Subject(image))
        return True

    def leave(self) -> None:
        self.model.is_playing = False

    def close(self) -> None:
        self.model.jobs.wait(0.0)

    def wait(self) -> None:
        self.model.jobs.wait(_END_S)

    def _keep_up(self) -> None:
        if self._now_s < self._again_s or self.model.jobs.is_busy or (subject := self._subject()) is None:
            return
        self._again_s = self._now_s + _AGAIN_S
        self.model.look_at(subject)

    def _subject(self) -> Subject | None:
        """The newest frame, as far as it may be shown."""
        if self._newest is None or self._newest[0].content is not Content.CAMERA:
            return None
        frame, face = self._newest[0], self._newest[1].face
        return Subject(frame.image) if face is None else Subject(frame.image, face.points_xy, face.markup)


def _kind(path: str) -> str:
    suffix = Path(path).suffix.lower()
    return "picture" if suffix in IMAGE_SUFFIXES else "model" if suffix == ".npz" else ""


def _shows_a_face(result: TrackResult) -> bool:
    return result.face is not None
