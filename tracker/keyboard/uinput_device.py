"""Devices that do not exist, by Linux's uinput: every desktop, console and game takes them for real ones."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tracker.errors import KeyboardError

DEVICE = Path("/dev/uinput")
# Kinds of events, as Linux numbers them.
KEY, RELATIVE, ABSOLUTE = 1, 2, 3
Change = tuple[int, int, int]


class UinputDevice:
    """A made-up device.

    Parameters
    ----------
    events : mapping of int to sequence
        What it has: the codes of each kind of event; of absolute ones each with its value, lowest, highest, fuzz, flat
        and resolution.
    name : str
    evdev : module, optional
        python-evdev; None: the one that is installed.
    node : Path
    identity : int
        ``vendor``, ``product``, ``version``, by which programs know it again.

    Raises
    ------
    KeyboardError
        If evdev is not installed, or uinput may not be used.
    """

    def __init__(
        self,
        events: Mapping[int, Sequence[Any]],
        name: str,
        *,
        evdev: Any = None,
        node: Path = DEVICE,
        **identity: int,
    ) -> None:
        evdev = evdev or _installed()
        if not node.exists():
            raise KeyboardError("This system has no uinput; load its module with: sudo modprobe uinput")
        if not os.access(node, os.W_OK):
            raise KeyboardError(
                "uinput may not be used by you; let a udev rule allow it, "
                'KERNEL=="uinput", TAG+="uaccess" in /etc/udev/rules.d/60-visavis.rules, and start the system again.'
            )
        self._broken = (evdev.UInputError, OSError)
        try:
            self._device = evdev.UInput(dict(events), name=name, devnode=str(node), **identity)
        except self._broken as error:
            raise KeyboardError(f"uinput made no device ({error}); start the system again.") from error

    def write(self, changes: Iterable[Change]) -> None:
        """Have some things change at once.

        Parameters
        ----------
        changes : iterable of (int, int, int)
            Kind of event, code and value.

        Raises
        ------
        KeyboardError
            If the device is gone.
        """
        try:
            for kind, code, value in changes:
                self._device.write(kind, code, value)
            self._device.syn()
        except self._broken as error:
            raise KeyboardError(f"uinput takes nothing any more ({error}); switch it off and on again.") from error

    def close(self) -> None:
        """Take the device away."""
        self._device.close()


def _installed() -> Any:
    try:
        import evdev
    except ImportError as error:
        raise KeyboardError("uinput needs a package; install it with: pip install evdev") from error
    return evdev
