"""What commands that track tell of losses: how often the face was lost, and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tracker.commands.console import noted

if TYPE_CHECKING:
    from tracker.diagnosis.watch import LossWatch
    from tracker.run.sinks import SinkSet


def attach_watch(sinks: SinkSet, table: Path | None = None) -> LossWatch:
    """Have losses watched for.

    Parameters
    ----------
    sinks : SinkSet
    table : Path or None
        Where to write them once all is done, a row a loss.
    """
    from tracker.diagnosis.table import LossTable
    from tracker.diagnosis.watch import LossWatch

    watch = LossWatch() if table is None else LossTable(table)
    sinks.attach("the watch for losses" if table is None else f"the table {table}", lambda: watch)
    return watch


def tell_losses(watch: LossWatch) -> None:
    """Print how often the face was lost, and a line for each cause."""
    from tracker.diagnosis.table import losses_lines

    for line in losses_lines(watch.losses):
        noted.print(line, markup=False)
