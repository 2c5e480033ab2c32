"""Replaying a run: the same frames and the same things done in between give the same numbers, bit for bit."""

import inspect
from dataclasses import replace
from itertools import product

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from threadpoolctl import threadpool_info

from tests.demo_frames import DEMO
from tracker.changes import Change, ChangeKind
from tracker.errors import VisavisError
from tracker.expression.personal_classifier import OwnFrames, learn_expressions
from tracker.expression.pose_free import shipped_shape_reader
from tracker.expression.ranges import PersonRanges, save_ranges
from tracker.face.follower import FaceSettings
from tracker.gaze.screen_map import ScreenMap
from tracker.journal import JournalError
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.readings import EVERYTHING, NOTHING, Wanted
from tracker.session.arrow_rows import result_of, row_of
from tracker.session.comparison import Comparison
from tracker.session.replayer import Replayer, ReplayError
from tracker.types import Box, Frame, State

QUICK = PipelineSettings(face=FaceSettings(model="conv-small"))
# What leads to other results is either noted, or one of these, which only read or leave numbers alone.
READ_ONLY = {"settings", "mode", "face_size", "person_ranges", "step", "begin_anew", "learnt"}


def a_person():
    neutral_m = shipped_shape_3d().mean_m.copy()
    return PersonRanges(neutral_m, (0.3, 0.31), 0.7, {"jawOpen": 0.8123456789}, captured=True)


def own_expressions():
    random = np.random.default_rng(3)
    count = shipped_shape_reader().model.mode_count
    return learn_expressions(
        tuple(OwnFrames(name, random.normal(at, 1.0, (30, count))) for at, name in enumerate(("grin", "frown")))
    )


def a_map():
    random = np.random.default_rng(4)
    heads = np.array([[-1.0] * 5, [1.0] * 5])
    return ScreenMap(random.normal(0, 0.01, (11, 2)), random.normal(0, 1, 10), heads, 0.02, 0.03, 1.0)


CHANGED = {
    "smoothing": lambda now: replace(now, smoothing=replace(now.smoothing, method="ema")),
    "detector": lambda now: replace(
        now, detector=replace(now.detector, min_neighbours=now.detector.min_neighbours + 1)
    ),
    "position": lambda now: replace(now, position=replace(now.position, head_width_cm=now.position.head_width_cm + 1)),
    "colours": lambda now: replace(now, camshift=replace(now.camshift, colour_space="rgb")),
    "model": lambda now: replace(now, face=replace(now.face, model="svm")),
    "people": lambda now: replace(now, people=replace(now.people, followed=3 - now.people.followed)),
    "expression": lambda now: replace(now, expression=replace(now.expression, smoothing=not now.expression.smoothing)),
}

COMMANDS = {
    "want_reading": [Wanted(signals=True, gaze=True), EVERYTHING, NOTHING],
    "use_ranges": [a_person(), None],
    "use_own_expressions": [own_expressions(), None],
    "use_screen_map": [a_map(), None],
    "use_mode": [Mode.HEAD, Mode.FACE],
    "recenter": [None],
    "follow": [Box(60.0, 60.0, 50.0, 50.0), Box(320.0, 240.0, 120.0, 150.0)],
    "follow_faces": [None],
    "make_primary": [1, 2],
    "change": list(CHANGED),
    "reset": [True, False],
    "want_fit_view": [True, False],
    "want_back_projection": [True, False],
}


def do(pipeline, name, value):
    try:
        if name == "change":
            pipeline.change(CHANGED[value](pipeline.settings))
        elif name == "reset":
            pipeline.reset(same_camera=value)
        elif name.startswith("want_") and isinstance(value, bool):
            setattr(pipeline, name, value)
        else:
            getattr(pipeline, name)(*([] if name in ("recenter", "follow_faces") else [value]))
    except VisavisError:
        pass


def run(pipeline, first, script, count, *, recorded):
    """Track so many frames, with what is done before each."""
    rows = []
    for at in range(count):
        for name, value in script.get(at, ()):
            do(pipeline, name, value)
        frame = replace(DEMO.frame(first + at), recorded=recorded, time_s=1000.0 + (first + at) / 30)
        rows.append((frame, pipeline.step(frame)))
    return rows


