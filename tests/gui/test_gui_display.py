import os
import sys

import cv2
import pytest

from gui.shell.display import NoDisplayError, check_display, prepare_environment

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays have addresses on Linux only")


@pytest.fixture
def bare(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@linux
def test_no_display_is_one_clear_line(bare):
    with pytest.raises(NoDisplayError, match="no display") as caught:
        check_display()
    assert "\n" not in str(caught.value)


@linux
def test_a_display_that_does_not_answer_is_told(bare):
    bare.setenv("DISPLAY", ":54321")
    bare.setattr("ctypes.util.find_library", lambda name: {"xcb-cursor": "x", "xcb": "libxcb.so.1"}[name])
    with pytest.raises(NoDisplayError, match=":54321 does not answer"):
        check_display()


@linux
def test_a_missing_library_is_named(bare):
    bare.setenv("DISPLAY", ":54321")
    bare.setattr("ctypes.util.find_library", lambda name: None)
    with pytest.raises(NoDisplayError, match="libxcb-cursor0"):
        check_display()


@pytest.mark.parametrize("platform", ["offscreen", "vnc:size=800x600"])
def test_a_headless_platform_needs_no_display(bare, platform):
    bare.setenv("QT_QPA_PLATFORM", platform)
    check_display()


def test_only_what_opencv_has_set_is_taken_back(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", cv2.__path__[0] + "/qt/plugins")
    monkeypatch.setenv("QT_QPA_FONTDIR", "/srv/me/fonts")
    prepare_environment()
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ
    assert os.environ["QT_QPA_FONTDIR"] == "/srv/me/fonts"
