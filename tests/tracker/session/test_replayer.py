"""Replaying a run: the same frames and the same things done in between give the same numbers, bit for bit."""

import inspect
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
from tracker.sources.demo import DemoSource
from tracker.types import Box

DEMO = DemoSource()
QUICK = PipelineSettings(face=FaceSettings(model="conv-small"))
# What leads to other results is either noted, or one of these, which only read or leave numbers alone.
READ_ONLY = {"settings", "mode", "face_size", "person_ranges", "step", "begin_anew"}


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


def with_cutoff(hz):
    return lambda now: replace(now, smoothing=replace(now.smoothing, min_cutoff_hz=hz))


CHANGED = {
    "smoothing": lambda now: replace(now, smoothing=replace(now.smoothing, method="ema")),
    "detector": lambda now: replace(now, detector=replace(now.detector, min_neighbours=now.detector.min_neighbours + 1)),
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
    for mode in Mode:
        pipeline = Pipeline(QUICK, mode=mode)
        for at, name in enumerate(name for name in COMMANDS if name in noted):
            pipeline.step(replace(DEMO.frame(at), recorded=True))
            do(pipeline, name, next(v for v in COMMANDS[name] if v not in (mode,)))
            seen.update(change.kind for change in pipeline.step(replace(DEMO.frame(at), index=at)).changes)
            if name in ("use_mode", "follow"):
                do(pipeline, "use_mode", mode)
    assert set(noted.values()) <= seen
