"""A session opens as far as it is there, and says in sentences what is not."""

import json
import re

import numpy as np
import pyarrow as pa
import pytest

from tests.tracker.session.conftest import frame_of, recorded
from tracker.errors import VisavisError
from tracker.session.arrow_rows import FORMAT_KEY, SCHEMA, row_of
from tracker.session.describing import describe_run
from tracker.session.description import SessionDescription, read_description, write_description
from tracker.session.layout import SessionError
from tracker.session.markers import Marker, MarkerKind, append, read_markers, write_markers
from tracker.session.reader import read_session
from tracker.session.results_file import ResultsFile
from tracker.types import State, TrackedThing, TrackResult


def test_a_whole_session_lacks_nothing(session):
    read = read_session(session)
    assert read.missing == () and len(read.results) == 60
    assert read.results[-1].index == 59 and [one.index for one in read.results[10:13]] == [10, 11, 12]
    with pytest.raises(IndexError):
        read.results[60]
    with pytest.raises(ValueError):
        read.times_s[0] = 1.0


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda folder: (folder / "session.toml").unlink(), "session.toml is missing"),
        (lambda folder: (folder / "session.toml").write_text("format = 2"), "of version 2 of the format"),
        (lambda folder: (folder / "session.toml").write_text("]"), "session.toml cannot be read"),
        (lambda folder: (folder / "video.mp4").unlink(), "The film is missing."),
        (lambda folder: (folder / "results.arrows").unlink(), "The results are missing; the film can be tracked"),
        (lambda folder: (folder / "results.arrows").write_bytes(b"no"), "The results are missing: results.arrows"),
        (lambda folder: (folder / "markers.jsonl").write_text('{"visavis_markers": 1}\n{\n'), "left out: 1 of 1."),
        (lambda folder: (folder / "markers.jsonl").write_text('{"visavis_markers": 9}\n'), "The markers are missing"),
    ],
)
def test_what_is_missing_is_said(session, damage, sentence):
    damage(session)
    assert any(sentence in said for said in read_session(session).missing)


def test_results_are_read_up_to_where_they_are_damaged(tmp_path):
    folder = recorded(tmp_path / "new", [], video="none", close=False)
    for part in range(6):
        for index in range(10 * part, 10 * part + 10):
            folder.take(frame_of(index), TrackResult(index, index / 30, State.LOST))
        folder._results.flush()
    folder.close()
    path = tmp_path / "new" / "results.arrows"
    content, random = path.read_bytes(), np.random.default_rng(0)
    for size in random.integers(0, len(content), 40):
        path.write_bytes(content[:size])
        read = read_session(tmp_path / "new")
        assert [one.index for one in read.results] == list(range(len(read.results)))
        assert len(read.results) % 10 == 0
        assert any("results" in said for said in read.missing) or len(content) - size <= 8, size


def test_no_session_and_a_folder_of_sessions_are_told(tmp_path):
    with pytest.raises(SessionError, match="There is no session in"):
        read_session(tmp_path / "nowhere")
    recorded(tmp_path / "all" / "one", [frame_of(0)])
    with pytest.raises(SessionError, match=re.escape("such as " + str(tmp_path / "all" / "one"))):
        read_session(tmp_path / "all")


def stream_of(path, rows, schema):
    with pa.ipc.new_stream(path, schema) as stream:
        stream.write_batch(pa.RecordBatch.from_pylist(rows, schema))


def test_results_of_an_older_version_have_less_in_them(tmp_path):
    """A version that knew nothing of things: neither in the table nor in a struct of it."""
    row = row_of(TrackResult(3, 0.1, State.LOST))
    older = SCHEMA.remove(SCHEMA.get_field_index("thing"))
    stream_of(tmp_path / "old.arrows", [row], older)
    (result,) = ResultsFile(tmp_path / "old.arrows")
    assert (result.index, result.state, result.thing) == (3, State.LOST, None)
    place = SCHEMA.get_field_index("thing")
    thing = pa.struct([part for part in SCHEMA.field(place).type if part.name != "relative_size"])
    row = row_of(TrackResult(3, 0.1, State.LOST, thing=TrackedThing(confidence=0.5, relative_size=2.0)))
    stream_of(tmp_path / "old.arrows", [row], SCHEMA.set(place, pa.field("thing", thing)))
    (result,) = ResultsFile(tmp_path / "old.arrows")
    assert result.thing == TrackedThing(confidence=0.5)


