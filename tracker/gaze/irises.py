"""Irises and lids of a face, by the eye network: from the frame itself, not from the small canvas of the face."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import radians

import numpy as np
from numpy.typing import NDArray

from tracker.gaze.eye_canvas import CORNERS, EYE_WIDTH_PX, EyeCanvas, canvas_of
from tracker.gaze.eye_network_file import EyeNetworkFile, shipped_eye_network
from tracker.readings import Iris, Side
from tracker.types import Face, Image, Points

# An eye of fewer pixels tells nothing.
_LEAST_EYE_PX = 8.0
# A head that is turned farther away hides its other eye.
_HIDDEN_YAW_RAD = radians(42.0)
_SEEN, _CLOSED = 0.5, 0.5
# Lids that are nearer than this share of the iris' radius show too little of it.
_LEAST_GAP = 0.7
# Canvas pixels off, by the network's own telling, at which the confidence has fallen to a third.
_DOUBTFUL_PX = 3.0


@dataclass(frozen=True, slots=True)
class SeenEye:
    """What one eye shows.

    Attributes
    ----------
    gap_px : float
        Distance of the lids, frame pixels; mean of those at the inner and the outer third of the eye.
    width_px : float
        From corner to corner.
    closed : float
        Probability that it is closed.
    iris : Iris or None
        None where the eye is too far closed, or the iris is hidden.
    """

    gap_px: float
    width_px: float
    closed: float
    iris: Iris | None


class IrisFinder:
    """Finds irises and lids.

    Parameters
    ----------
    network : EyeNetworkFile, optional
        The one that comes with the program if not given.

    Raises
    ------
    ModelFileError
        If that one is missing or damaged.
    """

    def __init__(self, network: EyeNetworkFile | None = None) -> None:
        self._network = network or shipped_eye_network()

    def find(self, image: Image, face: Face, yaw_rad: float = 0.0) -> Mapping[Side, SeenEye]:
        """The eyes that are seen.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        face : Face
            Of 68 points.
        yaw_rad : float
            Of the head, where it is known.

        Returns
        -------
        mapping of Side to SeenEye
            Without eyes that are hidden or outside the picture.
        """
        return self._looked_at(image, {side: _canvas(image, face, side, yaw_rad) for side in Side})

    def in_picture(self, image: Image, points_xy: Points) -> Mapping[Side, SeenEye]:
        """The eyes of a face of which nothing but its points is known.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        points_xy : ndarray, shape (68, 2), float64, pixels
        """
        return self._looked_at(image, {side: canvas_of(points_xy, side) for side in Side})

    def _looked_at(self, image: Image, wanted: Mapping[Side, EyeCanvas | None]) -> Mapping[Side, SeenEye]:
        canvases = {side: canvas for side, canvas in wanted.items() if canvas is not None}
        if not canvases:
            return {}
        pictures = np.stack([canvas.cut(image) for canvas in canvases.values()])
        answers = self._network.answers(pictures)
        return {side: _seen(canvas, answer) for (side, canvas), answer in zip(canvases.items(), answers, strict=True)}


def _canvas(image: Image, face: Face, side: Side, yaw_rad: float) -> EyeCanvas | None:
    away = yaw_rad if side is Side.RIGHT else -yaw_rad
    canvas = canvas_of(face.points_xy, side)
    if canvas is None or away > _HIDDEN_YAW_RAD or canvas.scale * EYE_WIDTH_PX < _LEAST_EYE_PX:
        return None
    corners = list(CORNERS[side])
    if not face.seen[corners].any():
        return None
    height, width = image.shape[:2]
    inside = ((face.points_xy[corners] >= 0) & (face.points_xy[corners] <= (width - 1, height - 1))).all()
    return canvas if inside else None


def _seen(canvas: EyeCanvas, answer: NDArray[np.float64]) -> SeenEye:
    x, y, radius, gap, closed, seen, spread = (float(value) for value in answer)
    iris = None
    if seen > _SEEN and closed < _CLOSED and gap > _LEAST_GAP * radius:
        frame_xy = canvas.to_frame(np.array([x, y]))
        confidence = (2 * seen - 1) / (1 + (spread / _DOUBTFUL_PX) ** 2)
        iris = Iris(float(frame_xy[0]), float(frame_xy[1]), radius * canvas.scale, float(np.clip(confidence, 0, 1)))
    return SeenEye(gap * canvas.scale, canvas.scale * EYE_WIDTH_PX, closed, iris)
