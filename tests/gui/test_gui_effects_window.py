"""The effects page in the window: what comes and goes with it, and what its widgets do."""

import numpy as np
import pytest
from PyQt6 import sip
from PyQt6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PyQt6.QtGui import QDropEvent, QWheelEvent
from PyQt6.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox

from gui.model.action_spec import Bar
from gui.model.tracking import Phase, Update
from gui.pages.effects.gallery_panel import fitted_title
from gui.pages.effects.kinds import KINDS, kind_action
from gui.pages.effects.name_dialog import NameDialog
from gui.pages.effects.points_dialog import PointsDialog
from gui.pages.effects.tile_title import is_whole
from gui.pages.registry import FEATURES, page_specs
from gui.shell.actions import bar_actions, menus_of, shown_on
from tests.gui.mouse import drag_mouse
from tracker.effects.mask import Mask
from tracker.errors import SourceProblem
from tracker.types import Box, State, TrackedFace

OVERLAYS = tuple(spec.name for spec in bar_actions(FEATURES, Bar.DRAWN))
NOBODY = Qt.KeyboardModifier.NoModifier


def effects_of(window):
    return window.features.pages["effects"]


def face_of(window):
    return window.features.pages["face"]


@pytest.fixture
def tick(window, controller):
    clock = iter(range(1, 10_000))

    def tick():
        now_s = float(next(clock))
        controller.tick(now_s)
        effects_of(window).tick(now_s)

    return tick


@pytest.fixture
def page(window, tick, qtbot):
    """The window with the effects page, its masks looked up."""
    window.actions_by_name["mode_effects"].trigger()
    page = effects_of(window).model

    def ready():
        tick()
        assert page.state.masks

    qtbot.waitUntil(ready)
    return page


@pytest.fixture
def live(window, page, tracking, tick, make_pair, make_face, qtbot):
    """The window with a picture and its effect on show."""
    tracking.run(pair=make_pair(1, face=make_face()))

    def shown():
        tick()
        assert window.stage.live.frame is not None

    qtbot.waitUntil(shown)
    return window.stage.live


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, button = window.rect().center().toPointF(), Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, button, NOBODY))


