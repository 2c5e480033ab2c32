"""Takes the light that comes from one side off a portrait, once, when it is taken in.

A face is nearly symmetric, light seldom is: half of what a face and its mirror image differ by, in logarithms, is light,
even where a shadow has a sharp edge. It is taken off where the face is skin, and goes on smoothly over eyes, brows and
mouth. What light does to both sides alike is left, for `tracker.effects.light` to divide out.
"""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.flat_mesh import affine_planes, cover, spread
from tracker.effects.face_frame import mean_face
from tracker.effects.mesh import FaceMesh, outer_vertices, shipped_mesh
from tracker.markup import IBUG_68
from tracker.types import Image, Points

Plane = NDArray[np.float32]

# Width of the jaw, and room around the mesh, in the upright symmetric face in which sides are compared.
_WIDTH_PX, _MARGIN_PX = 200, 4
_FEATURES = (slice(17, 22), slice(22, 27), slice(36, 42), slice(42, 48), slice(48, 60), slice(30, 36))
# Shares of the face's width: how much wider features are than their points, and how sharp a shadow's edge may be.
_WIDER, _SHARP = 0.03, 0.015
# What a feature tells of the light, against what skin does.
_FEATURE_WEIGHT = 0.01
_DARKEST, _MOST = 10.0, 0.9


def evenly_lit(image: Image, points_xy: Points) -> Image:
    """A portrait as if its light came from the front.

    Parameters
    ----------
    image : ndarray, shape (height, width, 4), uint8, BGRA
    points_xy : ndarray, shape (68, 2), float64, pixels
        The face in it.

    Returns
    -------
    ndarray, shape (height, width, 4), uint8, BGRA
    """
    mesh, upright = shipped_mesh(), _upright()
    vertices = mesh.vertices_xy(points_xy).astype(np.float32)
    size = tuple((np.ceil(upright.max(axis=0)) + _MARGIN_PX).astype(int))
    there, seen = _places(upright, vertices, mesh, size)
    colours = cv2.remap(np.ascontiguousarray(image[..., :3]), there, None, cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    light = _light_of(np.log(np.maximum(colours.astype(np.float32), _DARKEST)), seen)
    back, inside = _places(vertices, upright, mesh, image.shape[1::-1])
    field = cv2.remap(light, back, None, cv2.INTER_LINEAR) * inside[..., None]
    return np.dstack([_rounded(image[..., :3] * np.exp(-field)), image[..., 3]])


@lru_cache(maxsize=1)
def _upright() -> Plane:
    """The mesh's vertices in a face that is its own mirror image, (V, 2)."""
    points = mean_face()[:, :2]
    vertices = shipped_mesh().vertices_xy(points * _WIDTH_PX / np.ptp(points[IBUG_68.regions["jaw"], 0]))
    reach = np.abs(vertices[:, 0]).max()
    return np.asarray(vertices + (reach + _MARGIN_PX, _MARGIN_PX - vertices[:, 1].min()), np.float32)


def _places(corners: Plane, elsewhere: Plane, mesh: FaceMesh, size: tuple[int, int]) -> tuple[Plane, Plane]:
    """Where pixels of a picture that holds a mesh lie in another, and how much they are of it, fading at its rim."""
    triangles = mesh.triangles("outside", "edge", "eyes", "mouth", "core")
    owner = np.empty((size[1], size[0]), np.int16)
    cover(corners, triangles, 0, 0, owner)
    share = np.ones((len(corners), 1), np.float32)
    share[outer_vertices()] = 0.0
    planes = np.empty((len(triangles), 3, 3), np.float32)
    affine_planes(corners, triangles, np.hstack([elsewhere, share]), (0, 0), planes)
    values = np.empty((3, *owner.shape), np.float32)
    spread(owner, planes, values)
    return np.dstack([values[0], values[1]]), values[2]


def _light_of(logs: Plane, seen: Plane) -> Plane:
    """What is light and not face, logarithms, of a face in the middle of its picture."""
    skin = (seen > 0).astype(np.float32)
    for feature in _FEATURES:
        outline = cv2.convexHull(np.rint(_upright()[feature]).astype(np.int32))
        cv2.fillConvexPoly(skin, outline, _FEATURE_WEIGHT)
        cv2.polylines(skin, [outline], True, _FEATURE_WEIGHT, round(2 * _WIDER * _WIDTH_PX))
    weight = skin * (seen > 0) * (seen[:, ::-1] > 0)
    odd = 0.5 * (logs - logs[:, ::-1]) * weight[..., None]
    blurred = cv2.GaussianBlur(np.dstack([odd, weight]), (0, 0), _SHARP * _WIDTH_PX)
    wide = cv2.GaussianBlur(np.dstack([odd, weight]), (0, 0), 4 * _SHARP * _WIDTH_PX)
    total = blurred + 0.05 * wide
    return np.clip(total[..., :3] / np.maximum(total[..., 3:], 1e-4), -_MOST, _MOST)


def _rounded(colours: Plane) -> Image:
    return np.clip(colours + 0.5, 0, 255).astype(np.uint8)
