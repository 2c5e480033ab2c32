"""The light of the scene, put on a drawn face: its skin gets the smooth colours of the skin that it covers.

Both are averaged over small cells and blurred, skin against skin: what is no skin in either face, such as brows, eyes,
lips and whatever differs too much, is left out, and gets the light of the skin around it. The ratio of the two is the
drawn face's gain, channel by channel. As the drawn face's own smooth colours are divided out, its light goes with them
(a ratio image: Z. Wen, Z. Liu and T. S. Huang, "Face relighting with radiance environment maps", CVPR 2003). The
cells average the camera's noise away, and so does time: a change that is no more than noise comes bit by bit, any other
at once, so that light never lags behind.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.face_frame import face_width
from tracker.effects.layer import Layer
from tracker.face.shape_model import fit_similarity
from tracker.types import Image, Points

Plane = NDArray[np.float32]
Size = tuple[int, int]

# Cells across the face; how far light is averaged for another face and for a drawing, as shares of its width.
_CELLS, _REACH, _DRAWING_REACH = 48, 0.05, 0.12
# So many pixels of the drawn face along each side of a cell are enough.
_SAMPLES = 3
_OUTLINE = slice(0, 27)
_FEATURES = (slice(17, 22), slice(22, 27), slice(36, 42), slice(42, 48), slice(48, 60))
# So much wider than their points, as a share of the face's width.
_WIDER = 0.045
# Below this a colour says little of the light, grey levels.
_DARKEST = 6.0
# Skin whose brightness is so far from what its surroundings let expect counts half: logarithm of a ratio.
_ODD = 0.35
# What every place knows of the whole face's light, against what it knows itself.
_SLACK = 0.02
_LEAST_GAIN, _MOST_GAIN = 0.2, 4.0
# Of a gain's change so much is taken over in a frame, all of it beyond noise: shares of the gain.
_NEW, _NOISE = 0.3, (0.02, 0.08)
LUMA = np.array([0.114, 0.587, 0.299], np.float32)
# A face of this brightness leaves a drawing's own colours.
_MIDDLE_LIGHT = 125.0
_DARKEST_SHADE, _BRIGHTEST_SHADE = 0.35, 1.2
# Skin in white light, BGR over its brightness, and how far skins differ from it by themselves: logarithm of a ratio.
SKIN_BGR = np.array([0.77, 0.92, 1.22], np.float32)
_SKINS_DIFFER = 0.12


class SceneLight:
    """Puts the light of a picture's face on what is drawn over it.

    Parameters
    ----------
    of_a_drawing : bool
        What is drawn has no light and no skin of its own: it gets brightness and tint of the light, and keeps its
        colours.
    """

    def __init__(self, *, of_a_drawing: bool) -> None:
        self._of_a_drawing = of_a_drawing
        # The gains of the frame before, and the face's points in their cells.
        self._last: tuple[Plane, Points] | None = None

    def reset(self) -> None:
        """Forget earlier frames."""
        self._last = None

    def put_on(self, picture: Image, layer: Layer, points_xy: Points) -> None:
        """Change the drawn face's colours, in place.

        Parameters
        ----------
        picture : ndarray, shape (H, W, 3), uint8, BGR
        layer : Layer
            With face and weight of a face that has been drawn.
        points_xy : ndarray, shape (68, 2), float64, pixels of the picture
            The face's own.
        """
        window = layer.window
        width_px = face_width(points_xy)
        cell_px = max(1.0, width_px / _CELLS)
        size = max(2, round(window.width / cell_px)), max(2, round(window.height / cell_px))
        scale = np.divide(size, (window.width, window.height))
        cells_xy = (points_xy - (window.left, window.top) + 0.5) * scale - 0.5
        width = width_px / cell_px
        part = picture[window.top : window.top + window.height, window.left : window.left + window.width]
        scene = np.maximum(cv2.resize(part, size, interpolation=cv2.INTER_AREA).astype(np.float32), _DARKEST)
        if self._of_a_drawing:
            gains = _shades(scene, _skin(cells_xy, size, width, within=True), _DRAWING_REACH * width)
        else:
            drawn, share = _cells_of(layer, size)
            skin = _skin(cells_xy, size, width, within=False) * (share > 0.5)
            gains = _gains(scene, np.maximum(drawn, _DARKEST), skin, _REACH * width)
        gains = self._steadied(gains, cells_xy)
        for plane, gain in zip(layer.face, cv2.split(gains), strict=True):
            plane *= cv2.resize(gain, (window.width, window.height), interpolation=cv2.INTER_LINEAR)

    def _steadied(self, gains: Plane, cells_xy: Points) -> Plane:
        """The gains without what is noise in their change since the frame before."""
        if self._last is not None:
            last, last_cells_xy = self._last
            way = fit_similarity(cells_xy, last_cells_xy)
            to_last = np.array([[way.a, -way.b, way.x_px], [way.b, way.a, way.y_px]])
            flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
            size, border = gains.shape[1::-1], cv2.BORDER_REPLICATE
            before = np.asarray(cv2.warpAffine(last, to_last, size, flags=flags, borderMode=border), np.float32)
            change = gains - before
            share = (np.abs(change) / before - _NOISE[0]) / (_NOISE[1] - _NOISE[0])
            gains = np.asarray(before + np.clip(share, _NEW, 1.0) * change, np.float32)
        self._last = gains, cells_xy
        return gains


def _cells_of(layer: Layer, size: Size) -> tuple[Plane, Plane]:
    """Mean colours of the drawn face in cells, and the share of each cell that it takes."""
    # In large faces every other row and column tells enough.
    step = max(1, layer.window.width // (_SAMPLES * size[0]))
    covered = np.asarray(layer.weight[::step, ::step] > 0, np.float32)
    planes = (*(plane[::step, ::step] for plane in layer.face), covered)
    cells = np.dstack([cv2.resize(plane, size, interpolation=cv2.INTER_AREA) for plane in planes])
    colours = np.asarray(cells[..., :3] / np.maximum(cells[..., 3:], 1e-3), np.float32)
    return colours, np.asarray(cells[..., 3], np.float32)


def _skin(cells_xy: Points, size: Size, width: float, *, within: bool) -> Plane:
    """1 in cells that are no brow, eye or lip, and, where that is asked for, within the face's points."""
    skin = np.zeros(size[::-1], np.float32) if within else np.ones(size[::-1], np.float32)
    if within:
        cv2.fillConvexPoly(skin, _outline(cells_xy[_OUTLINE]), 1.0, cv2.LINE_8, 4)
    for feature in _FEATURES:
        outline = _outline(cells_xy[feature])
        cv2.fillConvexPoly(skin, outline, 0.0, cv2.LINE_8, 4)
        cv2.polylines(skin, [outline], True, 0.0, max(1, round(2 * _WIDER * width)), cv2.LINE_8, 4)
    return skin


