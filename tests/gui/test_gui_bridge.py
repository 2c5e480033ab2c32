"""The bridge with real threads, a made-up source and the real or a made-up pipeline."""

import dataclasses
import threading
import time

import pytest

from gui.model.bridge import Bridge, Parts
from gui.model.tracking import Phase
from tracker.errors import ModelFileError, PersonalModelError, SourceError, SourceProblem
from tracker.face.follower import FaceSettings
from tracker.face.prepared import face_wish
from tracker.pipeline import Mode, PipelineSettings
from tracker.readings import NOTHING, Wanted
from tracker.run.playback import PlaybackSettings
from tracker.sources.camera_list import CameraEntry
from tracker.sources.source import FrameSource
from tracker.types import Box, State, TrackResult


class FakeSource(FrameSource):
    name, live, size_px = "Fake", True, (64, 48)

    def __init__(self, make_pair, ending=None):
        self._make_pair, self._ending, self._count = make_pair, ending, 0
        self.closed = False

    def read(self):
        if self.closed or (self._ending is not None and self._count >= 5):
            if isinstance(self._ending, Exception):
                raise self._ending
            return None
        self._count += 1
        time.sleep(0.002)
        return self._make_pair(self._count)[0]

    def close(self):
        self.closed = True


class FakePipeline:
    def __init__(self, settings):
        self.settings, self.want_back_projection, self.recentred = settings, False, 0
        self.mode, self.want_fit_view = Mode.HEAD, False
        self.steps, self.models, self.followed, self.readings = 0, [], [], []

    def step(self, frame):
        self.steps += 1
        return TrackResult(frame.index, frame.time_s, state=None)

    def recenter(self):
        self.recentred += 1

    def reset(self, *, same_camera):
        pass

    def want_reading(self, wanted):
        self.readings.append(wanted)

    def follow(self, box):
        self.followed.append(box)

    def follow_faces(self):
        self.followed.append(None)

    def change(self, settings, prepared=None):
        if self.mode is Mode.FACE:
            assert _model(settings) == _model(self.settings) or prepared.is_for(settings.face), "it would be read here"
            self.models.append(settings.face.model)
        self.settings = settings

    def use_mode(self, mode, prepared=None):
        assert mode is Mode.HEAD or prepared.is_for(self.settings.face), "the model would be read here"
        self.mode = mode


def _model(settings):
    return face_wish(settings.face)


class FakePrepared:
    def __init__(self, face, note=""):
        self.face, self.note = face, note

    def is_for(self, face):
        return face_wish(face) == face_wish(self.face)


class FakeKernels:
    """All there, unless a test says otherwise."""

    def __init__(self):
        self.head, self.rest, self.calls = True, True, []
        self.make_head = self.make_rest = lambda tell: None

    def has_head(self):
        return self.head

    def has_rest(self):
        return self.rest

    def load_face(self):
        self.calls.append("load_face")

    def stop(self):
        self.calls.append("stop")


def with_model(model, **others):
    return PipelineSettings(face=FaceSettings(model=model, **others))


@pytest.fixture
def bench(make_pair):
    """A bridge on made-up parts, which a test may exchange beforehand."""

    class Bench:
        def __init__(self):
            self.pipelines, self.sources = [], []
            self.open_source = lambda spec: self.keep(self.sources, FakeSource(make_pair))
            self.kernels = FakeKernels()
            self.prepare_face = FakePrepared
            self.prepare_reading = lambda wanted: None
            self.make_pipeline = FakePipeline
            self.cameras = lambda: (CameraEntry(0, "Fake Cam", "/dev/fake", 0),)
            self.bridge = None

        def start(self, spec="x"):
            self.bridge = Bridge(
                Parts(
                    lambda spec: self.open_source(spec),
                    lambda settings: self.keep(self.pipelines, self.make_pipeline(settings)),
                    lambda: self.cameras(),
                    self.kernels,
                    lambda face: self.prepare_face(face),
                    lambda wanted: self.prepare_reading(wanted),
                )
            )
            self.bridge.open(spec, PipelineSettings())
            return self.bridge

        @staticmethod
        def keep(where, thing):
            where.append(thing)
            return thing

        def until(self, wanted, timeout_s=5.0):
            deadline = time.monotonic() + timeout_s
            while time.monotonic() < deadline:
                update = self.bridge.pull()
                if wanted(update):
                    return update
                time.sleep(0.002)
            raise AssertionError(f"did not happen; last: {update}")

    bench = Bench()
    yield bench
    if bench.bridge is not None:
        bench.bridge.close()


