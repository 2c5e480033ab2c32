"""The mapping at work: from a head's pose to what is sent of it."""

from __future__ import annotations

from math import isfinite

import numpy as np

from tracker.geometry import HeadPose, read_only
from tracker.outputs.axes import Axes
from tracker.outputs.mapping.centre import Centre, CentreKeeper, Sight, corrected, sight_of
from tracker.outputs.mapping.curve import Curve
from tracker.outputs.mapping.filters import make_filter
from tracker.outputs.mapping.settings import AxisMapping, PoseMapping
from tracker.outputs.mapping.stages import MappedPose
from tracker.outputs.mapping.turns import Vector

# So long one outcome takes to pass over into another, when the mapping changes, the head is recentred or comes back.
FADE_S = 0.15


class PoseMapper:
    """Maps the poses of one head, one after the other; on one thread at a time.

    While no head is there nothing is told and all stands still. A filter starts anew when it comes back, as what it
    knew is over; but what is sent passes over from where receivers have been holding it, within `FADE_S`.

    Parameters
    ----------
    mapping : PoseMapping
    """

    def __init__(self, mapping: PoseMapping) -> None:
        self._mapping = mapping
        self.forget()

    def forget(self) -> None:
        """Another head, or another source: there is no centre, and nothing to pass over from."""
        self._keeper = CentreKeeper()
        self._course = _Course(self._mapping)
        self._leaving: _Course | _Standing | None = None
        self._left_s: float | None = None
        self._last: MappedPose | None = None
        self._recentring = self._held = False

    @property
    def mapping(self) -> PoseMapping:
        """The one that is in use."""
        return self._mapping

    def use(self, mapping: PoseMapping) -> None:
        """Another mapping from now on; the centre stays, and what is sent passes over within `FADE_S`.

        Parameters
        ----------
        mapping : PoseMapping
        """
        if mapping != self._mapping:
            self._leave()
            self._mapping, self._course = mapping, _Course(mapping)

    def recenter(self) -> None:
        """Take the next pose that is seen for the centre; what is sent passes over within `FADE_S`."""
        self._leave()
        self._course = _Course(self._mapping)
        self._recentring = True

    def hold_centre(self, held: bool) -> None:
        """While held, as by a key that is kept pressed, the centre stays with the head.

        Parameters
        ----------
        held : bool
        """
        if held and not self._held:
            self.recenter()
        self._held = held

    def nudge(self, axis: str, amount: float) -> None:
        """Send so much more of one axis from now on; recentring undoes it. Without a centre it does nothing.

        Parameters
        ----------
        axis : str
            One of `tracker.outputs.axes.AXES`.
        amount : float
            Centimetres or degrees.
        """
        self._keeper.nudge(axis, amount)

    def step(self, pose: HeadPose | None, time_s: float) -> MappedPose | None:
        """What is sent of a pose.

        Parameters
        ----------
        pose : HeadPose or None
            Before it was smoothed, as the filter is here; None while it is not surely known.
        time_s : float
            Of the picture.

        Returns
        -------
        MappedPose or None
            None while there is nothing to tell, rather than an old pose, or a number that is none.
        """
        sight = None if pose is None else sight_of(pose)
        mapped = None if sight is None else self._seen(sight, time_s)
        if mapped is None:
            self._lost()
        else:
            self._last = mapped
        return mapped

    def _seen(self, sight: Sight, time_s: float) -> MappedPose | None:
        if self._recentring or self._held:
            self._keeper.put(sight)
            self._recentring = False
        self._keeper.step(sight, time_s, self._mapping.centre)
        self._course.centre = self._keeper.centre
        mapped = self._course.step(sight, self._keeper.neck, time_s)
        return mapped if mapped is None else self._passed_over(mapped, sight, time_s)

    def _passed_over(self, mapped: MappedPose, sight: Sight, time_s: float) -> MappedPose:
        """What is sent while it passes over from what was sent before; in between, axis by axis."""
        if self._leaving is None:
            return mapped
        if self._left_s is None:
            self._left_s = time_s
        share = max(0.0, (time_s - self._left_s) / FADE_S)
        before = self._leaving.step(sight, self._keeper.neck, time_s) if share < 1 else None
        if before is None:
            self._leaving = None
            return mapped
        sent = before.mapped + share * (mapped.mapped - before.mapped)
        read_only(sent)
        return MappedPose(time_s, mapped.raw, mapped.corrected, mapped.filtered, sent)

    def _lost(self) -> None:
        self._keeper.lost()
        self._course.forget()
        self._leaving = None if self._last is None else _Standing(self._last)
        self._left_s = None

    def _leave(self) -> None:
        """Pass over from what has been sent so far: as it goes on, or, in the middle of a passing, as it is now."""
        gone = self._leaving is not None and self._left_s is None
        if self._last is not None and not gone and self._left_s != self._last.time_s:
            self._leaving = self._course if self._leaving is None else _Standing(self._last)
            # Not with the next pose: a knob that is turned all the time would hold everything back.
            self._left_s = self._last.time_s


class _Course:
    """What one mapping makes of poses.

    Attributes
    ----------
    centre : Centre or None
        From where poses are seen.
    """

    def __init__(self, mapping: PoseMapping) -> None:
        self.centre: Centre | None = None
        self._settings = mapping.centre
        self._filter = make_filter(mapping.filter)
        self._axes = [_AxisCourse(axis) for axis in mapping.axes]

    def forget(self) -> None:
        """The head was away."""
        self._filter.forget()

    def step(self, sight: Sight, neck: Vector, time_s: float) -> MappedPose | None:
        """All stages of a pose; None where one of them is no number."""
        seen = corrected(sight, self.centre, neck, self._settings)
        filtered = self._filter.step(seen, time_s) if _is_known(seen) else seen
        if not _is_known(filtered):
            return None
        mapped = np.array([axis.at(value) for axis, value in zip(self._axes, filtered.tolist(), strict=True)])
        for array in (sight.raw, seen, filtered, mapped):
            read_only(array)
        return MappedPose(time_s, sight.raw, seen, filtered, mapped) if _is_known(mapped) else None


class _Standing:
    """What was sent last, as if it went on to be."""

    def __init__(self, last: MappedPose) -> None:
        self._last = last

    def step(self, sight: Sight, neck: Vector, time_s: float) -> MappedPose:
        """The same, whatever is seen."""
        return self._last


class _AxisCourse:
    """One axis: dead zone, curve, gain, limit, direction."""

    def __init__(self, mapping: AxisMapping) -> None:
        self._dead_zone, self._gain, self._limit = mapping.dead_zone, mapping.gain, mapping.limit
        self._sign = -1.0 if mapping.inverted else 1.0
        self._forward = Curve(mapping.points)
        self._backward = Curve(mapping.backward_points) if mapping.asymmetric else self._forward

    def at(self, value: float) -> float:
        """What is sent of a value."""
        curve = self._forward if value >= 0 else self._backward
        sent = min(self._limit, self._gain * curve.at(max(0.0, abs(value) - self._dead_zone)))
        return self._sign * (sent if value >= 0 else -sent)


def _is_known(axes: Axes) -> bool:
    return isfinite(sum(axes.tolist()))
