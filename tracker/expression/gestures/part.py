"""Gestures as the last part that reads a face: it goes by what all others have read."""

from __future__ import annotations

from dataclasses import replace

from tracker.expression.gestures.observation import observation_of
from tracker.expression.gestures.reader import GestureReader
from tracker.expression.gestures.settings import GestureSettings
from tracker.expression.seen import SeenFace
from tracker.readings import FaceReading


class GesturePart:
    """The gestures of one face, besides the blinks and winks that its eyes have told of.

    Parameters
    ----------
    settings : GestureSettings
    """

    def __init__(self, settings: GestureSettings) -> None:
        self._reader = GestureReader(settings)

    def lost(self) -> None:
        """The face is not there, or not sure, in this frame; the reader notices by the gap in time."""

    def step(self, seen: SeenFace, reading: FaceReading) -> FaceReading:
        """Add gestures.

        Parameters
        ----------
        seen : SeenFace
        reading : FaceReading
            With the signals, if they are read.
        """
        found = self._reader.step(observation_of(seen.frame.time_s, seen.face.pose_raw, reading))
        return replace(reading, gestures=(*reading.gestures, *found)) if found else reading
