"""Open Sound Control: messages, and bundles of them.

python-osc lays a message out once for each address; from then on only the numbers in it are new. To lay out each of a
hundred messages a frame anew would take more time than all else that is sent.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import cast

from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.parsing import osc_types

# What goes through any network in one piece.
_ONE_PIECE_BYTES = 1400
# Of the bundle itself, and of each message in it.
_HEAD_BYTES, _SIZE_BYTES = 16, 4
_BUNDLE = b"#bundle\0"
_SIZE = struct.Struct(">i")
_FORMS = {float: "f", int: "i"}

Value = float | int | str | bool


def message(address: str, *values: Value) -> bytes:
    """A message; a float is sent with 32 bits, and truth as T or F. Numbers stand behind all words.

    Parameters
    ----------
    address : str
    values : float, int, str or bool

    Returns
    -------
    bytes
    """
    layout = tuple(_laid_out_as(value) for value in values)
    head, packed = _laid_out(address, layout)
    return head + packed.pack(*(value for value, part in zip(values, layout, strict=True) if part in _FORMS))


def _laid_out_as(value: Value) -> object:
    """Its kind where it is a number; what is always the same itself."""
    if isinstance(value, float):
        return float
    return int if isinstance(value, int) and not isinstance(value, bool) else value


@lru_cache(maxsize=1024)
def _laid_out(address: str, layout: tuple[object, ...]) -> tuple[bytes, struct.Struct]:
    """All of a message but its numbers, and how these follow."""
    builder = OscMessageBuilder(address)
    for value in layout:
        builder.add_arg(cast(Value, value() if isinstance(value, type) else value))
    packed = struct.Struct(">" + "".join(_FORMS[kind] for kind in layout if isinstance(kind, type)))
    content = bytes(builder.build().dgram)
    return content[: len(content) - packed.size], packed


def bundle(messages: Iterable[bytes], wall_s: float | None = None) -> bytes:
    """A bundle of messages that belong together.

    Parameters
    ----------
    messages : iterable of bytes
    wall_s : float or None
        Of when they tell, seconds since 1970; None for "now".

    Returns
    -------
    bytes
    """
    # It takes fractions of a second, whatever it says.
    moment = osc_types.write_date(osc_types.IMMEDIATELY if wall_s is None else cast(int, wall_s))
    return b"".join((_BUNDLE, moment, *(part for one in messages for part in (_SIZE.pack(len(one)), one))))


def bundles(messages: Sequence[bytes]) -> list[bytes]:
    """Messages in their order in as few bundles as go through any network in one piece."""
    groups: list[list[bytes]] = []
    room = 0
    for one in messages:
        size = _SIZE_BYTES + len(one)
        if size > room:
            groups.append([])
            room = _ONE_PIECE_BYTES - _HEAD_BYTES
        groups[-1].append(one)
        room -= size
    return [bundle(group) for group in groups]
