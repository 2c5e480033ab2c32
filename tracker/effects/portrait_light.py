"""Takes its own light off a portrait, once, when it is taken in: what comes from one side, and its cast.

A face is nearly symmetric, light seldom is: half of what a face and its mirror image differ by, in logarithms, is
light, even where a shadow has a sharp edge. It is taken off where the face is skin, and goes on smoothly over eyes,
brows and mouth. What light does to both sides alike is left, for `tracker.effects.light` to divide out. But a cast that
no skin has, as of yellowed varnish, goes too, and from what is bright only: it is not on the dark of eyes and nostrils.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.flat_mesh import affine_planes, cover, spread
from tracker.effects.face_frame import face_width, mean_face
from tracker.effects.light import LUMA, SKIN_BGR
from tracker.effects.mesh import FaceMesh, outer_vertices
from tracker.types import Image, Points

Plane = NDArray[np.float32]

# Width of the jaw, and room around the mesh, in the upright symmetric face in which sides are compared.
_WIDTH_PX, _MARGIN_PX = 200, 4
_FEATURES = (slice(17, 22), slice(22, 27), slice(36, 42), slice(42, 48), slice(48, 60), slice(30, 36))
# Shares of the face's width: how much wider features are than their points, how sharp a shadow's edge may be, and how
# far light goes on where a feature tells nothing of it; and how little the latter counts where there is skin.
_WIDER, _SHARP, _SMOOTH, _OF_WIDE = 0.03, 0.015, 0.06, 0.05
# What a feature tells of the light, against what skin does.
_FEATURE_WEIGHT = 0.01
# Grey levels that keep the dark from mattering; how much light may differ between the sides, and its colour by itself,
# logarithms of ratios.
_DARK, _MOST, _MOST_COLOUR = 12.0, 0.6, 0.25
# Where the nose's bridge lies between the ends of the jaw in a face that looks ahead, and in one that looks aside: from
# the middle, as shares of the way.
_JAW, _NOSE, _AHEAD, _ASIDE = slice(0, 17), 28, 0.05, 0.14
# Shares of the face's width over which colours are averaged: of any face, and more by the strength of its cast.
_BLOTS, _MORE_BLOTS = 0.004, 0.02
# How far skins differ from white light's by themselves, likewise.
_SKINS_DIFFER = 0.15


def evenly_lit(image: Image, points_xy: Points, mesh: FaceMesh) -> Image:
    """A portrait as if its light came from the front.

    Parameters
    ----------
    image : ndarray, shape (height, width, 4), uint8, BGRA
    points_xy : ndarray, shape (68, 2), float64, pixels
        The face in it.
    mesh : FaceMesh
        What of it is to be evenly lit; around it that fades.

    Returns
    -------
    ndarray, shape (height, width, 4), uint8, BGRA
    """
    vertices, upright = np.asarray(mesh.vertices_xy(points_xy), np.float32), _upright(mesh)
    columns, rows = (np.ceil(upright.max(axis=0)) + _MARGIN_PX).astype(int).tolist()
    x, y, seen = _places(upright, vertices, mesh, (columns, rows))
    colours = np.ascontiguousarray(image[..., :3])
    face = np.asarray(cv2.remap(colours, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.uint8)
    skin = _skin(seen, upright)
    light = _frontal(points_xy) * _light_of(np.log(face.astype(np.float32) + np.float32(_DARK)), skin)
    cast, brightness = _cast_of(face, skin)
    x, y, inside = _places(vertices, upright, mesh, image.shape[1::-1])
    even = colours * np.exp(-cv2.remap(light, x, y, cv2.INTER_LINEAR) * inside[..., None])
    bright = np.minimum(even @ LUMA / max(brightness, 1.0), 1.0) ** 2 * inside
    even *= 1.0 + bright[..., None] * (1.0 / cast - 1.0)
    blots = _BLOTS + _MORE_BLOTS * float(np.abs(np.log(cast)).max())
    even += inside[..., None] * (_with_plain_colours(even, blots * face_width(points_xy)) - even)
    return np.dstack([np.clip(even + 0.5, 0, 255).astype(np.uint8), image[..., 3]])


def _frontal(points_xy: Points) -> float:
    """How far both sides of a face are seen alike, 0 to 1: one that looks aside has no mirror image."""
    left, middle, right = points_xy[_JAW.start], points_xy[_NOSE], points_xy[_JAW.stop - 1]
    along = right - left
    share = float((middle - left) @ along / max(float(along @ along), 1e-6))
    return float(np.clip((_ASIDE - abs(share - 0.5)) / (_ASIDE - _AHEAD), 0.0, 1.0))


def _with_plain_colours(image: Plane, reach_px: float) -> Plane:
    """The same brightness, its colours without specks, which strong gains would make much of."""
    brightness = (image @ LUMA)[..., None] + np.float32(_DARK)
    colour = cv2.GaussianBlur((image + np.float32(_DARK)) / brightness, (0, 0), max(reach_px, 0.3))
    return np.asarray(colour * brightness - np.float32(_DARK), np.float32)


def _upright(mesh: FaceMesh) -> Plane:
    """The mesh's vertices in a face that is its own mirror image, in the middle of a picture, (V, 2)."""
    points = mean_face()[:, :2]
    vertices = mesh.vertices_xy(points * _WIDTH_PX / face_width(points))
    reach = np.abs(vertices[:, 0]).max()
    corner = np.array([-reach, vertices[:, 1].min()]) - _MARGIN_PX
    return np.asarray(vertices - corner, np.float32)


