"""Frames and results to record, made of nothing but numbers."""

from pathlib import Path

import numpy as np
import pytest

from tracker.session.description import RecordedSource, SessionDescription
from tracker.session.layout import new_session
from tracker.session.recorder import RecorderSettings, SessionRecorder
from tracker.types import Box, Frame, State, TrackedHead, TrackResult

LOCAL = "2026-11-29T23:30:12+01:00"


def frame_of(index, time_s=None):
    """A picture of coarse noise, which films keep well."""
    coarse = np.random.default_rng(index).integers(0, 255, (6, 8, 3), dtype=np.uint8)
    return Frame(
        np.ascontiguousarray(coarse.repeat(8, 0).repeat(8, 1)), index / 30 if time_s is None else time_s, index
    )


def result_for(frame):
    head = TrackedHead(box=Box(0.1 * frame.index, 2.0, 3.0, float("nan")), confidence=0.5)
    return TrackResult(frame.index, frame.time_s, State.TRACKING, tracked_head=head)


def recorded(folder, frames, *, video="h264", close=True, **options):
    """Record frames into a new session; gives the recorder."""
    source = RecordedSource("made", "made", live=False, recorded=True, size_px=(64, 48), frame_rate_hz=30.0)
    description = SessionDescription(source=source)
    recorder = SessionRecorder(new_session(Path(folder), LOCAL), description, RecorderSettings(video=video), **options)
    try:
        for frame in frames:
            recorder.take(frame, result_for(frame))
    finally:
        if close:
            recorder.close()
    return recorder


@pytest.fixture
def session(tmp_path):
    """The folder of a whole session of two seconds."""
    recorded(tmp_path / "session", [frame_of(index) for index in range(60)])
    return tmp_path / "session"
