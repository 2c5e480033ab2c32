"""Measuring a face model on faces that it was not trained on, and the card that says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import degrees

import numpy as np
from numpy.typing import NDArray

from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder
from tracker.head.detector import FaceDetector
from tracker.markup import Markup
from tracker.pose.estimator import HeadPoseEstimator
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.training.data_set import AnnotatedFace
from tracker.training.face_model import Progress
from tracker.types import Points
from tracker.words import later

_AUC_LIMIT_PERCENT = 8.0
_FAILED_PERCENT = 10.0
# Faces are sorted by how far they are turned to either side, in degrees.
_YAWS_DEG = ((0, 10), (10, 20), (20, 30), (30, 45), (45, 90))
YAW_LABELS = tuple(f"yaw {low} to {high}°" for low, high in _YAWS_DEG)


@dataclass(frozen=True, slots=True, eq=False)
class Errors:
    """Errors of one group of faces, percent of the outer-eye distance.

    Attributes
    ----------
    label : str
    total : int
        Faces looked for.
    points : ndarray, shape (found, N)
        Distance of every point of every face found.
    """

    label: str
    total: int
    points: NDArray[np.float64]

    @property
    def found(self) -> int:
        """Faces found."""
        return len(self.points)

    @property
    def faces(self) -> NDArray[np.float64]:
        """Mean error of each face found."""
        return np.asarray(self.points.mean(axis=1))

    @property
    def auc(self) -> float:
        """Area under the cumulative error curve up to 8 %, over all faces, found or not."""
        gains = np.clip(1.0 - self.faces / _AUC_LIMIT_PERCENT, 0.0, None)
        return float(gains.sum() / self.total)

    @property
    def failed(self) -> float:
        """Share of all faces that are further than 10 % off or not found."""
        return float(((self.faces > _FAILED_PERCENT).sum() + self.total - self.found) / self.total)

    def row(self) -> str:
        """A row of the card's table."""
        if not self.found:
            return f"| {self.label} | 0 of {self.total} | | | | |"
        return (
            f"| {self.label} | {self.found} of {self.total} | {self.faces.mean():.2f} | {np.median(self.faces):.2f} "
            f"| {self.auc:.3f} | {100 * self.failed:.1f} |"
        )


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """What was measured: one `Errors` for each group, the first over all faces."""

    groups: tuple[Errors, ...]
    regions: dict[str, float]

    def table(self) -> str:
        """Markdown."""
        lines = [
            "| faces | found | mean | median | AUC to 8 % | failed or not found, % |",
            "|---|---|---|---|---|---|",
            *(group.row() for group in self.groups),
            "",
            "| region | mean |",
            "|---|---|",
            *(f"| {name} | {value:.2f} |" for name, value in self.regions.items()),
        ]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredFace:
    """What became of one annotated face.

    Attributes
    ----------
    face : AnnotatedFace
    found_xy : ndarray, shape (N, 2), pixels, or None
        The points that were fitted; None where no face was found.
    errors_percent : ndarray, shape (N,), or None
        Their distances from the annotated ones, percent of the outer-eye distance.
    yaw_deg : float
        See `yaw_deg`.
    """

    face: AnnotatedFace
    found_xy: Points | None
    errors_percent: NDArray[np.float64] | None
    yaw_deg: float


def evaluate(model: FaceModel, faces: Sequence[AnnotatedFace], progress: Progress) -> Report:
    """Measure a model; see `measured_faces` and `report_of`."""
    return report_of(measured_faces(model, faces, progress), model.shape.markup)


def measured_faces(model: FaceModel, faces: Sequence[AnnotatedFace], progress: Progress) -> list[MeasuredFace]:
    """Find and fit every face from its picture alone, as `fit` does, and measure the most prominent one found.

    Parameters
    ----------
    model : FaceModel
    faces : sequence of AnnotatedFace
        None of which it was trained on.
    progress : callable
    """
    finder, detector, measured = FaceFinder(model), FaceDetector(), []
    left, right = model.shape.markup.outer_eyes
    for number, face in enumerate(faces):
        progress(later("measuring"), number / len(faces))
        image = face.read_image()
        found = finder.fit_still([finder.look(image, detector)])[0]
        distance = np.linalg.norm(face.points_xy[right] - face.points_xy[left])
        found_xy = found[0].fit.points_xy if found else None
        errors = 100.0 * np.linalg.norm(found_xy - face.points_xy, axis=1) / distance if found_xy is not None else None
        measured.append(MeasuredFace(face, found_xy, errors, yaw_deg(face.points_xy, image.shape[1::-1])))
    return measured


def report_of(measured: Sequence[MeasuredFace], markup: Markup) -> Report:
    """Errors of all faces, of each folder, of each range of yaw, and of each region.

    Parameters
    ----------
    measured : sequence of MeasuredFace
    markup : Markup
    """
    rows = [one.errors_percent for one in measured]
    labels = [one.face.name.split("/")[0] if "/" in one.face.name else "all" for one in measured]
    groups = [_group("all", rows, np.ones(len(rows), dtype=bool))]
    folders = sorted(set(labels)) if len(set(labels)) > 1 else []
    groups += [_group(label, rows, np.array([one == label for one in labels])) for label in folders]
    yaws = np.array([one.yaw_deg for one in measured])
    for label, (low, high) in zip(YAW_LABELS, _YAWS_DEG, strict=True):
        groups.append(_group(label, rows, (yaws >= low) & (yaws < high)))
    points = groups[0].points
    # Where no face was found there is nothing to say of its parts.
    regions = {name: float(points[:, chosen].mean()) for name, chosen in markup.regions.items()} if len(points) else {}
    return Report(tuple(group for group in groups if group.total), regions)


def yaw_deg(points_xy: Points, frame_size_px: tuple[int, int]) -> float:
    """How far an annotated face is turned, without its sign; not a number where its markup has no 3-D model."""
    if len(points_xy) != len(shipped_shape_3d().mean_m):
        return float("nan")
    fix = HeadPoseEstimator().step(points_xy, np.ones(len(points_xy)), frame_size_px, None, 0.0, learn=False)
    return abs(degrees(fix.rotation.yaw_rad)) if fix is not None else float("nan")


def _group(label: str, rows: list[NDArray[np.float64] | None], chosen: NDArray[np.bool_]) -> Errors:
    kept = [row for row, wanted in zip(rows, chosen, strict=True) if wanted and row is not None]
    width = next((len(row) for row in rows if row is not None), 1)
    return Errors(label, int(chosen.sum()), np.array(kept).reshape(len(kept), width))
