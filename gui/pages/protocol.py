"""What a page of the window and a tool are made of. A new one is a class of these in a folder of its own, and a line
in the registry; the window knows them by nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from importlib import import_module
from typing import Any, ClassVar, Protocol, TypeVar

from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QWidget

from gui.model.action_spec import ActionSpec
from gui.model.controller import Controller
from gui.model.invitation import Invitation
from gui.model.notices import Level, Notice, Remedy
from gui.model.page_spec import PageSpec
from gui.model.remote import RemoteCommand
from gui.model.state import AppState
from gui.widgets.live_view import LiveView
from gui.widgets.overlays import OverlayChoice, OverlayData
from gui.widgets.pixels import save_png
from gui.words import tr
from tracker.run.sinks import SinkSet
from tracker.types import Frame, TrackResult

P = TypeVar("P")
Slots = dict[str, Callable[..., object]]
NO_OVERLAYS = OverlayChoice(detector=False, head=False, trail=False)


@dataclass(eq=False)
class Host:
    """The window, as its pages and tools see it.

    ``do`` does what an action of any of them does, by its name, which must be one; ``refresh`` shows anew what can be
    done and undone, and ``rearrange`` what the page on show has in the window. ``afterwards``: what is to be done,
    once, when the tool that an action opens is closed again. ``drawn``: the sinks of what an effect draws, while a page
    shows one in place of what is tracked.
    """

    window: QWidget
    controller: Controller
    live: LiveView
    actions: Mapping[str, QAction]
    do: Callable[[str], object]
    refresh: Callable[[], object]
    rearrange: Callable[[], object] = lambda: None
    afterwards: dict[str, Callable[[], object]] = field(default_factory=dict)
    drawn: SinkSet | None = None
    _parts: dict[object, Any] = field(default_factory=dict)
    _was_exposed: bool = False

    def __post_init__(self) -> None:
        # A click on the picture means the same on every page.
        self.live.point_clicked.connect(self.controller.choose_point)
        self.live.face_clicked.connect(self.controller.choose_face)

    @property
    def covered(self) -> bool:
        """Whether nothing of the window can be seen, so that nothing need be drawn."""
        return self.hidden or not self.window.updatesEnabled()

    @property
    def hidden(self) -> bool:
        """Whether the window is minimised, or the desktop says that others lie over all of it."""
        handle = self.window.windowHandle()
        exposed = handle is not None and handle.isExposed()
        # One that was shown just now is about to be.
        self._was_exposed = self._was_exposed or exposed
        return self.window.isMinimized() or (self._was_exposed and self.window.isVisible() and not exposed)

    def part(self, make: Callable[[Host], P]) -> P:
        """What several pages share: made when the first of them asks, the same for the others."""
        if make not in self._parts:
            self._parts[make] = make(self)
        made: P = self._parts[make]
        return made


@dataclass(frozen=True, slots=True)
class Part:
    """A widget that comes and goes with its page, and while the page is shown with a switch of the app's settings;
    ``when`` says whether it makes sense at all as things are."""

    widget: QWidget
    switch: str = ""
    when: Callable[[AppState], bool] | None = None

    def is_wanted(self, state: AppState) -> bool:
        """Whether it is switched on, and makes sense."""
        on = not self.switch or bool(getattr(state.app, self.switch))
        return on and (self.when is None or self.when(state))


class Undoable(Protocol):
    """Whether there is something to take back, and to make again."""

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""


class History(Protocol):
    """Changes that can be taken back and made again."""

    @property
    def state(self) -> Undoable:
        """Among other things, whether there are any."""

    def undo(self) -> None:
        """Take back the last change."""

    def redo(self) -> None:
        """Make the next change again."""


class Feature:
    """What pages and tools have in common. Made once, with the window.

    Attributes
    ----------
    actions : tuple of ActionSpec
        What can be done with it. Those of a page can be seen while it is shown; several pages may have the same one.
    key_rows : tuple of (key, action, what it does)
        Keys of its own windows, for the list of keys.
    invitation : Invitation or None
        Its card at the first start.
    strip : QWidget or None
        What it shows in the status strip, on every page: a lamp, and what goes with it.
    """

    actions: ClassVar[tuple[ActionSpec, ...]] = ()
    key_rows: ClassVar[tuple[tuple[str, str, str], ...]] = ()
    invitation: ClassVar[Invitation | None] = None
    strip: QWidget | None = None

    def __init__(self, host: Host) -> None:
        self.host = host

    @property
    def title(self) -> str:
        """What it is called."""
        return tr(self.actions[0].text).replace("&", "").removesuffix("…")

    def slots(self) -> Slots:
        """What the actions do, by name; those that turn a switch of the app's settings need none."""
        return {}

    def show_state(self, old: AppState, new: AppState) -> None:
        """Follow the state of the app, also while it is not shown."""

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        """Take the newest frame: a tool takes every one, a page those that come while it is shown."""

    def tick(self, now_s: float) -> None:
        """Pull what is new, at the screen's rate."""

    def remedy(self, remedy: Remedy) -> bool:
        """Do what a button next to a message says; False if that is somebody else's matter."""
        return False

    def remote_commands(self) -> Iterable[RemoteCommand]:
        """What other programs of the user can ask of it, beside its actions."""
        return ()

    def remote_status(self) -> Mapping[str, Any]:
        """What other programs are told of it, as plain values; what is not so now is None."""
        return {}

    def close(self) -> None:
        """The window closes: close what is open, end what runs, keep what is to be kept. Returns at once."""

    def wait(self) -> None:
        """Wait for what is still being kept, after `close` and out of sight; for nothing else, as the program ends."""


