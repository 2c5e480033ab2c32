"""Points of a still face against dlib's regression trees, retrained on the same faces with the same boxes.

    PYTHONPATH=FOLDER python tests/benchmarks/face_vs_dlib.py FACES --scratch FOLDER --model FILE ... [--json]

FACES is a folder of annotated pictures (68 points). Both sides train on the training part of the fixed split and are
measured on the held-out photographs, with the boxes of our own detector. Where there is no
box dlib has a miss; our finder goes on to look for a face without one, and chooses among boxes by how the fit looks.
The models that ship have seen the held-out faces too (their cards say so), and are refused: FILE is a twin, trained
without `--final-on-all`.

The trees (Kazemi and Sullivan, One Millisecond Face Alignment, CVPR 2014) are trained with dlib's defaults: 10 cascades
of 500 trees of depth 4, shrinkage 0.1, 20 starts a face; on all faces and their mirror images, from the detector's box
where it found that face, and from a box laid on the points where it did not. That takes about half an hour of one core;
the trees stay in the scratch folder. Other pictures take their place there: give another folder for another data set.

dlib is no part of this project's environment. `pip install --target FOLDER --no-deps dlib-bin` puts it into a folder of
its own, which PYTHONPATH names. Without it the script says so and measures ours alone.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tracker.kernel_cache import use_kernel_cache  # noqa: E402

use_kernel_cache()

import cv2  # noqa: E402
import numpy as np  # noqa: E402

from tracker.commands.measuring import keep_to_one_core  # noqa: E402
from tracker.face.finder import FaceFinder  # noqa: E402
from tracker.face.model_file import model_by_name  # noqa: E402
from tracker.face.reference_frame import GreyPicture  # noqa: E402
from tracker.face.shipped import SHIPPED_MODELS  # noqa: E402
from tracker.head.detector import FaceDetector  # noqa: E402
from tracker.markup import IBUG_68  # noqa: E402
from tracker.training.data_set import read_folder, split  # noqa: E402

try:
    import dlib
except ImportError:
    dlib = None

SHARED = ROOT.parent / "shared"
MODELS = ("svm",)
# A box and a face belong together from this overlap (intersection over union) on.
LEAST_OVERLAP = 0.35
# The trees read single pixels, so their pictures are reduced to boxes of this side rather than read full of noise.
TREES_BOX_PX = 200.0
LEFT_EYE, RIGHT_EYE = IBUG_68.outer_eyes


@dataclass(frozen=True, slots=True)
class Row:
    """What came of one way to fit: an error in percent of the outer-eye distance for each face, NaN for a miss."""

    name: str
    errors: np.ndarray
    ms: float


# Boxes.


def square(box):
    """The upright square about a box, as (centre x, centre y, side)."""
    return np.array([box.x_px, box.y_px, max(box.width_px, box.height_px)])


def overlap(first, second):
    """Intersection over union of two squares."""
    low = np.maximum(first[:2] - first[2] / 2, second[:2] - second[2] / 2)
    high = np.minimum(first[:2] + first[2] / 2, second[:2] + second[2] / 2)
    both = np.prod(np.clip(high - low, 0, None))
    return both / (first[2] ** 2 + second[2] ** 2 - both)


def hull(points_xy):
    """The square about a face's points."""
    low, high = points_xy.min(axis=0), points_xy.max(axis=0)
    return np.array([*(0.5 * (low + high)), (high - low).max()])


def nearest(squares, points_xy):
    """The square that overlaps most with a face's points, where one does."""
    best = max(squares, key=lambda one: overlap(one, hull(points_xy)), default=None)
    return best if best is not None and overlap(best, hull(points_xy)) >= LEAST_OVERLAP else None


def relation(faces, found):
    """How the detector lays its squares about points: median (x, y, size), in sizes of the points' own square."""
    known = [(one, hull(face.points_xy)) for face, one in zip(faces, found, strict=True) if one is not None]
    return np.median([[*((one[:2] - own[:2]) / own[2]), one[2] / own[2]] for one, own in known], axis=0)


