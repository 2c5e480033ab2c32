"""Prints what the signals of faces are worth: blinks, openness, shapes on turned and still faces, lag, cost.

usage: PYTHONPATH=. python tests/benchmarks/signals_accuracy.py [--card] [MODEL]

With --card the card tracker/expression/README.md is written anew, with the jitter and lag that were measured.
"""

import sys
from dataclasses import replace
from pathlib import Path
from time import thread_time

import numpy as np

from tests.tracker.expression.made_faces import mean_face, moved, readings, tracked, with_lids
from tracker.expression.directions import shipped_directions
from tracker.expression.neutral import NeutralCapture
from tracker.expression.settings import ExpressionSettings
from tracker.expression.shapes import NAMES, SHAPES
from tracker.expression.stage import ReadingStage
from tracker.face.follower import FaceSettings
from tracker.kernel_cache import use_kernel_cache
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import GestureKind, Grade, Wanted
from tracker.sources.demo import DemoSettings, DemoSource
from tracker.sources.demo_path import STILL
from tracker.sources.opening import open_source
from tracker.types import Frame, Rotation

# The one that a machine chooses by itself depends on what else it does.
MODEL = next((name for name in sys.argv[1:] if not name.startswith("-")), "finest")
ROOT = Path(__file__).resolve().parents[2]
CARD = ROOT / "tracker" / "expression" / "README.md"
VIDEO = ROOT.parent / "shared" / "video"
FPS = 30.0
# When the demo blinks, and when one of its eyes does; see tracker.sources.demo_path.
DEMO_BLINKS_S = (1.9, 5.3, 9.8, 13.1, 16.9, 19.8, 20.9, 22.0, 24.1, 29.0)
DEMO_WINKS_S, DEMO_WINK_S = (6.3, 10.4), 0.7
# Seen by eye in every third frame of one minute of talking_face.mp4: closed in this frame. The first only half closes.
MINUTE_S = (60.0, 120.0)
SEEN_BLINKS_S = (
    *(64.25, 66.5, 69.05, 71.5, 72.5, 73.4, 77.8, 78.5, 80.25, 80.7, 84.88, 91.0, 94.12, 98.75, 99.88, 100.5, 101.12),
    *(105.12, 108.0, 110.38, 115.5),
)
# Seen by eye in webcam.mp4: lips apart from, to.
SEEN_OPENINGS_S = (
    *((4.2, 5.1), (5.95, 9.9), (11.25, 12.35), (13.3, 14.9), (15.5, 15.95), (16.45, 16.95), (17.45, 17.95)),
    (18.5, 18.85),
)


def read(source, frames=None, neutral_s=None):
    """Times and readings of the face in a source, with the truth of each frame.

    With a number of seconds, so much of the beginning is captured as the person's neutral face.
    """
    capture = None if neutral_s is None else NeutralCapture(neutral_s)
    pipeline = Pipeline(PipelineSettings(face=FaceSettings(model=MODEL)), mode=Mode.FACE)
    pipeline.want_reading(Wanted(signals=True))
    times_s, said, truths = [], [], []
    for frame in source:
        result = pipeline.step(frame)
        if capture is not None and not capture.done and result.primary is not None:
            capture.take(result.primary, frame.time_s)
            assert capture.refusal is None, capture.refusal
            if capture.done:
                pipeline.use_ranges(capture.ranges)
        times_s.append(frame.time_s)
        said.append(result.primary.reading if result.primary is not None else None)
        truths.append(frame.truth)
        if len(times_s) == frames:
            break
    return np.array(times_s), said, truths


def blinks_in(said, kind=GestureKind.BLINK):
    """Beginnings of the blinks."""
    return [gesture.start_s for one in said if one is not None for gesture in one.gestures if gesture.kind is kind]


def matched(found_s, true_s, within_s):
    """Pairs of a found and a true time, each used once, and what is left of both."""
    left, missed, pairs = list(found_s), [], []
    for true in true_s:
        near = [found for found in left if abs(found - true) <= within_s]
        if near:
            pairs.append((min(near, key=lambda found: abs(found - true)), true))
            left.remove(pairs[-1][0])
        else:
            missed.append(true)
    return pairs, missed, left


