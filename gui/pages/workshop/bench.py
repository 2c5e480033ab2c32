"""What a tool of the workshop is made of. A new one is a class of these in a folder of its own, a line in the registry,
and its words among the specs; the page knows it by nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PyQt6.QtWidgets import QWidget

from gui.model.state import AppState
from gui.pages.protocol import History, Host
from gui.pages.workshop.specs import BenchSpec
from gui.widgets.overlays import OverlayChoice
from gui.words import tr
from tracker.types import Frame, TrackResult


class Bench:
    """A tool of the workshop. Made once, with the window; what it shows is made when it is first opened.

    Attributes
    ----------
    key_rows : tuple of (key, action, what it does)
        Its keys, for the list of keys.
    """

    spec: ClassVar[BenchSpec]
    key_rows: ClassVar[tuple[tuple[str, str, str], ...]] = ()

    def __init__(self, host: Host) -> None:
        self.host = host
        self._widget: QWidget | None = None

    @property
    def title(self) -> str:
        """What it is called."""
        return tr(self.spec.title)

    @property
    def widget(self) -> QWidget:
        """What it shows."""
        if self._widget is None:
            self._widget = self.make_widget()
        return self._widget

    @property
    def is_made(self) -> bool:
        """Whether it was opened before."""
        return self._widget is not None

    @property
    def history(self) -> History:
        """What undo and redo go to while it is open."""
        return self.host.controller

    def make_widget(self) -> QWidget:
        """Make what it shows, once."""
        return QWidget()

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """What its keys do, by their names as in `Ctrl+Right`; while it has the focus they are its own, whatever they
        do elsewhere in the window."""
        return {}

    def enter(self) -> None:
        """It is open from now on."""

    def leave(self) -> None:
        """It is not open any longer: end what runs for the eye alone."""

    def overlays(self, state: AppState) -> OverlayChoice:
        """What is drawn over the live picture while it stands at its side."""
        return OverlayChoice(detector=False, trail=False)

    def show_state(self, old: AppState, new: AppState) -> None:
        """Follow the state of the app, while it is open."""

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        """Take the newest frame, while it is open."""

    def tick(self, now_s: float) -> None:
        """Pull what is new, at the screen's rate, while it is open."""

    def file_words(self, path: str) -> str:
        """What `take_file` would do with a file that is dragged, in a few words; '' where it would not."""
        return ""

    def take_file(self, path: str) -> bool:
        """Take a file that was dropped on the window; False: it is a source to be tracked."""
        return False

    def close(self) -> None:
        """The window closes: end what runs, keep what is to be kept. Returns at once."""

    def wait(self) -> None:
        """Wait for what is still being kept, after `close`; for nothing else, as the program ends."""
