"""The points of a curve under a hand: moved, added and taken away so that the curve stays one. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from tracker.outputs.mapping.curve import Curve, CurvePoints
from tracker.outputs.mapping.settings import MOST_POINTS, SPANS

# What is seen of an axis at first, centimetres and degrees: no further does a head go at a screen.
_SEEN = {"x": 15.0, "y": 15.0, "z": 15.0, "yaw": 60.0, "pitch": 45.0, "roll": 45.0}
# Points stand at least so far apart, as a share of the axis' span, and further than the span's numbers are rounded.
_APART = 0.004
_ROUND = 2
_ROOM = 1.15


@dataclass(frozen=True, slots=True)
class CurveView:
    """How much of the two numbers is seen: from 0 to these."""

    moved: float
    sent: float


def view_of(axis: str, points: CurvePoints) -> CurveView:
    """What is to be seen of a curve: what a head does, and all of its points."""
    moved, sent = points[-1] if points else (0.0, 0.0)
    span = SPANS[axis]
    right = min(span.moved, max(_SEEN[axis], _ROOM * moved))
    return CurveView(right, min(span.sent, max(right, _ROOM * sent)))


def with_moved(axis: str, points: CurvePoints, place: int, moved: float, sent: float) -> CurvePoints:
    """A point elsewhere, as far as its neighbours and the axis let it."""
    span = SPANS[axis]
    apart = _APART * span.moved
    before = points[place - 1] if place else (0.0, 0.0)
    after = points[place + 1] if place + 1 < len(points) else (span.moved + apart, span.sent)
    point = (_within(moved, before[0] + apart, after[0] - apart), _within(sent, before[1], after[1]))
    return (*points[:place], point, *points[place + 1 :])


def with_added(axis: str, points: CurvePoints, moved: float, sent: float) -> tuple[CurvePoints, int] | None:
    """With one more point, and where it stands; None where there is no room."""
    if len(points) >= MOST_POINTS or not 0.0 < moved <= SPANS[axis].moved:
        return None
    apart = _APART * SPANS[axis].moved
    if moved < apart or any(abs(one - moved) < apart for one, _ in points):
        return None
    place = sum(one < moved for one, _ in points)
    made = (*points[:place], (moved, sent), *points[place:])
    return with_moved(axis, made, place, moved, sent), place


def without(points: CurvePoints, place: int) -> CurvePoints:
    """Without one point."""
    return (*points[:place], *points[place + 1 :])


def with_point_between(axis: str, points: CurvePoints) -> tuple[CurvePoints, int] | None:
    """With one more point where the curve has the most room, on the curve; see `with_added`."""
    view = view_of(axis, points)
    stops = (0.0, *(moved for moved, _ in points), view.moved)
    gaps = [(after - before, 0.5 * (before + after)) for before, after in pairwise(stops)]
    _, middle = max(gaps)
    return with_added(axis, points, middle, Curve(points).at(middle))


def _within(value: float, low: float, high: float) -> float:
    return round(max(low, min(high, value)), _ROUND)