@pytest.mark.parametrize(
    "schema",
    [
        SCHEMA.with_metadata({FORMAT_KEY: b"2"}),
        SCHEMA.remove_metadata(),
        SCHEMA.append(pa.field("more", pa.float64())).with_metadata(SCHEMA.metadata),
        SCHEMA.set(0, pa.field("index", pa.int32(), nullable=False)),
        SCHEMA.set(1, pa.field("time_s", pa.float64(), nullable=True)),
        SCHEMA.remove(1),
    ],
)
def test_other_tables_are_refused(tmp_path, schema):
    rows = [{**row_of(TrackResult(3, 0.1, State.LOST)), "more": 1.0}]
    stream_of(tmp_path / "other.arrows", rows, schema)
    with pytest.raises(SessionError, match=r"other\.arrows cannot be read"):
        ResultsFile(tmp_path / "other.arrows")


def test_the_description_comes_back(tmp_path):
    from tracker.pipeline import Pipeline
    from tracker.readings import EVERYTHING
    from tracker.sources.demo import DemoSource

    with DemoSource() as source:
        made = describe_run(Pipeline(), source, "demo", wanted=EVERYTHING, horizontal_fov_rad=1.0)
    write_description(tmp_path / "session.toml", made)
    assert read_description(tmp_path / "session.toml") == made
    assert made.source.size_px == source.size_px and made.settings["camshift"] and len(made.models) > 5


@pytest.mark.parametrize(
    "text",
    [
        "",
        "format = 1\nframes = 1.5",
        "format = 1\nvideo = 'other'",
        "format = 1\nclocks = 3",
        "format = 1\n[clocks]\ncapture_s = 1",
        "format = 1\n[source]\nname = 'a'\nopened_as = ''\nlive = true\nrecorded = false\nsize_px = [1, 2, 3]",
    ],
)
def test_a_damaged_description_is_told_in_a_line(tmp_path, text):
    (tmp_path / "session.toml").write_text(text)
    with pytest.raises(SessionError, match=r"session\.toml cannot be read \([^\n]+\)\.$"):
        read_description(tmp_path / "session.toml")


def test_a_description_names_no_version_by_itself():
    assert SessionDescription().program == ""


MARKS = (
    Marker(1.0, MarkerKind.EVENT, "a"),
    Marker(2.5, MarkerKind.EXCLUDE, "nobody there\n", 3.0, "lsl", 12),
    Marker(9.0, MarkerKind.NOTE, "ä"),
)


def test_markers_are_edited_and_added_to(tmp_path):
    path = tmp_path / "markers.jsonl"
    assert read_markers(path) == ()
    append(path, MARKS[2])
    append(path, MARKS[0])
    assert read_markers(path) == (MARKS[0], MARKS[2])
    write_markers(path, reversed(MARKS))
    assert read_markers(path) == MARKS
    path.write_bytes(path.read_bytes()[:-5])  # killed in the middle of a line
    append(path, MARKS[0])
    assert read_markers(path) == (MARKS[0], *MARKS[:2])


@pytest.mark.parametrize(
    "values",
    [
        {"time_s": "x"}, {"time_s": float("nan")}, {"time_s": 1e999}, {"kind": "other"}, {"label": "x" * 501},
        {"duration_s": -1.0}, {"wall_ns": "x"}, {"label": 3, "time_s": None}, 7, None, [],
    ],
)  # fmt: skip
def test_lines_that_are_no_markers_are_left_out(tmp_path, values):
    path = tmp_path / "markers.jsonl"
    line = {"time_s": 1.0, "kind": "event", "label": "x"} | values if isinstance(values, dict) else values
    path.write_text(f'{{"visavis_markers": 1}}\n{json.dumps(line)}\n')
    append(path, MARKS[0])
    assert read_markers(path) == (MARKS[0],)


def test_markers_that_cannot_be_kept_are_told(tmp_path):
    with pytest.raises(VisavisError, match="cannot be kept"):
        append(tmp_path / "nowhere" / "markers.jsonl", MARKS[0])
    with pytest.raises(ValueError, match="longer than"):
        Marker(0.0, MarkerKind.NOTE, "x" * 501)
