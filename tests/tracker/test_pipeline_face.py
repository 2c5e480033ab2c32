"""Face mode of the pipeline on the demo, whose points are known."""

from dataclasses import replace

import numpy as np
import pytest

from tests.demo_frames import DEMO
from tracker.errors import ModelFileError
from tracker.face.follower import FaceSettings
from tracker.face.prepared import prepare_face
from tracker.head.white_balance import WhiteBalanceSettings
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.pose.visibility import CLASSICAL_SPAN, LEARNED_SPAN
from tracker.types import Event, State

AT_ONCE = PipelineSettings(white_balance=WhiteBalanceSettings(enabled=False))
AWAY = 820


@pytest.fixture(scope="module")
def demo():
    return DEMO


@pytest.fixture
def pipeline():
    return Pipeline(AT_ONCE, mode=Mode.FACE)


def error_percent(face, truth_xy):
    span = np.linalg.norm(truth_xy[36] - truth_xy[45])
    return 100 * np.linalg.norm(face.points_xy - truth_xy, axis=1).mean() / span


def test_the_points_lie_on_the_face(demo, pipeline):
    results = [pipeline.step(demo.frame(i)) for i in range(12)]
    assert Event.FOUND in results[0].events
    for result in results:
        assert result.state is State.TRACKING
        assert error_percent(result.face, result.truth.landmarks_xy) < 6
        assert result.face.score > 0.6
        assert result.confidence == result.face.score
    truth = results[-1].truth.box
    box = results[-1].box
    assert np.hypot(box.x_px - truth.x_px, box.y_px - truth.y_px) < 0.08 * truth.width_px
    assert results[-1].head.z_m == pytest.approx(0.6, abs=0.01)


@pytest.mark.parametrize(("model", "span"), [("svm", CLASSICAL_SPAN), ("conv-small", LEARNED_SPAN)])
def test_points_that_are_well_seen_are_sure_by_the_span_of_their_experts(demo, model, span):
    pipeline = Pipeline(replace(AT_ONCE, face=FaceSettings(model=model)), mode=Mode.FACE)
    face = pipeline.step(demo.frame(0)).face
    assert face.confidence_span == span
    middle = float(np.median(face.confidences))
    assert middle > 0.5 * sum(span) and middle <= 1.2 * span[1]


def test_a_face_that_is_gone_is_lost_at_once_and_found_again_where_it_returns(demo, pipeline):
    pipeline.step(demo.frame(0))
    (lost, still_lost) = (pipeline.step(replace(demo.frame(AWAY), time_s=t, index=9)) for t in (0.1, 0.2))
    assert Event.LOST in lost.events
    for result in (lost, still_lost):
        assert result.state is State.LOST
        assert (result.face, result.box, result.head) == (None, None, None)
    back = pipeline.step(replace(demo.frame(10), time_s=0.3))
    assert back.state is State.TRACKING
    assert back.face is not None


def test_a_search_that_begins_with_a_loss_is_an_eager_one(demo, pipeline):
    pipeline.step(demo.frame(0))
    long_after = pipeline.step(replace(demo.frame(AWAY), time_s=60.0))
    assert Event.HINTS not in long_after.events


def test_the_inside_of_the_fit_comes_only_when_asked_for(demo, pipeline):
    pipeline.step(demo.frame(0))
    assert pipeline.step(demo.frame(1)).face.view is None
    pipeline.want_fit_view = True
    view = pipeline.step(demo.frame(2)).face.view
    maps = view.response_maps
    assert maps.shape == (68, 9, 9)
    np.testing.assert_allclose(maps.sum(axis=(1, 2)), 1, atol=1e-3)
    assert len(view.iterates_xy) > 2
    # A map's middle lies where the search began, so the points have come to lie on their maps.
    reach = view.points_on_canvas_xy - view.corners_xy
    assert np.mean((reach > -0.5) & (reach < 8.5)) > 0.9
    rows, columns = view.canvas.shape
    assert np.all(view.points_on_canvas_xy > 0)
    assert np.all(view.points_on_canvas_xy < (columns, rows))