def test_frames_come_through_and_everything_stops(bench):
    bench.start()
    update = bench.until(lambda update: update.pair is not None)
    assert update.phase is Phase.RUNNING and update.source_name == "Fake" and update.live
    bench.bridge.close()
    assert bench.sources[0].closed
    assert not [t for t in threading.enumerate() if t.name.startswith("visavis")]


@pytest.mark.parametrize("kind", SourceProblem)
def test_a_source_that_does_not_open_is_a_problem_of_its_kind(bench, kind):
    def refuse(spec):
        raise SourceError(kind, "No.")

    bench.open_source = refuse
    bench.start()
    update = bench.until(lambda update: update.phase is Phase.FAILED)
    assert (update.problem.kind, update.problem.message) == (kind, "No.")


def test_a_camera_pulled_out_is_told(bench, make_pair):
    bench.open_source = lambda spec: FakeSource(make_pair, SourceError(SourceProblem.UNPLUGGED, "Gone."))
    bench.start()
    assert bench.until(lambda update: update.phase is Phase.FAILED).problem.kind is SourceProblem.UNPLUGGED


def test_the_end_of_a_clip_is_told(bench, make_pair):
    bench.open_source = lambda spec: FakeSource(make_pair, "end")
    bench.start()
    bench.until(lambda update: update.phase is Phase.ENDED)


class FakeClip(FrameSource):
    name, size_px, frame_rate_hz, frame_count, recorded, seekable = "clip", (64, 48), 1000.0, 50, True, True

    def __init__(self, make_pair):
        self._make_pair, self._index = make_pair, 0

    def read(self):
        if self._index >= self.frame_count:
            return None
        self._index += 1
        return dataclasses.replace(self._make_pair(self._index - 1, rate_hz=1000.0)[0], recorded=True)

    def seek(self, index):
        self._index = index

    def close(self):
        pass


def test_a_clip_is_sought_stepped_and_played_as_it_is_asked_for(bench, make_pair):
    bench.open_source = lambda spec: FakeClip(make_pair)
    bench.start()
    bench.until(lambda update: update.phase is Phase.ENDED)
    bridge = bench.bridge
    bridge.seek(20)
    assert bench.until(lambda update: update.pair is not None).pair[0].index == 20
    bridge.step(1)
    update = bench.until(lambda update: update.pair is not None)
    assert (update.pair[0].index, update.phase, update.clip.seeking) == (21, Phase.PAUSED, False)
    assert update.clip.known.size == 50 and update.clip.known.all()
    bridge.play_as(PlaybackSettings(speed=4.0, first=47))
    bridge.resume()
    bench.until(lambda update: update.pair is not None and update.pair[0].index == 47)
    bridge.scrub(True)
    bridge.follow(Box(20, 20, 10, 10))
    bridge.follow_faces()
    bench.until(lambda update: bench.pipelines[-1].followed == [Box(20, 20, 10, 10), None])
    bridge.scrub(False)
    bridge.use_mode(Mode.FACE)
    bridge.use_mode(Mode.HEAD)
    bridge.pause()
    bench.until(lambda update: not update.clip.known[:40].any())  # another thing was followed


def test_a_missing_model_and_a_fault_of_our_own_are_told(bench):
    def missing(settings):
        raise ModelFileError("The cascade is missing.")

    bench.make_pipeline = missing
    bench.start()
    problem = bench.until(lambda update: update.phase is Phase.FAILED).problem
    assert problem.kind is None and problem.message == "The cascade is missing."

    def faulty(settings):
        raise ZeroDivisionError("oops")

    bench.make_pipeline = faulty
    bench.bridge.open("y", PipelineSettings())
    assert "oops" in bench.until(lambda update: update.phase is Phase.FAILED).problem.message


