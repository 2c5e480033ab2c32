"""What speaks against a portrait is told in a line, or refused in one."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.effects.gallery import Gallery
from tracker.effects.mask import MaskError
from tracker.effects.portrait_check import doubts_about


@pytest.fixture(scope="module")
def hopper():
    return Gallery(Path("nowhere")).load("hopper")


def test_of_a_good_portrait_nothing_is_said(hopper):
    assert doubts_about(hopper.image, hopper.points_xy, "hopper.jpg") == ()


def test_a_head_turned_far_is_told():
    girl = Gallery(Path("nowhere")).load("girl-with-a-pearl-earring")
    (note,) = doubts_about(girl.image, girl.points_xy, "girl.jpg")
    assert "turned far aside" in note


def test_what_covers_a_part_is_told_and_what_covers_half_is_refused(hopper):
    covered = hopper.image.copy()
    cv2.rectangle(covered, (215, 255), (315, 300), (160, 120, 60), -1)
    (note,) = doubts_about(covered, hopper.points_xy, "cup.jpg")
    assert "covered" in note
    covered[225:350, 170:360] = 60
    with pytest.raises(MaskError, match=r"the face in scarf\.jpg is covered by half; choose") as told:
        doubts_about(covered, hopper.points_xy, "scarf.jpg")
    assert "\n" not in str(told.value)


def test_shut_eyes_are_told(hopper):
    points = hopper.points_xy.copy()
    for upper, lower in ((37, 41), (38, 40), (43, 47), (44, 46)):
        points[upper] = points[lower] - (0, 1)
    (note,) = doubts_about(hopper.image, points, "asleep.jpg")
    assert "eyes are shut" in note


def test_a_wide_open_mouth_is_told_and_a_gaping_one_refused(hopper):
    points, width = hopper.points_xy.copy(), np.ptp(hopper.points_xy[:17, 0])
    points[[55, 56, 57, 58, 59, 65, 66, 67]] += (0, 0.24 * width)
    (note,) = doubts_about(hopper.image, points, "laughing.jpg")
    assert "closed for you" in note
    points[[55, 56, 57, 58, 59, 65, 66, 67]] += (0, 0.2 * width)
    with pytest.raises(MaskError, match=r"lips together"):
        doubts_about(hopper.image, points, "yawning.jpg")
