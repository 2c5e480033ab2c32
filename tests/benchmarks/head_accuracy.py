"""Prints how well the head is tracked: against the demo's own truth, at rest, and on clips.

usage: PYTHONPATH=. python tests/benchmarks/head_accuracy.py [CLIP ...]

With no clip named, those of ../shared/video are used where they are there.
"""

import sys
from pathlib import Path

import numpy as np

from tracker.head.detector import FaceDetector
from tracker.head.position import screen_from_camera
from tracker.pipeline import Pipeline
from tracker.sources.demo import DemoSettings, DemoSource
from tracker.sources.opening import open_source
from tracker.types import Frame, State, TrackResult

SHARED = Path(__file__).resolve().parents[3] / "shared" / "video"
REST_WINDOW = 60


def changes(results: list[tuple[Frame, TrackResult]]) -> str:
    """The states and when they began."""
    told, last = [], None
    for frame, result in results:
        if result.state is not last:
            told.append(f"{frame.time_s:.2f} s {result.state.name}")
            last = result.state
    return ", ".join(told)


def demo() -> None:
    """RMS error against the truth, and the times of lock and re-lock."""
    pipeline = Pipeline()
    results = [(frame, pipeline.step(frame)) for frame in DemoSource()]
    errors = []
    for frame, result in results:
        if result.head is not None and frame.truth is not None:
            truth = screen_from_camera(frame.truth.head_camera_m, pipeline.settings.position)
            errors.append(result.head.as_array() - truth.as_array())
    rms = 100 * np.sqrt(np.mean(np.square(errors), axis=0))
    print(f"demo: RMS error x {rms[0]:.2f}  y {rms[1]:.2f}  z {rms[2]:.2f} cm over {len(errors)} frames")
    print(f"demo: {changes(results)}")
    visible = [frame.time_s for frame, _ in results if frame.truth and not frame.truth.visible]
    print(f"demo: the head is away from {visible[0]:.2f} to {visible[-1]:.2f} s")


def rest(noise_sigma: float) -> None:
    """Standard deviation of the smoothed position of a head that does not move."""
    pipeline = Pipeline()
    track = []
    for frame in DemoSource(DemoSettings(static=True, noise_sigma=noise_sigma)):
        result = pipeline.step(frame)
        if result.head is not None:
            track.append(1e3 * result.head.as_array())
    steady = np.array(track[REST_WINDOW:])
    windows = [steady[i : i + REST_WINDOW] for i in range(0, len(steady) - REST_WINDOW, REST_WINDOW)]
    short = np.sqrt(np.mean([window.var(axis=0) for window in windows], axis=0))
    whole = steady.std(axis=0)
    print(
        f"at rest, noise {noise_sigma:g} grey levels: SD x {short[0]:.2f}  y {short[1]:.2f}  z {short[2]:.2f} mm "
        f"in 2 s; {whole[0]:.2f}  {whole[1]:.2f}  {whole[2]:.2f} mm in {len(steady) / 30:.0f} s"
    )


def clip(path: Path) -> None:
    """Share of frames in which the head is tracked, and whether the box's centre lies on a face found afresh."""
    pipeline, detector = Pipeline(), FaceDetector()
    results, off, looked = [], 0, 0
    for frame in open_source(str(path)):
        result = pipeline.step(frame)
        results.append((frame, result))
        if result.box is None or frame.index % 5:
            continue
        faces = [one.box for one in detector.detect(frame.image)]
        looked += bool(faces)
        off += bool(faces) and not any(
            max(abs(result.box.x_px - face.x_px), abs(result.box.y_px - face.y_px)) < 0.5 * face.width_px
            for face in faces
        )
    tracked = sum(result.state is State.TRACKING for _, result in results)
    share = 100 * tracked / len(results)
    print(f"{path.name}: TRACKING in {tracked} of {len(results)} frames, {share:.2f} %; {changes(results)}")
    print(f"{path.name}: box centre off the face in {off} of {looked} frames in which a full search finds one")


if __name__ == "__main__":
    demo()
    for sigma in (1.5, 3.0):
        rest(sigma)
    for named in [Path(name) for name in sys.argv[1:]] or sorted(SHARED.glob("*.mp4")):
        clip(named)
