"""Ctrl-C, SIGTERM and SIGHUP end the program alike, and what is being ended is not interrupted again."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from tracker import stopping
from tracker.commands import console
from tracker.run.offline import run_offline
from tracker.run.sinks import SinkSet
from tracker.types import Frame, State, TrackResult

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its signals are others")


@pytest.fixture(autouse=True)
def own_signals():
    """Put the handlers back that the tests exchange."""
    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    for number, handler in kept.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_every_request_is_met_alike(number, capsys):
    def work():
        signal.raise_signal(number)
        return 0

    assert console.exit_status(work) == 130
    assert capsys.readouterr().err == "visavis: stopped\n"


def test_a_program_that_is_to_outlive_its_terminal_does(capsys):
    signal.signal(signal.SIGHUP, signal.SIG_IGN)

    def work():
        signal.raise_signal(signal.SIGHUP)
        return 0

    assert console.exit_status(work) == 0


def test_ending_is_not_interrupted_again(capsys):
    ended = []

    def work():
        try:
            signal.raise_signal(signal.SIGTERM)
        finally:
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.raise_signal(number)
                ended.append(number)
        return 0

    assert console.exit_status(work) == 130
    assert len(ended) == 3
    assert capsys.readouterr().err == "visavis: stopped\n"


def test_sinks_are_closed_whatever_comes_meanwhile():
    class Sink:
        closed = 0

        def take(self, frame, result):
            pass

        def close(self):
            for _ in range(5):
                os.kill(os.getpid(), signal.SIGINT)
            self.closed += 1

    sink, sinks = Sink(), SinkSet()
    sinks.attach("it", lambda: sink)

    def tracked():
        yield Frame(np.zeros((4, 4, 3), np.uint8), 0.0, 0), TrackResult(0, 0.0, State.LOST)
        signal.raise_signal(signal.SIGINT)

    stopping.interrupt_on_request()
    with pytest.raises(KeyboardInterrupt):
        run_offline(tracked(), sinks)
    assert sink.closed == 1


def test_an_interruption_of_the_closing_itself_closes_all_the_same(monkeypatch):
    class Sink:
        closed = 0

        def take(self, frame, result):
            pass

        def close(self):
            self.closed += 1

    sink, sinks = Sink(), SinkSet()
    queue = sinks.attach("it", lambda: sink)
    finish, calls = queue.finish, []

    def interrupted():
        calls.append(1)
        if len(calls) == 1:
            raise KeyboardInterrupt
        finish()

    monkeypatch.setattr(queue, "finish", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run_offline([], sinks)
    assert sink.closed == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_request_while_modules_are_loaded_is_one_line(number):
    program = (
        "import os, signal, sys\n"
        "from tracker.stopping import leave_on_request\n"
        "leave_on_request()\n"
        "class Slow:\n"
        "    def find_spec(self, *arguments):\n"
        f"        os.kill(os.getpid(), {int(number)})\n"
        "sys.meta_path.insert(0, Slow())\n"
        "import decimal\n"
        "print('went on')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "visavis: stopped\n")


def test_a_terminal_that_has_gone_is_no_trouble(monkeypatch):
    def gone(*arguments, **options):
        raise OSError(5, "Input/output error")

    def work():
        try:
            signal.raise_signal(signal.SIGHUP)
        finally:
            console.noted.print("ending")
        return 0

    monkeypatch.setattr(console.noted, "print", gone)
    assert console.exit_status(work) == 130


def terminated():
    signal.raise_signal(signal.SIGTERM)
    return 0


def test_a_request_to_end_works_where_ctrl_c_is_ignored():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    assert console.exit_status(terminated) == 130


def test_a_request_to_end_does_what_the_app_does_on_ctrl_c():
    closed = []
    signal.signal(signal.SIGINT, lambda *_: closed.append(True))
    assert console.exit_status(terminated) == 0
    assert closed == [True]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_work_by_whole_steps_ends_between_two_of_them(number):
    steps = []

    def work():
        with stopping.remembered_requests() as is_asked:
            while not is_asked():
                signal.raise_signal(number)
                steps.append("whole")
        signal.raise_signal(number)
        return 0

    assert console.exit_status(work) == 130
    assert steps == ["whole"]


def test_a_second_request_interrupts_at_once():
    with stopping.remembered_requests() as is_asked:
        signal.raise_signal(signal.SIGINT)
        assert is_asked()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_other_threads_are_asked_nothing():
    asked = []

    def work():
        with stopping.remembered_requests() as is_asked:
            asked.append(is_asked())

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert asked == [False]