def click(gallery, title, qtbot):
    item = next(item for item in gallery.list.tiles() if item.text() == title)
    gallery.list.scrollToItem(item)
    place = gallery.list.visualItemRect(item).center()
    qtbot.mouseClick(gallery.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_page_comes_with_its_own_tools_and_goes_again(window, controller):
    effects, face = effects_of(window), face_of(window)
    parts = effects.gallery, effects.knobs, effects.overlay
    actions = window.actions_by_name
    assert not any(part.isVisible() for part in parts)
    actions["mode_effects"].trigger()
    assert controller.state.page.name == "effects"
    assert actions["mode_effects"].isChecked() and not actions["mode_face"].isChecked()
    assert all(part.isVisible() for part in parts)
    assert not (face.plots.isVisible() or window.panel.isVisible() or face.inside.isVisible())
    assert not any(actions[name].isVisible() for name in (*OVERLAYS, "show_plots", "show_inside"))
    assert all(actions[kind_action(kind)].isVisible() for kind in KINDS)
    actions["mode_effects"].trigger()
    assert actions["mode_effects"].isChecked(), "a mode is not switched off, only exchanged"
    actions["mode_face"].trigger()
    assert not any(part.isVisible() for part in parts)
    assert face.plots.isVisible() and window.panel.isVisible() and actions["show_points"].isVisible()
    assert not actions["film"].isVisible() and actions["mode_face"].isChecked()
    assert effects.model._effect is None


def test_gallery_and_knobs_fold_away_and_full_screen_shows_the_picture_alone(window, page):
    for name, part in (
        ("show_gallery", effects_of(window).gallery),
        ("show_panel", effects_of(window).knobs),
    ):
        window.actions_by_name[name].trigger()
        assert not part.isVisible()
        window.actions_by_name[name].trigger()
        assert part.isVisible()
    window.actions_by_name["full_screen"].trigger()
    assert not effects_of(window).gallery.isVisible() and not effects_of(window).knobs.isVisible()
    window._leave_full_screen()
    assert effects_of(window).gallery.isVisible()


def test_every_action_is_shown_somewhere():
    for _, specs in menus_of(FEATURES):
        for spec in specs:
            assert any(spec.name in shown_on(FEATURES, page.name) for page in page_specs()), spec.name


def test_the_picture_comes_with_its_effect(window, live, make_pair):
    frame, _ = make_pair(1)
    assert live.frame.index == 1 and live.frame.image.shape == frame.image.shape
    assert effects_of(window).overlay._before.image is not None


def effect_sink(tracking):
    return next(status for status in tracking.sinks.statuses() if status.name == "the effect")


def test_covers_are_asked_for_while_an_effect_keeps_them(window, page, controller, tick):
    asked = []
    for change in (
        lambda: page.set("effect.keep_covers", True),
        lambda: page.set("effect.keep_covers", False),
        lambda: page.set("effect.keep_covers", True),
        lambda: window.actions_by_name["mode_face"].trigger(),
    ):
        change()
        tick()
        asked.append(controller.state.wants_reading.covers)
    assert asked == [True, False, True, False]


def test_nothing_is_drawn_while_the_window_is_covered(window, live, page, tracking, tick, make_pair, qtbot):
    window.setUpdatesEnabled(False)
    tick()
    before = effect_sink(tracking)
    tracking.run(pair=make_pair(2))
    tick()
    assert effect_sink(tracking) == before, "neither taken nor left out: nobody looks"
    window.setUpdatesEnabled(True)
    tick()
    tracking.run(pair=make_pair(3))

    def shown():
        tick()
        assert live.frame.index == 3

    qtbot.waitUntil(shown)


def test_losing_the_face_shows_the_picture_as_it_is(window, live, tracking, tick, make_pair, qtbot):
    frame, result = make_pair(2, State.LOST)
    tracking.run(pair=(frame, result))

    def shown():
        tick()
        assert live.frame.index == 2

    qtbot.waitUntil(shown)
    assert live.frame.image is frame.image


def test_a_click_on_another_face_gives_it_the_effect(window, page, tracking, tick, make_pair, make_face, qtbot):
    window.actions_by_name["mirror"].trigger()
    mine, other = make_face(), make_face()
    faces = (
        TrackedFace(1, True, State.TRACKING, Box(16, 24, 20, 20), mine),
        TrackedFace(2, False, State.TRACKING, Box(48, 24, 20, 20), other),
    )
    tracking.run(pair=make_pair(1, faces=faces))
    live = window.stage.live

    def shown():
        tick()
        assert live.frame is not None

    qtbot.waitUntil(shown)
    target = live.target
    for share in (0.25, 0.75):
        place = QPoint(round(target.left() + share * target.width()), round(target.center().y()))
        qtbot.mouseClick(live, Qt.MouseButton.LeftButton, pos=place)
    assert tracking.called("choose_face") == [(2,)]


def test_a_click_chooses_and_arrows_and_keys_go_on(window, page, qtbot):
    gallery = effects_of(window).gallery
    click(gallery, "Robot", qtbot)
    assert page.state.page.effect.mask == "robot"
    assert gallery.list.item(gallery.list.marked).text() == "Robot"
    names = [tile.name for tile in page.state.tiles]
    following = names[names.index("robot") + 1]
    qtbot.keyClick(gallery.list, Qt.Key.Key_Right)
    assert page.state.page.effect.mask == following
    window.actions_by_name["effect_before"].trigger()
    assert page.state.page.effect.mask == "robot"
    assert gallery.list.currentItem().text() == "Robot"


def test_the_adding_tiles_do_what_they_say_and_leave_the_choice(window, page, monkeypatch, qtbot, tmp_path):
    asked = []
    monkeypatch.setattr("gui.pages.effects.page.ask_for_mask_picture", lambda *_: str(tmp_path / "me.png"))
    monkeypatch.setattr(page, "add_picture", asked.append)
    gallery, before = effects_of(window).gallery, page.state.page
    click(gallery, "Your picture", qtbot)
    assert asked == [tmp_path / "me.png"]
    assert page.state.page == before and gallery.list.currentItem().text() == "Fox"


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_shows_its_knobs(window, controller, page, kind):
    controller.set_app(show_expert=True)
    action = window.actions_by_name[kind_action(kind)]
    action.trigger()
    action.trigger()
    assert page.state.page.effect.kind == kind and action.isChecked()
    panel = effects_of(window).knobs
    shown = {path for path, editor in panel.editors.items() if editor.isVisibleTo(panel)}
    assert ("effect.exaggeration" in shown) is (kind == "caricature")
    assert ("effect.blending" in shown) is (kind == "swap")
    assert ("effect.components.component_1" in shown) is (kind == "deform")
    assert ("effect.strength" in shown) is (kind != "none")
    assert panel.mask_group.isVisibleTo(panel) is (kind in ("swap", "mask"))


def test_what_is_for_experts_shows_when_asked_for_or_not_as_usual(window, controller, page):
    window.actions_by_name[kind_action("deform")].trigger()
    panel = effects_of(window).knobs

    def shown():
        return {path for path in ("effect.strength", "effect.fade_s") if panel.editors[path].isVisibleTo(panel)}

    assert shown() == {"effect.strength"} and not panel.components.isVisibleTo(panel)
    page.set("effect.components.component_2", 1.0)
    page.set("effect.fade_s", 1.0)
    assert shown() == {"effect.strength", "effect.fade_s"} and panel.components.isVisibleTo(panel)
    page.undo()
    page.undo()
    assert shown() == {"effect.strength"}
    window.actions_by_name["show_expert"].trigger()
    assert shown() == {"effect.strength", "effect.fade_s"} and panel.components.isVisibleTo(panel)


def test_knobs_turn_the_effect_and_can_be_taken_back(window, page):
    field = effects_of(window).knobs.editors["effect.strength"].field
    field.setValue(0.4)
    assert page.state.page.effect.strength == 0.4
    assert window.actions_by_name["undo"].isEnabled()
    window.actions_by_name["undo"].trigger()
    assert field.value() == 1.0 and page.state.page.effect.strength == 1.0


def test_every_control_of_the_page_has_a_name_a_tooltip_and_is_reached_by_keyboard(window, page):
    for kind in KINDS:
        window.actions_by_name[kind_action(kind)].trigger()
        kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox)
        for widget in (w for kind in kinds for w in window.findChildren(kind)):
            if widget.objectName().startswith("qt_") or widget.metaObject().className() == "QScrollBar":
                continue
            if not widget.isVisibleTo(window):
                continue
            assert widget.accessibleName() or widget.text(), widget
            assert widget.toolTip() or widget.parentWidget().toolTip(), widget.accessibleName()
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.accessibleName()


