"""What the app records in the middle of a run, replayed: every value is the same."""

from time import monotonic

import pytest

from gui.model.app_settings import Folders
from gui.model.bridge import Bridge
from gui.model.controller import Controller
from gui.model.tracking import DEMO
from gui.pages.registry import page_specs
from gui.pages.sessions.desk import RecordingDesk
from tracker.pipeline import Mode
from tracker.session.again import Check, track_again
from tracker.session.pictures import pictures_of
from tracker.session.reader import read_session
from tracker.session.replayer import Replayer

PATIENCE_S = 60.0


class App:
    """The app without its window."""

    def __init__(self, folder):
        folders = Folders(folder / "config", folder / "pictures", own_sessions=folder / "sessions")
        self.control = Controller(Bridge(), folders, page_specs())
        self.desk = RecordingDesk(self.control)
        self.heads = 0
        self.control.subscribe(self.desk.show_state, self._see)

    def _see(self, frame, result):
        self.desk.take(frame)
        self.heads += result.head is not None

    def until(self, done, wait):
        end_s = monotonic() + PATIENCE_S
        while not done():
            assert monotonic() < end_s, "it takes too long"
            self.control.tick(monotonic())
            self.desk.tick(monotonic())
            wait(5)

    def see(self, count, wait):
        wanted = self.heads + count
        self.until(lambda: self.heads >= wanted, wait)


@pytest.mark.parametrize("mode", list(Mode))
def test_a_recording_of_the_app_is_replayed_to_the_last_bit(qtbot, tmp_path, mode):
    app = App(tmp_path)
    app.control.start(DEMO)
    app.control.set_setting("face.model", "conv-small")
    app.control.use_mode(mode)
    app.desk.set("picture", "ffv1")
    app.see(3, qtbot.wait)
    app.desk.toggle()
    app.see(5, qtbot.wait)
    app.control.recenter()
    app.see(3, qtbot.wait)
    app.control.set_setting("smoothing.method", "ema")
    app.see(4, qtbot.wait)
    app.desk.stop()
    app.desk.recording.wait()
    app.control.close()
    (folder,) = (tmp_path / "sessions").iterdir()
    session, check = read_session(folder), Check()
    assert session.missing == ()
    for one in track_again(session, pictures_of(session), Replayer()):
        check.add(one)
    assert check.complete.is_equal, check.complete.first
    assert check.complete.frames == len(session.results) >= 7, "what was seen after the recentring"
    done = [change.kind.value for result in session.results for change in result.changes]
    assert done[0] == "begun" and "recentred" in done and "settings" in done
