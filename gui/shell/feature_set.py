"""The pages and tools of a window, which of the pages is on show, and what of them can be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from PyQt6.QtWidgets import QWidget

from gui.model.app_settings import AppSettings
from gui.model.notices import Remedy
from gui.model.page_spec import PageSpec
from gui.model.remote import RemoteCommand
from gui.model.state import AppState
from gui.pages.protocol import Feature, Host, Page, PageEntry, Slots, Tool
from tracker.types import Frame, TrackResult


class Place(QWidget):
    """Keeps the place of a part of a page that is not made yet."""

    def __init__(self, wanted_px: int = 0) -> None:
        super().__init__()
        self.wanted_px = wanted_px
        self.hide()


class Pages(Mapping[str, Page]):
    """The pages by their names; one that is asked for is made, if it was not yet."""

    def __init__(self, types: Mapping[str, type[Page]], made: Callable[[type[Page]], Page]) -> None:
        self._types, self._made = types, made

    def __getitem__(self, name: str) -> Page:
        return self._made(self._types[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._types)

    def __len__(self) -> int:
        return len(self._types)


class FeatureSet:
    """Makes pages and tools, and hands on to them what happens. Pages with an entry are made when they are asked for.

    Parameters
    ----------
    types : sequence of types
        The pages, of which there is one at least, and the tools.
    host : Host
        The window.
    put : callable
        Given a place and the part of a page that belongs there from now on.

    Attributes
    ----------
    specs : tuple of PageSpec
        Of the pages.
    pages : Mapping
        The pages by their names.
    tools : dict
        The tools by the names of their first actions.
    """

    def __init__(
        self, types: Sequence[type[Feature]], host: Host, put: Callable[[QWidget, QWidget], object] = lambda *_: None
    ) -> None:
        self._types, self._host, self._put = types, host, put
        self._shown: Page | None = None
        self._places: dict[type[PageEntry], _Places] = {}
        self._all: dict[type[Feature], Feature] = {}
        for of_type in types:
            if issubclass(of_type, PageEntry):
                self._places[of_type] = _Places(of_type)
            else:
                self._all[of_type] = of_type(host)
        of_pages = {of_type.spec.name: of_type for of_type in types if issubclass(of_type, Page)}
        self.specs: tuple[PageSpec, ...] = tuple(of_type.spec for of_type in of_pages.values())
        self.pages = Pages(of_pages, self._made)
        self.tools = {tool.actions[0].name: tool for tool in self._all.values() if isinstance(tool, Tool)}

    def __iter__(self) -> Iterator[Feature]:
        """Those that are made."""
        return iter([self._all[of_type] for of_type in self._types if of_type in self._all])

    def complete(self) -> FeatureSet:
        """Make all pages that nobody has asked for yet."""
        for name in self.pages:
            self.pages[name]
        return self

    @property
    def page(self) -> Page:
        """The page on show."""
        assert self._shown is not None, "no state was shown yet"
        return self._shown

    @property
    def views(self) -> tuple[QWidget, ...]:
        """What stands below the picture on any page."""
        return self._parts("views")

    @property
    def beside(self) -> tuple[QWidget, ...]:
        """What stands between the picture and the settings on any page."""
        return self._parts("beside")

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """The pages' own knobs."""
        return self._parts("panels")

    @property
    def strips(self) -> tuple[QWidget, ...]:
        """What they show in the status strip."""
        return tuple(feature.strip for feature in self if feature.strip is not None)

    def slots(self) -> Slots:
        """What the actions of all do."""
        slots = {name: slot for feature in self for name, slot in feature.slots().items()}
        for entry in self._places:
            own = (spec.name for spec in entry.actions if spec.name not in AppSettings.__dataclass_fields__)
            slots |= {name: partial(self._do, entry, name) for name in own if name not in slots}
        return slots

    def remote_commands(self) -> tuple[RemoteCommand, ...]:
        """What other programs can ask of all, which makes them."""
        return tuple(command for feature in self.complete() for command in feature.remote_commands())

    def remote_status(self) -> dict[str, Any]:
        """What other programs are told of all."""
        return {name: value for feature in self for name, value in feature.remote_status().items()}

    def show_state(self, old: AppState, new: AppState) -> None:
        """Change to another page if there is to be another one, and let all follow the state."""
        for entry in self._places:
            if entry not in self._all and entry.is_needed(new):
                self._made(entry)
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
        for entry in self._places:
            if remedy in entry.remedies:
                self._made(entry)
        others = (feature for feature in self if feature is not self._shown)
        return self.page.remedy(remedy) or any(feature.remedy(remedy) for feature in others)

    def _made(self, of_type: type[Page]) -> Page:
        """The page of this type, or with this entry."""
        if of_type in self._all:
            made = self._all[of_type]
            assert isinstance(made, Page)
            return made
        assert issubclass(of_type, PageEntry), f"{of_type} was not made with the window"
        page = of_type.load()(self._host)
        self._all[of_type] = page
        places = self._places[of_type]
        for role, parts in _parts_of(page).items():
            assert len(parts) == len(places.by_role[role]), f"{of_type.__name__} has other rooms: {role}"
            for place, part in zip(places.by_role[role], parts, strict=True):
                part.hide()
                self._put(place, part)
        page.show_state(AppState(), self._host.controller.state)
        return page

    def _do(self, of_type: type[Page], name: str, *on: bool) -> object:
        return self._made(of_type).slots()[name](*on)

    def _parts(self, role: str) -> tuple[QWidget, ...]:
        """The parts of all pages, each once; of those that are not made yet, what keeps their places."""
        found: dict[QWidget, None] = {}
        for of_type in self._types:
            if isinstance(page := self._all.get(of_type), Page):
                found |= dict.fromkeys(_parts_of(page)[role])
            elif page is None and issubclass(of_type, PageEntry):
                found |= dict.fromkeys(self._places[of_type].by_role[role])
        return tuple(found)


class _Places:
    """What keeps the places of a page's parts, by where they stand."""

    def __init__(self, entry: type[PageEntry]) -> None:
        rooms = entry.rooms
        self.by_role = {
            "views": tuple(map(Place, rooms.views)),
            "beside": tuple(map(Place, rooms.beside)),
            "panels": (Place(),) * rooms.panel,
        }


def _parts_of(page: Page) -> dict[str, tuple[QWidget, ...]]:
    """The parts of a page by where they stand."""
    return {
        "views": tuple(part.widget for part in page.views),
        "beside": tuple(part.widget for part in page.beside),
        "panels": () if page.panel is None else (page.panel,),
    }
