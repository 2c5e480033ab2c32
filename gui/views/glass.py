"""The screen as a window: a window of its own that shows a scene as seen from where the head is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

import moderngl
import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QPoint, QRectF, Qt, QTimer
from PyQt6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QScreen,
    QSurfaceFormat,
)
from PyQt6.QtOpenGLWidgets import QOpenGLWidget
from PyQt6.QtWidgets import QWidget

from gui import theme
from gui.scenes.flight import FlightScene
from gui.scenes.offscreen import SAMPLES
from gui.scenes.opening import NAMES, build_scene
from gui.scenes.renderer import SceneRenderer
from gui.scenes.scene import Scene
from gui.views.game_keys import GAME, SCENE_KEYS, new_game
from gui.views.pixels import borrowed
from tracker.errors import VisavisError
from tracker.flight.high_scores import HighScores
from tracker.types import Event, Frame, TrackResult
from tracker.viewpoint import Viewpoint, ViewpointSettings

REDRAW_MS = 15
_SOFTWARE = ("llvmpipe", "softpipe", "swiftshader", "software")
_CALM_MS = 150
_FIRST_PICTURE_MS = 1500
_SAID_S = 3.0
_STRENGTH_STEP, _STRENGTH_MOST = 0.25, 3.0
_INSET_SHARE, _MARGIN_PX = 0.16, 18
# Where a screen does not know how large it is: 96 pixels to the inch.
_USUAL_M_PER_PX = 0.0254 / 96
_HELP = (
    "1 tunnel · 2 room · 4 flight · drop a model or picture here · C recentre · + − strength · S red-cyan · I inset · "
)
_HELP += "M next display · F full screen · Esc close"


@dataclass(frozen=True, slots=True)
class GlassHooks:
    """What the window asks of the app."""

    recenter: Callable[[], object]
    failed: Callable[[str], object]
    closed: Callable[[], object]
    scores: HighScores


class Glass(QOpenGLWidget):
    """Draws the scene for the newest head; the keys are those of `_HELP`, and a drag turns what can be turned."""

    def __init__(self, hooks: GlassHooks, owner: QWidget | None = None) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        wanted = QSurfaceFormat()
        wanted.setVersion(3, 3)
        wanted.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
        wanted.setDepthBufferSize(24)
        self.setFormat(wanted)
        self.setWindowTitle("Window")
        self.setAccessibleName("The scene behind the glass")
        self.setAcceptDrops(True)
        self.setMinimumSize(320, 180)
        self._hooks = hooks
        self._view = Viewpoint()
        self._scene_name = NAMES[0]
        self._file: Path | None = None
        self._stereo, self._inset = False, True
        self._game = new_game(hooks.scores)
        self._renderer: SceneRenderer | None = None
        self._context: moderngl.Context | None = None
        self._smooth: moderngl.Framebuffer | None = None
        self.samples = 0
        self._frame: Frame | None = None
        self._result_s = self._arrived_s = self._drawn_s = 0.0
        self._roll_rad = 0.0
        self._dragged_from: QPoint | None = None
        self._said, self._said_until_s = _HELP, monotonic() + 2 * _SAID_S
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self.update)
        self._problem = "the display has none"
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.timeout.connect(self._close_without_opengl)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.rebuild)

    @property
    def scene_name(self) -> str:
        """Which scene is shown."""
        return self._scene_name

    @property
    def strength(self) -> float:
        """How much the view moves with the head."""
        return self._view.settings.strength

    def start(self, screen: QScreen | None = None) -> None:
        """Show it, over all of a display."""
        if screen is not None:
            self.setGeometry(screen.geometry())
        self.showFullScreen()
        self._pulse.start(REDRAW_MS)
        # Where Qt itself gets no OpenGL it does not even try to draw.
        self._check.start(_FIRST_PICTURE_MS)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        """Take in the newest frame and what is known about it."""
        if result.time_s < self._result_s:  # another source, another clock
            self._view = Viewpoint(self._view.settings)
        self._view.take(result)
        if Event.RECENTERED in result.events:
            self._game.pilot.centre(self._middle_m())
        self._frame, self._result_s, self._arrived_s = frame, result.time_s, monotonic()
        self._roll_rad = result.box.angle_rad if result.box else 0.0

    def use_scene(self, name: str, file: Path | None = None) -> None:
        """Show another scene; the present one stays where that cannot be shown."""
        before = self._scene_name, self._file
        self._scene_name, self._file = name, file
        if not self.rebuild():
            self._scene_name, self._file = before

    def rebuild(self) -> bool:
        """Make the scene for the present size; says whether that went well."""
        if self._context is None:
            return True
        try:
            scene = self._build()
        except VisavisError as error:
            self.say(str(error))
            return False
        self.makeCurrent()
        if self._renderer is not None:
            self._renderer.release()
        self._renderer = SceneRenderer(self._context, scene)
        self.doneCurrent()
        self.update()
        return True

    def _build(self) -> Scene:
        """The scene for the present size; a game goes on in it."""
        if self._scene_name == GAME:
            return FlightScene(self._size_m(), self._game)
        self._game.pause()
        return build_scene(self._scene_name, self._size_m(), self._file)

    def use_strength(self, strength: float) -> None:
        """Move the view more or less than the head; anything but 1 is called what it is."""
        strength = min(_STRENGTH_MOST, max(0.0, strength))
        self._view.change(replace(self._view.settings, strength=strength))
        exact = abs(strength - ViewpointSettings().strength) < 1e-9
        self.say(
            f"Strength {strength:g}: {'physically right' if exact else 'exaggerated' if strength > 1 else 'damped'}"
        )

    def say(self, text: str) -> None:
        """Show a line for a moment."""
        self._said, self._said_until_s = text, monotonic() + _SAID_S

    # OpenGL

    def initializeGL(self) -> None:
        try:
            self._context = moderngl.create_context(require=330)
            # Where the processor draws, antialiasing would take half of the frames.
            by_processor = any(name in self._context.info["GL_RENDERER"].lower() for name in _SOFTWARE)
            self.samples = 0 if by_processor else min(SAMPLES, self._context.max_samples)
            self._renderer = SceneRenderer(self._context, self._build())
        except Exception as error:  # drivers fail in ways of their own
            self._context = None
            self._problem = " ".join(str(error).split()) or type(error).__name__
            self._check.start(0)

    def resizeGL(self, width: int, height: int) -> None:
        self._release_smooth()
        self._calm.start()

    def paintGL(self) -> None:
        now_s = monotonic()
        if self._renderer is None or self._context is None:
            return
        shown = self._context.detect_framebuffer(self.defaultFramebufferObject())
        target = self._smoothed(shown, self._context) if self.samples else shown
        eye = self._eye_m(now_s)
        self._renderer.scene.look(eye, follows=self._view.follows)
        self._renderer.scene.advance(now_s - self._drawn_s)
        self._drawn_s = now_s
        if self._stereo:
            self._renderer.draw_stereo(target, eye, self._roll_rad)
        else:
            self._renderer.draw(target, eye)
        if target is not shown:
            self._context.copy_framebuffer(shown, target)
        self._context.enable_only(moderngl.NOTHING)
        painter = QPainter(self)
        self._paint_inset(painter)
        self._paint_words(painter, now_s)
        painter.end()

    def _smoothed(self, shown: moderngl.Framebuffer, context: moderngl.Context) -> moderngl.Framebuffer:
        """Where to draw with antialiasing; made anew only when the size has changed."""
        if self._smooth is None or self._smooth.size != shown.size:
            self._release_smooth()
            colour = context.renderbuffer(shown.size, 4, samples=self.samples)
            depth = context.depth_renderbuffer(shown.size, samples=self.samples)
            self._smooth = context.framebuffer([colour], depth)
        return self._smooth

    def _release_smooth(self) -> None:
        if self._smooth is not None:
            for made in (*self._smooth.color_attachments, self._smooth.depth_attachment, self._smooth):
                if made is not None:
                    made.release()
            self._smooth = None

    def _eye_m(self, now_s: float) -> NDArray[np.float64]:
        """The eye in the frame of this window's own middle; the tracker's is that of the display's."""
        eye = self._view.at(self._result_s + (now_s - self._arrived_s if self._frame is not None else 0.0))
        eye[:2] += self._middle_m()
        return eye

    def _middle_m(self) -> tuple[float, float]:
        """Where the middle of the display is, from that of this window."""
        screen = self.screen()
        if screen is None or self.isFullScreen():
            return 0.0, 0.0
        scale = _metres_per_px(screen)
        off = self.mapToGlobal(self.rect().center()) - screen.geometry().center()
        return -scale * off.x(), scale * off.y()

    def _size_m(self) -> tuple[float, float]:
        scale = _metres_per_px(self.screen())
        return scale * max(1, self.width()), scale * max(1, self.height())

    def _paint_inset(self, painter: QPainter) -> None:
        if self._frame is None or not self._inset:
            return
        image = borrowed(self._frame.image).mirrored(True, False)
        width = _INSET_SHARE * self.width()
        height = width * image.height() / image.width()
        place = QRectF(self.width() - width - _MARGIN_PX, self.height() - height - _MARGIN_PX, width, height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        painter.setPen(QColor(theme.ACCENT if self._view.follows else theme.FAINT))
        painter.drawRect(place)

    def _paint_words(self, painter: QPainter, now_s: float) -> None:
        if now_s > self._said_until_s:
            return
        place = self.rect().adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, 0)
        behind = painter.boundingRect(place, _TOP, self._said).adjusted(-12, -6, 12, 6)
        painter.fillRect(behind, QColor(0, 0, 0, 150))
        painter.setPen(QColor(theme.TEXT))
        painter.drawText(place, _TOP, self._said)

    def _close_without_opengl(self) -> None:
        if self._context is None:
            self._hooks.failed(f"The window needs OpenGL 3.3, which this machine does not give ({self._problem}).")
            self.close()

    # Keys, mouse, files

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        step = _STRENGTH_STEP
        doing: dict[int, Callable[[], object]] = {
            Qt.Key.Key_1: lambda: self.use_scene("tunnel"),
            Qt.Key.Key_2: lambda: self.use_scene("room"),
            Qt.Key.Key_4: lambda: self.use_scene(GAME),
            Qt.Key.Key_C: self._hooks.recenter,
            Qt.Key.Key_Plus: lambda: self.use_strength(self.strength + step),
            Qt.Key.Key_Equal: lambda: self.use_strength(self.strength + step),
            Qt.Key.Key_Minus: lambda: self.use_strength(self.strength - step),
            Qt.Key.Key_S: self._toggle_stereo,
            Qt.Key.Key_I: self._toggle_inset,
            Qt.Key.Key_M: self._next_display,
            Qt.Key.Key_F: self._toggle_full_screen,
            Qt.Key.Key_F1: lambda: self.say(_HELP),
            Qt.Key.Key_Escape: self.close,
        }
        action = doing.get(event.key())
        if self._press(event, down=True):
            return
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def keyReleaseEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and not self._press(event, down=False):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent | None) -> None:
        self._game.pause()
        super().focusOutEvent(event)

    def _press(self, event: QKeyEvent, *, down: bool) -> bool:
        """Offer a key to the scene; one that is held down repeats, which counts once."""
        key = SCENE_KEYS.get(event.key())
        if key is None or self._renderer is None:
            return False
        return event.isAutoRepeat() or self._renderer.scene.press(key, down=down)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        self._dragged_from = None if event is None else event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._dragged_from is None or self._renderer is None:
            return
        here = event.position().toPoint()
        self._renderer.scene.turn(here.x() - self._dragged_from.x(), here.y() - self._dragged_from.y())
        self._dragged_from = here

    def dragEnterEvent(self, event: QDragEnterEvent | None) -> None:
        if event is not None and (data := event.mimeData()) is not None and any(u.isLocalFile() for u in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent | None) -> None:
        if event is not None and (data := event.mimeData()) is not None:
            files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
            if files:
                self.use_scene("own", Path(files[0]))
                event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self._pulse.stop()
        self._calm.stop()
        self._check.stop()
        if self._renderer is not None:
            self.makeCurrent()
            self._renderer.release()
            self._release_smooth()
            self._renderer = None
            self.doneCurrent()
        self._hooks.closed()
        super().closeEvent(event)

    def _toggle_stereo(self) -> None:
        self._stereo = not self._stereo
        self.say("Red-cyan glasses: red on the left" if self._stereo else "Without glasses")

    def _toggle_inset(self) -> None:
        self._inset = not self._inset

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _next_display(self) -> None:
        screens = QGuiApplication.screens()
        here = self.screen()
        if here is None or len(screens) < 2:
            self.say("There is no other display")
            return
        following = screens[(screens.index(here) + 1) % len(screens)]
        self.showNormal()
        self.setGeometry(following.geometry())
        self.showFullScreen()
        self._calm.start()


_TOP = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)


def _metres_per_px(screen: QScreen | None) -> float:
    """Size of a (logical) pixel as the display tells it, or the usual one where that is absurd."""
    if screen is None or screen.size().width() <= 0:
        return _USUAL_M_PER_PX
    told = screen.physicalSize().width() / 1000 / screen.size().width()
    return told if 0.25 * _USUAL_M_PER_PX < told < 8 * _USUAL_M_PER_PX else _USUAL_M_PER_PX
