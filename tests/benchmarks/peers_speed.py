"""Prints what a frame costs here and in MediaPipe's Face Mesh (478 points): one core, same frames, in turns.

usage: PYTHONPATH=. python tests/benchmarks/peers_speed.py [--mediapipe PYTHON] [--clip FILE] [--models A,B]

MediaPipe wants an environment of its own (`pip install mediapipe==0.10.14`): ``--mediapipe`` or the variable
MEDIAPIPE_PYTHON names its Python. Without one, only our own times are printed. Milliseconds are those of the processor,
all threads of the process together; reading the clip is not in them. MediaPipe hands each frame from thread to thread,
which costs more on a busy machine: `chrt -f 10` before the command keeps others away. A tracked frame is one in which
the face is followed from the frame before: its median leaves the looks for further faces out, the mean has them in.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from tracker.commands.measuring import keep_to_one_core
from tracker.face.follower import FaceSettings
from tracker.pipeline import Mode, Pipeline
from tracker.pipeline_settings import PipelineSettings
from tracker.sources.opening import open_source
from tracker.types import Frame, State

CLIP = Path(__file__).resolve().parents[3] / "shared" / "video" / "talking_face.mp4"
SIZES = ((640, 480), (1280, 720))
CHUNK, WARM_UP = 20, 10


class Peer:
    """MediaPipe in a process of its own."""

    def __init__(self, python: str, frames: Path) -> None:
        worker = Path(__file__).with_name("mediapipe_worker.py")
        self.name, self.ms, self.tracked = "MediaPipe", [], []
        # Its children have the one core of this process.
        self._process = subprocess.Popen(
            [python, str(worker), str(frames)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.name += f" {self._read()['ready']}"

    def _read(self) -> dict:
        # Its libraries print lines of their own.
        while line := self._process.stdout.readline():
            if line.startswith("{"):
                return json.loads(line)
        raise SystemExit("MediaPipe's process has ended; does its Python have mediapipe?")

    def run(self, first: int, end: int) -> None:
        """Follow through these frames."""
        self._process.stdin.write(f"{first} {end}\n")
        self._process.stdin.flush()
        answer = self._read()
        self.ms += answer["ms"]
        self.tracked += answer["found"]

    def close(self) -> None:
        """End it."""
        self._process.stdin.close()
        self._process.wait()


class Ours:
    """The face mode with one model."""

    def __init__(self, model: str, frames: np.ndarray) -> None:
        self.name, self.ms, self.tracked, self.stages = Path(model).stem, [], [], {}
        settings = PipelineSettings()
        self._pipeline = Pipeline(replace(settings, face=replace(FaceSettings(), model=model)), mode=Mode.FACE)
        self._frames = frames

    def run(self, first: int, end: int) -> None:
        """Follow through these frames."""
        for number in range(first, end):
            # As fresh from the camera as the peer's.
            frame = Frame(self._frames[number].copy(), number / 25, number, recorded=True)
            start = time.process_time()
            result = self._pipeline.step(frame)
            self.ms.append(1e3 * (time.process_time() - start))
            self.tracked.append(result.state is State.TRACKING)
            for one in result.stage_times:
                self.stages.setdefault(one.stage, []).append(one.milliseconds)

    def close(self) -> None:
        """Nothing to end."""


def figures(one: Peer | Ours) -> tuple[float, float, float]:
    """Median and lower tenth of the tracked frames, and the mean of all, without the first ones."""
    times = np.array(one.ms[WARM_UP:])
    followed = np.array(one.tracked[WARM_UP:]) & np.array(one.tracked[WARM_UP - 1 : -1])
    tracked = times[followed]
    return float(np.median(tracked)), float(np.percentile(tracked, 10)), float(times.mean())


def resized(clip: Path, size: tuple[int, int], count: int) -> np.ndarray:
    """The first frames of a clip, cut to the shape of that size and scaled to it."""
    frames = np.empty((count, size[1], size[0], 3), np.uint8)
    with open_source(str(clip)) as source:
        for number, target in enumerate(frames):
            if (frame := source.read()) is None:
                return frames[:number]
            height, width = frame.image.shape[:2]
            # As wide as the shape asks for: the face must stay in the picture.
            rows = min(height, round(width * size[1] / size[0]))
            top = (height - rows) // 2
            cut = frame.image[top : top + rows]
            target[:] = cv2.resize(cut, size, interpolation=cv2.INTER_CUBIC)
    return frames


def compare(clip: Path, size: tuple[int, int], models: list[str], count: int, python: str) -> None:
    """One table."""
    frames = resized(clip, size, count)
    with tempfile.TemporaryDirectory() as folder:
        stored = Path(folder) / "frames.npy"
        np.save(stored, frames)
        runners: list[Peer | Ours] = [Peer(python, stored)] if python else []
        runners += [Ours(model, frames) for model in models]
        for first in range(0, len(frames), CHUNK):
            for runner in runners:
                runner.run(first, min(first + CHUNK, len(frames)))
        for runner in runners:
            runner.close()
    print(f"\n{clip.name}, {size[0]}x{size[1]}, {len(frames)} frames; processor milliseconds")
    print(
        f"{'':24} {'tracked':>8} {'lowest tenth':>13} {'mean':>7} {'tracked in':>11} {'x MediaPipe':>12} {'mean x':>7}"
    )
    base = figures(runners[0]) if python else None
    for runner in runners:
        median, low, mean = figures(runner)
        ratios = f"{median / base[0]:12.2f} {mean / base[2]:7.2f}" if base else ""
        share = f"{100 * np.mean(runner.tracked[WARM_UP:]):.1f} %"
        print(f"{runner.name:24} {median:8.2f} {low:13.2f} {mean:7.2f} {share:>11} {ratios}")
        if isinstance(runner, Ours):
            stages = {name: sum(times) / len(frames) for name, times in runner.stages.items()}
            print(f"{'':10} wall by stage, mean: " + ", ".join(f"{k} {v:.2f}" for k, v in stages.items()))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--mediapipe", default=os.environ.get("MEDIAPIPE_PYTHON", ""))
    parser.add_argument("--clip", type=Path, default=CLIP)
    parser.add_argument("--models", default="exact,fast,conv-small,svm")
    parser.add_argument("--frames", type=int, default=300)
    arguments = parser.parse_args()
    if not arguments.clip.exists():
        sys.exit(f"{arguments.clip} is not there; --clip names another one")
    if not arguments.mediapipe:
        print("MediaPipe is left out: no Python of an environment with it was named (--mediapipe)")
    keep_to_one_core()
    for size in SIZES:
        compare(arguments.clip, size, arguments.models.split(","), arguments.frames, arguments.mediapipe)


if __name__ == "__main__":
    main()
