"""A recording holds everything, is whole at any moment, and says what became of it."""

import errno
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.tracker.session.conftest import LOCAL, frame_of, recorded, result_for
from tracker.errors import VisavisError
from tracker.files import growing_file
from tracker.run.sinks import Delivery, SinkError, SinkSet
from tracker.session.arrow_rows import row_of
from tracker.session.layout import VideoKind, new_session
from tracker.session.markers import Marker, MarkerKind
from tracker.session.reader import read_session
from tracker.timing import Moment
from tracker.types import Frame

ROOT = Path(__file__).resolve().parents[3]


def same_rows(results, frames):
    return [str(row_of(one)) for one in results] == [str(row_of(result_for(frame))) for frame in frames]


@pytest.mark.parametrize("video", ["h264", "ffv1", "none"])
def test_what_was_recorded_is_read(tmp_path, video):
    # Times that no clock of a film hits, and a gap.
    frames = [frame_of(index, 7.0 + index / 30 + 0.0031 * (index % 3)) for index in range(60) if index != 20]
    recorded(tmp_path / "new", frames, video=video)
    session = read_session(tmp_path / "new")
    assert same_rows(session.results, frames)
    assert session.times_s.tolist() == [frame.time_s for frame in frames]
    assert session.description.ended and session.description.frames == 59 and session.description.dropped == 1
    assert len(session.missing) == 1 and "missing between others" in session.missing[0]
    pictures = [image for image, _ in session.frames()]
    if video == "none":
        assert pictures == [None] * 59 and session.video is None
        return
    for image, frame in zip(pictures, frames, strict=True):
        tolerance = 0 if video == "ffv1" else 90
        assert np.abs(image.astype(int) - frame.image).max() <= tolerance


@pytest.mark.parametrize("video", ["h264", "ffv1"])
def test_frames_can_be_asked_for_from_anywhere(tmp_path, video):
    frames = [frame_of(index) for index in range(60)]
    recorded(tmp_path / "new", frames, video=video)
    session = read_session(tmp_path / "new")
    every = [image for image, _ in session.frames()]
    for first, last in ((0, 3), (17, 25), (59, None), (60, None)):
        part = list(session.frames(first, last))
        assert [result.index for _, result in part] == list(range(first, last or 60))
        assert all(np.array_equal(image, every[result.index]) for image, result in part)


