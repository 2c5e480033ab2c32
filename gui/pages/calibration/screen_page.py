"""The first step: an outline on the screen that is to be as large as a bank card."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen, QScreen
from PyQt6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from gui.widgets import theme
from gui.widgets.screen_size import diagonal_in, told_m_per_px
from gui.words import tr
from tracker.calibration.solver import CARD_M

_SMALLEST_IN, _LARGEST_IN = 5.0, 120.0
_CORNER_M = 0.00318


class _Outline(QWidget):
    """A bank card in its true size, if a pixel is as large as is thought."""

    def __init__(self) -> None:
        super().__init__()
        self.m_per_px = 1.0
        self.setAccessibleName(tr("Outline of a bank card"))

    def sizeHint(self) -> QSize:
        return QSize(round(CARD_M[0] / self.m_per_px) + 8, round(CARD_M[1] / self.m_per_px) + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height, corner = (metres / self.m_per_px for metres in (*CARD_M, _CORNER_M))
        place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.setPen(QPen(QColor(theme.ACCENT), 2.0))
        painter.setBrush(QColor(theme.RAISED))
        painter.drawRoundedRect(place, corner, corner)


class ScreenPage(QWidget):
    """Outline, diagonal, and what the screen itself says; ``changed`` is told the size of a pixel in metres."""

    def __init__(self, changed: Callable[[float], object]) -> None:
        super().__init__()
        self._changed = changed
        self._screen: QScreen | None = None
        self.outline = _Outline()
        self.diagonal = QDoubleSpinBox()
        self.diagonal.setRange(_SMALLEST_IN, _LARGEST_IN)
        self.diagonal.setDecimals(1)
        self.diagonal.setSingleStep(0.1)
        self.diagonal.setSuffix(tr(" inches"))
        self.diagonal.setAccessibleName(tr("Diagonal of the screen"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(10 * _SMALLEST_IN), 600)
        self.slider.setAccessibleName(tr("Size of the outline"))
        self.slider.setToolTip(tr("Further right: the screen counts as larger, so the outline shrinks."))
        self.told = QLabel()
        self.told.setProperty("kind", "dim")
        self.diagonal.valueChanged.connect(self._take)
        self.slider.valueChanged.connect(lambda tenths: self.diagonal.setValue(tenths / 10))
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Diagonal")))
        row.addWidget(self.diagonal)
        row.addWidget(self.slider, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * theme.SPACE)
        layout.addWidget(self.outline, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(row)
        layout.addWidget(self.told)

    def show_screen(self, screen: QScreen, m_per_px: float) -> None:
        """Begin with a screen and what is known about it."""
        self._screen = screen
        told = told_m_per_px(screen)
        size = screen.size()
        self.told.setText(
            tr(
                "The screen itself says {inches:.1f} inches, {width:.1f} x {height:.1f} cm.",
                inches=diagonal_in(screen, told),
                width=100 * told * size.width(),
                height=100 * told * size.height(),
            )
        )
        with QSignalBlocker(self.diagonal):
            self.diagonal.setValue(diagonal_in(screen, m_per_px))
        self._show(m_per_px)

    @property
    def m_per_px(self) -> float:
        """Size of a pixel as it is set."""
        return self.outline.m_per_px

    def _take(self, inches: float) -> None:
        if self._screen is not None:
            self._show(inches / diagonal_in(self._screen, 1.0))
            self._changed(self.m_per_px)

    def _show(self, m_per_px: float) -> None:
        self.outline.m_per_px = m_per_px
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(10 * self.diagonal.value()))
        self.outline.updateGeometry()
        self.outline.update()
