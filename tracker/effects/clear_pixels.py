"""Colours under the clear parts of a picture, where bilinear sampling at the edge finds them."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.types import Image

# What shows through clear parts where a picture must have none.
_GROUND_GREY = 128
_RADII_PX = (1.0, 3.0, 9.0, 27.0)


def with_spread_colours(solid: NDArray[np.float32], alpha: NDArray[np.float32]) -> Image:
    """A picture in which clear pixels have the colours of the solid ones near them.

    Parameters
    ----------
    solid : ndarray, shape (height, width, 3), float32, BGR, 0 to 1
        Already multiplied by its alpha.
    alpha : ndarray, shape (height, width), float32, 0 to 1

    Returns
    -------
    ndarray, shape (height, width, 4), uint8, BGRA
        Straight alpha.
    """
    colour, weight = solid.copy(), alpha.copy()
    for radius in _RADII_PX:
        missing = weight < 1e-3
        if not missing.any():
            break
        near, cover = cv2.GaussianBlur(solid, (0, 0), radius), cv2.GaussianBlur(alpha, (0, 0), radius)
        colour[missing], weight[missing] = near[missing], cover[missing]
    straight = np.clip(colour / np.maximum(weight, 1e-3)[..., None], 0, 1)
    return np.asarray(np.dstack([straight, alpha]) * 255 + 0.5, np.uint8)


def without_hidden_colours(image: Image) -> Image:
    """A BGRA picture, uint8, whose clear pixels have the colours of the solid ones near them."""
    alpha = image[..., 3].astype(np.float32) / np.float32(255)
    solid = image[..., :3].astype(np.float32) / np.float32(255) * alpha[..., None]
    return with_spread_colours(solid, alpha)


def on_grey(image: Image) -> Image:
    """A BGR or BGRA picture, uint8, as BGR: grey where it is clear."""
    if image.shape[2] == 3:
        return image
    alpha = image[..., 3:].astype(np.float32) / 255
    return np.asarray(image[..., :3] * alpha + _GROUND_GREY * (1 - alpha) + 0.5, np.uint8)
