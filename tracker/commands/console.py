"""What all commands share: plain lines on the terminal, progress bars, and errors that fit on one line."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from tracker.errors import VisavisError
from tracker.fault_log import write_fault
from tracker.stopping import STATUS as INTERRUPTED
from tracker.stopping import interrupt_on_request, is_stopping

FAILED = 1
BAD_INPUT = 2
# Never a fault of the program's own, wherever it comes up.
_DISK_TROUBLE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO}
# So many lines tell of the progress where there is no bar.
_LINES = 20
# How Python stands for a byte of a file's name that is not UTF-8 (PEP 383).
_ODD_BYTE = re.compile("[\udc80-\udcff]")


class PlainConsole(Console):
    """Prints names that are not UTF-8 too, with ``\\xff`` for what no terminal could show."""

    def print(self, *objects: Any, **options: Any) -> None:
        """Print as `rich.console.Console.print` does."""
        super().print(*(printable(one) if isinstance(one, str) else one for one in objects), **options)


def printable(text: str) -> str:
    """A text in which every byte of a file's name that is no letter stands as ``\\xff``."""
    bytes_named = _ODD_BYTE.sub(lambda found: f"\\x{ord(found[0]) - 0xDC00:02x}", text)
    return bytes_named.encode("utf-8", "backslashreplace").decode("utf-8")


printed = PlainConsole(highlight=False, soft_wrap=True)
noted = PlainConsole(stderr=True, highlight=False, soft_wrap=True)


class InterruptedWorkError(VisavisError):
    """The user stopped the work; the message says what was kept."""


def exit_status(work: Callable[[], int]) -> int:
    """Run a command and turn whatever goes wrong into one line on stderr and an exit status.

    Parameters
    ----------
    work : callable
        The command; returns its exit status.

    Returns
    -------
    int
        What ``work`` returned; 2 for bad input or an output that cannot be written, 130 after Ctrl-C (or a request to
        end), 1 for a fault of the program's own, whose traceback goes into a log file.
    """
    try:
        interrupt_on_request()
        status = work()
        sys.stdout.flush()
        if status == INTERRUPTED:  # typer makes this of a Ctrl-C
            complain("stopped")
        return status
    except InterruptedWorkError as stop:
        complain(str(stop))
        return INTERRUPTED
    except KeyboardInterrupt:
        complain("stopped")
        return INTERRUPTED
    except VisavisError as error:
        complain(str(error))
        return BAD_INPUT
    except typer.TyperException as error:
        complain(f"{_one_line(error.format_message()).replace('Value error, ', '')} (--help shows how)")
        return BAD_INPUT
    except typer.Abort as stop:
        # An end of file that nobody expected becomes one too, and that is no answer of the user's.
        return FAILED if stop.__cause__ is None else _fault(stop.__cause__)
    except BrokenPipeError:
        # Whoever read our output has left, as `head` does. Nothing is wrong, and nobody to tell.
        _print_no_more()
        return FAILED
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _DISK_TROUBLE:
            _print_no_more()
            if is_stopping(error):  # the terminal that it would be told on has gone
                return INTERRUPTED
            complain(f"{error.filename or 'What is printed'} cannot be written: {error.strerror}.")
            return BAD_INPUT
        return _fault(error)


def _fault(error: BaseException) -> int:
    told = _one_line(str(error) or type(error).__name__)
    details = write_fault(error, datetime.now(UTC).isoformat(timespec="seconds"))
    complain(f"this is a fault in the program: {told} ({details})")
    return FAILED


def _print_no_more() -> None:
    """What still waits to be printed cannot be, and Python would complain of that on its way out."""
    with suppress(OSError, ValueError):  # a test's output is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: str) -> None:
    """Print one line on stderr, under the program's name."""
    with suppress(OSError):  # nobody is there to read it
        noted.print(f"visavis: {message}", markup=False)


def _one_line(text: str) -> str:
    return " ".join(text.split())


@contextmanager
def frames_progress(
    what: str, total: int | None, *, quiet: bool, unit: str | None = "fps"
) -> Iterator[Callable[[], None]]:
    """Show a progress bar with frames a second on stderr; yields what to call after each frame.

    Parameters
    ----------
    what : str
        Shown in front of the bar.
    total : int or None
        Number of frames, where known.
    quiet : bool
        Show nothing.
    unit : str, optional
        Of the speed; None shows none, where what is counted are not frames.
    """
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TaskProgressColumn(show_speed=False),
        TextColumn("{task.fields[speed]}"),
        TimeElapsedColumn(),
        console=noted,
        transient=True,
        disable=quiet or not noted.is_terminal,
    ) as progress:
        task = progress.add_task(what, total=total, speed="")

        def advance() -> None:
            progress.advance(task)
            speed = progress.tasks[0].speed
            if unit is not None and speed is not None:
                progress.update(task, speed=f"{speed:.0f} {unit}")

        yield advance


@contextmanager
def inputs_progress(total: int, weight: float, *, quiet: bool) -> Iterator[Callable[[float, bool, int], None]]:
    """Show how far the work on many files is, with the time that is left; on what is no terminal, a line now and then.

    Parameters
    ----------
    total : int
        Number of files.
    weight : float
        Of all of them together, by which the time is told.
    quiet : bool
        Show nothing.

    Yields
    ------
    callable
        To be told the weight of what was done, whether it was the last of a file, and how many have failed so far.
    """
    is_shown = noted.is_terminal and not quiet
    with Progress(
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[count]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        TextColumn("left"),
        console=noted,
        transient=True,
        disable=not is_shown,
        # Long clips take minutes each.
        speed_estimate_period=600.0,
    ) as progress:
        task = progress.add_task("", total=weight, count=f"0/{total}")
        files, told, done = 0, 0, 0.0

        def advance(part: float, is_last: bool, failed: int) -> None:
            nonlocal files, told, done
            files, done = files + is_last, done + part
            count = f"{files}/{total}" + (f", {failed} failed" if failed else "")
            progress.update(task, completed=done, count=count)
            if not is_shown and not quiet and files * _LINES // total > told:
                told = files * _LINES // total
                noted.print(count, markup=False)

        yield advance


def prepare_kernels(*, quiet: bool) -> None:
    """Compile the kernels where that was not done before, with a progress bar."""
    from tracker.run.compiling import Compiling

    compiling = Compiling()
    if compiling.is_done:
        return
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        console=noted,
        transient=True,
        disable=quiet or not noted.is_terminal,
    ) as progress:
        task = progress.add_task("Compiling the kernels (once)", total=1.0)
        try:
            compiling.run(lambda share: progress.update(task, completed=share))
        finally:
            compiling.stop()


@contextmanager
def step_bars(quiet: bool) -> Iterator[Callable[[str, float], None]]:
    """A progress bar for each step of long work; yields what to tell the step and its share done."""
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=noted, disable=quiet) as bars:
        tasks: dict[str, int] = {}

        def progress(step: str, share: float) -> None:
            if step not in tasks:
                for task in tasks.values():
                    bars.update(task, completed=1.0)  # type: ignore[arg-type]
                tasks[step] = int(bars.add_task(step, total=1.0))
            bars.update(tasks[step], completed=share)  # type: ignore[arg-type]

        yield progress
        for task in tasks.values():
            bars.update(task, completed=1.0)  # type: ignore[arg-type]
