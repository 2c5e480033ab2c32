"""Irises, lids and gaze as a part of what is read from a face."""

from __future__ import annotations

from dataclasses import replace

from tracker.expression.seen import SeenFace
from tracker.expression.settings import ReadingSettings
from tracker.gaze.reader import EyeReader
from tracker.readings import FaceReading


class EyePart:
    """Reads eyes before the signals do, which go by its lids then.

    Parameters
    ----------
    settings : ReadingSettings

    Raises
    ------
    ModelFileError
        If the eye network is missing or damaged.
    """

    def __init__(self, settings: ReadingSettings) -> None:
        self._reader = EyeReader()

    def step(self, seen: SeenFace, reading: FaceReading) -> FaceReading:
        """Add both eyes and the gaze.

        Parameters
        ----------
        seen : SeenFace
        reading : FaceReading
        """
        self._reader.screen_map = seen.screen_map
        eyes = self._reader.step(seen.frame.image, seen.face, seen.horizontal_fov_rad, seen.frame.time_s)
        return replace(reading, left=eyes.left, right=eyes.right, gaze=eyes.gaze)

    def lost(self) -> None:
        """The face is not there, or not sure, in this frame."""
        self._reader.lost()
