"""Connects the effects page with the window: its widgets, its actions, what is dropped, and the frames."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from statistics import fmean

from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QWidget

from gui.model.controller import Controller
from gui.model.notices import Level, Notice
from gui.model.state import AppState
from gui.model.tracking import ACTIVE_PHASES
from gui.pages.effects.gallery_panel import EffectsGallery, GalleryHooks
from gui.pages.effects.mask_jobs import Opened
from gui.pages.effects.model import EffectsModel, EffectsState
from gui.pages.effects.name_dialog import NameDialog
from gui.pages.effects.panel import EffectsPanel, PanelHooks
from gui.pages.effects.points_dialog import PointsDialog
from gui.pages.effects.split_overlay import EffectsOverlay
from gui.pages.effects.tiles import KINDS, kind_action
from gui.pages.effects.worker import Shown
from gui.widgets.file_dialogs import ask_for_mask_picture
from gui.widgets.live_view import LiveView
from gui.widgets.overlays import OverlayChoice, OverlayData
from tracker.effects.mask import MaskError
from tracker.sources.images import IMAGE_SUFFIXES
from tracker.types import Frame, Points, TrackResult

_SPEED_INTERVAL_S = 1.0
# On this page the picture is the hero: nothing is drawn over it.
NO_OVERLAYS = OverlayChoice(detector=False, head=False, trail=False)


class EffectsPage:
    """The app's side of the effects page.

    Made before the window's actions, as those need its slots; the widgets come with `build`.
    """

    def __init__(self, owner: QWidget, controller: Controller) -> None:
        self._owner = owner
        self._controller = controller
        self._picture_folder = ""
        self._times_ms: list[float] = []
        self._speed_s = 0.0
        self.page = EffectsModel(controller.folders, controller.notify)

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the page's actions do."""
        page = self.page
        kinds: dict[str, Callable[..., object]] = {
            kind_action(kind): lambda on, kind=kind: self._choose_kind(kind) for kind in KINDS
        }
        return kinds | {
            "effect_next": lambda: page.step(1),
            "effect_before": lambda: page.step(-1),
            "add_picture": self._ask_for_picture,
            "use_my_face": page.use_face,
            "correct_points": page.correct_points,
            "rename_mask": self._ask_for_title,
            "remove_mask": page.remove,
            "film": lambda on: page.toggle_film(datetime.now(), self._clip()),
        }

    def _clip(self) -> Path | None:
        """The file that is shown, if one is."""
        path = Path(self._controller.state.source).expanduser()
        return path if path.is_file() else None

    def build(self, actions: Mapping[str, QAction], live: LiveView) -> None:
        """Make the widgets."""
        page = self.page
        self._actions, self._live = actions, live
        self.gallery = EffectsGallery(actions, GalleryHooks(page.choose))
        self.panel = EffectsPanel(actions, PanelHooks(page.set, page.seal, page.reset_components))
        self.overlay = EffectsOverlay(live)
        self.overlay.moved.connect(lambda at: page.set("split_at", at))
        self.overlay.released.connect(page.seal)
        page.subscribe(self._show_state, self._open_points)
        self._show_state(page.state, page.state)

    def show_app(self, old: AppState, new: AppState, full: bool) -> None:
        """Come or go with the mode, and show and hide with the rest of the window."""
        if new.effects:
            self.page.enter()
        else:
            self.page.leave()
            self.overlay.show_before(None)
        if new.phase not in ACTIVE_PHASES or new.source != old.source:
            self.page.stop_film()
        if new.busy or new.advice is not None:
            self.page.forget_picture()
            self.overlay.show_before(None)
        self.overlay.setVisible(new.effects)
        self.overlay.set_split(new.effects and new.app.show_split, self.page.state.page.split_at)
        self.gallery.setVisible(new.effects and new.app.show_gallery and not full)
        self.panel.setVisible(new.effects and new.app.show_panel and not full)

    def put(self, frame: Frame, result: TrackResult) -> None:
        """Take a frame that is to be shown with the effect, unless nothing of it can be seen."""
        if self._owner.updatesEnabled() and not self._owner.isMinimized():
            self.page.put(frame, result)

    def tick(self, now_s: float) -> None:
        """Pull what is new and show it."""
        shown = self.page.tick(now_s, self._controller.state.app)
        state = self._controller.state
        if shown is None or not state.effects or state.busy or state.advice is not None:
            return
        frame = replace(shown.frame, image=shown.picture)
        recorder = self._controller.recorder
        self._live.show_frame(frame, OverlayData(shown.result, recorder.trail_xy(), None))
        self._show_speed(shown, now_s)
        self.overlay.show_before(shown.frame)
        self.overlay.set_film(self.page.film_seconds if self.page.state.filming else None)

    def _show_speed(self, shown: Shown, now_s: float) -> None:
        """Tell how long the effect takes, calmly; pictures in which nothing was drawn do not count."""
        if shown.picture is not shown.frame.image:
            self._times_ms.append(shown.milliseconds)
        if now_s - self._speed_s >= _SPEED_INTERVAL_S:
            self._speed_s = now_s
            self.panel.show_speed(fmean(self._times_ms) if self._times_ms else None)
            self._times_ms.clear()

    def take_file(self, path: str) -> bool:
        """Make a mask of a dropped picture; False for anything else."""
        if Path(path).suffix.lower() not in IMAGE_SUFFIXES:
            return False
        self.page.add_picture(Path(path))
        return True

    def close(self) -> None:
        """The window closes."""
        self.page.close()

    def _show_state(self, old: EffectsState, new: EffectsState) -> None:
        self.gallery.show_state(old, new)
        if new.page is not old.page or new.masks is not old.masks or old is new:
            self.panel.show_state(old, new)
        app = self._controller.state
        self.overlay.set_split(app.effects and app.app.show_split, new.page.split_at)
        self._actions["film"].setChecked(new.filming)
        self._actions["film"].setIconText("Stop film" if new.filming else "Film")
        if not new.filming:
            self.overlay.set_film(None)
        if app.effects:
            self._actions["undo"].setEnabled(new.can_undo)
            self._actions["redo"].setEnabled(new.can_redo)

    def _choose_kind(self, kind: str) -> None:
        self.page.choose_kind(kind)
        # Clicked again, the button would be off.
        self._actions[kind_action(kind)].setChecked(True)

    def _ask_for_picture(self) -> None:
        if path := ask_for_mask_picture(self._owner, self._picture_folder):
            self._picture_folder = path
            self.page.add_picture(Path(path))

    def _ask_for_title(self) -> None:
        entry = self.page.state.chosen_mask
        if entry is None:
            return
        NameDialog(self._owner, entry.title, self.page.rename).open()

    def _open_points(self, opened: Opened) -> None:
        dialog = PointsDialog(self._owner, opened.mask, opened.reason, lambda points: self._keep(opened, points))
        dialog.open()

    def _keep(self, opened: Opened, points_xy: Points) -> str:
        """Keep corrected points; gives a line about why they cannot be, or ''."""
        try:
            self.page.keep_points(opened, points_xy)
        except MaskError as error:
            return str(error)
        self._controller.notify(Notice("Keeping the mask…", Level.INFO))
        return ""
