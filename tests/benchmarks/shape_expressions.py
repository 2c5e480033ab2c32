"""Prints how well shapes tell expressions: cross-validated, on another database, with other parameters; and the units.

usage: PYTHONPATH=. python tests/benchmarks/shape_expressions.py [--pictures N] [PART ...]

Parts: folds (the reference's annotated shapes, ten folds by person), others (FER+ validation pictures, fitted by the
tracker, with four ways to take the pose out), turns (how turning the head moves the action units), mouths (when the
mouth opens in webcam.mp4), own (own expressions on clips, told at other times than they were learnt from), speed.
Without the folder ../shared only turns and speed can be run; the others say so.
"""

import argparse
from itertools import groupby, product
from pathlib import Path
from time import perf_counter

import numpy as np

from tracker.expression.action_units import action_units
from tracker.expression.personal_classifier import OwnFrames, learn_expressions
from tracker.expression.pose_free import ShapeReader
from tracker.expression.shape_classifier import SCORED, ShapeClassifier
from tracker.expression.shape_classifier_file import shipped_shape_scorers
from tracker.face.follower import FaceSettings
from tracker.face.model_file import shipped_face_model
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.pose.estimator import HeadPoseEstimator
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.readings import Wanted
from tracker.sources.opening import open_source
from tracker.types import Rotation

SHARED = Path(__file__).resolve().parents[3] / "shared"
SIZE_PX, FOV_RAD = (640, 480), np.deg2rad(60)
HEADS, TURN_RAD = 10, np.deg2rad(20)
# (clip, what is learnt from when, what is told when), seconds; chosen by eye.
OWN = (
    (
        "webcam.mp4",
        {"rest": (0.5, 2.4), "brows up": (2.5, 3.6), "mouth open": (11.3, 12.3), "teeth": (7.0, 8.6)},
        (("rest", 27, 30), ("rest", 44, 48), ("brows up", 32.9, 33.5), ("brows up", 50.8, 51.2),
         ("mouth open", 13.5, 14.8)),
    ),
    (
        "talking_face.mp4",
        {"rest": (62, 66), "laugh": (163.5, 167.5)},
        (("rest", 66, 71), ("rest", 13, 18), ("laugh", 111, 115), ("laugh", 1.2, 3.5), ("laugh", 151, 157)),
    ),
)  # fmt: skip


def folds():
    """The card's table, without the other pictures."""
    from tracker.training.expression_shapes import read_expression_shapes
    from tracker.training.shape_report import cross_validated, tables
    from tracker.training.shape_scorers import ScorerPlan, pose_free

    faces = read_expression_shapes(SHARED / "data" / "clmtools")
    print(tables(cross_validated(faces, pose_free(faces), ScorerPlan())))


def others(count):
    """Area under the ROC curve of each class's score on voted pictures, by what the scores were learnt on."""
    from sklearn.metrics import roc_auc_score

    from tracker.training.expression_shapes import read_expression_shapes
    from tracker.training.markup_bridge import points_71_from_68
    from tracker.training.shape_scorers import Described, ScorerPlan, pose_free, train_scorer
    from tracker.training.voted_pictures import fitted_points, read_voted_pictures, sigmas_of

    faces = read_expression_shapes(SHARED / "data" / "clmtools")
    pictures = read_voted_pictures(SHARED / "data" / "expressions" / "validation.npz").some(count, 0)
    points, sure = fitted_points(pictures.images, shipped_face_model("conv-small"), lambda step, share: None)
    points, emotions = points[sure], [one for one, kept in zip(pictures.emotions, sure, strict=True) if kept]
    described, sigmas = pose_free(faces), sigmas_of(points)
    annotated = np.concatenate([faces.shapes_xy, faces.mirrored_xy])
    flat_own, flat_other = flat_parameters(annotated, points_71_from_68(points))
    turned_own, turned_other = (turns_of(shapes) for shapes in (annotated, points_71_from_68(points)))
    print(f"{len(points)} pictures of FER+ (validation), {count - len(points)} not surely fitted")
    print(f"{'':34}" + "".join(f"{one.value:>11}" for one in SCORED) + "       mean")
    for label, own, other in (
        ("3-D parameters", described.both, sigmas),
        ("3-D, yaw and pitch regressed out", *without(described.both, turned_own, sigmas, turned_other)),
        ("flat, 20 parameters", flat_own, flat_other),
        ("flat, without the first two", flat_own[:, 2:], flat_other[:, 2:]),
    ):
        areas = []
        for emotion in SCORED:
            weights, bias = train_scorer(Described(*np.split(own, 2)), faces.labels[emotion], ScorerPlan())
            areas.append(roc_auc_score([one is emotion for one in emotions], other @ weights + bias))
        print(f"{label:34}" + "".join(f"{area:11.3f}" for area in areas) + f"{np.mean(areas):11.3f}")


