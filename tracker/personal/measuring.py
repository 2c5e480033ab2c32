"""How well a model follows one face, on frames that were kept aside."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tracker.errors import VisavisError
from tracker.face.face_model import FaceModel
from tracker.face.fitting import Fitting, make_fitting
from tracker.face.personal_file import Measures
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.personal.frame_chooser import KeptFrame
from tracker.personal.head_shape import depth_noise_m
from tracker.types import Image, Points

NOISE_SIGMA = 3.0
# A run of frames shorter than this tells nothing of jitter.
_FEWEST = 12
_NOISY_LOOKS, _SETTLING = 30, 5
# (roll, size, shift) off the last fit.
_OFF = (
    (0.03, 1.01, (0.02, 0.0)),
    (-0.03, 1.01, (0.0, 0.02)),
    (0.02, 0.98, (-0.02, 0.01)),
    (-0.02, 0.99, (0.01, -0.02)),
)


def measure(
    model: FaceModel, run: Sequence[KeptFrame], still: Sequence[KeptFrame], truths: Sequence[Points]
) -> Measures:
    """Follow a face and measure how steadily.

    Parameters
    ----------
    model : FaceModel
    run : sequence of KeptFrame
        One after the other.
    still : sequence of KeptFrame
        Frames apart from each other.
    truths : sequence of ndarray, shape (N, 2)
        Where the points are in those, as well as many looks can tell.

    Raises
    ------
    VisavisError
        If the run is too short.
    """
    if len(run) < _FEWEST:
        raise VisavisError("The face was lost at the end of the minute, so that nothing could be compared. Try again.")
    fitting = make_fitting(model)
    tracks, scores = _followed(fitting, model, run)
    middle = run[len(run) // 2]
    looks = _noisy_looks(fitting, model, middle)
    settled = looks[_SETTLING:]
    return Measures(
        jitter=jitter(tracks),
        noise=float(np.sqrt(settled.var(axis=0).sum(axis=1)).mean() / eye_distance(settled).mean()),
        distance=_distance(fitting, model, still, truths),
        score=float(np.mean(scores)),
        depth_m=depth_noise_m(list(looks + middle.corner_xy), middle.sight, model.identity) if middle.sight else None,
    )


def eye_distance(points_xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """Distance of the outer eye corners, of one face (68, 2) or of many (..., 68, 2)."""
    return np.asarray(np.linalg.norm(points_xy[..., 36, :] - points_xy[..., 45, :], axis=-1))


def jitter(tracks_xy: NDArray[np.float64]) -> float:
    """Mean second difference of points in time over the outer-eye distance.

    Parameters
    ----------
    tracks_xy : ndarray, shape (frames, 68, 2), float64, pixels
    """
    second = np.linalg.norm(tracks_xy[2:] - 2 * tracks_xy[1:-1] + tracks_xy[:-2], axis=2)
    return float(second.mean() / eye_distance(tracks_xy).mean())


def _start(model: FaceModel, frame: KeptFrame) -> FaceParameters:
    return model.shape.project(frame.points_xy, regularisation=1e-4)


def _followed(
    fitting: Fitting, model: FaceModel, run: Sequence[KeptFrame]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points in the frames that the parts were cut from, and scores."""
    points, scores = [], []
    before = _start(model, run[0])
    corner = np.array(run[0].corner_xy)
    for frame in run:
        picture = GreyPicture(frame.grey)
        start = model.shape.points_xy(before) + (corner - frame.corner_xy)
        expected = FaceParameters(model.shape.project(start).pose, before.shape)
        fit = fitting.follow(picture, expected)
        before, corner = fit.parameters, np.array(frame.corner_xy)
        points.append(fit.points_xy + corner)
        scores.append(fitting.rank(picture, fit))
    return np.array(points), np.array(scores)


def _noisy_looks(fitting: Fitting, model: FaceModel, frame: KeptFrame) -> NDArray[np.float64]:
    """Points in a picture that stands still, (looks, N, 2), with fresh camera noise in each look."""
    random, points = np.random.default_rng(0), []
    before = _start(model, frame)
    for _ in range(_NOISY_LOOKS):
        fit = fitting.follow(GreyPicture(noisy(frame.grey, NOISE_SIGMA, random)), before)
        before = fit.parameters
        points.append(fit.points_xy)
    return np.array(points)


def _distance(fitting: Fitting, model: FaceModel, still: Sequence[KeptFrame], truths: Sequence[Points]) -> float:
    """Of one look in each frame, from about as far off as a head moves in a frame; 0 without frames."""
    shares = []
    for number, (frame, truth) in enumerate(zip(still, truths, strict=True)):
        start = _start(model, frame)
        for roll, size, shift in _OFF[number % 2 :: 2]:
            fit = fitting.follow(
                GreyPicture(frame.grey), FaceParameters(moved(start.pose, roll, size, shift), start.shape)
            )
            shares.append(np.linalg.norm(fit.points_xy - truth, axis=1).mean() / eye_distance(truth))
    return float(np.mean(shares)) if shares else 0.0


def moved(
    pose: Similarity, roll: float, size: float, shift: Sequence[float] | NDArray[np.float64] = (0.0, 0.0)
) -> Similarity:
    """A pose turned, made larger, and moved by a share of its scale.

    Parameters
    ----------
    pose : Similarity
    roll : float
        Radians.
    size : float
        A factor.
    shift : ndarray, shape (2,)
        Shares of the scale.
    """
    a, b = size * np.cos(roll), size * np.sin(roll)
    x, y = pose.x_px + shift[0] * pose.scale, pose.y_px + shift[1] * pose.scale
    return Similarity(float(pose.a * a - pose.b * b), float(pose.b * a + pose.a * b), float(x), float(y))


def noisy(grey: Image, sigma: float, random: np.random.Generator) -> Image:
    """A picture with camera noise of so many grey levels."""
    return np.asarray(np.clip(np.rint(grey + random.normal(0.0, sigma, grey.shape)), 0, 255), dtype=np.uint8)
