"""The program in the menu of a desktop, by the rules of freedesktop.org, for one user and without root.

What it is told is in ``assets/desktop``: the entry of the menu, with the command as ``visavis-app``, what app stores
say, and the type of recordings. Installed are the same with the command by which this very program is started.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from contextlib import suppress
from pathlib import Path

from tracker.errors import VisavisError
from tracker.program import HOME, IS_INSTALLED, start_words
from tracker.whole_file import write_whole

ID = "io.github.visavis.visavis"
COMMAND = "visavis-app"
_ASSETS = HOME / "assets"
# Below the folder of a user's data: what goes there, and of what.
_FILES = {
    f"applications/{ID}.desktop": _ASSETS / "desktop" / f"{ID}.desktop",
    f"icons/hicolor/scalable/apps/{ID}.svg": _ASSETS / "icons" / "visavis.svg",
    f"metainfo/{ID}.metainfo.xml": _ASSETS / "desktop" / f"{ID}.metainfo.xml",
    f"mime/packages/{ID}.xml": _ASSETS / "desktop" / f"{ID}.xml",
}
# What reads them for quicker reading, where it is there; without it desktops look themselves.
_READERS = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
_READING_S = 30.0
# What need not be quoted, and what is masked between quotes.
_PLAIN, _SPECIAL = re.compile(r"[\w./+-]+"), re.compile(r'["`$\\]')


class DesktopError(VisavisError):
    """The program cannot be put into the menu of this desktop."""


def install(data: Path | None = None) -> list[Path]:
    """Put the program into the menu, and let it open recordings, clips and pictures.

    Parameters
    ----------
    data : Path, optional
        The folder of the user's data, unless it is the usual one.

    Returns
    -------
    list of Path
        What was written.

    Raises
    ------
    DesktopError
        If this system has another way, or a file cannot be written.
    """
    folder, written = _folder(data), []
    try:
        for place, source in _FILES.items():
            content = source.read_bytes()
            if source.suffix == ".desktop":
                content = entry(content.decode(), app_words()).encode()
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            write_whole(folder / place, content)
            written.append(folder / place)
    except OSError as error:
        raise DesktopError(f"{error.filename or folder} cannot be written: {error.strerror}.") from error
    _have_read(folder)
    return written


def uninstall(data: Path | None = None) -> list[Path]:
    """Take away what `install` has written.

    Parameters
    ----------
    data : Path, optional

    Returns
    -------
    list of Path
        What was there.

    Raises
    ------
    DesktopError
        As there.
    """
    folder = _folder(data)
    there = [folder / place for place in _FILES if (folder / place).is_file()]
    try:
        for path in there:
            path.unlink()
    except OSError as error:
        raise DesktopError(f"{error.filename} cannot be removed: {error.strerror}.") from error
    if there:
        _have_read(folder)
    return there


def app_words() -> list[str]:
    """The words of the command that opens the app, or reaches the one that runs, from anywhere."""
    if image := os.environ.get("APPIMAGE"):
        return [image, "open"]
    script = Path(sysconfig.get_path("scripts")) / COMMAND
    if IS_INSTALLED and script.is_file():
        return [str(script)]
    return [*start_words(), "open"]


def entry(template: str, words: list[str]) -> str:
    """The entry of the menu with another command.

    Parameters
    ----------
    template : str
    words : list of str
        What stands there for `COMMAND`.
    """
    command = f"Exec={' '.join(map(_quoted, words))}"
    lines = [line.replace(f"Exec={COMMAND}", command, 1) for line in template.splitlines()]
    return "\n".join(lines) + "\n"


def _quoted(word: str) -> str:
    """A word of a command as the entry has it: masked for the command, and then for the file."""
    word = word.replace("%", "%%")
    if _PLAIN.fullmatch(word):
        return word
    masked = _SPECIAL.sub(r"\\\g<0>", word).replace("\\", "\\\\")
    return f'"{masked}"'


def _folder(data: Path | None) -> Path:
    if sys.platform in ("win32", "darwin"):
        raise DesktopError("This is for desktops of Linux; here, make a shortcut to visavis-app yourself.")
    usual = os.environ.get("XDG_DATA_HOME", "")
    return data or (Path(usual) if Path(usual).is_absolute() else Path.home() / ".local" / "share")


def _have_read(folder: Path) -> None:
    for program, name in _READERS:
        if (found := shutil.which(program)) is not None and (folder / name).is_dir():
            with suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run([found, folder / name], capture_output=True, timeout=_READING_S, check=False)
