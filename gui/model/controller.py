"""What the app does. Views call it, it calls the tracker, and listeners hear of every new state. No Qt."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any

from gui.model.app_settings import AppSettings, Folders, value_at, with_page
from gui.model.dormancy import Dormancy
from gui.model.measured_source import MeasuredSource
from gui.model.measures import Recorder
from gui.model.message_board import MessageBoard
from gui.model.notices import THING_NOTICES, Level, Notice, Remedy, Thing, model_notice, personal_notice
from gui.model.page_spec import PageSpec, page_following, page_named
from gui.model.privacy import PrivacyKeeper, kept_back
from gui.model.recent import FILE_NAME as RECENT_FILE
from gui.model.recent import RecentFiles
from gui.model.settings_store import DelayedSaver, SettingsStore
from gui.model.snapshots import Snapshots
from gui.model.state import AppState
from gui.model.stills import Stills
from gui.model.tracking import ACTIVE_PHASES, CAMERA, DEMO, Phase, Tracking, Update
from gui.model.transport import Transport
from gui.words import tr
from tracker.calibration.file import FILE_NAME, CalibrationFile
from tracker.errors import SourceProblem
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import Wanted
from tracker.run.sinks import SinkSet, as_told
from tracker.types import Box, Frame, TrackResult

OFFSET = "position.camera_offset_y_cm"
FACE_MODEL = "face.model"
FACE_PERSONAL = "face.personal"
_READOUT_INTERVAL_S = 0.25
_SAVED_S = 8.0
_END_S = 0.5
_SCREEN_HEIGHT_CM = (8.0, 120.0)

StateListener = Callable[[AppState, AppState], None]
FrameListener = Callable[[Frame, TrackResult], None]


class Controller:
    """The app without its window.

    Parameters
    ----------
    tracking : Tracking
        The tracker.
    folders : Folders
        Where settings and snapshots go.
    pages : sequence of PageSpec
        The pages of the window, at least one; the first is shown first.
    stills : Stills, optional
        What shows what sources look like.
    """

    def __init__(
        self, tracking: Tracking, folders: Folders, pages: Sequence[PageSpec], stills: Stills | None = None
    ) -> None:
        self._tracking = tracking
        self.folders = folders
        self.pages = tuple(pages)
        self._borrowed_mode: Mode | None = None
        self._page_without_model, self._thing_wanted = "", False
        self._also_read: dict[str, Wanted] = {}
        self._store: SettingsStore[PipelineSettings] = SettingsStore(PipelineSettings, folders.config / "settings.toml")
        self._app_store: SettingsStore[AppSettings] = SettingsStore(AppSettings, folders.config / "app.toml", with_page)
        self.calibrations = CalibrationFile(folders.config / FILE_NAME)
        self.measured = MeasuredSource(self, self.calibrations, self._store, self._apply_settings)
        self.recent = RecentFiles(folders.config / RECENT_FILE)
        self.stills = stills or Stills()
        self._privacy = PrivacyKeeper(tracking.sinks, self.stills)
        self._snapshots = Snapshots(folders.pictures)
        self._board = MessageBoard(lambda notice: self._update(notice=notice))
        self._state_listeners: list[StateListener] = []
        self._frame_listeners: list[FrameListener] = []
        self.when_recentred: Callable[[], object] = lambda: None
        self._readout_s = self._now_s = self._saved_until_s = 0.0
        self._saver = DelayedSaver((self._store, self._app_store))
        self._dormancy = Dormancy()
        self._is_seen, self._rests = True, False
        self.recorder = Recorder()
        self.transport = Transport(tracking)
        self.state = AppState()
        self._show_settings()
        problems = self._store.problems + self._app_store.problems + self.calibrations.problems
        if problems:
            told = tr("Settings: {problems}.", problems="; ".join(map(tr, problems)))
            self.notify(Notice(told, Level.WARNING, seconds=None))

    def subscribe(self, on_state: StateListener, on_frame: FrameListener | None = None) -> None:
        """Hear of every change of state (the old and the new one) and, if wanted, of the newest frame at each pull."""
        self._state_listeners.append(on_state)
        if on_frame is not None:
            self._frame_listeners.append(on_frame)

    # Sources

    def start(self, source: str | None) -> None:
        """Begin: with the source asked for, or the one of the last time."""
        self._tracking.list_cameras()
        self._tracking.use_mode(self.state.mode)
        self._tracking.want_colours(self.state.wants_colours)
        self._tracking.want_fit_view(self.state.wants_fit_view)
        self._tracking.want_reading(self.state.wants_reading)
        self.choose(source or self.state.app.source)

    def choose(self, source: str) -> None:
        """Track another source: ``"demo"``, ``"camera"``, a camera's key, a file or a folder."""
        self.recorder.clear()
        self.transport.begin()
        self._dormancy.forget()
        if self.state.source and source != DEMO:
            # Who finds something to look at needs no welcome any more.
            self._app_set(welcomed=True)
        name = next((camera.name for camera in self.state.cameras if camera.key == source), "")
        if not name and source == self.state.app.source:
            name = self.state.app.camera_name
        self._store.adopt("position", self.calibrations.turn_to(source, name, self._store.value.position))
        self._show_settings()
        self._tracking.open(source, self.state.settings, fallback=name)
        self._app_set(source=source, camera_name=name)
        self._board.clear()
        nothing: dict[str, Any] = dict.fromkeys(("tracker", "problem", "jitter", "score", "session"))
        self._update(phase=Phase.OPENING, source=source, source_name="", has_truth=False, thing=Thing.NONE, **nothing)

    def use_camera(self) -> None:
        """Track with the first camera there is, and close the welcome."""
        self._app_set(welcomed=True)
        self.choose(self.state.cameras[0].key if self.state.cameras else CAMERA)

    def retry(self) -> None:
        """Open the present source again."""
        self._tracking.list_cameras()
        self.choose(self.state.source or DEMO)

    def refresh_cameras(self) -> None:
        """A camera came or went: look which there are."""
        self._tracking.list_cameras()

    # Transport

    def toggle_pause(self) -> None:
        """Hold still, go on, or play an ended clip again."""
        if self.state.phase is Phase.RUNNING:
            self._tracking.pause()
        elif self.state.phase is Phase.PAUSED or (self.state.phase is Phase.ENDED and self.transport.view.seekable):
            self._tracking.resume()
        elif not self.state.busy:
            self.retry()

    def recenter(self) -> None:
        """Take where the head is now as the middle."""
        if self.state.phase in ACTIVE_PHASES:
            self._tracking.recenter()
            self.when_recentred()

    def follow(self, box: Box) -> None:
        """Follow what is in a box of the frame on show, whatever it is, by its colours alone."""
        if self.state.phase in (*ACTIVE_PHASES, Phase.ENDED):
            self._thing_wanted = True
            self._tracking.follow(box)
            self._show_still()

    def follow_faces(self) -> None:
        """Follow faces again, rather than a thing."""
        if self.state.thing is not Thing.NONE:
            self._thing_wanted = False
            self._tracking.follow_faces()
            self._show_still()

    def _show_still(self) -> None:
        """A clip that stands still shows at once what the tracker thinks of it now."""
        if self.state.phase is not Phase.RUNNING:
            self.transport.seek(self.transport.view.position)

    def snapshot(self, write: Callable[[Path], bool], when: datetime) -> None:
        """Let ``write`` save a picture under a new name in the pictures folder, in a thread, and tell where."""
        self._snapshots.save(write, when)

    def minimised(self, yes: bool) -> None:
        """The window was minimised or shown again; a camera is let go after a while and taken up again."""
        if yes:
            self._dormancy.fall_asleep(self._now_s)
        elif source := self._dormancy.wake():
            self.choose(source)

    def seen(self, yes: bool) -> None:
        """Whether anything of the app can be seen: what nobody sees is tracked only for a film, or what else waits."""
        self._is_seen = yes

    # Pages and what is looked at in them

    def use_page(self, name: str) -> None:
        """Show a page, and follow what it is about."""
        self._borrowed_mode = None
        self.set_app(page=name)

    def use_mode(self, mode: Mode | None) -> None:
        """Follow this whatever the page is about, until another page is shown; None: what the page is about."""
        self._borrowed_mode = None if mode is self.state.page.mode else mode
        self.set_app()

    def want_also(self, asker: str, wanted: Wanted) -> None:
        """Have this read from faces for somebody, too, whatever page is shown."""
        before = self.state.wants_reading
        self._also_read[asker] = wanted
        together = reduce(or_, self._also_read.values())
        if together != self.state.also_read:
            self._update(also_read=together)
        if self.state.wants_reading != before:
            self._tracking.want_reading(self.state.wants_reading)

    def choose_point(self, point: int) -> None:
        """Look into the fit of another point."""
        self._update(point=point)

    def choose_face(self, face_id: int) -> None:
        """Let another of the faces in view count."""
        self._tracking.choose_face(face_id)

    def post(self, command: Callable[[Pipeline], object]) -> None:
        """Have something done with the pipeline, on its thread between two frames; nothing where there is none."""
        self._tracking.post(command)

    # Settings

    def set_setting(self, path: str, value: object) -> None:
        """Turn a knob of the tracker."""
        if path == OFFSET:
            self._app_set(offset_from_screen=False)
        if self._store.set(path, value):
            self._apply_settings()

    def set_several(self, values: Mapping[str, object], name: str) -> None:
        """Turn several knobs of the tracker together, as one change by this name."""
        if self._store.set_several(values, name):
            self._apply_settings()

    def seal_setting(self) -> None:
        """The knob was let go: the next change is another undo step."""
        self._store.seal()

    def restore(self, group: str) -> None:
        """Set a group back to its defaults."""
        if OFFSET.startswith(f"{group}."):
            self._app_set(offset_from_screen=True)
        self._store.restore(group)
        self._apply_settings()

    def undo(self) -> None:
        """Take back the last change of a setting."""
        self._store.undo()
        self._apply_settings()

    def redo(self) -> None:
        """Take the next change again."""
        self._store.redo()
        self._apply_settings()

    def set_app(self, **values: Any) -> None:
        """Change toggles of the app."""
        before = self.state
        self._app_set(**values)
        if self.state.mode is not before.mode:
            self._thing_wanted = False
            self._tracking.use_mode(self.state.mode)
            self._update(tracker=None, jitter=None, score=None)
        if self.state.wants_colours != before.wants_colours:
            self._tracking.want_colours(self.state.wants_colours)
        if self.state.wants_fit_view != before.wants_fit_view:
            self._tracking.want_fit_view(self.state.wants_fit_view)
        if self.state.wants_reading != before.wants_reading:
            self._tracking.want_reading(self.state.wants_reading)

    def screen_height(self, height_cm: float) -> None:
        """Take half the screen's height as the camera's offset, unless the user chose one or the height is absurd."""
        if _SCREEN_HEIGHT_CM[0] <= height_cm <= _SCREEN_HEIGHT_CM[1]:
            self._store.set_default(OFFSET, round(height_cm / 2, 1), use=self._offset_is_free)
            self._apply_settings()

    # Messages

    def notify(self, notice: Notice) -> None:
        """Show a line in the strip, or on the stage what tells of a picture."""
        if notice.picture:
            self._saved_until_s = self._now_s + (notice.seconds or _SAVED_S)
            self._update(saved=notice)
        else:
            self._board.show(notice)

    def forget_saved(self) -> None:
        """Tell no longer of the picture that was saved."""
        self._update(saved=None)

    def remedy(self, remedy: Remedy) -> None:
        """Do what a button next to a message says; those that need a window are the window's."""
        match remedy:
            case Remedy.RETRY:
                self.retry()
            case Remedy.REPLAY:
                self.toggle_pause()
            case Remedy.FACES:
                self.follow_faces()
            case Remedy.USE_CAMERA:
                self.use_camera()
            case Remedy.DEMO:
                self.choose(DEMO)
            case Remedy.USUAL_MODEL:
                self.set_setting(FACE_MODEL, value_at(self._store.defaults, FACE_MODEL))
                self.use_page(self._page_without_model or page_following(self.pages, Mode.FACE, self.state.page).name)
                self._board.clear()
            case Remedy.OTHER_SOURCE | Remedy.OPEN_FOLDER | Remedy.PUT_BACK | Remedy.OPEN_RECORDING | Remedy.WHY_LOST:
                raise ValueError(f"{remedy} is done by the window")

    @property
    def sinks(self) -> SinkSet:
        """What gets every result of the tracker."""
        return self._tracking.sinks

    def tick(self, now_s: float) -> None:
        """Pull what is new. To be called at the screen's rate; ``now_s`` is any steady clock."""
        self._now_s = now_s
        self._rest_if_unseen()
        update = self._tracking.pull()
        if self.transport.take(update):
            self.recorder.clear()
        self._take_pair(update)
        self._take_update(update)
        for name, error in self._tracking.sinks.new_failures():
            self.notify(Notice(str(as_told(name, error)), Level.ERROR, seconds=12.0))
        while not self._snapshots.outcomes.empty():
            self.notify(self._snapshots.outcomes.get())
        self._board.tick(now_s)
        if self.state.saved is not None and now_s >= self._saved_until_s:
            self.forget_saved()
        if problem := self._saver.tick(now_s):
            self.notify(Notice(problem, Level.WARNING, seconds=10.0))
        limit_min = 0.0 if self._tracking.sinks.is_wanted else self.state.app.release_after_min
        if self.state.live and self.state.phase in ACTIVE_PHASES and self._dormancy.is_due(now_s, limit_min):
            self._dormancy.let_go(self.state.source)
            self._tracking.release()

    def close(self) -> None:
        """Save everything and stop the tracker."""
        self._store.save()
        self._app_store.save()
        self._tracking.close()
        self.stills.stop(_END_S)
        self._snapshots.wait()

    def _rest_if_unseen(self) -> None:
        rests = not self._is_seen and self.state.phase in ACTIVE_PHASES and not self._tracking.sinks.is_wanted
        if rests is not self._rests:
            self._rests = rests
            self._tracking.rest(rests)

    def _take_pair(self, update: Update) -> None:
        if update.pair is None:
            return
        frame, result = kept_back(self.state.privacy, *update.pair)
        self.recorder.add(result)
        self._update(tracker=result.state, has_truth=result.truth is not None)
        self._take_thing(result)
        if self.state.phase is not Phase.PAUSED:  # else every step through a clip would be news
            for event in result.events:
                self._board.tell(event)
        self._board.tell_obstacle(result.obstacle)
        self.show_frame(frame, result)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        """Show a frame in all that shows frames."""
        for listener in self._frame_listeners:
            listener(frame, result)

    def _take_thing(self, result: TrackResult) -> None:
        seen = result.thing
        thing = Thing.NONE if seen is None else Thing.LOST if seen.box is None else Thing.SEEN
        if thing is self.state.thing:
            return
        self._update(thing=thing)
        if thing is not Thing.NONE or self._thing_wanted:
            self.notify(THING_NOTICES[thing])
            self._thing_wanted = thing is not Thing.NONE
        else:
            self._board.clear_unless_error()

    def _take_update(self, update: Update) -> None:
        before = self.state
        if self._now_s - self._readout_s >= _READOUT_INTERVAL_S or update.phase is not before.phase:
            self._readout_s = self._now_s
            self._update(rates=update.rates, jitter=self.recorder.jitter(), score=self.recorder.score())
        self._update(
            phase=update.phase,
            source_name=update.source_name,
            live=update.live,
            monotonic_stamps=update.monotonic_stamps,
            progress=update.progress,
            problem=update.problem,
            cameras=before.cameras if update.cameras is None else update.cameras,
            session=update.session,
        )
        if update.phase is not before.phase:
            self._phase_changed(update)
        self._board.tell_note(update.note)
        self._board.tell_processor(update.processor_note)
        if update.model_problem:
            self._without_model(update.model_problem)
        if update.personal_problem:
            self._without_personal(update.personal_problem)
        if update.cameras is not None:
            self._reconnect(before)

    def _phase_changed(self, update: Update) -> None:
        # What there is to say about a picture that is missing or stands still is said in its place, and not twice.
        if update.phase is Phase.FAILED:
            self._update(tracker=None, jitter=None, score=None)
            self._board.clear()
        elif update.phase in (Phase.RUNNING, Phase.PAUSED, Phase.ENDED):
            self._board.clear_unless_error()
            if self.state.thing is not Thing.NONE:
                self.notify(THING_NOTICES[self.state.thing])
        if update.phase is Phase.RUNNING and self.state.from_file:
            self.recent.add(self.state.source)

    def _without_model(self, problem: str) -> None:
        """The tracker follows the head, as it cannot follow a face: say so, and show a page about that."""
        page = self.state.page
        self._page_without_model = page.name if page.mode is Mode.FACE else ""
        self.use_page(page.name if page.mode is Mode.HEAD else page_following(self.pages, Mode.HEAD).name)
        model = value_at(self._store.value, FACE_MODEL)
        self.notify(model_notice(problem, is_usual=model == value_at(self._store.defaults, FACE_MODEL)))

    def _without_personal(self, problem: str) -> None:
        """What was learnt of a face does not fit, and the tracker does without: say so, and have it switched off."""
        self.set_setting(FACE_PERSONAL, "")
        self.seal_setting()
        self.notify(personal_notice(problem))

    def _reconnect(self, before: AppState) -> None:
        """Go on by itself when the camera that was pulled out, or that was missing, is there again."""
        problem = self.state.problem
        waiting = problem is not None and problem.kind in (SourceProblem.UNPLUGGED, SourceProblem.NO_CAMERA)
        new = {camera.key for camera in self.state.cameras} - {camera.key for camera in before.cameras}
        if waiting and new and (self.state.source in new or self.state.source == CAMERA):
            self.choose(self.state.source)

    @property
    def _offset_is_free(self) -> bool:
        """Whether the camera's height is neither the user's own choice nor measured."""
        return self.state.app.offset_from_screen and not self.calibrations.is_calibrated

    def _apply_settings(self) -> None:
        self._tracking.change(self._store.value)
        self._show_settings()

    def _app_set(self, **values: Any) -> None:
        for name, value in values.items():
            self._app_store.set(name, value)
        self._app_store.seal()
        self._show_settings()

    def _show_settings(self) -> None:
        self._update(
            settings=self._store.value,
            defaults=self._store.defaults,
            app=self._app_store.value,
            page=page_named(self.pages, self._app_store.value.page),
            borrowed_mode=self._borrowed_mode,
            calibrated=self.calibrations.is_calibrated,
            delay=self.calibrations.current.delay if self.calibrations.current else None,
            can_undo=self._store.can_undo,
            can_redo=self._store.can_redo,
        )
        if (problem := self._privacy.follow(self.state.privacy)) is not None:
            self.notify(problem)

    def _update(self, **values: Any) -> None:
        old, self.state = self.state, dataclasses.replace(self.state, **values)
        if self.state != old:
            for listener in self._state_listeners:
                listener(old, self.state)
