import numpy as np
import pytest

from tracker.face.channels import CHANNELS
from tracker.face.patch_expert import RESPONSE_MODES, ChannelExperts, PatchExperts, ResponseEngine
from tracker.face.reference_frame import frame_around
from tracker.face.response_backend import Backend

MEAN = np.array([[-0.8, -0.7], [0.8, -0.7], [0.0, 0.85]])
WINDOW = 9


def _experts(seed=0):
    random = np.random.default_rng(seed)
    channels = []
    for name in ("gradient", "grey", "lbp"):
        filters = random.standard_normal((3, CHANNELS[name].planes, 11, 11))
        filters -= filters.mean(axis=(2, 3), keepdims=True)
        filters /= np.linalg.norm(filters.reshape(3, -1), axis=1)[:, None, None, None]
        gains, biases = np.full(3, 4.0, dtype=np.float32), np.full(3, -1.0, dtype=np.float32)
        channels.append(ChannelExperts(name, filters.astype(np.float32), gains, biases))
    return PatchExperts(40.0, tuple(channels), np.ones(3))


def _respond(experts, mode, times=1, backend=Backend.NUMBA):
    frame = frame_around(MEAN, 40.0, 16.0)
    engine = ResponseEngine(experts, frame, mode, backend)
    engine.canvas[:] = np.random.default_rng(1).uniform(0, 255, engine.canvas.shape)
    corners, confidences = np.array([[3, 4], [40, 5], [20, 50]]), np.empty(3)
    maps = [engine.respond(corners, WINDOW, confidences).copy() for _ in range(times)]
    return maps, confidences


def _alone(name):
    return _respond(_experts().only((name,)), "single")[0][0]


def _normalised(maps):
    return maps / maps.sum(axis=(1, 2), keepdims=True)


def test_single_is_the_first_channel():
    np.testing.assert_allclose(_respond(_experts(), "single")[0][0], _alone("gradient"), rtol=1e-5)


def test_cycle_takes_the_channels_in_turn():
    maps, _ = _respond(_experts(), "cycle", times=4)
    for seen, name in zip(maps, ("gradient", "grey", "lbp", "gradient"), strict=True):
        np.testing.assert_allclose(seen, _alone(name), rtol=1e-4)


@pytest.mark.parametrize("name", ["grey", "lbp"])
def test_a_channel_can_be_chosen_by_its_name(name):
    np.testing.assert_allclose(_respond(_experts(), name)[0][0], _alone(name), rtol=1e-5)


def test_a_product_is_the_geometric_mean_of_the_channels():
    product = np.cbrt(_alone("gradient") * _alone("grey") * _alone("lbp"))
    np.testing.assert_allclose(_respond(_experts(), "blend-product")[0][0], _normalised(product), rtol=2e-3, atol=1e-7)


@pytest.mark.parametrize("mode", RESPONSE_MODES)
def test_maps_are_densities_and_confidences_are_probabilities(mode):
    maps, confidences = _respond(_experts(), mode)
    np.testing.assert_allclose(maps[0].sum(axis=(1, 2)), 1.0, rtol=1e-4)
    assert (maps[0] >= 0).all()
    assert ((confidences > 0) & (confidences <= 1)).all()


@pytest.mark.parametrize("mode", RESPONSE_MODES)
def test_both_back_ends_give_the_same_maps(mode):
    (ours,), our_confidences = _respond(_experts(), mode)
    (theirs,), their_confidences = _respond(_experts(), mode, backend=Backend.ONNX_CPU)
    np.testing.assert_allclose(theirs, ours, rtol=2e-3, atol=1e-7)
    np.testing.assert_allclose(their_confidences, our_confidences, rtol=1e-3)
