"""Following the head by its colours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.camshift import back_project, colour_weights, ellipse_from_moments, mean_in_and_around, mean_shift
from kernels.colour import HUE_SATURATION_BINS, RGB_BINS, count_colours, hue_saturation_table, rgb_table
from tracker.settings import choice, knob, switch
from tracker.types import Box, Image

# The colours are learnt from the middle of the face, where there is no hair and no wall.
LEARN_INNER = 0.7
# The surroundings are the ring from just outside the hair to twice the head.
AROUND_FROM, AROUND_TO = 1.5, 2.1
# The window a head is sought in next, and the stretch of picture that is looked at, in head sizes.
WINDOW_SCALE = 1.15
REGION_SCALE = 2.2
SHIFT_TOLERANCE_PX = 0.05
# The detector's box is not the colours' ellipse; this many rounds on the first frame bring one to the other.
SETTLE_STEPS = 6
SMALLEST_PX = 6.0
HUE_SATURATION = "hue-saturation"


@dataclass(frozen=True, slots=True)
class CamShiftSettings:
    """How the head's colours are learnt and followed."""

    colour_space: str = choice(
        HUE_SATURATION,
        (HUE_SATURATION, "rgb"),
        "hue-saturation: steady under changing brightness. rgb: knows dark from light.",
        labels={"rgb": "RGB"},
        level="expert",
    )
    weigh_against_background: bool = switch(
        True,
        "Prefer colours that the surroundings of the face do not have.",
        label="Weigh against the background",
        level="expert",
    )
    max_iterations: int = knob(
        10,
        1,
        30,
        "",
        "Mean-shift steps a frame at the most. More: follows faster motion.",
        label="Mean-shift steps",
        level="expert",
    )
    adaptation: float = knob(
        0.2,
        0.0,
        1.0,
        "",
        "How much of the colour model is renewed each time a detection confirms it. 0: never.",
        step=0.05,
        level="expert",
    )
    min_confidence: float = knob(
        0.3,
        0.0,
        1.0,
        "",
        "Below this colour match the head counts as lost. Higher: gives up sooner.",
        step=0.05,
        label="Least colour match",
        level="expert",
    )


@dataclass(frozen=True, slots=True)
class ColourFix:
    """Where the colours say the head is.

    Attributes
    ----------
    box : Box
        The ellipse of the colours' second moments, as a rotated box.
    confidence : float
        0 to 1: geometric mean of "the inside has the head's colours" and "the surroundings do not".
    """

    box: Box
    confidence: float


@dataclass(frozen=True, slots=True, eq=False)
class Colours:
    """What colours a head, or a thing, has, and those around it.

    Attributes
    ----------
    own, around : ndarray, shape (bins,) or (bins, bins, ...), float32
        Histograms in the colour space of the settings.
    """

    own: NDArray[np.float32]
    around: NDArray[np.float32]


