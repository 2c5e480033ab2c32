"""Where an open tool of the workshop stands, below its name and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QEvent, QTimer
from PyQt6.QtGui import QKeyEvent, QKeySequence
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout

from gui.pages.workshop.bench import Bench
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.plain_ground import PlainGround
from gui.widgets.scrolled import FittingArea
from gui.words import tr


class BenchPlace(PlainGround):
    """Shows one tool at a time, and hands it its keys before the window sees them."""

    # What is said of a picture makes no sense over a tool.
    hides_picture = True

    def __init__(self, on_back: Callable[[], object]) -> None:
        super().__init__()
        self._keys: dict[str, Callable[[], object]] = {}
        self.setAutoFillBackground(True)
        self.back = push_button(tr("All tools"), tr("Show the cards of all tools again"), on_back)
        self.title = QLabel()
        self.title.setProperty("kind", "heading")
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addSpacing(theme.SPACE)
        head.addWidget(self.title, 1)
        self._stack = QStackedWidget()
        self._areas: dict[Bench, FittingArea] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.SPACE,) * 4)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def show_bench(self, bench: Bench) -> None:
        """Show a tool, and its name."""
        if bench not in self._areas:
            # Where there is no room for all of it, it scrolls rather than shrinks until nothing can be read.
            self._areas[bench] = FittingArea(bench.widget)
            self._stack.addWidget(self._areas[bench])
        self._stack.setCurrentWidget(self._areas[bench])
        # Once Qt has given the focus to somebody, and scrolled there.
        QTimer.singleShot(0, self._go_up)
        self.title.setText(bench.title)
        self._keys = {QKeySequence(name).toString(): does for name, does in bench.keys().items()}

    def event(self, event: QEvent | None) -> bool:
        # Qt asks who has the focus, and then what holds it, before it looks for an action of the window.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._does(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        does = None if event is None else self._does(event)
        if does is None:
            super().keyPressEvent(event)
        else:
            does()

    def _go_up(self) -> None:
        area = self._stack.currentWidget()
        if isinstance(area, FittingArea) and (bar := area.verticalScrollBar()) is not None:
            bar.setValue(0)

    def _does(self, event: QKeyEvent) -> Callable[[], object] | None:
        return self._keys.get(QKeySequence(event.keyCombination()).toString())
