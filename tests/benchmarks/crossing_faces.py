"""Prints whether faces that cross keep their identities, and what several faces cost.

usage: PYTHONPATH=. python tests/benchmarks/crossing_faces.py [--output DIR]

The clips are made by ``tests/data/crossing_clip.py``, so that it is known who is where. With ``--output`` a sheet of
pictures of each clip is written there.
"""

import argparse
import importlib.util
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import cv2
import numpy as np

from tracker.drawing import annotated
from tracker.face.follower import FaceFollower
from tracker.face.model_file import shipped_face_model
from tracker.face.primary import PeopleSettings
from tracker.face.reference_frame import GreyPicture
from tracker.face.tiers import model_for
from tracker.head.detector import FaceDetector
from tracker.head.white_balance import WhiteBalanceSettings
from tracker.kernel_cache import use_kernel_cache
from tracker.pipeline import Mode, Pipeline, PipelineSettings

DATA = Path(__file__).resolve().parents[1] / "data"
# A fit is on a face when its points lie this near the true ones, in outer-eye distances.
ON_FACE = 0.25
# A face is expected to be followed while no more than this share of its points is hidden.
VISIBLE = 0.15
SHEET = 3, 4
WARM_FRAMES = 30


def load_clips():
    """The module that makes the clips."""
    spec = importlib.util.spec_from_file_location("crossing_clip", DATA / "crossing_clip.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def settings(followed: int = 4) -> PipelineSettings:
    return PipelineSettings(white_balance=WhiteBalanceSettings(enabled=False), people=PeopleSettings(followed=followed))


def who_is_at(points_xy, truths):
    """Name of the person on whose face the points lie best, or None."""

    def distance(name):
        true_xy = truths[name].points_xy
        return np.linalg.norm(points_xy - true_xy, axis=1).mean() / np.linalg.norm(true_xy[36] - true_xy[45])

    nearest = min(truths, key=distance)
    return nearest if distance(nearest) < ON_FACE else None


def changes(*runs) -> int:
    """How often neighbours in a run differ."""
    return sum(first != second for run in runs for first, second in pairwise(run))


def judge(name: str, clip, output: Path | None) -> int:
    """Follow one clip; returns how often a number went to somebody else, or somebody got another number."""
    pipeline = Pipeline(settings(), mode=Mode.FACE)
    numbers, owners = defaultdict(list), defaultdict(list)
    seen = held = astray = 0
    primaries, pictures = [], []
    for frame, truths in clip:
        result = pipeline.step(frame)
        at = {one.face_id: who_is_at(one.face.points_xy, truths) for one in result.faces}
        for number, person in at.items():
            if person is None:
                astray += 1
            else:
                numbers[person].append(number)
                owners[number].append(person)
        visible = {person for person, truth in truths.items() if truth.hidden <= VISIBLE}
        seen, held = seen + len(visible), held + len(visible & set(at.values()))
        primaries += [one.face_id for one in result.faces if one.primary]
        pictures.append(annotated(frame.image, result))
    switches = changes(*numbers.values(), *owners.values())
    fits = astray + sum(map(len, owners.values()))
    print(
        f"{name:10s} identity switches {switches}; the primary face changed {changes(primaries)} time(s); "
        f"visible faces held {100 * held / seen:.1f} %; on no face {astray} of {fits}"
    )
    if output is not None:
        chosen = np.linspace(5, len(pictures) - 5, SHEET[0] * SHEET[1]).astype(int)
        rows = [np.hstack([pictures[i] for i in row]) for row in chosen.reshape(SHEET)]
        cv2.imwrite(str(output / f"{name.replace(' ', '-')}.png"), cv2.resize(np.vstack(rows), None, fx=0.6, fy=0.6))
    return switches


def cost(clips, count: int, seconds: float = 6.0) -> None:
    """Time of the face stage with so many faces in view, beside one follower alone on the same frames."""
    several, only = Pipeline(settings(), mode=Mode.FACE), Pipeline(settings(1), mode=Mode.FACE)
    bare, detector = FaceFollower(shipped_face_model(model_for(settings().face.model))), FaceDetector()
    times = defaultdict(list)
    followed = 0
    for frame, _ in clips.clip(clips.crowd(count), seconds):
        for name, pipeline in (("up to 4", several), ("up to 1", only)):
            result = pipeline.step(frame)
            followed = max(followed, len(result.faces))
            times[name].append(sum(one.milliseconds for one in result.stage_times if one.stage == "face"))
        start = perf_counter()
        picture = GreyPicture(frame.image)
        if bare.follow(picture).fit is None:
            bare.acquire(picture, detector.detect(frame.image)[:1])
        times["bare follower"].append(1e3 * (perf_counter() - start))
    print(f"{count} face(s) in view, {followed} followed, ms a frame, median / mean / 99 %:")
    for name, values in times.items():
        steady = np.array(values[WARM_FRAMES:])
        print(f"    {name:14s} {np.median(steady):.2f} / {steady.mean():.2f} / {np.percentile(steady, 99):.2f}")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--output", type=Path)
    output = parser.parse_args().output
    if output is not None:
        output.mkdir(parents=True, exist_ok=True)
    cv2.setNumThreads(1)
    use_kernel_cache()
    clips = load_clips()
    switches = sum(judge(name, clips.clip(script, s), output) for name, (script, s) in clips.SCRIPTS.items())
    for count in (1, 2, 4):
        cost(clips, count)
    return int(switches > 0)


if __name__ == "__main__":
    sys.exit(main())
