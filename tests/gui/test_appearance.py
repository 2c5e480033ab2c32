"""The look can be read in every palette, follows the desktop, and changes while the window is open."""

import dataclasses

import pytest
from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QColor, QGuiApplication
from PyQt6.QtWidgets import QLabel

from gui.model.palettes import (
    APPEARANCES,
    COLOURS,
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    contrast_ratio,
    palette_for,
)
from gui.shell.actions import look_action
from gui.widgets import theme
from gui.widgets.icons import icon

PALETTES = {"dark": DARK, "light": LIGHT, "dark contrast": DARK_CONTRAST, "light contrast": LIGHT_CONTRAST}
GROUNDS = ("WINDOW", "PANEL", "RAISED", "CARD")
# Words, and the grounds that they stand on.
PAIRS = [
    *((words, ground) for words in ("TEXT", "DIM", "ACCENT") for ground in GROUNDS),
    *((words, "HOVER") for words in ("TEXT", "DIM")),
    *((words, "WINDOW") for words in ("GOOD", "WARN", "BAD")),
    ("TEXT", "ACCENT_DARK"),
    ("ON_ACCENT", "ACCENT"),
    ("ON_ACCENT", "ACCENT_HOVER"),
]


@pytest.fixture(autouse=True)
def dark_again(qapp):
    yield
    theme.use(DARK)
    QGuiApplication.styleHints().unsetColorScheme()


@pytest.mark.parametrize("name", PALETTES)
def test_words_stand_out_from_their_grounds(name):
    palette, least = PALETTES[name], 7.0 if "contrast" in name else 4.5
    weak = {
        pair: round(contrast_ratio(getattr(palette, pair[0]), getattr(palette, pair[1])), 2)
        for pair in PAIRS
        if contrast_ratio(getattr(palette, pair[0]), getattr(palette, pair[1])) < least
    }
    assert not weak


@pytest.mark.parametrize("name", PALETTES)
def test_what_is_off_and_what_is_drawn_can_be_seen(name):
    palette, least = PALETTES[name], 4.5 if "contrast" in name else 3.0
    for ground in ("WINDOW", "PANEL"):
        assert contrast_ratio(palette.FAINT, getattr(palette, ground)) >= least
    assert all(contrast_ratio(colour, palette.PANEL) >= least for colour in palette.SERIES)
    assert len(set(palette.SERIES)) == len(palette.SERIES)
    assert all(contrast_ratio(getattr(palette, mark), palette.STAGE) >= 7 for mark in ("TRUTH", "DETECTOR", "SURE"))


def test_the_ratio_is_that_of_the_standard():
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast_ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01), "an example of WCAG"
    assert contrast_ratio("#123456", "#123456") == 1.0


def test_the_palette_is_what_is_wanted_or_what_the_desktop_is_like():
    desktops = [(light, contrast) for light in (False, True) for contrast in (False, True)]
    found = {name: [palette_for(name, light=x, contrast=y) for x, y in desktops] for name in APPEARANCES}
    assert found["desktop"] == [DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST]
    assert found["dark"] == [DARK] * 4 and found["light"] == [LIGHT] * 4
    assert found["contrast"] == [DARK_CONTRAST, DARK_CONTRAST, LIGHT_CONTRAST, LIGHT_CONTRAST]


def test_every_colour_of_a_palette_can_be_asked_for_by_name():
    assert {name: getattr(theme, name) for name in COLOURS} == {name: getattr(DARK, name) for name in COLOURS}
    theme.use(LIGHT)
    assert theme.WINDOW == LIGHT.WINDOW and theme.SERIES == LIGHT.SERIES
    assert theme.stage.TEXT == DARK.TEXT, "pictures are looked at in the dark"
    with pytest.raises(AttributeError):
        _ = theme.PURPLE
    assert {item.name for item in dataclasses.fields(LIGHT)} >= set(COLOURS)


def lightness_of(drawn):
    """Of the most opaque pixel."""
    image = drawn.pixmap(QSize(48, 48)).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=lambda pixel: pixel.alpha()).lightness()


def test_icons_change_with_the_theme(qapp):
    drawn = icon("pause", theme.TEXT)
    assert lightness_of(drawn) > 200
    theme.use(LIGHT)
    assert lightness_of(drawn) < 60
    assert lightness_of(icon("pause", theme.stage.TEXT)) > 200


def test_an_icon_of_no_size_draws_nothing(qapp):
    assert icon("pause").pixmap(QSize(0, 0)).isNull()


def test_the_window_changes_its_colours_and_the_picture_stays_dark(window, controller, qapp):
    def ground():
        return window.grab().toImage().pixelColor(4, window.height() // 2)

    assert ground() == QColor(DARK.WINDOW)
    window.actions_by_name[look_action("light")].trigger()
    qapp.processEvents()
    assert controller.state.app.appearance == "light" and ground() == QColor(LIGHT.WINDOW)
    checked = [name for name in APPEARANCES if window.actions_by_name[look_action(name)].isChecked()]
    assert checked == ["light"]
    middle = window.stage.live.grab().toImage()
    assert middle.pixelColor(middle.width() // 2, 20) == QColor(DARK.STAGE)
    assert window.stage.advice.title.palette().windowText().color() == QColor(DARK.TEXT)
    plots = window.features.pages["head"].plots
    assert plots.position.plot.backgroundBrush().color() == QColor(LIGHT.PANEL)
    window.actions_by_name[look_action("contrast")].trigger()
    qapp.processEvents()
    assert theme.present() in (DARK_CONTRAST, LIGHT_CONTRAST)
    window.actions_by_name[look_action("dark")].trigger()
    assert ground() == QColor(DARK.WINDOW) and window.stage.styleSheet() == ""


def test_what_stands_on_the_stage_and_is_no_picture_is_as_light_as_the_window(window, controller, qapp):
    controller.use_page("workshop")
    page = window.features.pages["workshop"]
    controller.set_app(appearance="light")
    for ground in (page.home, page.place):
        label = ground.findChild(QLabel)
        label.ensurePolished()
        assert label.palette().windowText().color() == QColor(LIGHT.TEXT)
    grounds = (page.home, window.stage.welcome, window.features.pages["sessions"].list)
    assert all(ground.styleSheet() == theme.window_style() != "" for ground in grounds)
    controller.set_app(appearance="dark")
    assert all(ground.styleSheet() == "" for ground in grounds)


def test_the_window_follows_the_desktop_while_it_is_open(window, qapp):
    hints = QGuiApplication.styleHints()
    for scheme, palette in ((Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)):
        hints.setColorScheme(scheme)
        hints.colorSchemeChanged.emit(scheme)
        qapp.processEvents()
        if hints.colorScheme() == scheme:
            assert theme.present() is palette
