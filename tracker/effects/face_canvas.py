"""Faces drawn in a shape of choice on an upright canvas: what averages and morphs of faces are made of.

A face is cut into triangles between its points and between them and a ring around the head, and each triangle is drawn
where the other shape has it (piecewise affine). Beyond its points the picture follows the head as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.rasterise import rasterise_textured
from tracker.face.shape_model import Similarity, fit_similarity
from tracker.types import Image, Points

# The ring is an ellipse, in outer-eye distances.
_RING_POINTS = 24
_RING_CENTRE = (0.0, -0.15)
_RING_RADII = (1.1, 1.35)
# The mesh reaches a little beyond the canvas.
_BEYOND = 0.1


@dataclass(frozen=True, slots=True)
class FaceCanvas:
    """A picture in which a face stands upright, whatever it was cut from.

    Attributes
    ----------
    scale_px : float
        Pixels for one outer-eye distance.
    left, top, right, bottom : float
        The part of the face's frame that is shown, in outer-eye distances from the centroid of its points.
    """

    scale_px: float = 190.0
    left: float = -1.15
    top: float = -1.45
    right: float = 1.15
    bottom: float = 1.2

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height."""
        return round((self.right - self.left) * self.scale_px), round((self.bottom - self.top) * self.scale_px)

    @property
    def pose(self) -> Similarity:
        """From outer-eye distances to pixels."""
        # Half a pixel, so that the axis of symmetry is that of the picture.
        return Similarity(self.scale_px, 0.0, -self.left * self.scale_px - 0.5, -self.top * self.scale_px - 0.5)

    def nodes(self) -> Points:
        """Nodes of the mesh around the face: the ring and the corners, in outer-eye distances."""
        angles = 2 * np.pi * np.arange(_RING_POINTS) / _RING_POINTS
        ring = np.stack([np.cos(angles), np.sin(angles)], axis=-1) * _RING_RADII + _RING_CENTRE
        across, down = (self.left - _BEYOND, self.right + _BEYOND), (self.top - _BEYOND, self.bottom + _BEYOND)
        return np.concatenate([ring, np.array([(x, y) for x in across for y in down])])


class FaceWarp:
    """Draws faces in other shapes on a canvas.

    Parameters
    ----------
    shape_xy : ndarray, shape (N, 2)
        The shape between whose points the triangles are made (Delaunay), in outer-eye distances, centroid at the
        origin.
    canvas : FaceCanvas
    """

    def __init__(self, shape_xy: Points, canvas: FaceCanvas) -> None:
        from scipy.spatial import Delaunay  # slow to load, and not needed before a face is drawn

        self.canvas = canvas
        self._triangles = Delaunay(np.concatenate([shape_xy, canvas.nodes()])).simplices.astype(np.int32)

    def draw(self, image: Image, points_xy: Points, shape_xy: Points) -> tuple[Image, NDArray[np.bool_]]:
        """Draw a face in another shape.

        Parameters
        ----------
        image : ndarray, shape (h, w, 3), uint8, BGR
        points_xy : ndarray, shape (N, 2), pixels of the image
        shape_xy : ndarray, shape (N, 2)
            As it is to be drawn; see the class.

        Returns
        -------
        picture : ndarray, shape (height, width, 3), uint8, BGR
        seen : ndarray, shape (height, width), bool
            Which pixels the image fills; the others are black.
        """
        around = self.canvas.nodes()
        nodes = np.concatenate([shape_xy, around])
        texture_xy = np.concatenate([points_xy, fit_similarity(shape_xy, points_xy).apply(around)])
        # A see-through border, which goes on for ever, keeps what lies outside the photograph out.
        texture = cv2.copyMakeBorder(
            cv2.cvtColor(image, cv2.COLOR_BGR2BGRA), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0)
        )
        width, height = self.canvas.size_px
        picture, nearness = np.zeros((height, width, 3), np.uint8), np.zeros((height, width), np.float32)
        corners = np.column_stack([self.canvas.pose.apply(nodes), np.ones(len(nodes))]).astype(np.float32)
        rasterise_textured(
            corners,
            (texture_xy + 1).astype(np.float32),
            np.ones(len(nodes), np.float32),
            self._triangles,
            np.asarray(texture, np.uint8),
            picture,
            nearness,
        )
        # Not the half-covered pixels at the photograph's edge: they are darkened.
        seen = cv2.erode((nearness > 0).astype(np.uint8), np.ones((3, 3), np.uint8), borderValue=1) > 0
        return picture, seen