def test_a_dropped_picture_becomes_a_mask_and_a_clip_is_opened(window, page, tracking, monkeypatch, tmp_path):
    made = []
    monkeypatch.setattr(page, "add_picture", made.append)
    opened = len(tracking.called("open"))
    drop(window, tmp_path / "aunt.JPG")
    assert made == [tmp_path / "aunt.JPG"] and len(tracking.called("open")) == opened
    drop(window, tmp_path / "uncle.png", tmp_path / "niece.png")
    assert made[1:] == [tmp_path / "uncle.png", tmp_path / "niece.png"]
    drop(window, tmp_path / "clip.mp4", tmp_path / "second.mp4")
    assert tracking.called("open")[-1][0] == str(tmp_path / "clip.mp4")
    window.actions_by_name["mode_head"].trigger()
    drop(window, tmp_path / "aunt.jpg")
    assert tracking.called("open")[-1][0] == str(tmp_path / "aunt.jpg"), "elsewhere a picture is a source"


def test_the_line_is_dragged_and_moved_by_keys(window, live, page, qtbot):
    overlay = effects_of(window).overlay
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    window.actions_by_name["show_split"].trigger()
    target = live.target
    middle = QPoint(round(target.center().x()), round(target.center().y()))
    aside = QPoint(round(target.left() + 0.25 * target.width()), middle.y())
    drag_mouse(qtbot, overlay, middle, aside)
    assert page.state.page.split_at == pytest.approx(0.25, abs=0.01)
    qtbot.keyClick(overlay, Qt.Key.Key_Right)
    assert page.state.page.split_at == pytest.approx(0.27, abs=0.01)
    drag_mouse(qtbot, overlay, middle, aside)
    assert page.state.page.split_at == pytest.approx(0.27, abs=0.01), "only the line itself is taken hold of"


