"""What of the picture leaves the tracker: chosen from every page, and shown by a lamp."""

from __future__ import annotations

from functools import partial

from gui.model.action_spec import ActionSpec
from gui.model.notices import PRIVACY_NOTICES, Remedy
from gui.model.privacy import PrivacyView
from gui.model.state import AppState
from gui.model.tracking import ACTIVE_PHASES, Phase
from gui.pages.privacy.lamp import PrivacyLamp
from gui.pages.protocol import Host, Slots, Tool
from gui.words import later, tr
from tracker.run.privacy import Privacy, Seen, without_pictures
from tracker.types import Frame, TrackResult

_EVERY_S = 0.25
# So long it is told that a snapshot was taken.
_SNAPSHOT_S = 2.0
_UNDER = later("&Privacy")


def privacy_action(privacy: Privacy) -> str:
    """The name of the action that lets this out of the tracker."""
    return f"privacy_{privacy.value}"


def _action(privacy: Privacy, text: str, help: str, keys: tuple[str, ...], icon: str) -> ActionSpec:
    return ActionSpec(privacy_action(privacy), text, help, keys, icon, toggles=True, menu_order=50, under=_UNDER)


class PrivacyTool(Tool):
    """The key of a choice that is on already goes back to the picture."""

    actions = (
        _action(Privacy.OPEN, later("The &picture"), later("Show the picture, and let it be recorded"), (), "eye"),
        _action(
            Privacy.ANONYMOUS,
            later("&Anonymous me"),
            later("Show and record the average face, moved as you move, in place of the picture"),
            ("Shift+A",),
            "anonymous",
        ),
        _action(
            Privacy.NUMBERS,
            later("&Numbers only"),
            later("No picture leaves the tracker: a face of lines is shown, and numbers are recorded"),
            ("Shift+P",),
            "eye-off",
        ),
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.strip = self.lamp = PrivacyLamp({one: host.actions[privacy_action(one)] for one in Privacy})
        self._last: Seen | None = None
        self._now_s = self._looked_s = self._saved_s = float("-inf")
        host.actions["snapshot"].triggered.connect(self._saved)
        self._show(host.controller.state)

    def slots(self) -> Slots:
        return {privacy_action(one): partial(self._choose, one) for one in Privacy}

    def show_state(self, old: AppState, new: AppState) -> None:
        if new.privacy is not old.privacy or new.phase is not old.phase:
            self._show(new)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        self._last = frame, result

    def tick(self, now_s: float) -> None:
        self._now_s = now_s
        if now_s - self._looked_s >= _EVERY_S:
            self._looked_s = now_s
            self._show(self.host.controller.state)

    def remedy(self, remedy: Remedy) -> bool:
        if remedy is not Remedy.SHOW_PICTURE:
            return False
        self._use(Privacy.OPEN)
        return True

    def seeing(self) -> tuple[str, ...]:
        """What gets the source's own pictures now, by name."""
        control = self.host.controller
        if control.state.privacy is not Privacy.OPEN or control.state.phase not in ACTIVE_PHASES:
            return ()
        window = () if self.host.hidden else (tr("the window"),)
        snapshot = (tr("a snapshot"),) if self._now_s - self._saved_s < _SNAPSHOT_S else ()
        return (*window, *map(tr, control.sinks.seeing()), *snapshot)

    def _choose(self, privacy: Privacy, on: bool) -> None:
        self._use(privacy if on else Privacy.OPEN)
        # Clicked again, the button of what is on would be off.
        self._show(self.host.controller.state)

    def _use(self, privacy: Privacy) -> None:
        control = self.host.controller
        control.set_app(privacy=privacy.value)
        if privacy is not Privacy.OPEN and self._last is not None:
            # At once: a picture that stands still would stay on the screen.
            control.show_frame(*without_pictures(*self._last))
        if control.state.phase in (Phase.PAUSED, Phase.ENDED) and control.transport.view.shown:
            control.transport.seek(control.transport.view.position)
        control.notify(PRIVACY_NOTICES[privacy])

    def _saved(self) -> None:
        self._saved_s = self._now_s

    def _show(self, state: AppState) -> None:
        for one in Privacy:
            self.host.actions[privacy_action(one)].setChecked(one is state.privacy)
        self.lamp.show_view(PrivacyView(state.privacy, self.seeing()))
