"""Responses of linear patch experts as a network: the twin of `kernels.response.respond` for ONNX Runtime.

The same normalisation by the same formula (see `kernels.response`): raw correlation first, then one factor for each
place from box sums of the planes and of their squares. The correlation of all points is one batched matrix product: a
window's rows, each with the ten below it, times the point's filter written as a banded matrix,

    score[i, r, c] = sum_(p, u, k)  planes[p, y_i + r + u, x_i + k]  B_i[(p, u, k), c],
    B_i[(p, u, k), c] = w_i[p, u, k - c]
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from kernels.onnx_network import network, node
from kernels.response import LANES, NOISE, PATCH_PX

Inputs = dict[str, NDArray[np.float32] | NDArray[np.int64]]
RunNetwork = Callable[[Inputs], NDArray[np.float32]]

_AREA = PATCH_PX * PATCH_PX


def response_network(
    filters: NDArray[np.float32],
    gains: NDArray[np.float32],
    biases: NDArray[np.float32],
    canvas_shape: tuple[int, int],
    window: int,
) -> bytes:
    """The network that `respond` runs, in ONNX's format.

    Parameters
    ----------
    filters : ndarray, shape (N, planes, 11, 11), float32
        Each plane of zero mean.
    gains, biases : ndarray, shape (N,), float32
        Of the logistic.
    canvas_shape : tuple of int
        (rows, columns) of the planes.
    window : int
        Places along each side.
    """
    count, planes = filters.shape[:2]
    rows, columns = canvas_shape
    places = np.arange(window)[:, None] * (columns - PATCH_PX + 1) + np.arange(window)
    constants: dict[str, NDArray[np.float32] | NDArray[np.int64]] = {
        "flat": np.array([-1]),
        "each_plane": np.array([planes, 1, rows, columns]),
        "first_axes": np.array([0, 1]),
        "area": np.array([_AREA], dtype=np.float32),
        "floor": np.array([NOISE * _AREA], dtype=np.float32),
        "nothing": np.array([0.0], dtype=np.float32),
        "strips": _strips(planes, canvas_shape, window),
        "bands": _bands(filters, window),
        "places": places[None],
        "gains": gains.reshape(-1, 1, 1),
        "biases": biases.reshape(-1, 1, 1),
        "margin": np.array([0, 0, 0, 0, 0, LANES - window]),
    }
    return network(
        [*_LENGTHS, *_SCORES, *_MAPS],
        {
            "planes": (np.float32, (planes, rows, columns)),
            "first_strips": (np.int64, (count, 1, 1)),
            "first_places": (np.int64, (count, 1, 1)),
        },
        {"maps": (np.float32, (count, window, LANES))},
        constants,
    )


# The length of every patch of the canvas: n (mean of squares - square of the mean), over the planes.
_LENGTHS = (
    node("Reshape", ["planes", "each_plane"], "stacked"),
    node("AveragePool", ["stacked"], "mean_down", kernel_shape=[PATCH_PX, 1]),
    node("AveragePool", ["mean_down"], "mean", kernel_shape=[1, PATCH_PX]),
    node("Mul", ["stacked", "stacked"], "squares"),
    node("AveragePool", ["squares"], "power_down", kernel_shape=[PATCH_PX, 1]),
    node("AveragePool", ["power_down"], "power", kernel_shape=[1, PATCH_PX]),
    node("Mul", ["mean", "mean"], "mean_squared"),
    node("Sub", ["power", "mean_squared"], "difference"),
    node("Max", ["difference", "nothing"], "variance"),
    node("ReduceSum", ["variance", "first_axes"], "variances", keepdims=0),
    node("Mul", ["variances", "area"], "energies"),
    node("Add", ["energies", "floor"], "with_floor"),
    node("Sqrt", ["with_floor"], "lengths"),
)
# The strips of each window, times the point's bands.
_SCORES = (
    node("Add", ["first_strips", "strips"], "strip_numbers"),
    node("Reshape", ["planes", "flat"], "planes_flat"),
    node("Gather", ["planes_flat", "strip_numbers"], "seen"),
    node("MatMul", ["seen", "bands"], "raw"),
)
# Divided by the lengths, through the logistic.
_MAPS = (
    node("Add", ["first_places", "places"], "place_numbers"),
    node("Reshape", ["lengths", "flat"], "lengths_flat"),
    node("Gather", ["lengths_flat", "place_numbers"], "length_of_each"),
    node("Div", ["raw", "length_of_each"], "scores"),
    node("Mul", ["scores", "gains"], "stretched"),
    node("Add", ["stretched", "biases"], "shifted"),
    node("Sigmoid", ["shifted"], "probabilities"),
    node("Pad", ["probabilities", "margin"], "maps"),
)


def respond(
    run: RunNetwork,
    planes: NDArray[np.float32],
    corners: NDArray[np.int64],
    window: int,
    out: NDArray[np.float32],
) -> None:
    """Probability of every place of every window that the point is there; as `kernels.response.respond`.

    Parameters
    ----------
    run : callable
        Runs the network of `response_network` made for these experts, this canvas and this window.
    planes : ndarray, shape (planes, rows, columns), float32
    corners : ndarray, shape (N, 2), int64
        (x, y) of the top-left pixel of the patch at the window's first place.
    window : int
        Places along each side, at most 16.
    out : ndarray, shape (N, window, 16), float32
        Output; columns from ``window`` on are 0.
    """
    columns = planes.shape[2]
    x, y = corners[:, 0], corners[:, 1]
    out[:] = run(
        {
            "planes": planes,
            "first_strips": (y * columns + x).reshape(-1, 1, 1),
            "first_places": (y * (columns - PATCH_PX + 1) + x).reshape(-1, 1, 1),
        }
    )


def _strips(planes: int, canvas_shape: tuple[int, int], window: int) -> NDArray[np.int64]:
    """Numbers of the pixels in the strip of each row of a window, shape (1, window, planes 11 (window + 10))."""
    rows, columns = canvas_shape
    plane = np.arange(planes)[:, None, None] * rows * columns
    down = np.arange(PATCH_PX)[:, None] * columns
    strip = (plane + down + np.arange(window + PATCH_PX - 1)).reshape(-1)
    return (np.arange(window)[:, None] * columns + strip)[None]


def _bands(filters: NDArray[np.float32], window: int) -> NDArray[np.float32]:
    """Each point's filter as a banded matrix, shape (N, planes 11 (window + 10), window)."""
    count, planes = filters.shape[:2]
    bands = np.zeros((count, planes, PATCH_PX, window + PATCH_PX - 1, window), dtype=np.float32)
    for column in range(window):
        bands[:, :, :, column : column + PATCH_PX, column] = filters
    return bands.reshape(count, -1, window)
