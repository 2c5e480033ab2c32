"""Each trainer on small made-up problems, and the whole training on a few real faces where they are at hand."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.errors import DataSetError
from tracker.face.face_model import FaceModel
from tracker.face.initialiser import DescriptorLayout, difference, moved
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.head.detector import FaceDetector
from tracker.markup import IBUG_68
from tracker.training.augmentation import AccessoryAugmentation, augmented
from tracker.training.data_set import read_folder
from tracker.training.evaluation import Errors, evaluate
from tracker.training.face_model import FaceModelPlan, retrain_part, train_face_model
from tracker.training.initialiser import InitialiserPlan, matching_boxes, relation_of
from tracker.training.kept_parts import KeptParts, key_of
from tracker.training.pictures import load_face
from tracker.training.samples import ExpertPlan, PatchSampler
from tracker.training.shape import train_shape_model
from tracker.training.validator import ValidatorPlan, quality
from tracker.types import Box, Detection

FACES = Path(__file__).resolve().parents[4] / "shared" / "data" / "faces"
needs_faces = pytest.mark.skipif(not FACES.exists(), reason="the annotated faces in ../shared are not here")


def _silent(step, share):
    assert 0.0 <= share <= 1.0


@pytest.fixture(scope="module")
def faces():
    return read_folder(FACES / "helen")[::6]


@pytest.fixture(scope="module")
def shape(faces):
    return train_shape_model(np.stack([face.points_xy for face in faces]), IBUG_68, 15)


def _small_plan(**changes):
    # The time goes into systems of equations as large as a description: four cells a point, and few folds.
    layouts = (DescriptorLayout(18.0, 2, 7.0, 5), DescriptorLayout(28.0, 2, 5.0, 5))
    plan = FaceModelPlan(
        mode_count=15,
        initialiser=InitialiserPlan(layouts=layouts, starts=2, folds=3),
        experts=(
            ExpertPlan(30.0, kind="ridge", channels=("gradient",)),
            ExpertPlan(46.0, channels=("grey",), kind="mosse"),
        ),
        expert_starts=1,
        validator=ValidatorPlan(layout=DescriptorLayout(18.0, 2, 5.0, 5), elsewhere=1, displaced=1),
    )
    return replace(plan, **changes)


def _detect_once():
    """The detector, which looks at each picture only once: the same faces are trained on four times."""
    detect, seen = FaceDetector().detect, {}

    def detections(image):
        key = image.shape, image[::16, ::16].tobytes()
        if key not in seen:
            seen[key] = detect(image)
        return seen[key]

    return detections


def test_a_difference_leads_from_start_to_goal():
    random = np.random.default_rng(0)
    start = FaceParameters(Similarity(40.0, 5.0, 100.0, 90.0), random.normal(0, 0.1, 15))
    goal = FaceParameters(Similarity(45.0, -3.0, 104.0, 95.0), random.normal(0, 0.1, 15))

    class Unclamped:
        @staticmethod
        def clamped(shape, sigmas):
            return shape

    reached = moved(start, difference(start, goal), Unclamped())
    np.testing.assert_allclose(reached.pose.as_array(), goal.pose.as_array(), atol=1e-9)
    np.testing.assert_allclose(reached.shape, goal.shape, atol=1e-12)


@pytest.mark.parametrize("roll", [0.0, 0.4])
def test_the_box_relation_is_recovered(roll):
    random = np.random.default_rng(1)
    pairs = []
    for _ in range(9):
        width, (x, y) = random.uniform(50, 200), random.uniform(100, 300, 2)
        cosine, sine = np.cos(roll), np.sin(roll)
        across, down = 0.03 * width, 0.12 * width
        place = (x + cosine * across - sine * down, y + sine * across + cosine * down)
        pose = Similarity(0.5 * width * cosine, 0.5 * width * sine, *place)
        pairs.append((Box(x, y, width, width, roll), FaceParameters(pose, np.zeros(3))))
    relation = relation_of(pairs)
    assert (relation.x, relation.y, relation.scale) == pytest.approx((0.03, 0.12, 0.5))
    for box, face in pairs:
        np.testing.assert_allclose(relation.pose(box).as_array(), face.pose.as_array(), atol=1e-9)


def test_errors_count_a_missing_face_as_failed():
    errors = Errors("some", 4, np.array([[2.0, 4.0], [12.0, 12.0], [4.0, 4.0]]))
    assert errors.found == 3
    assert errors.failed == pytest.approx(0.5)
    assert errors.auc == pytest.approx((5 / 8 + 0 + 4 / 8) / 4)
    assert "3 of 4" in errors.row()


def test_wear_is_the_same_each_time_and_leaves_the_picture_alone():
    grey = np.random.default_rng(0).integers(0, 256, (90, 90), dtype=np.uint8)
    before, points = grey.copy(), np.random.default_rng(1).uniform(20, 70, (68, 2))
    plan = AccessoryAugmentation(1.0, 1.0, 1.0, 1.0)
    first, second = (augmented(grey, points, plan, np.random.default_rng(5)) for _ in range(2))
    np.testing.assert_array_equal(first, second)
    np.testing.assert_array_equal(grey, before)
    assert (first != grey).any()
    whole = augmented(grey, points, AccessoryAugmentation(0.0, 0.0, 0.0, 0.0), np.random.default_rng(5))
    np.testing.assert_array_equal(whole, grey)


@needs_faces
def test_a_mirrored_face_is_the_mirror_image(faces, shape):
    straight, mirrored = load_face(faces[0], shape), load_face(faces[0], shape, mirrored=True)
    width = straight.picture.grey.shape[1]
    np.testing.assert_array_equal(mirrored.picture.grey, straight.picture.grey[:, ::-1])
    np.testing.assert_allclose(IBUG_68.mirrored(mirrored.points_xy, width), straight.points_xy)
    assert mirrored.truth.pose.scale == pytest.approx(straight.truth.pose.scale, rel=1e-4)


@needs_faces
def test_boxes_of_other_faces_are_left_out_and_mirrored_ones_change_sides(faces, shape):
    face = faces[0]
    centre, size = face.points_xy.mean(axis=0), float(np.ptp(face.points_xy[:, 0]))
    here = Detection(Box(*centre, 1.2 * size, 1.2 * size, 0.1), 1.0, 3, "profile-left")
    away = Detection(Box(centre[0] + 2 * size, centre[1], 1.2 * size, 1.2 * size), 1.0, 3, "frontal")
    (one,) = matching_boxes(load_face(face, shape), [here, away])
    (other,) = matching_boxes(load_face(face, shape, mirrored=True), [here, away])
    assert (one.view, other.view) == ("profile-left", "profile-right")
    assert other.box.angle_rad == pytest.approx(-0.1)


@needs_faces
def test_samples_know_how_far_from_the_point_they_are(faces, shape):
    face = load_face(faces[0], shape)
    plan = ExpertPlan(46.0, window_px=5, stride_px=1, channels=("grey",))
    samples = PatchSampler(shape, plan, np.array([30, 36])).cut((face, face.truth))
    assert samples.patches[0].shape == (2, 25, 121)
    np.testing.assert_allclose(samples.patches[0].mean(axis=2), 0.0, atol=1e-5)
    assert (np.linalg.norm(samples.patches[0], axis=2) <= 1.0 + 1e-5).all()
    assert (samples.distances.min(axis=1) < 2.5).all()


@needs_faces
def test_quality_is_one_for_the_truth_and_nothing_far_away(faces, shape):
    face = load_face(faces[0], shape)
    assert quality(face, face.truth, shape) > 0.9
    pose = face.truth.pose
    off = Similarity(pose.a, pose.b, pose.x_px + 0.3 * pose.scale, pose.y_px)
    assert quality(face, FaceParameters(off, face.truth.shape), shape) == 0.0


@needs_faces
def test_too_few_faces_are_refused(faces):
    with pytest.raises(DataSetError, match="too few"):
        train_face_model(faces[:10], FaceDetector().detect, _small_plan(), _silent)


def _stopped_and_gone_on_with(faces, detect, folder):
    """A model whose training was stopped in the middle of its experts."""
    fine = f"patch experts at {_small_plan().experts[1].scale:g} px"
    parts = KeptParts(folder / "a.parts", key_of(faces, _small_plan()))

    def stop(step, share):
        if step == fine:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_face_model(faces, detect, _small_plan(), stop, parts=parts)
    told = []
    model = train_face_model(faces, detect, _small_plan(), lambda step, share: told.append(step), parts=parts)
    assert set(told) == {fine, "validator"}
    parts.clear()
    assert not (folder / "a.parts").exists()
    return model


@needs_faces
@pytest.mark.slow
def test_a_small_model_is_trained_the_same_each_time_and_works(faces, tmp_path):
    detect = _detect_once()
    few = faces[:50]
    model = train_face_model(few, detect, _small_plan(), _silent)
    again = _stopped_and_gone_on_with(few, detect, tmp_path)
    assert isinstance(model, FaceModel)
    np.testing.assert_array_equal(model.validator.weights, again.validator.weights)
    np.testing.assert_array_equal(model.experts[1].channels[0].filters, again.experts[1].channels[0].filters)
    report = evaluate(model, faces[70:100], _silent)
    everything = report.groups[0]
    assert everything.found >= 27
    assert np.median(everything.faces) < 7.0
    sparse = train_face_model(few, detect, _small_plan(shape_kind="sparse-pca"), _silent, donor=model)
    assert sparse.experts is model.experts
    assert sparse.shape.kind == "sparse-pca"
    svm = tuple(replace(one, kind="svm", channels=("grey",)) for one in _small_plan().experts)
    other = retrain_part(model, "experts", few, detect, _small_plan(experts=svm), _silent)
    assert other.initialiser is model.initialiser
    assert [one.channel for one in other.experts[0].channels] == ["grey"]
    assert (other.experts[1].reliabilities > 0).mean() > 0.8


def test_pictures_are_reduced_to_what_is_looked_at(tmp_path):
    random = np.random.default_rng(0)
    points = random.uniform(100, 900, (68, 2))
    points[36], points[45] = (200, 300), (800, 300)
    cv2.imwrite(str(tmp_path / "a.png"), random.integers(0, 256, (1000, 1000, 3), dtype=np.uint8))
    from tracker.files.pts import write_pts

    write_pts(tmp_path / "a.pts", points)
    (face,) = read_folder(tmp_path)
    model = train_shape_model(points + random.normal(0, 30, (20, 68, 2)), IBUG_68, 5)
    loaded = load_face(face, model)
    assert np.linalg.norm(loaded.points_xy[45] - loaded.points_xy[36]) == pytest.approx(110.0, rel=0.01)
