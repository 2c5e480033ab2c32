"""Face mode for very many frames: memory, open files and threads must not grow.

    PYTHONPATH=. python tests/benchmarks/face_soak.py CLIP... [--frames 100000] [--model svm]

The clips are played in turn, each opened anew, through one pipeline. Prints a line every few thousand frames, and at
the end how much was gained since the end of the first minute. Status 1 if that is more than 5 %.
"""

import argparse
import sys
import time
from dataclasses import replace
from itertools import cycle

import numpy as np
import psutil

from tracker.kernel_cache import use_kernel_cache

use_kernel_cache()

from tracker.pipeline import Mode, Pipeline, PipelineSettings  # noqa: E402
from tracker.sources.opening import open_source  # noqa: E402
from tracker.types import State  # noqa: E402

SETTLED_S = 60.0
ALLOWED = 0.05
LINES = 40


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("clips", nargs="+")
    parser.add_argument("--frames", type=int, default=100_000)
    parser.add_argument("--model", default="svm")
    asked = parser.parse_args()
    settings = PipelineSettings()
    pipeline = Pipeline(replace(settings, face=replace(settings.face, model=asked.model)), mode=Mode.FACE)
    samples = soak(pipeline, asked.clips, asked.frames)
    settled = samples[samples[:, 1] >= min(SETTLED_S, 0.2 * samples[-1, 1])]
    memory, files, threads = (settled[:, column] for column in (2, 3, 4))
    growth = memory[-1] / memory[0] - 1
    print(
        f"since the first minute: memory {memory[0]:.0f} -> {memory[-1]:.0f} MB ({100 * growth:+.1f} %, "
        f"largest {memory.max():.0f}), open files {files[0]:.0f} -> {files[-1]:.0f}, "
        f"threads {threads[0]:.0f} -> {threads[-1]:.0f}"
    )
    return int(growth > ALLOWED or files[-1] > files[0] or threads[-1] > threads[0])


def soak(pipeline, clips, frames):
    """Rows of frames, seconds, memory in MB, open files and threads."""
    process, started_s = psutil.Process(), time.monotonic()
    samples, done, tracked = [], 0, 0
    for number, clip in enumerate(cycle(clips)):
        with open_source(clip) as source:
            while done < frames and (frame := source.read()) is not None:
                # Time goes on from clip to clip, as a camera's would.
                frame = replace(frame, index=done, time_s=done / 30.0)
                result = pipeline.step(frame)
                done += 1
                tracked += result.state is State.TRACKING
                if done % max(1, frames // LINES) == 0:
                    took_s = time.monotonic() - started_s
                    row = (done, took_s, process.memory_info().rss / 1e6, process.num_fds(), process.num_threads())
                    samples.append(row)
                    print("{:7d} frames {:6.0f} s {:7.1f} MB {:3d} files {:3d} threads".format(*row), end="")
                    print(f" {100 * tracked / done:5.1f} % tracking, clip {number}", flush=True)
        if done >= frames:
            return np.array(samples)
    raise AssertionError


if __name__ == "__main__":
    sys.exit(main())
