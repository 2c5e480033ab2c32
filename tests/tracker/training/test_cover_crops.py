"""Training pictures for the mask of covers: what is laid over a face is known to the cell."""

import cv2
import numpy as np
import pytest

from tracker.face.reference_frame import ReferenceFrame
from tracker.training.cover_crops import CoverCrops
from tracker.training.cover_faces import FACE, OTHER, UNKNOWN, PartedFace, fasseg_labels, larger_frame
from tracker.training.cover_sprites import SIDE_PX, Sprite, drawn_hand, drawn_thing, piece_of

FRAME = ReferenceFrame(60.0, 64.0, 64.0, 128, 128)
SKIN, GREEN = (110, 150, 205), (40, 250, 30)


class Same:
    """A box with one sprite."""

    def __init__(self, sprite):
        self.sprite = sprite

    def draw(self, other, random):
        return self.sprite


@pytest.fixture
def face():
    """A disc of skin before a dark ground; beyond its picture nothing is known."""
    side = larger_frame(FRAME).width_px
    rows, columns = np.mgrid[:side, :side]
    inside = (rows - side / 2) ** 2 + (columns - side / 2) ** 2 < (0.3 * side) ** 2
    labels = np.where(inside, FACE, OTHER).astype(np.uint8)
    labels[: side // 5] = UNKNOWN
    image = np.where(inside[..., None], SKIN, (30, 30, 30)).astype(np.uint8)
    return PartedFace("made", image, labels)


def test_a_plain_face_is_known_where_its_picture_is(face):
    sample = CoverCrops([face], Same(None), FRAME).plain(0)
    assert sample.image.shape == (128, 128, 3)
    assert sample.shares.shape == (3, 64, 64)
    known = sample.known > 0.99
    assert 0.7 < known.mean() < 1.0
    np.testing.assert_allclose(sample.shares.sum(axis=0)[known], 1.0, atol=1e-4)
    skin = cv2.resize(sample.image, (64, 64), interpolation=cv2.INTER_AREA)[..., 2] > 150
    assert ((sample.shares[FACE] > 0.5) == skin)[known].mean() > 0.98
    assert not sample.shares[2].any()


def test_what_is_laid_over_a_face_is_a_cover_there_and_nowhere_else(face):
    whole = Sprite(np.full((40, 40, 3), GREEN, np.uint8), np.ones((40, 40), np.float32), is_skin=False)
    crops, covered = CoverCrops([face], Same(whole), FRAME), 0
    for seed in range(24):
        random = np.random.default_rng(seed)
        sample = crops.cut(crops.draw(random), random)
        hidden = sample.shares[2] > 0.9
        covered += bool(hidden.any())
        np.testing.assert_allclose(sample.shares.sum(axis=0)[sample.known > 0.9], 1.0, atol=1e-3)
        if hidden.sum() > 30:
            cells = cv2.resize(sample.image, (64, 64), interpolation=cv2.INTER_AREA).astype(int)
            # Green as nothing else is, however the picture is worn; a grey picture has no green.
            green = cells[..., 1] - cells[..., 2]
            free = (sample.shares[2] < 0.1) & (sample.known > 0.9)
            assert green[hidden].mean() > green[free].mean() or np.ptp(sample.image, axis=2).max() < 12
    assert 6 < covered < 24, "some faces stay free, also where too much would be hidden"


def test_the_same_chance_makes_the_same_picture(face):
    crops = CoverCrops([face], Same(drawn_hand(np.random.default_rng(1))), FRAME)
    one, other = (crops.cut(0, np.random.default_rng(5)) for _ in range(2))
    np.testing.assert_array_equal(one.image, other.image)
    np.testing.assert_array_equal(one.shares, other.shares)


@pytest.mark.parametrize(
    "make", [drawn_hand, drawn_thing, lambda random: piece_of(np.zeros((200, 200, 3), np.uint8), random)]
)
def test_what_is_drawn_has_a_shape(make):
    for seed in range(8):
        sprite = make(np.random.default_rng(seed))
        assert sprite.image.shape == (SIDE_PX, SIDE_PX, 3)
        assert 0.03 < (sprite.alpha > 0.5).mean() < 0.9
        assert sprite.alpha.max() <= 1.0


def test_brows_are_of_the_face_and_hair_is_not():
    colours = np.full((300, 240, 3), (0, 0, 255), np.uint8)
    cv2.ellipse(colours, (120, 150), (80, 110), 0, 0, 360, (0, 255, 255), -1)
    cv2.rectangle(colours, (50, 20), (190, 80), (0, 0, 127), -1)
    for x in (90, 150):
        cv2.rectangle(colours, (x - 15, 105), (x + 15, 110), (0, 0, 127), -1)
        cv2.ellipse(colours, (x, 125), (12, 6), 0, 0, 360, (255, 0, 0), -1)
    cv2.ellipse(colours, (120, 160), (10, 14), 0, 0, 360, (255, 255, 0), -1)
    cv2.ellipse(colours, (120, 205), (25, 9), 0, 0, 360, (0, 255, 0), -1)
    labels, (middle, eyes, mouth) = fasseg_labels(colours)
    assert labels[108, 90] == labels[125, 90] == labels[160, 120] == labels[205, 120] == FACE
    assert labels[50, 120] == labels[290, 10] == OTHER
    np.testing.assert_allclose((middle, eyes, mouth), (120, 125, 205), atol=2)
