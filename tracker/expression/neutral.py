""" "This is my neutral face": a face at rest, captured in two seconds."""

from __future__ import annotations

from enum import Enum
from math import radians

import numpy as np

from tracker.expression.openness import CLOSED_SHARES, OPEN_GAPS, lid_gaps
from tracker.expression.ranges import PersonRanges
from tracker.types import Points, State, TrackedFace, read_only
from tracker.words import later

CAPTURE_S = 2.0
# What a face that keeps still may do meanwhile: the head turn, and the lips part and meet.
_TURNS_RAD, _LIPS_MOVE_M = radians(6.0), 0.004
# A head that looks elsewhere shows too little of a side.
_ASIDE_RAD = radians(15.0)
# Away for longer than this, the face is lost.
_AWAY_S = 0.3
_INNER_LIPS = (62, 66)
_FEWEST = 10


class Refusal(Enum):
    """Why no neutral face was captured, and what to do."""

    LOST = later("The face was lost. Look into the camera and try again.")
    ASIDE = later("The head is turned away. Look into the camera and try again.")
    MOVING = later("The head moved. Keep it still for two seconds and try again.")
    TALKING = later("The mouth moved. Keep it at rest for two seconds and try again.")
    EYES_CLOSED = later("The eyes were closed. Keep them open and try again.")


class NeutralCapture:
    """Takes frames until there is a neutral face, or a reason why not.

    Parameters
    ----------
    seconds : float
        How much of the face is taken.

    Attributes
    ----------
    ranges : PersonRanges or None
        The outcome, once there is one: with a neutral face of the person's own.
    refusal : Refusal or None
        Why there is none.
    """

    def __init__(self, seconds: float = CAPTURE_S) -> None:
        self._seconds = seconds
        self._points: list[Points] = []
        self._begun_s: float | None = None
        self._last_s = 0.0
        self._turns: list[tuple[float, float, float]] = []
        self.ranges: PersonRanges | None = None
        self.refusal: Refusal | None = None

    @property
    def begun(self) -> bool:
        """Whether a frame was taken."""
        return self._begun_s is not None

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        if self.ranges is not None:
            return 1.0
        return 0.0 if self._begun_s is None else min(1.0, (self._last_s - self._begun_s) / self._seconds)

    @property
    def done(self) -> bool:
        """Whether there is an outcome, of either kind."""
        return self.ranges is not None or self.refusal is not None

    def take(self, face: TrackedFace | None, time_s: float) -> None:
        """Take a frame in. Does nothing after the outcome.

        Parameters
        ----------
        face : TrackedFace or None
            The face that counts, None while it is not there.
        time_s : float
        """
        if self.done:
            return
        if self._begun_s is None:
            self._begun_s = self._last_s = time_s
        pose = None if face is None else face.pose_raw
        if face is None or face.state is not State.TRACKING or face.frontal_m is None or pose is None:
            if time_s - self._last_s > _AWAY_S:
                self.refusal = Refusal.LOST
            return
        self._last_s = time_s
        turn = pose.rotation
        self._points.append(face.frontal_m)
        self._turns.append((turn.yaw_rad, turn.pitch_rad, turn.roll_rad))
        self.refusal = self._told_by_turns()
        if self.refusal is None and time_s - self._begun_s >= self._seconds:
            self._finish()

    def _told_by_turns(self) -> Refusal | None:
        yaw_rad, pitch_rad, _ = self._turns[-1]
        if max(abs(yaw_rad), abs(pitch_rad)) > _ASIDE_RAD:
            return Refusal.ASIDE
        return Refusal.MOVING if np.ptp(np.array(self._turns), axis=0).max() > _TURNS_RAD else None

    def _finish(self) -> None:
        points = np.array(self._points)
        if len(points) < _FEWEST:
            self.refusal = Refusal.LOST
            return
        parted_m = points[:, _INNER_LIPS[1], 1] - points[:, _INNER_LIPS[0], 1]
        low, high = np.percentile(parted_m, [5, 95])
        gaps = np.array([lid_gaps(one) for one in points])
        open_gaps = np.median(gaps, axis=0)
        if high - low > _LIPS_MOVE_M:
            self.refusal = Refusal.TALKING
        elif (open_gaps < CLOSED_SHARES[1] * np.percentile(gaps, 95, axis=0)).any() or (open_gaps < OPEN_GAPS[0]).any():
            self.refusal = Refusal.EYES_CLOSED
        else:
            neutral_m = np.median(points, axis=0)
            read_only(neutral_m)
            left, right = (float(gap) for gap in np.minimum(open_gaps, OPEN_GAPS[1]))
            self.ranges = PersonRanges(neutral_m, (left, right), captured=True)
