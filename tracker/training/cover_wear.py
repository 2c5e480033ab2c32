"""What cameras do to pictures in colours: lamps, exposure, lens, sensor and compression, each by its own chance."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.types import Image

Random = np.random.Generator


def worn(image: Image, random: Random) -> Image:
    """A picture after some wear.

    Parameters
    ----------
    image : ndarray, shape (side, side, 3), uint8, BGR
    random : Generator
    """
    for chance, wear in _WEAR:
        if random.uniform() < chance:
            image = np.asarray(wear(image, random), np.uint8)
    return image


def _shadow(image: Image, random: Random) -> NDArray[np.generic]:
    side = image.shape[0]
    angle = random.uniform(0, 2 * np.pi)
    across = np.cos(angle) * np.arange(side)[None, :] + np.sin(angle) * np.arange(side)[:, None]
    edge, width = random.uniform(across.min(), across.max()), side * random.uniform(0.03, 0.5)
    share = 1.0 / (1.0 + np.exp(-np.clip((across - edge) / width * 4, -30, 30)))
    return np.asarray(image * (1.0 - random.uniform(0.2, 0.7) * share[..., None]))


def _lamp(image: Image, random: Random) -> NDArray[np.generic]:
    """Another exposure, and another colour of the light."""
    ramp = np.arange(256) / 255.0
    curve = 255.0 * (0.5 + (ramp ** np.exp(random.uniform(-0.6, 0.6)) - 0.5) * np.exp(random.uniform(-0.5, 0.15)))
    cast = np.exp(random.normal(0, 0.08, 3))
    table = np.clip(curve[:, None] * cast + random.uniform(-25, 25), 0, 255).astype(np.uint8)
    return cv2.LUT(image, table[None])


def _grey(image: Image, random: Random) -> NDArray[np.generic]:
    return cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)


def _blur(image: Image, random: Random) -> NDArray[np.generic]:
    return cv2.GaussianBlur(image, (0, 0), float(random.uniform(0.5, 2.0)))


def _coarse(image: Image, random: Random) -> NDArray[np.generic]:
    """From a smaller picture."""
    side = image.shape[0]
    small = (int(side * random.uniform(0.35, 0.8)),) * 2
    shrunk = cv2.resize(image, small, interpolation=cv2.INTER_AREA)
    return cv2.resize(shrunk, (side, side), interpolation=cv2.INTER_LINEAR)


def _noise(image: Image, random: Random) -> NDArray[np.generic]:
    noise = random.standard_normal(image.shape, dtype=np.float32) * np.float32(random.uniform(2, 12))
    return np.clip(image + noise, 0, 255)


def _compression(image: Image, random: Random) -> NDArray[np.generic]:
    _, packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(15, 60))])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR))


# In the order in which they happen: the lamp, the lens, the sensor, the network.
_WEAR: tuple[tuple[float, Callable[[Image, Random], NDArray[np.generic]]], ...] = (
    (0.25, _shadow),
    (0.7, _lamp),
    (0.08, _grey),
    (0.2, _blur),
    (0.2, _coarse),
    (0.3, _noise),
    (0.15, _compression),
)
