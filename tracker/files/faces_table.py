"""All faces as a table: one CSV row for each face in each frame."""

from __future__ import annotations

from pathlib import Path

from tracker.files.track_table import (
    COLUMNS,
    POSE_COLUMNS,
    CsvTable,
    box_cells,
    head_cells,
    point_cells,
    point_columns,
    pose_cells,
    seen_cells,
    seen_columns,
)
from tracker.types import Frame, TrackResult

_BEFORE = ("frame", "time_s", "face_id", "primary", "state")
_PLACES = tuple(name for name in COLUMNS if name.startswith(("box_", "head_")))


def faces_columns(point_count: int, *, with_seen: bool = False) -> tuple[str, ...]:
    """The columns of the table, for faces of so many points, and perhaps which of them are seen."""
    seen = seen_columns(point_count) if with_seen else ()
    return (*_BEFORE, *_PLACES, *POSE_COLUMNS, "score", *point_columns(point_count), *seen)


class FacesTable(CsvTable):
    """A sink that writes the faces of results to a CSV file; each row is on disk before the next is made.

    Parameters
    ----------
    path : Path
        Replaced if it exists.
    point_count : int
        Points of a face.
    with_seen : bool
        Add which of them are seen.

    Raises
    ------
    OSError
        If the file cannot be written.
    """

    def __init__(self, path: Path, point_count: int, *, with_seen: bool = False) -> None:
        self._with_seen = with_seen
        super().__init__(path, faces_columns(point_count, with_seen=with_seen))

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Append a row for each face.

        Parameters
        ----------
        frame : Frame
            Not looked at.
        result : TrackResult
            Units are those of `tracker.files.track_table.TrackTable`.
        """
        for one in result.faces:
            cells = [str(result.index), f"{result.time_s:.6f}", str(one.face_id), str(int(one.primary))]
            cells += [one.state.name, *box_cells(one.box), *head_cells(one.head), *pose_cells(one.pose)]
            cells += [f"{one.face.score:.4f}", *point_cells(one.face)]
            self._add([*cells, *seen_cells(one.face.seen)] if self._with_seen else cells)
