"""The desktop's bus, by the package dbus-fast, as `tracker.control.portal` wants it.

Qt's own D-Bus cannot be told from Python what a list of structures is, which is what the portal wants of shortcuts.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tracker.control.portal import DESKTOP, Bus, BusError, Call, PortalError, Signal
from tracker.words import later

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

_BUS, _BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
_NO_PACKAGE = later("Keys of the desktop need the package dbus-fast: pip install dbus-fast")
_NO_BUS = later("There is no desktop here that could lend keys.")
_GONE = later("The desktop is gone.")


async def open_bus() -> Bus:
    """Connect to the bus of the user's session.

    Returns
    -------
    Bus

    Raises
    ------
    PortalError
        If that cannot be.
    """
    try:
        from dbus_fast import AuthError, InvalidAddressError
        from dbus_fast.aio import MessageBus
    except ImportError as error:
        raise PortalError(_NO_PACKAGE) from error
    try:
        connected = await MessageBus().connect()
    except (OSError, EOFError, AuthError, InvalidAddressError) as error:
        raise PortalError(_NO_BUS) from error
    bus = SessionBus(connected)
    await bus.subscribe()
    return bus


class SessionBus:
    """See `tracker.control.portal.Bus`.

    Parameters
    ----------
    bus : MessageBus
        Connected.
    """

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self._signals: asyncio.Queue[Signal | None] = asyncio.Queue()
        bus.add_message_handler(self._take)
        self._watching = asyncio.ensure_future(self._watch())

    async def subscribe(self) -> None:
        """Hear from now on what the portal tells."""
        rule = f"type='signal',sender='{DESKTOP}'"
        await self._call(_BUS, Call(_BUS_PATH, _BUS, "AddMatch", "s", (rule,)))

    async def call(self, call: Call) -> Sequence[Any]:
        """What the portal answers."""
        return await self._call(DESKTOP, call)

    async def signal(self) -> Signal:
        """The next thing that the portal tells."""
        signal = await self._signals.get()
        if signal is None:
            raise PortalError(_GONE)
        return signal

    def close(self) -> None:
        """Let go of the connection."""
        self._watching.cancel()
        self._bus.disconnect()

    async def _call(self, destination: str, call: Call) -> Sequence[Any]:
        from dbus_fast import Message, MessageType, unpack_variants

        message = Message(
            destination=destination,
            path=call.path,
            interface=call.interface,
            member=call.method,
            signature=call.signature,
            body=_with_variants(list(call.body)),
        )
        try:
            reply = await self._bus.call(message)
        except (EOFError, OSError) as error:
            raise PortalError(_GONE) from error
        if reply is None or reply.message_type is MessageType.ERROR:
            raise BusError("" if reply is None else str(reply.error_name))
        answer: Sequence[Any] = unpack_variants(reply.body)
        return answer

    def _take(self, message: Message) -> None:
        from dbus_fast import MessageType, unpack_variants

        if message.message_type is MessageType.SIGNAL:
            told = Signal(str(message.path), str(message.interface), str(message.member), unpack_variants(message.body))
            self._signals.put_nowait(told)

    async def _watch(self) -> None:
        try:
            await self._bus.wait_for_disconnect()
        except (EOFError, OSError):
            pass
        finally:
            self._signals.put_nowait(None)


def _with_variants(value: Any) -> Any:
    from dbus_fast import Variant

    if isinstance(value, dict):
        return {name: Variant("s", text) for name, text in value.items()}
    return [_with_variants(one) for one in value] if isinstance(value, list) else value