def laid(points_xy, how):
    """A square laid on points as the detector would have."""
    own = hull(points_xy)
    return np.array([*(own[:2] + how[:2] * own[2]), how[2] * own[2]])


def most_prominent(squares, shape):
    """The square that our own finder would call the first: large and central."""
    height, width = shape[:2]
    return max(
        squares,
        key=lambda one: one[2] * (1.0 - np.hypot(one[0] / width - 0.5, one[1] / height - 0.5)),
        default=None,
    )


# dlib.


def reduced(image, side_px):
    """The picture in grey, made small enough for the trees, and what its coordinates were multiplied with."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    scale = min(1.0, TREES_BOX_PX / side_px)
    return (cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else grey), scale


def rectangle(one, scale):
    """dlib's rectangle of whole pixels; pixel centres are moved as the picture's were."""
    x, y, half = (one[0] + 0.5) * scale - 0.5, (one[1] + 0.5) * scale - 0.5, 0.5 * one[2] * scale
    return dlib.rectangle(*(round(float(value)) for value in (x - half, y - half, x + half, y + half)))


def examples(faces, detector, say):
    """Pictures and annotated boxes for dlib's trainer, each face and its mirror image."""
    images = [face.read_image() for face in faces]
    found = []
    for face, image in zip(faces, images, strict=True):
        found.append(nearest([square(one.box) for one in detector.detect(image)], face.points_xy))
    how = relation(faces, found)
    say(f"training on {len(faces)} faces and their mirror images, {sum(one is None for one in found)} without a box")
    pictures, shapes = [], []
    for face, image, box in zip(faces, images, found, strict=True):
        one = laid(face.points_xy, how) if box is None else box
        for points, seen, place in (
            (face.points_xy, image, one),
            (
                IBUG_68.mirrored(face.points_xy, image.shape[1]),
                image[:, ::-1],
                np.array([image.shape[1] - 1.0 - one[0], *one[1:]]),
            ),
        ):
            picture, scale = reduced(seen, one[2])
            parts = [dlib.point(*(round(float(value)) for value in xy)) for xy in (points + 0.5) * scale - 0.5]
            pictures.append(np.ascontiguousarray(picture))
            shapes.append([dlib.full_object_detection(rectangle(place, scale), parts)])
    return pictures, shapes


def trained(path, faces, detector, threads, say):
    """dlib's predictor: from the scratch folder, or trained now."""
    if not path.exists():
        options = dlib.shape_predictor_training_options()
        options.num_threads = threads
        options.random_seed = "0"
        pictures, shapes = examples(faces, detector, say)
        begin = time.perf_counter()
        predictor = dlib.train_shape_predictor(pictures, shapes, options)
        say(f"trained in {(time.perf_counter() - begin) / 60:.0f} minutes")
        predictor.save(str(path))
    return dlib.shape_predictor(str(path))


def predicted(predictor, image, one):
    """Points (68, 2) from a square, and the milliseconds that the trees took."""
    picture, scale = reduced(image, one[2])
    place = rectangle(one, scale)
    begin = time.perf_counter()
    answer = predictor(picture, place)
    ms = 1e3 * (time.perf_counter() - begin)
    return (np.array([[part.x, part.y] for part in answer.parts()]) + 0.5) / scale - 0.5, ms


def measure_dlib(name, predictor, cases, choose):
    """Errors of the trees; ``choose`` picks the square of a case, or None."""
    errors, times = [], []
    for face, image, detections in cases:
        one = choose(face, image, [square(detection.box) for detection in detections])
        if one is None:
            errors.append(np.nan)
            continue
        points, ms = predicted(predictor, image, one)
        errors.append(error_of(points, face))
        times.append(ms)
    return Row(name, np.array(errors), float(np.median(times)))


# Ours.


def measure_ours(name, cases):
    """Errors of the face that our finder puts first, and the milliseconds from boxes to points."""
    model = model_by_name(name)
    finder = FaceFinder(model)
    errors, times = [], []
    for face, image, detections in cases:
        begin = time.perf_counter()
        found = finder.find(GreyPicture(image), detections)
        times.append(1e3 * (time.perf_counter() - begin))
        errors.append(error_of(found[0].fit.points_xy, face) if found else np.nan)
    return Row(model.name, np.array(errors), float(np.median(times)))