def replayed(rows, replayer=None):
    replayer, compared = replayer or Replayer(), Comparison()
    for frame, result in rows:
        kept = result_of(row_of(result))
        compared.add(kept, replayer.step(frame, kept.changes))
    assert not replayer.notes
    return compared


@st.composite
def scripts(draw, count):
    names = st.sampled_from(sorted(COMMANDS))
    one = names.flatmap(lambda name: st.tuples(st.just(name), st.sampled_from(COMMANDS[name])))
    return draw(st.dictionaries(st.integers(0, count - 1), st.lists(one, max_size=2), max_size=5))


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(before=scripts(10), after=scripts(16), mode=st.sampled_from(list(Mode)), recorded=st.booleans())
def test_what_was_recorded_in_the_middle_of_a_run_is_replayed_to_the_last_bit(before, after, mode, recorded):
    pipeline = Pipeline(QUICK, mode=mode)
    run(pipeline, 0, before, 10, recorded=recorded)
    pipeline.begin_anew()
    compared = replayed(run(pipeline, 10, after, 16, recorded=recorded))
    assert compared.is_equal, compared.first


@pytest.mark.parametrize("mode", list(Mode))
def test_a_run_is_replayed_from_its_first_frame_on(mode):
    pipeline = Pipeline(QUICK, mode=mode, horizontal_fov_rad=1.1)
    pipeline.want_reading(EVERYTHING)
    rows = run(pipeline, 0, {5: [("recenter", None)]}, 12, recorded=True)
    compared = replayed(rows)
    assert compared.is_equal, compared.first
    assert compared.frames == 12 and compared.values > 12 * 30


def test_every_way_to_change_a_pipeline_is_noted_and_tried():
    public = {name for name, _ in inspect.getmembers(Pipeline) if not name.startswith("_")}
    # A new one needs a change of its own in `tracker.journal`, and a row in COMMANDS.
    assert public - READ_ONLY <= set(COMMANDS)
    noted = {
        "want_reading": ChangeKind.READING,
        "use_ranges": ChangeKind.RANGES,
        "use_own_expressions": ChangeKind.OWN_EXPRESSIONS,
        "use_screen_map": ChangeKind.SCREEN_MAP,
        "use_mode": ChangeKind.MODE,
        "recenter": ChangeKind.RECENTRED,
        "follow": ChangeKind.FOLLOWED,
        "follow_faces": ChangeKind.FACES_FOLLOWED,
        "make_primary": ChangeKind.PRIMARY_CHOSEN,
        "change": ChangeKind.SETTINGS,
        "reset": ChangeKind.RESET,
    }
    seen = set()
    for mode, name in product(Mode, noted):
        pipeline = Pipeline(QUICK, mode=mode)
        for at in range(2 if mode is Mode.FACE else 4):
            pipeline.step(replace(DEMO.frame(at), recorded=True))
        for value in COMMANDS[name]:
            do(pipeline, name, value)
        seen.update(change.kind for change in pipeline.step(replace(DEMO.frame(4), recorded=True)).changes)
    # Nothing on the picture can be told from what is around it; see below.
    assert set(noted.values()) - seen <= {ChangeKind.FOLLOWED, ChangeKind.FACES_FOLLOWED}


class Ball:
    """A red ball over grey noise, which can be followed by its colours."""

    def __init__(self):
        self.noise = np.random.default_rng(1).integers(90, 130, (240, 320, 1)).repeat(3, axis=2).astype(np.uint8)

    def frame(self, at, *, there=True):
        image = self.noise.copy()
        if there:
            cv2.circle(image, (100 + 3 * at, 120), 30, (30, 30, 220), -1)
        return Frame(image, 50.0 + at / 30, at, recorded=True)


def test_a_thing_that_was_followed_when_the_recording_began_is_followed_in_the_replay():
    ball, pipeline = Ball(), Pipeline()
    pipeline.step(ball.frame(0))
    pipeline.follow(Box(100.0, 120.0, 60.0, 60.0))
    assert pipeline.step(ball.frame(1)).thing is not None
    pipeline.begin_anew()
    rows = [(frame, pipeline.step(frame)) for frame in (ball.frame(at, there=at < 5) for at in range(2, 8))]
    pipeline.follow_faces()
    rows += [(frame, pipeline.step(frame)) for frame in (ball.frame(at) for at in range(8, 10))]
    assert rows[0][1].thing.box is not None, "it is found at once"
    assert ChangeKind.FACES_FOLLOWED in [change.kind for change in rows[-2][1].changes]
    compared = replayed(rows)
    assert compared.is_equal, compared.first


