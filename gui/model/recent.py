"""The clips, pictures and folders that were looked at last. No Qt."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Final

from tracker.whole_file import write_whole

MOST: Final = 8
FILE_NAME: Final = "recent.json"

log = logging.getLogger(__name__)


class RecentFiles:
    """Keeps their paths, the newest first, from one start of the program to the next.

    Parameters
    ----------
    path : Path
        Where. A file that cannot be read counts as empty, and one that cannot be written is done without.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._paths = _read(path)

    @property
    def present(self) -> tuple[str, ...]:
        """Those that are still there."""
        return tuple(path for path in self._paths if _exists(path))

    def add(self, path: str) -> None:
        """Put one first."""
        whole = str(Path(path).expanduser().absolute())
        if self._paths[:1] != [whole]:
            self._keep([whole, *(one for one in self._paths if one != whole)][:MOST])

    def clear(self) -> None:
        """Forget all."""
        self._keep([])

    def _keep(self, paths: list[str]) -> None:
        self._paths = paths
        try:
            write_whole(self._path, json.dumps(paths, ensure_ascii=False, indent=1).encode(errors="surrogateescape"))
        except OSError as error:
            log.warning("the recent files cannot be kept in %s (%s)", self._path, error.strerror)


def _read(path: Path) -> list[str]:
    try:
        found = json.loads(path.read_bytes().decode(errors="surrogateescape"))
    except (OSError, ValueError):
        return []
    return [one for one in found if isinstance(one, str)][:MOST] if isinstance(found, list) else []


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False
