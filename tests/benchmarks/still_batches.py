"""Faces a second for still pictures settled one by one and in batches, both in one run.

    python tests/benchmarks/still_batches.py [MODEL] [--faces FOLDER] [--count N] [--rounds N]

Guessing comes first and is the same for both, so it is not timed. The two take turns, and the ratio is the median over
the rounds; processor time is given beside time on the clock, as it bears a busy machine.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tracker.kernel_cache import use_kernel_cache  # noqa: E402

use_kernel_cache()

import numpy as np  # noqa: E402

from tracker.commands.fit import BATCH_FACES  # noqa: E402
from tracker.face.finder import FaceFinder  # noqa: E402
from tracker.face.model_file import model_by_name  # noqa: E402
from tracker.face.reference_frame import GreyPicture  # noqa: E402
from tracker.head.detector import FaceDetector  # noqa: E402
from tracker.training.data_set import read_folder, split  # noqa: E402

SHARED = ROOT.parent / "shared"


def timed(finder, guesses, size):
    """Points of all faces, and (wall, processor) seconds, settled that many pictures at a time."""
    wall, processor = time.perf_counter(), time.process_time()
    found = [face for at in range(0, len(guesses), size) for face in finder.fit_still(guesses[at : at + size])]
    points = np.array([face.fit.points_xy for faces in found for face in faces])
    return points, np.array([time.perf_counter() - wall, time.process_time() - processor])


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", nargs="?", default="conv-small")
    parser.add_argument("--faces", type=Path, default=SHARED / "data" / "faces")
    parser.add_argument("--count", type=int, default=48)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    finder, detector = FaceFinder(model_by_name(arguments.model)), FaceDetector()
    _, held_out = split(read_folder(arguments.faces))
    images = [face.read_image() for face in held_out[: arguments.count]]
    guesses = [
        guess
        for image in images
        if not any((guess := finder.guess(GreyPicture(image), detector.detect(image))).doubtful)
    ]
    taken = []
    for _ in range(arguments.rounds):
        (alone, alone_s), (together, together_s) = (timed(finder, guesses, size) for size in (1, BATCH_FACES))
        taken.append((alone_s, together_s))
    alone_s, together_s = np.median(taken, axis=0)
    ratios = np.median([one / many for one, many in taken], axis=0)
    for name, seconds in (("one by one", alone_s), (f"batches of {BATCH_FACES}", together_s)):
        clock, processor = 1e3 * seconds / len(alone)
        print(f"{name:14s} {clock:7.2f} ms a face, {processor:7.2f} ms of processor time")
    print(f"ratio          {ratios[0]:.2f} on the clock, {ratios[1]:.2f} in processor time")
    print(f"largest difference of a point: {np.linalg.norm(alone - together, axis=-1).max():.1e} px")


if __name__ == "__main__":
    main()
