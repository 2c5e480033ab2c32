"""A session of the demo: tracked, begun in the middle of a run, and recorded."""

from dataclasses import replace

from tests.demo_frames import DEMO
from tracker.pipeline import Pipeline
from tracker.run.sinks import Delivery, SinkSet
from tracker.session.describing import described_here
from tracker.session.description import RecordedSource, SessionDescription
from tracker.session.layout import new_session
from tracker.session.reader import read_session
from tracker.session.recorder import RecorderSettings, SessionRecorder
from tracker.settings import to_dict

FRAMES = 14


def a_recording(folder, *, video="ffv1", left_out=()):
    """A session of the demo in head mode, begun in the middle of a run, of which some frames were not kept."""
    pipeline = Pipeline()
    for index in range(4):
        pipeline.step(replace(DEMO.frame(index), recorded=True))
    source = RecordedSource("demo", "demo", live=False, recorded=False, size_px=DEMO.size_px, frame_rate_hz=30.0)
    description = described_here(SessionDescription(source=source, settings=to_dict(pipeline.settings)))
    recorder = SessionRecorder(new_session(folder, ""), description, RecorderSettings(video=video))
    sinks = SinkSet()
    queue = sinks.attach("the recording", lambda: recorder, Delivery.LOSSLESS)
    pipeline.begin_anew()
    for index in range(4, 4 + FRAMES):
        if index == 9:
            pipeline.change(replace(pipeline.settings, smoothing=replace(pipeline.settings.smoothing, method="ema")))
        frame = replace(DEMO.frame(index), recorded=False)
        queue.paused = index in left_out
        sinks.put(frame, pipeline.step(frame), goes_on=lambda: True)
    sinks.close()
    sinks.check()
    return read_session(folder)
