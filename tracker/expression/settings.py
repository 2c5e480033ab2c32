"""What can be set of reading faces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from tracker.expression.gestures.settings import GestureSettings
from tracker.expression.personal_classifier import PersonalClassifier
from tracker.settings import Needs, knob, switch


@dataclass(frozen=True, slots=True)
class ExpressionSettings:
    """How quickly signals follow the face, what counts as a blink, and what is learnt about a person."""

    smoothing: bool = switch(True, "Calm the signals of a face at rest.", label="Calm at rest")
    min_cutoff_hz: float = knob(
        2.0,
        0.2,
        15.0,
        "Hz",
        "Cut-off of a face at rest. Higher: quicker, but more restless.",
        step=0.1,
        label="Cut-off at rest",
        needs=Needs("smoothing", (True,)),
        level="expert",
    )
    blink_depth: float = knob(
        0.5,
        0.2,
        0.9,
        "",
        "How far an eye must close for a blink. Higher: only eyes that close altogether.",
        step=0.05,
        label="Closes by",
        level="expert",
    )
    longest_blink_s: float = knob(
        0.8,
        0.2,
        1.2,
        "s",
        "What takes longer is no blink. Higher: sleepy eyes blink too.",
        step=0.05,
        level="expert",
    )
    name_smoothing_s: float = knob(
        0.3,
        0.0,
        2.0,
        "s",
        "Time over which the names of expressions are calmed. Higher: steadier names that come later.",
        step=0.05,
        label="Calm names",
        level="expert",
    )
    learn: bool = switch(
        True,
        "Learn while tracking what a face is like at rest, and how far it goes. Off: only what was captured counts.",
        label="Learn the person",
    )
    masculine: bool = switch(
        False,
        "Guess from its shape whether a face would be called a man's. More than one guess in four is wrong, and none "
        "says who somebody is.",
        label="Masculine look",
        level="expert",
    )
    # A person's own ranges: a file; "" for none.
    ranges: str = ""
    # A person's own expressions: a file; "" for none.
    own: str = ""


class ReadingSettings(NamedTuple):
    """All that reading faces goes by."""

    expression: ExpressionSettings
    gestures: GestureSettings
    own: PersonalClassifier | None = None
