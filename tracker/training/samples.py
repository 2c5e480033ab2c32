"""Samples for patch experts: normalised patches from windows around estimated points, and how near each is.

The windows are what a fitter really meets: they lie around the points of estimates of faces that the estimator was not
trained on, in the frame of those estimates, so the negatives are the places that really compete with the point.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from kernels.response import PATCH_PX, inverse_lengths
from tracker.face.channels import CHANNELS
from tracker.face.patch_expert import REACH_PX
from tracker.face.reference_frame import frame_around
from tracker.face.shape_model import FaceParameters, ShapeModel
from tracker.training.pictures import TrainingFace

Start = tuple[TrainingFace, FaceParameters]
ExpertKind = Literal["svm", "ridge", "mosse"]

_MARGIN_PX = 26.0


@dataclass(frozen=True, slots=True)
class ExpertPlan:
    """How the experts of one scale are trained.

    Attributes
    ----------
    scale : float
        Canvas pixels for one outer-eye distance.
    window_px : int
        Side of the windows that samples come from; odd.
    stride_px : int
        Between samples of one window.
    sigma_px : float
        Width of the goal. Narrower asks for more exactness than annotations have.
    ridge : float
        Penalty, as a share of the mean squared feature; higher gives smoother filters.
    channels : tuple of str
    kind : str
        ``"svm"``, ``"ridge"`` or ``"mosse"``, see `tracker.training.filters`.
    seed : int
    """

    scale: float
    window_px: int = 11
    stride_px: int = 2
    sigma_px: float = 1.0
    ridge: float = 0.3
    channels: tuple[str, ...] = ("gradient", "grey", "lbp")
    kind: ExpertKind = "svm"
    seed: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """Samples of one face.

    Attributes
    ----------
    patches : list of ndarray, shape (points, samples, planes * 121), float32
        For each channel: zero mean, unit length, as `kernels.response` defines it.
    distances : ndarray, shape (points, samples), float64
        From where the point really is, canvas pixels; not numbers where it is covered, so that nothing is learnt of it.
    """

    patches: list[NDArray[np.float32]]
    distances: NDArray[np.float64]


class PatchSampler:
    """Cuts samples out of faces.

    Parameters
    ----------
    model : ShapeModel
    plan : ExpertPlan
    points : ndarray of int64
        Which points to sample.
    """

    def __init__(self, model: ShapeModel, plan: ExpertPlan, points: NDArray[np.int64]) -> None:
        self._model, self.plan, self.points = model, plan, points
        self._frame = frame_around(model.mean_xy, plan.scale, _MARGIN_PX)
        self._random = np.random.default_rng(plan.seed)

    def goals(self, samples: Samples) -> NDArray[np.float32]:
        """``exp(-d^2 / 2 sigma^2)`` of the samples' distances, not a number where these are not."""
        return np.exp(-0.5 * samples.distances**2 / self.plan.sigma_px**2).astype(np.float32)

    def cut(self, start: Start) -> Samples:
        """Patches of all places (a stride apart) of the windows around the estimated points."""
        face, estimate = start
        frame, plan = self._frame, self.plan
        canvas = face.picture.canvas(frame, estimate.pose)
        view = frame.picture_from_canvas(estimate.pose).inverse()
        truth = view.apply(face.points_xy)[self.points]
        seen = frame.canvas_from_shape.apply(self._model.shape_xy(estimate.shape))[self.points]
        half = plan.window_px // 2
        # Which of the places a stride lands on must not be fixed.
        first = (
            np.rint(seen).astype(np.int64) - half - REACH_PX + self._random.integers(0, plan.stride_px, (len(seen), 2))
        )
        steps = np.arange(0, plan.window_px, plan.stride_px)
        columns = first[:, 0, None, None] + steps[None, None, :]
        rows = first[:, 1, None, None] + steps[None, :, None]
        columns, rows = np.broadcast_arrays(columns, rows)
        columns = np.clip(columns.reshape(len(seen), -1), 0, frame.width_px - PATCH_PX)
        rows = np.clip(rows.reshape(len(seen), -1), 0, frame.height_px - PATCH_PX)
        distances = np.hypot(columns + REACH_PX - truth[:, None, 0], rows + REACH_PX - truth[:, None, 1])
        if face.visible is not None:
            distances[~face.visible[self.points]] = np.nan
        return Samples([self._patches(name, canvas, rows, columns) for name in plan.channels], distances)

    def regions(self, start: Start, size: int) -> tuple[list[NDArray[np.float32]], NDArray[np.float64]]:
        """Squares around the estimated points, uncropped and not normalised, and where the true points lie in them.

        Returns
        -------
        list of ndarray, shape (points, planes, size, size), float32
            For each channel.
        ndarray, shape (points, 2), float64
            The true point's place in its square; not a number where it is covered.
        """
        face, estimate = start
        frame = self._frame
        canvas = face.picture.canvas(frame, estimate.pose)
        truth = frame.picture_from_canvas(estimate.pose).inverse().apply(face.points_xy)[self.points]
        seen = frame.canvas_from_shape.apply(self._model.shape_xy(estimate.shape))[self.points]
        first = np.rint(seen).astype(np.int64) - size // 2
        first = np.clip(first, 0, np.array([frame.width_px, frame.height_px]) - size)
        squares = []
        for name in self.plan.channels:
            channel = CHANNELS[name]
            planes = np.empty((channel.planes, *canvas.shape), dtype=np.float32)
            channel.fill(canvas, planes)
            squares.append(np.stack([planes[:, y : y + size, x : x + size] for x, y in first]))
        places = truth - first
        if face.visible is not None:
            places[~face.visible[self.points]] = np.nan
        return squares, places

    def _patches(
        self, name: str, canvas: NDArray[np.float32], rows: NDArray[np.int64], columns: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        channel = CHANNELS[name]
        planes = np.empty((channel.planes, *canvas.shape), dtype=np.float32)
        channel.fill(canvas, planes)
        lengths = np.empty((canvas.shape[0] - PATCH_PX + 1, canvas.shape[1] - PATCH_PX + 1), dtype=np.float32)
        inverse_lengths(planes, np.empty((2, canvas.shape[1])), lengths)
        windows = sliding_window_view(planes, (PATCH_PX, PATCH_PX), axis=(1, 2))
        patches = windows[:, rows, columns].transpose(1, 2, 0, 3, 4).reshape(*rows.shape, channel.planes, -1)
        patches = patches - patches.mean(axis=-1, keepdims=True)
        patches *= lengths[rows, columns][..., None, None]
        cut: NDArray[np.float32] = patches.reshape(*rows.shape, -1)
        return cut
