"""The engine: what is given to Dask and when, and what comes of it. The cluster and the work are made up."""

from pathlib import Path

import pytest
from distributed import KilledWorker

from tracker.batch import dask_worker
from tracker.batch.engine import ClusterError, Engine
from tracker.batch.inputs import BatchInput
from tracker.batch.naming import Stem
from tracker.batch.outcome import Chunk, Fate, Outcome

CHUNKS = tuple(Chunk(number, 10 * number, 10 * number, 10 * number + 10) for number in range(3))
THREADS = 2


class MadeUpFuture:
    def __init__(self, function, arguments):
        self._function, self._arguments = function, arguments
        self._kept = None

    def result(self):
        if self._kept is None:
            self._kept = self._function(
                *(one.result() if isinstance(one, MadeUpFuture) else one for one in self._arguments)
            )
        return self._kept


class MadeUpCluster:
    """A client, and what it says is completed: the last that was given first, so that nothing relies on the order."""

    def __init__(self, *, loop=None):
        self.status, self.loop = "running", self
        self.waiting, self.most_waiting, self.given = [], 0, 0
        self.refusal = ""

    def register_plugin(self, plugin):
        self.plugin = plugin

    def unregister_worker_plugin(self, name):
        assert name == self.plugin.name

    def run(self, function, *arguments):
        return {"a worker": self.refusal}

    def nthreads(self):
        return {"a worker": THREADS}

    def submit(self, function, *arguments, key, pure):
        self.given += 1
        return MadeUpFuture(function, arguments)

    def add(self, future):
        self.waiting.append(future)
        self.most_waiting = max(self.most_waiting, len(self.waiting))

    def __next__(self):
        return self.waiting.pop()


@pytest.fixture
def cluster(monkeypatch):
    made = MadeUpCluster()
    monkeypatch.setattr("tracker.batch.engine.as_completed", lambda loop: made)
    return made


@pytest.fixture
def done(monkeypatch, cluster):
    """What was done, in order. Inputs do what their names say."""
    done = []

    def do(what, one):
        beside = len(cluster.waiting)
        done.append((what, one.place))
        tried = done.count((what, one.place))
        if one.place == "deadly" or (one.place == "unlucky" and beside):
            raise KilledWorker("a task", None, 0)
        if one.place == "gone":
            cluster.status = "closed"
            raise OSError("connection lost")
        if one.place == "lost once" and tried == 1:
            raise OSError("the worker that had it is gone")
        if one.place in ("long", "torn") and what == "input":
            return Outcome(Fate.SPLIT, chunks=CHUNKS)
        return Outcome(Fate.FAILED, "broken") if one.place == "broken" else Outcome(Fate.DONE, frames=1)

    def track_chunk(batch, one, stem, chunk, first):
        assert (chunk.number == 0) == (first is None)
        assert first is None or first.learnt == b"known"
        if one.place == "torn" and chunk.number == 1:
            return Outcome(Fate.FAILED, "torn")
        do(f"chunk {chunk.number}", one)
        return Outcome(Fate.DONE, learnt=b"" if chunk.number else b"known")

    def join_chunks(batch, one, stem, chunks):
        assert chunks == CHUNKS
        return do("joined", one)

    monkeypatch.setattr(dask_worker, "do_input", lambda batch, one, stem: do("input", one))
    monkeypatch.setattr(dask_worker, "track_chunk", track_chunk)
    monkeypatch.setattr(dask_worker, "join_chunks", join_chunks)
    return done


@pytest.fixture
def run(cluster, done, order):
    """Runs the engine on inputs of these names; gives what was told of each."""

    def run(*places, owned=True):
        told = {place: [] for place in places}
        engine = Engine(cluster, order, owned=owned)
        given = ((BatchInput(f"/in/{place}", place, 1), Stem(Path("/out"), place)) for place in places)
        engine.run(given, lambda one, outcome, share: told[one.place].append((outcome.fate, outcome.problem, share)))
        engine.close()
        return told

    return run


def test_no_more_is_given_than_there_is_room_for(cluster, run):
    told = run(*(f"{number}" for number in range(50)))
    assert cluster.most_waiting == THREADS
    assert all(what == [(Fate.DONE, "", 1.0)] for what in told.values())


