"""One head followed from detection to loss: colours in every frame, the detector to confirm them."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.head.anchor import FaceAnchor
from tracker.head.camshift import CamShift, CamShiftSettings, ColourFix
from tracker.head.detector import FaceDetector
from tracker.head.position import complete_at_edges
from tracker.settings import knob
from tracker.timing import StageClock
from tracker.types import Box, Detection, Image

# While a check has failed, or the box looks odd, the next check comes this soon.
RECHECK_S = 0.1
# Changes of size or proportions since the last confirmed face that call for a check at once.
ODD_SIZE_RATIO = 1.3
ODD_ASPECT_RATIO = 1.35
# A confirmed face this far from where the colours put it (in face widths) means that they have run off.
STRAYED = 0.35
ANCHOR_SHARE = 0.35


@dataclass(frozen=True, slots=True)
class FollowSettings:
    """How often the followed head is confirmed by the detector."""

    verify_interval_s: float = knob(
        1.0, 0.1, 10.0, "s", "Check this often that there is still a face. Shorter: surer, costs more.", step=0.1
    )
    patience_s: float = knob(
        1.0,
        0.1,
        10.0,
        "s",
        "Give up when checks have failed for this long. Longer: bears a hand over the face. "
        "Shorter: leaves a wall sooner.",
        step=0.1,
    )
    edge_margin_px: float = knob(
        11.0, 0.0, 60.0, "px", "Within this distance of the picture's edge the hidden part of the head is made up for."
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
        self._detector = detector
        self._anchor = FaceAnchor()
        self._confirmed = Box(0, 0, 1, 1)
        self._confirmed_s = self._check_due_s = 0.0
        self._failing_since_s: float | None = None
        self._aspect = 1.0

    def start(self, image: Image, detection: Detection, time_s: float) -> HeadFix | None:
        """Take up a detected face; None where its colours cannot be told from the surroundings."""
        colours = self._camshift.start(image, detection.box)
        if colours is None or colours.confidence < self._min_confidence:
            return None
        self._anchor = FaceAnchor()
        self._anchor.learn(colours.box, detection.box, 1.0)
        self._remember(colours.box, time_s)
        return HeadFix(colours.box, detection.box, colours.confidence, detection)

    def step(self, image: Image, time_s: float, clock: StageClock) -> HeadFix | None:
        """Follow into the next frame; None when the head is lost."""
        with clock.stage("camshift"):
            colours = self._camshift.follow(image)
        if colours is None or colours.confidence < self._min_confidence:
            return None
        size_px = (image.shape[1], image.shape[0])
        whole = complete_at_edges(colours.box, size_px, self._aspect, self._settings.edge_margin_px)
        face = self._anchor.face(whole)
        if not (0 <= face.x_px < size_px[0] and 0 <= face.y_px < size_px[1]):
            return None
        detection = None
        if time_s >= self._check_due_s or self._looks_odd(whole, time_s):
            with clock.stage("verification"):
                detection = self._detector.verify(image, face)
            if detection is None:
                if self._is_over(time_s):
                    return None
            else:
                colours, face = self._confirm(image, colours, detection, time_s)
        return HeadFix(colours.box, face, colours.confidence, detection)

    def back_projection(self) -> Image:
        """Picture of the colours' probability in the last frame, uint8."""
        return self._camshift.back_projection()

    def _is_over(self, time_s: float) -> bool:
        self._check_due_s = time_s + RECHECK_S
        if self._failing_since_s is None:
            self._failing_since_s = time_s
        return time_s - self._failing_since_s >= self._settings.patience_s

    def _confirm(self, image: Image, colours: ColourFix, detection: Detection, time_s: float) -> tuple[ColourFix, Box]:
        face = self._anchor.face(colours.box)
        strayed = max(abs(face.x_px - detection.box.x_px), abs(face.y_px - detection.box.y_px))
        if strayed > STRAYED * detection.box.width_px:
            settled = self._camshift.start(image, detection.box)
            if settled is not None:
                colours = settled
                self._anchor = FaceAnchor()
        else:
            self._camshift.confirm(image, detection.box)
        self._anchor.learn(colours.box, detection.box, ANCHOR_SHARE)
        self._remember(colours.box, time_s)
        return colours, self._anchor.face(colours.box)

    def _remember(self, box: Box, time_s: float) -> None:
        self._confirmed = box
        self._confirmed_s = time_s
        self._failing_since_s = None
        self._check_due_s = time_s + self._settings.verify_interval_s
        self._aspect = box.width_px / box.height_px

    def _looks_odd(self, box: Box, time_s: float) -> bool:
        if self._failing_since_s is not None or time_s - self._confirmed_s < RECHECK_S:
            return False
        before = self._confirmed
        size = (box.width_px * box.height_px / (before.width_px * before.height_px)) ** 0.5
        aspect = (box.width_px * before.height_px) / (box.height_px * before.width_px)
        return max(size, 1 / size) > ODD_SIZE_RATIO or max(aspect, 1 / aspect) > ODD_ASPECT_RATIO
