"""The effect on all faces: each has a stage of its own that comes and goes with it."""

from dataclasses import replace

import numpy as np
import pytest

from tracker.effects.face_frame import mean_face
from tracker.effects.faces_stage import FacesStage
from tracker.effects.making import Materials, find_mask
from tracker.effects.settings import EffectSettings
from tracker.effects.stage import EffectStage
from tracker.errors import SettingsError
from tracker.face.shape_model import Similarity
from tracker.types import Box, Face, Frame, State, TrackedFace, TrackResult, read_only

LEFT, RIGHT = Similarity(40.0, 0.0, 70.0, 90.0), Similarity(40.0, 0.0, 230.0, 90.0)
ALL = EffectSettings(kind="deform", preset="alien", all_faces=True, fade_s=0.0)


def tracked(face_id, pose, *, primary=False, state=State.TRACKING):
    points_xy = pose.apply(mean_face()[:68, :2])
    face = Face(points_xy, np.zeros(4), np.zeros(0), np.ones(68), np.ones(68, dtype=bool), score=0.9, motion=0.0)
    return TrackedFace(face_id, primary, state, Box(pose.x_px, pose.y_px, 80, 80), face)


A, B = tracked(1, LEFT, primary=True), tracked(2, RIGHT)


def frame_of(index):
    rows, columns = np.mgrid[0:180, 0:300]
    image = np.stack([8 * rows % 256, 8 * columns % 256, 4 * (rows + columns) % 256], axis=2).astype(np.uint8)
    return Frame(read_only(image), index / 30, index)


def step(stage, index, *faces):
    frame = frame_of(index)
    first = next((one for one in faces if one.primary), None)
    state = first.state if first else State.LOST
    return stage.step(frame, TrackResult(index, frame.time_s, state, faces=faces)), frame.image


def changed_halves(pictures):
    picture, plain = pictures
    changed = (picture != plain).any(axis=(0, 2))
    return bool(changed[:150].any()), bool(changed[150:].any())


def alone(settings, *poses):
    """What stages of their own make of a frame, one after the other."""
    picture = frame_of(0).image
    for one in poses:
        frame = replace(frame_of(0), image=picture)
        picture = EffectStage(settings).step(
            frame, TrackResult(0, 0.0, State.TRACKING, faces=(replace(one, primary=True),))
        )
    return picture


def test_only_the_face_that_counts_is_changed_unless_all_are_wanted():
    assert changed_halves(step(FacesStage(replace(ALL, all_faces=False)), 0, A, B)) == (True, False)
    picture, plain = step(FacesStage(ALL), 0, A, B)
    assert changed_halves((picture, plain)) == (True, True)
    np.testing.assert_array_equal(picture, alone(ALL, A, B))
    np.testing.assert_array_equal(plain, frame_of(0).image)


def test_a_face_goes_by_itself_and_comes_back_faded_in():
    stage = FacesStage(replace(ALL, fade_s=0.3))
    for index in range(12):
        pictures = step(stage, index, A, B)
    assert changed_halves(pictures) == (True, True)
    assert changed_halves(step(stage, 12, B)) == (False, True), "the first is lost, the other stays"
    assert changed_halves(step(stage, 13, A, B)) == (False, True), "nothing of it yet"
    for index in range(14, 24):
        pictures = step(stage, index, A, B)
    assert changed_halves(pictures) == (True, True)
    assert changed_halves(step(stage, 24)) == (False, False)


def test_a_doubtful_face_fades_while_the_other_stays():
    stage = FacesStage(replace(ALL, fade_s=0.3))
    for index in range(12):
        step(stage, index, A, B)
    for index in range(12, 20):
        pictures = step(stage, index, A, replace(B, state=State.UNCERTAIN))
    assert changed_halves(pictures) == (True, False)


def test_the_switch_works_while_it_runs():
    stage = FacesStage(replace(ALL, fade_s=0.3))
    for index in range(12):
        step(stage, index, A, B)
    stage.use(replace(ALL, fade_s=0.3, all_faces=False))
    assert changed_halves(step(stage, 12, A, B)) == (True, False)
    stage.use(replace(ALL, fade_s=0.3))
    assert changed_halves(step(stage, 13, A, B)) == (True, False)
    for index in range(14, 24):
        pictures = step(stage, index, A, B)
    assert changed_halves(pictures) == (True, True)


def test_when_another_face_counts_the_effect_does_not_jump_onto_it():
    stage = FacesStage(replace(ALL, fade_s=0.3, all_faces=False))
    for index in range(12):
        step(stage, index, A, B)
    other = replace(A, primary=False), replace(B, primary=True)
    assert changed_halves(step(stage, 12, *other)) == (False, False)
    for index in range(13, 24):
        pictures = step(stage, index, *other)
    assert changed_halves(pictures) == (False, True)


def test_a_mask_is_found_once_for_all():
    asked = []

    def find(name):
        asked.append(name)
        return find_mask(name)

    stage = FacesStage(EffectSettings(kind="mask", mask="fox", fade_s=0.0, all_faces=True), Materials(find_mask=find))
    for index in range(3):
        pictures = step(stage, index, A, B)
    assert changed_halves(pictures) == (True, True) and asked == ["fox"]


def test_settings_that_cannot_be_leave_the_old_ones():
    stage = FacesStage(ALL)
    with pytest.raises(SettingsError):
        stage.use(replace(ALL, preset="beard"))
    assert stage.settings == ALL
    stage.reset()
    assert changed_halves(step(stage, 0, A, B)) == (True, True)
