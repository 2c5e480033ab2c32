"""What a trace tells of a fit agrees with the fit, and leaves it as it is."""

from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.face.fitting import Hypothesis, make_fitting
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters
from tracker.face.trace import FitTrace, FitTracer, Iterate, Moved, TracedMotion
from tracker.face.trace_picture import StepChoice, StepPicture, draw_bars, filter_picture, heat_field, patch_of
from tracker.face.tracing import TraceStart, TracingFitter, combinations_of, nearest_hypothesis
from tracker.files.pts import read_pts
from tracker.markup import IBUG_68

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "collins.png"
IMAGE = cv2.imread(str(PORTRAIT))


@pytest.fixture(scope="module", params=["classical", "network"])
def model(request, learned_model):
    return shipped_face_model("svm") if request.param == "classical" else learned_model


@pytest.fixture(scope="module")
def picture():
    return GreyPicture(IMAGE)


def _seen(model):
    """About the portrait's own points."""
    parameters = model.shape.project(read_pts(PORTRAIT.with_suffix(".pts")) + np.array([3.0, -2.0]))
    return Hypothesis(FaceParameters(parameters.pose, model.shape.clamped(parameters.shape)), 0.5)


@pytest.fixture(scope="module", params=list(TraceStart))
def traced(request, model, picture):
    return TracingFitter(model).fit(picture, _seen(model), request.param)


def test_a_fit_is_the_same_while_it_is_traced(model, picture):
    fitting = make_fitting(model)
    alone = fitting.fit_still(picture, _seen(model))
    fitting.observe(FitTracer(model.shape))
    traced = fitting.fit_still(picture, _seen(model))
    assert np.array_equal(alone.points_xy, traced.points_xy)


def test_the_trace_ends_where_the_fit_does(traced):
    np.testing.assert_allclose(traced.trace.iterates[-1].points_xy, traced.result.points_xy, atol=1e-9)


def test_every_step_leads_to_the_next_iterate(traced):
    for step, after in pairwise(traced.trace.iterates):
        if step.motion is None:
            assert after.moved in (Moved.START, Moved.AVERAGED)
        else:
            np.testing.assert_allclose(step.points_xy + step.motion.steps_xy, after.points_xy, atol=1e-6)


def test_the_prior_pulls_a_shape_and_no_pose(traced):
    for step, after in pairwise(traced.trace.iterates):
        pull = 0.0 if step.motion is None else np.abs(step.motion.pulls_xy).max()
        assert pull > 0.05 if after.moved is Moved.SHAPE else pull < 1e-6


def test_the_prior_takes_back_towards_its_centre(model, picture):
    fit = TracingFitter(model).fit(picture, _seen(model), TraceStart.AVERAGE)
    last = [step for step in fit.trace.iterates if step.motion is not None and step.moved is Moved.SHAPE]
    step = next(one for one in last if one.motion.variance is not None)
    freely = model.shape.project(step.points_xy + step.motion.free_xy).shape
    held = model.shape.project(step.points_xy + step.motion.steps_xy).shape
    assert (held**2 / model.shape.variances).sum() < (freely**2 / model.shape.variances).sum()


def test_nothing_of_a_trace_can_be_changed(traced):
    def arrays(one):
        for field in fields(one):
            value = getattr(one, field.name)
            if isinstance(value, np.ndarray):
                yield value
            elif isinstance(value, TracedMotion):
                yield from arrays(value)

    trace = traced.trace
    for part in (trace, *trace.looks, *trace.iterates):
        for array in arrays(part):
            assert not array.flags.writeable


