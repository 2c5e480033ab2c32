"""Prints how well eyes are read: irises, lids, blinks and gaze on the demo, and eyes that no network was trained on.

usage: PYTHONPATH=. python tests/benchmarks/gaze_accuracy.py [NETWORK.onnx]

Uses ../shared/data/eyes and ../shared/data/synthetic where they are there; of both only what was kept out.
"""

import sys
from pathlib import Path
from time import perf_counter

import cv2
import numpy as np

from tracker.gaze.eye_canvas import canvas_of
from tracker.gaze.eye_model import direction_of
from tracker.gaze.eye_network_file import EyeNetworkFile, shipped_eye_network
from tracker.gaze.irises import IrisFinder
from tracker.gaze.reader import EyeReader
from tracker.pipeline import Mode, Pipeline
from tracker.readings import Side
from tracker.sources.demo import DemoSource
from tracker.sources.demo_path import blink_times_s
from tracker.training.eye_crops import canvas_of_crop, free_sides, held_out_file
from tracker.types import State

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
CLOSED = 0.45
NEAR_S = 0.1


def read_demo(reader: EyeReader):
    """The demo's frames with what is read of the eyes, as (truth, reading, outer-eye distance, milliseconds)."""
    pipeline = Pipeline(mode=Mode.FACE)
    for frame in DemoSource():
        result = pipeline.step(frame)
        one = result.primary
        if one is None or one.state is not State.TRACKING:
            reader.lost()
            continue
        start = perf_counter()
        reading = reader.step(frame.image, one, result.horizontal_fov_rad, frame.time_s)
        took = 1e3 * (perf_counter() - start)
        points = one.face.points_xy
        yield frame, reading, float(np.linalg.norm(points[36] - points[45])), took


def demo(reader: EyeReader) -> None:
    """All figures of the demo."""
    offs, irises, openness, gazes, took, missing, lids = [], 0, [], [], [], 0, []
    for frame, reading, span, ms in read_demo(reader):
        took.append(ms)
        truth = frame.truth
        if truth.left_eye is None:
            continue
        both = []
        for eye, known in ((reading.left, truth.left_eye), (reading.right, truth.right_eye)):
            if eye is None:
                continue
            if eye.openness is not None:
                openness.append((known.openness, eye.openness))
                both.append(eye.openness)
            if eye.iris is not None and known.openness > 0.5:
                away = np.linalg.norm(known.iris_xy - (eye.iris.x_px, eye.iris.y_px))
                offs.append((away / span, away, eye.iris.radius_px / known.radius_px))
                irises += 1
            missing += eye.iris is None and known.openness > 0.9
        if both:
            lids.append((frame.time_s, max(both)))
        if reading.gaze is not None:
            mean = truth.left_eye.direction + truth.right_eye.direction
            look = direction_of(reading.gaze.yaw_rad, reading.gaze.pitch_rad)
            gazes.append((frame.time_s, mean / np.linalg.norm(mean), look))
    off = np.array(offs)
    told = np.percentile(100 * off[:, 0], (50, 95))
    print(f"demo: iris centre off by {told[0]:.2f} %, median, {told[1]:.2f} % at the 95th percentile of the outer-eye")
    print(f"  distance ({np.median(off[:, 1]):.2f} px, median); radius {np.median(off[:, 2]):.3f} of the true one;")
    print(f"  {irises} irises given, {missing} not given of eyes that are open")
    known, found = np.array(openness).T
    print(f"demo: openness against truth r = {np.corrcoef(known, found)[0, 1]:.4f} over {len(known)} eyes")
    blinks(lids)
    gaze(gazes)
    print(f"demo: eyes read in {np.median(took):.2f} ms a frame, median, both together")


def blinks(lids: list[tuple[float, float]]) -> None:
    """Blinks of both eyes by their openness alone."""
    found, shut = [], False
    for time_s, more_open in lids:
        if not shut and more_open < CLOSED:
            found.append(time_s)
        shut = more_open < (CLOSED if not shut else CLOSED + 0.15)
    wanted = blink_times_s()
    near = [min(((abs(time - at), time - at) for time in found), default=(9.0, 9.0)) for at in wanted]
    hits = sum(away[0] <= 0.25 for away in near)
    late = max((abs(off) for away, off in near if away <= 0.25), default=0.0)
    invented = [round(time, 2) for time in found if min(abs(time - at) for at in wanted) > 0.25]
    told = f"at most {1e3 * late:.0f} ms from their middle; invented {invented}"
    print(f"demo: {hits} of {len(wanted)} blinks found, {told}")


