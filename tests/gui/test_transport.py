"""The transport of clips: what is shown of a clip, and what mouse, keys and buttons ask the tracker for."""

from dataclasses import replace

import numpy as np
import pytest
from PyQt6.QtCore import QEvent, QPoint, QPointF, Qt
from PyQt6.QtGui import QKeyEvent, QWheelEvent
from PyQt6.QtWidgets import QApplication

from gui.model.notices import Remedy
from gui.model.tracking import Phase, Update
from gui.model.transport import ClipTimes, Transport, clock_text
from gui.widgets import theme
from tests.gui.mouse import move_mouse
from tracker.run.playback import PlaybackSettings
from tracker.run.runner import ClipStatus
from tracker.run.timeline import LOST, TRACKED, UNSEEN, UNSURE
from tracker.types import Event

COUNT = 200


def clip(count=COUNT, *, times_s=None, seekable=True, known=(), seeking=False, **playback):
    codes = np.array(known, np.uint8)
    return ClipStatus(count, 20.0, times_s, seekable, codes, codes.size, seeking, PlaybackSettings(**playback))


@pytest.fixture
def transport(tracking):
    transport = Transport(tracking)
    transport.take(Update(clip=clip()))
    return transport


@pytest.fixture
def shown(window, tracking, controller, make_pair):
    """Shows the window with a clip in it at a frame."""

    def show(status=None, index=40, phase=Phase.RUNNING):
        tracking.update = Update(phase, source_name="clip.mp4", clip=status or clip(), pair=make_pair(index))
        window._tick()
        return window.transport_bar

    return show


@pytest.mark.parametrize(
    ("seconds", "decimals", "text"),
    [(7, 0, "0:07"), (59.999, 2, "0:59.99"), (0.3, 2, "0:00.30"), (754.56, 1, "12:34.5"), (3723, 0, "1:02:03")],
)
def test_times_read_as_on_a_clock(seconds, decimals, text):
    assert clock_text(seconds, decimals) == text


def test_frames_are_found_by_their_own_times():
    times = ClipTimes(4, 10.0, np.array([0.0, 0.1, 2.0, 2.5]))
    assert times.duration_s == pytest.approx(2.6)
    assert [times.index_at(time_s) for time_s in (0.0, 0.05, 0.1, 1.99, 2.0, 99.0, -1.0)] == [0, 0, 1, 1, 2, 3, 0]
    assert [times.index_at(times.at(index)) for index in range(4)] == [0, 1, 2, 3]
    even = ClipTimes(300, 29.97)
    assert [even.index_at(even.at(index)) for index in range(300)] == list(range(300))


def test_each_part_of_the_bar_shows_the_worst_that_is_known(tracking):
    transport = Transport(tracking)
    known = [TRACKED] * 4 + [UNSEEN] * 4 + [TRACKED, UNSURE, TRACKED, LOST, UNSEEN, UNSEEN]
    transport.take(Update(clip=clip(16, known=known)))
    assert transport.known(4).tolist() == [TRACKED, UNSEEN, LOST, UNSEEN]
    assert transport.known(16).tolist() == [*known, UNSEEN, UNSEEN]
    assert np.repeat(transport.known(16), 2).tolist() == transport.known(32).tolist()
    # A frame that is shown for long takes much of the bar.
    transport.take(Update(clip=clip(3, known=[TRACKED, LOST, UNSURE], times_s=np.array([0.0, 0.05, 0.95]))))
    assert transport.known(10).tolist() == [TRACKED] + [LOST] * 9


def test_the_place_asked_for_is_shown_until_it_is_there(transport, tracking, make_pair):
    transport.take(Update(clip=clip(), pair=make_pair(10)))
    assert transport.view.position == 10
    transport.seek(90)
    assert tracking.called("seek") == [(90,)] and transport.view.position == 90
    assert not transport.take(Update(clip=clip(seeking=True), pair=make_pair(11)))
    assert transport.view.position == 90
    assert transport.take(Update(clip=clip(), pair=make_pair(90)))  # what came before is another story
    assert not transport.take(Update(clip=clip(), pair=make_pair(91)))
    assert transport.view.position == 91
    assert transport.take(Update(clip=clip(), pair=make_pair(0)))  # it began again


def test_places_outside_the_clip_are_its_ends(transport, tracking):
    transport.seek_by(-5.0)
    transport.seek(9999)
    transport.seek_by(3.0)
    assert tracking.called("seek") == [(0,), (COUNT - 1,), (COUNT - 1,)]


def test_marks_exclude_nonsense_and_go_when_set_again(transport, tracking, make_pair):
    def at(index):
        transport.take(Update(clip=clip(), pair=make_pair(index)))

    at(50)
    transport.mark_first()
    at(80)
    transport.mark_last()
    assert tracking.called("play_as")[-1] == (PlaybackSettings(first=50, last=80),)
    at(90)
    transport.mark_first()  # behind the end of the part
    assert (transport.view.playback.first, transport.view.playback.last) == (90, None)
    transport.mark_first()
    assert not transport.view.playback.repeats
    at(30)
    transport.mark_last()
    transport.clear_marks()
    assert not transport.view.playback.repeats


def test_speeds_go_in_steps_and_stop_at_the_ends(transport):
    speeds = []
    for steps in (1, 1, 1, -1, -1, -1, -1, -1):
        transport.change_speed(steps)
        speeds.append(transport.view.playback.speed)
    assert speeds == [2.0, 4.0, 4.0, 2.0, 1.0, 0.5, 0.25, 0.25]


