"""What in the picture itself may be why no face is found in it: too little light, too much, or nothing to see."""

from __future__ import annotations

import cv2
import numpy as np

from tracker.types import Image, Obstacle

# So small that a camera's noise averages out, and a hand before the lens stays smooth.
_SMALL_PX = (64, 48)
_SMOOTH, _DARK, _BRIGHT, _GLARING_SHARE = 6.0, 48.0, 250.0, 0.6


def obstacle_in(image: Image) -> Obstacle | None:
    """What may keep faces from being found in a picture.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8
        BGR.

    Returns
    -------
    Obstacle or None
        COVERED where no edge is anywhere, DARK where even the lightest parts are nearly black, GLARE where most of it
        is white; None where a face could be seen.
    """
    small = cv2.cvtColor(cv2.resize(image, _SMALL_PX, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    grey = small.astype(np.float32)
    if np.mean(grey >= _BRIGHT) > _GLARING_SHARE:
        return Obstacle.GLARE
    steps = np.concatenate([np.abs(np.diff(grey, axis=axis)).ravel() for axis in (0, 1)])
    if np.percentile(steps, 99) < _SMOOTH:
        return Obstacle.COVERED if np.median(grey) < _BRIGHT else Obstacle.GLARE
    return Obstacle.DARK if np.percentile(grey, 95) < _DARK else None
