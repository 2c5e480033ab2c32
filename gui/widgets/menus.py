"""Menus whose lines can be told apart by their letters."""

from __future__ import annotations

from functools import partial

from PyQt6.QtWidgets import QMenu

from gui.model.access_keys import distinct_keys


def tell_apart(menu: QMenu) -> None:
    """See to it, each time that it opens, that no letter chooses two lines: what stands in it changes with the page."""
    menu.aboutToShow.connect(partial(_tell_apart, menu))


def _tell_apart(menu: QMenu) -> None:
    shown = [action for action in menu.actions() if action.isVisible()]
    for action, text in zip(shown, distinct_keys([action.text() for action in shown]), strict=True):
        action.setText(text)
