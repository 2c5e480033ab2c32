"""The screen as a window: a window of its own that shows a scene as seen from where the head is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QPoint, Qt, QTimer
from PyQt6.QtGui import (
    QCloseEvent,
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

from gui.pages.window.centre_hint import CentreHint
from gui.pages.window.game_keys import GAME, GAME_HELP, SCENE_KEYS, new_game
from gui.pages.window.scene_overlay import Words, paint_inset
from gui.pages.window.scene_window_settings import SceneWindowHooks, SceneWindowSettings
from gui.scenes.context import drawn_by_processor
from gui.scenes.flight.pilot import calmer
from gui.scenes.flight.scene import FlightScene
from gui.scenes.offscreen import SAMPLES
from gui.scenes.opening import NAMES, build_scene
from gui.scenes.renderer import SceneRenderer
from gui.scenes.scene import Scene
from gui.scenes.smooth_target import SmoothTarget
from tracker.errors import VisavisError
from tracker.pose.viewpoint import Viewpoint, ViewpointSettings
from tracker.types import Event, Frame, TrackResult

REDRAW_MS = 15
_CALM_MS = 150
_FIRST_PICTURE_MS = 1500
_HELP_S = 6.0
_STRENGTH_STEP, _STRENGTH_MOST = 0.25, 3.0
_OWN = "own"
_HELP = (
    "1 tunnel · 2 room · 3 your own (O opens a model or a picture, or drop it here) · 4 flight · C recentre · "
    "+ − strength, 0 physically right · S red-cyan · I inset · E eye · K calibrate · M next display · "
    f"F full screen · F1 keys · Esc close\n{GAME_HELP}"
)


class SceneWindow(QOpenGLWidget):
    """Draws the scene for the newest head; the keys are those of `_HELP`, and a drag turns what can be turned."""

    def __init__(self, hooks: SceneWindowHooks, look: SceneWindowSettings, owner: QWidget | None = None) -> None:
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
        self._closed = False
        self.look = look
        self._view = Viewpoint(ViewpointSettings(strength=look.strength))
        self._game = new_game(hooks.scores, look.pilot)
        self._renderer: SceneRenderer | None = None
        self._context: moderngl.Context | None = None
        self._aligning: moderngl.Texture | None = None
        self.smooth: SmoothTarget | None = None
        self._frame: Frame | None = None
        self._result_s = self._arrived_s = self._drawn_s = 0.0
        self._roll_rad = 0.0
        self._dragged_from: QPoint | None = None
        self._words = Words()
        self.say = self._words.say
        self.say(_HELP, _HELP_S)
        self._centre_hint = CentreHint()
        self.hint = ""
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
        return self.look.scene

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
        if self._centre_hint.add(result.head, result.time_s) and self.hint:
            self.say(self.hint, _HELP_S)

    def use_scene(self, name: str, file: Path | None = None) -> None:
        """Show another scene; the present one stays where that cannot be shown."""
        before = self.look
        self.look = replace(before, scene=name, file=file or before.file)
        if self.rebuild():
            self._hooks.changed(self.look)
        else:
            self.look = before

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
            # Nothing is taken from under a picture that is still being drawn.
            self._context.finish()
            self._renderer.release()
        self._renderer = SceneRenderer(self._context, scene)
        self.doneCurrent()
        self.update()
        return True

    def _build(self) -> Scene:
        """The scene for the present size; a game goes on in it."""
        if self.look.scene == GAME:
            return FlightScene(self._size_m(), self._game)
        self._game.pause()
        return build_scene(self.look.scene, self._size_m(), self.look.file if self.look.scene == _OWN else None)

    def _build_first(self) -> Scene:
        """The scene of the last time, or the usual one where that has gone."""
        try:
            return self._build()
        except VisavisError as error:
            self.say(str(error), _HELP_S)
            self.look = replace(self.look, scene=NAMES[0])
            return self._build()

    def use_strength(self, strength: float) -> None:
        """Move the view more or less than the head; anything but 1 is called what it is."""
        strength = min(_STRENGTH_MOST, max(0.0, strength))
        self._view.change(replace(self._view.settings, strength=strength))
        self._use_look(strength=strength)
        exact = abs(strength - ViewpointSettings().strength) < 1e-9
        self.say(
            f"Strength {strength:g}: {'physically right' if exact else 'exaggerated' if strength > 1 else 'damped'}"
        )

    def lean(self, steps: int) -> None:
        """In the game, lean farther for the ship to reach the edge; below 0: less far."""
        if self.look.scene != GAME:
            return
        pilot = calmer(self.look.pilot, steps)
        self._game.pilot.use(pilot)
        self._use_look(pilot=pilot)
        self.say(f"Lean {pilot.reach_x_cm:g} cm to the side for the ship to reach the edge")

    def _use_look(self, **values: Any) -> None:
        self.look = replace(self.look, **values)
        self._hooks.changed(self.look)

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
            self._renderer = SceneRenderer(self._context, self._build_first())
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
        eye = self._eye_m(now_s)
        self._renderer.scene.look(eye, follows=self._view.follows)
        self._renderer.scene.advance(now_s - self._drawn_s)
        self._drawn_s = now_s
        if self.look.stereo:
            self._renderer.draw_stereo(target, eye, self._roll_rad)
        else:
            self._renderer.draw(target, eye)
        # Before the picture is shown: afterwards Qt's painter finds another texture than its own.
        if self._aligning is not None:
            self._aligning.write(bytes(4), alignment=4)
        self.smooth.show(shown, target)
        self._context.enable_only(moderngl.NOTHING)
        painter = QPainter(self)
        try:
            if self._frame is not None and self.look.inset:
                paint_inset(painter, self._frame.image, self.rect(), follows=self._view.follows)
            self._words.paint(painter, self.rect())
        finally:
            # One that is still at work when the window goes takes the program with it.
            painter.end()

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
        scale = self._hooks.m_per_px(screen)
        off = self.mapToGlobal(self.rect().center()) - screen.geometry().center()
        return -scale * off.x(), scale * off.y()

    def _size_m(self) -> tuple[float, float]:
        scale = self._hooks.m_per_px(self.screen())
        return scale * max(1, self.width()), scale * max(1, self.height())

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
            Qt.Key.Key_3: self._show_own,
            Qt.Key.Key_4: lambda: self.use_scene(GAME),
            Qt.Key.Key_O: self._open_own,
            Qt.Key.Key_E: lambda: self.say(self._hooks.next_eye()),
            Qt.Key.Key_K: self._hooks.calibrate,
            Qt.Key.Key_0: lambda: self.use_strength(ViewpointSettings().strength),
            Qt.Key.Key_C: self._hooks.recenter,
            Qt.Key.Key_Plus: lambda: self.use_strength(self.strength + step),
            Qt.Key.Key_Equal: lambda: self.use_strength(self.strength + step),
            Qt.Key.Key_Minus: lambda: self.use_strength(self.strength - step),
            Qt.Key.Key_Comma: lambda: self.lean(-1),
            Qt.Key.Key_Period: lambda: self.lean(1),
            Qt.Key.Key_S: self._toggle_stereo,
            Qt.Key.Key_I: self._toggle_inset,
            Qt.Key.Key_M: self._next_display,
            Qt.Key.Key_F: self._toggle_full_screen,
            Qt.Key.Key_F1: lambda: self.say(_HELP, _HELP_S),
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
                self.use_scene(_OWN, Path(files[0]))
                event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent | None) -> None:
        if not self._closed:
            self._closed = True
            for timer in (self._pulse, self._calm, self._check):
                timer.stop()
            self._let_go()
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
        self._frame = None

    def _toggle_stereo(self) -> None:
        self._use_look(stereo=not self.look.stereo)
        self.say("Red-cyan glasses: red on the left" if self.look.stereo else "Without glasses")

    def _toggle_inset(self) -> None:
        self._use_look(inset=not self.look.inset)

    def _show_own(self) -> None:
        """The viewer's own scene; asks for one where there is none yet, or where it has gone."""
        if self.look.file is not None and self.look.file.exists():
            self.use_scene(_OWN)
        else:
            self._open_own()

    def _open_own(self) -> None:
        file = self._hooks.open_file()
        if file is not None:
            self.use_scene(_OWN, file)

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
