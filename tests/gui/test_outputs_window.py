"""The page of outputs, clicked through: what is added sends to a real target on this machine."""

import socket
import struct
import time
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PyQt6.QtCore import QSize, Qt
from PyQt6.QtWidgets import QApplication, QLineEdit

from gui.pages.outputs.add_dialog import AddDialog
from gui.pages.outputs.programs_dialog import ProgramsDialog
from gui.shell.language import use_language
from gui.widgets.icons import icon
from gui.widgets.line_dialog import LineDialog
from tests.gui.cut_labels import cut_labels
from tests.gui.test_controls_are_named import nameless
from tracker.outputs.kinds import KINDS

LONG_S = 20.0


@pytest.fixture
def heard():
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    line.bind(("127.0.0.1", 0))
    line.settimeout(LONG_S)
    yield line
    line.close()


@pytest.fixture
def page(window, controller):
    controller.use_page("outputs")
    return window.features.pages["outputs"]


@pytest.fixture
def tool(window, page):
    return window.features.tools["pause_outputs"]


@pytest.fixture
def card(page):
    page._add(KINDS["opentrack"])
    return page.cards.cards["opentrack"]


def opened(window, kind):
    (dialog,) = window.findChildren(kind)
    return dialog


def typed(editor, text):
    line = editor.findChild(QLineEdit)
    line.setText(text)
    line.editingFinished.emit()


def test_words_without_end_widen_no_card_and_none_are_taken_for_a_web_page(card, page, qapp):
    usual = card.minimumSizeHint().width()
    view = replace(card._view, role="WARN", detail=f"{'x' * 300} <h1>y</h1>", last_error="z" * 300)
    card.show_view(view)
    qapp.processEvents()
    assert card.minimumSizeHint().width() == usual
    assert card.detail.textFormat() is card.name.textFormat() is Qt.TextFormat.PlainText


def test_an_output_is_added_switched_on_tested_and_taken_away(window, page, tool, heard, qtbot, qapp):
    window.actions_by_name["add_output"].trigger()
    dialog = opened(window, AddDialog)
    dialog.search.setText("flight SIM")
    assert [button.kind.name for button in dialog.found] == ["opentrack"]
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    card = page.cards.cards["opentrack"]
    assert not card.switch.isChecked() and not card.test.isEnabled()
    assert card.settings is not None, "where it sends to is seen at once"
    card.settings.editors["target.port"].field.setValue(heard.getsockname()[1])
    card.settings.editors["target.port"].field.editingFinished.emit()
    assert tool.lamp.isHidden()
    card.switch.click()
    tool.tick(1.0)
    page.tick(1.0)
    assert not tool.lamp.isHidden() and tool.lamp.text().startswith("1 output")
    assert card.test.isEnabled()
    card.test.click()
    assert len(struct.unpack("<6d", heard.recv(100))) == 6
    assert card.test.text() == "Testing…" and not card.test.isEnabled()
    end_s = time.monotonic() + LONG_S
    while card.state.text() != "Testing" and time.monotonic() < end_s:
        page._show()
    assert card.state.text() == "Testing" and card.numbers.text()
    window.actions_by_name["pause_outputs"].trigger()
    assert tool.lamp.text() == "Outputs paused"
    card.menu.actions()[-1].trigger()
    assert not page.cards.cards
    tool.tick(2.0)
    assert tool.lamp.isHidden()
    assert page.remedy(window._controller.state.notice.remedies[0])
    assert page.cards.cards["opentrack"].switch.isChecked()
    window.actions_by_name["undo"].trigger()
    assert not page.cards.cards


def test_a_card_keeps_its_place_while_numbers_change(page, card, qapp):
    page.model.desk.switch("opentrack", True)
    page.tick(1.0)
    qapp.processEvents()
    before = card.geometry()
    for _ in range(3):
        page._show()
        qapp.processEvents()
        assert card.geometry() == before


def test_profiles_are_made_chosen_renamed_and_deleted(window, page, tool, card, qtbot):
    actions = window.actions_by_name
    assert not actions["next_profile"].isEnabled()
    actions["rename_profile"].trigger()
    dialog = opened(window, LineDialog)
    dialog.line.setText("a/b")
    assert not dialog.save_button.isEnabled()
    dialog.line.setText("Flights")
    dialog.save()
    actions["new_profile"].trigger()
    dialog = next(one for one in window.findChildren(LineDialog) if one.isVisible())
    dialog.line.setText("Calls")
    dialog.save()
    box = page.cards.profiles
    assert [box.itemText(place) for place in range(box.count())] == ["Calls", "Flights"]
    assert box.currentText() == "Calls" and not page.cards.cards
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert list(page.cards.cards) == ["opentrack"]
    tool.tick(1.0)
    actions["next_profile"].trigger()
    assert box.currentText() == "Calls"
    actions["delete_profile"].trigger()
    assert box.currentText() == "Flights" and box.count() == 1


