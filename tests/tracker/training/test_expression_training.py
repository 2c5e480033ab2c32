"""Training of the expression network on a few invented faces, where PyTorch is installed."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is installed for training networks only")
pytest.importorskip("onnx", reason="onnx is installed for training networks only")

import tracker.training.expression_training as training  # noqa: E402
from tracker.errors import VisavisError  # noqa: E402
from tracker.expression.appearance import ExpressionNetwork  # noqa: E402
from tracker.expression.face_crop import standardised  # noqa: E402
from tracker.training.expression_data import VotedPictures  # noqa: E402
from tracker.training.expression_export import to_onnx  # noqa: E402
from tracker.training.expression_network import ExpressionSize  # noqa: E402

SILENT = lambda step, share: None  # noqa: E731
SIZE = ExpressionSize(stem=16, widths=(16, 16, 16), depths=(1, 0, 0))
PLAN = training.ExpressionPlan(steps=4, batch=8, size=SIZE)


def _pictures(count=30):
    """Bright above or bright below: neutral or happy."""
    random = np.random.default_rng(0)
    images = random.integers(0, 60, (count, 48, 48)).astype(np.uint8)
    votes = np.zeros((count, 10), dtype=np.int64)
    for number, image in enumerate(images):
        image[:24] += np.uint8(120 * (number % 2))
        image[24:] += np.uint8(120 * (1 - number % 2))
        votes[number, number % 2] = 10
    return VotedPictures(images, votes)


def _lesson():
    return training.first_lesson(_pictures())


def test_a_batch_is_a_function_of_seed_and_step():
    lesson, other = _lesson(), training.ExpressionPlan(steps=4, batch=8, size=SIZE, seed=1)
    faces, targets = training.batch_of(lesson, PLAN, 3)
    again = training.batch_of(_lesson(), PLAN, 3)
    np.testing.assert_array_equal(again[0], faces)
    np.testing.assert_array_equal(again[1], targets)
    assert not np.array_equal(training.batch_of(lesson, PLAN, 2)[0], faces)
    assert not np.array_equal(training.batch_of(lesson, other, 3)[0], faces)
    np.testing.assert_allclose(targets.sum(axis=1), 1.0, rtol=1e-6)


def test_every_picture_is_seen_once_an_epoch():
    drawn = [training._drawn(30, 0, place) for place in range(60)]
    assert sorted(drawn[:30]) == sorted(drawn[30:]) == list(range(30))
    assert drawn[:30] != drawn[30:]


def test_training_goes_on_where_it_was_stopped(tmp_path, monkeypatch):
    whole = training.train_expressions(_lesson(), PLAN, tmp_path / "whole.pt", SILENT)

    def stop(step, share):
        if share > 0.6:
            raise KeyboardInterrupt

    monkeypatch.setattr(training, "_KEPT_EVERY", 1)
    with pytest.raises(KeyboardInterrupt):
        training.train_expressions(_lesson(), PLAN, tmp_path / "part.pt", stop)
    resumed = training.train_expressions(_lesson(), PLAN, tmp_path / "part.pt", SILENT)
    for first, second in zip(whole.parameters(), resumed.parameters(), strict=True):
        torch.testing.assert_close(first, second, atol=2e-3, rtol=1e-2)


def test_a_checkpoint_of_another_training_or_a_damaged_one_is_refused(tmp_path):
    path = tmp_path / "one.pt"
    training.train_expressions(_lesson(), PLAN, path, SILENT)
    with pytest.raises(VisavisError, match="another training"):
        training.train_expressions(_lesson(), training.second_plan(PLAN), path, SILENT)
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(VisavisError, match=r"one\.pt is damaged"):
        training.train_expressions(_lesson(), PLAN, path, SILENT)


def test_it_learns_and_the_second_lesson_mixes_votes_and_looks(tmp_path, monkeypatch):
    monkeypatch.setattr(training, "_WARM_UP_STEPS", 5)
    pictures, plan = _pictures(), training.ExpressionPlan(steps=60, batch=16, averaging=0.5, size=SIZE)
    network = training.train_expressions(training.first_lesson(pictures), plan, tmp_path / "a.pt", SILENT)
    told = training.logits_of(network, pictures.images).argmax(axis=1)
    assert (told == np.arange(30) % 2).mean() > 0.9
    second = training.second_lesson(pictures, pictures.images, network)
    assert len(second.images) == len(second.shares) == 60
    np.testing.assert_allclose(second.shares.sum(axis=1), 1.0, rtol=1e-5)
    seen = 2.0 * second.shares - np.concatenate([training.first_lesson(pictures).shares] * 2)
    assert (seen.argmax(axis=1) == np.arange(60) % 2).mean() > 0.9
    assert seen.max() < 1.0


def test_the_exported_network_answers_as_the_trained_one_over_the_temperature():
    torch.manual_seed(0)
    network = training.ExpressionNetwork(SIZE).eval()
    images = _pictures(3).images
    faces = np.stack([standardised(one.astype(np.float32)) for one in images])
    loaded = ExpressionNetwork(to_onnx(network, 2.0), "trial")
    np.testing.assert_allclose(loaded.logits_of(faces), training.logits_of(network, images) / 2.0, atol=1e-5)