def report_demo():
    times_s, said, truths = read(DemoSource(DemoSettings(loop=False)))
    pairs, missed, invented = matched(blinks_in(said), DEMO_BLINKS_S, 0.1)
    worst_ms = 1000 * max(abs(found - true) for found, true in pairs)
    print(
        f"demo: {len(pairs)} of {len(DEMO_BLINKS_S)} blinks within 100 ms (worst {worst_ms:.0f} ms), "
        f"missed {missed}, invented {invented}; winks {blinks_in(said, GestureKind.WINK)} (true: right 6.3, left 10.4)"
    )
    for side in ("left", "right"):
        told, true, winks = [], [], []
        for at_s, one, truth in zip(times_s, said, truths, strict=True):
            eye = None if one is None else getattr(one, side)
            if eye is not None and eye.openness is not None and truth.left_eye is not None:
                told.append(min(1.0, eye.openness))
                true.append(getattr(truth, f"{side}_eye").openness)
                winks.append(any(start <= at_s <= start + DEMO_WINK_S for start in DEMO_WINKS_S))
        told, true, winks = np.array(told), np.array(true), np.array(winks)
        r = [np.corrcoef(told[part], true[part])[0, 1] for part in (np.ones_like(winks), ~winks)]
        print(f"demo: openness of the {side} eye against the truth, r = {r[0]:.3f}; but for the winks {r[1]:.3f}")


def shapes_of(said):
    """One row for each frame that was read, one column for each shape; NaN where it was not given."""
    return np.array([[one.shapes.get(name, np.nan) for name in NAMES] for one in said if one is not None])


def report_still():
    """Jitter: the demo's still face with the noise of its camera, and the same small and in a dim light."""
    _, said, _ = read(DemoSource(DemoSettings(static=True)), 120)
    given = shapes_of(said)[30:]
    jitter = {name: float(np.std(given[:, index])) for index, name in enumerate(NAMES)}
    openness = np.std([one.left.openness for one in said if one is not None and one.left is not None][30:])
    worst = max((name for name in jitter if np.isfinite(jitter[name])), key=jitter.get)
    print(f"still face: SD of openness {openness:.4f}; of shapes at most {jitter[worst]:.4f} ({worst})")
    return jitter


class TurningDemo(DemoSource):
    """The demo's head, which does nothing but turn slowly."""

    turns_deg = ((0, 0, 0), (1.5, 0, 0), (3, 20, 0), (6, -20, 0), (7.5, 0, 0), (9, 0, 20), (12, 0, -20), (13.5, 0, 0))

    def _moment(self, index):
        at_s = index / FPS
        marks = np.array(self.turns_deg, dtype=float)
        yaw, pitch = (np.deg2rad(np.interp(at_s, marks[:, 0], marks[:, column])) for column in (1, 2))
        return replace(STILL, rotation=Rotation(float(yaw), float(pitch), 0.0))


def report_turns():
    """The table of what a still face, captured as neutral, seems to do as it turns by up to 20 degrees."""
    times_s, said, truths = read(TurningDemo(), int(13.5 * FPS), 0.8)
    angles = np.rad2deg([[one.rotation.yaw_rad, one.rotation.pitch_rad] for one in truths])
    known = [index for index, one in enumerate(said) if one is not None]
    given, angles, times_s = shapes_of(said), angles[known], times_s[known]
    rest = np.median(given[(times_s > 1.3) & (times_s < 1.6)], axis=0)
    print(f"turned, still face    {'yaw +20':>9}{'yaw -20':>9}{'pitch +20':>11}{'pitch -20':>11}")
    worst = 0.0
    for index, name in enumerate(NAMES):
        changes = (
            [
                np.nanmax(np.abs(given[sign * angles[:, axis] > 15][:, index] - rest[index]))
                for axis in (0, 1)
                for sign in (1, -1)
            ]
            if np.isfinite(given[:, index]).any()
            else []
        )
        worst = max([worst, *changes])
        if changes and max(changes) > 0.03:
            print(f"  {name:20}" + "".join(f"{change:10.2f}" for change in changes))
    print(f"  largest change of all: {worst:.2f}")


def lag_ms(face_at, tell):
    """By how much a signal is behind a movement that goes forth and back in a third of a second."""
    at_s = np.arange(0, 12, 1 / FPS)
    course = 0.5 - 0.5 * np.cos(2 * np.pi * np.maximum(0, at_s - 4) * 1.5)
    said = readings(ReadingStage(ExpressionSettings(learn=False)), [face_at(float(one)) for one in course], FPS)
    # In the first moment nothing is told yet.
    told = np.array([tell(one) if one.shapes else 0.0 for one in said])
    fine = np.arange(5.0, 11.0, 0.001)
    lags = np.arange(0, 200)
    told_fine = np.interp(fine, at_s, told)
    return int(
        lags[np.argmax([np.corrcoef(told_fine, np.interp(fine - lag / 1000, at_s, course))[0, 1] for lag in lags])]
    )


