"""What was measured, what is being measured, and what is compared with. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gui.pages.workshop.accuracy.run import AccuracyRun, command_for
from gui.words import later, tr
from tracker.accuracy.report import COLUMNS, Report, ReportError, load_report, save_report, side_by_side, title_of

FILE_NAME = "accuracy.json"
_ALL = later("All")
_WHAT = later(
    "Films of five faces that the program makes itself, so that the truth is known: how far off, how shaky, how late "
    "and how quick the tracker is here, in nine conditions. It takes some minutes; close everything else meanwhile."
)
Start = Callable[[Sequence[str]], AccuracyRun]


@dataclass(frozen=True, slots=True)
class Table:
    """A table as people read it: words at the top, rows of words, what each column means."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class AccuracyView:
    """What is shown.

    Attributes
    ----------
    text : str
    table : Table
    running : bool
    share : float or None
        0 to 1; None while it is not known, or nothing runs.
    start_words : str
        On the button that starts.
    has_report : bool
    columns : tuple of str
        What can be compared, while there is something to compare with; the one that is compared is ``chosen``.
    chosen : int
    """

    text: str
    table: Table
    running: bool
    share: float | None
    start_words: str
    has_report: bool
    columns: tuple[str, ...]
    chosen: int


class AccuracyModel:
    """One report of this machine, and others beside it.

    Parameters
    ----------
    path : Path
        Where this machine's report is kept.
    start : callable
        Starts a command.
    """

    def __init__(self, path: Path, start: Start = AccuracyRun) -> None:
        self._path, self._start = path, start
        self.run: AccuracyRun | None = None
        self.report: Report | None = None
        self.others: list[tuple[str, Report]] = []
        self.chosen = 1
        self._said, self._read_at = "", -1.0
        self._read()

    def start(self, *, anew: bool) -> None:
        """Measure, or go on."""
        if self.run is None:
            self._said = ""
            self.run = self._start(command_for(self._path, anew=anew))

    def stop(self) -> None:
        """Stop; it can be gone on with."""
        if self.run is not None:
            self.run.stop()

    def close(self) -> None:
        """Stop, as the program ends."""
        self.stop()

    def wait(self) -> None:
        """Wait for the end of what was stopped."""
        if self.run is not None:
            self.run.wait()

    def tick(self) -> bool:
        """Look how it stands; says whether anything may have changed."""
        if self.run is None:
            return False
        self._read()
        if not self.run.is_running:
            self.run.wait()
            self._said = self.run.problem
            self.run = None
            self._read()
        return True

    def compare(self, path: Path) -> None:
        """Set another's report beside.

        Raises
        ------
        ReportError
            If it cannot be used.
        """
        self.others.append((path.stem, load_report(path)))

    def compare_no_more(self) -> None:
        """Take all others away."""
        self.others.clear()

    def copy_to(self, path: Path) -> None:
        """Save this machine's report elsewhere.

        Raises
        ------
        ReportError
            If it cannot be written.
        """
        if self.report is not None:
            save_report(self.report, path)

    def view(self) -> AccuracyView:
        """What is shown now."""
        run = self.run
        share = run.done / run.total if run is not None and run.total else None
        begun = self.report is not None and bool(self.report.cells)
        words = tr("Measure again") if self.begins_anew else tr("Go on") if begun else tr("Measure")
        columns = tuple(tr(column.title) for column in COLUMNS) if self.others else ()
        return AccuracyView(self._text(), self._table(), run is not None, share, words, begun, columns, self.chosen)

    @property
    def begins_anew(self) -> bool:
        """Whether the button that starts measures all again."""
        return self.report is not None and self.report.is_complete

    def _text(self) -> str:
        if self._said:
            return tr(self._said)
        if self.report is None or not self.report.cells:
            return tr(_WHAT)
        return tr(
            "{processor}, {cores} cores, face model {model}. Points in percent of the distance of the outer eye "
            "corners; place and turn as smoothed.",
            processor=self.report.processor,
            cores=self.report.cores,
            model=self.report.model,
        )

    def _table(self) -> Table:
        if self.report is None or not self.report.cells:
            return Table((), ())
        if self.others:
            return self._comparison(self.report)
        report = self.report
        rows = [(tr(title_of(name)), name) for name in report.conditions] + [(tr(_ALL), None)]
        return Table(
            (tr("Condition"), *(tr(column.title) for column in COLUMNS)),
            tuple((title, *(column.text(report.mean(column, name)) for column in COLUMNS)) for title, name in rows),
        )

    def _comparison(self, report: Report) -> Table:
        column = COLUMNS[self.chosen]
        names, reports = [tr("Here"), *(name for name, _ in self.others)], [report, *(one for _, one in self.others)]
        heads = [f"{name}\n{one.processor}\n{one.model}" for name, one in zip(names, reports, strict=True)]
        rows = side_by_side(reports, column)
        return Table(
            (tr("Condition"), *heads),
            tuple((tr(title), *(column.text(value) for value in values)) for title, values in rows),
        )

    def _read(self) -> None:
        """Read the report anew if it has changed."""
        try:
            changed = self._path.stat().st_mtime
        except OSError:
            return
        if changed == self._read_at:
            return
        self._read_at = changed
        try:
            self.report = load_report(self._path)
        except ReportError as error:
            self._said = str(error)
