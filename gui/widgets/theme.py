"""The look: one quiet dark palette, one accent colour, one grid of even spaces."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Final

from PyQt6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PyQt6.QtWidgets import QApplication

from tracker.types import State

SPACE: Final = 8
"""The grid, in logical pixels: every margin and gap is a half, one, or a few of these."""

ASSETS: Final = Path(__file__).resolve().parents[2] / "assets"
FAMILY: Final = "Inter"

STAGE: Final = "#0b0c0f"
WINDOW: Final = "#15171c"
PANEL: Final = "#1b1e24"
RAISED: Final = "#262a33"
HOVER: Final = "#303541"
BORDER: Final = "#2a2e37"
TEXT: Final = "#e8eaee"
DIM: Final = "#9aa2b1"
FAINT: Final = "#666e7d"
ACCENT: Final = "#8ea6ff"
ACCENT_DARK: Final = "#3a4680"
ON_ACCENT: Final = "#10131f"

GOOD: Final = "#6fd39b"
WARN: Final = "#f2c46d"
BAD: Final = "#ff8577"
TRUTH: Final = "#6fd39b"
DETECTOR: Final = "#f2c46d"
SURE: Final = "#a9bcff"
UNSURE: Final = "#ff9d4d"

# Distinguishable with the common colour-vision deficiencies (after Okabe and Ito, lightened for the dark ground).
SERIES: Final = (
    *("#8ea6ff", "#f2a65a", "#5fd0c0", "#e58fd0", "#e8e36b", "#c0c6d4"),
    *("#7fc8ff", "#ff8f8f", "#a7dd7a", "#b98cff"),
)

STATE_COLOURS: Final = {
    State.STARTING: DIM,
    State.WHITE_BALANCE: WARN,
    State.DETECTING: WARN,
    State.TRACKING: GOOD,
    State.UNCERTAIN: WARN,
    State.LOST: BAD,
}

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
QToolButton:checked { background: $RAISED; color: $TEXT; }
QToolButton:focus { border-color: $ACCENT; }
QToolButton:disabled { color: $FAINT; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton#source { background: $RAISED; padding: 7px 30px 7px 14px; text-align: left; }
QToolButton#source:hover { background: $HOVER; }
QToolButton#source::menu-indicator { image: url($CARET); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 10px; }
QMenu#sources { icon-size: 40px; }
QMenu#sources::item { padding: 1px 28px 1px 10px; }
QToolBar#modes { padding: 8px 6px; }
QToolBar#modes QToolButton { padding: 8px 4px 6px 4px; min-width: 52px; font-size: 11px; }

QPushButton { background: $RAISED; border: 1px solid transparent; border-radius: 8px; padding: 7px 14px; color: $TEXT; }
QPushButton:hover { background: $HOVER; }
QPushButton:focus { border-color: $ACCENT; }
QPushButton:disabled { color: $FAINT; }
QPushButton[kind="primary"] { background: $ACCENT; color: $ON_ACCENT; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: #a3b7ff; }
QPushButton[kind="primary"]:focus { border-color: $TEXT; }
QPushButton[kind="link"] { background: transparent; color: $ACCENT; padding: 3px 8px; }
QPushButton[kind="link"]:hover { background: $RAISED; }

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

QFrame#card { background: rgba(27, 30, 36, 235); border: 1px solid $BORDER; border-radius: 12px; }
QFrame#side { background: $PANEL; border: none; border-radius: 12px; }
QFrame#inside { background: $PANEL; border: none; border-radius: 12px; }
QFrame#plots { background: $PANEL; border: none; border-radius: 12px; }
QFrame#gallery { background: $PANEL; border: none; border-radius: 12px; }
QListWidget { background: transparent; border: none; }
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

QAbstractSpinBox, QComboBox, QLineEdit { background: $RAISED; border: 1px solid transparent; border-radius: 6px;
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
QSlider::handle:horizontal:hover { background: #ffffff; }
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
QHeaderView::section { background: $PANEL; color: $DIM; border: none; padding: 6px 10px; text-align: left; }
"""
)


def apply(app: QApplication) -> None:
    """Give the application its font, palette and style sheet."""
    app.setStyle("Fusion")
    app.setFont(_font(app))
    app.setPalette(_palette())
    app.setStyleSheet(style_sheet())


def style_sheet() -> str:
    """The style sheet with the colours filled in."""
    colours = {name: value for name, value in globals().items() if name.isupper() and isinstance(value, str)}
    return _STYLE.substitute(colours, CARET=(ASSETS / "icons" / "caret-down.svg").as_posix())


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


def _palette() -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in (
        (role.Window, WINDOW),
        (role.WindowText, TEXT),
        (role.Base, PANEL),
        (role.AlternateBase, RAISED),
        (role.Text, TEXT),
        (role.Button, RAISED),
        (role.ButtonText, TEXT),
        (role.BrightText, BAD),
        (role.ToolTipBase, RAISED),
        (role.ToolTipText, TEXT),
        (role.Highlight, ACCENT_DARK),
        (role.HighlightedText, TEXT),
        (role.Link, ACCENT),
        (role.PlaceholderText, FAINT),
        (role.Light, HOVER),
        (role.Midlight, RAISED),
        (role.Mid, BORDER),
        (role.Dark, STAGE),
        (role.Shadow, STAGE),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(FAINT))
    return palette
