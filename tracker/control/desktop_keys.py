"""Keys of the desktop on a thread of their own, for as long as they are wanted."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Thread
from types import MappingProxyType

from tracker.control.portal import Bus, DesktopKey, PortalError, PortalKeys
from tracker.control.session_bus import open_bus


@dataclass(frozen=True, slots=True)
class DesktopKeysState:
    """How it stands with them.

    Attributes
    ----------
    asking : bool
        Whether the desktop has been asked and has not answered; it may wait for its user.
    problem : str
        A sentence on why there are none, or ''.
    triggers : mapping
        The words of each key that was given, by its name; empty words where the desktop says none.
    """

    asking: bool = False
    problem: str = ""
    triggers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class DesktopKeys:
    """Asks for keys at once, and has done what they stand for until it is closed.

    Parameters
    ----------
    app_id : str
        See `PortalKeys`.
    keys : sequence of DesktopKey
    fire : callable
        Given the name of each key that is pressed; called on the thread.
    tell : callable
        Given each new state; called on the thread.
    connect : callable
        Gives the bus.
    """

    def __init__(
        self,
        app_id: str,
        keys: Sequence[DesktopKey],
        fire: Callable[[str], object],
        tell: Callable[[DesktopKeysState], object],
        connect: Callable[[], Awaitable[Bus]] = open_bus,
    ) -> None:
        self._app_id, self._keys, self._fire, self._tell, self._connect = app_id, keys, fire, tell, connect
        self._loop: Future[tuple[asyncio.AbstractEventLoop, asyncio.Task[None]]] = Future()
        self._thread = Thread(target=lambda: asyncio.run(self._work()), name="visavis-desktop-keys", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Give the keys back."""
        loop, task = self._loop.result()
        with suppress(RuntimeError):  # it has ended by itself
            loop.call_soon_threadsafe(task.cancel)
        self._thread.join()

    async def _work(self) -> None:
        task = asyncio.ensure_future(self._lend())
        self._loop.set_result((asyncio.get_running_loop(), task))
        with suppress(asyncio.CancelledError):
            await task

    async def _lend(self) -> None:
        self._tell(DesktopKeysState(asking=True))
        try:
            bus = await self._connect()
            try:
                await self._serve(PortalKeys(bus, self._app_id))
            finally:
                bus.close()
        except PortalError as error:
            self._tell(DesktopKeysState(problem=str(error)))

    async def _serve(self, lent: PortalKeys) -> None:
        triggers = await lent.bind(self._keys)
        names = {key.name for key in self._keys}
        while True:
            self._tell(DesktopKeysState(triggers=MappingProxyType(triggers)))
            while isinstance(told := await lent.next(), str):
                if told in names:
                    self._fire(told)
            triggers = told
