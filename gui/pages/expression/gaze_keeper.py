"""Where on the screen is looked: by the calibration of this camera and this screen. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from gui.model.notices import Level, Notice
from gui.pages.expression.gaze_course import Look
from gui.pages.expression.gaze_heat import GazeHeat
from gui.words import later, tr
from tracker.gaze.screen_map import GazeFeatures, ScreenMap
from tracker.gaze.screen_map_file import FILE_NAME, ScreenMapFile
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.pose.stage import px_per_m_of
from tracker.readings import ScreenPlace, Zone
from tracker.types import Frame, TrackResult

_LONG_S: Final = 10.0
ZONE_WORDS: Final = {
    Zone.CENTRE: later("Looks at the middle"),
    Zone.LEFT: later("Looks to the left"),
    Zone.RIGHT: later("Looks to the right"),
    Zone.UP: later("Looks up"),
    Zone.DOWN: later("Looks down"),
}


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: its name, and its size in metres."""

    key: str
    size_m: tuple[float, float]


class GazeKeeper:
    """Tells where on the screen is looked, and keeps calibrations.

    Parameters
    ----------
    folder : Path
        Where the user's settings are kept.
    tell : callable
        Shows a notice in the strip.

    Attributes
    ----------
    heat : GazeHeat or None
        Where was looked most, once the screen is known.
    place : ScreenPlace or None
        Where is looked now, after a calibration.
    zone : Zone or None
        As coarsely as it is told without one.
    """

    def __init__(self, folder: Path, tell: Callable[[Notice], object]) -> None:
        self._folder, self._tell = folder, tell
        self._kept: ScreenMapFile | None = None
        self._camera, self._screen = "", Screen("", (0.0, 0.0))
        self._map: ScreenMap | None = None
        self.heat: GazeHeat | None = None
        self.place: ScreenPlace | None = None
        self.zone: Zone | None = None

    @property
    def calibrated(self) -> bool:
        """Whether there is a calibration of this camera and this screen."""
        return self._map is not None

    def use(self, camera: str, screen: Screen) -> None:
        """Another camera or screen; ``camera`` is '' for what is none, which has no calibration."""
        if (camera, screen) == (self._camera, self._screen):
            return
        if screen != self._screen or self.heat is None:
            self.heat = GazeHeat(screen.size_m)
        self._camera, self._screen = camera, screen
        self._map = self._file().get(camera, screen.key) if camera else None
        self.lost()

    def keep(self, made: ScreenMap) -> None:
        """Use a calibration from now on, and keep it."""
        self._map = made
        if self._camera:
            self._file().keep(self._camera, self._screen.key, made)
            self._tell_problems()

    def forget(self) -> None:
        """Forget the calibration of this camera and this screen."""
        self._map, self.place = None, None
        self._file().forget(self._camera, self._screen.key)
        self._tell_problems()
        if self.heat is not None:
            self.heat.clear()

    def lost(self) -> None:
        """It is not known where is looked."""
        self.place, self.zone = None, None

    def take(self, frame: Frame, result: TrackResult) -> Look | None:
        """A frame and what is known of it; gives what a calibration gathers."""
        reading = result.primary.reading if result.primary is not None else None
        gaze = reading.gaze if reading is not None else None
        look = look_of(frame, result)
        self.zone = gaze.zone if gaze is not None else None
        self.place = gaze.place if gaze is not None else None
        if self.place is None and look is not None and self._map is not None and self.zone is not None:
            self.place = self._map.place(look.features)
        if self.heat is not None:
            self.heat.add(self.place, result.time_s)
        return look

    def _file(self) -> ScreenMapFile:
        if self._kept is None:
            self._kept = ScreenMapFile(self._folder / FILE_NAME)
            self._tell_problems()
        return self._kept

    def _tell_problems(self) -> None:
        if self._kept is not None and self._kept.problems:
            words = tr("Gaze: {problems}.", problems="; ".join(map(tr, self._kept.problems)))
            self._kept.problems.clear()
            self._tell(Notice(words, Level.WARNING, seconds=_LONG_S))


def look_of(frame: Frame, result: TrackResult) -> Look | None:
    """What a frame says of where the eyes look; None where that is not known."""
    face = result.primary
    if face is None or face.reading is None or face.reading.gaze is None or face.pose_raw is None:
        return None
    gaze, sighting, fov_rad = face.reading.gaze, face.sighting, result.horizontal_fov_rad
    if gaze.direction is None or sighting is None or not sighting.by_pose or fov_rad is None:
        return None
    height, width = frame.image.shape[:2]
    camera = Pinhole.of_view(fov_rad, (width, height))
    place_m = camera.point_at(np.array([sighting.x_px, sighting.y_px]), px_per_m_of(sighting))
    features = GazeFeatures.of(gaze.direction, matrix_of(face.pose_raw.rotation), place_m)
    eyes = (face.reading.left, face.reading.right)
    openness = [eye.openness for eye in eyes if eye is not None and eye.openness is not None]
    return Look(features, min(openness, default=1.0), gaze.confidence)
