"""The shape of one person's head from a minute's frames, and what knowing it does for the distance."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tracker.personal.frame_chooser import KeptFrame, Sight
from tracker.pose.estimator import HeadPoseEstimator
from tracker.pose.shape_model_3d import ShapeModel3D
from tracker.types import Points, read_only

# What is learnt is never learnt again; frames of a single view would not be enough for that.
_FEWEST_FRAMES, _LEAST_TURN_RAD = 12, np.deg2rad(8.0)
# What a frame says is worked out about the shape as known by then: it is gone through again until that is settled.
_TIMES = 3
# Nearer in time than a gap that makes another head of it, and no times of a clock.
_STEP_S = 1 / 30


def learn_identity(frames: Sequence[KeptFrame], model: ShapeModel3D | None = None) -> NDArray[np.float64] | None:
    """Shape parameters of the head in some frames.

    Parameters
    ----------
    frames : sequence of KeptFrame
        Of one face, turned in several ways.
    model : ShapeModel3D, optional
        The one that comes with the program if not given.

    Returns
    -------
    ndarray, shape (K,), float64, or None
        None where the frames do not tell.
    """
    sights = [(frame.points_xy + frame.corner_xy, frame.sight) for frame in frames if frame.sight is not None]
    if len(sights) < _FEWEST_FRAMES:
        return None
    estimator, turns = HeadPoseEstimator(model), []
    for number, (points_xy, sight) in enumerate(_TIMES * sights):
        # One frame is no continuation of the one before.
        estimator.lost()
        size_px, fov_rad = sight.frame_size_px, sight.horizontal_fov_rad
        fix = estimator.step(points_xy, sight.confidences, size_px, fov_rad, number * _STEP_S)
        if fix is not None:
            turns.append((fix.rotation.yaw_rad, fix.rotation.pitch_rad))
    # As they are seen once the shape is settled.
    if not turns or np.ptp(turns[-len(turns) // _TIMES :], axis=0).max() < _LEAST_TURN_RAD:
        return None
    parameters = estimator.identity.parameters
    return read_only(parameters) if np.isfinite(parameters).all() else None  # type: ignore[return-value]


def depth_noise_m(
    points_xy: Sequence[Points],
    sight: Sight,
    identity: NDArray[np.float64] | None,
    model: ShapeModel3D | None = None,
) -> float:
    """Standard deviation of the distance of a head that keeps still, from the first look on.

    Parameters
    ----------
    points_xy : sequence of ndarray, shape (68, 2), float64, pixels
        In the whole frame, look after look.
    sight : Sight
    identity : ndarray, shape (K,), float64, or None
        None for a head of which nothing is known.
    model : ShapeModel3D, optional
    """
    estimator = HeadPoseEstimator(model)
    estimator.set_identity(identity)
    size_px, fov_rad = sight.frame_size_px, sight.horizontal_fov_rad
    fixes = [estimator.step(one, sight.confidences, size_px, fov_rad, k * _STEP_S) for k, one in enumerate(points_xy)]
    return float(np.std([fix.place_m[2] for fix in fixes if fix is not None] or [np.nan]))
