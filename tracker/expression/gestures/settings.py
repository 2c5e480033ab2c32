"""How large and how long a movement must be to count as a gesture."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.settings import knob


@dataclass(frozen=True, slots=True)
class GestureSettings:
    """When a movement of head or face counts as a gesture."""

    swing_deg: float = knob(
        4.0,
        1.0,
        20.0,
        "deg",
        "How far the head must swing each way in a nod or shake. Higher: only large nods and shakes count.",
        step=0.5,
        label="Nod and shake, swing",
        level="expert",
    )
    half_waves: int = knob(
        3,
        2,
        8,
        "",
        "How many swings in a row make a nod or shake; down and up are two. Higher: fewer by mistake, and later.",
        step=1,
        label="Nod and shake, swings in a row",
        level="expert",
    )
    slowest_hz: float = knob(
        0.7,
        0.3,
        2.0,
        "Hz",
        "The slowest nod or shake. Lower: slow looking up and down, or to both sides, counts too.",
        step=0.1,
        label="Nod and shake, slowest",
        level="expert",
    )
    fastest_hz: float = knob(
        4.0,
        2.0,
        10.0,
        "Hz",
        "The fastest nod or shake. Higher: trembling counts too.",
        step=0.5,
        label="Nod and shake, fastest",
        level="expert",
    )
    other_axes: float = knob(
        0.6,
        0.1,
        1.5,
        "",
        "How much the head may turn in other ways during a nod or shake, as a share of its swings. "
        "Higher: more counts, also what the head does in talking.",
        step=0.05,
        label="Nod and shake, other turns",
        level="expert",
    )
    tilt_deg: float = knob(
        12.0,
        4.0,
        40.0,
        "deg",
        "How far the head must tilt to a shoulder. Higher: only large tilts count.",
        level="expert",
    )
    look_aside_deg: float = knob(
        18.0, 6.0, 50.0, "deg", "How far the face must turn to a side. Higher: only large turns count.", level="expert"
    )
    lean_in_cm: float = knob(
        8.0, 2.0, 40.0, "cm", "How much nearer the head must come. Higher: only large leans count.", level="expert"
    )
    lean_back_cm: float = knob(
        10.0, 2.0, 40.0, "cm", "How much farther away the head must go. Higher: only large leans count.", level="expert"
    )
    lean_aside_cm: float = knob(
        3.0, 2.0, 40.0, "cm", "How far aside the neck must go. Higher: only large leans count.", level="expert"
    )
    pose_hold_s: float = knob(
        0.25,
        0.0,
        2.0,
        "s",
        "How long tilts, leans and looks aside must be held. Higher: fewer by mistake, and later.",
        step=0.05,
        label="Tilt, lean and look aside, held for",
        level="expert",
    )
    rest_after_s: float = knob(
        20.0,
        2.0,
        120.0,
        "s",
        "After so long in another posture, this is the new rest from which tilts, leans and looks aside are measured. "
        "Lower: coming back counts as a gesture sooner.",
        step=1.0,
        label="New rest after",
        level="expert",
    )
    mouth: float = knob(
        0.25,
        0.05,
        0.95,
        "",
        "How wide the mouth must open, as a share of the widest. Higher: only a wide mouth counts.",
        step=0.05,
        label="Open mouth",
        level="expert",
    )
    mouth_hold_s: float = knob(
        0.15,
        0.0,
        2.0,
        "s",
        "How long the mouth must be open. Higher: less in talking, and later.",
        step=0.05,
        label="Open mouth, held for",
        level="expert",
    )
    mouth_quiet_s: float = knob(
        0.3,
        0.0,
        2.0,
        "s",
        "How long the mouth must have been closed before. Higher: less in talking.",
        step=0.05,
        label="Open mouth, closed before",
        level="expert",
    )
    brows: float = knob(
        0.5,
        0.1,
        0.95,
        "",
        "How far the brows must rise, as a share of the highest. Higher: only high brows count.",
        step=0.05,
        label="Raised brows",
        level="expert",
    )
    brows_hold_s: float = knob(
        0.25,
        0.0,
        2.0,
        "s",
        "How long the brows must be up. Higher: less in talking, and later.",
        step=0.05,
        label="Raised brows, held for",
        level="expert",
    )
    eye_closed: float = knob(
        0.35,
        0.05,
        0.6,
        "",
        "Below this openness eyes count as closed. Higher: narrow eyes count as closed too.",
        step=0.05,
        level="expert",
    )
    double_blink_s: float = knob(
        0.7,
        0.2,
        2.0,
        "s",
        "In a double blink, the second blink begins at most so long after the first. Higher: slow ones count, and "
        "blinks that belong to nothing.",
        step=0.05,
        label="Double blink within",
        level="expert",
    )
    eyes_closed_s: float = knob(
        1.5,
        0.6,
        10.0,
        "s",
        "How long both eyes must be closed for that to be a gesture; eyes that look down count too. Higher: later.",
        step=0.1,
        label="Eyes closed for",
        level="expert",
    )
    refractory_s: float = knob(
        0.7,
        0.0,
        5.0,
        "s",
        "The same gesture counts again no sooner. Higher: fewer.",
        step=0.1,
        label="Pause between gestures",
        level="expert",
    )
