"""Draws meshes of textured triangles into a picture: what a GPU does, for a few thousand triangles a frame.

Coverage is decided in whole numbers: corners are rounded to 1/256 pixel and the three edge functions are evaluated
exactly, with the top-left rule for pixels that lie on an edge. So two triangles with a common edge leave no gap between
them and draw no pixel twice, whatever their order and direction (J. Pineda, "A parallel algorithm for polygon
rasterization", SIGGRAPH 1988).
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL

_SUBPIXELS = 256  # steps a pixel is divided into
_FARTHEST_PX = 1 << 20  # corners beyond this are not drawn, which keeps the edge functions far inside 64 bits


def rasterise_textured(
    corners_xyw: NDArray[np.float32],
    texture_xy: NDArray[np.float32],
    gains: NDArray[np.float32],
    triangles: NDArray[np.int32],
    texture: NDArray[np.uint8],
    image: NDArray[np.uint8],
    nearness: NDArray[np.float32],
) -> None:
    """Draw textured triangles over a picture, nearer ones in front.

    Triangles are drawn in the order given, mixed into ``image`` by the texture's alpha. Where it is at least one half
    they also enter ``nearness``, and hide what is drawn there later from farther away; so draw soft-edged meshes last.
    Parts outside the picture are clipped. Triangles with a corner at or behind the camera, or a corner that is not
    finite, are left out. Triangles have no back: both directions of turning are drawn.

    Parameters
    ----------
    corners_xyw : ndarray, shape (V, 3), float32
        Picture position x, y in pixels, and 1/z (any unit, larger is nearer). Equal values everywhere give an affine
        mapping, as for a flat mesh; different ones a mapping that is right in perspective.
    texture_xy : ndarray, shape (V, 2), float32, pixels of the texture
        Sampled bilinearly; outside the texture its border goes on.
    gains : ndarray, shape (V,), float32
        Brightness factor at each corner; 1 leaves the texture's colours.
    triangles : ndarray, shape (T, 3), int32
        Indices of corners.
    texture : ndarray, shape (h, w, 4), uint8, BGRA, straight alpha
    image : ndarray, shape (H, W, 3), uint8, BGR
        Output, drawn over.
    nearness : ndarray, shape (H, W), float32
        Output, the depth buffer: 1/z of what is seen. Fill with zeros for a fresh picture.

    Raises
    ------
    ValueError
        When shapes do not match or a triangle names a corner that is not there.
    """
    count = len(corners_xyw)
    if corners_xyw.shape != (count, 3) or texture_xy.shape != (count, 2) or gains.shape != (count,):
        raise ValueError("corners, texture positions and gains must be (V, 3), (V, 2) and (V,)")
    if texture.ndim != 3 or texture.shape[2] != 4 or image.ndim != 3 or image.shape[2] != 3:
        raise ValueError("the texture must be BGRA and the picture BGR")
    if nearness.shape != image.shape[:2]:
        raise ValueError(f"the depth buffer is {nearness.shape}, the picture {image.shape[:2]}")
    if len(triangles) == 0:
        return
    if triangles.min() < 0 or triangles.max() >= count:
        raise ValueError(f"a triangle names a corner outside 0..{count - 1}")
    _draw(corners_xyw, texture_xy, gains, triangles, texture, image, nearness)


@njit(**KERNEL)
def _draw(
    corners: NDArray[np.float32],
    texture_xy: NDArray[np.float32],
    gains: NDArray[np.float32],
    triangles: NDArray[np.int32],
    texture: NDArray[np.uint8],
    image: NDArray[np.uint8],
    nearness: NDArray[np.float32],
) -> None:
    height, width = nearness.shape
    for t in range(triangles.shape[0]):
        a, b, c = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        if not (_drawable(corners[a]) and _drawable(corners[b]) and _drawable(corners[c])):
            continue
        ax, ay = _snapped(corners[a, 0]), _snapped(corners[a, 1])
        bx, by = _snapped(corners[b, 0]), _snapped(corners[b, 1])
        cx, cy = _snapped(corners[c, 0]), _snapped(corners[c, 1])
        area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
        if area == 0:
            continue
        if area < 0:
            b, c, bx, by, cx, cy, area = c, b, cx, cy, bx, by, -area
        left = max(0, _ceiling(min(ax, bx, cx)))
        right = min(width - 1, max(ax, bx, cx) // _SUBPIXELS)
        top = max(0, _ceiling(min(ay, by, cy)))
        bottom = min(height - 1, max(ay, by, cy) // _SUBPIXELS)
        if left > right or top > bottom:
            continue
        bias_a, bias_b, bias_c = _bias(bx, by, cx, cy), _bias(cx, cy, ax, ay), _bias(ax, ay, bx, by)
        scale = np.float32(1.0) / np.float32(area)
        wa, wb, wc = corners[a, 2], corners[b, 2], corners[c, 2]
        for row in range(top, bottom + 1):
            y = row * _SUBPIXELS
            for column in range(left, right + 1):
                x = column * _SUBPIXELS
                # Edge functions: twice the areas of the triangles that the pixel's centre makes with the three sides.
                ea = (cx - bx) * (y - by) - (cy - by) * (x - bx)
                eb = (ax - cx) * (y - cy) - (ay - cy) * (x - cx)
                ec = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
                if ((ea + bias_a) | (eb + bias_b) | (ec + bias_c)) < 0:
                    continue
                la, lb, lc = np.float32(ea) * scale * wa, np.float32(eb) * scale * wb, np.float32(ec) * scale * wc
                near = la + lb + lc
                if near < nearness[row, column]:
                    continue
                z = np.float32(1.0) / near
                u = (la * texture_xy[a, 0] + lb * texture_xy[b, 0] + lc * texture_xy[c, 0]) * z
                v = (la * texture_xy[a, 1] + lb * texture_xy[b, 1] + lc * texture_xy[c, 1]) * z
                gain = (la * gains[a] + lb * gains[b] + lc * gains[c]) * z
                if _mix(texture, u, v, gain, image, row, column):
                    nearness[row, column] = near


@njit(inline="always", **KERNEL)
def _drawable(corner: NDArray[np.float32]) -> bool:
    return bool(
        np.isfinite(corner[2])
        and corner[2] > 0
        and np.abs(corner[0]) < _FARTHEST_PX
        and np.abs(corner[1]) < _FARTHEST_PX
    )


@njit(inline="always", **KERNEL)
def _snapped(position_px: float) -> int:
    return int(np.floor(position_px * np.float32(_SUBPIXELS) + np.float32(0.5)))


@njit(inline="always", **KERNEL)
def _ceiling(snapped: int) -> int:
    return -((-snapped) // _SUBPIXELS)


@njit(inline="always", **KERNEL)
def _bias(from_x: int, from_y: int, to_x: int, to_y: int) -> int:
    """0 for a top or left side, whose pixels belong to the triangle, else -1."""
    top = to_y == from_y and to_x > from_x
    return 0 if top or to_y < from_y else -1


@njit(inline="always", **KERNEL)
def _mix(
    texture: NDArray[np.uint8], u: float, v: float, gain: float, image: NDArray[np.uint8], row: int, column: int
) -> bool:
    """Mix the texture's colour at (u, v) into one pixel; whether it covers more than half of it."""
    rows, columns = texture.shape[0], texture.shape[1]
    inside_u = min(max(np.float32(u), np.float32(0.0)), np.float32(columns - 1))
    inside_v = min(max(np.float32(v), np.float32(0.0)), np.float32(rows - 1))
    x0, y0 = int(inside_u), int(inside_v)
    x1, y1 = min(x0 + 1, columns - 1), min(y0 + 1, rows - 1)
    fx, fy = inside_u - np.float32(x0), inside_v - np.float32(y0)
    one = np.float32(1.0)
    w00, w01, w10, w11 = (one - fx) * (one - fy), fx * (one - fy), (one - fx) * fy, fx * fy
    alpha = (
        w00 * texture[y0, x0, 3] + w01 * texture[y0, x1, 3] + w10 * texture[y1, x0, 3] + w11 * texture[y1, x1, 3]
    ) * np.float32(1.0 / 255.0)
    if alpha <= np.float32(0.002):
        return False
    for channel in range(3):
        colour = (
            w00 * texture[y0, x0, channel]
            + w01 * texture[y0, x1, channel]
            + w10 * texture[y1, x0, channel]
            + w11 * texture[y1, x1, channel]
        )
        old = np.float32(image[row, column, channel])
        mixed = old + alpha * (gain * colour - old)
        image[row, column, channel] = np.uint8(min(max(mixed + np.float32(0.5), np.float32(0.0)), np.float32(255.0)))
    return bool(alpha >= np.float32(0.5))
