"""The last step of a made picture: light, lens shading and sensor noise."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL


@njit(**KERNEL)
def develop(
    scene: NDArray[np.uint8],
    gain_bgr: NDArray[np.float32],
    shading: NDArray[np.float32],
    noise: NDArray[np.float32],
    noise_starts: NDArray[np.int64],
    image: NDArray[np.uint8],
) -> None:
    """Turn a drawn scene into what a camera would give.

    ``image = scene * gain * shading + noise``, rounded and clipped.

    Parameters
    ----------
    scene : ndarray, shape (H, W, 3), uint8, BGR
    gain_bgr : ndarray, shape (3,), float32
        Brightness and colour temperature of the light.
    shading : ndarray, shape (H, W), float32
        Brightness over the picture, such as a lens's darker corners.
    noise : ndarray, shape (N,), float32, grey levels
        Store of noise; each row of the picture takes 3 W values in succession.
    noise_starts : ndarray, shape (H,), int64
        Where each row starts in the store, from 0 to N - 3 W.
    image : ndarray, shape (H, W, 3), uint8, BGR
        Output.
    """
    height, width = shading.shape
    half, darkest, brightest = np.float32(0.5), np.float32(0.0), np.float32(255.0)
    for row in range(height):
        start = noise_starts[row]
        for column in range(width):
            factor = shading[row, column]
            for channel in range(3):
                value = np.float32(scene[row, column, channel]) * factor * gain_bgr[channel]
                value += noise[start + 3 * column + channel] + half
                image[row, column, channel] = np.uint8(min(max(value, darkest), brightest))


@njit(**KERNEL)
def soften_edges(
    scene: NDArray[np.uint8], nearness: NDArray[np.float32], jump: float, image: NDArray[np.uint8]
) -> None:
    """Average 3 x 3 pixels wherever the depth jumps: takes the stairs off silhouettes drawn without antialiasing.

    Parameters
    ----------
    scene : ndarray, shape (H, W, 3), uint8, BGR
    nearness : ndarray, shape (H, W), float32
        1/z, 0 where nothing is.
    jump : float
        Relative difference of ``nearness`` between neighbours from which on it is an edge.
    image : ndarray, shape (H, W, 3), uint8, BGR
        Output: ``scene`` with softer edges. The outermost pixels are left as they are in ``image``.
    """
    height, width = nearness.shape
    for row in range(1, height - 1):
        for column in range(1, width - 1):
            here = nearness[row, column]
            least = min(nearness[row - 1, column], nearness[row + 1, column])
            least = min(least, nearness[row, column - 1], nearness[row, column + 1], here)
            most = max(nearness[row - 1, column], nearness[row + 1, column])
            most = max(most, nearness[row, column - 1], nearness[row, column + 1], here)
            edge = most - least > np.float32(jump) * most
            for channel in range(3):
                if edge:
                    total = 4 * np.int32(scene[row, column, channel])
                    total += 2 * np.int32(scene[row - 1, column, channel]) + 2 * np.int32(
                        scene[row + 1, column, channel]
                    )
                    total += 2 * np.int32(scene[row, column - 1, channel]) + 2 * np.int32(
                        scene[row, column + 1, channel]
                    )
                    total += np.int32(scene[row - 1, column - 1, channel]) + scene[row - 1, column + 1, channel]
                    total += np.int32(scene[row + 1, column - 1, channel]) + scene[row + 1, column + 1, channel]
                    image[row, column, channel] = np.uint8((total + 8) >> 4)
                else:
                    image[row, column, channel] = scene[row, column, channel]
