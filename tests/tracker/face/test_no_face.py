"""Still pictures without a face get no mesh, and a small face gets its own, not the clothes."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.face.finder import FaceFinder
from tracker.face.model_file import model_by_name
from tracker.head.detector import FaceDetector

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "hopper.jpg"


@pytest.fixture(scope="module", params=["exact", "fast", "svm"])
def find(request):
    """All faces of a picture, as `fit` looks for them."""
    finder, detector = FaceFinder(model_by_name(request.param)), FaceDetector()

    def faces(image):
        return finder.fit_still([finder.look(image, detector)])[0]

    return faces


def clouds(seed):
    """Blurred noise, smoother or rougher."""
    random = np.random.default_rng(seed)
    steepness, picture = random.uniform(0.4, 1.2), np.zeros((480, 640), np.float32)
    for octave in range(2, 8):
        noise = random.normal(size=(3 * 2 ** (octave - 1), 4 * 2 ** (octave - 1))).astype(np.float32)
        picture += cv2.resize(noise, (640, 480), interpolation=cv2.INTER_CUBIC) / 2 ** (octave * steepness)
    return cv2.cvtColor(cv2.normalize(picture, None, 0, 255, cv2.NORM_MINMAX).astype(np.uint8), cv2.COLOR_GRAY2BGR)


def discs(seed):
    """Coloured discs that lie over each other."""
    random = np.random.default_rng(seed)
    picture = np.full((480, 640, 3), random.integers(0, 255, 3), np.uint8)
    for x, y, radius, *colour in random.integers(0, (640, 480, 90, 255, 255, 255), (30, 6)).tolist():
        cv2.circle(picture, (x, y), radius, colour, -1)
    return picture


@pytest.mark.parametrize("seed", [0, 3])
@pytest.mark.parametrize("draw", [clouds, discs])
def test_what_is_no_face_gets_no_points(find, draw, seed):
    assert find(draw(seed)) == []


@pytest.mark.parametrize("share", [0.34, 0.26])
def test_a_small_face_in_a_large_picture_gets_its_points(find, share):
    """It was passed over, and a mesh put on the clothes."""
    portrait = cv2.imread(str(PORTRAIT))
    small = cv2.resize(portrait, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    picture = np.full((1080, 1920, 3), 110, np.uint8)
    picture[60 : 60 + small.shape[0], 300 : 300 + small.shape[1]] = small
    (face,) = find(picture)
    (whole,) = find(portrait)
    expected = share * whole.fit.points_xy + (300, 60)
    span = np.linalg.norm(expected[36] - expected[45])
    assert np.linalg.norm(face.fit.points_xy - expected, axis=1).mean() < 0.1 * span
