"""Prints what a change of settings costs: on the tracking thread, and in the app while the demo runs.

usage: PYTHONPATH=. python tests/benchmarks/settings_cost.py

Asked: a threshold is changed in less than a millisecond, and with another model no frame is stalled by more than 50 ms
over what is usual.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from time import perf_counter
from typing import Any

import cv2

from tracker.kernel_cache import use_kernel_cache

use_kernel_cache()

import numpy as np  # noqa: E402

from gui.model.bridge import Bridge, Parts  # noqa: E402
from tracker.face.follower import FaceSettings  # noqa: E402
from tracker.head.camshift import CamShiftSettings  # noqa: E402
from tracker.head.detector import DetectorSettings  # noqa: E402
from tracker.head.follower import FollowSettings  # noqa: E402
from tracker.head.white_balance import WhiteBalanceSettings  # noqa: E402
from tracker.pipeline import Mode, Pipeline, PipelineSettings  # noqa: E402
from tracker.sources.demo import DemoSource  # noqa: E402
from tracker.types import Frame, State, TrackResult  # noqa: E402

AT_ONCE = PipelineSettings(white_balance=WhiteBalanceSettings(enabled=False))
CHANGES, LIMIT_MS = 60, 1.0
STALL_MS, USUAL_FRAMES, MODELS = 50.0, 60, ("svm", "conv-small", "svm", "finest", "svm")
PATIENCE_S = 30.0


def cost(name: str, pipeline: Pipeline, demo: DemoSource, changes: Sequence[dict[str, Any]]) -> None:
    """Time of `Pipeline.change`, to and fro, and whether anything is lost by it."""
    times, lost = [], 0
    for index in range(CHANGES):
        settings = replace(AT_ONCE, **changes[index % len(changes)])
        start = perf_counter()
        pipeline.change(settings)
        times.append(1e3 * (perf_counter() - start))
        lost += pipeline.step(demo.frame(10 + index)).state is not State.TRACKING
    verdict = "ok" if np.median(times) < LIMIT_MS else f"asked: below {LIMIT_MS:g}"
    print(f"{name:32s} median {np.median(times):6.3f} ms, longest {max(times):6.3f} ms ({verdict}); lost {lost} times")


def thresholds() -> None:
    """What is changed on the tracking thread."""
    demo = DemoSource()
    face = Pipeline(AT_ONCE, mode=Mode.FACE)
    head = Pipeline(AT_ONCE)
    for pipeline in (face, head):
        for index in range(10):
            pipeline.step(demo.frame(index))
    for name, values in {"good_score": (0.5, 0.55), "velocity": (0.2, 0.3), "window_px": (9, 11)}.items():
        cost(f"face.{name}", face, demo, [{"face": FaceSettings(**{name: value})} for value in values])
    cost("face.combine", face, demo, [{"face": FaceSettings(combine=value)} for value in ("single", "blend-mean")])
    cost("following.patience_s", head, demo, [{"following": FollowSettings(patience_s=value)} for value in (1.0, 2.0)])
    cost("camshift.max_iterations", head, demo, [{"camshift": CamShiftSettings(max_iterations=n)} for n in (10, 12)])
    cost("detector.min_neighbours", head, demo, [{"detector": DetectorSettings(min_neighbours=n)} for n in (3, 4)])


class TimedPipeline(Pipeline):
    """Notes when each result is there, and by which settings."""

    def __init__(self, settings: PipelineSettings) -> None:
        self.done: list[tuple[float, float, str, bool]] = []
        self.grown = threading.Condition()
        super().__init__(settings)

    def step(self, frame: Frame) -> TrackResult:
        """Take in one frame."""
        start = perf_counter()
        result = super().step(frame)
        with self.grown:
            end = perf_counter()
            self.done.append((end, end - start, self.settings.face.model, result.state is State.TRACKING))
            self.grown.notify_all()
        return result


def until(pipeline: TimedPipeline, wanted: Callable[[], bool]) -> None:
    """Wait for what comes with some frame."""
    with pipeline.grown:
        if not pipeline.grown.wait_for(wanted, PATIENCE_S):
            raise TimeoutError("the demo does not get there")


def stalls() -> None:
    """The app's bridge on the demo: the longest gap between two results around each change of the model."""
    pipelines: list[TimedPipeline] = []

    def make(settings: PipelineSettings) -> Pipeline:
        pipelines.append(TimedPipeline(settings))
        return pipelines[-1]

    settings = replace(AT_ONCE, face=FaceSettings(model="svm"))
    bridge = Bridge(Parts(make_pipeline=make))
    try:
        bridge.use_mode(Mode.FACE)
        bridge.open("demo", settings)
        while not pipelines:
            bridge.pull()
        pipeline = pipelines[0]
        until(pipeline, lambda: len(pipeline.done) > USUAL_FRAMES)
        for before, model in pairwise(MODELS):
            change(bridge, pipeline, before, model)
    finally:
        bridge.close()


def change(bridge: Bridge, pipeline: TimedPipeline, before: str, model: str) -> None:
    """Ask for a model in the run, and print what it did to the frames."""
    first = len(pipeline.done)
    gaps_s = np.diff([end for end, *_ in pipeline.done[-USUAL_FRAMES:]])
    asked_s = perf_counter()
    bridge.change(replace(AT_ONCE, face=FaceSettings(model=model)))
    until(pipeline, lambda: pipeline.done[-1][2] == model)
    arrived = next(i for i, one in enumerate(pipeline.done) if i >= first and one[2] == model)
    until(pipeline, lambda: len(pipeline.done) > arrived + USUAL_FRAMES)
    around = pipeline.done[first - 1 : arrived + USUAL_FRAMES]
    after_s = np.median(np.diff([end for end, *_ in pipeline.done[arrived:][-USUAL_FRAMES // 2 :]]))
    gap_ms, usual_ms = 1e3 * np.diff([end for end, *_ in around]).max(), 1e3 * max(np.median(gaps_s), after_s)
    verdict = "ok" if gap_ms - usual_ms < STALL_MS else f"asked: {STALL_MS:g} over the usual"
    print(
        f"{before} to {model}: there after {1e3 * (pipeline.done[arrived][0] - asked_s):.0f} ms; longest gap "
        f"{gap_ms:.1f} ms, usual {usual_ms:.1f} ms ({verdict}), longest of the {USUAL_FRAMES} before "
        f"{1e3 * gaps_s.max():.1f} ms; "
        f"lost in {sum(not tracking for *_, tracking in around)} of {len(around)} frames"
    )


if __name__ == "__main__":
    cv2.setNumThreads(1)
    thresholds()
    stalls()
