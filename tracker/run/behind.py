"""Work that goes on behind whatever else does: how far it is, that it can be left, and what comes of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from threading import Event, Thread
from typing import Generic, Protocol, TypeVar

from tracker.errors import VisavisError
from tracker.words import later

log = logging.getLogger(__name__)

Made = TypeVar("Made")
Order = TypeVar("Order")


class Progress(Enum):
    """Where it is."""

    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


class Tell(Protocol):
    """Is told how far the work is; leaves it by an exception once it is not wanted any more."""

    def __call__(self, share: float | None = None, step: str = "") -> None:
        """See `WorkStatus`."""


@dataclass(frozen=True, slots=True)
class WorkStatus(Generic[Made]):
    """How it goes.

    Attributes
    ----------
    progress : Progress
    share : float or None
        How far it is, 0 to 1; None where that is not known.
    step : str
        What is being done, where the work says so.
    problem : str
        Why it failed, in a sentence.
    made : object or None
        What came of it, once it is done.
    """

    progress: Progress = Progress.RUNNING
    share: float | None = 0.0
    step: str = ""
    problem: str = ""
    made: Made | None = None

    @property
    def is_over(self) -> bool:
        """Whether it is done, was cancelled, or failed."""
        return self.progress is not Progress.RUNNING


class _CancelledError(Exception):
    """Leaves the work, which keeps nothing half then."""


def _fault(reason: str) -> str:
    return later(f"This is a fault of the program ({reason}).")


class WorkBehind(Generic[Made]):
    """Does one piece of work, once, on a thread of its own.

    Parameters
    ----------
    name : str
        Of the thread.
    work : callable
        Does it, and gives what came of it. It gets a `Tell`, which it calls often enough to be left soon.
    failed : callable
        Makes a sentence of an error that should not be, such as ``"ValueError: no"``.
    """

    def __init__(self, name: str, work: Callable[[Tell], Made], failed: Callable[[str], str] = _fault) -> None:
        self._work_with, self._failed = work, failed
        self._cancelled = Event()
        self._status: WorkStatus[Made] = WorkStatus()
        self._thread = Thread(target=self._work, name=f"visavis-{name}", daemon=True)

    @property
    def status(self) -> WorkStatus[Made]:
        """How it goes; may be asked from any thread. The same object as long as there is nothing new."""
        return self._status

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def cancel(self) -> None:
        """Leave it; returns at once."""
        self._cancelled.set()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until it is over; False if that takes longer."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _tell(self, share: float | None = None, step: str = "") -> None:
        if self._cancelled.is_set():
            raise _CancelledError
        self._status = WorkStatus(share=share, step=step)

    def _work(self) -> None:
        try:
            self._status = WorkStatus(Progress.DONE, 1.0, made=self._work_with(self._tell))
        except _CancelledError:
            self._status = WorkStatus(Progress.CANCELLED)
        except VisavisError as error:
            self._status = WorkStatus(Progress.FAILED, problem=str(error))
        except Exception as error:
            log.exception("%s failed", self._thread.name)
            self._status = WorkStatus(Progress.FAILED, problem=self._failed(f"{type(error).__name__}: {error}"))


class NewestOrder(Generic[Order, Made]):
    """Does one order at a time behind; of those that come in the meantime the last is next.

    Parameters
    ----------
    name : str
        Of the threads.
    do : callable
        Does an order, and gives what came of it.
    failed : callable
        Gives the same for an order that failed, and why, in a sentence.
    """

    def __init__(self, name: str, do: Callable[[Order], Made], failed: Callable[[Order, str], Made]) -> None:
        self._name, self._do, self._failed = name, do, failed
        self._present: tuple[Order, WorkBehind[Made]] | None = None
        self._next: Order | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being done, or was done and not polled yet."""
        return self._present is not None

    @property
    def waiting(self) -> Order | None:
        """What is next."""
        return self._next

    def begin(self, order: Order) -> None:
        """Have something done."""
        if self._present is not None:
            self._next = order
            return
        work = WorkBehind(self._name, lambda tell: self._do(order))
        self._present = order, work
        work.start()

    def poll(self) -> Made | None:
        """The newest answer, once."""
        if self._present is None or not self._present[1].status.is_over:
            return None
        (order, work), self._present = self._present, None
        if self._next is not None:
            waiting, self._next = self._next, None
            self.begin(waiting)
        status = work.status
        return self._failed(order, status.problem) if status.progress is Progress.FAILED else status.made

    def wait(self, timeout_s: float) -> None:
        """Wait for the end of what is being done; nothing else begins."""
        self._next = None
        self.join(timeout_s)

    def join(self, timeout_s: float) -> None:
        """Wait for the end of what is being done; what waits begins with the next poll."""
        if self._present is not None:
            self._present[1].wait(timeout_s)