def test_a_fit_that_began_elsewhere_has_no_inside_to_show(demo, pipeline):
    pipeline.want_fit_view = True
    first, second = (pipeline.step(demo.frame(i)) for i in (0, 1))
    assert first.face.view is None
    assert second.face.view is not None


def test_settings_with_a_model_that_is_not_there_change_nothing(demo, pipeline, tmp_path):
    pipeline.step(demo.frame(0))
    before = pipeline.settings
    with pytest.raises(ModelFileError):
        pipeline.change(replace(AT_ONCE, face=FaceSettings(personal=str(tmp_path / "gone.npz"))))
    assert pipeline.settings == before
    assert pipeline.step(demo.frame(1)).state is State.TRACKING


def test_the_mode_can_change_in_the_run(demo):
    pipeline = Pipeline(AT_ONCE)
    assert pipeline.step(demo.frame(0)).face is None
    assert pipeline.face_size is None
    pipeline.use_mode(Mode.FACE)
    assert pipeline.face_size == (68, 44)
    assert pipeline.step(demo.frame(1)).face is not None
    pipeline.use_mode(Mode.HEAD)
    result = pipeline.step(demo.frame(2))
    assert result.face is None
    assert result.state is State.TRACKING


@pytest.mark.parametrize(
    "settings",
    [
        FaceSettings(model="svm-sparse"),
        FaceSettings(model="svm", combine="grey"),
        FaceSettings(model="svm", combine="lbp"),
        FaceSettings(combine="blend-mean"),
        FaceSettings(combine="blend-product"),
        FaceSettings(combine="cycle"),
        FaceSettings(point_weights="glasses"),
        FaceSettings(point_weights="beard"),
    ],
    ids=str,
)
def test_every_choice_of_the_settings_follows_the_face(demo, pipeline, settings):
    pipeline.step(demo.frame(0))
    pipeline.change(replace(AT_ONCE, face=settings))
    for i in range(1, 8):
        result = pipeline.step(demo.frame(i))
    assert result.state is State.TRACKING
    assert error_percent(result.face, result.truth.landmarks_xy) < 7


def test_what_is_told_of_the_face_is_read_from_the_primary_one(demo, pipeline):
    result = [pipeline.step(demo.frame(i)) for i in range(8)][-1]
    (one,) = result.faces
    assert result.primary is one and result.tracked_head is None
    for name in ("face", "box", "confidence", "sighting", "head_raw", "head", "pose_raw", "pose"):
        assert getattr(result, name) is not None
        assert getattr(result, name) is getattr(one, name)
    away = replace(result, faces=(replace(one, primary=False),))
    assert (away.primary, away.face, away.box, away.head, away.pose, away.confidence) == (None,) * 5 + (0.0,)


def no_search(*args):
    raise AssertionError("the face was looked for anew")


CHEAP = [
    {"good_score": 0.6},
    {"lost_score": 0.3},
    {"velocity": 0.5},
    {"window_px": 11},
    {"regularisation": 6.0},
    {"combine": "blend-mean"},
    {"point_weights": "glasses"},
]


@pytest.mark.parametrize("changed", CHEAP, ids=str)
def test_no_face_is_lost_by_a_change_of_numbers(demo, pipeline, changed):
    before = [pipeline.step(demo.frame(i)) for i in range(3)][-1]
    pipeline._following._detection.detector.detect_by_turns = no_search
    pipeline.change(replace(AT_ONCE, face=replace(AT_ONCE.face, **changed)))
    after = pipeline.step(demo.frame(3))
    assert (after.state, after.events) == (State.TRACKING, ())
    assert after.primary.face_id == before.primary.face_id
    assert error_percent(after.face, after.truth.landmarks_xy) < 6


def test_a_changed_threshold_holds_from_the_next_frame_on(demo, pipeline):
    for i in range(3):
        score = pipeline.step(demo.frame(i)).face.score
    assert score < 1.0
    pipeline.change(replace(AT_ONCE, face=FaceSettings(good_score=0.9, lost_score=0.1)))
    strict = [pipeline.step(demo.frame(i)) for i in range(3, 5)]
    expected = [State.TRACKING if one.face.score >= 0.9 else State.UNCERTAIN for one in strict]
    assert [one.state for one in strict] == expected
    pipeline.change(replace(AT_ONCE, face=FaceSettings(good_score=0.3, lost_score=0.1)))
    assert pipeline.step(demo.frame(5)).state is State.TRACKING


