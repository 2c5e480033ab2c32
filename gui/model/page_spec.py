"""What a page of the window is called and what it wants of the tracker. Plain data, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gui.model.action_spec import TRACKING, ActionSpec, Bar
from gui.words import tr
from tracker.pipeline import Mode
from tracker.readings import NOTHING, Wanted


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: the words on its button, what the tracker follows for it, and which of the tracker's settings matter.

    Attributes
    ----------
    name : str
        Its name in the code and in the settings file.
    mode : Mode
        What is followed while it is shown.
    groups, folded : tuple of str
        The groups of settings that matter, in the pipeline's order, and which of them begin folded, as they are rarely
        touched. A page without any shows no settings of the tracker.
    plain : tuple of str
        The few controls for everybody, of `gui.model.plain_controls`.
    drawn : tuple of str
        The switches of the app that say what is drawn over the picture.
    colours_for, fit_view_for : tuple of str
        The switches of the app of which one must be on for the picture of the head's colours, and for the inside of
        the fits, to be seen on the page.
    reading : Wanted
        What is read from faces for it.
    menu : str
        The title of the menu in which it is chosen.
    more_keys : tuple of str
        Further keys that show it.
    """

    name: str = ""
    title: str = ""
    help: str = ""
    icon: str = ""
    key: str = ""
    mode: Mode = Mode.HEAD
    panel_title: str = ""
    groups: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    drawn: tuple[str, ...] = ()
    colours_for: tuple[str, ...] = ()
    fit_view_for: tuple[str, ...] = ()
    reading: Wanted = NOTHING
    menu: str = TRACKING
    more_keys: tuple[str, ...] = ()

    @property
    def action(self) -> ActionSpec:
        """The action that shows the page."""
        return ActionSpec(
            f"mode_{self.name}",
            f"&{tr(self.title)}",
            self.help,
            (*((self.key,) if self.key else ()), *self.more_keys),
            self.icon,
            toggles=True,
            menu=self.menu,
            bar=Bar.MODES,
        )


def page_named(pages: Sequence[PageSpec], name: str) -> PageSpec:
    """The page of a name; the first one if there is none, as before one was ever chosen."""
    return next((page for page in pages if page.name == name), pages[0])


def page_following(pages: Sequence[PageSpec], mode: Mode, present: PageSpec | None = None) -> PageSpec:
    """The present page if this is followed for it, or else the first such page; the first of all if there is none."""
    if present is not None and present.mode is mode:
        return present
    return next((page for page in pages if page.mode is mode), pages[0])
