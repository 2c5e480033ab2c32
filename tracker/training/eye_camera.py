"""What light and cameras do to crops of eyes: shading, few pixels, blur, noise, compression, curves."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.gaze.eye_canvas import EYE_WIDTH_PX
from tracker.types import Image

_COARSEST_PX, _FINEST_PX = 10.0, 60.0  # width of an eye in the frame


def photographed(pictures: NDArray[np.float32], random: np.random.Generator) -> Image:
    """Crops as cameras would have taken them.

    Parameters
    ----------
    pictures : ndarray, shape (n, rows, columns), float32, 0 to 255
    random : Generator

    Returns
    -------
    ndarray, same shape, uint8
    """
    return np.stack([_photographed(picture, random) for picture in pictures])


def _photographed(picture: NDArray[np.float32], random: np.random.Generator) -> Image:
    height, width = picture.shape
    slope = random.normal(0, 0.25, 2)
    side = 1 + slope[0] * np.linspace(-1, 1, width) + slope[1] * np.linspace(-1, 1, height)[:, None]
    picture = (picture * np.clip(side, 0.25, 2)).astype(np.float32)
    if random.random() < 0.25:
        picture = _smeared(picture, random)
    eye_px = float(np.exp(random.uniform(np.log(_COARSEST_PX), np.log(_FINEST_PX))))
    share = eye_px / EYE_WIDTH_PX
    if share < 1:
        picture = _coarse(picture, share, random)
    else:
        sigma = random.uniform(0.2, 1.2)
        picture = cv2.GaussianBlur(picture, (0, 0), sigma).astype(np.float32)
    gain, offset = random.uniform(0.6, 1.3), random.normal(4, 8)
    curve = np.clip((picture * gain + offset) / 255, 0, 1) ** random.uniform(0.65, 1.5)
    picture = (255 * curve).astype(np.float32)
    if random.random() < 0.3:
        picture = picture + _noise((height, width), random)
    taken = np.clip(picture + 0.5, 0, 255).astype(np.uint8)
    if random.random() < 0.25:
        quality = int(random.integers(25, 90))
        packed = cv2.imencode(".jpg", taken, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        taken = np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8)
    return np.asarray(taken, np.uint8)


def _coarse(picture: NDArray[np.float32], share: float, random: np.random.Generator) -> NDArray[np.float32]:
    """Through a sensor of fewer pixels, whose noise is resampled along with the eye."""
    height, width = picture.shape
    phase = random.uniform(-0.5, 0.5, 2)
    small = (max(4, int(np.ceil(width * share)) + 1), max(3, int(np.ceil(height * share)) + 1))
    blurred = cv2.GaussianBlur(picture, (0, 0), max(0.45 / share * random.uniform(0.7, 1.5), 0.2))
    there = np.array([[1 / share, 0, (0.5 + phase[0]) / share - 0.5], [0, 1 / share, (0.5 + phase[1]) / share - 0.5]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    sensor = cv2.warpAffine(blurred, there, small, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    sensor = np.clip(sensor + _noise(sensor.shape, random), 0, 255).round().astype(np.float32)
    way = cv2.INTER_CUBIC if random.random() < 0.3 else cv2.INTER_LINEAR
    # Back along the same map, so that nothing has moved.
    return np.asarray(
        cv2.warpAffine(sensor, there, (width, height), flags=way, borderMode=cv2.BORDER_REPLICATE), np.float32
    )


def _smeared(picture: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float32]:
    length = int(random.integers(2, 7))
    line = np.zeros((9, 9), np.float32)
    turn = random.uniform(0, np.pi)
    for step in np.linspace(-length / 2, length / 2, 17):
        x, y = 4 + step * np.cos(turn), 4 + step * np.sin(turn)
        line[round(y), round(x)] += 1
    return np.asarray(cv2.filter2D(picture, -1, line / line.sum(), borderType=cv2.BORDER_REPLICATE), np.float32)


def _noise(shape: tuple[int, ...], random: np.random.Generator) -> NDArray[np.float32]:
    sigma = random.exponential(2.5)
    return (random.standard_normal(shape, np.float32) * np.float32(min(sigma, 12))).astype(np.float32)
