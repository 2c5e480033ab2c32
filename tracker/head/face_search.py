"""When and where faces are looked for: eagerly at first, seldom in an empty room, coarsely beside a known face."""

from __future__ import annotations

from dataclasses import replace

from tracker.head.detector import DetectorSettings, FaceDetector
from tracker.types import Box, Detection, Image

# An empty room: after this long without a face the search slows down to a few times a second.
EAGER_SEARCH_S = 3.0
IDLE_SEARCH_INTERVAL_S = 0.2
HINTS_AFTER_S = 5.0
# Further faces are looked for in larger steps of size: they are there for longer than one look.
_GLANCE_SCALE_FACTOR = 1.2


class FaceSearch:
    """Looks for the face to follow.

    Parameters
    ----------
    settings : DetectorSettings

    Attributes
    ----------
    detector : FaceDetector
    last_seen : Box or None
        Where the face was last: it is expected there again.

    Raises
    ------
    ModelFileError
        If a cascade is missing or damaged.
    """

    def __init__(self, settings: DetectorSettings) -> None:
        self.last_seen: Box | None = None
        self.use(settings)
        self.begin(0.0)

    def use(self, settings: DetectorSettings) -> None:
        """Look with other settings from now on."""
        self.detector = FaceDetector(settings)
        factor = max(settings.scale_factor, _GLANCE_SCALE_FACTOR)
        self._coarse = FaceDetector(replace(settings, scale_factor=factor, profiles=False, tilt_retry=False))

    def begin(self, time_s: float) -> None:
        """From now on there is no face."""
        self._since_s = self._due_s = time_s
        self._hinted = False

    def is_due(self, time_s: float) -> bool:
        """Whether this frame is to be looked at; says yes seldom once a search has been in vain for a while."""
        if time_s < self._due_s:
            return False
        if time_s - self._since_s >= EAGER_SEARCH_S:
            self._due_s = time_s + IDLE_SEARCH_INTERVAL_S
        return True

    def wants_hints(self, time_s: float) -> bool:
        """Whether the search has been in vain for so long that the user may need hints; once for each search."""
        if self._hinted or time_s - self._since_s < HINTS_AFTER_S:
            return False
        self._hinted = True
        return True

    def look(self, image: Image) -> tuple[Detection, ...]:
        """The face to follow, if one is seen."""
        found = self.detector.detect_by_turns(image)
        chosen = self.detector.choose(found, (image.shape[1], image.shape[0]), self.last_seen)
        return (chosen,) if chosen else ()

    def look_further(self, image: Image) -> tuple[Detection, ...]:
        """All faces that a coarse look shows."""
        return self._coarse.detect_by_turns(image)
