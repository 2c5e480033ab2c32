"""The box about a fitted face."""

from __future__ import annotations

from math import cos, sin

import numpy as np

from tracker.face.fitter import FitResult
from tracker.head.face_geometry import EYES_BELOW_CENTRE, FRONTAL_FACE
from tracker.markup import Markup
from tracker.types import Box

# Between the eyes of the mean face of 68 points.
_EYES_XY = np.array([0.0, -0.427])


def face_box(fit: FitResult, markup: Markup) -> Box:
    """The face as Viola-Jones would frame it, from the eyes and the size of the whole face.

    The distance of the eyes alone would shrink with every turn of the head.

    Parameters
    ----------
    fit : FitResult
    markup : Markup
        Of its points.
    """
    pose = fit.parameters.pose
    side = pose.scale / FRONTAL_FACE.eye_span
    if markup.text:
        # A layout of somebody's own may have no eyes; its mean face lies where that of the 68 points has them.
        eyes_x, eyes_y = pose.apply(_EYES_XY).tolist()
    else:
        eyes = fit.points_xy[markup.regions["eyes"]]
        # What `mean` does, without what it looks at before.
        eyes_x, eyes_y = (np.add.reduce(eyes, axis=0) / len(eyes)).tolist()
    down, roll_rad = -EYES_BELOW_CENTRE * side, pose.roll_rad
    return Box(eyes_x - down * sin(roll_rad), eyes_y + down * cos(roll_rad), side, side, roll_rad)