def test_before_is_left_of_the_line_and_after_right_of_it(window, live, page, make_pair, tick):
    window.actions_by_name["show_split"].trigger()
    window.actions_by_name["mirror"].trigger()
    frame, _ = make_pair(1)
    changed = frame.image.copy()
    changed[:] = (0, 255, 0)
    live.show_frame(type(frame)(changed, frame.time_s, frame.index), live._scene)
    effects_of(window).overlay.show_before(frame)
    seen, target = live.grab().toImage(), live.target
    ratio = seen.width() / live.width()

    def colour(share):
        x, y = target.left() + share * target.width(), target.top() + 0.8 * target.height()
        return seen.pixelColor(round(x * ratio), round(y * ratio)).getRgb()[:3]

    assert colour(0.2) == (255, 0, 0), "the frame's left half is red"
    assert colour(0.8) == (0, 255, 0)


@pytest.mark.parametrize("kind", KINDS)
def test_no_title_of_a_tile_is_cut_even_in_a_longer_language(window, page, kind):
    page.choose_kind(kind)
    gallery = effects_of(window).gallery
    for item in gallery.list.tiles():
        words = [word + "m" * round(0.4 * len(word)) for word in item.text().split(" ")]
        for title in (item.text(), " ".join(words)):
            _, lines = fitted_title(title, gallery.list.font(), gallery.list.gridSize().width() - 4)
            assert is_whole(title, lines), title


def test_the_time_a_picture_takes_is_for_experts(window, page):
    knobs = effects_of(window).knobs
    knobs.show_speed(1.3)
    assert not knobs.speed.isVisible()
    window.actions_by_name["show_expert"].trigger()
    assert knobs.speed.isVisible() and knobs.speed.text() == "1.3 ms a picture"


def test_a_film_is_marked_and_ends_with_another_source(window, live, page, tick, controller):
    window.actions_by_name["film"].trigger()
    assert page.state.filming and window.actions_by_name["film"].isChecked()
    assert window.actions_by_name["film"].iconText() == "Stop  0:00"
    page._film.seconds = 67.0
    effects_of(window)._show_film_time()
    assert window.actions_by_name["film"].iconText() == "Stop  1:07"
    controller.choose("demo-two")
    assert not page.state.filming and not window.actions_by_name["film"].isChecked()
    assert window.actions_by_name["film"].iconText() == "Film"


def test_a_film_begun_at_the_end_of_a_clip_is_of_the_whole_clip(window, live, page, tracking, tick, tmp_path):
    tracking.update = Update(Phase.ENDED)
    tick()
    opened = len(tracking.called("open"))
    window.actions_by_name["film"].trigger()
    assert len(tracking.called("open")) == opened + 1, "the clip begins anew"
    for phase in (Phase.OPENING, Phase.RUNNING):
        tracking.update = Update(phase)
        tick()
        assert page.state.filming
    tracking.update = Update(Phase.ENDED)
    tick()
    assert not page.state.filming


def test_a_clip_that_cannot_be_opened_again_ends_its_film(window, live, page, tracking, tick):
    tracking.update = Update(Phase.ENDED)
    tick()
    window.actions_by_name["film"].trigger()
    tracking.update = Update(Phase.OPENING)
    tick()
    tracking.fail(SourceProblem.NOT_FOUND)
    tick()
    assert not page.state.filming


def test_no_old_picture_passes_for_a_live_one(window, live, page, tracking, tick, controller, qtbot):
    late = page._effect.last
    controller.choose("another")
    tracking.update = Update(Phase.OPENING)
    for _ in range(3):
        tracking.sinks.put(*late)
        qtbot.wait(30)
        tick()
    assert live.frame is None and effects_of(window).overlay._before is None


def test_a_snapshot_of_the_page_is_the_result(window, live, page, folders, qtbot, tick):
    window.actions_by_name["snapshot"].trigger()

    def saved():
        tick()
        assert "Saved" in window.stage.toast.accessibleName()

    qtbot.waitUntil(saved)
    assert len(list(folders.pictures.glob("*.png"))) == 1


# The dialog for the points


@pytest.fixture
def dialog(window, qtbot, make_face):
    image = np.full((96, 128, 4), 180, np.uint8)
    image[:10, :, 3] = 0
    points_xy = 2.0 * make_face().points_xy
    kept = []

    def keep(points_xy):
        kept.append(points_xy)
        return "the points of the mask lie in one spot" if np.ptp(points_xy, axis=0).max() < 1 else ""

    dialog = PointsDialog(window, Mask("me", "Me", image, points_xy), "No face was found in me.png.", keep)
    dialog.kept = kept
    dialog.open()
    qtbot.waitExposed(dialog)
    yield dialog
    if not sip.isdeleted(dialog):
        dialog.close()


