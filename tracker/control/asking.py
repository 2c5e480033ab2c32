"""Asks the app that runs for something."""

from __future__ import annotations

from tracker.control.channel import CONTROL, ask
from tracker.control.messages import Reply, Request, reply_of, request_line
from tracker.control.wire import ChannelError, NoAnswerError, NobodyThereError
from tracker.errors import VisavisError
from tracker.program import NAME

# Longer than the app waits for its own window.
_PATIENCE_S = 6.0


class NotDoneError(VisavisError):
    """The app did not do it, or there is none; the message says why."""


class NoAppError(NotDoneError):
    """There is no app that runs."""


def ask_app(request: Request) -> Reply:
    """Have the app that runs do something.

    Parameters
    ----------
    request : Request

    Returns
    -------
    Reply
        That it is done, and what the app says.

    Raises
    ------
    NotDoneError
        If it is not; a `NoAppError` if no app runs.
    MessageError
        If the answer is not understood.
    """
    try:
        answer = ask(CONTROL, request_line(request), _PATIENCE_S)
    except NobodyThereError as error:
        raise NoAppError(f"The app does not run. Start it with {NAME}, then try again.") from error
    except NoAnswerError as error:
        raise NotDoneError("The app does not answer.") from error
    except ChannelError as error:
        raise NotDoneError(f"The app cannot be reached: {error}.") from error
    reply = reply_of(answer)
    if not reply.done:
        raise NotDoneError(reply.text)
    return reply
