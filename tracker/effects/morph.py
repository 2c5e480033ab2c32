"""One face on its way to another: shape and colours of two portraits mixed, each by an amount of its own.

Both are drawn in one shape between theirs (see `tracker.effects.face_canvas`), then their pixels are mixed: as in
G. Wolberg, "Image morphing: a survey" (The Visual Computer, 1998), with triangles for the warp.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, cos, pi

import cv2
import numpy as np

from tracker.effects.face_canvas import FaceCanvas, FaceWarp
from tracker.effects.mask import MaskError
from tracker.face.shape_model import Similarity, fit_similarity
from tracker.markup import markup_of
from tracker.types import Image, Points

# Wider than a face, as hair and shoulders belong to the picture.
CANVAS = FaceCanvas(190.0, -1.5, -1.75, 1.5, 1.65)
# How long a film stands still at each end, as a share of the way from one to the other.
_REST = 0.25
# Pictures with more pixels than this for one of the canvas are made smaller first, smoothly.
_FINE_ENOUGH = 0.8


class Morph:
    """The pictures between two faces; holds both, so that any of them is drawn in milliseconds.

    Parameters
    ----------
    first, second : tuple of (ndarray, ndarray)
        Picture, shape (h, w, 3), uint8, BGR, and the points of the face in it, shape (N, 2), pixels.
    canvas : FaceCanvas

    Raises
    ------
    MaskError
        If the faces differ in their number of points.
    """

    def __init__(self, first: tuple[Image, Points], second: tuple[Image, Points], canvas: FaceCanvas = CANVAS) -> None:
        if len(first[1]) != len(second[1]):
            raise MaskError(
                f"one face has {len(first[1])} points and the other {len(second[1])}; annotate both in the same way"
            )
        outer_eyes = markup_of(len(first[1])).outer_eyes
        start = _upright(first[1], outer_eyes)
        middle = _upright(0.5 * (start + _laid_onto(second[1], start)), outer_eyes)
        self._shapes = _laid_onto(first[1], middle), _laid_onto(second[1], middle)
        self._warp = FaceWarp(middle, canvas)
        self._faces = _going_on(*first, self._shapes[0], canvas), _going_on(*second, self._shapes[1], canvas)

    def picture(self, shape: float, texture: float | None = None) -> Image:
        """The picture between the two.

        Parameters
        ----------
        shape : float
            0 for the shape of the first face, 1 for that of the second; a little less and more exaggerates.
        texture : float, optional
            The same for its colours, cut to 0 and 1; as the shape if not given.

        Returns
        -------
        ndarray, shape (height, width, 3), uint8, BGR
        """
        share = float(np.clip(shape if texture is None else texture, 0.0, 1.0))
        shape_xy = (1.0 - shape) * self._shapes[0] + shape * self._shapes[1]
        drawn = [self._warp.draw(image, points, shape_xy)[0] for image, points in self._faces]
        return np.asarray(cv2.addWeighted(drawn[0], 1.0 - share, drawn[1], share, 0.0), np.uint8)


def course(count: int, *, there_and_back: bool) -> Iterator[float]:
    """Amounts of the pictures of a film: a rest, the way there with a soft start and end, and a rest; perhaps back.

    Parameters
    ----------
    count : int
        Pictures in all.
    there_and_back : bool
    """
    for number in range(count):
        time = number / max(count - 1, 1)
        if there_and_back:
            time = 1.0 - abs(2.0 * time - 1.0)
        way = min(1.0, max(0.0, time * (1.0 + 2.0 * _REST) - _REST))
        yield 0.5 - 0.5 * cos(pi * way)


def _upright(points_xy: Points, outer_eyes: tuple[int, int]) -> Points:
    """Centroid at the origin, eyes level, outer-eye distance 1."""
    left, right = points_xy[list(outer_eyes)]
    along = right - left
    square = max(float(along @ along), 1e-9)
    level = Similarity(along[0] / square, -along[1] / square, 0.0, 0.0)
    return level.apply(points_xy - points_xy.mean(axis=0))


def _laid_onto(points_xy: Points, target_xy: Points) -> Points:
    return fit_similarity(points_xy, target_xy).apply(points_xy)


def _going_on(image: Image, points_xy: Points, shape_xy: Points, canvas: FaceCanvas) -> tuple[Image, Points]:
    """The face in a picture no larger than the canvas wants it, which beyond its edges goes on as its mirror image."""
    smaller = canvas.scale_px / max(fit_similarity(shape_xy, points_xy).scale, 1e-6)
    if smaller < _FINE_ENOUGH:
        image = np.asarray(cv2.resize(image, None, fx=smaller, fy=smaller, interpolation=cv2.INTER_AREA), np.uint8)
        points_xy = (points_xy + 0.5) * smaller - 0.5
    corners = fit_similarity(shape_xy, points_xy).apply(canvas.nodes())
    height, width = image.shape[:2]
    beyond = max(0.0, *(-corners.min(axis=0)), *(corners.max(axis=0) - (width - 1, height - 1)))
    pad = ceil(beyond) + 1
    wider = cv2.copyMakeBorder(image, pad, pad, pad, pad, cv2.BORDER_REFLECT)
    return np.asarray(wider, np.uint8), points_xy + pad
