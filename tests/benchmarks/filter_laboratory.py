"""Prints jitter and lag of the outputs' filters on clips, and what the mapping and the laboratory cost.

usage: PYTHONPATH=. python tests/benchmarks/filter_laboratory.py [CLIP|demo ...]

With none named, the clips of ../shared/video are used where they are there, and the demo, of each the first minute.
"""

import sys
import time
from itertools import takewhile
from pathlib import Path

import numpy as np

from tracker.outputs.mapping.course import Course
from tracker.outputs.mapping.filter_settings import FILTERS, FilterSettings
from tracker.outputs.mapping.laboratory import candidates, compared
from tracker.outputs.mapping.mapper import PoseMapper
from tracker.outputs.mapping.settings import PoseMapping
from tracker.pipeline import Mode, Pipeline
from tracker.sources.opening import open_source
from tracker.types import State

SHARED = Path(__file__).resolve().parents[3] / "shared" / "video"
SECONDS, COURSE_S = 60.0, 10.0
SHOWN = (0.0, 0.3, 0.5, 0.7, 1.0)


def tracked(spec):
    """Times and poses of the face of a clip, before any smoothing."""
    pipeline, poses = Pipeline(mode=Mode.FACE), []
    for frame in takewhile(lambda one: one.time_s < SECONDS, open_source(spec)):
        face = pipeline.step(frame).primary
        if face is not None and face.state is State.TRACKING and face.pose_raw is not None:
            poses.append((frame.time_s, face.pose_raw))
    return poses


def mapped(poses, method):
    """All stages of a clip, and how long one step took, microseconds."""
    mapper = PoseMapper(PoseMapping(filter=FilterSettings(method=method)))
    begin = time.process_time()
    outcomes = [mapper.step(pose, time_s) for time_s, pose in poses]
    return outcomes, 1e6 * (time.process_time() - begin) / len(poses)


def told(value, form):
    """A number, or a dash for what is not known."""
    return "-" if value is None else format(value, form)


def report(name, poses):
    """Jitter and lag of each filter over all of a clip."""
    steps = {method: mapped(poses, method) for method in FILTERS}
    outcomes = steps["none"][0]
    course = Course(np.array([one.time_s for one in outcomes]), np.array([one.raw for one in outcomes]))
    begin = time.process_time()
    last = course.times_s >= course.times_s[-1] - COURSE_S
    compared(Course(course.times_s[last], course.axes[last]), candidates(FilterSettings()))
    cost_s = time.process_time() - begin
    findings = compared(course, candidates(FilterSettings()))
    print(
        f"{name}: {len(course)} poses in {course.length_s:.0f} s; the last {COURSE_S:.0f} s compared in {cost_s:.2f} s"
    )
    print("  a step of the mapping: " + ", ".join(f"{method} {steps[method][1]:.0f} us" for method in FILTERS))
    for trial in findings.trials:
        settings = trial.settings
        if settings.quickness in SHOWN or trial == findings.suggested:
            print(
                f"  {settings.method:18} {settings.quickness:4.2f}"
                f"  place {told(trial.place.jitter, '5.2f')} mm {told(trial.place.lag_ms, '4.0f')} ms"
                f"  turn {told(trial.turn.jitter, '6.3f')} deg {told(trial.turn.lag_ms, '4.0f')} ms"
                f"  left {told(trial.left, '4.2f')}"
                f"{'  front' if trial in findings.front else ''}{'  suggested' if trial == findings.suggested else ''}"
            )


if __name__ == "__main__":
    for spec in sys.argv[1:] or [*map(str, sorted(SHARED.glob("*.mp4"))), "demo"]:
        report(Path(spec).name, tracked(spec))
