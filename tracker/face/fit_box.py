"""The box about a fitted face."""

from __future__ import annotations

import numpy as np

from tracker.face.fitter import FitResult
from tracker.head.face_geometry import EYES_BELOW_CENTRE, FRONTAL_FACE
from tracker.markup import Markup
from tracker.types import Box


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
    eyes = fit.points_xy[markup.regions["eyes"]].mean(axis=0)
    down = -EYES_BELOW_CENTRE * side
    x = float(eyes[0]) - down * np.sin(pose.roll_rad)
    y = float(eyes[1]) + down * np.cos(pose.roll_rad)
    return Box(float(x), float(y), side, side, pose.roll_rad)
