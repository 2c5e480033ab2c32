"""Training classifiers of shapes: what is kept out is kept out, and what is told is told of known shapes."""

import numpy as np
import pytest

from tracker.errors import DataSetError
from tracker.readings import Emotion
from tracker.training.expression_shapes import LISTS, ExpressionShapes, read_expression_shapes
from tracker.training.shape_report import calibration_error
from tracker.training.shape_scorers import (
    Described,
    ScorerPlan,
    auc_of,
    directions_of,
    gain_of,
    held_out_scores,
    mixing_of,
    neutral_gain,
    platt_of,
    train_scorer,
)

PLAN = ScorerPlan(folds=4, resamples=40)


def described(count=200, seed=0):
    rows = np.random.default_rng(seed).normal(size=(count, 5))
    return Described(rows, rows * (1, 1, -1, 1, 1))


def test_a_scorer_finds_what_tells_the_class():
    faces = described()
    weights, bias = train_scorer(faces, faces.own[:, 0] > 0.8, PLAN)
    assert np.abs(weights).argmax() == 0
    scores = faces.own @ weights + bias
    assert auc_of(scores, faces.own[:, 0] > 0.8, np.arange(200).astype(str), PLAN).value > 0.95


def test_a_person_on_both_sides_would_be_recognised():
    """Each person has a shape and a class of its own: only pictures of the same person tell it."""
    random = np.random.default_rng(3)
    persons = np.repeat(np.arange(30), 10)
    shapes = random.normal(size=(30, 40))[persons] + 0.05 * random.normal(size=(300, 40))
    label = (random.random(30) < 0.5)[persons]
    faces, plan = Described(shapes, shapes), ScorerPlan(strength=10.0, folds=5, resamples=40)
    leaking = held_out_scores(faces, label, np.arange(300).astype(str), plan)
    honest = held_out_scores(faces, label, persons.astype(str), plan)
    groups = persons.astype(str)
    assert auc_of(leaking, label, groups, plan).value > 0.95
    assert auc_of(honest, label, groups, plan).value < 0.75


def test_an_interval_is_wider_where_pictures_are_of_few_persons():
    random = np.random.default_rng(0)
    label = np.repeat(np.arange(20) % 2 == 0, 10)
    scores = np.repeat(label[::10] + random.normal(0, 1, 20), 10) + random.normal(0, 0.01, 200)
    alone = auc_of(scores, label, np.arange(200).astype(str), PLAN)
    by_person = auc_of(scores, label, np.repeat(np.arange(20), 10).astype(str), PLAN)
    assert by_person.low <= by_person.value <= by_person.high
    assert by_person.high - by_person.low > 1.5 * (alone.high - alone.low)
    better = gain_of(scores, scores + 3 * label, label, np.arange(200).astype(str), PLAN)
    assert better.low > 0


def test_a_direction_leads_from_neutral_faces_to_those_of_the_class():
    """Two parameters go together and one tells the class: the direction shows both, the weights need not."""
    random = np.random.default_rng(1)
    label = np.arange(400) % 4 == 0
    first = 2.0 * label + random.normal(0, 0.5, 400)
    rows = np.stack([first, first + random.normal(0, 0.1, 400), random.normal(size=400)], 1)
    faces = Described(rows, rows)
    weights, bias = train_scorer(faces, label, PLAN)
    direction = directions_of(faces, weights[None], np.array([bias]), label[None], ~label)[0]
    np.testing.assert_allclose(direction[:2], 2.0, atol=0.4)
    assert abs(direction[2]) < 0.3


def test_calibrated_chances_are_as_often_right_as_they_say():
    random = np.random.default_rng(2)
    classes = random.integers(0, 3, 3000)
    scores = np.eye(3)[classes] * 2 + random.normal(size=(3000, 3))
    mixing, offsets = mixing_of(scores, classes)
    logs = scores @ mixing.T + offsets
    shares = np.exp(logs) / np.exp(logs).sum(axis=1, keepdims=True)
    assert calibration_error(shares.max(axis=1), shares.argmax(axis=1) == classes) < 0.03
    assert calibration_error(np.full(100, 0.9), np.arange(100) < 50) == pytest.approx(0.4)
    slope, offset = platt_of(scores[:, 0], classes == 0)
    chances = 1 / (1 + np.exp(-slope * scores[:, 0] - offset))
    assert chances.mean() == pytest.approx((classes == 0).mean(), abs=0.01)


def test_a_neutral_face_helps_where_faces_differ_more_than_expressions():
    random = np.random.default_rng(4)
    persons = np.repeat(np.arange(24), 6)
    happy = np.arange(144) % 6 >= 3
    rows = random.normal(0, 2, (24, 3))[persons] + random.normal(0, 0.3, (144, 3))
    rows[:, 0] += 1.5 * happy
    names = persons.astype(str)
    faces = ExpressionShapes(
        np.zeros((144, 71, 2)), np.zeros((144, 71, 2)), names, np.arange(144).astype(str), np.ones(144, bool),
        {one: happy if one is Emotion.HAPPINESS else np.zeros(144, bool) for one in LISTS.values()},
        np.zeros(144, bool),
    )  # fmt: skip
    found = neutral_gain(Described(rows, rows), faces, PLAN)
    assert (found.pictures, found.positives, found.persons) == (144, 72, 24)
    assert found.gain.low > 0.1


# --- the annotations --------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    """36 shapes: three of the database's persons, each four times, and others from the web."""
    random, lines, names = np.random.default_rng(0), [], []
    for number in range(36):
        names.append(f"i{number % 3:03}{'qrst'[number // 3]}a-mn.jpg" if number < 12 else f"web face {number}.png")
        cells = [f"{value:.2f};true" if odd else f"{value:.2f}" for value, odd in
                 zip(random.uniform(0, 300, 142), np.arange(142) % 2, strict=True)]  # fmt: skip
        lines.append(";".join([names[-1], *cells]))
    (tmp_path / "annotations.csv").write_text("\n".join(lines))
    (tmp_path / "classes").mkdir()
    for number, name in enumerate(LISTS):
        # With another ending, as some have; and some that are not there.
        listed = [names[(12 + 2 * number + step) % 36].replace(".png", ".jpg") for step in range(12)]
        (tmp_path / "classes" / f"{name}.csv").write_text("\n".join([*listed, "no such face.jpg"]))
    (tmp_path / "classes" / "male.csv").write_text("\n".join(names[:18]))
    (tmp_path / "classes" / "female.csv").write_text("\n".join(names[18:]))
    return tmp_path


def test_annotations_are_read_with_their_classes_and_persons(folder):
    faces = read_expression_shapes(folder)
    assert faces.shapes_xy.shape == (36, 71, 2)
    assert faces.studio.sum() == 12
    assert len(np.unique(faces.persons)) == 3 + 24
    assert {label.sum() for label in faces.labels.values()} == {12}
    assert faces.masculine.sum() == 18
    assert not (faces.neutral & ~faces.studio).any()


def test_a_list_that_is_missing_or_too_short_is_told(folder):
    (folder / "classes" / "sad.csv").write_text("web face 20.png")
    with pytest.raises(DataSetError, match="names 1 of the faces"):
        read_expression_shapes(folder)
    (folder / "classes" / "sad.csv").unlink()
    with pytest.raises(DataSetError, match=r"sad\.csv cannot be read"):
        read_expression_shapes(folder)


def test_a_face_on_both_lists_is_told(folder):
    (folder / "classes" / "female.csv").write_text((folder / "classes" / "male.csv").read_text())
    with pytest.raises(DataSetError, match="male and female"):
        read_expression_shapes(folder)
