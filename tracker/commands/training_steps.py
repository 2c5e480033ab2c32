"""How a training tells how far it is: bars on the terminal, and a log for whoever watches it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Annotated

import typer

from tracker.commands.console import step_bars
from tracker.commands.outputs import writing
from tracker.files.training_log import TrainingLog

ProgressOption = Annotated[
    Path | None,
    typer.Option("--progress", help="Also write how far it is, and its curves, as JSON lines that a program can read."),
]


class TrainingSteps:
    """Tells bars and a log.

    Parameters
    ----------
    bars : callable
    log : TrainingLog or None
    """

    def __init__(self, bars: Callable[[str, float], None], log: TrainingLog | None) -> None:
        self._bars, self._log = bars, log

    def __call__(self, step: str, share: float) -> None:
        """Tell that a step is so far."""
        self._bars(step, share)
        if self._log is not None:
            self._log(step, share)

    def measure(self, curve: str, x: float, y: float) -> None:
        """Add a point to a curve."""
        if self._log is not None:
            self._log.measure(curve, x, y)


@contextmanager
def training_steps(quiet: bool, log_file: Path | None) -> Iterator[TrainingSteps]:
    """Bars for each step of a training, and its log if that is wanted; yields what to tell of it.

    Parameters
    ----------
    quiet : bool
        No bars.
    log_file : Path or None

    Raises
    ------
    VisavisError
        If the log cannot be written.
    """
    with step_bars(quiet) as bars:
        if log_file is None:
            yield TrainingSteps(bars, None)
            return
        with writing(log_file):
            log_file.parent.mkdir(parents=True, exist_ok=True)
            log = TrainingLog(log_file, monotonic)
        end = "failed"
        try:
            yield TrainingSteps(bars, log)
            end = "done"
        except KeyboardInterrupt:
            end = "stopped"
            raise
        finally:
            with writing(log_file):
                log.close(end)
