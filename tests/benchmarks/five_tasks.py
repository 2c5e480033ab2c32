"""Five tasks as somebody new would do them, each from a first start, with the clicks and keys that it takes.

    python tests/benchmarks/five_tasks.py [--pictures FOLDER] [--clip FILE]

Drives the real window with the real tracker under Xvfb by clicks on what is visible, and fails where a task does not
come to its end. A picture of the window at the end of each is kept in FOLDER. In the file dialog two clicks are counted
(the file, Open), but not made.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import av
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
_GIVE_UP_S = 60.0
_DIALOG_CLICKS = 2


class Visitor:
    """Somebody in front of a window that is open for the first time."""

    def __init__(self, pictures: Path, clip: Path) -> None:
        from gui.shell.app import make_application

        self._app = make_application()
        from gui.model.app_settings import Folders
        from gui.model.bridge import Bridge
        from gui.model.controller import Controller
        from gui.pages.registry import page_specs
        from gui.shell import window_commands
        from gui.shell.main_window import MainWindow

        self._home = tempfile.TemporaryDirectory()
        home = Path(self._home.name)
        self._pictures, self.clip = pictures, clip
        self.clicks = self.keys = 0
        window_commands.ask_for_clip = lambda *_: self._choose()
        self.control = Controller(Bridge(), Folders(home, home, home, home), page_specs())
        self.window = MainWindow(self.control)
        self.films = home

    def start(self, source: str | None = None) -> None:
        self.window.start(source)
        self.until(lambda: self.window.stage.live.frame is not None)

    def _choose(self) -> str:
        self.clicks += _DIALOG_CLICKS
        return str(self.clip)

    def click(self, widget: Any, at: tuple[float, float] = (0.5, 0.5)) -> None:
        """A real click on a widget that can be seen."""
        from PyQt6.QtCore import QPoint, Qt
        from PyQt6.QtTest import QTest

        assert widget.isVisible() and widget.isEnabled(), f"{widget.accessibleName()} cannot be clicked"
        self.clicks += 1
        place = QPoint(round(at[0] * widget.width()), round(at[1] * widget.height()))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def press(self, key: Any) -> None:
        """A key, for whatever window has the focus."""
        from PyQt6.QtTest import QTest
        from PyQt6.QtWidgets import QApplication

        self.keys += 1
        QTest.keyClick(QApplication.activeWindow() or self.window, key)

    def named(self, name: str, top: Any = None) -> Any:
        """The visible button of an accessible name."""
        from PyQt6.QtWidgets import QAbstractButton

        found = [b for b in (top or self.window).findChildren(QAbstractButton) if b.accessibleName() == name]
        return next(b for b in found if b.isVisible())

    def until(self, done: Callable[[], bool], seconds: float = _GIVE_UP_S) -> None:
        """Look at the window until something is so."""
        end_s = monotonic() + seconds
        while not done():
            assert monotonic() < end_s, "nothing came of it"
            self.look(0.02)

    def look(self, seconds: float) -> None:
        end_s = monotonic() + seconds
        while monotonic() < end_s:
            self._app.processEvents()
            sleep(0.004)

    def end(self, task: str) -> None:
        self.window.grab().save(str(self._pictures / f"{task}.png"))
        self.window.close()


def see_my_face(visitor: Visitor) -> str:
    """See my face tracked on a clip."""
    visitor.start()
    visitor.click(visitor.named("See my face tracked"))
    visitor.until(lambda: visitor.control.state.source == str(visitor.clip))
    visitor.until(lambda: (visitor.control.state.score or 0.0) > 0.5)
    return f"score {visitor.control.state.score:.2f} on {visitor.clip.name}"


def wear_a_mask(visitor: Visitor) -> str:
    """Wear a mask and record ten seconds."""
    visitor.start()
    visitor.click(visitor.named("Try a mask"))
    page = visitor.window.features.pages["effects"]
    visitor.until(lambda: bool(page.is_shown) and visitor.control.state.tracker is not None)
    visitor.until(lambda: (visitor.control.state.score or 0.0) > 0.5)
    record = next(
        button for bar in visitor.window._bars if (button := bar.button(visitor.window.actions_by_name["film"]))
    )
    visitor.click(record)
    visitor.look(10.0)
    visitor.click(record)
    visitor.until(lambda: any(visitor.films.glob("*.mp4")))
    (film,) = visitor.films.glob("*.mp4")
    visitor.look(1.0)
    with av.open(str(film)) as made:
        seconds = float((made.streams.video[0].duration or 0) * (made.streams.video[0].time_base or Fraction(0)))
    assert 8.0 < seconds < 13.0, seconds
    return f"a film of {seconds:.1f} s"


def through_the_window(visitor: Visitor) -> str:
    """Look through the window at the tunnel in full screen, and come back."""
    from PyQt6.QtCore import Qt

    visitor.start()
    visitor.click(visitor.named("Look through the window"))
    page = visitor.window.features.pages["window"]
    visitor.until(lambda: bool(page.scene.is_at_work))
    visitor.click(page.bar.full)
    visitor.until(lambda: page.glass is not None and page.glass.isFullScreen())
    visitor.look(2.0)
    visitor.press(Qt.Key.Key_Escape)
    visitor.until(lambda: page.glass is None and visitor.window.isVisible())
    assert page.is_shown and page.model.look.scene == "tunnel"
    return "back on the page, which shows the tunnel"


def covered_camera(visitor: Visitor) -> str:
    """Find out why nothing is tracked, with the camera covered."""
    visitor.start(str(_black_film(Path(visitor._home.name) / "covered.mp4")))
    began_s = monotonic()
    visitor.until(lambda: visitor.control.state.notice is not None and "covers" in visitor.control.state.notice.text)
    assert visitor.window.strip.message.isVisible()
    return f"after {monotonic() - began_s:.1f} s: {visitor.window.strip.message.text()}"


def how_steady(visitor: Visitor) -> str:
    """Change how steady it is."""
    from PyQt6.QtWidgets import QSlider

    from gui.widgets.plain_editors import PositionSlider

    visitor.start()
    before = visitor.control.state.settings.smoothing
    visitor.click(visitor.named("Settings"))
    sliders = [s for s in visitor.window.panel.findChildren(PositionSlider) if s.isVisible()]
    visitor.click(sliders[0].findChild(QSlider), at=(0.1, 0.5))
    visitor.look(0.5)
    after = visitor.control.state.settings.smoothing
    assert after != before
    return "the smoothing changed"


TASKS = (see_my_face, wear_a_mask, through_the_window, covered_camera, how_steady)


def _black_film(path: Path) -> Path:
    """Ten seconds of a camera in the dark of a hand: black with its noise."""
    rng = np.random.default_rng(0)
    with av.open(str(path), "w") as film:
        stream = film.add_stream("mpeg4", rate=25)
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        for _ in range(250):
            picture = np.clip(rng.normal(8.0, 4.0, (240, 320, 3)), 0, 255).astype(np.uint8)
            film.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="bgr24")))
        film.mux(stream.encode(None))
    return path


def _demo_film(path: Path) -> Path:
    """A clip with a face, where none was given."""
    command = ["main.py", "track", "--quiet", "--mode", "head", "--source", "demo", "--max-frames", "250"]
    outputs = ["--output", str(path.with_suffix(".csv")), "--video", str(path)]
    subprocess.run([sys.executable, *command, *outputs], cwd=ROOT, check=True)
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pictures", type=Path, default=ROOT / "out" / "tasks")
    parser.add_argument("--clip", type=Path)
    parser.add_argument("--task", choices=[task.__name__ for task in TASKS])
    chosen = parser.parse_args()
    chosen.pictures.mkdir(parents=True, exist_ok=True)
    if chosen.task is not None:
        visitor = Visitor(chosen.pictures, chosen.clip)
        task = next(task for task in TASKS if task.__name__ == chosen.task)
        outcome = task(visitor)
        print(f"{(task.__doc__ or '').strip():70} {visitor.clicks} clicks, {visitor.keys} keys: {outcome}", flush=True)
        visitor.end(task.__name__)
        os._exit(0)
    with tempfile.TemporaryDirectory() as folder:
        clip = chosen.clip or _demo_film(Path(folder) / "clip.mp4")
        for task in TASKS:
            command = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24 -noreset", sys.executable, __file__]
            options = ["--task", task.__name__, "--clip", str(clip), "--pictures", str(chosen.pictures)]
            environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
            subprocess.run([*command, *options], check=False, env=environment, cwd=ROOT)


if __name__ == "__main__":
    main()
