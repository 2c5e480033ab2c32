"""Which frames of a minute are learnt from: the best-scored ones of every way in which the head is turned."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from math import degrees

import numpy as np
from numpy.typing import NDArray

from tracker.types import Face, Image, Points, State, TrackResult, read_only
from tracker.words import later

SECONDS = 60.0
COLUMNS, ROWS = 5, 3
# Degrees. To the sides further than up and down, as heads do; beyond the outer ones there is one cell more.
_YAW_EDGES = (-18.0, -6.0, 6.0, 18.0)
_PITCH_EDGES = (-6.0, 6.0)
MIDDLE = (2, 1)
# What a user is asked for, and with what words. The view is mirrored, so that sides are the user's own.
_WANTED: tuple[tuple[tuple[int, int], str], ...] = (
    (MIDDLE, later("Look straight into the camera")),
    ((1, 1), later("Turn a little to your left")),
    ((3, 1), later("Turn a little to your right")),
    ((2, 0), later("Lift your chin a little")),
    ((2, 2), later("Lower your chin a little")),
)
_NOW_FREELY = later("Now talk, smile, close your eyes: as you do in front of a camera")
_NO_FACE = later("Come into the picture: no face is seen well enough")
# Of each cell and mouth at most, of a cell until it counts as full, and of all cells together.
_KEPT, _FULL, _CHOSEN = 16, 4, 80
# Frames closer in time than this are as good as the same one.
_APART_S = 0.25
_LEAST_SCORE = 0.75
# Mouths further open than this share of the outer-eye distance are kept apart from closed ones.
_OPEN_MOUTH = 0.08
_RUN_FRAMES = 90
_MARGIN = 0.35
_INNER_LIPS, _OUTER_EYES = (62, 66), (36, 45)
_MARKUP_POINTS = 68


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """What a head's pose is found from, besides its points.

    Attributes
    ----------
    confidences : ndarray, shape (68,), float64
    frame_size_px : tuple of int
        (width, height) of the whole frame.
    horizontal_fov_rad : float
    """

    confidences: NDArray[np.float64]
    frame_size_px: tuple[int, int]
    horizontal_fov_rad: float


@dataclass(frozen=True, slots=True, eq=False)
class KeptFrame:
    """The part of a frame around the face.

    Attributes
    ----------
    grey : ndarray, shape (height, width), uint8
    points_xy : ndarray, shape (68, 2), float64
        In that part.
    corner_xy : tuple of int
        Where the part lies in the frame.
    score : float
    time_s : float
    sight : Sight or None
        None where the camera's angle of view is not known.
    """

    grey: Image
    points_xy: Points
    corner_xy: tuple[int, int]
    score: float
    time_s: float
    sight: Sight | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the collecting is.

    Attributes
    ----------
    seconds : float
        Since the first frame with a face.
    cells : tuple of tuple of float
        How full each cell is, 0 to 1: rows by pitch, chin up first; columns by yaw, the user's left first.
    here : tuple of int or None
        (column, row) of the present frame; None without a face.
    advice : str
        What to do next.
    done : bool
    """

    seconds: float
    cells: tuple[tuple[float, ...], ...]
    here: tuple[int, int] | None
    advice: str
    done: bool


@dataclass(frozen=True, slots=True, eq=False)
class Minute:
    """What was collected.

    Attributes
    ----------
    chosen : tuple of KeptFrame
        In the order in which they came.
    run : tuple of KeptFrame
        The last frames, one after the other: kept aside, to measure with.
    """

    chosen: tuple[KeptFrame, ...]
    run: tuple[KeptFrame, ...]


