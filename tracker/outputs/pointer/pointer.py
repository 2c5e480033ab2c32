"""The pointer as an output: head or gaze moves it, staying or a gesture clicks; closed eyes, time or a hand stop it."""

from __future__ import annotations

import os
from collections.abc import Callable

from tracker.errors import KeyboardError
from tracker.outputs.output import Output, OutputError, OutputKind, UnheardError
from tracker.outputs.pointer.clicking import Clicker
from tracker.outputs.pointer.mice import Mouse, open_mouse
from tracker.outputs.pointer.pointing import Place, Pointed, make_pointing
from tracker.outputs.pointer.settings import STICK, PointerSettings
from tracker.outputs.pointer.stopping import Stopper
from tracker.outputs.sample import Sample
from tracker.readings import Wanted
from tracker.words import later

OpenMouse = Callable[[bool], Mouse]
# Scaled desktops round a place by a pixel.
_ROUNDING_PX = 2


def _mouse(places: bool) -> Mouse:
    return open_mouse(places, os.environ)


class Pointer:
    """Moves the pointer, unless somebody else does.

    Parameters
    ----------
    settings : PointerSettings
    opens : callable
        Opens the mouse; told whether it is to be put to places.
    """

    def __init__(self, settings: PointerSettings, opens: OpenMouse = _mouse) -> None:
        self._settings, self._opens = settings, opens
        self._mouse: Mouse | None = None
        # Not begun anew when a mouse is lost and found: what was stopped stays so.
        self._stopper = Stopper(settings)

    def open(self) -> None:
        """Get the mouse."""
        try:
            self._mouse = self._opens(self._settings.mode != STICK)
        except KeyboardError as error:
            raise OutputError(str(error)) from error
        self._pointing, self._clicker = make_pointing(self._settings), Clicker(self._settings)
        self._left_at: tuple[int, int] | None = None
        self._spot: Place | None = None

    def send(self, sample: Sample) -> int:
        """See `Output.send`; one packet is one motion or click."""
        assert self._mouse is not None, "opened first"
        try:
            self._look_for_a_hand(self._mouse, sample.captured_s)
            pointed = self._pointing.step(sample)
            if reason := self._stopper.step(sample):
                self._clicker.forget()
                raise UnheardError(reason)
            if pointed is None:
                self._clicker.forget()
                return 0
            return self._point(self._mouse, pointed, sample)
        except KeyboardError as error:
            raise OutputError(str(error)) from error

    def idle(self) -> int:
        """Without new frames the pointer stands still; that it was stopped is still told."""
        if self._stopper.reason:
            raise UnheardError(self._stopper.reason)
        return 0

    def close(self) -> None:
        """Give the mouse back."""
        if self._mouse is not None:
            self._mouse.close()
            self._mouse = None

    def _look_for_a_hand(self, mouse: Mouse, time_s: float) -> None:
        there = mouse.where()
        if there is not None and self._left_at is not None:
            away_px = max(abs(there[0] - self._left_at[0]), abs(there[1] - self._left_at[1]))
            if away_px > _ROUNDING_PX:
                self._stopper.moved_by_hand(time_s)
        self._left_at = there

    def _point(self, mouse: Mouse, pointed: Pointed, sample: Sample) -> int:
        done = 0
        if pointed.spot is not None and pointed.spot != self._spot:
            mouse.place(pointed.spot)
            done += 1
        elif any(pointed.way_px):
            mouse.move(pointed.way_px)
            done += 1
        self._spot = pointed.spot
        for button in self._clicker.step(pointed.place, sample.gestures, sample.captured_s):
            mouse.click(button)
            done += 1
        if done:
            self._left_at = mouse.where()
        return done


def _make(settings: PointerSettings) -> Output:
    return Pointer(settings)


KIND = OutputKind(
    name="pointer",
    title=later("Mouse pointer"),
    feeds=later("The desktop and all its programs: head or gaze moves the pointer"),
    help=later(
        "To stop it close both eyes for two seconds, pause all outputs (Q in the app), or switch it off. A hand on"
        " the mouse goes first (on Wayland that cannot be noticed). It stops by itself after half an hour, and stands"
        " still while the face is not seen. On X11 it needs a package: pip install xcffib, on Wayland: pip install"
        " evdev."
    ),
    icon="cursor",
    settings=PointerSettings,
    make=_make,
    wanted=Wanted(signals=True, gaze=True, gestures=True),
)
