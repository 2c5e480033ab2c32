"""The look: one quiet palette, dark or light, one accent colour, one grid of even spaces."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Final

from PyQt6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PyQt6.QtWidgets import QApplication, QWidget

from gui.model.palettes import COLOURS, DARK, Palette
from tracker.types import State

SPACE: Final = 8
"""The grid, in logical pixels: every margin and gap is a half, one, or a few of these."""

ASSETS: Final = Path(__file__).resolve().parents[2] / "assets"
FAMILY: Final = "Inter"


class Colour(str):
    """A colour that knows what it is for, so that an icon made with it changes when the palette does."""

    role: str

    def __new__(cls, value: str, role: str = "") -> Colour:
        made = super().__new__(cls, value)
        made.role = role
        return made


# These are read from the palette of the moment, see `__getattr__`, and so should be read where something is painted.
STAGE: Colour
WINDOW: Colour
PANEL: Colour
RAISED: Colour
HOVER: Colour
CARD: Colour
BORDER: Colour
EDGE: Colour
TEXT: Colour
DIM: Colour
FAINT: Colour
ACCENT: Colour
ACCENT_HOVER: Colour
ACCENT_DARK: Colour
ON_ACCENT: Colour
HANDLE: Colour
GOOD: Colour
WARN: Colour
BAD: Colour
TRUTH: Colour
DETECTOR: Colour
SURE: Colour
UNSURE: Colour
SERIES: tuple[str, ...]


class _Stage:
    """The colours of marks and words on pictures, which stay those of the dark palette."""

    def __getattr__(self, name: str) -> Colour:
        return Colour(getattr(DARK, name))


stage: Final = _Stage()
_present: Palette = DARK


def __getattr__(name: str) -> Colour | tuple[str, ...]:
    if name == "SERIES":
        return _present.SERIES
    if name in COLOURS:
        return Colour(getattr(_present, name), name)
    raise AttributeError(name)


def present() -> Palette:
    """The palette of the moment."""
    return _present


def state_colour(state: State) -> Colour:
    """The colour of the lamp for a state of the tracker."""
    role = {State.STARTING: "DIM", State.TRACKING: "GOOD", State.LOST: "BAD"}.get(state, "WARN")
    return Colour(getattr(_present, role), role)


_STYLE = Template(
    """
* { outline: none; }
QMainWindow, QDialog { background: $WINDOW; }
QToolTip { background: $RAISED; color: $TEXT; border: 1px solid $HOVER; padding: 6px 8px; }

QMenuBar { background: $WINDOW; color: $DIM; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $RAISED; color: $TEXT; }
QMenu { background: $PANEL; border: 1px solid $BORDER; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 10px; border-radius: 6px; }
QMenu::item:selected { background: $RAISED; }
QMenu::item:disabled { color: $FAINT; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $BORDER; margin: 6px 8px; }

QToolBar { background: $WINDOW; border: none; padding: 6px 8px; spacing: 2px; }
QToolBar::separator { background: $BORDER; width: 1px; margin: 7px 8px; }
QToolBar::separator:vertical { height: 1px; width: auto; margin: 8px 7px; }
QToolButton { border: 1px solid transparent; border-radius: 8px; padding: 7px 9px; color: $TEXT;
    background: transparent; }
