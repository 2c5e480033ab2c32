"""The profiles on the desk: which one is in use, and all that can be done to it and to its outputs. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from gui.model.app_settings import changed
from gui.model.notices import Level, Notice, Remedy
from gui.pages.outputs.book import ProfileBook
from gui.pages.outputs.store import ProfileStore
from gui.words import tr
from tracker.errors import SettingsError
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.settings import checked_points
from tracker.outputs.output import OutputKind
from tracker.outputs.profile import OutputEntry, Profile, ProfileError, read_profile, write_profile
from tracker.settings import checked

FOLDER = "profiles"
LONGEST_NAME = 60
# Parts of an axis' mapping that are no settings with a range.
CURVES = ("points", "backward_points")
_LONG_S = 10.0
# Of a file that is full of them nobody reads more.
_MOST_TOLD = 5

Tell = Callable[[Notice], object]


class ProfileDesk:
    """Changes profiles, and tells of it.

    Parameters
    ----------
    folder : Path
        The user's settings.
    chosen : str
        The profile of the last time.
    keep_choice : callable
        Remembers the name of the profile in use.
    tell : callable
        Shows a notice.

    Attributes
    ----------
    turning : bool
        Whether a target is just being changed, number by number: who would go there may wait until it is let go.
    changed : callable
        Called after every change.
    """

    def __init__(self, folder: Path, chosen: str, keep_choice: Callable[[str], object], tell: Tell) -> None:
        self.store = ProfileStore(folder / FOLDER, tr("My outputs"))
        self._chosen, self._keep_choice, self._tell = chosen, keep_choice, tell
        self._put_back: Callable[[], object] | None = None
        self.turning = False
        self.changed: Callable[[], object] = lambda: None
        if self.store.problems:
            told = tr("Outputs: {problems}.", problems=_some_of(self.store.problems))
            tell(Notice(told, Level.WARNING, seconds=None))

    @property
    def book(self) -> ProfileBook:
        """All profiles."""
        return self.store.value

    @property
    def profile(self) -> Profile:
        """The one in use."""
        return self.book.named(self._chosen)

    @property
    def state(self) -> ProfileStore:
        """Whether there is something to undo."""
        return self.store

    def undo(self) -> None:
        """Take back the last change."""
        self._go(self.store.undo)

    def redo(self) -> None:
        """Make the next change again."""
        self._go(self.store.redo)

    # Which profile

    def choose(self, name: str) -> None:
        """Use another profile."""
        if name != self._chosen:
            self._chosen = self.book.named(name).name
            self._keep_choice(self._chosen)
            self._told()

    def step(self, by: int) -> None:
        """Use the next profile, or the one before."""
        self.choose(self.book.neighbour(self._chosen, by))
        self._tell(Notice(tr("Profile: {name}", name=self.profile.name)))

    def new(self, name: str) -> None:
        """One more profile, which is used then."""
        self._add(Profile(name.strip()))

    def duplicate(self) -> None:
        """The profile in use once more, under another name; which is used then."""
        self._add(replace(self.profile, name=self.book.free_name(self.profile.name), programs=()))

    def rename(self, name: str) -> None:
        """Call the profile in use something else."""
        if (name := name.strip()) and not self.book.name_problem(name, self.profile.name):
            book = self.book.with_profile(replace(self.profile, name=name), instead_of=self.profile.name)
            self._use(book, name)

    def delete(self) -> None:
        """Delete the profile in use; the last one only loses its outputs."""
        gone = self.profile
        if len(self.book.profiles) == 1:
            self._change(replace(gone, outputs=(), programs=()))
        else:
            self._use(self.book.without(gone.name), self.book.neighbour(gone.name, 1))
        words = tr("The profile {name} is deleted.", name=gone.name)
        self._offer(words, lambda: self._use(self.book.with_profile(gone, instead_of=gone.name), gone.name))

    def set_programs(self, programs: tuple[str, ...]) -> None:
        """Use the profile by itself while one of these programs runs."""
        self._change(replace(self.profile, programs=programs))

    def import_file(self, path: Path) -> None:
        """Take over a profile of somebody else's. None of its outputs is on: that is for the user to say."""
        try:
            profile, problems = read_profile(path)
        except ProfileError as error:
            self._tell(Notice(tr(str(error)), Level.ERROR, seconds=_LONG_S))
            return
        name = profile.name if not self.book.name_problem(profile.name, profile.name) else tr("Imported profile")
        outputs = tuple(replace(entry, on=False) for entry in profile.outputs)
        self._add(replace(profile, name=self.book.free_name(name), outputs=outputs, programs=()))
        if problems:
            told = tr("Not all of {name} was taken over: {problems}.", name=path.name, problems=_some_of(problems))
            self._tell(Notice(told, Level.WARNING, seconds=_LONG_S))
        else:
            self._tell(Notice(tr("Imported, with all outputs off: {name}", name=self.profile.name), seconds=_LONG_S))

    def export_file(self, path: Path) -> None:
        """Write the profile in use for somebody else."""
        try:
            write_profile(replace(self.profile, programs=()), path)
        except ProfileError as error:
            self._tell(Notice(tr(str(error)), Level.ERROR, seconds=_LONG_S))
        else:
            self._tell(Notice(tr("The profile is saved as {path}", path=path), seconds=_LONG_S))

    # Its outputs

    def add_output(self, kind: OutputKind) -> OutputEntry:
        """One more output, which is off: nothing leaves the machine before the user says so."""
        profile, entry = self.profile.added(replace(kind, title=tr(kind.title)))
        entry = replace(entry, kind=kind, on=False)
        self._change(profile.changed(entry.name, entry))
        return entry

    def switch(self, name: str, on: bool) -> None:
        """Let an output send, or no longer."""
        self._replace(name, replace(self.profile.entry(name), on=on))

    def set(self, name: str, path: str, value: object) -> bool:
        """Turn a knob of an output, such as ``"target.port"``; False, and no change, if it cannot have this value."""
        entry = changed(self.profile.entry(name), path, value)
        try:
            checked(entry.target)
            checked(entry.sending)
            checked(entry.filter)
        except SettingsError:
            return False
        key = f"{self.profile.name}/{name}/{path}"
        self._replace(name, entry, key, turning=path.startswith("target."))
        return True

    def set_mapping(self, path: str, value: object) -> bool:
        """Change what becomes of poses, such as ``"yaw.gain"`` or ``"yaw.points"``; False if it cannot be so."""
        axis, _, name = path.partition(".")
        try:
            if name in CURVES:
                value = checked_points(axis, value)
            mapping = checked(changed(self.profile.mapping, path, value))
        except SettingsError:
            return False
        self._change(replace(self.profile, mapping=mapping), f"{self.profile.name}/{path}")
        return True

    def use_filter(self, settings: FilterSettings) -> None:
        """Send through another filter."""
        self._change(replace(self.profile, mapping=replace(self.profile.mapping, filter=settings)))

    def seal(self) -> None:
        """The knob was let go."""
        self.turning = False
        self.store.seal()

    def rename_output(self, name: str, wanted: str) -> None:
        """Call an output something else, if that can be."""
        if not self.output_name_problem(wanted, name):
            self._replace(name, replace(self.profile.entry(name), name=wanted.strip()))

    def output_name_problem(self, wanted: str, present: str) -> str:
        """Why an output cannot be called so; '' where it can."""
        wanted = wanted.strip()
        if not wanted or not wanted.isprintable() or len(wanted) > LONGEST_NAME:
            return tr("An output needs a name that fits on a line.")
        taken = any(entry.name == wanted for entry in self.profile.outputs if entry.name != present)
        return tr("There is one of this name already.") if taken else ""

    def duplicate_output(self, name: str) -> OutputEntry:
        """An output once more, which is off."""
        entry = self.profile.entry(name)
        _, made = self.profile.added(replace(entry.kind, title=name))
        made = replace(entry, name=made.name, on=False)
        outputs = list(self.profile.outputs)
        outputs.insert(outputs.index(entry) + 1, made)
        self._change(replace(self.profile, outputs=tuple(outputs)))
        return made

    def move_output(self, name: str, by: int) -> None:
        """Let an output stand further up or down."""
        outputs = list(self.profile.outputs)
        place = outputs.index(self.profile.entry(name))
        to = min(max(place + by, 0), len(outputs) - 1)
        outputs.insert(to, outputs.pop(place))
        self._change(replace(self.profile, outputs=tuple(outputs)))

    def remove_output(self, name: str) -> None:
        """Have an output no longer."""
        entry, owner = self.profile.entry(name), self.profile.name
        place = self.profile.outputs.index(entry)
        self._change(self.profile.changed(name, None))
        self._offer(tr("The output {name} is removed.", name=name), lambda: self._insert(owner, place, entry))

    def put_back(self) -> bool:
        """Have again what was removed last, whatever was done since; False if there is nothing."""
        put_back, self._put_back = self._put_back, None
        if put_back is None:
            return False
        put_back()
        return True

    def _go(self, step: Callable[[], object]) -> None:
        """Undo or redo something, and show the profile in which that was."""
        before = self.book.profiles
        step()
        other = next((profile for profile in self.book.profiles if profile not in before), self.profile)
        self._chosen = other.name
        self._keep_choice(other.name)
        self._told()

    def _insert(self, owner: str, place: int, entry: OutputEntry) -> None:
        profile = self.book.named(owner)
        if any(one.name == entry.name for one in profile.outputs):
            return
        outputs = (*profile.outputs[:place], entry, *profile.outputs[place:])
        self._use(self.book.with_profile(replace(profile, outputs=outputs), profile.name), profile.name)

    def _offer(self, words: str, put_back: Callable[[], object]) -> None:
        self._put_back = put_back
        self._tell(Notice(words, Level.INFO, (Remedy.PUT_BACK,), seconds=_LONG_S))

    def _add(self, profile: Profile) -> None:
        if not self.book.name_problem(profile.name):
            self._use(self.book.with_profile(profile), profile.name)

    def _replace(self, name: str, entry: OutputEntry, key: str = "", *, turning: bool = False) -> None:
        self._change(self.profile.changed(name, entry), key, turning=turning)

    def _change(self, profile: Profile, key: str = "", *, turning: bool = False) -> None:
        self.store.change(self.book.with_profile(profile, self.profile.name), key)
        self._told(turning=turning)

    def _use(self, book: ProfileBook, name: str) -> None:
        self.store.change(book)
        self._chosen = name
        self._keep_choice(name)
        self._told()

    def _told(self, *, turning: bool = False) -> None:
        self.turning = turning
        self.changed()


def _some_of(problems: Sequence[str]) -> str:
    told = "; ".join(tr(one).rstrip(".") for one in problems[:_MOST_TOLD])
    more = len(problems) - _MOST_TOLD
    return tr("{problems}; and {count} more", problems=told, count=more) if more > 0 else told
