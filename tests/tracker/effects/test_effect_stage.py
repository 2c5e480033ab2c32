"""The stage: it comes, goes and never stays where no face is; frames are left as they are."""

from dataclasses import replace

import numpy as np
import pytest

from tracker.effects.face_frame import mean_face
from tracker.effects.making import USUAL_MASKS, Materials, find_mask, make_effect
from tracker.effects.settings import BLENDINGS, KINDS, PRESETS, ComponentSettings, EffectSettings
from tracker.effects.stage import EffectStage
from tracker.errors import SettingsError
from tracker.face.shape_model import ShapeModel, Similarity
from tracker.settings import from_dict, to_dict
from tracker.types import Box, Face, Frame, State, TrackedFace, TrackResult, read_only

RATE_HZ = 30.0
CENTRE = Similarity(60.0, 0.0, 120.0, 120.0)


def face_at(pose=CENTRE, count=68):
    points_xy = np.zeros((count, 2))
    points_xy[:68] = pose.apply(mean_face()[:, :2])[:count]
    return Face(points_xy, np.zeros(4), np.zeros(0), np.ones(count), np.ones(count, dtype=bool), score=0.9, motion=0.0)


def frame_of(index, time_s=None):
    rows, columns = np.mgrid[0:240, 0:260]
    image = np.stack([rows % 256, columns % 256, (rows + columns) % 256], axis=2).astype(np.uint8)
    return Frame(read_only(image), index / RATE_HZ if time_s is None else time_s, index)


def result_of(frame, state=State.TRACKING, face=None):
    has_face = state in (State.TRACKING, State.UNCERTAIN)
    faces = (TrackedFace(1, True, state, Box(0, 0, 1, 1), face or face_at()),) if has_face else ()
    return TrackResult(frame.index, frame.time_s, state, faces=faces)


class Recorder:
    """An effect that notes how strongly it is drawn, and when it is reset."""

    def __init__(self):
        self.strengths, self.resets = [], 0

    def draw(self, picture, points_xy, strength):
        self.strengths.append(strength)
        picture[:] = 255

    def reset(self):
        self.resets += 1


@pytest.fixture
def made():
    """All effects that were made by `a_stage`, each with the settings it was made for."""
    return []


@pytest.fixture
def a_stage(made):
    """Makes a stage whose effects are recorders."""

    def make(settings, materials):
        if settings.kind == "none":
            return None
        made.append((settings, Recorder()))
        return made[-1][1]

    return lambda settings=None: EffectStage(settings, make=make, change=lambda effect, settings, materials: True)


def run(stage, count, state=State.TRACKING, *, start=0, face=None):
    """Step through frames; gives the pictures."""
    frames = [frame_of(start + index) for index in range(count)]
    return [stage.step(frame, result_of(frame, state, face)) for frame in frames]


def test_it_fades_in_over_its_time_and_holds(a_stage, made):
    run(a_stage(EffectSettings(kind="deform")), 20)
    strengths = made[0][1].strengths
    assert len(strengths) == 19, "the first frame shows nothing yet"
    assert np.all(np.diff(strengths) >= 0)
    assert strengths[8] == pytest.approx(1.0)  # frame 9, after 0.3 s
    assert 0 < strengths[0] < 0.05
    assert strengths[-1] == 1.0


def test_in_a_recording_it_is_there_from_the_first_frame_with_a_face(a_stage, made):
    stage = a_stage(EffectSettings(kind="deform"))
    frames = [replace(frame_of(index), recorded=True) for index in range(6)]
    states = [State.DETECTING, State.TRACKING, State.TRACKING, State.LOST, State.TRACKING, State.TRACKING]
    for frame, state in zip(frames, states, strict=True):
        stage.step(frame, result_of(frame, state))
    assert made[0][1].strengths == [1.0] * 4


@pytest.mark.parametrize("rate_hz", [10.0, 60.0])
def test_the_fade_goes_by_time_not_by_frames(a_stage, made, rate_hz):
    stage = a_stage(EffectSettings(kind="deform", fade_s=0.4))
    for index in range(round(0.2 * rate_hz) + 1):
        frame = frame_of(index, index / rate_hz)
        stage.step(frame, result_of(frame))
    assert made[0][1].strengths[-1] == pytest.approx(0.5, abs=0.02)


def test_a_lost_face_shows_nothing_at_once_and_is_forgotten(a_stage, made):
    stage = a_stage(EffectSettings(kind="deform"))
    run(stage, 20)
    drawn = len(made[0][1].strengths)
    for index, state in enumerate((State.LOST, State.DETECTING, State.STARTING), start=20):
        frame = frame_of(index)
        assert stage.step(frame, result_of(frame, state)) is frame.image
    assert len(made[0][1].strengths) == drawn
    assert made[0][1].resets == 1
    # It comes back as gently as it came.
    run(stage, 2, start=23)
    assert made[0][1].strengths[-1] < 0.15


def test_a_lost_state_with_a_face_shows_nothing(a_stage):
    stage = a_stage(EffectSettings(kind="deform", fade_s=0.0))
    frame = frame_of(0)
    result = replace(result_of(frame), state=State.LOST)
    assert stage.step(frame, result) is frame.image


def test_a_doubtful_face_fades_out_before_it_is_given_up(a_stage, made):
    stage = a_stage(EffectSettings(kind="deform"))
    run(stage, 15)
    run(stage, 6, State.UNCERTAIN, start=15)
    strengths = made[0][1].strengths[14:]
    assert np.all(np.diff([1.0, *strengths]) < 0)
    # The follower's patience is 5 frames.
    assert len(strengths) <= 5
    run(stage, 12, start=21)
    assert made[0][1].strengths[-1] == 1.0, "and comes back"