def test_a_slow_source_blocks_nobody_and_a_newer_wish_wins(bench, make_pair):
    gate, entered = threading.Event(), threading.Event()

    def slow(spec):
        if spec == "slow":
            entered.set()
            gate.wait(5)
        return bench.keep(bench.sources, FakeSource(make_pair))

    bench.open_source = slow
    bench.start("slow")
    assert entered.wait(5)
    start = time.monotonic()
    assert bench.bridge.pull().phase is Phase.OPENING
    bench.bridge.open("quick", PipelineSettings())
    assert time.monotonic() - start < 0.5
    gate.set()
    bench.until(lambda update: update.pair is not None)
    assert bench.sources[0].closed and not bench.sources[-1].closed


def test_kernels_of_the_head_are_compiled_first_once_and_that_is_told(bench):
    gate, times = threading.Event(), []

    def make_head(tell):
        times.append(1)
        tell(0.25)
        gate.wait(5)

    bench.kernels.head, bench.kernels.make_head = False, make_head
    bench.start()
    update = bench.until(lambda update: update.phase is Phase.PREPARING and update.progress.fraction == 0.25)
    assert update.pair is None and not bench.sources
    gate.set()
    bench.until(lambda update: update.phase is Phase.RUNNING)
    bench.bridge.open("again", PipelineSettings())
    bench.until(lambda update: update.pair is not None)
    assert len(times) == 1


def test_the_demo_moves_while_the_kernels_are_compiled(bench):
    gate = threading.Event()
    bench.kernels.head, bench.kernels.make_head = False, lambda tell: gate.wait(5)
    bench.start("demo")
    shown = set()

    def moves(update):
        if update.pair is not None and update.phase is Phase.PREPARING:
            assert update.pair[1].state is State.STARTING
            shown.add(update.pair[0].index)
        return len(shown) > 1

    bench.until(moves)
    gate.set()
    bench.until(lambda update: update.phase is Phase.RUNNING)
    assert [source.closed for source in bench.sources] == [True, False]


def test_nothing_is_said_of_preparing_where_all_is_compiled(bench):
    bench.start()
    bench.bridge.use_mode(Mode.FACE)
    seen = []
    bench.until(lambda update: seen.append(update) or (bool(bench.pipelines) and bench.pipelines[0].mode is Mode.FACE))
    assert all(update.phase is not Phase.PREPARING and update.progress is None for update in seen)


def test_the_head_is_followed_while_the_rest_is_compiled_and_a_page_about_faces_says_so(bench):
    gate = threading.Event()

    def make_rest(tell):
        tell(0.5)
        gate.wait(5)

    bench.kernels.rest, bench.kernels.make_rest = False, make_rest
    bench.start()
    update = bench.until(lambda update: update.pair is not None)
    assert update.progress is None, "the page about the head waits for nothing"
    bench.bridge.use_mode(Mode.FACE)
    update = bench.until(lambda update: update.progress is not None and update.progress.fraction == 0.5)
    assert update.phase is Phase.RUNNING and bench.pipelines[0].mode is Mode.HEAD
    bench.until(lambda update: update.pair is not None)
    assert "load_face" not in bench.kernels.calls
    gate.set()
    bench.until(lambda update: bench.pipelines[0].mode is Mode.FACE and update.progress is None)
    assert set(bench.kernels.calls) == {"load_face"}


def test_a_compiler_that_fails_keeps_nobody_from_following_a_face(bench, caplog):
    def make_rest(tell):
        raise OSError("no room")

    bench.kernels.rest, bench.kernels.make_rest = False, make_rest
    bench.start()
    bench.bridge.use_mode(Mode.FACE)
    bench.until(lambda update: bool(bench.pipelines) and bench.pipelines[0].mode is Mode.FACE)
    assert "cannot compile" in caplog.text


def test_commands_reach_the_pipeline(bench):
    bench.start()
    bench.until(lambda update: update.pair is not None)
    pipeline, other = bench.pipelines[0], PipelineSettings()
    bench.bridge.recenter()
    bench.bridge.want_colours(True)
    bench.bridge.change(other)
    bench.until(lambda _: pipeline.settings is other)
    assert pipeline.recentred == 1 and pipeline.want_back_projection
    bench.bridge.open("next", other)
    bench.until(lambda _: len(bench.pipelines) == 2 and bench.pipelines[1].want_back_projection)


