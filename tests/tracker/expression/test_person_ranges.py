"""What is learnt and kept of a person: quantiles, extremes, the neutral face, and the file of them."""

import numpy as np
import pytest

from tests.tracker.expression.made_faces import mean_face, moved, readings, resting_face, tracked, with_lids
from tracker.expression.gestures.settings import GestureSettings
from tracker.expression.neutral import NeutralCapture, Refusal
from tracker.expression.ranges import PersonRanges, PersonRangesError, load_ranges, save_ranges
from tracker.expression.running import RunningExtremes, RunningQuantile
from tracker.expression.settings import ExpressionSettings
from tracker.expression.stage import ReadingStage
from tracker.types import State


@pytest.mark.parametrize("fps", [15.0, 60.0])
@pytest.mark.parametrize("share", [0.3, 0.5, 0.6])
def test_a_running_quantile_is_that_of_the_values(fps, share):
    values = np.random.default_rng(0).gamma(2.0, 1.0, (int(90 * fps), 3))
    running = RunningQuantile(share)
    for value in values:
        found = running.step(value, 1 / fps)
    below = (values < found).mean(axis=0)
    assert below == pytest.approx([share] * 3, abs=0.06)


def test_a_quantile_does_not_run_away_in_a_pause():
    running = RunningQuantile(0.5)
    for _ in range(60):
        running.step(np.array([1.0]), 1 / 30)
    assert running.step(np.array([5.0]), 60.0) == pytest.approx(1.0, abs=0.1)


def test_extremes_go_where_the_person_goes_and_no_farther_than_they_may():
    extremes = RunningExtremes(np.full(3, 0.9), (0.5, 1.3))
    for index in range(60 * 30):
        swing = abs(np.sin(index / 20))
        found = extremes.step(np.array([0.05, 0.7 * swing, 3.0 * swing]), 1 / 30)
    assert found[0] == pytest.approx(0.93, abs=0.05)
    assert 0.6 < found[1] < 0.75
    assert found[2] == pytest.approx(1.3)


def speaking(seconds, fps=30.0):
    """A mouth that opens and closes again and again."""
    opens = np.maximum(0.0, np.sin(np.arange(0, seconds, 1 / fps) * 9.0)) ** 2
    return [moved(resting_face(), jawOpen=0.5 * amount) for amount in opens], opens


def test_who_begins_with_an_open_mouth_has_it_open():
    found = readings(ReadingStage(ExpressionSettings()), [moved(resting_face(), jawOpen=0.8)] * 10)
    assert found[-1].shapes["jawOpen"] > 0.5


def test_who_talks_rests_with_the_mouth_closed():
    faces, opens = speaking(25)
    found = readings(ReadingStage(ExpressionSettings()), faces)
    told = np.array([one.shapes["jawOpen"] for one in found[-300:]])
    assert told[opens[-300:] < 0.02].max() < 0.1 and told[opens[-300:] > 0.95].min() > 0.4


def test_nothing_is_learnt_when_switched_off():
    stage = ReadingStage(ExpressionSettings(learn=False))
    found = readings(stage, [mean_face()] * 5 + [moved(browInnerUp=0.6)] * 600)
    assert found[-1].shapes["browInnerUp"] == pytest.approx(found[30].shapes["browInnerUp"], abs=0.01)


def captured(faces, fps=30.0, **turns):
    capture = NeutralCapture()
    for index, face in enumerate(faces):
        one = tracked(face, **turns) if isinstance(face, np.ndarray) else face
        capture.take(one, index / fps)
    return capture


def test_two_seconds_of_a_still_face_are_a_neutral_face():
    random = np.random.default_rng(0)
    face = moved(browDownLeft=0.5)
    shut = with_lids(face, 0.0, 0.0)
    capture = captured(
        [(shut if index in (20, 21, 22) else face) + random.normal(0, 2e-4, (68, 3)) for index in range(62)]
    )
    assert capture.done and capture.refusal is None and capture.share == 1.0
    assert np.abs(capture.ranges.neutral_m - face).max() < 3e-4
    assert capture.ranges.captured


