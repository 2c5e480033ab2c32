"""Open Sound Control: messages, and bundles of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

# What goes through any network in one piece.
_ONE_PIECE_BYTES = 1400
# Of the bundle itself, and of each message in it.
_HEAD_BYTES, _SIZE_BYTES = 16, 4

Value = float | int | str | bool


def message(address: str, *values: Value) -> OscMessage:
    """A message; a float is sent with 32 bits, and truth as T or F."""
    builder = OscMessageBuilder(address)
    for value in values:
        builder.add_arg(value)
    return builder.build()


def bundle(messages: Iterable[OscMessage], wall_s: float | None = None) -> bytes:
    """A bundle of messages that belong together.

    Parameters
    ----------
    messages : iterable of OscMessage
    wall_s : float or None
        Of when they tell, seconds since 1970; None for "now".

    Returns
    -------
    bytes
    """
    # It takes fractions of a second, whatever it says.
    builder = OscBundleBuilder(IMMEDIATELY if wall_s is None else cast(int, wall_s))
    for one in messages:
        builder.add_content(one)
    return bytes(builder.build().dgram)


def bundles(messages: Sequence[OscMessage]) -> list[bytes]:
    """Messages in their order in as few bundles as go through any network in one piece."""
    groups: list[list[OscMessage]] = []
    room = 0
    for one in messages:
        size = _SIZE_BYTES + one.size
        if size > room:
            groups.append([])
            room = _ONE_PIECE_BYTES - _HEAD_BYTES
        groups[-1].append(one)
        room -= size
    return [bundle(group) for group in groups]
