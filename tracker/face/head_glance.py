"""How heads are turned, told by a glance at the whole head: for poses that the points of a face tell badly."""

from __future__ import annotations

from dataclasses import replace
from math import copysign, radians

import numpy as np
from numpy.typing import NDArray

from tracker.face.glance import GlanceNetwork, shipped_glance
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity
from tracker.pose.rotation import matrix_of, rotation_of
from tracker.types import Face, Frame

Array = NDArray[np.float64]

# Where a glance finds less of a face it tells nothing of a turn.
_FACE_LIKELY = 0.3
# Of a head that is turned farther than that, the network tells too little: fits lay profiles where it sees them worse.
# So much more is believed of what is beyond. `tests/benchmarks/wide_pose.py --curve` fits it by other people.
TOLD_WELL_RAD, STEEPNESS, _FARTHEST_RAD = radians(45.0), 1.2, radians(95.0)


def turn_at(picture: GreyPicture, pose: Similarity, network: GlanceNetwork | None = None) -> Array | None:
    """How the head is turned to a camera that looks straight at it, shape (3, 3); None where there seems to be none.

    Parameters
    ----------
    picture : GreyPicture
    pose : Similarity
        Takes the mean face to where the face is.
    network : GlanceNetwork, optional
        None for the one that comes with the program.

    Raises
    ------
    ModelFileError
        If the network is missing or damaged, or does not run.
    """
    glance = (network or shipped_glance()).look_from_both_sides(picture, pose)
    return straightened(glance.turn) if glance.presence >= _FACE_LIKELY else None


def straightened(turn: Array, steepness: float = STEEPNESS) -> Array:
    """A turn as the network tells it, with the yaw that heads have of which it tells that.

    Parameters
    ----------
    turn : ndarray, shape (3, 3), float64
    steepness : float
        How much each radian beyond `TOLD_WELL_RAD` counts.

    Returns
    -------
    ndarray, shape (3, 3), float64
    """
    told = rotation_of(turn)
    beyond = abs(told.yaw_rad) - TOLD_WELL_RAD
    if beyond <= 0.0:
        return turn
    yaw = copysign(min(TOLD_WELL_RAD + steepness * beyond, max(_FARTHEST_RAD, abs(told.yaw_rad))), told.yaw_rad)
    return matrix_of(replace(told, yaw_rad=yaw))


def turn_in(frame: Frame, face: Face) -> Array | None:
    """As `turn_at`, of a face in a frame.

    Parameters
    ----------
    frame : Frame
    face : Face
    """
    return turn_at(GreyPicture(frame.image), Similarity(*face.parameters[:4]))
