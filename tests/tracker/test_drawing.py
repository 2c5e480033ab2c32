"""What is drawn lies where it should, and the picture that was given stays as it was."""

import numpy as np
import pytest

from tracker.drawing import DETECTOR, STATE_COLOURS, annotated
from tracker.types import Box, Detection, HeadPosition, State, TrackedHead, TrackResult


def drawn_at(picture, colour, tolerance=40):
    """Mask of the pixels that are near a colour."""
    return (np.abs(picture.astype(int) - colour) < tolerance).all(axis=2)


@pytest.fixture
def black():
    image = np.zeros((360, 480, 3), np.uint8)
    image.flags.writeable = False
    return image


def result(**fields):
    return TrackResult(index=0, time_s=0.0, **({"state": State.TRACKING} | fields))


def test_the_given_picture_is_left_alone(black):
    annotated(black, result(tracked_head=TrackedHead(box=Box(240, 150, 80, 100))))
    assert not black.any()


def test_an_upright_box_is_where_it_says(black):
    picture = annotated(black, result(tracked_head=TrackedHead(box=Box(240, 150, 80, 100))))
    rows, columns = np.nonzero(drawn_at(picture, STATE_COLOURS[State.TRACKING])[:260])
    assert (columns.min(), columns.max()) == pytest.approx((200, 280), abs=2)
    assert (rows.min(), rows.max()) == pytest.approx((100, 200), abs=2)


def test_a_turned_box_turns_clockwise(black):
    picture = annotated(black, result(tracked_head=TrackedHead(box=Box(240, 150, 40, 120, np.radians(30)))))
    mask = drawn_at(picture, STATE_COLOURS[State.TRACKING])[:260]
    columns_by_row = [np.nonzero(row)[0] for row in mask]
    top = next(columns for columns in columns_by_row if columns.size)
    assert top.mean() > 250, "a head that leans clockwise has its top to the right"


def test_the_detection_has_its_own_colour(black):
    found = Detection(Box(100, 100, 50, 50), 1.0, 3, "frontal")
    assert drawn_at(annotated(black, result(detection=found)), DETECTOR)[70:130, 70:130].any()
    assert not drawn_at(annotated(black, result()), DETECTOR)[:260].any()


@pytest.mark.parametrize("state", list(State))
def test_the_state_is_written_in_its_colour(black, state):
    assert drawn_at(annotated(black, result(state=state)), STATE_COLOURS[state])[300:].any()


def test_the_position_is_written_only_when_known(black):
    without = annotated(black, result())
    with_head = annotated(black, result(tracked_head=TrackedHead(head=HeadPosition(0.01, -0.02, 0.6))))
    assert with_head[300:].astype(bool).sum() > 1.5 * without[300:].astype(bool).sum()


@pytest.mark.parametrize("shape", [(1, 1, 3), (2, 700, 3), (1080, 1920, 3)])
def test_any_size_and_a_box_outside_are_drawn_without_trouble(shape):
    box = Box(-50.0, 5000.0, 30.0, 1e5)
    assert annotated(np.zeros(shape, np.uint8), result(tracked_head=TrackedHead(box=box))).shape == shape
