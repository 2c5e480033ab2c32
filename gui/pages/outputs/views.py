"""What is shown of outputs: how each is doing, in words and by a colour, and all of them in the strip. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from gui.words import later, tr
from tracker.outputs.output import OutputKind, OutputState, OutputStatus
from tracker.outputs.profile import OutputEntry, Profile


class Quiet(Enum):
    """Why nothing is sent, whatever the outputs are like; and what to do about it."""

    PAUSED = later("Outputs are paused; press Q to go on.")
    HEAD_MODE = later("Head mode knows no face. Choose this page, or any other one but “Head”.")
    STANDS_STILL = later("The picture stands still; press Space to go on.")
    NO_PICTURE = later("There is no picture. Choose a camera or a clip.")
    NO_FACE = later("No face is seen now.")


@dataclass(frozen=True, slots=True)
class CardView:
    """What is shown of an output.

    Attributes
    ----------
    name : str
    kind : OutputKind
    on, testing : bool
    state : str
        How it is doing, in a word or two.
    role : str
        The colour of that, of the theme.
    rate, delay : str
        Packets a second and the delay; '' where nothing is sent.
    target : str
        Where it sends to, as far as that can be said in a few words.
    detail : str
        What stands against it now or what is to be done, in a sentence; '' for nothing.
    last_error : str
        What stood against it before; '' where that is told in ``detail``, too.
    """

    name: str
    kind: OutputKind
    on: bool
    testing: bool
    state: str
    role: str
    rate: str = ""
    delay: str = ""
    target: str = ""
    detail: str = ""
    last_error: str = ""
    packets_hz: float = 0.0


@dataclass(frozen=True, slots=True)
class LampView:
    """What the strip shows of all outputs: in a few words, by a colour, and a line for each."""

    words: str = ""
    role: str = "FAINT"
    lines: tuple[str, ...] = ()


def target_words(target: Any) -> str:
    """Where an output sends to, if its settings are an address."""
    host, port = getattr(target, "host", None), getattr(target, "port", None)
    if isinstance(host, str) and isinstance(port, int):
        return f"{host}:{port}"
    return f":{port}" if isinstance(port, int) else ""


def card_view(
    entry: OutputEntry, status: OutputStatus, quiet: Quiet | None, *, testing: bool = False, exact: bool = True
) -> CardView:
    """What is shown of an output that is doing so; its delay only where it is ``exact`` when pictures were taken."""
    detail = ""
    match status.state:
        case OutputState.OFF:
            state, role = tr("Off"), "FAINT"
        case OutputState.WAITING:
            state, role, detail = tr("Waiting"), "WARN", tr(status.error)
        case OutputState.SENDING:
            state, role = (tr("Testing"), "ACCENT") if testing else (tr("Sending"), "GOOD")
        case OutputState.SILENT:
            state, role = tr("Ready"), "DIM"
            detail = tr(quiet.value) if quiet is not None else tr("There is nothing to send now.")
    sends = status.state is OutputState.SENDING
    return CardView(
        name=entry.name,
        kind=entry.kind,
        on=entry.on,
        testing=testing,
        state=state,
        role=role,
        rate=tr("{rate}/s", rate=f"{status.packets_hz:.0f}") if sends else "",
        delay=tr("{delay} ms", delay=f"{status.delay_ms:.0f}")
        if sends and exact and status.delay_ms is not None
        else "",
        target=target_words(entry.target),
        detail=detail,
        last_error=tr(status.last_error) if entry.on and status.last_error != status.error else "",
        packets_hz=status.packets_hz,
    )


def lamp_view(profile: Profile, cards: Sequence[CardView], quiet: Quiet | None) -> LampView:
    """What the strip shows; without words where no output is on."""
    on = [card for card in cards if card.on]
    if not on:
        return LampView()
    waiting = sum(card.role == "WARN" for card in on)
    if quiet is Quiet.PAUSED:
        words, role = tr("Outputs paused"), "WARN"
    elif quiet is Quiet.HEAD_MODE:
        words, role = tr("Outputs need a face"), "WARN"
    else:
        count = tr("1 output") if len(on) == 1 else tr("{count} outputs", count=len(on))
        rate = f"{sum(card.packets_hz for card in on):.0f}"
        words = tr("{outputs}, {rate}/s", outputs=count, rate=rate)
        if waiting:
            words = tr("{outputs}, {count} waiting", outputs=words, count=waiting)
        role = "WARN" if waiting else "GOOD" if any(card.packets_hz for card in on) else "DIM"
    told = [tr("{name}: {state}", name=card.name, state=card.state) for card in on]
    title = tr("Profile: {name}", name=profile.name)
    return LampView(words, role, (title, *told, *((tr(quiet.value),) if quiet is not None else ())))
