"""The user's profiles together, as one value that can be changed and taken back. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gui.words import tr
from tracker.outputs.profile import Profile

LONGEST_NAME = 60
# A profile is a file of its name, on any system.
_FORBIDDEN = '/\\:*?"<>|'


@dataclass(frozen=True, slots=True)
class ProfileBook:
    """At least one profile, sorted by name; no two names differ by capitals only."""

    profiles: tuple[Profile, ...]

    @classmethod
    def of(cls, profiles: Iterable[Profile]) -> ProfileBook:
        """These, sorted."""
        return cls(tuple(sorted(profiles, key=lambda profile: (profile.name.casefold(), profile.name))))

    @property
    def names(self) -> tuple[str, ...]:
        """Their names."""
        return tuple(profile.name for profile in self.profiles)

    def named(self, name: str) -> Profile:
        """The one of a name; the first one if there is none."""
        return next((profile for profile in self.profiles if profile.name == name), self.profiles[0])

    def neighbour(self, name: str, by: int) -> str:
        """The name that stands so many places further on, round and round."""
        names = self.names
        return names[(names.index(self.named(name).name) + by) % len(names)]

    def free_name(self, wanted: str) -> str:
        """This name, or with the first number that nobody has."""
        taken = {name.casefold() for name in self.names}
        name, number = wanted, 1
        while name.casefold() in taken:
            number += 1
            name = f"{wanted[: LONGEST_NAME - 4].rstrip()} {number}"
        return name

    def name_problem(self, name: str, present: str = "") -> str:
        """Why a profile, called ``present`` by now, cannot be called so; '' where it can."""
        name = name.strip()
        if not name.strip("."):
            return tr("A profile needs a name.")
        if any(sign in _FORBIDDEN or not sign.isprintable() for sign in name):
            return tr("These signs cannot be in a name: {signs}", signs=" ".join(_FORBIDDEN))
        if name[0] == "." or name[-1] == "." or len(name) > LONGEST_NAME:
            return tr("A name begins and ends with a letter or a number, and is not longer than a line.")
        others = {one.casefold() for one in self.names if one != present}
        return tr("There is one of this name already.") if name.casefold() in others else ""

    def with_profile(self, profile: Profile, instead_of: str = "") -> ProfileBook:
        """With one more, or with another in the place of one."""
        return ProfileBook.of((*(one for one in self.profiles if one.name != instead_of), profile))

    def without(self, name: str) -> ProfileBook:
        """Without one; the last one stays."""
        kept = tuple(profile for profile in self.profiles if profile.name != name)
        return ProfileBook(kept) if kept else self
