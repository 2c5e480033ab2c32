"""A fault of the program is told, written down once, and ends nothing."""

import sys
import threading

import pytest
from PyQt6.QtCore import QTimer

from gui.shell.faults import FaultTeller
from tracker.errors import VisavisError


@pytest.fixture
def log(tmp_path, monkeypatch):
    path = tmp_path / "errors.log"
    monkeypatch.setattr("tracker.fault_log.log_path", lambda: path)
    return path


@pytest.fixture
def told(qapp, log, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", None)
    monkeypatch.setattr(threading, "excepthook", None)
    said = []
    teller = FaultTeller(said.append)
    teller.listen()
    yield said
    teller.deleteLater()


def divide():
    return 1 / 0


def take(error_of):
    try:
        error_of()
    except Exception:
        sys.excepthook(*sys.exc_info())


def test_a_fault_is_told_once_with_its_log(told, log):
    for _ in range(100):
        take(divide)
    assert len(told) == 1
    assert "division by zero" in told[0] and str(log) in told[0]
    assert log.read_text().count("ZeroDivisionError") == 1


def test_faults_at_other_places_are_told_too(told):
    take(divide)
    take(lambda: [][1])
    assert len(told) == 2


def test_what_the_user_can_mend_is_told_in_its_own_words(told, log):
    def fail():
        raise VisavisError("There is no picture. Start the camera first.")

    take(fail)
    assert told == ["There is no picture. Start the camera first."]
    assert not log.exists()


def test_a_slot_and_a_thread_that_fail_end_nothing(told, qtbot):
    QTimer.singleShot(0, divide)
    thread = threading.Thread(target=lambda: {}["missing"])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=5000)


def test_the_window_says_it_until_something_else_happens(window, controller):
    window.tell_fault("This is a fault in the program: no.")
    assert controller.state.notice.text.startswith("This is a fault")
    controller.tick(1000.0)
    assert controller.state.notice is not None
