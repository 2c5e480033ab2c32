"""How head or gaze moves the pointer, what clicks, and what stops it."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.settings import Needs, choice, knob

STICK, SPOT, GAZE = "stick", "spot", "gaze"
NO_CLICK, DWELL = "none", "dwell"
_WITH_STICK, _WITH_PLACE = Needs("mode", (STICK,)), Needs("mode", (SPOT, GAZE))
_WITH_SPOT, _WITH_GAZE, _WITH_DWELL = Needs("mode", (SPOT,)), Needs("mode", (GAZE,)), Needs("click", (DWELL,))


@dataclass(frozen=True, slots=True)
class PointerSettings:
    """How the pointer moves, what clicks, and what stops it."""

    mode: str = choice(
        STICK,
        (STICK, SPOT, GAZE),
        "stick: the farther the head is turned, the faster the pointer goes; looking straight ahead it stands still."
        " spot: the pointer is where the head points. gaze: where the eyes look, once the gaze is calibrated.",
        labels={STICK: "Head, like a stick", SPOT: "Where the head points", GAZE: "Where the eyes look"},
        label="Moved by",
    )
    dead_deg: float = knob(
        4.0,
        0.0,
        30.0,
        "deg",
        "Turned less than this, the pointer stands still. Higher: calmer, but the head has to turn farther.",
        label="At rest up to",
        needs=_WITH_STICK,
        step=0.5,
    )
    speed: float = knob(
        40.0,
        5.0,
        400.0,
        "px/s/deg",
        "For each degree beyond. Higher: faster, and less exact.",
        needs=_WITH_STICK,
        step=5.0,
    )
    reach_deg: float = knob(
        15.0,
        3.0,
        60.0,
        "deg",
        "Turned so far, the pointer is at the side of the screen. Higher: more exact, and the head turns farther.",
        needs=_WITH_SPOT,
        step=1.0,
    )
    screen_width_cm: float = knob(
        53.0, 10.0, 300.0, "cm", "Of all screens together, for places that the eyes look at.", needs=_WITH_GAZE
    )
    screen_height_cm: float = knob(
        30.0, 5.0, 200.0, "cm", "Of all screens together, for places that the eyes look at.", needs=_WITH_GAZE
    )
    cutoff_hz: float = knob(
        0.7,
        0.05,
        10.0,
        "Hz",
        "What trembles faster than this is smoothed out while the pointer rests. Lower: calmer, and later.",
        label="Smoothing at rest",
        needs=_WITH_PLACE,
        level="expert",
        step=0.05,
    )
    still_percent: float = knob(
        0.8,
        0.0,
        10.0,
        "%",
        "A motion smaller than this, in screen heights, does not move the pointer. Higher: calmer, and less exact.",
        label="At rest within",
        needs=_WITH_PLACE,
        step=0.1,
    )
    click: str = choice(
        NO_CLICK,
        (NO_CLICK, DWELL, "wink", "double-blink", "open-mouth", "raised-brows"),
        "none: nothing. dwell: staying at a place. wink: the left eye clicks the left button, the right eye the right"
        " one. The others click the left one.",
        labels={NO_CLICK: "Nothing", DWELL: "Staying at a place"},
        label="Clicked by",
    )
    dwell_s: float = knob(
        1.0,
        0.3,
        5.0,
        "s",
        "Staying so long at a place clicks once. Higher: fewer clicks by mistake.",
        label="Stay for",
        needs=_WITH_DWELL,
        step=0.1,
    )
    dwell_percent: float = knob(
        3.0,
        0.5,
        20.0,
        "%",
        "How large a place is, in screen heights. Higher: easier, and less exact.",
        label="Size of a place",
        needs=_WITH_DWELL,
        step=0.5,
    )
    closed_s: float = knob(
        2.0,
        0.5,
        10.0,
        "s",
        "Both eyes closed for so long stop the pointer until it is switched on again. Higher: later.",
        label="Eyes closed stop it after",
        step=0.5,
    )
    limit_min: float = knob(
        30.0,
        1.0,
        480.0,
        "min",
        "After so long it stops by itself. Higher: later.",
        label="Stops by itself after",
        step=1.0,
    )
    wait_s: float = knob(
        3.0,
        0.5,
        30.0,
        "s",
        "After the mouse was moved by hand, head and gaze wait for so long. Higher: longer.",
        label="The mouse goes first for",
        step=0.5,
    )
