"""What is before a face stays before the effect, to the pixel, and does not go into it."""

from dataclasses import replace

import numpy as np
import pytest

from tests.tracker.effects.test_effect_stage import face_at, frame_of, result_of
from tracker.effects.blending import Blending
from tracker.effects.deformation import Deformation
from tracker.effects.face_frame import mean_face
from tracker.effects.making import Materials
from tracker.effects.mesh import Reach
from tracker.effects.occlusion import cover_of
from tracker.effects.settings import EffectSettings
from tracker.effects.stage import EffectStage
from tracker.effects.substitution import Substitution, SubstitutionSettings
from tracker.types import Content, Covers, read_only

CELLS, STEP_PX, CORNER = 64, 3.0, (24.0, 24.0)
# In cells: a hand before the lower half of the face, and hair above it.
HAND, HAIR = (slice(36, 50), slice(20, 44)), (slice(4, 16), slice(20, 44))
SKIN_BGR, HAND_BGR, HAIR_BGR = (120, 150, 200), (40, 200, 60), (20, 20, 30)


def pixels(part):
    """Of the picture that the inner cells of a part cover."""
    return tuple(
        slice(int(corner + STEP_PX * (one.start + 4)), int(corner + STEP_PX * (one.stop - 4)))
        for one, corner in zip(part, CORNER, strict=True)
    )


@pytest.fixture
def scene():
    """A frame with skin, a hand and hair in plain colours, and the covers that say so."""
    frame = frame_of(0)
    image = np.full(frame.image.shape, SKIN_BGR, np.uint8)
    cover, skin = np.zeros((CELLS, CELLS), np.uint8), np.full((CELLS, CELLS), 255, np.uint8)
    for part, colour, known in ((HAND, HAND_BGR, cover), (HAIR, HAIR_BGR, None)):
        whole = tuple(
            slice(int(corner + STEP_PX * one.start), int(corner + STEP_PX * one.stop))
            for one, corner in zip(part, CORNER, strict=True)
        )
        image[whole] = colour
        skin[part] = 0
        if known is not None:
            known[part] = 255
    covers = Covers(cover, skin, np.array([[STEP_PX, 0.0, CORNER[1]], [0.0, STEP_PX, CORNER[0]]]))
    return replace(frame, image=image, recorded=True), replace(face_at(), covers=covers)


class Painter:
    """An effect that notes what it is given, and paints all over it."""

    def __init__(self):
        self.given = None

    def draw(self, picture, points_xy, strength):
        self.given = picture.copy()
        picture[:] = 255

    def reset(self):
        pass


def drawn(scene, **settings):
    frame, face = scene
    painter = Painter()
    stage = EffectStage(EffectSettings(kind="mask", **settings), make=lambda settings, materials: painter)
    return stage.step(frame, result_of(frame, face=face)), painter.given


def test_a_hand_stays_before_the_effect_and_does_not_go_into_it(scene):
    frame, _ = scene
    picture, given = drawn(scene)
    hand = pixels(HAND)
    np.testing.assert_array_equal(picture[hand], frame.image[hand])
    assert (picture[120, 40] == 255).all(), "beside the hand the effect is whole"
    assert np.abs(given[hand].astype(int) - SKIN_BGR).max() < 30, "the effect is drawn on skin in its place"
    np.testing.assert_array_equal(frame.image[hand][0, 0], HAND_BGR)


def test_covers_can_be_drawn_over(scene):
    picture, given = drawn(scene, keep_covers=False)
    assert (picture == 255).all()
    np.testing.assert_array_equal(given, scene[0].image)


def test_without_covers_the_effect_is_drawn_as_ever(scene):
    frame, face = scene
    bare = replace(face.covers, cover=np.zeros_like(face.covers.cover))
    for covers in (None, bare):
        picture, given = drawn((frame, replace(face, covers=covers)))
        assert (picture == 255).all()
        np.testing.assert_array_equal(given, frame.image)


