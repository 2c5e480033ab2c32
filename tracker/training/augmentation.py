"""Wear and tear: what cameras, networks, lamps and hands do to faces, done to training pictures on purpose."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from tracker.types import Image, Points


@dataclass(frozen=True, slots=True)
class AccessoryAugmentation:
    """How often each kind of wear happens to a mirrored training picture, 0 to 1.

    Attributes
    ----------
    blur, light, compression, occlusion : float
        Higher makes the model steadier on bad pictures, and a little less exact on good ones.
    seed : int
    """

    blur: float = 0.2
    light: float = 0.3
    compression: float = 0.2
    occlusion: float = 0.1
    seed: int = 0


def augmented(grey: Image, points_xy: Points, plan: AccessoryAugmentation, random: np.random.Generator) -> Image:
    """A picture after some wear.

    Parameters
    ----------
    grey : ndarray, shape (height, width), uint8
    points_xy : ndarray, shape (N, 2)
        Of the face in it; wear is in proportion to its size.
    plan : AccessoryAugmentation
    random : Generator
    """
    size = float(np.ptp(points_xy[:, 0]))
    # The dice are thrown in one go, so that one kind of wear does not shift the luck of another.
    blur, light, compression, occlusion = random.uniform(size=4) < (
        plan.blur,
        plan.light,
        plan.compression,
        plan.occlusion,
    )
    image = grey.copy()
    if occlusion:
        image = _covered(image, points_xy, size, random)
    if blur:
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), size * float(random.uniform(0.004, 0.016))), dtype=np.uint8)
    if light:
        gamma = float(np.exp(random.uniform(-0.6, 0.6)))
        table = 255.0 * (np.arange(256) / 255.0) ** gamma
        image = np.asarray(table[image], dtype=np.uint8)
    if compression:
        quality = int(random.integers(15, 50))
        _, packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
        image = np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)
    return image


def _covered(image: Image, points_xy: Points, size: float, random: np.random.Generator) -> Image:
    """The picture with an ellipse of even grey, as a hand or a cup, over some of the face."""
    centre = points_xy[int(random.integers(len(points_xy)))] + random.normal(0.0, 0.1 * size, 2)
    axes = size * random.uniform(0.1, 0.25, 2)
    place = (round(float(centre[0])), round(float(centre[1])))
    reach = (max(1, round(float(axes[0]))), max(1, round(float(axes[1]))))
    angle, shade = float(random.uniform(0, 180)), float(random.uniform(30, 220))
    covered = cv2.ellipse(image, place, reach, angle, 0.0, 360.0, shade, thickness=-1)
    return np.asarray(covered, dtype=np.uint8)
