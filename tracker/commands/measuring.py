"""Measures the modes of the program on a clip: time by frame and by stage, processor time and memory."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from statistics import median

import cv2
import numpy as np
import psutil

from tracker.effects.settings import EffectSettings
from tracker.effects.stage import EffectStage
from tracker.errors import SourceError, SourceProblem
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import EVERYTHING, Wanted
from tracker.run.offline import Step, Tracked, TrackedFrames, run_offline
from tracker.sources.opening import open_source
from tracker.timing import StageClock
from tracker.types import Frame, State, TrackResult

READING = "reading"
MEGABYTE = 1e6
TRACKED_FRAMES = 300
# Of a long clip the beginning is measured: as many frames as the demo clip has, and as long as patience lasts.
MEASURED_FRAMES = 450
RUN_S = 15.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What one mode costs on a clip.

    Attributes
    ----------
    fps : float
        Frames a second from file to result, reading included: the median of the runs.
    median_ms, p95_ms : float
        Time of one frame, reading included, over the frames of all runs.
    stages_ms : dict
        Mean milliseconds a frame by stage; a stage that runs now and then is spread over all frames.
    cpu_s_per_frame : float
        Processor time of the whole process a frame, in seconds: the median of the runs.
    memory_mb : float
        Resident memory of the whole process after the runs, in 10^6 bytes.
    frames : int
        Measured in a run: those of the clip, of a long one `MEASURED_FRAMES`, of a slow one as many as `RUN_S` allows.
    size_px : tuple of int
        (width, height) of the clip.
    """

    fps: float
    median_ms: float
    p95_ms: float
    stages_ms: Mapping[str, float]
    cpu_s_per_frame: float
    memory_mb: float
    frames: int
    size_px: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Run:
    frame_ms: list[float]
    stage_ms: dict[str, float]
    wall_s: float
    cpu_s: float
    size_px: tuple[int, int]


def keep_to_one_core() -> None:
    """Bind this process to one core, so that libraries with threads of their own cannot use more."""
    cv2.setNumThreads(1)
    process = psutil.Process()
    with suppress(AttributeError, OSError, psutil.Error):  # not every system can
        process.cpu_affinity(process.cpu_affinity()[-1:])


def head_step(settings: PipelineSettings | None = None) -> Step:
    """A fresh head tracker."""
    return Pipeline(settings).step


def face_step(settings: PipelineSettings | None = None) -> Step:
    """A fresh face tracker."""
    return Pipeline(settings, mode=Mode.FACE).step


def reading_step(settings: PipelineSettings | None = None) -> Step:
    """A fresh face tracker that reads all that faces say."""
    pipeline = Pipeline(settings, mode=Mode.FACE)
    pipeline.want_reading(EVERYTHING)
    return pipeline.step


def effect_step(kind: str, settings: PipelineSettings | None = None) -> Step:
    """A fresh face tracker with an effect on the face; the effect is one more stage, under its own name."""
    pipeline, stage, clock = Pipeline(settings, mode=Mode.FACE), EffectStage(EffectSettings(kind=kind)), StageClock()
    pipeline.want_reading(Wanted(covers=stage.settings.wants_covers))

    def step(frame: Frame) -> TrackResult:
        result = pipeline.step(frame)
        with clock.stage(kind):
            stage.step(frame, result)
        return replace(result, stage_times=(*result.stage_times, *clock.lap()))

    return step


EFFECTS = ("swap", "mask", "deform", "caricature")
MODES: Mapping[str, Callable[..., Step]] = {
    "head": head_step,
    "face": face_step,
    "face + reading": reading_step,
    **{kind: partial(effect_step, kind) for kind in EFFECTS},
}
"""For each mode, what makes a fresh step, with settings or the usual ones. A new mode or effect is one more line."""


def measure_modes(
    spec: str,
    runs: int,
    modes: Mapping[str, Callable[[], Step]] = MODES,
    advance: Callable[[], None] = lambda: None,
) -> dict[str, Figures]:
    """Measure every mode on one clip, or on the beginning of a long one.

    Parameters
    ----------
    spec : str
        A source that ends.
    runs : int
        More: steadier figures.
    modes : mapping
        Name to what makes a fresh step.
    advance : callable
        Called after each run of each mode.

    Raises
    ------
    SourceError
        If the source cannot be opened, or has no frames or no end.
    """

    def run(make_step: Callable[[], Step]) -> _Run:
        measured = _run(spec, make_step())
        advance()
        return measured

    return {mode: _summary([run(make_step) for _ in range(runs)]) for mode, make_step in modes.items()}


