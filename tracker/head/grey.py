"""A grey picture that holds in coloured light: in ordinary light the usual one, in light of one colour its channel."""

from __future__ import annotations

from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.types import Image

# Of blue, green and red in the usual grey (Recommendation ITU-R BT.601).
_USUAL = np.array([0.114, 0.587, 0.299])
# The light is coloured where the usual grey has less than this share of the brightness of the brightest channel;
# candlelight has 0.5, red light 0.3, blue light 0.11. From the second share on only bright channels count.
_COLOURED, _ONE_COLOUR = 0.5, 0.35
# Every so many-th pixel of every so many-th line tells the light.
_STEP = 16


class GreyFrame:
    """A picture in grey, made where it is looked at: most of a frame is not, while a face is followed.

    Slices are parts of the whole.

    Parameters
    ----------
    image : ndarray, shape (height, width) or (height, width, 3), uint8
        Grey, or BGR.
    """

    def __init__(self, image: Image) -> None:
        self._image = image
        self._whole: Image | None = image if image.ndim == 2 else None

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return self._image.shape[0], self._image.shape[1]

    @property
    def whole(self) -> Image:
        """All of it."""
        if self._whole is None:
            self._whole = self._converted(self._image)
        return self._whole

    def __getitem__(self, part: tuple[slice, slice]) -> Image:
        """Rows and columns of it."""
        if self._whole is not None:
            return self._whole[part]
        return self._converted(self._image[part])

    def sampled(self, width: int, height: int) -> Image:
        """A picture of that size of single pixels of it, evenly spread."""
        return self._converted(cv2.resize(self._image, (width, height), interpolation=cv2.INTER_NEAREST))

    def _converted(self, part: Image) -> Image:
        return part if part.ndim == 2 else _grey(part, self._weights)

    @cached_property
    def _weights(self) -> NDArray[np.float64] | None:
        return light_weights(self._image)


def grey_of(image: Image) -> Image:
    """The grey picture in which everything is looked for and fitted.

    Parameters
    ----------
    image : ndarray, shape (height, width) or (height, width, 3), uint8
        Grey, which is given back, or BGR.

    Returns
    -------
    ndarray, shape (height, width), uint8
    """
    if image.ndim == 2:
        return image
    return _grey(image, light_weights(image))


def _grey(image: Image, weights: NDArray[np.float64] | None) -> Image:
    if weights is None:
        return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
    return np.asarray(cv2.transform(image, weights[None]), np.uint8)


def light_weights(image: Image) -> NDArray[np.float64] | None:
    """What blue, green and red count in light of this colour; None where it is the usual.

    Where one channel carries all the light, the usual grey is a ninth of it (blue), and of the rest mostly noise. The
    weights go over from the usual ones to the squares of the channels' brightness, steadily, so that light that
    changes slowly changes the grey slowly.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR

    Returns
    -------
    ndarray, shape (3,), float64, or None
        Their sum is 1.
    """
    means = np.array(cv2.mean(np.ascontiguousarray(image[::_STEP, ::_STEP]))[:3])
    brightest = float(means.max())
    share = float(_USUAL @ means) / brightest if brightest > 0.0 else 1.0
    if share >= _COLOURED:
        return None
    bright = means**2 / (means @ means)
    adapted = min(1.0, (_COLOURED - share) / (_COLOURED - _ONE_COLOUR))
    return np.asarray((1.0 - adapted) * _USUAL + adapted * bright)
