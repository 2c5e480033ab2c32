"""The pages and tools of a window, which of the pages is on show, and what of them can be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PyQt6.QtWidgets import QWidget

from gui.model.notices import Remedy
from gui.model.remote import RemoteCommand
from gui.model.state import AppState
from gui.pages.protocol import Feature, Host, Page, Slots, Tool
from tracker.types import Frame, TrackResult


class FeatureSet:
    """Makes pages and tools, and hands on to them what happens.

    Parameters
    ----------
    types : sequence of types
        The pages, of which there is one at least, and the tools.
    host : Host
        The window.
    """

    def __init__(self, types: Sequence[type[Feature]], host: Host) -> None:
        made = [of_type(host) for of_type in types]
        self.pages = {page.spec.name: page for page in made if isinstance(page, Page)}
        self.tools = {tool.actions[0].name: tool for tool in made if isinstance(tool, Tool)}
        self._all = tuple(made)
        self._shown: Page | None = None

    def __iter__(self) -> Iterator[Feature]:
        return iter(self._all)

    @property
    def page(self) -> Page:
        """The page on show."""
        assert self._shown is not None, "no state was shown yet"
        return self._shown

    @property
    def views(self) -> tuple[QWidget, ...]:
        """What stands below the picture on any page."""
        return tuple(dict.fromkeys(part.widget for page in self.pages.values() for part in page.views))

    @property
    def beside(self) -> tuple[QWidget, ...]:
        """What stands between the picture and the settings on any page."""
        return tuple(dict.fromkeys(part.widget for page in self.pages.values() for part in page.beside))

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """The pages' own knobs."""
        return tuple(page.panel for page in self.pages.values() if page.panel is not None)

    @property
    def strips(self) -> tuple[QWidget, ...]:
        """What they show in the status strip."""
        return tuple(feature.strip for feature in self if feature.strip is not None)

    def slots(self) -> Slots:
        """What the actions of all do."""
        return {name: slot for feature in self for name, slot in feature.slots().items()}

    def remote_commands(self) -> tuple[RemoteCommand, ...]:
        """What other programs can ask of all."""
        return tuple(command for feature in self for command in feature.remote_commands())

    def remote_status(self) -> dict[str, Any]:
        """What other programs are told of all."""
        return {name: value for feature in self for name, value in feature.remote_status().items()}

    def show_state(self, old: AppState, new: AppState) -> None:
        """Change to another page if there is to be another one, and let all follow the state."""
        page = self.pages[new.page.name]
        if page is not self._shown:
            if self._shown is not None:
                self._shown.leave()
            self._shown = page
            page.enter()
        for feature in self:
            feature.show_state(old, new)

    def arrange(self, state: AppState, *, full: bool) -> None:
        """Show the parts of the page on show that are switched on, and none of the others, nor any in full screen."""
        page = self.page
        wanted = [part.widget for part in (*page.views, *page.beside) if part.is_wanted(state)]
        if page.panel is not None and state.app.show_panel:
            wanted.append(page.panel)
        for widget in (*self.views, *self.beside, *self.panels):
            widget.setVisible(widget in wanted and not full)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        """Hand the newest frame to the page on show and to the tools."""
        self.page.show_frame(frame, result)
        for tool in self.tools.values():
            tool.show_frame(frame, result)

    def tick(self, now_s: float) -> None:
        """Let all pull what is new."""
        for feature in self:
            feature.tick(now_s)

    def remedy(self, remedy: Remedy) -> bool:
        """Let the first whose matter it is do what a button says, the page on show before others; was there one?"""
        others = (feature for feature in self if feature is not self._shown)
        return self.page.remedy(remedy) or any(feature.remedy(remedy) for feature in others)
