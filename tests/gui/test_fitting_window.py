"""The window fits on the screen it is opened on, and everything in it is reached at its smallest size."""

import pytest
from PyQt6.QtCore import QRect, QSize

from gui.model.overflow import Item, fold
from gui.shell.tool_bars import ToolBar
from gui.shell.window_place import SMALLEST, first_size, kept_place, on_screen
from gui.widgets.elided_label import ElidedLabel

PAGES = ["head", "face", "effects"]


@pytest.mark.parametrize(
    ("screen", "size"),
    [((2560, 1400), (1280, 820)), ((1366, 728), (1280, 680)), ((960, 520), (944, 480)), ((640, 400), (720, 480))],
)
def test_the_first_size_is_inside_the_screen(screen, size):
    assert first_size(QSize(*screen)) == QSize(*size)


@pytest.mark.parametrize(
    ("kept", "screens", "placed"),
    [
        ((100, 100, 900, 600), [(0, 0, 1920, 1040)], (100, 100, 900, 600)),
        ((2000, 100, 900, 600), [(0, 0, 1366, 728)], (466, 100, 900, 600)),
        ((2000, 100, 900, 600), [(0, 0, 1366, 728), (1366, 0, 1920, 1080)], (2000, 100, 900, 600)),
        ((0, 40, 3000, 2000), [(0, 0, 1366, 728)], (0, 48 - 8, 1350, 680)),
        ((-500, -500, 800, 500), [(0, 0, 1366, 728)], (0, 40, 800, 500)),
    ],
)
def test_a_kept_place_comes_back_on_a_screen_that_is_there(kept, screens, placed):
    assert on_screen(QRect(*kept), [QRect(*screen) for screen in screens]) == QRect(*placed)


def test_words_go_before_buttons_and_the_least_worthy_first():
    items = [
        Item(100, 30, worth=2),
        Item(90, 30, worth=1),
        Item(90, 30, worth=1),
        Item(50, 50, worth=3),
    ]
    assert fold(items, 330, 20).full == {0, 1, 2, 3}
    assert fold(items, 329, 20).full == {0, 3}, "those of one worth lose their words together"
    tight = fold(items, 140, 20)
    assert (tight.full, tight.away) == ({3}, set()), "bare, all of them fit"
    assert fold(items, 139, 20).away == {2}, "the last of the least worthy"
    assert fold(items, 99, 20).away == {0, 1, 2}, "the way to the menu needs room too"


@pytest.mark.parametrize("page", PAGES)
def test_at_the_smallest_size_nothing_asks_for_more(window, controller, page, qapp):
    controller.use_page(page)
    controller.set_app(show_panel=True, show_plots=True, show_inside=True, show_gallery=True)
    window.resize(SMALLEST)
    qapp.processEvents()
    assert window.size() == SMALLEST
    least = window.minimumSizeHint()
    assert least.width() <= SMALLEST.width() and least.height() <= SMALLEST.height()


@pytest.mark.parametrize("page", PAGES)
def test_every_action_of_a_bar_is_a_button_inside_it_or_in_its_menu(window, controller, page, qapp):
    controller.use_page(page)
    for size in (SMALLEST, QSize(1366, 700)):
        window.resize(size)
        qapp.processEvents()
        for bar in window.findChildren(ToolBar):
            bar.row.arrange()
            menu = bar.row.more.menu().actions()
            for action, button in bar.row.buttons.items():
                inside = button.isVisible() and bar.rect().contains(button.geometry().translated(bar.row.pos()))
                assert (inside or action in menu) is action.isVisible(), (action.objectName(), size)
                assert not (inside and action in menu)
            assert bar.row.more.isVisible() is bool(menu)
    assert not any(bar.row.more.isVisible() for bar in window.findChildren(ToolBar)), "on a usual screen all fits"


def test_the_menu_of_what_has_no_room_works(window, controller, qapp):
    controller.use_page("face")
    window.resize(SMALLEST)
    qapp.processEvents()
    menu = next(bar.row.more.menu() for bar in window.findChildren(ToolBar) if bar.objectName() == "tools")
    action, before = menu.actions()[0], controller.state.app
    action.trigger()
    assert getattr(controller.state.app, action.objectName()) is not getattr(before, action.objectName())


def test_the_panel_lies_over_the_picture_where_there_is_no_room_beside_it(window, controller, qapp):
    controller.use_page("face")
    controller.set_app(show_panel=True, show_inside=True)
    centre = window.centralWidget()
    window.resize(1300, 700)
    qapp.processEvents()
    assert not centre.compact and window.panel.parent() is centre.columns
    assert "splitters" in kept_place(window, centre)
    window.resize(SMALLEST)
    qapp.processEvents()
    assert centre.compact and window.panel.isVisible() and window.panel.parent() is centre
    assert centre.columns.geometry().contains(window.panel.geometry())
    assert "splitters" not in kept_place(window, centre)
    window.resize(1300, 700)
    qapp.processEvents()
    assert window.panel.isVisible() and window.panel.parent() is centre.columns


def test_the_strip_leaves_out_what_matters_least(window, controller, tracking, make_pair, qapp):
    tracking.run(pair=make_pair(1))
    controller.tick(1.0)
    strip = window.strip
    shown = {}
    for width in (1300, 720):
        window.resize(width, 600)
        qapp.processEvents()
        shown[width] = [name for name in ("tracking", "latency", "dropped") if getattr(strip, name).isVisible()]
        for readout in (strip.tracking, strip.latency, strip.jitter, strip.camera, strip.dropped):
            assert not readout.isVisible() or readout.width() >= readout.sizeHint().width()
    assert shown[1300] == ["tracking", "latency", "dropped"]
    assert shown[720][:1] == ["tracking"] and "dropped" not in shown[720]


def test_a_line_without_room_ends_in_dots_and_can_be_read_in_its_tool_tip(qtbot):
    label = ElidedLabel("A rather long message about what went wrong")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.is_cut and label.toolTip() == label.text()
    cut = label.grab().toImage()
    label.resize(900, 20)
    assert not label.is_cut and not label.toolTip()
    assert cut != label.grab().toImage()
