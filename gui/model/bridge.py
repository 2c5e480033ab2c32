"""The one place where the app and the tracker meet: threads on that side, a pull at the screen's rate on this."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from queue import SimpleQueue
from time import monotonic

from gui.model.camera_watch import CameraWatch
from gui.model.preview import Preview
from gui.model.reading_wish import ReadingWish
from gui.model.tracking import Phase, Problem, Progress, Rates, Update
from gui.words import later, tr
from tracker.errors import ModelFileError, PersonalModelError, SourceError, SourceProblem, VisavisError
from tracker.expression.preparing import prepare_reading
from tracker.face.follower import FaceSettings
from tracker.face.prepared import PreparedFace, face_wish, prepare_face
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import Wanted
from tracker.run import monitor as run_monitor
from tracker.run.kernel_stock import KernelStock
from tracker.run.playback import PlaybackSettings
from tracker.run.runner import TrackerRunner
from tracker.run.sinks import SinkSet
from tracker.session.playing import RecordedRunner, session_at
from tracker.sources.camera_list import CameraEntry, list_cameras
from tracker.sources.opening import open_source
from tracker.sources.source import FrameSource
from tracker.types import Box

log = logging.getLogger(__name__)

_STOP_S = 3.0
# At the program's end: long enough for a camera to be let go as it likes to be, too short to annoy.
_END_S = 1.0
_PREPARING_HEAD = later(
    "Getting ready to follow you on this machine. This is done once after an installation or an update."
)
_PREPARING_REST = later(
    "Getting ready to follow faces and draw effects on this machine. This is done once after an installation or an "
    "update."
)
_PHASES = {
    run_monitor.Phase.IDLE: Phase.OPENING,
    run_monitor.Phase.OPENING: Phase.OPENING,
    run_monitor.Phase.RUNNING: Phase.RUNNING,
    run_monitor.Phase.PAUSED: Phase.PAUSED,
    run_monitor.Phase.ENDED: Phase.ENDED,
    run_monitor.Phase.FAILED: Phase.FAILED,
    run_monitor.Phase.STOPPED: Phase.IDLE,
}
_GOING_ON = (run_monitor.Phase.OPENING, run_monitor.Phase.RUNNING)

Runner = TrackerRunner[Pipeline]
# A face model, a personal file and a processor by name; None where the head is followed.
_FaceWish = tuple[str, str, str] | None


def open_for_app(spec: str) -> FrameSource:
    """A source as the app wants it: the demo and still pictures go on for ever."""
    return open_source(spec, loop=True)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the bridge is built of; tests replace some."""

    open_source: Callable[[str], FrameSource] = open_for_app
    make_pipeline: Callable[[PipelineSettings], Pipeline] = Pipeline
    list_cameras: Callable[[], tuple[CameraEntry, ...]] = list_cameras
    kernels: KernelStock = field(default_factory=KernelStock)
    prepare_face: Callable[[FaceSettings], PreparedFace] = prepare_face
    prepare_reading: Callable[[Wanted], None] = prepare_reading


