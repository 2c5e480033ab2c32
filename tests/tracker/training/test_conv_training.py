"""Training of the network on a few invented faces, where PyTorch is installed."""

import signal

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is installed for training networks only")
pytest.importorskip("onnx", reason="onnx is installed for training networks only")

from tracker.errors import VisavisError  # noqa: E402
from tracker.face.conv_experts import FORMAT, VERSION, ConvExperts, OutputHeads  # noqa: E402
from tracker.face.model_file import shipped_face_model  # noqa: E402
from tracker.training.conv_export import to_onnx  # noqa: E402
from tracker.training.conv_network import SIZES, ResponseNetwork  # noqa: E402
from tracker.training.conv_training import ConvPlan, to_cells, train_network, trained_network  # noqa: E402
from tracker.training.map_loss import loss_and_places, loss_of, unlike  # noqa: E402

SILENT = lambda step, share: None  # noqa: E731
PLAN = ConvPlan(tier="conv-small", steps=3, batch=2)


class _Source:
    """Pictures with one bright spot, where all the points are."""

    def __init__(self, side=128):
        self._side = side

    def __len__(self):
        return 4

    def cut(self, number, random):
        x, y = random.uniform(30, self._side - 30, 2)
        rows, columns = np.mgrid[0 : self._side, 0 : self._side]
        picture = np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / 50).astype(np.float32)
        return picture, np.tile([x, y], (68, 1))

    def cut_twice(self, number, random):
        first = self.cut(number, random)
        return first, first, np.zeros(2)


def test_cells_are_centred_on_their_pixels():
    np.testing.assert_allclose(to_cells(np.array([[1.5, 5.5]])), [[0.0, 1.0]])


def test_the_expected_place_of_a_sharp_map_is_its_peak():
    logits = torch.full((1, 2, 8, 8), -30.0)
    logits[0, 0, 3, 5] = logits[0, 1, 6, 1] = 30.0
    _, places = loss_and_places(logits, torch.zeros(1, 2, 2))
    np.testing.assert_allclose(places[0].numpy(), [[5.0, 3.0], [1.0, 6.0]], atol=1e-4)


def test_the_loss_is_least_at_the_truth_and_leaves_out_points_off_the_map():
    truth = torch.tensor([[[4.0, 3.0], [99.0, 2.0]]])
    places = torch.arange(8.0)

    def logits_at(x, y):
        hill = -((places[None, :] - x) ** 2 + (places[:, None] - y) ** 2) / (2 * 0.9**2)
        return torch.stack([hill, torch.zeros(8, 8)])[None]

    best = loss_of(logits_at(4.0, 3.0), truth)
    assert best < loss_of(logits_at(5.0, 3.0), truth) < loss_of(logits_at(6.0, 3.0), truth)
    moved = logits_at(4.0, 3.0)
    moved[0, 1, 2, 2] = 50.0
    torch.testing.assert_close(loss_of(moved, truth), best)


def test_the_gradient_of_the_loss_is_that_of_its_formula():
    generator = torch.Generator().manual_seed(1)
    logits = torch.randn(2, 3, 6, 6, generator=generator, dtype=torch.float64, requires_grad=True)
    truth = torch.rand(2, 3, 2, generator=generator, dtype=torch.float64) * 5
    truth[1, 2] = -1e4

    def both(some):
        loss, places = loss_and_places(some, truth)
        return loss + 0.3 * unlike(places[:1], places[1:], truth.new_tensor([[0.5, -0.25]]))

    assert torch.autograd.gradcheck(both, (logits,))


def test_twins_are_alike_where_one_is_the_other_moved():
    places = torch.rand(2, 5, 2)
    shift = torch.tensor([[1.0, -0.5], [0.25, 0.0]])
    assert unlike(places, places + shift[:, None], shift).item() == pytest.approx(0.0, abs=1e-6)
    assert unlike(places, places, shift).item() > 0.1


def test_training_with_twins_and_two_sources_goes_its_steps(tmp_path):
    plan = ConvPlan(tier="fast", steps=2, batch=4, twins=2)
    network = train_network([_Source(96), _Source(96)], 68, plan, tmp_path / "twins.pt", SILENT)
    with torch.no_grad():
        assert network(torch.zeros(1, 1, 96, 96)).shape == (1, 68, 24, 24)


