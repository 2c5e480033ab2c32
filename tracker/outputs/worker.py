"""Runs one output: the newest sample wins, and a target that is lost is tried again.

What may wait has a thread of its own, so that nothing that happens there costs tracking or another output anything:
`put` stores a reference and returns. Datagrams wait for nothing, and go out at once.
"""

from __future__ import annotations

import errno
import logging
import time
from collections import deque
from collections.abc import Callable, Iterable
from threading import Condition, Lock, Thread

import numpy as np

from tracker.errors import VisavisError
from tracker.outputs.output import Output, OutputState, OutputStatus, UnheardError
from tracker.outputs.sample import Sample
from tracker.outputs.sending import Sending
from tracker.outputs.udp import UdpOutput
from tracker.words import later

log = logging.getLogger(__name__)

IDLE_S = 0.25
# A target that cannot be reached is tried again after so long, and after ever longer.
FIRST_WAIT_S, LONGEST_WAIT_S = 0.5, 4.0
# What stands against it is over after so long without it: some take a call only to hang up, and of datagrams only every
# other one is refused.
_CALM_S = 1.5
# So long others may take to let go of what is wanted here.
_LETTING_GO_S, _LOOKS_EVERY_S = 2.0, 0.05
_RATE_OVER_S = 1.0
_NO_WAY = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN)
_DELAYS_KEPT = 256

Clock = Callable[[], float]


class OutputWorker:
    """One output at work, with a thread of its own to open it, and to send where that may wait.

    Parameters
    ----------
    name : str
    output : Output
    sending : Sending
    clock : callable
        Seconds on the clock of `time.monotonic`.
    before : iterable of OutputWorker
        Those that are closed, and may have what this one needs, such as its port: it begins when they have ended.

    Attributes
    ----------
    name : str
    sending : Sending
        May be replaced at any time.
    """

    def __init__(
        self,
        name: str,
        output: Output,
        sending: Sending,
        clock: Clock = time.monotonic,
        before: Iterable[OutputWorker] = (),
    ) -> None:
        self.name, self.sending = name, sending
        self._output, self._clock = output, clock
        # Datagrams wait for nothing, so they go out on the thread that brings the sample: to wake one for each takes
        # longer than to send them.
        self._is_prompt = isinstance(output, UdpOutput)
        self._changed = Condition()
        self._using = Lock()
        self._newest: Sample | None = None
        self._left_out: Sample | None = None
        self._closing = self._is_open = self._is_broken = False
        self._packets = 0
        self._sent_s: deque[tuple[float, int]] = deque(maxlen=1024)
        self._delays_ms: deque[float] = deque(maxlen=_DELAYS_KEPT)
        self._error = self._last_error = ""
        self._troubled_s = float("-inf")
        self._wait_s = FIRST_WAIT_S
        self._thread = Thread(target=self._work, args=(tuple(before),), name=f"visavis-output {name}", daemon=True)
        self._thread.start()

    def put(self, sample: Sample) -> None:
        """Hand in the newest sample; the one before is left out if it still waits, but for its gestures."""
        if self._is_prompt and self._send_here(sample):
            return
        with self._changed:
            self._newest = sample.after(self._newest)
            if self._is_open:  # else nobody is waiting for it
                self._changed.notify()

    def close(self) -> None:
        """Send nothing more. Returns at once; `join` waits."""
        with self._changed:
            self._closing = True
            self._changed.notify()

    def join(self, timeout_s: float) -> bool:
        """Wait for the end; False if it takes longer, as where a network does not answer."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def status(self) -> OutputStatus:
        """How it is doing."""
        now_s = self._clock()
        lately = sum(count for sent_s, count in tuple(self._sent_s) if now_s - sent_s <= _RATE_OVER_S)
        delays = np.array(tuple(self._delays_ms))
        median, most = np.percentile(delays, (50, 95)).tolist() if len(delays) else (None, None)
        error = self._error
        return OutputStatus(
            name=self.name,
            state=self._state(error, lately),
            packets=self._packets,
            packets_hz=lately / _RATE_OVER_S,
            error=error,
            last_error=self._last_error,
            delay_ms=median,
            delay_95_ms=most,
        )

    def _state(self, error: str, lately: int) -> OutputState:
        if self._closing:
            return OutputState.OFF
        if error or not self._is_open:
            return OutputState.WAITING
        return OutputState.SENDING if lately else OutputState.SILENT

    def _send_here(self, sample: Sample) -> bool:
        """Send on the calling thread; False where the output is not open."""
        with self._using:
            if not self._is_open or self._is_broken:
                return False
            try:
                self._send(sample)
            except Exception as error:
                self._tell(error)
                with self._changed:
                    self._is_broken = True
                    self._changed.notify()
        return True

    def _work(self, before: Iterable[OutputWorker]) -> None:
        self._see_off(before)
        while not self._closing:
            try:
                self._output.open()
                self._is_open, self._is_broken = True, False
                self._send_on()
            except Exception as error:
                self._tell(error)
            finally:
                with self._using:
                    self._is_open = False
                    self._close_output()
            self._rest()

    def _see_off(self, before: Iterable[OutputWorker]) -> None:
        end_s = self._clock() + _LETTING_GO_S
        for one in before:
            while not one.join(_LOOKS_EVERY_S):
                if self._closing or self._clock() >= end_s:
                    return

    def _send_on(self) -> None:
        """Send until that fails, or for as long as it is wanted."""
        while not (self._closing or self._is_broken):
            sample = self._next()
            with self._using:
                self._send(sample)

    def _send(self, sample: Sample | None) -> None:
        """Send a sample, if it is due; None: do what is to be done without one."""
        sending = self.sending
        try:
            if sample is None:
                self._count(self._output.idle())
            elif sending.is_due(sample.captured_s):
                adapted = sending.adapted(sending.filtered(sample).after(self._left_out))
                self._left_out = None
                self._count(self._output.send(adapted), sample.captured_s)
            else:
                self._left_out = sending.filtered(sample).after(self._left_out)
            self._calm_down()
        except UnheardError as error:
            self._tell(error)

    def _next(self) -> Sample | None:
        with self._changed:
            self._changed.wait_for(lambda: self._newest is not None or self._closing or self._is_broken, IDLE_S)
            sample, self._newest = self._newest, None
            return sample

    def _count(self, packets: int, captured_s: float | None = None) -> None:
        if not packets:
            return
        now_s = self._clock()
        self._packets += packets
        self._sent_s.append((now_s, packets))
        if captured_s is not None:
            self._delays_ms.append(1e3 * (now_s - captured_s))

    def _calm_down(self) -> None:
        if self._clock() - self._troubled_s > _CALM_S:
            self._error, self._wait_s = "", FIRST_WAIT_S

    def _tell(self, error: Exception) -> None:
        if isinstance(error, VisavisError):
            self._error = str(error)
        elif isinstance(error, OSError) and error.errno in _NO_WAY:
            self._error = later("There is no way to that machine. Check the address, and that both are in a network.")
        elif isinstance(error, OSError):
            self._error = later(f"Nothing can be sent ({error.strerror or error}).")
        else:
            self._error = later(f"Something went wrong ({error}).")
            if self._error != self._last_error:
                log.error("the output %s failed", self.name, exc_info=error)
        self._last_error, self._troubled_s = self._error, self._clock()

    def _close_output(self) -> None:
        try:
            self._output.close()
        except Exception as error:
            self._tell(error)

    def _rest(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing, self._wait_s)
            # What came meanwhile is old.
            self._newest = None
        self._wait_s = min(2 * self._wait_s, LONGEST_WAIT_S)
