"""Outputs on every page: they are fed, paused, changed to another profile, and shown in the strip."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from gui.model.remote import RemoteCommand
from gui.model.state import AppState
from gui.pages.outputs.actions import EVERYWHERE
from gui.pages.outputs.lamp import OutputsLamp
from gui.pages.outputs.model import OutputsModel
from gui.pages.outputs.remote import outputs_commands, outputs_status
from gui.pages.protocol import Host, Slots, Tool

# How each is doing is looked at four times a second: quicker numbers cannot be read.
REFRESH_S = 0.25


def outputs_model(host: Host) -> OutputsModel:
    """The one of a window."""
    return OutputsModel(host.controller)


class OutputsTool(Tool):
    """The page shows what is on, this tool has it done."""

    actions = EVERYWHERE

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.model = host.part(outputs_model)
        shown = ("pause_outputs", "previous_profile", "next_profile", "mode_outputs")
        self.strip = self.lamp = OutputsLamp([host.actions[name] for name in shown])
        self._refreshed_s = float("-inf")
        self._show()

    def slots(self) -> Slots:
        return {
            "pause_outputs": self._pause,
            "next_profile": lambda: self.model.desk.step(1),
            "previous_profile": lambda: self.model.desk.step(-1),
        }

    def show_state(self, old: AppState, new: AppState) -> None:
        if new.phase is not old.phase or new.mode is not old.mode:
            self._show()

    def tick(self, now_s: float) -> None:
        self.model.tick(now_s, self.host.drawn)
        if now_s - self._refreshed_s >= REFRESH_S:
            self._refreshed_s = now_s
            self._show()

    def remote_commands(self) -> Iterable[RemoteCommand]:
        return outputs_commands(self.model)

    def remote_status(self) -> Mapping[str, Any]:
        return {"outputs": outputs_status(self.model)}

    def close(self) -> None:
        self.model.close()

    def wait(self) -> None:
        self.model.wait()

    def _pause(self, on: bool) -> None:
        self.model.pause(on)
        self._show()

    def _show(self) -> None:
        actions = self.host.actions
        actions["pause_outputs"].setChecked(self.model.paused)
        several = len(self.model.desk.book.profiles) > 1
        for name in ("next_profile", "previous_profile"):
            actions[name].setEnabled(several)
        self.lamp.show_view(self.model.lamp())
