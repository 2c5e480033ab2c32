"""The page of the workshop: cards of its tools, or the one that is open."""

from __future__ import annotations

from functools import partial

from gui.model.state import AppState
from gui.pages.protocol import NO_OVERLAYS, History, Host, Page, Part, Slots
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.bench_place import BenchPlace
from gui.pages.workshop.entry import WorkshopEntry
from gui.pages.workshop.home import Home
from gui.pages.workshop.registry import BENCHES
from gui.widgets.overlays import OverlayChoice
from tracker.types import Frame, TrackResult


class WorkshopPage(Page):
    """One tool is open at most."""

    spec = WorkshopEntry.spec
    actions = WorkshopEntry.actions
    key_rows = tuple(row for bench in BENCHES for row in bench.key_rows)

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.benches = {of_type.spec.name: of_type(host) for of_type in BENCHES}
        self.open_bench: Bench | None = None
        self._is_in = False
        self.home = Home([of_type.spec for of_type in BENCHES], self.open)
        self.place, self.side = BenchPlace(partial(host.do, "all_benches")), BenchPlace(partial(host.do, "all_benches"))
        self.beside = (Part(self.side, when=lambda state: self._stands_beside),)
        self.home.setParent(host.window)
        self.place.setParent(host.window)
        self.home.hide()
        self.place.hide()
        self.stage = self.home

    def slots(self) -> Slots:
        opening = {bench.spec.action.name: partial(self.open, name) for name, bench in self.benches.items()}
        return opening | {"all_benches": self.show_all}

    @property
    def history(self) -> History:
        return self.host.controller if self.open_bench is None else self.open_bench.history

    def open(self, name: str) -> None:
        """Open a tool of the workshop."""
        bench = self.benches[name]
        if bench is self.open_bench:
            return
        self._leave_bench()
        self.open_bench = bench
        place = self.side if bench.spec.beside else self.place
        place.show_bench(bench)
        self.stage = None if bench.spec.beside else self.place
        if self.is_shown:
            self._enter_bench()
        self.host.rearrange()
        self.host.refresh()

    def show_all(self) -> None:
        """Close the tool that is open, and show all cards."""
        self._leave_bench()
        self.open_bench = None
        self.stage = self.home
        self.host.controller.use_mode(None)
        self.host.rearrange()
        self.host.refresh()

    def enter(self) -> None:
        if self.open_bench is not None:
            self._enter_bench()

    def leave(self) -> None:
        self._leave_bench()

    def overlays(self, state: AppState) -> OverlayChoice:
        return NO_OVERLAYS if self.open_bench is None else self.open_bench.overlays(state)

    def show_state(self, old: AppState, new: AppState) -> None:
        if self.open_bench is not None and self.is_shown:
            self.open_bench.show_state(old, new)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        if self.stage is None:
            super().show_frame(frame, result)
        if self.open_bench is not None:
            self.open_bench.show_frame(frame, result)

    def tick(self, now_s: float) -> None:
        if self.open_bench is not None and self.is_shown:
            self.open_bench.tick(now_s)

    def file_words(self, path: str) -> str:
        return "" if self.open_bench is None else self.open_bench.file_words(path)

    def take_file(self, path: str) -> bool:
        return self.open_bench is not None and self.open_bench.take_file(path)

    def close(self) -> None:
        for bench in self.benches.values():
            bench.close()

    def wait(self) -> None:
        for bench in self.benches.values():
            bench.wait()

    @property
    def _stands_beside(self) -> bool:
        return self.open_bench is not None and self.open_bench.spec.beside

    def _enter_bench(self) -> None:
        assert self.open_bench is not None
        self._is_in = True
        self.open_bench.enter()
        self.host.controller.use_mode(self.open_bench.spec.mode)
        self.open_bench.widget.setFocus()

    def _leave_bench(self) -> None:
        if self.open_bench is not None and self._is_in:
            self._is_in = False
            self.open_bench.leave()
