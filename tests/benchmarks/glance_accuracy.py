"""Prints how well the glance network tells faces and their turns on pictures that it never saw.

usage: python tests/benchmarks/glance_accuracy.py [DATA] [--network FILE.onnx] [--model NAME] [--poses FILE.npz]

DATA holds yaw/<angle>/*.jpg, a person in each, turned by that angle (default ../shared/data). Every picture is searched
as `fit` searches stills; then the network looks at the fitted face, and at where the box that led there puts the mean
face. With --poses what the search finds is kept there and read again the next time.
"""

import argparse
import time
from pathlib import Path

import numpy as np

from tracker.face.finder import FaceFinder
from tracker.face.glance import GlanceNetwork, shipped_glance
from tracker.face.model_file import model_by_name
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity
from tracker.face.still_face import StillFaces
from tracker.head.detector import FaceDetector
from tracker.pose.rotation import rotation_of
from tracker.sources.picture_file import read_image

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 60


def found_in(path, finder, stills, detector):
    """Pose of the most prominent fit, pose by the surest box, and yaw by the points; not finite where there is none."""
    image = read_image(path)
    picture, detections = GreyPicture(image), detector.detect(image)
    row = np.full(9, np.nan)
    found = finder.fit_still([finder.look(image, detector)])[0]
    if found:
        row[:4] = found[0].fit.parameters.pose.as_array()
        rotation = stills.of(found[0], (image.shape[1], image.shape[0])).rotation
        row[8] = np.degrees(rotation.yaw_rad) if rotation is not None else np.nan
    if detections:
        row[4:8] = finder._start(picture, detections[0].box, detections[0].view).pose.as_array()
    return row


def searched(paths, model):
    finder, stills, detector = FaceFinder(model), StillFaces(model), FaceDetector()
    return np.array([found_in(path, finder, stills, detector) for path in paths])


def told(network, path, pose):
    """Presence and yaw in degrees."""
    if not np.isfinite(pose).all():
        return np.nan, np.nan
    (glance,) = network.look(GreyPicture(read_image(path)), [Similarity(*pose)])
    return glance.presence, np.degrees(rotation_of(glance.turn).yaw_rad)


def line(label, truth, answers):
    off = answers - truth
    there = np.isfinite(off)
    if not there.any():
        return f"{label:>12} none"
    mean, bias, worst = np.abs(off[there]).mean(), off[there].mean(), np.abs(off[there]).max()
    return f"{label:>12} {there.sum():4} of {len(off):3}   mean {mean:5.1f}  bias {bias:+6.1f}  worst {worst:5.1f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--network", type=Path)
    parser.add_argument("--model", default="finest")
    parser.add_argument("--poses", type=Path)
    chosen = parser.parse_args()
    network = GlanceNetwork(chosen.network.read_bytes(), chosen.network.name) if chosen.network else shipped_glance()
    paths = sorted(chosen.data.glob("yaw/*/*.jpg"))
    # Positive: to its own right, as in the program.
    truth = np.array([float(path.parent.name) for path in paths])
    if chosen.poses is not None and chosen.poses.exists():
        rows = np.load(chosen.poses)["rows"]
    else:
        rows = searched(paths, model_by_name(chosen.model))
        if chosen.poses is not None:
            np.savez(chosen.poses, rows=rows)
    fitted = np.array([told(network, *one) for one in zip(paths, rows[:, :4], strict=True)])
    started = np.array([told(network, *one) for one in zip(paths, rows[:, 4:8], strict=True)])
    for title, answers in (("points", rows[:, 8]), ("at the fit", fitted[:, 1]), ("at the box", started[:, 1])):
        print(f"yaw by {title}, degrees")
        for angle in sorted(set(np.abs(truth))):
            here = np.abs(truth) == angle
            # The bias is towards the true side.
            side = np.where(truth[here] < 0, -1.0, 1.0)
            print(line(f"{angle:.0f}", truth[here] * side, answers[here] * side))
    print(
        "presence, 1st percentile, at the fit and at the box:",
        np.nanpercentile(fitted[:, 0], 1).round(3),
        np.nanpercentile(started[:, 0], 1).round(3),
    )
    picture, poses = GreyPicture(read_image(paths[0])), [Similarity(*rows[0, :4])]
    for count in (1, 4):
        times = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            network.look(picture, count * poses)
            times.append(time.perf_counter() - start)
        print(f"{count} looks: {1000 * np.median(times):.2f} ms, median of {ROUNDS}")


if __name__ == "__main__":
    main()
