"""The model viewer as a tool of the workshop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PyQt6.QtWidgets import QWidget

from gui.model.notices import Level, Notice, Remedy
from gui.pages.protocol import Host
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.model_viewer.looks import NetworkLook, network_look, tiles_of
from gui.pages.workshop.model_viewer.saving import film_behind, save_picture
from gui.pages.workshop.model_viewer.state import ViewerState
from gui.pages.workshop.model_viewer.viewed_model import open_model
from gui.pages.workshop.model_viewer.viewer import Viewer, ViewerHooks
from gui.pages.workshop.specs import MODEL_VIEWER
from gui.widgets import theme
from gui.widgets.file_dialogs import ask_for_model, ask_where_film, ask_where_picture
from gui.words import later, tr
from tracker.errors import VisavisError
from tracker.run.behind import Progress, WorkBehind
from tracker.sources.picture_file import read_image
from tracker.types import Frame, Image, TrackResult

_FIRST: Final = "svm"
_PORTRAIT: Final = theme.ASSETS / "portraits" / "hopper.jpg"
_WAIT_S: Final = 2.0


class ModelViewer(Bench):
    """Files are read when they are asked for; a network's looks are made on a thread of their own."""

    spec = MODEL_VIEWER

    key_rows = (
        (later("Space"), later("Play"), later("In the model viewer: let the component go to and fro, or stop it.")),
        (later("Home"), later("Mean face"), later("In the model viewer: all components to 0, seen from the front.")),
        (later("D"), later("In depth"), later("In the model viewer: show the face in depth, or flat.")),
        (later("Arrows"), later("Turn"), later("In the model viewer: turn the face that has the focus.")),
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.state = ViewerState()
        self._moved = 0
        self._frame: Frame | None = None
        self._look: NetworkLook | None = None
        self._looking: WorkBehind[NetworkLook] | None = None
        self._film: WorkBehind[Path] | None = None
        self._looked_at: Callable[[], Image] = _portrait

    @property
    def viewer(self) -> Viewer:
        """Its widget."""
        widget = self.widget
        assert isinstance(widget, Viewer)
        return widget

    def make_widget(self) -> QWidget:
        hooks = ViewerHooks(
            self.use,
            self.compare,
            self.show_looks,
            self.look_at_portrait,
            self.look_at_me,
            self.save_picture,
            self.save_film,
        )
        return Viewer(self.state, hooks)

    def keys(self) -> Mapping[str, Callable[[], object]]:
        return {"Space": self.play, "Home": self.viewer.reset.click, "D": self.viewer.deep.click}

    def play(self) -> None:
        """Let the component of the moment go to and fro, or stop it."""
        self.state.play(None if self.state.playing is not None else self._component())
        self.viewer.refresh()

    def enter(self) -> None:
        if self.state.model is None:
            self.use(_FIRST)
        else:
            self.show_looks()

    def leave(self) -> None:
        self.state.play(None)
        self._stop_looking()
        self.viewer.refresh()

    def use(self, name: str) -> None:
        """Look at a model by its name or file; '' asks for a file."""
        name = name or ask_for_model(self.host.window)
        if not name:
            return
        try:
            model = open_model(name)
        except VisavisError as error:
            self._complain(error)
            self.viewer.show_model()
            return
        if self.viewer.models.findData(name) < 0:
            self.viewer.models.addItem(model.name, name)
        self._stop_looking()
        self._look = None
        self.state.use(model)
        self.viewer.show_model()
        self.show_looks()

    def compare(self, name: str | None) -> None:
        """Show a model beside, or none."""
        try:
            self.state.compare(open_model(name) if name is not None else None)
        except VisavisError as error:
            self._complain(error)
        self.viewer.show_model()

    def look_at_portrait(self) -> None:
        """See what the network looks at in a portrait of the gallery."""
        self._look_at(_portrait)

    def look_at_me(self) -> None:
        """The same in the newest picture."""
        if (frame := self._frame) is None:
            told = tr("There is no picture yet. Choose a camera or a file first.")
            self.host.controller.notify(Notice(told, Level.WARNING))
        else:
            self._look_at(lambda: frame.image)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        self._frame = frame

    def tick(self, now_s: float) -> None:
        if self.state.playing is not None:
            self._moved = self.state.playing
        if self.state.tick(now_s):
            self.viewer.refresh()
        if self._looking is not None and self._looking.status.is_over:
            self._take_look(self._looking)
        if self._film is not None and self._film.status.is_over:
            self._take_film(self._film)

    def file_words(self, path: str) -> str:
        return tr("Look at this model") if path.lower().endswith(".npz") else ""

    def take_file(self, path: str) -> bool:
        if not self.file_words(path):
            return False
        self.use(path)
        return True

    def save_picture(self) -> None:
        """Save the face as it is, where the user wants it."""
        if self.state.model is None or not (
            path := ask_where_picture(self.host.window, f"{self.state.model.name}.png")
        ):
            return
        try:
            save_picture(Path(path), self.state.shapes(), self.viewer.view.look())
        except VisavisError as error:
            self._complain(error)
            return
        self._tell_saved(Path(path))

    def save_film(self) -> None:
        """Save a film of a component, where the user wants it."""
        component = self._component()
        if self._film is not None or self.state.model is None:
            return
        if path := ask_where_film(self.host.window, f"{self.state.model.name}-{component + 1}.mp4"):
            self._film = film_behind(Path(path), self.state, component, self.viewer.view.look())
            self._film.start()

    def close(self) -> None:
        for work in (self._looking, self._film):
            if work is not None:
                work.cancel()

    def wait(self) -> None:
        for work in (self._looking, self._film):
            if work is not None:
                work.wait(_WAIT_S)

    def _component(self) -> int:
        """The one that plays; else the one that is farthest from the mean; else the one played last."""
        if self.state.playing is not None:
            return self.state.playing
        values = [abs(value) for value in self.state.sigmas]
        farthest = max(range(len(values)), key=values.__getitem__, default=0)
        return farthest if values and values[farthest] > 0.0 else min(self._moved, max(len(values) - 1, 0))

    def _look_at(self, picture: Callable[[], Image]) -> None:
        self._stop_looking()
        self._look, self._looked_at = None, picture
        self.show_looks()

    def show_looks(self) -> None:
        """Show what the model looks at, if that is on show; a network begins to look where it has not yet."""
        model = self.state.model
        if model is None or not self.viewer.shows_looks:
            return
        if model.face is None:
            self.viewer.show_looks((), tr("This file is a shape alone: it looks at nothing."))
            return
        has_network = model.face.network is not None
        self.viewer.look_row.setVisible(has_network)
        if has_network and self._look is None and self._looking is None:
            face, picture = model.face, self._looked_at
            self._looking = WorkBehind("model-look", lambda tell: network_look(face, picture(), tell))
            self._looking.start()
        note = tr("Covering the face place by place…") if self._looking is not None else ""
        self.viewer.show_looks(tiles_of(model.face, self._look, self.state.point), note)

    def _take_look(self, work: WorkBehind[NetworkLook]) -> None:
        self._looking = None
        status = work.status
        self._look = status.made
        if status.progress is Progress.FAILED:
            self.viewer.show_looks((), tr(status.problem))
        else:
            self.show_looks()

    def _take_film(self, work: WorkBehind[Path]) -> None:
        self._film = None
        if work.status.progress is Progress.FAILED:
            self.host.controller.notify(Notice(tr(work.status.problem), Level.ERROR))
        elif work.status.made is not None:
            self._tell_saved(work.status.made)

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking.wait(_WAIT_S)
            self._looking = None

    def _tell_saved(self, path: Path) -> None:
        told = tr("Saved: {name}", name=path.name)
        self.host.controller.notify(Notice(told, remedies=(Remedy.OPEN_FOLDER,), link=str(path.parent)))

    def _complain(self, error: VisavisError) -> None:
        self.host.controller.notify(Notice(tr(str(error)), Level.ERROR))


def _portrait() -> Image:
    return read_image(_PORTRAIT)
