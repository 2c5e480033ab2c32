import io
import json

import numpy as np
import pytest

from tracker.archives.manifest import MODELS
from tracker.errors import ModelFileError
from tracker.face.model_file import (
    load_face_model,
    model_by_name,
    model_digest,
    save_face_model,
    shipped_face_model,
)
from tracker.face.personal_file import file_for
from tracker.face.shipped import SHIPPED_MODELS
from tracker.face.tiers import model_for
from tracker.pipeline import PipelineSettings
from tracker.settings import from_dict

SHIPPED = SHIPPED_MODELS


@pytest.fixture(scope="module")
def model():
    return shipped_face_model()


def _rewritten(model, path, change):
    """A model file whose header or arrays have been changed, and which no manifest lists."""
    save_face_model(model, path)
    (path.parent / "manifest.toml").unlink()
    with np.load(path) as file:
        arrays = {name: file[name] for name in file.files}
    header = json.loads(str(arrays.pop("header")))
    change(header, arrays)
    buffer = io.BytesIO()
    np.savez(buffer, header=np.array(json.dumps(header)), **arrays)
    path.write_bytes(buffer.getvalue())


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_model_is_whole_and_has_its_card(name):
    model = shipped_face_model(name)
    assert model.shape.markup.point_count == 68
    assert model.name == name
    card = (MODELS / "face" / f"{name}.md").read_text(encoding="utf-8")
    assert "research use" in card
    assert "| all |" in card


def test_shipped_models_are_small():
    sizes = {name: (MODELS / "face" / f"{name}.npz").stat().st_size for name in SHIPPED}
    assert max(sizes.values()) < 10e6
    assert sum(sizes[name] for name in ("svm", "svm-sparse", "mosse")) < 10e6
    assert sum(sizes.values()) < 35e6


def test_a_model_survives_its_file(model, tmp_path):
    save_face_model(model, tmp_path / "a.npz")
    again = model_by_name(str(tmp_path / "a.npz"))
    np.testing.assert_array_equal(again.shape.modes, model.shape.modes)
    np.testing.assert_array_equal(again.initialiser.stages[2].weights, model.initialiser.stages[2].weights)
    np.testing.assert_array_equal(again.experts[1].channels[0].filters, model.experts[1].channels[0].filters)
    assert again.initialiser.relations == model.initialiser.relations
    assert not again.shape.mean_xy.flags.writeable


def test_saving_keeps_the_rest_of_the_manifest(model, tmp_path):
    (tmp_path / "manifest.toml").write_text('# mine\n\n[files."other.bin"]\nsha256 = "00"\n')
    for _ in range(2):
        save_face_model(model, tmp_path / "a.npz")
    text = (tmp_path / "manifest.toml").read_text()
    assert text.startswith("# mine")
    assert '[files."other.bin"]' in text
    assert text.count("a.npz") == 1


def test_a_missing_model_is_named():
    with pytest.raises(ModelFileError, match=r"nobody: choose exact, fast, .*\.npz"):
        model_by_name("nobody")
    with pytest.raises(ModelFileError, match=r"nothing\.npz"):
        model_by_name("nothing.npz")


@pytest.mark.parametrize("listed", [True, False])
@pytest.mark.parametrize("length", [0, 100, 500_000])
def test_a_truncated_model_is_refused_by_name(model, tmp_path, length, listed):
    path = tmp_path / "cut.npz"
    save_face_model(model, path)
    path.write_bytes(path.read_bytes()[:length])
    if not listed:
        (tmp_path / "manifest.toml").unlink()
    with pytest.raises(ModelFileError, match=r"cut\.npz"):
        load_face_model(path)


def test_an_altered_model_is_refused_by_name(model, tmp_path):
    path = tmp_path / "other.npz"
    save_face_model(model, path)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))
    with pytest.raises(ModelFileError, match=r"other\.npz.*altered"):
        load_face_model(path)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda header, arrays: header.update(version=99), "version 99"),
        (lambda header, arrays: header.update(format="x"), "not a face model"),
        (lambda header, arrays: header.pop("stages"), "damaged"),
        (lambda header, arrays: header["experts"].pop(), "two scales"),
        (lambda header, arrays: header["experts"][0]["channels"].append("smell"), "smell"),
        (lambda header, arrays: header["stages"][0].update(scale=1e9), "scale is out of range"),
        (lambda header, arrays: header["views"].pop("frontal"), "frontal"),
        (lambda header, arrays: header["views"]["frontal"].pop(), "frontal"),
        (lambda header, arrays: header["validator"].update(judgement=[1.0, float("inf")]), "not finite"),
        (lambda header, arrays: arrays["mean_xy"].fill(0.0), "unit length"),
        (lambda header, arrays: arrays["modes"].__imul__(1.5), "unit length"),
        (lambda header, arrays: arrays["shape_errors"].__setitem__(3, 0.0), "shape_errors"),
        (lambda header, arrays: arrays["variances"].__setitem__(3, -1.0), "variances"),
        (lambda header, arrays: arrays.update(network=np.zeros(3)), "network"),
        (lambda header, arrays: arrays.pop("modes"), "damaged"),
        (lambda header, arrays: arrays.update(modes=arrays["modes"][:, :-2]), "damaged"),
        (lambda header, arrays: arrays.update(variances=arrays["variances"] * np.nan), "not finite"),
        (lambda header, arrays: arrays.update(stage_0_weights=arrays["stage_0_weights"][:5]), "stage_0_weights"),
    ],
)
def test_a_model_of_another_kind_is_refused_by_name(model, tmp_path, change, says):
    _rewritten(model, tmp_path / "mine.npz", change)
    with pytest.raises(ModelFileError, match=r"mine\.npz") as refusal:
        load_face_model(tmp_path / "mine.npz")
    assert says in str(refusal.value)


def test_a_file_that_is_no_archive_is_refused(tmp_path):
    (tmp_path / "text.npz").write_text("hello")
    with pytest.raises(ModelFileError, match=r"text\.npz"):
        load_face_model(tmp_path / "text.npz")


def test_what_a_model_was_called_still_names_it(tmp_path):
    assert model_by_name("conv").name == shipped_face_model("conv").name == "finest"
    assert model_digest("conv") == model_digest("finest")
    assert model_for("conv") == "finest"
    settings, problems = from_dict(PipelineSettings, {"face": {"model": "conv"}})
    assert (settings.face.model, problems) == ("finest", [])
    assert file_for("conv", tmp_path) == file_for("finest", tmp_path) == tmp_path / "finest.npz"
    (tmp_path / "conv.npz").touch()
    assert file_for("finest", tmp_path) == tmp_path / "conv.npz", "what was learnt under the old name is not lost"
    (tmp_path / "finest.npz").touch()
    assert file_for("conv", tmp_path) == tmp_path / "finest.npz"
