"""What other programs can ask of outputs, and are told of them. No Qt."""

from __future__ import annotations

from functools import partial
from typing import Any

from gui.model.remote import RemoteCommand, RemoteError, chosen
from gui.pages.outputs.model import OutputsModel
from gui.words import later, tr

_ON_OFF = {"on": "on", "off": "off"}
_GOING = {"pause": "pause", "resume": "resume"}


def outputs_commands(model: OutputsModel) -> tuple[RemoteCommand, ...]:
    """What can be asked for."""
    desk = model.desk
    return (
        RemoteCommand(
            "profile",
            later("Send what another profile says"),
            partial(_choose, model),
            "NAME",
            lambda: {name: name for name in desk.book.names},
        ),
        RemoteCommand(
            "outputs",
            later("Send nothing for now, or go on"),
            partial(_pause, model),
            "pause|resume",
            lambda: _GOING,
        ),
        RemoteCommand(
            "output",
            later("Switch an output on or off"),
            partial(_switch, model),
            "NAME on|off",
            lambda: {entry.name: entry.name for entry in desk.profile.outputs},
        ),
    )


def outputs_status(model: OutputsModel) -> dict[str, Any]:
    """How outputs go; what is not known is None."""
    profile, statuses = model.desk.profile, model.hub.statuses()
    told = [
        {
            "name": status.name,
            "kind": profile.entry(status.name).kind.name,
            "state": status.state.value,
            "packets_hz": status.packets_hz,
            "delay_ms": None if status.delay_ms is None else round(status.delay_ms, 1),
            "error": status.error or None,
        }
        for status in statuses.values()
        if any(entry.name == status.name for entry in profile.outputs)
    ]
    return {"profile": profile.name, "paused": model.paused, "outputs": told}


def _choose(model: OutputsModel, text: str) -> str:
    name = chosen(text, {name: name for name in model.desk.book.names})
    model.desk.choose(name)
    return tr("Profile: {name}", name=name)


def _pause(model: OutputsModel, text: str) -> str:
    paused = chosen(text, _GOING) == "pause"
    model.pause(paused)
    return tr("Outputs are paused.") if paused else tr("Outputs go on.")


def _switch(model: OutputsModel, text: str) -> str:
    asked, _, last = text.rpartition(" ")
    on = chosen(last, _ON_OFF) == "on"
    names = {entry.name: entry.name for entry in model.desk.profile.outputs}
    if not names:
        raise RemoteError(later("The profile in use has no outputs."))
    name = chosen(asked, names)
    model.desk.switch(name, on)
    return tr("{name} is on.", name=name) if on else tr("{name} is off.", name=name)
