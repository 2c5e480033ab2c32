"""From views of the board to the camera's matrix and distortion, and how far they can be believed.

Z. Zhang, "A flexible new technique for camera calibration", PAMI 22, 2000, as OpenCV does it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.calibration.lens_board import SeenBoard, corners_m
from tracker.errors import VisavisError
from tracker.head.position import HeadPositionSettings
from tracker.pose.lens import LENS_SETTINGS, Lens, with_lens
from tracker.pose.pinhole import Pinhole
from tracker.settings import describe

Array = NDArray[np.float64]

FEWEST_VIEWS = 5
# The third radial number is left out: a webcam's corners do not tell it from the second one.
_FLAGS = cv2.CALIB_FIX_K3
_STEPS = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 60, 1e-9)
# A view whose corners are off by so many times the median one's was moved, or misread.
_ASTRAY = 3.0
# More than this, in pixels of a picture 640 wide, is no lens that was measured.
_WORST_PX = 2.0
# Every so manieth view is kept out to measure the rest by.
_KEPT_OUT = 4


class LensError(VisavisError):
    """The views do not tell the lens."""


@dataclass(frozen=True, slots=True)
class MeasuredLens:
    """What came of it.

    Attributes
    ----------
    lens : Lens
    size_px : tuple of int
        (width, height) of the pictures.
    error_px : float
        Root mean square of how far corners lie from where the lens puts them.
    held_out_px : float or None
        The same for views that a lens worked out of the others has not seen; None of too few views.
    fov_sigma_deg : float
        One standard deviation of the angle of view.
    views, left_out : int
        How many views it is made of, and how many did not fit.
    """

    lens: Lens
    size_px: tuple[int, int]
    error_px: float
    held_out_px: float | None
    fov_sigma_deg: float
    views: int
    left_out: int

    @property
    def fov_deg(self) -> float:
        """The horizontal angle of view, degrees."""
        return math.degrees(self.lens.horizontal_fov_rad)

    @property
    def most_bent_px(self) -> float:
        """How far the lens moves what is seen in the corners of the picture, at most, pixels."""
        width, height = self.size_px
        corners = np.array([[0, 0], [width - 1, 0], [0, height - 1], [width - 1, height - 1]], dtype=np.float64)
        moved = self.lens.straightened(corners, self.size_px) - corners
        return float(np.linalg.norm(moved, axis=1).max())


@dataclass(frozen=True, slots=True, eq=False)
class _Solved:
    matrix: Array
    distortion: Array
    focal_sigma_px: float
    errors_px: Array
    corners: Array


def measure_lens(views: Sequence[SeenBoard]) -> MeasuredLens:
    """Work out a lens.

    Parameters
    ----------
    views : sequence of SeenBoard
        All of one camera, and of one size.

    Raises
    ------
    LensError
        If there are too few views, or they contradict each other.
    """
    if len({view.size_px for view in views}) > 1:
        raise LensError("The pictures are of several sizes. Take all of them with one camera at one size.")
    if len(views) < FEWEST_VIEWS:
        raise LensError(
            f"The board is seen in {len(views)} pictures; at least {FEWEST_VIEWS} are needed, tilted and in all parts "
            "of the picture."
        )
    solved = _solve(views)
    kept = [view for view, error in zip(views, solved.errors_px, strict=True) if error <= _most_px(solved.errors_px)]
    if FEWEST_VIEWS <= len(kept) < len(views):
        solved = _solve(kept)
    else:
        kept = list(views)
    size_px = views[0].size_px
    lens = Lens.of_matrix(solved.matrix, solved.distortion, size_px)
    pinhole = Pinhole(float(solved.matrix[0, 0]), size_px)
    # d(2 atan(w / 2f)) = -sin(fov) df / f
    sigma = math.degrees(math.sin(pinhole.horizontal_fov_rad) * solved.focal_sigma_px / pinhole.focal_px)
    error = _root_mean_square(solved.errors_px, solved.corners)
    found = MeasuredLens(lens, size_px, error, _held_out_px(kept), sigma, len(kept), len(views) - len(kept))
    _check_reason(found)
    return found


def _solve(views: Sequence[SeenBoard]) -> _Solved:
    try:
        _, matrix, distortion, _, _, sigmas, _, errors = cv2.calibrateCameraExtended(
            [corners_m(view.ids).astype(np.float32) for view in views],
            [view.corners_xy.astype(np.float32) for view in views],
            views[0].size_px,
            np.eye(3),
            np.zeros(5),
            flags=_FLAGS,
            criteria=_STEPS,
        )
    except cv2.error as error:
        raise LensError("The lens cannot be told from these pictures. Tilt the board more, to all sides.") from error
    if not (np.isfinite(matrix).all() and np.isfinite(distortion).all()):
        raise LensError("The lens cannot be told from these pictures. Tilt the board more, to all sides.")
    corners = np.array([len(view) for view in views], dtype=np.float64)
    return _Solved(
        np.asarray(matrix, np.float64),
        np.ravel(distortion).astype(np.float64),
        float(np.ravel(sigmas)[0]),
        np.ravel(errors).astype(np.float64),
        corners,
    )


def _most_px(errors_px: Array) -> float:
    return max(_ASTRAY * float(np.median(errors_px)), 0.5)


def _root_mean_square(errors_px: Array, corners: Array) -> float:
    return float(np.sqrt((corners * errors_px**2).sum() / corners.sum()))


def _held_out_px(views: Sequence[SeenBoard]) -> float | None:
    """How far corners of views lie from where a lens puts them that was worked out without these views."""
    out = views[::_KEPT_OUT]
    rest = [view for number, view in enumerate(views) if number % _KEPT_OUT]
    if len(rest) < FEWEST_VIEWS:
        return None
    solved = _solve(rest)
    squares, count = 0.0, 0
    for view in out:
        places = corners_m(view.ids)
        found, turned, moved = cv2.solvePnP(places, view.corners_xy, solved.matrix, solved.distortion)
        if not found:
            continue
        seen, _ = cv2.projectPoints(places, turned, moved, solved.matrix, solved.distortion)
        squares += float(((np.asarray(seen)[:, 0] - view.corners_xy) ** 2).sum())
        count += len(view)
    return math.sqrt(squares / count) if count else None


def _check_reason(found: MeasuredLens) -> None:
    worst = _WORST_PX * found.size_px[0] / 640
    if found.error_px > worst:
        raise LensError(
            f"The corners are {found.error_px:.1f} pixels off, which is no lens. Glue the board on something flat and "
            "hold it still."
        )
    declared = describe(HeadPositionSettings)
    settings = with_lens(HeadPositionSettings(), found.lens)
    for name in (*LENS_SETTINGS, "horizontal_fov_deg"):
        limits, value = declared[name], getattr(settings, name)
        if not getattr(limits, "low", -math.inf) <= value <= getattr(limits, "high", math.inf):
            raise LensError(
                "What comes out is no camera. Hold the board nearer, tilted, and in all parts of the picture."
            )
