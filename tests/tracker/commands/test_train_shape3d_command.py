"""`train shape3d`: the model and the card that it writes, and how it refuses."""

import numpy as np
import pytest

from tracker.files.pts import write_pts
from tracker.pose.shape_model_3d import load_shape_3d
from tracker.sources.demo import rotation_matrix
from tracker.training.shape_3d import metric_head
from tracker.types import Rotation


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    rng, faces, head = np.random.default_rng(0), tmp_path_factory.mktemp("faces") / "faces", metric_head()
    faces.mkdir()
    for number in range(40):
        shape = head * (1 + 0.1 * rng.normal(size=3)) + rng.normal(0, 0.001, (68, 3))
        turn = rotation_matrix(Rotation(*rng.normal(0, (0.3, 0.1, 0.1))))
        write_pts(faces / f"face{number:02}.pts", 1000 * shape @ turn[:2].T + 200)
        (faces / f"face{number:02}.png").touch()
    return faces


def test_it_writes_a_model_and_its_card(run, folder, tmp_path, capsys):
    output = tmp_path / "heads.npz"
    assert run("train", "shape3d", folder, "--output", output, "--modes", "4", "--final-on-all") == 0
    model = load_shape_3d(output)
    assert model.modes.shape == (4, 68, 3)
    card = output.with_suffix(".md").read_text(encoding="utf-8")
    assert "Learnt from 40 annotated faces" in card
    assert "licence" in card.lower()
    kept_out = int(card.split("| all | ")[1].split(" ")[0])
    assert 0 < kept_out < 20
    assert f"on {kept_out} others" in capsys.readouterr().err.replace("\n", " ")


@pytest.mark.parametrize(
    ("data", "modes", "says"), [("faces", "34", "ask for fewer modes"), ("nowhere", "4", "there is no folder")]
)
def test_it_refuses_in_one_line(run, folder, tmp_path, capsys, data, modes, says):
    output = tmp_path / "heads.npz"
    assert run("train", "shape3d", folder.parent / data, "--output", output, "--modes", modes) == 2
    assert says in capsys.readouterr().err.replace("\n", " ")
    assert not output.exists()
