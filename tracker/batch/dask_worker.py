"""What runs in the processes of a Dask cluster. Nothing heavy is loaded before a process is made ready for it."""

from __future__ import annotations

import os
import pickle
import signal
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from distributed import Worker, WorkerPlugin

from tracker.errors import VisavisError
from tracker.fault_log import write_fault
from tracker.kernel_cache import use_kernel_cache

if TYPE_CHECKING:
    from tracker.batch.inputs import BatchInput
    from tracker.batch.naming import Stem
    from tracker.batch.order import Order
    from tracker.batch.outcome import Chunk, Outcome
    from tracker.batch.station import Station

# Each process does one thing at a time: more threads would only get into the way of other processes. Graphics
# processors are left alone: what is computed there is not the same to the last bit.
ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "NUMBA_NUM_THREADS": "1",
    "CUDA_VISIBLE_DEVICES": "",
}

_stations: dict[str, Station] = {}
_refusals: dict[str, str] = {}


class BatchPlugin(WorkerPlugin):
    """Brings what a batch was asked for to each worker, once, and to those that join later too.

    Parameters
    ----------
    batch : str
        What tells this batch from others that the cluster works for.
    order : Order
    owned : bool
        Whether the workers were started for this batch alone, and end with it.
    """

    def __init__(self, batch: str, order: Order, *, owned: bool) -> None:
        self.name = f"visavis-{batch}"
        self._batch, self._owned = batch, owned
        # Kept packed: it is not taken apart on the way, and by no process that is not ready for it.
        self._order = pickle.dumps(order)

    def setup(self, worker: Worker) -> None:
        """Make the process ready."""
        if self._owned:
            # Whoever asked for the work has to end it in order.
            with suppress(ValueError):  # not on the main thread
                signal.signal(signal.SIGINT, signal.SIG_IGN)
        begin(self._batch, self._order)

    def teardown(self, worker: Worker) -> None:
        """Leave nothing behind."""
        end(self._batch)


def begin(batch: str, order: bytes) -> None:
    """Make this process ready to work for a batch."""
    os.environ.update(ENVIRONMENT)
    use_kernel_cache()
    import cv2
    import threadpoolctl

    from tracker.batch.station import Station

    cv2.setNumThreads(1)
    threadpoolctl.threadpool_limits(1)
    try:
        _stations[batch] = Station(pickle.loads(order))
    except VisavisError as error:
        _refusals[batch] = str(error)
    except Exception as error:
        # Most likely of another version, whose orders look otherwise.
        _refusals[batch] = f"A worker cannot take part ({error}). Install the same version of the program on all."


def refusal(batch: str) -> str:
    """Why this process cannot work for a batch; empty if it can."""
    return _refusals.get(batch, "") if batch not in _stations else ""


def stop(batch: str) -> None:
    """Let the work for a batch that is going on in this process give up."""
    if batch in _stations:
        _stations[batch].stop()


def end(batch: str) -> None:
    """Forget a batch."""
    _refusals.pop(batch, None)
    if (station := _stations.pop(batch, None)) is not None:
        station.close()


def do_input(batch: str, one: BatchInput, stem: Stem) -> Outcome:
    """See `tracker.batch.work.do_input`; whatever goes wrong is told by what is returned."""
    from tracker.batch import work

    return _outcome(batch, work.do_input, one, stem)


def track_chunk(batch: str, one: BatchInput, stem: Stem, chunk: Chunk, first: Outcome | None) -> Outcome:
    """See `tracker.batch.chunks.track_chunk`; ``first`` is what came of the first chunk."""
    from tracker.batch import chunks

    return _outcome(batch, chunks.track_chunk, one, stem, chunk, b"" if first is None else first.learnt)


def join_chunks(batch: str, one: BatchInput, stem: Stem, chunks: tuple[Chunk, ...]) -> Outcome:
    """See `tracker.batch.work.join_chunks`."""
    from tracker.batch import work

    return _outcome(batch, work.join_chunks, one, stem, chunks)


def _outcome(batch: str, work: Any, *arguments: Any) -> Outcome:
    from tracker.batch.outcome import Fate, Outcome, StoppedError

    if batch not in _stations:
        return Outcome(Fate.FAILED, _refusals.get(batch, "The worker knew nothing of this batch. Run it again."))
    try:
        _stations[batch].check()
        outcome: Outcome = work(_stations[batch], *arguments)
        return outcome
    except StoppedError:
        return Outcome(Fate.STOPPED)
    except VisavisError as error:
        return Outcome(Fate.FAILED, str(error))
    except OSError as error:
        return Outcome(Fate.FAILED, f"{error.filename or arguments[0].path}: {error.strerror or error}.")
    except Exception as error:
        details = write_fault(error, f"in a batch, at {arguments[0].path}")
        return Outcome(Fate.FAILED, f"This is a fault in the program: {error or type(error).__name__} ({details}).")
