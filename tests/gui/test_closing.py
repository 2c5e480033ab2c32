"""The app ends soon after its window closes, whatever it is doing, and what is the user's is in safety by then."""

import gc
import threading
import time
from datetime import datetime
from pathlib import Path

import av
import pytest

from gui.model.app_settings import AppSettings
from gui.model.snapshots import Snapshots
from gui.pages.effects.mask_jobs import MaskJobs
from gui.shell.main_window import MainWindow
from tests.benchmarks.closing_times import close_at
from tracker.control.channel import CONTROL, where
from tracker.effects.gallery import Gallery
from tracker.effects.making import find_mask

# Generous, for a busy machine; tests/benchmarks/closing_times.py measures.
SOON_S = 10.0


@pytest.mark.parametrize(
    ("moment", "status"),
    [
        *(("starting", 0), ("compiling", 0), ("opening a camera", 0), ("learning", 0), ("filming", 0)),
        # The other signals do the same; see tests/tracker/test_stopping.py.
        ("SIGTERM while filming", 143),
    ],
)
def test_the_process_ends_soon_after_its_window(moment, status, tmp_path):
    closed = close_at(moment, tmp_path)
    assert closed.status == status, closed.said
    assert closed.seconds < SOON_S
    assert "Traceback" not in closed.said
    assert list(tmp_path.rglob("app.toml")), "the settings are written"
    assert not list(tmp_path.rglob("*.part"))
    assert not Path(where(CONTROL)).exists(), "nobody is spoken to who has gone"
    films = list(tmp_path.rglob("visavis *.mp4"))
    assert len(films) == ("filming" in moment)
    for film in films:
        with av.open(film) as file:
            times_s = [picture.time for picture in file.decode(video=0)]
        assert times_s[-1] - times_s[0] > 1.0, "the film is whole"


def test_what_the_user_changed_in_the_gallery_is_kept_and_the_rest_is_left(tmp_path):
    gallery = Gallery(tmp_path)
    jobs = MaskJobs(gallery)
    begun, go_on = threading.Event(), threading.Event()

    def draw(key):
        begun.set()
        go_on.wait(5.0)

    jobs._draw = draw
    jobs.draw(("mask", "average"))
    jobs.draw(("mask", "fox"))
    jobs.keep(find_mask("average").renamed("mine", "Mine"))
    jobs.rename("mine", "Somebody else")
    assert begun.wait(5.0)
    begun.clear()
    jobs.stop()
    go_on.set()
    jobs.wait()
    assert gallery.load("mine").title == "Somebody else"
    assert not begun.is_set(), "nobody will see the other picture"


def test_a_picture_that_is_being_saved_is_waited_for(tmp_path):
    snapshots, go_on = Snapshots(tmp_path), threading.Event()

    def write(path):
        go_on.wait(5.0)
        path.write_text("done")
        return True

    snapshots.save(write, datetime.now())
    threading.Timer(0.05, go_on.set).start()
    snapshots.wait()
    assert [path.read_text() for path in tmp_path.iterdir()] == ["done"]


def test_a_closed_window_is_deaf(window, controller, tracking, camera, make_pair):
    """What still arrives finds nobody; nothing is done twice, and no thread is begun."""
    window.features.tools["learn_face"].open()
    window.close()
    assert tracking.closed
    calls = len(tracking.calls)
    window._hot_plug._tell()
    window.close()
    assert len(tracking.calls) == calls
    tracking.run(pair=make_pair(1))
    controller.tick(1.0)
    controller.set_app(mirror=not AppSettings().mirror)


def test_every_window_is_gone_before_anything_is_waited_for(window, monkeypatch):
    seen = []
    window.actions_by_name["keys"].trigger()
    window.actions_by_name["calibrate"].trigger()
    page = window.features.pages["effects"]

    def wait():
        from PyQt6.QtWidgets import QApplication

        seen.append([top for top in QApplication.topLevelWidgets() if top.isVisible()])

    monkeypatch.setattr(page, "wait", wait)
    began_s = time.monotonic()
    window.close()
    assert seen == [[]] and time.monotonic() - began_s < SOON_S


@pytest.mark.parametrize("was_on", [True, False])
def test_only_the_gui_thread_collects_while_there_is_a_window(controller, monkeypatch, was_on):
    monkeypatch.setattr("gui.shell.main_window.PULL_MS", 1_000_000)
    before = gc.isenabled()
    (gc.enable if was_on else gc.disable)()
    try:
        window = MainWindow(controller)
        window.start("demo")
        assert not gc.isenabled()
        window.close()
        assert gc.isenabled() is was_on
        window.deleteLater()
    finally:
        (gc.enable if before else gc.disable)()
