"""The user's own expressions in the app: recorded, learnt, told, kept, exported; without Qt."""

import numpy as np
import pytest

from gui.pages.expression.own_model import OwnExpressions, report_words
from tests.tracker.expression.made_faces import mean_face
from tracker.expression.personal_classifier import OwnReport
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.types import Box, State, TrackedFace, TrackResult


def frontal(kind, rng):
    """A face of one of two kinds, with some noise."""
    model = shipped_shape_3d()
    sigmas = rng.normal(0.0, 0.15, model.mode_count)
    sigmas[0] += {"wide": 2.0, "plain": -2.0, "other": 0.0}[kind]
    return model.shape_m(sigmas * np.sqrt(model.variances)) if kind != "other" else mean_face() * 1.001


class Sitter:
    """Shows faces to the model, frame after frame."""

    def __init__(self, own, make_face):
        self.own, self.face, self.time_s, self.rng = own, make_face(), 0.0, np.random.default_rng(1)

    def show(self, kind, seconds=1.0):
        for _ in range(round(30 * seconds)):
            self.time_s += 1 / 30
            points = frontal(kind, self.rng) if kind else None
            one = TrackedFace(1, True, State.TRACKING, Box(0, 0, 1, 1), self.face) if kind is None else None
            one = one or TrackedFace(
                face_id=1, primary=True, state=State.TRACKING, box=Box(0, 0, 1, 1), face=self.face, frontal_m=points
            )
            self.own.take(TrackResult(0, self.time_s, State.TRACKING, faces=(one,)))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "new" / "own.npz"


@pytest.fixture
def used():
    return []


@pytest.fixture
def own(path, used):
    made = OwnExpressions(path, used.append, lambda notice: pytest.fail(notice.text))
    yield made
    made.close()


@pytest.fixture
def sitter(own, make_face):
    return Sitter(own, make_face)


def learnt(own):
    """Wait for what is learnt behind."""
    if own._learning is not None:
        own._learning.exception(timeout=30.0)
        own.tick()


@pytest.fixture
def taught(own, sitter):
    for kind in ("wide", "plain"):
        own.begin(kind)
        sitter.show(kind, 5.5)
    learnt(own)
    return own


def test_what_was_shown_is_told_from_then_on(taught, sitter):
    assert taught.state.names == ("wide", "plain")
    assert taught.state.report.accuracy > 0.9
    for kind in ("wide", "plain", "wide"):
        sitter.show(kind, 0.1)
        assert taught.state.named == kind
        assert taught.state.shares[kind] > 0.5
    sitter.show(None, 0.1)
    assert (taught.state.named, taught.state.shares) == ("", {})


def test_recording_is_shown_and_needs_a_face(own, sitter):
    own.begin("wide")
    assert (own.state.collecting, own.state.share, own.state.can_add) == ("wide", 0.0, False)
    sitter.show(None, 3.0)
    assert own.state.share == 0.0
    sitter.show("wide", 3.0)
    assert 0.2 < own.state.share < 0.8
    own.cancel()
    assert (own.state.collecting, own.state.names) == ("", ())


def test_it_is_there_the_next_time_and_can_be_taken_elsewhere(taught, sitter, path, tmp_path, used):
    assert used == [str(path)]
    again = OwnExpressions(path, used.append, lambda notice: pytest.fail(notice.text))
    again.load()
    assert again.state.names == ("wide", "plain")
    exported = tmp_path / "mine.npz"
    taught.export(exported)
    taught.delete()
    assert taught.state.names == ()
    assert not path.exists()
    taught.bring(exported)
    assert taught.state.names == ("wide", "plain")
    assert path.exists()


def test_a_name_must_be_one_of_its_own(taught):
    taught.begin("wide")
    assert "already" in taught.state.problem
    taught.begin(" ")
    assert "name" in taught.state.problem
    assert taught.state.collecting == ""


def test_without_two_of_them_nothing_is_told(taught, sitter, path, used):
    taught.remove("plain")
    sitter.show("wide", 0.1)
    assert taught.state.named == ""
    assert used[-1] == ""
    assert not path.exists()


def test_a_file_that_is_none_is_told(own, tmp_path):
    bad = tmp_path / "bad.npz"
    bad.write_bytes(b"nonsense")
    own.bring(bad)
    assert "bad.npz" in own.state.problem


def test_a_kept_file_that_cannot_be_used_is_not_handed_to_the_tracker(path, used):
    told = []
    path.parent.mkdir()
    path.write_bytes(b"nonsense")
    OwnExpressions(path, used.append, told.append).load()
    assert used == [""]
    assert "own.npz" in told[0].text


def test_the_report_is_a_sentence():
    assert report_words(None) == ""
    assert "97 %" in report_words(OwnReport(0.97, {}, None))
    assert "“wide” is taken for “plain”" in report_words(OwnReport(0.9, {}, ("wide", "plain")))
