"""The app's side of gestures that do something: asks for them, does what they are mapped to, and shows that it does."""

from __future__ import annotations

from gui.model.action_spec import ActionSpec, Bar
from gui.model.gesture_actions import GestureActions
from gui.model.gesture_words import gesture_words
from gui.model.notices import Level, Notice
from gui.model.state import AppState
from gui.pages.gestures.panel import GesturesPanel, PanelHooks
from gui.pages.protocol import Host, Slots, Tool
from gui.words import later, tr
from tracker.run.sinks import Delivery, SinkQueue
from tracker.types import Frame, TrackResult

_LONG_S = 12.0


class GesturesTool(Tool):
    """There is one panel at most; gestures do what they do whether it is open or not."""

    actions = (
        ActionSpec(
            "gestures",
            later("&Gestures…"),
            later("Let nods, winks and other gestures do something: steer this app, or press keys of other programs"),
            ("J",),
            "gestures",
            menu_order=30,
        ),
        ActionSpec(
            "gesture_keys",
            later("Gestures press &keys"),
            later("Gestures press keys of other programs now. Click to end that"),
            ("Shift+J",),
            "keys",
            toggles=True,
            menu_order=30,
            bar=Bar.TOOLS,
            bar_order=5,
            short=later("Keys on"),
        ),
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        control = host.controller
        specs = [ActionSpec(name, action.text(), action.toolTip()) for name, action in host.actions.items()]
        own = {spec.name for spec in self.actions}
        self.model = GestureActions(control.folders.config, [spec for spec in specs if spec.name not in own])
        self.panel: GesturesPanel | None = None
        self._last = ""
        self._queue: SinkQueue | None = None
        if self.model.problems:
            problems = "; ".join(map(tr, self.model.problems))
            control.notify(Notice(tr("Gestures: {problems}.", problems=problems), Level.WARNING, seconds=_LONG_S))

    def slots(self) -> Slots:
        return {"gestures": self.open, "gesture_keys": lambda on: self._switch_keys(on)}

    def open(self) -> None:
        """Show the panel, or bring it to the front."""
        if self.panel is None:
            hooks = PanelHooks(self._arm, self.model.respond, self._switch_keys, self._closed)
            self.panel = GesturesPanel(hooks, self.model.actions, self.host.window)
            self._show()
            self.panel.show()
        self.panel.raise_()
        self.panel.activateWindow()

    def show_state(self, old: AppState, new: AppState) -> None:
        self._follow()

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        reading = result.primary.reading if result.primary is not None else None
        if self.panel is not None and reading is not None and reading.gestures:
            self._last = gesture_words(reading.gestures[-1])

    def tick(self, now_s: float) -> None:
        self._follow()
        fired, notice = self.model.tick()
        for one in fired:
            if one.action:
                # What makes no sense on the page on show cannot be triggered.
                self.host.actions[one.action].trigger()
        if notice is not None:
            self.host.controller.notify(notice)
        self._show()

    def close(self) -> None:
        """Close the panel, and let go of all keys."""
        if self.panel is not None:
            self.panel.close()
        self.model.close()

    def _follow(self) -> None:
        """Have gestures read and watched while they may do something, or while somebody looks at them."""
        control, wanted = self.host.controller, self.model.reading
        control.want_also("gestures", wanted)
        if wanted.any and self._queue is None:
            self._queue = control.sinks.attach(
                "gestures", lambda: self.model.watch, Delivery.LOSSLESS, wants_pictures=False
            )
        elif not wanted.any and self._queue is not None:
            control.sinks.detach(self._queue)
            self._queue = None

    def _arm(self, armed: bool) -> None:
        self.model.arm(armed)
        self._show()

    def _switch_keys(self, on: bool) -> None:
        if (notice := self.model.switch_keys(on)) is not None:
            self.host.controller.notify(notice)
            if self.panel is not None:
                self.panel.show_problem(notice.text)
        self._show()

    def _show(self) -> None:
        state = self.model.state
        lamp = self.host.actions["gesture_keys"]
        if lamp.isVisible() is not state.keys_on:
            lamp.setVisible(state.keys_on)
        lamp.setChecked(state.keys_on)
        if self.panel is not None:
            self.panel.show_state(state, self.model.map, self._last)

    def _closed(self) -> None:
        if self.panel is not None:
            self.panel.deleteLater()
            self.panel = None
