"""The line by which another program marks a moment: ``mark LABEL``, or a JSON object. Pure; nothing is sent or read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from math import isfinite

from tracker.checked_file import one_line, shown, taken_apart, text_of_line
from tracker.session.layout import SessionError
from tracker.session.markers import MarkerKind

LONGEST_LINE = 1024
LONGEST_LABEL = 200
# Longer is no moment of a session.
_LONGEST_S = 86400.0
_KINDS = {"mark": MarkerKind.EVENT, "event": MarkerKind.EVENT, "exclude": MarkerKind.EXCLUDE, "note": MarkerKind.NOTE}
_FIELDS = frozenset({"mark", "kind", "duration_s"})
_USE = 'Write: mark LABEL, exclude LABEL, note LABEL, or {"mark": "LABEL", "kind": "event", "duration_s": 0}'


@dataclass(frozen=True, slots=True)
class Mark:
    """What a program marks; when is told by when it came.

    Attributes
    ----------
    label : str
        One line, not empty, at most `LONGEST_LABEL` characters.
    kind : MarkerKind
        EVENT, EXCLUDE or NOTE.
    duration_s : float
        0 for a moment.
    """

    label: str
    kind: MarkerKind = MarkerKind.EVENT
    duration_s: float = 0.0


def mark_of(line: bytes) -> Mark:
    """What a line says.

    Parameters
    ----------
    line : bytes
        UTF-8; an end of line does not matter.

    Raises
    ------
    SessionError
        With one plain line on what is wrong with it.
    """
    try:
        text = text_of_line(line, LONGEST_LINE)
    except ValueError as error:
        raise SessionError(str(error)) from error
    if text.startswith("{"):
        return _of_json(text)
    word, _, label = text.partition(" ")
    if (kind := _KINDS.get(word.lower())) is None:
        raise SessionError(f"{shown(word)} is not understood. {_USE}")
    return Mark(_label(label), kind)


def line_of(mark: Mark) -> bytes:
    """The line that says it, with its end."""
    values = {"mark": mark.label, "kind": mark.kind.value, "duration_s": mark.duration_s}
    return json.dumps(values, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def _of_json(text: str) -> Mark:
    try:
        with taken_apart():
            values = json.loads(text)
            if unknown := sorted(set(values) - _FIELDS):
                raise ValueError(f"there is no field {shown(unknown[0])}")
            label, kind, duration_s = values["mark"], values.get("kind", "event"), values.get("duration_s", 0.0)
            if not isinstance(label, str) or kind not in _KINDS:
                raise ValueError("mark must be a text, and kind event, exclude or note")
            if isinstance(duration_s, bool) or not isinstance(duration_s, int | float):
                raise ValueError("duration_s must be a number")
            if not (isfinite(duration_s) and 0.0 <= duration_s <= _LONGEST_S):
                raise ValueError(f"duration_s must be from 0 to {_LONGEST_S:g}")
    except ValueError as error:
        raise SessionError(f"The line is not understood ({error}). {_USE}") from error
    return Mark(_label(label), _KINDS[kind], float(duration_s))


def _label(text: str) -> str:
    label = one_line(text.strip()) if len(text) <= LONGEST_LABEL else ""
    if not label:
        raise SessionError(f"A mark needs a label of 1 to {LONGEST_LABEL} characters. {_USE}")
    return label
