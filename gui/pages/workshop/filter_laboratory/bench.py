"""The filter laboratory in the workshop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PyQt6.QtWidgets import QWidget

from gui.model.notices import Notice
from gui.pages.protocol import Host
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.filter_laboratory.model import LaboratoryModel, method_words
from gui.pages.workshop.filter_laboratory.widget import FilterLaboratoryWidget
from gui.pages.workshop.specs import FILTER_LABORATORY
from gui.widgets.file_dialogs import ask_for_session, ask_for_table
from gui.words import later, tr
from tracker.session.source import is_session
from tracker.types import Frame, TrackResult

_END_S = 5.0
_USED_S = 8.0


class FilterLaboratory(Bench):
    """A head replayed through several smoothers at once."""

    spec = FILTER_LABORATORY
    key_rows = (
        ("T", later("Filter laboratory"), later("Replay the last seconds")),
        ("Space", later("Filter laboratory"), later("Replay the head, or hold it still")),
        ("U", later("Filter laboratory"), later("Use the chosen filter")),
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.model = LaboratoryModel()

    def make_widget(self) -> QWidget:
        self.model.begin_with(self.host.controller.state.settings.smoothing)
        opening = self.open_recording, self.open_table
        self.laboratory = FilterLaboratoryWidget(self.model, self.model.use_live, opening, self.use_chosen)
        return self.laboratory

    def keys(self) -> Mapping[str, Callable[[], object]]:
        laboratory = self.laboratory
        return {"T": laboratory.take.click, "Space": laboratory.play.click, "U": laboratory.use.click}

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        self.model.live_name = self.host.controller.state.source_name
        self.model.take(result)

    def tick(self, now_s: float) -> None:
        self.laboratory.tick(now_s)

    def open_recording(self) -> None:
        """Ask for a recording."""
        if folder := ask_for_session(self.host.window, str(Path.home())):
            self.model.open(Path(folder))

    def open_table(self) -> None:
        """Ask for a table."""
        if path := ask_for_table(self.host.window, self.host.controller.state.source):
            self.model.open(Path(path))

    def use_chosen(self) -> None:
        """Make the chosen filter the app's own."""
        controller, name = self.host.controller, method_words(self.model.chosen)
        controller.set_several(self.model.used(), tr("Smoothing"))
        controller.seal_setting()
        controller.notify(Notice(tr("{filter} smooths your head from now on.", filter=name), seconds=_USED_S))

    def file_words(self, path: str) -> str:
        return tr("Replay its head through the filters") if _is_course(path) else ""

    def take_file(self, path: str) -> bool:
        if not _is_course(path):
            return False
        self.model.open(Path(path))
        return True

    def leave(self) -> None:
        self.model.is_playing = False

    def close(self) -> None:
        self.model.jobs.wait(0.0)

    def wait(self) -> None:
        self.model.jobs.wait(_END_S)


def _is_course(path: str) -> bool:
    return Path(path).suffix.lower() == ".csv" or is_session(Path(path))
