"""From a detector's box to a face: a learnt cascade of linear regressors (after Xiong & De la Torre, CVPR 2013).

Each stage looks at the picture in the frame of the current estimate, describes the surroundings of every point by
oriented gradients, and predicts from that how far the pose and the shape parameters are off.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import cos, sin

import numpy as np
from numpy.typing import NDArray

from kernels.orientation import DIRECTIONS, describe_canvas
from tracker.face.reference_frame import GreyPicture, ReferenceFrame, frame_around
from tracker.face.shape_model import FaceParameters, ShapeModel, Similarity
from tracker.types import Box, Points

_MARGIN_PX = 9.0
_SIGMAS = 3.0


@dataclass(frozen=True, slots=True)
class DescriptorLayout:
    """How a stage looks at a face.

    Attributes
    ----------
    scale : float
        Canvas pixels for one outer-eye distance.
    cells : int
        Grid cells along each side of a point's surroundings.
    spacing_px : float
        Between cell centres, canvas pixels.
    pool_px : int
        Side of a cell, odd, canvas pixels.
    """

    scale: float
    cells: int = 3
    spacing_px: float = 4.0
    pool_px: int = 5

    def frame(self, mean_xy: Points) -> ReferenceFrame:
        """The canvas it looks at."""
        return frame_around(mean_xy, self.scale, _MARGIN_PX)

    def length(self, point_count: int) -> int:
        """How many numbers describe a face."""
        return point_count * self.cells * self.cells * DIRECTIONS


def describe_face(
    picture: GreyPicture, model: ShapeModel, parameters: FaceParameters, layout: DescriptorLayout
) -> NDArray[np.float32]:
    """Oriented gradients around every point of a face, in the face's own frame; shape (layout.length,), float32."""
    frame = _frame_of(layout, model)
    canvas = picture.canvas(frame, parameters.pose)
    points = frame.canvas_from_shape.apply(model.shape_xy(parameters.shape))
    described = np.empty((len(points), layout.cells * layout.cells * DIRECTIONS), dtype=np.float32)
    describe_canvas(canvas, layout.pool_px, points, layout.cells, layout.spacing_px, described)
    return described.reshape(-1)


@lru_cache(maxsize=32)
def _frame_of(layout: DescriptorLayout, model: ShapeModel) -> ReferenceFrame:
    return layout.frame(model.mean_xy)


def difference(start: FaceParameters, goal: FaceParameters) -> NDArray[np.float64]:
    """What takes ``start`` to ``goal``: (a - 1, b, x, y) of the similarity in the start's own frame, then the shape."""
    step = start.pose.inverse().after(goal.pose)
    return np.concatenate([[step.a - 1.0, step.b, step.x_px, step.y_px], goal.shape - start.shape])


def moved(start: FaceParameters, step: NDArray[np.float64], model: ShapeModel) -> FaceParameters:
    """``start`` after a `difference`; the shape is kept within three standard deviations."""
    a, b, x, y = (float(value) for value in step[:4])
    pose = start.pose.after(Similarity(1.0 + a, b, x, y))
    return FaceParameters(pose, model.clamped(start.shape + step[4:], _SIGMAS))


@dataclass(frozen=True, slots=True, eq=False)
class RegressionStage:
    """One regressor: ``step = weights @ description + bias``.

    Attributes
    ----------
    layout : DescriptorLayout
    weights : ndarray, shape (4 + modes, layout.length), float32
    bias : ndarray, shape (4 + modes,), float32
    """

    layout: DescriptorLayout
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def step(self, picture: GreyPicture, model: ShapeModel, parameters: FaceParameters) -> FaceParameters:
        """The estimate after this stage."""
        description = describe_face(picture, model, parameters, self.layout)
        predicted = self.weights @ description + self.bias
        return moved(parameters, predicted.astype(np.float64), model)


@dataclass(frozen=True, slots=True)
class BoxRelation:
    """Where the mean face lies in a detector's box: its origin from the box's centre, its size; shares of the width."""

    x: float
    y: float
    scale: float

    def pose(self, box: Box) -> Similarity:
        """Pose of the mean face in that box."""
        cosine, sine = cos(box.angle_rad), sin(box.angle_rad)
        x, y = self.x * box.width_px, self.y * box.width_px
        scale = self.scale * box.width_px
        origin_x, origin_y = box.x_px + cosine * x - sine * y, box.y_px + sine * x + cosine * y
        return Similarity(scale * cosine, scale * sine, origin_x, origin_y)


@dataclass(frozen=True, slots=True, eq=False)
class Initialiser:
    """Turns boxes into faces.

    Attributes
    ----------
    relations : dict of str to BoxRelation
        By the detector's view: ``frontal``, ``profile-left``, ``profile-right``.
    starts : dict of str to ndarray, shape (modes,), float64
        Mean shape parameters of the faces found in that view.
    stages : tuple of RegressionStage
    """

    relations: dict[str, BoxRelation]
    starts: dict[str, NDArray[np.float64]]
    stages: tuple[RegressionStage, ...]

    def start(self, box: Box, view: str) -> FaceParameters:
        """The average face for a box of that view."""
        return FaceParameters(self.relations[view].pose(box), self.starts[view])

    def refine(self, picture: GreyPicture, model: ShapeModel, start: FaceParameters) -> FaceParameters:
        """The estimate after all stages."""
        parameters = start
        for stage in self.stages:
            parameters = stage.step(picture, model, parameters)
        return parameters