def drag(canvas, start, by, qtbot, button=Qt.MouseButton.LeftButton, modifier=NOBODY):
    place = start.toPoint()
    drag_mouse(qtbot, canvas, place, place + QPoint(*by), button=button, modifier=modifier)


def test_enter_starts_the_button_that_has_the_focus_and_saves_nothing(dialog, qtbot):
    canvas, before = dialog.canvas, dialog.desk.points_xy.copy()
    drag(canvas, canvas.on_view(5), (20, -12), qtbot)
    qtbot.keyClick(dialog.undo_button, Qt.Key.Key_Return)
    assert dialog.isVisible() and not dialog.kept
    np.testing.assert_allclose(dialog.desk.points_xy, before)


def test_a_point_is_dragged_taken_back_and_kept(dialog, qtbot):
    canvas, before = dialog.canvas, dialog.desk.points_xy
    assert not dialog.undo_button.isEnabled() and dialog.message.isVisible()
    drag(canvas, canvas.on_view(5), (20, -12), qtbot)
    moved = dialog.desk.points_xy - before
    assert np.abs(moved[5] * canvas.zoom - (20, -12)).max() < 1.5
    assert not moved[[*range(5), *range(6, 68)]].any()
    qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(dialog.desk.points_xy, before)
    qtbot.mouseClick(dialog.redo_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    np.testing.assert_allclose(dialog.kept[0] - before, moved)
    assert not dialog.isVisible()


def test_points_that_are_no_face_are_refused_in_the_dialog(dialog, qtbot):
    dialog.desk.scale(1e-3)
    dialog.save()
    assert dialog.isVisible() and dialog.message.text().startswith("The points of the mask")


def test_the_picture_is_zoomed_about_the_pointer_and_moved(dialog, qtbot):
    canvas, points = dialog.canvas, dialog.desk.points_xy
    place, zoom = canvas.on_view(12), canvas.zoom
    turn = QWheelEvent(
        place, canvas.mapToGlobal(place), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, NOBODY,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    canvas.wheelEvent(turn)
    assert canvas.zoom == pytest.approx(zoom * 1.44)
    assert (canvas.on_view(12) - place).manhattanLength() < 1e-6
    drag(canvas, place, (15, 9), qtbot, Qt.MouseButton.RightButton)
    assert canvas.on_view(12) == place.toPoint().toPointF() + QPointF(15, 9) + (place - place.toPoint().toPointF())
    np.testing.assert_array_equal(dialog.desk.points_xy, points)
    canvas.fit()
    assert canvas.zoom == pytest.approx(zoom)


def test_keys_choose_a_point_and_nudge_it(dialog, qtbot):
    canvas, before = dialog.canvas, dialog.desk.points_xy
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    assert canvas.chosen == 1
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    np.testing.assert_allclose((dialog.desk.points_xy - before)[1], (0.5, 0.0))
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    assert canvas.chosen == 67


def test_a_known_face_is_shown_large(window, make_face, qtbot):
    image = np.full((480, 640, 3), 180, np.uint8)
    dialog = PointsDialog(window, Mask("me", "Me", image, 300.0 + make_face().points_xy), "", lambda points: "")
    dialog.open()
    qtbot.waitExposed(dialog)
    large = dialog.canvas.zoom
    places = [dialog.canvas.on_view(point) for point in range(68)]
    assert all(dialog.canvas.rect().toRectF().contains(place) for place in places)
    dialog.canvas.fit()
    assert large > 3 * dialog.canvas.zoom
    dialog.close()


def test_a_name_is_kept_unless_it_is_empty(window, qtbot):
    kept = []
    dialog = NameDialog(window, "Two", kept.append)
    dialog.open()
    dialog.line.setText("   ")
    assert not dialog.save_button.isEnabled()
    dialog.line.setText("Niece")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert kept == ["Niece"]


def test_cancelling_keeps_nothing(dialog, qtbot):
    drag(dialog.canvas, dialog.canvas.on_view(5), (20, -12), qtbot)
    dialog.reject()
    assert not dialog.kept
