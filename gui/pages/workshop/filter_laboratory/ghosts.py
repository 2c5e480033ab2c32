"""Where the lines of a head lie on the stage, for each filter that it is replayed through. No Qt."""

from __future__ import annotations

import numpy as np

from tracker.pose.head_course import HeadCourse
from tracker.pose.rotation import matrix_of_vector
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.pose.smoothing_laboratory import Smoothed
from tracker.types import Points

# A head of mean size at its usual distance takes this share of the stage's height.
_HEAD_SHARE, _HEAD_M = 0.42, 0.16


class GhostView:
    """Looks at a course as its viewer does in a mirror, its usual place in the middle.

    Parameters
    ----------
    course : HeadCourse

    Attributes
    ----------
    lines : tuple of list of int
        Runs of points that belong to one line.
    """

    def __init__(self, course: HeadCourse) -> None:
        self._middle_m = np.median(course.places_m, axis=0)
        shape = shipped_shape_3d()
        self._points_m, self.lines = shape.mean_m, tuple(contour.tolist() for contour in shape.markup.contours)

    def points_xy(self, head: Smoothed, raw: Smoothed, number: int, magnified: float = 1.0) -> Points:
        """The points of a head, in heights of the stage from its middle; x to the right, y down.

        Parameters
        ----------
        head : Smoothed
        raw : Smoothed
            Before smoothing.
        number : int
            Of the moment.
        magnified : float
            How many times as far from what is raw it is drawn.

        Returns
        -------
        ndarray, shape (68, 2)
        """
        place_m = _apart(raw.places_m[number], head.places_m[number], magnified)
        points = self._points_m
        if head.turns is not None and raw.turns is not None:
            points = points @ matrix_of_vector(_apart(raw.turns[number], head.turns[number], magnified)).T
        # From the camera frame to the screen's, in which the viewer's right is to the right.
        away_m = place_m - (self._middle_m[0], self._middle_m[1], 0.0)
        x, y, z = -points[:, 0] + away_m[0], points[:, 1] - away_m[1], points[:, 2] + away_m[2]
        usual_m = self._middle_m[2]
        scale = _HEAD_SHARE / _HEAD_M * usual_m / np.maximum(z, 0.2 * usual_m)
        return np.stack([scale * x, scale * y], axis=1)


def _apart(raw: Points, smooth: Points, magnified: float) -> Points:
    apart: Points = raw + magnified * (smooth - raw)
    return apart