def test_resting_holds_still_and_is_not_told(bench):
    bench.start()
    bench.until(lambda update: update.pair is not None)
    bench.bridge.rest(True)
    held = hold(bench)
    assert bench.bridge.pull().phase is Phase.RUNNING
    bench.bridge.pause()
    assert bench.bridge.pull().phase is Phase.PAUSED
    bench.bridge.rest(False)
    assert bench.bridge.pull().phase is Phase.PAUSED, "the user's own pause is not ended by looking"
    bench.bridge.rest(True)
    bench.bridge.resume()
    assert hold(bench) == held
    bench.bridge.rest(False)
    bench.until(lambda update: update.pair is not None)


def test_what_is_opened_while_nobody_looks_rests_too(bench):
    bench.start()
    bench.until(lambda update: update.pair is not None)
    bench.bridge.rest(True)
    bench.bridge.open("next", PipelineSettings())
    bench.until(lambda update: update.phase is Phase.RUNNING and len(bench.pipelines) == 2)
    hold(bench)


def hold(bench):
    """Wait until no more frames are read; how many there were."""
    count = -1
    while count != (count := bench.sources[-1]._count):
        time.sleep(0.05)
    return count


def test_pause_holds_still_and_resume_goes_on(bench):
    bench.start()
    bench.until(lambda update: update.pair is not None)
    bench.bridge.pause()
    bench.until(lambda update: update.phase is Phase.PAUSED and update.pair is None)
    bench.bridge.resume()
    bench.until(lambda update: update.phase is Phase.RUNNING and update.pair is not None)


def test_a_lost_camera_is_found_by_name(bench, make_pair):
    def by_name(spec):
        if spec != "Fake Cam":
            raise SourceError(SourceProblem.NOT_FOUND, "No.")
        return bench.keep(bench.sources, FakeSource(make_pair))

    bench.open_source = by_name
    bench.start()
    bench.until(lambda update: update.phase is Phase.FAILED)
    bench.bridge.open("/dev/video9", PipelineSettings(), "Fake Cam")
    bench.until(lambda update: update.phase is Phase.RUNNING)


def test_the_list_of_cameras_comes_once_per_look_even_if_looking_fails(bench):
    bench.start()
    bench.bridge.list_cameras()
    assert [c.name for c in bench.until(lambda update: update.cameras is not None).cameras] == ["Fake Cam"]
    assert bench.bridge.pull().cameras is None

    def broken():
        raise OSError("driver")

    bench.cameras = broken
    bench.bridge.list_cameras()
    assert bench.until(lambda update: update.cameras is not None).cameras == ()


def test_releasing_closes_the_source(bench):
    bench.start()
    bench.until(lambda update: update.pair is not None)
    bench.bridge.release()
    assert bench.bridge.pull().phase is Phase.IDLE
    bench.until(lambda _: bench.sources[0].closed)


def test_the_mode_and_the_wish_to_look_inside_hold_for_every_source(bench):
    bench.start()
    bench.until(lambda update: update.pair is not None)
    bench.bridge.use_mode(Mode.FACE)
    bench.bridge.want_fit_view(True)
    bench.until(lambda _: bench.pipelines[0].mode is Mode.FACE and bench.pipelines[0].want_fit_view)
    bench.bridge.open("next", PipelineSettings())
    bench.until(lambda _: len(bench.pipelines) == 2 and bench.pipelines[1].mode is Mode.FACE)
    assert bench.pipelines[1].want_fit_view


def without_model(face):
    raise ModelFileError(f"The model file {face.model}.npz is damaged.")


def test_without_a_face_model_the_head_is_followed_and_it_is_told_once(bench):
    bench.prepare_face = without_model
    bench.start()
    bench.until(lambda update: update.pair is not None)
    bench.bridge.use_mode(Mode.FACE)
    problem = bench.until(lambda update: update.model_problem).model_problem
    assert "automatic.npz" in problem
    assert bench.until(lambda update: update.pair is not None).model_problem == ""
    bench.bridge.open("next", PipelineSettings())
    bench.until(lambda update: len(bench.pipelines) == 2 and update.pair is not None)
    assert bench.pipelines[1].mode is Mode.HEAD


