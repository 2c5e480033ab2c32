"""What the model builder is at: what is to be built, what runs, and the reports there are. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Any, Final

from gui.pages.workshop.model_builder.job import Job, JobState, JobView
from gui.pages.workshop.model_builder.order import (
    LOG_SUFFIX,
    AverageOrder,
    BuildOrder,
    FolderSummary,
    ReportOrder,
    can_learn,
    problem_of,
    summary_of,
    training_arguments,
)
from gui.words import tr
from tracker.errors import DataSetError
from tracker.files.model_report import ModelReport, read_model_report
from tracker.run.behind import WorkBehind

# Logs are looked at no more often than they are written.
_EVERY_S: Final = 0.5
_WAIT_S: Final = 2.0


class Work(Enum):
    """What a job does."""

    TRAINING = "training"
    MEASURING = "measuring"
    AVERAGING = "averaging"


class BuilderDesk:
    """One job runs at a time.

    Parameters
    ----------
    start : callable
        Makes a job of arguments and a log.

    Attributes
    ----------
    order : BuildOrder
    summary : FolderSummary or None
        Of its folder, once that is known.
    learning : bool
        Whether networks can be trained here.
    work : Work or None
        What runs, or ran last.
    view : JobView or None
        How that goes, or went.
    report : ModelReport or None
        The newest.
    page : Path or None
        The same as a page.
    average : Path or None
        The newest average face.
    """

    def __init__(self, start: Callable[[Sequence[str], Path], Job] = Job, learning: bool | None = None) -> None:
        self._start_job = start
        self.order = BuildOrder()
        self.summary: FolderSummary | None = None
        self.learning = can_learn() if learning is None else learning
        self.work: Work | None = None
        self.view: JobView | None = None
        self.report: ModelReport | None = None
        self.page: Path | None = None
        self.average: Path | None = None
        self._job: Job | None = None
        self._looking: WorkBehind[FolderSummary] | None = None
        self._measured: ReportOrder | None = None
        self._averaged: AverageOrder | None = None
        self._looked_s: float | None = None

    @property
    def is_running(self) -> bool:
        """Whether something runs."""
        return self._job is not None

    @property
    def problem(self) -> str:
        """Why what is ordered cannot be built, in a sentence; '' where it can."""
        return problem_of(self.order, self.summary, learning=self.learning)

    def change(self, **values: Any) -> None:
        """Order something else."""
        before, self.order = self.order, replace(self.order, **values)
        if (self.order.folder, self.order.layout) != (before.folder, before.layout):
            self._look_into(self.order.folder, self.order.layout)

    def build(self) -> str:
        """Begin to build, or go on; gives why that cannot be, or ''."""
        why = self.problem or self._busy()
        if why:
            return why
        log = self.order.beside(LOG_SUFFIX)
        if not self.order.goes_on:
            log.unlink(missing_ok=True)
        return self._start(Work.TRAINING, training_arguments(self.order, self.summary), log)

    def measure(self, order: ReportOrder) -> str:
        """Begin to measure a model; gives why that cannot be, or ''."""
        if why := self._busy():
            return why
        self._measured = order
        return self._start(Work.MEASURING, order.arguments, order.log)

    def make_average(self, order: AverageOrder) -> str:
        """Begin to average faces; gives why that cannot be, or ''."""
        if why := self._busy():
            return why
        self._averaged = order
        order.log.unlink(missing_ok=True)
        return self._start(Work.AVERAGING, order.arguments, order.log)

    def open_report(self, path: Path) -> str:
        """Show a report that was made before; gives why that cannot be, or ''."""
        try:
            self.report = read_model_report(path)
        except DataSetError as error:
            return tr(str(error))
        page = path.with_suffix(".html")
        self.page = page if page.exists() else None
        return ""

    def stop(self) -> None:
        """Stop what runs; a network can be gone on with."""
        if self._job is not None:
            self._job.stop()

    def tick(self, now_s: float) -> bool:
        """Look how it goes; whether there is something new to show."""
        news = self._take_summary()
        if self._job is None or (self._looked_s is not None and now_s - self._looked_s < _EVERY_S):
            return news
        self._looked_s = now_s
        self.view = self._job.view()
        if self.view.state is not JobState.RUNNING:
            self._job.close()
            self._job = None
            if self.view.state is JobState.DONE:
                self._finish()
        return True

    def close(self) -> None:
        """Ask what runs to stop; returns at once."""
        self.stop()
        if self._looking is not None:
            self._looking.cancel()

    def wait(self) -> None:
        """Wait for what was asked to stop, as it keeps what it has."""
        if self._job is not None:
            self._job.close()
            self._job = None
        if self._looking is not None:
            self._looking.wait(_WAIT_S)

    def _busy(self) -> str:
        return tr("Something is being built already. Wait for it, or stop it.") if self._job is not None else ""

    def _start(self, work: Work, arguments: Sequence[str], log: Path) -> str:
        try:
            self._job = self._start_job(arguments, log)
        except OSError as error:
            return tr("It cannot be started ({reason}).", reason=error.strerror)
        self.work, self.view, self._looked_s = work, JobView(JobState.RUNNING), None
        return ""

    def _finish(self) -> None:
        if self.work is Work.TRAINING:
            # What was built is measured at once.
            self.measure(ReportOrder.of(self.order))
        elif self.work is Work.MEASURING and self._measured is not None:
            self.open_report(self._measured.numbers)
            self.page = self._measured.page
        elif self.work is Work.AVERAGING and self._averaged is not None:
            self.average = self._averaged.output

    def _look_into(self, folder: Path | None, layout: Path | None) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self.summary, self._looking = None, None
        if folder is not None:
            self._looking = WorkBehind("faces-folder", lambda tell: summary_of(folder, layout, tell))
            self._looking.start()

    def _take_summary(self) -> bool:
        if self._looking is None or not self._looking.status.is_over:
            return False
        status, self._looking = self._looking.status, None
        folder = self.order.folder
        if folder is not None:
            self.summary = status.made or FolderSummary(folder, problem=status.problem)
        return True
