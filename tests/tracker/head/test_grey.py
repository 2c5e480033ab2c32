"""The grey picture in light of every colour."""

import cv2
import numpy as np
import pytest

from tracker.head.grey import GreyFrame, grey_of, light_weights

PICTURE = cv2.GaussianBlur(np.random.default_rng(0).integers(0, 256, (90, 120, 3), dtype=np.uint8), (0, 0), 3)
PICTURE = cv2.normalize(PICTURE, None, 10, 245, cv2.NORM_MINMAX)
USUAL = np.array([0.114, 0.587, 0.299])


def lit(*gains_bgr):
    return (PICTURE * np.array(gains_bgr)).astype(np.uint8)


@pytest.mark.parametrize("gains", [(1, 1, 1), (0.2, 0.2, 0.2), (0.3, 0.6, 1.0), (1.0, 0.8, 0.5), (0.1, 1.0, 0.1)])
def test_in_ordinary_light_it_is_the_usual_one(gains):
    image = lit(*gains)
    assert np.array_equal(grey_of(image), cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))


@pytest.mark.parametrize(("gains", "channel"), [((1, 0, 0), 0), ((0.4, 0, 0), 0), ((0, 0, 1), 2)])
def test_in_light_of_one_colour_it_is_that_channel(gains, channel):
    image = lit(*gains)
    assert np.abs(grey_of(image).astype(int) - image[..., channel]).max() <= 1


def test_in_blue_light_it_has_several_times_the_contrast():
    image = lit(1, 0.2, 0.1)
    assert grey_of(image).std() > 2 * cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).std()


def test_light_that_changes_steadily_changes_the_weights_steadily():
    runs = [light_weights(lit(1, other, other)) for other in np.linspace(1, 0, 101)]
    weights = np.array([USUAL if one is None else one for one in runs])
    assert np.abs(np.diff(weights, axis=0)).max() < 0.1
    assert np.allclose(weights.sum(axis=1), 1) and (weights >= 0).all()
    assert np.allclose(weights[0], USUAL) and weights[-1, 0] == pytest.approx(1)


def test_grey_is_given_back_and_black_is_black():
    grey = PICTURE[..., 0]
    assert grey_of(grey) is grey
    assert not grey_of(np.zeros((4, 5, 3), np.uint8)).any()


@pytest.mark.parametrize("share", [(1.0, 1.0, 1.0), (1.0, 0.1, 0.05)])
def test_parts_of_a_frame_are_those_of_the_whole_in_any_light(share):
    image = (np.random.default_rng(5).integers(0, 256, (70, 90, 3)) * share).astype(np.uint8)
    grey = grey_of(image)
    frame = GreyFrame(image)
    np.testing.assert_array_equal(frame[10:33, 7:80], grey[10:33, 7:80])
    np.testing.assert_array_equal(frame[::5, ::7], grey[::5, ::7])
    assert frame.shape == grey.shape
    np.testing.assert_array_equal(frame.whole, grey)
    np.testing.assert_array_equal(frame[10:33, 7:80], grey[10:33, 7:80])
    assert GreyFrame(grey).whole is grey
