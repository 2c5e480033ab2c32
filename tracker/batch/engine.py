"""The engine of a batch: Dask, on this machine or on a cluster. It is given a few pieces of work at a time.

A million inputs as a million tasks would fill the scheduler's memory and take minutes to be sent. So the scheduler
knows no more of them than keep its workers busy for a moment, and the next ones go there as others come back.
"""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from distributed import Client, Future, KilledWorker, as_completed, wait

from tracker.batch import dask_worker
from tracker.batch.inputs import BatchInput
from tracker.batch.naming import Stem
from tracker.batch.order import Order
from tracker.batch.outcome import Chunk, Fate, Outcome
from tracker.errors import VisavisError

Tell = Callable[[BatchInput, Outcome, float], None]

# On a cluster more than its workers do at once is there, so that none waits, and clusters that grow see why.
_AHEAD, _LEAST_AHEAD = 2, 32
# An input at which so many workers were killed is not tried again.
_MOST_KILLS = 3
_GIVING_UP_S = 2.5


class ClusterError(VisavisError):
    """The cluster cannot be used, or is gone."""


@dataclass(slots=True, eq=False)
class _Clip:
    """A long clip that is worked on in chunks."""

    one: BatchInput
    stem: Stem
    chunks: tuple[Chunk, ...]
    first: Future[Outcome] | None = None
    left: set[int] = field(default_factory=set)
    failed: bool = False


@dataclass(slots=True, eq=False)
class _Piece:
    """A piece of work, as a task of Dask.

    Attributes
    ----------
    function : callable
        Of `dask_worker`.
    arguments : tuple
        Of it, after the batch, the input and its stem.
    kills : int
        How many workers were killed while they had it.
    alone : bool
        Whether nothing else is done while it is tried, so that it is known at what a worker was killed.
    """

    one: BatchInput
    stem: Stem
    function: Callable[..., Outcome]
    arguments: tuple[Any, ...] = ()
    clip: _Clip | None = None
    kills: int = 0
    alone: bool = False