def test_who_tells_covers_is_asked_where_the_result_does_not(scene):
    frame, face = scene
    bare, painter, asked = result_of(frame, face=replace(face, covers=None)), Painter(), []

    def tell(frame, one):
        asked.append(one.face_id)
        return face.covers

    materials = Materials(tell_covers=tell)
    stage = EffectStage(EffectSettings(kind="mask"), materials, make=lambda settings, materials: painter)
    hand = pixels(HAND)
    np.testing.assert_array_equal(stage.step(frame, bare)[hand], frame.image[hand])
    assert asked == [1]
    stand_in = replace(frame, content=Content.STAND_IN)
    assert (stage.step(stand_in, bare) == 255).all(), "nothing is before what is drawn in its place"
    assert asked == [1]


def test_hair_stays_before_another_face_but_not_before_a_drawn_mask(scene):
    frame, face = scene
    hair, hand = pixels(HAIR), pixels(HAND)
    above = cover_of(face.covers, frame.image, face.points_xy)
    alone = cover_of(face.covers, frame.image)
    for cover, hair_too in ((above, True), (alone, False)):
        alpha = np.zeros(frame.image.shape[:2], np.float32)
        height, width = cover.alpha.shape
        alpha[cover.top : cover.top + height, cover.left : cover.left + width] = cover.alpha
        assert alpha[hand].min() > 0.99
        assert bool(alpha[hair].min() > 0.99) is hair_too


def test_a_hand_does_not_bend_along_with_the_face(scene):
    frame, face = scene
    moves = np.zeros((75, 2))
    moves[:68, 0] = 0.3
    bent = frame.image.copy()
    Deformation(moves).draw(bent, face.points_xy, 1.0)
    hand = pixels(HAND)
    stage = EffectStage(EffectSettings(kind="deform"), make=lambda settings, materials: Deformation(moves))
    kept = stage.step(frame, result_of(frame, face=face))
    np.testing.assert_array_equal(kept[hand], frame.image[hand])
    # Without the mask the hand is seen where it was drawn to as well: a second one, beside it.
    right = int(CORNER[1] + STEP_PX * HAND[1].stop) + 6
    beside = (hand[0], slice(right, right + 6))
    assert np.abs(bent[beside].astype(int) - HAND_BGR).mean() < np.abs(kept[beside].astype(int) - HAND_BGR).mean() - 40


def test_a_cover_out_of_the_picture_is_none(scene):
    frame, face = scene
    away = replace(face.covers, picture_from_cells=np.array([[3.0, 0.0, -900.0], [0.0, 3.0, 0.0]]))
    assert cover_of(away, frame.image) is None


@pytest.mark.parametrize("told", [True, False])
def test_another_face_ends_at_the_hair_whether_or_not_covers_are_told(told):
    """A portrait of one colour over a face with hair above its brows: not a pixel of hair is drawn over."""
    points_xy = mean_face()[:, :2] * 70 + (130, 140)
    hairline = int(points_xy[17:27, 1].min()) - 24
    image = np.full((240, 260, 3), SKIN_BGR, np.uint8)
    image[:hairline] = HAIR_BGR
    frame = replace(frame_of(0), image=read_only(image))
    skin = np.where(np.arange(64)[:, None] * 3.0 + 40 < hairline, 0, 255).astype(np.uint8) * np.ones((1, 64), np.uint8)
    covers = Covers(np.zeros_like(skin), skin, np.array([[3.0, 0.0, 34.0], [0.0, 3.0, 40.0]]))
    face = replace(face_at(), points_xy=points_xy, covers=covers if told else None)
    portrait = np.full((240, 260, 3), (180, 140, 120), np.uint8)
    settings = SubstitutionSettings(Blending.COLOUR_TRANSFER, follow_light=False, reach=Reach.WHOLE)
    effect = Substitution(portrait, points_xy, settings)
    stage = EffectStage(EffectSettings(kind="swap", fade_s=0.0), make=lambda settings, materials: effect)
    drawn = stage.step(frame, result_of(frame, face=face))
    changed = np.abs(drawn.astype(int) - image).max(axis=2)
    assert changed[: hairline - 4].max() <= 3, "hair stays as it is"
    forehead = drawn[hairline + 8 : hairline + 20, 110:150].astype(int)
    assert np.abs(forehead - SKIN_BGR).max() <= 3, "beneath it the face has the scene's colour, and no hair in it"
