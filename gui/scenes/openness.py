"""Darkness where surfaces come close to each other, and shadows of things that never move.

It is worked out once for each vertex when a scene is built, so that drawing costs nothing more.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from gui.scenes.meshes import LAMP_SHARE, NORMAL, OPENNESS, POSITION, Mesh

Array = NDArray[np.float64]

# Width of a shadow's soft edge for each metre between the thing and where its shadow falls.
_LAMP_SIZE = 0.05


def in_corners(mesh: Mesh, box_m: tuple[float, float, float], reach_m: float, most: float = 0.55) -> Mesh:
    """Darken the walls of a box that begins at the glass towards its other walls.

    Parameters
    ----------
    mesh : Mesh
        A wall.
    box_m : tuple of float
        Width, height and depth.
    reach_m : float
        How far from a corner the darkening reaches.
    most : float
        Share of the light that is lost right in the corner.
    """
    at, normal = mesh.vertices[:, POSITION].astype(float), mesh.vertices[:, NORMAL].astype(float)
    gaps = np.stack([box_m[0] / 2 - at[:, 0], box_m[0] / 2 + at[:, 0], box_m[1] / 2 - at[:, 1], box_m[1] / 2 + at[:, 1],
                     box_m[2] + at[:, 2]])  # fmt: skip
    facing = np.stack([-normal[:, 0], normal[:, 0], -normal[:, 1], normal[:, 1], normal[:, 2]])
    lost = np.where(facing > 0.5, 0.0, most * np.exp(-np.maximum(gaps, 0.0) / reach_m))
    return _with_openness(mesh, np.prod(1.0 - lost, axis=0))


def near_balls(mesh: Mesh, centres_m: Array, radii_m: Array, strength: float = 1.0) -> Mesh:
    """Darken a mesh where balls stand near it (I. Quilez, "Sphere ambient occlusion", 2006).

    Parameters
    ----------
    mesh : Mesh
    centres_m : ndarray, shape (N, 3), float64, metres
    radii_m : ndarray, shape (N,), float64, metres
    strength : float
        1 is what a ball takes from an even sky.
    """
    at, normal = mesh.vertices[:, POSITION].astype(float), mesh.vertices[:, NORMAL].astype(float)
    openness = np.ones(len(at))
    for centre, radius in zip(centres_m, radii_m, strict=True):
        way = centre - at
        gap = np.maximum(np.linalg.norm(way, axis=1), radius)
        facing = np.einsum("ij,ij->i", normal, way) / gap
        openness *= 1.0 - np.clip(strength * np.maximum(facing, 0.0) * (radius / gap) ** 2, 0.0, 0.9)
    return _with_openness(mesh, openness)


def in_shadow_of_balls(mesh: Mesh, lamp_m: Array, centres_m: Array, radii_m: Array) -> Mesh:
    """Take the lamp's light from a mesh where balls stand in its way; farther shadows have softer edges.

    Parameters
    ----------
    mesh : Mesh
    lamp_m : ndarray, shape (3,), float64, metres
    centres_m : ndarray, shape (N, 3), float64, metres
    radii_m : ndarray, shape (N,), float64, metres
    """
    at = mesh.vertices[:, POSITION].astype(float)
    way = lamp_m - at
    length = np.linalg.norm(way, axis=1)
    way /= length[:, None]
    share = np.ones(len(at))
    for centre, radius in zip(centres_m, radii_m, strict=True):
        along = np.einsum("ij,ij->i", centre - at, way)
        missed_by = np.linalg.norm(centre - at - along[:, None] * way, axis=1)
        soft = 0.35 * radius + _LAMP_SIZE * np.maximum(along, 0.0)
        passes = np.clip((missed_by - radius) / soft + 0.5, 0.0, 1.0)
        share *= np.where((along > 0) & (along < length), passes * passes * (3 - 2 * passes), 1.0)
    vertices = mesh.vertices.copy()
    vertices[:, LAMP_SHARE] *= share.astype(np.float32)
    return replace(mesh, vertices=vertices)


def _with_openness(mesh: Mesh, openness: Array) -> Mesh:
    vertices = mesh.vertices.copy()
    vertices[:, OPENNESS] *= openness.astype(np.float32)
    return replace(mesh, vertices=vertices)
