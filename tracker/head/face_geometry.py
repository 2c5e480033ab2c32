"""Where a face lies in the square that Viola-Jones puts around it.

Measured with `tracker.head.detector` on the Helen and AFW crops with 68 annotated points (1,063 faces, of which 943
were found upright from the front): the point between the eyes is the mean of points 36 to 47, in fractions of the box
from its top left corner.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tracker.types import Detection, Points


@dataclass(frozen=True, slots=True)
class FaceInBox:
    """Means and standard deviations over the faces found in one view.

    Attributes
    ----------
    eyes_x, eyes_y : float
        The point between the eyes, fractions of the box's sides.
    eyes_x_sd, eyes_y_sd : float
    eye_span, eye_span_sd : float
        Distance of the outer eye corners in the picture, fraction of the box's width.
    """

    eyes_x: float
    eyes_y: float
    eyes_x_sd: float
    eyes_y_sd: float
    eye_span: float
    eye_span_sd: float


# 943 faces; the span over the 265 of them that look straight ahead. Without the mirror's symmetry eyes_x is 0.506.
FRONTAL_FACE = FaceInBox(0.5, 0.390, 0.022, 0.023, 0.549, 0.061)
# 247 faces turned away by so much that the eyes lie a tenth of the face's width off its middle; the nose points left.
PROFILE_LEFT_FACE = FaceInBox(0.334, 0.427, 0.066, 0.043, 0.426, 0.102)
PROFILE_RIGHT_FACE = FaceInBox(1 - 0.334, 0.427, 0.066, 0.043, 0.426, 0.102)

EYES_BELOW_CENTRE = FRONTAL_FACE.eyes_y - 0.5
# The box's width over that of the head (16 cm as a rule). From mean anthropometry the box is 0.15 m wide (134 mm of
# cheekbone breadth at 0.884 of the box) or 0.16 m (90 mm between the outer eye corners at 0.549 of it), and single
# faces spread by 11 %; the demo's head is a narrow one with 0.143 m. This is between the two.
FACE_BOX_PER_HEAD_WIDTH = 0.9

_IN_VIEW = {"frontal": FRONTAL_FACE, "profile-left": PROFILE_LEFT_FACE, "profile-right": PROFILE_RIGHT_FACE}


def between_eyes_xy(detection: Detection) -> Points:
    """Where the point between the eyes should be in the picture.

    Parameters
    ----------
    detection : Detection

    Returns
    -------
    ndarray, shape (2,), float64, pixels
    """
    box, face = detection.box, _IN_VIEW[detection.view]
    along, down = (face.eyes_x - 0.5) * box.width_px, (face.eyes_y - 0.5) * box.height_px
    cosine, sine = np.cos(box.angle_rad), np.sin(box.angle_rad)
    return np.array([box.x_px + along * cosine - down * sine, box.y_px + along * sine + down * cosine])
