"""The sharpness of the scene, brought to a drawn face: never sharper, never smoother than the face that it covers.

Both faces are taken apart into bands, each twice as coarse as the one before (a Laplacian pyramid's, all at full size),
along rows and along columns by themselves, as a moving face is blurred one way. How quickly the bands' strength falls
tells how sharp a picture is, whatever is in it. The drawn face's bands are scaled to fall alike (after Y. Shih et al.,
"Style transfer for headshot portraits", SIGGRAPH 2014, with one gain a band), which is one filter along rows and one
along columns. What is then missing of the finest is taken from the scene itself, so that its grain and its compression
go on over the face.
"""

from __future__ import annotations

import math
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
# Side of the square in the middle of a large face in which detail is measured.
_LOOKED_AT_PX = 320
# The channel that is nearest to brightness, and the sharpest of most cameras.
_GREEN = 1
# Gains are this power of what would make bands fall alike, and not less than so much: wrinkles are of the portrait too.
_POWERS, _LEAST_GAINS = np.array([1.0, 1.0, 0.8]), np.array([0.03, 0.1, 0.3])
# Of the scene's finest band so many times its usual strength is grain, and what is stronger is a brow or a lid.
_GRAIN = 2.0
# Every so many frames it is measured again, and has this share in the gains; such as are nearly one are left.
_EVERY, _NEW, _NEARLY_ONE = 4, 0.4, 0.97
_AS_IT_IS = np.ones((1, 1))


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
        beyond = np.asarray(layer.weight <= 0.5, np.uint8)
        for plane, of_picture in zip(layer.face, cv2.split(part), strict=True):
            # Filters look a little beyond the drawn face: there the picture itself goes on.
            cv2.copyTo(np.asarray(of_picture, np.float32), beyond, plane)
        scene, grain, *work = self._room(window.height, window.width)
        scene[:] = part[..., _GREEN]
        _finest(scene, grain)
        if self._known is None or self._frames % _EVERY == 0:
            middle = _middle(beyond.shape)
            inside = _inside(beyond[middle])
            if np.count_nonzero(inside) < _FEWEST_PIXELS:
                return
            found = _found(
                scene[middle], layer.face[_GREEN][middle], inside, grain[middle], [one[middle] for one in work]
            )
            self._known = found if self._known is None else self._known + _NEW * (found - self._known)
        self._frames += 1
        across, down, (share, most) = np.split(self._known, (3, 6))
        np.clip(grain, -most, most, out=grain)
        filters = _filter(across), _filter(down)
        for plane in layer.face:
            if any(len(one) > 1 for one in filters):
                cv2.sepFilter2D(plane, -1, *filters, dst=work[0])
                plane[:] = work[0]
            cv2.scaleAdd(grain, share, plane, dst=plane)

    def _room(self, rows: int, columns: int) -> Plane:
        """Work space, so many planes of a face's size as blurred ones are needed at once and two more."""
        count, size = 3 + len(_GAUSSIANS), rows * columns
        if len(self._memory) < count * size:
            self._memory = np.empty(count * size, np.float32)
        return self._memory[: count * size].reshape(count, rows, columns)