def test_another_source_has_no_marks_and_its_own_speed(transport, tracking):
    transport.set_speed(4.0)
    transport.set_loop(True)
    transport.mark_first()
    transport.begin()
    assert not transport.view.shown
    transport.take(Update(clip=clip(speed=4.0)))
    assert tracking.called("play_as")[-1] == (PlaybackSettings(loop=True),)


def test_cameras_and_the_demo_have_no_bar(shown, window, tracking):
    bar = shown()
    assert bar.isVisible() and bar.place.text() == "0:02.00" and bar.length.text() == "0:10"
    assert (bar.bar.value(), bar.bar.maximum()) == (40, COUNT - 1)
    tracking.run(live=True)
    window._tick()
    assert not bar.isVisible() and not window.actions_by_name["step_on"].isEnabled()


def test_what_cannot_be_sought_is_shown_and_says_so(shown, tracking, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr("gui.widgets.seek_bar.QToolTip.showText", lambda place, words, widget: told.append(words))
    bar = shown(clip(seekable=False))
    assert bar.isVisible() and not bar.speed.isEnabled()
    qtbot.mouseClick(bar.bar, Qt.MouseButton.LeftButton, pos=bar.bar.rect().center())
    move_mouse(bar.bar, bar.bar.rect().center() + QPoint(3, 0))
    assert not tracking.called("seek") and "only be played from its beginning" in told[-1]


def test_the_mouse_drags_the_place_and_holds_the_clip_meanwhile(shown, tracking, qtbot):
    bar = shown().bar
    at = [QPoint(round(bar.x_of(index)) + 1, 14) for index in (100, 150)]
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at[0])
    assert tracking.called("scrub") == [(True,)]
    assert tracking.called("seek")[0][0] == pytest.approx(100, abs=1)
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at[1])
    assert tracking.called("scrub") == [(True,), (False,)]


def test_the_wheel_steps(shown, tracking):
    bar = shown().bar
    for turn in (120, -60, -60):
        place = QPointF(bar.rect().center())
        bar.wheelEvent(
            QWheelEvent(
                place,
                place,
                QPoint(),
                QPoint(0, turn),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
        )
    assert tracking.called("step") == [(-1,), (1,)]


def test_with_the_focus_the_arrows_are_the_bar_s_own(shown, tracking, qtbot):
    bar = shown().bar
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(bar, override)
        assert override.isAccepted()
        qtbot.keyClick(bar, key)
    assert tracking.called("step") == [(-1,), (1,)] and tracking.called("seek") == [(0,), (COUNT - 1,)]


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("step_back", ("step", -1)),
        ("step_on", ("step", 1)),
        ("seek_on", ("seek", 140)),
        ("seek_back_short", ("seek", 20)),
        ("clip_start", ("seek", 0)),
        ("clip_end", ("seek", COUNT - 1)),
        ("loop", ("play_as", PlaybackSettings(loop=True))),
        ("mark_first", ("play_as", PlaybackSettings(first=40))),
        ("mark_last", ("play_as", PlaybackSettings(last=40))),
        ("faster", ("play_as", PlaybackSettings(speed=2.0))),
    ],
)
def test_what_the_actions_do(shown, window, tracking, name, call):
    shown()
    window.actions_by_name[name].trigger()
    assert tracking.calls[-1] == call


def test_the_bar_paints_what_was_known(shown):
    known = [TRACKED] * 60 + [LOST] * 60 + [UNSURE] * 40
    bar = shown(clip(known=known), index=198).bar
    image = bar.grab().toImage()

    def colour_at(index):
        return image.pixelColor(round(bar.x_of(index)), bar.height() // 2).name()

    assert [colour_at(index) for index in (30, 90, 140, 180)] == [theme.GOOD, theme.BAD, theme.WARN, theme.HOVER]


def test_at_its_end_a_clip_plays_anew_without_being_opened_again(shown, tracking, controller):
    shown(phase=Phase.ENDED)
    opened = len(tracking.called("open"))
    controller.toggle_pause()
    controller.remedy(Remedy.REPLAY)
    assert len(tracking.called("resume")) == 2 and len(tracking.called("open")) == opened
    tracking.update = replace(tracking.update, clip=None)
    controller.tick(1.0)
    controller.toggle_pause()
    assert len(tracking.called("open")) == opened + 1


def test_plots_and_trail_begin_anew_where_the_clip_was_sought(shown, window, controller, tracking):
    for index in (40, 41, 42):
        shown(index=index)
    assert len(controller.recorder.trail_xy()) == 3
    controller.transport.seek(150)
    shown(index=150)
    assert len(controller.recorder.trail_xy()) == 1


def test_in_full_screen_nothing_but_the_picture_is_left(shown, window):
    bar = shown()
    window._arrange(window._controller.state, full=True)
    shown(index=41)
    assert not bar.isVisible()
    window._arrange(window._controller.state, full=False)
    assert bar.isVisible()


def test_a_clip_that_stands_still_is_as_bright_as_ever_and_its_steps_are_no_news(shown, window, tracking, make_pair):
    shown(phase=Phase.PAUSED, index=3)
    assert not window.stage.live._dimmed
    notice = window._controller.state.notice
    tracking.update = Update(Phase.PAUSED, clip=clip(), pair=make_pair(4, events=(Event.FOUND,)))
    window._tick()
    assert window._controller.state.notice == notice
    tracking.update = Update(Phase.RUNNING, pair=make_pair(5))
    window._tick()
    tracking.update = Update(Phase.PAUSED)
    window._tick()
    assert window.stage.live._dimmed
