"""The model builder as a tool of the workshop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QUrl
from PyQt6.QtGui import QDesktopServices
from PyQt6.QtWidgets import QWidget

from gui.model.notices import Level, Notice, Remedy
from gui.pages.protocol import Host
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.model_builder.builder import AVERAGE, BUILD, REPORT, Builder, BuilderHooks
from gui.pages.workshop.model_builder.desk import BuilderDesk, Work
from gui.pages.workshop.model_builder.faces_views import MorphHooks, suggested
from gui.pages.workshop.model_builder.job import JobState
from gui.pages.workshop.model_builder.morph_desk import MorphDesk
from gui.pages.workshop.model_builder.order import LOG_SUFFIX, REPORT_SUFFIX, AverageOrder, ReportOrder
from gui.pages.workshop.specs import MODEL_BUILDER
from gui.widgets.file_dialogs import (
    ask_for_folder,
    ask_for_model,
    ask_for_numbers,
    ask_for_picture,
    ask_where_film,
    ask_where_picture,
)
from gui.words import tr
from tracker.errors import SourceError
from tracker.sources.picture_file import read_image

_PLACE: Final = {Work.TRAINING: BUILD, Work.MEASURING: REPORT, Work.AVERAGING: AVERAGE}


class ModelBuilder(Bench):
    """What is built runs beside the app, and is stopped with it; networks can be gone on with."""

    spec = MODEL_BUILDER

    def __init__(self, host: Host, make_desk: Callable[[], BuilderDesk] = BuilderDesk) -> None:
        super().__init__(host)
        self.desk, self.morph = make_desk(), MorphDesk()

    @property
    def builder(self) -> Builder:
        """Its widget."""
        widget = self.widget
        assert isinstance(widget, Builder)
        return widget

    def make_widget(self) -> QWidget:
        hooks = BuilderHooks(
            self.build, self.desk.stop, self.measure, self.open_report, self.open_page, self.make_average
        )
        return Builder(self.desk, self.morph, hooks, MorphHooks(self.choose, self.save_picture, self.save_film))

    def build(self) -> None:
        """Begin what is ordered."""
        self._complain(self.desk.build())
        self.builder.refresh()

    def measure(self) -> None:
        """Ask for a model and a folder, and measure."""
        window = self.host.window
        if not (model := ask_for_model(window)) or not (folder := ask_for_folder(window, "")):
            return
        self._complain(self.desk.measure(ReportOrder.beside(Path(model), Path(folder), all_faces=True)))
        self.builder.tabs.setCurrentIndex(BUILD)
        self.builder.refresh()

    def open_report(self) -> None:
        """Ask for a report, and show it."""
        if path := ask_for_numbers(self.host.window, str(Path.home())):
            self._complain(self.desk.open_report(Path(path)))
            self.builder.show_report()

    def open_page(self) -> None:
        """Show the newest report in the user's browser."""
        if self.desk.page is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.page)))

    def make_average(self, symmetric: bool, frontal: bool) -> None:
        """Ask for a folder and a file, and average the faces of the one into the other."""
        window = self.host.window
        if not (folder := ask_for_folder(window, "")):
            return
        if output := ask_where_picture(window, suggested(Path(folder))):
            path = Path(output).with_suffix(".png")
            log = path.with_name(f"{path.stem}{LOG_SUFFIX}")
            self._complain(self.desk.make_average(AverageOrder(Path(folder), path, symmetric, frontal, log)))
            self.builder.show_average(None, tr("Averaging…"))
            self.builder.refresh()

    def choose(self, place: int) -> None:
        """Ask for one of the two pictures of a morph."""
        if path := ask_for_picture(self.host.window, str(self.morph.files[place] or "")):
            self.morph.choose(place, Path(path))
            self.builder.morph.refresh()

    def save_picture(self) -> None:
        """Save what is between the two, where the user wants it."""
        if path := ask_where_picture(self.host.window, "morph.png"):
            why = self.morph.save_picture(Path(path))
            self._complain(why)
            if not why:
                self._tell_saved(Path(path))

    def save_film(self) -> None:
        """Save a film from the one to the other, where the user wants it."""
        if path := ask_where_film(self.host.window, "morph.mp4"):
            self.morph.save_film(Path(path))
            self.builder.morph.refresh()

    def tick(self, now_s: float) -> None:
        ran = self.desk.work if self.desk.is_running else None
        if self.desk.tick(now_s):
            self.builder.refresh()
            if ran is not None and not self.desk.is_running:
                self._take_end(ran)
        if self.morph.tick(now_s):
            self.builder.morph.refresh()
            if self.morph.saved is not None:
                self._tell_saved(self.morph.saved)
                self.morph.saved = None

    def leave(self) -> None:
        self.morph.play(False)
        self.builder.morph.play.setChecked(False)

    def close(self) -> None:
        self.desk.close()
        self.morph.close()

    def wait(self) -> None:
        self.desk.wait()
        self.morph.wait()

    def file_words(self, path: str) -> str:
        if Path(path).is_dir():
            return tr("Build a model of these pictures")
        return tr("Show this report") if path.endswith(REPORT_SUFFIX) else ""

    def take_file(self, path: str) -> bool:
        if Path(path).is_dir():
            self.desk.change(folder=Path(path))
            self.builder.tabs.setCurrentIndex(BUILD)
            self.builder.refresh()
            return True
        if not path.endswith(REPORT_SUFFIX):
            return False
        self._complain(self.desk.open_report(Path(path)))
        self.builder.show_report()
        self.builder.tabs.setCurrentIndex(REPORT)
        return True

    def _take_end(self, work: Work) -> None:
        """Show what has become of a job that has just ended."""
        view = self.desk.view
        assert view is not None
        if work is Work.AVERAGING:
            self._show_average(view.problem)
        if view.state is not JobState.DONE:
            return
        if work is Work.MEASURING:
            self.builder.show_report()
        self.builder.tabs.setCurrentIndex(_PLACE[work])

    def _show_average(self, problem: str) -> None:
        if problem or self.desk.average is None:
            self.builder.show_average(None, problem)
            return
        try:
            image = read_image(self.desk.average)
        except SourceError as error:
            self.builder.show_average(None, tr(str(error)))
            return
        self.builder.show_average(image, tr("Saved: {name}", name=self.desk.average.name))

    def _tell_saved(self, path: Path) -> None:
        told = tr("Saved: {name}", name=path.name)
        self.host.controller.notify(Notice(told, remedies=(Remedy.OPEN_FOLDER,), link=str(path.parent)))

    def _complain(self, why: str) -> None:
        if why:
            self.host.controller.notify(Notice(why, Level.WARNING))
