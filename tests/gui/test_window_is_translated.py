"""All that the window says goes through the translation: a made-up language puts it in brackets, and all is read."""

import re
from xml.etree import ElementTree

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTableWidget,
    QWidget,
)

from gui.catalogue import read_catalogue
from gui.model.controller import Controller
from gui.model.notices import OBSTACLES, THING_NOTICES, event_notice
from gui.model.tracking import Phase, Rates, Update
from gui.pages.calibration.procedure import Step
from gui.pages.registry import page_specs
from gui.pages.workshop.specs import SPECS
from gui.shell.collect_words import collected
from gui.shell.dialogs import about_dialog
from gui.shell.keys_dialog import KeysDialog, key_groups
from gui.shell.language import use_language
from gui.words import speak
from tracker.errors import SourceProblem
from tracker.face.personal_file import Measures
from tracker.face.shipped import SHIPPED_MODELS
from tracker.types import Event, State

_SAID = re.compile(r"⟦[^⟦⟧]*⟧")
_TAGS = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")
# What is the same in all languages: names of the program and of the source, keys, units, places.
_NAMES = re.compile(
    r"visavis|English|Deutsch|Français|Fake|\S*/\S+|\b(Esc|Ctrl|Shift|Alt|Del|Space|Home|End|Left|Right|PgUp|PgDown|Return|Tab|Backspace|F\d+)\b"
    r"|\b(fps|ms|cm|mm|px|Hz|rad|deg)\b|px²"
)
# A menu of the plots' library that is never shown, and buttons whose words Qt translates.
_NOT_OURS = {"Export", "Export...", "Close", "Scroll Left", "Scroll Right"}


@pytest.fixture(autouse=True)
def brackets(tmp_path):
    """Speaks a language in which all words stand in brackets."""
    root = ElementTree.Element("TS")
    for text in collected():
        message = ElementTree.SubElement(root, "message")
        ElementTree.SubElement(message, "source").text = text
        ElementTree.SubElement(message, "translation").text = f"⟦{text}⟧"
    path = tmp_path / "visavis_xx.ts"
    ElementTree.ElementTree(root).write(path, encoding="utf-8")
    speak(read_catalogue(path).translate)
    yield
    use_language("en")


@pytest.mark.parametrize("page", [spec.name for spec in page_specs()])
def test_a_page_leaves_nothing_in_english(page, window, controller, tracking, make_pair, make_face, qapp):
    controller.use_page(page)
    left = set()
    for expert in (False, True):
        controller.set_app(show_expert=expert, show_inside=True)
        tracking.run(live=True, pair=make_pair(index=int(expert), face=None if page == "head" else make_face()))
        controller.tick(0.1 + expert)
        qapp.processEvents()
        left |= in_english(window)
    assert not left


def test_the_tools_of_the_workshop_leave_nothing_in_english(window, controller, tracking, make_pair, make_face, qapp):
    controller.use_page("workshop")
    left = {}
    for number, spec in enumerate(SPECS):
        window.features.page.open(spec.name)
        tracking.run(live=True, pair=make_pair(index=number, face=make_face()))
        controller.tick(0.1 + number)
        qapp.processEvents()
        # Models are called as their files are.
        left[spec.name] = in_english(window) - {*SHIPPED_MODELS, "shape-3d"}
    assert not any(left.values()), left


def test_what_is_said_of_a_state_is_not_in_english(window, controller, tracking, make_pair, qapp):
    left = set()
    for problem in SourceProblem:
        tracking.fail(problem, "")
        controller.tick(0.1)
        left |= in_english(window)
    for phase in (phase for phase in Phase if phase is not Phase.FAILED):
        tracking.update = Update(phase, source_name="Fake", rates=Rates(30.0, 29.0, 7.0, 3))
        controller.tick(0.1)
        left |= in_english(window)
    for number, state in enumerate(State):
        tracking.run(pair=make_pair(index=number, state=state))
        controller.tick(0.1)
        left |= in_english(window)
    assert not left


def test_a_notice_is_not_in_english(window, controller: Controller):
    events = (notice for notice in map(event_notice, Event) if notice is not None)
    left = set()
    for notice in (*events, *OBSTACLES.values(), *THING_NOTICES.values()):
        controller.notify(notice)
        left |= in_english(window.strip)
    assert not left


def test_the_calibration_is_not_in_english(window, controller, camera, qtbot):
    window.actions_by_name["calibrate"].trigger()
    assistant = window.features.tools["calibrate"].assistant
    qtbot.waitUntil(assistant.isVisible)
    left = set()
    for step in (step for step in Step if step is not Step.RESULT):
        assistant._go(step)
        left |= in_english(assistant)
    assistant.close()
    assert not left


def test_learning_a_face_is_not_in_english(window, controller, camera):
    controller.use_page("face")
    window.actions_by_name["learn_face"].trigger()
    panel = window.features.tools["learn_face"].panel
    left = in_english(panel)
    same = Measures(0.005, 0.0009, 0.005, 1.1)
    panel.show_refused(same, same)
    left |= in_english(panel)
    panel.close()
    assert not left


def test_the_list_of_keys_is_not_in_english(window, qtbot):
    more = [(feature.title, feature.key_rows) for feature in window.features.complete()]
    dialog = KeysDialog(window, key_groups(window._actions.menus, window.actions_by_name, more))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    assert not in_english(dialog)
    cells = (dialog.table.item(row, column) for row in range(dialog.table.rowCount()) for column in (1, 2))
    assert not {cell.text() for cell in cells if cell is not None and english_of(cell.text())}


def test_the_about_dialog_is_not_in_english(window, qtbot):
    dialog = about_dialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    assert not in_english(dialog)
    purposes = {dialog.table.item(row, 2).text() for row in range(dialog.table.rowCount())}
    assert not {text for text in purposes if english_of(text)}


def in_english(top):
    """What a widget, all that it contains, and its actions say past the translation."""
    texts = {text for widget in (top, *top.findChildren(QWidget)) for text in _texts_of(widget)}
    for action in top.findChildren(QAction):
        texts |= {action.text(), action.iconText(), action.toolTip(), action.statusTip(), action.whatsThis()}
    return {text for text in texts - _NOT_OURS if english_of(text)}


def _texts_of(widget):
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QAbstractSpinBox():
            yield getattr(widget, "suffix", str)()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from map(widget.itemText, range(widget.count()))
        case QMenu():
            yield widget.title()
        case QTableWidget():
            yield from (widget.horizontalHeaderItem(column).text() for column in range(widget.columnCount()))


def english_of(text):
    """Whether there are words outside the brackets."""
    rest = _TAGS.sub(" ", text.replace("&", ""))
    while (less := _SAID.sub(" ", rest)) != rest:
        rest = less
    return bool(_WORD.search(_NAMES.sub(" ", rest)))
