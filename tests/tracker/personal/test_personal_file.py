"""Personal models on disk: round trip, damage, the wrong base, deleting."""

from dataclasses import replace

import numpy as np
import pytest

from tracker.errors import ModelFileError
from tracker.face.conv_experts import ConvExperts, Heads
from tracker.face.model_file import shipped_face_model
from tracker.face.onnx_weights import heads_of
from tracker.personal.personal_file import (
    Measures,
    PersonalModel,
    base_of,
    delete_personal,
    file_for,
    list_personal,
    load_personal,
    personalised,
    save_personal,
)

MEASURES = Measures(0.005, 0.001, 0.006, 1.1)


@pytest.fixture(scope="module")
def model():
    return shipped_face_model("conv-small")


@pytest.fixture
def personal(model):
    generic = heads_of(model.network)
    heads = Heads(generic.weights + np.float32(0.01), generic.biases)
    return PersonalModel(base_of(model), "conv-small", heads, MEASURES, replace(MEASURES, jitter=0.004), 40)


def test_the_heads_that_come_with_a_network_are_read_out_of_it(model):
    experts = ConvExperts(model.network, "conv-small")
    canvas = np.random.default_rng(0).normal(size=(1, 1, 128, 128)).astype(np.float32)
    before = experts.maps(canvas)
    heads = heads_of(model.network)
    experts.use_heads(heads)
    np.testing.assert_array_equal(experts.maps(canvas), before)
    experts.use_heads(Heads(0.5 * heads.weights, heads.biases))
    assert np.abs(experts.maps(canvas) - before).max() > 1e-4


def test_a_network_without_heads_is_refused():
    for content in (b"", b"nothing", b"\x3a\x7f"):
        with pytest.raises(ModelFileError, match="no heads"):
            heads_of(content)


def test_what_is_saved_is_loaded(personal, model, tmp_path):
    path = tmp_path / "deep" / "me.npz"
    save_personal(personal, path)
    again = load_personal(path)
    np.testing.assert_array_equal(again.heads.weights, personal.heads.weights)
    assert (again.base, again.base_name, again.frames) == (personal.base, "conv-small", 40)
    assert (again.before, again.after) == (personal.before, personal.after)
    assert not again.heads.weights.flags.writeable
    assert [one.name for one in path.parent.iterdir()] == ["me.npz"]
    assert personalised(model, str(path)).heads is not None


def test_an_interruption_leaves_the_old_one(personal, tmp_path, monkeypatch):
    path = tmp_path / "me.npz"
    save_personal(personal, path)
    before = path.read_bytes()
    monkeypatch.setattr("pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        save_personal(replace(personal, frames=41), path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("damage", ["cut", "changed", "other", "empty"])
def test_damage_is_told_in_one_line(personal, tmp_path, damage):
    path = tmp_path / "me.npz"
    save_personal(personal, path)
    content = path.read_bytes()
    if damage == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif damage == "changed":
        with np.load(path) as file:
            arrays = {name: file[name].copy() for name in file.files}
        arrays["weights"][0, 0] += 1
        np.savez(path, **arrays)
    elif damage == "other":
        np.savez(path, weights=np.zeros(3))
    else:
        path.write_bytes(b"")
    with pytest.raises(ModelFileError, match=r"me\.npz") as error:
        load_personal(path)
    assert "\n" not in str(error.value)


def test_another_version_is_refused(personal, tmp_path, monkeypatch):
    path = tmp_path / "me.npz"
    monkeypatch.setattr("tracker.personal.personal_file.VERSION", 2)
    save_personal(personal, path)
    monkeypatch.setattr("tracker.personal.personal_file.VERSION", 1)
    with pytest.raises(ModelFileError, match="version 2"):
        load_personal(path)


def test_it_belongs_to_the_model_it_was_learnt_with(personal, model, tmp_path):
    path = tmp_path / "me.npz"
    save_personal(replace(personal, base="0" * 64), path)
    with pytest.raises(ModelFileError, match="learn again"):
        personalised(model, str(path))
    save_personal(personal, path)
    with pytest.raises(ModelFileError, match="svm"):
        personalised(shipped_face_model("svm"), str(path))


def test_heads_of_another_shape_are_refused(personal, model, tmp_path):
    path = tmp_path / "me.npz"
    save_personal(replace(personal, heads=Heads(np.zeros((68, 3), np.float32), personal.heads.biases)), path)
    with pytest.raises(ModelFileError, match="do not fit"):
        personalised(model, str(path))


def test_a_folder_serves_each_model_its_own(personal, model, tmp_path):
    assert personalised(model, "") is model
    assert personalised(model, str(tmp_path / "none")) is model
    save_personal(personal, file_for("conv-small", tmp_path))
    assert list_personal(tmp_path) == (tmp_path / "conv-small.npz",)
    np.testing.assert_array_equal(personalised(model, str(tmp_path)).heads.weights, personal.heads.weights)
    svm = shipped_face_model("svm")
    assert personalised(svm, str(tmp_path)) is svm
    delete_personal(file_for("conv-small", tmp_path))
    delete_personal(file_for("conv-small", tmp_path))
    assert not list_personal(tmp_path)
