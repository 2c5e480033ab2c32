"""What other settings or models make of the recording that is played: tracked again behind, and compared. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from gui.model.notices import Level, Notice
from gui.model.transport import clock_text
from gui.words import later, tr
from tracker.errors import VisavisError
from tracker.pipeline import PipelineSettings
from tracker.run.behind import Progress, Tell, WorkBehind, WorkStatus
from tracker.session.difference import DifferenceSummary, FrameDifference, Spread, difference_of, summary_of
from tracker.session.reader import Session
from tracker.session.run_making import MadeRun, run_behind
from tracker.session.runs import Run, checked_name, delete_run, runs_of
from tracker.session.series import Column, SessionSeries, series_of
from tracker.types import State, TrackResult

_LONG_S: Final = 15.0
_MEASURES: Final = (
    ("points_percent", later("points, % of the eyes’ distance")),
    ("position_cm", later("position, cm")),
    ("turn_deg", later("rotation, °")),
    ("signals", later("signals")),
)
DIFFERENCE_WORDS: Final = tuple(words for _, words in _MEASURES)

Making = WorkBehind[MadeRun]


@dataclass(frozen=True, slots=True)
class AgainOrder:
    """With what to track again.

    Attributes
    ----------
    name : str
        Of the run.
    as_recorded : bool
        With the settings of the recording; else with those of the app.
    model : str
        The face model; '' for the one of these settings.
    """

    name: str
    as_recorded: bool = False
    model: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class ComparedRun:
    """A run beside what was recorded, frame by frame.

    Attributes
    ----------
    run : Run
    rows : ndarray, shape (N,), int64
        The run's row of each frame of the recording; -1 where it has none.
    series : SessionSeries
        Of the run, at the frames of the recording.
    apart : dict of str to ndarray, shape (N,), float32
        How far apart the two are, by what people read.
    summary : DifferenceSummary
    """

    run: Run
    rows: NDArray[np.int64]
    series: SessionSeries
    apart: dict[str, Column] = field(default_factory=dict)
    summary: DifferenceSummary | None = None

    def result(self, frame: int) -> TrackResult:
        """What the run found in a frame of the recording."""
        row = int(self.rows[frame]) if 0 <= frame < self.rows.size else -1
        return self.run.results[row] if row >= 0 else TrackResult(frame, 0.0, State.LOST)


class RunsDesk:
    """The runs of the recording that is played, the one that is being made, and the one that is looked at.

    Parameters
    ----------
    notify : callable
        Shows a notice.
    begin : callable
        Makes a run behind.

    Attributes
    ----------
    runs : tuple of Run
    compared : ComparedRun or None
    wanted : str
        The name of the run that is to be looked at; '' for none. `compared` follows when it is read.
    """

    def __init__(
        self, notify: Callable[[Notice], object], begin: Callable[..., WorkBehind[MadeRun]] = run_behind
    ) -> None:
        self._notify, self._begin = notify, begin
        self._session: Session | None = None
        self._job: Making | None = None
        self._job_name = ""
        self._looking: WorkBehind[tuple[Run, ...]] | None = None
        self._comparing: WorkBehind[ComparedRun] | None = None
        self.runs: tuple[Run, ...] = ()
        self.compared: ComparedRun | None = None
        self.wanted = ""

    @property
    def is_running(self) -> bool:
        """Whether a run is being made."""
        return self._job is not None

    @property
    def share(self) -> float:
        """How far that is, 0 to 1."""
        return 0.0 if self._job is None else self._job.status.share or 0.0

    def use(self, session: Session | None) -> None:
        """Another recording is played, or none; what is being made of the one before goes on."""
        if session is self._session:
            return
        self._session, self.runs = session, ()
        self.compare("")
        self._look()

    def start(self, order: AgainOrder, settings: PipelineSettings) -> str:
        """Begin a run; gives a line about why that cannot be, or ''."""
        session = self._session
        if session is None or self._job is not None:
            return tr("A run is being made already. Wait for it, or end it.")
        try:
            name = checked_name(order.name)
        except VisavisError as error:
            return tr(str(error))
        if any(run.name == name for run in self.runs):
            return tr("There is one of this name already.")
        self._job_name = name
        self._job = self._begin(session, name, lambda recorded: altered(recorded, order, settings))
        self._job.start()
        return ""

    def cancel(self) -> None:
        """Leave the run that is being made."""
        if self._job is not None:
            self._job.cancel()

    def delete(self, name: str) -> None:
        """Delete a run; what was recorded stays."""
        if self._session is None:
            return
        try:
            delete_run(self._session.folder, name)
        except VisavisError as error:
            self._notify(Notice(tr(str(error)), Level.ERROR, seconds=_LONG_S))
        if self.wanted == name:
            self.compare("")
        self._look()

    def compare(self, name: str) -> None:
        """Look at a run beside the recording; '' for none."""
        self.wanted, self.compared = name, None
        session, run = self._session, next((run for run in self.runs if run.name == name), None)
        if self._comparing is not None:
            self._comparing.cancel()
            self._comparing = None
        if session is not None and run is not None:
            self._comparing = WorkBehind("comparing", lambda tell: compared_run(session, run, tell))
            self._comparing.start()

    def tick(self) -> None:
        """Take in what was made or read meanwhile."""
        if self._looking is not None and self._looking.status.is_over:
            self.runs, self._looking = self._looking.status.made or (), None
        if self._comparing is not None and self._comparing.status.is_over:
            self.compared, self._comparing = self._comparing.status.made, None
        if self._job is not None and self._job.status.is_over:
            status, self._job = self._job.status, None
            self._tell(status)
            self._look()

    def close(self) -> None:
        """Leave what is being made."""
        self.compare("")
        if self._job is not None:
            self._job.cancel()
            self._job.wait(2.0)

    def _tell(self, status: WorkStatus[MadeRun]) -> None:
        if status.progress is Progress.FAILED:
            self._notify(Notice(tr(status.problem), Level.ERROR, seconds=_LONG_S))
        elif status.made is not None:
            words = summary_words(status.made.summary)
            told = tr("Tracked again as {name}: {words}", name=self._job_name, words=words)
            self._notify(Notice(told, seconds=_LONG_S))

    def _look(self) -> None:
        session, self._looking = self._session, None
        if session is not None:
            self._looking = WorkBehind("runs", lambda tell: runs_of(session.folder))
            self._looking.start()


def compared_run(session: Session, run: Run, tell: Tell) -> ComparedRun:
    """A run beside what was recorded; ``tell`` may end it."""
    series = series_of(run.results.batches(), tell)
    rows = rows_of(session.results.indices, run.results.indices)
    found: list[FrameDifference] = []
    apart = {words: np.full(rows.size, np.nan, np.float32) for _, words in _MEASURES}
    for frame in np.flatnonzero(rows >= 0).tolist():
        tell()
        found.append(difference_of(session.results[frame], run.results[int(rows[frame])]))
        for name, words in _MEASURES:
            if (value := getattr(found[-1], name)) is not None:
                apart[words][frame] = value
    known = {tr(words): values for words, values in apart.items() if np.isfinite(values).any()}
    return ComparedRun(run, rows, at_rows(series, rows), known, summary_of(found))


def altered(recorded: PipelineSettings, order: AgainOrder, now: PipelineSettings) -> PipelineSettings:
    """The settings to track with."""
    settings = recorded if order.as_recorded else now
    if order.model:
        settings = replace(settings, face=replace(settings.face, model=order.model))
    return settings


def rows_of(recorded: NDArray[np.int64], run: NDArray[np.int64]) -> NDArray[np.int64]:
    """The row of a run for each frame of a recording, by the numbers that the frames have; -1 where there is none."""
    places = {int(index): row for row, index in enumerate(run)}
    return np.array([places.get(int(index), -1) for index in recorded], np.int64)


def at_rows(series: SessionSeries, rows: NDArray[np.int64]) -> SessionSeries:
    """Numbers over time put where the rows say; NaN where there is no row."""
    known = (rows >= 0) & (rows < series.times_s.size)

    def put(columns: dict[str, Column]) -> dict[str, Column]:
        moved = {}
        for name, values in columns.items():
            moved[name] = np.full(rows.size, np.nan, np.float32)
            moved[name][known] = values[rows[known]]
        return moved

    times, states = np.full(rows.size, np.nan), np.zeros(rows.size, np.uint8)
    times[known], states[known] = series.times_s[rows[known]], series.states[rows[known]]
    return SessionSeries(times, states, put(series.numbers), put(series.signals), put(series.expressions))


def summary_words(summary: DifferenceSummary | None) -> str:
    """How far apart two runs are, in a line."""
    if summary is None or not summary.frames:
        return tr("nothing could be compared.")
    spreads: list[tuple[str, Spread | None]] = [
        (tr("points {value} % of the eyes’ distance"), summary.points_percent),
        (tr("position {value} cm"), summary.position_cm),
        (tr("rotation {value}°"), summary.turn_deg),
        (tr("signals {value}"), summary.signals),
    ]
    told = [words.replace("{value}", f"{spread.median:.2g}") for words, spread in spreads if spread is not None]
    if summary.states_differ:
        told.append(tr("found in other frames: {count}", count=summary.states_differ))
    same = not summary.states_differ and all(spread is None or spread.largest == 0 for _, spread in spreads)
    return tr("the same in all {count} frames.", count=summary.frames) if same else ", ".join(told)


def run_words(run: Run) -> str:
    """A run in a list."""
    results = run.results
    seconds = float(results.times_s[-1] - results.times_s[0]) if len(results) else 0.0
    return tr("{name} ({time})", name=run.name, time=clock_text(seconds))