class Engine:
    """Does the work on inputs, with all workers that a client knows.

    Parameters
    ----------
    client : Client
    order : Order
    owned : bool
        Whether the workers were started for this batch alone.

    Raises
    ------
    ClusterError
        If a worker cannot take part.
    """

    def __init__(self, client: Client, order: Order, *, owned: bool) -> None:
        self._client, self._owned = client, owned
        self._batch = secrets.token_hex(8)
        self._count = 0
        self._ready: deque[_Piece] = deque()
        self._suspects: deque[_Piece] = deque()
        self._pending: dict[Future[Outcome], _Piece] = {}
        self._room = 1
        self._plugin = dask_worker.BatchPlugin(self._batch, order, owned=owned)
        client.register_plugin(self._plugin)
        refusals = [why for why in client.run(dask_worker.refusal, self._batch).values() if why]
        if refusals:
            raise ClusterError(refusals[0])

    def run(self, inputs: Iterable[tuple[BatchInput, Stem]], tell: Tell) -> None:
        """Work on all inputs.

        Parameters
        ----------
        inputs : iterable of (BatchInput, Stem)
            Taken as there is room for them.
        tell : callable
            Called with each input when something came of it, and the share of it that was done by that; for each input
            the shares come to 1 with the last one, whose fate is not SPLIT.

        Raises
        ------
        ClusterError
            If the cluster is gone.
        """
        coming = iter(inputs)
        completed = as_completed(loop=self._client.loop)
        while True:
            self._fill(coming, completed)
            if not self._pending:
                return
            future = next(completed)
            piece = self._pending.pop(future)
            outcome = self._outcome_of(future, piece)
            if outcome is not None:
                self._take(piece, future, outcome, tell)

    def stop(self) -> None:
        """Let all work give up, and wait a moment for that."""
        futures = list(self._pending)
        self._client.run(dask_worker.stop, self._batch, on_error="ignore")
        with suppress(Exception):  # of any kind: it is over all the same
            wait(futures, timeout=_GIVING_UP_S)
        self._client.cancel(futures)

    def close(self) -> None:
        """Let the workers forget the batch."""
        if not self._owned and self._client.status == "running":
            self._client.unregister_worker_plugin(self._plugin.name)

    def _fill(self, coming: Iterator[tuple[BatchInput, Stem]], completed: as_completed) -> None:
        if len(self._pending) <= self._room // 2:
            self._room = self._measured_room()
        while len(self._pending) < self._room:
            piece = self._next(coming)
            if piece is None:
                return
            self._count += 1
            future = self._client.submit(
                piece.function,
                self._batch,
                piece.one,
                piece.stem,
                *piece.arguments,
                key=f"visavis-{piece.function.__name__}-{self._batch}-{self._count}",
                pure=False,
            )
            self._pending[future] = piece
            if piece.clip is not None and piece.function is dask_worker.track_chunk and piece.arguments[1] is None:
                piece.clip.first = future
            completed.add(future)

    def _measured_room(self) -> int:
        threads: int = sum(self._client.nthreads().values())
        return max(1, threads) if self._owned else max(_AHEAD * threads, _LEAST_AHEAD)

    def _next(self, coming: Iterator[tuple[BatchInput, Stem]]) -> _Piece | None:
        """What is begun goes first; where workers were killed, each piece of what they did is done alone at the end."""
        if self._ready:
            return self._ready.popleft()
        if (given := next(coming, None)) is not None:
            return _Piece(*given, dask_worker.do_input)
        if self._suspects and not self._pending:
            suspect = self._suspects.popleft()
            self._room, suspect.alone = 1, True
            return suspect
        return None

    def _outcome_of(self, future: Future[Outcome], piece: _Piece) -> Outcome | None:
        """What came of a piece; None where it is to be done again."""
        try:
            outcome: Outcome = future.result()
            return outcome
        except KilledWorker as error:
            kills = error.allowed_failures + 1
        except (CancelledError, OSError) as error:
            if self._client.status != "running":
                message = "The connection to the cluster is lost. What is done is kept; the same command goes on."
                raise ClusterError(message) from error
            kills = 1
        except Exception as error:  # of any kind, such as what cannot be sent
            return Outcome(Fate.FAILED, f"The worker could not do it ({error}).")
        piece.kills += kills
        if piece.alone and piece.kills >= _MOST_KILLS:
            return Outcome(Fate.FAILED, f"The worker was killed each time it was tried ({piece.kills} times).")
        self._suspects.append(piece)
        return None

    def _take(self, piece: _Piece, future: Future[Outcome], outcome: Outcome, tell: Tell) -> None:
        clip = piece.clip
        if outcome.fate is Fate.SPLIT:
            clip = _Clip(piece.one, piece.stem, outcome.chunks, left={chunk.number for chunk in outcome.chunks})
            self._ready.append(self._chunk_of(clip, outcome.chunks[0]))
        elif piece.function is not dask_worker.track_chunk or clip is None:
            share = 1.0 if clip is None else 1.0 / (len(clip.chunks) + 1)
            tell(piece.one, outcome, share)
        elif outcome.fate in (Fate.DONE, Fate.SKIPPED):
            self._take_chunk(clip, piece.arguments[0], tell)
        elif not clip.failed:
            clip.failed = True
            self._ready = deque(one for one in self._ready if one.clip is not clip)
            tell(piece.one, outcome, len(clip.left) / (len(clip.chunks) + 1))

    def _take_chunk(self, clip: _Clip, chunk: Chunk, tell: Tell) -> None:
        if clip.failed:
            return
        clip.left.discard(chunk.number)
        tell(clip.one, Outcome(Fate.SPLIT), 1.0 / (len(clip.chunks) + 1))
        if chunk.number == 0:
            self._ready.extend(self._chunk_of(clip, one) for one in clip.chunks[1:])
        if not clip.left:
            self._ready.append(_Piece(clip.one, clip.stem, dask_worker.join_chunks, (clip.chunks,), clip))

    @staticmethod
    def _chunk_of(clip: _Clip, chunk: Chunk) -> _Piece:
        # The first one's outcome is handed on among the workers; should it be lost, Dask has it made again.
        return _Piece(clip.one, clip.stem, dask_worker.track_chunk, (chunk, clip.first), clip)
