"""The texture of a head: a photograph laid on it, and what the photograph does not show made up.

A side that is hidden is the mirror image of the other. What lies behind the outline of the face is what lies just
before it, drawn on; the back of the skull is the hair above.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.training.head_ears import EAR_SHAPE
from tracker.training.head_shell import AXIS_Z_M
from tracker.types import Image, Points, read_only

Array = NDArray[np.float64]
Plane = NDArray[np.float32]

# Of the texture for each cell of a mesh, pixels.
_FINENESS = 4
# Angles from where the camera was beyond which the photograph is not believed: on skull and neck, and before the ears,
# where the ear is seen there; what lies farther round is taken from so much of the way.
_TRUSTED_RAD, _BEFORE_EARS_RAD, _BEYOND = np.radians(66.0), np.radians(56.0), 0.1
_LEAST_TRUSTED_RAD, _STEP_RAD, _EDGE_RAD = np.radians(40.0), np.radians(3.0), np.radians(4.0)
# The heights between which the outline in a photograph is the jaw's, metres.
_JAW_M, _JAW_MARGIN_RAD = (-0.015, 0.095), np.radians(3.0)
# Behind a line there is hair: heights, its angles there, and over how much it begins. It is taken from so much below
# the top of the hair in the photograph, metres.
_HAIRLINE_M, _HAIRLINE_RAD = (-0.06, -0.02, 0.02, 0.075), np.radians((74.0, 84.0, 106.0, 130.0))
_HAIR_OVER_RAD, _HAIR_BELOW_M, _TOP_BELOW_M = np.radians(14.0), (0.012, 0.03), 0.005
# The top is looked for so near to the middle of the head, up from there.
_TOP_WITHIN_RAD, _TOP_FROM_M = np.radians(24.0), -0.055
# Where the other side of the head takes over, and over how much.
_HANDOVER_RAD, _OVER_RAD = np.radians(50.0), np.radians(12.0)
# Ears are seen in photographs from the front at best as a rim: their skin is that of the cheek, so far in. It
# is hidden in a photograph of a head that is turned away by more.
_EAR_SKIN, _EAR_HIDDEN_RAD = 0.75, np.radians(10.0)
# The head is told from what is behind it in a picture reduced by this; beyond so much more than the shell, metres,
# there is no head; so far within it there certainly is, between these heights.
_COARSE, _HAIR_AT_MOST_M, _WITHIN_M = 4, 0.03, 0.02
_FACE_M = (-0.1, 0.1)


@dataclass(frozen=True, slots=True, eq=False)
class Photograph:
    """A picture and how a head lies in it, in weak perspective.

    Attributes
    ----------
    image : ndarray, shape (h, w, 3), uint8, BGR
    turn : ndarray, shape (3, 3), float64
        Rotation from head to camera.
    px_per_m : float
    place_xy : ndarray, shape (2,), float64, pixels
        Of the head frame's origin.
    """

    image: Image
    turn: Array
    px_per_m: float
    place_xy: Array

    @property
    def middle_rad(self) -> float:
        """At which angle about the head's upright axis the camera was."""
        camera = self.turn.T @ (0.0, 0.0, -1.0)
        return float(np.arctan2(camera[0], -camera[2]))

    def places(self, points_m: Points) -> Plane:
        """Where points (..., 3) are seen, (..., 2) pixels."""
        return np.asarray(self.px_per_m * (points_m @ self.turn[:2].T) + self.place_xy, dtype=np.float32)


