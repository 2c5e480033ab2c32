"""The channel by which other programs of the same user mark moments: one line in, ``ok`` or ``error: ...`` out.

``echo "mark start" | nc -U PATH`` is such a program, and so is ``main.py mark``. It is heard as long as a recording
goes on, with a window or without, and does not wait for the window: a mark is at the time at which it came.
"""

from __future__ import annotations

from collections.abc import Callable

from tracker.control.channel import MARKERS, Listening, ask, listen
from tracker.control.wire import ChannelError, ChannelInUseError, NoAnswerError, NobodyThereError
from tracker.session.layout import SessionError
from tracker.session.marker_lines import Mark, line_of, mark_of
from tracker.timing import Moment

_ANSWER_S = 5.0
_NOBODY = "Nothing is being recorded that takes marks. Begin a recording first."

TakeMark = Callable[[Mark, Moment], object]


class MarkWire:
    """Has marks taken; see `tracker.control.wire.Wire`.

    Parameters
    ----------
    take : callable
        Given each mark and when it came. What it raises as a `SessionError` is the answer.
    """

    def __init__(self, take: TakeMark) -> None:
        self._take = take

    def answer(self, line: bytes, moment: Moment) -> bytes:
        """``ok``, or ``error:`` and one line."""
        try:
            self._take(mark_of(line), moment)
        except SessionError as error:
            return self.refuse(str(error))
        return b"ok"

    def refuse(self, reason: str) -> bytes:
        """The line that says why not."""
        return f"error: {reason}".encode("utf-8", "replace")


def listen_for_marks(take: TakeMark) -> Listening:
    """Take marks of other programs of this user until it is closed.

    Parameters
    ----------
    take : callable
        As `MarkWire` has it; called on a thread of the channel's own.

    Raises
    ------
    SessionError
        If it cannot be, as when another recording does.
    """
    try:
        return listen(MARKERS, MarkWire(take))
    except ChannelInUseError as error:
        raise SessionError("Another recording takes the marks of other programs already.") from error
    except ChannelError as error:
        raise SessionError(f"Other programs cannot send marks: {error}.") from error


def send_mark(mark: Mark) -> None:
    """Mark this moment in the recording that goes on.

    Parameters
    ----------
    mark : Mark

    Raises
    ------
    SessionError
        If there is none, or it refuses.
    """
    try:
        answer = ask(MARKERS, line_of(mark).strip(), _ANSWER_S).decode("utf-8", "replace").strip()
    except NoAnswerError as error:
        raise SessionError("The recording does not answer.") from error
    except NobodyThereError as error:
        raise SessionError(_NOBODY) from error
    except ChannelError as error:
        raise SessionError(f"The recording cannot be reached: {error}.") from error
    if answer != "ok":
        raise SessionError(answer.removeprefix("error: ") or _NOBODY)