QToolButton:hover { background: $RAISED; }
QToolButton:pressed { background: $HOVER; }
QToolButton:checked { background: $RAISED; color: $TEXT; border-color: $EDGE; }
QToolButton:focus { border-color: $ACCENT; }
QToolButton:disabled { color: $FAINT; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton#source { background: $RAISED; border-color: $EDGE; padding: 7px 30px 7px 14px; text-align: left; }
QToolButton#source:hover { background: $HOVER; }
QToolButton#source::menu-indicator { image: url($CARET); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 10px; }
QMenu#sources { icon-size: 40px; }
QMenu#sources::item { padding: 1px 28px 1px 10px; }
QToolBar#modes { padding: 8px 6px; }
QToolBar#modes QToolButton { padding: 8px 4px 6px 4px; min-width: 52px; font-size: 11px; }

QPushButton { background: $RAISED; border: 1px solid $EDGE; border-radius: 8px; padding: 7px 14px; color: $TEXT; }
QPushButton:hover { background: $HOVER; }
QPushButton:focus { border-color: $ACCENT; }
QPushButton:disabled { color: $FAINT; }
QPushButton[kind="primary"] { background: $ACCENT; color: $ON_ACCENT; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $ACCENT_HOVER; }
QPushButton[kind="primary"]:focus { border-color: $TEXT; }
QPushButton[kind="primary"]:disabled { background: $RAISED; color: $FAINT; }
QPushButton[kind="link"] { background: transparent; color: $ACCENT; padding: 3px 8px; }
QPushButton[kind="link"]:hover { background: $RAISED; }
QPushButton[kind="link"]:disabled { color: $FAINT; }

QPushButton[kind="card"] { background: $PANEL; border: 1px solid $BORDER; border-radius: 12px; text-align: left; }
QPushButton[kind="card"]:hover { background: $RAISED; }
QPushButton[kind="card"]:focus { border-color: $ACCENT; }

QLabel { background: transparent; }
QLabel[kind="dim"] { color: $DIM; }
QLabel[kind="caption"] { color: $DIM; font-size: 11px; }
QLabel[kind="title"] { font-size: 20px; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="heading"] { font-size: 14px; font-weight: 600; }
QLabel a { color: $ACCENT; }

QFrame#card { background: $CARD; border: 1px solid $BORDER; border-radius: 12px; }
QFrame#side { background: $PANEL; border: 1px solid $EDGE; border-radius: 12px; }
QFrame#inside { background: $PANEL; border: 1px solid $EDGE; border-radius: 12px; }
QFrame#plots { background: $PANEL; border: 1px solid $EDGE; border-radius: 12px; }
QFrame#gallery { background: $PANEL; border: 1px solid $EDGE; border-radius: 12px; }
QListWidget { background: transparent; border: none; }
QListView::indicator { width: 13px; height: 13px; border: 1px solid $DIM; border-radius: 4px; background: transparent; }
QListView::indicator:checked { background: $ACCENT; border-color: $ACCENT; }
QListWidget#losses::item { padding: 6px 10px; border-radius: 8px; color: $DIM; }
QListWidget#losses::item:selected { background: $RAISED; color: $TEXT; }
QListWidget#losses::item:hover { background: $RAISED; }
QToolButton[kind="segment"] { padding: 5px 10px; color: $DIM; }
QToolButton[kind="segment"]:checked { background: $RAISED; color: $TEXT; font-weight: 600; }
QToolButton[kind="quiet"] { padding: 5px 8px; color: $DIM; }
QToolButton[kind="quiet"]:hover { color: $TEXT; }
QFrame#strip { background: $WINDOW; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QToolButton[kind="fold"] { padding: 6px 4px; font-weight: 600; text-align: left; }
QToolButton[kind="fold"]:checked { background: transparent; }
QToolButton[kind="fold"]:hover { background: $RAISED; }
QToolButton[kind="transport"] { padding: 5px 6px; color: $DIM; font-weight: 600; }
QToolButton[kind="transport"]:hover { color: $TEXT; }
QToolButton[kind="transport"]:disabled { color: $FAINT; }
QToolButton[kind="transport"][marked="true"] { color: $ACCENT; background: $RAISED; }
QToolButton[kind="small"] { padding: 4px; }
QToolButton[kind="mark"] { background: rgba(11, 12, 15, 150); border-radius: 16px; padding: 14px; color: #ffffff;
    font-weight: 600; }
QToolButton[kind="mark"]:hover { background: rgba(11, 12, 15, 200); }
QToolButton[kind="mark"]:focus { border-color: $ACCENT; }
QFrame[kind="divider"] { background: $BORDER; border: none; margin: 7px 8px; }
QFrame[kind="line"] { background: $BORDER; border: none; max-height: 1px; }

QAbstractSpinBox, QComboBox, QLineEdit { background: $RAISED; border: 1px solid $EDGE; border-radius: 6px;
    padding: 4px 8px; color: $TEXT; selection-background-color: $ACCENT_DARK; selection-color: $TEXT; }
QAbstractSpinBox:hover, QComboBox:hover { background: $HOVER; }
QAbstractSpinBox:focus, QComboBox:focus, QLineEdit:focus { border-color: $ACCENT; }
QAbstractSpinBox:disabled, QComboBox:disabled { color: $FAINT; background: transparent; border-color: $BORDER; }
QLabel:disabled { color: $FAINT; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url($CARET); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $PANEL; border: 1px solid $BORDER; padding: 4px;
    selection-background-color: $RAISED; selection-color: $TEXT; }

QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: $HOVER; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $ACCENT; border-radius: 2px; }
QSlider::handle:horizontal { background: $TEXT; width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; }
QSlider::handle:horizontal:hover { background: $HANDLE; }
QSlider::handle:horizontal:focus { background: $ACCENT; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $FAINT; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $HOVER; border-radius: 3px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: $FAINT; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $HOVER; border-radius: 3px; min-width: 32px; }
QScrollBar::handle:horizontal:hover { background: $FAINT; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; height: 0;
    width: 0; }