def _outline(cells_xy: Points) -> NDArray[np.int32]:
    """The convex hull of points, in sixteenths of a cell."""
    # Where a face reaches far out of the picture its cells are many, but not more than OpenCV can count.
    sixteenths = np.clip(np.rint(16 * cells_xy), -(1 << 20), 1 << 20).astype(np.int32)
    return np.asarray(cv2.convexHull(sixteenths), np.int32)


def _gains(scene: Plane, drawn: Plane, skin: Plane, reach: float) -> Plane:
    """What turns the smooth colours of one skin into those of another, (rows, columns, 3)."""
    both = np.dstack([scene, drawn])
    mean = np.maximum((both * skin[..., None]).sum(axis=(0, 1)) / np.float32(skin.sum() + 1e-6), 1.0)
    smooth = _smooth(both, skin, mean, reach)
    odd = np.log((scene @ LUMA) / np.maximum((drawn * _ratio(smooth)) @ LUMA, 1.0))
    return _ratio(_smooth(both, np.asarray(skin / (1.0 + (odd / _ODD) ** 2), np.float32), mean, reach))


def _smooth(colours: Plane, weight: Plane, mean: Plane, reach: float) -> Plane:
    return np.asarray(cv2.GaussianBlur(colours * weight[..., None], (0, 0), reach) + _SLACK * mean, np.float32)


def _ratio(both: Plane) -> Plane:
    gains = both[..., :3] / both[..., 3:]
    # Where one channel would be too much all are less, so that the hue is right.
    gains *= np.minimum(_MOST_GAIN / gains.max(axis=2, keepdims=True), 1.0)
    return np.asarray(np.maximum(gains, _LEAST_GAIN), np.float32)


def _shades(scene: Plane, skin: Plane, reach: float) -> Plane:
    """What the light does to a drawing, (rows, columns, 3)."""
    total = np.float32(skin.sum() + 1e-6)
    mean = (scene * skin[..., None]).sum(axis=(0, 1)) / total
    if not mean.any():
        return np.ones_like(scene)
    smooth = cv2.GaussianBlur(np.dstack([scene @ LUMA * skin, skin]), (0, 0), reach)
    brightness = (smooth[..., 0] + _SLACK * (mean @ LUMA)) / (smooth[..., 1] + _SLACK)
    tint = np.log(mean / (mean @ LUMA) / SKIN_BGR)
    tint = np.sign(tint) * np.maximum(np.abs(tint) - _SKINS_DIFFER, 0.0)
    shades = np.clip(brightness / _MIDDLE_LIGHT, _DARKEST_SHADE, _BRIGHTEST_SHADE)
    return np.asarray(shades[..., None] * np.exp(tint), np.float32)
