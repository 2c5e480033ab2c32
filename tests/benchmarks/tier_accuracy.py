"""How exact face models are on faces kept out of their training, at their leisure and in one look a frame.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/tier_accuracy.py ../shared/data/faces twin-a.npz twin-b.npz ...

The models are to be twins: trained without the photographs that `tracker.training.data_set.held_out` keeps out. Each
face is found by the program's own detector. "Leisure" is what is done with a still picture; "one look" is a frame of
video: a single pass of the network from where a first, coarse one ended. Mean distance of the points from the annotated
ones, percent of the distance between the outer eye corners; beside it the share of faces more than 20 % off, where
somebody else or a part of a face was taken.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.face.conv_experts import ConvExperts
from tracker.face.conv_fitter import GLANCE, STILL, ConvFitter, FitPlan
from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder, FoundFace, Guess
from tracker.face.fitting import Hypothesis
from tracker.face.model_file import model_by_name
from tracker.face.reference_frame import GreyPicture
from tracker.head.detector import FaceDetector
from tracker.training.data_set import AnnotatedFace, read_folder, split
from tracker.training.evaluation import yaw_deg

PLANS = {"leisure": STILL, "one look": GLANCE}
ASTRAY_PERCENT = 20.0
YAWS_DEG = ((0, 10), (10, 20), (20, 30), (30, 90))

Errors = NDArray[np.float64]


def errors_of(model: FaceModel, faces: Sequence[AnnotatedFace], plans: dict[str, FitPlan]) -> dict[str, Errors]:
    """Errors of every point of every face, (faces, points), NaN where none was found, for each plan."""
    assert model.network is not None
    finder, detector = FaceFinder(model), FaceDetector()
    fitter = ConvFitter(model.shape, ConvExperts(model.network, model.name))
    left, right = model.shape.markup.outer_eyes
    rows = {name: np.full((len(faces), model.shape.markup.point_count), np.nan) for name in plans}
    for number, face in enumerate(faces):
        image = face.read_image()
        guess = finder.guess(GreyPicture(image), detector.detect(image))
        found = finder.fit_still([guess])[0]
        if not found:
            continue
        start = model.shape.points_xy(_begun(guess, found[0]).parameters)
        distance = np.linalg.norm(face.points_xy[right] - face.points_xy[left]) / 100.0
        for name, plan in plans.items():
            fit = fitter.fit_many([guess.picture], [start], plan)[0]
            rows[name][number] = np.linalg.norm(fit.points_xy - face.points_xy, axis=1) / distance
    return rows


def _begun(guess: Guess, found: FoundFace) -> Hypothesis:
    """From which first look a face came."""
    end = found.fit.parameters.pose

    def off(one: Hypothesis) -> float:
        pose = one.parameters.pose
        return float(np.hypot(pose.x_px - end.x_px, pose.y_px - end.y_px))

    return min(guess.hypotheses, key=off)


def table(name: str, rows: dict[str, Errors], faces: Sequence[AnnotatedFace], model: FaceModel, yaws: Errors) -> None:
    """Print one model."""
    folders = np.array([face.name.split("/")[0] for face in faces])
    groups = {"all": np.ones(len(faces), bool)} | {one: folders == one for one in sorted(set(folders))}
    groups |= {f"yaw {low}-{high}": (yaws >= low) & (yaws < high) for low, high in YAWS_DEG}
    for plan, errors in rows.items():
        means = errors.mean(axis=1)
        line = [f"{group} {np.nanmean(means[chosen]):.2f}" for group, chosen in groups.items() if chosen.any()]
        seen = ~np.isnan(means)
        astray = float((means[seen] > ASTRAY_PERCENT).mean())
        print(
            f"{name:16s} {plan:9s} found {seen.mean():.3f} astray {astray:.3f} median {np.nanmedian(means):.2f} ",
            end="",
        )
        print("  ".join(line))
        regions = model.shape.markup.regions
        print(" " * 27 + "  ".join(f"{part} {np.nanmean(errors[:, points]):.2f}" for part, points in regions.items()))


def main() -> None:
    """Measure all models that are named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("faces", type=Path)
    parser.add_argument("models", nargs="+")
    wanted = parser.parse_args()
    _, faces = split(read_folder(wanted.faces))
    yaws = np.array([yaw_deg(face.points_xy, face.read_image().shape[1::-1]) for face in faces])
    for name in wanted.models:
        model = model_by_name(name)
        table(Path(name).stem, errors_of(model, faces, PLANS), faces, model, yaws)


if __name__ == "__main__":
    main()
