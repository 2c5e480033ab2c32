"""Prints how well the head's pose is known: against the demo's own truth, at rest, and how it runs along on clips.

usage: python tests/benchmarks/pose_accuracy.py [--model NAME|FILE.npz] [--pictures FOLDER] [CLIP ...]

With a folder given, frames of the clips with the head's axes drawn in are written there, and of a head that turns by up
to 60 degrees with the unseen points hollow.
"""

import argparse
import math
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from tracker.drawing import annotated
from tracker.face.follower import FaceSettings
from tracker.head.position import HeadPositionSettings
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.pose.estimator import HeadPoseEstimator
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.sources.demo import DemoSettings, DemoSource
from tracker.sources.demo_path import STILL
from tracker.sources.opening import open_source
from tracker.types import Rotation, State

# The demo's first 5 s: the identity is learnt.
LEARNT_S = 5.0
PARTS = (
    *(("all", 0.0, 30.0), ("near, far", 6.0, 11.0), ("roll", 11.0, 14.0), ("yaw", 14.0, 17.2), ("nods", 17.2, 20.0)),
    *(("speech", 20.0, 22.6), ("light", 22.6, 26.0), ("leaves, returns", 26.0, 30.0)),
)
HEADING = "             part  frames   yaw pitch  roll deg      x     y     z mm"


def angles_deg(rotation):
    return np.degrees([rotation.yaw_rad, rotation.pitch_rad, rotation.roll_rad])


def error(pose, truth):
    place_mm = 1000 * (pose.place_m - truth.head_camera_m)
    return np.concatenate([angles_deg(pose.rotation) - angles_deg(truth.rotation), place_mm])


def row(label, errors):
    rms = np.sqrt(np.mean(np.square(errors), axis=0))
    turn, place = (" ".join(f"{one:5.2f}" for one in part) for part in (rms[:3], rms[3:]))
    return f"{label:>17} {len(errors):7} {turn}      {place}"


def demo(title, settings, fov_rad=None):
    """RMS errors of the unsmoothed and the smoothed pose, and by what the head does."""
    pipeline, raw, smooth = Pipeline(settings, mode=Mode.FACE, horizontal_fov_rad=fov_rad), [], []
    for frame in DemoSource():
        result = pipeline.step(frame)
        if result.pose is not None and frame.truth.visible and frame.time_s >= LEARNT_S:
            raw.append((frame.time_s, error(result.pose_raw, frame.truth)))
            smooth.append((frame.time_s, error(result.pose, frame.truth)))
    print(f"demo, {title}: RMS errors after {LEARNT_S:g} s\n{HEADING}")
    for kind, errors in (("raw", raw), ("smoothed", smooth)):
        print(row(f"{kind}, all", np.array([one for _, one in errors])))
    for label, start, end in PARTS[1:]:
        print(row(label, np.array([one for time_s, one in raw if start <= time_s < end])))


def landmarks():
    """The same with the demo's own points: what the model and the pose alone leave over."""
    source, estimator, errors = DemoSource(), HeadPoseEstimator(), []
    ahead = None
    for index in range(source.frames_per_round):
        truth, time_s = source.truth(index), index / source.frame_rate_hz
        if truth.landmarks_xy is None:
            estimator.lost()
            continue
        fix = estimator.step(truth.landmarks_xy, np.ones(68), source.size_px, source.horizontal_fov_rad, time_s)
        ahead = fix.turn if index == 40 else ahead
        if time_s >= LEARNT_S:
            turn = fix.turn @ ahead.T
            between = np.degrees(cv2.Rodrigues(turn @ matrix_of(truth.rotation).T)[0][:, 0])
            errors.append([between[1], between[0], between[2], *(1000 * (fix.place_m - truth.head_camera_m))])
    print(f"demo, its own points, its own angle of view: RMS errors\n{HEADING}\n{row('all', np.array(errors))}")


class Turning(DemoSource):
    """The demo's head, that looks straight ahead and then turns by 60 degrees to both sides, about its neck."""

    straight_s, round_s = 1.5, 8.0

    def _moment(self, index):
        phase = 2 * math.pi * max(0.0, index / self.frame_rate_hz - self.straight_s) / self.round_s
        return replace(STILL, rotation=Rotation(math.radians(60) * math.sin(phase), 0.0, 0.0))


def turned(settings, pictures):
    """How fits and poses hold as the head turns, by yaw, and how far turns make it slide."""
    source = Turning()
    pipeline, rows = Pipeline(settings, mode=Mode.FACE, horizontal_fov_rad=source.horizontal_fov_rad), []
    for index in range(round((source.straight_s + source.round_s) * source.frame_rate_hz)):
        frame = source.frame(index)
        result, truth = pipeline.step(frame), frame.truth
        yaw = abs(math.degrees(truth.rotation.yaw_rad))
        if pictures and index % 20 == 5:
            cv2.imwrite(str(pictures / f"turned_{index:03d}.png"), annotated(frame.image, result))
        if result.face is None or result.pose is None:
            rows.append([yaw, *[np.nan] * 6])
            continue
        eyes_px = 0.0949 * source.focal_px / truth.head_camera_m[2]
        away = 100 * np.linalg.norm(result.face.points_xy - truth.landmarks_xy, axis=1) / eyes_px
        seen = result.face.seen
        unseen = away[~seen].mean() if (~seen).any() else np.nan
        turn = np.abs(angles_deg(result.pose_raw.rotation) - angles_deg(truth.rotation))
        rows.append([yaw, away[seen].mean(), unseen, seen.sum(), *turn])
    table = np.array(rows[15:])
    print(
        "turned: mean errors, points in percent of the eyes' distance\n"
        "   yaw  found   seen unseen points    yaw  pitch   roll"
    )
    for low in range(0, 60, 10):
        part = table[(table[:, 0] >= low) & (table[:, 0] < low + 10.01)]
        numbers = [np.nanmean(column) if np.isfinite(column).any() else np.nan for column in part[:, 1:].T]
        found = np.isfinite(part[:, 1]).mean()
        print(f"{low:3}-{low + 10:2} {found:6.2f} " + " ".join(f"{number:6.2f}" for number in numbers))
    print(f"slide: {result.pose.slide if result.pose else None}\n")