def _middle(shape: tuple[int, ...]) -> tuple[slice, slice]:
    """Of a large face the middle, which tells enough of its detail."""
    first = [max(0, (side - _LOOKED_AT_PX) // 2) for side in shape]
    rows, columns = (slice(start, start + _LOOKED_AT_PX) for start in first)
    return rows, columns


def _inside(beyond: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """The places well within the drawn face, one of every few."""
    core = cv2.erode(1 - beyond, np.ones((2 * _INSIDE_PX + 1,) * 2, np.uint8), borderValue=0)
    return np.asarray(core[::_STEP, ::_STEP] > 0)


def _found(scene: Plane, face: Plane, inside: NDArray[np.bool_], grain: Plane, work: list[Plane]) -> Strengths:
    """What would bring a face's detail to that of the scene, as `SceneDetail` keeps it; ``work`` is overwritten."""
    gains = []
    for way in (_ALONG_ROWS, _ALONG_COLUMNS):
        of_scene = _strengths(_blurred(scene, way, work), inside, way)
        gains.append(_gains(of_scene, _strengths(_blurred(face, way, work), inside, way)))
    cv2.sepFilter2D(face, -1, _filter(gains[0]), _filter(gains[1]), dst=work[0])
    _finest(work[0], work[1])
    grainy, smooth = (_plain(band[::_STEP, ::_STEP], inside) for band in (grain, work[1]))
    share = math.sqrt(max(grainy**2 - smooth**2, 0.0)) / max(grainy, 0.1)
    return np.array([*gains[0], *gains[1], share, _GRAIN * grainy])


def _blurred(plane: Plane, way: tuple[int, int], work: list[Plane]) -> list[Plane]:
    """A plane and ever coarser versions of it."""
    planes = [plane, *work[: len(_GAUSSIANS)]]
    for (finer, coarser), (length, sigma) in zip(pairwise(planes), _GAUSSIANS, strict=True):
        cv2.GaussianBlur(finer, _size(length, way), sigma, dst=coarser)
    return planes


def _finest(plane: Plane, out: Plane) -> None:
    """What a plane has of finest detail, in all directions."""
    length, sigma = _GAUSSIANS[0]
    cv2.GaussianBlur(plane, (length, length), sigma, dst=out)
    cv2.subtract(plane, out, dst=out)


def _size(length: int, way: tuple[int, int]) -> tuple[int, int]:
    return (length, 1) if way == _ALONG_ROWS else (1, length)


def _filter(gains: Strengths) -> NDArray[np.float64]:
    """What scales three bands along one way, as one filter."""
    if gains.min() > _NEARLY_ONE:
        return _AS_IT_IS
    coarser, kernel = np.ones(1), np.zeros(1 + sum(length - 1 for length, _ in _GAUSSIANS))
    middle = len(kernel) // 2
    for finer_gain, coarser_gain, gaussian in zip((0.0, *gains), (*gains, 1.0), (None, *_GAUSSIANS), strict=True):
        if gaussian is not None:
            coarser = np.convolve(coarser, cv2.getGaussianKernel(*gaussian)[:, 0])
        half = len(coarser) // 2
        kernel[middle - half : middle + half + 1] += (coarser_gain - finer_gain) * coarser
    return kernel


def _gains(scene: Strengths, face: Strengths) -> Strengths:
    """Gains of the three bands, from the strengths of four."""
    falls_alike = (scene[:3] / scene[3]) / (face[:3] / face[3])
    return np.asarray(np.clip(falls_alike**_POWERS, _LEAST_GAINS, 1.0), np.float64)


def _strengths(blurred: list[Plane], inside: NDArray[np.bool_], way: tuple[int, int]) -> Strengths:
    """Root mean squares of four bands over the face, without what is noise in them."""
    fewer = [np.ascontiguousarray(plane[::_STEP, ::_STEP]) for plane in blurred]
    features = fewer[-1] - cv2.GaussianBlur(fewer[-1], _size(_FEATURES[0], way), _FEATURES[1])
    bands = [*(finer - coarser for finer, coarser in pairwise(fewer)), features]
    noise = _plain(bands[0], inside) ** 2 / _NOISE[0] * _NOISE
    squares = np.array([np.mean(np.square(band[inside])) for band in bands])
    return np.asarray(np.sqrt(np.maximum(squares - noise, 1e-2)), np.float64)


def _plain(band: Plane, inside: NDArray[np.bool_]) -> float:
    """The root mean square of a band where it is weakest."""
    squares = cv2.blur(band * band, (_PATCH, _PATCH))[inside]
    return float(np.sqrt(np.quantile(squares[::_STEP], _PLAIN_SHARE)))