class Painter:
    """Makes textures for one kind of head.

    Parameters
    ----------
    angles_rad, heights_m : ndarray, shapes (columns,) and (rows,), float64
        Of the head's grid.
    mean_m : ndarray, shape (68, 3), float64, metres
    """

    def __init__(self, angles_rad: Array, heights_m: Array, mean_m: Points) -> None:
        self._angles, self._heights = angles_rad, heights_m
        jaw = mean_m[8:17]
        outline = np.arctan2(jaw[:, 0], AXIS_Z_M - jaw[:, 2])
        self._jaw = np.interp(heights_m, jaw[::-1, 1], outline[::-1]) - _JAW_MARGIN_RAD

    def texture(self, photograph: Photograph, surface_m: Points, ears_m: Points) -> Image:
        """Texture of a head and its ears, BGRA.

        Parameters
        ----------
        photograph : Photograph
        surface_m : ndarray, shape (rows, columns, 3), metres
        ears_m : ndarray, shape (2, EAR_SHAPE, 3), metres
        """
        middle = photograph.middle_rad
        face = surface_m[(self._heights > _FACE_M[0]) & (self._heights < _FACE_M[1])]
        shown = _foreground(photograph, surface_m, face)
        trust, instead = _trust(self._angles - middle) + 0.02, _trust(-self._angles - middle)
        instead *= np.clip(1 - trust, 0, 1)
        share = _spread(np.tile(trust / (trust + instead), (2, 1)))[:1, :, None]
        limits = self._limits(photograph, surface_m, shown)
        heights = self._sources(photograph, surface_m, shown)
        own, other = (
            _sampled(photograph, _at(surface_m, self._row_of(heights), self._around(angles, middle, limits)))
            for angles in (self._angles, -self._angles)
        )
        patches = [share * own + (1 - share) * other]
        for number, side in enumerate((1.0, -1.0)):
            seen = number if side * middle > -_EAR_HIDDEN_RAD else 1 - number
            patches.append(_sampled(photograph, ears_m[seen] * (_EAR_SKIN, 1.0, 1.0)))
        origins = _origins([surface_m.shape[:2], EAR_SHAPE, EAR_SHAPE])
        texture = np.full((patches[0].shape[0], origins[1][0] + patches[1].shape[1], 4), 255, np.uint8)
        for patch, (x, y) in zip(patches, origins, strict=True):
            texture[y : y + patch.shape[0], x : x + patch.shape[1], :3] = np.clip(np.rint(patch), 0, 255)
        read_only(texture)
        return texture

    def _limits(self, photograph: Photograph, surface_m: Points, shown: NDArray[np.bool_]) -> Array:
        """How far round the photograph is believed to either side (left, right) in each row; shape (2, rows)."""
        middle = photograph.middle_rad
        jaw = np.minimum(self._jaw + abs(middle), _BEFORE_EARS_RAD)
        at_jaw = (self._heights > _JAW_M[0]) & (self._heights < _JAW_M[1])
        limits = np.where(at_jaw, jaw, _TRUSTED_RAD)
        steps = np.arange(_LEAST_TRUSTED_RAD, _TRUSTED_RAD, _STEP_RAD)
        found = []
        for sign in (-1.0, 1.0):
            columns = np.tile(self._column_of(middle + sign * steps), (len(limits), 1))
            rows = np.broadcast_to(np.arange(len(limits))[:, None], columns.shape)
            inside = _looked_up(shown, photograph.places(_at(surface_m, rows, columns)))
            unbroken = np.logical_and.accumulate(inside, axis=1).sum(axis=1)
            seen = np.maximum(steps[0], steps[0] + _STEP_RAD * (unbroken - 1) - _EDGE_RAD)
            found.append(np.minimum(limits, seen))
        return np.stack([cv2.GaussianBlur(one[:, None], (0, 0), 1.5)[:, 0] for one in found])

    def _sources(self, photograph: Photograph, surface_m: Points, shown: NDArray[np.bool_]) -> Array:
        """From which heights the texture of each corner is taken, shape (rows, columns)."""
        near = np.abs(self._angles - photograph.middle_rad) < _TOP_WITHIN_RAD
        inside = _looked_up(shown, photograph.places(surface_m[:, near])).mean(axis=1) > 0.5
        outside = np.flatnonzero(~inside & (self._heights < _TOP_FROM_M))
        top_m = self._heights[outside.max()] if len(outside) else self._heights[0]
        own = np.maximum(self._heights, top_m + _TOP_BELOW_M)[:, None]
        lines = np.interp(self._heights, _HAIRLINE_M, _HAIRLINE_RAD)
        hair = np.clip((np.abs(self._angles) - lines[:, None]) / _HAIR_OVER_RAD, 0.0, 1.0)
        hair[self._heights > _HAIRLINE_M[-1]] = 0.0
        above = np.interp(self._heights, (_HAIRLINE_M[0], _HAIRLINE_M[-1]), top_m + np.array(_HAIR_BELOW_M))[:, None]
        return np.asarray(own + hair * np.minimum(above - own, 0.0))

    def _around(self, angles: Array, middle: float, limits: Array) -> Array:
        """From which columns the texture is taken where the columns are at these angles, shape (rows, columns)."""
        apart = (angles - middle + np.pi) % (2 * np.pi) - np.pi
        limit = np.where(apart[None] < 0, limits[0][:, None], limits[1][:, None])
        beyond = np.maximum(np.abs(apart) - limit, 0.0)
        return self._column_of(middle + np.sign(apart) * (np.minimum(np.abs(apart), limit) - _BEYOND * beyond))

    def _column_of(self, angles: NDArray[np.floating]) -> Array:
        return np.asarray(np.interp(angles, self._angles, np.arange(len(self._angles))))

    def _row_of(self, heights_m: Array) -> Array:
        return np.interp(heights_m, self._heights, np.arange(len(self._heights)))


