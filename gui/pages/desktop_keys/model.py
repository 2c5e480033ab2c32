"""Which keys of the desktop the app asks for, and what is shown of them. No Qt."""

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from gui.words import tr
from tracker.control.desktop_keys import DesktopKeysState
from tracker.control.portal import DesktopKey
from tracker.program import start_words

# Actions of the window, and the keys that are proposed for them.
OFFERED = {
    "recenter": "CTRL+ALT+c",
    "pause": "CTRL+ALT+p",
    "record": "CTRL+ALT+r",
    "mark_event": "CTRL+ALT+m",
    "snapshot": "CTRL+ALT+s",
    "pause_outputs": "CTRL+ALT+o",
    "next_profile": "CTRL+ALT+n",
}


@dataclass(frozen=True, slots=True)
class DesktopKeysView:
    """What is shown.

    Attributes
    ----------
    on : bool
        Whether keys are asked for.
    text : str
        In a line, how it stands.
    rows : tuple of (what it does, key)
    """

    on: bool
    text: str
    rows: tuple[tuple[str, str], ...]


def keys_for(words: Mapping[str, str]) -> tuple[DesktopKey, ...]:
    """What is asked for, given the words of those of `OFFERED` that there are."""
    return tuple(DesktopKey(name, help, OFFERED[name]) for name, help in words.items())


def view_of(state: DesktopKeysState | None, words: Mapping[str, str]) -> DesktopKeysView:
    """What is shown of a state, None while keys are not asked for; ``words`` as for `keys_for`."""
    triggers = state.triggers if state is not None else {}
    rows = tuple((help, _key_words(triggers.get(name))) for name, help in words.items())
    return DesktopKeysView(state is not None, _text_of(state), rows)


def send_line(request: str) -> str:
    """What the desktop's own settings can bind to a key."""
    words = [*start_words(), "send", *request.split()]
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


def _text_of(state: DesktopKeysState | None) -> str:
    if state is None:
        return tr("Off: keys steer this app only while it has the focus.")
    if state.problem:
        return tr(state.problem)
    if state.asking:
        return tr("The desktop has been asked. It may want you to choose the keys.")
    if not state.triggers:
        return tr("The desktop has given no key yet. Choose some in its settings.")
    return tr("These keys steer the app, whatever window has the focus.")


def _key_words(trigger: str | None) -> str:
    if trigger is None:
        return tr("no key")
    return trigger or tr("as set in the desktop")
