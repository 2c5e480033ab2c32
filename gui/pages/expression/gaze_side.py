"""The page's side of gaze: the board that calibrates it, the dot and the map over the window."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QPoint, QRectF
from PyQt6.QtGui import QScreen

from gui.model.notices import Level, Notice
from gui.model.tracking import DEMO
from gui.pages.expression.gaze_board import BoardHooks, GazeBoard
from gui.pages.expression.gaze_keeper import GazeKeeper, Screen
from gui.pages.expression.gaze_marks import GazeDot, GazeMap
from gui.pages.protocol import Host
from gui.widgets.screen_size import metres_per_px, screen_key
from gui.words import later, tr
from tracker.gaze.screen_map import ScreenMap
from tracker.types import TrackResult

_HEAT_S: Final = 0.5
_LONG_S: Final = 10.0
_NEEDS_CAMERA: Final = later("Where on the screen somebody looks can only be told with a camera. Choose one above.")
_KEPT: Final = later("Your gaze is calibrated for this camera and this screen; a dot shows where you look.")


class GazeSide:
    """Board, dot and map; of the page, which tells it what happens."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self.keeper = GazeKeeper(host.controller.folders.config, host.controller.post, host.controller.notify)
        self.dot, self.map = GazeDot(host.window), GazeMap(host.window)
        self.board: GazeBoard | None = None
        self._heat_s = 0.0

    def take(self, result: TrackResult) -> None:
        """A result of the tracker."""
        if (screen := self._host.window.screen()) is not None:
            state = self._host.controller.state
            camera = (state.app.camera_name or state.source_name) if self._is_camera else ""
            self.keeper.use(camera, _screen(screen, self._m_per_px(screen)))
        look = self.keeper.take(result)
        if self.board is not None:
            self.board.take(look, result.time_s)

    def tick(self, now_s: float) -> None:
        """Show where is looked now, and where was looked most."""
        place, screen = self.keeper.place, self._host.window.screen()
        if place is None or screen is None or self.board is not None:
            self.dot.show_at(None)
        else:
            size, m_per_px = screen.size(), self._m_per_px(screen)
            on_screen = QPoint(
                round(size.width() / 2 + place.x_m / m_per_px), round(size.height() / 2 - place.y_m / m_per_px)
            )
            self.dot.show_at(self._host.window.mapFromGlobal(screen.geometry().topLeft() + on_screen))
        if now_s - self._heat_s >= _HEAT_S:
            self._heat_s = now_s
            self._show_heat(screen)

    def leave(self) -> None:
        """Another page is shown, or the window closes."""
        self.keeper.lost()
        self.dot.show_at(None)
        self.map.show_levels(None, QRectF())
        if self.board is not None:
            self.board.close()

    def open(self) -> None:
        """Begin a calibration on the screen that the app is on."""
        screen, control = self._host.window.screen(), self._host.controller
        if self.board is not None or screen is None:
            return
        if not self._is_camera:
            control.notify(Notice(tr(_NEEDS_CAMERA), Level.WARNING, seconds=_LONG_S))
            return
        self.board = GazeBoard(BoardHooks(self._finish, self.keeper.forget, self._closed), self._host.window)
        self.board.start(screen, self._m_per_px(screen), calibrated=self.keeper.calibrated)

    @property
    def _is_camera(self) -> bool:
        state = self._host.controller.state
        return state.live and state.source != DEMO

    def _m_per_px(self, screen: QScreen) -> float:
        return metres_per_px(screen, self._host.controller.calibrations)

    def _finish(self, made: ScreenMap) -> None:
        self.keeper.keep(made)
        self._host.controller.notify(Notice(tr(_KEPT), seconds=_LONG_S))

    def _closed(self) -> None:
        if self.board is not None:
            self.board.deleteLater()
            self.board = None

    def _show_heat(self, screen: QScreen | None) -> None:
        heat = self.keeper.heat
        if screen is None or heat is None or not self._host.controller.state.app.show_gaze_heat:
            self.map.show_levels(None, QRectF())
            return
        place = QRectF(screen.geometry())
        place.moveTopLeft(place.topLeft() + self._host.window.mapFromGlobal(QPoint(0, 0)).toPointF())
        self.map.show_levels(heat.levels(), place)


def _screen(screen: QScreen, m_per_px: float) -> Screen:
    size = screen.size()
    return Screen(screen_key(screen), (m_per_px * size.width(), m_per_px * size.height()))
