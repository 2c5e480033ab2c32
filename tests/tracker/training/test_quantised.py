"""8-bit copies of small networks, where PyTorch and onnx are installed."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is installed for training networks only")
pytest.importorskip("onnx", reason="onnx is installed for training networks only")

from tests.tracker.face.bright_network import bright_network  # noqa: E402
from tracker.errors import VisavisError  # noqa: E402
from tracker.face.conv_experts import FORMAT, VERSION, ConvExperts, OutputHeads  # noqa: E402
from tracker.face.model_file import shipped_face_model  # noqa: E402
from tracker.training.conv_export import to_onnx  # noqa: E402
from tracker.training.conv_network import NetworkSize, ResponseNetwork  # noqa: E402
from tracker.training.quantised import calibration_canvases, quantised  # noqa: E402


@pytest.fixture(scope="module")
def shape():
    return shipped_face_model("svm").shape


@pytest.fixture(scope="module")
def network(shape):
    torch.manual_seed(0)
    header = {"format": FORMAT, "version": VERSION, "mean_xy": shape.mean_xy.tolist(), "both_sides": False}
    header |= {"spread": [0.01] * 68, "lean": np.zeros((68, 2)).tolist()}
    small = ResponseNetwork(NetworkSize((16, 16, 16, 16), (0, 1, 1, 1), 16, 1), 68).eval()
    return to_onnx([small], header)


@pytest.fixture(scope="module")
def canvases():
    return np.random.default_rng(0).normal(0, 1, (6, 1, 128, 128)).astype(np.float32)


@pytest.mark.parametrize("reduce_range", [False, True])
def test_the_copy_says_nearly_the_same_in_whole_numbers(network, canvases, reduce_range):
    copy = quantised(network, canvases, reduce_range=reduce_range)
    assert b"QuantizeLinear" in copy and b"QuantizeLinear" not in network
    plain, small = ConvExperts(network, "float"), ConvExperts(copy, "8 bits")
    np.testing.assert_array_equal(small.mean_xy, plain.mean_xy)
    assert not small.both_sides
    exact, near = plain.features(canvases), small.features(canvases)
    assert 0 < np.abs(near - exact).mean() < 0.1 * np.abs(exact).mean()
    np.testing.assert_allclose(small.maps(canvases).sum(axis=(2, 3)), 1, atol=1e-4)


def test_the_copy_takes_a_user_s_own_heads(network, canvases):
    small = ConvExperts(quantised(network, canvases), "8 bits")
    before = small.maps(canvases[:1])
    small.use_heads(OutputHeads(np.full((68, 16), 0.1, np.float32), np.zeros(68, np.float32)))
    assert np.abs(small.maps(canvases[:1]) - before).max() > 1e-6


def test_another_network_is_refused(shape, canvases):
    with pytest.raises(VisavisError, match="no network of the learned experts"):
        quantised(bright_network(shape, (128, 128)), canvases)


class _Face:
    """Annotated on a ramp from left to right."""

    def __init__(self, points_xy):
        self.points_xy = points_xy

    def read_image(self):
        return np.tile(np.linspace(0, 255, 400).astype(np.uint8), (300, 1))


def test_ranges_are_taken_from_faces_a_little_off_their_places(network, shape):
    experts = ConvExperts(network, "float")
    faces = [_Face(60.0 * shape.mean_xy + (200.0, 150.0))] * 4
    canvases = calibration_canvases(experts, faces, np.random.default_rng(1))
    assert canvases.shape == (4, 1, 128, 128)
    np.testing.assert_allclose(canvases.std(axis=(2, 3)), 1, atol=1e-3)
    assert (canvases[:, 0, :, -1] > canvases[:, 0, :, 0]).all() and np.abs(canvases[0] - canvases[1]).max() > 0.05
