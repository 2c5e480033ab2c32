"""A head that moves in a known way: what an output sends when it is tested, and what its tests decode.

First it turns to its own left, then it looks up, then it leans towards its own right shoulder, comes nearer, closes its
left eye, and opens its mouth; each for a second, and back to rest between.
"""

from __future__ import annotations

from math import pi, radians, sin
from types import MappingProxyType

import numpy as np

from tracker.geometry import Box, HeadPose, Rotation
from tracker.markup import IBUG_68
from tracker.outputs.axes import Axes, pose_with
from tracker.outputs.mapping.stages import MappedPose
from tracker.outputs.sample import Sample
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.readings import EyeReading, FaceReading, Gaze, Zone
from tracker.types import Content, Face, Frame, Points, State, TrackedFace, TrackResult

PART_S = 1.0
PARTS = ("turn left", "look up", "lean right", "come nearer", "close the left eye", "open the mouth")
LENGTH_S = PART_S * len(PARTS)
_REST: tuple[float, ...] = (0.0, 0.0, 60.0, 0.0, 0.0, 0.0)
_MOVES: tuple[tuple[int, float], ...] = ((3, -30.0), (4, 20.0), (5, 15.0), (2, -20.0))
_SIZE, _PINHOLE_FOV_RAD = (640, 480), radians(60.0)
_BLACK = np.zeros((_SIZE[1], _SIZE[0], 3), np.uint8)
_BLACK.flags.writeable = False
_PLAIN_POSE = HeadPose(Rotation(0.0, 0.0, 0.0), np.array([0.0, 0.0, 0.6]), np.zeros((6, 6)))


def known_axes(time_s: float) -> Axes:
    """Where the head is so long after the beginning, as it is tracked (seen from the camera); shape (6,)."""
    axes = np.array(_REST)
    part, share = _part(time_s)
    if part < len(_MOVES):
        axis, amount = _MOVES[part]
        axes[axis] += amount * share
    return axes


def known_shapes(time_s: float) -> dict[str, float]:
    """The shapes of ARKit at that moment: two of them move, and a few rest."""
    part, share = _part(time_s)
    return {
        "eyeBlinkLeft": share if PARTS[part] == "close the left eye" else 0.0,
        "eyeBlinkRight": 0.0,
        "jawOpen": 0.8 * share if PARTS[part] == "open the mouth" else 0.0,
        "mouthSmileLeft": 0.0,
        "mouthSmileRight": 0.0,
        "browInnerUp": 0.0,
    }


def known_sample(time_s: float, captured_s: float, index: int = 0, *, centred: bool = False) -> Sample:
    """A whole frame of the motion, as a tracker that makes no error would give it.

    Parameters
    ----------
    time_s : float
        Since the beginning of the motion; it repeats.
    captured_s : float
        The same moment on the clock of `time.monotonic`.
    index : int
    centred : bool
        What is to be sent is seen from where the head rests, as most mappings have it, and not from the camera.
    """
    axes = known_axes(time_s)
    pose = pose_with(axes, _PLAIN_POSE)
    face = Face(
        points_xy=_points_xy(pose),
        parameters=np.zeros(4),
        shape_sigmas=np.zeros(0),
        confidences=np.ones(IBUG_68.point_count),
        seen=np.ones(IBUG_68.point_count, bool),
        score=1.0,
        motion=0.0,
    )
    low, high = face.points_xy.min(0), face.points_xy.max(0)
    box = Box(*(0.5 * (low + high)).tolist(), *(high - low).tolist())
    tracked = TrackedFace(1, True, State.TRACKING, box, face, _reading(time_s), pose_raw=pose, pose=pose)
    result = TrackResult(index, captured_s, State.TRACKING, faces=(tracked,), horizontal_fov_rad=_PINHOLE_FOV_RAD)
    frame = Frame(_BLACK, captured_s, index, content=Content.NOTHING)
    sent = axes - np.array(_REST) if centred else axes
    return Sample(frame, result, captured_s, sent, MappedPose(captured_s, axes, sent, sent, sent))


def _part(time_s: float) -> tuple[int, float]:
    """Which part it is, and how far the movement has come: out to 1 and back."""
    number, within_s = divmod(time_s % LENGTH_S, PART_S)
    return min(int(number), len(PARTS) - 1), sin(pi * within_s / PART_S)


def _reading(time_s: float) -> FaceReading:
    shapes = known_shapes(time_s)
    gaze = Gaze(0.0, 0.0, None, Zone.CENTRE, None, 1.0)
    left, right = (EyeReading(1.0 - shapes[f"eyeBlink{side}"], None, 0.0, 0.0) for side in ("Left", "Right"))
    return FaceReading(shapes=MappingProxyType(shapes), left=left, right=right, gaze=gaze)


def _points_xy(pose: HeadPose) -> Points:
    points_m = shipped_shape_3d().mean_m @ matrix_of(pose.rotation).T + pose.place_m
    return Pinhole.of_view(_PINHOLE_FOV_RAD, _SIZE).project(points_m)
