"""`expression`: a table of what a face says, a neutral face on the way, and what was learnt of the person."""

import csv
from typing import ClassVar

import numpy as np
import pytest

from tests.tracker.expression.made_faces import mean_face, tracked
from tracker.expression.ranges import PersonRanges, load_ranges
from tracker.readings import Emotion, Expression, FaceReading, Gesture, GestureKind, Side, Wanted
from tracker.types import State, TrackResult

SAYS = FaceReading(
    shapes={"jawOpen": 0.5},
    expression=Expression({Emotion.HAPPINESS: 0.8, Emotion.NEUTRAL: 0.2}, Emotion.HAPPINESS),
)


class ReadingPipeline:
    """Reads from the third frame on; blinks in the fifth."""

    made: ClassVar[list] = []
    face_size = (68, 10)

    def __init__(self, settings=None, *, mode=None, horizontal_fov_rad=None):
        self.settings, self.wanted, self.given = settings, None, []
        self.made.append(self)

    def want_reading(self, wanted):
        self.wanted = wanted

    def use_ranges(self, ranges):
        self.given.append(ranges)

    @property
    def person_ranges(self):
        return PersonRanges(mean_face(), (0.3, 0.3), captured=bool(self.given))

    def step(self, frame):
        if frame.index < 2:
            return TrackResult(frame.index, frame.time_s, State.DETECTING)
        blink = (Gesture(GestureKind.BLINK, 0.1, 0.2), Gesture(GestureKind.WINK, 0.1, 0.2, Side.LEFT))
        one = tracked(mean_face())
        reading = FaceReading(
            shapes=SAYS.shapes, expression=SAYS.expression, gestures=blink if frame.index == 4 else ()
        )
        return TrackResult(frame.index, frame.time_s, State.TRACKING, faces=(_with(one, reading),))


def _with(one, reading):
    from dataclasses import replace

    return replace(one, reading=reading)


@pytest.fixture
def reading_pipeline(monkeypatch):
    monkeypatch.setattr("tracker.pipeline.Pipeline", ReadingPipeline)
    monkeypatch.setattr("tracker.commands.following.prepare_kernels", lambda **options: None)
    ReadingPipeline.made.clear()
    return ReadingPipeline


def rows_of(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_writes_a_row_a_frame_and_a_line_of_what_was_said(
    tmp_path, run, opens, reading_pipeline, list_source, make_frames, capsys
):
    opens(list_source(make_frames(6)))
    assert run("expression", "-s", "any", "-o", tmp_path / "says.csv") == 0
    rows = rows_of(tmp_path / "says.csv")
    assert [row["jawOpen"] for row in rows] == ["", "", *["0.5000"] * 4]
    assert rows[4]["gestures"] == "blink;wink:left"
    line = capsys.readouterr().err
    assert "66.7 % tracking" in line and "1 blinks, 1 winks" in line and "happiness 100 %" in line
    assert reading_pipeline.made[0].wanted == Wanted(signals=True, expressions=True, gaze=True, gestures=True)


def test_less_can_be_asked_for(tmp_path, run, opens, reading_pipeline, list_source, make_frames):
    opens(list_source(make_frames(3)))
    options = ("--no-expressions", "--no-gaze", "--no-gestures", "-q")
    assert run("expression", "-s", "any", "-o", tmp_path / "says.csv", *options) == 0
    assert reading_pipeline.made[0].wanted == Wanted(signals=True)
    assert "gestures" not in rows_of(tmp_path / "says.csv")[0]


def test_a_neutral_face_is_taken_and_kept(tmp_path, run, opens, reading_pipeline, list_source, make_frames, capsys):
    opens(list_source(make_frames(40)))
    kept = tmp_path / "me.toml"
    arguments = ("-s", "any", "-o", tmp_path / "says.csv", "--neutral-seconds", 1, "--keep-ranges", kept)
    assert run("expression", *arguments) == 0
    (given,) = reading_pipeline.made[0].given
    assert np.abs(given.neutral_m - mean_face()).max() < 1e-9
    assert load_ranges(kept).captured
    assert str(kept) in capsys.readouterr().err


def test_what_was_learnt_is_kept_when_it_is_stopped(tmp_path, run, opens, reading_pipeline, list_source, make_frames):
    frames = make_frames(12)
    opens(list_source([*frames[:6], KeyboardInterrupt(), *frames[6:]]))
    kept = tmp_path / "me.toml"
    assert run("expression", "-s", "any", "-o", tmp_path / "says.csv", "--keep-ranges", kept) == 130
    assert len(rows_of(tmp_path / "says.csv")) == 6
    np.testing.assert_allclose(load_ranges(kept).neutral_m, mean_face(), atol=1e-5)


def test_tells_why_there_is_no_neutral_face(tmp_path, run, opens, reading_pipeline, list_source, make_frames, capsys):
    opens(list_source(make_frames(8)))
    assert run("expression", "-s", "any", "-o", tmp_path / "says.csv", "--neutral-seconds", 2) == 0
    assert "No neutral face could be taken." in capsys.readouterr().err
    assert not reading_pipeline.made[0].given


def test_ranges_are_a_setting(tmp_path, run, opens, reading_pipeline, list_source, make_frames):
    opens(list_source(make_frames(3)))
    assert run("expression", "-s", "any", "-o", tmp_path / "a.csv", "-q", "--ranges", tmp_path / "me.toml") == 0
    assert reading_pipeline.made[0].settings.expression.ranges == str(tmp_path / "me.toml")