def test_the_programs_of_a_profile_are_ticked_or_written(window, page, qtbot):
    dialog = ProgramsDialog(window, ("game",), frozenset({"Game.exe", "zoom"}), page.model.desk.set_programs)
    assert nameless(dialog) == []
    items = {dialog.list.item(row).text(): dialog.list.item(row) for row in range(dialog.list.count())}
    assert items["Game.exe"].checkState() is Qt.CheckState.Checked
    items["zoom"].setCheckState(Qt.CheckState.Checked)
    assert dialog.line.text() == "game, zoom"
    items["Game.exe"].setCheckState(Qt.CheckState.Unchecked)
    dialog.save()
    assert page.model.desk.profile.programs == ("zoom",)


def test_everything_tells_what_it_is_and_fits_a_small_window(window, page, card, qapp):
    page.model.desk.switch("opentrack", True)
    window.resize(1366, 708)
    for fold in ("settings", "help"):
        card.fold_out(fold)
        qapp.processEvents()
        assert nameless(page.cards) == []
    window.resize(window.minimumSize())
    qapp.processEvents()
    assert page.cards.width() <= 0.7 * window.width()
    dialog = AddDialog(window, lambda kind: None)
    dialog.show()
    assert nameless(dialog) == []
    assert dialog.size().boundedTo(QSize(1350, 720)) == dialog.size()
    dialog.search.setText("nothing has these words")
    assert dialog.found == [] and dialog.nothing.isVisible()
    dialog.close()


def test_many_outputs_are_scrolled_through(window, page, qtbot):
    for _ in range(12):
        page._add(KINDS["opentrack"])
    first, last = page.cards.cards["opentrack"], page.cards.cards["opentrack 12"]
    qtbot.waitUntil(lambda: first.visibleRegion().isEmpty() and not last.visibleRegion().isEmpty())
    assert window.height() <= 820


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_can_be_chosen_and_has_its_picture(page, kind):
    assert not icon(kind.icon).pixmap(QSize(24, 24)).isNull()
    page._add(kind)
    (card,) = page.cards.cards.values()
    assert next(iter(card.settings.editors)).startswith("target.")
    assert card.help.text() == kind.help


def test_a_dropped_profile_is_imported(page, tmp_path):
    assert page.file_words("/x/Flights.toml") and not page.file_words("/x/clip.mp4")
    page.model.desk.export_file(tmp_path / "Flights.toml")
    assert page.take_file(str(tmp_path / "Flights.toml"))
    assert page.model.desk.profile.name == "Flights"
    assert not page.take_file("/x/clip.mp4")


def test_closing_ends_all_outputs_at_once(window, page, tool, card, heard):
    page.model.desk.set("opentrack", "target.port", heard.getsockname()[1])
    page.model.desk.switch("opentrack", True)
    tool.tick(1.0)
    page.model.test("opentrack")
    assert heard.recv(100)
    began_s = time.monotonic()
    window.close()
    assert time.monotonic() - began_s < LONG_S
    assert not page.model.hub.is_on
    assert not [top for top in QApplication.topLevelWidgets() if top.isVisible()]


@pytest.fixture
def german(qapp):
    """Spoken before there is a window."""
    use_language("de")
    yield
    use_language("en")


def test_no_words_of_cards_and_mapping_are_cut(german, page, window, controller, qapp):
    controller.set_app(show_mapping=True, show_expert=True)
    for kind in KINDS.values():
        page._add(kind)
    page.model.desk.switch(KINDS["opentrack"].title, True)
    cut = []
    window.resize(1366, 708)
    for tab, fold in zip(page.mapping.tabs, ("settings", "help", ""), strict=True):
        tab.click()
        for card in page.cards.cards.values():
            card.fold_out(fold)
        for _ in range(6):
            qapp.processEvents()
        cut += [line for part in (page.cards, page.mapping) for line in cut_labels(part)]
    assert not cut, "\n".join(cut)


def test_what_looks_at_pictures_gets_those_with_the_effect_while_one_is_shown(page, tool, window, controller):
    kind = KINDS["camera"]
    made = replace(kind, make=lambda target: SimpleNamespace(open=int, send=bool, idle=int, close=int))
    page.model.desk.switch(page.model.desk.add_output(made).name, True)
    tool.tick(1.0)
    assert "an output" in controller.sinks.seeing()
    controller.use_page("effects")
    tool.tick(2.0)
    effects = window.features.pages["effects"].model
    assert effects.drawn.seeing() == ("an output",)
    effects.be_seen(False)
    assert controller.sinks.is_wanted, "a call goes on where nobody looks at the window"
    controller.use_page("outputs")
    tool.tick(3.0)
    assert effects.drawn is None
    assert "an output" in controller.sinks.seeing()
