"""The messages of VTube Studio's plugin API, version 1.0: what is asked, and what comes back.

Source: DenchiSoft/VTubeStudio, README.md and Files/ErrorID.cs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from tracker.checked_file import one_line, taken_apart

_API, _VERSION = "VTubeStudioPublicAPI", "1.0"
_BROADCAST, _ERROR = "VTubeStudioAPIStateBroadcast", "APIError"
_LONGEST_TOKEN, _LONGEST_NAME = 64, 64
_FARTHEST = 1e6


class Refusal(IntEnum):
    """Some of its numbers for why something was not done."""

    API_OFF = 1
    NOT_ENTERED = 8
    DENIED = 50
    ALREADY_ASKING = 51
    NO_SUCH_PARAMETER = 453
    TAKEN = 454


@dataclass(frozen=True, slots=True)
class Answer:
    """What it said.

    Attributes
    ----------
    kind : str
        Such as ``"AuthenticationResponse"``.
    about : str
        What was asked, by the ID that was sent with it.
    data : mapping
    refusal : int or None
        Why it was not done; None if it was.
    words : str
        That in its own words.
    """

    kind: str
    about: str
    data: Mapping[str, Any]
    refusal: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Range:
    """From where to where a parameter usually goes."""

    low: float
    high: float


def question(kind: str, about: str, data: Mapping[str, Any]) -> str:
    """A request.

    Parameters
    ----------
    kind : str
        Such as ``"AuthenticationRequest"``.
    about : str
        Comes back with the answer: 1 to 64 letters.
    data : mapping
    """
    head = {"apiName": _API, "apiVersion": _VERSION, "requestID": about, "messageType": kind}
    return json.dumps(head | {"data": data}, allow_nan=False)


def answer_of(text: str | bytes) -> Answer:
    """An answer, or something that VTube Studio tells unasked.

    Raises
    ------
    ValueError
        If it is none, in a few words.
    """
    found = _object(text)
    kind, data = found.get("messageType"), found.get("data")
    if not isinstance(kind, str):
        raise ValueError("it does not say what it is")
    about = found.get("requestID")
    data = data if isinstance(data, dict) else {}
    about = about if isinstance(about, str) else ""
    if kind != _ERROR:
        return Answer(kind, about, data)
    number = data.get("errorID")
    words = one_line(str(data.get("message", "")))
    return Answer(kind, about, data, number if type(number) is int else -1, words)


def broadcast_of(datagram: bytes) -> tuple[bool, int]:
    """Whether plugins are let in, and the port, of what VTube Studio tells its network every two seconds.

    Raises
    ------
    ValueError
        If it is something else.
    """
    found = _object(datagram)
    data = found.get("data")
    port = data.get("port") if isinstance(data, dict) else None
    if found.get("messageType") != _BROADCAST or not isinstance(data, dict):
        raise ValueError("it is no broadcast")
    if type(port) is not int or not 0 < port < 1 << 16:
        raise ValueError("it has no port")
    return data.get("active") is True, port


def token_of(data: Mapping[str, Any]) -> str | None:
    """The token in an answer; None if there is no proper one."""
    token = data.get("authenticationToken")
    proper = isinstance(token, str) and token.isascii() and token.isprintable() and 0 < len(token) <= _LONGEST_TOKEN
    return token if proper else None


def ranges_of(data: Mapping[str, Any]) -> dict[str, Range]:
    """All parameters that can be moved, by name; what is not in order in the list is left out."""
    return {
        name: span
        for part in ("defaultParameters", "customParameters")
        for name, span in _ranges(data.get(part))
        if len(name) <= _LONGEST_NAME
    }


def _ranges(listed: object) -> Iterator[tuple[str, Range]]:
    for one in listed if isinstance(listed, list) else ():
        name = one.get("name") if isinstance(one, dict) else None
        low, high = (_number(one.get(end)) for end in ("min", "max")) if isinstance(one, dict) else (None, None)
        if isinstance(name, str) and low is not None and high is not None and low < high:
            yield name, Range(low, high)


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # Also false for what is no number, and for whole ones that are too large to be made a float.
    return float(value) if abs(value) <= _FARTHEST else None


def _object(text: str | bytes) -> dict[str, Any]:
    with taken_apart():
        found = json.loads(text)
    if not isinstance(found, dict) or found.get("apiName") != _API:
        raise ValueError("it is not of VTube Studio")
    return found
