"""Faces that do what a test says, without a picture."""

import numpy as np

from tracker.expression.directions import shipped_directions
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.readings import Wanted
from tracker.types import Box, Face, Frame, HeadPose, Rotation, State, TrackedFace

PICTURE = np.zeros((4, 4, 3), np.uint8)
# Points that are held to a plausible face show a closed eye as one that is open by so much of its usual opening.
SHOWN_CLOSED = 0.7


def mean_face():
    return shipped_shape_3d().mean_m.copy()


def resting_face():
    """A mean face with its lips together; those of the mean of all faces are parted."""
    face = mean_face()
    face[55:60, 1] -= 0.006
    face[65:68, 1] -= 0.006
    return face


def moved(base=None, **amounts):
    """A face, the mean one if no other is given, that shows these shapes by so much of their directions."""
    directions, face = shipped_directions(), mean_face() if base is None else base.copy()
    for name, amount in amounts.items():
        face[:, :2] += amount * directions.moves_m[directions.names.index(name)]
    return face


def with_lids(face, left, right, shown_closed=SHOWN_CLOSED):
    """The same with eyes open by so much, 0 to 1."""
    face = face.copy()
    for openness, pairs in ((left, ((43, 47), (44, 46))), (right, ((37, 41), (38, 40)))):
        for high, low in pairs:
            middle, half = 0.5 * (face[low] + face[high]), 0.5 * (face[low] - face[high])
            share = shown_closed + (1 - shown_closed) * openness
            face[high], face[low] = middle - share * half, middle + share * half
    return face


def tracked(frontal_m, *, yaw_rad=0.0, pitch_rad=0.0, seen=None, state=State.TRACKING, face_id=1, primary=True):
    pose = HeadPose(Rotation(yaw_rad, pitch_rad, 0.0), np.array([0.0, 0.0, 0.6]), np.eye(6))
    shown = np.ones(68, bool) if seen is None else seen
    face = Face(np.zeros((68, 2)), np.zeros(10), np.ones(6), np.ones(68), shown, 1.0, 0.0)
    sure = state is State.TRACKING
    return TrackedFace(
        face_id, primary, state, Box(0, 0, 9, 9), face, frontal_m=frontal_m if sure else None, pose_raw=pose, pose=pose
    )


def readings(stage, faces, fps=30.0, start_s=0.0):
    """What a stage reads of faces, one a frame; a face is points or a TrackedFace, or None where there is none."""
    stage.wanted = Wanted(signals=True)
    found = []
    for index, face in enumerate(faces):
        one = tracked(face) if isinstance(face, np.ndarray) else face
        frame = Frame(PICTURE, start_s + index / fps, index)
        read = stage.step(frame, () if one is None else (one,))
        found.append(read[0].reading if read else None)
    return found
