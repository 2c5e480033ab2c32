"""The tracking rate with a sink of 200 ms a frame and one that raises, beside a good one; against none at all.

Run as ``PYTHONPATH=. .venv/bin/python tests/benchmarks/sinks_rate.py CLIP``. The clip plays as a camera that is
always just in time: the next frame comes when the tracker is done with the last, so that the tracker sets the rate.
"""

import sys
import time
from pathlib import Path
from statistics import median
from threading import Semaphore

from tracker.kernel_cache import use_kernel_cache

use_kernel_cache()

from tracker.pipeline import Mode, Pipeline  # noqa: E402
from tracker.run.runner import TrackerRunner  # noqa: E402
from tracker.run.sinks import SinkSet  # noqa: E402
from tracker.sources.video_file import VideoFile  # noqa: E402

ROUNDS, FRAMES = 5, 300


class Sleepy:
    """Takes 200 ms for each frame."""

    def take(self, frame, result):
        """Sleep."""
        time.sleep(0.2)

    def close(self):
        """Nothing."""


class Broken(Sleepy):
    """Fails at its first frame."""

    def take(self, frame, result):
        """As on a full disk."""
        raise OSError(28, "No space left on device")


class Counting(Sleepy):
    """Counts."""

    frames = 0

    def take(self, frame, result):
        """Count."""
        self.frames += 1


class JustInTime(VideoFile):
    """A clip as a camera, whose frames come when the one before was tracked."""

    def __init__(self, clip):
        super().__init__(clip)
        self.live, self.tracked, self.left = True, Semaphore(1), FRAMES

    def _next(self):
        self.tracked.acquire()
        self.left -= 1
        return super()._next() if self.left >= 0 else None


class Announcing(Pipeline):
    """Tells the source when a frame was tracked."""

    source = None

    def step(self, frame):
        """Take in one frame."""
        result = super().step(frame)
        self.source.tracked.release()
        return result


def fps(clip, mode, sinks):
    """Frames tracked a second."""
    source, pipeline = JustInTime(clip), Announcing(mode=mode)
    pipeline.source = source
    runner = TrackerRunner(lambda: source, pipeline, paced=False, sinks=sinks)
    start_s = time.monotonic()
    runner.start()
    runner.wait()
    spent_s = time.monotonic() - start_s
    return runner.status().tracked_frames / spent_s


def main():
    """Print rates and ratios."""
    clip = Path(sys.argv[1])
    fps(clip, Mode.FACE, SinkSet())
    for mode in (Mode.HEAD, Mode.FACE):
        without, among = [], []
        for _ in range(ROUNDS):
            without.append(fps(clip, mode, SinkSet()))
            sinks, counting = SinkSet(), Counting()
            for name, make in (("sleepy", Sleepy), ("broken", Broken), ("counting", lambda it=counting: it)):
                sinks.attach(name, make)
            among.append(fps(clip, mode, sinks))
            failures = [name for name, _ in sinks.new_failures()]
            sinks.close(0.0)
        print(
            f"{mode.value}: {median(without):.0f} fps without sinks, {median(among):.0f} with, ratio "
            f"{median(a / w for a, w in zip(among, without, strict=True)):.3f} (from {min(without):.0f} to "
            f"{max(without):.0f} without); told once: {failures}; counting took {counting.frames}"
        )


if __name__ == "__main__":
    main()
