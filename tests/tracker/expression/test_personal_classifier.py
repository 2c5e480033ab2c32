"""Own expressions: learnt from a few seconds, honest about what they are not, kept in a file."""

from itertools import pairwise

import numpy as np
import pytest

from tracker.errors import PersonalModelError
from tracker.expression.learning import SECONDS, CollectingPhase, OwnExpressionsCourse
from tracker.expression.personal_classifier import OwnFrames, learn_expressions
from tracker.expression.personal_classifier_file import (
    MOST_FRAMES,
    load_own_expressions,
    own_expressions_file,
    save_own_expressions,
)

KIND, FEATURES, FRAMES = "shape parameters", 34, 120
PLACES = {
    "rest": np.zeros(FEATURES),
    "smile": np.r_[1.5, -1.0, np.zeros(FEATURES - 2)],
    "frown": np.r_[-1.0, 0.0, 1.5, np.zeros(FEATURES - 3)],
}


def shown(name, seed=0, frames=FRAMES, drift=0.05):
    """Frames of a face that holds an expression: noise from frame to frame, and a slow drift of the whole."""
    random = np.random.default_rng([seed, *name.encode()])
    slow = np.cumsum(random.normal(0, 1, (frames, FEATURES)), axis=0)
    slow *= drift / max(slow.std(), 1e-9)
    return OwnFrames(name, PLACES[name] + slow + random.normal(0, 0.05, (frames, FEATURES)))


@pytest.fixture(scope="module")
def classifier():
    return learn_expressions(tuple(shown(name) for name in PLACES))


def test_expressions_shown_again_are_told(classifier):
    for name in PLACES:
        again = shown(name, seed=1)
        told = [classifier.named(row)[1] for row in again.features]
        assert told.count(name) > 0.9 * len(told)


def test_probabilities_sum_to_one_with_none_of_them(classifier):
    shares = classifier.shares(np.random.default_rng(0).normal(0, 1, (30, FEATURES)))
    assert shares.shape == (30, 4)
    np.testing.assert_allclose(shares.sum(axis=1), 1.0)
    named, _ = classifier.named(PLACES["smile"])
    assert set(named) == set(PLACES)


def test_a_face_far_from_all_is_none_of_them(classifier):
    far = np.zeros(FEATURES)
    far[10:14] = 2.5
    shares = classifier.shares(far)
    assert shares[-1] > 0.9
    assert classifier.named(far)[1] == ""


def test_between_two_it_is_less_sure_than_at_either(classifier):
    between = classifier.shares(0.5 * (PLACES["rest"] + PLACES["smile"]))
    assert between[:-1].max() < classifier.shares(PLACES["smile"])[:-1].max()


def test_what_cannot_be_told_is_said_to_be_so():
    """Two names for one expression: held-out stretches know it, where frames drawn at random would not."""
    same = OwnFrames("same", shown("rest", seed=5, drift=0.0).features)
    learnt = learn_expressions((shown("rest", drift=0.0), same, shown("smile")))
    assert learnt.report.recalls["smile"] > 0.9
    assert min(learnt.report.recalls["rest"], learnt.report.recalls["same"]) < 0.8
    assert set(learnt.report.confused) == {"rest", "same"}
    assert learnt.shares(PLACES["rest"])[:2].max() < 0.9


def test_a_good_report_names_nothing(classifier):
    assert classifier.report.accuracy == 1.0
    assert classifier.report.confused is None


def test_any_features_will_do_whatever_their_size():
    frames = tuple(OwnFrames(name, shown(name).features[:, :6] * (1, 1000, 1e-3, 1, 1, 1)) for name in PLACES)
    learnt = learn_expressions(frames)
    assert learnt.feature_count == 6
    assert learnt.named(PLACES["smile"][:6] * (1, 1000, 1e-3, 1, 1, 1))[1] == "smile"


@pytest.mark.parametrize(
    ("frames", "says"),
    [
        ((shown("rest"),), "At least 2"),
        ((shown("rest"), shown("smile", frames=10)), "too little of smile"),
        ((shown("rest"), OwnFrames("x", np.zeros((60, 5)))), "same way"),
        ((OwnFrames("a", np.ones((60, 5))), OwnFrames("b", np.ones((60, 5)))), "do not differ"),
        (tuple(OwnFrames(str(n), np.zeros((60, 5))) for n in range(13)), "At most 12"),
        ((shown("rest"), OwnFrames("x", np.full((60, FEATURES), np.nan))), "same way"),
    ],
)
def test_what_cannot_be_learnt_from_is_refused_in_a_line(frames, says):
    with pytest.raises(PersonalModelError, match=says) as refusal:
        learn_expressions(frames)
    assert "\n" not in str(refusal.value)