class FrameChooser:
    """Takes results in, frame after frame; holds some dozens of small pictures at most."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._kept: dict[tuple[int, int, bool], list[KeptFrame]] = {}
        self._run: deque[KeptFrame] = deque(maxlen=_RUN_FRAMES)
        self._begun_s: float | None = None
        self._last_s = 0.0
        self._here: tuple[int, int] | None = None

    def add(self, image: Image, result: TrackResult) -> None:
        """Take a frame in.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        result : TrackResult
            Of that frame.
        """
        self._here = None
        if self._begun_s is not None:
            self._last_s = result.time_s
        face, pose = result.face, result.pose_raw
        if result.state is not State.TRACKING or face is None or pose is None or len(face.points_xy) != _MARKUP_POINTS:
            self._run.clear()
            return
        if self._begun_s is None:
            self._begun_s = self._last_s = result.time_s
        self._here = cell_of(pose.rotation.yaw_rad, pose.rotation.pitch_rad)
        frame = _cut(image, face, result)
        self._run.append(frame)
        if frame.score >= _LEAST_SCORE:
            _keep(self._kept.setdefault((*self._here, _mouth_open(face.points_xy)), []), frame)

    @property
    def progress(self) -> Progress:
        """How far it is, and what is still missing."""
        counts = np.zeros((ROWS, COLUMNS))
        for (column, row, _), frames in self._kept.items():
            counts[row, column] += len(frames)
        full = np.minimum(counts / _FULL, 1.0)
        seconds = self._last_s - self._begun_s if self._begun_s is not None else 0.0
        cells = tuple(tuple(float(one) for one in row) for row in full)
        return Progress(seconds, cells, self._here, self._advice(full), seconds >= self._seconds)

    def collected(self) -> Minute:
        """What there is to learn from; frames of the run that is kept aside are not among the chosen."""
        begun_s = self._run[0].time_s if self._run else np.inf
        cells = [
            sorted((one for one in frames if one.time_s < begun_s), key=lambda one: -one.score)
            for frames in self._kept.values()
        ]
        # In turn from all cells, so that a rare way to look counts as much as a usual one.
        in_turn = [one for row in zip_longest(*cells) for one in row if one is not None]
        chosen = in_turn[:_CHOSEN]
        return Minute(tuple(sorted(chosen, key=lambda one: one.time_s)), tuple(self._run))

    def _advice(self, full: NDArray[np.float64]) -> str:
        if self._here is None:
            return _NO_FACE
        return next((words for (column, row), words in _WANTED if full[row, column] < 1.0), _NOW_FREELY)


def cell_of(yaw_rad: float, pitch_rad: float) -> tuple[int, int]:
    """(column, row) of a turn: columns from the user's left to the right, rows from chin up to chin down.

    Parameters
    ----------
    yaw_rad, pitch_rad : float
        As in `tracker.types.Rotation`.
    """
    column = int(np.searchsorted(_YAW_EDGES, degrees(yaw_rad), side="right"))
    return column, int(np.searchsorted(_PITCH_EDGES, degrees(pitch_rad), side="right"))


def _keep(frames: list[KeptFrame], frame: KeptFrame) -> None:
    """Put a frame among the best of a cell; of two at nearly the same time only the better one stays."""
    near = next((k for k, one in enumerate(frames) if abs(one.time_s - frame.time_s) < _APART_S), None)
    if near is None and len(frames) < _KEPT:
        frames.append(frame)
        return
    worst = near if near is not None else int(np.argmin([one.score for one in frames]))
    if frame.score > frames[worst].score:
        frames[worst] = frame


def _cut(image: Image, face: Face, result: TrackResult) -> KeptFrame:
    low, high = face.points_xy.min(axis=0), face.points_xy.max(axis=0)
    margin = _MARGIN * float((high - low).max())
    height, width = image.shape[:2]
    left, top = (max(0, int(value)) for value in np.floor(low - margin))
    right, bottom = (int(value) for value in np.minimum(np.ceil(high + margin), [width, height]))
    part = image[top : max(bottom, top + 1), left : max(right, left + 1)]
    # A score above 1 is cut there; among such frames the surer points decide.
    score = face.score + 0.05 * float(face.confidences.mean())
    points = read_only(face.points_xy - np.array([left, top]))
    fov_rad = result.horizontal_fov_rad
    sight = Sight(face.confidences, (width, height), fov_rad) if fov_rad is not None else None
    return KeptFrame(_grey(part), points, (left, top), score, result.time_s, sight)  # type: ignore[arg-type]


def _grey(part: Image) -> Image:
    """A copy of its own, as the frame it is cut from must not be held."""
    weights = np.array([0.114, 0.587, 0.299])
    grey = np.rint(part @ weights).astype(np.uint8) if part.ndim == 3 else part.copy()
    return read_only(grey)  # type: ignore[return-value]


def _mouth_open(points_xy: Points) -> bool:
    above, below = points_xy[list(_INNER_LIPS)]
    first, second = points_xy[list(_OUTER_EYES)]
    return bool(np.linalg.norm(below - above) > _OPEN_MOUTH * np.linalg.norm(second - first))


def full_cells(cells: Sequence[Sequence[float]]) -> int:
    """How many cells of a `Progress` are full."""
    return sum(one >= 1.0 for row in cells for one in row)
