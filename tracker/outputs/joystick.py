"""A joystick that does not exist: six axes of the head for games and simulators that know sticks, but no trackers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from tracker.errors import KeyboardError
from tracker.keyboard.uinput_device import ABSOLUTE, KEY, Change, UinputDevice
from tracker.outputs.axes import AXES, POSITION, ROTATION, Axes
from tracker.outputs.output import Output, OutputError, OutputKind
from tracker.outputs.sample import Sample
from tracker.readings import Gesture, GestureKind, Side, Wanted
from tracker.settings import knob, switch
from tracker.words import later

_NAME = "visavis head"
# Games keep what a stick does by these. The vendor is nobody's: a test range.
_IDENTITY = {"vendor": 0x1209, "product": 0x0001, "version": 1}
FULL = 32767
# ABS_X to ABS_RZ, in the order of the axes: a stick's three ways, and its three turns.
_FIRST_AXIS, _FIRST_BUTTON = 0, 0x120
# Each has a button; without any, systems do not take it for a joystick.
BUTTONS: tuple[tuple[GestureKind, Side | None], ...] = (
    (GestureKind.NOD, None),
    (GestureKind.SHAKE, None),
    (GestureKind.WINK, Side.LEFT),
    (GestureKind.WINK, Side.RIGHT),
    (GestureKind.RAISED_BROWS, None),
    (GestureKind.OPEN_MOUTH, None),
    (GestureKind.DOUBLE_BLINK, None),
    (GestureKind.EYES_CLOSED, None),
)
_PRESSED_S = 0.1
# Without new frames nobody tells the time, and then it goes on by small steps, so that the stick never jumps.
_IDLE_STEP_S = 0.05


@dataclass(frozen=True, slots=True)
class JoystickSettings:
    """How far the stick goes, and what it does without a face."""

    turn_deg: float = knob(
        45.0,
        5.0,
        180.0,
        "deg",
        "The head turned so far, the stick is at its end. Higher: the stick moves less.",
        label="Full turn",
        step=5.0,
    )
    shift_cm: float = knob(
        20.0,
        2.0,
        100.0,
        "cm",
        "The head moved so far, the stick is at its end. Higher: the stick moves less.",
        label="Full way",
        step=1.0,
    )
    hold_s: float = knob(
        0.5,
        0.0,
        10.0,
        "s",
        "When the face is lost, the stick stays for so long, and then goes to its middle. Higher: it stays longer.",
        label="Stay without a face",
        step=0.1,
    )
    glide_s: float = knob(
        0.5,
        0.05,
        5.0,
        "s",
        "So long the stick takes to its middle, and back to a face that is found again. Higher: more gently.",
        label="Glide",
        step=0.05,
        level="expert",
    )
    buttons: bool = switch(
        False,
        "Gestures press buttons: 1 nod, 2 shake, 3 and 4 wink with the left and the right eye, 5 raised brows, 6 open"
        " mouth, 7 double blink, 8 eyes closed.",
    )


class _Phase(Enum):
    """Whom the stick follows."""

    HEAD, STAY, MIDDLE = "head", "stay", "middle"


class StickMotion:
    """Where a stick is: with the head; without one it stays a while, and then glides to its middle. It never jumps.

    Parameters
    ----------
    settings : JoystickSettings
    """

    def __init__(self, settings: JoystickSettings) -> None:
        self._settings = settings
        self._full = np.empty(len(AXES))
        self._full[POSITION], self._full[ROTATION] = settings.shift_cm, settings.turn_deg
        self._place: Axes = np.zeros(len(AXES))
        self._from = self._place
        self._phase, self._since_s = _Phase.MIDDLE, float("-inf")
        self._lost_s: float | None = None

    def step(self, axes: Axes | None, time_s: float) -> Axes:
        """Where it is now.

        Parameters
        ----------
        axes : Axes or None
            Of the head; None while it is not known.
        time_s : float
            Of the picture.

        Returns
        -------
        ndarray, shape (6,), float64
            -1 to 1, in the order of the axes.
        """
        self._turn_to(self._phase_at(axes, time_s), time_s)
        aim = self._from if self._phase is _Phase.STAY else np.zeros(len(AXES))
        if axes is not None:
            aim = np.clip(axes / self._full, -1.0, 1.0)
        share = min(1.0, (time_s - self._since_s) / self._settings.glide_s)
        # Slow at both ends.
        self._place = self._from + share * share * (3 - 2 * share) * (aim - self._from)
        return self._place

    def _phase_at(self, axes: Axes | None, time_s: float) -> _Phase:
        if axes is not None:
            self._lost_s = None
            return _Phase.HEAD
        if self._lost_s is None or time_s < self._lost_s:
            self._lost_s = time_s
        return _Phase.STAY if time_s - self._lost_s < self._settings.hold_s else _Phase.MIDDLE

    def _turn_to(self, phase: _Phase, time_s: float) -> None:
        # A clock that jumped back is that of another source.
        if phase is not self._phase or time_s < self._since_s:
            self._phase, self._since_s, self._from = phase, time_s, self._place


class Joystick:
    """Moves a made-up joystick.

    Parameters
    ----------
    settings : JoystickSettings
    makes : callable
        Makes the device, as `UinputDevice`.
    """

    def __init__(self, settings: JoystickSettings, makes: Callable[..., UinputDevice] = UinputDevice) -> None:
        self._settings, self._makes = settings, makes
        self._device: UinputDevice | None = None

    def open(self) -> None:
        """Plug it in."""
        ranges = [(_FIRST_AXIS + index, (0, -FULL, FULL, 0, 0, 0)) for index in range(len(AXES))]
        buttons = [_FIRST_BUTTON + index for index in range(len(BUTTONS))]
        try:
            self._device = self._makes({KEY: buttons, ABSOLUTE: ranges}, _NAME, **_IDENTITY)
        except KeyboardError as error:
            raise OutputError(str(error)) from error
        self._motion = StickMotion(self._settings)
        self._time_s = 0.0
        self._pressed: dict[int, float] = {}
        self._written: list[int] = []

    def send(self, sample: Sample) -> int:
        """See `Output.send`."""
        self._time_s = sample.captured_s
        presses = self._presses(sample.gestures) if self._settings.buttons else []
        return self._write(self._motion.step(sample.axes, self._time_s), [*self._releases(), *presses])

    def idle(self) -> int:
        """Nobody is there: as without a face."""
        self._time_s += _IDLE_STEP_S
        return self._write(self._motion.step(None, self._time_s), self._releases())

    def close(self) -> None:
        """Pull it out."""
        if self._device is not None:
            self._device.close()
            self._device = None

    def _write(self, place: Axes, buttons: list[Change]) -> int:
        assert self._device is not None, "opened first"
        values = np.round(FULL * place).astype(int).tolist()
        if values == self._written and not buttons:
            return 0
        turned = [(ABSOLUTE, _FIRST_AXIS + index, value) for index, value in enumerate(values)]
        try:
            self._device.write([*turned, *buttons])
        except KeyboardError as error:
            raise OutputError(str(error)) from error
        self._written = values
        return 1

    def _presses(self, gestures: tuple[Gesture, ...]) -> list[Change]:
        found = [button_of(gesture) for gesture in gestures]
        codes = [_FIRST_BUTTON + button for button in found if button is not None]
        self._pressed |= dict.fromkeys(codes, self._time_s)
        return [(KEY, code, 1) for code in codes]

    def _releases(self) -> list[Change]:
        over = [code for code, since_s in self._pressed.items() if not 0 <= self._time_s - since_s < _PRESSED_S]
        for code in over:
            del self._pressed[code]
        return [(KEY, code, 0) for code in over]


def button_of(gesture: Gesture) -> int | None:
    """Which button a gesture presses, counted from 0; None for those that press none."""
    for button, (kind, side) in enumerate(BUTTONS):
        if gesture.kind is kind and side in (None, gesture.side):
            return button
    return None


def _make(settings: JoystickSettings) -> Output:
    return Joystick(settings)


KIND = OutputKind(
    name="joystick",
    title=later("Joystick"),
    feeds=later("Games and simulators on Linux that know joysticks, but no head trackers"),
    help=later(
        "Bind the axes of the joystick “visavis head” in the game: X, Y and Z are moving to the right, up and back, RX,"
        " RY and RZ turning right, looking up and leaning right. It needs Linux and a package: pip install evdev."
        " Without a face the stick goes to its middle."
    ),
    icon="game-controller",
    settings=JoystickSettings,
    make=_make,
    wanted=Wanted(gestures=True),
)