def test_a_file_gives_the_same_answers(classifier, tmp_path):
    path = tmp_path / "own.npz"
    save_own_expressions(classifier, KIND, path)
    again = load_own_expressions(path, KIND)
    assert again.names == classifier.names
    probes = np.random.default_rng(0).normal(0, 1, (20, FEATURES))
    np.testing.assert_allclose(again.shares(probes), classifier.shares(probes), atol=1e-4)
    assert path.stat().st_size < 200_000


def test_many_frames_are_thinned_evenly(tmp_path):
    learnt = learn_expressions(tuple(shown(name, frames=900) for name in PLACES))
    save_own_expressions(learnt, KIND, tmp_path / "own.npz")
    again = load_own_expressions(tmp_path / "own.npz", KIND)
    assert [len(one.features) for one in again.frames] == [MOST_FRAMES] * 3
    np.testing.assert_allclose(again.frames[0].features[-1], learnt.frames[0].features[-1], rtol=1e-6)


def test_other_features_and_damaged_files_are_refused_in_a_line(classifier, tmp_path):
    path = tmp_path / "own.npz"
    save_own_expressions(classifier, KIND, path)
    with pytest.raises(PersonalModelError, match="another version"):
        load_own_expressions(path, "other features")
    path.write_bytes(path.read_bytes()[:-40])
    for wrong in (path, tmp_path / "none.npz"):
        with pytest.raises(PersonalModelError) as refusal:
            load_own_expressions(wrong, KIND)
        assert wrong.name in str(refusal.value)
        assert "\n" not in str(refusal.value)


