"""Training faces drawn from other sides, as loose faces: what photographs with points show too few of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import radians

import numpy as np
from numpy.typing import NDArray

from tracker.errors import DataSetError
from tracker.face.glance import glance_frame
from tracker.face.reference_frame import GreyPicture
from tracker.pose.rotation import rotation_of
from tracker.training.backdrops import Backdrops
from tracker.training.data_set import AnnotatedFace
from tracker.training.head_relief import Relief, ReliefMaker
from tracker.training.loose_faces import LooseFaces, cut_out, loose_frame, turns_of_points
from tracker.training.turned_faces import TurnedFaces
from tracker.types import Image, Points

Random = np.random.Generator

# Of a face that is turned farther, one side is not known.
_LARGEST_YAW_RAD = radians(40.0)
# Farther turned than that, a face is drawn on the side that the photograph shows: the other one's hair is made up.
_SIDE_YAW_RAD = radians(12.0)
# Yaws are drawn evenly up to the first, pitches normally.
_YAW_RAD, _PITCH_RAD, _STEEPEST_RAD = radians(95.0), radians(14.0), radians(45.0)
# How often another photograph is behind the head, not its own, blurred.
_ELSEWHERE_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class DrawingPlan:
    """Which faces are drawn, and from where.

    Attributes
    ----------
    each : int
        Pictures of a face.
    seed : int
    least_yaw_rad : float
        Faces that are turned less in their photographs are not drawn.
    yaws_rad : tuple of float
        As many as pictures, for every face the same; drawn by chance if there are none.
    """

    each: int
    seed: int
    least_yaw_rad: float = 0.0
    yaws_rad: tuple[float, ...] = ()


class TurnedMaker:
    """Draws annotated faces from other sides.

    Parameters
    ----------
    faces : sequence of AnnotatedFace
        Those that are turned too far already are not drawn.
    mean_xy : ndarray, shape (68, 2)
    plan : DrawingPlan
    """

    def __init__(self, faces: Sequence[AnnotatedFace], mean_xy: Points, plan: DrawingPlan) -> None:
        yaws = [rotation_of(turn).yaw_rad for turn in turns_of_points(np.array([face.points_xy for face in faces]))]
        pairs = zip(faces, yaws, strict=True)
        self._faces = [(face, yaw) for face, yaw in pairs if plan.least_yaw_rad <= abs(yaw) < _LARGEST_YAW_RAD]
        self._mean, self._plan = mean_xy, plan
        self._maker = ReliefMaker()
        self._backdrops = Backdrops(faces, plan.seed)
        self._drawer = TurnedFaces(self._maker)

    def drawn(self, progress: Callable[[str, float], None]) -> LooseFaces:
        """The pictures.

        Parameters
        ----------
        progress : callable
            Told (what, share done).

        Raises
        ------
        DataSetError
            If there is no face to draw.
        """
        if not self._faces:
            raise DataSetError("no face can be drawn from other sides; give more pictures of faces")
        each, frame = self._plan.each, loose_frame(glance_frame(self._mean))
        count = each * len(self._faces)
        images = np.empty((count, frame.height_px, frame.width_px), dtype=np.uint8)
        points = np.empty((count, *self._mean.shape), dtype=np.float32)
        turns = np.empty((count, 3, 3), dtype=np.float32)
        for number, (face, shown) in enumerate(self._faces):
            progress("drawing turned faces", number / len(self._faces))
            random = np.random.default_rng((self._plan.seed, number))
            relief = self._maker.of(face)
            for k in range(each):
                yaw = self._plan.yaws_rad[k] if self._plan.yaws_rad else _yaw_for(shown, random)
                at = number * each + k
                images[at], points[at], turns[at] = self._one(relief, yaw, random)
        return LooseFaces(images, points, turns)

    def _one(self, relief: Relief, yaw: float, random: Random) -> tuple[Image, Points, NDArray[np.float64]]:
        pitch = float(np.clip(_PITCH_RAD * random.normal(), -_STEEPEST_RAD, _STEEPEST_RAD))
        seen = self._drawer.turned(relief, yaw, pitch, random, self._backdrop(random))
        return cut_out(GreyPicture(seen.image), seen.points_xy, seen.turn, self._mean, random)

    def _backdrop(self, random: Random) -> Image | None:
        """A part of another photograph, or none."""
        return self._backdrops.part(random) if random.uniform() <= _ELSEWHERE_SHARE else None


def _yaw_for(shown_rad: float, random: Random) -> float:
    """From which side to draw a face that is turned so in its photograph."""
    yaw = float(random.uniform(-_YAW_RAD, _YAW_RAD))
    return float(np.copysign(yaw, shown_rad)) if abs(shown_rad) > _SIDE_YAW_RAD else yaw
