import numpy as np
import pytest

from tracker.errors import DataSetError
from tracker.face.shape_model import FaceParameters, Similarity, fit_similarity
from tracker.markup import CLMTOOLS_71, IBUG_68, markup_of
from tracker.training.shape import procrustes, train_shape_model, train_sparse_shape_model


def _some_faces(count=60, modes=4, seed=0):
    """Faces made from a symmetric mean and a few modes, placed anywhere in a picture."""
    random = np.random.default_rng(seed)
    base = random.normal(0, 1, (68, 2))
    mean = base + base[IBUG_68.mirror] * (-1, 1)
    mean[36], mean[45] = (-1.5, -1.0), (1.5, -1.0)
    ways = random.normal(0, 0.15, (modes, 68, 2))
    shapes = []
    for _ in range(count):
        shape = mean + np.tensordot(random.normal(0, 1, modes), ways, 1)
        angle, scale = random.uniform(-0.5, 0.5), random.uniform(20, 90)
        pose = Similarity(scale * np.cos(angle), scale * np.sin(angle), *random.uniform(100, 400, 2))
        shapes.append(pose.apply(shape))
    return np.array(shapes)


@pytest.mark.parametrize("markup", [IBUG_68, CLMTOOLS_71])
def test_markups_are_whole(markup):
    everything = np.arange(markup.point_count)
    np.testing.assert_array_equal(markup.mirror[markup.mirror], everything)
    np.testing.assert_array_equal(np.sort(np.concatenate(list(markup.regions.values()))), everything)
    assert markup.mirror[markup.outer_eyes[0]] == markup.outer_eyes[1]
    assert markup_of(markup.point_count) is markup


def test_an_unknown_markup_is_refused():
    with pytest.raises(ValueError, match="42 points"):
        markup_of(42)


def test_poses_compose_and_invert():
    first, second = Similarity(2.0, 1.0, 5.0, -3.0), Similarity(0.5, -0.7, 1.0, 2.0)
    points = np.random.default_rng(0).normal(0, 10, (7, 2))
    np.testing.assert_allclose(second.after(first).apply(points), second.apply(first.apply(points)))
    np.testing.assert_allclose(first.inverse().apply(first.apply(points)), points, atol=1e-12)
    assert Similarity(0.0, 3.0, 0, 0).scale == pytest.approx(3.0)
    assert Similarity(0.0, 3.0, 0, 0).roll_rad == pytest.approx(np.pi / 2)


def test_similarity_is_recovered_and_weights_leave_points_out():
    points = np.random.default_rng(1).normal(0, 10, (9, 2))
    pose = Similarity(1.3, -0.4, 20.0, 7.0)
    target = pose.apply(points)
    target[3] += 500
    weights = np.ones(9)
    weights[3] = 0
    np.testing.assert_allclose(fit_similarity(points, target, weights).as_array(), pose.as_array(), atol=1e-9)


def test_procrustes_takes_out_place_size_and_roll():
    shapes = _some_faces()
    mean, aligned = procrustes(shapes, IBUG_68)
    left, right = mean[36], mean[45]
    assert np.hypot(*(right - left)) == pytest.approx(1.0)
    assert left[1] == pytest.approx(right[1])
    np.testing.assert_allclose(mean, mean[IBUG_68.mirror] * (-1, 1), atol=1e-6)
    turned = np.stack([Similarity(0.3, 2.0, 9.0, -4.0).apply(shape) for shape in shapes])
    np.testing.assert_allclose(procrustes(turned, IBUG_68)[1], aligned, atol=1e-5)


@pytest.mark.parametrize("kind", ["pca", "sparse-pca"])
def test_a_model_gives_back_the_faces_that_it_was_made_of(kind):
    shapes = _some_faces()
    if kind == "sparse-pca":
        model = train_sparse_shape_model(shapes, IBUG_68, 10, sparsity=0.001)
    else:
        model = train_shape_model(shapes, IBUG_68, 10)
    assert (np.diff(model.variances) <= 1e-9).all()
    for shape in shapes[:10]:
        error = np.abs(model.points_xy(model.project(shape)) - shape).max()
        assert error < 0.05 * np.linalg.norm(shape[45] - shape[36])


def test_projection_and_generation_are_inverse():
    model = train_shape_model(_some_faces(), IBUG_68, 8)
    shape = model.clamped(np.linspace(-1, 1, 8) * np.sqrt(model.variances))
    truth = FaceParameters(Similarity(30.0, 4.0, 200.0, 150.0), shape)
    found = model.project(model.points_xy(truth))
    np.testing.assert_allclose(model.points_xy(found), model.points_xy(truth), atol=1e-3)


def test_regularised_projection_is_pulled_to_the_mean_and_clamping_holds():
    model = train_shape_model(_some_faces(), IBUG_68, 8)
    wild = model.points_xy(FaceParameters(Similarity(30, 0, 0, 0), 5 * np.sqrt(model.variances)))
    free, held = model.project(wild), model.project(wild, regularisation=0.5)
    assert np.linalg.norm(held.shape) < np.linalg.norm(free.shape)
    assert (np.abs(model.clamped(free.shape)) <= 3 * np.sqrt(model.variances) + 1e-12).all()


def test_points_that_are_not_known_may_be_anywhere():
    model = train_shape_model(_some_faces(modes=2), IBUG_68, 4)
    truth = model.points_xy(FaceParameters(Similarity(40, 3, 90, 80), np.zeros(4)))
    seen, weights = truth.copy(), np.ones(68)
    seen[:10], weights[:10] = 1e4, 0.0
    np.testing.assert_allclose(model.points_xy(model.project(seen, weights)), truth, atol=0.05)


def test_too_few_faces_are_refused():
    with pytest.raises(DataSetError, match="fewer modes"):
        train_shape_model(_some_faces(5), IBUG_68, 20)
