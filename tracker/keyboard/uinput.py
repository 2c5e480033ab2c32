"""Keys by Linux's uinput: a keyboard that does not exist, seen by every desktop and by the consoles."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from tracker.errors import KeyboardError
from tracker.keyboard.names import KEYS, MODIFIERS, KeyPress

DEVICE = Path("/dev/uinput")
_NAME = "visavis gestures"


class UinputKeyboard:
    """A made-up keyboard; its keys are places, so letters come out as the desktop's layout has them there.

    Parameters
    ----------
    evdev : module, optional
        python-evdev; None: the one that is installed.
    device : Path

    Raises
    ------
    KeyboardError
        If evdev is not installed, or uinput may not be used.
    """

    way = "uinput"

    def __init__(self, evdev: Any = None, device: Path = DEVICE) -> None:
        evdev = evdev or _installed()
        if not device.exists():
            raise KeyboardError("This system has no uinput; load its module with: sudo modprobe uinput")
        if not os.access(device, os.W_OK):
            raise KeyboardError(
                "uinput may not be used by you; let a udev rule allow it, "
                'KERNEL=="uinput", TAG+="uaccess" in /etc/udev/rules.d/60-visavis.rules, and start the system again.'
            )
        self._key, self._broken = evdev.ecodes.EV_KEY, (evdev.UInputError, OSError)
        codes = sorted(key.code for key in (*KEYS.values(), *MODIFIERS.values()))
        try:
            self._device = evdev.UInput({self._key: codes}, name=_NAME, devnode=str(device))
        except self._broken as error:
            raise KeyboardError(f"uinput made no keyboard ({error}); start the system again.") from error

    def down(self, press: KeyPress) -> None:
        """Press the keys, the modifiers first.

        Parameters
        ----------
        press : KeyPress

        Raises
        ------
        KeyboardError
            If the keyboard is gone.
        """
        self._write([(key.code, 1) for key in press.keys])

    def up(self, press: KeyPress) -> None:
        """Let go of them, the modifiers last; raises what `down` raises."""
        self._write([(key.code, 0) for key in reversed(press.keys)])

    def close(self) -> None:
        """Take the keyboard away."""
        self._device.close()

    def _write(self, changes: list[tuple[int, int]]) -> None:
        try:
            for code, value in changes:
                self._device.write(self._key, code, value)
                self._device.syn()
        except self._broken as error:
            raise KeyboardError(f"uinput takes no keys any more ({error}); switch them off and on again.") from error


def _installed() -> Any:
    try:
        import evdev
    except ImportError as error:
        raise KeyboardError("Keys by uinput need a package; install it with: pip install evdev") from error
    return evdev