def _places(corners: Plane, elsewhere: Plane, mesh: FaceMesh, size: tuple[int, ...]) -> Plane:
    """Where pixels of a picture that holds a mesh lie in another, x and y, and how much of it they are; (3, H, W)."""
    triangles = mesh.triangles("outside", "edge", "eyes", "mouth", "core")
    owner = np.empty((size[1], size[0]), np.int16)
    cover(corners, triangles, 0, 0, owner)
    share = np.ones((len(corners), 1), np.float32)
    share[outer_vertices()] = 0.0
    planes = np.empty((len(triangles), 3, 3), np.float32)
    affine_planes(corners, triangles, np.hstack([elsewhere, share]), (0, 0), planes)
    values = np.empty((3, *owner.shape), np.float32)
    spread(owner, planes, values)
    return values


def _skin(seen: Plane, upright: Plane) -> Plane:
    """How much each pixel of the upright face tells of light."""
    skin = (seen > 0).astype(np.float32)
    for feature in _FEATURES:
        outline = cv2.convexHull(np.rint(upright[feature]).astype(np.int32))
        cv2.fillConvexPoly(skin, outline, _FEATURE_WEIGHT)
        cv2.polylines(skin, [outline], True, _FEATURE_WEIGHT, round(2 * _WIDER * _WIDTH_PX))
    return skin


def _light_of(logs: Plane, skin: Plane) -> Plane:
    """What is light and not face, logarithms, of a face in the middle of its picture."""
    weight = skin * skin[:, ::-1]
    odd = 0.5 * (logs - logs[:, ::-1])
    weighted = np.dstack([odd * weight[..., None], weight])
    near, wide = (cv2.GaussianBlur(weighted, (0, 0), reach * _WIDTH_PX) for reach in (_SHARP, _SMOOTH))
    total = near + _OF_WIDE * wide
    light = total[..., :3] / np.maximum(total[..., 3:], 1e-4)
    brightness = (light @ LUMA)[..., None]
    colour = np.clip(light - brightness, -_MOST_COLOUR, _MOST_COLOUR)
    return np.asarray(np.clip(brightness, -_MOST, _MOST) + colour, np.float32)


def _cast_of(face: Image, skin: Plane) -> tuple[Plane, float]:
    """What light's colour multiplies a face's by, BGR, and the brightness of its skin."""
    mean = (face * skin[..., None]).sum(axis=(0, 1)) / np.float32(skin.sum())
    brightness = float(mean @ LUMA)
    tint = np.log((mean + 1.0) / ((brightness + 1.0) * SKIN_BGR))
    tint = np.sign(tint) * np.maximum(np.abs(tint) - _SKINS_DIFFER, 0.0)
    cast = np.exp(tint)
    # Of the same brightness as before.
    return np.asarray(cast * ((mean / cast) @ LUMA / max(brightness, 1.0)), np.float32), brightness
