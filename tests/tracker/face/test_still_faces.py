"""Faces of still pictures that a usual search does not see: small, at the edge, beside others, upside down."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.face.finder import FaceFinder
from tracker.face.model_file import model_by_name
from tracker.head.detector import FaceDetector
from tracker.head.still_search import StillSearch

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "hopper.jpg"


@pytest.fixture(scope="module")
def find():
    """All faces of a picture, as `fit` looks for them."""
    finder, detector = FaceFinder(model_by_name("conv-small")), FaceDetector()

    def faces(image):
        found = finder.fit_still([finder.look(np.ascontiguousarray(image), detector)])[0]
        return [one.fit.points_xy for one in found]

    return faces


@pytest.fixture(scope="module")
def portrait():
    return cv2.imread(str(PORTRAIT))


@pytest.fixture(scope="module")
def points(find, portrait):
    (one,) = find(portrait)
    return one


def apart(one, other):
    """As a share of the outer-eye distance."""
    return np.linalg.norm(one - other, axis=1).mean() / np.linalg.norm(other[36] - other[45])


def test_a_picture_that_stands_on_its_head_is_found(find, portrait, points):
    (found,) = find(portrait[::-1, ::-1])
    size_px = np.array(portrait.shape[1::-1])
    assert apart(found, size_px - 1 - points) < 0.05


@pytest.mark.parametrize("share", [0.0, 0.08])
def test_a_tight_crop_gets_its_whole_face(find, portrait, points, share):
    low, high = points.min(axis=0), points.max(axis=0)
    left, top = np.floor(low - share * (high - low)).astype(int)
    right, bottom = np.ceil(high + share * (high - low)).astype(int)
    (found,) = find(portrait[top:bottom, left:right])
    assert apart(found, points - (left, top)) < 0.05


def test_a_face_that_touches_the_edge_is_found(find, portrait, points):
    left = int(points[:, 0].min() + 5)
    (found,) = find(portrait[:, left:])
    assert apart(found, points - (left, 0)) < 0.05


def test_a_small_face_beside_a_large_one_is_found_too(find, portrait, points):
    picture = np.full((1080, 1920, 3), 110, np.uint8)
    share = 28 / np.ptp(points[:, 0])
    small = cv2.resize(portrait, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    picture[100:700, 100:612] = portrait
    picture[300 : 300 + small.shape[0], 1400 : 1400 + small.shape[1]] = small
    large, other = find(picture)
    assert apart(large, points + 100) < 0.05
    assert apart(other, (points + 0.5) * share - 0.5 + (1400, 300)) < 0.1


def test_faces_from_twenty_pixels_are_seen_where_they_are(portrait, points):
    share = 20 / np.ptp(points[:, 0])
    small = cv2.resize(portrait, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    picture = np.full((720, 3840, 3), 110, np.uint8)
    picture[300 : 300 + small.shape[0], 2000 : 2000 + small.shape[1]] = small
    (one,) = StillSearch().find(picture)
    x, y = points.mean(axis=0) * share + (2000, 300)
    assert np.hypot(one.box.x_px - x, one.box.y_px - y) < 5
    assert 20 <= one.box.width_px < 30
