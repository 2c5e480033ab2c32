"""What is computed from the stream of results for the plots and the status strip. Knows nothing of Qt."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from tracker.types import Detection, Face, PivotDrift, Points, State, TrackResult

PLOT_SECONDS = 10.0
JITTER_SECONDS = 2.0
TRAIL_SECONDS = 1.5
DETECTION_SECONDS = 0.5
_MIN_JITTER_SAMPLES = 15
# A head that goes farther than this in two seconds moves; its way is no jitter.
_STILL_MM = 25.0


@dataclass(frozen=True, slots=True)
class Jitter:
    """Standard deviation around a straight line over the last two seconds; the larger of x and y.

    ``face`` is that of the face's points, their mean over the distance of the outer eye corners; None without a face.
    """

    millimetres: float
    pixels: float
    face: float | None = None


class Recorder:
    """Keeps the last seconds of results.

    Attributes
    ----------
    changes : int
        How often it has changed: while that stays, nothing need be drawn anew.
    """

    def __init__(self) -> None:
        self._results: deque[TrackResult] = deque()
        self.changes = 0

    def clear(self) -> None:
        """Forget everything, as when another source starts."""
        self._results.clear()
        self.changes += 1

    def add(self, result: TrackResult) -> None:
        """Take in one result; a clock that jumps back (a clip that starts again) starts a new record."""
        if self._results and result.time_s <= self._results[-1].time_s:
            self._results.clear()
        self._results.append(result)
        self.changes += 1
        while result.time_s - self._results[0].time_s > PLOT_SECONDS:
            self._results.popleft()

    def positions_cm(self) -> tuple[Points, Points]:
        """Seconds before now, shape (N,), and smoothed x, y, z in cm, shape (N, 3), NaN where the head is not known."""
        time_s = self._times()
        nowhere = (np.nan, np.nan, np.nan)
        rows = [nowhere if (head := r.head) is None else (head.x_m, head.y_m, head.z_m) for r in self._results]
        return time_s, 100.0 * np.array(rows, dtype=np.float64).reshape(-1, 3)

    def stages_ms(self) -> tuple[Points, dict[str, Points]]:
        """Seconds before now, shape (N,), and milliseconds of each stage, shape (N,), 0 where it did not run."""
        names: dict[str, None] = {}
        for result in self._results:
            names.update(dict.fromkeys(time.stage for time in result.stage_times))
        table = {name: np.zeros(len(self._results)) for name in names}
        for row, result in enumerate(self._results):
            for time in result.stage_times:
                table[time.stage][row] = time.milliseconds
        return self._times(), table

    def trail_xy(self) -> Points:
        """Centres of the tracked box, oldest first, shape (N, 2), NaN where there was none."""
        nowhere = (np.nan, np.nan)
        rows = [nowhere if r.box is None else (r.box.x_px, r.box.y_px) for r in self._recent(TRAIL_SECONDS)]
        return np.array(rows, dtype=np.float64).reshape(-1, 2)

    def detection(self) -> tuple[Detection, float] | None:
        """The newest detection, unless too old to show, and how fresh it is, from 1 (now) to 0."""
        for result in reversed(self._recent(DETECTION_SECONDS)):
            if result.detection is not None:
                age_s = self._results[-1].time_s - result.time_s
                return result.detection, 1.0 - age_s / DETECTION_SECONDS
        return None

    def face(self) -> Face | None:
        """The face in the newest result."""
        return self._results[-1].face if self._results else None

    def pivot_drift(self) -> PivotDrift | None:
        """How far turns of the head move it; None while that is not known."""
        pose = self._results[-1].pose if self._results else None
        return pose.pivot_drift if pose is not None else None

    def score(self) -> float | None:
        """How good the newest fit is, 0 to 1; None without a face."""
        face = self.face()
        return face.score if face is not None else None

    def fits(self) -> tuple[Points, Points]:
        """Seconds before now, shape (N,), and score and motion of the fits, shape (N, 2), NaN without a face."""
        nowhere = (np.nan, np.nan)
        rows = [nowhere if (face := r.face) is None else (face.score, face.motion) for r in self._results]
        return self._times(), np.array(rows, dtype=np.float64).reshape(-1, 2)

    def jitter(self) -> Jitter | None:
        """Scatter of the smoothed position, or None while the head moves or has not been followed for long enough."""
        recent = self._recent(JITTER_SECONDS)
        if len(recent) < _MIN_JITTER_SAMPLES or recent[-1].time_s - recent[0].time_s < 0.9 * JITTER_SECONDS:
            return None
        rows = []
        for result in recent:
            if result.state is not State.TRACKING or result.head is None or result.box is None:
                return None
            rows.append((result.time_s, *1e3 * result.head.as_array(), result.box.x_px, result.box.y_px))
        table = np.array(rows)
        if np.ptp(table[:, 1:4], axis=0).max() > _STILL_MM:
            return None
        scatter = _scatter(table[:, 0], table[:, 1:])
        return Jitter(float(scatter[:2].max()), float(scatter[3:].max()), _face_scatter(recent))

    def _times(self) -> Points:
        newest = self._results[-1].time_s if self._results else 0.0
        return np.array([result.time_s - newest for result in self._results], dtype=np.float64)

    def _recent(self, seconds: float) -> list[TrackResult]:
        if not self._results:
            return []
        since = self._results[-1].time_s - seconds
        return [result for result in self._results if result.time_s >= since]


def _face_scatter(recent: list[TrackResult]) -> float | None:
    """Mean scatter of the face's points as a share of the distance of the outer eye corners; None without faces."""
    faces = [result.face for result in recent if result.face is not None]
    if len(faces) < len(recent) or len({face.markup for face in faces}) != 1:
        return None
    table = np.array([face.points_xy for face in faces])
    left, right = faces[0].markup.outer_eyes
    eyes_px = np.linalg.norm(table[:, right] - table[:, left], axis=1).mean()
    scatter = _scatter(np.array([result.time_s for result in recent]), table.reshape(len(table), -1))
    return float(np.hypot(scatter[0::2], scatter[1::2]).mean() / eyes_px)


def _scatter(time_s: Points, columns: Points) -> Points:
    """Standard deviation of each column around its straight line in time, shape (columns,)."""
    design = np.stack([np.ones_like(time_s), time_s - time_s.mean()], axis=1)
    fit, *_ = np.linalg.lstsq(design, columns, rcond=None)
    residual = columns - design @ fit
    return np.asarray(np.sqrt((residual**2).sum(axis=0) / max(len(time_s) - 2, 1)))
