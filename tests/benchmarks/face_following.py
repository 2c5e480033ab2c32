"""Prints how well a face is followed: held, steady, moving with the picture.

usage: PYTHONPATH=. python tests/benchmarks/face_following.py

Uses the clips of ../shared/video.
"""

from pathlib import Path

import cv2
import numpy as np

from tracker.face.finder import FaceFinder
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.head.detector import FaceDetector
from tracker.pipeline import Mode, Pipeline
from tracker.sources.opening import open_source
from tracker.types import Event, Frame, State

SHARED = Path(__file__).resolve().parents[3] / "shared" / "video"
JITTER_FRAMES = slice(21, 151)
NOISE_FRAME, NOISE_SIGMA, REPEATS = 40, 3.0, 100


def eye_span(points: np.ndarray) -> np.ndarray:
    """Distance of the outer eye corners, of one face or of many."""
    return np.linalg.norm(points[..., 36, :] - points[..., 45, :], axis=-1)


def hold(path: Path) -> None:
    """States over a clip, and jitter: the second difference in time over the outer-eye distance."""
    pipeline = Pipeline(mode=Mode.FACE)
    results = [pipeline.step(frame) for frame in open_source(str(path))]
    held = sum(result.state is State.TRACKING for result in results)
    found = sum(Event.FOUND in result.events for result in results)
    face_ms = [time.milliseconds for result in results for time in result.stage_times if time.stage == "face"]
    print(
        f"{path.name}: TRACKING in {held} of {len(results)} frames ({100 * held / len(results):.2f} %), "
        f"found {found} time(s); the face stage takes {np.median(face_ms):.2f} ms, median"
    )
    points = np.array([result.face.points_xy for result in results[JITTER_FRAMES] if result.face])
    second = np.linalg.norm(points[2:] - 2 * points[1:-1] + points[:-2], axis=2)
    print(f"{path.name}: jitter {100 * second.mean() / eye_span(points).mean():.3f} % in frames 21 to 150, unsmoothed")


def noise(path: Path) -> None:
    """Spread of the points on one frame with fresh camera noise each time."""
    pipeline, random = Pipeline(mode=Mode.FACE), np.random.default_rng(0)
    frames = []
    with open_source(str(path)) as source:
        while len(frames) <= NOISE_FRAME and (frame := source.read()) is not None:
            frames.append(frame)
    for frame in frames:
        pipeline.step(frame)
    still = frames[-1]
    tracked = []
    for i in range(REPEATS):
        noisy = (still.image + random.normal(0, NOISE_SIGMA, still.image.shape)).clip(0, 255).astype(np.uint8)
        result = pipeline.step(Frame(noisy, still.time_s + (i + 1) / 24, still.index + 1 + i))
        tracked.append(result.face.points_xy)
    points = np.array(tracked)
    spread = np.sqrt(points.var(axis=0).sum(axis=1)).mean()
    print(f"{path.name}: SD of the points under noise {100 * spread / eye_span(points).mean():.3f} %")


def invariance(path: Path) -> None:
    """Whether the points of `fit` move with the picture when it is scaled, shifted and turned."""
    finder, detector = FaceFinder(shipped_face_model()), FaceDetector()
    with open_source(str(path)) as source:
        image = next(iter(source)).image
    height, width = image.shape[:2]

    def points_of(picture: np.ndarray) -> np.ndarray:
        return finder.find(GreyPicture(picture), detector.detect(picture))[0].fit.points_xy

    base = points_of(image)
    worst = {}
    for name, changes in {
        "scale 0.5 to 2": [(scale, 0.0, 0.0) for scale in (0.5, 0.7, 1.4, 2.0)],
        "shift": [(1.0, 0.0, shift) for shift in (-37.3, 11.7, 24.5)],
        "roll to 30 degrees": [(1.0, degrees, 0.0) for degrees in (-30, -15, 15, 30)],
    }.items():
        errors = []
        for scale, degrees, shift in changes:
            change = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), degrees, scale)
            size = (round(width * max(1.0, scale)), round(height * max(1.0, scale)))
            change[:, 2] += [(size[0] - width) / 2 + shift, (size[1] - height) / 2 + 0.4 * shift]
            moved = cv2.warpAffine(image, change, size, flags=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
            expected = base @ change[:, :2].T + change[:, 2]
            errors.append(np.linalg.norm(points_of(moved) - expected, axis=1).mean() / eye_span(expected))
        worst[name] = 100 * max(errors)
    print(f"{path.name}: points move with the picture to within", {k: f"{v:.2f} %" for k, v in worst.items()})


if __name__ == "__main__":
    for clip in sorted(SHARED.glob("*.mp4")):
        hold(clip)
        noise(clip)
        invariance(clip)
