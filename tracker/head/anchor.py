"""How the colours' ellipse relates to the face that the detector sees.

The ellipse takes in ears, neck and some hair, differently for each person and shirt; the detector frames eyes to chin
alike for all. Each time both are known their relation is learnt, so that between two detections the ellipse can stand
in for the face.
"""

from __future__ import annotations

import math

from tracker.types import Box


class FaceAnchor:
    """Learns scale and offset from the colour box to the face box, in the colour box's own axes."""

    def __init__(self) -> None:
        self._known = False
        self._scale = 1.0
        self._along = 0.0
        self._down = 0.0

    def learn(self, colours: Box, face: Box, share: float) -> None:
        """Take in a pair seen in the same frame.

        Parameters
        ----------
        colours, face : Box
        share : float
            Weight of this pair, 0 to 1; the first pair always counts in full.
        """
        if not self._known:
            share, self._known = 1.0, True
        size = _size(colours)
        x, y = (face.x_px - colours.x_px) / size, (face.y_px - colours.y_px) / size
        cosine, sine = math.cos(colours.angle_rad), math.sin(colours.angle_rad)
        self._scale += share * (face.width_px / size - self._scale)
        self._along += share * (x * cosine + y * sine - self._along)
        self._down += share * (y * cosine - x * sine - self._down)

    def face(self, colours: Box) -> Box:
        """The face box, square, that belongs to a colour box."""
        size = _size(colours)
        cosine, sine = math.cos(colours.angle_rad), math.sin(colours.angle_rad)
        x = colours.x_px + size * (self._along * cosine - self._down * sine)
        y = colours.y_px + size * (self._along * sine + self._down * cosine)
        side = self._scale * size
        return Box(x, y, side, side, colours.angle_rad)


def _size(box: Box) -> float:
    return math.sqrt(box.width_px * box.height_px)
