"""What a face looks like, so that it is known again: small upright pictures of it, compared by correlation.

No more than a reminder for some seconds: it tells the few faces in front of one camera apart, not everybody.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.face.reference_frame import GreyPicture, frame_around
from tracker.face.shape_model import ShapeModel, Similarity
from tracker.types import Points

Appearance = NDArray[np.float32]

# Pixels for one outer-eye distance; a face is then some 25 pixels wide.
_SCALE = 16.0
# Shades wider than this share of it, light from the side for one, are taken out; contrast is made even over the same.
_DETAIL = 0.35
_LEAST_CONTRAST = 4.0
# Half axes of the oval that is compared, in outer-eye distances: without hair and background.
_OVAL = 0.78, 0.80
_REMEMBERED_LOOKS = 12
# A view that resembles none of the remembered ones by this much is worth remembering.
_FAMILIAR = 0.85


# Corners of the box around the mean face of 68 points, in which that of another layout lies too, in part.
_USUAL_CORNERS = np.array([(-0.815, -0.695), (0.815, 0.854)])


def face_extent(shape: ShapeModel) -> Points:
    """Points around which a whole face lies, shape (N, 2), outer-eye distances: those of the mean face, or of a usual
    one where a layout may have points of a part of it alone."""
    return shape.mean_xy if shape.layout is None else _USUAL_CORNERS


class AppearanceEncoder:
    """Makes looks of faces with one shape model.

    Parameters
    ----------
    mean_xy : ndarray, shape (N, 2), float64
        The model's mean face, in outer-eye distances.
    """

    def __init__(self, mean_xy: Points) -> None:
        self._frame = frame_around(mean_xy, _SCALE, 0.0)
        rows, columns = np.mgrid[: self._frame.height_px, : self._frame.width_px]
        across, down = (columns - self._frame.x_px) / _OVAL[0], (rows - self._frame.y_px) / _OVAL[1]
        self._oval = across**2 + down**2 < _SCALE**2

    @property
    def places(self) -> Points:
        """Where in the upright mean face each value of a look comes from, shape (M, 2), outer-eye distances."""
        rows, columns = np.nonzero(self._oval)
        pixels = np.stack([columns, rows], axis=1).astype(np.float64)
        return np.asarray(self._frame.canvas_from_shape.inverse().apply(pixels))

    def look(self, picture: GreyPicture, pose: Similarity) -> Appearance:
        """A face as it looks now.

        Parameters
        ----------
        picture : GreyPicture
        pose : Similarity
            Of the face.

        Returns
        -------
        ndarray, shape (M,), float32
            Of length 1 and mean 0, so that the product of two of them is their correlation.
        """
        values = _even(picture.canvas(self._frame, pose))[self._oval]
        values = values - values.mean()
        return np.asarray(values / max(float(np.linalg.norm(values)), 1e-6), dtype=np.float32)


class AppearanceGallery:
    """How one face has looked so far, in a handful of views."""

    def __init__(self) -> None:
        self._looks: list[Appearance] = []

    def likeness(self, look: Appearance) -> float:
        """Correlation with the most similar view, -1 to 1; 0 where nothing is remembered.

        Two views of one face mostly have 0.75 and more, those of two persons rarely more than 0.55.
        """
        # Those of a model of other points are of other places.
        return max((float(look @ known) for known in self._looks if len(known) == len(look)), default=0.0)

    def learn(self, look: Appearance) -> None:
        """Remember a view unless it is familiar. The first one stays, of the others the oldest goes."""
        if self._looks and self.likeness(look) >= _FAMILIAR:
            return
        if len(self._looks) == _REMEMBERED_LOOKS:
            del self._looks[1]
        self._looks.append(look)


def _even(canvas: NDArray[np.float32]) -> NDArray[np.float32]:
    """The canvas without wide shades and with the same contrast everywhere."""
    sigma = _DETAIL * _SCALE
    detail = canvas - cv2.GaussianBlur(canvas, (0, 0), sigma)
    contrast = np.sqrt(cv2.GaussianBlur(detail * detail, (0, 0), sigma))
    return np.asarray(detail / (contrast + _LEAST_CONTRAST), dtype=np.float32)
