"""The effects page: its widgets, its actions, what is dropped, and the frames."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from statistics import fmean
from typing import Any

from gui.model.app_settings import AppSettings
from gui.model.notices import NEEDS_PICTURE, Level, Notice, Remedy
from gui.model.other_points import OtherPoints
from gui.model.remote import RemoteCommand
from gui.model.state import AppState
from gui.model.tracking import ACTIVE_PHASES, Phase
from gui.pages.effects.effects_state import EffectsState
from gui.pages.effects.entry import EffectsEntry
from gui.pages.effects.gallery_panel import EffectsGallery, GalleryHooks
from gui.pages.effects.kinds import KINDS, kind_action
from gui.pages.effects.likeness_dialog import LikenessDialog
from gui.pages.effects.mask_jobs import Compared, Opened
from gui.pages.effects.model import EffectsModel, Shown
from gui.pages.effects.name_dialog import NameDialog
from gui.pages.effects.panel import EffectsPanel, PanelHooks
from gui.pages.effects.points_dialog import PointsDialog
from gui.pages.effects.remote import effect_command, effect_status
from gui.pages.effects.split_overlay import EffectsOverlay, film_time
from gui.pages.protocol import History, Host, Page, Part, Slots
from gui.widgets import theme
from gui.widgets.file_dialogs import ask_for_mask_picture
from gui.widgets.icons import icon
from gui.widgets.overlays import OverlayData
from gui.words import later, tr
from tracker.effects.mask import MaskError
from tracker.readings import Wanted
from tracker.run.privacy import Privacy
from tracker.sources.picture_file import IMAGE_SUFFIXES
from tracker.types import Content, Frame, Points, TrackResult

_SPEED_INTERVAL_S = 1.0

_OTHER_POINTS = later("Effects need the 68 points of a face, and the model in use has {count}.")


class EffectsPage(Page):
    """Another face, a mask, a bent face or a caricature. The picture is the hero: nothing else is drawn over it."""

    spec = EffectsEntry.spec
    actions = EffectsEntry.actions
    invitation = EffectsEntry.invitation

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._picture_folder = ""
        self._points = OtherPoints(host.controller.notify, _OTHER_POINTS)
        self._times_ms: list[float] = []
        self._speed_s = 0.0
        self._film_awaits_clip = False
        self.model = model = EffectsModel(host.controller.folders, host.controller.notify, host.controller.sinks)
        self.gallery = EffectsGallery(host.actions, GalleryHooks(model.choose))
        self.knobs = EffectsPanel(host.actions, PanelHooks(model.set, model.seal, model.reset_components))
        self.overlay = EffectsOverlay(host.live)
        self.overlay.moved.connect(lambda at: model.set("split_at", at))
        self.overlay.released.connect(model.seal)
        self.views, self.panel = (Part(self.gallery, "show_gallery"),), self.knobs
        self.overlay.hide()
        model.subscribe(self._show_model, self._open_points, self._show_likeness)
        self._show_widgets(model.state, model.state)

    @property
    def history(self) -> History:
        return self.model

    def slots(self) -> Slots:
        model = self.model
        kinds: Slots = {kind_action(kind): lambda on, kind=kind: self._choose_kind(kind) for kind in KINDS}
        return kinds | {
            "effect_next": lambda: model.step(1),
            "effect_before": lambda: model.step(-1),
            "add_picture": self._ask_for_picture,
            "use_my_face": self._use_my_face,
            "most_like": self._compare_my_face,
            "correct_points": model.correct_points,
            "rename_mask": self._ask_for_title,
            "remove_mask": model.remove,
            "film": lambda on: self._toggle_film(),
        }

    def remote_commands(self) -> tuple[RemoteCommand, ...]:
        return (effect_command(self.model, lambda: self.host.controller.use_page(self.spec.name)),)

    def remote_status(self) -> dict[str, Any]:
        return {"effect": effect_status(self.model.state) if self.is_shown else None}

    def enter(self) -> None:
        self._points.forget()
        self.model.enter()
        self.host.drawn = self.model.drawn
        self.overlay.show()

    def leave(self) -> None:
        self.host.drawn = None
        self.model.leave()
        self.overlay.show_before(None)
        self.overlay.hide()

    def show_state(self, old: AppState, new: AppState) -> None:
        self._follow_film(old, new)
        if new.privacy is not old.privacy and self.is_shown:
            # With the pictures that it holds: what was drawn into is kept for a picture that stands still.
            self.leave()
            self.enter()
        if new.busy or new.advice is not None:
            self.model.forget_picture()
            self.overlay.show_before(None)
        self._show_split()

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        """The effect is drawn as a sink of the tracker, and `tick` shows what came of it."""
        self._points.take(result)

    def tick(self, now_s: float) -> None:
        state, recorder = self.host.controller.state, self.host.controller.recorder
        self.host.controller.want_also(self.spec.name, Wanted(covers=self.model.wants_covers))
        self.model.be_seen(not self.host.covered)
        shown = self.model.tick(now_s, _look_of(state))
        if shown is None or not self.is_shown or state.busy or state.advice is not None:
            return
        frame, result = shown
        self.host.live.show_frame(frame, OverlayData(result, recorder.trail_xy(), None))
        if frame.content is Content.NOTHING:
            self.overlay.show_before(None)
            return
        self._show_speed(shown, now_s)
        self.overlay.show_before(replace(frame, image=frame.before))
        self._show_film_time()

    def save_snapshot(self, when: datetime) -> None:
        if self.host.controller.state.privacy is Privacy.NUMBERS:
            super().save_snapshot(when)  # what is drawn in the picture's place
            return
        self.model.snapshot(_look_of(self.host.controller.state), when)

    def set_setting(self, path: str, value: object) -> None:
        self.model.set(path, value)

    def take_file(self, path: str) -> bool:
        """Make a mask of a dropped picture, of each one; anything else is a source."""
        if Path(path).suffix.lower() not in IMAGE_SUFFIXES:
            return False
        self.model.add_picture(Path(path))
        return True

    def file_words(self, path: str) -> str:
        """What dropping a file does; '' where it is a source."""
        is_picture = Path(path).suffix.lower() in IMAGE_SUFFIXES
        return tr("Put the face in this picture on yours") if is_picture else ""

    def remedy(self, remedy: Remedy) -> bool:
        if remedy is not Remedy.PUT_BACK:
            return False
        self.model.put_back()
        return True

    def close(self) -> None:
        self.model.close()

    def wait(self) -> None:
        self.model.wait()

    def _use_my_face(self) -> None:
        self._with_picture(self.model.use_face)

    def _compare_my_face(self) -> None:
        self._with_picture(self.model.compare_face)

    def _with_picture(self, do: Callable[[], object]) -> None:
        if self.host.controller.state.privacy is Privacy.OPEN:
            do()
        else:
            self.host.controller.notify(NEEDS_PICTURE)

    def _show_likeness(self, compared: Compared) -> None:
        if compared.alike:
            LikenessDialog(self.host.window, compared.alike, self.model.wear).open()

    def _toggle_film(self) -> None:
        """Begin a film or end it; a clip that is over is filmed from its beginning."""
        control = self.host.controller
        if control.state.privacy is Privacy.NUMBERS and not self.model.state.filming:
            control.notify(NEEDS_PICTURE)
            self.host.actions["film"].setChecked(False)
            return
        # Known first: the message that a film has begun is a new state already.
        self._film_awaits_clip = not self.model.state.filming and control.state.phase is Phase.ENDED
        self.model.toggle_film(datetime.now(), self._clip(), live=control.state.live)
        if self._film_awaits_clip:
            control.toggle_pause()

    def _follow_film(self, old: AppState, new: AppState) -> None:
        """A film ends with the source; one that was begun at the end of a clip waits until the clip begins anew."""
        if self._film_awaits_clip:
            self._film_awaits_clip = new.phase not in ACTIVE_PHASES and not (old.busy and not new.busy)
        if not self._film_awaits_clip and (new.phase not in ACTIVE_PHASES or new.source != old.source):
            self.model.stop_film()

    def _clip(self) -> Path | None:
        """The file that is shown, if one is."""
        path = Path(self.host.controller.state.source).expanduser()
        return path if path.is_file() else None

    def _show_split(self) -> None:
        on = self.is_shown and self.host.controller.state.app.show_split
        self.overlay.set_split(on, self.model.state.page.split_at)

    def _show_speed(self, shown: Shown, now_s: float) -> None:
        """Tell how long the effect takes, calmly; pictures in which nothing was drawn do not count."""
        frame, _ = shown
        if frame.is_changed:
            self._times_ms.append(frame.milliseconds)
        if now_s - self._speed_s >= _SPEED_INTERVAL_S:
            self._speed_s = now_s
            self.knobs.show_speed(fmean(self._times_ms) if self._times_ms else None)
            self._times_ms.clear()

    def _show_model(self, old: EffectsState, new: EffectsState) -> None:
        self._show_widgets(old, new)
        self.host.refresh()

    def _show_widgets(self, old: EffectsState, new: EffectsState) -> None:
        self.gallery.show_state(old, new)
        if new.page is not old.page or new.masks is not old.masks or old is new:
            self.knobs.show_state(old, new)
        self._show_split()
        film = self.host.actions["film"]
        film.setChecked(new.filming)
        if new.filming is not old.filming or old is new:
            film.setIcon(icon("record", theme.BAD, theme.BAD))
            self._show_film_time()

    def _show_film_time(self) -> None:
        """How long the film is: in the picture, and on the button that ends it."""
        seconds = self.model.film_seconds if self.model.state.filming else None
        words = tr("Film") if seconds is None else tr("Stop  {time}", time=film_time(seconds))
        if words != self.host.actions["film"].iconText():
            self.host.actions["film"].setIconText(words)
        self.overlay.set_film(seconds)

    def _choose_kind(self, kind: str) -> None:
        self.model.choose_kind(kind)
        # Clicked again, the button would be off.
        self.host.actions[kind_action(kind)].setChecked(True)

    def _ask_for_picture(self) -> None:
        if path := ask_for_mask_picture(self.host.window, self._picture_folder):
            self._picture_folder = path
            self.model.add_picture(Path(path))

    def _ask_for_title(self) -> None:
        entry = self.model.state.chosen_mask
        if entry is None:
            return
        NameDialog(self.host.window, entry.title, self.model.rename).open()

    def _open_points(self, opened: Opened) -> None:
        dialog = PointsDialog(self.host.window, opened.mask, opened.reason, lambda points: self._keep(opened, points))
        dialog.open()

    def _keep(self, opened: Opened, points_xy: Points) -> str:
        """Keep corrected points; gives a line about why they cannot be, or ''."""
        try:
            self.model.keep_points(opened, points_xy)
        except MaskError as error:
            return tr(str(error))
        self.host.controller.notify(Notice("Keeping the mask…", Level.INFO))
        return ""


def _look_of(state: AppState) -> AppSettings:
    """The app's switches, with the one of the mirror as it holds for the present source."""
    return replace(state.app, mirror=state.mirrored)
