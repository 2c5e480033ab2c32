"""Parts of a training that are kept: they come back to the last bit, and nobody else's do."""

from dataclasses import replace

import numpy as np
import pytest

from tracker.face.model_file import shipped_face_model
from tracker.training.data_set import AnnotatedFace
from tracker.training.kept_parts import KeptParts, key_of
from tracker.training.part_arrays import arrays_of_experts, experts_of
from tracker.training.samples import ExpertPlan

MADE = {"a": np.arange(6, dtype=np.float32).reshape(2, 3), "b c": np.array([1.0, 1e-9])}


def _never():
    pytest.fail("it was made anew")


def test_a_part_is_made_once(tmp_path):
    parts = KeptParts(tmp_path / "a.parts", "key")
    assert parts.part("start", lambda: MADE) is MADE
    kept = parts.part("start", _never)
    for name, array in MADE.items():
        np.testing.assert_array_equal(kept[name], array)
        assert kept[name].dtype == array.dtype
    parts.clear()
    assert not (tmp_path / "a.parts").exists()


def test_parts_of_another_training_and_damaged_ones_are_made_anew(tmp_path):
    KeptParts(tmp_path / "a.parts", "key").part("start", lambda: MADE)
    assert KeptParts(tmp_path / "a.parts", "other").part("start", lambda: MADE) is MADE
    for path in (tmp_path / "a.parts").iterdir():
        path.write_bytes(path.read_bytes()[:-30])
    assert KeptParts(tmp_path / "a.parts", "key").part("start", lambda: MADE) is MADE


def test_without_a_folder_nothing_is_kept():
    assert KeptParts().part("start", lambda: MADE) is MADE


def test_the_key_knows_plan_faces_and_points():
    face = AnnotatedFace("a", None, np.zeros((5, 2)), np.ones(5, bool))
    plan = ExpertPlan(30.0)
    others = [
        key_of([face], ExpertPlan(31.0)),
        key_of([face, face], plan),
        key_of([replace(face, points_xy=np.ones((5, 2)))], plan),
        key_of([replace(face, visible=np.zeros(5, bool))], plan),
        key_of([replace(face, name="b")], plan),
    ]
    assert key_of([face], plan) == key_of([face], ExpertPlan(30.0))
    assert len({key_of([face], plan), *others}) == 6


def test_experts_come_back_as_they_were(tmp_path):
    experts = shipped_face_model("svm").experts[1]
    plan = ExpertPlan(experts.scale, channels=tuple(one.channel for one in experts.channels))
    parts = KeptParts(tmp_path / "a.parts", "key")
    parts.part("experts", lambda: arrays_of_experts(experts))
    again = experts_of(parts.part("experts", _never), plan)
    np.testing.assert_array_equal(again.reliabilities, experts.reliabilities)
    for one, other in zip(again.channels, experts.channels, strict=True):
        assert one.channel == other.channel
        for name in ("filters", "gains", "biases"):
            np.testing.assert_array_equal(getattr(one, name), getattr(other, name))
