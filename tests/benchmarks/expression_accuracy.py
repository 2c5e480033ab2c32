"""Prints how well expressions are told by the shipped network, alone and with the shape classifiers, and what it costs.

usage: PYTHONPATH=. python tests/benchmarks/expression_accuracy.py [validation] [smiles] [speed]

Needs the data of ../shared, but for the speed. A picture of FER+ counts as what most of ten people said; where
"unknown" or "no face" has as many votes as any expression it is left out. Faces are fitted by the tracker and cut out
as in the program; a picture in which no face is found stays as it is. Smiles (GENKI-4K) were never learnt from: a face
smiles where happiness is more probable than all else together.
"""

import csv
import sys
import time
from pathlib import Path

import cv2
import numpy as np

from tracker.expression.appearance import EMOTIONS, shipped_expression_network
from tracker.expression.face_crop import FaceCrop, standardised
from tracker.expression.naming import Combination, combined
from tracker.expression.pose_free import ShapeReader
from tracker.expression.probabilities import calibration_error, softmax, sure_above
from tracker.expression.shape_classifier import ShapeClassifier
from tracker.expression.shape_classifier_file import shipped_shape_scorers
from tracker.face.finder import FaceFinder
from tracker.face.model_file import shipped_face_model
from tracker.head.detector import FaceDetector
from tracker.readings import Emotion
from tracker.training.expression_data import faces_only, majority, read_voted
from tracker.training.expression_report import judge, summary
from tracker.training.voted_pictures import fitted_points

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
HAPPY = EMOTIONS.index(Emotion.HAPPINESS)
FACE_MODEL = "conv-small"


def cut(images, points, sure):
    """Crops of the faces that were fitted, and the pictures themselves of the others, standardised."""
    crop, faces = FaceCrop(), []
    for image, one, found in zip(images, points, sure, strict=True):
        faces.append(crop.cut(image, one).copy() if found else standardised(image.astype(np.float32)))
    return np.stack(faces)


def shape_probabilities(points, sure):
    """What the shapes say; a row of NaN where no face was found."""
    reader = ShapeReader()
    classifier, rows = ShapeClassifier(shipped_shape_scorers(), reader), []
    for one, found in zip(points, sure, strict=True):
        sigmas = reader.of_points(one) if found else None
        rows.append(np.full(len(EMOTIONS) - 1, np.nan) if sigmas is None else classifier.probabilities(sigmas))
    return np.array(rows)


def together(looks, shapes):
    """Log odds of look and shape, or of the look where there is no shape."""
    shapes = [None if np.isnan(one[0]) else one for one in shapes]
    return np.array([combined(look, one, Combination()) for look, one in zip(looks, shapes, strict=True)])


def validation():
    """Accuracy, F1 and calibration on the pictures kept out."""
    faces = faces_only(read_voted(DATA / "expressions" / "validation.npz"))
    points, sure = fitted_points(faces.images, shipped_face_model(FACE_MODEL), lambda what, share: None)
    network = shipped_expression_network()
    framed = network.logits_of(cut(faces.images, points, sure))
    labels = majority(faces.votes)[0]
    looks = {
        "network, faces cut out by their points": framed,
        "network, pictures as they are": network.logits_of(cut(faces.images, points, np.zeros_like(sure))),
        "network and shapes": together(framed, shape_probabilities(points, sure)),
    }
    print(f"{sure.sum()} of {len(sure)} faces fitted")
    for name, logits in looks.items():
        report = judge(logits, faces)
        error = calibration_error(softmax(logits), labels)
        print(f"\n{name}: {summary(report)}")
        print(f"with the temperature that ships: calibration error {100 * error:.2f} %", end="; ")
        print(f"nine of ten right above {sure_above(softmax(logits), labels, 0.9):.3f}")
        print(report.table())


def smiles():
    """Smiles of photographs that nothing was learnt from, through detector, fit and crop."""
    folder = DATA / "smiles"
    with (folder / "labels.csv").open(newline="") as file:
        labels = {row["file"]: row["smile"] == "1" for row in csv.DictReader(file)}
    finder, detector = FaceFinder(shipped_face_model(FACE_MODEL)), FaceDetector()
    network, odds, truth = shipped_expression_network(), [], []
    for name, smiling in labels.items():
        image = cv2.imread(str(folder / name))
        found = finder.fit_still([finder.look(image, detector)])[0]
        if not found:
            continue
        probability = softmax(network.logits(image, found[0].fit.points_xy))[HAPPY]
        odds.append(np.log(probability / (1.0 - probability)))
        truth.append(smiling)
    odds, truth = np.array(odds), np.array(truth)
    shares = {level: ((odds > level) == truth).mean() for level in [0.0, *np.linspace(-4.0, 4.0, 161)]}
    best = max(shares, key=shares.get)
    print(f"\nsmiles: {len(truth)} of {len(labels)} faces found; happiness above one half: {shares[0.0]:.4f}")
    print(f"with the best threshold on these very pictures, log odds of {best:.2f}: {shares[best]:.4f}")


def speed():
    """Milliseconds a face, on one core."""
    image = np.random.default_rng(0).integers(0, 256, (720, 1280, 3), np.uint8)
    network, crop, reader = shipped_expression_network(), FaceCrop(), ShapeReader()
    model = reader.model
    frontal_m = model.shape_m(np.zeros(model.mode_count))
    flat = frontal_m[:, :2]
    points = 130.0 * flat / np.linalg.norm(flat[45] - flat[36]) + (640.0, 360.0)
    classifier, face = ShapeClassifier(shipped_shape_scorers(), reader), np.zeros((1, 48, 48), np.float32)
    parts = {
        "crop": lambda: crop.cut(image, points),
        "network": lambda: network.logits_of(face),
        "crop and network": lambda: network.logits(image, points),
        "shape, by points in the head's frame": lambda: classifier.probabilities(reader.of_frontal(frontal_m)),
        "shape, by points in the picture": lambda: classifier.probabilities(reader.of_points(points)),
    }
    for name, part in parts.items():
        times = []
        for _ in range(300):
            start = time.perf_counter()
            part()
            times.append(1000 * (time.perf_counter() - start))
        print(f"{name}: median {np.median(times):.3f} ms, 10th percentile {np.percentile(times, 10):.3f}")


if __name__ == "__main__":
    cv2.setNumThreads(1)
    wanted = sys.argv[1:] or ["speed", "validation", "smiles"]
    if not DATA.is_dir() and wanted != ["speed"]:
        sys.exit("skipped: the data of ../shared is not here (only `speed` needs none)")
    for one in wanted:
        {"validation": validation, "smiles": smiles, "speed": speed}[one]()
