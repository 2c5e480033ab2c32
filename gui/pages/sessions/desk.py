"""Records what is tracked, as the user has set it; the recording tool and the page share it. No Qt."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from gui.model.controller import Controller
from gui.model.notices import Level, Notice
from gui.model.recording import OpenRecorder, Order, Recording, open_recorder
from gui.model.recording_settings import RecordingSettings, video_under
from gui.model.settings_store import DelayedSaver, SettingsStore
from gui.model.state import AppState
from gui.model.tracking import ACTIVE_PHASES, Phase
from gui.words import later, tr
from tracker.errors import SourceError
from tracker.readings import NOTHING
from tracker.session.description import Clocks, RecordedSource, SessionDescription
from tracker.session.markers import MarkerKind
from tracker.session.microphone import Microphone
from tracker.session.recorder import RecorderSettings, SoundTrack
from tracker.session.sound import FilmSound
from tracker.settings import to_dict
from tracker.sources.video_file import VideoFile
from tracker.timing import now
from tracker.types import Frame

FILE = "recording.toml"
_ASKER = "recording"
_LONG_S = 8.0
_NOTHING_TO_RECORD = later("There is no picture to record yet. Choose a camera, a clip or the demo first.")
_IS_RECORDED = later("This is a recording already. Choose a camera, a clip or the demo to make another one.")


class RecordingDesk:
    """Records what the controller tracks.

    Parameters
    ----------
    controller : Controller
    open_tape : callable
        Makes the recorder.

    Attributes
    ----------
    recording : Recording
    """

    def __init__(self, controller: Controller, open_tape: OpenRecorder = open_recorder) -> None:
        self._controller = controller
        path = controller.folders.config / FILE
        self._store: SettingsStore[RecordingSettings] = SettingsStore(RecordingSettings, path)
        self._saver = DelayedSaver((self._store,))
        self._frame: Frame | None = None
        self._awaits_clip = False
        self.recording = Recording(controller.sinks, controller.notify, open_tape)
        if self._store.problems:
            told = tr("Recording: {problems}.", problems="; ".join(map(tr, self._store.problems)))
            controller.notify(Notice(told, Level.WARNING, seconds=_LONG_S))

    @property
    def settings(self) -> RecordingSettings:
        """How it is recorded."""
        return self._store.value

    def set(self, path: str, value: object) -> bool:
        """Change how it is recorded, from the next recording on; what is read, at once."""
        done = self._store.set(path, value)
        self._store.seal()
        self._read()
        return done

    def toggle(self) -> None:
        """Begin a recording, or end it; a clip that is over is recorded from its beginning."""
        control = self._controller
        if self.recording.view.on:
            self.stop()
            return
        state = control.state
        if state.session:
            control.notify(Notice(_IS_RECORDED, Level.WARNING, seconds=_LONG_S))
        elif self._frame is None or state.phase not in (*ACTIVE_PHASES, Phase.ENDED):
            control.notify(Notice(_NOTHING_TO_RECORD, Level.WARNING, seconds=_LONG_S))
        elif self.recording.start(self._order(self._frame, state)):
            self._awaits_clip = state.phase is Phase.ENDED
            self._read()
            # With what is read already, so that the first frame tells all.
            control.post(lambda pipeline: pipeline.begin_anew())
            if self._awaits_clip:
                control.toggle_pause()

    def stop(self) -> None:
        """End the recording, if there is one."""
        self.recording.stop()
        self._read()

    def mark(self, kind: MarkerKind, label: str) -> None:
        """Mark the frame on show."""
        self.recording.mark(kind, label, self._shown_s)

    def leave_out(self) -> None:
        """Leave out what comes from the frame on show on, up to the one on show when this is asked for again."""
        self.recording.leave_out(self._shown_s)

    @property
    def _shown_s(self) -> float | None:
        return self._frame.time_s if self._frame is not None else None

    def take(self, frame: Frame) -> None:
        """The newest frame."""
        self._frame = frame

    def show_state(self, old: AppState, new: AppState) -> None:
        """A recording ends with its source; one begun at the end of a clip waits until the clip begins anew."""
        if new.source != old.source:
            self._frame = None
        if not self.recording.view.on:
            return
        if self._awaits_clip:
            self._awaits_clip = new.phase not in ACTIVE_PHASES and not (old.busy and not new.busy)
        if not self._awaits_clip and (new.phase not in ACTIVE_PHASES or new.source != old.source):
            self.stop()

    def tick(self, now_s: float) -> None:
        """Let time pass."""
        self.recording.tick(now_s)
        if problem := self._saver.tick(now_s):
            self._controller.notify(Notice(problem, Level.WARNING, seconds=_LONG_S))

    def close(self) -> None:
        """The window closes."""
        self._store.save()
        self.recording.stop()

    def _read(self) -> None:
        self._controller.want_also(_ASKER, self.settings.wanted if self.recording.view.on else NOTHING)

    def _order(self, frame: Frame, state: AppState) -> Order:
        height, width = frame.image.shape[:2]
        times = self._controller.transport.times
        rate_hz = state.rates.camera_fps if state.live else times.rate_hz
        source = RecordedSource(
            name=state.source_name or state.source,
            opened_as=state.source,
            live=state.live,
            recorded=frame.recorded,
            size_px=(width, height),
            frame_rate_hz=rate_hz,
        )
        description = SessionDescription(
            mode=state.mode.value, wanted=self.settings.wanted, source=source, settings=to_dict(state.settings)
        )
        video = video_under(state.privacy, self.settings.picture)
        settings = RecorderSettings(video=video, sound=self.settings.sound)
        sound = None
        if self.settings.sound:
            sound = partial(clip_sound, Path(state.source)) if frame.recorded else microphone_sound
        order = Order(self._controller.folders.sessions, now().local, description, settings, state.live, sound)
        return replace(order, outside=self.settings.outside)


def microphone_sound(path: Path, clocks: Clocks) -> SoundTrack:
    """Begin to record the usual microphone."""
    return Microphone(path, clocks)


def clip_sound(clip: Path, path: Path, clocks: Clocks) -> SoundTrack:
    """Begin to copy the sound of a clip that is shown."""
    clip = clip.expanduser()
    try:
        with VideoFile(clip) as film:
            origin_s = film.origin_s
    except SourceError:  # pictures, which have none
        origin_s = 0.0
    return FilmSound(clip, path, origin_s)
