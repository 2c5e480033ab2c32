"""Which program this is: what it is called here, where its files lie, and how its modules are run.

In a checkout the packages lie beside ``main.py``; of an installed program all lie within one package, ``visavis``.
"""

from __future__ import annotations

import sys
from pathlib import Path

# The folder in which models and assets are.
HOME = Path(__file__).resolve().parents[1]
_SCRIPT = "main.py"
IS_INSTALLED = __name__.count(".") > 1
# What people type to start it.
NAME = "visavis" if IS_INSTALLED else _SCRIPT
# The folder from which the packages are imported.
IMPORT_ROOT = HOME.parent if IS_INSTALLED else HOME
# What is to be done where something that belongs to the program is missing.
REPAIR = "Install visavis anew." if IS_INSTALLED else "Run: make setup"
INSTALL_QT_LIBRARIES, INSTALL_OPENGL = (
    ("apt-get install libxcb-cursor0 libegl1 libxkbcommon-x11-0", "apt-get install libegl1 libgl1 libgl1-mesa-dri")
    if IS_INSTALLED
    else ("make setup", "make setup")
)


def named(text: str) -> str:
    """A text about ``main.py`` with the name that the program has here."""
    return text.replace(_SCRIPT, NAME)


def start_words() -> list[str]:
    """The words of a command that starts this very program, from any folder."""
    if IS_INSTALLED:
        return [sys.executable, "-m", NAME]
    return [sys.executable, str(HOME / _SCRIPT)]


def module_words(module: str) -> list[str]:
    """The words of a command that runs one of the program's modules, with `IMPORT_ROOT` as its working folder.

    Parameters
    ----------
    module : str
        Its full name, as ``__name__`` has it.
    """
    return [sys.executable, "-m", module]
