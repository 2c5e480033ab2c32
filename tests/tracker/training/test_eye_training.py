"""Training the eye network: a resumed training is the same, it learns, and the exported network says the same."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from tracker.errors import DataSetError  # noqa: E402
from tracker.gaze.eye_network_file import EyeNetworkFile  # noqa: E402
from tracker.training.eye_crops import RealEye  # noqa: E402
from tracker.training.eye_export import eyes_to_onnx  # noqa: E402
from tracker.training.eye_network import EyeNetwork, places_of, sizes_of, spread_of  # noqa: E402
from tracker.training.eye_rendering import EyeRenderer  # noqa: E402
from tracker.training.eye_training import EyePlan, RenderedPool, loss_of, train_eyes  # noqa: E402

PLAN = EyePlan(steps=6, rendered=128, batch=8, real=2)


def silent(what, share):
    pass


def real_eyes():
    piece = np.random.default_rng(0).integers(0, 256, (120, 160)).astype(np.uint8)
    return [[RealEye(piece, np.full(2, np.nan), np.nan, 1.0, 60.0)], [RealEye(piece, np.full(2, np.nan), 9.0, 0.0, 60)]]


def test_a_stopped_training_goes_on_as_if_nothing_had_been(tmp_path, monkeypatch):
    monkeypatch.setattr("tracker.training.eye_training._KEPT_EVERY", 2)
    whole = train_eyes(RenderedPool(PLAN, silent), real_eyes(), PLAN, tmp_path / "whole.pt", silent)

    def stop_at_half(what, share):
        if what == "training the network" and share > 0.6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_eyes(RenderedPool(PLAN, silent), real_eyes(), PLAN, tmp_path / "part.pt", stop_at_half)
    resumed = train_eyes(RenderedPool(PLAN, silent), real_eyes(), PLAN, tmp_path / "part.pt", silent)
    for name, value in whole.state_dict().items():
        torch.testing.assert_close(resumed.state_dict()[name], value)


def test_a_checkpoint_of_another_training_is_refused(tmp_path):
    train_eyes(RenderedPool(PLAN, silent), real_eyes(), PLAN, tmp_path / "one.pt", silent)
    other = EyePlan(steps=7, rendered=128, batch=8, real=2)
    with pytest.raises(DataSetError, match="another training"):
        train_eyes(RenderedPool(other, silent), real_eyes(), other, tmp_path / "one.pt", silent)
    (tmp_path / "one.pt").write_bytes(b"nothing")
    with pytest.raises(DataSetError, match="damaged"):
        train_eyes(RenderedPool(PLAN, silent), real_eyes(), PLAN, tmp_path / "one.pt", silent)


def test_the_loss_counts_only_what_is_known():
    _, truth = EyeRenderer(0).batch(32)
    logits, others = torch.zeros(32, 12, 16), torch.zeros(32, 5)
    assert torch.isfinite(loss_of(logits, others, truth))
    truth.iris_xy[:] = np.nan
    truth.radius_px[:] = np.nan
    truth.gap_px[:] = np.nan
    truth.seen[:], truth.closed[:] = -1, -1
    assert loss_of(logits, others, truth).item() == 0.0


def test_the_exported_network_says_what_the_trained_one_says():
    torch.manual_seed(0)
    network = EyeNetwork().eval()
    pictures, _ = EyeRenderer(1).batch(5)
    with torch.no_grad():
        logits, others = network(torch.from_numpy(pictures[:, None].astype(np.float32)))
        wanted = torch.stack(
            [
                *places_of(logits),
                *sizes_of(others),
                torch.sigmoid(others[:, 2]),
                torch.sigmoid(others[:, 3]),
                spread_of(others),
            ],
            dim=1,
        )
    told = EyeNetworkFile(eyes_to_onnx(network), "new").answers(pictures)
    np.testing.assert_allclose(told, wanted.numpy(), atol=2e-4)