def test_a_damaged_picture_moves_no_other(tmp_path):
    frames = [frame_of(index) for index in range(40)]
    recorder = recorded(tmp_path / "new", frames, video="ffv1", close=False)
    film = recorder.folder.film(VideoKind.FFV1)
    size = film.stat().st_size
    recorder.close()
    content = bytearray(film.read_bytes())
    content[size // 2 : size // 2 + 400] = bytes(400)
    film.write_bytes(content)
    found = [(image, result.index) for image, result in read_session(tmp_path / "new").frames()]
    right = [image is not None and np.array_equal(image, frames[index].image) for image, index in found]
    assert len(found) == 40 and sum(right) >= 36


def test_the_clocks_are_of_the_moment_of_capture(tmp_path):
    moment = Moment(wall_ns=5_000_000_000_000_000_000, monotonic_ns=12_500_000_000)
    frames = [frame_of(index, 12.0 + index / 30) for index in range(3)]
    recorded(tmp_path / "camera", frames, clock=lambda: moment, monotonic_stamps=True)
    clocks = read_session(tmp_path / "camera").description.clocks
    assert clocks.exact and (clocks.capture_s, clocks.monotonic_ns) == (12.0, 12_000_000_000)
    assert clocks.wall_ns_at(13.0) == 5_000_000_000_500_000_000
    recorded(tmp_path / "film", frames, clock=lambda: moment)
    clocks = read_session(tmp_path / "film").description.clocks
    assert not clocks.exact and (clocks.wall_ns, clocks.monotonic_ns) == (moment.wall_ns, moment.monotonic_ns)


def test_marks_are_kept_at_once(tmp_path):
    recorder = recorded(tmp_path / "new", [frame_of(0)], close=False)
    try:
        recorder.mark(Marker(0.5, MarkerKind.LABEL, "zweite Übung\u2028\ud800", 1.5))
        recorder.mark(Marker(0.25, MarkerKind.EVENT, "begin", wall_ns=7))
        marks = read_session(tmp_path / "new").markers
    finally:
        recorder.close()
    assert [(mark.time_s, mark.label, mark.duration_s) for mark in marks] == [
        (0.25, "begin", 0.0),
        (0.5, "zweite Übung\u2028?", 1.5),
    ]
    assert marks[0].wall_ns == 7 and marks[1].wall_ns > 10**18


@pytest.mark.parametrize("later", [frame_of(3), frame_of(9, 0.1), Frame(np.zeros((8, 8, 3), np.uint8), 1.0, 30)])
def test_what_does_not_go_on_from_before_ends_it(tmp_path, later):
    frames = [*(frame_of(index) for index in range(9)), later]
    with pytest.raises(SinkError, match="The recording has ended, as its"):
        recorded(tmp_path / "new", frames)
    session = read_session(tmp_path / "new")
    assert same_rows(session.results, frames[:9])
    assert session.description.ended and session.description.problem in session.missing


def test_nothing_is_ever_overwritten(tmp_path):
    first = new_session(tmp_path / "a", LOCAL)
    first.markers.write_text("mine")
    others = [new_session(tmp_path / "a", LOCAL).path.name for _ in range(3)]
    assert others == [f"2026-11-29_23-30-12{end}" for end in ("", "_2", "_3")]
    assert first.markers.read_text() == "mine"
    (tmp_path / "file").touch()
    with pytest.raises(VisavisError, match="cannot be made"):
        new_session(tmp_path / "file", LOCAL)


class FullDisk:
    """Stands in for `os.write` on a disk with so much room; a write that does not fit is half done, as disks do it."""

    def __init__(self, room, number=errno.ENOSPC):
        self.room, self._number = room, number

    def give(self, room):
        self.room += room

    def __call__(self, number, content):
        if self.room <= 0 and len(content):
            raise OSError(self._number, os.strerror(self._number))
        size = min(self.room, len(content))
        self.room -= size
        return WRITE(number, content[:size])


WRITE = os.write


@pytest.mark.parametrize("video", ["h264", "ffv1"])
def test_a_full_disk_ends_the_recording_and_not_the_tracking(tmp_path, monkeypatch, video):
    frames = [frame_of(index) for index in range(200)]
    sinks, seen = SinkSet(), []
    disk = FullDisk(60_000)
    monkeypatch.setattr(growing_file.os, "write", disk)
    recorder = recorded(tmp_path / "new", [], video=video, close=False)
    free_reserve = recorder._free_reserve
    monkeypatch.setattr(recorder, "_free_reserve", lambda: (free_reserve(), disk.give(1_000_000)))
    sinks.attach("the recording", lambda: recorder)
    sinks.attach("another", lambda: _Taking(seen), Delivery.LOSSLESS)
    for frame in frames:
        sinks.put(frame, result_for(frame), lambda: True)
    sinks.close()
    assert len(seen) == len(frames)
    with pytest.raises(SinkError, match=r"has ended, as the disk is full\. What was recorded is kept in"):
        sinks.check()
    monkeypatch.undo()
    session = read_session(tmp_path / "new")
    assert any("the disk is full" in sentence for sentence in session.missing)
    assert same_rows(session.results, frames[: len(session.results)])
    shown = sum(image is not None for image, _ in session.frames())
    assert 0 < shown < 200
    assert not (tmp_path / "new" / ".reserve").exists()


class _Taking:
    def __init__(self, seen):
        self._seen = seen

    def take(self, frame, result):
        self._seen.append(result.index)

    def close(self):
        pass


def test_a_drive_that_is_pulled_out_ends_the_recording(tmp_path, monkeypatch):
    recorder = recorded(tmp_path / "new", [frame_of(index) for index in range(9)], video="none", close=False)
    recorder._results.flush()
    monkeypatch.setattr(growing_file.os, "write", FullDisk(0, errno.EIO))
    with pytest.raises(SinkError, match=r"has ended, as its folder cannot be written \(Input/output error\)"):
        for index in range(9, 10**6):  # until the rows are written, which happens every now and then
            recorder.take(frame_of(index), result_for(frame_of(index)))
    with pytest.raises(SinkError):
        recorder.mark(Marker(0.0, MarkerKind.NOTE, "too late"))
    with pytest.raises(SinkError):
        recorder.close()
    monkeypatch.undo()
    session = read_session(tmp_path / "new")
    assert len(session.results) == 9 and any("Input/output error" in sentence for sentence in session.missing)


def test_a_recording_that_cannot_begin_is_told_and_leaves_no_thread(tmp_path, monkeypatch):
    monkeypatch.setattr(growing_file.os, "write", FullDisk(10))
    with pytest.raises(SinkError, match="cannot begin, as the disk is full"):
        recorded(tmp_path / "new", [])


@pytest.mark.parametrize("video", ["h264", "ffv1"])
def test_at_any_moment_all_but_the_last_half_second_is_there(tmp_path, video):
    frames = [frame_of(index) for index in range(90)]
    recorder = recorded(tmp_path / "new", frames, video=video, close=False)
    try:
        recorder._results.flush()  # which its keeper does every 0.4 s, however many frames come meanwhile
        shutil.copytree(tmp_path / "new", tmp_path / "copy")
    finally:
        recorder.close()
    session = read_session(tmp_path / "copy")
    assert "not ended properly" in session.missing[0]
    assert same_rows(session.results, frames)
    shown = [result.index for image, result in session.frames() if image is not None]
    assert shown == list(range(len(shown))) and len(shown) > 90 - 20
    assert any(f"without a picture are {90 - len(shown)}" in sentence for sentence in session.missing)


CHILD = """
import os, signal, sys, time
sys.path.insert(0, os.getcwd())
from tests.tracker.session.conftest import frame_of, recorded
recorder = recorded(sys.argv[1], (frame_of(index) for index in range(60)), video="ffv1", close=False)
while recorder._results._rows:
    time.sleep(0.01)
recorder._results.flush()  # waits for the keeper, which has taken the rows
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no kill -9")
def test_a_killed_recording_opens(tmp_path):
    command = [sys.executable, "-c", CHILD, str(tmp_path / "new")]
    assert subprocess.run(command, cwd=ROOT, timeout=120, check=False).returncode == -signal.SIGKILL
    session = read_session(tmp_path / "new")
    assert len(session.results) == 60 and same_rows(session.results, [frame_of(index) for index in range(60)])
    assert sum(image is not None for image, _ in session.frames()) > 60 - 8
