"""The page of recordings: the list of them, and the one that is played."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PyQt6.QtCore import QFile, QUrl
from PyQt6.QtGui import QDesktopServices
from PyQt6.QtWidgets import QMessageBox

from gui.model.course_plots import PLOTS, plots_of
from gui.model.notices import Level, Notice, Remedy
from gui.model.session_library import SessionEntry, SessionLibrary, name_problem
from gui.model.state import AppState
from gui.pages.protocol import History, Host, Page, Part, Slots
from gui.pages.sessions.about_part import AboutPart
from gui.pages.sessions.actions import plot_action
from gui.pages.sessions.again_dialog import AgainDialog
from gui.pages.sessions.course_panel import CoursePanel
from gui.pages.sessions.entry import SessionsEntry
from gui.pages.sessions.exports import SessionExports
from gui.pages.sessions.library_view import LibraryView
from gui.pages.sessions.markers_part import MarkersPart
from gui.pages.sessions.pair_view import PairView
from gui.pages.sessions.panel import RecordingPanel
from gui.pages.sessions.recording_tool import recording_desk, session_player
from gui.pages.sessions.runs import RunsDesk
from gui.pages.sessions.runs_part import RunsPart
from gui.pages.sessions.sheet_window import SheetWindow
from gui.pages.sessions.side import SessionSide
from gui.pages.sessions.signals_dialog import SignalsDialog
from gui.widgets.face_overlays import FaceChoice
from gui.widgets.file_dialogs import ask_for_session
from gui.widgets.line_dialog import LineDialog, LineWords
from gui.widgets.overlays import OverlayChoice, OverlayData
from gui.words import tr
from tracker.pipeline import Mode, PipelineSettings
from tracker.session.playing import session_at
from tracker.types import Frame, TrackResult

_LONG_S = 8.0


class SessionsPage(Page):
    """What was recorded: listed, played with its overlays and plots, and marked."""

    spec = SessionsEntry.spec
    actions = SessionsEntry.actions

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        control = host.controller
        self.desk, self.player = host.part(recording_desk), host.part(session_player)
        self.player.changed = host.refresh
        self.library = SessionLibrary(control.folders.sessions)
        self.list = LibraryView(self.library, control.stills, host.actions)
        self.list.setParent(host.window)
        self.list.hide()
        self.course = CoursePanel(self.player, control.transport, dict(host.actions))
        self.runs, self.pair = RunsDesk(control.notify), PairView()
        self.pair.setParent(host.window)
        self.pair.hide()
        # What stands beside a recording: a part more is a line more.
        parts = (
            AboutPart(self.player),
            RunsPart(self.player, self.runs, host.actions),
            MarkersPart(self.player, self.desk.recording),
        )
        self.side = SessionSide(tr("The recording"), parts)
        self.panel = self.knobs = RecordingPanel(
            self.desk.settings, self.desk.set, control.folders.sessions, host.actions
        )
        self.views = (Part(self.course, "show_course", _is_played),)
        self.beside = (Part(self.side, "show_session_side", lambda state: not state.app.show_library),)
        self.exports = SessionExports(host, lambda: self.library.folder, lambda: self._meant)
        self.signals: SignalsDialog | None = None
        self.sheet: SheetWindow | None = None
        self._was_recording = self._opened = False
        self._shown: tuple[Frame, TrackResult] | None = None
        self._runs_shown: tuple[object, ...] = (None, False, "")
        self._follow(control.state)

    def slots(self) -> Slots:
        plots: Slots = {plot_action(name): partial(self._switch_plot, name) for name in PLOTS}
        return plots | {
            "play_session": self._play_chosen,
            "open_session": self._ask_for_session,
            "export_session": self.exports.ask,
            "rename_session": self._ask_for_name,
            "reveal_session": self._reveal,
            "delete_session": self._ask_to_delete,
            "open_library_folder": self._open_folder,
            "track_again": self._ask_how_again,
            "delete_run": lambda: self.runs.delete(self.runs.wanted),
            "choose_signals": self._choose_signals,
            "similarity_sheet": self._show_sheet,
            "course_nearer": lambda: self.course.zoom(1),
            "course_farther": lambda: self.course.zoom(-1),
            "course_whole": self.course.show_whole,
            "mark_before": lambda: self.player.step_marker(-1),
            "mark_after": lambda: self.player.step_marker(1),
        }

    @property
    def history(self) -> History:
        return self.player.marks if self.player.is_open else self.host.controller

    def enter(self) -> None:
        self.library.refresh()

    def leave(self) -> None:
        self._close_signals()

    def overlays(self, state: AppState) -> OverlayChoice:
        app = state.app
        face = FaceChoice(app.show_points, app.show_mesh, app.show_contour)
        # A face has its points; of a head that was followed by its colours there is the box alone.
        by_colours = state.session is not None and state.session.description.mode == Mode.HEAD.value
        return OverlayChoice(
            app.show_detector, head=by_colours, trail=False, face=face, readout=app.show_readout, eyes=True
        )

    def show_state(self, old: AppState, new: AppState) -> None:
        self.runs.use(new.session)
        self._follow(new)
        if new.session is not None and new.session is not old.session:
            self._opened = True

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        self._shown = frame, result
        self.host.live.show_frame(frame, OverlayData(result, self.host.controller.recorder.trail_xy(), None))
        self._show_pair()

    def tick(self, now_s: float) -> None:
        recording = self.desk.recording.view.on
        if recording is not self._was_recording:
            self._was_recording = recording
            self.library.refresh()
        self.library.tick()
        self.exports.tick()
        self._tick_runs()
        if self.sheet is not None:
            self.sheet.refresh()
        if self._opened:
            self._opened = False
            self.host.controller.use_page(self.spec.name)
            self.host.controller.set_app(show_library=False)
        if not self.is_shown or self.host.covered:
            return
        self.list.refresh()
        self.course.refresh()
        self.side.refresh()

    def remedy(self, remedy: Remedy) -> bool:
        if remedy is not Remedy.OPEN_RECORDING:
            return False
        if (notice := self.host.controller.state.notice) is not None and notice.link:
            self._play(Path(notice.link))
        return True

    def close(self) -> None:
        self._close_signals()
        self.exports.close()
        if self.sheet is not None:
            self.sheet.close()
        self.runs.close()
        self.library.close()

    # The list

    def _play_chosen(self) -> None:
        if (entry := self.list.chosen) is not None and not entry.problem:
            self._play(entry.path)

    def _play(self, folder: Path) -> None:
        self.host.controller.choose(str(folder))

    def _ask_for_session(self) -> None:
        if path := ask_for_session(self.host.window, str(self.library.folder)):
            if session_at(path) is None:
                self._warn(
                    tr("There is no recording in {folder}. Choose the folder that holds its session.toml.", folder=path)
                )
            else:
                self._play(Path(path))

    def _ask_for_name(self) -> None:
        if (entry := self._meant) is None:
            return
        words = LineWords(
            tr("Rename the recording"),
            tr("Name of the recording"),
            tr("New name of the recording"),
            tr("What its folder is called"),
            tr("Rename"),
            tr("Keep this name"),
            tr("Leave the name as it is (Esc)"),
        )
        folder, path = entry.path.parent, entry.path
        LineDialog(
            self.host.window, words, path.name, partial(self._rename, path), partial(name_problem, folder)
        ).open()

    def _rename(self, path: Path, name: str) -> None:
        wanted = path.with_name(name.strip())
        if wanted == path:
            return
        played = self.player.session is not None and self.player.session.folder.path == path
        try:
            path.rename(wanted)
        except OSError as error:
            self._warn(tr("{name} cannot be renamed ({reason}).", name=path.name, reason=error.strerror))
            return
        if played:
            self.host.controller.choose(str(wanted))
        self.library.refresh()

    def _ask_to_delete(self) -> None:
        if (entry := self._meant) is None:
            return
        question = QMessageBox(self.host.window)
        question.setWindowTitle(tr("Delete the recording"))
        question.setText(tr("Move {name} to the trash?", name=entry.path.name))
        question.setInformativeText(tr("It can be taken back from there."))
        delete = question.addButton(tr("Move to the trash"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        question.buttonClicked.connect(lambda button: self._delete(entry.path) if button is delete else None)
        question.finished.connect(question.deleteLater)
        question.open()

    def _delete(self, path: Path) -> None:
        control = self.host.controller
        if self.player.session is not None and self.player.session.folder.path == path:
            control.choose("demo")
            control.set_app(show_library=True)
        done, _ = QFile.moveToTrash(str(path))
        if not done:
            self._warn(tr("{name} cannot be moved to the trash.", name=path.name))
        self.library.refresh()

    def _reveal(self) -> None:
        if (entry := self._meant) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(entry.path)))

    def _open_folder(self) -> None:
        folder = self.library.folder
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @property
    def _meant(self) -> SessionEntry | None:
        """The recording that is chosen in the list."""
        return self.list.chosen

    # What is shown

    def _follow(self, state: AppState) -> None:
        app = state.app
        compared = self.runs.compared
        self.stage = self.list if app.show_library else self.pair if compared is not None else None
        self.host.actions["track_again"].setEnabled(state.session is not None and not self.runs.is_running)
        self.host.actions["delete_run"].setEnabled(bool(self.runs.wanted))
        signals = tuple(app.session_signals.split())
        self.course.show_plots(plots_of(app.session_plots), signals)
        for name in PLOTS:
            self.host.actions[plot_action(name)].setChecked(name in app.session_plots.split())
        for name in (
            "similarity_sheet",
            "mark_before",
            "mark_after",
            "course_nearer",
            "course_farther",
            "course_whole",
        ):
            self.host.actions[name].setEnabled(state.session is not None)

    # The similarity sheet

    def _show_sheet(self) -> None:
        if self.sheet is None:
            self.sheet = SheetWindow(self.player, self._tell_sheet, self._sheet_closed, self.host.window)
            self.sheet.show()
        self.sheet.raise_()
        self.sheet.activateWindow()

    def _tell_sheet(self, words: str) -> None:
        self.host.controller.notify(Notice(words, seconds=_LONG_S))

    def _sheet_closed(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    # Runs

    def _ask_how_again(self) -> None:
        count = len(self.runs.runs) + 1
        name = tr("run {number}", number=count)
        AgainDialog(self.host.window, name, lambda order: self.runs.start(order, self._settings)).open()

    @property
    def _settings(self) -> PipelineSettings:
        return self.host.controller.state.settings

    def _tick_runs(self) -> None:
        before = self.runs.compared, self.runs.is_running, self.runs.wanted
        self.runs.tick()
        now = self.runs.compared, self.runs.is_running, self.runs.wanted
        if now == self._runs_shown and now == before:
            return
        self._runs_shown = now
        self.player.compared = self.runs.compared
        if self.runs.compared is not None:
            self.pair.show_run(self.runs.compared.run.name)
        self._follow(self.host.controller.state)
        self.host.rearrange()
        self._show_pair()

    def _show_pair(self) -> None:
        if (compared := self.runs.compared) is None or self._shown is None:
            return
        state, (frame, result) = self.host.controller.state, self._shown
        self.pair.set_look(mirror=state.mirrored, choice=self.overlays(state))
        trail_xy = self.host.controller.recorder.trail_xy()
        self.pair.show_frame(frame, result, compared.result(frame.index), trail_xy)

    def _switch_plot(self, name: str, on: bool) -> None:
        names = [one for one in self.host.controller.state.app.session_plots.split() if one != name]
        self.host.controller.set_app(session_plots=" ".join((*names, name) if on else names))

    def _choose_signals(self) -> None:
        if self.signals is None:
            chosen = tuple(self.host.controller.state.app.session_signals.split())
            self.signals = SignalsDialog(self.player, chosen, self._use_signals, self._signals_closed, self.host.window)
            self.signals.show()
        self.signals.raise_()
        self.signals.activateWindow()

    def _use_signals(self, names: tuple[str, ...]) -> None:
        plots = self.host.controller.state.app.session_plots
        plots = plots if "signals" in plots.split() else f"{plots} signals".strip()
        self.host.controller.set_app(session_signals=" ".join(names), session_plots=plots)

    def _close_signals(self) -> None:
        if self.signals is not None:
            self.signals.close()

    def _signals_closed(self) -> None:
        if self.signals is not None:
            self.signals.deleteLater()
            self.signals = None

    def _warn(self, words: str) -> None:
        self.host.controller.notify(Notice(words, Level.WARNING, seconds=_LONG_S))


def _is_played(state: AppState) -> bool:
    """Whether a recording is looked at."""
    return state.session is not None and not state.app.show_library
