"""The screen as a window: a window of its own over all of a display, with the scene as seen from where the head is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import moderngl
from PyQt6.QtCore import QEvent, QPoint, Qt, QTimer
from PyQt6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QScreen,
    QSurfaceFormat,
)
from PyQt6.QtOpenGLWidgets import QOpenGLWidget
from PyQt6.QtWidgets import QWidget

from gui.pages.window.bar import SceneBar
from gui.pages.window.game_keys import LEAN_KEYS, SCENE_KEYS
from gui.pages.window.hiding_bar import HidingBar
from gui.pages.window.model import GAME, OWN, STRENGTH_STEP, WindowModel
from gui.pages.window.place import MetresPerPx, middle_from, size_of
from gui.pages.window.scene_overlay import Fade, paint_over
from gui.scenes.context import drawn_by_processor
from gui.scenes.offscreen import SAMPLES
from gui.scenes.renderer import SceneRenderer
from gui.scenes.smooth_target import SmoothTarget
from gui.words import tr
from tracker.errors import VisavisError
from tracker.pose.viewpoint import ViewpointSettings

REDRAW_MS = 15
_CALM_MS = 150
_FIRST_PICTURE_MS = 1500


@dataclass(frozen=True, slots=True)
class SceneWindowHooks:
    """What the window asks of the page; ``do`` does what an action of the app does."""

    do: Callable[[str], object]
    failed: Callable[[str], object]
    closed: Callable[[], object]
    open_file: Callable[[], object]
    next_eye: Callable[[], object]
    m_per_px: MetresPerPx


class SceneWindow(QOpenGLWidget):
    """Draws the scene for the newest head; a drag turns what can be turned."""

    def __init__(self, model: WindowModel, hooks: SceneWindowHooks, bar: SceneBar, owner: QWidget | None) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        wanted = QSurfaceFormat()
        wanted.setVersion(3, 3)
        wanted.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
        wanted.setDepthBufferSize(24)
        self.setFormat(wanted)
        self.setWindowTitle(tr("Window"))
        self.setAccessibleName(tr("The scene behind the glass"))
        self.setAcceptDrops(True)
        self.setMinimumSize(320, 180)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._model, self._hooks = model, hooks
        self._closed = False
        self._renderer: SceneRenderer | None = None
        self._context: moderngl.Context | None = None
        self._aligning: moderngl.Texture | None = None
        self.smooth: SmoothTarget | None = None
        self._drawn_s = 0.0
        self._dragged_from: QPoint | None = None
        self._fade = Fade()
        self.bar = bar
        self.hiding = HidingBar(self, bar)
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self.update)
        self._problem = tr("the display has none")
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.timeout.connect(self._close_without_opengl)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.rebuild)

    def start(self, screen: QScreen | None = None, before: QImage | None = None) -> None:
        """Show it, over all of a display; the scene fades in over the picture of before."""
        self._model.surface = self
        self._fade.begin(before)
        if screen is not None:
            self.setGeometry(screen.geometry())
        self.showFullScreen()
        self._pulse.start(REDRAW_MS)
        # Where Qt itself gets no OpenGL it does not even try to draw.
        self._check.start(_FIRST_PICTURE_MS)
        self.setFocus()
        self.hiding.come()

    def hold(self) -> None:
        """Draw no more for a while, as something lies over it."""
        self._pulse.stop()
        self._model.game.pause()

    def go_on(self) -> None:
        """Draw again, in front."""
        if not self._closed:
            self._pulse.start(REDRAW_MS)
            self.raise_()
            self.activateWindow()

    def rebuild(self) -> bool:
        """Make the scene for the present size; says whether that went well."""
        if self._context is None:
            return True
        try:
            scene = self._model.build(self.size_m())
        except VisavisError as error:
            self._model.say(tr(str(error)))
            return False
        if self._renderer is not None and scene.name != self._renderer.scene.name:
            self._fade.begin(self.grabFramebuffer())
        self.makeCurrent()
        if self._renderer is not None:
            # Nothing is taken from under a picture that is still being drawn.
            self._context.finish()
            self._renderer.release()
        self._renderer = SceneRenderer(self._context, scene)
        self.doneCurrent()
        self.update()
        return True

    def middle_m(self) -> tuple[float, float]:
        """Where the middle of the display is, from that of this window."""
        return (0.0, 0.0) if self.isFullScreen() else middle_from(self, self._hooks.m_per_px)

    def size_m(self) -> tuple[float, float]:
        """How large this window is."""
        return size_of(self, self._hooks.m_per_px)

    # OpenGL

    def initializeGL(self) -> None:
        if self._closed:
            return
        try:
            self._context = moderngl.create_context(require=330)
            # Where the processor draws, several samples a pixel would take half of the frames.
            by_processor = drawn_by_processor(self._context)
            samples = 0 if by_processor else min(SAMPLES, self._context.max_samples)
            self.smooth = SmoothTarget(self._context, samples, outlines=by_processor)
            # Qt uploads new letters in rows of whole fours of bytes, and moderngl leaves another alignment behind.
            self._aligning = self._context.texture((1, 1), 4)
            self._renderer = SceneRenderer(self._context, self._model.build_first(self.size_m()))
        except Exception as error:  # drivers fail in ways of their own
            self._context = None
            self._problem = " ".join(str(error).split()) or type(error).__name__
            self._check.start(0)

    def resizeGL(self, width: int, height: int) -> None:
        if not self._closed:
            self._calm.start()

    def paintGL(self) -> None:
        now_s = monotonic()
        if self._renderer is None or self._context is None or self.smooth is None:
            return
        shown = self._context.detect_framebuffer(self.defaultFramebufferObject())
        target = self.smooth.of(shown)
        eye = self._model.eye_m(now_s, self.middle_m())
        self._renderer.scene.look(eye, follows=self._model.follows)
        self._renderer.scene.advance(now_s - self._drawn_s)
        self._drawn_s = now_s
        if self._model.look.stereo:
            self._renderer.draw_stereo(target, eye, self._model.roll_rad)
        else:
            self._renderer.draw(target, eye)
        # Before the picture is shown: afterwards Qt's painter finds another texture than its own.
        if self._aligning is not None:
            self._aligning.write(bytes(4), alignment=4)
        self.smooth.show(shown, target)
        self._context.enable_only(moderngl.NOTHING)
        painter = QPainter(self)
        try:
            self._fade.paint(painter, self.rect(), now_s)
            paint_over(painter, self._model, self.rect(), now_s)
        finally:
            # One that is still at work when the window goes takes the program with it.
            painter.end()

    def _close_without_opengl(self) -> None:
        if self._context is None:
            self._hooks.failed(
                tr("Full screen needs OpenGL 3.3, which this machine does not give ({why}).", why=self._problem)
            )
            self.close()

    # Keys, mouse, files

    def event(self, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.ShortcutOverride:
            # Every key is the window's own: what the app's shortcuts do they do there.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None or self._press(event, down=True):
            return
        action = self._doing().get(event.key())
        if action is None:
            if event.key() == Qt.Key.Key_Tab:
                self.hiding.come()
            super().keyPressEvent(event)
        else:
            action()

    def _doing(self) -> dict[int, Callable[[], object]]:
        model, do, step = self._model, self._hooks.do, STRENGTH_STEP
        return {
            Qt.Key.Key_1: lambda: model.use_scene("tunnel"),
            Qt.Key.Key_2: lambda: model.use_scene("room"),
            Qt.Key.Key_3: lambda: model.use_scene(OWN),
            Qt.Key.Key_4: lambda: model.use_scene(GAME),
            Qt.Key.Key_O: self._hooks.open_file,
            Qt.Key.Key_E: self._hooks.next_eye,
            Qt.Key.Key_K: lambda: do("calibrate"),
            Qt.Key.Key_0: lambda: model.use_strength(ViewpointSettings().strength),
            Qt.Key.Key_C: lambda: do("recenter"),
            Qt.Key.Key_Home: lambda: do("recenter"),
            Qt.Key.Key_Plus: lambda: model.use_strength(model.look.strength + step),
            Qt.Key.Key_Equal: lambda: model.use_strength(model.look.strength + step),
            Qt.Key.Key_Minus: lambda: model.use_strength(model.look.strength - step),
            Qt.Key.Key_S: lambda: model.use_stereo(not model.look.stereo),
            Qt.Key.Key_I: lambda: model.use(inset=not model.look.inset),
            Qt.Key.Key_M: self.next_display,
            Qt.Key.Key_F: self.close,
            Qt.Key.Key_F11: self.close,
            Qt.Key.Key_F1: self.hiding.come,
            Qt.Key.Key_Escape: self.close,
        }

    def keyReleaseEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and not self._press(event, down=False):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent | None) -> None:
        self._model.game.pause()
        super().focusOutEvent(event)

    def _press(self, event: QKeyEvent, *, down: bool) -> bool:
        """Offer a key to the scene; one that is held down repeats, which counts once."""
        if (steps := LEAN_KEYS.get(event.key())) is not None and down:
            self._model.lean(steps)
            return True
        key = SCENE_KEYS.get(event.key())
        if key is None or self._renderer is None:
            return False
        return event.isAutoRepeat() or self._renderer.scene.press(key, down=down)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        self._dragged_from = None if event is None else event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        self._dragged_from = None

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        self.hiding.come()
        if event is None or self._dragged_from is None or self._renderer is None:
            return
        here = event.position().toPoint()
        self._renderer.scene.turn(here.x() - self._dragged_from.x(), here.y() - self._dragged_from.y())
        self._dragged_from = here

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent | None) -> None:
        if event is not None and (data := event.mimeData()) is not None and any(u.isLocalFile() for u in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent | None) -> None:
        if event is not None and (data := event.mimeData()) is not None:
            files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
            if files:
                self._model.use_scene(OWN, Path(files[0]))
                event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent | None) -> None:
        if not self._closed:
            self._closed = True
            for timer in (self._pulse, self._calm, self._check):
                timer.stop()
            self.hiding.stop()
            self._let_go()
            self._model.rest()
            self._hooks.closed()
        super().closeEvent(event)

    def _let_go(self) -> None:
        """Give the graphics card back what it lent; what Qt still asks for until it deletes the window is void."""
        if self._context is not None:
            self.makeCurrent()
            self._context.finish()
            for lent in (self._renderer, self.smooth, self._aligning, self._context):
                if lent is not None:
                    lent.release()
            self.doneCurrent()
        self._renderer = self.smooth = self._aligning = self._context = None

    def next_display(self) -> None:
        """Go on to the next display, if there is one."""
        screens = QGuiApplication.screens()
        here = self.screen()
        if here is None or len(screens) < 2:
            self._model.say(tr("There is no other display"))
            return
        following = screens[(screens.index(here) + 1) % len(screens)]
        self.showNormal()
        self.setGeometry(following.geometry())
        self.showFullScreen()
        self._calm.start()
