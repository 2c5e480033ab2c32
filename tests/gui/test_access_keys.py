"""Letters of menus: none twice, in no language, on no page."""

from collections import Counter

import pytest
from PyQt6.QtWidgets import QMenu

from gui.model.access_keys import distinct_keys
from gui.shell.language import use_language


@pytest.mark.parametrize(
    ("texts", "distinct"),
    [
        (["&Open", "&Save"], ["&Open", "&Save"]),
        (["&Head", "Tracked &head"], ["&Head", "&Tracked head"]),
        (["&Room", "&Red-cyan", "R&ed"], ["&Room", "Red-&cyan", "R&ed"]),
        (
            ["&File", "&Edit", "&Tabs", "&Cut", "S&cene", "&Effects"],
            ["&File", "&Edit", "&Tabs", "&Cut", "Sce&ne", "Effect&s"],
        ),
        (["&A", "&a", "Plain"], ["&A", "a", "Plain"]),
        (["&Cut && paste", "&Copy && go"], ["&Cut && paste", "Copy && &go"]),
        (["Be&fore", "&Für dich", "&für"], ["Be&fore", "Für &dich", "f&ür"]),
    ],
)
def test_a_letter_chooses_one_line(texts, distinct):
    assert distinct_keys(texts) == distinct


def letters(menu):
    shown = [action.text().replace("&&", "") for action in menu.actions() if action.isVisible()]
    return Counter(text[text.index("&") + 1].lower() for text in shown if "&" in text)


@pytest.fixture(params=["en", "de", "fr"])
def spoken(request):
    use_language(request.param)
    yield request.param
    use_language("en")


def test_no_menu_has_a_letter_twice_on_any_page(spoken, request, controller):
    window = request.getfixturevalue("window")
    for page in ("head", "face", "effects", "window"):
        controller.set_app(page=page)
        assert max(letters(window.menuBar()).values()) == 1
        for menu in window.findChildren(QMenu):
            menu.aboutToShow.emit()
            twice = {letter: count for letter, count in letters(menu).items() if count > 1}
            assert not twice, (spoken, page, menu.title(), twice)
