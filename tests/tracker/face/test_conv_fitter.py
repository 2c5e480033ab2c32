"""The learned fitter on maps that are made to order: what the shape model and the maps' covariances do."""

import numpy as np
import pytest

from tracker.face.conv_experts import CELL_PX, SIDE_PX, canvas_from_cells, conv_frame, standardised
from tracker.face.conv_fitter import GLANCE, STILL, VIDEO, ConvFitter, FitPlan
from tracker.face.fitter import Prior
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, Similarity, fit_similarity
from tracker.markup import IBUG_68

PICTURE = GreyPicture(np.full((300, 300), 90, dtype=np.uint8))


class Oracle:
    """Stands in for the network: a Gaussian about where each point is in the picture, wherever the canvas lies."""

    def __init__(self, model, truth_xy, sigmas=1.0, side_px=SIDE_PX, both_sides=True):
        self.mean_xy, self.model_residual, self.bias_xy = model.mean_xy, np.full(68, 0.008), np.zeros((68, 2))
        self.side_px, self.side_cells, self.both_sides = side_px, side_px // CELL_PX, both_sides
        self.frame = conv_frame(model.mean_xy, side_px)
        self.truth_xy, self.sigmas = truth_xy, np.broadcast_to(sigmas, (68, 2))
        self.looks, self._views = 0, []

    def canvas(self, picture, pose, out):
        self._views.append(self.frame.picture_from_canvas(pose).after(canvas_from_cells()))
        out[:] = 0.0

    def maps(self, canvases):
        self.looks += 1
        views, self._views = self._views[-len(canvases) :], []
        return np.stack([self._seen(view) for view in views])

    maps_from_both_sides = maps

    def _seen(self, view):
        centres = view.inverse().apply(self.truth_xy)
        places = np.arange(self.side_cells)
        across, down = (np.exp(-0.5 * ((places - centres[:, k, None]) / self.sigmas[:, k, None]) ** 2) for k in (0, 1))
        maps = down[:, :, None] * across[:, None, :]
        return (maps / maps.sum(axis=(1, 2), keepdims=True)).astype(np.float32)


@pytest.fixture(scope="module")
def model():
    return shipped_face_model("svm").shape


def _face(model, scale=70.0, roll=0.2, seed=3):
    shape = 0.6 * np.sqrt(model.variances) * np.random.default_rng(seed).standard_normal(model.mode_count)
    pose = Similarity(scale * np.cos(roll), scale * np.sin(roll), 150.0, 140.0)
    return model.points_xy(FaceParameters(pose, shape))


def _error(points, truth):
    return np.linalg.norm(points - truth, axis=1) / np.linalg.norm(truth[45] - truth[36])


@pytest.mark.parametrize("side_px", [SIDE_PX, 96])
def test_the_mean_face_lies_in_the_middle_of_the_canvas(model, side_px):
    frame = conv_frame(model.mean_xy, side_px)
    on_canvas = frame.canvas_from_shape.apply(model.mean_xy)
    middle = 0.5 * (on_canvas.min(axis=0) + on_canvas.max(axis=0))
    np.testing.assert_allclose(middle, (side_px - 1) / 2)
    assert on_canvas.min() > 0.1 * side_px
    assert (frame.width_px, frame.height_px) == (side_px, side_px)


def test_grey_levels_are_brought_to_one_scale_and_flat_ones_are_left_flat():
    picture = np.random.default_rng(0).uniform(20, 90, (128, 128)).astype(np.float32)
    scaled = standardised(1.7 * picture + 30)
    np.testing.assert_allclose(scaled, standardised(picture.copy()), atol=1e-4)
    assert np.abs(standardised(np.full((128, 128), 77.0, dtype=np.float32))).max() == 0


def test_sharp_maps_are_followed_to_their_means(model):
    truth = _face(model)
    start = truth + np.array([3.0, -4.0])
    fit = ConvFitter(model, Oracle(model, truth)).fit(PICTURE, start)
    assert _error(fit.points_xy, truth).mean() < 0.004
    assert fit.confidences.min() > 0.7
    assert not fit.points_xy.flags.writeable


def test_a_smaller_canvas_leads_to_the_same_face(model):
    truth = _face(model)
    fitter = ConvFitter(model, Oracle(model, truth, side_px=96))
    fit = fitter.fit(PICTURE, truth + np.array([3.0, -4.0]))
    # Its cells are a third larger.
    assert _error(fit.points_xy, truth).mean() < 0.006
    view = fitter.view(fit)
    assert view.canvas.shape == (96, 96)
    assert view.points_on_canvas_xy.max() < 96
    peak = np.array([np.unravel_index(one.argmax(), one.shape)[::-1] for one in view.response_maps])
    assert np.abs(view.corners_xy + view.cell_px * peak - view.points_on_canvas_xy).max() <= view.cell_px


def test_a_frame_of_a_video_is_seen_from_as_many_sides_as_the_experts_want(model):
    truth = _face(model)
    assert ConvFitter(model, Oracle(model, truth)).video == VIDEO
    one = Oracle(model, truth, both_sides=False)
    one.maps_from_both_sides = None
    fitter = ConvFitter(model, one)
    assert fitter.video == GLANCE
    assert _error(fitter.fit(PICTURE, truth).points_xy, truth).mean() < 0.004


