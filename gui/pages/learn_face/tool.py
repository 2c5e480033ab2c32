"""The app's side of learning a face: opens the panel, feeds it, and does what it asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt6.QtCore import QTimer

from gui.model.action_spec import ActionSpec, Bar
from gui.model.controller import FACE_PERSONAL
from gui.model.notices import NEEDS_PICTURE, Level, Notice, camera_needed, personal_notice
from gui.pages.learn_face.panel import LearnPanel, PanelHooks
from gui.pages.learn_face.procedure import Learn, LearningPhase, LearningProcedure, check_model, learn_with
from gui.pages.learn_face.words import CAMERA_NEEDED
from gui.pages.protocol import Host, Tool
from gui.words import tr
from tracker.errors import VisavisError
from tracker.face.personal_file import (
    PersonalModel,
    delete_personal,
    file_for,
    list_personal,
    load_personal,
    personal_folder,
)
from tracker.face.tiers import model_to_learn
from tracker.personal.frame_chooser import SECONDS
from tracker.pipeline import Mode
from tracker.run.privacy import Privacy
from tracker.types import Content, Frame, TrackResult

_WATCH_MS = 100


class LearnFaceTool(Tool):
    """There is one panel at most."""

    actions = (
        ActionSpec(
            "learn_face",
            "&Learn my face…",
            "Look into the camera for a minute, so that your face is followed more steadily",
            ("L",),
            "learn",
            menu_order=30,
            bar=Bar.TOOLS,
            bar_order=30,
            short="Learn my face",
        ),
    )
    pages = ("face",)

    def __init__(
        self,
        host: Host,
        learn: Learn = learn_with,
        seconds: float = SECONDS,
        check: Callable[[str], object] = check_model,
    ) -> None:
        super().__init__(host)
        self._owner, self._controller, self._check = host.window, host.controller, check
        self._learn, self._seconds = learn, seconds
        self._folder: Path = personal_folder()
        self.panel: LearnPanel | None = None
        self.course: LearningProcedure | None = None
        self._watch = QTimer(host.window)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._look)
        self._check_kept()

    def open(self) -> None:
        """Show the panel, or bring it to the front."""
        if self.panel is None and not self._has_camera() and self._kept() == (None, ""):
            self._tell_camera_needed()
            return
        if self.panel is None:
            hooks = PanelHooks(self._begin, self._cancel, self._use, self._delete, self._closed)
            self.panel = LearnPanel(hooks, self._owner)
            self._show_ready()
            self.panel.show()
        self.panel.raise_()
        self.panel.activateWindow()

    def close(self) -> None:
        """Close it, if it is open; what was not finished is forgotten."""
        if self.panel is not None:
            self.panel.close()

    # What the panel asks for

    def _has_camera(self) -> bool:
        return self._controller.state.live

    def _tell_camera_needed(self) -> None:
        has_camera = bool(self._controller.state.cameras)
        self._controller.notify(camera_needed(tr(CAMERA_NEEDED), has_camera=has_camera))

    def _begin(self) -> None:
        if self._controller.state.privacy is not Privacy.OPEN:
            self._controller.notify(NEEDS_PICTURE)
            return
        if not self._has_camera():
            # What was learnt before can be seen to with any source; only this needs the camera.
            self.close()
            self._tell_camera_needed()
            return
        if self._controller.state.mode is not Mode.FACE:
            self._controller.use_page(self.pages[0])
        self.course = LearningProcedure(
            self._controller.state.settings.face.model, self._folder, self._learn, self._seconds
        )
        self._watch.start()
        self._look()

    def _cancel(self) -> None:
        self._watch.stop()
        if self.course is not None:
            self.course.cancel()
            self.course = None

    def _use(self, on: bool) -> None:
        # First without: a file of the same name may hold something new.
        self._controller.set_setting(FACE_PERSONAL, "")
        if on:
            self._controller.set_setting(FACE_PERSONAL, str(self._folder))
        self._controller.seal_setting()

    def _delete(self) -> None:
        self._use(False)
        try:
            delete_personal(self._file())
            self._controller.notify(Notice("What was learnt of your face is deleted."))
        except VisavisError as error:
            self._controller.notify(Notice(f"{error}.", Level.ERROR, seconds=None))
        self._show_ready()

    def _closed(self) -> None:
        if self.panel is not None:
            self.panel.deleteLater()
            self.panel = None

    # What comes in

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        if self.course is not None and frame.content is Content.CAMERA:
            self.course.add(frame, result)

    def _look(self) -> None:
        """Show where the course is, and take over what came of it."""
        course, panel = self.course, self.panel
        if course is None or panel is None:
            return
        if course.stage is LearningPhase.LEARNT:
            self._take(course)
            return
        panel.show_course(course)
        if course.stage is LearningPhase.FAILED:
            self._cancel()

    def _take(self, course: LearningProcedure) -> None:
        assert self.panel is not None and course.outcome is not None
        outcome = course.outcome
        self._cancel()
        if outcome.personal is None:
            self.panel.show_refused(outcome.before, outcome.after)
            return
        self._use(True)
        self._controller.notify(Notice("Your face is learnt, and it is followed with that from now on.", seconds=8.0))
        self._show_ready()

    def _show_ready(self) -> None:
        assert self.panel is not None
        kept, problem = self._kept()
        used = bool(self._controller.state.settings.face.personal)
        self.panel.show_ready(kept, used=used, problem=problem)
        try:
            self._check(self._controller.state.settings.face.model)
        except VisavisError as error:
            self.panel.show_unable(str(error))

    def _file(self) -> Path:
        return file_for(model_to_learn(self._controller.state.settings.face.model), self._folder)

    def _kept(self) -> tuple[PersonalModel | None, str]:
        """What was learnt with the model in use, and what is wrong with it."""
        try:
            return (load_personal(self._file()), "") if self._file().exists() else (None, "")
        except VisavisError as error:
            return None, f"{error}."

    def _check_kept(self) -> None:
        """Without what cannot be read the face is still followed."""
        if not self._controller.state.settings.face.personal:
            return
        for path in list_personal(self._folder):
            try:
                load_personal(path)
            except VisavisError as error:
                self._use(False)
                self._controller.notify(personal_notice(str(error)))