def ahead(settings, prediction_s):
    """RMS error of the smoothed pose against the truth of now and of a frame later, and the scatter at rest."""
    smoothing = replace(settings.smoothing, prediction_s=prediction_s)
    pipeline = Pipeline(replace(settings, smoothing=smoothing), mode=Mode.FACE, horizontal_fov_rad=math.radians(60))
    source, rows = DemoSource(), []
    for frame in source:
        result = pipeline.step(frame)
        if result.pose is not None and LEARNT_S <= frame.time_s < 25.5:
            later = source.truth(frame.index + 1)
            rows.append([*error(result.pose, frame.truth), *error(result.pose, later)])
    table = np.array(rows) - np.mean(rows, axis=0)
    print(row(f"now, {1000 * prediction_s:.0f} ms", table[:, :6]))
    print(row(f"next, {1000 * prediction_s:.0f} ms", table[:, 6:]))


def rest(settings):
    """Standard deviations of a head that does not move, after the first 3 s."""
    pipeline, raw, smooth, told = Pipeline(settings, mode=Mode.FACE), [], [], []
    for frame in DemoSource(DemoSettings(static=True)):
        result = pipeline.step(frame)
        if result.pose is not None and 3.0 <= frame.time_s < 10.0:
            for pose, rows in ((result.pose_raw, raw), (result.pose, smooth)):
                rows.append([*angles_deg(pose.rotation), *(1000 * pose.place_m)])
            told.append(np.sqrt(np.diag(result.pose_raw.covariance)))
    print("at rest: standard deviations")
    print(HEADING)
    for kind, values in (("raw", raw), ("smoothed", smooth)):
        print(row(kind, np.array(values) - np.mean(values, axis=0)))


def clip(path, settings, pictures):
    """How the pose runs along: range, frame-to-frame jitter, and pictures with axes."""
    pipeline, rows, tracked, frames = Pipeline(settings, mode=Mode.FACE), [], 0, 0
    for frame in open_source(str(path)):
        result = pipeline.step(frame)
        frames += 1
        tracked += result.state is State.TRACKING
        if result.pose is None:
            continue
        rows.append([*angles_deg(result.pose_raw.rotation), *(1000 * result.pose_raw.place_m)])
        if pictures and frame.index % 120 == 0:
            image = with_axes(frame.image.copy(), result)
            cv2.imwrite(str(pictures / f"{path.stem}_{frame.index:05d}.png"), image)
    values = np.array(rows)
    flicker = np.abs(values[2:] - 2 * values[1:-1] + values[:-2]).mean(axis=0)
    print(f"{path.name}: TRACKING in {tracked} of {frames} frames, a pose in {len(rows)}\n{HEADING}")
    for label, numbers in (
        ("5th percentile", np.percentile(values, 5, axis=0)),
        ("95th percentile", np.percentile(values, 95, axis=0)),
        ("flicker", flicker),
    ):
        print(f"{label:>17} {'':7} " + " ".join(f"{number:5.2f}" for number in numbers))


def with_axes(image, result):
    """Draw the head's axes: x red, y green, and where it looks blue, 6 cm each."""
    height, width = image.shape[:2]
    camera = Pinhole.of_view(result.horizontal_fov_rad, (width, height))
    turn, place = matrix_of(result.pose.rotation), result.pose.place_m
    ends = place + 0.06 * np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, -1]]) @ turn.T
    at = [tuple(round(float(v)) for v in point) for point in camera.project(ends)]
    for end, colour in zip(at[1:], ((60, 60, 255), (60, 220, 60), (255, 160, 60)), strict=True):
        cv2.line(image, at[0], end, colour, 2, cv2.LINE_AA)
    told = "yaw {:+.0f}  pitch {:+.0f}  roll {:+.0f}".format(*angles_deg(result.pose.rotation))
    cv2.putText(image, told, (8, height - 10), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (255, 255, 255), 1, cv2.LINE_AA)
    return image


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clips", nargs="*", type=Path)
    parser.add_argument("--model", default=FaceSettings().model)
    parser.add_argument("--pictures", type=Path)
    given = parser.parse_args()
    settings = PipelineSettings()
    settings = replace(settings, face=FaceSettings(model=given.model))
    if given.pictures:
        given.pictures.mkdir(parents=True, exist_ok=True)
    landmarks()
    demo("angle of view from the 60 cm start", settings)
    demo("angle of view given", settings, math.radians(60))
    demo("no straight start", replace(settings, position=HeadPositionSettings(start_straight=False)))
    rest(settings)
    turned(settings, given.pictures)
    print(f"smoothed and predicted, apart from constant offsets: RMS errors\n{HEADING}")
    for prediction_s in (0.0, 0.033):
        ahead(settings, prediction_s)
    for path in given.clips:
        clip(path, settings, given.pictures)


if __name__ == "__main__":
    main()