def flat_parameters(annotated, fitted):
    """20 parameters of the reference's kind of model, of the faces that it is made of and of others."""
    from tracker.face.shape_model import fit_similarity
    from tracker.markup import CLMTOOLS_71
    from tracker.training.shape import procrustes

    mean, aligned = procrustes(annotated, CLMTOOLS_71)
    rows = (aligned - mean).reshape(len(aligned), -1)
    modes = np.linalg.svd(rows, full_matrices=False)[2][:20]
    placed = np.array([(fit_similarity(one, mean).apply(one) - mean).reshape(-1) for one in fitted])
    return rows @ modes.T, placed @ modes.T


def turns_of(shapes):
    """Yaw and pitch of faces of 71 points by the mean head, and their squares and product, with a constant."""
    from tracker.pose.estimator import weak_perspective
    from tracker.pose.rotation import rotation_of
    from tracker.pose.shape_model_3d import shipped_shape_3d
    from tracker.training.markup_bridge import mixture_71

    mean, weights = mixture_71() @ shipped_shape_3d().mean_m, np.r_[np.full(15, 0.05), np.ones(56)]
    found = [rotation_of(weak_perspective(one, mean, weights)[0]) for one in shapes]
    yaw, pitch = np.array([(one.yaw_rad, one.pitch_rad) for one in found]).T
    return np.stack([np.ones_like(yaw), yaw, pitch, yaw**2, pitch**2, yaw * pitch], 1)


def without(own, own_turns, other, other_turns):
    """Parameters less what yaw and pitch explain of them among the annotated faces."""
    explained = np.linalg.lstsq(own_turns, own, rcond=None)[0]
    return own - own_turns @ explained, other - other_turns @ explained


def turns():
    """What turning a resting head by 20 degrees does to the units: unknown heads, and heads seen from some views."""
    model, random = ShapeReader().model, np.random.default_rng(0)
    heads = [model.shape_m(random.normal(size=model.mode_count) * np.sqrt(model.variances)) for _ in range(HEADS)]
    for learnt in (False, True):
        rows = []
        for head in heads:
            estimator = HeadPoseEstimator()
            if learnt:
                views = product(np.deg2rad([-20, -10, 0, 10, 20]), np.deg2rad([-10, 0, 10]), range(6))
                for number, (yaw, pitch, _) in enumerate(views):
                    estimator.step(seen(head, Rotation(yaw, pitch, 0)), np.ones(68), SIZE_PX, FOV_RAD, number / 30)
            neutral = frontal(estimator, head, Rotation(0, 0, 0))
            rest = action_units(neutral, neutral)
            for turn in (Rotation(TURN_RAD, 0, 0), Rotation(-TURN_RAD, 0, 0), Rotation(0, TURN_RAD, 0),
                         Rotation(0, -TURN_RAD, 0)):  # fmt: skip
                amounts = action_units(frontal(estimator, head, turn), neutral)
                rows.append([abs(amounts[unit] - rest[unit]) for unit in rest])
        rms, worst = np.sqrt(np.mean(np.square(rows), axis=0)), np.max(rows, axis=0)
        told = "  ".join(f"{unit}: {a:.2f} ({b:.2f})" for unit, a, b in zip(rest, rms, worst, strict=True))
        print(f"{'heads seen from 15 views' if learnt else 'unknown heads'}, RMS (largest) change: {told}")


