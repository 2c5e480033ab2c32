"""The box about a fitted face."""

from __future__ import annotations

from math import cos, sin

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
    eyes_x, eyes_y = fit.points_xy[markup.regions["eyes"]].mean(axis=0).tolist()
    down, roll_rad = -EYES_BELOW_CENTRE * side, pose.roll_rad
    return Box(eyes_x - down * sin(roll_rad), eyes_y + down * cos(roll_rad), side, side, roll_rad)
