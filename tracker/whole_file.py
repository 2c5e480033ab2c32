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


def put_aside(path: Path) -> Path:
    """Give a file that cannot be used another name, so that nothing overwrites it.

    Parameters
    ----------
    path : Path
        Afterwards there is no such file.

    Returns
    -------
    Path
        Where it is now: beside its old place, under the first free name such as ``settings.kept-1.toml``.

    Raises
    ------
    OSError
        If it cannot be renamed.
    """
    number = 1
    while (aside := path.with_name(f"{path.stem}.kept-{number}{path.suffix}")).exists():
        number += 1
    return path.rename(aside)
