"""Makes recordings to try things on: a face that moves, smiles, and is lost for a while; small pictures or none."""

import numpy as np

from tracker.readings import Emotion, Expression, FaceReading, Wanted
from tracker.session.description import RecordedSource, SessionDescription
from tracker.session.layout import new_session
from tracker.session.recorder import RecorderSettings, SessionRecorder
from tracker.types import Box, Face, Frame, HeadPose, HeadPosition, Rotation, State, TrackedFace, TrackResult

RATE_HZ = 25.0
SIZE_PX = 64, 48
LOST = range(20, 25)


def made_result(index, time_s=None):
    """What is found in frame ``index``; nothing in those of `LOST`."""
    time_s = index / RATE_HZ if time_s is None else time_s
    if index in LOST:
        return TrackResult(index, time_s, State.LOST)
    points = np.random.default_rng(index).random((68, 2)) * 20 + (20, 14)
    face = Face(points, np.zeros(10), np.ones(6), np.full(68, 0.4), np.ones(68, np.bool_), 0.9, 0.001)
    even = {emotion: 1 / len(Emotion) for emotion in Emotion}
    reading = FaceReading(
        shapes={"jawOpen": index / 100, "mouthSmileLeft": 0.5},
        action_units={12: 0.25},
        expression=Expression(even, None),
    )
    pose = HeadPose(Rotation(0.1 * index, 0.0, 0.0), np.array([0.0, 0.0, 0.6]), np.eye(6))
    head = HeadPosition(0.01 * index, 0.02, 0.6)
    tracked = TrackedFace(1, True, State.TRACKING, Box(30, 24, 20, 20), face, reading, head=head, pose=pose)
    return TrackResult(index, time_s, State.TRACKING, faces=(tracked,))


def make_session(path, count=50, *, video="h264", markers=(), times_s=None):
    """Record ``count`` frames; picture ``i`` is grey, of level ``4 i``."""
    width, height = SIZE_PX
    source = RecordedSource("Made", "made", False, True, SIZE_PX, RATE_HZ)
    description = SessionDescription(mode="face", wanted=Wanted(signals=True, expressions=True), source=source)
    recorder = SessionRecorder(
        new_session(path, "2026-11-29T10:00:00+01:00"), description, RecorderSettings(video=video)
    )
    for index in range(count):
        time_s = index / RATE_HZ if times_s is None else times_s[index]
        image = np.full((height, width, 3), min(255, 4 * index), np.uint8)
        recorder.take(Frame(image, time_s, index, recorded=True), made_result(index, time_s))
    for marker in markers:
        recorder.mark(marker)
    recorder.close()
    return path
