"""What ships of the demo's portrait: its layers, its landmarks, its scale."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from tracker.checked_file import taken_apart, text_of
from tracker.errors import SourceError, SourceProblem
from tracker.sources.demo_layers import PORTRAITS
from tracker.types import Image, Points

PUPILS_APART_M = 0.063
_PUPILS_APART_PX = 44.1


def portrait_landmarks_xy(name: str = "collins") -> Points:
    """The 68 hand-placed points of a portrait in ``assets/portraits``, pixels of that picture, counted from 0.

    Raises
    ------
    SourceError
        When the file is missing or damaged.
    """
    path = PORTRAITS / f"{name}.pts"
    try:
        text = text_of(path)
        with taken_apart():
            points = np.array(text.split("{")[1].split("}")[0].split(), dtype=np.float64).reshape(68, 2)
    except (OSError, ValueError) as error:
        raise SourceError(SourceProblem.UNREADABLE, f"{path.name} of the demo cannot be read: {error}") from error
    return points


def load_layer(name: str) -> Image:
    """A BGRA layer of the demo, ``"head"`` or ``"body"``.

    Raises
    ------
    SourceError
        When the file is missing or damaged.
    """
    path: Path = PORTRAITS / f"collins_{name}.png"
    layer = cv2.imread(str(path), cv2.IMREAD_UNCHANGED) if path.exists() else None
    if layer is None or layer.ndim != 3 or layer.shape[2] != 4:
        raise SourceError(SourceProblem.UNREADABLE, f"{path.name} of the demo is missing or damaged; install again.")
    return np.ascontiguousarray(layer, dtype=np.uint8)


def metres_per_pixel() -> float:
    """Size of a pixel of the portrait at the head."""
    return PUPILS_APART_M / _PUPILS_APART_PX


def neutral_origin_xy() -> Points:
    """The point between the eyes in the portrait, shape (2,)."""
    return np.asarray(portrait_landmarks_xy()[36:48].mean(axis=0))
