"""Made films: what they show is where their truth says, and is the same each time."""

import numpy as np
import pytest

from tracker.accuracy.conditions import CONDITIONS, FACES, STILL_S, condition_named, pose_at
from tracker.accuracy.films import FOV_RAD, SIZE_PX, Studio
from tracker.head.detector import DetectorSettings, FaceDetector


@pytest.fixture(scope="module")
def studio():
    return Studio()


def frame_of(studio, condition, index, face=FACES[0]):
    frames = studio.film(face, condition_named(condition), index + 1)
    return list(frames)[index]


def test_the_face_is_where_the_truth_says(studio):
    one = frame_of(studio, "still", 0)
    truth = one.frame.truth
    assert one.frame.image.shape == (SIZE_PX[1], SIZE_PX[0], 3) and truth.horizontal_fov_rad == FOV_RAD
    (found,) = FaceDetector(DetectorSettings()).detect(one.frame.image)
    eyes = truth.landmarks_xy[36:48].mean(axis=0)
    assert abs(found.box.x_px - eyes[0]) < 0.1 * found.box.width_px
    assert 0.0 < found.box.y_px - eyes[1] < 0.3 * found.box.width_px
    # Its eyes are darker than its cheeks.
    grey = one.frame.image.mean(axis=2)
    left, cheek = (
        truth.landmarks_xy[36:42].mean(axis=0).astype(int),
        truth.landmarks_xy[[31, 3]].mean(axis=0).astype(int),
    )
    assert grey[left[1], left[0]] < grey[cheek[1], cheek[0]] - 30


def test_each_condition_does_what_it_is_called(studio):
    plain = frame_of(studio, "still", 0).frame.image.astype(float)
    made = {one.name: frame_of(studio, one.name, 0).frame.image.astype(float) for one in CONDITIONS[3:]}
    assert made["dim"].mean() < 0.5 * plain.mean() and made["dim"][..., 2].mean() > made["dim"][..., 0].mean()
    spans = {name: np.ptp(frame_of(studio, name, 0).frame.truth.landmarks_xy[:, 0]) for name in ("still", "far")}
    assert spans["still"] == pytest.approx(2 * spans["far"], rel=0.05)
    steps = [np.quantile(np.abs(np.diff(image, axis=1)), 0.99) for image in (made["blurred"], plain)]
    assert steps[0] < 0.8 * steps[1]
    assert np.abs(made["noisy"] - plain).mean() > 9
    x, y = frame_of(studio, "covered", 0).frame.truth.landmarks_xy[48:68].mean(axis=0).astype(int)
    assert (
        np.ptp(made["covered"][y - 4 : y + 4, x - 4 : x + 4].mean(axis=(0, 1)))
        < 45
        < np.ptp(plain[y - 4 : y + 4, x - 4 : x + 4].mean(axis=(0, 1))) + 45
    )
    left, right = (made["side-light"][150:260, part].mean() for part in (slice(230, 310), slice(330, 410)))
    assert left > 1.2 * right


def test_a_film_is_the_same_each_time_and_begins_still(studio):
    one, other = (frame_of(studio, "moving", 3) for _ in range(2))
    np.testing.assert_array_equal(one.frame.image, other.frame.image)
    for condition in CONDITIONS:
        assert pose_at(condition, 0.0) == pose_at(condition, STILL_S)
        steps = [np.array(pose_at(condition, STILL_S + k / 30)[1]) for k in range(100)]
        assert np.linalg.norm(np.diff(steps, axis=0), axis=1).max() < 0.03, "no head jumps"


def test_what_the_head_hides_is_not_measured(studio):
    condition = condition_named("turned")
    times = np.arange(0, 5, 1 / 30)
    far = int(np.argmax([abs(pose_at(condition, time)[0].yaw_rad) for time in times]))
    turned = frame_of(studio, "turned", far)
    assert frame_of(studio, "still", 0).seen.sum() > 62 > turned.seen.sum()
