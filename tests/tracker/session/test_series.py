"""Numbers over time, read by columns: the same as those of the results themselves."""

import numpy as np
import pyarrow as pa
import pytest

from tests.sessions_made import LOST, made_result, make_session
from tracker.run.timeline import LOST as LOST_CODE
from tracker.run.timeline import TRACKED
from tracker.session.arrow_rows import SCHEMA, row_of
from tracker.session.reader import read_session
from tracker.session.series import series_of
from tracker.types import Box, HeadPosition, State, TrackedHead, TrackResult


def expected(results, value):
    """One number of each result, NaN where there is none."""
    return np.array([np.nan if (found := value(one)) is None else found for one in results], np.float32)


@pytest.fixture
def session(tmp_path):
    return read_session(make_session(tmp_path / "one", video="none"))


def test_columns_are_the_numbers_of_the_results(session):
    series = series_of(session.results.batches())
    results = list(session.results)
    np.testing.assert_array_equal(series.times_s, session.times_s)
    for name, value in {
        "x": lambda one: None if one.head is None else 100 * one.head.x_m,
        "yaw": lambda one: None if one.pose is None else np.degrees(one.pose.rotation.yaw_rad),
        "confidence": lambda one: one.primary and one.primary.face.score,
    }.items():
        np.testing.assert_allclose(series.numbers[name], expected(results, value), rtol=1e-6, err_msg=name)
    smile = expected(results, lambda one: one.primary and one.primary.reading.shapes["jawOpen"])
    np.testing.assert_allclose(series.signals["jawOpen"], smile)
    assert np.nanmax(series.signals["AU12"]) == np.float32(0.25)
    assert set(series.expressions) == {
        "neutral",
        "happiness",
        "surprise",
        "sadness",
        "anger",
        "disgust",
        "fear",
        "contempt",
    }
    assert [code == LOST_CODE for code in series.states] == [index in LOST for index in range(50)]
    # What was not read is not there at all.
    assert "gaze yaw" not in series.numbers


def test_a_head_that_is_followed_by_its_colours_has_numbers_too():
    heads = [TrackedHead(box=Box(1, 2, 3, 4), confidence=0.5, head=HeadPosition(0.1 * i, 0.0, 0.6)) for i in range(3)]
    results = [TrackResult(i, i / 30, State.TRACKING, tracked_head=head) for i, head in enumerate(heads)]
    results.insert(1, TrackResult(9, 0.5, State.DETECTING))
    batch = pa.RecordBatch.from_pylist([row_of(one) for one in results], schema=SCHEMA)
    series = series_of([batch])
    np.testing.assert_allclose(series.numbers["x"], [0.0, np.nan, 10.0, 20.0], rtol=1e-6)
    np.testing.assert_allclose(series.numbers["confidence"], [0.5, np.nan, 0.5, 0.5])
    assert series.states.tolist() == [TRACKED, LOST_CODE, TRACKED, TRACKED]
    assert not series.signals


def test_what_comes_late_is_unknown_before():
    first = pa.RecordBatch.from_pylist([row_of(TrackResult(0, 0.0, State.DETECTING))], schema=SCHEMA)
    many = pa.RecordBatch.from_pylist([row_of(TrackResult(1, 1.0, State.LOST))] * 700, schema=SCHEMA)
    last = pa.RecordBatch.from_pylist([row_of(made_result(3, 3.0))], schema=SCHEMA)
    series = series_of([first, many, last])
    assert series.times_s.size == 702
    assert np.isnan(series.signals["jawOpen"][:-1]).all() and series.signals["jawOpen"][-1] == np.float32(0.03)


def test_reading_ends_when_nobody_wants_it_any_more(session):
    def no_more():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        series_of(session.results.batches(), no_more)
