"""Finding all that might be a face in a still picture, time not counting: small, at the edge, or upside down.

What it finds is a guess: at so many places some texture or other passes the cascades. Whoever uses it looks twice.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace

import cv2
import numpy as np

from tracker.head.detector import FRONTAL, PROFILE_LEFT, PROFILE_RIGHT, detections_in, distinct, face_search
from tracker.head.upright_view import UprightView, reduced_part
from tracker.types import Detection, Image

# Everything but small faces is looked for in a picture of this longest side, with a border of this share of the shorter
# side: the cascades want some of what is around a face, and a tight crop has none.
_SIZE_PX, _BORDER = 960, 0.2
_FACTOR, _NEIGHBOURS = 1.1, 5
_TILTS_RAD = (0.0, math.radians(25), -math.radians(25))
# Smaller ones from the front, at full size, down to the cascades' own window: the box of a face 17 pixels wide.
_LARGEST_PX, _LEAST_PX = 3840, 20
_FINE_FACTOR, _FINE_NEIGHBOURS = 1.15, 3
_FINE_FROM = 40.0
# Each costs a look of the network or more.
_MOST = 32


class StillSearch:
    """Looks for faces in still pictures; keeps the room it works in, so one per thread.

    Raises
    ------
    ModelFileError
        If a cascade file is missing or damaged.
    """

    def __init__(self) -> None:
        self._search = face_search()

    def find(self, image: Image) -> tuple[Detection, ...]:
        """Faces of all views and sizes from 20 pixels of the picture on, also such as touch its edge.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR

        Returns
        -------
        tuple of Detection
            The most certain first.
        """
        return distinct([*self._usual(image), *self._small(image)])[:_MOST]

    def _usual(self, image: Image) -> Iterator[Detection]:
        height, width = image.shape[:2]
        border = round(_BORDER * min(height, width))
        bordered = cv2.copyMakeBorder(image, border, border, border, border, cv2.BORDER_REPLICATE)
        view = _whole(np.asarray(bordered, np.uint8), _SIZE_PX)
        for tilt_rad in _TILTS_RAD:
            names = (FRONTAL,) if tilt_rad else (FRONTAL, PROFILE_LEFT, PROFILE_RIGHT)
            turned = view.turned(tilt_rad) if tilt_rad else view
            self._search.prepare(turned.grey, _FACTOR, _LEAST_PX)
            for one in self._hits(turned, names, _NEIGHBOURS):
                box = replace(one.box, x_px=one.box.x_px - border, y_px=one.box.y_px - border)
                # What turning and the border brought in holds nothing of the picture.
                if 0 <= box.x_px < width and 0 <= box.y_px < height:
                    yield replace(one, box=box)

    def _small(self, image: Image) -> Iterable[Detection]:
        """Those that are too small to be seen in the reduced picture; none where that is not reduced."""
        if max(image.shape[:2]) * (1 + 2 * _BORDER) <= _SIZE_PX:
            return ()
        view = _whole(image, _LARGEST_PX)
        reduced = view.grey.shape[1] * (1 + 2 * _BORDER) / _SIZE_PX
        self._search.prepare(view.grey, _FINE_FACTOR, _LEAST_PX, max(_FINE_FROM, 1.5 * _LEAST_PX * reduced))
        return self._hits(view, (FRONTAL,), _FINE_NEIGHBOURS)

    def _hits(self, view: UprightView, names: Iterable[str], least: int) -> list[Detection]:
        return [one for name in names for one in detections_in(view, self._search, name, least)]


def _whole(image: Image, longest_px: int) -> UprightView:
    height, width = image.shape[:2]
    view = reduced_part(image, (0, 0, width, height), min(1.0, longest_px / max(height, width)))
    assert view is not None
    return view


def turned_back(detections: Iterable[Detection], size_px: tuple[int, int], quarters: int) -> list[Detection]:
    """What was found in a picture turned by quarters, as it lies in the picture itself.

    Parameters
    ----------
    detections : iterable of Detection
    size_px : tuple of int
        (width, height) of the picture before it was turned.
    quarters : int
        How often it was turned by 90 degrees counter-clockwise, as by `numpy.rot90`.
    """
    width, height = size_px
    found = []
    for one in detections:
        x, y = one.box.x_px, one.box.y_px
        match quarters % 4:
            case 1:
                x, y = width - 1 - y, x
            case 2:
                x, y = width - 1 - x, height - 1 - y
            case 3:
                x, y = y, height - 1 - x
        angle = math.remainder(one.box.angle_rad + 0.5 * math.pi * quarters, 2 * math.pi)
        found.append(replace(one, box=replace(one.box, x_px=x, y_px=y, angle_rad=angle)))
    return found
