"""From what the user typed or clicked to a frame source; a session is one, too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tracker.session.source import is_session, open_session_source
from tracker.sources import opening
from tracker.sources.paced import PacedSource
from tracker.sources.source import FrameSource


def open_source(spec: str, *, realtime: bool = False, **more: Any) -> FrameSource:
    """Open what ``spec`` names; see `tracker.sources.opening.open_source`.

    Parameters
    ----------
    spec : str
        Also the folder of a session.
    realtime : bool
    **more
        As there.

    Raises
    ------
    SourceError
        With one plain sentence; nothing else is raised for a source that does not work.
    """
    path = Path(spec).expanduser() if "/" in spec or "\\" in spec else Path(spec)
    try:
        found = bool(spec) and spec.casefold() not in ("demo", "camera") and not spec.isdecimal() and is_session(path)
    except (OSError, ValueError):  # longer than a path may be, or with characters that no path has
        found = False
    if not found:
        return opening.open_source(spec, realtime=realtime, **more)
    source = open_session_source(path)
    return PacedSource(source, drop_late=True) if realtime else source
