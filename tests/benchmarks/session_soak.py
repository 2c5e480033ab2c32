"""Records a long session from a made source of 30 pictures a second, and prints what it costs and whether it grows.

usage: PYTHONPATH=. python tests/benchmarks/session_soak.py [--minutes 60] [--video h264] [--mode head] [--realtime]

The demo's pictures, to and fro, are tracked and recorded as fast as the machine can, or at their own rate. A line
a minute of the session: memory, threads, open files. Ends with status 1 if memory has grown by a twentieth since
the fifth minute (or the middle of a shorter one), a thread or a file is left, or film and table differ by more than a
frame at the end.
"""

import argparse
import os
import sys
import tempfile
import time
from itertools import count
from pathlib import Path

import psutil

from tracker.pipeline import Mode, Pipeline
from tracker.readings import EVERYTHING
from tracker.run.offline import run_offline
from tracker.run.sinks import SinkSet
from tracker.session.describing import describe_run
from tracker.session.layout import new_session
from tracker.session.reader import read_session
from tracker.session.recorder import RecorderSettings, SessionRecorder
from tracker.sources.demo import DemoSource
from tracker.sources.video_file import VideoFile
from tracker.timing import now
from tracker.types import Frame

RATE_HZ, PICTURES, COST_FRAMES = 30, 150, 600
MOST_GROWTH = 1.05
SETTLED_MINUTES = 5


def pictures():
    """Pictures of the demo, as a camera would give them."""
    with DemoSource() as source:
        return [frame.image for frame, _ in zip(source, range(PICTURES), strict=False)]


def made(images, limit, *, realtime=False):
    """The pictures to and fro as one long film."""
    there_and_back = images + images[-2:0:-1]
    begun_s = time.monotonic()
    for index in range(limit) if limit else count():
        if realtime and (wait_s := begun_s + index / RATE_HZ - time.monotonic()) > 0:
            time.sleep(wait_s)
        yield Frame(there_and_back[index % len(there_and_back)], index / RATE_HZ, index, recorded=True)


def pipeline_for(mode):
    pipeline = Pipeline(mode=mode)
    if mode is Mode.FACE:
        pipeline.want_reading(EVERYTHING)
    return pipeline


def cost_ms(images, given, folder):
    """Processor milliseconds a frame, without and with the recording."""
    costs = []
    for recording in (False, True):
        pipeline = pipeline_for(Mode(given.mode))
        for frame in made(images, 60):
            pipeline.step(frame)
        pipeline.reset()
        sinks = SinkSet()
        if recording:
            recorder = make_recorder(pipeline, folder, given.video)
            sinks.attach("the recording", lambda recorder=recorder: recorder)
        begun_s = time.process_time()
        run_offline(((frame, pipeline.step(frame)) for frame in made(images, COST_FRAMES)), sinks)
        costs.append((time.process_time() - begun_s) / COST_FRAMES * 1e3)
    return costs


def make_recorder(pipeline, folder, video):
    with DemoSource() as source:
        description = describe_run(pipeline, source, "made", wanted=EVERYTHING)
    return SessionRecorder(new_session(folder, now().local), description, RecorderSettings(video=video))


class Watch:
    """Prints and keeps what the process takes, a line a minute of the session."""

    def __init__(self):
        self._process, self._begun_s = psutil.Process(), time.monotonic()
        self.rows = []

    def look(self, minutes, recorder):
        memory = self._process.memory_full_info()
        row = (minutes, memory.rss / 1e6, memory.pss / 1e6, self._process.num_threads(), self._process.num_fds())
        self.rows.append(row)
        passed_s = time.monotonic() - self._begun_s
        size_mb = recorder.status.size / 1e6
        numbers = "| {:.0f} | {:.1f} | {:.1f} | {} | {} |".format(*row)
        print(f"{numbers} {size_mb:.0f} | {passed_s:.0f} |", flush=True)


def soak(images, given, folder):
    """Record the session; gives what was seen of the process."""
    pipeline, watch, sinks = pipeline_for(Mode(given.mode)), Watch(), SinkSet()
    recorder = make_recorder(pipeline, folder, given.video)
    sinks.attach("the recording", lambda: recorder)
    print("| minute | RSS MB | PSS MB | threads | files | session MB | seconds passed |")
    print("| --- | --- | --- | --- | --- | --- | --- |")

    def observe(frame, result):
        if frame.index % (60 * RATE_HZ) == 60 * RATE_HZ - 1:
            watch.look((frame.index + 1) / RATE_HZ / 60, recorder)

    frames = made(images, round(given.minutes * 60 * RATE_HZ), realtime=given.realtime)
    run_offline(((frame, pipeline.step(frame)) for frame in frames), sinks, observe, live=given.realtime)
    return watch.rows


def main():
    """Print tables and a verdict."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--video", default="h264")
    parser.add_argument("--mode", default="head")
    parser.add_argument("--realtime", action="store_true")
    given = parser.parse_args()
    process, images = psutil.Process(), pictures()
    with tempfile.TemporaryDirectory() as scratch:
        alone_ms, recorded_ms = cost_ms(images, given, Path(scratch) / "cost")
        print(f"processor, ms a frame: tracking {alone_ms:.2f}, and recording {recorded_ms:.2f}")
        threads, files = process.num_threads(), process.num_fds()
        rows = soak(images, given, Path(scratch) / "soak")
        left = process.num_threads() - threads, process.num_fds() - files
        begun_s = time.monotonic()
        session = read_session(Path(scratch) / "soak")
        opened_s = time.monotonic() - begun_s
        shown = -1
        if session.video is not None:
            with VideoFile(session.video) as film:
                shown = len(film.frame_times())
        count_of_rows, missing = len(session.results), session.missing
    settled = [row for row in rows if row[0] >= min(SETTLED_MINUTES, given.minutes / 2)]
    # RSS: how much of it others share, as PSS tells, is the matter of what else runs.
    growth = max(row[1] for row in settled) / settled[0][1]
    print(f"rows {count_of_rows}, pictures {shown}, opened in {opened_s:.2f} s; missing: {missing or 'nothing'}")
    print(f"RSS has grown to {growth:.3f} of what it was at minute {settled[0][0]:.0f}; left: threads, files {left}")
    well = growth < MOST_GROWTH and max(left) <= 0 and (shown < 0 or abs(shown - count_of_rows) <= 1)
    return 0 if well else 1


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    sys.exit(main())
