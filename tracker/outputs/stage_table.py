"""A log of the mapping: each pose at every stage, under the names of opentrack's own log, to be compared with it."""

from __future__ import annotations

from pathlib import Path

from tracker.files.track_table import CsvTable
from tracker.outputs.hub import OutputHub
from tracker.outputs.mapping.stages import STAGE_COLUMNS, stage_row
from tracker.types import Frame, TrackResult


class StageTable(CsvTable):
    """A sink that hands results on to the hub, and writes what its mapping has made of each; nothing without a pose.

    Parameters
    ----------
    path : Path
        Replaced if it exists.
    hub : OutputHub

    Raises
    ------
    OSError
        If the file cannot be written.
    """

    def __init__(self, path: Path, hub: OutputHub) -> None:
        self._hub = hub
        self._before_s: float | None = None
        super().__init__(path, STAGE_COLUMNS)

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Hand a result on, and append a row.

        Parameters
        ----------
        frame : Frame
        result : TrackResult
        """
        self._hub.take(frame, result)
        mapped = self._hub.mapped
        if mapped is not None:
            self._add([f"{value:.6g}" for value in stage_row(mapped, self._before_s)])
            self._before_s = mapped.time_s
