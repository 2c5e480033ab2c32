"""F1: all keys, by menu, in words that wrap, and a line to look for one."""

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QComboBox, QPushButton, QToolButton

from gui.pages.registry import FEATURES
from gui.shell.actions import menus_of
from gui.shell.keys_dialog import KeysDialog, key_groups


@pytest.fixture
def groups(window):
    more = [(feature.title, feature.key_rows) for feature in window.features.complete()]
    return key_groups(menus_of(FEATURES), window.actions_by_name, more)


@pytest.fixture
def dialog(qtbot, window, groups):
    dialog = KeysDialog(window, groups)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def rows(dialog):
    table = dialog.table
    shown = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
    return [table.item(row, 0).text() for row in shown]


def test_every_key_stands_under_its_menu_or_its_window(window, groups):
    assert [group.title for group in groups] == [
        *("File", "Edit", "Tracking", "Clip", "Scene", "Effects", "Expression", "Sessions", "Outputs"),
        *("Workshop", "View", "Help"),
        "Window",
    ]
    listed = {row[0] for group in groups for row in group.rows}
    for action in window.actions_by_name.values():
        keys = " or ".join(key.toString() for key in action.shortcuts())
        assert not keys or keys in listed
    assert all(key and name and help for group in groups for key, name, help in group.rows)


def test_the_search_leaves_what_has_the_words_under_its_title(qtbot, dialog):
    everything = rows(dialog)
    qtbot.keyClicks(dialog.search, "before after")
    assert rows(dialog) == ["Effects", "B"]
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert rows(dialog) == everything and dialog.isVisible(), "the first Esc only empties the line"
    qtbot.keyClicks(dialog.search, "tracking")
    assert "Ctrl+1" in rows(dialog) and "F11 or F" not in rows(dialog), "all of the menu that is called so"
    qtbot.keyClicks(dialog.search, " xyz")
    assert not rows(dialog) and dialog.nothing.isVisible() and not dialog.table.isVisible()


def test_long_words_wrap(dialog, qapp):
    def heights():
        for _ in range(3):
            qapp.processEvents()
        return [dialog.table.rowHeight(row) for row in range(dialog.table.rowCount())]

    dialog.resize(1300, 600)
    wide = heights()
    dialog.resize(560, 600)
    narrow = heights()
    assert max(narrow) > max(wide)
    column = dialog.table.columnWidth(2)
    for row, height in enumerate(narrow):
        item = dialog.table.item(row, 2)
        if item is not None:
            metrics = dialog.table.fontMetrics()
            lines = metrics.boundingRect(0, 0, column - 26, 999, Qt.TextFlag.TextWordWrap, item.text()).height()
            assert height >= lines, item.text()


def test_enter_starts_what_has_the_focus(window, controller, qtbot):
    window.activateWindow()
    button = next(
        b for b in window.findChildren(QToolButton) if b.defaultAction() is window.actions_by_name["mode_face"]
    )
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert controller.state.page.name == "face"
    clicked = []
    push = QPushButton("Push", window.centralWidget())
    push.clicked.connect(lambda: clicked.append(1))
    push.show()
    push.setFocus()
    qtbot.waitUntil(push.hasFocus)
    qtbot.keyClick(push, Qt.Key.Key_Enter)
    assert clicked == [1]
    push.setEnabled(False)


def test_enter_opens_a_list_that_has_the_focus(window, controller, qtbot):
    controller.use_page("face")
    window.activateWindow()
    models = window.panel.plain.editors["precision"].list
    assert isinstance(models, QComboBox)
    models.setFocus()
    qtbot.waitUntil(models.hasFocus)
    qtbot.keyClick(models, Qt.Key.Key_Return)
    qtbot.waitUntil(models.view().isVisible)
    models.hidePopup()


def test_menus_have_lines_between_groups(window):
    menus = {action.text().replace("&", ""): action.menu() for action in window.menuBar().actions()}
    names = ["|" if a.isSeparator() else a.objectName() for a in menus["File"].actions()]
    assert names == ["open_clip", "open_picture", "open_pictures", "demo", "|", "snapshot", "|", "quit"]
    for title in ("Tracking", "Effects", "View"):
        assert sum(action.isSeparator() for action in menus[title].actions()) >= 2, title