def test_a_captured_face_counts_at_once_and_is_said_to():
    stage, resting = ReadingStage(ExpressionSettings()), moved(mouthFrownLeft=0.8, mouthFrownRight=0.8)
    before = readings(stage, [mean_face()] * 30 + [resting])[-1]
    assert before.shapes["mouthFrownLeft"] > 0.4 and not before.calibrated
    stage.use_ranges(captured([resting] * 62).ranges)
    after = readings(stage, [resting] * 20, start_s=5.0)[-1]
    assert after.shapes["mouthFrownLeft"] < 0.02 and after.calibrated
    assert stage.ranges.captured
    stage.use_ranges(None)
    assert not readings(stage, [resting], start_s=9.0)[-1].calibrated


@pytest.mark.parametrize(
    ("faces", "turns", "refusal"),
    [
        (lambda: [mean_face()] * 20 + [None] * 15, {}, Refusal.LOST),
        (lambda: [mean_face()] * 20 + [tracked(mean_face(), state=State.UNCERTAIN)] * 15, {}, Refusal.LOST),
        (lambda: [mean_face()] * 62, {"yaw_rad": 0.4}, Refusal.ASIDE),
        (lambda: [tracked(mean_face(), pitch_rad=0.003 * index) for index in range(62)], {}, Refusal.MOVING),
        (lambda: speaking(3)[0], {}, Refusal.TALKING),
        (lambda: [mean_face()] * 20 + [with_lids(mean_face(), 0.0, 0.0)] * 42, {}, Refusal.EYES_CLOSED),
    ],
)
def test_what_is_no_neutral_face_is_refused_with_the_reason(faces, turns, refusal):
    capture = captured(faces(), **turns)
    assert capture.refusal is refusal and capture.ranges is None and capture.done
    assert refusal.value.count(".") == 2


def some_ranges():
    return captured([mean_face()] * 62).ranges


def test_ranges_come_back_from_their_file_as_they_were(tmp_path):
    stage = ReadingStage(ExpressionSettings())
    readings(stage, speaking(20)[0])
    learnt = stage.ranges
    save_ranges(learnt, tmp_path / "me.toml")
    back = load_ranges(tmp_path / "me.toml")
    assert np.abs(back.neutral_m - learnt.neutral_m).max() < 1e-6
    assert back.open_gaps == pytest.approx(learnt.open_gaps, abs=1e-4)
    assert dict(back.most) == pytest.approx(dict(learnt.most), abs=1e-3)
    assert back.captured is learnt.captured is False
    assert back.neutral_m.flags.writeable is False


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"visavis-ranges"', '"something"'),
        ("version = 1", "version = 9"),
        ("captured = true", "captured = 3"),
        ("closed_share = 0.7", "closed_share = 7.0"),
        ("neutral_mm = [", "neutral_mm = [[0, 0, 0],"),
        ("[most]", "[most]\nearWiggle = 0.9"),
        ("format", "="),
    ],
)
def test_a_damaged_file_is_told_in_one_line(tmp_path, old, new):
    path = tmp_path / "me.toml"
    save_ranges(some_ranges(), path)
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(PersonRangesError, match=r"me\.toml") as problem:
        load_ranges(path)
    assert "\n" not in str(problem.value)


def test_a_stage_begins_with_the_file_of_its_settings_and_keeps_the_old_one_where_there_is_none(tmp_path):
    path = tmp_path / "me.toml"
    ranges = some_ranges()
    save_ranges(PersonRanges(ranges.neutral_m, ranges.open_gaps, captured=True), path)
    stage = ReadingStage(ExpressionSettings(ranges=str(path)))
    assert readings(stage, [mean_face()])[0].calibrated
    with pytest.raises(PersonRangesError):
        stage.use(ExpressionSettings(ranges=str(tmp_path / "missing.toml")), GestureSettings())
    assert readings(stage, [mean_face()], start_s=1.0)[0].calibrated
    stage.use(ExpressionSettings(), GestureSettings())
    assert not readings(stage, [mean_face()], start_s=2.0)[0].calibrated


def test_another_face_is_not_taken_for_the_person_of_the_file(tmp_path):
    stage = ReadingStage(ExpressionSettings())
    stage.use_ranges(some_ranges())
    mine, other = tracked(mean_face()), tracked(mean_face(), face_id=2, primary=False)
    (one,) = readings(stage, [mine])
    (beside,) = readings(stage, [other], start_s=0.1)
    assert one.calibrated and not beside.calibrated
