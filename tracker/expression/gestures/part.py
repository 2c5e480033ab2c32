"""Gestures as a part of reading a face."""

from __future__ import annotations

from dataclasses import replace

from tracker.expression.gestures.observation import observation_of
from tracker.expression.gestures.reader import GestureReader
from tracker.expression.seen import SeenFace
from tracker.expression.settings import ReadingSettings
from tracker.readings import FaceReading


class GesturePart:
    """The gestures of one face.

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
            With the signals; what they told of the eyes is not told again.
        """
        time_s = seen.frame.time_s
        for told in reading.gestures:
            self._reader.note(told, time_s)
        found = self._reader.step(observation_of(time_s, seen.face.pose_raw, reading))
        return replace(reading, gestures=(*reading.gestures, *found)) if found else reading
