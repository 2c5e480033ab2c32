"""A painted face on a grey wall, followed by its pattern; and the demo, without its colours."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from tracker.head.pattern import PatternFollower
from tracker.head.white_balance import WhiteBalanceSettings
from tracker.pipeline import Pipeline, PipelineSettings
from tracker.sources.demo import DemoSource
from tracker.types import Box, State

WALL = cv2.GaussianBlur(np.random.default_rng(0).integers(90, 170, (240, 320)).astype(np.uint8), (0, 0), 3)


def grey(image):
    return cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)


def face(x, y, width=80.0, light=1.0):
    """A face with its middle at (x, y), drawn to the fraction of a pixel, of the wall's own brightness."""
    picture, part = WALL.copy(), 4
    for across, down, radius, shade in ((0, 0, 0.5, 130), (-0.2, -0.1, 0.09, 50), (0.2, -0.1, 0.09, 50)):
        centre = [round(value * 2**part) for value in (x + across * width, y + down * width)]
        cv2.circle(picture, centre, round(radius * width * 2**part), shade, -1, cv2.LINE_AA, part)
    corner, far = [[round((c + f * width) * 2**part) for c, f in ((x, s), (y, 0.28))] for s in (-0.2, 0.2)]
    cv2.line(picture, corner, far, 60, max(1, round(0.07 * width)), cv2.LINE_AA, part)
    return cv2.cvtColor(np.clip(light * picture, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2BGR)


def at(x, y, width=80.0):
    return Box(x, y, width, width)


@pytest.fixture
def pattern():
    follower = PatternFollower(0.2)
    assert follower.start(face(160, 120), at(160, 120)).confidence > 0.99
    return follower


def test_a_motion_is_followed_to_a_part_of_a_pixel(pattern):
    for step in range(1, 30):
        x, y = 160 + 2.3 * step, 120 - 1.1 * step
        fix = pattern.follow(face(x, y))
        assert (fix.box.x_px, fix.box.y_px) == pytest.approx((x, y), abs=0.4)
        assert fix.box.width_px == pytest.approx(80, rel=0.04)


@pytest.mark.parametrize("factor", [1.01, 1 / 1.01])
def test_coming_nearer_and_going_away_are_followed(pattern, factor):
    width = 80.0
    for _ in range(40):
        width *= factor
        fix = pattern.follow(face(160, 120, width))
    assert fix.box.width_px == pytest.approx(width, rel=0.04)


@pytest.mark.parametrize("light", [0.4, 1.6])
def test_another_light_changes_nothing(pattern, light):
    fix = pattern.follow(face(166, 123, light=light))
    assert (fix.box.x_px, fix.box.y_px) == pytest.approx((166, 123), abs=0.6)
    assert fix.confidence > 0.9


def test_a_face_beside_the_edge_is_followed_out_of_the_picture(pattern):
    for x in np.arange(160, 300, 4.0):
        fix = pattern.follow(face(x, 120))
    assert fix.box.x_px == pytest.approx(296, abs=2)


def test_a_wall_without_the_face_matches_badly_and_a_flat_one_not_at_all(pattern):
    assert pattern.follow(face(-300, -300)).confidence < 0.75
    assert pattern.follow(np.full((240, 320, 3), 90, np.uint8)) is None
    assert PatternFollower(0.2).start(np.full((240, 320, 3), 90, np.uint8), at(160, 120)) is None


@pytest.mark.parametrize(("renewal", "kept"), [(0.0, True), (1.0, False)])
def test_what_a_detection_confirms_is_learnt_by_the_share_that_was_asked_for(renewal, kept):
    follower = PatternFollower(renewal)
    follower.start(face(160, 120), at(160, 120))
    changed = face(160, 120)
    changed[140:160, 140:180] = 90
    before = follower.follow(changed).confidence
    follower.confirm(changed, at(160, 120))
    after = follower.follow(changed).confidence
    assert before < 0.97
    assert after == pytest.approx(before, abs=0.005) if kept else after > 0.99


def test_the_shown_probability_is_highest_at_the_middle_of_the_face(pattern):
    pattern.follow(face(170, 110))
    shown = pattern.back_projection()
    row, column = np.unravel_index(shown.argmax(), shown.shape)
    assert (column, row) == pytest.approx((170, 110), abs=3)
    assert shown[0, 0] == 0


def toned(image):
    return np.clip(grey(image) * (0.7, 0.9, 1.05), 0, 255).astype(np.uint8)


def infrared(image):
    noise = np.random.default_rng(0).normal(20, 6, (*image.shape[:2], 1))
    return np.clip(0.5 * grey(image) + noise, 0, 255).astype(np.uint8)


def test_the_demo_without_its_colours_is_followed():
    """The colours' ellipse took in the wall, was larger than the picture, and was called tracking."""
    settings = replace(PipelineSettings(), white_balance=WhiteBalanceSettings(enabled=False))
    pipelines = {change: Pipeline(settings) for change in (grey, toned, infrared)}
    demo = DemoSource()
    for index in range(0, 300, 2):
        frame, truth = demo.frame(index), demo.truth(index).box
        for change, pipeline in pipelines.items():
            result = pipeline.step(replace(frame, image=change(frame.image)))
            assert result.state is State.TRACKING, change
            away_px = np.hypot(result.box.x_px - truth.x_px, result.box.y_px - truth.y_px)
            assert away_px < 0.2 * truth.width_px, change
            assert result.box.width_px == pytest.approx(truth.width_px, rel=0.15), change
