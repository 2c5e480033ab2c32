"""CamShift: back-projection, moments and mean shift with windows that are not tied to whole pixels.

References
----------
G. Bradski, "Computer vision face tracking for use in a perceptual user interface", Intel Technology Journal Q2 1998.
D. Comaniciu, V. Ramesh, P. Meer, "Kernel-based object tracking", PAMI 2003 (weighting against the background).
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.colour import table_index
from kernels.options import KERNEL


def colour_weights(
    model: NDArray[np.float32], background: NDArray[np.float32] | None, out: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Weight of each colour bin: how surely a pixel of that colour belongs to the head.

    With a background this is Bayes' rule at even odds, ``P(head | colour) = q / (q + p)``; without one it is the model
    scaled to a maximum of 1 (Swain and Ballard's back-projection).

    Parameters
    ----------
    model, background : ndarray, shape (bins,), float32
        Colour shares of the head (q) and of what surrounds it (p), each summing to 1.
    out : ndarray, shape (bins,), float32, output

    Returns
    -------
    ndarray
        ``out``, values 0 to 1; 0 for colours that the model has never seen.
    """
    if background is None:
        np.divide(model, max(float(model.max()), 1e-12), out=out)
    else:
        # A share below this is a handful of pixels: too few to claim a colour for the head.
        np.divide(model, model + background + np.float32(5e-4), out=out)
    return out


@njit(**KERNEL)
def back_project(
    image: NDArray[np.uint8],
    table: NDArray[np.uint16],
    weights: NDArray[np.float32],
    region: NDArray[np.int64],
    window: NDArray[np.float64],
    probability: NDArray[np.float32],
    moments: NDArray[np.float64],
) -> None:
    """Look up each pixel's weight in a region and gather the moments of a window in the same pass.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    table : ndarray, shape (TABLE_SIZE,), uint16
    weights : ndarray, shape (bins,), float32
    region : ndarray, shape (4,), int64
        Columns and rows to look at: left, top, right, bottom; the last two excluded; within the picture.
    window : ndarray, shape (4,), float64
        Centre x, y, width, height in pixels, within the region. A pixel cut by the border counts by the part of
        it that is covered.
    probability : ndarray, shape (height, width), float32, output
        Written inside the region only.
    moments : ndarray, shape (6,), float64, output
        m00, then m10, m01 (about the window's centre), m20, m11, m02.
    """
    left, top, right, bottom = region
    moments[:] = 0.0
    for row in range(top, bottom):
        for column in range(left, right):
            entry = table_index(image[row, column, 0], image[row, column, 1], image[row, column, 2])
            probability[row, column] = weights[table[entry]]
        _add_row(probability, row, left, right, window, moments)


@njit(inline="always", **KERNEL)
def _add_row(
    probability: NDArray[np.float32],
    row: int,
    left: int,
    right: int,
    window: NDArray[np.float64],
    moments: NDArray[np.float64],
) -> None:
    centre_x, centre_y, width, height = window
    down = row - centre_y
    covered_y = min(1.0, 0.5 * height + 0.5 - abs(down))
    if covered_y <= 0.0:
        return
    first = max(left, int(np.floor(centre_x - 0.5 * width + 0.5)))
    last = min(right - 1, int(np.ceil(centre_x + 0.5 * width - 0.5)))
    sum_0 = sum_1 = sum_2 = np.float32(0.0)
    reach = np.float32(0.5 * width + 0.5)
    middle = np.float32(centre_x)
    for column in range(first, last + 1):
        along = np.float32(column) - middle
        covered_x = min(np.float32(1.0), max(np.float32(0.0), reach - abs(along)))
        mass = probability[row, column] * covered_x
        sum_0 += mass
        sum_1 += mass * along
        sum_2 += mass * along * along
    moments[0] += covered_y * sum_0
    moments[1] += covered_y * sum_1
    moments[2] += covered_y * sum_0 * down
    moments[3] += covered_y * sum_2
    moments[4] += covered_y * sum_1 * down
    moments[5] += covered_y * sum_0 * down * down


@njit(**KERNEL)
def window_moments(
    probability: NDArray[np.float32],
    region: NDArray[np.int64],
    window: NDArray[np.float64],
    moments: NDArray[np.float64],
) -> None:
    """Moments of a window over a back-projection that is already there.

    Parameters
    ----------
    probability : ndarray, shape (height, width), float32
    region : ndarray, shape (4,), int64
        Left, top, right, bottom (excluded) where the back-projection is valid.
    window : ndarray, shape (4,), float64
        Centre x, y, width, height in pixels.
    moments : ndarray, shape (6,), float64, output
        As in `back_project`.
    """
    moments[:] = 0.0
    for row in range(region[1], region[3]):
        _add_row(probability, row, region[0], region[2], window, moments)


