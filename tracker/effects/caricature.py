"""Caricature: what sets a face apart from the mean face, or how it looks at the moment, made more of.

Who it is, is the difference from the mean face, averaged over the frames seen, with the head's turn and the expression
taken out. Exaggerating the points of each frame would exaggerate their noise as well, and a face that looks aside would
be a different one. How it looks is what changes against that: the difference of the face's expression from its own mean
one, in the few directions in which faces move. Made nothing of, a face stays still; made the opposite of, a smile
becomes a sulk.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tracker.effects.bender import Bender
from tracker.effects.deformation import REACH
from tracker.effects.face_frame import face_frame, mean_face
from tracker.effects.fold_guard import face_triangles, foldless_moves
from tracker.errors import SettingsError
from tracker.face.shape_model import fit_similarity
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.types import Image, Points

LEAST, MOST = -1.0, 4.0
IDENTITY, EXPRESSION, BOTH = "identity", "expression", "both"

# Frames that the average goes back over once it has seen as many.
_MEMORY_FRAMES = 90
# Frames that the mean expression goes back over: longer than a sentence or a smile.
_CALM_FRAMES = 600
# Expressions that are told from identity: opening and drawing out the mouth, lids and brows; and those that are made
# more of, corner by corner.
_EXPRESSIONS, _ALL_EXPRESSIONS = 3, 8
# How many of a face's ways of moving are those of the head.
_MOVES = 6
# Points of the skull, and how much the others count when it is told where that is.
_FIRM, _LOOSE = [*range(27, 36), 36, 39, 42, 45], 0.15
# From this turn on a frame tells nothing: the points of the far side are guesses.
_FARTHEST_TURN_RAD = np.deg2rad(35.0)


class Caricature:
    """Exaggerates a face in the picture. A `tracker.effects.effect.FaceEffect`.

    Parameters
    ----------
    exaggeration : float
        Factor for the difference, -1 (the opposite) to 4; 1 leaves the face as it is.
    bender : Bender, optional
        What moves the picture; one of its own if not given.
    of : str
        What is made more of: "identity", who it is; "expression", how it looks at the moment; or "both".

    Raises
    ------
    SettingsError
        If the exaggeration is out of its range.
    ModelFileError
        If the 3-D shape model or the triangles are missing or damaged.
    """

    def __init__(self, exaggeration: float, bender: Bender | None = None, of: str = IDENTITY) -> None:
        self.exaggeration, self.of = exaggeration, of
        self._triangles = face_triangles()
        self._bender = bender or Bender()
        self.reset()

    @property
    def exaggeration(self) -> float:
        """Factor for the difference; may be changed at any time."""
        return self._exaggeration

    @exaggeration.setter
    def exaggeration(self, factor: float) -> None:
        if not LEAST <= factor <= MOST:
            raise SettingsError(f"The exaggeration is {factor:g}; it must be from {LEAST:g} to {MOST:g}.")
        self._exaggeration = factor

    def draw(self, picture: Image, points_xy: Points, strength: float) -> None:
        """Exaggerate the face, in place; see `FaceEffect.draw`."""
        frame = face_frame(points_xy)
        self._learn(points_xy)
        moves = frame.moves_in_picture(self._moves(strength))
        self._bender.bend(picture, points_xy, points_xy + moves, REACH * frame.unit_px)

    def reset(self) -> None:
        """Forget whose face it was."""
        self._difference, self._expression, self._calm = (np.zeros_like(mean_face()[:, :2]) for _ in range(3))
        self._weight = self._calm_weight = 0.0

    def _moves(self, strength: float) -> Points:
        """What is to be moved in the upright face, as far as that folds nothing there.

        Looked at in the face as it is on average, and not in the picture, where a turned head hides some triangles and
        the noise of the points would come and go with them.
        """
        wanted, own_xy = np.zeros_like(self._difference), mean_face()[:, :2] + self._difference
        if self.of in (IDENTITY, BOTH):
            wanted = wanted + self._difference
        if self.of in (EXPRESSION, BOTH):
            wanted, own_xy = wanted + self._expression - self._calm, own_xy + self._expression
        return foldless_moves(own_xy, strength * (self._exaggeration - 1.0) * wanted, self._triangles)

    def _learn(self, points_xy: Points) -> None:
        """Take a frame into the averages, by how little the head is turned in it."""
        # The first frame counts whatever it is: something has to be there to go by.
        weight = frontality(points_xy) if self._weight else 1.0
        # A head that looks aside seems to pull a face.
        expression = self._calm + (expression_in(points_xy) - self._calm) * weight
        self._expression = expression if weight else self._calm
        if weight == 0.0:
            return
        self._weight = min(self._weight + weight, float(_MEMORY_FRAMES))
        self._difference = self._difference + (weight / self._weight) * (
            difference_from_mean(points_xy) - self._difference
        )
        self._calm_weight = min(self._calm_weight + weight, float(_CALM_FRAMES))
        self._calm = self._calm + (weight / self._calm_weight) * (expression - self._calm)


def difference_from_mean(points_xy: Points) -> Points:
    """How a face differs from the mean face, where it is, its size and its turn taken out.

    A small turn of a head moves its points by their depth: yaw along x, pitch along y. What looks like that, or like a
    move, a tilt or another size, is removed by orthogonal projection; likewise the strongest expressions, or a calm
    face would be made a sullen one, as the mean face smiles a little.

    Parameters
    ----------
    points_xy : ndarray, shape (68, 2), float64, pixels

    Returns
    -------
    ndarray, shape (68, 2), float64, outer-eye distances
        In the upright face.
    """
    flat = _flat_difference(points_xy)
    basis = _ways(_EXPRESSIONS)
    return np.asarray((flat - basis.T @ (basis @ flat)).reshape(-1, 2))


def expression_in(points_xy: Points) -> Points:
    """How a face differs from the mean face by its expression, as far as that is none of its turn, size and place.

    Parameters
    ----------
    points_xy : ndarray, shape (68, 2), float64, pixels

    Returns
    -------
    ndarray, shape (68, 2), float64, outer-eye distances
        In the upright face.
    """
    basis = _ways(_ALL_EXPRESSIONS)[_MOVES:]
    return np.asarray((basis.T @ (basis @ _flat_difference(points_xy))).reshape(-1, 2))


def stirring_in(points_xy: Points) -> Points:
    """How a face differs from the mean face in all that is none of its turn, size and place; as `expression_in`.

    Those are told by nose and corners of the eyes more than by the rest: an opening mouth would lower a whole face.
    """
    flat, ways = _flat_difference(points_xy), _ways(_EXPRESSIONS)[:_MOVES].T
    weights = np.full((len(points_xy), 2), _LOOSE)
    weights[_FIRM] = 1.0
    weighted = weights.reshape(-1)
    moved = np.linalg.lstsq(weighted[:, None] * ways, weighted * flat, rcond=None)[0]
    return np.asarray((flat - ways @ moved).reshape(-1, 2))


def _flat_difference(points_xy: Points) -> NDArray[np.float64]:
    """Of the upright face from the mean face, shape (136,)."""
    mean_xy = mean_face()[:, :2]
    return (fit_similarity(points_xy, mean_xy).apply(points_xy) - mean_xy).reshape(-1)


@lru_cache(maxsize=2)
def _ways(expressions: int) -> NDArray[np.float64]:
    """Orthonormal directions in which a face moves without being another, shape (6 + expressions, 136)."""
    x, y, z = mean_face().T
    zero, one = np.zeros_like(x), np.ones_like(x)
    ways = [(one, zero), (zero, one), (x, y), (-y, x), (z, zero), (zero, z)]
    moves = [np.stack(way, axis=1).reshape(-1) for way in ways]
    model = shipped_shape_3d()
    shapes = np.tensordot(model.expression_basis(expressions)[0], model.modes, 1)[:, :, :2]
    rows = np.vstack([moves, shapes.reshape(expressions, -1)])
    return np.ascontiguousarray(np.linalg.qr(rows.T)[0].T)


def frontality(points_xy: Points) -> float:
    """How much of a head's front is seen, 1 to 0, roughly: by the affine map that fits it best in depth too.

    Parameters
    ----------
    points_xy : ndarray, shape (68, 2), float64, pixels
    """
    mean = mean_face()
    camera = np.linalg.lstsq(mean, points_xy - points_xy.mean(axis=0), rcond=None)[0].T
    along, down = camera / np.maximum(np.linalg.norm(camera, axis=1, keepdims=True), 1e-9)
    turn_rad = float(np.arccos(np.clip(np.cross(along, down)[2], -1.0, 1.0)))
    return max(0.0, 1.0 - float(turn_rad / _FARTHEST_TURN_RAD) ** 2)