def error_of(points_xy, face):
    """Mean distance of the points, percent of the outer-eye distance."""
    truth = face.points_xy
    distance = np.linalg.norm(truth[RIGHT_EYE] - truth[LEFT_EYE])
    return 100.0 * float(np.linalg.norm(points_xy - truth, axis=1).mean() / distance)


# The table.


def figures(row, groups):
    """Found, mean and median of the found, and the share that failed, for each group of faces."""
    answer = {"name": row.name, "ms": round(row.ms, 2)}
    for label, chosen in groups.items():
        errors = row.errors[chosen]
        found = errors[~np.isnan(errors)]
        answer[label] = {
            "faces": int(chosen.sum()),
            "found": len(found),
            "mean": round(float(found.mean()), 2),
            "median": round(float(np.median(found)), 2),
            # A miss is a failure, and counts as worse than any other face.
            "median_with_misses": round(float(np.median(np.where(np.isnan(errors), np.inf, errors))), 2),
            "failed_percent": round(100 * float((~(errors <= 10.0)).mean()), 1),
        }
    return answer


def table(rows):
    """Markdown: one line for each way to fit."""
    labels = [label for label in rows[0] if label not in ("name", "ms")]
    lines = [
        "| | " + " | ".join(f"{label}: found | mean | median | over 10 % or missed" for label in labels) + " | ms |",
        "|---|" + "---|" * (4 * len(labels) + 1),
    ]
    for row in rows:
        cells = []
        for one in (row[label] for label in labels):
            cells += [f"{one['found']} of {one['faces']}", f"{one['mean']:.2f}", f"{one['median']:.2f}"]
            cells.append(f"{one['failed_percent']:.1f} %")
        lines.append(f"| {row['name']} | " + " | ".join(cells) + f" | {row['ms']:.1f} |")
    return "\n".join(lines)


def twin(path):
    """A model that has not seen the held-out faces, as far as can be told."""
    if path in SHIPPED_MODELS or any(
        filecmp.cmp(path, one, shallow=False) for one in (ROOT / "models/face").glob("*.npz")
    ):
        raise SystemExit(f"{path} ships, so it was trained on the held-out faces too; give a twin that was not")
    return path


def compare(arguments, say):
    """All rows."""
    training, held_out = split(read_folder(arguments.faces))
    detector = FaceDetector()
    predictor = None
    if dlib is not None:
        predictor = trained(arguments.scratch / "trees.dat", training, detector, arguments.threads, say)
    keep_to_one_core()
    cases = [(face, image, detector.detect(image)) for face in held_out for image in [face.read_image()]]
    folders = np.array([face.name.split("/")[0] for face in held_out])
    groups = {"all": np.ones(len(cases), dtype=bool), **{one: folders == one for one in sorted(set(folders))}}
    rows = []
    if predictor is not None:
        rows.append(
            measure_dlib(
                "dlib's trees", predictor, cases, lambda face, image, squares: most_prominent(squares, image.shape)
            )
        )
        # What no program knows: which of the boxes is the annotated face's.
        rows.append(
            measure_dlib(
                "dlib's trees, told the right box",
                predictor,
                cases,
                lambda face, image, squares: nearest(squares, face.points_xy),
            )
        )
    rows += [measure_ours(name, cases) for name in arguments.model]
    return [figures(row, groups) for row in rows]


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("faces", nargs="?", type=Path, default=SHARED / "data" / "faces")
    parser.add_argument("--scratch", type=Path, required=True, help="where the trained trees are kept")
    parser.add_argument("--model", type=twin, action="append", default=[], help="a twin's file; may be repeated")
    parser.add_argument("--threads", type=int, default=1, help="for training the trees")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    arguments.scratch.mkdir(parents=True, exist_ok=True)

    def say(text):
        print(text, file=sys.stderr, flush=True)

    if dlib is None:
        say("dlib is not here, so ours is measured alone; the head of this script tells how to get it")
    rows = compare(arguments, say)
    print(json.dumps(rows, indent=2) if arguments.json else table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
