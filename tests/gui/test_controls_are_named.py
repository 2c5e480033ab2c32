"""Whoever cannot see the window, or has no mouse, is told what everything is, and reaches all in a sensible order."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, QSize, Qt
from PyQt6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QSlider,
    QTableWidget,
    QWidget,
)

from gui.pages.effects.likeness_dialog import LikenessDialog
from gui.pages.effects.mask_jobs import Alike
from gui.pages.effects.name_dialog import NameDialog
from gui.pages.registry import page_specs
from gui.pages.workshop.specs import SPECS
from gui.shell.dialogs import about_dialog
from gui.shell.keys_dialog import KeysDialog, key_groups
from tracker.effects.gallery import GalleryEntry
from tracker.effects.likeness import Likeness

CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QAbstractItemView)
# Parts of larger widgets, which Qt names and reaches by itself.
INNER = (QAbstractSpinBox, QComboBox, QLineEdit, QTableWidget, QAbstractItemView)


def controls(top):
    for widget in top.findChildren(QWidget):
        inner = any(isinstance(parent, INNER) for parent in parents(widget, top))
        if isinstance(widget, CONTROLS) and widget.isVisible() and not inner and not is_qts(widget):
            yield widget


def is_qts(widget):
    return widget.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight"))


def parents(widget, top):
    while (widget := widget.parentWidget()) is not None and widget is not top:
        yield widget


def told(widget, top):
    """The tool tip that is shown over a widget: its own, or that of what it is a part of."""
    return next((w.toolTip() for w in (widget, *parents(widget, top)) if w.toolTip()), "")


def nameless(top):
    return [
        f"{type(w).__name__} {w.objectName()!r} in {type(w.parentWidget()).__name__}: {problem}"
        for w in controls(top)
        for problem, is_so in (
            ("no name", not w.accessibleName()),
            ("no tool tip", not told(w, top)),
            ("not reached by Tab", w.isEnabled() and not w.focusPolicy() & Qt.FocusPolicy.TabFocus),
        )
        if is_so
    ]


def in_tab_order(top):
    chain, widget = [], top
    while (widget := widget.nextInFocusChain()) is not None and widget is not top:
        chain.append(widget)
    return chain


def out_of_order(panel, chain):
    """Controls of a panel that are reached after what is below them."""
    shown = set(controls(panel))
    reached = [w for w in chain if w in shown]
    tops = [w.mapTo(panel, QPoint(0, w.height() // 2)).y() for w in reached]
    assert len(tops) > 8
    # Beside each other in one line, things may differ by some pixels.
    return [w for w, (before, after) in zip(reached[1:], pairwise(tops), strict=True) if after <= before - 16]


def test_on_every_page_all_controls_have_a_name_and_a_tip_and_tab_reaches_each_once_and_in_order(
    window, controller, qapp
):
    controller.set_app(
        welcomed=True, show_panel=True, show_plots=True, show_inside=True, show_gallery=True, show_expert=True
    )
    window.resize(1366, 708)
    for spec in page_specs():
        controller.use_page(spec.name)
        for _ in range(4):
            qapp.processEvents()
        assert nameless(window) == [], spec.name
        chain = in_tab_order(window)
        reached = set(map(id, chain))
        assert len(chain) == len(reached), spec.name
        assert not [w for w in controls(window) if id(w) not in reached], spec.name
        if window.panel.isVisible():
            assert not out_of_order(window.panel, chain), spec.name


def test_in_every_tool_of_the_workshop_all_controls_have_a_name_and_a_tip_and_tab_reaches_each(
    window, controller, qapp
):
    controller.set_app(welcomed=True)
    controller.use_page("workshop")
    window.resize(1366, 708)
    wrong = []
    for spec in SPECS:
        window.features.page.open(spec.name)
        for _ in range(4):
            qapp.processEvents()
        reached = set(map(id, in_tab_order(window)))
        missed = [f"{type(w).__name__}: out of Tab's way" for w in controls(window) if id(w) not in reached]
        wrong += [f"{spec.name}: {line}" for line in nameless(window) + missed]
    assert not wrong, "\n".join(wrong)


def _alike():
    entry = GalleryEntry("hopper", "Grace Hopper", Path("hopper.jpg"), own=False)
    return Alike(entry, Likeness(0.5, ("Both have a long face.",)), np.zeros((160, 160, 4), np.uint8))


@pytest.mark.parametrize("make", ["keys", "about", "name", "likeness"])
def test_dialogs_tell_what_everything_is(window, make, qtbot):
    made = {
        "keys": lambda: KeysDialog(window, key_groups(window._actions.menus, window.actions_by_name, [])),
        "about": lambda: about_dialog(window),
        "name": lambda: NameDialog(window, "Fox", lambda title: None),
        "likeness": lambda: LikenessDialog(window, (_alike(),), lambda entry: None),
    }[make]()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    assert nameless(made) == []
    assert made.size().boundedTo(QSize(1350, 720)) == made.size()