def test_training_goes_on_where_it_was_stopped(tmp_path):
    whole = train_network([_Source()], 68, PLAN, tmp_path / "whole.pt", SILENT)

    def stop_after_first(step, share):
        if share > 0.3:
            raise KeyboardInterrupt

    import tracker.training.conv_training as training

    kept = training._KEPT_EVERY
    training._KEPT_EVERY = 1
    try:
        with pytest.raises(KeyboardInterrupt):
            train_network([_Source()], 68, PLAN, tmp_path / "part.pt", stop_after_first)
    finally:
        training._KEPT_EVERY = kept
    resumed = train_network([_Source()], 68, PLAN, tmp_path / "part.pt", SILENT)
    for first, second in zip(whole.parameters(), resumed.parameters(), strict=True):
        torch.testing.assert_close(first, second, atol=1e-4, rtol=1e-3)


def test_a_request_to_stop_keeps_the_step_that_it_is_at(tmp_path):
    class Watched:
        def __init__(self):
            self.losses = []

        def __call__(self, step, share):
            if 0.3 < share < 0.5:
                signal.raise_signal(signal.SIGINT)

        def measure(self, curve, x, y):
            self.losses.append((curve, x, y))

    first, second = Watched(), Watched()
    kept = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            train_network([_Source()], 68, PLAN, tmp_path / "part.pt", first)
    finally:
        signal.signal(signal.SIGINT, kept)
    train_network([_Source()], 68, PLAN, tmp_path / "part.pt", second)
    assert [(curve, x) for curve, x, _ in first.losses + second.losses] == [("loss", 1), ("loss", 2), ("loss", 3)]
    assert all(0 < y < 20 for _, _, y in first.losses + second.losses)


def test_a_checkpoint_of_another_training_is_refused(tmp_path):
    train_network([_Source()], 68, PLAN, tmp_path / "one.pt", SILENT)
    with pytest.raises(VisavisError, match="another training"):
        train_network([_Source()], 68, ConvPlan(tier="conv-small", steps=9, batch=2), tmp_path / "one.pt", SILENT)


def test_a_network_is_read_in_the_size_it_has(tmp_path):
    train_network([_Source()], 68, PLAN, tmp_path / "one.pt", SILENT)
    assert trained_network(tmp_path / "one.pt", 68).size == SIZES["conv-small"]
    with pytest.raises(VisavisError, match="another size"):
        trained_network(tmp_path / "one.pt", 68, ("exact",))
    with pytest.raises(VisavisError, match="train that network first"):
        trained_network(tmp_path / "two.pt", 68)


def _header():
    mean_xy = shipped_face_model("svm").shape.mean_xy
    header = {"format": FORMAT, "version": VERSION, "mean_xy": mean_xy.tolist()}
    return header | {"spread": [0.01] * 68, "lean": [[0.0, 0.0]] * 68}


def test_several_networks_become_one_that_gives_their_mean():
    torch.manual_seed(0)
    networks = [ResponseNetwork(SIZES[tier], 68).eval() for tier in ("exact", "conv-small")]
    canvases = np.random.default_rng(0).standard_normal((2, 1, 128, 128)).astype(np.float32)
    each = [ConvExperts(to_onnx([one], _header()), "one").maps(canvases) for one in networks]
    exported = to_onnx(networks, _header())
    both = ConvExperts(exported, "both").maps(canvases)
    # A thousandth of the largest number is what half the digits cost.
    np.testing.assert_allclose(both, np.mean(each, axis=0), atol=2e-5)
    assert len(exported) < 0.55 * sum(len(to_onnx([one], _header())) for one in networks)
    assert not np.allclose(*each, atol=1e-6)


def test_the_exported_network_answers_as_the_trained_one_and_takes_other_heads():
    torch.manual_seed(0)
    network = ResponseNetwork(SIZES["conv-small"], 68).eval()
    experts = ConvExperts(to_onnx([network], _header()), "trial")
    canvases = np.random.default_rng(0).standard_normal((3, 1, 128, 128)).astype(np.float32)
    with torch.no_grad():
        logits = network(torch.from_numpy(canvases))
        expected = torch.softmax(logits.flatten(2), dim=2).view_as(logits).numpy()
    maps = experts.maps(canvases)
    np.testing.assert_allclose(maps, expected, atol=1e-6)
    np.testing.assert_allclose(maps.sum(axis=(2, 3)), 1.0, atol=1e-4)
    features = experts.features(canvases).shape[1]
    experts.use_heads(OutputHeads(np.zeros((68, features), dtype=np.float32), np.zeros(68, dtype=np.float32)))
    np.testing.assert_allclose(experts.maps(canvases), 1 / 32**2, rtol=1e-4)
    experts.use_heads(None)
    np.testing.assert_allclose(experts.maps(canvases), maps)
