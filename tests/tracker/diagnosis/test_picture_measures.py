"""What pictures tell: each measure follows what is done to the picture, and nothing else."""

import cv2
import numpy as np
import pytest

from tracker.diagnosis.measures import Measure
from tracker.diagnosis.picture import PictureMeter
from tracker.diagnosis.track import FaceSquare
from tracker.sources.demo import DemoSettings, DemoSource

M = Measure
SQUARE = FaceSquare(160.0, 124.0, 66.0)


@pytest.fixture(scope="module")
def still():
    """A picture of the demo, and the square of its face."""
    frame = DemoSource(DemoSettings(width_px=320, height_px=240, static=True)).frame(0)
    box = frame.truth.box
    return frame.image, FaceSquare(box.x_px, box.y_px, box.width_px)


def measured(image, square, before=None):
    """The measures of a picture after a second of another one."""
    meter = PictureMeter()
    for step in range(4):
        meter.measure(before if before is not None else image, 0.4 * step, square, sure=True)
    return meter.measure(np.ascontiguousarray(image), 1.7, square, sure=False)


def test_the_same_picture_is_wholly_alike(still):
    values = measured(*still)
    assert values[M.KINSHIP] == pytest.approx(1.0, abs=1e-5)
    assert values[M.CHANGE] == 0.0
    assert values[M.LIKENESS] == pytest.approx(1.0, abs=1e-5)
    assert values[M.CHANGED] == 0.0


def test_brightness_is_the_mean_grey_level(still):
    image, square = still
    for gain in (0.2, 1.0):
        darker = np.clip(gain * image.astype(float), 0, 255).astype(np.uint8)
        grey = cv2.cvtColor(darker, cv2.COLOR_BGR2GRAY)
        assert measured(darker, square)[M.BRIGHTNESS] == pytest.approx(grey.mean(), abs=2.0)


def test_light_from_a_side_has_its_sign_and_a_mirrored_picture_the_other(still):
    image, square = still
    gain = np.where(np.arange(320) < square.x_px, 1.0, 0.25)[None, :, None]
    lit = (image * gain).astype(np.uint8)
    values = measured(lit, square)
    assert values[M.SIDE_LIGHT] > 0.4
    mirrored = measured(lit[:, ::-1], FaceSquare(319 - square.x_px, square.y_px, square.side_px))
    assert mirrored[M.SIDE_LIGHT] == pytest.approx(-values[M.SIDE_LIGHT], abs=0.06)


def test_blur_takes_sharpness_but_not_likeness(still):
    image, square = still
    blurred = cv2.GaussianBlur(image, (0, 0), 0.12 * square.side_px)
    sharp, soft = measured(image, square), measured(blurred, square, image)
    assert soft[M.SHARPNESS] < 0.35 * sharp[M.SHARPNESS]
    assert soft[M.LIKENESS] > 0.5
    # Less light alone is no blur.
    dim = measured((0.4 * image).astype(np.uint8), square)
    assert dim[M.SHARPNESS] == pytest.approx(sharp[M.SHARPNESS], rel=0.2)


def test_what_covers_the_face_changes_it_and_a_small_shift_does_not(still):
    image, square = still
    covered = image.copy()
    cv2.circle(covered, (int(square.x_px), int(square.y_px + 0.2 * square.side_px)), int(0.45 * square.side_px),
               (60, 60, 60), -1)  # fmt: skip
    assert measured(covered, square, image)[M.CHANGED] > 0.4
    shifted = np.roll(image, (2, 3), axis=(0, 1))
    assert measured(shifted, square, image)[M.CHANGED] == 0.0


def test_a_bright_wall_behind_a_dark_face_is_told(still):
    image, square = still
    backlit = np.full_like(image, 240)
    mask = np.zeros(image.shape[:2], np.uint8)
    cv2.ellipse(mask, ((square.x_px, square.y_px), (square.side_px, 1.3 * square.side_px), 0), 1, -1)
    backlit[mask > 0] = 0.25 * image[mask > 0]
    assert measured(backlit, square)[M.BACKLIGHT] > 3.0
    assert measured(image, square)[M.BACKLIGHT] < 2.0


def test_another_picture_is_no_kin(still):
    image, square = still
    other = np.random.default_rng(0).integers(0, 255, (6, 8, 3)).astype(np.uint8)
    other = cv2.resize(other, (320, 240), interpolation=cv2.INTER_CUBIC)
    values = measured(other, square, image)
    assert values[M.KINSHIP] < 0.4
    assert values[M.CHANGE] > 12.0
    # The lamp goes out: another brightness, but the same picture.
    assert measured((0.3 * image).astype(np.uint8), square, image)[M.KINSHIP] > 0.9


def test_what_was_not_seen_long_enough_is_not_compared(still):
    image, square = still
    values = PictureMeter().measure(image, 0.0, square, sure=True)
    assert values.keys().isdisjoint({M.KINSHIP, M.CHANGE, M.LIKENESS, M.CHANGED})


@pytest.mark.parametrize("square", [None, FaceSquare(-200.0, 50.0, 60.0), FaceSquare(2.0, 2.0, 60.0)])
def test_a_face_that_is_not_in_the_picture_is_not_measured(still, square):
    values = PictureMeter().measure(still[0], 0.0, square, sure=False)
    assert set(values) == {M.BRIGHTNESS}


@pytest.mark.parametrize("shape", [(16, 16), (480, 20), (1080, 1920)])
def test_pictures_of_any_shape_are_measured(shape):
    image = np.random.default_rng(1).integers(0, 255, (*shape, 3), np.uint8)
    values = measured(image, FaceSquare(shape[1] / 2, shape[0] / 2, 14.0))
    assert all(np.isfinite(value) for value in values.values())


def test_a_flat_picture_is_measured_too():
    values = measured(np.full((240, 320, 3), 128, np.uint8), SQUARE)
    assert values[M.BRIGHTNESS] == 128.0
    assert M.SHARPNESS not in values
    assert all(np.isfinite(value) for value in values.values())
