"""Films a clip with an effect in the app while its window is minimised, and counts the frames of the film.

Run as ``xvfb-run -a -s "-screen 0 1280x800x24 -noreset" env PYTHONPATH=. .venv/bin/python
tests/benchmarks/film_minimised.py CLIP``. Takes twice as long as the clip.
"""

import sys
import tempfile
from pathlib import Path
from time import monotonic

import av


def count(path):
    """Frames of a film."""
    with av.open(str(path)) as film:
        return sum(1 for _ in film.decode(video=0))


def main():
    """Play the clip to its end, minimise the window, press "Film", and wait for the film."""
    clip, folder = Path(sys.argv[1]).resolve(), Path(tempfile.mkdtemp())
    from gui.shell.app import make_application

    app = make_application()
    from gui.model.app_settings import Folders
    from gui.model.bridge import Bridge
    from gui.model.controller import Controller
    from gui.model.tracking import Phase
    from gui.pages.registry import page_specs
    from gui.shell.main_window import MainWindow

    controller = Controller(Bridge(), Folders(folder / "config", folder / "pictures"), page_specs())
    window = MainWindow(controller)
    window.start(str(clip))

    def until(done, seconds=900.0):
        end_s = monotonic() + seconds
        while not done():
            assert monotonic() < end_s, "it takes too long"
            app.processEvents()

    window.actions_by_name["mode_effects"].trigger()
    until(lambda: controller.state.phase is Phase.ENDED)
    window.showMinimized()
    until(window.isMinimized)
    window.actions_by_name["film"].trigger()
    until(lambda: controller.state.phase is Phase.RUNNING)
    until(lambda: controller.state.phase is Phase.ENDED)
    page = window.features.pages["effects"].model
    until(lambda: not page.state.filming)
    window.close()
    (film,) = (folder / "pictures").glob("*.mp4")
    print(f"frames of the clip {count(clip)}, of the film {count(film)}; minimised throughout")


if __name__ == "__main__":
    main()
