"""One damaged file: made from a seed, read, and judged."""

import shutil
import warnings
import zlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import av
import numpy as np

from tests.fuzz.damage import flipped
from tests.fuzz.readers import READERS
from tracker.errors import VisavisError

BY_NAME = {reader.name: reader for reader in READERS}
ACCEPTED, REFUSED = "accepted", "refused"
TRACEBACK, MEMORY, NOT_FINITE, WORDY = "traceback", "memory", "not finite", "wordy"
LONGEST_MESSAGE = 500
_DEEPEST = 12


@cache
def originals(name: str) -> tuple[str, dict[str, bytes]]:
    """The name of a reader's file, and the good files by name; made once."""
    folder = Path(mkdtemp(prefix="visavis-fuzz-"))
    try:
        path = BY_NAME[name].make(folder)
        return path.name, {one.name: one.read_bytes() for one in sorted(folder.iterdir()) if one.is_file()}
    finally:
        shutil.rmtree(folder)


def write_case(name: str, seed: int, number: int, folder: Path) -> Path:
    """Put the files of a case into an empty folder, one of them damaged; the same numbers give the same files."""
    random = np.random.default_rng([seed, number, zlib.crc32(name.encode())])
    target, files = originals(name)
    # Mostly the file itself, which stands for all where there is only one.
    damaged = target if len(files) == 1 or random.random() < 0.6 else str(random.choice(sorted(files)))
    damages = BY_NAME[name].damages
    with np.errstate(all="ignore"):
        content = _damaged(damages[number % len(damages)], files[damaged], random)
    for other, original in files.items():
        (folder / other).write_bytes(content if other == damaged else original)
        (folder / other).chmod(0o600)
    return folder / target


def _damaged(damage, content, random):
    try:
        return damage(content, random)
    except Exception:  # a file that this kind of damage knows nothing of
        return flipped(content, random)


def verdict(name: str, path: Path) -> tuple[str, str]:
    """What comes of reading a file: one of the words above, and the message that tells more."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            thing = BY_NAME[name].read(path)
    except VisavisError as refused:
        said = str(refused)
        if _of_memory(refused):
            return MEMORY, said
        return (REFUSED if said.isprintable() and len(said) < LONGEST_MESSAGE else WORDY), said
    except Exception as error:
        kind = MEMORY if _of_memory(error) else TRACEBACK
        return kind, f"{type(error).__name__}: {error}"[:300]
    finite = all(np.isfinite(numbers).all() for numbers in numbers_in(thing))
    return (ACCEPTED if finite else NOT_FINITE), ""


def _of_memory(error: BaseException | None) -> bool:
    while error is not None:
        # FFmpeg says so of sizes that it does not even try.
        if isinstance(error, MemoryError) and not isinstance(error, av.FFmpegError):
            return True
        error = error.__cause__ or error.__context__
    return False


def numbers_in(thing, depth: int = 0):
    """All numbers in an object, and in those in it."""
    if depth > _DEEPEST:
        return
    if isinstance(thing, np.ndarray):
        if thing.dtype.kind in "iufc":
            yield thing
    elif isinstance(thing, float | int):
        yield np.asarray(float(min(thing, 1e300)) if isinstance(thing, int) else thing)
    elif isinstance(thing, Mapping):
        yield from (one for value in thing.values() for one in numbers_in(value, depth + 1))
    elif isinstance(thing, tuple | list):
        yield from (one for value in thing for one in numbers_in(value, depth + 1))
    elif is_dataclass(thing):
        yield from (one for item in fields(thing) for one in numbers_in(getattr(thing, item.name), depth + 1))
