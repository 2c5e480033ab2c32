"""Where on the screen is looked: by the calibration of this camera and this screen. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gui.model.notices import Level, Notice
from gui.pages.expression.gaze_course import Look
from gui.pages.expression.gaze_heat import GazeHeat
from gui.words import later, tr
from tracker.gaze.screen_map import GazeFeatures, ScreenMap
from tracker.gaze.screen_map_file import FILE_NAME, ScreenMapFile
from tracker.pipeline import Pipeline
from tracker.readings import ScreenPlace, Zone
from tracker.types import TrackResult

Post = Callable[[Callable[[Pipeline], object]], object]
_LONG_S: Final = 10.0
ZONE_WORDS: Final = {
    Zone.CENTRE: later("Looks ahead"),
    Zone.LEFT: later("Looks left"),
    Zone.RIGHT: later("Looks right"),
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
    post : callable
        Has something done with the pipeline.
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

    def __init__(self, folder: Path, post: Post, tell: Callable[[Notice], object]) -> None:
        self._folder, self._post, self._tell = folder, post, tell
        self._kept: ScreenMapFile | None = None
        self._used: tuple[str, Screen] | None = None
        self._map: ScreenMap | None = None
        self.heat: GazeHeat | None = None
        self.place: ScreenPlace | None = None
        self.zone: Zone | None = None

    @property
    def calibrated(self) -> bool:
        """Whether there is a calibration of this camera and this screen."""
        return self._map is not None

    def begin(self) -> None:
        """A source begins to run, and knows of no calibration yet."""
        self._used = None

    def use(self, camera: str, screen: Screen) -> None:
        """The camera and the screen of now; ``camera`` is '' for what is none, which has no calibration."""
        if (camera, screen) == self._used:
            return
        if self.heat is None or self._used is None or screen != self._used[1]:
            self.heat = GazeHeat(screen.size_m)
        self._used = camera, screen
        self._map = self._file().get(camera, screen.key) if camera else None
        self._hand_over()
        self.lost()

    def keep(self, made: ScreenMap) -> None:
        """Use a calibration from now on, and keep it."""
        self._map = made
        self._hand_over()
        camera, screen = self._used or ("", None)
        if camera and screen is not None:
            self._file().keep(camera, screen.key, made)
            self._tell_problems()

    def forget(self) -> None:
        """Forget the calibration of this camera and this screen."""
        self._map, self.place = None, None
        self._hand_over()
        if self._used is not None:
            self._file().forget(self._used[0], self._used[1].key)
            self._tell_problems()
        if self.heat is not None:
            self.heat.clear()

    def lost(self) -> None:
        """It is not known where is looked."""
        self.place, self.zone = None, None

    def take(self, result: TrackResult) -> Look | None:
        """A result of the tracker; gives what a calibration gathers."""
        reading = result.primary.reading if result.primary is not None else None
        gaze = reading.gaze if reading is not None else None
        self.zone = gaze.zone if gaze is not None else None
        self.place = gaze.place if gaze is not None else None
        if self.heat is not None:
            self.heat.add(self.place, result.time_s)
        return look_of(result)

    def _hand_over(self) -> None:
        made = self._map
        self._post(lambda pipeline: pipeline.use_screen_map(made))

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


def look_of(result: TrackResult) -> Look | None:
    """What a frame says of where the eyes look; None where that is not known."""
    face = result.primary
    features = GazeFeatures.of_face(face) if face is not None else None
    if face is None or face.reading is None or face.reading.gaze is None or features is None:
        return None
    eyes = (face.reading.left, face.reading.right)
    openness = [eye.openness for eye in eyes if eye is not None and eye.openness is not None]
    return Look(features, min(openness, default=0.0), face.reading.gaze.confidence)
