"""Losses among the markers of a recording, and the commands that tell of them."""

import csv

import numpy as np
import pytest

from tracker.geometry import Sighting
from tracker.session.description import SessionDescription
from tracker.session.layout import new_session
from tracker.session.loss_markers import LossMarkers, WatchedRecorder
from tracker.session.markers import MarkerKind
from tracker.session.reader import read_session
from tracker.session.recorder import RecorderSettings, SessionRecorder
from tracker.types import Box, Event, Frame, State, TrackedHead, TrackResult

IMAGE = np.random.default_rng(0).integers(0, 200, (240, 320, 3), np.uint8)


def play(sink, states):
    """A head that is followed (f), lost (l), looked for (s)."""
    for index, letter in enumerate(states):
        values, state = {}, State.LOST
        if letter == "f":
            head = TrackedHead(box=Box(160, 120, 60, 80), confidence=0.8, sighting=Sighting(160.0, 113.0, 60.0))
            values, state = {"tracked_head": head}, State.TRACKING
        elif letter == "l":
            values = {"events": (Event.LOST,)}
        result = TrackResult(index, index / 30, state, **values)
        sink.take(Frame(IMAGE + np.uint8(index % 5), result.time_s, index), result)
    sink.close()


@pytest.mark.parametrize(
    ("states", "marked"),
    [
        ("f" * 60, []),
        ("f" * 60 + "l" + "s" * 29 + "f" * 10, [(2.0, 1.0)]),
        ("f" * 60 + "l" + "s" * 5 + "f" * 30 + "l" + "s" * 29 + "f", [(2.0, 0.2), (3.2, 1.0)]),
        # Not found again: until the last frame.
        ("f" * 60 + "l" + "s" * 30, [(2.0, 1.0)]),
        ("f" * 60 + "l" + "s" * 3, [(2.0, 0.1)]),
    ],
)
def test_each_loss_is_marked_once_for_as_long_as_it_lasted(states, marked):
    markers = []
    play(LossMarkers(markers.append), states)
    assert [(round(one.time_s, 6), round(one.duration_s, 6)) for one in markers] == marked
    assert all(one.kind is MarkerKind.LOSS and one.label.endswith(".") for one in markers)


def test_what_happened_can_be_said_in_another_language():
    markers = []
    play(LossMarkers(markers.append, lambda words: f"<{words}>"), "f" * 60 + "l" + "s" * 20)
    assert markers[0].label == "<Your face was lost, and it is not clear why.>"


def test_a_recording_has_its_losses_among_its_markers(tmp_path):
    folder = new_session(tmp_path / "session", "2026-01-01T00:00:00+00:00")
    recorder = SessionRecorder(folder, SessionDescription(), RecorderSettings(video="none"))
    watched = WatchedRecorder(recorder)
    play(watched, "f" * 60 + "l" + "s" * 20)
    session = read_session(tmp_path / "session")
    (marker,) = session.markers
    assert (marker.kind, marker.time_s, marker.origin) == (MarkerKind.LOSS, 2.0, "visavis")
    assert len(session.results) == 81
    assert len(watched.losses.losses) == 1


def test_what_cannot_be_marked_still_ends_the_recording(tmp_path):
    class Recorder:
        closed = False

        def mark(self, marker):
            raise OSError("full")

        def take(self, frame, result):
            pass

        def close(self):
            self.closed = True

    recorder = Recorder()
    with pytest.raises(OSError, match="full"):
        play(WatchedRecorder(recorder), "f" * 60 + "l" + "s" * 5)
    assert recorder.closed


def test_the_command_reads_a_report(tmp_path, capsys):
    from tracker.commands.application import run_command_line
    from tracker.diagnosis.watch import LossWatch
    from tracker.session.loss_report import write_report

    watch = LossWatch()
    play(watch, "f" * 60 + "l" + "s" * 20)
    write_report(tmp_path / "why.zip", watch.records[0], SessionDescription(program="9.9", mode="head"))

    def run(*given):
        return run_command_line([str(one) for one in ("report", *given)], lambda source: 0)

    assert run(tmp_path / "why.zip", "--unpack", tmp_path / "lost") == 0
    told = capsys.readouterr().out
    assert "Lost at 2.00 s, frame 60" in told
    assert "The rules find the same again." in told
    assert "visavis 9.9" in told
    assert len(read_session(tmp_path / "lost").results) == len(watch.records[0].results)
    assert run(tmp_path / "why.zip", "--unpack", tmp_path / "lost") == 2
    assert run(tmp_path / "missing.zip") == 2
    assert "Traceback" not in capsys.readouterr().err


def test_track_tells_of_losses_and_writes_them_as_a_table(tmp_path, capsys):
    import cv2

    from tracker.commands.application import run_command_line
    from tracker.sources.demo import DemoSettings, DemoSource

    source = DemoSource(DemoSettings(width_px=320, height_px=240, static=True))
    folder = tmp_path / "pictures"
    folder.mkdir()
    for index in range(50):
        image = source.frame(index).image
        cv2.imwrite(str(folder / f"{index:03d}.png"), image if index < 30 else np.uint8(image * 0.02))
    arguments = ["track", "--source", str(folder), "--output", str(tmp_path / "track.csv")]
    arguments += ["--losses", str(tmp_path / "why.csv")]
    assert run_command_line(arguments, lambda source: 0) == 0
    with (tmp_path / "why.csv").open() as file:
        (row,) = csv.DictReader(file)
    assert row["cause"] == "too dark"
    assert 30 <= int(row["frame"]) < 50
    assert "The face was lost once:" in capsys.readouterr().err
