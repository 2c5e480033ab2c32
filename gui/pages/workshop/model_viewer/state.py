"""What the model viewer shows at a moment: models, components, the turn, and what plays. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi, radians, sin
from typing import Final

import numpy as np
from numpy.typing import NDArray

from gui.pages.workshop.model_viewer.viewed_model import ViewedModel
from tracker.geometry import Rotation
from tracker.markup import Markup
from tracker.pose.rotation import matrix_of
from tracker.types import Points

LIMIT_SIGMAS: Final = 3.0
# A component goes from one limit to the other and back in this time.
PERIOD_S: Final = 3.0
# How far a drag over as many pixels as the smaller side of the view turns the face.
_TURN_RAD: Final = radians(150)
_MOST_TURN_RAD: Final = radians(85)


@dataclass(frozen=True, slots=True, eq=False)
class ShownShape:
    """A face to be drawn, in outer-eye distances: x to the right, y down, z away.

    Attributes
    ----------
    name : str
        Of its model.
    points : ndarray, shape (N, 3)
    mean : ndarray, shape (N, 3)
        The mean face, turned alike.
    markup : Markup
    """

    name: str
    points: Points
    mean: Points
    markup: Markup


class ViewerState:
    """What is looked at, and how.

    Attributes
    ----------
    model, beside : ViewedModel or None
        The model, and one to compare it with.
    sigmas : list of float
        Of each component of the model; the other one shows the same.
    is_deep : bool
        Whether the face can be turned.
    yaw_rad, pitch_rad : float
        How it is, with the signs of a head.
    playing : int or None
        The component that goes to and fro.
    point : int or None
        The point that was chosen.
    """

    def __init__(self) -> None:
        self.model: ViewedModel | None = None
        self.beside: ViewedModel | None = None
        self.sigmas: list[float] = []
        self.is_deep = False
        self.yaw_rad = self.pitch_rad = 0.0
        self.playing: int | None = None
        self.point: int | None = None
        self._began_s: float | None = None

    def use(self, model: ViewedModel) -> None:
        """Look at a model; components begin at the mean."""
        self.model, self.playing = model, None
        self.sigmas = [0.0] * model.component_count
        if self.point is not None and self.point >= len(model.mean):
            self.point = None
        self.turn_deep(model.is_deep or (self.is_deep and model.can_turn))

    def compare(self, model: ViewedModel | None) -> None:
        """Show a model beside, or none."""
        self.beside = model

    def set(self, component: int, sigmas: float) -> None:
        """Move a component; what plays stops."""
        self.playing = None
        self._move(component, sigmas)

    def reset(self) -> None:
        """The mean face, seen from the front."""
        self.playing = None
        self.sigmas = [0.0] * len(self.sigmas)
        self.yaw_rad = self.pitch_rad = 0.0

    def play(self, component: int | None) -> None:
        """Let a component go to and fro, or none; the one before goes back to the mean."""
        if self.playing is not None:
            self._move(self.playing, 0.0)
        self.playing, self._began_s = component, None

    def turn_deep(self, deep: bool) -> None:
        """Show the face in depth, or flat and from the front."""
        self.is_deep = deep
        if not deep:
            self.yaw_rad = self.pitch_rad = 0.0

    def drag(self, right: float, down: float) -> None:
        """Turn the face by a drag, as shares of the smaller side of the view."""
        if self.is_deep:
            # What is near goes where the hand goes: to the left of the picture is the face's own right.
            self.yaw_rad = _held(self.yaw_rad - right * _TURN_RAD)
            self.pitch_rad = _held(self.pitch_rad + down * _TURN_RAD)

    def tick(self, now_s: float) -> bool:
        """Move on what plays; False where nothing does."""
        if self.playing is None:
            return False
        if self._began_s is None:
            self._began_s = now_s
        self._move(self.playing, swing(now_s - self._began_s))
        return True

    def shapes(self) -> tuple[ShownShape, ...]:
        """What there is to draw: the model, and the one beside."""
        return tuple(self._shown(model, self.sigmas) for model in (self.model, self.beside) if model is not None)

    def shapes_at(self, component: int, sigmas: float) -> tuple[ShownShape, ...]:
        """The same with a component moved, the others as they are."""
        moved = [sigmas if place == component else value for place, value in enumerate(self.sigmas)]
        return tuple(self._shown(model, moved) for model in (self.model, self.beside) if model is not None)

    def _move(self, component: int, sigmas: float) -> None:
        self.sigmas[component] = min(LIMIT_SIGMAS, max(-LIMIT_SIGMAS, sigmas))

    def _shown(self, model: ViewedModel, sigmas: list[float]) -> ShownShape:
        turn = matrix_of(Rotation(self.yaw_rad, self.pitch_rad, 0.0))
        points, mean = model.shape_in_depth(sigmas), model.shape_in_depth(())
        if self.is_deep and model.can_turn:
            points, mean = points @ turn.T, mean @ turn.T
        return ShownShape(model.name, points, mean, model.markup)


def swing(time_s: float) -> float:
    """Standard deviations of a component that has played for so long: up first, there and back."""
    return LIMIT_SIGMAS * sin(2.0 * pi * time_s / PERIOD_S)


def _held(angle_rad: float) -> float:
    return min(_MOST_TURN_RAD, max(-_MOST_TURN_RAD, angle_rad))


def triangles_of(shape: ShownShape, triangles: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Triangles of a face from the farthest to the nearest, and how bright each is, 0 to 1, lit from who looks.

    Parameters
    ----------
    shape : ShownShape
    triangles : ndarray, shape (T, 3), int64

    Returns
    -------
    order : ndarray, shape (T,), int64
    light : ndarray, shape (T,), float64
        In the order given.
    """
    corners = shape.points[triangles]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    lengths = np.maximum(np.linalg.norm(normals, axis=1), 1e-12)
    towards = normals @ np.array([-0.35, -0.45, -0.82]) / lengths
    # Whichever way a triangle turns, it is the side that is seen that is lit.
    light = np.clip(towards * np.where(normals[:, 2] > 0, -1.0, 1.0), 0.0, 1.0)
    return np.argsort(-corners[:, :, 2].mean(axis=1), kind="stable"), light
