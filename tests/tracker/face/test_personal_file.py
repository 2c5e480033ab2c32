"""Personal models on disk: round trip, damage, the wrong base, deleting."""

import json
from dataclasses import replace

import numpy as np
import pytest

from tracker.errors import ModelFileError, PersonalModelError
from tracker.face.conv_experts import ConvExperts, OutputHeads
from tracker.face.model_file import shipped_face_model
from tracker.face.onnx_weights import heads_of
from tracker.face.personal_file import (
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
from tracker.pose.shape_model_3d import digest_of, shipped_shape_3d

MEASURES = Measures(0.005, 0.001, 0.006, 1.1)


@pytest.fixture(scope="module")
def model():
    return shipped_face_model("conv-small")


@pytest.fixture
def personal(model):
    generic = heads_of(model.network)
    heads = OutputHeads(generic.weights + np.float32(0.01), generic.biases)
    return PersonalModel(base_of(model), "conv-small", heads, MEASURES, replace(MEASURES, jitter=0.004), 40)


@pytest.fixture
def known(personal):
    shape = shipped_shape_3d()
    identity = 0.5 * np.sqrt(shape.variances) * np.cos(np.arange(shape.mode_count))
    return replace(personal, identity=identity, identity_base=digest_of(shape))


def test_the_heads_that_come_with_a_network_are_read_out_of_it(model):
    experts = ConvExperts(model.network, "conv-small")
    canvas = np.random.default_rng(0).normal(size=(1, 1, 128, 128)).astype(np.float32)
    before = experts.maps(canvas)
    heads = heads_of(model.network)
    experts.use_heads(heads)
    np.testing.assert_array_equal(experts.maps(canvas), before)
    experts.use_heads(OutputHeads(0.5 * heads.weights, heads.biases))
    assert np.abs(experts.maps(canvas) - before).max() > 1e-4


def test_a_network_without_heads_is_refused():
    for content in (b"", b"nothing", b"\x3a\x7f"):
        with pytest.raises(ModelFileError, match="no heads"):
            heads_of(content)


def test_heads_that_are_damaged_are_refused(model):
    """Not finite, cut short, and a number of the file's own that never ends."""
    at = model.network.index(heads_of(model.network).weights.tobytes())
    infinite = np.array([np.inf], np.float32).tobytes()
    damaged = [model.network[:at] + infinite + model.network[at + 4 :], b"\xff" * 1_000_000]
    for content in (*damaged, model.network[: at + 100], model.network[:-1]):
        with pytest.raises(ModelFileError, match="no heads"):
            heads_of(content)


@pytest.mark.parametrize(("old", "new"), [(b"0.00", b"-0.0"), (b"0.00", b"1e99"), (b"0.00", b" NaN"), (b"[0", b"{0")])
def test_learned_experts_with_an_impossible_spread_are_refused(model, old, new):
    """The bytes of the network itself are not guarded by any archive of theirs."""
    at = model.network.index(old, model.network.index(b"spread"))
    damaged = model.network[:at] + new + model.network[at + len(old) :]
    with pytest.raises(ModelFileError, match="mine are damaged"):
        ConvExperts(damaged, "mine")


def test_what_is_saved_is_loaded(personal, model, tmp_path):
    path = tmp_path / "deep" / "me.npz"
    save_personal(personal, path)
    again = load_personal(path)
    np.testing.assert_array_equal(again.heads.weights, personal.heads.weights)
    assert (again.base, again.base_name, again.frames) == (personal.base, "conv-small", 40)
    assert (again.before, again.after) == (personal.before, personal.after)
    assert not again.heads.weights.flags.writeable
    assert again.identity is None and personalised(model, str(path)).identity is None
    assert [one.name for one in path.parent.iterdir()] == ["me.npz"]
    assert personalised(model, str(path)).heads is not None


def test_the_head_is_saved_with_the_points(known, model, tmp_path):
    path = tmp_path / "me.npz"
    save_personal(replace(known, after=replace(MEASURES, depth_m=0.0004)), path)
    again = load_personal(path)
    np.testing.assert_array_equal(again.identity, known.identity)
    assert again.identity_base == known.identity_base and not again.identity.flags.writeable
    assert (again.before.depth_m, again.after.depth_m) == (None, 0.0004)
    np.testing.assert_array_equal(personalised(model, str(path)).identity, known.identity)


def test_a_file_of_the_first_version_still_serves(personal, model, tmp_path):
    """It had neither a head's shape nor its depth."""
    path = tmp_path / "me.npz"
    save_personal(personal, path)
    with np.load(path) as file:
        arrays = {name: file[name].copy() for name in file.files}
    header = json.loads(str(arrays["header"]))
    del header["identity_base"], header["before"]["depth_m"], header["after"]["depth_m"]
    np.savez(path, **{**arrays, "header": np.array(json.dumps({**header, "version": 1}))})
    again = personalised(model, str(path))
    np.testing.assert_array_equal(again.heads.weights, personal.heads.weights)
    assert again.identity is None and load_personal(path).after == personal.after


@pytest.mark.parametrize("damage", ["changed", "gone", "not finite", "too long", "of another head model"])
def test_a_damaged_head_is_refused(known, model, tmp_path, damage):
    path = tmp_path / "me.npz"
    wrong = {
        "not finite": replace(known, identity=known.identity * np.nan),
        "too long": replace(known, identity=np.zeros(len(known.identity) + 1)),
        "of another head model": replace(known, identity_base="0" * 64),
    }
    save_personal(wrong.get(damage, known), path)
    with np.load(path) as file:
        arrays = {name: file[name].copy() for name in file.files}
    if damage == "changed":
        arrays["identity"][3] += 1e-6
    elif damage == "gone":
        del arrays["identity"]
    np.savez(path, **arrays)
    with pytest.raises(PersonalModelError, match=r"me\.npz.*learn") as error:
        personalised(model, str(path))
    assert "\n" not in str(error.value)


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


def test_another_version_is_refused(tmp_path):
    path = tmp_path / "me.npz"
    np.savez(path, header=np.array(json.dumps({"format": "visavis-personal", "version": 3})))
    with pytest.raises(PersonalModelError, match="version 3"):
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
    save_personal(replace(personal, heads=OutputHeads(np.zeros((68, 3), np.float32), personal.heads.biases)), path)
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
