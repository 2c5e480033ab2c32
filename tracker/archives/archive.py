"""The one reader and the one writer of our ``.npz`` archives.

An archive is a zip file of arrays and of a JSON header that says what it is. Each kind of archive declares what it must
hold, as an `ArchiveKind`; `read_archive` checks a file against that and hands out read-only arrays. Whatever is wrong
with a file becomes one kind of error, with one sentence: which file, what is wrong, what to do.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from tracker.archives.header import Record, parsed
from tracker.archives.manifest import KnownFile, is_altered, list_file
from tracker.archives.members import Layout, Members
from tracker.checked_file import content_of
from tracker.errors import ModelFileError
from tracker.types import read_only
from tracker.whole_file import write_whole

T = TypeVar("T")
Header = dict[str, Any]
Arrays = Mapping[str, NDArray[Any]]

HEADER = "header"
_LONGEST_HEADER = 100_000
# Variances and the like are divided by: what they stay above has reciprocals whose squares are still numbers.
_LEAST_POSITIVE = 1e-30
# Such as "N", "2N" or "K+4".
_SIDE = re.compile(r"(\d*)([A-Z])(?:\+(\d+))?")


@dataclass(frozen=True, slots=True)
class Member:
    """An array that an archive holds. All its numbers are finite.

    Attributes
    ----------
    becomes : type
        What it is read as; it may be stored with more or fewer bits.
    shape : tuple of int or str
        A side is a number, or a letter that means the same number in all members, with a factor and an addend if need
        be, such as ``"2N"`` or ``"K+4"``.
    positive : bool
        Whether every number is above 0, as those are that will be divided by.
    largest : float
        What no number is beyond, whatever its sign; by default more than anything learnt from faces, and small enough
        that products and squares stay numbers.
    optional : bool
        Whether it may be missing.
    """

    becomes: type[np.generic]
    shape: tuple[int | str, ...]
    positive: bool = False
    largest: float = 1e9
    optional: bool = False


@dataclass(frozen=True, slots=True)
class ArchiveKind:
    """A kind of archive, and what such an archive must hold. What else it holds is never looked at.

    Attributes
    ----------
    title : str
        What messages call it, such as ``face model``.
    format : str
        By which the header tells it from other kinds.
    versions : tuple of int
        Those that are read; the last one is written.
    members : callable
        Takes the checked header and gives the arrays by name.
    advice : str
        What to do about a file that is not in order.
    header : Record
        The header's fields besides ``format`` and ``version``.
    error : type
        What is raised.
    most_bytes : int
        What a file of this kind never takes more of, packed or unpacked.
    listed : bool
        Whether a manifest beside the file may list its sha256.
    """

    title: str
    format: str
    versions: tuple[int, ...]
    members: Callable[[Header], Mapping[str, Member]]
    advice: str
    header: Record = field(default_factory=lambda: Record({}))
    error: type[ModelFileError] = ModelFileError
    most_bytes: int = 1 << 24
    listed: bool = False

    def refusal(self, path: Path, problem: str) -> ModelFileError:
        """The error that tells what is wrong with a file of this kind."""
        return self.error(f"the {self.title} {path.name} {problem}; {self.advice}")


@dataclass(frozen=True, slots=True, eq=False)
class Archive:
    """What an archive holds, checked.

    Attributes
    ----------
    header : dict
    arrays : mapping of str to ndarray
        Read-only and contiguous; without the optional ones that are not there.
    """

    header: Header
    arrays: Arrays


def read_archive(file: Path | KnownFile, kind: ArchiveKind, build: Callable[[Archive], T]) -> T:
    """Read an archive and make something of it.

    Parameters
    ----------
    file : Path or KnownFile
    kind : ArchiveKind
    build : callable
        Makes the object out of the checked archive; a `ValueError` of its own tells, in a few words, what does not
        belong together.

    Raises
    ------
    ModelFileError
        The kind's own, for whatever is wrong: no such file, not readable, damaged, altered, too large, of another kind
        or version, with numbers that are not finite or not positive where they have to be.
    """
    path = file.path if isinstance(file, KnownFile) else file
    try:
        content = file.content if isinstance(file, KnownFile) else content_of(path, kind.most_bytes)
        if kind.listed and not isinstance(file, KnownFile) and is_altered(path, content):
            raise kind.refusal(path, "is not the file that its manifest lists: it was altered")
        members = Members(content, kind.most_bytes)
        header = _header(path, kind, members)
        return build(Archive(header, _arrays(members, kind.members(header))))
    except OSError as error:
        raise kind.refusal(path, f"cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise kind.refusal(path, f"is damaged ({error})") from error


def format_of(path: Path, most_bytes: int) -> str:
    """By which format a file's header tells what kind of archive it is; '' where it is none, or cannot be read.

    Parameters
    ----------
    path : Path
    most_bytes : int
        What no archive in question takes more of.
    """
    try:
        told = parsed(Members(content_of(path, most_bytes), most_bytes).text(HEADER, _LONGEST_HEADER)).get("format")
    except (OSError, ValueError):
        return ""
    return told if isinstance(told, str) else ""


def write_archive(
    path: Path, kind: ArchiveKind, header: Header, arrays: Arrays, manifest_folder: Path | None = None
) -> None:
    """Write an archive, so that an interruption leaves what was there before; the same content gives the same bytes.

    Parameters
    ----------
    path : Path
    kind : ArchiveKind
    header : dict
        Its fields besides ``format`` and ``version``.
    arrays : mapping of str to ndarray
    manifest_folder : Path, optional
        The folder of a manifest that is to list the file's sha256: the file's own, or one above it.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    text = json.dumps({"format": kind.format, "version": kind.versions[-1], **header})
    buffer = io.BytesIO()
    rows = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    np.savez_compressed(buffer, allow_pickle=False, **{HEADER: np.array(text)}, **rows)
    write_whole(path, buffer.getvalue())
    if manifest_folder is not None:
        list_file(path, buffer.getvalue(), manifest_folder)


