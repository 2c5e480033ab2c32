"""The average face of the gallery: annotated faces warped to their mean shape and averaged.

``python -m tracker.training.average_face FOLDER`` makes ``assets/masks/average.*`` anew from a folder of pictures with
``.pts`` files. No photograph enters the project: what is written is the mean of hundreds of them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from math import radians
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Delaunay

from kernels.rasterise import rasterise_textured
from tracker.effects.mask import Mask, save_mask
from tracker.errors import DataSetError, VisavisError
from tracker.face.shape_model import Similarity, fit_similarity
from tracker.markup import IBUG_68
from tracker.pose.estimator import weak_perspective
from tracker.pose.rotation import rotation_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.training.data_set import AnnotatedFace, read_folder, stack
from tracker.training.shape import procrustes
from tracker.types import Image, Points

# Pixels for one outer-eye distance, and the part of the face's frame that is shown, in outer-eye distances.
SCALE_PX = 190.0
LEFT, TOP, RIGHT, BOTTOM = -1.15, -1.45, 1.15, 1.2
LARGEST_YAW_RAD = radians(15)
LARGEST_PITCH_RAD = radians(15)
# Opening of the lips, as a share of the outer-eye distance: beyond it teeth would show through the mean lips.
_WIDEST_MOUTH = 0.06
_INNER_LIPS = (62, 66)
# Beyond the points the picture follows the head as a whole, from this ellipse on.
_RING_POINTS = 24
_RING_CENTRE = (0.0, -0.15)
_RING_RADII = (1.1, 1.35)
_SHARPENING, _SHARPENING_PX = 0.8, 1.8
# Mean grey of every face before averaging.
_BRIGHTNESS = 150.0

SOURCE = "average of {count} faces of the Helen and AFW sets, annotated by the iBUG group; made by this project"
TERMS = (
    "The annotations that led the warp are for research use; the photographs, none of which is contained, "
    "are their owners'. The average shows no person."
)


def average_face(faces: Iterable[AnnotatedFace]) -> Mask:
    """Average of annotated faces that look into the camera with their lips closed, mirror-symmetric.

    Each face is warped to the mean shape by triangles between its points (piecewise affine), and its brightness is
    brought to the same mean; pixels outside a photograph do not count.

    Parameters
    ----------
    faces : iterable of AnnotatedFace
        68 points each, with pictures.

    Raises
    ------
    DataSetError
        If no face is left, or a picture cannot be read.
    """
    chosen = [face for face in faces if is_frontal(face.points_xy) and has_closed_lips(face.points_xy)]
    if not chosen:
        raise DataSetError("no face of the data set looks into the camera with its lips closed")
    mean_xy, _ = procrustes(stack(chosen), IBUG_68)
    colours = np.zeros((*_size_px()[::-1], 3))
    counts = np.zeros(colours.shape[:2])
    skin = _inside(_canvas_pose().apply(mean_xy))
    for face in chosen:
        warped, seen = _warped(face, mean_xy)
        level = warped[seen & skin].mean()
        colours[seen] += warped[seen] * (_BRIGHTNESS / level)
        counts += seen
    mean = colours / np.maximum(counts, 1)[..., None]
    symmetric = 0.5 * (mean + mean[:, ::-1])
    points = _canvas_pose().apply(mean_xy)
    return Mask("average", "Average face", _sharpened(symmetric), points, SOURCE.format(count=len(chosen)), TERMS)


def is_frontal(points_xy: Points) -> bool:
    """Whether 68 points show a face turned by less than 15 degrees."""
    turn, _, _, _ = weak_perspective(points_xy, shipped_shape_3d().mean_m, np.ones(len(points_xy)))
    rotation = rotation_of(turn)
    return abs(rotation.yaw_rad) < LARGEST_YAW_RAD and abs(rotation.pitch_rad) < LARGEST_PITCH_RAD


def has_closed_lips(points_xy: Points) -> bool:
    """Whether the lips of a face of 68 points touch, or nearly."""
    left, right = IBUG_68.outer_eyes
    upper, lower = _INNER_LIPS
    eyes = np.linalg.norm(points_xy[right] - points_xy[left])
    return bool(np.linalg.norm(points_xy[lower] - points_xy[upper]) < _WIDEST_MOUTH * eyes)


def _warped(face: AnnotatedFace, mean_xy: Points) -> tuple[Image, NDArray[np.bool_]]:
    """A face on the canvas of the mean, and which pixels its photograph fills."""
    nodes = np.concatenate([mean_xy, _frame_nodes()])
    from_mean = fit_similarity(mean_xy, face.points_xy)
    texture_xy = np.concatenate([face.points_xy, from_mean.apply(_frame_nodes())])
    # A see-through border, which goes on for ever, keeps what lies outside the photograph out.
    texture = cv2.copyMakeBorder(
        cv2.cvtColor(face.read_image(), cv2.COLOR_BGR2BGRA), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0)
    )
    width, height = _size_px()
    canvas, nearness = np.zeros((height, width, 3), np.uint8), np.zeros((height, width), np.float32)
    corners = np.column_stack([_canvas_pose().apply(nodes), np.ones(len(nodes))]).astype(np.float32)
    triangles = Delaunay(nodes).simplices.astype(np.int32)
    gains = np.ones(len(nodes), np.float32)
    # Not the half-covered pixels at the photograph's edge: they are darkened.
    rasterise_textured(
        corners, (texture_xy + 1).astype(np.float32), gains, triangles, np.asarray(texture, np.uint8), canvas, nearness
    )
    seen = cv2.erode((nearness > 0).astype(np.uint8), np.ones((3, 3), np.uint8), borderValue=1) > 0
    return canvas, seen


def _inside(points_xy: Points) -> NDArray[np.bool_]:
    """Pixels of the canvas within the outline of the points."""
    width, height = _size_px()
    hull = cv2.convexHull(np.round(points_xy).astype(np.int32))
    return np.asarray(cv2.fillConvexPoly(np.zeros((height, width), np.uint8), hull, 1) > 0)


def _frame_nodes() -> Points:
    """Nodes of the warp around the face: an ellipse and the canvas's corners, in outer-eye distances."""
    angles = 2 * np.pi * np.arange(_RING_POINTS) / _RING_POINTS
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=-1) * _RING_RADII + _RING_CENTRE
    corners = [(x, y) for x in (LEFT - 0.1, RIGHT + 0.1) for y in (TOP - 0.1, BOTTOM + 0.1)]
    return np.concatenate([ring, np.array(corners)])


def _canvas_pose() -> Similarity:
    # Half a pixel, so that the axis of symmetry is that of the picture.
    return Similarity(SCALE_PX, 0.0, -LEFT * SCALE_PX - 0.5, -TOP * SCALE_PX - 0.5)


def _size_px() -> tuple[int, int]:
    return round((RIGHT - LEFT) * SCALE_PX), round((BOTTOM - TOP) * SCALE_PX)


def _sharpened(picture: NDArray[np.float64]) -> Image:
    """What averaging has blurred made crisper (unsharp masking)."""
    blurred = cv2.GaussianBlur(picture, (0, 0), _SHARPENING_PX)
    return np.clip(picture + _SHARPENING * (picture - blurred) + 0.5, 0, 255).astype(np.uint8)


def main() -> None:
    """Make ``average.png``, ``.pts`` and ``.toml`` anew."""
    if len(sys.argv) != 2:
        raise SystemExit("usage: python -m tracker.training.average_face FOLDER")
    target = Path(__file__).resolve().parents[2] / "assets" / "masks"
    try:
        save_mask(average_face(read_folder(Path(sys.argv[1]))), target)
    except VisavisError as error:
        raise SystemExit(str(error)) from error


if __name__ == "__main__":
    main()
