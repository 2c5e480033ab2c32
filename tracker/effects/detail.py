"""The sharpness of the scene, brought to a drawn face: never sharper, never smoother than the face that it covers.

Both faces are taken apart into bands, each twice as coarse as the one before (a Laplacian pyramid's, all at full size),
along rows and along columns by themselves, as a moving face is blurred one way. How quickly the bands' strength falls
tells how sharp a picture is, whatever is in it. The drawn face's bands are scaled to fall alike (after Y. Shih et al.,
"Style transfer for headshot portraits", SIGGRAPH 2014, with one gain a band); what is then missing of the finest is
taken from the scene itself, so that its grain and its compression go on over the face.
"""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.layer import Layer
from tracker.types import Image

Plane = NDArray[np.float32]
Strengths = NDArray[np.float64]

# Gaussians between the bands: length and deviation, pixels, each applied to the one before.
_GAUSSIANS = ((3, 0.8), (5, 1.2), (9, 2.2))
_ALONG_ROWS, _ALONG_COLUMNS = (1, 0), (0, 1)
# The band after them, that of features, to which the others are compared: in every other row and column.
_FEATURES = (9, 2.2)
# Variance that white noise of variance 1 has in each band.
_NOISE = np.array([0.344, 0.074, 0.042, 0.028])
# So far within its edge the drawn face is looked at, pixels, and every so many rows and columns; side of the patches of
# these in which noise is looked for, and the share of them that are plain.
_INSIDE_PX, _STEP, _PATCH, _PLAIN_SHARE = 5, 2, 5, 0.2
_FEWEST_PIXELS = 200
# The channel that is nearest to brightness, and the sharpest of most cameras.
_GREEN = 1
# Gains are this power of what would make bands fall alike, and not less than so much: wrinkles are of the portrait too.
_POWERS, _LEAST_GAINS = np.array([1.0, 1.0, 0.8]), np.array([0.03, 0.1, 0.3])
# Of the scene's finest band so many times its usual strength is grain, and what is stronger is a brow or a lid.
_GRAIN = 2.0
# Every so many frames it is measured again, and has this share in the gains; such as are nearly one are left.
_EVERY, _NEW, _NEARLY_ONE = 4, 0.4, 0.97


class SceneDetail:
    """Brings the detail of a drawn face to that of the picture. Has one owner, as it remembers the frame before."""

    def __init__(self) -> None:
        # Of three bands along rows and along columns, then how much grain is added and up to which value.
        self._known: Strengths | None = None
        self._frames = 0
        self._memory = np.empty(0, np.float32)

    def reset(self) -> None:
        """Forget earlier frames."""
        self._known, self._frames = None, 0

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
        for channel in range(3):
            # Blurred planes go a little beyond the drawn face: there the picture itself goes on.
            np.copyto(layer.face[channel], part[..., channel], where=~drawn)
        face, scene = self._room(window.height, window.width)
        scene[0] = part[..., _GREEN]
        measured = self._known is None or self._frames % _EVERY == 0
        now = np.zeros(8) if self._known is None else self._known.copy()
        for first, way in ((0, _ALONG_ROWS), (3, _ALONG_COLUMNS)):
            gains = slice(first, first + 3)
            if not measured and now[gains].min() > _NEARLY_ONE:
                continue
            face[0] = layer.face
            _blur(face.reshape(len(face), -1, window.width), way)
            if measured:
                _blur(scene, way)
                found = _gains(_strengths(scene, inside, way), _strengths(face[:, _GREEN], inside, way))
                now[gains] = self._settled(found, gains)
            _change(layer.face.reshape(-1, window.width), face.reshape(len(face), -1, window.width), now[gains])
        grain = _finest(scene[0])
        if measured:
            bands = (grain, _finest(layer.face[_GREEN]))
            of_scene, of_face = (_plain(band[::_STEP, ::_STEP], inside) for band in bands)
            share = np.sqrt(max(of_scene**2 - of_face**2, 0.0)) / max(of_scene, 0.1)
            now[6:] = self._settled(np.array([share, _GRAIN * of_scene]), slice(6, 8))
        layer.face += np.clip(grain, -now[7], now[7]) * np.float32(now[6])
        self._known, self._frames = now, self._frames + 1

    def _settled(self, found: Strengths, part: slice) -> Strengths:
        """A part of what was found, as the frames before let it become."""
        return found if self._known is None else self._known[part] + _NEW * (found - self._known[part])

    def _room(self, rows: int, columns: int) -> tuple[Plane, Plane]:
        """Work space for a face and a plane of the scene, and for their blurred ones."""
        count, size = 1 + len(_GAUSSIANS), rows * columns
        if len(self._memory) < 4 * count * size:
            self._memory = np.empty(4 * count * size, np.float32)
        face, scene = self._memory[: 3 * count * size], self._memory[3 * count * size : 4 * count * size]
        return face.reshape(count, 3, rows, columns), scene.reshape(count, rows, columns)


def _blur(planes: Plane, way: tuple[int, int]) -> None:
    """Fill all planes but the first with ever coarser versions of it."""
    for finer, coarser, (length, sigma) in zip(planes[:-1], planes[1:], _GAUSSIANS, strict=True):
        cv2.GaussianBlur(finer, _size(length, way), sigma, dst=coarser)


def _finest(plane: Plane) -> Plane:
    """What a plane has of finest detail, in all directions."""
    length, sigma = _GAUSSIANS[0]
    return np.asarray(plane - cv2.GaussianBlur(plane, (length, length), sigma), np.float32)


def _size(length: int, way: tuple[int, int]) -> tuple[int, int]:
    return (length, 1) if way == _ALONG_ROWS else (1, length)


def _change(face: Plane, blurred: Plane, gains: Strengths) -> None:
    """Scale the bands of a face, in place; ``blurred`` is overwritten."""
    fine, middle, coarse = gains.tolist()
    cv2.addWeighted(blurred[0], fine - 1.0, blurred[1], middle - fine, 0.0, dst=blurred[0])
    cv2.addWeighted(blurred[2], coarse - middle, blurred[3], 1.0 - coarse, 0.0, dst=blurred[2])
    face += blurred[0]
    face += blurred[2]


def _gains(scene: Strengths, face: Strengths) -> Strengths:
    """Gains of the three bands, from the strengths of four."""
    falls_alike = (scene[:3] / scene[3]) / (face[:3] / face[3])
    return np.asarray(np.clip(falls_alike**_POWERS, _LEAST_GAINS, 1.0), np.float64)


def _strengths(blurred: Plane, inside: NDArray[np.bool_], way: tuple[int, int]) -> Strengths:
    """Root mean squares of four bands over the face, without what is noise in them."""
    fewer = np.ascontiguousarray(blurred[:, ::_STEP, ::_STEP])
    features = fewer[-1] - cv2.GaussianBlur(fewer[-1], _size(_FEATURES[0], way), _FEATURES[1])
    bands = [*(finer - coarser for finer, coarser in pairwise(fewer)), features]
    noise = _plain(bands[0], inside) ** 2 / _NOISE[0] * _NOISE
    squares = np.array([np.mean(np.square(band[inside])) for band in bands])
    return np.asarray(np.sqrt(np.maximum(squares - noise, 1e-2)), np.float64)


def _plain(band: Plane, inside: NDArray[np.bool_]) -> float:
    """The root mean square of a band where it is weakest."""
    squares = cv2.blur(band * band, (_PATCH, _PATCH))[inside]
    return float(np.sqrt(np.quantile(squares[::_STEP], _PLAIN_SHARE)))