def _header(path: Path, kind: ArchiveKind, members: Members) -> Header:
    table = parsed(members.text(HEADER, _LONGEST_HEADER))
    if table.get("format") != kind.format:
        raise kind.error(f"{path.name} is not a {kind.title}; {kind.advice}")
    version = table.get("version")
    if isinstance(version, bool) or version not in kind.versions:
        raise kind.refusal(path, f"is of version {version!r:.20}, and this program reads {kind.versions[-1]}")
    taken: Header = kind.header.taken(table, HEADER)
    return taken


def _arrays(members: Members, declared: Mapping[str, Member]) -> dict[str, NDArray[Any]]:
    """All layouts are checked before the first array is unpacked."""
    known: dict[str, int] = {}
    layouts: dict[str, Layout] = {}
    for name, member in declared.items():
        if member.optional and name not in members:
            continue
        layouts[name] = members.layout(name)
        _check_layout(name, layouts[name], member, known)
    return {name: _taken(name, members.array(name, layout), declared[name]) for name, layout in layouts.items()}


def _check_layout(name: str, layout: Layout, member: Member, known: dict[str, int]) -> None:
    """Whether a stored array is of the declared kind and shape; notes in ``known`` what its letters stand for."""
    stored = np.dtype(layout.kind).kind
    if stored != np.dtype(member.becomes).kind:
        raise ValueError(f"{name} is stored as {layout.kind}")
    if len(layout.shape) != len(member.shape) or not all(
        _fits(side, declared, known) for side, declared in zip(layout.shape, member.shape, strict=True)
    ):
        wanted = " x ".join(_spelt(side, known) for side in member.shape)
        raise ValueError(f"{name} is of size {' x '.join(map(str, layout.shape))} and not {wanted}")


def _fits(side: int, declared: int | str, known: dict[str, int]) -> bool:
    factor, letter, addend = _parts(declared)
    if letter and letter not in known:
        count, rest = divmod(side - addend, factor)
        if rest or count < 1:
            return False
        known[letter] = count
    return side == factor * known.get(letter, 1) + addend


def _parts(declared: int | str) -> tuple[int, str, int]:
    """Factor, letter and addend of a side; a number has no letter."""
    if isinstance(declared, int):
        return declared, "", 0
    match = _SIDE.fullmatch(declared)
    assert match is not None, declared
    return int(match[1] or 1), match[2], int(match[3] or 0)


def _spelt(declared: int | str, known: dict[str, int]) -> str:
    factor, letter, addend = _parts(declared)
    return str(factor * known.get(letter, 1) + addend) if not letter or letter in known else str(declared)


def _taken(name: str, stored: NDArray[Any], member: Member) -> NDArray[Any]:
    # What a narrower type cannot hold becomes infinite, and is refused as that.
    with np.errstate(all="ignore"):
        array = stored.astype(member.becomes)
    if not np.isfinite(array).all():
        raise ValueError(f"{name} holds numbers that are not finite")
    if member.positive and not (array >= _LEAST_POSITIVE).all():
        raise ValueError(f"{name} holds numbers that are not positive")
    if np.abs(array).max() > member.largest:
        raise ValueError(f"{name} holds numbers that are too large")
    return read_only(array)
