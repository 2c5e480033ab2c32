"""The app's side of keys of the desktop: asks for them while they are wanted, and does what they stand for."""

from __future__ import annotations

from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtGui import QGuiApplication

from gui.model.action_spec import HELP, ActionSpec
from gui.model.state import AppState
from gui.pages.desktop_keys.model import OFFERED, keys_for, send_line, view_of
from gui.pages.desktop_keys.panel import DesktopKeysPanel, PanelHooks
from gui.pages.protocol import Host, Slots, Tool
from gui.words import later
from tracker.control.desktop_keys import DesktopKeys, DesktopKeysState


class _Told(QObject):
    """Brings what comes on the keys' own thread to that of the window."""

    fired = pyqtSignal(str)
    state = pyqtSignal(object)


class DesktopKeysTool(Tool):
    """There is one panel at most; keys do what they do whether it is open or not."""

    actions = (
        ActionSpec(
            "desktop_keys",
            later("Keys &everywhere…"),
            later("Let keys of the desktop steer this app while another window has the focus"),
            ("Ctrl+F1",),
            "keys",
            menu=HELP,
        ),
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.panel: DesktopKeysPanel | None = None
        self._keys: DesktopKeys | None = None
        self._state: DesktopKeysState | None = None
        # As they are called at the beginning: what pauses is called otherwise while there is a pause.
        names = [name for name in OFFERED if name in host.actions]
        self._words = {name: host.actions[name].text().replace("&", "").rstrip("…") for name in names}
        self._told = _Told()
        self._told.fired.connect(self._fire)
        self._told.state.connect(self._take)

    def slots(self) -> Slots:
        return {"desktop_keys": self.open}

    def open(self) -> None:
        """Show the panel, or bring it to the front."""
        if self.panel is None:
            hooks = PanelHooks(lambda on: self.host.controller.set_app(keys_everywhere=on), self._closed)
            self.panel = DesktopKeysPanel(hooks, send_line("recenter"), self.host.window)
            self._show()
            self.panel.show()
        self.panel.raise_()
        self.panel.activateWindow()

    def show_state(self, old: AppState, new: AppState) -> None:
        wanted = new.app.keys_everywhere
        if wanted and self._keys is None:
            self._state = DesktopKeysState(asking=True)
            keys = keys_for(self._words)
            # The desktop knows the program by its file in the menu, as it does its windows.
            app_id = QGuiApplication.desktopFileName()
            self._keys = DesktopKeys(app_id, keys, self._told.fired.emit, self._told.state.emit)
        elif not wanted and self._keys is not None:
            self._give_back()
        self._show()

    def close(self) -> None:
        """Close the panel, and give the keys back."""
        if self.panel is not None:
            self.panel.close()
        self._give_back()

    def _give_back(self) -> None:
        if self._keys is not None:
            self._keys.close()
        self._keys = self._state = None

    def _fire(self, name: str) -> None:
        if self._keys is not None:
            # What makes no sense now cannot be triggered.
            self.host.actions[name].trigger()

    def _take(self, state: DesktopKeysState) -> None:
        if self._keys is not None:
            self._state = state
            self._show()

    def _show(self) -> None:
        if self.panel is not None:
            self.panel.show_view(view_of(self._state, self._words))

    def _closed(self) -> None:
        if self.panel is not None:
            self.panel.deleteLater()
            self.panel = None
