"""The track as a table: one CSV row for each frame, empty cells for what is not known."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from math import degrees
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from tracker.files.growing_file import GrowingFile
from tracker.files.signal_columns import SignalColumns
from tracker.head.position import HeadPositionSettings, camera_rotation, screen_from_camera
from tracker.types import Box, Face, Frame, HeadPose, HeadPosition, Rotation, TrackResult, Truth

COLUMNS = (
    "frame",
    "time_s",
    "state",
    "box_x_px",
    "box_y_px",
    "box_width_px",
    "box_height_px",
    "box_angle_rad",
    "confidence",
    "head_x_cm",
    "head_y_cm",
    "head_z_cm",
)
TRUTH_COLUMNS = (
    "truth_visible",
    "truth_head_x_cm",
    "truth_head_y_cm",
    "truth_head_z_cm",
    "truth_yaw_deg",
    "truth_pitch_deg",
    "truth_roll_deg",
)


POSE_COLUMNS = ("yaw_deg", "pitch_deg", "roll_deg")
# Where the head turns about, in the frame of the head's columns, and how far a turn still makes that point slide.
CENTRE_COLUMNS = ("centre_x_cm", "centre_y_cm", "centre_z_cm", "slide_mm_per_deg")


def face_columns(point_count: int, parameter_count: int) -> tuple[str, ...]:
    """The columns of face mode: the pose, the score, the points in pixels, the parameters of the fit, the centre."""
    parameters = (f"p_{i}" for i in range(parameter_count))
    return (*POSE_COLUMNS, "score", *point_columns(point_count), *parameters, *CENTRE_COLUMNS)


def point_columns(point_count: int) -> tuple[str, ...]:
    """The columns of a face's points."""
    points = range(point_count)
    return (*(f"x_{i}" for i in points), *(f"y_{i}" for i in points))


def seen_columns(point_count: int) -> tuple[str, ...]:
    """The columns that say which points are seen."""
    return tuple(f"seen_{i}" for i in range(point_count))


class CsvTable:
    """A CSV file with a heading; each row is on disk before the next is made, whole or not at all.

    ``kept`` are rows of the file that it takes the place of; these are never away.
    """

    def __init__(self, path: Path, columns: tuple[str, ...], kept: Sequence[Sequence[str]] = ()) -> None:
        self._file = GrowingFile(path, _lines([columns, *kept]) if kept else b"")
        if not kept:
            self._add(columns)

    def _add(self, cells: Sequence[str]) -> None:
        self._file.append(_lines([cells]))

    def close(self) -> None:
        """Finish the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _lines(rows: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


class TrackTable(CsvTable):
    """A sink that writes results to a CSV file; each row is on disk before the next is made.

    Parameters
    ----------
    path : Path
        Replaced if it exists.
    with_truth : bool
        Add the columns of the demo's own truth.
    position : HeadPositionSettings
        The truth's head is put into the screen frame with these, as the tracked one was.
    face_size : tuple of int or None
        Numbers of points and of parameters in face mode; None leaves their columns out.
    signals : SignalColumns or None
        What the primary face says, as further columns.
    with_seen : bool
        In face mode: add which points of the primary face are seen.

    Raises
    ------
    OSError
        If the file cannot be written.
    """

    def __init__(
        self,
        path: Path,
        *,
        with_truth: bool,
        position: HeadPositionSettings,
        face_size: tuple[int, int] | None = None,
        signals: SignalColumns | None = None,
        with_seen: bool = False,
    ) -> None:
        self._position = position
        self._signals = signals
        self._with_truth = with_truth
        self._face_columns = face_columns(*face_size) if face_size else ()
        self._seen_columns = seen_columns(face_size[0]) if face_size and with_seen else ()
        said = signals.names if signals is not None else ()
        truth = TRUTH_COLUMNS if with_truth else ()
        super().__init__(path, COLUMNS + self._face_columns + self._seen_columns + said + truth)

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Append one row.

        Parameters
        ----------
        frame : Frame
            Not looked at.
        result : TrackResult
            Lengths are written in centimetres, pose angles in degrees, the box in pixels and radians.
        """
        cells = [str(result.index), f"{result.time_s:.6f}", result.state.name]
        cells += box_cells(result.box)
        cells.append("" if result.box is None else f"{result.confidence:.4f}")
        cells += head_cells(result.head)
        if self._face_columns:
            cells += pose_cells(result.pose)
            beside = len(POSE_COLUMNS) + len(CENTRE_COLUMNS)
            cells += _face_cells(result.face) or [""] * (len(self._face_columns) - beside)
            cells += self._centre_cells(result)
        if self._seen_columns:
            cells += seen_cells(result.face.seen) if result.face is not None else [""] * len(self._seen_columns)
        if self._signals is not None:
            cells += self._signals.cells(result.primary.reading if result.primary else None)
        if self._with_truth:
            cells += self._truth_cells(result.truth)
        self._add(cells)

    def _centre_cells(self, result: TrackResult) -> list[str]:
        head, pose = result.head, result.pose
        if head is None or pose is None or pose.pivot_m is None:
            return [""] * len(CENTRE_COLUMNS)
        # From the head's own place, so that recentring moves both.
        away = camera_rotation(self._position) @ (pose.pivot_m - pose.place_m)
        x, y, z = (float(value) for value in head.as_array() + away)
        pivot_drift = "" if pose.pivot_drift is None else f"{pose.pivot_drift.pivot_mm_per_deg:.3f}"
        return [*head_cells(HeadPosition(x, y, z)), pivot_drift]

    def _truth_cells(self, truth: Truth | None) -> list[str]:
        if truth is None:
            return [""] * len(TRUTH_COLUMNS)
        head = screen_from_camera(truth.head_camera_m, self._position)
        return [str(int(truth.visible)), *head_cells(head), *angle_cells(truth.rotation)]


def box_cells(box: Box | None) -> list[str]:
    """Centre and size in pixels, and the angle."""
    if box is None:
        return [""] * 5
    lengths = (box.x_px, box.y_px, box.width_px, box.height_px)
    return [*(f"{length:.3f}" for length in lengths), f"{box.angle_rad:.5f}"]


def pose_cells(pose: HeadPose | None) -> list[str]:
    """The angles of `POSE_COLUMNS`."""
    return [""] * len(POSE_COLUMNS) if pose is None else angle_cells(pose.rotation)


def angle_cells(rotation: Rotation) -> list[str]:
    """The same of a turn, in degrees."""
    angles = (rotation.yaw_rad, rotation.pitch_rad, rotation.roll_rad)
    return [f"{degrees(angle):.3f}" for angle in angles]


def _face_cells(face: Face | None) -> list[str]:
    if face is None:
        return []
    return [f"{face.score:.4f}", *point_cells(face), *(f"{value:.6g}" for value in face.parameters)]


def point_cells(face: Face) -> list[str]:
    """The points of a face, all x and then all y."""
    return [f"{value:.3f}" for value in face.points_xy.T.reshape(-1)]


def seen_cells(seen: NDArray[np.bool_]) -> list[str]:
    """1 for each point that is really seen, 0 for one that is guessed."""
    return [str(int(one)) for one in seen]


def head_cells(head: HeadPosition | None) -> list[str]:
    """The head's place in centimetres."""
    if head is None:
        return [""] * 3
    return [f"{metres * 100:.3f}" for metres in (head.x_m, head.y_m, head.z_m)]
