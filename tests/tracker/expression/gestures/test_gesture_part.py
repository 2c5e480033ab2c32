"""Gestures through the whole pipeline, on the demo's nod."""

import numpy as np
import pytest

from tracker.expression.gestures.observation import observation_of
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import EyeReading, FaceReading, Gesture, GestureKind, Wanted
from tracker.settings import overlaid
from tracker.sources.demo import DemoSource
from tracker.types import HeadPose, Rotation, State

# The head nods from second 17.2 to second 20; a blink at 19.8 s follows.
FIRST, LAST = 480, 597


ASKED = {
    "nods": (Wanted(gestures=True), {}),
    "nothing": (Wanted(signals=True), {}),
    "large nods": (Wanted(gestures=True), {"swing_deg": 20.0}),
}


@pytest.fixture(scope="module")
def told():
    """The gestures of the demo as pipelines tell them that were asked for different things."""
    source, told = DemoSource(), {name: [] for name in ASKED}
    pipelines = {}
    for name, (wanted, settings) in ASKED.items():
        pipeline = pipelines[name] = Pipeline(
            overlaid(PipelineSettings(), {"gestures": settings})[0],
            mode=Mode.FACE,
            horizontal_fov_rad=source.horizontal_fov_rad,
        )
        pipeline.want_reading(wanted)
    for index in range(FIRST, LAST):
        frame = source.frame(index)
        for name, pipeline in pipelines.items():
            result = pipeline.step(frame)
            for face in result.faces:
                gestures = face.reading.gestures if face.reading is not None else ()
                assert not gestures or face.state is State.TRACKING
                told[name] += [(gesture.kind, gesture.start_s, result.time_s) for gesture in gestures]
    return told


def test_the_nod_of_the_demo_is_found_and_nothing_else(told):
    found = [one for one in told["nods"] if one[0] is not GestureKind.BLINK]
    assert [kind for kind, _, _ in found] == [GestureKind.NOD]
    assert found[0][1] == pytest.approx(17.6, abs=0.5) and found[0][2] < 20.0


@pytest.mark.parametrize("name", ["nothing", "large nods"])
def test_no_nod_where_nobody_asks_or_where_it_is_too_small(told, name):
    assert GestureKind.NOD not in [kind for kind, _, _ in told[name]]


def test_what_is_not_finite_or_not_known_is_left_out():
    pose = HeadPose(Rotation(0.1, float("nan"), 0.0), np.array([0.0, np.nan, 0.6]), np.eye(6))
    reading = FaceReading(
        shapes={"jawOpen": float("nan")}, left=EyeReading(), gestures=(Gesture(GestureKind.BLINK, 0.0, 0.1),)
    )
    seen = observation_of(1.0, pose, reading)
    assert (seen.rotation, seen.pivot_m, seen.jaw, seen.brows, seen.left_openness, seen.right_openness) == (None,) * 6
    assert seen.blinks == reading.gestures and seen.tracking
    assert observation_of(1.0, None, None).rotation is None


def test_the_pivot_is_where_the_neck_is_until_it_is_known():
    place = np.array([0.02, 0.0, 0.6])
    ahead = observation_of(1.0, HeadPose(Rotation(0.0, 0.0, 0.0), place, np.eye(6)), None)
    assert ahead.pivot_m == pytest.approx((0.02, 0.06, 0.7))
    # A face that turns about its neck moves its eyes, and not the neck.
    turned = observation_of(
        1.0,
        HeadPose(
            Rotation(0.5, 0.0, 0.0), np.array([0.02 - 0.1 * np.sin(0.5), 0.0, 0.7 - 0.1 * np.cos(0.5)]), np.eye(6)
        ),
        None,
    )
    assert turned.pivot_m == pytest.approx(ahead.pivot_m)
    known = HeadPose(Rotation(0.5, 0.0, 0.0), place, np.eye(6), np.array([0.1, 0.2, 0.9]))
    assert observation_of(1.0, known, None).pivot_m == pytest.approx((0.1, 0.2, 0.9))
    brows = observation_of(1.0, None, FaceReading(shapes={"browInnerUp": 0.2, "browOuterUpLeft": 0.7})).brows
    assert brows == 0.7


def test_a_mouth_is_open_no_farther_than_the_lips_are_apart():
    reading = FaceReading(shapes={"jawOpen": 0.7})
    assert observation_of(1.0, None, reading).jaw == 0.7
    assert observation_of(1.0, None, reading, 0.006).jaw == pytest.approx(0.25)
    assert observation_of(1.0, None, reading, 0.03).jaw == 0.7
    assert observation_of(1.0, None, FaceReading(), 0.03).jaw is None
