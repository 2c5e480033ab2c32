"""What is known of a face as lines of JSON, for scripts: docs/outputs/json.md says what each field is.

Signs are those of `tracker.outputs.axes` throughout: to the own right, up, away. What is not known is null, and a
signal that is not known is left out.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from math import degrees
from typing import Any

from tracker.outputs.axes import AXES, Axes
from tracker.outputs.sample import Sample
from tracker.readings import Expression, EyeReading, Gaze, Gesture, Zone
from tracker.settings import switch
from tracker.timing import Moment, now

VERSION = 1
_POSE = tuple(f"{axis}_{unit}" for axis, unit in zip(AXES, ("cm",) * 3 + ("deg",) * 3, strict=True))
_DIGITS = 5
_OTHER_ZONE = {Zone.LEFT: Zone.RIGHT, Zone.RIGHT: Zone.LEFT}


def points_switch() -> Any:
    """Declare the setting of whether the points of the face are sent."""
    return switch(False, "The points of the face in the picture are sent, too: about a kilobyte more a frame.")


class JsonEncoder:
    """A line a frame, with a face or without.

    Parameters
    ----------
    points : bool
        Whether the points of the face are sent.
    clock : callable
        What the time is.
    """

    def __init__(self, *, points: bool = False, clock: Callable[[], Moment] = now) -> None:
        self._points, self._clock = points, clock

    def messages(self, sample: Sample) -> Sequence[bytes]:
        """One line with its end."""
        line = json.dumps(self._fields(sample), separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        return (line.encode() + b"\n",)

    def _fields(self, sample: Sample) -> dict[str, Any]:
        face, reading = sample.face, sample.reading
        fields: dict[str, Any] = {
            "visavis": VERSION,
            "index": sample.result.index,
            "time_s": _rounded(sample.result.time_s),
            "wall_s": round(1e-9 * self._clock().at(sample.captured_s).wall_ns, 6),
            "monotonic_s": round(sample.captured_s, 6),
            "state": sample.result.state.value,
            "face": face.face_id if face else None,
            "pose": _pose(sample.axes),
            "pose_raw": _pose(sample.raw),
            "signals": {name: _rounded(value) for name, value in sample.shapes.items()},
            "eyes": {"left": _eye(sample.left), "right": _eye(sample.right)},
            "gaze": _gaze(reading.gaze, mirror=sample.mirror) if reading and reading.gaze else None,
            "expression": _expression(reading.expression) if reading and reading.expression else None,
            "gestures": [_gesture(one) for one in sample.gestures],
        }
        if self._points:
            fields["points_px"] = _points(sample)
        return fields


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(float(value), _DIGITS)


def _angle(value_rad: float | None, sign: float = 1.0) -> float | None:
    return None if value_rad is None else round(sign * degrees(value_rad), _DIGITS)


def _pose(axes: Axes | None) -> Mapping[str, float] | None:
    return None if axes is None else dict(zip(_POSE, axes.round(_DIGITS).tolist(), strict=True))


def _eye(eye: EyeReading | None) -> Mapping[str, float | None] | None:
    if eye is None:
        return None
    return {
        "openness": _rounded(eye.openness),
        "closed": _rounded(eye.closed),
        "yaw_deg": _angle(eye.yaw_rad),
        "pitch_deg": _angle(eye.pitch_rad, -1.0),
    }


def _gaze(gaze: Gaze, *, mirror: bool) -> Mapping[str, object]:
    side = -1.0 if mirror else 1.0
    zone = _OTHER_ZONE.get(gaze.zone, gaze.zone) if mirror and gaze.zone else gaze.zone
    return {
        "yaw_deg": _angle(gaze.yaw_rad, side),
        "pitch_deg": _angle(gaze.pitch_rad, -1.0),
        "zone": zone.value if zone else None,
        # A place on the screen stays where it is, in the mirror too.
        "screen_x_m": _rounded(gaze.place.x_m) if gaze.place else None,
        "screen_y_m": _rounded(gaze.place.y_m) if gaze.place else None,
        "confidence": _rounded(gaze.confidence),
    }


def _expression(expression: Expression) -> Mapping[str, object]:
    return {
        "name": expression.emotion.value if expression.emotion else None,
        "probabilities": {emotion.value: _rounded(value) for emotion, value in expression.probabilities.items()},
        "own": {name: _rounded(value) for name, value in expression.own.items()},
        "own_name": expression.own_name or None,
    }


def _gesture(gesture: Gesture) -> Mapping[str, object]:
    return {
        "kind": gesture.kind.value,
        "side": gesture.side.value if gesture.side else None,
        "start_s": _rounded(gesture.start_s),
        "end_s": _rounded(gesture.end_s),
        "strength": _rounded(gesture.strength),
    }


def _points(sample: Sample) -> list[list[float]] | None:
    if sample.face is None:
        return None
    points_xy = sample.face.face.points_xy
    if sample.mirror:
        points_xy = sample.face.face.markup.mirrored(points_xy, sample.frame.image.shape[1])
    points: list[list[float]] = points_xy.round(2).tolist()
    return points
