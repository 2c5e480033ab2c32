"""Gestures as a part of reading a face."""

from __future__ import annotations

from dataclasses import replace
from math import dist

from tracker.expression.gestures.observation import observation_of
from tracker.expression.gestures.reader import GestureReader
from tracker.expression.seen import SeenFace
from tracker.expression.settings import ReadingSettings
from tracker.readings import FaceReading

# iBUG points in the middle of the upper and of the lower lip.
_INNER_LIPS = (62, 66)


class GesturePart:
    """The gestures of one face, besides the blinks and winks that its eyes have told of.

    Parameters
    ----------
    settings : ReadingSettings
    """

    def __init__(self, settings: ReadingSettings) -> None:
        self._reader = GestureReader(settings.gestures)

    def lost(self) -> None:
        """The face is not there, or not sure; the reader forgets by itself where that lasts."""

    def step(self, seen: SeenFace, reading: FaceReading) -> FaceReading:
        """Add the gestures that became sure.

        Parameters
        ----------
        seen : SeenFace
        reading : FaceReading
            With the signals, and the blinks and winks that they tell of.
        """
        lip_gap_m = dist(*(seen.frontal_m[point].tolist() for point in _INNER_LIPS))
        found = self._reader.step(observation_of(seen.frame.time_s, seen.face.pose_raw, reading, lip_gap_m))
        return replace(reading, gestures=(*reading.gestures, *found)) if found else reading
