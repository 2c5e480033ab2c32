"""Detection as a stage: where faces are looked for, and when. Eagerly at first, seldom in an empty room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from math import inf

from tracker.head.detector import DetectorSettings, FaceDetector
from tracker.head.grey import GreyFrame
from tracker.head.obstacle import obstacle_in
from tracker.head.rounds import SearchRounds
from tracker.timing import StageClock
from tracker.types import Box, Detection, Event, Frame, Image, Obstacle

# An empty room: after this long without a face the search slows down to a few times a second.
EAGER_SEARCH_S = 3.0
IDLE_SEARCH_INTERVAL_S = 0.2
HINTS_AFTER_S = 5.0


class Look(Enum):
    """What those who follow faces want of the detection in a frame."""

    NONE = "none"
    FIRST = "the face to follow"
    SCENE = "all faces of a new scene"
    FURTHER = "further faces beside those that are followed"
    MISSING = "further faces, and one who was there a moment ago"


@dataclass(frozen=True, slots=True)
class Detected:
    """What a look showed.

    Attributes
    ----------
    look : Look
        NONE too where one was wanted, but is not due yet.
    faces : tuple of Detection
        All that are seen; after a FIRST look or one at a new SCENE the face to follow comes first.
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
    make_detector, make_rounds : callable
        Make what looks at the whole of a frame, and what looks at pieces, of settings.

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
        self,
        settings: DetectorSettings,
        make_detector: Callable[[DetectorSettings], FaceDetector] = FaceDetector,
        make_rounds: Callable[[DetectorSettings], SearchRounds] = SearchRounds,
    ) -> None:
        self.last_seen: Box | None = None
        self.detector, self._rounds = make_detector(settings), make_rounds(settings)
        self.begin()

    def use(self, settings: DetectorSettings) -> None:
        """Look with other settings from now on."""
        self.detector.use(settings)
        self._rounds.use(settings)

    def reset(self) -> None:
        """Nothing was ever seen."""
        self.last_seen = None
        self.detector.restart()
        self._rounds.restart()
        self.begin()

    def begin(self, time_s: float | None = None) -> None:
        """From now on there is no face; without a time, from the next frame on."""
        self._since_s = time_s
        self._due_s = -inf
        self._hinted = False
        self.obstacle: Obstacle | None = None

    def step(
        self, frame: Frame, look: Look, clock: StageClock, grey: GreyFrame | None = None, beside: Sequence[Box] = ()
    ) -> Detected:
        """Look into a frame, if that is wanted and due.

        Parameters
        ----------
        frame : Frame
        look : Look
            A FIRST one is made seldom once the search has been in vain for a while, but in every frame of a recording;
            one for FURTHER faces takes a piece of the frame, as often as there is an allowance for.
        clock : StageClock
        grey : GreyFrame, optional
            The frame in grey, as far as that is at hand.
        beside : sequence of Box
            Those who are followed.
        """
        if self._since_s is None:
            self.begin(frame.time_s)
        if look is Look.NONE or (look is Look.FIRST and not frame.recorded and not self._is_due(frame.time_s)):
            return Detected()
        grey = grey or GreyFrame(frame.image)
        if look in (Look.FIRST, Look.SCENE):
            return self._look_for_first(frame, grey.whole, look, clock)
        missing = look is Look.MISSING
        if not self._rounds.is_due(grey, frame.time_s, beside, missing=missing):
            return Detected()
        with clock.stage("detection"):
            return Detected(look, self._rounds.look(grey.whole, frame.time_s, missing=missing))

    def _look_for_first(self, frame: Frame, grey: Image, look: Look, clock: StageClock) -> Detected:
        events = (Event.HINTS,) if self._wants_hints(frame.time_s) else ()
        with clock.stage("detection"):
            faces = self._first_faces(frame, grey, look)
            self.obstacle = None if faces else obstacle_in(frame.image)
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

    def _first_faces(self, frame: Frame, grey: Image, look: Look) -> tuple[Detection, ...]:
        """All faces, the one to follow first."""
        is_scene = look is Look.SCENE
        # In a recording no frame may be missed, above all not the first ones; a camera has others to come.
        thorough = is_scene or (frame.recorded and self._vain_s(frame.time_s) < EAGER_SEARCH_S)
        found = self.detector.detect(grey) if thorough else self.detector.detect_by_turns(grey)
        if thorough and not found:
            found = self._rounds.look_everywhere(grey)
        elif not found:
            found = self._rounds.look(grey, frame.time_s)
        if found or is_scene:
            # Where there is one there may be others.
            self._rounds.begin(grey)
        last_seen = None if is_scene else self.last_seen
        chosen = self.detector.choose(found, (grey.shape[1], grey.shape[0]), last_seen)
        return () if chosen is None else (chosen, *(one for one in found if one is not chosen))