class CamShift:
    """Follows one head by a colour model learnt from a face box. Reuses its buffers from frame to frame.

    Parameters
    ----------
    settings : CamShiftSettings
    inner : float
        How much of the box shows its colours, as a share of its width and height.

    Attributes
    ----------
    inner : float
    """

    def __init__(self, settings: CamShiftSettings, inner: float = LEARN_INNER) -> None:
        self._settings, self.inner = settings, inner
        self._table = _table(settings.colour_space)
        bins = HUE_SATURATION_BINS if settings.colour_space == HUE_SATURATION else RGB_BINS
        self._model = np.zeros(bins, np.float32)
        self._background = np.zeros(bins, np.float32)
        self._counted = np.zeros(bins, np.float32)
        self._weights = np.zeros(bins, np.float32)
        self._probability = np.zeros((0, 0), np.float32)
        self._region = np.zeros(4, np.int64)
        self._window = np.zeros(4)
        self._moments = np.zeros(6)
        self._ellipse = np.zeros(5)

    @property
    def settings(self) -> CamShiftSettings:
        """The settings in use."""
        return self._settings

    @property
    def colours(self) -> Colours:
        """What has been learnt."""
        return Colours(self._model.copy(), self._background.copy())

    def know(self, colours: Colours) -> None:
        """Follow colours that were learnt before.

        Parameters
        ----------
        colours : Colours
            In the colour space of the settings.
        """
        self._model[:], self._background[:] = colours.own, colours.around
        self._weigh()

    def use(self, settings: CamShiftSettings) -> bool:
        """Follow with other settings from the next frame on.

        Returns
        -------
        bool
            False in another colour space: its colours are not learnt yet, so a new one is to be started.
        """
        if settings.colour_space != self._settings.colour_space:
            return False
        before, self._settings = self._settings, settings
        if settings.weigh_against_background != before.weigh_against_background:
            self._weigh()
        return True

    def start(self, image: Image, face: Box) -> ColourFix | None:
        """Learn the colours of a face and settle on it.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        face : Box
            As a detector gives it.

        Returns
        -------
        ColourFix or None
            None where the colours do not tell the face from what is around it.
        """
        self._learn(image, face, 1.0)
        self._window[:] = face.x_px, face.y_px, face.width_px, face.height_px
        return self._settled(image)

    def confirm(self, image: Image, face: Box) -> None:
        """Renew a part of the colour model from a face that a detector has just seen."""
        if self._settings.adaptation > 0:
            self._learn(image, face, self._settings.adaptation)

    def follow(self, image: Image) -> ColourFix | None:
        """Find the head near where it was.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR

        Returns
        -------
        ColourFix or None
            None when no pixel of the head's colours is left.
        """
        if not self._look(image):
            return None
        mean_shift(
            self._probability,
            self._region,
            self._window,
            self._moments,
            self._settings.max_iterations,
            SHIFT_TOLERANCE_PX,
        )
        return self._measure()

    def find(self, image: Image, like: Box) -> ColourFix | None:
        """Look for the colours in the whole picture.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        like : Box
            About as large as this; where it is does not matter.

        Returns
        -------
        ColourFix or None
            Where most of the colours are near each other; None when there are none.
        """
        height, width = image.shape[:2]
        self._window[:] = 0.5 * width, 0.5 * height, width, height
        if self._look(image):
            # The mean over a rectangle of the thing's size around each pixel.
            size = max(1, round(like.width_px)), max(1, round(like.height_px))
            near = cv2.blur(self._probability, size, borderType=cv2.BORDER_CONSTANT)
            _, most, _, (x, y) = cv2.minMaxLoc(near)
            self._window[:] = x, y, *size
            return self._settled(image) if most > 0 else None
        return None

    def overlap(self) -> float:
        """How alike the colours of the face and of what is around it are, 0 to 1: 1 where nothing tells them apart.

        Returns
        -------
        float
            The Bhattacharyya coefficient of the two histograms (D. Comaniciu, V. Ramesh, P. Meer, PAMI 2003).
        """
        return float(np.sqrt(self._model * self._background).sum())

    def back_projection(self) -> Image:
        """Picture of the last back-projection, uint8, 255 = surely head; black outside what was looked at."""
        picture = np.zeros(self._probability.shape, np.uint8)
        left, top, right, bottom = self._region
        picture[top:bottom, left:right] = 255 * self._probability[top:bottom, left:right]
        return picture

    def _settled(self, image: Image) -> ColourFix | None:
        fix = None
        for _ in range(SETTLE_STEPS):
            fix = self.follow(image)
            if fix is None:
                break
        return fix

    def _look(self, image: Image) -> bool:
        """Work out how much each pixel around the window belongs to the head; False if there is no pixel."""
        height, width = image.shape[:2]
        if self._probability.shape != (height, width):
            self._probability = np.zeros((height, width), np.float32)
        if not self._set_region(width, height):
            return False
        back_project(image, self._table, self._weights, self._region, self._window, self._probability, self._moments)
        return True

    def _learn(self, image: Image, face: Box, share: float) -> None:
        self._count_in(image, face, 0.0, self.inner, self._model, share)
        self._count_in(image, face, AROUND_FROM, AROUND_TO, self._background, share)
        self._weigh()

    def _weigh(self) -> None:
        background = self._background if self._settings.weigh_against_background else None
        colour_weights(self._model, background, self._weights)

    def _count_in(
        self, image: Image, box: Box, inner: float, outer: float, histogram: NDArray[np.float32], share: float
    ) -> None:
        ellipse = np.array([box.x_px, box.y_px, 0.5 * box.width_px, 0.5 * box.height_px, box.angle_rad])
        if count_colours(image, self._table, ellipse, inner, outer, self._counted):
            histogram += np.float32(share) * (self._counted - histogram)

    def _set_region(self, width: int, height: int) -> bool:
        x, y, window_width, window_height = self._window
        reach_x, reach_y = 0.5 * REGION_SCALE * window_width, 0.5 * REGION_SCALE * window_height
        self._region[0] = max(0, int(x - reach_x))
        self._region[1] = max(0, int(y - reach_y))
        self._region[2] = min(width, int(x + reach_x) + 2)
        self._region[3] = min(height, int(y + reach_y) + 2)
        return bool(self._region[2] > self._region[0] and self._region[3] > self._region[1])

    def _measure(self) -> ColourFix | None:
        if not self._moments[0] > 0:
            return None
        ellipse_from_moments(self._moments, self._ellipse)
        self._ellipse[0] += self._window[0]
        self._ellipse[1] += self._window[1]
        radius_x, radius_y, angle = self._ellipse[2:]
        if not np.all(np.isfinite(self._ellipse)) or min(radius_x, radius_y) < 0.5 * SMALLEST_PX:
            return None
        inside, around = mean_in_and_around(self._probability, self._region, self._ellipse, REGION_SCALE / WINDOW_SCALE)
        confidence = float(np.sqrt(max(0.0, inside * (1 - around))))
        box = Box(
            float(self._ellipse[0]), float(self._ellipse[1]), float(2 * radius_x), float(2 * radius_y), float(angle)
        )
        self._window[:2] = self._ellipse[:2]
        # The upright rectangle around the rotated ellipse.
        self._window[2] = WINDOW_SCALE * 2 * np.hypot(radius_x * np.cos(angle), radius_y * np.sin(angle))
        self._window[3] = WINDOW_SCALE * 2 * np.hypot(radius_x * np.sin(angle), radius_y * np.cos(angle))
        return ColourFix(box, confidence)


@cache
def _table(colour_space: str) -> NDArray[np.uint16]:
    """Which bin each colour belongs to; the same for every head."""
    return hue_saturation_table() if colour_space == HUE_SATURATION else rgb_table()