def test_what_its_user_would_miss_is_known_after_a_beginning():
    pipeline = Pipeline(QUICK, mode=Mode.FACE)
    pipeline.want_reading(EVERYTHING)
    before = run(pipeline, 0, {}, 10, recorded=False)
    while before[-1][1].pose is None:
        before += run(pipeline, before[-1][0].index + 1, {}, 5, recorded=False)
    pipeline.recenter()
    before += run(pipeline, before[-1][0].index + 1, {}, 3, recorded=False)
    last = before[-1][1]
    pipeline.begin_anew()
    (_, first), (_, second) = run(pipeline, before[-1][0].index + 1, {}, 2, recorded=False)
    assert first.state is State.TRACKING, "no waiting for steady light, and the face is found at once"
    assert first.primary.face_id == last.primary.face_id + 1, "numbers are never used twice"
    assert first.horizontal_fov_rad == last.horizontal_fov_rad
    assert first.step == 0 and second.step == 1
    moved = np.linalg.norm(first.head.as_array() - last.head.as_array())
    turned = abs(first.pose.rotation.yaw_rad - last.pose.rotation.yaw_rad)
    assert moved < 0.02 and turned < 0.05, "what is the middle, and what is straight ahead, stays"


def test_the_files_of_a_person_are_in_the_journal_itself(tmp_path):
    path = tmp_path / "ranges.toml"
    save_ranges(a_person(), path)
    expression = replace(QUICK.expression, ranges=str(path))
    pipeline = Pipeline(replace(QUICK, expression=expression), mode=Mode.FACE)
    pipeline.want_reading(EVERYTHING)
    rows = run(pipeline, 0, {4: [("change", "expression")]}, 8, recorded=True)
    path.unlink()
    compared = replayed(rows)
    assert compared.is_equal, compared.first
    assert rows[-1][1].primary.reading.calibrated


def test_nothing_is_noted_while_nothing_is_done():
    pipeline = Pipeline(QUICK)
    rows = run(pipeline, 0, {}, 3, recorded=True)
    pipeline.change(pipeline.settings)
    pipeline.use_mode(Mode.HEAD)
    pipeline.want_reading(NOTHING)
    pipeline.follow_faces()
    rows += run(pipeline, 3, {}, 1, recorded=True)
    assert [len(result.changes) for _, result in rows] == [1, 0, 0, 0]


def test_sums_are_made_in_one_order_on_any_number_of_cores():
    Pipeline(QUICK)
    pools = threadpool_info()
    assert {pool["num_threads"] for pool in pools if pool["user_api"] == "blas"} == {1}


def test_other_settings_show_what_they_would_have_made_of_it():
    rows = run(Pipeline(QUICK, mode=Mode.HEAD), 0, {}, 10, recorded=True)
    other = Replayer(lambda now: replace(now, position=replace(now.position, start_distance_cm=80.0)))
    again = [other.step(frame, result.changes) for frame, result in rows]
    assert again[-1].head.z_m > 1.2 * rows[-1][1].head.z_m
    faces = Replayer(lambda now: replace(now, face=FaceSettings(model="svm")), mode=Mode.FACE)
    assert [faces.step(frame, result.changes) for frame, result in rows][-1].face is not None


def test_what_does_not_tell_how_it_began_is_refused_in_a_sentence():
    (frame, result), *_ = run(Pipeline(QUICK), 0, {}, 1, recorded=True)
    with pytest.raises(ReplayError, match="not recorded from a beginning"):
        Replayer().step(frame, result.changes[1:])


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"settings": {"smoothing": {"alpha": 99}}}', "[" * 5000])
def test_a_damaged_journal_is_told_in_a_sentence(text):
    (frame, _), *_ = run(Pipeline(QUICK), 0, {}, 1, recorded=True)
    with pytest.raises(JournalError, match="cannot be read"):
        Replayer().step(frame, [Change(ChangeKind.BEGUN, text)])