def in_face_mode(bench):
    """The bridge's first pipeline, which follows a face."""
    bench.start()
    bench.until(lambda update: update.pair is not None)
    bench.bridge.use_mode(Mode.FACE)
    bench.until(lambda _: bench.pipelines[0].mode is Mode.FACE)
    return bench.pipelines[0]


@pytest.mark.parametrize("error", [ModelFileError("svm.npz is damaged."), ZeroDivisionError("svm.npz: oops")])
def test_a_model_that_breaks_while_a_face_is_followed_leads_back_to_the_head(bench, error):
    pipeline = in_face_mode(bench)

    def broken(face):
        raise error

    bench.prepare_face = broken
    bench.bridge.change(with_model("svm"))
    assert "svm.npz" in bench.until(lambda update: update.model_problem).model_problem
    bench.until(lambda _: pipeline.mode is Mode.HEAD)


def test_a_pipeline_that_cannot_use_a_model_goes_back_to_the_head(bench):
    class Refusing(FakePipeline):
        def use_mode(self, mode, prepared=None):
            if mode is Mode.FACE:
                raise ModelFileError("The 3-D shape model is missing.")

    bench.make_pipeline = Refusing
    bench.start()
    bench.until(lambda update: update.pair is not None)
    bench.bridge.use_mode(Mode.FACE)
    assert "3-D" in bench.until(lambda update: update.model_problem).model_problem


class Gate:
    """A preparation that lasts until the test lets it go; notes what it was asked for."""

    def __init__(self):
        self.entered, self.open, self.asked = threading.Event(), threading.Event(), []

    def __call__(self, face):
        self.asked.append(face.model)
        self.entered.set()
        assert self.open.wait(10)
        return FakePrepared(face)


def test_tracking_goes_on_with_the_old_model_while_another_one_is_prepared(bench):
    pipeline = in_face_mode(bench)
    bench.prepare_face = gate = Gate()
    bench.bridge.change(with_model("svm"))
    assert gate.entered.wait(5)
    steps = pipeline.steps
    bench.until(lambda _: pipeline.steps >= steps + 20)
    assert pipeline.settings.face.model == FaceSettings().model
    # What needs no model is not kept waiting, and is not lost when the model comes.
    bench.bridge.change(with_model("svm", good_score=0.7))
    bench.until(lambda _: pipeline.settings.face.good_score == 0.7)
    assert pipeline.settings.face.model == FaceSettings().model
    gate.open.set()
    bench.until(lambda _: pipeline.settings.face.model == "svm")
    assert pipeline.settings.face.good_score == 0.7 and pipeline.mode is Mode.FACE
    assert gate.asked == ["svm"]


def test_frames_do_not_wait_for_what_faces_are_read_with(bench):
    pipeline = in_face_mode(bench)
    entered, opened, asked = threading.Event(), threading.Event(), []

    def prepare(wanted):
        asked.append(wanted)
        entered.set()
        assert opened.wait(10)

    bench.prepare_reading = prepare
    bench.bridge.want_reading(Wanted(signals=True))
    assert entered.wait(5)
    steps = pipeline.steps
    bench.until(lambda _: pipeline.steps >= steps + 20)
    assert not any(wanted.any for wanted in pipeline.readings), "it would be loaded between two frames"
    opened.set()
    bench.until(lambda _: pipeline.readings[-1] == Wanted(signals=True))
    # What is loaded stays: less at once, and the same again.
    bench.bridge.want_reading(NOTHING)
    bench.until(lambda _: pipeline.readings[-1] == NOTHING)
    bench.bridge.want_reading(Wanted(signals=True))
    bench.until(lambda _: pipeline.readings[-1] == Wanted(signals=True))
    assert asked == [Wanted(signals=True)]


def test_what_cannot_be_loaded_is_left_to_the_tracker_to_tell(bench):
    pipeline = in_face_mode(bench)

    def refuse(wanted):
        raise ModelFileError("The eye network is missing.")

    bench.prepare_reading = refuse
    bench.bridge.want_reading(Wanted(gaze=True))
    bench.until(lambda _: pipeline.readings[-1] == Wanted(gaze=True))


