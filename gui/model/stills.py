"""Small still pictures of sources: the first that is to be seen of a clip, a picture, a folder or a camera. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import cv2
import numpy as np

from tracker.sources.opening import open_source
from tracker.sources.source import FrameSource
from tracker.types import Image, read_only

STILL_PX: Final = (96, 72)
"""The most that a still is wide and high."""
# A film that fades in, and a camera that has just woken, begin in the dark.
_DARK: Final = 24.0
_PATIENCE: Final = 30


def still_of(spec: str, opener: Callable[[str], FrameSource] = open_source) -> Image | None:
    """The first picture of a source in which there is light, small; None where there is no picture.

    Raises
    ------
    SourceError
        If it cannot be opened or read.
    """
    with opener(spec) as source:
        frame = source.read()
        for _ in range(_PATIENCE):
            if frame is None or frame.image[::16, ::16].mean() >= _DARK:
                break
            frame = source.read() or frame
        return None if frame is None else shrunk(frame.image)


def shrunk(image: Image) -> Image:
    """A picture, not larger than `STILL_PX`, on memory of its own."""
    height, width = image.shape[:2]
    scale = min(1.0, STILL_PX[0] / width, STILL_PX[1] / height)
    size = max(1, round(scale * width)), max(1, round(scale * height))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return read_only(np.ascontiguousarray(small, dtype=np.uint8))  # type: ignore[return-value]
