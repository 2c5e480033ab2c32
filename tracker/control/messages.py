"""What programs say to the app, and what it answers. Pure; nothing is sent or read.

A request is a line: a command and, after a space, what goes with it (``record start``), or a JSON object
``{"version": 1, "command": "record", "text": "start"}``. The answer is one line of JSON:
``{"version": 1, "done": true, "text": "...", "values": {}}``. Where it was not done, ``text`` says why.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from tracker.checked_file import shown, taken_apart, text_of_line
from tracker.control.wire import LONGEST_LINE
from tracker.errors import VisavisError

VERSION = 1
_COMMAND = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_REQUEST_FIELDS = frozenset({"version", "command", "text"})
_USE = 'Write a command, or {"version": 1, "command": "...", "text": "..."}; list tells which commands there are.'


class MessageError(VisavisError):
    """A line says nothing that could be understood."""


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody wants to have done.

    Attributes
    ----------
    command : str
        In small letters.
    text : str
        What goes with it: one line, or ''.
    """

    command: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of it.

    Attributes
    ----------
    done : bool
    text : str
        One line for people; where it was not done, why.
    values : mapping
        Of what JSON knows: for programs.
    """

    done: bool
    text: str = ""
    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


def request_of(line: bytes) -> Request:
    """What a line asks for.

    Parameters
    ----------
    line : bytes
        UTF-8; an end of line does not matter.

    Raises
    ------
    MessageError
        With one plain line on what is wrong with it.
    """
    try:
        text = text_of_line(line, LONGEST_LINE)
    except ValueError as error:
        raise MessageError(str(error)) from error
    command, said = _of_json(text) if text.startswith("{") else _of_words(text)
    if not _COMMAND.fullmatch(command):
        raise MessageError(f"{shown(command)} is no command. {_USE}")
    if not said.isprintable():
        raise MessageError("The line has signs in it that cannot be printed.")
    return Request(command, said)


def request_line(request: Request) -> bytes:
    """The line that asks for it, without its end."""
    values = {"version": VERSION, "command": request.command, "text": request.text}
    return json.dumps(values, ensure_ascii=False).encode("utf-8", "replace")


def reply_of(line: bytes) -> Reply:
    """What an answer says.

    Parameters
    ----------
    line : bytes

    Raises
    ------
    MessageError
        If it is none.
    """
    try:
        with taken_apart():
            values = json.loads(line)
            done, text, more = values["done"], values["text"], values.get("values", {})
            if values["version"] != VERSION:
                raise ValueError(f"it is of version {shown(values['version'])}")
            if not (isinstance(done, bool) and isinstance(text, str) and isinstance(more, dict)):
                raise ValueError("it has fields of other kinds")
    except ValueError as error:
        raise MessageError(f"The answer is not understood ({error}).") from error
    return Reply(done, text, MappingProxyType(more))


def reply_line(reply: Reply) -> bytes:
    """The line that says it, without its end. Its values must be such as JSON knows, and finite."""
    values = {"version": VERSION, "done": reply.done, "text": reply.text, "values": dict(reply.values)}
    return json.dumps(values, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")


def _of_words(text: str) -> tuple[str, str]:
    command, said, *_ = (*text.split(None, 1), "", "")
    return command.lower(), said


def _of_json(text: str) -> tuple[str, str]:
    try:
        with taken_apart():
            values = json.loads(text)
            if unknown := sorted(set(values) - _REQUEST_FIELDS):
                raise ValueError(f"there is no field {shown(unknown[0])}")
            version, command, said = values.get("version", VERSION), values["command"], values.get("text", "")
            if not isinstance(command, str) or not isinstance(said, str):
                raise ValueError("command and text must be texts")
            if isinstance(version, bool) or version != VERSION:
                raise ValueError(f"it is of version {shown(version)}, and only {VERSION} is understood")
    except ValueError as error:
        raise MessageError(f"The line is not understood ({error}). {_USE}") from error
    return command.strip().lower(), said.strip()