def gaze(gazes) -> None:
    """Root mean square error of the direction, in all frames and in those without a saccade just before."""
    times = np.array([time for time, _, _ in gazes])
    known, found = (np.array([one[index] for one in gazes]) for index in (1, 2))
    error = np.degrees(np.arccos(np.clip((known * found).sum(axis=1), -1, 1)))
    yaw = np.degrees(np.arcsin(-known[:, 0]) - np.arcsin(-found[:, 0]))
    pitch = np.degrees(np.arctan2(known[:, 1], -known[:, 2]) - np.arctan2(found[:, 1], -found[:, 2]))
    rms = np.sqrt(np.mean(error**2))
    print(
        f"demo: gaze in the head's frame off by {rms:.2f} degrees RMS, {np.median(error):.2f} median, "
        f"{np.percentile(error, 95):.2f} at the 95th percentile, over {len(error)} frames from {times[0]:.1f} s on; "
        f"yaw {np.sqrt(np.mean(yaw**2)):.2f} (mean {yaw.mean():.2f}), "
        f"pitch {np.sqrt(np.mean(pitch**2)):.2f} (mean {pitch.mean():.2f})"
    )


def eyes_of_files(network: EyeNetworkFile) -> None:
    """Open or closed, on the fifth of the files that was kept out, as they are and mirrored."""
    right, total, wrong = 0, 0, []
    for closed, name in enumerate(("open", "closed")):
        for path in sorted((DATA / "eyes" / name).glob("*.jpg")):
            if held_out_file(f"{name}/{path.name}"):
                grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
                canvas = canvas_of_crop((grey.shape[1], grey.shape[0]))
                looks = np.stack([canvas.cut(grey), canvas.cut(np.ascontiguousarray(grey[:, ::-1]))])
                told = network.answers(looks)[:, 4].mean() > 0.5
                right += told == bool(closed)
                wrong += [f"{name}/{path.name}"] if told != bool(closed) else []
                total += 1
    print(f"eyes open or closed: {100 * right / total:.2f} % of {total} files kept out; wrong: {', '.join(wrong)}")


def synthetic(network: EyeNetworkFile) -> None:
    """Irises of the rendered faces that were kept out, with the true eye corners, and with ones that are 2.5 % off."""
    random = np.random.default_rng(0)
    for loose in (0.0, 0.025):
        offs, hidden, total = [], 0, 0
        for path in sorted((DATA / "synthetic").glob("*_ldmks.txt"))[1::2]:
            points = np.loadtxt(path)
            image = cv2.imread(str(path.with_name(path.name.replace("_ldmks.txt", ".jpg"))))
            span = np.linalg.norm(points[36] - points[45])
            for side in free_sides(path):
                shifted = points + random.normal(0, loose * span, points.shape)
                canvas = canvas_of(shifted, side)
                x, y, _, _, closed, seen, _ = network.answers(canvas.cut(image)[None])[0]
                total += 1
                if closed > 0.5 or seen < 0.5:
                    hidden += 1
                    continue
                pupil = points[68 if side is Side.RIGHT else 69]
                off = np.linalg.norm(canvas.to_frame(np.array([x, y])) - pupil)
                offs.append((100 * off / span, off))
        median, worst = np.median(offs, axis=0), np.percentile(offs, 95, axis=0)
        print(
            f"rendered faces kept out, eye corners off by {100 * loose:.1f} %: iris centre off by {median[0]:.2f} % "
            f"({median[1]:.2f} px), median, {worst[0]:.2f} % ({worst[1]:.2f} px) at the 95th percentile; "
            f"{hidden} of {total} eyes not given"
        )


def speed(network: EyeNetworkFile) -> None:
    """Milliseconds of the network alone for both eyes."""
    looks = np.random.default_rng(0).integers(0, 256, (2, 48, 64)).astype(np.uint8)
    times = []
    for _ in range(400):
        start = perf_counter()
        network.answers(looks)
        times.append(1e3 * (perf_counter() - start))
    print(f"the network takes {np.median(times):.3f} ms for both eyes ({np.percentile(times, 10):.3f} at best)")


if __name__ == "__main__":
    named = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    loaded = EyeNetworkFile(named.read_bytes(), named.name) if named else shipped_eye_network()
    speed(loaded)
    if DATA.exists():
        eyes_of_files(loaded)
        synthetic(loaded)
    demo(EyeReader(IrisFinder(loaded)))