def corner_places(shapes: Sequence[tuple[int, int]]) -> Plane:
    """Where the corners of head and ears lie on a texture, shape (V, 2), float32, pixels.

    Parameters
    ----------
    shapes : sequence of (rows, columns)
        Of the head's grid and the ears'.
    """
    places = [
        np.mgrid[:rows, :columns].reshape(2, -1).T[:, ::-1] * _FINENESS + np.array(origin)
        for (rows, columns), origin in zip(shapes, _origins(shapes), strict=True)
    ]
    return np.concatenate(places).astype(np.float32)


def _origins(shapes: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where the patches begin: the head's, and beside it the ears'."""
    left = _fine(shapes[0])[1] + 1
    return [(0, 0), (left, 0), (left, _fine(shapes[1])[0] + 1)]


def _foreground(photograph: Photograph, surface_m: Points, face_m: Points) -> NDArray[np.bool_]:
    """What of the photograph belongs to the person (C. Rother et al., "GrabCut", SIGGRAPH 2004)."""
    small = cv2.resize(photograph.image, None, fx=1 / _COARSE, fy=1 / _COARSE, interpolation=cv2.INTER_AREA)
    head, face = (_silhouette(photograph.places(part) / _COARSE, small.shape[:2]) for part in (surface_m, face_m))
    about, within = (_disc(reach_m * photograph.px_per_m / _COARSE) for reach_m in (_HAIR_AT_MOST_M, _WITHIN_M))
    marks = np.where(cv2.dilate(head, about) > 0, cv2.GC_PR_BGD, cv2.GC_BGD).astype(np.uint8)
    marks[head > 0] = cv2.GC_PR_FGD
    marks[cv2.erode(face, within) > 0] = cv2.GC_FGD
    cv2.setRNGSeed(0)
    room = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(small, marks, (0, 0, 0, 0), room[0], room[1], 2, cv2.GC_INIT_WITH_MASK)
    shown = ((marks == cv2.GC_FGD) | (marks == cv2.GC_PR_FGD)).astype(np.uint8)
    height, width = photograph.image.shape[:2]
    return np.asarray(cv2.resize(shown, (width, height), interpolation=cv2.INTER_NEAREST) > 0)


def _disc(radius_px: float) -> Image:
    side = 2 * max(1, round(radius_px)) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)


def _silhouette(places_xy: NDArray[np.floating], shape: tuple[int, ...]) -> Image:
    filled = np.zeros(shape, np.uint8)
    for row in np.rint(places_xy).astype(np.int32)[::3]:
        cv2.fillConvexPoly(filled, cv2.convexHull(row[:, None]), 1)
    return np.asarray(cv2.morphologyEx(filled, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)), np.uint8)


def _trust(angles: Array) -> Array:
    """How well a head is seen at angles from where the camera was, 0 to 1."""
    return np.asarray(np.exp(-np.square(np.maximum(np.abs(angles) - _HANDOVER_RAD, 0.0) / _OVER_RAD)))


def _looked_up(shown: NDArray[np.bool_], places_xy: Plane) -> NDArray[np.bool_]:
    at = np.clip(np.rint(places_xy).astype(int), 0, np.array(shown.shape[::-1]) - 1)
    return np.asarray(shown[at[..., 1], at[..., 0]])


def _at(surface_m: Points, rows: NDArray[np.generic], columns: Array) -> Points:
    """The surface between its corners."""
    across, down = (np.ascontiguousarray(one, dtype=np.float32) for one in (columns, rows))
    return np.asarray(cv2.remap(surface_m.astype(np.float32), across, down, cv2.INTER_LINEAR), dtype=np.float64)


def _fine(shape: tuple[int, ...]) -> tuple[int, int]:
    """(height, width) of the patch of texture for a grid of corners."""
    return (shape[0] - 1) * _FINENESS + 1, (shape[1] - 1) * _FINENESS + 1


def _spread(grid: NDArray[np.floating]) -> Plane:
    """Values at corners, over their patch of texture."""
    height, width = _fine(grid.shape[:2])
    scaling = np.array([[1.0 / _FINENESS, 0.0, 0.0], [0.0, 1.0 / _FINENESS, 0.0]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    spread = cv2.warpAffine(
        grid.astype(np.float32), scaling, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(spread, dtype=np.float32)


def _sampled(photograph: Photograph, corners_m: Points) -> Plane:
    """The photograph laid on a grid of corners (rows, columns, 3)."""
    at = _spread(photograph.places(corners_m))
    picture = cv2.remap(photograph.image, at[..., 0], at[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(picture, dtype=np.float32)
