"""The desktop's portal for shortcuts, by which keys steer a program that has not the focus, under Wayland too.

What is said to it is that of `org.freedesktop.portal.GlobalShortcuts`; how, is the matter of a `Bus`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

from tracker.errors import VisavisError
from tracker.words import later

DESKTOP = "org.freedesktop.portal.Desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_PATH = "/org/freedesktop/portal/desktop"
_REQUEST, _SESSION = "org.freedesktop.portal.Request", "org.freedesktop.portal.Session"
_NOT_ALLOWED = "org.freedesktop.portal.Error.NotAllowed"
_NO_PORTAL = later("This desktop lends its keys to no program.")
_NO_NAME = later("This desktop lends its keys only to programs in its menu; docs/remote.md tells how to put it there.")
_REFUSED = later("The desktop has not lent any keys.")
_TAKEN_BACK = later("The desktop has taken its keys back.")


class PortalError(VisavisError):
    """Keys of the desktop cannot be used; the message says why."""


class BusError(Exception):
    """What was called for was answered by an error.

    Parameters
    ----------
    name : str
        Of the error, as the bus has it.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Call:
    """Something to be called for at the portal: an interface's method, and what goes with it.

    Values of dictionaries are texts, and variants on the wire.
    """

    path: str
    interface: str
    method: str
    signature: str = ""
    body: Sequence[Any] = ()


@dataclass(frozen=True, slots=True)
class Signal:
    """Something that the portal tells, without variants."""

    path: str
    interface: str
    name: str
    body: Sequence[Any] = ()


class Bus(Protocol):
    """A connection to the desktop's bus."""

    async def call(self, call: Call) -> Sequence[Any]:
        """What the portal answers, without variants; raises a `BusError`."""

    async def signal(self) -> Signal:
        """The next thing that the portal tells, of all since the connection was made; raises a `PortalError` at the
        end."""

    def close(self) -> None:
        """Let go of the connection, and of what was lent for it."""


@dataclass(frozen=True, slots=True)
class DesktopKey:
    """Something that a key of the desktop can do.

    Attributes
    ----------
    name : str
        The same at every start, as the desktop keeps the key by it.
    help : str
        For the user, who chooses the key.
    preferred : str
        As the desktop's specification of shortcuts writes keys: ``CTRL+ALT+c``.
    """

    name: str
    help: str
    preferred: str


class PortalKeys:
    """Keys that the desktop lends for as long as the bus is connected.

    Parameters
    ----------
    bus : Bus
    app_id : str
        The name by which the desktop knows the program: that of its file in the menu.
    """

    def __init__(self, bus: Bus, app_id: str) -> None:
        self._bus, self._app_id = bus, app_id
        self._session = ""

    async def bind(self, keys: Sequence[DesktopKey]) -> dict[str, str]:
        """Ask for keys; the desktop may ask its user, who may take any time.

        Parameters
        ----------
        keys : sequence of DesktopKey

        Returns
        -------
        dict
            The words of each key that was given, by its name.

        Raises
        ------
        PortalError
            If there are none to be had.
        """
        await self._introduce()
        try:
            made = await self._request("CreateSession", "a{sv}", [], {"session_handle_token": "visavis"})
            self._session = str(made["session_handle"])
            wanted = [[key.name, {"description": key.help, "preferred_trigger": key.preferred}] for key in keys]
            bound = await self._request("BindShortcuts", "oa(sa{sv})sa{sv}", [self._session, wanted, ""], {})
        except BusError as error:
            raise PortalError(_NO_NAME if error.name == _NOT_ALLOWED else _REFUSED) from error
        except KeyError as error:
            raise PortalError(_REFUSED) from error
        return _words(bound.get("shortcuts", ()))

    async def next(self) -> str | dict[str, str]:
        """Wait for a key to be pressed, and give its name; or, if the user gives other keys, their words.

        Raises
        ------
        PortalError
            If the desktop lends them no longer.
        """
        while True:
            signal = await self._bus.signal()
            if signal.interface == _SESSION and signal.path == self._session:
                raise PortalError(_TAKEN_BACK)
            if signal.interface != SHORTCUTS or not signal.body or signal.body[0] != self._session:
                continue
            if signal.name == "Activated":
                return str(signal.body[1])
            if signal.name == "ShortcutsChanged":
                return _words(signal.body[1])

    async def _introduce(self) -> None:
        """Say who asks, and look whether there is such a portal."""
        named = Call(_PATH, "org.freedesktop.host.portal.Registry", "Register", "sa{sv}", (self._app_id, {}))
        # An older portal, or one that does not find the program in its menu: it may lend keys all the same.
        with suppress(BusError):
            await self._bus.call(named)
        try:
            await self._bus.call(Call(_PATH, "org.freedesktop.DBus.Properties", "Get", "ss", (SHORTCUTS, "version")))
        except BusError as error:
            raise PortalError(_NO_PORTAL) from error

    async def _request(
        self, method: str, signature: str, body: Sequence[Any], options: Mapping[str, str]
    ) -> Mapping[str, Any]:
        """Call for something that is answered later, by a signal of an object that is named at once."""
        token = {"handle_token": f"visavis_{method.lower()}"}
        answer = await self._bus.call(Call(_PATH, SHORTCUTS, method, signature, (*body, {**options, **token})))
        while True:
            signal = await self._bus.signal()
            if signal.interface == _REQUEST and signal.path == answer[0] and signal.name == "Response":
                refused, results = signal.body
                if refused:
                    raise PortalError(_REFUSED)
                found: Mapping[str, Any] = results
                return found


def _words(shortcuts: Sequence[Any]) -> dict[str, str]:
    """What the desktop says of each key that has one."""
    return {str(name): str(told.get("trigger_description", "")) for name, told in shortcuts}
