"""Parts of photographs, to be put behind heads."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from tracker.training.data_set import AnnotatedFace
from tracker.types import Image

_COUNT, _LONGEST_PX, _SHARES = 120, 320, (0.4, 1.0)


class Backdrops:
    """Of some of the photographs, reduced.

    Parameters
    ----------
    faces : sequence of AnnotatedFace
    seed : int
        Chooses them.
    """

    def __init__(self, faces: Sequence[AnnotatedFace], seed: int) -> None:
        chosen = np.random.default_rng(seed).permutation(len(faces))[:_COUNT]
        self._images = [_smaller(faces[index].read_image()) for index in chosen]

    def part(self, random: np.random.Generator) -> Image:
        """A square part of one of them, uint8 BGR."""
        image = self._images[int(random.integers(len(self._images)))]
        side = int(min(image.shape[:2]) * random.uniform(*_SHARES))
        y, x = (int(random.integers(0, length - side + 1)) for length in image.shape[:2])
        return np.ascontiguousarray(image[y : y + side, x : x + side])


def _smaller(image: Image) -> Image:
    share = _LONGEST_PX / max(image.shape[:2])
    return np.asarray(cv2.resize(image, None, fx=share, fy=share, interpolation=cv2.INTER_AREA), dtype=np.uint8)
