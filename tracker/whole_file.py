"""Files that are either the old ones or the new ones, never half of each."""

from __future__ import annotations

from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that an interruption leaves what was there before; makes its folder if need be.

    Parameters
    ----------
    path : Path
        Replaced if it exists.
    content : bytes

    Raises
    ------
    OSError
        If it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".part")
    draft.write_bytes(content)
    draft.replace(path)
