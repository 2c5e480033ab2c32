import numpy as np
import onnxruntime
import pytest

from kernels import response, response_onnx
from kernels.onnx_network import network, node
from kernels.response import LANES, NOISE, PATCH_PX

ROWS, COLUMNS = 50, 44 + LANES


def _onnx(prepared, planes, window):
    made = response_onnx.response_network(*prepared, planes.shape[1:], window)
    session = onnxruntime.InferenceSession(made, providers=["CPUExecutionProvider"])
    return lambda inputs: session.run(None, inputs)[0]


TWINS = {
    "numba": (response.respond, lambda experts, planes, window: response.prepare(*experts, planes.shape[1:])),
    "onnx": (response_onnx.respond, _onnx),
}


def _naive(planes, experts, corners, window):
    """The definition in plain loops: zero mean, unit length with a floor, correlation, logistic."""
    filters, gains, biases = (one.astype(float) for one in experts)
    maps = np.zeros((len(filters), window, LANES))
    for i, (x, y) in enumerate(corners):
        for row in range(window):
            for column in range(window):
                patch = planes[:, y + row : y + row + PATCH_PX, x + column : x + column + PATCH_PX].astype(float)
                patch = patch - patch.mean(axis=(1, 2), keepdims=True)
                length = np.sqrt((patch**2).sum() + NOISE * PATCH_PX**2)
                score = (filters[i] * patch).sum() / length
                maps[i, row, column] = 1.0 / (1.0 + np.exp(-(gains[i] * score + biases[i])))
    return maps


def _case(planes, seed=0):
    random = np.random.default_rng(seed)
    canvas = random.uniform(-120, 120, (planes, ROWS, COLUMNS)).astype(np.float32)
    canvas[:, 20:, :] *= 0.01
    filters = random.standard_normal((6, planes, PATCH_PX, PATCH_PX)).astype(np.float32)
    filters -= filters.mean(axis=(2, 3), keepdims=True)
    filters /= np.linalg.norm(filters.reshape(6, -1), axis=1)[:, None, None, None]
    gains, biases = random.uniform(2, 12, 6).astype(np.float32), random.uniform(-3, 1, 6).astype(np.float32)
    return canvas, (filters, gains, biases), random


@pytest.mark.parametrize("window", [7, 11, 16])
@pytest.mark.parametrize("planes", [1, 4])
@pytest.mark.parametrize("twin", TWINS)
def test_both_twins_equal_the_definition(twin, planes, window):
    canvas, experts, random = _case(planes, 10 * planes + window)
    corners = random.integers(0, [COLUMNS - LANES - PATCH_PX - window, ROWS - PATCH_PX - window], (6, 2))
    respond, prepare = TWINS[twin]
    out = np.full((6, window, LANES), np.nan, dtype=np.float32)
    respond(prepare(experts, canvas, window), canvas, corners, window, out)
    np.testing.assert_allclose(out, _naive(canvas, experts, corners, window), atol=3e-4)


@pytest.mark.parametrize("twin", TWINS)
def test_twins_take_new_planes_and_corners_each_time(twin):
    canvas, experts, random = _case(1)
    respond, prepare = TWINS[twin]
    prepared = prepare(experts, canvas, 9)
    out = np.empty((6, 9, LANES), dtype=np.float32)
    for _ in range(3):
        canvas = random.uniform(-50, 50, canvas.shape).astype(np.float32)
        corners = random.integers(0, 20, (6, 2))
        respond(prepared, canvas, corners, 9, out)
        np.testing.assert_allclose(out, _naive(canvas, experts, corners, 9), atol=3e-4)


def test_a_written_network_is_read_as_meant():
    """Names, constants of both types, negative and large numbers, both kinds of attribute."""
    made = network(
        [
            node("Add", ["x", "constant"], "sum"),
            node("Transpose", ["sum"], "turned", perm=[1, 0]),
            node("ReduceSum", ["turned", "axes"], "y", keepdims=0),
        ],
        {"x": (np.float32, ("rows", 3))},
        {"y": (np.float32, ("rows",))},
        {"constant": np.array([-1.5, 0.0, 300.0], dtype=np.float32), "axes": np.array([-2])},
    )
    session = onnxruntime.InferenceSession(made, providers=["CPUExecutionProvider"])
    assert session.get_inputs()[0].shape == ["rows", 3]
    x = np.arange(6, dtype=np.float32).reshape(2, 3)
    np.testing.assert_array_equal(session.run(None, {"x": x})[0], np.add(x, (-1.5, 0.0, 300.0)).sum(axis=1))
