"""How far the tracker is off on a film with known truth, how much it shakes and lags, and how long it takes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tracker.accuracy.conditions import RATE_HZ, STILL_S
from tracker.accuracy.films import FOV_RAD, FilmFrame
from tracker.accuracy.report import Cell
from tracker.markup import IBUG_68
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.pose.rotation import matrix_of, vector_of
from tracker.timing import StageClock
from tracker.types import Rotation, State, TrackResult, Truth

Array = NDArray[np.float64]

# What comes before is the search for the face, and the first fit.
_SETTLED_S = 0.5
# A lag is looked for up to there, in such steps; a head that moves less than this tells none.
_LONGEST_LAG_S, _LAG_STEP_S, _LEAST_MOVE_M, _LEAST_TURN_RAD = 0.25, 0.002, 0.02, math.radians(5.0)
_FEWEST_FRAMES = 30


@dataclass(slots=True)
class _Course:
    """What was found of the frames in which the face was."""

    frames: int = 0
    milliseconds: list[float] = field(default_factory=list)
    times_s: list[float] = field(default_factory=list)
    points: list[float] = field(default_factory=list)
    places_m: list[Array] = field(default_factory=list)
    true_places_m: list[Array] = field(default_factory=list)
    turns: list[Rotation] = field(default_factory=list)
    true_turns: list[Rotation] = field(default_factory=list)


def measure(film: Iterable[FilmFrame], settings: PipelineSettings, face: str, condition: str) -> Iterator[Cell | None]:
    """Follow a film; None after each frame, and at last what was measured.

    Parameters
    ----------
    film : iterable of FilmFrame
        From its beginning.
    settings : PipelineSettings
    face, condition : str
        What the outcome is called.
    """
    pipeline = Pipeline(settings, mode=Mode.FACE, horizontal_fov_rad=FOV_RAD)
    course, clock = _Course(), StageClock()
    for one in film:
        with clock.stage("a frame"):
            result = pipeline.step(one.frame)
        (took,) = clock.lap()
        if one.frame.time_s >= _SETTLED_S:
            course.frames += 1
            course.milliseconds.append(took.milliseconds)
            _note(course, result, one)
        yield None
    yield _cell(course, face, condition)


def _note(course: _Course, result: TrackResult, one: FilmFrame) -> None:
    truth = one.frame.truth
    if truth is None or result.state is not State.TRACKING or result.face is None or result.pose is None:
        return
    course.times_s.append(result.time_s)
    course.points.append(_points_off(result.face.points_xy, truth, one.seen))
    course.places_m.append(result.pose.place_m)
    course.true_places_m.append(truth.head_camera_m)
    course.turns.append(result.pose.rotation)
    course.true_turns.append(truth.rotation)


def _points_off(points_xy: Array, truth: Truth, seen: NDArray[np.bool_]) -> float:
    """Mean distance of the points that can be seen, as a share of the true distance of the outer eye corners.

    The distance is that of a face that looks straight ahead, so that turning away makes no error larger.
    """
    assert truth.landmarks_xy is not None
    left, right = IBUG_68.outer_eyes
    apart = float(np.linalg.norm(truth.landmarks_xy[left] - truth.landmarks_xy[right]))
    apart /= max(math.cos(truth.rotation.yaw_rad), 0.3)
    return float(np.linalg.norm(points_xy - truth.landmarks_xy, axis=1)[seen].mean()) / apart


def _cell(course: _Course, face: str, condition: str) -> Cell:
    took = np.array(course.milliseconds)
    cell = Cell(face=face, condition=condition, frames=course.frames, found=len(course.times_s) / max(course.frames, 1))
    if len(took):
        cell = cell.also(ms_median=float(np.median(took)), ms_p95=float(np.percentile(took, 95)))
    if len(course.times_s) < _FEWEST_FRAMES:
        return cell
    times, off_m = np.array(course.times_s), np.array(course.places_m) - np.array(course.true_places_m)
    turned = [matrix_of(one) @ matrix_of(true).T for one, true in zip(course.turns, course.true_turns, strict=True)]
    off_rad = np.array([vector_of(turn) for turn in turned])
    together = np.diff(times) < 1.5 / RATE_HZ
    return cell.also(
        points_percent=100 * float(np.mean(course.points)),
        turn_deg=float(np.degrees(np.linalg.norm(off_rad, axis=1).mean())),
        place_cm=100 * float(np.linalg.norm(off_m, axis=1).mean()),
        shake_mm=_shake(1000 * off_m, together),
        shake_deg=_shake(np.degrees(off_rad), together),
        lag_ms=_lag_ms(course),
    )


def _shake(off: Array, together: NDArray[np.bool_]) -> float | None:
    """Root mean square of how the error changes from one frame to the next."""
    steps = np.diff(off, axis=0)[together]
    return float(np.sqrt((steps**2).sum(axis=1).mean())) if len(steps) else None


def _lag_ms(course: _Course) -> float | None:
    """By how much the head's course is late; None of a head that hardly moves."""
    times = np.array(course.times_s)
    moves = [
        (np.array(course.places_m)[:, axis], np.array(course.true_places_m)[:, axis], _LEAST_MOVE_M) for axis in (0, 2)
    ]
    for name in ("yaw_rad", "pitch_rad", "roll_rad"):
        found, true = (np.array([getattr(one, name) for one in turns]) for turns in (course.turns, course.true_turns))
        moves.append((found, true, _LEAST_TURN_RAD))
    moves = [(found, true, least) for found, true, least in moves if np.ptp(true) > 2 * least]
    inside = (times > STILL_S + _LONGEST_LAG_S) & (times < times[-1] - _LONGEST_LAG_S)
    if not moves or np.count_nonzero(inside) < _FEWEST_FRAMES:
        return None
    most = round(_LONGEST_LAG_S / _LAG_STEP_S)
    lags = _LAG_STEP_S * np.arange(-most // 2, most)
    misfit = np.zeros(len(lags))
    for found, true, _ in moves:
        late = np.stack([np.interp(times[inside] - lag, times, true) for lag in lags])
        off = late - found[inside]
        # A constant error is no lag.
        misfit += off.var(axis=1) / true.var()
    return 1000 * float(lags[int(misfit.argmin())])
