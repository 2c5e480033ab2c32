"""Detection as a stage: where faces are looked for, and when. Eagerly at first, seldom in an empty room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from math import inf

from tracker.head.detector import DetectorSettings, FaceDetector
from tracker.head.obstacle import obstacle_in
from tracker.timing import StageClock
from tracker.types import Box, Detection, Event, Frame, Image, Obstacle

# An empty room: after this long without a face the search slows down to a few times a second.
EAGER_SEARCH_S = 3.0
IDLE_SEARCH_INTERVAL_S = 0.2
HINTS_AFTER_S = 5.0
# Further faces are looked for in larger steps of size: they are there for longer than one look.
_GLANCE_SCALE_FACTOR = 1.2


class Look(Enum):
    """What those who follow faces want of the detection in a frame."""

    NONE = "none"
    FIRST = "the face to follow"
    FURTHER = "further faces beside those that are followed"


@dataclass(frozen=True, slots=True)
class Detected:
    """What a look showed.

    Attributes
    ----------
    look : Look
        NONE too where one was wanted, but is not due yet.
    faces : tuple of Detection
        The face to follow or nothing after a FIRST look, all that are seen after a FURTHER one.
    events : tuple of Event
    """

    look: Look = Look.NONE
    faces: tuple[Detection, ...] = ()
    events: tuple[Event, ...] = ()


class DetectionStage:
    """Looks for faces.

    Parameters
    ----------
    settings : DetectorSettings
    make_detector : callable
        Makes a detector of settings.

    Attributes
    ----------
    detector : FaceDetector
    last_seen : Box or None
        Where the face was last: it is expected there again.
    obstacle : Obstacle or None
        What the picture had against it when the face to follow was last looked for in vain.

    Raises
    ------
    ModelFileError
        If a cascade is missing or damaged.
    """

    def __init__(
        self, settings: DetectorSettings, make_detector: Callable[[DetectorSettings], FaceDetector] = FaceDetector
    ) -> None:
        self.last_seen: Box | None = None
        self.detector, self._coarse = make_detector(settings), make_detector(_coarser(settings))
        self.begin()

    def use(self, settings: DetectorSettings) -> None:
        """Look with other settings from now on."""
        self.detector.use(settings)
        self._coarse.use(_coarser(settings))

    def reset(self) -> None:
        """Nothing was ever seen."""
        self.last_seen = None
        for detector in (self.detector, self._coarse):
            detector.restart()
        self.begin()

    def begin(self, time_s: float | None = None) -> None:
        """From now on there is no face; without a time, from the next frame on."""
        self._since_s = time_s
        self._due_s = -inf
        self._hinted = False
        self.obstacle: Obstacle | None = None

    def step(self, frame: Frame, look: Look, clock: StageClock) -> Detected:
        """Look into a frame, if that is wanted and due.

        Parameters
        ----------
        frame : Frame
        look : Look
            A FIRST one is made seldom once the search has been in vain for a while, but in every frame of a recording.
        clock : StageClock
        """
        if self._since_s is None:
            self.begin(frame.time_s)
        if look is Look.NONE or (look is Look.FIRST and not frame.recorded and not self._is_due(frame.time_s)):
            return Detected()
        events = (Event.HINTS,) if look is Look.FIRST and self._wants_hints(frame.time_s) else ()
        with clock.stage("detection"):
            faces = self._face_to_follow(frame) if look is Look.FIRST else self._further_faces(frame.image)
            self.obstacle = obstacle_in(frame.image) if look is Look.FIRST and not faces else None
        return Detected(look, faces, events)

    def _is_due(self, time_s: float) -> bool:
        if time_s < self._due_s:
            return False
        if self._vain_s(time_s) >= EAGER_SEARCH_S:
            self._due_s = time_s + IDLE_SEARCH_INTERVAL_S
        return True

    def _wants_hints(self, time_s: float) -> bool:
        """Whether the search has been in vain for so long that the user may need hints; once for each search."""
        if self._hinted or self._vain_s(time_s) < HINTS_AFTER_S:
            return False
        self._hinted = True
        return True

    def _vain_s(self, time_s: float) -> float:
        return 0.0 if self._since_s is None else time_s - self._since_s

    def _face_to_follow(self, frame: Frame) -> tuple[Detection, ...]:
        image, is_new = frame.image, self._vain_s(frame.time_s) < EAGER_SEARCH_S
        # In a recording no frame may be missed, above all not the first ones; a camera has others to come.
        thorough = frame.recorded and is_new
        found = self.detector.detect(image) if thorough else self.detector.detect_by_turns(image)
        chosen = self.detector.choose(found, (image.shape[1], image.shape[0]), self.last_seen)
        return (chosen,) if chosen else ()

    def _further_faces(self, image: Image) -> tuple[Detection, ...]:
        return self._coarse.detect_by_turns(image)


def _coarser(settings: DetectorSettings) -> DetectorSettings:
    factor = max(settings.scale_factor, _GLANCE_SCALE_FACTOR)
    return replace(settings, scale_factor=factor, profiles=False, tilt_retry=False)
