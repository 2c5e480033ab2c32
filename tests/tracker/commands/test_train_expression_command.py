"""`train expression`: the network and the card that it writes, and how it refuses."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="PyTorch is installed for training networks only")
pytest.importorskip("onnx", reason="onnx is installed for training networks only")

from tracker.expression.appearance import ExpressionNetwork
from tracker.readings import Emotion

NAMES = [*(one.value for one in Emotion), "unknown", "no_face"]


@pytest.fixture
def folder(tmp_path):
    """A few pictures of noise, and as many opinions."""
    random = np.random.default_rng(0)
    (tmp_path / "votes").mkdir()
    for name, count in (("train", 9), ("validation", 8)):
        images = random.integers(0, 256, (count, 48, 48)).astype(np.uint8)
        votes = 10 * np.eye(10, dtype=np.uint8)[np.arange(count) % 9]
        np.savez(tmp_path / "votes" / f"{name}.npz", images=images, votes=votes, names=NAMES)
    return tmp_path / "votes"


def test_it_writes_a_network_and_its_card_and_replaces_nothing(run, folder, tmp_path, capsys):
    output = tmp_path / "look.onnx"
    arguments = ("train", "expression", folder, "--output", output, "--steps", 2, "--threads", 1)
    assert run(*arguments) == 0
    assert ExpressionNetwork(output.read_bytes(), output.name).logits_of(np.zeros((2, 48, 48), np.float32)).shape == (
        2,
        8,
    )
    card = output.with_suffix(".md").read_text(encoding="utf-8")
    assert "Trained on 8 pictures" in card  # the ninth is of nobody knows what
    assert "on 8 pictures (0 have several" in card
    before = output.read_bytes()
    assert run(*arguments) == 2
    assert "look.onnx is there already" in capsys.readouterr().err
    assert output.read_bytes() == before


def test_it_goes_on_where_it_was_stopped(run, folder, tmp_path):
    output = tmp_path / "look.onnx"
    arguments = ("train", "expression", folder, "--output", output, "--steps", 2, "--threads", 1)
    assert run(*arguments) == 0
    first = output.read_bytes()
    output.with_suffix(".md").unlink()
    assert run(*arguments) == 0
    assert output.read_bytes() == first


def test_another_folder_is_refused(run, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert run("train", "expression", tmp_path / "empty", "--output", tmp_path / "look.onnx") == 2
    assert "train.npz" in capsys.readouterr().err
