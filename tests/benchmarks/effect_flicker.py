"""Prints how much a face that has been put on trembles in a still, noisy picture.

usage: PYTHONPATH=. python tests/benchmarks/effect_flicker.py

One frame of a clip is shown again and again, each time with new noise, and followed by the tracker as ever. The figure
is the standard deviation over time of the pixels within the face, of the result and of the source: at most 1.5 times
is wanted. "still points" holds the points of the first frame, and so tells what the blending alone does.

Uses the clips of ../shared/video.
"""

from pathlib import Path

import cv2
import numpy as np

from tracker.effects.blending import Blending
from tracker.effects.substitution import Substitution, SubstitutionSettings
from tracker.files.pts import read_pts
from tracker.pipeline import Mode, Pipeline
from tracker.sources.opening import open_source
from tracker.types import Frame

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "video"
FRAMES, SETTLING, NOISE = 60, 20, (3.0, 6.0)
STILLS = (("webcam.mp4", 60), ("talking_face.mp4", 300))


def noisy_frames(image, sigma):
    """One picture many times, each with noise of its own."""
    rng = np.random.default_rng(1)
    for index in range(FRAMES + SETTLING):
        noise = rng.normal(0, sigma, image.shape)
        yield Frame(np.clip(image + noise + 0.5, 0, 255).astype(np.uint8), index / 25, index)


def tracked(image, sigma):
    """The noisy pictures in which the face is held, and its points."""
    pipeline = Pipeline(mode=Mode.FACE)
    found = [(frame.image, pipeline.step(frame).face) for frame in noisy_frames(image, sigma)]
    return [(picture, face.points_xy) for picture, face in found[SETTLING:] if face is not None]


def spread(pictures, inside):
    """Standard deviation over time within the face: root of the mean variance, and the median over the pixels."""
    stack = np.array([picture[inside] for picture in pictures], np.float32)
    deviation = stack.std(axis=0)
    return np.sqrt(np.mean(np.square(deviation))), np.median(deviation)


def report(name, sigma, tracks, mask):
    """One line for each way of blending, with points as tracked and held still."""
    pictures, points = [picture for picture, _ in tracks], [place for _, place in tracks]
    inside = np.zeros(pictures[0].shape[:2], np.uint8)
    cv2.fillConvexPoly(inside, cv2.convexHull(np.rint(points[0]).astype(np.int32)), 1)
    source = spread(pictures, inside > 0)
    print(f"{name}, noise {sigma:.0f}: source {source[0]:.2f} (median {source[1]:.2f}) grey levels")
    for blending in Blending:
        for what, places in (("tracked", points), ("still points", [points[0]] * len(points))):
            effect = Substitution(*mask, SubstitutionSettings(blending=blending))
            results = [picture.copy() for picture in pictures]
            for result, place in zip(results, places, strict=True):
                effect.draw(result, place, 1.0)
            ratio = np.array(spread(results, inside > 0)) / source
            print(f"  {blending.value:16s} {what:12s} {ratio[0]:.2f} times the source's (median pixel {ratio[1]:.2f})")


def main():
    portraits = ROOT / "assets" / "portraits"
    mask = cv2.imread(str(portraits / "collins.png")), read_pts(portraits / "collins.pts")
    for name, index in STILLS:
        image = next(frame.image for frame in open_source(str(SHARED / name)) if frame.index == index)
        for sigma in NOISE:
            report(name, sigma, tracked(image, sigma), mask)


if __name__ == "__main__":
    main()