def tracked_frame_ms(
    spec: str,
    models: Sequence[str],
    settings: PipelineSettings | None = None,
    advance: Callable[[], None] = lambda: None,
) -> dict[str, float | None]:
    """Median time of a frame in which the face is tracked, reading not included; None where it never was.

    Parameters
    ----------
    spec : str
        A source that ends.
    models : sequence of str
        Names of face models.
    settings : PipelineSettings, optional
        All others.
    advance : callable
        Called after each model.
    """
    medians_ms = {}
    for model in models:
        medians_ms[model] = _tracked_ms(spec, model, settings or PipelineSettings())
        advance()
    return medians_ms


def _in_patience(frames: Iterable[Tracked]) -> Iterator[Tracked]:
    """As many as come before patience is at an end, at least one."""
    until_s = time.perf_counter() + RUN_S
    for one in frames:
        yield one
        if time.perf_counter() > until_s:
            return


def _tracked_ms(spec: str, model: str, settings: PipelineSettings) -> float | None:
    pipeline = Pipeline(replace(settings, face=replace(settings.face, model=model)), mode=Mode.FACE)
    times_ms: list[float] = []

    def step(frame: Frame) -> TrackResult:
        start_s = time.perf_counter()
        result = pipeline.step(frame)
        if result.state is State.TRACKING:
            times_ms.append((time.perf_counter() - start_s) * 1e3)
        return result

    with open_source(spec) as source:
        for _ in _in_patience(TrackedFrames(source, MEASURED_FRAMES).through(step)):
            if len(times_ms) == TRACKED_FRAMES:
                break
    return median(times_ms) if times_ms else None


class _StopWatch:
    """Times a step, and what is between two steps: reading, and the loop itself."""

    def __init__(self, step: Step) -> None:
        self.frame_ms: list[float] = []
        self.stage_ms: dict[str, float] = defaultdict(float)
        self._step = step
        self._cpu_start_s, self._start_s = time.process_time(), time.perf_counter()
        self._begin_s = self._start_s

    def step(self, frame: Frame) -> TrackResult:
        self.stage_ms[READING] += (time.perf_counter() - self._begin_s) * 1e3
        return self._step(frame)

    def observe(self, frame: Frame, result: TrackResult) -> None:
        for stage in result.stage_times:
            self.stage_ms[stage.stage] += stage.milliseconds
        end_s = time.perf_counter()
        self.frame_ms.append((end_s - self._begin_s) * 1e3)
        self._begin_s = end_s

    def run(self, size_px: tuple[int, int]) -> _Run:
        # The whole loop counts, so that what a decoder does ahead in threads of its own is not left out.
        wall_s, cpu_s = time.perf_counter() - self._start_s, time.process_time() - self._cpu_start_s
        return _Run(self.frame_ms, dict(self.stage_ms), wall_s, cpu_s, size_px)


def _run(spec: str, step: Step) -> _Run:
    with open_source(spec) as source:
        if source.live:
            raise SourceError(SourceProblem.UNREADABLE, f"{source.name} never ends. Measure on a clip.")
        watch = _StopWatch(step)
        frames = TrackedFrames(source, MEASURED_FRAMES).through(watch.step)
        run_offline(_in_patience(frames), observe=watch.observe)
        return watch.run(source.size_px)


def _summary(runs: list[_Run]) -> Figures:
    frame_ms = np.concatenate([run.frame_ms for run in runs])
    stages = dict.fromkeys(stage for run in runs for stage in run.stage_ms)
    return Figures(
        fps=median(len(run.frame_ms) / run.wall_s for run in runs),
        median_ms=float(np.median(frame_ms)),
        p95_ms=float(np.percentile(frame_ms, 95)),
        stages_ms={stage: median(run.stage_ms.get(stage, 0.0) / len(run.frame_ms) for run in runs) for stage in stages},
        cpu_s_per_frame=median(run.cpu_s / len(run.frame_ms) for run in runs),
        memory_mb=psutil.Process().memory_info().rss / MEGABYTE,
        frames=len(runs[0].frame_ms),
        size_px=runs[0].size_px,
    )