def test_hidden_points_are_placed_by_the_others(model):
    truth = _face(model)
    hidden = IBUG_68.regions["mouth"]
    sigmas = np.ones((68, 2))
    sigmas[hidden] = 6.0
    oracle = Oracle(model, truth, sigmas)
    oracle.truth_xy = truth.copy()
    oracle.truth_xy[hidden] += [9.0, 6.0]
    free = oracle.truth_xy
    fit = ConvFitter(model, oracle).fit(PICTURE, truth)
    alone, helped = _error(free, truth)[hidden].mean(), _error(fit.points_xy, truth)[hidden].mean()
    assert helped < 0.5 * alone
    shown = np.setdiff1d(np.arange(68), hidden)
    assert _error(fit.points_xy, truth)[shown].mean() < 0.01
    assert fit.confidences[hidden].max() < 0.1 < 0.7 < fit.confidences[shown].min()


def test_points_leave_the_model_where_their_maps_are_surer_than_it(model):
    truth = _face(model)
    odd = truth.copy()
    # A shape that the model cannot make: every other point of the jaw off its line.
    odd[0:17:2] += [0.0, 2.5]
    fit = ConvFitter(model, Oracle(model, odd, 0.5)).fit(PICTURE, odd)
    held = model.points_xy(fit.parameters)
    assert _error(fit.points_xy, odd).mean() < 0.8 * _error(held, odd).mean()


def test_a_prior_holds_the_shape_to_what_was_there_before(model):
    truth, other = _face(model), _face(model, seed=8)
    before = model.project(other).shape
    free = ConvFitter(model, Oracle(model, truth)).fit(PICTURE, truth)
    fitter = ConvFitter(model, Oracle(model, truth))
    held = fitter.fit(PICTURE, truth, prior=Prior(before, 1e-4 * model.variances))
    assert np.abs(held.parameters.shape - before).max() < 0.2 * np.abs(free.parameters.shape - before).max()
    again = fitter.fit(PICTURE, truth)
    np.testing.assert_allclose(again.points_xy, free.points_xy, atol=1e-6)


def test_each_look_begins_where_the_last_one_ended(model):
    truth = _face(model)
    oracle = Oracle(model, truth)
    fit = ConvFitter(model, oracle).fit(PICTURE, truth + 6.0, FitPlan(looks=3))
    assert oracle.looks == 3
    assert len(fit.iterates) == 4
    assert fit.last_motion < 1e-3


def test_many_faces_are_fitted_as_one_is(model):
    truth = _face(model)
    starts = [truth + 3.0, truth - 5.0, 1.02 * truth]
    many = ConvFitter(model, Oracle(model, truth)).fit_many([PICTURE] * 3, starts, STILL)
    for start, fit in zip(starts, many, strict=True):
        alone = ConvFitter(model, Oracle(model, truth)).fit_many([PICTURE], [start], STILL)[0]
        np.testing.assert_allclose(fit.points_xy, alone.points_xy, atol=1e-9)
    assert ConvFitter(model, Oracle(model, truth)).fit_many([], []) == []


def test_still_pictures_are_also_seen_larger_and_smaller(model):
    truth = _face(model)
    oracle = Oracle(model, truth)
    fit = ConvFitter(model, oracle).fit_many([PICTURE], [truth], FitPlan(2, False, (0.9, 1.1)))[0]
    assert oracle.looks == 4
    assert _error(fit.points_xy, truth).mean() < 0.004


def test_what_annotators_are_used_to_is_taken_off_on_the_upright_face(model):
    scale, roll = 70.0, 0.2
    truth = _face(model, scale, roll)
    plain, leaning = Oracle(model, truth), Oracle(model, truth)
    leaning.bias_xy = np.tile([0.02, -0.01], (68, 1))
    moved = (
        ConvFitter(model, leaning).fit(PICTURE, truth).points_xy
        - ConvFitter(model, plain).fit(PICTURE, truth).points_xy
    )
    turn = np.array([[np.cos(roll), np.sin(roll)], [-np.sin(roll), np.cos(roll)]])
    np.testing.assert_allclose(moved, np.tile(-scale * np.array([0.02, -0.01]) @ turn, (68, 1)), atol=0.1)


def test_the_inside_of_the_last_fit_can_be_seen(model):
    truth = _face(model)
    fitter = ConvFitter(model, Oracle(model, truth))
    first, *_, last = (fitter.fit(PICTURE, truth + shift, VIDEO) for shift in (0.0, 3.0, 2.0, 1.0))
    assert fitter.view(first) is None
    view = fitter.view(last)
    assert view.response_maps.shape == (68, 7, 7)
    peak = np.array([np.unravel_index(one.argmax(), one.shape)[::-1] for one in view.response_maps])
    on_canvas = view.corners_xy + view.cell_px * peak
    assert np.abs(on_canvas - view.points_on_canvas_xy).max() <= view.cell_px
    to_canvas = fit_similarity(view.points_on_canvas_xy, last.points_xy)
    np.testing.assert_allclose(to_canvas.apply(view.points_on_canvas_xy), last.points_xy, atol=1e-6)
