"""What other programs can ask of any app: pages, pause, source and the actions of its menus. Pages and tools add their
own by `gui.pages.protocol.Feature.remote_commands`. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from gui.model.action_spec import BY_HAND_ONLY
from gui.model.controller import Controller
from gui.model.drop import source_of
from gui.model.remote import RemoteCommand, RemoteError, chosen
from gui.model.tracking import ACTIVE_PHASES, Phase
from gui.words import later, tr
from tracker.pipeline import Mode
from tracker.types import State

_ON_OFF = {"on": True, "off": False}


class Trigger(Protocol):
    """Does an action; a toggle is turned, or put where it is to be. Returns whether it is one that can be done now."""

    def __call__(self, name: str, on: bool | None = None) -> bool:
        """Do it."""


@dataclass(frozen=True, slots=True)
class RemoteActions:
    """The actions of the window.

    Attributes
    ----------
    words : mapping
        Their names, and their words in the user's language.
    toggles : frozenset of str
        The names of those that are on or off.
    trigger : callable
    bring_forward : callable
        Has the window seen, given the token that the desktop may want for it.
    """

    words: Mapping[str, str]
    toggles: frozenset[str]
    trigger: Trigger
    bring_forward: Callable[[str], object]


def window_commands(control: Controller, actions: RemoteActions) -> tuple[RemoteCommand, ...]:
    """What can be asked of every app."""
    pages = {page.name: tr(page.title) for page in control.pages}
    modes = {mode.value: mode.value for mode in Mode}
    words = {name: words for name, words in actions.words.items() if name not in BY_HAND_ONLY}
    return (
        RemoteCommand(
            "recenter", later("Make where the head is now the middle"), lambda _: _recenter(control, actions)
        ),
        RemoteCommand("pause", later("Hold the picture still"), lambda _: _pause(control)),
        RemoteCommand("resume", later("Go on, or play an ended clip again"), lambda _: _resume(control)),
        RemoteCommand(
            "page", later("Show a page"), lambda text: _show_page(control, chosen(text, pages)), "NAME", lambda: pages
        ),
        RemoteCommand(
            "mode",
            later("Follow the head or the face, until another page is shown"),
            lambda text: _use_mode(control, Mode(chosen(text, modes))),
            "|".join(modes),
            lambda: modes,
        ),
        RemoteCommand("source", later("Track another source"), partial(_use_source, control), "SOURCE"),
        RemoteCommand(
            "show", later("Bring the window to the front"), lambda token: _show_window(actions, token), "[TOKEN]"
        ),
        RemoteCommand("snapshot", later("Save the picture as it is shown"), lambda _: _save_snapshot(actions)),
        RemoteCommand(
            "action",
            later("Do what an item of a menu does"),
            lambda text: _do_action(actions, words, text),
            "NAME [on|off]",
            lambda: words,
        ),
    )


def _recenter(control: Controller, actions: RemoteActions) -> str:
    if control.state.tracker is not State.TRACKING or not actions.trigger("recenter"):
        raise RemoteError(later("Nobody is tracked now who could be taken as the middle."))
    return tr("Recentred.")


def _show_window(actions: RemoteActions, token: str) -> str:
    actions.bring_forward(token)
    return tr("The window is shown.")


def _save_snapshot(actions: RemoteActions) -> str:
    actions.trigger("snapshot")
    return tr("The picture is being saved.")


def _pause(control: Controller) -> str:
    phase = control.state.phase
    if phase is Phase.RUNNING:
        control.toggle_pause()
    elif phase is not Phase.PAUSED:
        raise RemoteError(later("Nothing is running that could be held."))
    return tr("Paused.")


def _resume(control: Controller) -> str:
    phase = control.state.phase
    if phase is Phase.RUNNING:
        return tr("It is running already.")
    if phase not in (*ACTIVE_PHASES, Phase.ENDED):
        raise RemoteError(later("Nothing is held that could go on."))
    control.toggle_pause()
    return tr("It goes on.")


def _show_page(control: Controller, name: str) -> str:
    control.use_page(name)
    return tr(control.state.page.title)


def _use_mode(control: Controller, mode: Mode) -> str:
    control.use_mode(mode)
    return tr("The face is followed.") if mode is Mode.FACE else tr("The head is followed.")


def _use_source(control: Controller, source: str) -> str:
    if not source:
        raise RemoteError(later("Say which: camera, demo, the name of a camera, a file or a folder."))
    named = {camera.key: camera.name for camera in control.state.cameras}
    key = next((key for key, name in named.items() if name.casefold() == source.casefold()), source)
    control.choose(source_of(key))
    return tr("Opening {source}…", source=source)


def _do_action(actions: RemoteActions, words: Mapping[str, str], text: str) -> str:
    asked, _, last = text.rpartition(" ")
    on = _ON_OFF.get(last.lower()) if asked else None
    name = chosen(text if on is None else asked, words)
    if on is not None and name not in actions.toggles:
        raise RemoteError(tr("“{words}” cannot be switched on or off.", words=words[name]))
    if not actions.trigger(name, on):
        raise RemoteError(tr("“{words}” cannot be done now, or not on this page.", words=words[name]))
    return words[name]
