"""The files of the user's profiles: read at the start, written soon after a change, which can be undone. No Qt."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from gui.model.history import Undoing
from gui.pages.outputs.book import ProfileBook
from gui.words import tr
from tracker.errors import VisavisError
from tracker.outputs.profile import SUFFIX, Profile, ProfileError, read_profile, write_profile
from tracker.whole_file import put_aside

_PUT_ASIDE = re.compile(r"\.kept-\d+$")


class ProfileStore(Undoing[ProfileBook]):
    """All profiles, and what they were before.

    Parameters
    ----------
    folder : Path
        Holds a file for each; need not exist. One that cannot be taken over as it is, is put aside.
    first : str
        The name of the empty profile that there is where there is no other.

    Attributes
    ----------
    problems : list of str
        A line for each thing that was not taken over, in the user's language.
    """

    def __init__(self, folder: Path, first: str) -> None:
        self._folder = folder
        self.problems: list[str] = []
        # What the disk has; an empty profile at the very first start need not be there.
        self._kept: dict[str, Profile] = {}
        book = ProfileBook.of(self._read())
        if not book.profiles:
            book = ProfileBook((Profile(first),))
            self._kept = {first: book.profiles[0]}
        super().__init__(book)

    @property
    def value(self) -> ProfileBook:
        """The profiles as they are now."""
        return self._history.value

    @property
    def unsaved(self) -> bool:
        """Whether the files are behind."""
        return self._wanted != self._kept

    def change(self, book: ProfileBook, key: str = "") -> None:
        """Have other profiles; changes of the same key in a row are one step, and those without one a step each."""
        if not key:
            self._history.seal()
        self._history.push(book, key)
        if not key:
            self._history.seal()

    def save(self) -> str | None:
        """Write what is behind; returns a line about why that failed, or None."""
        wanted, kept, problem = self._wanted, self._kept, None
        # Told once: what cannot be written now is tried again with the next change.
        self._kept = wanted
        for name, profile in wanted.items():
            if kept.get(name) != profile:
                try:
                    write_profile(profile, self._path(name))
                except ProfileError as error:
                    problem = tr(str(error))
        for name in kept.keys() - wanted.keys():
            try:
                self._remove(name)
            except OSError as error:
                problem = tr("The profile {name} cannot be deleted ({reason}).", name=name, reason=error.strerror)
        return problem

    @property
    def _wanted(self) -> dict[str, Profile]:
        return {profile.name: profile for profile in self.value.profiles}

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{SUFFIX}"

    def _remove(self, name: str) -> None:
        path = self._path(name)
        with suppress(FileNotFoundError):
            # Where capitals do not count, the file of the old name is that of the new one.
            if not any(path.samefile(self._path(other)) for other in self._kept if other.casefold() == name.casefold()):
                path.unlink()

    def _read(self) -> list[Profile]:
        profiles: dict[str, Profile] = {}
        for path in sorted(self._folder.glob(f"*{SUFFIX}")):
            if _PUT_ASIDE.search(path.stem):
                continue
            try:
                profile, problems = read_profile(path)
            except VisavisError as error:
                self.problems += [tr(str(error)).rstrip("."), self._put_aside(path)]
                continue
            if profile.name.casefold() in profiles:
                continue
            profiles[profile.name.casefold()] = profile
            if problems:
                self.problems += [tr("{file}: {problem}", file=path.name, problem=tr(one)) for one in problems]
                self.problems.append(self._put_aside(path))
            else:
                self._kept[profile.name] = profile
        return list(profiles.values())

    def _put_aside(self, path: Path) -> str:
        try:
            return tr("the old file is kept as {file}", file=put_aside(path).name)
        except OSError as error:
            return tr("{file} cannot be put aside ({reason})", file=path.name, reason=error.strerror)
