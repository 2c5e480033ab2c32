"""Looks at no face, and at faces in the wrong place: what a judge of faces learns "no" and "hardly" from.

A look is what the judge sees at run time: the mean face laid somewhere on the picture, and the crop around it. How much
of a face it is depends only on how far the laid face is from the nearest true one, whatever led to it: a mouth taken
for a face, half a face, a forehead, the wrong size or roll.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from tracker.face.reference_frame import GreyPicture, ReferenceFrame
from tracker.face.shape_model import Similarity
from tracker.training.scenes import Scene
from tracker.types import Image, Points

Random = np.random.Generator

# Mean distance of the points of two laid faces, in outer-eye distances (of both, their geometric mean), up to which
# a look is at the face itself, and from which it is at none: half or double its size, or rolled by 40 degrees.
_RIGHT, _WRONG = 0.15, 0.38
# Where somebody may be whom no one has annotated, nothing is learnt within this distance.
_UNKNOWN = 1.0
_TRIES = 30
# Of looks at somewhere in a picture: sizes as shares of its shorter side.
_LEAST_SHARE, _LARGEST_SHARE, _LEAST_PX = 0.06, 0.7, 9.0
_ROLL_SPREAD = 0.35
# A tempting place is never looked at twice from exactly the same place.
_TEMPTED = (0.12, 0.12, 0.1)
# Parts of a face that are taken for one, in outer-eye distances on the upright face: where, and how large.
_PARTS = (
    ((0.0, 0.42), (0.25, 0.75)),  # mouth
    ((-0.32, -0.28), (0.2, 0.6)),  # an eye
    ((0.32, -0.28), (0.2, 0.6)),
    ((0.0, 0.05), (0.25, 0.5)),  # nose
    ((0.0, -0.25), (0.3, 0.6)),  # both eyes and no mouth
    ((-0.75, 0.0), (0.25, 0.9)),  # ear and cheek
    ((0.75, 0.0), (0.25, 0.9)),
    ((0.0, -0.95), (0.4, 1.2)),  # forehead and hair
    ((0.0, 1.2), (0.4, 1.3)),  # throat and collar
)


def nearness(pose: Similarity, face: Similarity, mean_xy: Points) -> float:
    """How much of a face a look there is: 1 at the face itself, 0 where it is another place, size or roll.

    Parameters
    ----------
    pose : Similarity
        Of the laid mean face.
    face : Similarity
        Of the true one.
    mean_xy : ndarray, shape (N, 2)
        Mean face: outer-eye distance 1.
    """
    return float(np.clip((_WRONG - _apart(pose, face, mean_xy)) / (_WRONG - _RIGHT), 0.0, 1.0))


def _apart(first: Similarity, second: Similarity, mean_xy: Points) -> float:
    distance = np.linalg.norm(first.apply(mean_xy) - second.apply(mean_xy), axis=1).mean()
    return float(distance) / math.sqrt(first.scale * second.scale)


class NegativeSource:
    """Cuts looks at no face from scenes.

    Parameters
    ----------
    scenes : sequence of Scene
        None of a picture that the judge is measured on.
    mean_xy : ndarray, shape (N, 2)
        Mean face: outer-eye distance 1.
    frame : ReferenceFrame
        What the judge sees.
    """

    def __init__(self, scenes: Sequence[Scene], mean_xy: Points, frame: ReferenceFrame) -> None:
        if not scenes:
            raise ValueError("there is no scene to look at")
        self._mean_xy, self._frame = mean_xy, frame
        self._kinds: list[tuple[float, Sequence[Scene], Callable[[Scene, Random], Similarity]]] = [
            (0.25, scenes, _anywhere),
            (0.35, [one for one in scenes if one.tempting], _tempting),
            (0.2, [one for one in scenes if one.faces], _part),
            (0.2, [one for one in scenes if one.faces], _misplaced),
        ]
        self._chances = np.array([chance if some else 0.0 for chance, some, _ in self._kinds])
        self._chances /= self._chances.sum()

    def cut(self, random: Random) -> tuple[Image, float]:
        """A fresh look, as the picture is: wear is for those who put faces and looks at none together.

        Parameters
        ----------
        random : Generator

        Returns
        -------
        crop : ndarray, shape (frame.height_px, frame.width_px), uint8
        presence : float
            How much of a face it is, 0 to 1; see `nearness`.
        """
        while True:
            _, scenes, look = self._kinds[int(random.choice(len(self._kinds), p=self._chances))]
            scene = scenes[int(random.integers(len(scenes)))]
            for _ in range(_TRIES):
                pose = look(scene, random)
                if not any(_apart(pose, one, self._mean_xy) < _UNKNOWN for one in scene.perhaps):
                    return self._crop(scene.picture, pose, random), self._presence(scene, pose)

    def _presence(self, scene: Scene, pose: Similarity) -> float:
        return max((nearness(pose, face, self._mean_xy) for face in scene.faces), default=0.0)

    def _crop(self, picture: GreyPicture, pose: Similarity, random: Random) -> Image:
        crop = np.clip(np.rint(picture.canvas(self._frame, pose)), 0, 255).astype(np.uint8)
        # The mirror image of a look is as good a look, and its presence the same.
        return np.ascontiguousarray(crop[:, ::-1]) if random.uniform() < 0.5 else crop


def _laid(scale: float, roll_rad: float, x_px: float, y_px: float) -> Similarity:
    return Similarity(scale * math.cos(roll_rad), scale * math.sin(roll_rad), x_px, y_px)


def _moved(pose: Similarity, offset_xy: tuple[float, float], size: float, roll_rad: float) -> Similarity:
    """A face laid beside another: offset in that one's outer-eye distances and upright frame."""
    step = _laid(size, roll_rad, *offset_xy)
    return pose.after(step)


