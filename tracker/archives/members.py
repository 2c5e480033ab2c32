"""The members of a zip archive of arrays, with nothing believed and nothing unpacked before its size is known.

A zip file's directory and the headers of the arrays in it both say how large things are. They have to agree with each
other, with the file, and with a limit; only then are bytes unpacked, and their check sum is compared. All failures are
a `ValueError` of one plain sentence.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

SUFFIX = ".npy"
_END = struct.Struct("<4s4H2LH")
_END_MARK, _LARGE_MARK = b"PK\5\6", b"PK\6\7"
_LARGE_SIZE, _LOCAL_SIZE = 20, 30
# An entry takes under a hundred bytes; the largest of our archives has forty.
_LARGEST_DIRECTORY = 1 << 16
# Encrypted, patched, strongly encrypted, with an encrypted directory.
_UNREADABLE_FLAGS = 0x2061
_MAGIC = b"\x93NUMPY\1\0"
# More than the header of any array of numbers with a few sides.
_PEEK = 512
# As numpy writes it. Nothing is evaluated, so nothing in it can do harm.
_LAYOUT = re.compile(
    rb"\{'descr': '([<>|=][A-Za-z]\d{0,9})', 'fortran_order': (True|False), "
    rb"'shape': \(((?:\d+, )*(?:\d+,?)?)\), \} *\n"
)
_KINDS = {"<f2", "<f4", "<f8", "<c8", "<c16", "|u1"}


@dataclass(frozen=True, slots=True)
class Layout:
    """What an array's header says.

    Attributes
    ----------
    kind : str
        numpy's code, such as ``<f4``; ``<U7`` for text.
    shape : tuple of int
        Every side at least 1.
    start : int
        Where the numbers begin.
    """

    kind: str
    shape: tuple[int, ...]
    start: int


class Members:
    """The members of an archive that is in memory.

    Parameters
    ----------
    content : bytes
        The archive.
    most_bytes : int
        What all members together may unpack to.

    Raises
    ------
    ValueError
        If it is no zip archive, or its directory contradicts itself or the limit.
    """

    def __init__(self, content: bytes, most_bytes: int) -> None:
        start, count = _directory_place(content)
        with _told_plainly("its directory cannot be read"):
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        found = self._archive.infolist()
        if len(found) != count:
            raise ValueError("its directory does not hold what it says")
        _check_entries(found, start, most_bytes)
        self._found = {one.filename.removesuffix(SUFFIX): one for one in found if one.filename.endswith(SUFFIX)}

    def __contains__(self, name: str) -> bool:
        return name in self._found

    def layout(self, name: str) -> Layout:
        """How an array is stored; unpacks no more than its header.

        Raises
        ------
        ValueError
            If it is not there, is stored in a way that ours never are, or is not as large as it says.
        """
        if name not in self._found:
            raise ValueError(f"{name} is missing")
        entry = self._found[name]
        with _told_plainly(f"{name} cannot be unpacked"), self._archive.open(entry) as part:
            head = part.read(_PEEK)
        layout = _parsed_layout(name, head)
        size = prod(layout.shape) * _item_size(layout.kind)
        if layout.start + size != entry.file_size:
            raise ValueError(f"{name} is not as large as it says")
        return layout

    def array(self, name: str, layout: Layout) -> NDArray[Any]:
        """An array of numbers, read-only, over the bytes that were unpacked."""
        return np.frombuffer(self._unpacked(name), layout.kind, offset=layout.start).reshape(layout.shape)

    def text(self, name: str, longest: int) -> str:
        """A single string.

        Raises
        ------
        ValueError
            If it is something else, or has more than so many characters.
        """
        layout = self.layout(name)
        if not layout.kind.startswith("<U") or layout.shape or _item_size(layout.kind) > 4 * longest:
            raise ValueError(f"its {name} is not a short text")
        with _told_plainly(f"its {name} is not a text"):
            return self._unpacked(name)[layout.start :].decode("utf-32-le").rstrip("\0")

    def _unpacked(self, name: str) -> bytes:
        """All of a member. The library unpacks no more than the directory says, and compares the check sum."""
        entry = self._found[name]
        with _told_plainly(f"{name} cannot be unpacked"), self._archive.open(entry) as part:
            content = part.read()
        if len(content) != entry.file_size:
            raise ValueError(f"{name} is shorter than the directory says")
        return content


@contextmanager
def _told_plainly(problem: str) -> Iterator[None]:
    """zipfile and zlib have exceptions of many kinds, one for each way to be damaged: here they become one."""
    try:
        yield
    except Exception as error:
        raise ValueError(problem) from error


def _directory_place(content: bytes) -> tuple[int, int]:
    """Where the directory begins and how many entries it has, by the record that ends every archive of ours."""
    if len(content) < _END.size or content[-_END.size :][:4] != _END_MARK:
        raise ValueError("it is not a whole archive")
    _, disk, first_disk, here, count, size, start, comment = _END.unpack(content[-_END.size :])
    end = len(content) - _END.size
    larger = content[max(0, end - _LARGE_SIZE) : end].startswith(_LARGE_MARK)
    if disk or first_disk or comment or larger or here != count or start + size != end or size > _LARGEST_DIRECTORY:
        raise ValueError("its directory is not in order")
    return start, count


def _check_entries(found: list[zipfile.ZipInfo], directory: int, most_bytes: int) -> None:
    """Whether the members lie one after the other in front of the directory, and are neither odd nor too much."""
    if len({one.filename for one in found}) != len(found):
        raise ValueError("two of its parts have the same name")
    if any(one.flag_bits & _UNREADABLE_FLAGS for one in found):
        raise ValueError("it is encrypted")
    if any(one.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for one in found):
        raise ValueError("it is packed in an unknown way")
    if sum(one.file_size for one in found) > most_bytes:
        raise ValueError("it would unpack to more than such a file can hold")
    places = [(one.header_offset, _LOCAL_SIZE + len(one.orig_filename) + one.compress_size) for one in found]
    if any(start + size > after for (start, size), (after, _) in pairwise([*sorted(places), (directory, 0)])):
        raise ValueError("its parts overlap")


def _parsed_layout(name: str, head: bytes) -> Layout:
    if not head.startswith(_MAGIC) or len(head) < len(_MAGIC) + 2:
        raise ValueError(f"{name} is not an array")
    first = len(_MAGIC) + 2
    start = first + int.from_bytes(head[len(_MAGIC) : first], "little")
    match = _LAYOUT.fullmatch(head[first:start])
    if match is None or start > len(head):
        raise ValueError(f"{name} is not an array of numbers")
    kind, turned, sides = (part.decode("ascii") for part in match.groups())
    if kind not in _KINDS and not kind.startswith("<U"):
        raise ValueError(f"{name} is stored as {kind}, which is no kind of ours")
    if turned == "True":
        raise ValueError(f"{name} is stored column by column")
    shape = tuple(int(side) for side in sides.split(",") if side.strip())
    if 0 in shape or kind == "<U0":
        raise ValueError(f"{name} is empty")
    return Layout(kind, shape, start)


def _item_size(kind: str) -> int:
    return int(kind[2:] or 0) * (4 if kind[1] == "U" else 1)
