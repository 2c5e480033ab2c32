"""The fitter on pictures whose points are bright spots, with experts that look for bright spots."""

import cv2
import numpy as np
import pytest

from tracker.face.fitter import FaceFitter, Prior, ScaleSchedule
from tracker.face.patch_expert import ChannelExperts, PatchExperts
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, ShapeModel, Similarity
from tracker.markup import IBUG_68

SCALE = 46.0
SCHEDULE = (ScaleSchedule(0, 11, (6.0, 4.0, 2.0, 1.0, 1.0, 1.0), 0.05, 3),) * 2


def _model():
    """Sixty-eight points on a grid, far enough apart to be told from each other, and two ways to change."""
    columns, rows = np.meshgrid(np.linspace(-1, 1, 9), np.linspace(-1, 1, 8))
    grid = np.stack([columns.ravel(), rows.ravel()], axis=1)[:68]
    mean = grid - grid.mean(axis=0)
    bend = np.stack([np.zeros(68), mean[:, 0] ** 2 - (mean[:, 0] ** 2).mean()], axis=1).ravel()
    taper = np.stack([mean[:, 0] * mean[:, 1], np.zeros(68)], axis=1).ravel()
    modes = np.stack([bend / np.linalg.norm(bend), taper / np.linalg.norm(taper)])
    return ShapeModel("pca", mean, modes, np.array([0.4, 0.3]))


def _experts():
    y, x = np.mgrid[-5:6, -5:6]
    spot = np.exp(-(x**2 + y**2) / 4.0)
    spot = (spot - spot.mean()) / np.linalg.norm(spot - spot.mean())
    filters = np.tile(spot.astype(np.float32), (68, 1, 1, 1))
    gains, biases = np.full(68, 10.0, dtype=np.float32), np.full(68, -6.0, dtype=np.float32)
    return PatchExperts(SCALE, (ChannelExperts("grey", filters, gains, biases),), np.ones(68))


def _picture(points, scale, side=500):
    image = np.full((side, side), 60.0)
    y, x = np.mgrid[0:side, 0:side]
    for px, py in points:
        image += 150 * np.exp(-((x - px) ** 2 + (y - py) ** 2) / (4.0 * (scale / SCALE) ** 2))
    return GreyPicture(np.clip(image, 0, 255).astype(np.uint8))


def _truth(scale=90.0, roll=0.2):
    pose = Similarity(scale * np.cos(roll), scale * np.sin(roll), 250.4, 240.7)
    return FaceParameters(pose, np.array([0.3, -0.25]))


def _off(truth, shift=0.04, grow=1.03, turn=0.03):
    pose = truth.pose
    step = Similarity(grow * np.cos(turn), grow * np.sin(turn), shift, -shift)
    return FaceParameters(pose.after(step), np.zeros(2))


def _error(points, truth_points, scale):
    return np.linalg.norm(points - truth_points, axis=1).mean() / scale


@pytest.mark.parametrize("scale", [45.0, 90.0, 130.0])
@pytest.mark.parametrize("roll", [-0.5, 0.0, 0.5])
def test_points_are_found_at_any_size_and_roll(scale, roll):
    model, truth = _model(), _truth(scale, roll)
    target = model.points_xy(truth)
    result = FaceFitter(model, [_experts()], "single").fit(_picture(target, scale), _off(truth), SCHEDULE)
    assert _error(model.points_xy(_off(truth)), target, scale) > 0.05
    assert _error(result.points_xy, target, scale) < 0.01
    np.testing.assert_allclose(result.parameters.shape, truth.shape, atol=0.05)
    np.testing.assert_allclose(model.points_xy(result.parameters), result.points_xy)
    assert result.confidences.min() > 0.5


def test_every_iterate_is_kept_when_asked_for():
    model, truth = _model(), _truth()
    fitter = FaceFitter(model, [_experts()], "single")
    picture, start = _picture(model.points_xy(truth), 90.0), _off(truth)
    result = fitter.fit(picture, start, SCHEDULE, keep_iterates=True)
    assert len(result.iterates) == 2 * (1 + 3 + 6)
    np.testing.assert_allclose(result.iterates[0], model.points_xy(start), atol=1e-6)
    np.testing.assert_allclose(result.iterates[-1], result.points_xy, atol=1e-6)
    assert fitter.fit(picture, start, SCHEDULE).iterates == ()


def test_more_steps_move_less_and_convergence_says_so():
    model, truth = _model(), _truth()
    fitter = FaceFitter(model, [_experts()], "single")
    picture = _picture(model.points_xy(truth), 90.0)
    short = fitter.fit(picture, _off(truth), (ScaleSchedule(0, 11, (4.0,), 0.05, 0),))
    long = fitter.fit(picture, truth, (ScaleSchedule(0, 11, (1.0,) * 40, 0.05, 0),))
    assert not short.converged
    assert long.converged
    assert long.last_motion < short.last_motion


def test_points_without_weight_do_not_pull():
    model, truth = _model(), _truth()
    target = model.points_xy(truth)
    lying = target.copy()
    lying[:12] += 4.0
    weights = np.ones(68)
    weights[:12] = 0.0
    fitter, picture = FaceFitter(model, [_experts()], "single"), _picture(lying, 90.0)
    trusting = fitter.fit(picture, truth, SCHEDULE)
    wary = fitter.fit(picture, truth, SCHEDULE, weights=weights)
    assert _error(wary.points_xy, target, 90.0) < 0.5 * _error(trusting.points_xy, target, 90.0)


def test_a_tight_prior_holds_the_shape():
    model, truth = _model(), _truth()
    picture = _picture(model.points_xy(truth), 90.0)
    prior = Prior(np.zeros(2), np.full(2, 1e-9))
    result = FaceFitter(model, [_experts()], "single").fit(picture, _off(truth), SCHEDULE, prior)
    np.testing.assert_allclose(result.parameters.shape, 0.0, atol=1e-4)


def test_shapes_stay_within_three_sigma():
    model = _model()
    wild = FaceParameters(Similarity(90.0, 0.0, 250.0, 250.0), np.array([2.5, -2.2]))
    picture = _picture(model.points_xy(wild), 90.0)
    start = FaceParameters(wild.pose, model.clamped(wild.shape))
    result = FaceFitter(model, [_experts()], "single").fit(picture, start, SCHEDULE)
    assert (np.abs(result.parameters.shape) <= 3 * np.sqrt(model.variances) + 1e-9).all()


@pytest.mark.parametrize("value", [0, 128, 255])
def test_blank_pictures_give_finite_points(value):
    picture = GreyPicture(np.full((100, 100), value, dtype=np.uint8))
    result = FaceFitter(_model(), [_experts()], "single").fit(picture, _truth(), SCHEDULE)
    assert np.isfinite(result.points_xy).all()
    assert np.isfinite(result.log_likelihood)


def test_the_picture_is_not_written_to():
    model, truth = _model(), _truth()
    image = cv2.merge([_picture(model.points_xy(truth), 90.0).grey] * 3)
    image.flags.writeable = False
    FaceFitter(model, [_experts()], "single").fit(GreyPicture(image), _off(truth), SCHEDULE)


def test_markup_is_of_68_points():
    assert _model().markup is IBUG_68
