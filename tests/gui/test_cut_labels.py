"""No words are cut: on every page, at the sizes of small screens, with everything open."""

from itertools import product

import pytest
from PyQt6.QtCore import QSize
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.catalogue import languages
from gui.pages.registry import page_specs
from gui.pages.workshop.specs import SPECS
from gui.shell.language import use_language
from tests.gui.cut_labels import cut_labels

SIZES = {"large": QSize(1366, 708), "small": QSize(720, 480)}


@pytest.fixture(params=["en", *languages()])
def language(request, qapp):
    """Spoken before there is a window."""
    use_language(request.param)
    yield request.param
    use_language("en")


@pytest.mark.usefixtures("language")
def test_no_words_are_cut(window, controller, tracking, make_pair, qapp):
    """One window goes through all pages and sizes, as it does with somebody who uses it."""
    controller.set_app(welcomed=True, show_panel=True, show_plots=True, show_inside=True, show_gallery=True)
    tracking.run(pair=make_pair(1))
    cut = []
    for number, (spec, expert, size) in enumerate(product(page_specs(), (False, True), SIZES)):
        controller.use_page(spec.name)
        controller.set_app(show_expert=expert)
        controller.tick(1.0 + number)
        window.resize(SIZES[size])
        for _ in range(4):
            qapp.processEvents()
        cut += [f"{spec.name}, {size}, {'expert' if expert else 'plain'}: {line}" for line in cut_labels(window)]
    assert not cut, "\n".join(cut)


@pytest.mark.usefixtures("language")
def test_no_words_of_the_workshop_are_cut(window, controller, tracking, make_pair, qapp):
    controller.set_app(welcomed=True)
    tracking.run(pair=make_pair(1))
    controller.use_page("workshop")
    cut = []
    for number, (spec, size) in enumerate(product(SPECS, SIZES)):
        window.features.page.open(spec.name)
        controller.tick(1.0 + number)
        window.resize(SIZES[size])
        for _ in range(4):
            qapp.processEvents()
        cut += [f"{spec.name}, {size}: {line}" for line in cut_labels(window)]
    assert not cut, "\n".join(cut)


def test_cut_words_are_found(qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    row = QHBoxLayout(top)
    label, button = QLabel("Some rather long words"), QPushButton("Press here now")
    for widget in (label, button):
        row.addWidget(widget)
    top.resize(600, 60)
    top.show()
    assert cut_labels(top) == []
    label.setFixedWidth(40)
    assert [line.split(":")[0] for line in cut_labels(top)] == ["QLabel 'Some rather long words'"]
    label.setMinimumWidth(0)
    label.setMaximumWidth(999)
    label.setWordWrap(True)
    label.setFixedSize(60, 20)
    button.setFixedWidth(30)
    assert len(cut_labels(top)) == 2