def _anywhere(scene: Scene, random: Random) -> Similarity:
    height, width = scene.picture.grey.shape
    short = min(height, width)
    low = max(_LEAST_PX, _LEAST_SHARE * short)
    scale = math.exp(random.uniform(math.log(low), math.log(max(low, _LARGEST_SHARE * short))))
    return _laid(scale, _ROLL_SPREAD * random.normal(), random.uniform(0, width), random.uniform(0, height))


def _tempting(scene: Scene, random: Random) -> Similarity:
    pose = scene.tempting[int(random.integers(len(scene.tempting)))]
    shift, growth, roll = (spread * random.normal(size=2) for spread in _TEMPTED)
    return _moved(pose, (float(shift[0]), float(shift[1])), math.exp(growth[0]), float(roll[0]))


def _part(scene: Scene, random: Random) -> Similarity:
    face = scene.faces[int(random.integers(len(scene.faces)))]
    (x, y), sizes = _PARTS[int(random.integers(len(_PARTS)))]
    shift = random.normal(0.0, 0.1, 2)
    return _moved(face, (x + shift[0], y + shift[1]), random.uniform(*sizes), 0.25 * random.normal())


def _misplaced(scene: Scene, random: Random) -> Similarity:
    """Beside the face, of another size, turned away, or a little of all."""
    face = scene.faces[int(random.integers(len(scene.faces)))]
    shift, growth, roll = 0.1 * random.normal(size=2), 0.1 * random.normal(), 0.1 * random.normal()
    kind = int(random.integers(4))
    if kind in (0, 3):
        angle, reach = random.uniform(0, 2 * math.pi), random.uniform(0.1, 1.2)
        shift = shift + reach * np.array([math.cos(angle), math.sin(angle)])
    if kind in (1, 3):
        growth = float(random.uniform(-1.2, 1.2))
    if kind == 2:
        roll = float(random.uniform(-math.pi, math.pi))
    return _moved(face, (float(shift[0]), float(shift[1])), math.exp(growth), roll)