def test_a_place_that_cannot_be_written_is_told(classifier, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(PersonalModelError, match="cannot be saved"):
        save_own_expressions(classifier, KIND, tmp_path / "file" / "own.npz")


def test_the_apps_file_is_the_users():
    assert own_expressions_file().name == "own-expressions.npz"


# --- the course -------------------------------------------------------------------------------------------------------


def run(course, name, start_s, seconds=SECONDS + 1.5, tracked=lambda number: True):
    course.begin(name)
    frames = shown(name, frames=int(30 * seconds)).features
    for number, row in enumerate(frames):
        course.take(row if tracked(number) else None, start_s + number / 30)


def test_a_course_of_two_expressions_learns_them():
    course = OwnExpressionsCourse()
    assert not course.enough
    run(course, "rest", 10.0)
    assert course.names == ("rest",)
    assert course.phase is CollectingPhase.IDLE
    run(course, "smile", 30.0)
    assert course.enough
    assert course.learn().named(PLACES["smile"])[1] == "smile"


def test_progress_grows_and_waits_for_the_face():
    course, seen = OwnExpressionsCourse(), []
    course.begin("rest")
    assert course.phase is CollectingPhase.SETTLING
    for number in range(60):
        course.take(PLACES["rest"], number / 30)
        seen.append(course.progress)
    assert all(after >= before for before, after in pairwise(seen))
    before = course.progress
    assert 0.1 < before < 0.5
    for number in range(60, 120):
        course.take(None, number / 30)
    assert course.progress == before
    # What passed while the face was away is no time that the expression was shown.
    course.take(PLACES["rest"], 4.0)
    assert course.progress == before


def test_frames_before_the_face_has_settled_do_not_count():
    course = OwnExpressionsCourse()
    course.begin("smile")
    for number in range(int(30 * (SECONDS + 2))):
        course.take(PLACES["rest"] if number < 25 else PLACES["smile"], number / 30)
    run(course, "rest", 100.0)
    np.testing.assert_allclose(
        course.learn().frames[0].features, PLACES["smile"][None] + np.zeros((120, 1)), atol=1e-12
    )


@pytest.mark.parametrize(("name", "says"), [("", "needs a name"), ("x" * 41, "at most 40"), (" rest ", "already")])
def test_names_that_will_not_do(name, says):
    course = OwnExpressionsCourse()
    run(course, "rest", 0.0)
    with pytest.raises(PersonalModelError, match=says):
        course.begin(name)


def test_what_was_begun_can_be_dropped_and_what_was_collected_removed():
    course = OwnExpressionsCourse()
    run(course, "rest", 0.0)
    course.begin("smile")
    course.cancel()
    assert (course.name, course.progress) == ("", 0.0)
    course.take(PLACES["smile"], 50.0)
    assert course.names == ("rest",)
    course.remove("rest")
    assert course.names == ()


def test_it_goes_on_from_what_was_learnt_before(classifier):
    course = OwnExpressionsCourse(classifier)
    assert course.names == classifier.names
    course.remove("frown")
    assert course.enough
    assert course.learn().names == ("rest", "smile")


# --- as a part of a reading -------------------------------------------------------------------------------------------


def part_of(path):
    from tracker.expression.gestures.settings import GestureSettings
    from tracker.expression.own_part import OwnPart, own_expressions_of
    from tracker.expression.settings import ExpressionSettings, ReadingSettings

    settings = ExpressionSettings(own=str(path))
    return OwnPart(ReadingSettings(settings, GestureSettings(), own_expressions_of(settings)))


def told(part, face, time_s):
    from tests.tracker.expression.made_faces import PICTURE, tracked
    from tracker.expression.seen import SeenFace
    from tracker.readings import FaceReading
    from tracker.types import Frame

    seen = SeenFace(Frame(PICTURE, time_s, 0), tracked(face), face, None)
    return part.step(seen, FaceReading()).expression


@pytest.fixture(scope="module")
def shown_faces():
    from tests.tracker.expression.made_faces import moved, resting_face

    rest = resting_face()
    return {
        "rest": rest,
        "grin": moved(rest, mouthSmileLeft=1.0, mouthSmileRight=1.0),
        "gape": moved(rest, jawOpen=1.0),
    }


@pytest.fixture(scope="module")
def own_file(shown_faces, tmp_path_factory):
    from tracker.expression.pose_free import ShapeReader

    reader, random = ShapeReader(), np.random.default_rng(0)
    frames = tuple(
        OwnFrames(name, reader.of_frontal(shown_faces[name]) + random.normal(0, 0.05, (60, reader.model.mode_count)))
        for name in ("rest", "grin")
    )
    path = tmp_path_factory.mktemp("own") / "own.npz"
    save_own_expressions(learn_expressions(frames), reader.kind, path)
    return path


def test_the_part_tells_own_expressions_and_none_of_them(shown_faces, own_file):
    for name, called in (("rest", "rest"), ("grin", "grin"), ("gape", "")):
        expression = told(part_of(own_file), shown_faces[name], 0.0)
        assert expression.own_name == called
        assert set(expression.own) == {"rest", "grin"}
        assert expression.emotion is None


def test_the_part_is_calm_and_forgets_a_face_that_was_lost(shown_faces, own_file):
    part = part_of(own_file)
    told(part, shown_faces["rest"], 0.0)
    chances = [told(part, shown_faces["grin"], index / 30).own["grin"] for index in range(1, 40)]
    assert all(after > before for before, after in pairwise(chances))
    assert chances[0] < 0.2 < 0.9 < chances[-1]
    part.lost()
    assert told(part, shown_faces["rest"], 5.0).own["rest"] > 0.8


def test_without_own_expressions_there_is_nothing_to_tell(shown_faces):
    assert told(part_of(""), shown_faces["rest"], 0.0) is None


def test_what_was_just_learnt_is_told_from_the_next_frame_on(shown_faces, own_file):
    from tests.tracker.expression.made_faces import PICTURE, tracked
    from tracker.expression.pose_free import ShapeReader
    from tracker.expression.settings import ExpressionSettings
    from tracker.expression.stage import ReadingStage
    from tracker.readings import Wanted
    from tracker.types import Frame

    stage = ReadingStage(ExpressionSettings())
    stage.wanted = Wanted(expressions=True)

    def own_name(index):
        expression = stage.step(Frame(PICTURE, index / 30, index), (tracked(shown_faces["grin"]),))[
            0
        ].reading.expression
        return None if expression is None else expression.own_name

    assert not own_name(0)
    stage.use_own_expressions(load_own_expressions(own_file, ShapeReader().kind))
    assert own_name(1) == "grin"
    stage.use_own_expressions(None)
    assert not own_name(2)


def test_a_stage_refuses_a_file_of_own_expressions_that_cannot_be_used(own_file, tmp_path):
    from tracker.expression.gestures.settings import GestureSettings
    from tracker.expression.settings import ExpressionSettings
    from tracker.expression.stage import ReadingStage

    (tmp_path / "own.npz").write_bytes(b"no archive")
    damaged, good = (ExpressionSettings(own=str(path)) for path in (tmp_path / "own.npz", own_file))
    with pytest.raises(PersonalModelError, match=r"own\.npz"):
        ReadingStage(damaged)
    stage = ReadingStage(good)
    with pytest.raises(PersonalModelError, match=r"own\.npz"):
        stage.use(damaged, GestureSettings())
