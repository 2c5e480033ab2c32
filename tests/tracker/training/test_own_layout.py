"""A layout of one's own from annotated pictures to a tracked film: five points of the demo's face, whose places are
known."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from tests.demo_frames import DEMO
from tests.tracker.annotation.made_layouts import OF_68, write_layout
from tracker.annotation.annotation_set import AnnotationSet
from tracker.annotation.marks import marks_of
from tracker.commands.application import run_command_line
from tracker.drawing import annotated
from tracker.errors import DataSetError, ModelFileError
from tracker.face.follower import FaceSettings
from tracker.face.initialiser import DescriptorLayout
from tracker.face.model_file import load_face_model, save_face_model
from tracker.face.shape_file import load_shape_model, save_shape_model
from tracker.head.detector import FaceDetector
from tracker.head.white_balance import WhiteBalanceSettings
from tracker.layouts import read_layout
from tracker.markup import IBUG_68
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.session.arrow_rows import result_of, row_of
from tracker.training.data_set import read_annotations, split
from tracker.training.face_model import FaceModelPlan, train_face_model, train_shape
from tracker.training.initialiser import InitialiserPlan
from tracker.training.samples import ExpertPlan
from tracker.training.validator import ValidatorPlan
from tracker.types import State

SETTINGS = PipelineSettings(white_balance=WhiteBalanceSettings(enabled=False))
PICTURES = 22


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Pictures of the demo, annotated as by hand; on some the nose is hidden."""
    folder = tmp_path_factory.mktemp("photos")
    annotations = None
    for number in range(PICTURES):
        frame = DEMO.frame(15 * number)
        cv2.imwrite(str(folder / f"{number}.png"), frame.image)
        annotations = annotations or AnnotationSet(folder, read_layout(write_layout(folder)))
        points = frame.truth.landmarks_xy[list(OF_68)]
        annotations.put(f"{number}.png", marks_of(points, [True, True, number % 5 > 0, True, True], done=number != 3))
    return folder


@pytest.fixture(scope="module")
def model(folder):
    faces, markup = read_annotations(folder)
    layouts = (DescriptorLayout(18.0, 2, 7.0, 5), DescriptorLayout(28.0, 2, 5.0, 5))
    plan = FaceModelPlan(
        name="five",
        markup=markup,
        initialiser=InitialiserPlan(layouts=layouts, starts=3, folds=2),
        experts=tuple(ExpertPlan(scale, kind="ridge", channels=("gradient",)) for scale in (30.0, 46.0)),
        expert_starts=1,
        validator=ValidatorPlan(layout=DescriptorLayout(18.0, 2, 5.0, 5), elsewhere=1, displaced=1),
    )
    return train_face_model(faces, FaceDetector().detect, plan, lambda step, share: None)


@pytest.fixture(scope="module")
def path(model, tmp_path_factory):
    path = tmp_path_factory.mktemp("models") / "five.npz"
    save_face_model(model, path)
    return path


def test_only_what_is_done_is_learnt_from_and_what_is_hidden_is_known(folder):
    faces, markup = read_annotations(folder)
    assert len(faces) == PICTURES - 1 and markup.name == "five" and "3" not in {face.name for face in faces}
    hidden = {face.name for face in faces if not face.visible[2]}
    assert hidden == {"0", "5", "10", "15", "20"}
    training, kept_out = split(faces)
    assert len(kept_out) >= 4 and len(training) + len(kept_out) == len(faces)


def test_the_mean_face_lies_where_its_points_belong_on_that_of_68(model):
    shape = model.shape
    assert shape.mode_count == 3 and shape.markup.name == "five"
    left, right = shape.mean_xy[0], shape.mean_xy[1]
    assert right[0] == pytest.approx(-left[0]) and right[0] - left[0] == pytest.approx(1.0, abs=0.2)
    assert left[1] == pytest.approx(-0.43, abs=0.1) and shape.mean_xy[2, 1] == pytest.approx(-0.04, abs=0.12)


def test_a_model_keeps_its_layout(model, path):
    again = load_face_model(path).shape
    assert again.markup.names == model.shape.markup.names and again.markup.text == model.shape.markup.text
    save_shape_model(model.shape, path.with_name("shape.npz"))
    assert load_shape_model(path.with_name("shape.npz")).markup.mirror.tolist() == [1, 0, 2, 4, 3]
    stranger = replace(model, shape=replace(model.shape, layout=None))
    save_face_model(stranger, path.with_name("stranger.npz"))
    with pytest.raises(ModelFileError, match="no known markup has 5 points"):
        load_face_model(path.with_name("stranger.npz"))


def test_a_film_is_tracked_with_it_and_what_is_known_is_drawn_and_kept(path):
    settings = replace(SETTINGS, face=FaceSettings(model=str(path), personal=""))
    pipeline = Pipeline(settings, mode=Mode.FACE)
    results = [pipeline.step(DEMO.frame(index)) for index in range(0, 40, 2)]
    last = results[-1]
    assert [one.state for one in results[3:]] == [State.TRACKING] * len(results[3:])
    truth = last.truth.landmarks_xy[list(OF_68)]
    away = np.linalg.norm(last.face.points_xy - truth, axis=1).mean()
    assert away < 0.12 * np.linalg.norm(truth[1] - truth[0])
    assert last.pose is None and last.head is not None, "a place there is, of a turn these points know nothing"
    assert np.hypot(last.box.x_px - last.truth.box.x_px, last.box.y_px - last.truth.box.y_px) < 0.25 * last.box.width_px
    assert last.face.markup.names[2] == "nose"
    frame = DEMO.frame(38)
    assert (annotated(frame.image, last) != frame.image).any()
    kept = result_of(row_of(last))
    assert kept.face.layout == last.face.layout and kept.face.markup.names == last.face.markup.names


def test_another_model_in_the_middle_has_other_points_and_the_same_person(path):
    pipeline = Pipeline(replace(SETTINGS, face=FaceSettings(model="svm", personal="")), mode=Mode.FACE)
    for index in range(0, 12, 2):
        before = pipeline.step(DEMO.frame(index))
    assert before.face.markup is IBUG_68
    pipeline.change(replace(SETTINGS, face=FaceSettings(model=str(path), personal="")))
    for index in range(12, 24, 2):
        then = pipeline.step(DEMO.frame(index))
    assert then.state is State.TRACKING and len(then.face.points_xy) == 5 and then.pose is None
    assert then.primary.face_id == before.primary.face_id
    pipeline.change(replace(SETTINGS, face=FaceSettings(model="svm", personal="")))
    for index in range(24, 40, 2):
        last = pipeline.step(DEMO.frame(index))
    assert last.state is State.TRACKING and last.face.markup is IBUG_68 and last.pose is not None


def test_points_of_which_nothing_is_known_are_refused_with_what_to_do(folder):
    faces, _ = read_annotations(folder)
    with pytest.raises(DataSetError, match="--layout"):
        train_shape(faces, FaceModelPlan())


def test_a_command_that_needs_the_68_points_says_so(path, tmp_path, capsys):
    command = ("expression", "--source", "demo", "--output", tmp_path / "e.csv", "--model", path, "--max-frames", "2")
    assert run_command_line([str(part) for part in command], lambda source: 0) == 2
    said = capsys.readouterr().err
    assert "needs the 68 points of a face, and this model has 5" in said
