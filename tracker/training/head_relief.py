"""An annotated face as a whole textured head: its 3-D shape, the surface about it, the photograph laid on that.

What the photograph does not show is taken from the other side of the head, and the back of the head from its sides
(X. Zhu et al., "Face alignment across large poses: a 3D solution", CVPR 2016, does it for the front).
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.pose.shape_model_3d import ShapeModel3D, shipped_shape_3d
from tracker.training.data_set import AnnotatedFace
from tracker.training.head_ears import EAR_SHAPE, ears_m
from tracker.training.head_shell import HeadShell, grid_triangles, pull
from tracker.training.head_texture import Painter, Photograph, corner_places
from tracker.training.shape_3d import Views, point_weights_3d, shapes_in_view
from tracker.types import Image, Points

Array = NDArray[np.float64]
Plane = NDArray[np.float32]

# The photograph is reduced to so many pixels a metre before it becomes a texture, and cut so far about the face.
_PX_PER_M, _ABOUT_M = 1100.0, 0.2
_ROUNDS, _JAW_WEIGHT = 15, 0.25
# Beyond that turn the jaw in the photograph is the head's outline, and is left to the model.
_JAW_LEFT_RAD = np.radians(25.0)
_BACKDROP_PX, _BACKDROP_SIGMA_PX = 72, 3.0


@dataclass(frozen=True, slots=True, eq=False)
class Relief:
    """A face as a textured head.

    Attributes
    ----------
    points_m : ndarray, shape (68, 3), float64, metres
        Head frame.
    surface_m : ndarray, shape (V, 3), float32, metres
        Corners of the head, row by row, then of the ears.
    texture : ndarray, shape (h, w, 4), uint8, BGRA
    backdrop : ndarray, shape (h, w, 3), uint8, BGR
        What is around the face in the photograph, small and blurred.
    photographed : ndarray, shape (3, 3), float64
        Rotation from head to camera in the photograph.
    """

    points_m: Points
    surface_m: Plane
    texture: Image
    backdrop: Image
    photographed: Array


class ReliefMaker:
    """Makes reliefs of annotated faces.

    Parameters
    ----------
    model : ShapeModel3D, optional
        The one that comes with the program if not given.

    Attributes
    ----------
    grid_shape : tuple of int
        Rows and columns of the corners of the head, from the crown down; the corners after them are the ears'.
    triangles : ndarray, shape (T, 3), int32
        Of every relief: indices of corners.
    texture_xy : ndarray, shape (V, 2), float32, pixels
        Of every relief: where its corners lie on the texture.
    """

    def __init__(self, model: ShapeModel3D | None = None) -> None:
        self.model = model or shipped_shape_3d()
        self._shell, self._ears = HeadShell(self.model.mean_m), ears_m()
        self._painter = Painter(self._shell.angles_rad, self._shell.heights_m, self.model.mean_m)
        self._ear_pull = pull(self._ears.reshape(-1, 3), self.model.mean_m)
        self.grid_shape = self._shell.grid_shape
        shapes = (self.grid_shape, EAR_SHAPE, EAR_SHAPE)
        corners, first = [], 0
        for rows, columns in shapes:
            corners.append(grid_triangles(rows, columns) + first)
            first += rows * columns
        self.triangles, self.texture_xy = np.concatenate(corners), corner_places(shapes)

    def of(self, face: AnnotatedFace) -> Relief:
        """A face as a head.

        Parameters
        ----------
        face : AnnotatedFace
            68 points; turned by 40 degrees at most, or one side of it is not known.

        Raises
        ------
        DataSetError
            If its picture cannot be read.
        """
        points_m, views = self._fitted(face.points_xy)
        photograph = _reduced(face, views)
        surface = self._shell.surface_m(points_m)
        moved = self._ear_pull @ (points_m - self.model.mean_m)
        ears = self._ears + moved.reshape(self._ears.shape)
        corners = np.concatenate([surface.reshape(-1, 3), ears.reshape(-1, 3)]).astype(np.float32)
        texture = self._painter.texture(photograph, surface, ears)
        return Relief(points_m, corners, texture, _backdrop(photograph.image), photograph.turn)

    def _fitted(self, points_xy: Points) -> tuple[Points, Views]:
        """Shape and view of a face; all but the jaw lie exactly where they were annotated."""
        model, shapes = self.model, points_xy[None]
        weights = point_weights_3d(model.markup, _JAW_WEIGHT)
        views, latent = shapes_in_view(shapes, model, weights, _ROUNDS)
        modes = model.modes * np.sqrt(model.variances)[:, None, None]
        shape = model.mean_m + np.tensordot(latent.means[0], modes, 1)
        rows = views.turns[0, :2]
        left_over = views.unposed(shapes)[0] - shape @ rows.T
        if abs(np.arcsin(views.turns[0, 0, 2])) > _JAW_LEFT_RAD:
            left_over[model.markup.regions["jaw"]] = 0.0
        return shape + left_over @ rows, views


def _reduced(face: AnnotatedFace, views: Views) -> Photograph:
    """What is about the face, at the texture's resolution; not enlarged."""
    image, scale, place = face.read_image(), float(views.scales[0]), views.places[0]
    size = min(1.0, _PX_PER_M / scale)
    side = 2 * round(_ABOUT_M * scale * size)
    # Pixels shrink about their centres, and the head's origin comes to the middle.
    kernel = max(1, round(1 / size))
    smooth = cv2.blur(image, (kernel, kernel)) if kernel > 1 else image
    middle = (side - 1) / 2
    matrix = np.array([[size, 0.0, middle - size * place[0]], [0.0, size, middle - size * place[1]]])
    cut = cv2.warpAffine(smooth, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return Photograph(np.asarray(cut, np.uint8), views.turns[0], scale * size, np.full(2, middle))


def _backdrop(image: Image) -> Image:
    small = cv2.resize(image, (_BACKDROP_PX, _BACKDROP_PX), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), _BACKDROP_SIGMA_PX), np.uint8)
