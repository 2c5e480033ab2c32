"""What an output is: one protocol to one target, and how it is described to people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

from tracker.errors import VisavisError
from tracker.outputs.sample import Sample
from tracker.readings import NOTHING, Wanted


class OutputError(VisavisError):
    """Nothing can be sent there. Unless it is `UnheardError`, the output is closed, and opened again a while later."""


class UnheardError(OutputError):
    """Nobody listens there now; the output stays open, as somebody may begin to at any time."""


class Output(Protocol):
    """One protocol to one target. All of it is called one after the other, on a thread on which it may wait."""

    def open(self) -> object:
        """Get ready to send.

        Raises
        ------
        OutputError or OSError
            If that cannot be now; it is tried again a while later.
        """

    def send(self, sample: Sample) -> int:
        """Send what this protocol has to say after a frame.

        Returns
        -------
        int
            How many packets went out; 0 where the protocol says nothing, as while there is no face.

        Raises
        ------
        OutputError or OSError
            If the target is lost.
        """

    def idle(self) -> int:
        """Do what is to be done while there are no new frames; called about four times a second then. As `send`."""

    def close(self) -> object:
        """Let go of what `open` got, also after it or `send` has raised."""


class OutputState(Enum):
    """How an output is doing."""

    OFF = "off"
    WAITING = "waiting"  # for its target
    SILENT = "silent"  # ready, but there is nothing to be sent: no face
    SENDING = "sending"


@dataclass(frozen=True, slots=True)
class OutputStatus:
    """How an output is doing.

    Attributes
    ----------
    name : str
    state : OutputState
    packets : int
        Sent so far.
    packets_hz : float
        In the last second.
    error : str
        What stands against it now, in a sentence; '' for nothing.
    last_error : str
        What stood against it last, also if that is over.
    delay_ms, delay_95_ms : float or None
        From the capture of a picture to its packet: median and 95 % of the last ones.
    """

    name: str
    state: OutputState = OutputState.OFF
    packets: int = 0
    packets_hz: float = 0.0
    error: str = ""
    last_error: str = ""
    delay_ms: float | None = None
    delay_95_ms: float | None = None


@dataclass(frozen=True, slots=True)
class OutputKind:
    """A protocol, as it can be chosen from a list.

    Attributes
    ----------
    name : str
        In files and on the command line, such as ``"opentrack"``.
    title : str
        Its name as people read it.
    feeds : str
        Which programs take it, in a line.
    help : str
        What is to be done in the receiving program, in some sentences.
    icon : str
        Of the list.
    settings : type
        A frozen ``...Settings`` class of its own settings: the target first.
    make : callable
        Makes the output from such settings; opens nothing.
    wanted : Wanted
        What must be read from faces for it.
    pictures : bool
        Whether it looks at pictures.
    """

    name: str
    title: str
    feeds: str
    help: str
    icon: str
    settings: type
    make: Callable[[Any], Output]
    wanted: Wanted = NOTHING
    pictures: bool = False
