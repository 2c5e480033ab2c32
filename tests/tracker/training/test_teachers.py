"""Faces that networks annotate: what they agree on is kept, what they do not is left out."""

import numpy as np
import pytest

from tests.demo_frames import DEMO
from tracker.errors import VisavisError
from tracker.face.model_file import shipped_face_model
from tracker.training.teachers import Teachers


@pytest.fixture(scope="module")
def teachers():
    return Teachers([shipped_face_model("conv-small")])


def test_a_clear_face_is_agreed_on_wherever_the_start_was(teachers):
    image = DEMO.frame(0).image
    seen = teachers.annotate(image)
    assert seen is not None
    assert seen.agreed
    assert seen.sure.mean() > 0.9
    eyes = np.linalg.norm(seen.points_xy[45] - seen.points_xy[36])
    start = seen.points_xy + 0.03 * eyes
    again = teachers.annotate(image, start)
    assert again is not None
    assert np.linalg.norm(again.points_xy - seen.points_xy, axis=1).mean() < 0.02 * eyes


def test_the_mirrored_picture_has_the_mirrored_points(teachers):
    image = DEMO.frame(0).image
    seen, other = teachers.annotate(image), teachers.annotate(np.ascontiguousarray(image[:, ::-1]))
    mirrored = teachers._markup.mirrored(other.points_xy, image.shape[1])
    eyes = np.linalg.norm(seen.points_xy[45] - seen.points_xy[36])
    assert np.linalg.norm(mirrored - seen.points_xy, axis=1).mean() < 0.02 * eyes


def test_nothing_is_said_of_noise_or_of_another_face_than_the_one_meant(teachers):
    image = DEMO.frame(0).image
    points = teachers.annotate(image).points_xy
    noise = np.random.default_rng(0).integers(0, 256, image.shape, dtype=np.uint8)
    assert teachers.annotate(noise, points) is None
    assert teachers.annotate(noise) is None
    eyes = np.linalg.norm(points[45] - points[36])
    assert teachers.annotate(image, points + 0.3 * eyes) is None


def test_a_model_without_a_network_cannot_teach():
    with pytest.raises(VisavisError, match="svm cannot teach"):
        Teachers([shipped_face_model("svm")])