def test_maps_are_probabilities_and_their_best_places_are_where_the_fit_ends(traced):
    look = traced.trace.looks[-1]
    np.testing.assert_allclose(look.maps.sum(axis=(1, 2)), 1.0, rtol=1e-3)
    best = look.maps.reshape(len(look.maps), -1).argmax(axis=1)
    cells = np.stack([best % look.maps.shape[2], best // look.maps.shape[2]], axis=1)
    places = look.picture_from_canvas.apply(look.corners_xy + look.cell_px * cells)
    away = np.linalg.norm(places - traced.result.points_xy, axis=1) / traced.result.parameters.pose.scale
    assert np.median(away) < 0.06


def test_the_heat_of_a_point_is_hottest_at_its_best_place(traced):
    look = traced.trace.looks[-1]
    for point in (8, 30, 48):
        field, canvas_from_field = heat_field(look, point)
        row, column = np.unravel_index(field.argmax(), field.shape)
        best = np.unravel_index(look.maps[point].argmax(), look.maps[point].shape)
        expected = look.corners_xy[point] + look.cell_px * np.array(best[::-1])
        np.testing.assert_allclose(canvas_from_field.apply(np.array([column, row], float)), expected)
    together, _ = heat_field(look)
    assert together.max() == pytest.approx(1.0)


def test_a_step_is_drawn_over_its_picture(traced):
    drawing = StepPicture(IMAGE, traced.trace, (300, 240))
    bare = StepChoice(points=False, heat=False, shifts=False, pulls=False)
    plain = drawing.draw(0, bare)
    assert plain.shape == (240, 300, 3)
    last = len(traced.trace.iterates) - 1
    assert np.array_equal(plain, drawing.draw(last, bare))
    for choice in (StepChoice(points=True, heat=False, shifts=False, pulls=False), StepChoice(chosen=30)):
        assert not np.array_equal(drawing.draw(0, choice), plain)
    x, y = drawing.drawn_from_picture.apply(traced.trace.iterates[0].points_xy)[30]
    assert drawing.point_at(0, x + 1, y - 1) == 30
    assert drawing.point_at(0, 0.0, 0.0) is None


@pytest.mark.parametrize("side_px", [50, 100, 700])
def test_the_picture_lies_where_the_view_says(traced, side_px):
    """Its colours say where they are from."""
    across, down = np.meshgrid(np.arange(512), np.arange(512))
    places = np.stack([across / 2, down / 2, 0 * down], axis=2).astype(np.uint8)
    drawing = StepPicture(places, traced.trace, (side_px, side_px))
    plain = drawing.draw(0, StepChoice(points=False, heat=False, shifts=False, pulls=False)).astype(float)
    place = np.round(drawing.drawn_from_picture.apply(traced.result.points_xy[30])).astype(int)
    np.testing.assert_allclose(
        2 * plain[place[1], place[0], :2] + 0.5,
        drawing.drawn_from_picture.inverse().apply(place.astype(float)),
        atol=2.6,
    )


def test_bars_are_as_long_as_parameters_are_large():
    deviations = np.array([1.0, 2.0])
    parameters = FaceParameters(None, np.array([3.0, -2.0]))
    trace = FitTrace(
        (), (Iterate(0, Moved.START, np.zeros((68, 2)), parameters),), deviations, np.zeros(2), 3.0, IBUG_68
    )
    drawn = draw_bars(trace, 0, (100, 141)).astype(int)
    blue = (drawn == np.array((255, 190, 90))).all(axis=2)
    assert blue[5:70, 25].sum() >= 55
    assert blue[75:, 25].sum() == 0
    assert blue[72:92, 75].sum() >= 17
    assert blue[95:, 75].sum() == 0


def test_a_patch_is_what_lies_about_a_point(traced):
    look, place = traced.trace.looks[-1], traced.result.points_xy[30]
    patch = patch_of(look, place, 11)
    x, y = look.picture_from_canvas.inverse().apply(place)
    assert abs(int(patch[5, 5]) - int(cv2.getRectSubPix(look.canvas, (1, 1), (x, y))[0, 0])) <= 2


def test_weights_are_red_where_bright_is_wanted_and_pale_where_nothing_is():
    drawn = filter_picture(np.array([[-2.0, 0.0, 1.0]], dtype=np.float32)).astype(int)
    assert drawn[0, 0, 0] > drawn[0, 0, 2]
    assert drawn[0, 2, 2] > drawn[0, 2, 0]
    assert drawn[0, 1].min() > 230


def test_channels_that_a_model_knows():
    known = "single", "grey", "lbp", "blend-mean", "blend-product", "cycle"
    assert combinations_of(shipped_face_model("svm")) == known


def test_networks_have_no_channels(learned_model):
    assert combinations_of(learned_model) == ()


def test_cycled_channels_are_told_look_by_look(picture):
    model = shipped_face_model("svm")
    fit = TracingFitter(model, "cycle").fit(picture, _seen(model), TraceStart.AVERAGE)
    assert [[one.channel for one in look.experts] for look in fit.trace.looks] == [["gradient"], ["gradient"]]
    both = TracingFitter(model, "blend-mean").fit(picture, _seen(model), TraceStart.AVERAGE)
    assert [len(look.experts) for look in both.trace.looks] == [3, 3]


def test_another_model_starts_where_the_first_found_the_face(learned_model):
    classical, seen = shipped_face_model("svm"), _seen(learned_model)
    start = nearest_hypothesis(classical, learned_model, seen)
    gap = classical.shape.points_xy(start.parameters) - learned_model.shape.points_xy(seen.parameters)
    assert np.abs(gap).max() < 0.05 * seen.parameters.pose.scale
