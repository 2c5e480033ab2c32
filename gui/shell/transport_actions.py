"""What can be done with a clip: its places, its speed, and what of it is repeated."""

from __future__ import annotations

from gui.model.action_spec import CLIP, ActionSpec
from gui.model.transport import Transport
from gui.pages.protocol import Slots
from gui.words import later

STRIDE_S, SHORT_STRIDE_S = 5.0, 1.0


def _spec(
    name: str, text: str, help: str, keys: tuple[str, ...], icon: str = "", *, toggles: bool = False
) -> ActionSpec:
    return ActionSpec(name, text, help, keys, icon, toggles, CLIP)


TRANSPORT_ACTIONS = (
    _spec("step_back", later("One frame &back"), later("Hold still, one frame further back"), (",",), "step-back"),
    _spec("step_on", later("One &frame on"), later("Hold still, one frame further on"), (".",), "step-on"),
    _spec("seek_back", later("5 s b&ack"), later("Go 5 seconds back"), ("Left",), "rewind"),
    _spec("seek_on", later("5 s &on"), later("Go 5 seconds on"), ("Right",), "fast-forward"),
    _spec("seek_back_short", later("1 s back"), later("Go a second back"), ("Shift+Left",), "caret-left"),
    _spec("seek_on_short", later("1 s on"), later("Go a second on"), ("Shift+Right",), "caret-right"),
    _spec("clip_start", later("To the &beginning"), later("Go to the first frame"), ("Shift+Home",), "arrow-line-left"),
    _spec("clip_end", later("To the &end"), later("Go to the last frame"), ("Shift+End",), "arrow-line-right"),
    _spec("slower", later("&Slower"), later("Play at the next lower speed, down to a quarter"), ("<",), "minus"),
    _spec(
        "faster",
        later("Fas&ter"),
        later(
            "Play at the next higher speed, up to 4 times. Every frame is tracked all the same, "
            "so it gets no faster than this machine tracks; the screen leaves out what it has no time for"
        ),
        (">",),
        "plus",
    ),
    _spec(
        "loop",
        later("&Repeat the clip"),
        later("Begin anew at the end of the clip"),
        ("Shift+R",),
        "loop",
        toggles=True,
    ),
    _spec(
        "mark_first",
        later("Repeat from &here (A)"),
        later("Repeat the clip from this frame on; on the same frame again: from its beginning"),
        ("[",),
        "caret-circle-right",
    ),
    _spec(
        "mark_last",
        later("Repeat up &to here (B)"),
        later("Repeat the clip up to this frame; on the same frame again: up to its end"),
        ("]",),
        "caret-circle-left",
    ),
    _spec(
        "clear_marks",
        later("Repeat no &part"),
        later("Forget from where and up to where the clip is repeated"),
        ("\\",),
        "eraser",
    ),
)


def transport_slots(transport: Transport) -> Slots:
    """What they do."""
    return {
        "step_back": lambda: transport.step(-1),
        "step_on": lambda: transport.step(1),
        "seek_back": lambda: transport.seek_by(-STRIDE_S),
        "seek_on": lambda: transport.seek_by(STRIDE_S),
        "seek_back_short": lambda: transport.seek_by(-SHORT_STRIDE_S),
        "seek_on_short": lambda: transport.seek_by(SHORT_STRIDE_S),
        "clip_start": lambda: transport.seek(0),
        "clip_end": transport.seek_end,
        "slower": lambda: transport.change_speed(-1),
        "faster": lambda: transport.change_speed(1),
        "loop": transport.set_loop,
        "mark_first": transport.mark_first,
        "mark_last": transport.mark_last,
        "clear_marks": transport.clear_marks,
    }
