"""Draws a flat mesh of textured triangles, as a face's points make one: affine in each triangle, no depth.

Coverage is exact, as in `kernels.rasterise`: corners rounded to 1/256 pixel, whole-number edge functions, the top-left
rule; so neighbours leave no gap and share no pixel. Here it is solved for the first and last column of each row, and
which triangle owns a pixel is written down first, so that each pixel is coloured once, however the mesh is folded.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL

Plane = NDArray[np.float32]
Owner = NDArray[np.int16]

_SUBPIXELS = 256
_FARTHEST_PX = 1 << 20
_NOWHERE = np.int16(-1)
# Across a triangle thinner than this, values change faster than the rounding of its corners allows to tell.
_NEEDLE_PX = 0.02


def cover(corners_xy: Plane, triangles: NDArray[np.int32], left: int, top: int, owner: Owner) -> None:
    """Find the triangle that owns each pixel of a window of the picture.

    Triangles that turn the other way (counter-clockwise as seen) show their back and are left out, so that a fold in a
    turned face shows its upper side only. Where fronts overlap the later triangle wins.

    Parameters
    ----------
    corners_xy : ndarray, shape (V, 2), float32, pixels of the picture
        A triangle with a corner that is not finite is left out.
    triangles : ndarray, shape (T, 3), int32
        Indices of corners, clockwise as seen in the picture; fewer than 32,768.
    left, top : int
        Where the window's first pixel lies in the picture.
    owner : ndarray, shape (height, width), int16
        Output: index of a triangle, or -1.

    Raises
    ------
    ValueError
        When shapes do not match or a triangle names a corner that is not there.
    """
    if corners_xy.ndim != 2 or corners_xy.shape[1] != 2 or triangles.ndim != 2 or triangles.shape[1] != 3:
        raise ValueError("corners must be (V, 2) and triangles (T, 3)")
    if len(triangles) > np.iinfo(np.int16).max:
        raise ValueError(f"{len(triangles)} triangles are too many")
    if len(triangles) and not 0 <= triangles.min() <= triangles.max() < len(corners_xy):
        raise ValueError(f"a triangle names a corner outside 0..{len(corners_xy) - 1}")
    _cover(corners_xy, triangles, left, top, owner)


@njit(**KERNEL)
def _cover(corners: Plane, triangles: NDArray[np.int32], left: int, top: int, owner: Owner) -> None:
    height, width = owner.shape
    owner[:] = _NOWHERE
    for t in range(triangles.shape[0]):
        a, b, c = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        if not (_drawable(corners[a]) and _drawable(corners[b]) and _drawable(corners[c])):
            continue
        ax, ay = _snapped(corners[a, 0], left), _snapped(corners[a, 1], top)
        bx, by = _snapped(corners[b, 0], left), _snapped(corners[b, 1], top)
        cx, cy = _snapped(corners[c, 0], left), _snapped(corners[c, 1], top)
        if (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) <= 0:
            continue
        first_row = max(0, -((-min(ay, by, cy)) // _SUBPIXELS))
        last_row = min(height - 1, max(ay, by, cy) // _SUBPIXELS)
        for row in range(first_row, last_row + 1):
            start, stop = 0, width - 1
            start, stop = _clipped(bx, by, cx, cy, row, start, stop)
            start, stop = _clipped(cx, cy, ax, ay, row, start, stop)
            start, stop = _clipped(ax, ay, bx, by, row, start, stop)
            line = owner[row]
            for column in range(start, stop + 1):
                line[column] = t


@njit(inline="always", **KERNEL)
def _drawable(corner: Plane) -> bool:
    return bool(np.abs(corner[0]) < _FARTHEST_PX and np.abs(corner[1]) < _FARTHEST_PX)


@njit(inline="always", **KERNEL)
def _snapped(position_px: float, origin: int) -> int:
    return int(np.floor(position_px * np.float32(_SUBPIXELS) + np.float32(0.5))) - origin * _SUBPIXELS


@njit(inline="always", **KERNEL)
def _clipped(x0: int, y0: int, x1: int, y1: int, row: int, start: int, stop: int):  # type: ignore[no-untyped-def]
    """The columns of a row that lie to the inner side of an edge; pixels on it only if it is a top or left one."""
    top_left = y1 < y0 or (y1 == y0 and x1 > x0)
    # The edge function (x1 - x0) (y - y0) - (y1 - y0) (x - x0), >= 0 inside, is slope * column + rest.
    slope = (y0 - y1) * _SUBPIXELS
    rest = (x1 - x0) * (row * _SUBPIXELS - y0) + (y1 - y0) * x0 - (0 if top_left else 1)
    if slope > 0:
        return max(start, -(rest // slope)), stop
    if slope < 0:
        return start, min(stop, rest // -slope)
    return start, (stop if rest >= 0 else start - 1)


def affine_planes(
    corners_xy: Plane, triangles: NDArray[np.int32], values: Plane, origin_xy: tuple[int, int], planes: Plane
) -> None:
    """Lay a plane through the values at each triangle's corners.

    Parameters
    ----------
    corners_xy : ndarray, shape (V, 2), float32, pixels of the picture
    triangles : ndarray, shape (T, 3), int32
    values : ndarray, shape (V, K), float32
    origin_xy : tuple of int
        The pixel of the picture from which columns and rows are counted.
    planes : ndarray, shape (T, K, 3), float32
        Output: a value is ``planes[t, k] @ (column, row, 1)``. The mean of the corners' in needles without an area.
    """
    _affine_planes(corners_xy, triangles, values, origin_xy[0], origin_xy[1], planes)


@njit(**KERNEL)
def _affine_planes(
    corners: Plane, triangles: NDArray[np.int32], values: Plane, left: int, top: int, planes: Plane
) -> None:
    for t in range(triangles.shape[0]):
        a, b, c = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        ax, ay = float(corners[a, 0]) - left, float(corners[a, 1]) - top
        abx, aby = float(corners[b, 0]) - left - ax, float(corners[b, 1]) - top - ay
        acx, acy = float(corners[c, 0]) - left - ax, float(corners[c, 1]) - top - ay
        area = abx * acy - aby * acx
        longest = max(abx * abx + aby * aby, acx * acx + acy * acy)
        drawable = area * area > _NEEDLE_PX * _NEEDLE_PX * longest
        scale = 1.0 / area if drawable else 0.0
        for k in range(values.shape[1]):
            start = float(values[a, k])
            to_b, to_c = float(values[b, k]) - start, float(values[c, k]) - start
            across, down = (to_b * acy - to_c * aby) * scale, (to_c * abx - to_b * acx) * scale
            planes[t, k, 0], planes[t, k, 1] = across, down
            level = start if drawable else (float(values[a, k]) + float(values[b, k]) + float(values[c, k])) / 3.0
            planes[t, k, 2] = level - across * ax - down * ay


@njit(**KERNEL)
def draw_flat(owner: Owner, planes: Plane, texture: NDArray[np.uint8], face: Plane, weight: Plane) -> None:
    """Colour the pixels that belong to a triangle.

    Parameters
    ----------
    owner : ndarray, shape (height, width), int16
        From `cover`.
    planes : ndarray, shape (T, 3, 3), float32
        From `affine_planes`, for texture x and y (pixels), and weight.
    texture : ndarray, shape (rows, columns, 4), uint8, BGRA, straight alpha
        Sampled bilinearly; outside it its border goes on.
    face : ndarray, shape (3, height, width), float32
        Output: the texture's colour; 0 where no triangle is.
    weight : ndarray, shape (height, width), float32
        Output: alpha, 0 to 1, times weight; 0 where no triangle is.
    """
    height, width = owner.shape
    for row in range(height):
        owners, start = owner[row], 0
        # A triangle's pixels lie beside each other: what is the same for all of them is worked out once.
        while start < width:
            t, stop = owners[start], start + 1
            while stop < width and owners[stop] == t:
                stop += 1
            if t < 0:
                face[:, row, start:stop] = np.float32(0.0)
                weight[row, start:stop] = np.float32(0.0)
            else:
                _draw_run(planes[t], texture, row, start, stop, face, weight[row])
            start = stop


@njit(**KERNEL)
def _draw_run(
    plane: Plane, texture: NDArray[np.uint8], row: int, start: int, stop: int, face: Plane, line: Plane
) -> None:
    """Colour some pixels of a row that belong to one triangle."""
    rows, columns = texture.shape[0], texture.shape[1]
    most_x, most_y = np.float32(columns - 1), np.float32(rows - 1)
    zero, y = np.float32(0.0), np.float32(row)
    blue, green, red = face[0, row], face[1, row], face[2, row]
    u_step, v_step, share_step = plane[0, 0], plane[1, 0], plane[2, 0] * np.float32(1.0 / 255.0)
    u_row = plane[0, 1] * y + plane[0, 2]
    v_row = plane[1, 1] * y + plane[1, 2]
    share_row = (plane[2, 1] * y + plane[2, 2]) * np.float32(1.0 / 255.0)
    for column in range(start, stop):
        x = np.float32(column)
        u = min(max(u_step * x + u_row, zero), most_x)
        v = min(max(v_step * x + v_row, zero), most_y)
        x0, y0 = int(u), int(v)
        fx, fy = u - np.float32(x0), v - np.float32(y0)
        x1, y1 = min(x0 + 1, columns - 1), min(y0 + 1, rows - 1)
        w11 = fx * fy
        w01, w10 = fx - w11, fy - w11
        w00 = np.float32(1.0) - fx - w10
        tl, tr, bl, br = texture[y0, x0], texture[y0, x1], texture[y1, x0], texture[y1, x1]
        blue[column] = w00 * tl[0] + w01 * tr[0] + w10 * bl[0] + w11 * br[0]
        green[column] = w00 * tl[1] + w01 * tr[1] + w10 * bl[1] + w11 * br[1]
        red[column] = w00 * tl[2] + w01 * tr[2] + w10 * bl[2] + w11 * br[2]
        alpha = w00 * tl[3] + w01 * tr[3] + w10 * bl[3] + w11 * br[3]
        line[column] = alpha * (share_step * x + share_row)


@njit(**KERNEL)
def spread(owner: Owner, planes: Plane, field: Plane) -> None:
    """Spread values known at the corners over the triangles, linearly.

    Parameters
    ----------
    owner : ndarray, shape (height, width), int16
        From `cover`.
    planes : ndarray, shape (T, K, 3), float32
        From `affine_planes`.
    field : ndarray, shape (K, height, width), float32
        Output; 0 where no triangle is.
    """
    for k in range(field.shape[0]):
        for row in range(owner.shape[0]):
            line, y = field[k, row], np.float32(row)
            for column in range(owner.shape[1]):
                t = owner[row, column]
                if t < 0:
                    line[column] = np.float32(0.0)
                else:
                    p = planes[t, k]
                    line[column] = p[0] * np.float32(column) + p[1] * y + p[2]