class Page(Feature):
    """A mode of the window: one is shown at any time.

    Attributes
    ----------
    spec : PageSpec
        Its words, and what it wants of the tracker.
    stage : QWidget or None
        What it shows in the place of the live picture; None: that.
    views, beside : tuple of Part
        What it shows below the picture and at its side.
    panel : QWidget or None
        Its own knobs; None: the settings of the tracker that `spec` names.
    """

    spec: ClassVar[PageSpec]
    stage: QWidget | None = None
    views: tuple[Part, ...] = ()
    beside: tuple[Part, ...] = ()
    panel: QWidget | None = None

    @property
    def title(self) -> str:
        return tr(self.spec.title)

    @property
    def is_shown(self) -> bool:
        """Whether this is the page on show."""
        return self.host.controller.state.page is self.spec

    @property
    def history(self) -> History:
        """What undo and redo go to while the page is shown."""
        return self.host.controller

    def enter(self) -> None:
        """The page is shown from now on."""

    def leave(self) -> None:
        """Another page is shown from now on."""

    def fill_screen(self) -> bool:
        """Go to a full screen of its own; False: it has none, and the window itself is shown there."""
        return False

    def overlays(self, state: AppState) -> OverlayChoice:
        """What is drawn over the picture."""
        return NO_OVERLAYS

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        """Show the newest frame."""
        recorder = self.host.controller.recorder
        self.host.live.show_frame(frame, OverlayData(result, recorder.trail_xy(), recorder.detection()))

    def save_snapshot(self, when: datetime) -> None:
        """Save the picture as shown."""
        image = self.host.live.render_snapshot()
        if image is None:
            self.host.controller.notify(Notice("There is no picture to save yet.", Level.WARNING))
        else:
            self.host.controller.snapshot(lambda path: save_png(image, path), when)

    def file_words(self, path: str) -> str:
        """What `take_file` would do with a file, in a few words for the user who drags it; '' where it would not."""
        return ""

    def take_file(self, path: str) -> bool:
        """Take a file that was dropped on the window; False: it is a source to be tracked."""
        return False

    def set_setting(self, path: str, value: object) -> None:
        """Turn a knob of the page."""
        self.host.controller.set_setting(path, value)


@dataclass(frozen=True, slots=True)
class Rooms:
    """What room a page wants in the window: the heights of its parts below the picture and the widths of those at its
    side, pixels, and whether it has knobs of its own."""

    views: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()
    panel: bool = False


class PageEntry(Page):
    """What the window shows of a page that nobody has asked for yet; its module is loaded, and it is made, when
    somebody does. The program starts sooner so.

    Attributes
    ----------
    place : str
        Module and class, with a colon between them.
    rooms : Rooms
    remedies : frozenset of Remedy
        What it alone can do where a message offers it, also one of before it was made.
    """

    place: ClassVar[str]
    rooms: ClassVar[Rooms] = Rooms()
    remedies: ClassVar[frozenset[Remedy]] = frozenset()

    @classmethod
    def load(cls) -> type[Page]:
        """The page's own class."""
        module, name = cls.place.split(":")
        loaded: type[Page] = getattr(import_module(module), name)
        return loaded

    @classmethod
    def is_needed(cls, state: AppState) -> bool:
        """Whether it has to be made although nobody has asked for it, as it has something to do in this state."""
        return False


class Tool(Feature):
    """Something that is opened from the pages, in a window of its own. Its first action opens it.

    Attributes
    ----------
    pages : tuple of str
        The pages from which it can be opened; none named: all.
    """

    pages: ClassVar[tuple[str, ...]] = ()

    def slots(self) -> Slots:
        return {self.actions[0].name: self.open}

    def open(self) -> None:
        """Open it, or bring it to the front."""
