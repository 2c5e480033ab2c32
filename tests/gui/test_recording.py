"""Recording: how it begins and ends, what is told, and what is marked."""

import shutil
from collections import namedtuple
from threading import Event

import numpy as np
import pytest

from gui.model.notices import Level, Remedy
from gui.model.recording import Order, Recording, free_bytes, open_recorder, size_of, size_text
from tracker.changes import Change, ChangeKind
from tracker.run.sinks import SinkError, SinkSet
from tracker.session.description import SessionDescription
from tracker.session.markers import MarkerKind
from tracker.session.reader import read_session
from tracker.session.recorder import RecorderSettings
from tracker.types import Frame, State, TrackResult

BEGUN = (Change(ChangeKind.BEGUN),)
Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def sinks():
    made = SinkSet()
    yield made
    made.close(5.0)


@pytest.fixture
def told():
    return []


@pytest.fixture
def recording(sinks, told):
    return Recording(sinks, told.append)


@pytest.fixture
def order(tmp_path):
    return Order(tmp_path / "lib", "2026-11-29T10:11:12+01:00", SessionDescription(), RecorderSettings(video="none"))


def feed(sinks, *indices):
    for index in indices:
        frame = Frame(np.zeros((4, 4, 3), np.uint8), index / 10, index)
        sinks.put(frame, TrackResult(index, index / 10, State.LOST, changes=BEGUN), lambda: True)


def test_what_comes_before_the_beginning_is_not_recorded(recording, sinks, order):
    recording.start(order)
    for index in range(3):
        frame = Frame(np.zeros((4, 4, 3), np.uint8), index / 10, index)
        sinks.put(frame, TrackResult(index, index / 10, State.LOST), lambda: True)
    feed(sinks, 3, 4)
    end(recording)
    assert [result.index for result in read_session(recording.view.folder).results] == [3, 4]


def end(recording):
    recording.stop()
    recording.wait()
    recording.tick(99.0)


def until_taken(sinks):
    """Wait until the recorder has taken what was put in."""
    done = Event()
    sinks._queues[0].post(done.set)
    assert done.wait(10.0)


def test_what_is_recorded_is_a_session_and_its_end_is_told(recording, sinks, order, told):
    assert recording.start(order) and recording.view.on
    feed(sinks, *range(5), 9)
    until_taken(sinks)
    recording.tick(1.0)
    assert recording.view.seconds == pytest.approx(0.9) and recording.view.left_out == 4 and recording.view.size > 0
    end(recording)
    session = read_session(order.library / "2026-11-29_10-11-12")
    assert len(session.results) == 6 and session.description.ended
    assert not recording.view.on
    (notice,) = told
    assert notice.remedies == (Remedy.OPEN_RECORDING, Remedy.OPEN_FOLDER) and notice.link == str(session.folder.path)
    assert "left out: 4" in notice.text


def test_there_is_one_at_a_time_and_each_has_a_folder(recording, sinks, order):
    assert recording.start(order) and not recording.start(order)
    feed(sinks, 0)
    end(recording)
    assert recording.start(order)
    feed(sinks, 0)
    end(recording)
    assert sorted(path.name for path in order.library.iterdir()) == ["2026-11-29_10-11-12", "2026-11-29_10-11-12_2"]


def test_marks_are_kept_at_the_time_of_the_newest_frame(recording, sinks, order):
    recording.mark(MarkerKind.EVENT)
    recording.start(order)
    feed(sinks, 0, 1, 2)
    until_taken(sinks)
    recording.mark(MarkerKind.LABEL, "go")
    recording.leave_out()
    assert recording.view.leaves_out
    feed(sinks, 3, 4)
    until_taken(sinks)
    # What is still to be left out at the end is left out up to there.
    end(recording)
    kept = [(marker.kind, marker.label) for marker in read_session(recording.view.folder).markers]
    assert kept == [(MarkerKind.LABEL, "go"), (MarkerKind.EXCLUDE, "")]
    assert read_session(recording.view.folder).markers[1].duration_s == pytest.approx(0.2)


def test_what_is_marked_before_there_is_a_recorder_is_kept(recording, sinks, order):
    recording.start(order)
    recording.mark(MarkerKind.EVENT, "early", 0.0)
    feed(sinks, 0, 1)
    until_taken(sinks)
    recording.tick(1.0)
    end(recording)
    assert [marker.label for marker in read_session(recording.view.folder).markers] == ["early"]


def test_what_ends_it_is_told_and_what_was_written_can_be_opened(sinks, told, order):
    class Full:
        def __init__(self, inner):
            self._inner = inner

        def __getattr__(self, name):
            return getattr(self._inner, name)

        def take(self, frame, result):
            if frame.index == 2:
                raise SinkError("The recording has ended, as the disk is full. What was recorded is kept.")
            self._inner.take(frame, result)

    recording = Recording(sinks, told.append, lambda order: Full(open_recorder(order)))
    recording.start(order)
    feed(sinks, 0, 1, 2, 3)
    queue = sinks._queues[0]
    queue.join(5.0)
    recording.tick(1.0)
    recording.wait()
    recording.tick(2.0)
    assert not recording.view.on
    assert told[-1].level is Level.ERROR and "disk is full" in told[-1].text
    assert Remedy.OPEN_RECORDING in told[-1].remedies
    assert len(read_session(recording.view.folder).results) == 2


def test_a_folder_that_cannot_be_made_is_told(recording, sinks, order, told, tmp_path):
    (tmp_path / "lib").write_text("a file")
    recording.start(order)
    assert sinks._queues[0].join(10.0)
    recording.tick(1.0)
    recording.wait()
    recording.tick(2.0)
    assert told[-1].level is Level.ERROR and not recording.view.on and Remedy.OPEN_RECORDING not in told[-1].remedies


@pytest.mark.parametrize(("free", "begun", "level"), [(10**7, False, Level.ERROR), (10**9, True, Level.WARNING)])
def test_little_room_is_told_before(recording, order, told, monkeypatch, free, begun, level):
    monkeypatch.setattr(shutil, "disk_usage", lambda place: Usage(free, 0, free))
    assert recording.start(order) is begun
    assert told[0].level is level and size_text(free) in told[0].text
    if begun:
        end(recording)


def test_room_is_looked_for_where_the_folder_will_be(tmp_path):
    assert free_bytes(tmp_path / "not" / "there" / "yet") == pytest.approx(free_bytes(tmp_path), rel=0.1)


def test_sizes_read_well_and_count_what_stays(tmp_path):
    assert [size_text(size) for size in (0, 840_000, 12_340_000, 2_500_000_000)] == [
        "0 kB",
        "840 kB",
        "12.3 MB",
        "2.5 GB",
    ]
    (tmp_path / "a").write_bytes(bytes(1000))
    (tmp_path / ".reserve").write_bytes(bytes(5000))
    assert size_of(tmp_path) == 1000 and size_of(tmp_path / "none") == 0
