"""What the face that counts says, as a table: one CSV row for each frame."""

from __future__ import annotations

from pathlib import Path

from tracker.files.signal_columns import SignalColumns
from tracker.files.track_table import POSE_COLUMNS, CsvTable, head_cells, pose_cells
from tracker.types import Frame, TrackResult

_BEFORE = ("frame", "time_s", "state", "face_id", *POSE_COLUMNS, "head_x_cm", "head_y_cm", "head_z_cm", "calibrated")


class SignalsTable(CsvTable):
    """A sink that writes what the primary face says to a CSV file; each row is on disk before the next is made.

    Parameters
    ----------
    path : Path
        Replaced if it exists.
    columns : SignalColumns

    Raises
    ------
    OSError
        If the file cannot be written.
    """

    def __init__(self, path: Path, columns: SignalColumns) -> None:
        self._columns = columns
        super().__init__(path, _BEFORE + columns.names)

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Append one row; of a frame without a sure face all that it would say is empty.

        Parameters
        ----------
        frame : Frame
            Not looked at.
        result : TrackResult
        """
        one = result.primary
        reading = None if one is None else one.reading
        cells = [str(result.index), f"{result.time_s:.6f}", result.state.name, "" if one is None else str(one.face_id)]
        cells += pose_cells(result.pose) + head_cells(result.head)
        cells.append("" if reading is None else str(int(reading.calibrated)))
        self._add(cells + self._columns.cells(reading))
