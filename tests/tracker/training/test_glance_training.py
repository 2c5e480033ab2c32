"""Training the glance network: looks and their turns, a resumed training, and the exported network."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is installed for training networks only")
pytest.importorskip("onnx", reason="onnx is installed for training networks only")

import tracker.training.glance_training as training  # noqa: E402
from tracker.errors import DataSetError  # noqa: E402
from tracker.face.conv_experts import standardised  # noqa: E402
from tracker.face.glance import GlanceNetwork, glance_frame  # noqa: E402
from tracker.face.model_file import shipped_face_model  # noqa: E402
from tracker.pose.rotation import matrix_of, matrix_of_vector  # noqa: E402
from tracker.training import glance_network  # noqa: E402
from tracker.training.glance_export import glance_to_onnx  # noqa: E402
from tracker.training.glance_report import fitted_temperature, presence_report, turn_errors  # noqa: E402
from tracker.training.loose_faces import Look  # noqa: E402
from tracker.types import Rotation  # noqa: E402

PLAN = training.GlancePlan(steps=4, batch=4)


class _Spots:
    """A bright spot, whose side tells the yaw, or nothing."""

    def __len__(self):
        return 6

    def cut(self, number, random):
        crop = random.integers(0, 40, (96, 96)).astype(np.uint8)
        if number == 0:
            return Look(crop, 0.0, np.full((3, 3), np.nan))
        crop[40:56, 8 + 14 * number : 24 + 14 * number] = 220
        return Look(crop, 1.0, matrix_of(Rotation(0.3 * (number - 3), 0.0, 0.0)))


def silent(what, share):
    pass


def test_a_stopped_training_goes_on_as_if_nothing_had_been(tmp_path, monkeypatch):
    monkeypatch.setattr(training, "_KEPT_EVERY", 2)
    sources = [(_Spots(), 1.0)]
    whole = training.train_glance(sources, PLAN, tmp_path / "whole.pt", silent)

    def stop_at_half(what, share):
        if share > 0.6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        training.train_glance(sources, PLAN, tmp_path / "part.pt", stop_at_half)
    resumed = training.train_glance(sources, PLAN, tmp_path / "part.pt", silent)
    for name, value in whole.state_dict().items():
        torch.testing.assert_close(resumed.state_dict()[name], value)
    with pytest.raises(DataSetError, match="another training"):
        training.train_glance(sources, training.GlancePlan(steps=5, batch=4), tmp_path / "part.pt", silent)


def test_the_angle_between_turns_is_that_of_the_turn_between_them():
    turns = np.stack([matrix_of(Rotation(0.4, -0.2, 1.0))] * 4)
    angles = np.array([0.0, 0.01, 1.0, 3.1])
    others = np.stack([matrix_of_vector(angle * np.array([0.6, 0.0, 0.8])) for angle in angles]) @ turns
    told = glance_network.angles_between(torch.from_numpy(turns), torch.from_numpy(others))
    np.testing.assert_allclose(told, angles, atol=1e-4)
    np.testing.assert_allclose(turn_errors(others, turns)[0], np.degrees(angles), atol=1e-5)


def test_the_loss_counts_only_what_is_known():
    def loss(*turns, weights=(1.0, 1.0)):
        rows = np.stack([np.full((3, 3), np.nan) if turn is None else turn for turn in turns])
        crops, presences = np.zeros((2, 1, 96, 96), np.float32), np.array([1.0, 0.0], np.float32)
        batch = training.GlanceBatch(crops, presences, rows.astype(np.float32), np.array(weights, np.float32))
        return training.loss_of(answers, batch)

    answers = torch.tensor([[1.0, 0, 0, 0, 1, 0, 40.0], [0.0, 1, 0, 1, 0, 0, -40.0]], requires_grad=True)
    nothing = loss(None, None)
    nothing.backward()
    assert nothing.item() == pytest.approx(0.0, abs=1e-6)
    assert torch.isfinite(answers.grad).all()
    # The turn of what is no face does not count either, that of a face does.
    turned = matrix_of(Rotation(1.0, 0.0, 0.0))
    assert loss(None, turned).item() == pytest.approx(0.0, abs=1e-6)
    assert loss(turned, None).item() == pytest.approx(training._TURN_WEIGHT * 1.0, rel=1e-3)
    assert loss(turned, None, weights=(0.25, 1.0)).item() == pytest.approx(0.25 * training._TURN_WEIGHT, rel=1e-3)


def test_the_exported_network_says_what_the_trained_one_says():
    torch.manual_seed(0)
    network, frame = glance_network.GlanceNetwork().eval(), glance_frame(shipped_face_model("svm").shape.mean_xy)
    random = np.random.default_rng(0)
    crops = np.stack([standardised(random.uniform(0, 255, (96, 96)).astype(np.float32)) for _ in range(3)])[:, None]
    with torch.no_grad():
        answers = network(torch.from_numpy(crops))
    told = GlanceNetwork(glance_to_onnx(network, frame, 2.0), "new")
    presences, turns = told.answers(crops)
    np.testing.assert_allclose(presences, torch.sigmoid(answers[:, 6] / 2.0), atol=1e-5)
    np.testing.assert_allclose(turns, glance_network.turns_of(answers[:, :6]), atol=1e-4)
    assert (told.frame.scale, told.frame.x_px) == pytest.approx((frame.scale, frame.x_px))


def test_presences_are_ranked_and_calibrated():
    random = np.random.default_rng(0)
    logits = random.normal(0.0, 3.0, 20_000)
    truth = (random.uniform(size=len(logits)) < 1 / (1 + np.exp(-logits))).astype(np.float32)
    assert fitted_temperature(2.5 * logits, truth) == pytest.approx(2.5, rel=0.05)
    presences = 1 / (1 + np.exp(-logits))
    assert presence_report(presences, truth).calibration_error < 0.01
    assert presence_report(presences**3, truth).calibration_error > 0.05
    apart = presence_report(np.array([0.9, 0.8, 0.2, 0.1]), np.array([1.0, 1.0, 0.0, 0.0], dtype=np.float32))
    assert (apart.auc, apart.false_share) == (1.0, 0.0)
    # One of two faces below one of two others.
    mixed = presence_report(np.array([0.9, 0.3, 0.5, 0.1]), np.array([1.0, 1.0, 0.0, 0.0], dtype=np.float32))
    assert mixed.auc == pytest.approx(0.75)
