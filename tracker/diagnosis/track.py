"""What a result tells of how the track stands: size, place, speed, turn, and which points are in doubt. No picture."""

from __future__ import annotations

from dataclasses import dataclass
from math import degrees, hypot

import numpy as np

from tracker.diagnosis.measures import COLUMN, MEASURES, OBSTACLES, Measure, Numbers
from tracker.head.detector import PROFILE_LEFT, PROFILE_RIGHT
from tracker.head.face_geometry import EYES_BELOW_CENTRE
from tracker.types import Face, Sighting, State, TrackedFace, TrackResult

_FOLLOWED = (State.TRACKING, State.UNCERTAIN)
# Over which time a velocity is measured: over single frames it is mostly the noise of the box.
_VELOCITY_S = 0.12
_PROFILES = {PROFILE_LEFT: -1.0, PROFILE_RIGHT: 1.0}


@dataclass(frozen=True, slots=True)
class FaceSquare:
    """Where a face is: its centre, and the side of the square around it as the detector frames it, pixels."""

    x_px: float
    y_px: float
    side_px: float


def square_of(sighting: Sighting) -> FaceSquare:
    """The square around a face.

    Parameters
    ----------
    sighting : Sighting
    """
    return FaceSquare(sighting.x_px, sighting.y_px - EYES_BELOW_CENTRE * sighting.width_px, sighting.width_px)


class TrackMeter:
    """Measures results, one after the other.

    Attributes
    ----------
    square : FaceSquare or None
        Where the face is, or was when it was last followed; None before that.
    """

    def __init__(self) -> None:
        self.square: FaceSquare | None = None
        self._way: list[tuple[float, FaceSquare]] = []
        self._time_s: float | None = None
        self._was_followed = False

    def forget(self) -> None:
        """Another source begins."""
        self.__init__()  # type: ignore[misc]

    def measure(self, result: TrackResult, size_px: tuple[int, int] | None) -> Numbers:
        """The measures of one frame that need no picture.

        Parameters
        ----------
        result : TrackResult
            Later than the one before.
        size_px : tuple of int or None
            Width and height of the picture, where they are known.

        Returns
        -------
        ndarray, shape (number of measures,), float64
            NaN for what is not known, and for what needs a picture.
        """
        row = np.full(len(MEASURES), np.nan)
        values: dict[Measure, float] = {Measure.OBSTACLE: float(OBSTACLES.index(result.obstacle))}
        if self._time_s is not None:
            values[Measure.GAP] = result.time_s - self._time_s
        values |= self._others(result.faces)
        if result.state in _FOLLOWED and result.sighting is not None:
            values |= self._followed(result, result.sighting, size_px)
        self._was_followed, self._time_s = result.state in _FOLLOWED, result.time_s
        for measure, value in values.items():
            row[COLUMN[measure]] = value
        return row

    def _followed(
        self, result: TrackResult, sighting: Sighting, size_px: tuple[int, int] | None
    ) -> dict[Measure, float]:
        square, values = square_of(sighting), _sureness(result)
        if not self._was_followed:
            if self.square is not None:
                away = hypot(square.x_px - self.square.x_px, square.y_px - self.square.y_px)
                values[Measure.JUMP] = away / self.square.side_px
            self._way.clear()
        self.square = square
        if size_px is not None:
            values |= _place(square, size_px)
        values |= self._velocity(result.time_s, square) | _turn(result)
        if result.face is not None:
            values |= _doubts(result.face)
        if result.primary is not None:
            values[Measure.FACE_ID] = result.primary.face_id
        return values

    def _velocity(self, time_s: float, square: FaceSquare) -> dict[Measure, float]:
        self._way.append((time_s, square))
        while len(self._way) > 2 and time_s - self._way[1][0] >= _VELOCITY_S:
            self._way.pop(0)
        since_s, before = self._way[0]
        if time_s <= since_s:
            return {}
        scale = 1 / ((time_s - since_s) * square.side_px)
        return {
            Measure.VELOCITY_X: scale * (square.x_px - before.x_px),
            Measure.VELOCITY_Y: scale * (square.y_px - before.y_px),
        }

    def _others(self, faces: tuple[TrackedFace, ...]) -> dict[Measure, float]:
        """How many faces there are beside the primary one, and how much of its place they take."""
        others = [square_of(one.sighting) for one in faces if not one.primary and one.sighting is not None]
        primary = next((one.sighting for one in faces if one.primary), None)
        own = square_of(primary) if primary is not None else self.square
        values = {Measure.OTHERS: float(len(others))}
        if own is not None:
            values[Measure.OVERLAP] = max((_overlap(own, other) for other in others), default=0.0)
        return values


def _sureness(result: TrackResult) -> dict[Measure, float]:
    """In head mode a face is sure where the detector has just seen it: colours alone bear with a hand or a wall."""
    sure = result.state is State.TRACKING if result.primary is not None else result.detection is not None
    return {Measure.SURE: float(sure), Measure.CONFIDENCE: result.confidence}


def _place(square: FaceSquare, size_px: tuple[int, int]) -> dict[Measure, float]:
    width, height = size_px
    half, side = 0.5 * square.side_px, square.side_px
    return {
        Measure.SIZE: side / height,
        Measure.LEFT: (square.x_px - half) / side,
        Measure.RIGHT: (width - square.x_px - half) / side,
        Measure.TOP: (square.y_px - half) / side,
        Measure.BOTTOM: (height - square.y_px - half) / side,
    }


def _turn(result: TrackResult) -> dict[Measure, float]:
    values: dict[Measure, float] = {}
    pose = result.pose_raw or result.pose
    if pose is not None:
        turn = pose.rotation
        values[Measure.YAW] = degrees(turn.yaw_rad)
        values[Measure.PITCH] = degrees(turn.pitch_rad)
        values[Measure.ROLL] = degrees(turn.roll_rad)
    elif result.box is not None:
        values[Measure.ROLL] = degrees(result.box.angle_rad)
    if result.detection is not None:
        values[Measure.PROFILE] = _PROFILES.get(result.detection.view, 0.0)
    return values


def _doubts(face: Face) -> dict[Measure, float]:
    """How sure the points are, all together and part by part."""
    doubtful, sure = face.confidence_span
    sureness = np.clip((face.confidences - doubtful) / (sure - doubtful), 0, 1)
    markup, points = face.markup, face.points_xy
    above = np.concatenate([markup.region("brows"), markup.region("eyes")])
    inner = np.concatenate([above, markup.region("nose"), markup.region("mouth")])
    if not inner.size:
        # A layout of somebody's own may not say where its points belong.
        inner = np.arange(len(points))
    is_left = points[inner, 0] < np.median(points[inner, 0])
    parts = {
        Measure.SURE_ABOVE: above,
        Measure.SURE_BELOW: markup.region("mouth"),
        Measure.SURE_LEFT: inner[is_left],
        Measure.SURE_RIGHT: inner[~is_left],
    }
    values = {measure: float(sureness[part].mean()) for measure, part in parts.items() if part.size}
    return {Measure.SEEN: float(np.mean(face.seen)), **values}


def _overlap(own: FaceSquare, other: FaceSquare) -> float:
    """Share of the first square that lies in the second one."""
    half = 0.5 * (own.side_px + other.side_px)
    least = min(own.side_px, other.side_px)
    wide = min(least, max(0.0, half - abs(own.x_px - other.x_px)))
    tall = min(least, max(0.0, half - abs(own.y_px - other.y_px)))
    return wide * tall / own.side_px**2
