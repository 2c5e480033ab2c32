"""How far apart two runs of the same frames are: other settings, another model, or a film that is not lossless."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.pose.rotation import matrix_of
from tracker.readings import FaceReading
from tracker.types import Face, HeadPose, TrackResult


@dataclass(frozen=True, slots=True)
class FrameDifference:
    """How far apart two results of one frame are. What one of them does not know is None.

    Attributes
    ----------
    index : int
    time_s : float
        Of the first one.
    states_differ : bool
    points_percent : float or None
        Mean distance of the points of the face that counts, in percent of the first one's outer-eye distance.
    position_cm : float or None
        Distance of the heads' smoothed positions.
    turn_deg : float or None
        Angle between the smoothed poses.
    signals : float or None
        Mean absolute difference of the shapes that both know.
    """

    index: int
    time_s: float
    states_differ: bool
    points_percent: float | None = None
    position_cm: float | None = None
    turn_deg: float | None = None
    signals: float | None = None


@dataclass(frozen=True, slots=True)
class Spread:
    """What is usual of a difference over many frames.

    Attributes
    ----------
    frames : int
        In which both runs knew it.
    median, percentile_95, largest : float
    """

    frames: int
    median: float
    percentile_95: float
    largest: float


@dataclass(frozen=True, slots=True)
class DifferenceSummary:
    """Two runs in a few numbers.

    Attributes
    ----------
    frames : int
        That both have.
    only_first, only_second : int
        Frames of one run that the other lacks.
    states_differ : int
        Frames in which one was tracking and the other not, or less surely.
    points_percent, position_cm, turn_deg, signals : Spread or None
        See `FrameDifference`; None where no frame tells.
    """

    frames: int
    only_first: int
    only_second: int
    states_differ: int
    points_percent: Spread | None
    position_cm: Spread | None
    turn_deg: Spread | None
    signals: Spread | None


def difference_of(first: TrackResult, second: TrackResult) -> FrameDifference:
    """How far apart two results of one frame are.

    Parameters
    ----------
    first, second : TrackResult
    """
    one, other = first.head, second.head
    position_cm = None
    if one is not None and other is not None:
        position_cm = 100 * float(np.linalg.norm(one.as_array() - other.as_array()))
    return FrameDifference(
        first.index,
        first.time_s,
        first.state is not second.state,
        _points_percent(first.face, second.face),
        position_cm,
        _turn_deg(first.pose, second.pose),
        _signals(_reading(first), _reading(second)),
    )


def differences(first: Iterable[TrackResult], second: Iterable[TrackResult]) -> tuple[FrameDifference, ...]:
    """How far apart two runs are in each frame that both have.

    Parameters
    ----------
    first, second : iterable of TrackResult
        Frames are the same that have the same ``index``; of several with one index the last one counts.
    """
    by_index = {result.index: result for result in second}
    return tuple(difference_of(one, by_index[one.index]) for one in first if one.index in by_index)


def summary_of(
    found: Iterable[FrameDifference], first_indices: Iterable[int] = (), second_indices: Iterable[int] = ()
) -> DifferenceSummary:
    """Two runs in a few numbers.

    Parameters
    ----------
    found : iterable of FrameDifference
    first_indices, second_indices : iterable of int
        Of all frames of the runs, to count those that only one has.
    """
    found = tuple(found)
    ones, others = set(first_indices), set(second_indices)
    return DifferenceSummary(
        frames=len(found),
        only_first=len(ones - others),
        only_second=len(others - ones),
        states_differ=sum(one.states_differ for one in found),
        points_percent=_spread(one.points_percent for one in found),
        position_cm=_spread(one.position_cm for one in found),
        turn_deg=_spread(one.turn_deg for one in found),
        signals=_spread(one.signals for one in found),
    )


def _reading(result: TrackResult) -> FaceReading | None:
    return result.primary.reading if result.primary is not None else None


def _points_percent(first: Face | None, second: Face | None) -> float | None:
    if first is None or second is None or first.points_xy.shape != second.points_xy.shape:
        return None
    left, right = first.markup.outer_eyes
    span_px = float(np.linalg.norm(first.points_xy[left] - first.points_xy[right]))
    apart_px = float(np.linalg.norm(first.points_xy - second.points_xy, axis=1).mean())
    return 100 * apart_px / span_px if span_px > 0 else None


def _turn_deg(first: HeadPose | None, second: HeadPose | None) -> float | None:
    if first is None or second is None:
        return None
    between = matrix_of(first.rotation).T @ matrix_of(second.rotation)
    # By the sine as well as the cosine: the cosine alone cannot tell small angles.
    sine = np.linalg.norm([between[2, 1] - between[1, 2], between[0, 2] - between[2, 0], between[1, 0] - between[0, 1]])
    return float(np.degrees(np.arctan2(0.5 * sine, 0.5 * (np.trace(between) - 1))))


def _signals(first: FaceReading | None, second: FaceReading | None) -> float | None:
    if first is None or second is None:
        return None
    return _mean_apart(first.shapes, second.shapes)


def _mean_apart(first: Mapping[str, float], second: Mapping[str, float]) -> float | None:
    apart = [abs(first[name] - second[name]) for name in first.keys() & second.keys()]
    return float(np.mean(sorted(apart))) if apart else None


def _spread(values: Iterable[float | None]) -> Spread | None:
    known: NDArray[np.float64] = np.array([value for value in values if value is not None])
    if known.size == 0:
        return None
    return Spread(known.size, float(np.median(known)), float(np.quantile(known, 0.95)), float(known.max()))
