"""Work in progress: written into a folder of its own, and put into its place whole once all of it is there."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tracker.batch.naming import Stem
from tracker.whole_file import sync_folder


@contextmanager
def draft_folder(stem: Stem) -> Iterator[Path]:
    """A new folder for what is being made of an input, beside its place; gone at the end.

    What an earlier run left of the same input, when it was killed, is removed. Should another machine still work on it,
    because it was only taken for dead, its work fails, and nobody waits for it any more.

    Raises
    ------
    OSError
        If it cannot be made.
    """
    # In a folder of the input's own, so that nothing of its neighbours, who may be a million, is ever looked at.
    shutil.rmtree(stem.drafts, ignore_errors=True)
    folder = stem.drafts / secrets.token_hex(4)
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        with suppress(OSError):  # somebody else works on the same input
            stem.drafts.rmdir()


def publish(drafts: Iterable[Path], folder: Path) -> dict[str, int]:
    """Put finished files into their place.

    Parameters
    ----------
    drafts : iterable of Path
        On the disk, under their final names.
    folder : Path
        Where they belong.

    Returns
    -------
    dict of str to int
        Names and sizes.

    Raises
    ------
    OSError
        If that cannot be done.
    """
    sizes = {}
    for draft in drafts:
        sizes[draft.name] = draft.stat().st_size
        draft.replace(folder / draft.name)
    sync_folder(folder)
    return sizes