def test_of_several_wishes_for_a_model_the_newest_one_wins(bench):
    pipeline = in_face_mode(bench)
    bench.prepare_face = gate = Gate()
    for model in ("svm", "finest", "conv-small"):
        bench.bridge.change(with_model(model))
        assert gate.entered.wait(5)
    gate.open.set()
    bench.until(lambda _: pipeline.settings.face.model == "conv-small")
    assert gate.asked == ["svm", "conv-small"], "a wish that was overtaken in the queue is not prepared"
    assert set(pipeline.models) == {FaceSettings().model, "conv-small"}, "one overtaken in preparation is not used"


def test_an_old_wish_that_fails_does_not_stop_a_newer_one(bench):
    pipeline, gate = in_face_mode(bench), Gate()

    def only_conv(face):
        gate(face)
        return FakePrepared(face) if face.model == "finest" else without_model(face)

    bench.prepare_face = only_conv
    bench.bridge.change(with_model("svm"))
    assert gate.entered.wait(5)
    bench.bridge.change(with_model("finest"))
    gate.open.set()
    bench.until(lambda update: pipeline.settings.face.model == "finest" or update.model_problem)
    assert pipeline.settings.face.model == "finest" and pipeline.mode is Mode.FACE
    assert bench.bridge.pull().model_problem == ""


def test_the_head_is_followed_at_once_even_while_a_model_is_prepared(bench):
    pipeline = in_face_mode(bench)
    bench.prepare_face = gate = Gate()
    bench.bridge.change(with_model("svm"))
    assert gate.entered.wait(5)
    bench.bridge.use_mode(Mode.HEAD)
    bench.until(lambda _: pipeline.mode is Mode.HEAD)
    gate.open.set()
    bench.until(lambda _: pipeline.settings.face.model == "svm")
    assert pipeline.mode is Mode.HEAD


PERSONAL = PipelineSettings(face=FaceSettings(personal="somewhere"))


@pytest.mark.parametrize("mode_first", [False, True])
def test_what_was_learnt_of_a_face_and_does_not_fit_leaves_face_mode_on(bench, mode_first):
    def without_personal(face):
        if face.personal:
            raise PersonalModelError("the personal model me.npz was learnt with another version")
        return FakePrepared(face)

    bench.prepare_face = without_personal
    bench.start()
    bench.until(lambda update: update.pair is not None)
    steps = [lambda: bench.bridge.change(PERSONAL), lambda: bench.bridge.use_mode(Mode.FACE)]
    for step in reversed(steps) if mode_first else steps:
        step()
    update = bench.until(lambda update: update.personal_problem)
    assert "me.npz" in update.personal_problem and update.model_problem == ""
    bench.until(lambda _: bench.pipelines[0].mode is Mode.FACE)
    assert bench.pipelines[0].settings.face.personal == ""
    bench.bridge.open("next", PipelineSettings())
    update = bench.until(lambda update: len(bench.pipelines) == 2 and update.pair is not None)
    assert bench.pipelines[1].mode is Mode.FACE and update.personal_problem == ""


def test_a_graphics_processor_that_does_not_work_is_told_of_once(bench):
    bench.prepare_face = lambda face: FakePrepared(face, "The network runs on the processor.")
    bench.start()
    bench.bridge.use_mode(Mode.FACE)
    update = bench.until(lambda update: update.processor_note)
    assert update.processor_note == "The network runs on the processor." and update.model_problem == ""
    bench.until(lambda update: bench.pipelines[0].mode is Mode.FACE and update.processor_note == "")


def test_closing_does_not_wait_for_a_compiler_nor_for_a_driver(bench):
    compiling, hanging, go_on = threading.Event(), threading.Event(), threading.Event()

    def compile_kernels(tell):
        compiling.set()
        go_on.wait(30.0)

    def look():
        hanging.set()
        go_on.wait(30.0)
        return ()

    bench.kernels.head, bench.kernels.make_head, bench.cameras = False, compile_kernels, look
    bridge = bench.start()
    bridge.list_cameras()
    assert compiling.wait(5.0) and hanging.wait(5.0)
    began_s = time.monotonic()
    bridge.close()
    took_s = time.monotonic() - began_s
    go_on.set()
    bridge._worker.join(5.0)
    assert took_s < 10.0 and not bench.pipelines, "nothing is opened any more"
    assert bench.kernels.calls == ["stop"]
    bridge.list_cameras()
    assert not bridge._cameras._look_again
