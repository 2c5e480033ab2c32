"""Files that anybody may have written, read so that whatever is wrong with them is an OSError or a ValueError.

A file is taken in whole, within a limit, in one go: what was checked is what is used. A pipe or a device in a file's
place is refused, as it may never end.
"""

from __future__ import annotations

import errno
import json
import os
import re
import tomllib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISREG
from typing import Any, BinaryIO

from tracker.words import later

# Far more than any table or settings file that people write by hand or with a program.
MOST_TEXT_BYTES, _MOST_TOML_BYTES, _MOST_JSON_BYTES = 1 << 24, 1 << 18, 1 << 20
# The time that tomllib takes for a key grows with the square of its parts, or faster: 20 kB of them take ten seconds.
_LONG_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){64}""")
_MOST_SHOWN, _LONGEST_MESSAGE = 60, 200
_LONGEST_LINE = 1 << 20


def content_of(path: Path, most_bytes: int) -> bytes:
    """All of a file.

    Parameters
    ----------
    path : Path
    most_bytes : int
        What such a file never has more of.

    Raises
    ------
    OSError
        If it is no file, or cannot be read.
    ValueError
        If it is larger.
    """
    with opened(path) as (file, found):
        if found.st_size > most_bytes:
            raise ValueError("it is larger than such a file can be")
        return file.read(found.st_size)


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """A file to read, and what the system says of this very one.

    Raises
    ------
    OSError
        If it is no file, or cannot be opened.
    """
    # A pipe would otherwise be waited for.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        found = os.fstat(descriptor)
        if not S_ISREG(found.st_mode):
            raise OSError(errno.EINVAL, "it is not a file")
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            yield file, found
    finally:
        os.close(descriptor)


def text_of(path: Path, most_bytes: int = MOST_TEXT_BYTES) -> str:
    """All of a text file in UTF-8, without the mark that some editors put first; raises what `content_of` raises."""
    try:
        return content_of(path, most_bytes).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError("it is not text in UTF-8") from error


def toml_of(path: Path) -> dict[str, Any]:
    """The table in a TOML file; raises what `content_of` raises."""
    text = text_of(path, _MOST_TOML_BYTES)
    if _LONG_KEY.search(text):
        raise ValueError("it is nested too deeply")
    with taken_apart():
        return tomllib.loads(text)


def json_of(path: Path) -> Any:
    """The value in a JSON file; raises what `content_of` raises."""
    text = text_of(path, _MOST_JSON_BYTES)
    with taken_apart():
        return json.loads(text)


def lines_of(path: Path) -> Generator[str, None, None]:
    """The lines of a text file with their ends, one by one, for tables of any length.

    Raises
    ------
    OSError
        If it cannot be read.
    ValueError
        If it is not text in UTF-8, or a line never ends.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        while line := file.readline(_LONGEST_LINE):
            if len(line) == _LONGEST_LINE:
                raise ValueError("a line of it is too long")
            yield line


def text_of_line(line: bytes, most_bytes: int) -> str:
    """The words of a line that a program has sent, without its end.

    Parameters
    ----------
    line : bytes
        UTF-8.
    most_bytes : int

    Raises
    ------
    ValueError
        With a sentence, if it is longer, or no text.
    """
    if len(line) > most_bytes:
        raise ValueError(later(f"The line is longer than {most_bytes} bytes."))
    try:
        return line.decode("utf-8").strip()
    except UnicodeDecodeError as error:
        raise ValueError(later("The line is not text in UTF-8.")) from error


@contextmanager
def taken_apart() -> Iterator[None]:
    """Within it, whatever goes wrong with data that was read is a ValueError that says what, in a few words.

    Parsers and conversions have many ways to fail, and damaged data finds all of them.
    """
    try:
        yield
    except KeyError as error:
        raise ValueError(f"{shown(error.args[0])} is missing") from error
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    except MemoryError as error:
        raise ValueError("it takes more memory than there is") from error
    except OSError:
        raise
    except Exception as error:
        raise ValueError(one_line(str(error)) or type(error).__name__) from error


def shown(value: object) -> str:
    """A value as a message shows it: on one line, and short, however long it is."""
    try:
        text = repr(value)
    except ValueError:  # a whole number of thousands of digits
        return "a number that is too long"
    return text if len(text) <= _MOST_SHOWN else f"{text[: _MOST_SHOWN - 3]}..."


def one_line(text: str) -> str:
    """A message of somebody else's on one short line, whatever it quotes."""
    printable = "".join(sign if sign.isprintable() else " " for sign in text[: 10 * _LONGEST_MESSAGE])
    line = " ".join(printable.split())
    return line if len(line) <= _LONGEST_MESSAGE else f"{line[: _LONGEST_MESSAGE - 3]}..."