class Bridge:
    """Owns the runner. All slow work is done by a thread of its own; every public method but `close` returns at once.

    Parameters
    ----------
    parts : Parts
        What to build with.
    """

    def __init__(self, parts: Parts | None = None) -> None:
        self._parts = parts or Parts()
        self.sinks = SinkSet()
        self._lock = threading.Lock()
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._wish = 0
        self._runner: Runner | None = None
        self._preview = Preview(self._parts.open_source)
        self._own = Update()
        self._cameras = CameraWatch(self._parts.list_cameras)
        self._want_colours = self._want_fit_view = False
        self._reading = ReadingWish(self._parts.prepare_reading)
        self._mode = Mode.HEAD
        self._model_problem = self._personal_problem = self._processor_note = ""
        self._settings: PipelineSettings | None = None
        self._sought: _FaceWish = None
        self._has_head = self._resting = self._held = False
        # None: not known yet; then how far the compiler behind is, and 1 when it is done.
        self._rest: float | None = None
        self._worker = threading.Thread(target=self._work, name="visavis-bridge", daemon=True)
        self._worker.start()

    def open(self, spec: str, settings: PipelineSettings, fallback: str = "") -> None:
        """Close the present source and start tracking another, or ``fallback`` where there is none of that name."""
        with self._lock:
            self._wish += 1
            wish = self._wish
            self._settings = settings
            self._held = False
            self._own = Update(Phase.OPENING)
            runner, self._runner = self._runner, None
        self._jobs.put(lambda: self._open(wish, runner, spec, fallback))

    def release(self) -> None:
        """Close the present source."""
        with self._lock:
            self._wish += 1
            self._own = Update()
            runner, self._runner = self._runner, None
        if runner is not None:
            self._jobs.put(lambda: self._stop(runner))

    def pull(self) -> Update:
        """What is new."""
        with self._lock:
            runner, own = self._runner, self._own
            model_problem, self._model_problem = self._model_problem, ""
            personal_problem, self._personal_problem = self._personal_problem, ""
            processor_note, self._processor_note = self._processor_note, ""
        told = replace(
            own,
            model_problem=model_problem,
            personal_problem=personal_problem,
            processor_note=processor_note,
            cameras=self._cameras.take(),
        )
        if runner is None:
            return replace(told, pair=self._preview.take())
        # The status first: when it says that the run has ended, the last result is already there.
        status = runner.status()
        source, clip = runner.source, runner.clip()
        return replace(
            told,
            phase=self._phase_of(status.phase),
            progress=self._waiting_for_rest(),
            source_name=source.name if source else "",
            live=source.live if source else False,
            monotonic_stamps=source.monotonic_stamps if source else False,
            problem=Problem(_kind(status.error), status.message) if status.error else None,
            rates=Rates(status.camera_fps, status.tracking_fps, status.latency_ms, status.dropped_frames),
            note="" if status.error else status.message,
            clip=clip,
            session=runner.session if isinstance(runner, RecordedRunner) else None,
            pair=runner.results.get(0),
        )

    def pause(self) -> None:
        """Hold still."""
        self._held = False
        if self._runner is not None:
            self._runner.pause()

    def resume(self) -> None:
        """Go on, as soon as somebody looks."""
        self._held = self._resting
        if self._runner is not None and not self._resting:
            self._runner.resume()

    def rest(self, resting: bool) -> None:
        """Hold still for as long as nobody looks; nothing is told of it."""
        self._resting = resting
        self._hold()

    def _hold(self) -> None:
        """Hold still what goes on, or let go on what was held still for nobody's sake."""
        if (runner := self._runner) is None:
            return
        if self._resting and runner.status().phase in _GOING_ON:
            self._held = True
            runner.pause()
        elif not self._resting and self._held:
            self._held = False
            runner.resume()

    def seek(self, index: int) -> None:
        """Go on from a frame of a clip."""
        if self._runner is not None:
            self._runner.seek(index)

    def step(self, frames: int) -> None:
        """Hold still, so many frames of a clip further on or back."""
        self._held = False
        if self._runner is not None:
            self._runner.step(frames)

    def scrub(self, on: bool) -> None:
        """Hold a clip still as its place is looked for, or no longer."""
        if self._runner is not None:
            self._runner.scrub(on)

    def play_as(self, settings: PlaybackSettings) -> None:
        """Play a clip in another way."""
        if self._runner is not None:
            self._runner.play_as(settings)

    def recenter(self) -> None:
        """Take the head's present place as the middle."""
        self.post(lambda pipeline: pipeline.recenter())

    def follow(self, box: Box) -> None:
        """Follow what is in a box of the newest frame by its colours alone."""
        self.post(lambda pipeline: pipeline.follow(box))

    def follow_faces(self) -> None:
        """Follow faces again, rather than that."""
        self.post(lambda pipeline: pipeline.follow_faces())

    def choose_face(self, face_id: int) -> None:
        """Let one of the faces in view count."""
        self.post(lambda pipeline: pipeline.make_primary(face_id))

    def change(self, settings: PipelineSettings) -> None:
        """Track with other settings from the next frame on, with another face model as soon as that is ready."""
        with self._lock:
            self._settings = settings
        self._follow_wishes()

    def use_mode(self, mode: Mode) -> None:
        """Follow something else, and with every source from now on: the face as soon as its model is ready."""
        with self._lock:
            self._mode, runner = mode, self._runner
        if runner is not None:
            runner.timeline.forget()
        self._follow_wishes()

    def want_colours(self, wanted: bool) -> None:
        """Ask for the back-projection image, or no longer."""
        with self._lock:
            self._want_colours = wanted
        self.post(lambda pipeline: setattr(pipeline, "want_back_projection", wanted))

    def want_fit_view(self, wanted: bool) -> None:
        """Ask for the inside of the fits, or no longer."""
        with self._lock:
            self._want_fit_view = wanted
        self.post(lambda pipeline: setattr(pipeline, "want_fit_view", wanted))

    def want_reading(self, wanted: Wanted) -> None:
        """Ask for what faces say, for less of it at once, for more as soon as what reads it is loaded."""
        self._reading.want(wanted)
        self.post(self._read)
        if not self._reading.is_loaded:
            self._jobs.put(self._prepare_reading)

    def list_cameras(self) -> None:
        """Look which cameras there are; a request during a look makes for another look."""
        self._cameras.look()

    def close(self) -> None:
        """Stop all threads, for good. One that hangs in a driver or a compiler is left behind to end with the program.

        Sinks are told to end; whoever attached one that writes waits for it.
        """
        self._cameras.close()
        self.release()
        self._parts.kernels.stop()
        self._preview.stop()
        self._jobs.put(None)
        self.sinks.finish()
        end_s = monotonic() + _END_S
        self._worker.join(_END_S)
        self.sinks.close(max(0.0, end_s - monotonic()))
        self._cameras.join(max(0.0, end_s - monotonic()))

    def _phase_of(self, phase: run_monitor.Phase) -> Phase:
        if phase is run_monitor.Phase.PAUSED and self._held:
            return Phase.RUNNING
        return _PHASES[phase]

    def post(self, command: Callable[[Pipeline], object]) -> None:
        """Have something done with the pipeline between two frames; nothing where there is none."""
        if (runner := self._runner) is not None:
            runner.post(command)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()

    def _open(self, wish: int, before: Runner | None, spec: str, fallback: str) -> None:
        if before is not None:
            self._stop(before)
        try:
            self._get_head_ready(spec)
            with self._lock:
                if wish != self._wish or self._settings is None:
                    return
                settings = self._settings
            runner = self._make_runner(spec, fallback, settings)
            with self._lock:
                if wish != self._wish:
                    return
                runner.start()
                self._runner = runner
            self._hold()
            self._get_rest_ready()
        except VisavisError as error:
            self._fail(wish, Problem(_kind(error), str(error)))
        except Exception as error:
            log.exception("cannot start tracking")
            self._fail(wish, Problem(None, f"Tracking cannot start ({type(error).__name__}: {error})."))

    def _make_runner(self, spec: str, fallback: str, settings: PipelineSettings) -> Runner:
        """One that plays what was recorded, where that is asked for, or else one that tracks."""
        if (folder := session_at(spec)) is not None:
            return RecordedRunner(folder, self.sinks)
        pipeline = self._parts.make_pipeline(settings)
        runner = TrackerRunner(lambda: self._open_or(spec, fallback), pipeline, keep_open=True, sinks=self.sinks)
        prepared = self._prepared()
        runner.post(lambda pipeline: self._adopt(pipeline, prepared))
        return runner

    def _follow_wishes(self) -> None:
        """Do at once what can be done at once, and see to the face model behind the tracker's back."""
        self.post(self._adopt)
        with self._lock:
            wanted, before = self._wanted(), self._sought
            self._sought = wanted
        if wanted is not None and wanted != before:
            self._jobs.put(lambda: self._prepare(wanted))

    def _wanted(self) -> _FaceWish:
        """The model, personal file and processor that the wishes need; None to follow the head. With the lock held."""
        if self._settings is None or self._mode is not Mode.FACE:
            return None
        return face_wish(self._settings.face)

    def _prepare(self, wish: _FaceWish) -> None:
        """On the worker: have the tracker use a model that is wanted, unless there is a newer wish already."""
        with self._lock:
            if wish != self._wanted():
                return
        prepared = self._prepared()
        self.post(lambda pipeline: self._adopt(pipeline, prepared))

    def _prepared(self) -> PreparedFace | None:
        """The model that is wanted, ready; a wish that cannot be fulfilled is given up and told of."""
        while True:
            with self._lock:
                wish = self._sought = self._wanted()
                settings = self._settings
            if wish is None or settings is None or not self._has_rest():
                return None
            try:
                self._parts.kernels.load_face()
                self._reading.load()
                prepared = self._parts.prepare_face(settings.face)
                with self._lock:
                    self._processor_note = prepared.note
                return prepared
            except PersonalModelError as error:
                self._do_without_personal(wish, str(error))
            except ModelFileError as error:
                self._follow_the_head(wish, str(error))
            except Exception as error:
                log.exception("cannot prepare a face model")
                why = later(f"the face model cannot be prepared ({type(error).__name__}: {error})")
                self._follow_the_head(wish, why)

    def _prepare_reading(self) -> None:
        """On the worker; where no face can be followed yet, that is done together with the face model."""
        if self._has_rest():
            self._reading.load()
            self.post(self._read)

    def _read(self, pipeline: Pipeline) -> None:
        """On the tracking thread."""
        pipeline.want_reading(self._reading.readable)

    def _has_rest(self) -> bool:
        """Whether a face can be followed. Where not, that is made up for when it can be, and the head is followed."""
        if self._rest is None:
            self._get_rest_ready()
        return self._rest == 1.0

    def _adopt(self, pipeline: Pipeline, prepared: PreparedFace | None = None) -> None:
        """On the tracking thread: all that is asked for, but no other face model unless it is ready."""
        with self._lock:
            settings, mode = self._settings, self._mode
            pipeline.want_back_projection, pipeline.want_fit_view = self._want_colours, self._want_fit_view
        self._read(pipeline)
        if settings is None:
            return
        if mode is Mode.HEAD:
            pipeline.use_mode(mode)
        ready = prepared is not None and prepared.is_for(settings.face)
        if pipeline.mode is Mode.FACE and not ready:
            settings = _with_model_of(settings, pipeline.settings)
        try:
            pipeline.change(settings, prepared)
            if ready:
                pipeline.use_mode(mode, prepared)
        except ModelFileError as error:
            pipeline.use_mode(Mode.HEAD)
            with self._lock:
                wish = self._wanted()
            self._follow_the_head(wish, str(error))

    def _follow_the_head(self, wish: _FaceWish, problem: str) -> None:
        """As there is no model to follow a face with, unless there is a newer wish; and let it be told."""
        with self._lock:
            if wish == self._wanted():
                self._mode, self._model_problem, self._sought = Mode.HEAD, problem, None
        self.post(self._adopt)

    def _do_without_personal(self, wish: _FaceWish, problem: str) -> None:
        """Follow the face as any face from now on, unless there is a newer wish; and let it be told."""
        with self._lock:
            if wish == self._wanted() and self._settings is not None:
                self._personal_problem = problem
                self._settings = replace(self._settings, face=replace(self._settings.face, personal=""))

    def _get_head_ready(self, spec: str) -> None:
        """Nothing is said where nothing has to be compiled."""
        if not self._has_head and not self._parts.kernels.has_head():
            self._tell_of_head(0.0)
            with self._preview.shown(spec):
                self._parts.kernels.make_head(self._tell_of_head)
        self._has_head = True

    def _tell_of_head(self, share: float) -> None:
        with self._lock:
            self._own = Update(Phase.PREPARING, progress=Progress(tr(_PREPARING_HEAD), share))

    def _get_rest_ready(self) -> None:
        """Have all else compiled behind the running tracker, once."""
        if self._rest is not None:
            return
        if self._parts.kernels.has_rest():
            self._rest = 1.0
            return
        self._rest = 0.0
        threading.Thread(target=self._make_rest, name="visavis-kernels", daemon=True).start()

    def _make_rest(self) -> None:
        try:
            self._parts.kernels.make_rest(self._tell_of_rest)
        except Exception:  # they are compiled where they are called, then
            log.exception("cannot compile the kernels beforehand")
        self._tell_of_rest(1.0)
        with self._lock:
            wanted = self._sought = self._wanted()
        if wanted is not None:
            self._jobs.put(lambda: self._prepare(wanted))

    def _tell_of_rest(self, share: float) -> None:
        self._rest = share

    def _waiting_for_rest(self) -> Progress | None:
        """What a page about faces waits for, if it does."""
        if self._mode is not Mode.FACE or self._rest is None or self._rest >= 1.0:
            return None
        return Progress(tr(_PREPARING_REST), self._rest)

    def _fail(self, wish: int, problem: Problem) -> None:
        with self._lock:
            if wish == self._wish:
                self._own = Update(Phase.FAILED, problem=problem)

    def _open_or(self, spec: str, fallback: str) -> FrameSource:
        try:
            return self._parts.open_source(spec)
        except SourceError as error:
            if not fallback or error.problem is not SourceProblem.NOT_FOUND:
                raise
        return self._parts.open_source(fallback)

    @staticmethod
    def _stop(runner: Runner) -> None:
        if not runner.stop(_STOP_S):
            log.warning("a source did not close in time")


def _with_model_of(settings: PipelineSettings, before: PipelineSettings) -> PipelineSettings:
    """Settings with the face model of others."""
    model, personal, processor = face_wish(before.face)
    return replace(settings, face=replace(settings.face, model=model, personal=personal, processor=processor))


def _kind(error: Exception | None) -> SourceProblem | None:
    return error.problem if isinstance(error, SourceError) else None
