"""A row of buttons that show actions; what has no room loses its words, and then goes into a menu at the end."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QSize, Qt, QTimer
from PyQt6.QtGui import QAction, QResizeEvent
from PyQt6.QtWidgets import QBoxLayout, QFrame, QMenu, QSizePolicy, QToolButton, QWidget

from gui.model.overflow import Item, fold
from gui.widgets.icons import icon
from gui.widgets.menus import tell_apart
from gui.words import tr

_GAP_PX, _LINE_PX = 2, 17
_BARE = Qt.ToolButtonStyle.ToolButtonIconOnly


class ButtonRow(QWidget):
    """Buttons in a row that never asks for more room than there is."""

    def __init__(self, *, upright: bool = False, icon_px: int = 20, kind: str = "") -> None:
        super().__init__()
        self.buttons: dict[QAction, QToolButton] = {}
        self._styles: dict[QToolButton, Qt.ToolButtonStyle] = {}
        self._worths: dict[QToolButton, int] = {}
        self._others: list[QWidget] = []
        self._upright, self._icon_px, self._kind = upright, icon_px, kind
        self._list = QMenu(self)
        self._list.setToolTipsVisible(True)
        tell_apart(self._list)
        self.more = QToolButton()
        self.more.setIcon(icon("more"))
        self.more.setMenu(self._list)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(tr("What has no room here"))
        self.more.setAccessibleName(tr("More"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.hide()
        self._fill(self.more)
        way = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self._row = QBoxLayout(way, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP_PX)
        self._row.addWidget(self.more)
        grows, stays = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
        self.setSizePolicy(*((stays, grows) if upright else (grows, stays)))
        # Many actions change at once when another page is shown.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.arrange)

    def add(self, action: QAction, style: Qt.ToolButtonStyle, worth: int = 0) -> None:
        """Add an action."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setIconSize(QSize(self._icon_px, self._icon_px))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setToolButtonStyle(style)
        if self._kind:
            button.setProperty("kind", self._kind)
        self.buttons[action] = button
        self._styles[button], self._worths[button] = style, worth
        self._fill(button)
        self._insert(button)
        action.changed.connect(self._soon.start)

    def add_other(self, widget: QWidget) -> None:
        """Add what always stays."""
        self._others.append(widget)
        self._insert(widget)

    def add_line(self) -> None:
        """Add a line between two groups."""
        line = QFrame()
        line.setProperty("kind", "divider")
        line.setFixedWidth(_LINE_PX)
        self.add_other(line)

    def add_gap(self) -> None:
        """What comes now stands at the far end."""
        self._row.insertStretch(self._row.count() - 1, 1)

    def arrange(self) -> None:
        """Show each action that makes sense, as a button or in the menu."""
        self._soon.stop()
        shown = [(action, button) for action, button in self.buttons.items() if action.isVisible()]
        items = [self._item(button) for _, button in shown]
        room = self.height() if self._upright else self.width()
        room -= sum(self._length(_least(widget)) + _GAP_PX for widget in self._others)
        folded = fold(items, room, self._length(self.more.sizeHint()) + _GAP_PX)
        self._list.clear()
        for number, (action, button) in enumerate(shown):
            button.setToolButtonStyle(self._styles[button] if number in folded.full else _BARE)
            button.setVisible(number not in folded.away)
            if number in folded.away:
                self._list.addAction(action)
        for action, button in self.buttons.items():
            if not action.isVisible():
                button.hide()
        self.more.setVisible(bool(folded.away))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        self.arrange()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._soon.start()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def sizeHint(self) -> QSize:
        widest = [*self._others, *(b for a, b in self.buttons.items() if a.isVisible())]
        across = max((self._across(widget.sizeHint()) for widget in widest), default=0)
        always = sum(self._length(_least(widget)) + _GAP_PX for widget in self._others)
        always += self._length(self.more.sizeHint())
        return QSize(across, always) if self._upright else QSize(always, across)

    def _fill(self, button: QToolButton) -> None:
        """Below each other all are as wide as the widest."""
        if self._upright:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _insert(self, widget: QWidget) -> None:
        self._row.insertWidget(self._row.count() - 1, widget)

    def _item(self, button: QToolButton) -> Item:
        """How long a button is with its words and without; asked of the button itself, which knows its style."""
        present = button.toolButtonStyle()
        lengths = []
        for style in (self._styles[button], _BARE):
            button.setToolButtonStyle(style)
            lengths.append(self._length(button.sizeHint()) + _GAP_PX)
        button.setToolButtonStyle(present)
        return Item(lengths[0], lengths[1], self._worths[button])

    def _length(self, size: QSize) -> int:
        return size.height() if self._upright else size.width()

    def _across(self, size: QSize) -> int:
        return size.width() if self._upright else size.height()


def _least(widget: QWidget) -> QSize:
    """The size that a widget is given at least."""
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
