"""The sharpness of the scene, brought to a drawn face: never sharper, never smoother than the face that it covers.

Both faces are taken apart into three bands, each twice as coarse as the one before (a Laplacian pyramid's, all at full
size). How quickly the bands' strength falls tells how sharp a picture is, whatever is in it; how strong they are on
plain skin tells of pores and wrinkles. The drawn face's bands are scaled by both (after Y. Shih et al., "Style transfer
for headshot portraits", SIGGRAPH 2014, with one gain a band), and what is then still missing of the finest is taken
from the scene itself, so that its grain and its compression go on over the face.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.layer import Layer
from tracker.types import Image

Plane = NDArray[np.float32]

# Gaussians between the bands: side and deviation, pixels, each applied to the one before.
_GAUSSIANS = ((3, 0.8), (5, 1.2), (9, 2.2))
# Variance that white noise of variance 1 has in each band.
_NOISE = np.array([0.606, 0.056, 0.018])
# Side of the patches in which noise is looked for, and the share of them that are plain.
_PATCH_PX, _PLAIN_SHARE = 7, 0.2
# So far within its edge the drawn face is looked at, pixels, and every so many rows and columns.
_INSIDE_PX, _STEP = 5, 2
_FEWEST_PIXELS = 200
# The channel that is nearest to brightness, and the sharpest of most cameras.
_GREEN = 1
_LEAST_GAIN = 0.05
# Wrinkles that are stronger than the scene's are weakened, but not to nothing: they are of the portrait too.
_LEAST_TEXTURE = 0.6
# Of the scene's finest band so many times its usual strength is grain, and what is stronger is a brow or a lid.
_GRAIN = 2.0
# The share that a new frame has in the gains.
_NEW = 0.2


class SceneDetail:
    """Brings the detail of a drawn face to that of the picture. Has one owner, as it remembers the frame before."""

    def __init__(self) -> None:
        self._gains: NDArray[np.float64] | None = None

    def reset(self) -> None:
        """Forget earlier frames."""
        self._gains = None

    def bring(self, picture: Image, layer: Layer) -> None:
        """Change the drawn face's detail, in place.

        Parameters
        ----------
        picture : ndarray, shape (H, W, 3), uint8, BGR
        layer : Layer
            With face and weight of a face that has been drawn and lit.
        """
        window = layer.window
        part = picture[window.top : window.top + window.height, window.left : window.left + window.width]
        drawn = layer.weight > 0.5
        scene = np.ascontiguousarray(part.transpose(2, 0, 1), np.float32)
        # Bands go a little beyond the drawn face: there the picture itself goes on.
        face = np.where(drawn, layer.face, scene)
        core = cv2.erode(drawn.astype(np.uint8), np.ones((2 * _INSIDE_PX + 1,) * 2, np.uint8), borderValue=0)
        inside = np.asarray(core[::_STEP, ::_STEP] > 0)
        if np.count_nonzero(inside) < _FEWEST_PIXELS:
            return
        scene_bands, face_bands = _bands(scene[_GREEN]), _bands(face.reshape(-1, window.width))
        new = _gains(scene_bands, [band.reshape(face.shape)[_GREEN] for band in face_bands], inside)
        self._gains = new if self._gains is None else self._gains + _NEW * (new - self._gains)
        *gains, grain, most = self._gains.astype(np.float32)
        change = sum((gain - 1) * band for gain, band in zip(gains, face_bands, strict=True)).reshape(face.shape)
        change += grain * np.clip(scene_bands[0], -most, most)
        change *= drawn
        layer.face += change


def _bands(plane: Plane) -> list[Plane]:
    bands = []
    for side, sigma in _GAUSSIANS:
        coarser = np.asarray(cv2.GaussianBlur(plane, (side, side), sigma), np.float32)
        bands.append(plane - coarser)
        plane = coarser
    return bands


def _gains(scene: list[Plane], face: list[Plane], inside: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Gains of the three bands, how much of the scene's finest is added, and up to which value."""
    (of_scene, plain_scene), (of_face, plain_face) = _strengths(scene, inside), _strengths(face, inside)
    noise = plain_scene[0] ** 2 / _NOISE[0] * _NOISE
    of_scene, of_face = np.sqrt(np.maximum(of_scene**2 - noise, 1e-2)), np.maximum(of_face, 0.1)
    sharpness = np.clip((of_scene / of_scene[2]) / (of_face / of_face[2]), _LEAST_GAIN, 1.0)
    texture = np.clip(np.sqrt(of_scene[2] / of_face[2]), _LEAST_TEXTURE, 1.0)
    gains = sharpness * texture
    missing = max(plain_scene[0] ** 2 - (gains[0] * plain_face[0]) ** 2, 0.0)
    return np.array([*gains, np.sqrt(missing) / max(plain_scene[0], 0.1), _GRAIN * plain_scene[0]])


def _strengths(bands: list[Plane], inside: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Root mean squares of bands over the whole face, and over the plainest of it."""
    whole, plain = [], []
    for band in bands:
        squares = cv2.blur(band * band, (_PATCH_PX, _PATCH_PX))[::_STEP, ::_STEP][inside]
        whole.append(np.sqrt(squares.mean()))
        plain.append(np.sqrt(np.quantile(squares[::3], _PLAIN_SHARE)))
    return np.array(whole), np.array(plain)