def report_lags():
    """The filters' lag; what the camera and the fit of the points add is not theirs."""
    lags = {
        "eyes": lag_ms(lambda one: with_lids(mean_face(), 1 - one, 1 - one), lambda said: said.shapes["eyeBlinkLeft"]),
        "other": lag_ms(lambda one: moved(jawOpen=one), lambda said: said.shapes["jawOpen"]),
    }
    print(
        f"lag of the filters at {FPS:.0f} frames a second: eyes {lags['eyes']} ms, all other shapes {lags['other']} ms"
    )
    return lags


def report_cost():
    """Processor time of one face in one frame."""
    stage, random = ReadingStage(ExpressionSettings()), np.random.default_rng(0)
    stage.wanted = Wanted(signals=True)
    faces = [tracked(moved(jawOpen=random.random()) + random.normal(0, 2e-4, (68, 3))) for _ in range(600)]
    frames = [Frame(np.zeros((4, 4, 3), np.uint8), index / FPS, index) for index in range(600)]
    begun_s = thread_time()
    for frame, face in zip(frames, faces, strict=True):
        stage.step(frame, (face,))
    print(f"cost: {1000 * (thread_time() - begun_s) / len(frames):.2f} ms of one core for each face and frame")


def report_talking(path):
    with open_source(str(path)) as source:
        _, said, _ = read(source, int(MINUTE_S[1] * 24) + 12)
    found = [one for one in blinks_in(said) if MINUTE_S[0] <= one < MINUTE_S[1]]
    pairs, missed, invented = matched(found, SEEN_BLINKS_S, 0.2)
    print(
        f"talking_face.mp4, {MINUTE_S[0]:.0f} to {MINUTE_S[1]:.0f} s: {len(SEEN_BLINKS_S)} blinks seen by eye, "
        f"{len(pairs)} of them found, missed {missed}, invented {invented}"
    )


def report_webcam(path):
    with open_source(str(path)) as source:
        times_s, said, _ = read(source)
    opens = np.array([0.0 if one is None else one.shapes.get("jawOpen", 0.0) for one in said])
    found, since = [], None
    for at_s, value in zip(times_s, opens, strict=True):
        if since is None and value > 0.2:
            since = at_s
        elif since is not None and value < 0.1:
            found.append((since, at_s))
            since = None
    pairs, missed, invented = matched([one[0] for one in found], [one[0] for one in SEEN_OPENINGS_S], 0.25)
    print(f"webcam.mp4: mouth open {', '.join(f'{one:.1f}-{other:.1f}' for one, other in found)} s; by eye:")
    print(f"  {', '.join(f'{one:.1f}-{other:.1f}' for one, other in SEEN_OPENINGS_S)} s;", end=" ")
    print(
        f"{len(pairs)} of {len(SEEN_OPENINGS_S)} found, missed {missed}, invented {invented}; blinks {blinks_in(said)}"
    )


def write_card(jitter, lags):
    """Everything below the table's heading is made anew."""
    text = CARD.read_text(encoding="utf-8")
    head, mark, _ = text.partition("| shape | grade |")
    assert mark, "the card has no table"
    rows = ["| shape | grade | told from | jitter | lag |", "|---|---|---|---|---|"]
    for shape in SHAPES:
        known = shape.grade is not Grade.NOT_GIVEN and np.isfinite(jitter[shape.name])
        by_filter = lags["eyes" if shape.name.startswith("eye") else "other"]
        figures = (f"{jitter[shape.name]:.3f}", f"{by_filter} ms") if known else ("", "")
        rows.append(f"| `{shape.name}` | {shape.grade.value} | {shape.source} | {figures[0]} | {figures[1]} |")
    CARD.write_text(head + "\n".join(rows) + "\n", encoding="utf-8")


def main():
    directions = shipped_directions()
    print(f"face model {MODEL}; {len(directions.names)} shapes from points: {', '.join(directions.names)}")
    report_cost()
    measured = report_still(), report_lags()
    report_turns()
    report_demo()
    for name, report in (("talking_face.mp4", report_talking), ("webcam.mp4", report_webcam)):
        if (VIDEO / name).exists():
            report(VIDEO / name)
        else:
            print(f"{name}: left out, ../shared/video is not here")
    if "--card" in sys.argv:
        write_card(*measured)


if __name__ == "__main__":
    use_kernel_cache()
    main()
