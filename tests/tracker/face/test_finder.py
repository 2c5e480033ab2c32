"""The shipped model on the portrait that ships with the program, whose points are known."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from tracker.face.finder import FaceFinder
from tracker.face.glance import Glance
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.files.pts import read_pts
from tracker.head.detector import FaceDetector
from tracker.pose.rotation import matrix_of
from tracker.types import Box, Detection, Rotation

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "collins.png"


@pytest.fixture(scope="module")
def finder():
    return FaceFinder(shipped_face_model())


@pytest.fixture(scope="module")
def detector():
    return FaceDetector()


@pytest.fixture(scope="module")
def portrait():
    image = cv2.imread(str(PORTRAIT))
    scale = 480 / max(image.shape)
    points = (read_pts(PORTRAIT.with_suffix(".pts")) + 0.5) * scale - 0.5
    return cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), points


def _error(points, truth):
    return np.linalg.norm(points - truth, axis=1).mean() / np.linalg.norm(truth[36] - truth[45])


def test_the_portrait_is_fitted(finder, detector, portrait):
    image, truth = portrait
    (face,) = finder.find(GreyPicture(image), detector.detect(image))
    assert _error(face.fit.points_xy, truth) < 0.06
    assert face.score > 0.7


@pytest.mark.parametrize("scale", [0.5, 0.8, 1.5, 2.0])
def test_points_follow_the_size_of_the_picture(finder, detector, portrait, scale):
    image, _ = portrait
    (first,) = finder.find(GreyPicture(image), detector.detect(image))
    blurred = cv2.GaussianBlur(image, (0, 0), 0.4 / scale) if scale < 1 else image
    other = cv2.resize(blurred, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR)
    (second,) = finder.find(GreyPicture(other), detector.detect(other))
    expected = (first.fit.points_xy + 0.5) * scale - 0.5
    assert _error(second.fit.points_xy, expected) < 0.01


@pytest.mark.parametrize("roll_deg", [-30, -15, 15, 30])
def test_points_follow_the_roll_of_the_picture(finder, detector, portrait, roll_deg):
    image, _ = portrait
    (first,) = finder.find(GreyPicture(image), detector.detect(image))
    height, width = image.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), roll_deg, 1.0)
    turned = cv2.warpAffine(image, turn, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    (second,) = finder.find(GreyPicture(turned), detector.detect(turned))
    assert _error(second.fit.points_xy, first.fit.points_xy @ turn[:, :2].T + turn[:, 2]) < 0.015


def test_two_faces_are_two_faces_and_the_larger_comes_first(finder, detector, portrait):
    image, truth = portrait
    small = cv2.resize(image, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA)
    canvas = np.full((image.shape[0], image.shape[1] + small.shape[1], 3), 90, dtype=np.uint8)
    canvas[: small.shape[0], : small.shape[1]] = small
    canvas[:, small.shape[1] :] = image
    (near,), (far,) = detector.detect(image), detector.detect(small)
    shifted = replace(near, box=replace(near.box, x_px=near.box.x_px + small.shape[1]))
    faces = finder.find(GreyPicture(canvas), [far, shifted])
    assert len(faces) == 2
    assert _error(faces[0].fit.points_xy, truth + np.array([small.shape[1], 0])) < 0.06
    assert _error(faces[1].fit.points_xy, (truth + 0.5) * 0.6 - 0.5) < 0.06


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_picture_that_lies_on_its_side_or_stands_on_its_head_has_its_one_face(finder, detector, portrait, quarters):
    image, truth = portrait
    turned = np.ascontiguousarray(np.rot90(cv2.resize(image, None, fx=0.5, fy=0.5), quarters))
    ((face,),) = finder.fit_still([finder.look(turned, detector)])
    small = (truth + 0.5) * 0.5 - 0.5
    middle, side = 0.5 * (image.shape[0] * 0.5 - 1), np.linalg.matrix_power(np.array([[0, -1], [1, 0]]), quarters)
    assert _error(face.fit.points_xy, (small - middle) @ side + middle) < 0.06


def test_a_bad_box_is_made_good_by_other_hypotheses(finder, portrait):
    image, truth = portrait
    centre, size = truth.mean(axis=0), np.ptp(truth[:, 0])
    box = Box(centre[0], centre[1] - 0.1 * size, 1.25 * size, 1.25 * size, 0.5)
    (face,) = finder.find(GreyPicture(image), [Detection(box, 1.0, 3, "profile-left")])
    assert _error(face.fit.points_xy, truth) < 0.06


@pytest.mark.parametrize("shape", [(1, 1), (3, 400), (200, 260)])
@pytest.mark.parametrize("fill", ["black", "white", "noise", "ramp"])
def test_where_there_is_no_face_none_is_found(finder, shape, fill):
    ramp = np.linspace(0, 255, shape[0] * shape[1]).reshape(shape)
    noise = np.random.default_rng(0).integers(0, 256, shape)
    image = {"black": np.zeros(shape), "white": np.full(shape, 255), "noise": noise, "ramp": ramp}[fill]
    assert finder.find(GreyPicture(image.astype(np.uint8)), []) == []


def test_a_box_on_a_wall_is_no_face(finder):
    image = np.random.default_rng(1).normal(120, 12, (240, 320)).clip(0, 255).astype(np.uint8)
    wall = cv2.GaussianBlur(image, (0, 0), 3)
    assert finder.find(GreyPicture(wall), [Detection(Box(160, 120, 90, 90), 1.0, 3, "frontal")]) == []


@pytest.mark.parametrize("blur_px", [1.0, 4.0, 12.0])
def test_clouds_are_no_face(blur_px):
    """Blurred noise has soft dark spots like eyes; the validator alone takes some of it for a face."""
    random = np.random.default_rng(1)
    finder = FaceFinder(shipped_face_model())
    for _ in range(4):
        noise = cv2.GaussianBlur(random.integers(0, 256, (240, 320), dtype=np.uint8), (0, 0), blur_px)
        clouds = cv2.normalize(noise, None, 0, 255, cv2.NORM_MINMAX)
        assert finder.find(GreyPicture(clouds), ()) == []


@pytest.mark.parametrize("quarters", [0, 1, 2])
def test_without_a_box_a_glance_at_all_places_leads_to_the_face_however_it_lies(finder, portrait, quarters):
    image, truth = portrait
    left, top = np.rint(truth.min(axis=0) - 60).astype(int)
    right, bottom = np.rint(truth.max(axis=0) + 40).astype(int)
    image, (x, y) = image[top:bottom, left:right], (truth - (left, top)).T
    turned = np.ascontiguousarray(np.rot90(image, quarters))
    (face,) = finder.find(GreyPicture(turned), [])
    width, height = image.shape[1], image.shape[0]
    expected = {0: (x, y), 1: (y, width - 1 - x), 2: (width - 1 - x, height - 1 - y)}[quarters]
    assert _error(face.fit.points_xy, np.column_stack(expected)) < 0.08


def _told(presence, yaw_deg):
    """A glance network that says the same of every place."""
    glance = Glance(presence, matrix_of(Rotation(np.radians(yaw_deg), 0.0, 0.0)))
    return SimpleNamespace(look=lambda picture, poses: [glance for _ in poses])


@pytest.mark.parametrize(
    ("presence", "yaw_deg", "is_face"), [(0.997, 80, True), (0.997, -80, True), (0.997, 10, False), (0.9, 80, False)]
)
def test_a_bad_fit_says_nothing_against_a_profile_that_is_seen_for_sure(
    finder, detector, portrait, monkeypatch, presence, yaw_deg, is_face
):
    picture = GreyPicture(portrait[0])
    (face,) = finder.find(picture, detector.detect(portrait[0]))
    monkeypatch.setattr(finder, "_glance", _told(presence, yaw_deg))
    monkeypatch.setattr(finder._fitting, "evidence", lambda score, fit: -8.0)
    assert finder.is_face(picture, face) == is_face


@pytest.mark.parametrize(
    "name", ["-90/personne02140+0-90", "-90/personne07240+0-90", "+75/personne04251+0+75", "+90/personne04252+0+90"]
)
def test_profiles_that_no_box_leads_to_are_found(detector, shared, name):
    image = cv2.imread(str(shared / "data" / "yaw" / f"{name}.jpg"))
    finder = FaceFinder(shipped_face_model("exact"))
    (face,) = finder.fit_still([finder.look(image, detector)])[0]
    pose, (height, width) = face.fit.parameters.pose, image.shape[:2]
    # The face is at the edge of the picture to which the head looks, below its middle.
    assert (pose.x_px < 0.3 * width) == name.startswith("+") and (pose.x_px > 0.7 * width) == name.startswith("-")
    assert 0.5 * height < pose.y_px < 0.85 * height
