"""The screen as a window: the view and the off-axis frustum of an eye in front of a rectangle in space.

Matrices act on column vectors: ``clip = clip_from_eye @ eye_from_world @ (x, y, z, 1)``, with OpenGL's clip space
(x right, y up, -1 to 1 in depth). They are row-major; OpenGL wants them transposed.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

# In a head-coupled scene the world is the screen frame, so `eye_from_world` is `eye_from_screen`.
_LOWER_LEFT, _LOWER_RIGHT, _UPPER_LEFT = 0, 1, 2


def screen_corners(width_m: float, height_m: float) -> Array:
    """The corners of a screen in its own frame (origin in the middle, x right, y up, z towards the viewer).

    Parameters
    ----------
    width_m, height_m : float
        Positive, metres.

    Returns
    -------
    ndarray, shape (3, 3), float64, metres
        Lower left, lower right, upper left.
    """
    x, y = 0.5 * width_m, 0.5 * height_m
    return np.array([[-x, -y, 0.0], [x, -y, 0.0], [-x, y, 0.0]])


def screen_axes(corners_m: Array) -> Array:
    """The unit vectors of a screen: right, up, and towards the viewer.

    Parameters
    ----------
    corners_m : ndarray, shape (3, 3), float64, metres
        Lower left, lower right, upper left; a rectangle with an area.

    Returns
    -------
    ndarray, shape (3, 3), float64
        One axis in each row: the rotation ``screen_from_world``.
    """
    right = corners_m[_LOWER_RIGHT] - corners_m[_LOWER_LEFT]
    up = corners_m[_UPPER_LEFT] - corners_m[_LOWER_LEFT]
    right = right / np.linalg.norm(right)
    up = up / np.linalg.norm(up)
    return np.stack([right, up, np.cross(right, up)])


def off_axis_frustum(eye_m: Array, corners_m: Array, near_m: float) -> tuple[float, float, float, float]:
    """The edges of the near plane of the frustum from an eye through a screen.

    Parameters
    ----------
    eye_m : ndarray, shape (3,), float64, metres
        In front of the screen.
    corners_m : ndarray, shape (3, 3), float64, metres
        As `screen_corners` gives them, anywhere in the world.
    near_m : float
        Distance of the near plane from the eye, positive.

    Returns
    -------
    left, right, bottom, top : float
        Metres on the near plane, as ``glFrustum`` takes them.

    Raises
    ------
    ValueError
        If the eye is not in front of the screen.
    """
    axes = screen_axes(corners_m)
    from_eye = corners_m - eye_m
    distance_m = -float(from_eye[_LOWER_LEFT] @ axes[2])
    if not distance_m > 0:
        raise ValueError("the eye must be in front of the screen")
    # l = (v_r . v_a) n / d and so on (Kooima, equation 5)
    scale = near_m / distance_m
    left, bottom = scale * (axes[:2] @ from_eye[_LOWER_LEFT])
    right = scale * (axes[0] @ from_eye[_LOWER_RIGHT])
    top = scale * (axes[1] @ from_eye[_UPPER_LEFT])
    return float(left), float(right), float(bottom), float(top)


def off_axis_projection(eye_m: Array, corners_m: Array, near_m: float, far_m: float) -> Array:
    """The projection of an eye in front of a screen: ``clip_from_eye``.

    What lies in the plane of the screen keeps its place on it wherever the eye is.

    Parameters
    ----------
    eye_m : ndarray, shape (3,), float64, metres
        In front of the screen.
    corners_m : ndarray, shape (3, 3), float64, metres
        As `screen_corners` gives them, anywhere in the world.
    near_m, far_m : float
        Distances of the near and the far plane from the eye, ``0 < near_m < far_m``. What is nearer or farther is cut.

    Returns
    -------
    ndarray, shape (4, 4), float64

    Raises
    ------
    ValueError
        If the eye is not in front of the screen, or the planes are in the wrong order.

    References
    ----------
    R. Kooima, "Generalized Perspective Projection", 2009.
    """
    if not 0 < near_m < far_m:
        raise ValueError("the near plane must lie between the eye and the far plane")
    left, right, bottom, top = off_axis_frustum(eye_m, corners_m, near_m)
    width, height, depth = right - left, top - bottom, far_m - near_m
    return np.array(
        [
            [2 * near_m / width, 0.0, (right + left) / width, 0.0],
            [0.0, 2 * near_m / height, (top + bottom) / height, 0.0],
            [0.0, 0.0, -(far_m + near_m) / depth, -2 * far_m * near_m / depth],
            [0.0, 0.0, -1.0, 0.0],
        ]
    )


def view(eye_m: Array, corners_m: Array) -> Array:
    """The rigid motion that brings the world before the eye, which looks straight at the screen's plane.

    Parameters
    ----------
    eye_m : ndarray, shape (3,), float64, metres
    corners_m : ndarray, shape (3, 3), float64, metres
        As `screen_corners` gives them, anywhere in the world.

    Returns
    -------
    ndarray, shape (4, 4), float64
        ``eye_from_world``.
    """
    axes = screen_axes(corners_m)
    eye_from_world = np.eye(4)
    eye_from_world[:3, :3] = axes
    eye_from_world[:3, 3] = -axes @ eye_m
    return eye_from_world


def project(points_m: Array, clip_from_world: Array, size_px: tuple[int, int]) -> Array:
    """Where points of the world come to lie in the picture.

    Parameters
    ----------
    points_m : ndarray, shape (N, 3), float64, metres
        In front of the eye.
    clip_from_world : ndarray, shape (4, 4), float64
        Projection times view.
    size_px : tuple of int
        (width, height) of the picture.

    Returns
    -------
    ndarray, shape (N, 2), float64, pixels
        (x, y), pixel centres at integers, y down.
    """
    clip = np.column_stack([points_m, np.ones(len(points_m))]) @ clip_from_world.T
    x_y = clip[:, :2] / clip[:, 3:]
    return np.column_stack([(x_y[:, 0] + 1) * size_px[0], (1 - x_y[:, 1]) * size_px[1]]) / 2 - 0.5
