"""Keys by Linux's uinput: a keyboard that does not exist, seen by every desktop and by the consoles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tracker.keyboard.names import KEYS, MODIFIERS, KeyPress
from tracker.keyboard.uinput_device import DEVICE, KEY, UinputDevice

_NAME = "visavis gestures"


class UinputKeyboard:
    """A made-up keyboard; its keys are places, so letters come out as the desktop's layout has them there.

    Parameters
    ----------
    evdev, device
        See `UinputDevice`.

    Raises
    ------
    KeyboardError
        See `UinputDevice`.
    """

    way = "uinput"

    def __init__(self, evdev: Any = None, device: Path = DEVICE) -> None:
        codes = sorted(key.code for key in (*KEYS.values(), *MODIFIERS.values()))
        self._device = UinputDevice({KEY: codes}, _NAME, evdev=evdev, node=device)

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
        for key in press.keys:
            self._device.write([(KEY, key.code, 1)])

    def up(self, press: KeyPress) -> None:
        """Let go of them, the modifiers last; raises what `down` raises."""
        for key in reversed(press.keys):
            self._device.write([(KEY, key.code, 0)])

    def close(self) -> None:
        """Take the keyboard away."""
        self._device.close()
