"""One head followed from detection to loss: colours or pattern in every frame, the detector to confirm them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from tracker.head.anchor import FaceAnchor
from tracker.head.camshift import CamShift, CamShiftSettings, ColourFix
from tracker.head.detector import FRONTAL, FaceDetector
from tracker.head.pattern import PatternFollower
from tracker.head.position import complete_at_edges
from tracker.settings import knob
from tracker.timing import StageClock
from tracker.types import Box, Detection, Image

# While a check has failed, or the box looks odd, the next check comes this soon.
RECHECK_S = 0.1
# Changes since the last confirmed face that call for a check before its time: of size, of proportions, and of place
# in face widths. A head at rest is checked seldom, one in motion up to ten times a second.
CHANGED_SIZE = 1.08
CHANGED_ASPECT = 1.12
MOVED = 0.3
# A box that differs by more than this from the confirmed one gets no patience when a check fails: it has run onto
# something else of the same colour.
ODD_SIZE = 1.3
ODD_ASPECT = 1.4
ODD_CONFIDENCE = 0.75
# A confirmed face this far from where the colours put it (in face widths) means that they have run off.
STRAYED = 0.35
# How much of the anchor a confirmed face renews: little at rest, where the detector's steps would be seen as jitter.
MOVING_SHARE, RESTING_SHARE = 0.35, 0.08
# A new head is looked at in so many frames on end before it is trusted for a whole interval.
PROBATION = 6
# The detector sees sizes in steps of some percent, the same step again and again on a head at rest. Asking with the
# neighbourhood a little larger or smaller each time shifts the steps, and the mean comes out between them.
DITHER = (1.0, 0.94, 1.06, 0.97, 1.03)
# The colours of a face and of what is around it may overlap by so much. Measured: 0.04 to 0.21 in colour, also pale;
# 0.45 to 0.86 in grey and sepia, where the ellipse then takes in the wall.
LARGEST_OVERLAP = 0.35
# The size of the colours' ellipse in face widths is 1.04 to 1.29; one larger than this has taken in something else.
LARGEST_HEAD = 1.6
# With less of the face than this in the picture the head counts as gone.
SEEN_SHARE = 0.55


@dataclass(frozen=True, slots=True)
class FollowSettings:
    """How often the followed head is confirmed by the detector."""

    verify_interval_s: float = knob(
        1.0,
        0.1,
        10.0,
        "s",
        "Check this often that there is still a face. Shorter: surer, costs more.",
        step=0.1,
        label="Check for a face every",
        level="expert",
    )
    patience_s: float = knob(
        1.0,
        0.1,
        10.0,
        "s",
        "Give up when checks have failed for this long. Longer: bears a hand over the face. "
        "Shorter: leaves a wall sooner.",
        step=0.1,
        level="expert",
    )
    edge_margin_px: float = knob(
        11.0,
        0.0,
        60.0,
        "px",
        "Within this distance of the picture's edge the hidden part of the head is made up for.",
        level="expert",
    )


@dataclass(frozen=True, slots=True)
class HeadFix:
    """A head in one frame.

    Attributes
    ----------
    box : Box
        Of the head's colours.
    face : Box
        Where the detector would frame the face.
    confidence : float
        Colour match, 0 to 1.
    detection : Detection or None
        The confirming face, in frames in which one was looked for and found.
    """

    box: Box
    face: Box
    confidence: float
    detection: Detection | None


class HeadFollower:
    """Follows a head from a detection on, until it is lost.

    Parameters
    ----------
    settings : FollowSettings
    camshift : CamShiftSettings
    detector : FaceDetector
        Shared with the search.
    """

    def __init__(self, settings: FollowSettings, camshift: CamShiftSettings, detector: FaceDetector) -> None:
        self._settings = settings
        self._min_confidence = camshift.min_confidence
        self._camshift = CamShift(camshift)
        self._pattern = PatternFollower(camshift.adaptation)
        self._cue: CamShift | PatternFollower = self._camshift
        self._detector = detector
        self._anchor = FaceAnchor()
        self._confirmed = ColourFix(Box(0, 0, 1, 1), 0.0)
        self._confirmations = self._checks = 0
        self._checked_s = 0.0
        self._failing_since_s: float | None = None

    def use(self, settings: FollowSettings, camshift: CamShiftSettings) -> bool:
        """Other settings from the next frame on; False where the head is to be taken up anew with them."""
        self._settings, self._min_confidence = settings, camshift.min_confidence
        self._pattern.renewal = camshift.adaptation
        if self._camshift.use(camshift):
            return True
        self._camshift = CamShift(camshift)
        return self._cue is self._pattern

    def start(self, image: Image, detection: Detection, time_s: float) -> HeadFix | None:
        """Take up a detected face; None where nothing tells it from the surroundings."""
        colours = self._start_cue(image, detection.box)
        if colours is None or colours.confidence < self._min_confidence:
            return None
        self._anchor = FaceAnchor()
        self._confirmations = 0
        # The search and the check differ by a few percent in how large they see a face, so that the first pair is
        # taken with the check's eyes: all that follow are.
        seen_again = self._check(image, detection.box) or detection
        self._learn(colours, seen_again, time_s)
        return HeadFix(colours.box, seen_again.box, colours.confidence, detection)

    def step(self, image: Image, time_s: float, clock: StageClock) -> HeadFix | None:
        """Follow into the next frame; None when the head is lost."""
        with clock.stage("camshift"):
            colours = self._cue.follow(image)
        if colours is None or colours.confidence < self._min_confidence:
            return None
        size_px = (image.shape[1], image.shape[0])
        aspect = self._confirmed.box.width_px / self._confirmed.box.height_px
        colours = replace(colours, box=complete_at_edges(colours.box, size_px, aspect, self._settings.edge_margin_px))
        detection = None
        if self._check_is_due(colours, time_s):
            with clock.stage("verification"):
                detection = self._check(image, self._anchor.face(colours.box))
                colours = self._take(image, colours, detection, time_s)
        face = self._anchor.face(colours.box)
        if self._is_over(colours, time_s) or _share_inside(face, size_px) < SEEN_SHARE:
            return None
        return HeadFix(colours.box, face, colours.confidence, detection)

    def back_projection(self) -> Image:
        """Picture of where the colours, or the pattern, say that the head is in the last frame, uint8."""
        return self._cue.back_projection()

    def _start_cue(self, image: Image, face: Box) -> ColourFix | None:
        """Settle on a face by its colours, or by its pattern where they are the colours of all around it too."""
        self._cue = self._camshift
        colours = self._camshift.start(image, face)
        if colours is None or not (self._camshift.overlap() > LARGEST_OVERLAP or _runs_over(colours.box, face)):
            return colours
        pattern = self._pattern.start(image, face)
        if pattern is None:
            return colours
        self._cue = self._pattern
        return pattern

    def _check_is_due(self, colours: ColourFix, time_s: float) -> bool:
        waited_s = time_s - self._checked_s
        if waited_s >= self._settings.verify_interval_s or self._confirmations < PROBATION:
            return True
        return waited_s >= RECHECK_S and (self._failing_since_s is not None or self._has_changed(colours))

    def _check(self, image: Image, face: Box) -> Detection | None:
        self._checks += 1
        factor = DITHER[self._checks % len(DITHER)]
        return self._detector.verify(
            image, replace(face, width_px=factor * face.width_px, height_px=factor * face.height_px)
        )

    def _take(self, image: Image, colours: ColourFix, detection: Detection | None, time_s: float) -> ColourFix:
        """Draw the consequences of a check."""
        self._checked_s = time_s
        if detection is None:
            if self._failing_since_s is None:
                self._failing_since_s = time_s
            return colours
        strayed = _distance(self._anchor.face(colours.box), detection.box) > STRAYED * detection.box.width_px
        if strayed or _runs_over(colours.box, detection.box):
            settled = self._start_cue(image, detection.box)
            if settled is not None:
                colours, self._confirmations = settled, 0
        else:
            self._cue.confirm(image, detection.box)
        self._learn(colours, detection, time_s)
        return colours

    def _learn(self, colours: ColourFix, detection: Detection, time_s: float) -> None:
        # A face in profile is framed differently, and would teach the anchor a wrong size.
        if detection.view == FRONTAL or self._confirmations == 0:
            self._confirmations += 1
            least = MOVING_SHARE if self._has_changed(colours) else RESTING_SHARE
            self._anchor.learn(colours.box, detection.box, max(least, 1 / self._confirmations))
        self._confirmed = colours
        self._checked_s = time_s
        self._failing_since_s = None

    def _is_over(self, colours: ColourFix, time_s: float) -> bool:
        if self._failing_since_s is None:
            return False
        return time_s - self._failing_since_s >= self._settings.patience_s or self._looks_odd(colours)

    def _has_changed(self, colours: ColourFix) -> bool:
        before = self._confirmed.box
        size, aspect = _ratios(colours.box, before)
        moved = _distance(colours.box, before) > MOVED * before.width_px
        return size > CHANGED_SIZE or aspect > CHANGED_ASPECT or moved or self._looks_odd(colours)

    def _looks_odd(self, colours: ColourFix) -> bool:
        size, aspect = _ratios(colours.box, self._confirmed.box)
        return (
            size > ODD_SIZE or aspect > ODD_ASPECT or colours.confidence < ODD_CONFIDENCE * self._confirmed.confidence
        )


def _distance(a: Box, b: Box) -> float:
    return math.hypot(a.x_px - b.x_px, a.y_px - b.y_px)


def _runs_over(head: Box, face: Box) -> bool:
    """Whether a head is too large for the face that is in it."""
    return math.sqrt(head.width_px * head.height_px) > LARGEST_HEAD * face.width_px


def _share_inside(box: Box, frame_size_px: tuple[int, int]) -> float:
    """How much of an upright box lies in the picture, 0 to 1."""
    width = min(box.x_px + 0.5 * box.width_px, frame_size_px[0]) - max(box.x_px - 0.5 * box.width_px, 0)
    height = min(box.y_px + 0.5 * box.height_px, frame_size_px[1]) - max(box.y_px - 0.5 * box.height_px, 0)
    return max(0.0, width) * max(0.0, height) / (box.width_px * box.height_px)


def _ratios(box: Box, before: Box) -> tuple[float, float]:
    """How many times larger (or smaller), and longer (or wider), a box is than another; both at least 1."""
    size = math.sqrt(box.width_px * box.height_px / (before.width_px * before.height_px))
    aspect = (box.width_px * before.height_px) / (box.height_px * before.width_px)
    return max(size, 1 / size), max(aspect, 1 / aspect)