def test_a_face_is_followed_on_with_a_prepared_model_and_nothing_is_read(demo, pipeline, monkeypatch):
    settings = replace(AT_ONCE, face=FaceSettings(model="conv-small"))
    prepared = prepare_face(settings.face)
    before = [pipeline.step(demo.frame(i)) for i in range(3)][-1]
    monkeypatch.setattr("tracker.following.prepare_face", no_search)
    pipeline._following._detection.detector.detect_by_turns = no_search
    pipeline.change(settings, prepared)
    after = [pipeline.step(demo.frame(i)) for i in range(3, 6)][-1]
    assert (after.state, after.primary.face_id) == (State.TRACKING, before.primary.face_id)
    assert after.face.confidence_span == LEARNED_SPAN, "the network's experts follow it"
    assert error_percent(after.face, after.truth.landmarks_xy) < 6


def test_a_model_that_was_prepared_for_other_settings_is_not_used(demo, pipeline):
    other = prepare_face(FaceSettings(model="svm-sparse"))
    pipeline.change(replace(AT_ONCE, face=FaceSettings(model="conv-small")), other)
    face = [pipeline.step(demo.frame(i)) for i in range(3)][-1].face
    assert face.confidence_span == LEARNED_SPAN


def test_what_was_learnt_anew_under_the_same_name_is_used(demo, pipeline):
    pipeline.step(demo.frame(0))
    chosen = pipeline.settings.face
    other = prepare_face(FaceSettings(model="conv-small"))
    relearnt = replace(other, wanted=chosen.model, personal=chosen.personal)
    pipeline.change(pipeline.settings, relearnt)
    assert pipeline.step(demo.frame(1)).face.confidence_span == LEARNED_SPAN
    stage = pipeline._following.face
    pipeline.change(pipeline.settings, relearnt)
    assert pipeline._following.face is stage, "the same once more changes nothing"


def test_a_prepared_model_is_kept_and_its_network_has_run():
    first, again = (prepare_face(FaceSettings(model="conv-small")) for _ in range(2))
    assert first.model is again.model
    assert first.is_for(FaceSettings(model="conv-small", good_score=0.7))
    assert not first.is_for(FaceSettings(model="conv-small", personal="me.npz"))


def test_after_a_while_in_head_mode_a_face_is_not_taken_to_be_where_it_was(demo, pipeline):
    pipeline.step(demo.frame(0))
    pipeline.use_mode(Mode.HEAD)
    pipeline.use_mode(Mode.FACE)
    empty = pipeline.step(replace(demo.frame(AWAY), time_s=0.1))
    assert empty.face is None
    back = pipeline.step(replace(demo.frame(10), time_s=0.2))
    assert back.primary.face_id == 1, "but it is known again"


@pytest.mark.parametrize("mode", list(Mode))
def test_after_a_seek_nothing_is_known_of_what_was_seen_before(demo, mode):
    def seen(pipeline, first):
        frames = [replace(demo.frame(index), recorded=True) for index in range(first, first + 6)]
        return [pipeline.step(frame) for frame in frames]

    used, fresh = (Pipeline(AT_ONCE, mode=mode) for _ in range(2))
    seen(used, 0)
    used.recenter()
    used.reset()
    for ours, theirs in zip(seen(used, 300), seen(fresh, 300), strict=True):
        assert ours.events == theirs.events and ours.state is theirs.state
        assert (ours.box, ours.confidence, ours.head) == (theirs.box, theirs.confidence, theirs.head)
        if mode is Mode.FACE:
            np.testing.assert_array_equal(ours.face.points_xy, theirs.face.points_xy)
    assert ours.state is State.TRACKING
    if mode is Mode.FACE:
        assert ours.primary.face_id != 1  # numbers are not used twice


def test_a_seek_in_face_mode_begins_without_the_faces_of_before(demo, pipeline):
    pipeline.step(demo.frame(0))
    pipeline.reset()
    result = pipeline.step(replace(demo.frame(AWAY), recorded=True))
    assert result.faces == () and Event.LOST not in result.events
