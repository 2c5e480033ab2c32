"""What other programs of the user may have the app do: takes their lines on one thread, does it on the window's, and
answers. No Qt.

Whoever waits for an answer waits on the thread of the channel; the window does one thing after the other between two
pulls, and tracking knows nothing of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from queue import Empty, SimpleQueue
from typing import Any

from gui.model.notices import Level, Notice
from gui.words import later, tr
from tracker.control.messages import MessageError, Reply, Request, reply_line, request_of
from tracker.errors import VisavisError
from tracker.timing import Moment

STATUS, LIST = "status", "list"
_PATIENCE_S = 3.0
_MOST_NAMED = 12
_OWN = {
    STATUS: later("What the app does now"),
    LIST: later("What can be sent"),
}


class RemoteError(VisavisError):
    """It was not done; the message says why."""


@dataclass(frozen=True, slots=True)
class RemoteCommand:
    """Something that can be asked for.

    Attributes
    ----------
    name : str
        Small letters.
    help : str
        What it does, in a few words.
    do : callable
        Given what goes with the command, does it and gives a line on what it did; raises a `VisavisError` that says why
        not.
    usage : str
        What goes with it: capitals for what is filled in, words with lines between for a choice.
    choices : callable, optional
        What can be filled in now, with the words of each.
    sure : bool
        Whether it has been done when ``do`` gives a line. Else what the app warns of meanwhile says that it was not.
    """

    name: str
    help: str
    do: Callable[[str], str]
    usage: str = ""
    choices: Callable[[], Mapping[str, str]] | None = None
    sure: bool = False


Status = Callable[[], Mapping[str, Any]]


@dataclass(eq=False)
class _Call:
    """A request that waits to be met."""

    request: Request
    reply: Future[Reply] = field(default_factory=Future)


class RemoteDesk:
    """Answers lines; see `tracker.control.wire.Wire`.

    Parameters
    ----------
    commands : callable
        Gives all, each with a name of its own, when the first of them is asked for.
    status : callable
        What the app does now, as plain values.
    notice : callable
        What the app tells its user now, or None: what is told as something is done belongs to the answer.
    wake : callable
        Has `serve` called soon, on the window's thread; called from any.
    patience_s : float
        How long the window may take before somebody is told that it does not answer.
    """

    def __init__(
        self,
        commands: Callable[[], Iterable[RemoteCommand]],
        status: Status,
        notice: Callable[[], Notice | None],
        wake: Callable[[], object],
        patience_s: float = _PATIENCE_S,
    ) -> None:
        self._all_commands = commands
        self._status, self._notice, self._wake, self._patience_s = status, notice, wake, patience_s
        self._calls: SimpleQueue[_Call] = SimpleQueue()
        self._closed = False

    # On the thread of whoever asks

    def answer(self, line: bytes, moment: Moment) -> bytes:
        """What a line is answered by: waits until the window has done what it asks for."""
        try:
            request = request_of(line)
        except MessageError as error:
            return self.refuse(str(error))
        call = self.post(request)
        try:
            return reply_line(call.result(self._patience_s))
        except TimeoutError:
            if call.cancel():
                return self.refuse(tr("The app does not answer. Nothing was done."))
            return self.refuse(tr("The app is still at it."))
        except CancelledError:
            return self.refuse(tr("The app is about to end. Nothing was done."))

    def refuse(self, reason: str) -> bytes:
        """What somebody is told who is not listened to."""
        return reply_line(Reply(False, reason))

    def post(self, request: Request) -> Future[Reply]:
        """Have something done soon; from any thread."""
        call = _Call(request)
        self._calls.put(call)
        if self._closed:
            call.reply.cancel()
        else:
            self._wake()
        return call.reply

    # On the window's thread

    def serve(self) -> None:
        """Do what was asked for since the last time."""
        while (call := self._next()) is not None:
            if not call.reply.set_running_or_notify_cancel():
                continue  # who asked waits no longer
            try:
                call.reply.set_result(self.reply_to(call.request))
            except Exception:
                call.reply.set_result(Reply(False, tr("This is a fault in the program.")))
                raise

    def close(self) -> None:
        """Do nothing more, and let nobody wait."""
        self._closed = True
        while (call := self._next()) is not None:
            call.reply.cancel()

    def reply_to(self, request: Request) -> Reply:
        """Do what is asked for now, and say what became of it."""
        try:
            if request.command == STATUS:
                return Reply(True, values=self._status())
            if request.command == LIST:
                return Reply(True, values=self._listed())
            return Reply(True, self._do(self._named(request.command), request.text))
        except VisavisError as error:
            return Reply(False, tr(str(error)))

    def _do(self, command: RemoteCommand, text: str) -> str:
        if text and not command.usage:
            raise RemoteError(tr("“{command}” is sent without anything after it.", command=command.name))
        before = self._notice()
        said = command.do(text)
        told = self._notice()
        if (command.sure and said) or told is None or told is before or told.level is Level.INFO:
            return said
        raise RemoteError(told.text)

    @cached_property
    def _commands(self) -> dict[str, RemoteCommand]:
        commands: dict[str, RemoteCommand] = {}
        for command in self._all_commands():
            assert command.name not in commands and command.name not in _OWN, f"{command.name} is there twice"
            commands[command.name] = command
        return commands

    def _named(self, name: str) -> RemoteCommand:
        if name in self._commands:
            return self._commands[name]
        if near := close_to(name, (*self._commands, *_OWN)):
            raise RemoteError(tr("There is no command “{name}”. Did you mean “{near}”?", name=name, near=near))
        raise RemoteError(tr("There is no command “{name}”. Send “list” to see which there are.", name=name))

    def _listed(self) -> dict[str, Any]:
        listed = [
            {
                "command": one.name,
                "usage": one.usage,
                "help": tr(one.help),
                "choices": dict(one.choices()) if one.choices is not None else {},
            }
            for one in self._commands.values()
        ]
        own = [{"command": name, "usage": "", "help": tr(help), "choices": {}} for name, help in _OWN.items()]
        return {"commands": listed + own}

    def _next(self) -> _Call | None:
        try:
            return self._calls.get_nowait()
        except Empty:
            return None


def chosen(asked: str, choices: Mapping[str, str]) -> str:
    """The one of several that is meant by its name or by its words, in small or large letters.

    Raises
    ------
    RemoteError
        If none is, with the one that may have been meant.
    """
    wanted = asked.casefold()
    for name, words in choices.items():
        if wanted in (name.casefold(), words.casefold()):
            return name
    if not asked:
        raise RemoteError(tr("Say which: {names}.", names=_few(choices)))
    named = {words: name for name, words in choices.items()} | {name: name for name in choices}
    if near := named.get(close_to(asked, named), ""):
        raise RemoteError(tr("There is no “{name}”. Did you mean “{near}”?", name=asked, near=near))
    raise RemoteError(tr("There is no “{name}”. There are: {names}.", name=asked, names=_few(choices)))


def _few(names: Iterable[str]) -> str:
    """Names in a line, not too many of them."""
    all_names = list(names)
    return ", ".join((*all_names[:_MOST_NAMED], *(["…"] if len(all_names) > _MOST_NAMED else [])))


def close_to(asked: str, names: Iterable[str]) -> str:
    """The name that was most likely meant, or ''."""
    folded = {name.casefold(): name for name in names}
    close = get_close_matches(asked.casefold(), folded, n=1)
    return folded[close[0]] if close else ""
