"""Prints what another face costs: milliseconds a frame for a face 200 pixels wide, on one core.

usage: PYTHONPATH=. python tests/benchmarks/effect_speed.py

The time that this thread had the processor is counted, so that other work on the machine does not matter much. Uses a
clip of ../shared/video.
"""

from pathlib import Path
from time import thread_time

import cv2
import numpy as np

from tracker.effects.blending import Blending
from tracker.effects.substitution import Substitution, SubstitutionSettings
from tracker.files.pts import read_pts
from tracker.pipeline import Mode, Pipeline
from tracker.sources.opening import open_source

ROOT = Path(__file__).resolve().parents[2]
CLIP = ROOT.parent / "shared" / "video" / "webcam.mp4"
FRAMES, SETTLING, FACE_PX = 120, 15, 200


def tracked():
    """Pictures scaled so that the face is 200 pixels wide, and its points."""
    pipeline, scale, found = Pipeline(mode=Mode.FACE), None, []
    for frame in open_source(str(CLIP)):
        face = pipeline.step(frame).face
        if frame.index >= FRAMES or face is None:
            continue
        if scale is None:
            scale = FACE_PX / np.ptp(face.points_xy[:17, 0])
        found.append((cv2.resize(frame.image, None, fx=scale, fy=scale), (face.points_xy + 0.5) * scale - 0.5))
    return found


def main():
    portraits = ROOT / "assets" / "portraits"
    mask = cv2.imread(str(portraits / "collins.png")), read_pts(portraits / "collins.pts")
    frames = tracked()
    height, width = frames[0][0].shape[:2]
    print(f"{len(frames)} frames of {width} x {height}, face {FACE_PX} pixels wide; milliseconds a frame")
    for blending in Blending:
        effect, times = Substitution(*mask, SubstitutionSettings(blending=blending)), []
        for picture, points in frames:
            start = thread_time()
            effect.draw(picture.copy(), points, 1.0)
            times.append(1000 * (thread_time() - start))
        settled = times[SETTLING:]
        print(f"  {blending.value:16s} median {np.median(settled):5.2f}   95 % {np.percentile(settled, 95):5.2f}")


if __name__ == "__main__":
    main()