@njit(**KERNEL)
def mean_shift(
    probability: NDArray[np.float32],
    region: NDArray[np.int64],
    window: NDArray[np.float64],
    moments: NDArray[np.float64],
    max_iterations: int,
    tolerance_px: float,
) -> int:
    """Move a window to the centre of mass under it until it rests.

    Parameters
    ----------
    probability : ndarray, shape (height, width), float32
        Back-projection, valid inside the region.
    region : ndarray, shape (4,), int64
        Left, top, right, bottom (excluded) of what may be looked at.
    window : ndarray, shape (4,), float64, input and output
        Centre x, y, width, height in pixels. Only the centre is moved.
    moments : ndarray, shape (6,), float64, input and output
        Of the window at its start (from `back_project`) and at its end.
    max_iterations : int
        More iterations follow a faster motion.
    tolerance_px : float
        A smaller step than this ends the search.

    Returns
    -------
    int
        Steps taken.
    """
    for step in range(max_iterations):
        if moments[0] <= 0.0:
            return step
        shift_x = moments[1] / moments[0]
        shift_y = moments[2] / moments[0]
        if shift_x * shift_x + shift_y * shift_y < tolerance_px * tolerance_px:
            return step
        window[0] += shift_x
        window[1] += shift_y
        window_moments(probability, region, window, moments)
    return max_iterations


@njit(**KERNEL)
def ellipse_from_moments(moments: NDArray[np.float64], ellipse: NDArray[np.float64]) -> None:
    """Ellipse of the same second moments as a distribution.

    A filled ellipse with semi-axis r has the variance r^2 / 4 along it, so r = 2 sqrt(variance).

    Parameters
    ----------
    moments : ndarray, shape (6,), float64
        m00 > 0, m10, m01, m20, m11, m02 about any origin.
    ellipse : ndarray, shape (5,), float64, output
        Centre x, y relative to the moments' origin; semi-axes (px) nearest to the x and the y axis; rotation (rad,
        clockwise in the picture, within a quarter turn either way).
    """
    mean_x, mean_y = moments[1] / moments[0], moments[2] / moments[0]
    variance_x = moments[3] / moments[0] - mean_x * mean_x
    covariance = moments[4] / moments[0] - mean_x * mean_y
    variance_y = moments[5] / moments[0] - mean_y * mean_y
    spread = np.hypot(2.0 * covariance, variance_x - variance_y)
    major = 0.5 * (variance_x + variance_y + spread)
    minor = max(0.0, 0.5 * (variance_x + variance_y - spread))
    upright = variance_y >= variance_x
    # Rotation of the axis nearest to the vertical, or of the one nearest to the horizontal when that is the long one.
    if upright:
        angle = 0.5 * np.arctan2(-2.0 * covariance, variance_y - variance_x)
    else:
        angle = 0.5 * np.arctan2(2.0 * covariance, variance_x - variance_y)
    along_x, along_y = (minor, major) if upright else (major, minor)
    ellipse[0], ellipse[1] = mean_x, mean_y
    ellipse[2], ellipse[3] = 2.0 * np.sqrt(along_x), 2.0 * np.sqrt(along_y)
    ellipse[4] = angle


@njit(**KERNEL)
def mean_in_and_around(
    probability: NDArray[np.float32], region: NDArray[np.int64], ellipse: NDArray[np.float64], outer: float
) -> tuple[float, float]:
    """Mean back-projection inside an ellipse and in the ring around it.

    Parameters
    ----------
    probability : ndarray, shape (height, width), float32
    region : ndarray, shape (4,), int64
        Left, top, right, bottom (excluded) where the back-projection is valid.
    ellipse : ndarray, shape (5,), float64
        Centre x, y, semi-axes (px), rotation (rad).
    outer : float
        The ring ends at this multiple of the ellipse.

    Returns
    -------
    inside, around : float
        0 to 1; 0 where there are no pixels.
    """
    centre_x, centre_y, radius_x, radius_y, angle = ellipse
    cosine, sine = np.cos(angle), np.sin(angle)
    inside = around = 0.0
    count_inside = count_around = 0
    for row in range(region[1], region[3]):
        down = row - centre_y
        for column in range(region[0], region[2]):
            along = column - centre_x
            u = (along * cosine + down * sine) / radius_x
            v = (down * cosine - along * sine) / radius_y
            distance = u * u + v * v
            if distance <= 1.0:
                inside += probability[row, column]
                count_inside += 1
            elif distance <= outer * outer:
                around += probability[row, column]
                count_around += 1
    return inside / max(1, count_inside), around / max(1, count_around)
