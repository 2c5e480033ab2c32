"""The sharpness of the scene, brought to a drawn face: never sharper, never smoother than the face that it covers.

Both faces are taken apart into three bands, each twice as coarse as the one before (a Laplacian pyramid's, all at full
size). How quickly the bands' strength falls tells how sharp a picture is, whatever is in it; how strong they are on
plain skin tells of pores and wrinkles. The drawn face's bands are scaled by both (after Y. Shih et al., "Style transfer
for headshot portraits", SIGGRAPH 2014, with one gain a band), and what is then still missing of the finest is taken
from the scene itself, so that its grain and its compression go on over the face.
"""

from __future__ import annotations

from itertools import pairwise

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
# So far within its edge the drawn face is looked at, pixels, and every so many rows and columns; side of the patches of
# these in which noise is looked for, and the share of them that are plain.
_INSIDE_PX, _STEP, _PATCH, _PLAIN_SHARE = 5, 2, 5, 0.2
_FEWEST_PIXELS = 200
# The channel that is nearest to brightness, and the sharpest of most cameras.
_GREEN = 1
_LEAST_GAIN = 0.05
# Wrinkles that are stronger than the scene's are weakened by this power of the ratio, but not to nothing: they are of
# the portrait too.
_TEXTURE, _LEAST_TEXTURE = 0.75, 0.45
# Of the scene's finest band so many times its usual strength is grain, and what is stronger is a brow or a lid.
_GRAIN = 2.0
# The share that a new frame has in the gains.
_NEW = 0.2


class SceneDetail:
    """Brings the detail of a drawn face to that of the picture. Has one owner, as it remembers the frame before."""

    def __init__(self) -> None:
        self._gains: NDArray[np.float64] | None = None
        self._memory = np.empty(0, np.float32)

    def reset(self) -> None:
        """Forget earlier frames."""
        self._gains = None

    def bring(self, picture: Image, layer: Layer) -> None:
        """Change the drawn face's detail, in place; where nothing is drawn its planes are not defined any more.

        Parameters
        ----------
        picture : ndarray, shape (H, W, 3), uint8, BGR
        layer : Layer
            With face and weight of a face that has been drawn and lit.
        """
        window = layer.window
        part = picture[window.top : window.top + window.height, window.left : window.left + window.width]
        drawn = layer.weight > 0.5
        core = cv2.erode(drawn.astype(np.uint8), np.ones((2 * _INSIDE_PX + 1,) * 2, np.uint8), borderValue=0)
        inside = np.asarray(core[::_STEP, ::_STEP] > 0)
        if np.count_nonzero(inside) < _FEWEST_PIXELS:
            return
        face, scene = self._room(window.height, window.width)
        face[0], scene[0] = layer.face, part[..., _GREEN]
        for channel in range(3):
            # Blurred planes go a little beyond the drawn face: there the picture itself goes on.
            np.copyto(face[0, channel], part[..., channel], where=~drawn)
        stacked = face.reshape(len(face), -1, window.width)
        for planes in (stacked, scene):
            for finer, coarser, (side, sigma) in zip(planes[:-1], planes[1:], _GAUSSIANS, strict=True):
                cv2.GaussianBlur(finer, (side, side), sigma, dst=coarser)
        new = _gains(scene, face[:, _GREEN], inside)
        self._gains = new if self._gains is None else self._gains + _NEW * (new - self._gains)
        _change(layer.face.reshape(stacked[0].shape), stacked, self._gains[:3])
        grain = np.clip(scene[0] - scene[1], -self._gains[4], self._gains[4]) * np.float32(self._gains[3])
        layer.face += grain

    def _room(self, rows: int, columns: int) -> tuple[Plane, Plane]:
        """Work space for a face and a plane of the scene, and for their blurred ones."""
        count, size = 1 + len(_GAUSSIANS), rows * columns
        if len(self._memory) < 4 * count * size:
            self._memory = np.empty(4 * count * size, np.float32)
        face, scene = self._memory[: 3 * count * size], self._memory[3 * count * size : 4 * count * size]
        return face.reshape(count, 3, rows, columns), scene.reshape(count, rows, columns)


def _change(face: Plane, blurred: Plane, gains: NDArray[np.float64]) -> None:
    """Scale the bands of a face, in place, and what lies between them: ``blurred`` is overwritten."""
    fine, middle, coarse = gains.tolist()
    cv2.addWeighted(blurred[0], fine - 1.0, blurred[1], middle - fine, 0.0, dst=blurred[0])
    cv2.addWeighted(blurred[2], coarse - middle, blurred[3], 1.0 - coarse, 0.0, dst=blurred[2])
    face += blurred[0]
    face += blurred[2]


def _gains(scene: Plane, face: Plane, inside: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Gains of the three bands, how much of the scene's finest is added, and up to which value."""
    (of_scene, plain_scene), (of_face, plain_face) = _strengths(scene, inside), _strengths(face, inside)
    noise = plain_scene[0] ** 2 / _NOISE[0] * _NOISE
    of_scene, of_face = np.sqrt(np.maximum(of_scene**2 - noise, 1e-2)), np.maximum(of_face, 0.1)
    sharpness = np.clip((of_scene / of_scene[2]) / (of_face / of_face[2]), _LEAST_GAIN, 1.0)
    texture = np.clip((of_scene[2] / of_face[2]) ** _TEXTURE, _LEAST_TEXTURE, 1.0)
    gains = sharpness * texture
    missing = max(plain_scene[0] ** 2 - (gains[0] * plain_face[0]) ** 2, 0.0)
    return np.array([*gains, np.sqrt(missing) / max(plain_scene[0], 0.1), _GRAIN * plain_scene[0]])


def _strengths(blurred: Plane, inside: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Root mean squares of the bands between blurred planes over the whole face, and over the plainest of it."""
    whole, plain = [], []
    fewer = blurred[:, ::_STEP, ::_STEP]
    for finer, coarser in pairwise(fewer):
        band = finer - coarser
        squares = cv2.blur(band * band, (_PATCH, _PATCH))[inside]
        whole.append(np.sqrt(squares.mean()))
        plain.append(np.sqrt(np.quantile(squares[::_STEP], _PLAIN_SHARE)))
    return np.array(whole), np.array(plain)