def test_on_a_cluster_some_wait_so_that_no_worker_does(cluster, run):
    run(*(f"{number}" for number in range(500)), owned=False)
    assert THREADS < cluster.most_waiting < 50


def test_what_fails_is_told_and_the_others_go_on(run):
    told = run("a", "broken", "b")
    assert told["broken"] == [(Fate.FAILED, "broken", 1.0)]
    assert told["a"] == told["b"] == [(Fate.DONE, "", 1.0)]


def test_a_long_clip_is_learnt_from_then_tracked_then_joined(run, done):
    told = run("long", "a")
    own = [what for what, place in done if place == "long"]
    assert own[:2] == ["input", "chunk 0"]
    assert sorted(own[2:4]) == ["chunk 1", "chunk 2"]
    assert own[4:] == ["joined"]
    fates, _, shares = zip(*told["long"], strict=True)
    assert fates == (Fate.SPLIT,) * 3 + (Fate.DONE,)
    assert sum(shares) == pytest.approx(1.0)


def test_a_clip_with_a_chunk_that_fails_is_told_once_and_not_joined(run, done):
    told = run("torn", "a")
    assert ("joined", "torn") not in done
    assert [fate for fate, _, _ in told["torn"]].count(Fate.FAILED) == 1
    assert told["torn"][-1][1] == "torn"
    assert told["a"] == [(Fate.DONE, "", 1.0)]


def test_what_kills_its_workers_is_tried_three_times_and_named(run, done):
    told = run("a", "deadly", "b", "c")
    assert done.count(("input", "deadly")) == 3
    assert told["deadly"][0][0] is Fate.FAILED
    assert "killed" in told["deadly"][0][1]
    assert told["a"] == told["b"] == told["c"] == [(Fate.DONE, "", 1.0)]


def test_what_was_beside_it_is_not_blamed(run):
    assert run("unlucky", "a", "deadly")["unlucky"] == [(Fate.DONE, "", 1.0)]


def test_what_was_lost_is_done_again(run):
    assert run("lost once", "a")["lost once"] == [(Fate.DONE, "", 1.0)]


def test_a_cluster_that_is_gone_ends_the_work(run):
    with pytest.raises(ClusterError, match="lost"):
        run("a", "gone", "b")


def test_a_worker_that_cannot_take_part_is_told(cluster, run):
    cluster.refusal = "Another version."
    with pytest.raises(ClusterError, match="Another version"):
        run("a")


def test_workers_say_what_went_wrong(monkeypatch, order, tmp_path):
    """Of an exception nothing but a sentence leaves a worker."""
    import pickle

    one, stem = BatchInput(str(tmp_path / "a.mp4"), "a.mp4", 0), Stem(tmp_path, "a.mp4")
    assert "nothing of this batch" in dask_worker.do_input("batch", one, stem).problem
    monkeypatch.setattr("tracker.batch.dask_worker.ENVIRONMENT", {})
    monkeypatch.setattr("threadpoolctl.threadpool_limits", lambda limits: None)
    dask_worker.begin("batch", pickle.dumps(order))
    try:
        assert dask_worker.refusal("batch") == ""
        missing = dask_worker.do_input("batch", one, stem)
        assert (missing.fate, "There is no file" in missing.problem) == (Fate.FAILED, True)
        monkeypatch.setattr("tracker.batch.work.do_input", lambda *arguments: 1 / 0)
        assert "fault in the program: division by zero" in dask_worker.do_input("batch", one, stem).problem
        dask_worker.stop("batch")
        assert dask_worker.do_input("batch", one, stem).fate is Fate.STOPPED
    finally:
        dask_worker.end("batch")


def test_workers_of_another_version_refuse(monkeypatch):
    monkeypatch.setattr("tracker.batch.dask_worker.ENVIRONMENT", {})
    monkeypatch.setattr("threadpoolctl.threadpool_limits", lambda limits: None)
    dask_worker.begin("batch", b"no order at all")
    try:
        assert "cannot take part" in dask_worker.refusal("batch")
    finally:
        dask_worker.end("batch")
    assert dask_worker.refusal("batch") == ""
