"""The permissions that VTube Studio has given, in a file that only this user can read; never in a profile."""

from __future__ import annotations

import json
from pathlib import Path

import platformdirs

from tracker.checked_file import json_of
from tracker.outputs.vtube.answers import token_of
from tracker.whole_file import write_whole

FILE_NAME = "vtube-studio.json"
_VERSION = 1
_USER_ONLY = 0o600
# What a file that was written by somebody else may hold.
_MOST_MACHINES = 100


def user_token_path() -> Path:
    """Where they are kept."""
    return platformdirs.user_data_path("visavis") / FILE_NAME


class TokenFile:
    """A token for each machine on which there is a VTube Studio.

    Parameters
    ----------
    path : Path
        Need not exist; what cannot be understood in it counts as not there: VTube Studio asks once more then.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, host: str) -> str | None:
        """The token for a machine; None if there is none."""
        return self._read().get(host)

    def keep(self, host: str, token: str | None) -> None:
        """Have another token for a machine, or none.

        Raises
        ------
        OSError
            If it cannot be written.
        """
        tokens = {other: kept for other, kept in self._read().items() if other != host}
        if token is not None:
            tokens[host] = token
        self._path.parent.mkdir(parents=True, exist_ok=True)
        # Before anything is in it: the file that is written in its place takes over who may read it.
        self._path.touch(_USER_ONLY)
        self._path.chmod(_USER_ONLY)
        write_whole(self._path, json.dumps({"version": _VERSION, "tokens": tokens}).encode())

    def _read(self) -> dict[str, str]:
        try:
            found = json_of(self._path)
        except (OSError, ValueError):
            return {}
        tokens = found.get("tokens") if isinstance(found, dict) and found.get("version") == _VERSION else None
        if not isinstance(tokens, dict):
            return {}
        proper = {host: token_of({"authenticationToken": token}) for host, token in tokens.items()}
        return {host: token for host, token in list(proper.items())[:_MOST_MACHINES] if token is not None}