QSplitter::handle { background: transparent; }
QProgressBar { background: $HOVER; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $ACCENT; border-radius: 3px; }

QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: $DIM; padding: 8px 14px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $TEXT; border-bottom-color: $ACCENT; }
QTableWidget { background: $PANEL; border: 1px solid $BORDER; border-radius: 8px; gridline-color: transparent; }
QTableWidget::item { padding: 6px 10px; }
QFrame#inside QTableWidget { background: transparent; border: none; }
QFrame#inside QTableWidget::item { padding: 4px 6px; }
QHeaderView::section { background: $PANEL; color: $DIM; border: none; padding: 6px 10px; text-align: left; }
"""
)


def apply(app: QApplication) -> None:
    """Give the application its font, palette and style sheet."""
    app.setStyle("Fusion")
    app.setFont(_font(app))
    _dress(app)


def use(palette: Palette) -> None:
    """Change to other colours, everywhere and at once."""
    global _present
    app = QApplication.instance()
    if palette is _present or not isinstance(app, QApplication):
        return
    _present = palette
    _dress(app)
    for window in app.topLevelWidgets():
        for widget in (window, *window.findChildren(QWidget)):
            widget.update()


def style_sheet(palette: Palette) -> str:
    """The style sheet with the colours filled in."""
    caret = ASSETS / "icons" / ("caret-down.svg" if palette.dark else "caret-down-on-light.svg")
    return _STYLE.substitute({name: getattr(palette, name) for name in COLOURS}, CARET=caret.as_posix())


def stage_style() -> str:
    """The style sheet of what lies on pictures, where the window's is not dark; an empty one where it is."""
    words = f"QLabel, QCheckBox, QRadioButton {{ color: {DARK.TEXT}; }}"
    return "" if _present.dark else words + style_sheet(DARK)


def window_style() -> str:
    """The style sheet of what stands on the stage without being a picture, which takes back that of the stage."""
    words = f"QLabel, QCheckBox, QRadioButton {{ color: {_present.TEXT}; }}"
    return "" if _present.dark else words + style_sheet(_present)


def _dress(app: QApplication) -> None:
    app.setPalette(_palette(_present))
    app.setStyleSheet(style_sheet(_present))


def tabular(font: QFont) -> QFont:
    """The same font with digits of one width, so that a changing number does not shake its surroundings."""
    steady = QFont(font)
    steady.setFeature(QFont.Tag("tnum"), 1)
    return steady


def _font(app: QApplication) -> QFont:
    for file in sorted((ASSETS / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    font = QFont(FAMILY) if FAMILY in QFontDatabase.families() else QFont(app.font())
    font.setPixelSize(13)
    return font


def _palette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in (
        (role.Window, colours.WINDOW),
        (role.WindowText, colours.TEXT),
        (role.Base, colours.PANEL),
        (role.AlternateBase, colours.RAISED),
        (role.Text, colours.TEXT),
        (role.Button, colours.RAISED),
        (role.ButtonText, colours.TEXT),
        (role.BrightText, colours.BAD),
        (role.ToolTipBase, colours.RAISED),
        (role.ToolTipText, colours.TEXT),
        (role.Highlight, colours.ACCENT_DARK),
        (role.HighlightedText, colours.TEXT),
        (role.Link, colours.ACCENT),
        (role.PlaceholderText, colours.DIM),
        (role.Light, colours.HOVER),
        (role.Midlight, colours.RAISED),
        (role.Mid, colours.BORDER),
        (role.Dark, colours.STAGE),
        (role.Shadow, colours.STAGE),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.FAINT))
    return palette