def seen(head_m, rotation):
    """The points of a head 60 cm away."""
    return Pinhole.of_view(FOV_RAD, SIZE_PX).project(head_m @ matrix_of(rotation).T + (0.02, -0.03, 0.6))


def frontal(estimator, head_m, rotation):
    """Its points in the head's frame, as the estimator finds them."""
    points_xy = seen(head_m, rotation)
    estimator.lost()
    estimator.step(points_xy, np.ones(68), SIZE_PX, FOV_RAD, 3.5, learn=False)
    return estimator.frontal(points_xy, SIZE_PX, FOV_RAD)


def followed(clip, until_s=np.inf):
    """Times and points in the head's frame of the surely tracked frames of a clip."""
    pipeline = Pipeline(PipelineSettings(face=FaceSettings(model="conv-small")), mode=Mode.FACE)
    pipeline.want_reading(Wanted(signals=True))
    times, points = [], []
    for frame in open_source(str(SHARED / "video" / clip)):
        if frame.time_s > until_s:
            break
        face = next((one for one in pipeline.step(frame).faces if one.primary), None)
        if face is not None and face.frontal_m is not None:
            times.append(frame.time_s)
            points.append(face.frontal_m)
    return np.array(times), np.array(points)


def mouths():
    """When unit 25 is above a half in webcam.mp4, and how far 26 goes; to be compared by eye."""
    times, points = followed("webcam.mp4")
    gaps = points[:, 66, 1] - points[:, 62, 1]
    neutral = np.median(points[gaps < np.quantile(gaps, 0.4)], axis=0)
    amounts = [action_units(one, neutral) for one in points]
    for is_open, run in groupby(range(len(times)), lambda number: amounts[number][25] > 0.5):
        run = list(run)
        if is_open:
            jaw = max(amounts[number][26] for number in run)
            print(f"lips part from {times[run[0]]:5.2f} to {times[run[-1]]:5.2f} s, jaw drop up to {jaw:.2f}")


def own():
    """Share of frames told right, at other times than those that were learnt from."""
    reader = ShapeReader()
    for clip, learnt_from, told in OWN:
        times, points = followed(clip)
        sigmas = np.array([reader.of_frontal(one) for one in points])
        frames = tuple(
            OwnFrames(name, sigmas[(times >= start) & (times < end)]) for name, (start, end) in learnt_from.items()
        )
        start = perf_counter()
        classifier = learn_expressions(frames)
        print(f"{clip}: learnt in {1000 * (perf_counter() - start):.0f} ms, kept-out {classifier.report.accuracy:.3f}")
        for name, start_s, end_s in told:
            names = [classifier.named(row)[1] for row in sigmas[(times >= start_s) & (times < end_s)]]
            none = 100 * names.count("") / len(names)
            print(f"  {name:12}{start_s:6} to {end_s:5} s: {100 * names.count(name) / len(names):3.0f} % right, "
                  f"{none:.0f} % none of them")  # fmt: skip


def speed():
    """Milliseconds for a face."""
    reader, classifier = ShapeReader(), ShapeClassifier(shipped_shape_scorers())
    face = reader.model.mean_m
    sigmas = reader.of_frontal(face)
    for label, work in (
        ("shape parameters, frontal points", lambda: reader.of_frontal(face)),
        ("shape parameters, any picture", lambda: reader.of_points(1000 * face[:, :2])),
        ("probabilities", lambda: classifier.named(sigmas)),
        ("action units", lambda: action_units(face, face)),
    ):
        spent = []
        for _ in range(200):
            start = perf_counter()
            work()
            spent.append(perf_counter() - start)
        print(f"{label:34}{1000 * np.median(spent):7.3f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=["folds", "others", "turns", "mouths", "own", "speed"])
    parser.add_argument("--pictures", type=int, default=3555)
    given = parser.parse_args()
    for part in given.parts:
        print(f"--- {part}")
        if part not in ("turns", "speed") and not SHARED.is_dir():
            print("skipped: the folder ../shared with annotated shapes, pictures and clips is not here")
        elif part == "others":
            others(given.pictures)
        else:
            {"folds": folds, "turns": turns, "mouths": mouths, "own": own, "speed": speed}[part]()
