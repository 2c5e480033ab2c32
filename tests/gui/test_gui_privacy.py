"""Numbers only and anonymous me in the app: nothing of the picture stays anywhere, and the lamp says who gets it."""

import numpy as np
import pytest

from gui.model.notices import NEEDS_PICTURE, PRIVACY_NOTICES, Remedy
from gui.model.privacy import PrivacyKeeper, PrivacyView, kept_back
from gui.model.recording_settings import video_under
from gui.model.stills import Stills
from tracker.errors import VisavisError
from tracker.run.privacy import PictureGate, Privacy
from tracker.run.sinks import SinkSet
from tracker.types import Content, Frame, State, TrackResult

CANARY = (37, 201, 113)


def pair_of(index=0):
    image = np.full((48, 64, 3), CANARY, np.uint8)
    return Frame(image, index / 25, index), TrackResult(index, index / 25, State.DETECTING)


def shows_canary(image):
    """Whether a QImage has a pixel of about that colour."""
    shown = image.convertToFormat(image.Format.Format_RGB888)
    bits = shown.constBits()
    bits.setsize(shown.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(shown.height(), -1)[:, : 3 * shown.width()]
    away = np.abs(rows.reshape(shown.height(), -1, 3).astype(int) - CANARY[::-1]).max(axis=2)
    return bool((away < 12).any())


@pytest.fixture
def tool(window):
    return next(tool for tool in window.features.tools.values() if type(tool).__name__ == "PrivacyTool")


@pytest.fixture
def seen(window, tracking, controller):
    """A picture is on show."""
    tracking.run(live=True, pair=pair_of())
    controller.tick(0.1)
    assert shows_canary(window.grab().toImage())


def test_the_picture_goes_at_once_and_comes_again(window, seen, tool, tracking, controller):
    window.actions_by_name["privacy_numbers"].trigger()
    assert not shows_canary(window.grab().toImage())
    assert controller.state.notice == PRIVACY_NOTICES[Privacy.NUMBERS]
    tracking.run(live=True, pair=pair_of(1))
    controller.tick(0.2)
    assert not shows_canary(window.grab().toImage())
    assert window.stage.live.frame.content is Content.NOTHING
    # The same key again.
    window.actions_by_name["privacy_numbers"].trigger()
    tracking.run(live=True, pair=pair_of(2))
    controller.tick(0.3)
    assert shows_canary(window.grab().toImage())


def test_a_snapshot_without_pictures_has_none_in_it(window, seen):
    window.actions_by_name["privacy_numbers"].trigger()
    assert not shows_canary(window.stage.live.render_snapshot())


def test_what_is_kept_is_kept_over_the_end_of_the_program(window, seen, controller, tracking):
    window.actions_by_name["privacy_numbers"].trigger()
    assert controller.state.app.privacy == "numbers"
    assert tracking.sinks.gate.privacy is Privacy.NUMBERS


def test_the_lamp_tells_who_gets_the_picture(window, seen, tool, tracking, controller):
    film = tracking.sinks.attach("the film a.mp4", lambda: _Nothing())
    tool.tick(10.0)
    assert "• the film a.mp4" in tool.lamp.toolTip()
    names = len(tool.seeing())
    assert tool.lamp.text() == str(names)
    window.actions_by_name["privacy_numbers"].trigger()
    assert tool.seeing() == ()
    assert tool.lamp.text() == "Numbers only"
    tool.lamp._menu.aboutToShow.emit()
    told = [action.text() for action in tool.lamp._menu.actions() if not action.isEnabled()]
    assert told == [tool.lamp.toolTip()]
    tracking.sinks.detach(film)
    assert film.join(20.0)


def test_what_needs_the_picture_says_so_kindly(window, seen, controller):
    window.actions_by_name["privacy_numbers"].trigger()
    window.actions_by_name["calibrate"].trigger()
    assert controller.state.notice == NEEDS_PICTURE
    controller.use_page("effects")
    window.actions_by_name["film"].trigger()
    assert controller.state.notice == NEEDS_PICTURE
    window.do_remedy(Remedy.SHOW_PICTURE)
    assert controller.state.privacy is Privacy.OPEN


def test_no_source_is_looked_at_for_its_small_picture():
    looked = []
    stills = Stills(lambda spec: looked.append(spec))
    stills.look_away(True)
    stills.want("camera")
    assert stills.get("camera") is None and not looked
    stills.look_away(False)
    stills.want("camera")
    stills.stop(10.0)


def test_a_picture_let_out_in_the_moment_of_the_change_is_kept_back():
    frame, result = pair_of()
    assert kept_back(Privacy.OPEN, frame, result)[0] is frame
    assert not kept_back(Privacy.NUMBERS, frame, result)[0].image.any()


def test_where_no_stand_in_can_be_drawn_nothing_is_shown_rather_than_the_picture():
    def broken():
        raise VisavisError("The average face is missing.")

    sinks = SinkSet()
    sinks.gate = PictureGate(broken)
    told = PrivacyKeeper(sinks, Stills(lambda spec: None)).follow(Privacy.ANONYMOUS)
    assert told.text == "The average face is missing."
    assert sinks.gate.privacy is Privacy.NUMBERS


@pytest.mark.parametrize(
    ("privacy", "wanted", "kept"),
    [
        (Privacy.OPEN, "ffv1", "ffv1"),
        (Privacy.ANONYMOUS, "h264", "anonymous"),
        (Privacy.ANONYMOUS, "none", "none"),
        (Privacy.NUMBERS, "h264", "none"),
    ],
)
def test_no_more_is_recorded_than_may_be_seen(privacy, wanted, kept):
    assert video_under(privacy, wanted) == kept


def test_the_lamp_is_dark_while_nothing_comes():
    assert not PrivacyView().shines
    assert PrivacyView(seeing=("the window",)).words == "1"


class _Nothing:
    def take(self, frame, result):
        pass

    def close(self):
        pass
