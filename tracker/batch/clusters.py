"""The cluster that a batch works on: one of this machine's own processes, or one that somebody else has started."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import dask
from distributed import Client, LocalCluster

from tracker.batch.dask_worker import ENVIRONMENT
from tracker.batch.engine import ClusterError

_CONNECTING_S = 20.0
_CONFIG = {
    # What a worker has in its memory is nothing that could be moved out of it: see the comment at the limit below.
    "distributed.nanny.pre-spawn-environ": ENVIRONMENT,
    "distributed.diagnostics.nvml": False,
    "distributed.worker.memory.terminate": False,
}


@contextmanager
def local_cluster(jobs: int) -> Iterator[Client]:
    """A cluster of processes of this machine, gone at the end.

    Parameters
    ----------
    jobs : int
        How many.

    Raises
    ------
    ClusterError
        If they cannot be started.
    """
    _be_quiet()
    with dask.config.set(_CONFIG):
        try:
            cluster = LocalCluster(
                n_workers=jobs,
                threads_per_worker=1,
                processes=True,
                host="127.0.0.1",
                dashboard_address=None,
                # A picture of 200 megapixels is rare, but no reason to kill a worker, which limits would be.
                memory_limit=0,
                silence_logs=logging.CRITICAL,
                # How often something is tried at which a worker was killed is decided by the engine.
                scheduler_kwargs={"allowed_failures": 0},
            )
        except (OSError, RuntimeError, TimeoutError) as error:
            raise ClusterError(f"The processes that were to work could not be started ({error}).") from error
        with cluster, Client(cluster, set_as_default=False) as client:
            yield client


@contextmanager
def remote_cluster(address: str) -> Iterator[Client]:
    """A cluster that is there already, and stays.

    Parameters
    ----------
    address : str
        Of its scheduler, such as ``tcp://node1:8786``.

    Raises
    ------
    ClusterError
        If there is none.
    """
    _be_quiet()
    try:
        client = Client(address, timeout=_CONNECTING_S, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise ClusterError(
            f"There is no scheduler at {address}. Start one with `dask scheduler`, and give the address it prints."
        ) from error
    with client:
        yield client


def _be_quiet() -> None:
    """What Dask has to say about its workers is told by the engine, as far as it matters."""
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