def test_no_fade_where_none_is_asked_for(a_stage, made):
    (picture,) = run(a_stage(EffectSettings(kind="deform", fade_s=0.0, strength=0.7)), 1)
    assert made[0][1].strengths == [0.7]
    assert (picture == 255).all()


def test_a_face_that_leaves_the_picture_takes_the_effect_with_it(a_stage, made):
    stage = a_stage(EffectSettings(kind="deform", fade_s=0.0))
    for index, x in enumerate(range(120, -160, -10)):
        frame = frame_of(index)
        stage.step(frame, result_of(frame, face=face_at(Similarity(60.0, 0.0, float(x), 120.0))))
    strengths = made[0][1].strengths
    assert strengths[0] == 1.0
    assert np.all(np.diff(strengths) <= 0)
    assert len(strengths) < 20, "nothing is drawn any more when most of it has left"
    assert strengths[-1] < 0.5


def test_points_that_cannot_be_drawn_on_show_nothing(a_stage):
    stage = a_stage(EffectSettings(kind="deform", fade_s=0.0))
    bad = face_at()
    bad.points_xy[3, 1] = np.nan
    for face in (bad, face_at(count=71)):
        frame = frame_of(0)
        assert stage.step(frame, result_of(frame, face=face)) is frame.image


def test_another_kind_comes_when_the_present_one_has_faded(a_stage, made):
    stage = a_stage(EffectSettings(kind="deform"))
    run(stage, 15)
    stage.use(EffectSettings(kind="caricature"))
    run(stage, 25, start=15)
    (_, first), (_, second) = made
    out = first.strengths[14:]
    assert len(out) in (8, 9)
    assert np.all(np.diff(out) < 0)
    assert second.strengths[-1] == 1.0
    assert second.strengths[0] < 0.05
    stage.use(EffectSettings(kind="none"))
    pictures = run(stage, 12, start=40)
    assert (pictures[0] == 255).all()
    assert not (pictures[-1] == 255).all()


def test_from_nothing_it_begins_without_delay(a_stage, made):
    stage = a_stage()
    run(stage, 20)
    stage.use(EffectSettings(kind="deform"))
    run(stage, 12, start=20)
    assert made[0][1].strengths[-1] == 1.0


def test_strength_counts_at_once(a_stage, made):
    stage = a_stage(EffectSettings(kind="deform"))
    run(stage, 15)
    stage.use(EffectSettings(kind="deform", strength=0.25))
    run(stage, 1, start=15)
    assert made[0][1].strengths[-1] == 0.25
    assert len(made) == 1


def test_settings_out_of_range_change_nothing(a_stage):
    stage = a_stage(EffectSettings(kind="deform"))
    with pytest.raises(SettingsError):
        stage.use(EffectSettings(kind="deform", exaggeration=9.0))
    assert stage.settings == EffectSettings(kind="deform")
    with pytest.raises(SettingsError):
        a_stage(EffectSettings(kind="beard"))


@pytest.mark.parametrize("step_s", [-5.0, 60.0])
def test_a_jump_in_time_begins_anew(a_stage, made, step_s):
    stage = a_stage(EffectSettings(kind="deform"))
    run(stage, 15)
    frame = frame_of(15, 14 / RATE_HZ + step_s)
    assert stage.step(frame, result_of(frame)) is frame.image
    assert made[0][1].resets == 1


def test_reset_forgets(a_stage, made):
    stage = a_stage(EffectSettings(kind="deform"))
    run(stage, 15)
    stage.reset()
    assert made[0][1].resets == 1
    run(stage, 1, start=15)
    assert len(made[0][1].strengths) == 14


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_draws_on_the_face_and_leaves_the_frame(kind):
    frame = frame_of(0)
    before = frame.image.copy()
    stage = EffectStage(EffectSettings(kind=kind, fade_s=0.0))
    face = face_at()
    face.points_xy[27:36, 1] += np.linspace(0, 9, 9)  # something for a caricature to be made of
    picture = stage.step(frame, result_of(frame, face=face))
    np.testing.assert_array_equal(frame.image, before)
    assert not picture.flags.writeable
    if kind == "none":
        assert picture is frame.image
        return
    changed = (picture != before).any(axis=2)
    assert changed.any()
    assert not changed[:10].any()
    again = stage.step(frame_of(1), result_of(frame_of(1), face=face))
    assert again is not picture, "a picture that was given out is not drawn over"


def test_components_bend_the_face_and_follow_the_slider():
    modes = np.linalg.qr(np.random.default_rng(1).normal(size=(136, 2)))[0].T
    materials = Materials(shape=ShapeModel("pca", mean_face()[:, :2], modes, np.array([0.3, 0.2])))
    settings = EffectSettings(kind="deform", preset="none", fade_s=0.0)
    stage = EffectStage(settings, materials)
    frame = frame_of(0)
    np.testing.assert_array_equal(stage.step(frame, result_of(frame)), frame.image)
    stage.use(replace(settings, components=ComponentSettings(component_1=1.0)))
    assert (stage.step(frame_of(1), result_of(frame_of(1))) != frame.image).any()


def test_the_masks_used_without_a_name_are_in_the_gallery():
    for kind, name in USUAL_MASKS.items():
        assert find_mask(name).name == name
        assert make_effect(EffectSettings(kind=kind), Materials()) is not None


@pytest.mark.parametrize("blending", BLENDINGS)
def test_every_blending_can_be_chosen(blending):
    assert make_effect(EffectSettings(kind="swap", blending=blending), Materials()) is not None


@pytest.mark.parametrize("preset", PRESETS)
def test_settings_survive_the_config_file(preset):
    settings = EffectSettings("deform", "my mask", preset, components=ComponentSettings(component_3=-1.5))
    assert from_dict(EffectSettings, to_dict(settings)) == (settings, [])
