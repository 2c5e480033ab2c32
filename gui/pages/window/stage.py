"""The scene inside the app: drawn off screen into a picture, so that nothing else of the window is drawn otherwise."""

from __future__ import annotations

from math import sqrt
from time import monotonic

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PyQt6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.pages.window.game_keys import LEAN_KEYS, SCENE_KEYS
from gui.pages.window.model import GAME, WindowModel
from gui.pages.window.place import MetresPerPx, middle_from, size_of
from gui.pages.window.scene_overlay import Fade, paint_over
from gui.scenes.offscreen import OffscreenScene
from gui.widgets import theme
from gui.widgets.pixels import borrowed
from gui.words import tr
from tracker.errors import VisavisError

REDRAW_MS = 15
_CALM_MS = 150
_RADIUS_PX = 12.0
# More than this the processor draws too slowly, and no eye sees the difference in a moving picture.
_MOST_PIXELS = 1_300_000
# An eye that moved less shows the same picture.
_STILL_M = 1e-4


class SceneStage(QWidget):
    """Draws the scene for where this widget is on its screen. It draws only while it is at work and seen."""

    full_screen_wanted = pyqtSignal()

    def __init__(self, model: WindowModel, m_per_px: MetresPerPx, owner: QWidget) -> None:
        super().__init__(owner)
        self.hide()
        self.setObjectName("scene")
        self.setAccessibleName(tr("The scene behind the glass"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 200)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._model, self._m_per_px = model, m_per_px
        self._drawn: OffscreenScene | None = None
        self._picture: NDArray[np.uint8] | None = None
        self._seen: tuple[object, ...] = ()
        self._drawn_s = 0.0
        self._dragged_from: QPoint | None = None
        self._fade = Fade()
        self.rounded, self.dimmed = True, False
        self.problem = ""
        self.open_own = QPushButton(tr("Open your own model or picture…"), self)
        self.open_own.setToolTip(tr("Show a model (glTF, OBJ, PLY, STL) or a picture of yours behind the glass (O)"))
        self.open_own.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.open_own.hide()
        self._pulse = QTimer(self)
        self._pulse.setSingleShot(True)
        self._pulse.timeout.connect(self._beat)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.rebuild)

    @property
    def is_at_work(self) -> bool:
        """Whether it holds a scene and draws it."""
        return self._drawn is not None

    def start(self, before: QImage | None) -> None:
        """Show the scene; it fades in over the picture of before."""
        self._model.surface = self
        self.problem = ""
        self._fade.begin(before)
        self._pulse.start(0)

    def stop(self) -> None:
        """Draw no more, and give the graphics card back what it lent."""
        self._pulse.stop()
        self._calm.stop()
        self._model.rest()
        if self._drawn is not None:
            self._drawn.close()
        self._drawn = self._picture = None
        self._fade.begin(None)

    def rebuild(self) -> bool:
        """Make the scene anew for the present size; says whether that went well."""
        if not self._pulse.isActive():
            return True
        try:
            self._make(first=self._drawn is None)
        except VisavisError as error:
            if self._drawn is None:
                self.problem = str(error)
                self.update()
            else:
                self._model.say(tr(str(error)))
            return False
        return True

    def fade_from_here(self) -> None:
        """What is drawn from now on fades in over what is shown now."""
        if self._picture is not None:
            self._fade.begin(borrowed(self._picture).copy())

    def middle_m(self) -> tuple[float, float]:
        """Where the middle of the display is, from that of this widget."""
        return middle_from(self, self._m_per_px)

    def size_m(self) -> tuple[float, float]:
        """How large this widget is."""
        return size_of(self, self._m_per_px)

    def picture(self) -> QImage | None:
        """The scene as it was drawn last; None while there is none."""
        return None if self._picture is None else borrowed(self._picture).copy()

    def beat(self) -> None:
        """Draw what is to be seen now."""
        if self._drawn is None and not self.problem:
            self.rebuild()
        if self._drawn is None:
            return
        now_s = monotonic()
        eye = self._model.eye_m(now_s, self.middle_m())
        scene = self._drawn.scene
        self._drawn.advance(now_s - self._drawn_s, eye, follows=self._model.follows)
        self._drawn_s = now_s
        frame = self._model.frame
        seen = (
            *np.round(eye / _STILL_M),
            *scene.turned_rad,
            self._model.look,
            self._model.said(now_s),
            0 if frame is None else id(frame),
        )
        if seen != self._seen or self._model.moves or self._fade.goes_on:
            self._seen = seen
            self._picture = self._drawn.render(eye, self._model.roll_rad)
            self.update()

    def _beat(self) -> None:
        self._pulse.start(REDRAW_MS)
        window = self.window()
        if window is None or window.isMinimized() or not self.isVisible():
            return
        began_s = monotonic()
        self.beat()
        # Where drawing takes long, half of the time is left to everything else.
        self._pulse.start(max(REDRAW_MS, round(1000 * (monotonic() - began_s))))

    def _make(self, *, first: bool) -> None:
        size_m = self.size_m()
        scene = self._model.build_first(size_m) if first else self._model.build(size_m)
        made = OffscreenScene(scene, self._size_px(), stereo=self._model.look.stereo, quick=True)
        self.fade_from_here()
        if self._drawn is not None:
            self._drawn.close()
        self._drawn, self._seen = made, ()
        self.open_own.setVisible(self._model.is_sample)

    def _size_px(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        width, height = max(1.0, self.width() * ratio), max(1.0, self.height() * ratio)
        share = min(1.0, sqrt(_MOST_PIXELS / (width * height)))
        return max(1, round(share * width)), max(1, round(share * height))

    # Events

    def paintEvent(self, event: QPaintEvent | None) -> None:
        now_s = monotonic()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self.rounded:
            painter.fillRect(self.rect(), QColor(theme.WINDOW))
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), _RADIUS_PX, _RADIUS_PX)
            painter.setClipPath(path)
        painter.fillRect(self.rect(), QColor(theme.STAGE))
        if self._picture is not None:
            painter.drawImage(self.rect(), borrowed(self._picture))
            self._fade.paint(painter, self.rect(), now_s)
        else:
            self._fade.paint_whole(painter, self.rect())
        if self.problem:
            painter.setPen(QColor(theme.TEXT))
            wraps = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(40, 40, -40, -40), wraps, tr(self.problem))
        elif self.dimmed:
            painter.fillRect(self.rect(), QColor(11, 12, 15, 225))
        else:
            paint_over(painter, self._model, self.rect(), now_s)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._calm.start()
        self.open_own.adjustSize()
        self.open_own.move(2 * theme.SPACE, self.height() - self.open_own.height() - 2 * theme.SPACE)

    def sizeHint(self) -> QSize:
        return QSize(960, 600)

    def event(self, event: QEvent | None) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self.wants(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and not self._press(event, down=True):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and not self._press(event, down=False):
            super().keyReleaseEvent(event)

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is the game's, although it is a shortcut of the app's."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return self._model.look.scene == GAME and plain and event.key() in (*SCENE_KEYS, *LEAN_KEYS)

    def focusOutEvent(self, event: QFocusEvent | None) -> None:
        self._model.game.pause()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        self._dragged_from = None if event is None else event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._dragged_from is None or self._drawn is None:
            return
        here = event.position().toPoint()
        self._drawn.scene.turn(here.x() - self._dragged_from.x(), here.y() - self._dragged_from.y())
        self._dragged_from = here

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        self.full_screen_wanted.emit()

    def _press(self, event: QKeyEvent, *, down: bool) -> bool:
        """Offer a key to the scene; one that is held down repeats, which counts once."""
        if not self.wants(event) or self._drawn is None:
            return False
        if (steps := LEAN_KEYS.get(event.key())) is not None:
            if down:
                self._model.lean(steps)
            return True
        return event.isAutoRepeat() or self._drawn.scene.press(SCENE_KEYS[event.key()], down=down)
